"""Layout of the library file and the steps from each version to the next; each step has a test."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from types import MappingProxyType

SCHEMA_VERSION = 5


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


def _to_5(cursor: sqlite3.Cursor) -> None:
    """What readers said about findings: a log by what was analysed. Rows are added, never changed or removed."""
    cursor.execute(
        "CREATE TABLE review (id INTEGER PRIMARY KEY, series_instance_uid TEXT NOT NULL, content_hash TEXT NOT NULL, "
        "models TEXT NOT NULL, entry TEXT NOT NULL) STRICT"
    )
    cursor.execute("CREATE INDEX review_of ON review (series_instance_uid, content_hash, models)")
    for change in ("UPDATE", "DELETE"):
        cursor.execute(
            f"CREATE TRIGGER review_no_{change.lower()} BEFORE {change} ON review "
            "BEGIN SELECT RAISE (ABORT, 'a review is only added to'); END"
        )


MIGRATIONS: Mapping[int, Callable[[sqlite3.Cursor], None]] = MappingProxyType(
    {0: _to_1, 1: _to_2, 2: _to_3, 3: _to_4, 4: _to_5}
)
"""Step from version n to n + 1, keyed by n; 0 is an empty file."""


def migrate(cursor: sqlite3.Cursor, version: int) -> None:
    """Bring the file from `version` to `SCHEMA_VERSION` inside the caller's transaction."""
    for step in range(version, SCHEMA_VERSION):
        MIGRATIONS[step](cursor)
    if version < SCHEMA_VERSION:
        cursor.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
