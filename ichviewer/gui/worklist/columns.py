"""Columns of the study list: what they say of a study, and how they sort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ichviewer.domain.finding import probability_text
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, short_name
from ichviewer.domain.worklist import FAILED, RUNNING, STUDY_STATES, WAITING, WorklistEntry
from ichviewer.gui.texts import mark, say, tr

PLACE, PROBABILITY = "place", "probability"


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes
    ----------
    key
        Stable name.
    title, tip
        Of its head.
    width
        Pixels at a text size of 100 %.
    text
        What it says of a study.
    value
        What it sorts by; None comes last in either direction.
    numbers
        Whether it stands on the right.
    """

    key: str
    title: str
    width: int
    text: Callable[[WorklistEntry], str]
    value: Callable[[WorklistEntry], object]
    tip: str = ""
    numbers: bool = False


def local_time(moment: str) -> str:
    """Date and time of a moment of the library, as the clock of this computer shows it."""
    return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M}" if moment else ""


def _subtypes(entry: WorklistEntry) -> str:
    result = entry.result
    if result is None:
        return ""
    values = dict(zip(PROBABILITY_ORDER, result.probabilities, strict=True))
    named = [(short_name(key), values[key]) for key in result.over if key != ANY]
    return "  ".join(f"{name} {probability_text(value)}" for name, value in named if value is not None)


def _volume(entry: WorklistEntry) -> str:
    return "" if entry.result is None or entry.result.volume_ml is None else f"{entry.result.volume_ml:.1f}"


def _analysis(entry: WorklistEntry) -> str:
    if entry.queue == FAILED:
        return tr("failed: {reason}", reason=say(entry.reason))
    if entry.queue:
        return say(_QUEUE[entry.queue])
    if entry.result is not None:
        return local_time(entry.result.made)
    return tr("not analysed") if entry.series_instance_uid else tr("no series suits")


_QUEUE = {WAITING: mark("waiting"), RUNNING: mark("running …")}
_STATE = dict(zip(STUDY_STATES, (mark("open"), mark("in review"), mark("reviewed")), strict=True))


def state_text(state: str) -> str:
    """A state of review in the user's language."""
    return say(_STATE[state])


COLUMNS: tuple[Column, ...] = (
    Column(
        PLACE,
        mark("#"),
        44,
        lambda _entry: "",
        lambda _entry: 0,
        mark("Place in the order of triage: positive studies by probability, then those not analysed, then negative ones"),
        numbers=True,
    ),
    Column(
        "state",
        mark("Review"),
        80,
        lambda entry: state_text(entry.state),
        lambda entry: STUDY_STATES.index(entry.state),
        mark("Open, in review once it was opened, or reviewed"),
    ),
    Column(
        PROBABILITY,
        mark("p any"),
        96,
        lambda entry: "" if entry.result is None or entry.result.any is None else probability_text(entry.result.any),
        lambda entry: None if entry.result is None else entry.result.any,
        mark("Probability of any hemorrhage in the newest analysis; in colour where it reaches its threshold"),
    ),
    Column(
        "subtypes",
        mark("Subtypes"),
        144,
        _subtypes,
        lambda entry: _subtypes(entry) or None,
        mark("Subtypes whose probability reaches its threshold"),
    ),
    Column(
        "volume",
        mark("mL"),
        52,
        _volume,
        lambda entry: None if entry.result is None else entry.result.volume_ml,
        mark("Segmented volume of all subtypes"),
        numbers=True,
    ),
    Column("name", mark("Patient"), 150, lambda e: e.patient.name, lambda e: e.patient.name.casefold() or None),
    Column("id", mark("ID"), 78, lambda e: e.patient.patient_id, lambda e: e.patient.patient_id or None),
    Column(
        "born",
        mark("Born, sex"),
        112,
        lambda e: f"{e.patient.birth_date}  {e.patient.sex}".strip(),
        lambda e: e.patient.birth_date or None,
    ),
    Column("date", mark("Study date"), 126, lambda e: e.when[:16], lambda e: e.when or None),
    Column("description", mark("Description"), 130, lambda e: e.description, lambda e: e.description.casefold() or None),
    Column("analysis", mark("Analysis"), 128, _analysis, _analysis, mark("When it was analysed, or how far it is")),
    Column("accession", mark("Accession"), 82, lambda e: e.accession_number, lambda e: e.accession_number or None),
    Column("opened", mark("Opened"), 126, lambda e: local_time(e.opened_last), lambda e: e.opened_last or None),
)

SPARE = ("opened", "accession")
"""Columns that are left out where the window is too narrow for all, the first one first."""
