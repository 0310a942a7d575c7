"""Findings as a structured report (TID 1500, PS3.16): what was measured, on which images, by which model."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydicom import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code

from ichviewer import RESEARCH_USE, __version__
from ichviewer.dicomio.source import MANUFACTURER, object_uid, save_whole, source_datasets
from ichviewer.dicomio.sr_terms import ATTENUATION, HOUNSFIELD, LATERALITY, MILLILITRE, PRIVATE, evaluation, image_references
from ichviewer.dicomio.write_seg import ABNORMAL, HEMORRHAGE, INTRACRANIAL, segmentation_model
from ichviewer.domain.finding import BY_READER, EDITED, Finding, ModelIdentity, SeriesAnalysis
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype
from ichviewer.domain.review import REJECTED, Review, Verdict
from ichviewer.domain.series import Series
from ichviewer.imaging.reviewed_labels import reviewed_analysis

if TYPE_CHECKING:
    from highdicom.sr import Comprehensive3DSR

    from ichviewer.dicomio.sr_measured import Measured

_SERIES_OFFSET = 9000
_SEGMENTATION_STORAGE = "1.2.840.10008.5.1.4.1.1.66.4"
_OUTLINES = {EDITED: "Edited by hand", BY_READER: "Drawn by hand"}


def write_report(
    path: Path,
    series: Series,
    analysis: SeriesAnalysis,
    review: Review | None = None,
    measured: Measured | None = None,
) -> None:
    """Write the findings and probabilities of an analysis, and what a reader measured, as a TID 1500 measurement report.

    One measurement group holds the study's probabilities (those that were assessed), one per finding holds its volume,
    largest diameter and mean HU and refers to its segment in the file that `write_segmentation` writes for the same
    analysis. Reviewed findings say how a reader judged them, and by which subtype; one that was rejected refers to no
    segment, for the segmentation does not hold it.

    Parameters
    ----------
    path
        Target file, replaced if it exists.
    series
        The series that was analysed; its files must still be there.
    review
        What a reader said about the findings.
    measured
        What a reader measured on the series: a group each, with its number, its place and who measured it.

    Raises
    ------
    ExportError
        If a source file is gone, or the file cannot be written.
    """
    save_whole(report(series, analysis, review, measured), path)


def report(
    series: Series, analysis: SeriesAnalysis, review: Review | None = None, measured: Measured | None = None
) -> Comprehensive3DSR:
    """The data set that `write_report` writes."""
    sources = source_datasets(series)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _report(series, analysis, sources, review or Review(), measured)


def _report(
    series: Series, analysis: SeriesAnalysis, sources: list[Dataset], review: Review, measured: Measured | None
) -> Comprehensive3DSR:
    from highdicom import sr

    from ichviewer.dicomio.sr_measured import measured_groups

    device = sr.ObserverContext(
        observer_type=codes.DCM.Device,
        observer_identifying_attributes=sr.DeviceObserverIdentifyingAttributes(
            uid=object_uid(analysis, "device"),
            name=MANUFACTURER,
            manufacturer_name=MANUFACTURER,
            model_name=f"{MANUFACTURER} {__version__}",
            physical_location=analysis.device.name,
        ),
    )
    reader = None
    readers = [*(() if measured is None else measured.readers), *(entry.who for entry in review.entries)]
    if readers:
        names = sr.PersonObserverIdentifyingAttributes(name=readers[-1])
        reader = sr.ObserverContext(observer_type=codes.DCM.Person, observer_identifying_attributes=names)
    groups: list[Any] = [_study_group(sr, analysis, sources, review)]
    corrected = "" if analysis.hu_correction is None else f"{analysis.hu_correction.short}. "
    groups += [_finding_group(sr, series, analysis, finding, sources, review) for finding in analysis.findings]
    if measured is not None:
        groups += measured_groups(series, sources, measured)
    about = "Hemorrhage findings" if analysis.models or analysis.findings else "Measurements"
    # Another content is another object.
    kind = "report" if measured is None or not measured.items else f"report {measured.entropy}"
    # No image library (TID 1600, optional): it repeats the headers of the sources and takes highdicom quadratic time.
    content = sr.MeasurementReport(
        observation_context=sr.ObservationContext(observer_person_context=reader, observer_device_context=device),
        procedure_reported=Code("24725-4", "LN", "CT Head"),
        imaging_measurements=groups,
        title=codes.DCM.ImagingMeasurementReport,
    )
    evidence = list(sources)
    if analysis.mask is not None and any(review.verdict(finding).state != REJECTED for finding in analysis.findings):
        evidence.append(_segmentation_stub(analysis, sources[0], review))
    result = sr.Comprehensive3DSR(
        evidence=evidence,
        content=content,
        series_instance_uid=object_uid(analysis, "report series"),
        series_number=_SERIES_OFFSET + 1 + (series.number or 0) % 1000,
        sop_instance_uid=object_uid(analysis, kind, review),
        instance_number=1,
        manufacturer=MANUFACTURER,
        is_complete=True,
        is_final=False,
        series_description=f"{corrected}{about}, for research use only"[:64],
    )
    result.SoftwareVersions = __version__
    # Readers write in any script, whatever that of the images is.
    result.SpecificCharacterSet = "ISO_IR 192"
    return result


def _study_group(sr: Any, analysis: SeriesAnalysis, sources: list[Dataset], review: Review) -> Any:
    """Probabilities of the whole study, each with the model that gave it; what was not assessed is not there."""
    classifier = next((model for model in analysis.models if model.task == "classification"), None)
    measurements = []
    for key in PROBABILITY_ORDER:
        probability = analysis.probabilities[key]
        if probability is None:
            continue
        name = "Intracranial hemorrhage" if key == ANY else f"{Subtype.from_key(key).title} hemorrhage"
        measurements.append(
            sr.Measurement(
                name=Code(f"P_{key.upper()}"[:16], PRIVATE, f"Probability of {name.lower()}"),
                value=round(float(probability), 6),
                unit=codes.UCUM.NoUnits,
                algorithm_id=_algorithm(sr, classifier, analysis),
            )
        )
    positive = analysis.positive
    looked = bool(analysis.models)
    evaluations = [] if positive is None else [evaluation(sr, "Model result", "Positive" if positive else "Negative")]
    evaluations.append(evaluation(sr, "Intended use", RESEARCH_USE))
    if review.entries:
        evaluations.append(evaluation(sr, "Review", review.state(analysis.findings).capitalize()))
    for warning in analysis.warnings:
        value = Code(warning.code.upper()[:16], PRIVATE, warning.message[:64])
        evaluations.append(sr.QualitativeEvaluation(Code("Q_WARNING", PRIVATE, "Reading warning"), value))
    return sr.MeasurementsAndQualitativeEvaluations(
        tracking_identifier=sr.TrackingIdentifier(uid=object_uid(analysis, "study"), identifier="Study"),
        finding_type=HEMORRHAGE if looked else None,
        finding_category=ABNORMAL if looked else None,
        finding_sites=[sr.FindingSite(INTRACRANIAL)],
        measurements=measurements or None,
        qualitative_evaluations=evaluations,
        source_images=[
            sr.SourceImageForMeasurementGroup(source.SOPClassUID, source.SOPInstanceUID) for source in sources[:1]
        ],
    )


def _finding_group(
    sr: Any, series: Series, analysis: SeriesAnalysis, finding: Finding, sources: list[Dataset], review: Review
) -> Any:
    verdict = review.verdict(finding)
    by_hand = finding.source == BY_READER
    algorithm = None if by_hand else _algorithm(sr, segmentation_model(analysis), analysis)
    measurements = [
        sr.Measurement(codes.SCT.Volume, round(finding.volume_ml, 4), MILLILITRE),
        sr.Measurement(codes.SCT.Diameter, round(finding.largest_diameter_mm, 2), codes.UCUM.Millimeter),
        sr.Measurement(ATTENUATION, round(finding.mean_hu, 1), HOUNSFIELD, derivation=codes.SCT.Mean),
    ]
    if finding.probability is not None:
        measurements.append(
            sr.Measurement(
                Code("P_FINDING", PRIVATE, "Highest slice probability of the subtype"),
                round(float(finding.probability), 6),
                codes.UCUM.NoUnits,
            )
        )
    subtype = verdict.subtype
    tracking = sr.TrackingIdentifier(
        uid=object_uid(analysis, f"finding {finding.index}"), identifier=f"{finding.index} {subtype.short}"
    )
    common = {
        "tracking_identifier": tracking,
        "finding_type": HEMORRHAGE,
        "finding_category": ABNORMAL,
        "algorithm_id": algorithm,
        "finding_sites": [sr.FindingSite(INTRACRANIAL, laterality=LATERALITY.get(finding.side))],
        "measurements": measurements,
        "qualitative_evaluations": [
            sr.QualitativeEvaluation(
                name=Code("Q_SUBTYPE", PRIVATE, "Hemorrhage subtype"),
                value=Code(subtype.key.upper()[:16], PRIVATE, f"{subtype.title} hemorrhage"),
            ),
            *_said(sr, finding, verdict, reviewed=bool(review.entries)),
            *([evaluation(sr, "Outline", _OUTLINES[finding.source])] if finding.source in _OUTLINES else []),
        ],
    }
    if analysis.mask is None or verdict.state == REJECTED:
        return sr.MeasurementsAndQualitativeEvaluations(**common)
    segment = sr.ReferencedSegment(
        sop_class_uid=_SEGMENTATION_STORAGE,
        sop_instance_uid=_segmentation_uid(analysis, "segmentation", review),
        segment_number=int(subtype),
        source_images=_source_images(sr, series, finding, sources),
    )
    return sr.VolumetricROIMeasurementsAndQualitativeEvaluations(referenced_segment=segment, **common)


def _said(sr: Any, finding: Finding, verdict: Verdict, *, reviewed: bool) -> list[Any]:
    """What a reader said of a finding; nothing where nobody reviewed the analysis."""
    if not reviewed:
        return []
    said = [evaluation(sr, "Review", verdict.state.capitalize())]
    if verdict.subtype is not finding.subtype:
        value = Code(finding.subtype.key.upper()[:16], PRIVATE, f"{finding.subtype.title} hemorrhage")
        said.append(sr.QualitativeEvaluation(Code("Q_MODEL_SUBTYPE", PRIVATE, "Subtype by the model"), value))
    return said


def _segmentation_uid(analysis: SeriesAnalysis, kind: str, review: Review) -> str:
    """As `write_segmentation` makes it for the same analysis and review."""
    return object_uid(reviewed_analysis(analysis, review), kind, review)


def _source_images(sr: Any, series: Series, finding: Finding, sources: list[Dataset]) -> list[Any]:
    """The source images that a finding lies on."""
    first, last = finding.slices
    return [
        sr.SourceImageForSegmentation(*reference) for reference in image_references(series, sources, range(first, last + 1))
    ]


def _algorithm(sr: Any, model: ModelIdentity | None, analysis: SeriesAnalysis) -> Any:
    if model is None:
        return None
    parameters = [f"sha256={model.sha256}", f"device={analysis.device.name}"]
    if analysis.hu_correction is not None:
        parameters.append(f"hu_correction={analysis.hu_correction.formula}")
    return sr.AlgorithmIdentification(
        name=model.name,
        version=model.version,
        parameters=parameters,
        family=codes.cid7162.ArtificialIntelligence,
        manufacturer=MANUFACTURER,
    )


def _segmentation_stub(analysis: SeriesAnalysis, source: Dataset, review: Review) -> Dataset:
    """What the evidence list says of the segmentation: every object that the content refers to is in it (PS3.3 C.17.2)."""
    stub = Dataset()
    stub.StudyInstanceUID = source.StudyInstanceUID
    stub.SeriesInstanceUID = _segmentation_uid(analysis, "segmentation series", review)
    stub.SOPClassUID = _SEGMENTATION_STORAGE
    stub.SOPInstanceUID = _segmentation_uid(analysis, "segmentation", review)
    return stub
