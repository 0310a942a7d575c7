"""JSON of an analysis: ``findings.json`` for others (schema 1), and the form in which the library keeps it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.correction import HuCorrection
from ichviewer.domain.finding import BY_MODEL, DeviceReport, Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.measurement import Measurement
from ichviewer.domain.review import Review
from ichviewer.domain.series import FolderIndex, InstanceRef, ReadWarning, Series, StackFacts, Study
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.volume_files import is_volume
from ichviewer.services.mask_editing import edit_document
from ichviewer.services.measurement_documents import findings_entries
from ichviewer.services.reviewing import review_document

SCHEMA_VERSION = 1


def findings_document(
    study: Study,
    series: Series,
    stack: SliceStack,
    analysis: SeriesAnalysis,
    measurements: Sequence[Measurement] = (),
    review: Review | None = None,
) -> dict[str, Any]:
    """Contents of ``findings.json``.

    What was not assessed is null, never 0. Slices are numbered as arrays are (``index`` from 0, ascending towards the head);
    ``position_mm`` is the place along the slice normal, ``image_position_lps_mm`` DICOM's Image Position (0020,0032).
    ``source_file`` names the volume file of a series that is not DICOM: its UIDs then identify the file, and its SOP
    Instance UIDs are empty. ``hu_correction`` is null unless the reader had the HU corrected. ``measurements`` is what a
    reader measured (`ichviewer.services.measurement_documents.findings_entries`); the key is missing where nothing was.
    ``mask_edit`` tells that the mask was edited by hand, by whom, and what the model's volumes were; the key is missing
    where the mask is the model's. ``source`` of a finding is ``model``, ``edited`` or ``reader`` (added by hand).
    """
    geometry = stack.geometry
    uids = stack.sop_instance_uids
    volumes = dict(analysis.volumes_ml)
    assessed = [value for value in volumes.values() if value is not None]
    return {
        "schema": SCHEMA_VERSION,
        "research_use": RESEARCH_USE,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
        "app": {"name": "ichviewer", "version": __version__},
        "device": _device(analysis.device),
        "models": [_model(model) for model in analysis.models],
        "study": {
            "study_instance_uid": study.study_instance_uid,
            "description": study.description,
            "accession_number": study.accession_number,
            "date": study.date,
            "time": study.time,
            "institution": study.institution,
            "patient": {
                "name": study.patient.name,
                "patient_id": study.patient.patient_id,
                "birth_date": study.patient.birth_date,
                "sex": study.patient.sex,
                "age": study.patient.age,
            },
        },
        "series": [
            {
                "series_instance_uid": series.series_instance_uid,
                "description": series.description,
                "number": series.number,
                "modality": series.modality,
                "hu_correction": _correction(analysis.hu_correction),
                "source_file": series.instances[0].path.name if is_volume(series) else None,
                "positive": analysis.positive,
                "probabilities": dict(analysis.probabilities.values),
                "thresholds": dict(analysis.thresholds),
                "over_threshold": list(analysis.over_threshold),
                "volumes_ml": volumes,
                "total_volume_ml": sum(assessed) if assessed else None,
                "findings": [{**_finding(item), "key_sop_instance_uid": uids[item.key_slice]} for item in analysis.findings],
                **({"mask_edit": edit_document(analysis.edit)} if analysis.edit is not None else {}),
                **({"review": review_document(analysis, review)} if review is not None and review.entries else {}),
                **({"measurements": findings_entries(measurements, stack)} if measurements else {}),
                "geometry": {
                    "slices": geometry.shape[0],
                    "rows": geometry.shape[1],
                    "columns": geometry.shape[2],
                    "pixel_spacing_mm": list(geometry.spacing),
                    "slice_thickness_mm": geometry.thickness,
                    "tilt_degrees": round(geometry.tilt_degrees, 3),
                },
                "seconds": {stage: round(value, 4) for stage, value in analysis.seconds.items()},
                "slices": [
                    {
                        "index": k,
                        "sop_instance_uid": uids[k],
                        "position_mm": round(float(geometry.distances[k]), 4),
                        "image_position_lps_mm": [round(float(value), 4) for value in geometry.positions[k]],
                        "probabilities": dict(analysis.slice_probabilities[k].values),
                    }
                    for k in range(len(stack))
                ],
            }
        ],
        "warnings": [{"code": warning.code, "message": warning.message} for warning in analysis.warnings],
    }


def index_document(index: FolderIndex) -> dict[str, Any]:
    """What a path holds, for ``ichviewer info --json`` and other programs.

    Series are in the order in which they suit. ``images`` tells which are used, from the feet to the head, and how many of
    the same series are set aside; lengths are mm along the slice normal, null where the files do not say.
    """
    return {
        "schema": 1,
        "root": str(index.root),
        "studies": [
            {
                "study_instance_uid": study.study_instance_uid,
                "description": study.description,
                "accession_number": study.accession_number,
                "date": study.date,
                "time": study.time,
                "institution": study.institution,
                "patient": {
                    "name": study.patient.name,
                    "patient_id": study.patient.patient_id,
                    "birth_date": study.patient.birth_date,
                    "sex": study.patient.sex,
                    "age": study.patient.age,
                },
                "chosen_series": None if study.chosen is None else study.chosen.series_instance_uid,
                "series": [_series_entry(series, index.root) for series in study.series],
            }
            for study in index.studies
        ],
        "rejected": [{"what": item.what, "reason": item.reason} for item in index.rejected],
    }


def _series_entry(series: Series, root: Path) -> dict[str, Any]:
    used = series.instances
    return {
        "series_instance_uid": series.series_instance_uid,
        "description": series.description,
        "number": series.number,
        "modality": series.modality,
        "body_part": series.body_part,
        "image_type": list(series.image_type),
        "kernel": series.kernel,
        "contrast": series.contrast,
        "transfer_syntax": series.transfer_syntax,
        "slices": len(used),
        "rows": series.rows,
        "columns": series.columns,
        "thickness_mm": series.thickness,
        "spacing_mm": series.spacing,
        "images": {
            "used": len(used) if series.readable else 0,
            "set_aside": series.set_aside,
            "first": _image_entry(used[0], root) if used else None,
            "last": _image_entry(used[-1], root) if used else None,
        },
        "geometry": None if series.stack is None else _stack_entry(series.stack),
        "role": series.role.value,
        "score": series.score,
        "chosen": series.chosen,
        "reasons": list(series.reasons),
        "warnings": [{"code": item.code, "message": item.message} for item in series.warnings],
    }


def _image_entry(image: InstanceRef, root: Path) -> dict[str, Any]:
    # Where one file was opened, it is the root itself.
    inside = image.path != root and image.path.is_relative_to(root)
    path = image.path.relative_to(root) if inside else Path(image.path.name)
    return {"file": path.as_posix(), "frame": image.frame, "sop_instance_uid": image.sop_instance_uid}


def _stack_entry(stack: StackFacts) -> dict[str, Any]:
    def rounded(value: float | None) -> float | None:
        return None if value is None else round(value, 4)

    return {
        "plane": stack.plane,
        "tilt_degrees": rounded(stack.tilt_degrees),
        "coverage_mm": rounded(stack.coverage_mm),
        "gap_mm": [rounded(stack.smallest_gap_mm), rounded(stack.largest_gap_mm)],
        "thickness_mm": [rounded(stack.smallest_thickness_mm), rounded(stack.largest_thickness_mm)],
        "first_mm": rounded(stack.first_mm),
        "last_mm": rounded(stack.last_mm),
        "missing_slices": stack.missing,
    }


def to_json(document: Mapping[str, Any]) -> str:
    """JSON text: UTF-8 names as they are, no NaN, a newline at the end."""
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def analysis_to_json(analysis: SeriesAnalysis) -> tuple[str, bytes | None]:
    """An analysis as the library keeps it: document and compressed label map."""
    document = {
        "schema": SCHEMA_VERSION,
        "series_instance_uid": analysis.series_instance_uid,
        "probabilities": dict(analysis.probabilities.values),
        "thresholds": dict(analysis.thresholds),
        "slices": [dict(slice_.values) for slice_ in analysis.slice_probabilities],
        "volumes_ml": dict(analysis.volumes_ml),
        "findings": [_finding(item) for item in analysis.findings],
        "models": [_model(model) for model in analysis.models],
        "device": _device(analysis.device),
        "seconds": dict(analysis.seconds),
        "warnings": [{"code": warning.code, "message": warning.message} for warning in analysis.warnings],
        "hu_correction": _correction(analysis.hu_correction),
    }
    mask = None if analysis.mask is None else zlib.compress(np.ascontiguousarray(analysis.mask.labels).data, 6)
    return json.dumps(document, allow_nan=False), mask


def _inflated(mask: bytes, shape: tuple[int, int, int]) -> npt.NDArray[np.uint8]:
    """Labels as `analysis_to_json` packed them, slice by slice: slices without a label take no memory.

    Raises
    ------
    ValueError
        If they are not of this shape.
    """
    labels = np.zeros(shape, dtype=np.uint8)
    size = shape[1] * shape[2]
    source, rest = zlib.decompressobj(), mask
    for plane in labels.reshape(shape[0], size):
        found = np.frombuffer(source.decompress(rest, size), dtype=np.uint8)
        rest = source.unconsumed_tail
        if found.size != size:
            raise ValueError(f"labels of {labels.size} voxels end early")
        if found.any():
            plane[:] = found
    if source.decompress(rest, 1) or not source.eof:
        raise ValueError(f"there are labels of more than {labels.size} voxels")
    return labels


def analysis_from_json(document: str, mask: bytes | None, geometry: StackGeometry) -> SeriesAnalysis | None:
    """The analysis that `analysis_to_json` wrote for this geometry, or None if it is damaged or of another schema."""
    try:
        data = json.loads(document)
        if data["schema"] != SCHEMA_VERSION:
            return None
        labels = None if mask is None else _inflated(mask, geometry.shape)
        return SeriesAnalysis(
            series_instance_uid=data["series_instance_uid"],
            probabilities=Probabilities(data["probabilities"]),
            thresholds=data["thresholds"],
            slice_probabilities=tuple(Probabilities(values) for values in data["slices"]),
            mask=None if labels is None else LabelStack(labels, geometry),
            volumes_ml=data["volumes_ml"],
            findings=tuple(_finding_from(item) for item in data["findings"]),
            models=tuple(ModelIdentity(**item) for item in data["models"]),
            device=DeviceReport(**data["device"]),
            seconds=data["seconds"],
            warnings=tuple(ReadWarning(**item) for item in data["warnings"]),
            hu_correction=HuCorrection(**data["hu_correction"]) if data.get("hu_correction") else None,
        )
    except (KeyError, TypeError, ValueError, zlib.error):
        return None


def _correction(correction: HuCorrection | None) -> dict[str, Any] | None:
    """How the stored values became HU: ``slope * value + offset``; null where the files' own rescale was used."""
    if correction is None:
        return None
    return {"slope": correction.slope, "offset": correction.offset, "reason": correction.reason, "doubt": correction.doubt}


