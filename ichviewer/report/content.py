"""What a report says, as text: HTML and PDF only lay it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.correction import HU_CORRECTED
from ichviewer.domain.finding import EDITED, SeriesAnalysis, probability_text
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype, colour, short_name
from ichviewer.domain.measurement import Arrow, Measurement, RegionStatistics
from ichviewer.domain.measurement_text import detail_lines, place_text, value_text
from ichviewer.domain.review import ADDED, OPEN, Review
from ichviewer.domain.series import Series, Study
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.volume_files import is_volume

NOT_ASSESSED = "not assessed"
HOW_MEASURED = (
    "Measured by hand on the native slices. Regions: pixels whose centre lies inside. ABC/2: slices over 75 % of the "
    "largest area count 1 in C, from 25 to 75 % one half (Kothari 1996)."
)
HOW_MEASURED_ON_PLANES = (
    "What names a plane was measured on that plane, reformatted from the slices without gantry tilt: lengths and angles are "
    "those in the patient, HU are interpolated between slices. HU of a slab are its average, maximum (MIP) or minimum "
    "(MinIP)."
)


@dataclass(frozen=True)
class KeyImage:
    """One slice, or one reformatted plane, plain and marked.

    Attributes
    ----------
    slice_index, slice_count
        Index k from 0, and number of slices; of a plane, its number among the pictures of planes, and theirs.
    position_mm
        Along the slice normal.
    caption
        Findings shown, or "".
    plain_png, marked_png
        PNG files.
    plane
        Which plane it is; "" for a slice.
    """

    slice_index: int
    slice_count: int
    position_mm: float
    caption: str
    plain_png: bytes
    marked_png: bytes
    plane: str = ""

    @property
    def title(self) -> str:
        """Where it lies, e.g. ``Slice 12 of 28, 45.0 mm`` or ``Coronal A 12.3 mm``."""
        if self.plane:
            return self.plane
        return f"Slice {self.slice_index + 1} of {self.slice_count}, {self.position_mm:.1f} mm"


@dataclass(frozen=True)
class ProbabilityRow:
    """One of the six probabilities; `share` and `threshold_share` are None where not assessed."""

    short: str
    title: str
    rgb: tuple[int, int, int]
    value: str
    threshold: str
    share: float | None
    threshold_share: float | None
    over: bool | None
    volume: str

    @property
    def verdict(self) -> str:
        """Text beside the bar."""
        return NOT_ASSESSED if self.over is None else "over threshold" if self.over else "below"


@dataclass(frozen=True)
class FindingRow:
    """One finding, every value with its unit in the column title."""

    index: str
    short: str
    title: str
    rgb: tuple[int, int, int]
    side: str
    slices: str
    volume: str
    probability: str
    diameter: str
    mean_hu: str


@dataclass(frozen=True)
class MeasurementRow:
    """One measurement by the reader; every value carries its unit. `slice` is its number, or the name of a plane."""

    number: str
    title: str
    slice: str
    value: str
    details: str
    text: str


@dataclass(frozen=True)
class ReportContent:
    """Everything a report shows, in the order in which it is shown.

    Attributes
    ----------
    state
        ``positive``, ``negative`` or ``unknown``: chooses the colour of the verdict.
    patient, series, provenance
        Label and value.
    measurements, measured_images
        What the reader measured, numbered from 1, and the slices with it drawn in; empty where nothing was measured.
    correction
        That the HU were corrected by the reader's choice, and how; "" where they are as stored. Shown before `warnings`.
    """

    title: str
    state: str
    verdict: str
    verdict_detail: str
    patient: tuple[tuple[str, str], ...]
    series: tuple[tuple[str, str], ...]
    correction: str
    warnings: tuple[str, ...]
    probabilities: tuple[ProbabilityRow, ...]
    total_volume: str
    findings: tuple[FindingRow, ...]
    findings_note: str
    images: tuple[KeyImage, ...]
    provenance: tuple[tuple[str, str], ...]
    statement: str
    created: str
    measurements: tuple[MeasurementRow, ...] = ()
    measured_images: tuple[KeyImage, ...] = ()
    how_measured: str = HOW_MEASURED

    @property
    def measured_on_planes(self) -> bool:
        """Whether a measurement lies on a reformatted plane, so that not every row has the number of a slice."""
        return _on_planes(self.measurements)


def build(
    study: Study,
    series: Series,
    stack: SliceStack,
    analysis: SeriesAnalysis,
    images: Sequence[KeyImage],
    measurements: Sequence[MeasurementRow] = (),
    measured_images: Sequence[KeyImage] = (),
    review: Review | None = None,
) -> ReportContent:
    """Text of the report of one analysis, with what the reader measured."""
    created = datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC")
    state, verdict, detail = _verdict(analysis)
    volumes = [value for value in analysis.volumes_ml.values() if value is not None]
    note = ""
    if analysis.mask is None:
        note = "Not assessed: no segmentation model ran."
    elif not analysis.findings:
        note = "The segmentation marks no hemorrhage."
    return ReportContent(
        title="Head CT: intracranial hemorrhage",
        state=state,
        verdict=verdict,
        verdict_detail=detail,
        patient=_patient_rows(study),
        series=_series_rows(series, stack, analysis),
        correction="" if analysis.hu_correction is None else analysis.hu_correction.statement,
        warnings=tuple(warning.message for warning in analysis.warnings if warning.code != HU_CORRECTED),
        probabilities=tuple(_probability(key, analysis) for key in PROBABILITY_ORDER),
        total_volume=_number(sum(volumes) if volumes else None, 1),
        findings=_finding_rows(analysis, review or Review()),
        findings_note=note,
        images=tuple(images),
        provenance=(*_review_rows(analysis, review), *_provenance_rows(study, series, stack, analysis, created)),
        statement=RESEARCH_USE,
        created=created,
        measurements=tuple(measurements),
        measured_images=tuple(measured_images),
        how_measured=f"{HOW_MEASURED} {HOW_MEASURED_ON_PLANES}" if _on_planes(measurements) else HOW_MEASURED,
    )


def _on_planes(rows: Sequence[MeasurementRow]) -> bool:
    return any(not row.slice.isdigit() for row in rows)


def measurement_rows(
    items: Sequence[Measurement], statistics: Mapping[str, RegionStatistics | None]
) -> tuple[MeasurementRow, ...]:
    """A row of the report for each measurement; `statistics` of regions, by identifier."""
    return tuple(
        MeasurementRow(
            number=str(n),
            title=item.kind.title,
            slice=place_text(item),
            value="" if isinstance(item, Arrow) else value_text(item, statistics.get(item.identifier)),
            details=", ".join(detail_lines(item, statistics.get(item.identifier))),
            text=item.text,
        )
        for n, item in enumerate(items, start=1)
    )


def _verdict(analysis: SeriesAnalysis) -> tuple[str, str, str]:
    if analysis.positive is None:
        return "unknown", "Not assessed", "No classification model ran, so there is no probability to judge by."
    if not analysis.positive:
        volume = sum(value for value in analysis.volumes_ml.values() if value is not None)
        outlined = f" The mask outlines {volume:.1f} mL all the same." if analysis.findings else ""
        return "negative", "Negative", f"No probability reaches its threshold.{outlined}"
    over = [key for key in analysis.over_threshold if key != ANY]
    names = [f"{Subtype.from_key(key).title.lower()} ({short_name(key)})" for key in over]
    if not names:
        return "positive", "Positive", "The probability of any hemorrhage reaches its threshold; that of no subtype does."
    only = {finding.subtype for finding in analysis.findings if finding.subtype.key not in over}
    outlined = [f"{subtype.title.lower()} ({subtype.short})" for subtype in sorted(only)]
    below = f" Only outlined, below its threshold: {_joined(outlined)}." if outlined else ""
    return "positive", "Positive", f"Over threshold: {_joined(names)}.{below}"


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _patient_rows(study: Study) -> tuple[tuple[str, str], ...]:
    patient = study.patient
    born = patient.birth_date + (f" ({_age(patient.age)})" if patient.age else "")
    return (
        ("Patient", patient.name or "not given"),
        ("Patient ID", patient.patient_id or "not given"),
        ("Born", born.strip() or "not given"),
        ("Sex", {"M": "male", "F": "female", "O": "other"}.get(patient.sex, patient.sex) or "not given"),
        ("Study", f"{study.date} {study.time}".strip() or "not given"),
        ("Description", study.description or "not given"),
        ("Accession number", study.accession_number or "not given"),
        ("Institution", study.institution or "not given"),
    )


def _age(age: str) -> str:
    units = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}
    return f"{int(age[:-1])} {units[age[-1]]}" if age[:-1].isdigit() and age[-1:] in units else age


def _series_rows(series: Series, stack: SliceStack, analysis: SeriesAnalysis) -> tuple[tuple[str, str], ...]:
    geometry = stack.geometry
    gaps = geometry.gaps
    distance = "single slice"
    if gaps.size:
        same = geometry.is_uniform
        distance = f"{gaps.mean():.1f} mm" if same else f"{gaps.min():.1f} to {gaps.max():.1f} mm, uneven"
    number = f" (series {series.number})" if series.number is not None and series.description else ""
    correction = analysis.hu_correction
    return (
        ("Series", series.title + number),
        ("Slices", f"{len(stack)} {geometry.plane}, {geometry.shape[2]} x {geometry.shape[1]} pixels"),
        ("Pixel spacing", f"{geometry.spacing[0]:.3f} x {geometry.spacing[1]:.3f} mm"),
        ("Thickness", f"{geometry.thickness:.1f} mm" if geometry.thickness else "not given"),
        ("Slice distance", distance),
        ("Gantry tilt", f"{geometry.tilt_degrees:.1f}\N{DEGREE SIGN}"),
        ("Kernel", series.kernel or "not given"),
        ("Body part", series.body_part or "not given"),
        ("Hounsfield units", "as stored" if correction is None else f"corrected: {correction.formula}"),
    )


def _probability(key: str, analysis: SeriesAnalysis) -> ProbabilityRow:
    value, threshold = analysis.probabilities[key], analysis.thresholds.get(key)
    volume = "" if key == ANY else _number(analysis.volumes_ml.get(key), 1)
    assessed = value is not None and threshold is not None
    return ProbabilityRow(
        short="any" if key == ANY else short_name(key),
        title="Any hemorrhage" if key == ANY else Subtype.from_key(key).title,
        rgb=colour(key),
        value=_probability_text(value, threshold),
        threshold=f"{threshold:.2f}" if threshold is not None else NOT_ASSESSED,
        share=value,
        threshold_share=threshold,
        over=(value or 0.0) >= (threshold or 0.0) if assessed else None,
        volume=volume,
    )


def _probability_text(value: float | None, threshold: float | None = None) -> str:
    return NOT_ASSESSED if value is None else probability_text(value, threshold)


def _number(value: float | None, digits: int) -> str:
    return NOT_ASSESSED if value is None else f"{value:.{digits}f}"


def _review_rows(analysis: SeriesAnalysis, review: Review | None) -> tuple[tuple[str, str], ...]:
    said = "" if review is None else review.summary(analysis)
    edited = () if analysis.edit is None else (("Mask", analysis.edit.statement),)
    return (*edited, ("Review", said or "Nobody reviewed the findings."))


def _finding_rows(analysis: SeriesAnalysis, review: Review) -> tuple[FindingRow, ...]:
    rows = []
    for item in analysis.findings:
        verdict = review.verdict(item)
        said = "" if verdict.state == OPEN else f", {verdict.state}{' by reader' if verdict.state == ADDED else ''}"
        said += ", edited" if item.source == EDITED else ""
        if verdict.subtype is not item.subtype:
            said += f" as {verdict.subtype.short}"
        first, last = item.slices[0] + 1, item.slices[1] + 1
        rows.append(
            FindingRow(
                index=str(item.index),
                short=item.subtype.short,
                title=item.subtype.title + said,
                rgb=item.subtype.rgb,
                side=item.side,
                slices=f"{first}" if first == last else f"{first}\N{EN DASH}{last}",
                volume=f"{item.volume_ml:.1f}",
                probability=_probability_text(item.probability),
                diameter=f"{item.largest_diameter_mm:.0f}",
                mean_hu=f"{item.mean_hu:.0f}",
            )
        )
    return tuple(rows)


def _provenance_rows(
    study: Study, series: Series, stack: SliceStack, analysis: SeriesAnalysis, created: str
) -> tuple[tuple[str, str], ...]:
    rows = [
        (f"{model.task.capitalize()} model", f"{model.name} {model.version}, SHA-256 {model.sha256}")
        for model in analysis.models
    ]
    asked = "" if analysis.device.requested == "auto" else f", asked for: {analysis.device.requested}"
    ran = f"{analysis.device.name} ({analysis.device.provider}{asked})" if analysis.models else "no model ran"
    rows += [
        ("Ran on", ran),
        ("Time", ", ".join(f"{stage} {value:.1f} s" for stage, value in analysis.seconds.items()) or "not measured"),
        ("Application", f"ichviewer {__version__}, report of {created}"),
    ]
    if is_volume(series):
        # The UIDs of such a series are our own: on a report they would be taken for those of a DICOM study.
        return (*rows, ("Source", f"{series.instances[0].path.name}, {len(stack)} slices; not DICOM, without UIDs"))
    rows += [
        ("Study Instance UID", study.study_instance_uid or "not given"),
        ("Series Instance UID", series.series_instance_uid),
        ("Source images", f"{len(set(stack.sop_instance_uids))} instances; all SOP Instance UIDs are in findings.json"),
    ]
    return tuple(rows)
