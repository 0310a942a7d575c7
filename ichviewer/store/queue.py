"""The queue of analyses in the library: which studies wait, which one runs, which failed and why."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from ichviewer.domain.errors import IchviewerError
from ichviewer.store.library import Library, LibraryError
from ichviewer.store.worklist import now

_ATTEMPTS = 5
_ENDED = f"The application ended {_ATTEMPTS} times while it analysed this study. Open it and analyse it by hand."


class QueueTakenError(IchviewerError):
    """Another process works through the queue, a window or a command."""


@dataclass(frozen=True)
class Task:
    """A study to analyse: its path, and its series."""

    uid: str
    path: Path
    series_instance_uid: str


class QueueLock:
    """Held by the one process that works through the queue of a library; the system lets go of it however that ends.

    An open exclusive transaction on a file of its own beside the library: it works alike on every system, and a killed
    process leaves nothing that would have to be cleared away.

    Raises
    ------
    QueueTakenError
        If another process holds it.
    LibraryError
        If the file cannot be written.
    """

    def __init__(self, library: Path) -> None:
        path = library.with_name(f"{library.name}-queue")
        try:
            self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
            path.chmod(0o600)
        except (OSError, sqlite3.Error) as error:
            raise _unwritable(path, error) from error
        try:
            self._connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._connection.close()
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise _unwritable(path, error) from error
            message = "Another ichviewer works through the study list already. Wait, or close it."
            raise QueueTakenError(message) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        with suppress(sqlite3.Error):
            self._connection.execute("ROLLBACK")
        self._connection.close()


def _unwritable(path: Path, error: Exception) -> LibraryError:
    return LibraryError(f"The file {path} cannot be written ({error}). Correct the permissions.")


class QueueStore:
    """The queue of one library. Every method is one transaction, so a kill leaves it before or after one, never between.

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

    def add(self, uids: Iterable[str]) -> int:
        """Let studies of the list wait for their analysis, failed ones once more; returns how many wait now and did not."""
        query = (
            "INSERT INTO queue (study, state, changed) SELECT s.id, 'waiting', ? FROM study s JOIN study_series c "
            "ON c.study = s.id AND c.chosen = 1 WHERE s.uid = ? ON CONFLICT (study) DO UPDATE SET state = 'waiting', "
            "attempts = 0, reason = '', changed = excluded.changed WHERE state = 'failed'"
        )
        with self._library.transaction() as cursor:
            return sum(cursor.execute(query, (now(), uid)).rowcount for uid in uids)

    def recover(self) -> None:
        """What ran when its process ended waits again, at most five times. Only for who holds the `QueueLock`."""
        with self._library.transaction() as cursor:
            cursor.execute(
                "UPDATE queue SET state = 'failed', reason = ?, changed = ? WHERE state = 'running' AND attempts >= ?",
                (_ENDED, now(), _ATTEMPTS),
            )
            cursor.execute("UPDATE queue SET state = 'waiting' WHERE state = 'running'")

    def claim(self) -> Task | None:
        """The study that waits longest, which runs now; None where none waits."""
        with self._library.transaction() as cursor:
            row = cursor.execute(
                "SELECT q.study, s.uid, s.path, c.series_instance_uid FROM queue q JOIN study s ON s.id = q.study "
                "JOIN study_series c ON c.study = s.id AND c.chosen = 1 WHERE q.state = 'waiting' "
                "ORDER BY q.changed, q.study LIMIT 1"
            ).fetchone()
            if row is None:
                return None
            cursor.execute("UPDATE queue SET state = 'running', attempts = attempts + 1 WHERE study = ?", row[:1])
        return Task(row[1], Path(row[2]), row[3])

    def finish(self, uid: str) -> None:
        """A study is analysed."""
        with self._library.transaction() as cursor:
            cursor.execute("DELETE FROM queue WHERE study = (SELECT id FROM study WHERE uid = ?)", (uid,))

    def fail(self, uid: str, reason: str) -> None:
        """A study cannot be analysed."""
        with self._library.transaction() as cursor:
            cursor.execute(
                "UPDATE queue SET state = 'failed', reason = ?, changed = ? "
                "WHERE study = (SELECT id FROM study WHERE uid = ?)",
                (reason, now(), uid),
            )

    def release(self, uid: str) -> None:
        """A study was stopped by the reader: it waits as before, and that was no attempt."""
        with self._library.transaction() as cursor:
            cursor.execute(
                "UPDATE queue SET state = 'waiting', attempts = attempts - 1 WHERE state = 'running' "
                "AND study = (SELECT id FROM study WHERE uid = ?)",
                (uid,),
            )

    def clear(self) -> int:
        """Let no study wait any more; failed ones keep their reason. Returns how many waited."""
        with self._library.transaction() as cursor:
            return int(cursor.execute("DELETE FROM queue WHERE state = 'waiting'").rowcount)

    def counts(self) -> Counter[str]:
        """How many wait, run, and failed."""
        with self._library.transaction() as cursor:
            return Counter(dict(cursor.execute("SELECT state, count(*) FROM queue GROUP BY state").fetchall()))
