"""The directory of a ZIP archive (PKWARE APPNOTE 6.3), read with limits; nothing of its files is inflated here.

An archive comes from a stranger, so nothing is believed that could cost memory or time: numbers and sizes are bounded,
ranges of files must lie in the archive and apart from each other, and names are only names.
"""

from __future__ import annotations

import re
import stat
import struct
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from ichviewer.dicomio.left_out import LeftOut, Why, shown

MAGIC = (b"PK\x03\x04", b"PK\x05\x06")
STORED, DEFLATED, BZIP2, LZMA = 0, 8, 12, 14
LOCAL_HEADER = 30

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_LONGEST_COMMENT = 0xFFFF
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_UTF8 = 0x800
_UNIX = 3
_METHODS = {1: "shrink", 6: "implode", 9: "Deflate64", 93: "Zstandard", 95: "XZ", 96: "JPEG", 98: "PPMd", 99: "AES"}
# Bytes below 32 have no place in a name, and a file system cuts a name at NUL.
_CONTROL = re.compile(r"[\x00-\x1f]")
_DRIVE = re.compile(r"[A-Za-z]:")
_LONGEST_NAME = 4096

ENCRYPTED = Why(
    "It is encrypted: unpack it with its password first.",
    "They are encrypted: unpack them with their password first (the first is {first}).",
)
ESCAPES = Why(
    "Its name leads out of the archive; it is left out.",
    "Their names lead out of the archive; they are left out (the first is {first}).",
)
NO_FILE = Why(
    "It is a link or a device in an archive, not a file.",
    "They are links or devices in an archive, not files (the first is {first}).",
)
DUPLICATE = Why(
    "It stands in the archive more than once; the last one is read.",
    "They stand in the archive more than once; the last one of each is read (the first is {first}).",
)
TOO_LARGE = Why(
    "It is too large to be read inside an archive: unpack the archive first.",
    "They are too large to be read inside an archive: unpack the archive first (the first is {first}).",
)
BOMB = Why(
    "It unpacks to far more than images do, as if made to exhaust the memory; it is left out.",
    "They unpack to far more than images do, as if made to exhaust the memory; they are left out (the first is {first}).",
)


class ArchiveError(OSError):
    """An archive, or a file in it, that cannot be read; the message is a clause without a full stop."""


@dataclass(frozen=True)
class ArchiveLimits:
    """What an archive may hold.

    Attributes
    ----------
    members
        Number of entries of the directory.
    directory_bytes
        Size of the directory.
    member_bytes, total_bytes
        Uncompressed sizes of one file and of all; nothing is extracted, so only one file at a time is in memory.
    ratio
        Uncompressed size over compressed size. Empty images shrink a thousandfold and are harmless, so it counts only for
        a file above `ratio_from_bytes`, and for the sum of all files above 32 times that.
    """

    members: int = 200_000
    directory_bytes: int = 64 << 20
    member_bytes: int = 2 << 30
    total_bytes: int = 64 << 30
    ratio: float = 250.0
    ratio_from_bytes: int = 32 << 20


class Seekable(Protocol):
    """A file to read from, buffered or not."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a position."""

    def read(self, size: int, /) -> bytes:
        """Read at most `size` bytes."""


class Member(NamedTuple):
    """One file in an archive.

    Attributes
    ----------
    name
        With ``/``, without empty and ``.`` parts; ``..`` never occurs.
    size, packed
        Bytes, uncompressed and compressed.
    offset
        Of its local header.
    end
        Where the next file or the directory begins: its data may not reach beyond.
    """

    name: str
    size: int
    packed: int
    crc: int
    method: int
    offset: int
    end: int
    name_length: int


@dataclass(frozen=True)
class Directory:
    """Files of an archive in the order of the directory, by name, and what is left out."""

    members: dict[str, Member]
    left_out: LeftOut


