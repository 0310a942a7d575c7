"""The label map as a DICOM Segmentation (PS3.3 A.51) that any DICOM viewer can lay over the source images."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydicom.sr.coding import Code

from ichviewer import RESEARCH_USE, __version__
from ichviewer.dicomio.source import MANUFACTURER, object_uid, save_whole, source_datasets
from ichviewer.domain.errors import ExportError
from ichviewer.domain.finding import ModelIdentity, SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.mask_edit import AUTOMATIC, MANUAL, SEMIAUTOMATIC
from ichviewer.domain.review import Review
from ichviewer.domain.series import Series
from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.reviewed_labels import reviewed_analysis

if TYPE_CHECKING:
    from highdicom.seg import Segmentation, SegmentDescription

ABNORMAL = Code("49755003", "SCT", "Morphologically Abnormal Structure")
# CID 7151 has one code for hemorrhage and none for its intracranial subtypes; SNOMED's are disorders, not morphologies.
# The subtype is in the segment's label.
HEMORRHAGE = Code("50960005", "SCT", "Hemorrhage")
INTRACRANIAL = Code("1101003", "SCT", "Intracranial")
_SERIES_OFFSET = 9000


def write_segmentation(path: Path, series: Series, analysis: SeriesAnalysis, review: Review | None = None) -> None:
    """Write the label map of an analysis as a binary DICOM Segmentation.

    What a reader rejected is not in it, and what a reader renamed is in the segment of the reader's subtype: another
    program shows a segmentation as it is, without asking for a review. Description and comments say that it was reviewed.

    Segment numbers are the values of `Subtype`, all five described; frames that hold nothing are left out. The position
    of every frame is its native slice's own, so tilt and uneven gaps are kept. Where nothing was found, each segment has
    one empty frame, as a file without frames would not be valid.

    Parameters
    ----------
    path
        Target file, replaced if it exists.
    series
        The series that was analysed; its files must still be there.
    analysis
        With a mask.
    review
        What a reader said about the findings.

    Raises
    ------
    ExportError
        If there is no mask, a source file is gone, or the file cannot be written.
    """
    save_whole(segmentation(series, analysis, review), path)


def segmentation(series: Series, analysis: SeriesAnalysis, review: Review | None = None) -> Segmentation:
    """The data set that `write_segmentation` writes."""
    made, analysis = analysis, reviewed_analysis(analysis, review)
    said = "" if review is None else review.summary(made)
    if analysis.mask is None or made.mask is None:
        raise ExportError("There is no segmentation to export: no segmentation model ran.")
    sources = source_datasets(series)
    if len(sources) > 1 and any("NumberOfFrames" in source and int(source.NumberOfFrames) > 1 for source in sources):
        raise ExportError(f"{series.title} is spread over several multi-frame files: DICOM SEG cannot be written for it.")
    from highdicom.content import PixelMeasuresSequence, PlaneOrientationSequence, PlanePositionSequence
    from highdicom.seg import Segmentation

    mask = analysis.mask
    geometry = mask.geometry
    found = sorted(np.flatnonzero(np.bincount(mask.labels.ravel(), minlength=6)[1:6]) + 1)
    shown = np.flatnonzero(mask.labels.any(axis=(1, 2))) if found else np.array([geometry.shape[0] // 2])
    names = [Subtype(int(value)).title.lower() for value in found]
    corrected = "" if analysis.hu_correction is None else f"{analysis.hu_correction.short}. "
    corrected += "" if analysis.edit is None else f"{analysis.edit.short}. "
    corrected += "Reviewed. " if said else ""
    touched = {subtype for subtype in Subtype if ((made.mask.labels == subtype) != (mask.labels == subtype)).any()}
    thickness = geometry.thickness or float(np.median(geometry.extents))
    for source in sources:
        # highdicom compares the pixel measures with the source's and needs one there; the copy is in memory only.
        if "PixelSpacing" in source and not source.get("SliceThickness"):
            source.SliceThickness = thickness
    orientation = [float(f"{value:.10g}") for value in (*geometry.row_direction, *geometry.column_direction)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = Segmentation(
            source_images=sources,
            pixel_array=np.ascontiguousarray(mask.labels[shown]),
            segmentation_type="BINARY",
            segment_descriptions=[_description(subtype, analysis, subtype in touched) for subtype in Subtype],
            series_instance_uid=object_uid(analysis, "segmentation series", review),
            series_number=_SERIES_OFFSET + (series.number or 0) % 1000,
            sop_instance_uid=object_uid(analysis, "segmentation", review),
            instance_number=1,
            manufacturer=MANUFACTURER,
            manufacturer_model_name=MANUFACTURER,
            software_versions=__version__,
            device_serial_number=__version__,
            content_label="ICH",
            content_description=RESEARCH_USE,
            content_creator_name=MANUFACTURER,
            pixel_measures=PixelMeasuresSequence(list(geometry.spacing), thickness),
            plane_orientation=PlaneOrientationSequence("PATIENT", orientation),
            plane_positions=[_position(PlanePositionSequence, mask, int(k)) for k in shown],
            omit_empty_frames=bool(found),
            series_description=f"{corrected}Hemorrhage: {', '.join(names) or 'none found'}"[:64],
        )
    warned = " ".join(warning.message for warning in analysis.warnings)
    comments = f"{RESEARCH_USE} Device: {analysis.device.name}. {said} {_models_text(analysis.models)} {warned}"
    result.ImageComments = comments.strip()[:10240]
    return result


def _position(position: Any, mask: LabelStack, k: int) -> Any:
    return position("PATIENT", [float(f"{value:.12g}") for value in mask.geometry.positions[k]])


def segmentation_model(analysis: SeriesAnalysis) -> ModelIdentity | None:
    """The model that made the mask, or None where the analysis does not name one."""
    return next((model for model in analysis.models if model.task == "segmentation"), None)


def _description(subtype: Subtype, analysis: SeriesAnalysis, reviewed: bool) -> SegmentDescription:
    from highdicom.color import CIELabColor
    from highdicom.content import AlgorithmIdentificationSequence
    from highdicom.seg import SegmentDescription
    from pydicom.sr.codedict import codes

    model = segmentation_model(analysis)
    # PS3.3 C.8.20.2: SEMIAUTOMATIC is calculated with a user's help, MANUAL entered by a user, without an algorithm.
    kind = AUTOMATIC if analysis.edit is None else analysis.edit.algorithm_type(subtype)
    kind = SEMIAUTOMATIC if reviewed and kind == AUTOMATIC else kind
    parameters = {"sha256": model.sha256 if model else "unknown", "device": analysis.device.name, "use": RESEARCH_USE}
    if analysis.hu_correction is not None:
        parameters["hu_correction"] = analysis.hu_correction.formula
    algorithm = AlgorithmIdentificationSequence(
        name=model.name if model else "unknown",
        family=codes.cid7162.ArtificialIntelligence,
        version=model.version if model else "unknown",
        source=MANUFACTURER,
        parameters=parameters,
    )
    return SegmentDescription(
        segment_number=int(subtype),
        segment_label=f"{subtype.title} hemorrhage",
        segmented_property_category=ABNORMAL,
        segmented_property_type=HEMORRHAGE,
        algorithm_type=kind,
        algorithm_identification=algorithm if kind != MANUAL else None,
        tracking_uid=object_uid(analysis, f"segment {subtype.key}"),
        tracking_id=f"{subtype.short}",
        anatomic_regions=[INTRACRANIAL],
        display_color=CIELabColor.from_rgb(*subtype.rgb),
    )


def _models_text(models: tuple[ModelIdentity, ...]) -> str:
    return " ".join(f"{model.task}: {model.name} {model.version}, SHA-256 {model.sha256}." for model in models)
