"""The study list in the library: studies and series, how far their reading is, and their newest analysis."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import IN_REVIEW, OPEN, StudyRecord, WorklistEntry
from ichviewer.store.library import Library, LibraryError
from ichviewer.store.summaries import COLUMNS, read_summary

_STUDY = (
    *("uid", "path", "patient_name", "patient_id", "birth_date", "sex", "age", "date", "time", "description"),
    *("accession_number", "institution"),
)
_SERIES = ("series_instance_uid", "number", "description", "modality", "slices", "thickness", "chosen")
_SHOWN = (*_STUDY, "added", "opened_first", "opened_last")
_ENTRY = (
    f"SELECT {', '.join(f's.{name}' for name in _SHOWN)}, t.state, t.who, c.series_instance_uid, q.state, q.reason, "
    f"{', '.join(f'r.{name}' for name in COLUMNS)} FROM study s "
    "LEFT JOIN study_state t ON t.id = (SELECT max(id) FROM study_state WHERE uid = s.uid) "
    "LEFT JOIN study_series c ON c.study = s.id AND c.chosen = 1 "
    "LEFT JOIN queue q ON q.study = s.id "
    "LEFT JOIN result r ON r.analysis = (SELECT analysis FROM result JOIN study_series USING (series_instance_uid) "
    "WHERE study = s.id ORDER BY made DESC LIMIT 1)"
)


def now() -> str:
    """ISO date and time, UTC, as the library writes it."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


