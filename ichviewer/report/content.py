"""What a report says, as text: HTML and PDF only lay it out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.correction import HU_CORRECTED
from ichviewer.domain.finding import EDITED, SeriesAnalysis, probability_text
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype, colour, short_name
from ichviewer.domain.language import ENGLISH, Language, mark
from ichviewer.domain.measurement import Arrow, Measurement, RegionStatistics
from ichviewer.domain.measurement_text import detail_lines, place_text, value_text
from ichviewer.domain.review import ACCEPTED, ADDED, OPEN, REJECTED, Review
from ichviewer.domain.series import Series, Study
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.volume_files import is_volume

NOT_ASSESSED = mark("not assessed")
HOW_MEASURED = mark(
    "Measured by hand on the native slices. Regions: pixels whose centre lies inside. ABC/2: slices over 75 % of the "
    "largest area count 1 in C, from 25 to 75 % one half (Kothari 1996)."
)
HOW_MEASURED_ON_PLANES = mark(
    "What names a plane was measured on that plane, reformatted from the slices without gantry tilt: lengths and angles are "
    "those in the patient, HU are interpolated between slices. HU of a slab are its average, maximum (MIP) or minimum "
    "(MinIP)."
)
FINDINGS_NOTE = mark(
    "Volume: area on each slice times the slice's own extent. Probability: highest of the slices. Diameter: largest within "
    "one slice."
)
_NOT_GIVEN = mark("not given")
_NOTHING_OVER = mark("No probability reaches its threshold.")
_ANY_ONLY = mark("The probability of any hemorrhage reaches its threshold; that of no subtype does.")
_NOT_CLASSIFIED = mark("No classification model ran, so there is no probability to judge by.")
_NO_BRAIN = mark("No slice shows brain: the probabilities mean nothing.")
_SEXES = {"M": mark("male"), "F": mark("female"), "O": mark("other")}
_AGES = {
    "Y": mark("{age} years"),
    "M": mark("{age} months"),
    "W": mark("{age} weeks"),
    "D": mark("{age} days"),
}
_STAGES = {
    "load": mark("load"),
    "models": mark("models"),
    "preprocess": mark("preprocess"),
    "segment": mark("segment"),
    "classify": mark("classify"),
    "findings": mark("findings"),
}
_MODELS = {"segmentation": mark("Segmentation model"), "classification": mark("Classification model")}
_PLANES = {"axial": mark("axial"), "coronal": mark("coronal"), "sagittal": mark("sagittal")}
_STATES = {ACCEPTED: mark("accepted"), REJECTED: mark("rejected"), ADDED: mark("added by reader")}


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
    language
        In which `title` is said; `caption` and `plane` are in it already.
    """

    slice_index: int
    slice_count: int
    position_mm: float
    caption: str
    plain_png: bytes
    marked_png: bytes
    plane: str = ""
    language: Language = ENGLISH

    @property
    def title(self) -> str:
        """Where it lies, e.g. ``Slice 12 of 28, 45.0 mm`` or ``Coronal A 12.3 mm``."""
        if self.plane:
            return self.plane
        return self.language.tr(
            "Slice {number} of {count}, {position} mm",
            number=self.slice_index + 1,
            count=self.slice_count,
            position=self.language.decimals(f"{self.position_mm:.1f}"),
        )


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
    verdict: str


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
    on_plane: bool = False