def _device(device: DeviceReport) -> dict[str, str]:
    return {"requested": device.requested, "provider": device.provider, "name": device.name, "note": device.note}


def _model(model: ModelIdentity) -> dict[str, str]:
    return {"name": model.name, "version": model.version, "task": model.task, "sha256": model.sha256}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "index": finding.index,
        "subtype": finding.subtype.key,
        "volume_ml": finding.volume_ml,
        "probability": finding.probability,
        "slices": list(finding.slices),
        "key_slice": finding.key_slice,
        "largest_diameter_mm": finding.largest_diameter_mm,
        "centroid_lps_mm": list(finding.centroid),
        "box": list(finding.box),
        "side": finding.side,
        "mean_hu": finding.mean_hu,
        "source": finding.source,
    }


def _finding_from(data: Mapping[str, Any]) -> Finding:
    return Finding(
        index=data["index"],
        subtype=Subtype.from_key(data["subtype"]),
        volume_ml=data["volume_ml"],
        probability=data["probability"],
        slices=tuple(data["slices"]),
        key_slice=data["key_slice"],
        largest_diameter_mm=data["largest_diameter_mm"],
        centroid=tuple(data["centroid_lps_mm"]),
        box=tuple(data["box"]),
        side=data["side"],
        mean_hu=data["mean_hu"],
        source=data.get("source", BY_MODEL),
    )