class StudyStore:
    """Studies of one library. Every method is one transaction.

    Parameters
    ----------
    library
        The open file.

    Raises
    ------
    LibraryError
        From every method, if the file cannot be read or written.
    """

    def __init__(self, library: Library) -> None:
        self._library = library

    def entries(self) -> tuple[WorklistEntry, ...]:
        """Every study, in the order in which they were added."""
        with self._library.transaction() as cursor:
            rows = cursor.execute(f"{_ENTRY} ORDER BY s.id").fetchall()
        return tuple(map(_entry, rows))

    def entry(self, uid: str) -> WorklistEntry | None:
        """One study, or None where the list does not hold it."""
        with self._library.transaction() as cursor:
            row = cursor.execute(f"{_ENTRY} WHERE s.uid = ?", (uid,)).fetchone()
        return None if row is None else _entry(row)

    def put_opened(self, record: StudyRecord, series_instance_uid: str, who: str) -> None:
        """A reader opened a series of a study: it is in the list now, and an open study is in review."""
        moment = now()
        with self._library.transaction() as cursor:
            study, _ = _put(cursor, record, moment, moved=True)
            for table, where, values in (
                ("study", "id = ?", (study,)),
                ("study_series", "study = ? AND series_instance_uid = ?", (study, series_instance_uid)),
            ):
                cursor.execute(
                    f"UPDATE {table} SET opened_last = ?, "
                    f"opened_first = CASE opened_first WHEN '' THEN ? ELSE opened_first END WHERE {where}",
                    (moment, moment, *values),
                )
            if _state(cursor, record.uid) == OPEN:
                _say(cursor, record.uid, IN_REVIEW, who, moment)

    def put_unit(self, path: Path, fingerprint: str, records: Sequence[StudyRecord], reason: str = "") -> int:
        """What a folder or file that was looked through holds; its studies that no model has seen wait for their analysis.

        Parameters
        ----------
        fingerprint
            What tells later that it is unchanged.
        reason
            Why nothing of it is in the list, or "".

        Returns
        -------
        int
            How many studies are new.
        """
        moment = now()
        with self._library.transaction() as cursor:
            fresh = sum(_put_queued(cursor, record, moment, moved=False) for record in records)
            cursor.execute(
                "INSERT OR REPLACE INTO indexed (path, fingerprint, reason, changed) VALUES (?, ?, ?, ?)",
                (str(path.absolute()), fingerprint, reason, moment),
            )
        return fresh

    def put_joined(self, record: StudyRecord) -> int:
        """A study whose series lie in several folders; returns 1 where the list did not hold it, else 0."""
        moment = now()
        with self._library.transaction() as cursor:
            return _put_queued(cursor, record, moment, moved=True)

    def fingerprints(self) -> dict[str, str]:
        """Path and state of everything that was looked through."""
        with self._library.transaction() as cursor:
            return dict(cursor.execute("SELECT path, fingerprint FROM indexed").fetchall())

    def set_state(self, uid: str, state: str, who: str) -> None:
        """How far the reading of a study is; added to a log that is never changed.

        Raises
        ------
        LibraryError
            If the list does not hold the study.
        """
        with self._library.transaction() as cursor:
            if cursor.execute("SELECT 1 FROM study WHERE uid = ?", (uid,)).fetchone() is None:
                raise LibraryError(f"The study list holds no study {uid}. See 'ichviewer worklist list'.")
            if _state(cursor, uid) != state:
                _say(cursor, uid, state, who, now())

    def states(self, uid: str) -> tuple[tuple[str, str, str], ...]:
        """The log of a study: (state, who, when), oldest first."""
        with self._library.transaction() as cursor:
            rows = cursor.execute("SELECT state, who, changed FROM study_state WHERE uid = ? ORDER BY id", (uid,))
            return tuple(rows.fetchall())

    def findings_by_series(self, uid: str) -> tuple[tuple[str, int], ...]:
        """Series of a study that were analysed, in the order of their numbers, with the findings of the newest analysis."""
        query = (
            "SELECT c.series_instance_uid, r.findings FROM study s JOIN study_series c ON c.study = s.id JOIN result r "
            "ON r.analysis = (SELECT analysis FROM result WHERE series_instance_uid = c.series_instance_uid "
            "ORDER BY made DESC LIMIT 1) WHERE s.uid = ? ORDER BY c.number, c.series_instance_uid"
        )
        with self._library.transaction() as cursor:
            return tuple(cursor.execute(query, (uid,)).fetchall())

    def findings_beside(self, uid: str) -> bool:
        """Whether an analysis of another study of the list has findings."""
        query = (
            # In this order: results are looked up by series, not the series of each result.
            "SELECT 1 FROM study CROSS JOIN study_series ON study_series.study = study.id "
            "CROSS JOIN result USING (series_instance_uid) WHERE findings > 0 AND uid <> ? LIMIT 1"
        )
        with self._library.transaction() as cursor:
            return cursor.execute(query, (uid,)).fetchone() is not None

    def remove(self, uids: Iterable[str]) -> int:
        """Take studies off the list, with what it says of the patient. Their files, analyses and reviews stay.

        Returns
        -------
        int
            How many there were.
        """
        with self._library.transaction() as cursor:
            return sum(cursor.execute("DELETE FROM study WHERE uid = ?", (uid,)).rowcount for uid in uids)


def _put(cursor: sqlite3.Cursor, record: StudyRecord, moment: str, *, moved: bool) -> tuple[int, bool]:
    """Number of the study, and whether the series to read has changed since. A path that is there stays unless `moved`."""
    before = cursor.execute(
        "SELECT s.id, s.path, c.series_instance_uid, c.slices FROM study s "
        "LEFT JOIN study_series c ON c.study = s.id AND c.chosen = 1 WHERE s.uid = ?",
        (record.uid,),
    ).fetchone()
    path = record.path.absolute()
    if before is not None and not moved and Path(before[1]).exists():
        path = Path(before[1])
    patient = record.patient
    values = (
        *(record.uid, str(path), patient.name, patient.patient_id, patient.birth_date, patient.sex, patient.age),
        *(record.date, record.time, record.description, record.accession_number, record.institution),
    )
    kept = ", ".join(f"{name} = excluded.{name}" for name in _STUDY[1:])
    marks = ", ".join("?" * (len(_STUDY) + 1))
    cursor.execute(
        f"INSERT INTO study ({', '.join(_STUDY)}, added) VALUES ({marks}) ON CONFLICT (uid) DO UPDATE SET {kept}",
        (*values, moment),
    )
    study = int(cursor.execute("SELECT id FROM study WHERE uid = ?", (record.uid,)).fetchone()[0])
    _put_series(cursor, study, record)
    chosen = next(((series.series_instance_uid, series.slices) for series in record.series if series.chosen), (None, None))
    if chosen[0] is None:
        cursor.execute("DELETE FROM queue WHERE study = ?", (study,))
    return study, before is not None and before[2] is not None and tuple(before[2:]) != chosen


