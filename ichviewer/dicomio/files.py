"""Bytes of files, on disk or in a ZIP archive."""

from __future__ import annotations

import io
import os
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from ichviewer.dicomio.archive import Archives
from ichviewer.dicomio.listing import FileEntry
from ichviewer.dicomio.parse import CHUNK

# Windows would translate line ends without it.
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)


class Files:
    """Reads files and members of archives alike. Safe to share between threads; close it, or use it in a ``with``."""

    def __init__(self) -> None:
        self.archives = Archives()

    def __enter__(self) -> Self:
        self.archives.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.archives.__exit__(kind, error, traceback)

    def head(self, entry: FileEntry) -> bytes:
        """The first `CHUNK` bytes.

        Raises
        ------
        OSError
            If it cannot be read.
        """
        if entry.archived:
            return self.archives.head(entry.path, CHUNK)
        handle = os.open(entry.path, _READ)
        try:
            return os.read(handle, CHUNK)
        finally:
            os.close(handle)

    def part(self, entry: FileEntry, offset: int, count: int) -> bytes:
        """`count` bytes from `offset` on, fewer at the end of the file.

        Raises
        ------
        OSError
            If it cannot be read.
        """
        if entry.archived:
            return self.archives.read(entry.path)[offset : offset + count]
        with Path(entry.path).open("rb", buffering=0) as stream:
            stream.seek(offset)
            return stream.read(count) or b""

    def read(self, entry: FileEntry) -> bytes:
        """The whole file.

        Raises
        ------
        OSError
            If it cannot be read.
        """
        return self.archives.read(entry.path) if entry.archived else Path(entry.path).read_bytes()

    def stream(self, entry: FileEntry) -> BinaryIO:
        """The file as a stream; close it.

        Raises
        ------
        OSError
            If it cannot be read.
        """
        return io.BytesIO(self.archives.read(entry.path)) if entry.archived else Path(entry.path).open("rb")

    def entry(self, path: Path) -> FileEntry:
        """Entry of a path that may lead into an archive.

        Raises
        ------
        OSError
            If there is no such file.
        """
        if self.archives.in_archive(path):
            return self.archives.entry(path)
        status = path.stat()
        return FileEntry(str(path), status.st_size, status.st_mtime_ns, False)
