"""The studies that are shown, in their order: filtered and sorted in one go, thousands within a few milliseconds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import WorklistEntry, WorklistFilter, triage_key
from ichviewer.gui.texts import tr
from ichviewer.gui.worklist.columns import COLUMNS, PLACE


class StudyListing(QObject):
    """Entries of the list as the reader filtered and sorted them.

    Signals
    -------
    about_to_change(), changed()
        Before and after other entries, another order, or another filter.
    """

    about_to_change = Signal()
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, WorklistEntry] = {}
        self._places: dict[str, int] = {}
        self._shown: list[WorklistEntry] = []
        self._rows: dict[str, int] = {}
        self._filter = WorklistFilter()
        self._column, self._descending = PLACE, False
        self.missing: frozenset[str] = frozenset()
        self.hidden = False

    @property
    def entries(self) -> Sequence[WorklistEntry]:
        """Every study of the list."""
        return tuple(self._entries.values())

    @property
    def shown(self) -> Sequence[WorklistEntry]:
        """The studies that are shown, in their order."""
        return self._shown

    @property
    def wanted(self) -> WorklistFilter:
        """Which studies are shown."""
        return self._filter

    def restore_order(self, column: str, descending: bool) -> None:
        """Sort as it was kept; a column that there is not leaves the order of triage."""
        if any(known.key == column for known in COLUMNS):
            self.sort(column, descending)

    @property
    def order(self) -> tuple[str, bool]:
        """Column that is sorted by, and whether downwards."""
        return self._column, self._descending

    def place(self, uid: str) -> int:
        """Place of a study in the order of triage, from 1."""
        return self._places[uid]

    def row(self, uid: str) -> int | None:
        """Row of a study, None where it is not shown."""
        return self._rows.get(uid)

    def entry(self, uid: str) -> WorklistEntry | None:
        """A study of the list, shown or not."""
        return self._entries.get(uid)

    def set_entries(self, entries: Iterable[WorklistEntry]) -> None:
        """Take the list anew."""
        self._arrange({entry.uid: entry for entry in entries}, self._filter, self._column, self._descending)

    def put(self, uid: str, entry: WorklistEntry | None) -> None:
        """Take one study anew, or off the list."""
        entries = dict(self._entries)
        if entry is None:
            entries.pop(uid, None)
        else:
            entries[uid] = entry
        self._arrange(entries, self._filter, self._column, self._descending)

    def filter(self, wanted: WorklistFilter) -> None:
        """Show other studies."""
        if wanted != self._filter:
            self._arrange(self._entries, wanted, self._column, self._descending)

    def sort(self, column: str, descending: bool) -> None:
        """Show them in another order."""
        if (column, descending) != self.order:
            self._arrange(self._entries, self._filter, column, descending)

    def set_missing(self, uids: Iterable[str]) -> None:
        """Which studies lie in a folder that is not there."""
        missing = frozenset(uids)
        if missing != self.missing:
            self.about_to_change.emit()
            self.missing = missing
            self.changed.emit()

    def set_hidden(self, hidden: bool) -> None:
        """Whether the list shows who the patients are (demonstration mode)."""
        self.about_to_change.emit()
        self.hidden = hidden
        self.changed.emit()

    def disguised(self, entry: WorklistEntry) -> WorklistEntry:
        """What is shown of a study: all of it, or nothing that tells whose it is."""
        if not self.hidden:
            return entry
        patient = Patient(tr("Patient hidden"), sex=entry.patient.sex)
        return replace(entry, patient=patient, description="", accession_number="", path=Path(), reason="")

    def _arrange(self, entries: dict[str, WorklistEntry], wanted: WorklistFilter, column: str, descending: bool) -> None:
        self.about_to_change.emit()
        if entries is not self._entries:
            self._entries = entries
            ordered = sorted(entries.values(), key=triage_key)
            self._places = {entry.uid: n for n, entry in enumerate(ordered, start=1)}
        self._filter, self._column, self._descending = wanted, column, descending
        shown = [entry for entry in entries.values() if wanted.matches(entry)]
        self._shown = self._sorted(shown)
        self._rows = {entry.uid: row for row, entry in enumerate(self._shown)}
        self.changed.emit()

    def _sorted(self, entries: list[WorklistEntry]) -> list[WorklistEntry]:
        entries.sort(key=lambda entry: self._places[entry.uid])
        if self._column == PLACE:
            return entries[::-1] if self._descending else entries
        value = next(column.value for column in COLUMNS if column.key == self._column)
        valued = [(value(entry), entry) for entry in entries]
        known = [pair for pair in valued if pair[0] is not None]
        known.sort(key=lambda pair: pair[0], reverse=self._descending)
        return [entry for _, entry in known] + [entry for given, entry in valued if given is None]

    def beside(self, uid: str, step: int) -> WorklistEntry | None:
        """The study after (1) or before (-1) one, in the order that is shown; None at the end of the list.

        Of a study that is not shown it is the first or the last one.
        """
        row = self.row(uid)
        if row is None:
            return (self._shown[0] if step > 0 else self._shown[-1]) if self._shown else None
        place = row + step
        return self._shown[place] if 0 <= place < len(self._shown) else None

    def around(self, uid: str, step: int) -> Sequence[WorklistEntry]:
        """All other shown studies: those after (1) or before (-1) one, nearest first, and on from the other end."""
        row = self.row(uid)
        if row is None:
            return tuple(self._shown if step > 0 else self._shown[::-1])
        later, sooner = self._shown[row + 1 :], self._shown[:row]
        return tuple((*later, *sooner) if step > 0 else (*sooner[::-1], *later[::-1]))