def _put_queued(cursor: sqlite3.Cursor, record: StudyRecord, moment: str, *, moved: bool) -> int:
    """Put a study, to wait for its analysis where it has none of the images of now; 1 where it is new."""
    known = cursor.execute("SELECT 1 FROM study WHERE uid = ?", (record.uid,)).fetchone()
    study, changed = _put(cursor, record, moment, moved=moved)
    if any(series.chosen for series in record.series) and (changed or not _analysed(cursor, study)):
        _enqueue(cursor, study, moment)
    return int(known is None)


def _put_series(cursor: sqlite3.Cursor, study: int, record: StudyRecord) -> None:
    there = {series.series_instance_uid for series in record.series}
    known = cursor.execute("SELECT series_instance_uid FROM study_series WHERE study = ?", (study,)).fetchall()
    for (uid,) in known:
        if uid not in there:
            cursor.execute("DELETE FROM study_series WHERE study = ? AND series_instance_uid = ?", (study, uid))
    kept = ", ".join(f"{name} = excluded.{name}" for name in _SERIES[1:])
    for series in record.series:
        cursor.execute(
            f"INSERT INTO study_series (study, {', '.join(_SERIES)}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            f"ON CONFLICT (study, series_instance_uid) DO UPDATE SET {kept}",
            (study, *(getattr(series, name) for name in _SERIES[:-1]), int(series.chosen)),
        )


def _state(cursor: sqlite3.Cursor, uid: str) -> str:
    row = cursor.execute("SELECT state FROM study_state WHERE uid = ? ORDER BY id DESC LIMIT 1", (uid,)).fetchone()
    return OPEN if row is None else str(row[0])


def _say(cursor: sqlite3.Cursor, uid: str, state: str, who: str, moment: str) -> None:
    cursor.execute("INSERT INTO study_state (uid, state, who, changed) VALUES (?, ?, ?, ?)", (uid, state, who, moment))


def _analysed(cursor: sqlite3.Cursor, study: int) -> bool:
    query = "SELECT 1 FROM analysis JOIN study_series USING (series_instance_uid) WHERE study = ? AND chosen = 1 LIMIT 1"
    return cursor.execute(query, (study,)).fetchone() is not None


def _enqueue(cursor: sqlite3.Cursor, study: int, moment: str) -> None:
    cursor.execute(
        "INSERT INTO queue (study, state, changed) VALUES (?, 'waiting', ?) ON CONFLICT (study) DO UPDATE "
        "SET state = 'waiting', attempts = 0, reason = '', changed = excluded.changed WHERE state = 'failed'",
        (study, moment),
    )


def _entry(row: tuple[object, ...]) -> WorklistEntry:
    uid, path, name, patient_id, birth_date, sex, age, date, time, description, accession, institution, *rest = row
    added, first, last, state, who, series, queue, reason, *result = rest
    return WorklistEntry(
        uid=uid,
        path=Path(path),
        patient=Patient(name, patient_id, birth_date, sex, age),
        date=date,
        time=time,
        description=description,
        accession_number=accession,
        institution=institution,
        added=added,
        opened_first=first,
        opened_last=last,
        state=state or OPEN,
        state_by=who or "",
        series_instance_uid=series or "",
        result=read_summary(result) if result[0] is not None else None,
        queue=queue or "",
        reason=reason or "",
    )
