"""Edited masks in the library: slices one by one, so that a stroke writes one of them, and a log that is only added to."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from ichviewer.store.library import Library

_OF = "WHERE series_instance_uid = ? AND geometry_hash = ?"


@dataclass(frozen=True)
class MaskKey:
    """What an edited mask belongs to: the slices of a series, whatever model made the mask below.

    Attributes
    ----------
    series_instance_uid
        (0020,000E).
    geometry_hash
        SHA-256 of where the slices lie, hex.
    """

    series_instance_uid: str
    geometry_hash: str

    @property
    def row(self) -> tuple[str, str]:
        """Both, as the columns have them."""
        return self.series_instance_uid, self.geometry_hash


@dataclass(frozen=True)
class StoredMask:
    """An edited mask, serialised by its owner (`ichviewer.services`).

    Attributes
    ----------
    document
        JSON text.
    slices
        Compressed labels by slice index; those that are not there are empty.
    """

    document: str
    slices: Mapping[int, bytes]


class EditedMasks:
    """The masks of one library. Every method raises `LibraryError` where the file cannot be read or written."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def put(self, key: MaskKey, document: str, slices: Mapping[int, bytes | None], entry: str) -> None:
        """Keep changed slices of a mask and what was done, all together or not at all.

        Parameters
        ----------
        slices
            Compressed labels by slice index; None for a slice that is empty now. Other slices stay as they are.
        entry
            For the log.
        """
        with self._library.transaction() as cursor:
            cursor.execute(
                "INSERT INTO edited_mask (series_instance_uid, geometry_hash, document, changed) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (series_instance_uid, geometry_hash) "
                "DO UPDATE SET document = excluded.document, changed = excluded.changed",
                (*key.row, document, datetime.now(UTC).isoformat()),
            )
            (number,) = cursor.execute(f"SELECT id FROM edited_mask {_OF}", key.row).fetchone()
            for k, data in slices.items():
                cursor.execute("DELETE FROM edited_slice WHERE mask = ? AND k = ?", (number, k))
                if data is not None:
                    cursor.execute("INSERT INTO edited_slice (mask, k, data) VALUES (?, ?, ?)", (number, k, data))
            _add_to_log(cursor, key, entry)

    def get(self, key: MaskKey) -> StoredMask | None:
        """The edited mask of exactly these slices, or None."""
        with self._library.transaction() as cursor:
            row = cursor.execute(f"SELECT id, document FROM edited_mask {_OF}", key.row).fetchone()
            if row is None:
                return None
            slices = cursor.execute("SELECT k, data FROM edited_slice WHERE mask = ?", (row[0],)).fetchall()
        return StoredMask(str(row[1]), dict(slices))

    def remove(self, key: MaskKey, entry: str) -> None:
        """Go back to the model's mask; the log says so and stays."""
        with self._library.transaction() as cursor:
            cursor.execute(f"DELETE FROM edited_mask {_OF}", key.row)
            _add_to_log(cursor, key, entry)

    def log(self, key: MaskKey) -> tuple[str, ...]:
        """What was done to the mask of exactly these slices, oldest first."""
        with self._library.transaction() as cursor:
            rows = cursor.execute(f"SELECT entry FROM mask_log {_OF} ORDER BY id", key.row).fetchall()
        return tuple(str(row[0]) for row in rows)


def _add_to_log(cursor: sqlite3.Cursor, key: MaskKey, entry: str) -> None:
    cursor.execute("INSERT INTO mask_log (series_instance_uid, geometry_hash, entry) VALUES (?, ?, ?)", (*key.row, entry))
