"""Files inside ZIP archives, read where they lie: nothing is ever extracted to the disk.

A file in an archive has the plain path ``<archive>/<name in the archive>``.
"""

from __future__ import annotations

import bz2
import io
import lzma
import os
import stat
import struct
import threading
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Protocol

from ichviewer.dicomio.file_entry import FileEntry
from ichviewer.dicomio.zip_directory import (
    BZIP2,
    DEFLATED,
    LOCAL_HEADER,
    LZMA,
    MAGIC,
    STORED,
    ArchiveError,
    ArchiveLimits,
    Directory,
    Member,
    read_directory,
)

__all__ = ["ArchiveError", "ArchiveLimits", "Archives", "Directory", "Member", "in_archive", "is_archive", "locate"]

# A compressed CT slice is read with one call; a larger file in pieces of this size.
_CHUNK = 1 << 20
_HEAD_CHUNK = 8 << 10
# Largest content that is inflated with one call: its memory is taken before the first byte is seen.
_AT_ONCE = 32 << 20
# Room for the extra field of a local header, whose length is known only once it is read.
_EXTRA = 128
# Operating systems give a program as few as 256 open files.
_OPEN_AT_ONCE = 64
_NAME_LENGTHS = 26


class _Inflater(Protocol):
    @property
    def eof(self) -> bool: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class Archives:
    """Reads files inside ZIP archives, from several threads at the same time.

    The directory of each archive is read once. The files stay open until `close`, the least recently used one is closed
    earlier where they are very many. Memory: the directories, and what each call returns.

    Parameters
    ----------
    limits
        What an archive may hold.
    """

    def __init__(self, limits: ArchiveLimits | None = None) -> None:
        self._limits = limits or ArchiveLimits()
        self._lock = threading.Lock()
        self._archives: OrderedDict[str, _Archive] = OrderedDict()
        self._folders: dict[str, tuple[str, str]] = {}
        self._closed = False

    def __enter__(self) -> Archives:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every archive; reading raises `ArchiveError` from now on. May be called more than once."""
        with self._lock:
            self._closed = True
            for archive in self._archives.values():
                archive.close()
            self._archives.clear()

    def directory(self, archive: str | Path) -> Directory:
        """What an archive on the disk holds.

        Raises
        ------
        ArchiveError
            See `zip_directory.read_directory`.
        OSError
            If it cannot be opened.
        """
        return self._archive(os.fspath(archive)).directory

    def read(self, path: str | Path) -> bytes:
        """The whole content of a file in an archive, checked against its checksum.

        Parameters
        ----------
        path
            ``<archive>/<name in the archive>``.

        Raises
        ------
        ArchiveError
            If the archive or the file in it is damaged, left out for its reason, or not there.
        OSError
            If the archive cannot be opened.
        """
        archive, member = self._find(path)
        return archive.read(member)

    def head(self, path: str | Path, count: int) -> bytes:
        """The first `count` bytes of a file in an archive, fewer if it is shorter; only these are inflated.

        The checksum is not looked at: it is one of the whole file.

        Raises
        ------
        ArchiveError, OSError
            As `read`.
        """
        archive, member = self._find(path)
        return archive.head(member, count)

    def entry(self, path: str | Path) -> FileEntry:
        """What the archive states of a file in it, as `listing.list_files` gives it; nothing is inflated.

        Raises
        ------
        ArchiveError, OSError
            As `read`.
        """
        archive, member = self._find(path)
        return FileEntry(os.fspath(path), member.size, archive.mtime_ns, True, member.crc)

    def in_archive(self, path: str | Path) -> bool:
        """Whether the path names something inside an archive on the disk; remembered for the folder."""
        return self._locate(os.fspath(path)) is not None

    def _locate(self, path: str) -> tuple[str, str] | None:
        folder, name = os.path.split(path)
        known = self._folders.get(folder)
        if known is not None:
            archive, inside = known
            return archive, f"{inside}{name}"
        found = locate(path)
        if found is not None:
            archive, member = found
            self._folders[folder] = archive, member[: len(member) - len(name)]
        return found

    def _find(self, path: str | Path) -> tuple[_Archive, Member]:
        text = os.fspath(path)
        found = self._locate(text)
        if found is None:
            raise ArchiveError(f"{text} is not in a ZIP archive")
        archive = self._archive(found[0])
        member = archive.directory.members.get(found[1])
        if member is None:
            raise ArchiveError(f"{Path(found[0]).name} holds no readable file {found[1]}")
        return archive, member

    def _archive(self, path: str) -> _Archive:
        with self._lock:
            if self._closed:
                raise ArchiveError("the archives of this study are closed")
            archive = self._archives.get(path)
            if archive is None:
                for other in list(self._archives.values())[: 1 - _OPEN_AT_ONCE]:
                    other.close()
                archive = self._archives[path] = _Archive(path, self._limits)
            else:
                self._archives.move_to_end(path)
            return archive


class _Archive:
    """One archive; its file may be closed between two reads and is opened again then."""

    def __init__(self, path: str, limits: ArchiveLimits) -> None:
        self._path = path
        self._name = Path(path).name
        self._lock = threading.Lock()
        file = io.FileIO(path)
        try:
            self._state = _state(file)
            self.directory = read_directory(file, limits)
        except BaseException:
            file.close()
            raise
        self._file: io.FileIO | None = file

    @property
    def mtime_ns(self) -> int:
        return self._state[1]

    def close(self) -> None:
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def read(self, member: Member) -> bytes:
        data = self._inflated_at_once(member)
        if data is None:
            data = self._inflated(member, member.size, _CHUNK)
        if len(data) != member.size:
            more = "more" if len(data) > member.size else "less"
            raise self._broken(member, f"there is {more} in it than the archive states")
        if zlib.crc32(data) != member.crc:
            raise self._broken(member, "its checksum differs")
        return data

    def head(self, member: Member, count: int) -> bytes:
        count = min(count, member.size)
        return self._inflated(member, count, max(count, _HEAD_CHUNK))[:count] if count > 0 else b""

    def _inflated_at_once(self, member: Member) -> bytes | None:
        """The content by libdeflate, twice as fast as zlib; None where zlib is needed, also to say why it fails."""
        if member.method != DEFLATED or not 0 < member.size <= _AT_ONCE or not 0 < member.packed <= _CHUNK:
            return None
        # Loaded late: reading headers does not need it.
        from imagecodecs import DeflateError, deflate_decode

        try:
            return bytes(deflate_decode(b"".join(self._packed(member, _CHUNK)), raw=True, out=member.size))
        except DeflateError:
            return None

    def _inflated(self, member: Member, count: int, chunk: int) -> bytes:
        """At most ``count + 1`` bytes: one more than asked for shows that there is more."""
        parts: list[bytes] = []
        left = count + 1
        try:
            inflater: _Inflater | None = None
            for packed in self._packed(member, chunk):
                if member.method == STORED:
                    part = packed[:left]
                else:
                    # For LZMA the first piece holds the properties; it is never shorter than they are.
                    if inflater is None:
                        inflater, packed = _inflater(member, packed)  # noqa: PLW2901
                    part = inflater.decompress(packed, left)
                parts.append(part)
                left -= len(part)
                # A limit of 0 would mean none at all to zlib.
                if left <= 0 or (inflater is not None and inflater.eof):
                    break
        except ArchiveError:
            raise
        except (zlib.error, lzma.LZMAError, EOFError, ValueError, struct.error) as error:
            raise self._broken(member, "it cannot be unpacked") from error
        except OSError as error:
            if error.errno is not None:
                raise
            # This is how bz2 reports damaged data.
            raise self._broken(member, "it cannot be unpacked") from error
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _packed(self, member: Member, chunk: int) -> Iterator[bytes]:
        """The compressed bytes of a file, piece by piece."""
        header = LOCAL_HEADER + member.name_length + _EXTRA
        first = self._bytes(member.offset, min(header + min(chunk, member.packed), member.end - member.offset))
        if first[:4] != MAGIC[0] or len(first) < LOCAL_HEADER:
            raise self._broken(member, "it does not begin where the archive states")
        start = LOCAL_HEADER + sum(struct.unpack_from("<2H", first, _NAME_LENGTHS))
        if member.offset + start + member.packed > member.end:
            raise self._broken(member, "it reaches into the next one")
        piece = first[start : start + member.packed]
        done = len(piece)
        if piece:
            yield piece
        while done < member.packed:
            piece = self._bytes(member.offset + start + done, min(chunk, member.packed - done))
            if not piece:
                raise self._broken(member, "the archive has been cut off")
            done += len(piece)
            yield piece

    def _bytes(self, at: int, count: int) -> bytes:
        """Bytes of the archive; only this is done by one thread at a time."""
        with self._lock:
            if self._file is None:
                self._file = io.FileIO(self._path)
                if _state(self._file) != self._state:
                    self._file.close()
                    self._file = None
                    raise ArchiveError(f"{self._name} has changed since it was opened: open the study again")
            self._file.seek(at)
            return self._file.read(count)

    def _broken(self, member: Member, how: str) -> ArchiveError:
        return ArchiveError(f"{member.name} in {self._name} is damaged ({how}): copy the archive again")


def is_archive(path: str | Path) -> bool:
    """Whether a regular file begins as ZIP archives do.

    Raises
    ------
    OSError
        If it cannot be opened.
    """
    with io.FileIO(path) as file:
        return file.read(4) in MAGIC


def locate(path: str | Path) -> tuple[str, str] | None:
    """The archive on the disk that a path leads into, and the name in it (with ``/``); None if there is none.

    What exists on the disk under this very path is not in an archive; one ``stat`` tells.
    """
    text = os.fspath(path)
    above = text
    while above:
        try:
            mode = os.stat(above).st_mode  # noqa: PTH116  called for each slice; Path costs more than the system call
        except (OSError, ValueError):
            # Below a file there is nothing; systems differ in how they say so.
            below, above = above, os.path.dirname(above)  # noqa: PTH120
            if above == below:
                return None
            continue
        try:
            if above == text or not stat.S_ISREG(mode) or not is_archive(above):
                return None
        except OSError:
            return None
        return above, text[len(above) + 1 :].replace(os.sep, "/")
    return None


def in_archive(path: str | Path) -> bool:
    """Whether a path names something inside a ZIP archive on the disk."""
    return locate(path) is not None


def _inflater(member: Member, first: bytes) -> tuple[_Inflater, bytes]:
    """What unpacks a file, and what remains of its first piece for it."""
    if member.method == DEFLATED:
        return zlib.decompressobj(-zlib.MAX_WBITS), first
    if member.method == BZIP2:
        return bz2.BZ2Decompressor(), first
    if member.method != LZMA:
        raise ValueError(f"unknown method {member.method}")
    # APPNOTE 5.8.8: version (2 bytes), length of the properties (2), the properties as in an .lzma file, then raw data.
    (length,) = struct.unpack_from("<H", first, 2)
    packed_properties, window = struct.unpack_from("<BL", first, 4)
    if length != 5 or packed_properties >= 225:
        raise ValueError("LZMA properties")
    rest, lc = divmod(packed_properties, 9)
    pb, lp = divmod(rest, 5)
    # The window is allocated at once; more of it than the file is long is of no use.
    window = max(4096, min(window, member.size))
    raw = [{"id": lzma.FILTER_LZMA1, "lc": lc, "lp": lp, "pb": pb, "dict_size": window}]
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=raw), first[9:]


def _state(file: io.FileIO) -> tuple[int, int]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns
