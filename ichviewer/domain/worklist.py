"""The list of studies to read: one entry per study, which of them are shown, and in which order they should be read."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.series import Patient

OPEN, IN_REVIEW, REVIEWED = "open", "in review", "reviewed"
STUDY_STATES = (OPEN, IN_REVIEW, REVIEWED)
"""Of a whole study: nobody opened it, somebody did, somebody is done with it."""

WAITING, RUNNING, FAILED = "waiting", "running", "failed"
"""Of a study in the queue of analyses; "" where it is in none."""

_STEPS = 20


@dataclass(frozen=True)
class ResultSummary:
    """What a list shows of an analysis.

    Attributes
    ----------
    series_instance_uid
        The series that was analysed.
    probabilities
        0..1 or None, in the order of `PROBABILITY_ORDER`.
    over
        Classes whose probability reaches its threshold.
    volume_ml
        Sum over subtypes, None where no segmentation ran.
    findings
        Their number.
    positive
        Whether the models call the study positive; where no probability was assessed, whether anything was segmented;
        None where neither is known or no brain is seen.
    models, device
        What ran and where, for people.
    made
        ISO date and time, UTC; "" before it is kept.
    """

    series_instance_uid: str
    probabilities: tuple[float | None, ...]
    over: tuple[str, ...]
    volume_ml: float | None
    findings: int
    positive: bool | None
    models: str
    device: str
    made: str = ""

    @property
    def any(self) -> float | None:
        """Probability of any hemorrhage."""
        return self.probabilities[0]


def summarise(analysis: SeriesAnalysis) -> ResultSummary:
    """The summary of an analysis."""
    volumes = [value for value in analysis.volumes_ml.values() if value is not None]
    segmented = None if analysis.mask is None or analysis.no_brain else bool(analysis.findings)
    return ResultSummary(
        series_instance_uid=analysis.series_instance_uid,
        probabilities=tuple(analysis.probabilities[key] for key in PROBABILITY_ORDER),
        over=analysis.over_threshold,
        volume_ml=sum(volumes) if volumes else None,
        findings=len(analysis.findings),
        positive=segmented if analysis.positive is None else analysis.positive,
        models=", ".join(f"{model.name} {model.version}" for model in analysis.models),
        device=analysis.device.name,
    )


@dataclass(frozen=True)
class SeriesRecord:
    """One series of a study, for the list."""

    series_instance_uid: str
    number: int | None
    description: str
    modality: str
    slices: int
    thickness: float | None
    chosen: bool


@dataclass(frozen=True)
class StudyRecord:
    """One study as it goes into the list.

    Attributes
    ----------
    uid
        (0020,000D), or what stands for it where the files have none.
    path
        What opens the study: a folder, a file or an archive.
    date, time
        Study Date as ISO date and Study Time as HH:MM:SS, "" where absent.
    """

    uid: str
    path: Path
    patient: Patient
    date: str
    time: str
    description: str
    accession_number: str
    institution: str
    series: tuple[SeriesRecord, ...]


@dataclass(frozen=True)
class WorklistEntry:
    """One study of the list.

    Attributes
    ----------
    uid, path, patient, date, time, description, accession_number, institution
        As in `StudyRecord`.
    added, opened_first, opened_last
        ISO date and time, UTC; "" where it was never opened.
    state, state_by
        One of `STUDY_STATES`, and who set it.
    series_instance_uid
        The series to read, "" where none suits.
    result
        Newest analysis of any of its series, or None.
    queue, reason
        Where it is in the queue of analyses, and why it failed.
    """

    uid: str
    path: Path
    patient: Patient
    date: str = ""
    time: str = ""
    description: str = ""
    accession_number: str = ""
    institution: str = ""
    added: str = ""
    opened_first: str = ""
    opened_last: str = ""
    state: str = OPEN
    state_by: str = ""
    series_instance_uid: str = ""
    result: ResultSummary | None = None
    queue: str = ""
    reason: str = ""

    @property
    def when(self) -> str:
        """Date and time of the study as one text that sorts; "" without date."""
        return f"{self.date} {self.time}".strip() if self.date else ""

    @property
    def positive(self) -> bool:
        """Whether the newest analysis calls it positive."""
        return self.result is not None and bool(self.result.positive)

    @cached_property
    def words(self) -> str:
        """What a search looks through."""
        patient = self.patient
        texts = (patient.name, patient.patient_id, patient.birth_date, self.date, self.description, self.accession_number)
        return folded(" ".join((*texts, self.institution, str(self.path))))


def folded(text: str) -> str:
    """Text as it is compared: without case and accents."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


@dataclass(frozen=True)
class WorklistFilter:
    """Which studies are shown.

    Attributes
    ----------
    text
        Words, all of which must occur in an entry, whatever their case and accents.
    first, last
        ISO dates, inclusive, "" for no limit; a study without date is shown only without limits.
    states
        Shown review states.
    positive
        Only what the newest analysis calls positive.
    """

    text: str = ""
    first: str = ""
    last: str = ""
    states: frozenset[str] = field(default_factory=lambda: frozenset(STUDY_STATES))
    positive: bool = False

    @cached_property
    def _words(self) -> list[str]:
        return folded(self.text).split()

    def matches(self, entry: WorklistEntry) -> bool:
        """Whether an entry is shown."""
        if entry.state not in self.states or (self.positive and not entry.positive):
            return False
        if (self.first or self.last) and not entry.date:
            return False
        if (self.first and entry.date < self.first) or (self.last and entry.date > self.last):
            return False
        return all(word in entry.words for word in self._words)


def triage_key(entry: WorklistEntry) -> tuple[object, ...]:
    """Sorts a list in the order in which it should be read.

    What is reviewed comes last. Before it the positive studies, the more probable first; then those that no model has seen,
    for they may be anything; then the negative ones. Of studies that differ by less than 0.05 in probability the older scan
    comes first: it has waited longer. A study without date counts as the newest.
    """
    result = entry.result
    group = 1 if result is None or result.positive is None else 0 if result.positive else 2
    probability = -1.0 if result is None or result.any is None else result.any
    return entry.state == REVIEWED, group, -round(probability * _STEPS), entry.when or "9999", entry.uid