@dataclass(frozen=True)
class ReportContent:
    """Everything a report shows, in the order in which it is shown.

    Attributes
    ----------
    state
        ``positive``, ``negative`` or ``unknown``: chooses the colour of the verdict.
    reviewed
        What readers said of the models' result, and that the mask was edited: stands below the verdict, which is the
        models' own. Empty where nobody said anything.
    whose
        Patient's name and ID, for the foot of every page.
    patient, series, provenance
        Label and value.
    measurements, measured_images
        What the reader measured, numbered from 1, and the slices with it drawn in; empty where nothing was measured.
    correction
        That the HU were corrected by the reader's choice, and how; "" where they are as stored. Shown before `warnings`.
    language
        That all of it is in; headings and heads of tables are said by its `tr`.
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
    reviewed: tuple[str, ...] = ()
    whose: str = ""
    how_measured: str = HOW_MEASURED
    language: Language = ENGLISH

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
    language: Language = ENGLISH,
) -> ReportContent:
    """Text of the report of one analysis, with what the reader measured, in a language."""
    tr = language.tr
    created = language.date(datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"))
    state, verdict, detail = _verdict(analysis, language)
    volumes = [value for value in analysis.volumes_ml.values() if value is not None]
    note = ""
    if analysis.mask is None:
        note = tr("Not assessed: no segmentation model ran.")
    elif not analysis.findings:
        note = tr("The segmentation marks no hemorrhage.")
    how = tr(HOW_MEASURED)
    return ReportContent(
        title=tr("Head CT: intracranial hemorrhage"),
        state=state,
        verdict=verdict,
        verdict_detail=detail,
        patient=_patient_rows(study, language),
        series=_series_rows(series, stack, analysis, language),
        correction="" if analysis.hu_correction is None else said(analysis.hu_correction.statement, language),
        warnings=tuple(said(warning.message, language) for warning in analysis.warnings if warning.code != HU_CORRECTED),
        probabilities=tuple(_probability(key, analysis, language) for key in PROBABILITY_ORDER),
        total_volume=_number(sum(volumes) if volumes else None, 1, language),
        findings=_finding_rows(analysis, review or Review(), language),
        findings_note=note,
        images=tuple(images),
        provenance=(
            *_review_rows(analysis, review, language),
            *_provenance_rows(study, series, stack, analysis, created, language),
        ),
        statement=tr(RESEARCH_USE),
        created=created,
        measurements=tuple(measurements),
        measured_images=tuple(measured_images),
        reviewed=_reviewed(analysis, review, language),
        whose="  ".join(
            dict.fromkeys(text for text in (language.foreign(study.patient.name), study.patient.patient_id) if text)
        ),
        how_measured=f"{how} {tr(HOW_MEASURED_ON_PLANES)}" if _on_planes(measurements) else how,
        language=language,
    )


def said(message: str, language: Language) -> str:
    """A message of another layer as a sentence of the report: numbers and dates as its language writes them."""
    return language.date(language.decimals(language.say(message)))


def _on_planes(rows: Sequence[MeasurementRow]) -> bool:
    return any(row.on_plane for row in rows)


def measurement_rows(
    items: Sequence[Measurement], statistics: Mapping[str, RegionStatistics | None], language: Language = ENGLISH
) -> tuple[MeasurementRow, ...]:
    """A row of the report for each measurement; `statistics` of regions, by identifier."""
    between = language.tr("{first}, {last}", first="", last="")
    return tuple(
        MeasurementRow(
            number=str(n),
            title=language.tr(item.kind.title),
            slice=said(place_text(item), language),
            value="" if isinstance(item, Arrow) else said(value_text(item, statistics.get(item.identifier)), language),
            details=between.join(said(line, language) for line in detail_lines(item, statistics.get(item.identifier))),
            text=item.text,
            on_plane=item.plane is not None,
        )
        for n, item in enumerate(items, start=1)
    )


def _verdict(analysis: SeriesAnalysis, language: Language) -> tuple[str, str, str]:
    tr = language.tr
    if analysis.positive is None:
        return "unknown", tr("Not assessed"), tr(_NO_BRAIN if analysis.no_brain else _NOT_CLASSIFIED)
    if not analysis.positive:
        detail = tr(_NOTHING_OVER)
        if analysis.findings:
            volume = sum(value for value in analysis.volumes_ml.values() if value is not None)
            marked = language.decimals(f"{volume:.1f}")
            detail += " " + tr("The mask outlines {volume} mL all the same.", volume=marked)
        return "negative", tr("Negative"), detail
    over = [key for key in analysis.over_threshold if key != ANY]
    if not over:
        return "positive", tr("Positive"), tr(_ANY_ONLY)
    detail = tr(
        "Over threshold: {names}.", names=_joined([_named(Subtype.from_key(key), language) for key in over], language)
    )
    only = {finding.subtype for finding in analysis.findings if finding.subtype.key not in over}
    if only:
        outlined = _joined([_named(subtype, language) for subtype in sorted(only)], language)
        detail += " " + tr("Only outlined, below its threshold: {names}.", names=outlined)
    return "positive", tr("Positive"), detail


def _named(subtype: Subtype, language: Language) -> str:
    """A subtype within a sentence, e.g. ``subdural (SDH)``; German nouns keep their capital."""
    title = language.tr(subtype.title)
    return f"{title if language.code == 'de' else title.lower()} ({subtype.short})"


def _joined(names: Sequence[str], language: Language) -> str:
    if len(names) == 1:
        return names[0]
    first = names[0]
    for name in names[1:-1]:
        first = language.tr("{first}, {last}", first=first, last=name)
    return language.tr("{first} and {last}", first=first, last=names[-1])


def _patient_rows(study: Study, language: Language) -> tuple[tuple[str, str], ...]:
    tr, patient = language.tr, study.patient
    born = language.date(patient.birth_date) + (f" ({_age(patient.age, language)})" if patient.age else "")
    sex = tr(_SEXES[patient.sex]) if patient.sex in _SEXES else patient.sex
    rows = (
        (tr("Patient"), language.foreign(patient.name)),
        (tr("Patient ID"), patient.patient_id),
        (tr("Born"), born.strip()),
        (tr("Sex"), sex),
        (tr("Study"), f"{language.date(study.date)} {study.time}".strip()),
        (tr("Description"), language.foreign(study.description)),
        (tr("Accession number"), study.accession_number),
        (tr("Institution"), language.foreign(study.institution)),
    )
    return tuple((label, value or tr(_NOT_GIVEN)) for label, value in rows)


def _age(age: str, language: Language) -> str:
    known = age[:-1].isdigit() and age[-1:] in _AGES
    return language.tr(_AGES[age[-1]], age=int(age[:-1])) if known else age


def _series_rows(
    series: Series, stack: SliceStack, analysis: SeriesAnalysis, language: Language
) -> tuple[tuple[str, str], ...]:
    tr, decimals, geometry = language.tr, language.decimals, stack.geometry
    correction = analysis.hu_correction
    rows = (
        (tr("Series"), _series_title(series, language)),
        (
            tr("Slices"),
            tr(
                "{count} {plane}, {columns} x {rows} pixels",
                count=len(stack),
                plane=tr(_PLANES.get(geometry.plane, geometry.plane)),
                columns=geometry.shape[2],
                rows=geometry.shape[1],
            ),
        ),
        (tr("Pixel spacing"), decimals(f"{geometry.spacing[0]:.3f} x {geometry.spacing[1]:.3f} mm")),
        (tr("Thickness"), decimals(f"{geometry.thickness:.1f} mm") if geometry.thickness else ""),
        (tr("Slice distance"), _distance(stack, language)),
        (tr("Gantry tilt"), decimals(f"{geometry.tilt_degrees:.1f}\N{DEGREE SIGN}")),
        (tr("Kernel"), language.foreign(series.kernel)),
        (tr("Body part"), series.body_part),
        (
            tr("Hounsfield units"),
            tr("as stored")
            if correction is None
            else tr("corrected: {formula}", formula=said(correction.formula, language)),
        ),
    )
    return tuple((label, value or tr(_NOT_GIVEN)) for label, value in rows)


def _series_title(series: Series, language: Language) -> str:
    if series.number is None or not series.description:
        return language.foreign(series.description) if series.description else language.say(series.title)
    return language.tr("{title} (series {number})", title=language.foreign(series.title), number=series.number)


def _distance(stack: SliceStack, language: Language) -> str:
    gaps = stack.geometry.gaps
    if not gaps.size:
        return language.tr("single slice")
    if stack.geometry.is_uniform:
        return language.decimals(f"{gaps.mean():.1f} mm")
    low, high = (language.decimals(f"{value:.1f}") for value in (gaps.min(), gaps.max()))
    return language.tr("{low} to {high} mm, uneven", low=low, high=high)


def _probability(key: str, analysis: SeriesAnalysis, language: Language) -> ProbabilityRow:
    value, threshold = analysis.probabilities[key], analysis.thresholds.get(key)
    assessed = value is not None and threshold is not None
    over = (value or 0.0) >= (threshold or 0.0) if assessed else None
    return ProbabilityRow(
        short="any" if key == ANY else short_name(key),
        title=language.tr("Any hemorrhage") if key == ANY else language.tr(Subtype.from_key(key).title),
        rgb=colour(key),
        value=_probability_text(value, language, threshold),
        threshold=_number(threshold, 2, language),
        share=value,
        threshold_share=threshold,
        over=over,
        volume="" if key == ANY else _number(analysis.volumes_ml.get(key), 1, language),
        verdict=language.tr(NOT_ASSESSED if over is None else mark("over threshold") if over else mark("below")),
    )


def _probability_text(value: float | None, language: Language, threshold: float | None = None) -> str:
    return language.tr(NOT_ASSESSED) if value is None else language.decimals(probability_text(value, threshold))


def _number(value: float | None, digits: int, language: Language) -> str:
    return language.tr(NOT_ASSESSED) if value is None else language.decimals(f"{value:.{digits}f}")


def _review_rows(analysis: SeriesAnalysis, review: Review | None, language: Language) -> tuple[tuple[str, str], ...]:
    summary = "" if review is None else review.summary(analysis)
    rows = () if analysis.edit is None else ((language.tr("Mask"), said(analysis.edit.statement, language)),)
    nobody = language.tr("Nobody reviewed the findings.")
    return (*rows, (language.tr("Review"), said(summary, language) if summary else nobody))


def _reviewed(analysis: SeriesAnalysis, review: Review | None, language: Language) -> tuple[str, ...]:
    edited = "" if analysis.edit is None else analysis.edit.statement
    summary = "" if review is None else review.summary(analysis)
    return tuple(said(line, language) for line in (edited, summary) if line)


def _finding_rows(analysis: SeriesAnalysis, review: Review, language: Language) -> tuple[FindingRow, ...]:
    tr = language.tr
    rows = []
    for item in analysis.findings:
        verdict = review.verdict(item)
        notes = [] if verdict.state == OPEN else [tr(_STATES[verdict.state])]
        notes += [tr("edited")] if item.source == EDITED else []
        title = tr(item.subtype.title)
        for note in notes:
            title = tr("{first}, {last}", first=title, last=note)
        if verdict.subtype is not item.subtype:
            title = tr("{title} as {subtype}", title=title, subtype=verdict.subtype.short)
        first, last = item.slices[0] + 1, item.slices[1] + 1
        rows.append(
            FindingRow(
                index=str(item.index),
                short=item.subtype.short,
                title=title,
                rgb=item.subtype.rgb,
                side=tr(item.side),
                slices=f"{first}" if first == last else f"{first}\N{EN DASH}{last}",
                volume=_number(item.volume_ml, 1, language),
                probability=_probability_text(item.probability, language),
                diameter=f"{item.largest_diameter_mm:.0f}",
                mean_hu=f"{item.mean_hu:.0f}",
            )
        )
    return tuple(rows)


def _provenance_rows(
    study: Study, series: Series, stack: SliceStack, analysis: SeriesAnalysis, created: str, language: Language
) -> tuple[tuple[str, str], ...]:
    tr = language.tr
    rows = [
        (tr(_MODELS.get(model.task, model.task)), language.foreign(f"{model.name} {model.version}, SHA-256 {model.sha256}"))
        for model in analysis.models
    ]
    seconds = [
        f"{tr(_STAGES.get(stage, stage))} {language.decimals(f'{value:.1f}')} s" for stage, value in analysis.seconds.items()
    ]
    rows += [
        (tr("Ran on"), _ran_on(analysis, language)),
        (tr("Time"), tr("{first}, {last}", first="", last="").join(seconds) or tr("not measured")),
        (tr("Application"), tr("ichviewer {version}, report of {created}", version=__version__, created=created)),
    ]
    if is_volume(series):
        # The UIDs of such a series are our own: on a report they would be taken for those of a DICOM study.
        source = tr("{name}, {count} slices; not DICOM, without UIDs", name=series.instances[0].path.name, count=len(stack))
        return (*rows, (tr("Source"), source))
    images = tr("{count} instances; all SOP Instance UIDs are in findings.json", count=len(set(stack.sop_instance_uids)))
    rows += [
        ("Study Instance UID", study.study_instance_uid or tr(_NOT_GIVEN)),
        ("Series Instance UID", series.series_instance_uid),
        (tr("Source images"), images),
    ]
    return tuple(rows)


def _ran_on(analysis: SeriesAnalysis, language: Language) -> str:
    device = analysis.device
    if not analysis.models:
        return language.tr("no model ran")
    name = language.say(device.name)
    if device.requested == "auto":
        return f"{name} ({device.provider})"
    return language.tr(
        "{name} ({provider}, asked for: {requested})", name=name, provider=device.provider, requested=device.requested
    )