def read_directory(stream: Seekable, limits: ArchiveLimits) -> Directory:
    """Read the directory of an archive; takes about 4 us an entry.

    Parameters
    ----------
    stream
        Seekable; need not stand at its start.

    Raises
    ------
    ArchiveError
        If the archive is cut off, damaged, one part of several, above the limits as a whole, or if its files overlap.
    """
    size = stream.seek(0, 2)
    data, count, start, shift = _raw_directory(stream, size, limits)
    left_out = LeftOut()
    members: dict[str, Member] = {}
    at = seen = total = 0
    # Programs that know no Zip64 state the number of entries modulo 65536.
    while seen < count or data[at : at + 4] == b"PK\x01\x02":
        if seen >= limits.members:
            raise _too_many(seen, limits)
        if at + _ENTRY.size > len(data):
            raise _damaged("its directory is cut off")
        (signature, made_by, _, flags, method, _, _, crc, packed, plain,
         name_length, extra_length, comment_length, _, _, mode, offset) = _ENTRY.unpack_from(data, at)  # fmt: skip
        if signature != b"PK\x01\x02":
            raise _damaged("its directory is broken")
        begin = at + _ENTRY.size
        raw = data[begin : begin + name_length]
        at = begin + name_length + extra_length + comment_length
        if at > len(data):
            raise _damaged("its directory is cut off")
        seen += 1
        if 0xFFFFFFFF in {packed, plain, offset}:
            extra = data[begin + name_length : begin + name_length + extra_length]
            plain, packed, offset = _zip64(extra, plain, packed, offset)
        name = raw.decode("utf-8", "backslashreplace") if flags & _UTF8 else raw.decode("cp437")
        # Old .NET programs wrote backslashes between folders; they stand for nothing else in archives.
        name = name.replace("\\", "/")
        if name.endswith("/"):
            continue
        clean = _clean(name)
        file_type = stat.S_IFMT(mode >> 16) if made_by >> 8 == _UNIX else 0
        why = _why_not(clean, file_type, flags, method, plain, packed, limits)
        if why is not None:
            left_out.add(why, clean or shown(name[:200]))
            continue
        if clean in members:
            left_out.add(DUPLICATE, clean)
            total -= members[clean].size
        total += plain
        members[clean] = Member(clean, plain, packed, crc, method, offset + shift, 0, name_length)
    if total > limits.total_bytes:
        raise ArchiveError(f"it unpacks to more than {limits.total_bytes >> 20} MiB: unpack what is needed of it first")
    if total > 32 * limits.ratio_from_bytes and total > limits.ratio * size:
        raise ArchiveError("it unpacks to far more than images do, as if made to exhaust the memory")
    return Directory(_apart(members, start), left_out)


def _raw_directory(stream: Seekable, size: int, limits: ArchiveLimits) -> tuple[bytes, int, int, int]:
    """Bytes of the directory, number of its entries, its position, and what is to be added to each offset."""
    tail_at = max(0, size - _END.size - _LONGEST_COMMENT)
    stream.seek(tail_at)
    tail = stream.read(size - tail_at)
    at = tail.rfind(b"PK\x05\x06")
    while at >= 0 and (at + _END.size > len(tail) or at + _END.size + _END.unpack_from(tail, at)[7] > len(tail)):
        at = tail.rfind(b"PK\x05\x06", 0, at)
    if at < 0:
        raise _damaged("its directory, which stands at the end, is missing")
    _, disk, first_disk, _, count, length, offset, _ = _END.unpack_from(tail, at)
    end = tail_at + at
    wide = _end_64(stream, end) if {count, disk} & {0xFFFF} or 0xFFFFFFFF in {length, offset} else None
    if wide is not None:
        end, disk, first_disk, count, length, offset = wide
    if disk or first_disk:
        raise ArchiveError("it is one part of a divided ZIP archive: join the parts first")
    if count > limits.members:
        raise _too_many(count, limits)
    if length > limits.directory_bytes:
        raise ArchiveError(f"its directory is larger than {limits.directory_bytes >> 20} MiB")
    if offset + length > end:
        raise _damaged("its directory points beyond its end")
    stream.seek(offset)
    data = stream.read(length)
    start = offset
    if count and data[:4] != b"PK\x01\x02":
        # Something was put before the archive (a program that unpacks it): every offset moves with it.
        start = end - length
        stream.seek(start)
        data = stream.read(length)
    return data, count, start, start - offset


