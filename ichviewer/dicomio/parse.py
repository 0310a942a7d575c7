"""A minimal reader of DICOM headers: the raw values of the wanted elements, nothing else, as fast as Python allows.

It reads what nearly every CT file is: little endian, implicit or explicit VR, preamble and file meta information. Whatever
else it meets it leaves to pydicom by raising `UnusualError`; it never guesses.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

from ichviewer.dicomio import tags

DEFLATED = "1.2.840.10008.1.2.1.99"
UNDEFINED_LENGTH = 0xFFFFFFFF
CHUNK = 16384
"""Bytes that are read of a file at first: most headers of CT slices are shorter."""

_MORE = 1 << 16
_LONGEST_VALUE = 1 << 20
_MOST_INFLATED = 1 << 29
META_START = 132
_IMPLICIT = b"1.2.840.10008.1.2"
_BIG_ENDIAN = b"1.2.840.10008.1.2.2"
_KNOWN_ROOT = b"1.2.840.10008.1.2"
LONG_VRS = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_SHORT_VRS = frozenset(
    (b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL", b"SS")
) | {b"ST", b"TM", b"UI", b"UL", b"US"}
WANTED = frozenset(tags.HEADER)
_GROUPS = frozenset((tags.SHARED_GROUPS, tags.PER_FRAME_GROUPS))
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
_DEEPEST = 16

_explicit_head = struct.Struct("<HH2sH").unpack_from
_implicit_head = struct.Struct("<HHI").unpack_from
_long = struct.Struct("<I").unpack_from

Fetch = Callable[[int, int], bytes]
"""``fetch(offset, count)``: bytes of the file, fewer at its end."""


class UnusualError(Exception):
    """The file is not of the plain kind that is parsed here: pydicom reads it."""


class EndlessError(UnusualError):
    """The data set inflates to more than any image has: nobody reads it."""


@dataclass(frozen=True, slots=True)
class PixelElement:
    """Where the pixel data lie.

    Attributes
    ----------
    vr
        Two letters, empty for implicit VR.
    offset
        Of the value in the file, in bytes; in the file as `inflate` gives it where the syntax is deflated.
    length
        Of the value, or `UNDEFINED_LENGTH`.
    """

    vr: bytes
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """What was found.

    Attributes
    ----------
    meta, values
        Tag to (VR, value) of the file meta information and of the data set.
    pixels
        None where there are no pixel data.
    """

    meta: dict[int, tuple[bytes, bytes]]
    values: dict[int, tuple[bytes, bytes]]
    pixels: PixelElement | None


class _Window:
    """A part of the file in memory that moves forward."""

    __slots__ = ("base", "data", "fetch", "size")

    def __init__(self, data: bytes, fetch: Fetch, size: int) -> None:
        self.data, self.base, self.fetch, self.size = data, 0, fetch, size

    def move(self, position: int, need: int) -> int:
        """Bring `need` bytes from `position` in the window on; the position in the new window."""
        start = self.base + position
        if start + need > self.size:
            raise UnusualError("the header runs over the end of the file")
        self.data = self.fetch(start, max(_MORE, need))
        self.base = start
        if len(self.data) < need:
            raise UnusualError("the file became shorter")
        return 0

    def next_element(self, position: int) -> int:
        """Bring the element header at `position` in, as far as the file has it; -1 where the file ends before it."""
        left = self.size - self.base - position
        return -1 if 0 <= left < 8 else self.move(position, max(8, min(12, left)))


def parse(start: bytes, fetch: Fetch, size: int) -> Parsed:
    """Read the header of one file.

    Parameters
    ----------
    start
        First bytes of the file, `CHUNK` or the whole file.
    fetch
        Gives further bytes.
    size
        Of the file in bytes.

    Raises
    ------
    UnusualError
        If the file is anything but a plain little-endian DICOM file with file meta information.
    """
    if start[128:132] != b"DICM":
        raise UnusualError("no preamble")
    window = _Window(start, fetch, size)
    meta, position = _meta(window)
    syntax = syntax_of(meta)
    if meta.get(tags.TRANSFER_SYNTAX, (b"UI", b""))[0] != b"UI":
        raise UnusualError("a transfer syntax of another VR")
    if not syntax.startswith(_KNOWN_ROOT) or syntax == _BIG_ENDIAN:
        raise UnusualError("the transfer syntax is absent, big endian or private")
    if syntax == DEFLATED.encode():
        window = _inflated(window, position)
    try:
        values, pixels = (_implicit if syntax == _IMPLICIT else _explicit)(window, position)
    except struct.error as error:
        raise UnusualError("the file ends in an element") from error
    if _GROUPS & values.keys():
        raise UnusualError("functional groups")
    return Parsed(meta, values, pixels)


def syntax_of(meta: dict[int, tuple[bytes, bytes]]) -> bytes:
    """Transfer Syntax UID of the file meta information, b"" where it is absent."""
    return meta.get(tags.TRANSFER_SYNTAX, (b"", b""))[1].rstrip(b" \0")


def _inflated(window: _Window, position: int) -> _Window:
    """The whole file with its data set inflated."""
    data = inflate(window.fetch(0, window.size), position)
    return _Window(data, lambda offset, count: data[offset : offset + count], len(data))


def inflate(data: bytes, position: int | None = None) -> bytes:
    """A file of the deflated syntax with its data set inflated (PS3.5 A.5); offsets count in this.

    Parameters
    ----------
    data
        The whole file.
    position
        Where the data set starts; found where not given.

    Raises
    ------
    UnusualError
        If it cannot be inflated.
    EndlessError
        If it inflates to more than any CT image has.
    """
    if position is None:
        position = _meta(_Window(data, lambda offset, count: data[offset : offset + count], len(data)))[1]
    try:
        body = zlib.decompressobj(-zlib.MAX_WBITS).decompress(data[position:], _MOST_INFLATED)
    except zlib.error as error:
        raise UnusualError("the data set cannot be inflated") from error
    if len(body) >= _MOST_INFLATED:
        raise EndlessError("its data set inflates without end")
    return data[:position] + body


def _meta(window: _Window) -> tuple[dict[int, tuple[bytes, bytes]], int]:
    """Group 0002, always explicit little endian (PS3.10 7.1), and where it ends."""
    data, position = window.data, META_START
    found: dict[int, tuple[bytes, bytes]] = {}
    try:
        while True:
            group, element, vr, length = _explicit_head(data, position)
            if group != 2:
                return found, position
            if vr in LONG_VRS:
                (length,) = _long(data, position + 8)
                position += 12
            elif vr in _SHORT_VRS:
                position += 8
            else:
                raise UnusualError("file meta information with an unknown VR")
            end = position + length
            if end + 8 > len(data):
                raise UnusualError("long file meta information")
            found[0x20000 | element] = (vr, data[position:end])
            position = end
    except struct.error as error:
        raise UnusualError("the file ends in its meta information") from error


def _explicit(window: _Window, position: int) -> tuple[dict[int, tuple[bytes, bytes]], PixelElement | None]:
    found: dict[int, tuple[bytes, bytes]] = {}
    data = window.data
    limit = len(data)
    wanted, short, long_ = WANTED, _SHORT_VRS, LONG_VRS
    while True:
        if position + 12 > limit:
            position = window.next_element(position)
            if position < 0:
                return found, None
            data = window.data
            limit = len(data)
        group, element, vr, length = _explicit_head(data, position)
        tag = group << 16 | element
        if vr in short:
            position += 8
        elif vr in long_:
            (length,) = _long(data, position + 8)
            if group >= 0x7FE0 and tag in tags.PIXEL_DATA:
                return found, PixelElement(vr, window.base + position + 12, length)
            position += 12
            if length == UNDEFINED_LENGTH:
                # Of the others, pydicom looks for the end byte by byte; they are too rare for two ways of reading.
                if vr != b"SQ" or tag in _GROUPS:
                    raise UnusualError("an element of undefined length")
                position = _skip_items(window, position, explicit=True)
                data = window.data
                limit = len(data)
                continue
        else:
            raise UnusualError("an unknown VR")
        if group >= 0x7FE0 and _behind_pixels(group, tag):
            return found, None
        end = position + length
        if tag in wanted:
            if end > limit:
                position = _bring(window, position, length)
                data = window.data
                limit = len(data)
                end = position + length
            found[tag] = (vr, data[position:end])
        position = end


def _implicit(window: _Window, position: int) -> tuple[dict[int, tuple[bytes, bytes]], PixelElement | None]:
    found: dict[int, tuple[bytes, bytes]] = {}
    data = window.data
    limit = len(data)
    if data[position + 4 : position + 6] in _SHORT_VRS | LONG_VRS:
        raise UnusualError("explicit VR in a file that says implicit")
    wanted = WANTED
    while True:
        if position + 8 > limit:
            position = window.next_element(position)
            if position < 0:
                return found, None
            data = window.data
            limit = len(data)
        group, element, length = _implicit_head(data, position)
        tag = group << 16 | element
        position += 8
        if group >= 0x7FE0:
            if tag in tags.PIXEL_DATA:
                return found, PixelElement(b"", window.base + position, length)
            if _behind_pixels(group, tag):
                return found, None
        if length == UNDEFINED_LENGTH:
            if tag in _GROUPS:
                raise UnusualError("functional groups")
            position = _skip_items(window, position, explicit=False)
            data = window.data
            limit = len(data)
            continue
        end = position + length
        if tag in wanted:
            if end > limit:
                position = _bring(window, position, length)
                data = window.data
                limit = len(data)
                end = position + length
            found[tag] = (b"", data[position:end])
        position = end


def _behind_pixels(group: int, tag: int) -> bool:
    if group == 0xFFFE or tag in tags.PIXEL_DATA:
        raise UnusualError("a delimiter without a sequence, or pixel data of a short VR")
    return tag > tags.LAST_PIXEL_DATA


def _bring(window: _Window, position: int, length: int) -> int:
    if length > _LONGEST_VALUE:
        raise UnusualError("a header element of more than a megabyte")
    return window.move(position, length)


def _skip_items(window: _Window, position: int, explicit: bool, depth: int = 0) -> int:
    """Position behind a sequence of undefined length whose first item starts at `position` (PS3.5 7.5)."""
    if depth > _DEEPEST:
        raise UnusualError("sequences in sequences without end")
    while True:
        position = _near(window, position)
        group, element, length = _implicit_head(window.data, position)
        tag = group << 16 | element
        position += 8
        if tag == _SEQUENCE_END:
            return position
        if tag != _ITEM:
            raise UnusualError("a sequence without items")
        position = _skip_item(window, position, explicit, depth) if length == UNDEFINED_LENGTH else position + length


def _skip_item(window: _Window, position: int, explicit: bool, depth: int) -> int:
    """Position behind an item of undefined length whose first element starts at `position`."""
    while True:
        position = _near(window, position)
        group, element, length = _implicit_head(window.data, position)
        if group << 16 | element == _ITEM_END:
            return position + 8
        if explicit:
            _, _, vr, length = _explicit_head(window.data, position)
            if vr in LONG_VRS:
                (length,) = _long(window.data, position + 8)
                position += 4
            elif vr not in _SHORT_VRS:
                raise UnusualError("an unknown VR in a sequence")
            if length == UNDEFINED_LENGTH and vr == b"UN":
                raise UnusualError("an element of undefined length in a sequence")
        position += 8
        position = _skip_items(window, position, explicit, depth + 1) if length == UNDEFINED_LENGTH else position + length


def _near(window: _Window, position: int) -> int:
    """The position with at least 12 bytes behind it in the window (8 at the end of the file)."""
    if position + 12 <= len(window.data):
        return position
    left = window.size - window.base - position
    if left < 8:
        raise UnusualError("the file ends in a sequence")
    return window.move(position, min(12, left))
