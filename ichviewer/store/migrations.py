"""Layout of the library file and the steps from each version to the next; each step has a test."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from types import MappingProxyType

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.store.summaries import put_summary, summary_of

SCHEMA_VERSION = 7


def _to_1(cursor: sqlite3.Cursor) -> None:
    """First layout: recent studies only."""
    cursor.execute("CREATE TABLE recent (path TEXT PRIMARY KEY, title TEXT NOT NULL, opened TEXT NOT NULL) STRICT")


def _to_2(cursor: sqlite3.Cursor) -> None:
    """Analyses; the mask lies in a table of its own so that a look-up of documents does not read it."""
    cursor.execute(
        "CREATE TABLE analysis (id INTEGER PRIMARY KEY, series_instance_uid TEXT NOT NULL, content_hash TEXT NOT NULL, "
        "models TEXT NOT NULL, document TEXT NOT NULL, made TEXT NOT NULL, "
        "UNIQUE (series_instance_uid, content_hash, models)) STRICT"
    )
    cursor.execute(
        "CREATE TABLE mask (analysis INTEGER PRIMARY KEY REFERENCES analysis (id) ON DELETE CASCADE, "
        "data BLOB NOT NULL) STRICT"
    )


def _to_3(cursor: sqlite3.Cursor) -> None:
    """Indexes of folders that were opened."""
    cursor.execute(
        "CREATE TABLE folder_index (path TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, document BLOB NOT NULL, "
        "opened TEXT NOT NULL) STRICT"
    )


def _to_4(cursor: sqlite3.Cursor) -> None:
    """What readers measured, by series: also where the HU are corrected or a model is replaced, it is the same patient."""
    cursor.execute(
        "CREATE TABLE measurements (series_instance_uid TEXT PRIMARY KEY, document TEXT NOT NULL, "
        "changed TEXT NOT NULL) STRICT"
    )


def _only_added_to(cursor: sqlite3.Cursor, table: str) -> None:
    for change in ("UPDATE", "DELETE"):
        cursor.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table} "
            "BEGIN SELECT RAISE (ABORT, 'this log is only added to'); END"
        )


def _to_5(cursor: sqlite3.Cursor) -> None:
    """What readers said about findings: a log by what was analysed. Rows are added, never changed or removed."""
    cursor.execute(
        "CREATE TABLE review (id INTEGER PRIMARY KEY, series_instance_uid TEXT NOT NULL, content_hash TEXT NOT NULL, "
        "models TEXT NOT NULL, entry TEXT NOT NULL) STRICT"
    )
    cursor.execute("CREATE INDEX review_of ON review (series_instance_uid, content_hash, models)")
    _only_added_to(cursor, "review")


def _to_6(cursor: sqlite3.Cursor) -> None:
    """The study list: studies with their series, how far their reading is, what analyses say in short, and the queue."""
    cursor.execute(
        "CREATE TABLE study (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, path TEXT NOT NULL, "
        "patient_name TEXT NOT NULL, patient_id TEXT NOT NULL, birth_date TEXT NOT NULL, sex TEXT NOT NULL, "
        "age TEXT NOT NULL, date TEXT NOT NULL, time TEXT NOT NULL, description TEXT NOT NULL, "
        "accession_number TEXT NOT NULL, institution TEXT NOT NULL, added TEXT NOT NULL, "
        "opened_first TEXT NOT NULL DEFAULT '', opened_last TEXT NOT NULL DEFAULT '') STRICT"
    )
    cursor.execute(
        "CREATE TABLE study_series (study INTEGER NOT NULL REFERENCES study (id) ON DELETE CASCADE, "
        "series_instance_uid TEXT NOT NULL, number INTEGER, description TEXT NOT NULL, modality TEXT NOT NULL, "
        "slices INTEGER NOT NULL, thickness REAL, chosen INTEGER NOT NULL, opened_first TEXT NOT NULL DEFAULT '', "
        "opened_last TEXT NOT NULL DEFAULT '', PRIMARY KEY (study, series_instance_uid)) STRICT, WITHOUT ROWID"
    )
    probabilities = ", ".join(f"p_{key} REAL" for key in PROBABILITY_ORDER)
    cursor.execute(
        "CREATE TABLE result (analysis INTEGER PRIMARY KEY REFERENCES analysis (id) ON DELETE CASCADE, "
        f"series_instance_uid TEXT NOT NULL, made TEXT NOT NULL, {probabilities}, over TEXT NOT NULL, volume_ml REAL, "
        "findings INTEGER NOT NULL, positive INTEGER, models TEXT NOT NULL, device TEXT NOT NULL) STRICT"
    )
    cursor.execute("CREATE INDEX result_of ON result (series_instance_uid, made)")
    cursor.execute(
        "CREATE TABLE study_state (id INTEGER PRIMARY KEY, uid TEXT NOT NULL, "
        "state TEXT NOT NULL CHECK (state IN ('open', 'in review', 'reviewed')), who TEXT NOT NULL, "
        "changed TEXT NOT NULL) STRICT"
    )
    cursor.execute("CREATE INDEX study_state_of ON study_state (uid)")
    _only_added_to(cursor, "study_state")
    cursor.execute(
        "CREATE TABLE queue (study INTEGER PRIMARY KEY REFERENCES study (id) ON DELETE CASCADE, "
        "state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'failed')), attempts INTEGER NOT NULL DEFAULT 0, "
        "reason TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL) STRICT"
    )
    cursor.execute(
        "CREATE TABLE indexed (path TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, reason TEXT NOT NULL, "
        "changed TEXT NOT NULL) STRICT"
    )
    for number, document, made in cursor.execute("SELECT id, document, made FROM analysis").fetchall():
        if (summary := summary_of(document)) is not None:
            put_summary(cursor, number, summary, made)


def _to_7(cursor: sqlite3.Cursor) -> None:
    """Masks edited by hand, by series and slices, whatever model made the mask below; and the log of what was done.

    Slices lie one by one, so that a stroke writes one of them. Rows of the log are added, never changed or removed.
    """
    cursor.execute(
        "CREATE TABLE edited_mask (id INTEGER PRIMARY KEY, series_instance_uid TEXT NOT NULL, geometry_hash TEXT NOT NULL, "
        "document TEXT NOT NULL, changed TEXT NOT NULL, UNIQUE (series_instance_uid, geometry_hash)) STRICT"
    )
    cursor.execute(
        "CREATE TABLE edited_slice (mask INTEGER NOT NULL REFERENCES edited_mask (id) ON DELETE CASCADE, "
        "k INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (mask, k)) STRICT"
    )
    cursor.execute(
        "CREATE TABLE mask_log (id INTEGER PRIMARY KEY, series_instance_uid TEXT NOT NULL, geometry_hash TEXT NOT NULL, "
        "entry TEXT NOT NULL) STRICT"
    )
    cursor.execute("CREATE INDEX mask_log_of ON mask_log (series_instance_uid, geometry_hash)")
    _only_added_to(cursor, "mask_log")


MIGRATIONS: Mapping[int, Callable[[sqlite3.Cursor], None]] = MappingProxyType(
    {0: _to_1, 1: _to_2, 2: _to_3, 3: _to_4, 4: _to_5, 5: _to_6, 6: _to_7}
)
"""Step from version n to n + 1, keyed by n; 0 is an empty file."""


def migrate(cursor: sqlite3.Cursor, version: int) -> None:
    """Bring the file from `version` to `SCHEMA_VERSION` inside the caller's transaction."""
    for step in range(version, SCHEMA_VERSION):
        MIGRATIONS[step](cursor)
    if version < SCHEMA_VERSION:
        cursor.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