def _end_64(stream: Seekable, end: int) -> tuple[int, int, int, int, int, int] | None:
    """The end record of a Zip64 archive: where it lies, disk, first disk, entries, length, offset; None without one."""
    if end < _LOCATOR_64.size:
        return None
    stream.seek(end - _LOCATOR_64.size)
    signature, _, stated, _ = _LOCATOR_64.unpack(stream.read(_LOCATOR_64.size))
    if signature != b"PK\x06\x07":
        return None
    for at in (stated, end - _LOCATOR_64.size - _END_64.size):
        if 0 <= at <= end - _LOCATOR_64.size - _END_64.size:
            stream.seek(at)
            fields = _END_64.unpack(stream.read(_END_64.size))
            if fields[0] == b"PK\x06\x06":
                return at, fields[4], fields[5], fields[7], fields[8], fields[9]
    raise _damaged("the end of its Zip64 directory is missing")


def _zip64(extra: bytes, plain: int, packed: int, offset: int) -> tuple[int, int, int]:
    """The numbers of an entry that need 64 bits (APPNOTE 4.5.3)."""
    at = 0
    while at + 4 <= len(extra):
        tag, length = struct.unpack_from("<2H", extra, at)
        if tag == 1:
            field = extra[at + 4 : at + 4 + length]
            wide = iter(struct.unpack(f"<{len(field) // 8}Q", field[: len(field) // 8 * 8]))
            try:
                plain = next(wide) if plain == 0xFFFFFFFF else plain
                packed = next(wide) if packed == 0xFFFFFFFF else packed
                offset = next(wide) if offset == 0xFFFFFFFF else offset
            except StopIteration:
                raise _damaged("a Zip64 entry of its directory is cut off") from None
            break
        at += 4 + length
    return plain, packed, offset


def _clean(name: str) -> str:
    """The name with neither empty parts nor ``.``; "" if it is absolute, leads upwards, or is no name at all."""
    if not name or name[0] == "/" or _DRIVE.match(name) or _CONTROL.search(name) or len(name) > _LONGEST_NAME:
        return ""
    if "//" not in name and "." not in {name[0], name[-1]} and "/." not in name:
        return name
    parts = [part for part in name.split("/") if part not in {"", "."}]
    return "" if ".." in parts else "/".join(parts)


def _why_not(
    name: str, file_type: int, flags: int, method: int, plain: int, packed: int, limits: ArchiveLimits
) -> Why | None:
    """Why an entry is left out, or None."""
    if not name:
        return ESCAPES
    if file_type not in {0, stat.S_IFREG}:
        return NO_FILE
    if flags & _ENCRYPTED:
        return ENCRYPTED
    if method not in {STORED, DEFLATED, BZIP2, LZMA}:
        return _unread(_METHODS.get(method, f"method {method}"))
    large = plain > limits.ratio_from_bytes and plain > limits.ratio * packed
    return TOO_LARGE if plain > limits.member_bytes else BOMB if large else None


def _unread(method: str) -> Why:
    return Why(
        f"It is compressed with {method}, which is not read: unpack the archive first.",
        f"They are compressed with {method}, which is not read: unpack the archive first (the first is {{first}}).",
    )


def _apart(members: dict[str, Member], start: int) -> dict[str, Member]:
    """The members with their ends; files that share bytes are how a small archive unpacks to petabytes (Fifield 2019).

    Raises
    ------
    ArchiveError
        If two files overlap, or one reaches into or behind the directory at `start`.
    """
    by_offset = sorted(members.values(), key=lambda member: member.offset)
    result = dict(members)
    for n, member in enumerate(by_offset):
        end = by_offset[n + 1].offset if n + 1 < len(by_offset) else start
        if member.offset + LOCAL_HEADER + member.name_length + member.packed > end:
            if n + 1 == len(by_offset):
                raise _damaged(f"{member.name} does not lie in it as a whole")
            raise ArchiveError("its files share the same bytes, as if made to exhaust the memory")
        result[member.name] = member._replace(end=end)
    return result


def _too_many(count: int, limits: ArchiveLimits) -> ArchiveError:
    return ArchiveError(f"it holds {count} files or more ({limits.members} are allowed): unpack what is needed of it first")


def _damaged(how: str) -> ArchiveError:
    return ArchiveError(f"the ZIP archive is damaged or cut off ({how}): copy it again")
