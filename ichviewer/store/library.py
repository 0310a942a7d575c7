"""The study library: recent studies and finished analyses, in one SQLite file of the user."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.worklist import ResultSummary
from ichviewer.store.migrations import SCHEMA_VERSION, migrate
from ichviewer.store.summaries import put_summary

_BUSY_MILLISECONDS = 5000
_DROP_RECENT = "DELETE FROM recent WHERE path NOT IN (SELECT path FROM recent ORDER BY opened DESC, path LIMIT ?)"


class LibraryError(IchviewerError):
    """The study library cannot be opened, read or written."""


@dataclass(frozen=True)
class RecentStudy:
    """A study that was opened.

    Attributes
    ----------
    path
        What was opened: a folder, a file or a DICOMDIR.
    title
        For the menu; may hold the patient's name, so it stays in the user's own data folder.
    opened
        When it was opened last, UTC.
    """

    path: Path
    title: str
    opened: datetime


@dataclass(frozen=True)
class AnalysisKey:
    """What an analysis depends on: same series, same pixels, same models give the same result.

    Attributes
    ----------
    series_instance_uid
        (0020,000E).
    content_hash
        SHA-256 of what was analysed (pixels and geometry), hex.
    model_hashes
        SHA-256 of each ONNX file; their order does not matter.
    """

    series_instance_uid: str
    content_hash: str
    model_hashes: tuple[str, ...]

    @property
    def models(self) -> str:
        """The model hashes as one column."""
        return ",".join(sorted(self.model_hashes))


@dataclass(frozen=True)
class StoredAnalysis:
    """A finished analysis, serialised by its owner (`ichviewer.services`).

    Attributes
    ----------
    document
        JSON text.
    mask
        Compressed label map, or None where no segmentation ran.
    made
        When it was kept, UTC; None before it is.
    summary
        What the study list shows of it; only ever written, and kept with the rest.
    """

    document: str
    mask: bytes | None = None
    summary: ResultSummary | None = field(default=None, compare=False)
    made: datetime | None = field(default=None, compare=False)


class Library:
    """The library file. One connection behind a lock: safe to share between threads.

    Parameters
    ----------
    path
        The SQLite file; made with its folder where missing, readable by its user only.

    Raises
    ------
    LibraryError
        If it cannot be opened, is no library, or was written by a newer version.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        self._closed = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600, exist_ok=True)
            self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise LibraryError(
                f"The study library {path} cannot be opened ({error}). Correct the permissions, or choose another --home."
            ) from error
        try:
            self._prepare()
        except sqlite3.Error as error:
            self._connection.close()
            raise LibraryError(
                f"The study library {path} cannot be used ({error}). Move it away; the next start makes a new one."
            ) from error
        except LibraryError:
            self._connection.close()
            raise

    def _prepare(self) -> None:
        connection = self._connection
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        connection.execute("PRAGMA journal_mode = WAL")
        # In WAL mode NORMAL survives a kill of the process; only a power cut may lose the last transactions, never more.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        with self._transaction() as cursor:
            found = int(cursor.execute("PRAGMA user_version").fetchone()[0])
            if found > SCHEMA_VERSION:
                raise LibraryError(
                    f"The study library {self.path} has version {found}, this application knows {SCHEMA_VERSION} at most. "
                    "Install the newer ichviewer, or choose another --home."
                )
            migrate(cursor, found)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Cursor]:
        with self._lock:
            if self._closed:
                raise LibraryError(f"The study library {self.path} is closed.")
            cursor = self._connection.cursor()
            try:
                cursor.execute("BEGIN IMMEDIATE")
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    if self._connection.in_transaction:
                        cursor.execute("ROLLBACK")
                raise
            finally:
                cursor.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Cursor]:
        """One transaction: all of it is kept, or nothing. For the modules of this package, which share the file.

        Raises
        ------
        LibraryError
            If the file cannot be used.
        """
        try:
            with self._transaction() as cursor:
                yield cursor
        except sqlite3.Error as error:
            raise LibraryError(
                f"The study library {self.path} cannot be used ({error}). Free space, or close other windows of ichviewer."
            ) from error

    def close(self) -> None:
        """Close the file; its write-ahead log is folded in. Closing twice is harmless."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def add_recent(self, path: Path, title: str = "", limit: int = 10, opened: datetime | None = None) -> None:
        """Put a study at the top of the recent ones and drop those beyond `limit`.

        Parameters
        ----------
        path
            Made absolute; the same path appears once.
        limit
            Number kept; 0 keeps none.
        opened
            Now where not given.
        """
        moment = (opened or datetime.now(UTC)).astimezone(UTC)
        with self.transaction() as cursor:
            cursor.execute(
                "INSERT INTO recent (path, title, opened) VALUES (?, ?, ?) "
                "ON CONFLICT (path) DO UPDATE SET title = excluded.title, opened = excluded.opened",
                (str(path.absolute()), title, moment.isoformat(timespec="microseconds")),
            )
            cursor.execute(_DROP_RECENT, (limit,))

    def keep_recent(self, limit: int) -> None:
        """Drop the recent studies beyond the newest `limit`."""
        with self.transaction() as cursor:
            cursor.execute(_DROP_RECENT, (limit,))

    def recent(self) -> tuple[RecentStudy, ...]:
        """Recent studies, newest first."""
        with self.transaction() as cursor:
            rows = cursor.execute("SELECT path, title, opened FROM recent ORDER BY opened DESC, path").fetchall()
        return tuple(RecentStudy(Path(path), title, datetime.fromisoformat(opened)) for path, title, opened in rows)

    def remove_recent(self, path: Path) -> None:
        """Forget one recent study, and what was kept of its folder."""
        with self.transaction() as cursor:
            cursor.execute("DELETE FROM recent WHERE path = ?", (str(path.absolute()),))
            cursor.execute("DELETE FROM folder_index WHERE path = ?", (str(path.absolute()),))

    def clear_recent(self) -> None:
        """Forget all recent studies, and what was kept of their folders."""
        with self.transaction() as cursor:
            cursor.execute("DELETE FROM recent")
            cursor.execute("DELETE FROM folder_index")

    def put_index(self, path: Path, fingerprint: str, document: bytes, limit: int = 64) -> None:
        """Keep the index of an opened path, replacing an older one of it; those opened longest ago go beyond `limit`.

        Parameters
        ----------
        fingerprint
            What tells that the path is unchanged.
        document
            The index, serialised by its owner.
        """
        with self.transaction() as cursor:
            cursor.execute(
                "INSERT INTO folder_index (path, fingerprint, document, opened) VALUES (?, ?, ?, ?) ON CONFLICT (path) "
                "DO UPDATE SET fingerprint = excluded.fingerprint, document = excluded.document, opened = excluded.opened",
                (str(path.absolute()), fingerprint, document, datetime.now(UTC).isoformat(timespec="microseconds")),
            )
            cursor.execute(
                "DELETE FROM folder_index WHERE path NOT IN "
                "(SELECT path FROM folder_index ORDER BY opened DESC, path LIMIT ?)",
                (limit,),
            )

    def get_index(self, path: Path, fingerprint: str) -> bytes | None:
        """The kept index of exactly this state of a path, or None."""
        with self.transaction() as cursor:
            row = cursor.execute(
                "SELECT document FROM folder_index WHERE path = ? AND fingerprint = ?", (str(path.absolute()), fingerprint)
            ).fetchone()
        return None if row is None else row[0]

    def put_analysis(self, key: AnalysisKey, analysis: StoredAnalysis) -> None:
        """Keep an analysis, replacing one of the same key; document and mask arrive together or not at all."""
        made = datetime.now(UTC).isoformat()
        with self.transaction() as cursor:
            cursor.execute(
                "DELETE FROM analysis WHERE series_instance_uid = ? AND content_hash = ? AND models = ?",
                (key.series_instance_uid, key.content_hash, key.models),
            )
            cursor.execute(
                "INSERT INTO analysis (series_instance_uid, content_hash, models, document, made) VALUES (?, ?, ?, ?, ?)",
                (key.series_instance_uid, key.content_hash, key.models, analysis.document, made),
            )
            number = cursor.lastrowid
            if analysis.mask is not None:
                cursor.execute("INSERT INTO mask (analysis, data) VALUES (?, ?)", (number, analysis.mask))
            if analysis.summary is not None and number is not None:
                put_summary(cursor, number, analysis.summary, made)

    def get_analysis(self, key: AnalysisKey) -> StoredAnalysis | None:
        """The kept analysis of exactly these pixels and models, or None."""
        with self.transaction() as cursor:
            row = cursor.execute(
                "SELECT document, data, made FROM analysis LEFT JOIN mask ON mask.analysis = analysis.id "
                "WHERE series_instance_uid = ? AND content_hash = ? AND models = ?",
                (key.series_instance_uid, key.content_hash, key.models),
            ).fetchone()
        return None if row is None else StoredAnalysis(row[0], row[1], made=datetime.fromisoformat(row[2]))

    def analysed(self, series_instance_uids: Sequence[str]) -> frozenset[str]:
        """Which of these series have a kept analysis."""
        with self.transaction() as cursor:
            return frozenset(
                uid
                for uid in series_instance_uids
                if cursor.execute("SELECT 1 FROM analysis WHERE series_instance_uid = ? LIMIT 1", (uid,)).fetchone()
            )

    def remove_analyses(self, series_instance_uid: str) -> int:
        """Forget every analysis of a series; returns how many there were."""
        with self.transaction() as cursor:
            cursor.execute("DELETE FROM analysis WHERE series_instance_uid = ?", (series_instance_uid,))
            return int(cursor.rowcount)

    def size_bytes(self) -> int:
        """Size of the library on the disk, with what it has not folded in yet."""
        files = (self.path, *(self.path.with_name(f"{self.path.name}{end}") for end in ("-wal", "-shm")))
        return sum(file.stat().st_size for file in files if file.is_file())

    def count_analyses(self) -> int:
        """How many analyses are kept."""
        with self.transaction() as cursor:
            return int(cursor.execute("SELECT count(*) FROM analysis").fetchone()[0])

    def clear_analyses(self) -> int:
        """Forget every kept analysis and index and give their room back; reviews and measurements stay.

        Returns
        -------
        int
            How many analyses there were.
        """
        with self.transaction() as cursor:
            cursor.execute("DELETE FROM analysis")
            count = int(cursor.rowcount)
            cursor.execute("DELETE FROM folder_index")
        try:
            with self._lock:
                self._connection.execute("VACUUM")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise LibraryError(
                f"The room of the study library {self.path} cannot be given back ({error}). Close other windows."
            ) from error
        return count

    def add_review(self, key: AnalysisKey, entry: str) -> None:
        """Add an entry, serialised by its owner, to the review of an analysis; it stays when the analysis is removed."""
        with self.transaction() as cursor:
            cursor.execute(
                "INSERT INTO review (series_instance_uid, content_hash, models, entry) VALUES (?, ?, ?, ?)",
                (key.series_instance_uid, key.content_hash, key.models, entry),
            )

    def get_review(self, key: AnalysisKey) -> tuple[str, ...]:
        """Entries of the review of exactly these pixels and models, oldest first."""
        with self.transaction() as cursor:
            rows = cursor.execute(
                "SELECT entry FROM review WHERE series_instance_uid = ? AND content_hash = ? AND models = ? ORDER BY id",
                (key.series_instance_uid, key.content_hash, key.models),
            ).fetchall()
        return tuple(str(row[0]) for row in rows)

    def put_measurements(self, series_instance_uid: str, document: str) -> None:
        """Keep what was measured on a series, serialised by its owner, in place of what was kept before."""
        with self.transaction() as cursor:
            cursor.execute(
                "INSERT INTO measurements (series_instance_uid, document, changed) VALUES (?, ?, ?) "
                "ON CONFLICT (series_instance_uid) DO UPDATE SET document = excluded.document, changed = excluded.changed",
                (series_instance_uid, document, datetime.now(UTC).isoformat()),
            )

    def get_measurements(self, series_instance_uid: str) -> str | None:
        """What was measured on a series, or None."""
        with self.transaction() as cursor:
            row = cursor.execute(
                "SELECT document FROM measurements WHERE series_instance_uid = ?", (series_instance_uid,)
            ).fetchone()
        return None if row is None else str(row[0])

    def remove_measurements(self, series_instance_uid: str) -> None:
        """Forget what was measured on a series."""
        with self.transaction() as cursor:
            cursor.execute("DELETE FROM measurements WHERE series_instance_uid = ?", (series_instance_uid,))
