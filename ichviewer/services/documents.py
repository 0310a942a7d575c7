"""JSON of an analysis: ``findings.json`` for others (schema 1), and the form in which the library keeps it."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import numpy as np

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.finding import DeviceReport, Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import FolderIndex, ReadWarning, Series, Study
from ichviewer.domain.volume import LabelStack, SliceStack

SCHEMA_VERSION = 1


def findings_document(study: Study, series: Series, stack: SliceStack, analysis: SeriesAnalysis) -> dict[str, Any]:
    """Contents of ``findings.json``.

    What was not assessed is null, never 0. Slices are numbered as arrays are (``index`` from 0, ascending towards the head);
    ``position_mm`` is the place along the slice normal, ``image_position_lps_mm`` DICOM's Image Position (0020,0032).
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
                "positive": analysis.positive,
                "probabilities": dict(analysis.probabilities.values),
                "thresholds": dict(analysis.thresholds),
                "over_threshold": list(analysis.over_threshold),
                "volumes_ml": volumes,
                "total_volume_ml": sum(assessed) if assessed else None,
                "findings": [{**_finding(item), "key_sop_instance_uid": uids[item.key_slice]} for item in analysis.findings],
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
    """What a path holds, for ``ichviewer info --json`` and other programs."""
    return {
        "schema": 1,
        "root": str(index.root),
        "studies": [
            {
                "study_instance_uid": study.study_instance_uid,
                "description": study.description,
                "date": study.date,
                "patient": {"name": study.patient.name, "patient_id": study.patient.patient_id},
                "series": [
                    {
                        "series_instance_uid": series.series_instance_uid,
                        "description": series.description,
                        "number": series.number,
                        "modality": series.modality,
                        "slices": len(series.instances),
                        "rows": series.rows,
                        "columns": series.columns,
                        "thickness_mm": series.thickness,
                        "spacing_mm": series.spacing,
                        "role": series.role.value,
                        "score": series.score,
                        "chosen": series.chosen,
                        "reasons": list(series.reasons),
                        "warnings": [{"code": item.code, "message": item.message} for item in series.warnings],
                    }
                    for series in study.series
                ],
            }
            for study in index.studies
        ],
        "rejected": [{"what": item.what, "reason": item.reason} for item in index.rejected],
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
    }
    mask = None if analysis.mask is None else zlib.compress(np.ascontiguousarray(analysis.mask.labels).tobytes(), 6)
    return json.dumps(document, allow_nan=False), mask


def analysis_from_json(document: str, mask: bytes | None, geometry: StackGeometry) -> SeriesAnalysis | None:
    """The analysis that `analysis_to_json` wrote for this geometry, or None if it is damaged or of another schema."""
    try:
        data = json.loads(document)
        if data["schema"] != SCHEMA_VERSION:
            return None
        labels = None if mask is None else np.frombuffer(zlib.decompress(mask), dtype=np.uint8).reshape(geometry.shape)
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
        )
    except (KeyError, TypeError, ValueError, zlib.error):
        return None


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
    )
