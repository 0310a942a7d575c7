"""One file of a listing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class FileEntry:
    """One file, not opened yet. Nobody changes one; `frozen` would make listing a fifth slower.

    Attributes
    ----------
    path
        On the disk, or ``<archive>/<name in the archive>``.
    size
        Bytes, uncompressed.
    mtime_ns
        Of the file, or of the archive that it is in.
    archived
        Whether it is in a ZIP archive: read it by `archive.Archives`.
    crc
        CRC-32 that the archive states of its content; 0 for a file on the disk. With `size` and `mtime_ns` it tells
        an unchanged file of a rewritten archive.
    """

    path: str
    size: int
    mtime_ns: int
    archived: bool = False
    crc: int = 0
