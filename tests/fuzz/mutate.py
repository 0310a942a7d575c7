"""Changes to a seed's bytes: blind ones, and ones that know where the elements of a DICOM file lie."""

from __future__ import annotations

import random
import re
import struct
from collections.abc import Callable
from dataclasses import dataclass

from ichviewer.dicomio import tags
from tests.fuzz.cases import Edit

_LONG = (b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV")
_VRS = (*_LONG, b"AE", b"AS", b"AT", b"CS", b"DA", b"DS", b"DT", b"FD", b"FL", b"IS", b"LO", b"LT", b"PN", b"SH", b"SL",
        b"SS", b"ST", b"TM", b"UI", b"UL", b"US", b"??", b"\0\0", b"ZZ")  # fmt: skip
_LENGTHS = (0, 1, 2, 3, 7, 8, 255, 0x7FFF, 0xFFFE, 0xFFFF, 0x10000, 1 << 20, 0x7FFFFFFE, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE,
            0xFFFFFFFF)  # fmt: skip
_TEXTS = (b"", b"0", b"-1", b"1", b"2", b"10000", b"65535", b"2147483647", b"4294967296", b"9" * 60, b"nan", b"inf", b"-inf",
          b"1e308", b"1e-320", b"1e400", b"1.5", b"1_0", b"0x10", b"\\", b"1\\2\\3", b"1\\0\\0\\0\\1\\0",
          b"0\\0\\0\\0\\0\\0",
          b"1e300\\1e300", b"0\\0", b"-1\\-1", b"\0" * 8, b"\xff" * 9, b"\x1b$B\x30\x31", b"ISO_IR 192", b"ISO 2022 IR 87",
          b"\\ISO 2022 IR 149", b"GB18030", b"bogus", b"CT", b"SEG", b"LOCALIZER", b"1.2.840.10008.1.2.4.90",
          b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.5", b"1.2.840.10008.1.2.1.99", b"1.2.840.10008.1.2.2", b"MONOCHROME1",
          b"PALETTE COLOR", b"a" * 70000, b"A=B=C=D^E^F", b"20240230")  # fmt: skip
_WORDS = (0, 1, 2, 3, 7, 8, 12, 15, 16, 17, 20, 31, 32, 33, 64, 255, 256, 4096, 20000, 32767, 32768, 65535)
_MARKERS = (
    b"\xff\xc0",
    b"\xff\xc1",
    b"\xff\xc3",
    b"\xff\xf7",
    b"\xff\x51",
    b"\xff\xda",
    b"\xff\xc4",
    b"\xff\xf8",
    b"\xff\x52",
)
_DELIMITERS = (b"\xfe\xff\x00\xe0", b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0")


@dataclass(frozen=True)
class Element:
    """Where an element of a DICOM file lies."""

    at: int
    tag: int
    vr: bytes
    head: int
    length: int

    @property
    def stop(self) -> int:
        """Behind its value; a value of undefined length is taken as empty."""
        return self.at + self.head + (0 if self.length == 0xFFFFFFFF else self.length)


def elements(data: bytes) -> list[Element]:
    """Elements of a little-endian file, those in sequences and items included; stops where it makes no more sense."""
    found: list[Element] = []
    if data[128:132] != b"DICM":
        return found
    at, explicit = 132, True
    while at + 8 <= len(data) and len(found) < 5000:
        group, number = struct.unpack_from("<HH", data, at)
        tag = group << 16 | number
        if group == 0xFFFE:
            at += 8
            continue
        if group > 2 and found and found[-1].tag < 0x30000:
            explicit = data[at + 4 : at + 6].isalpha()
        vr = data[at + 4 : at + 6] if explicit else b""
        if vr in _LONG:
            if at + 12 > len(data):
                break
            element = Element(at, tag, vr, 12, struct.unpack_from("<I", data, at + 8)[0])
        elif explicit:
            element = Element(at, tag, vr, 8, struct.unpack_from("<H", data, at + 6)[0])
        else:
            element = Element(at, tag, vr, 8, struct.unpack_from("<I", data, at + 4)[0])
        found.append(element)
        inside = vr == b"SQ" or tag in tags.SEQUENCES or element.length == 0xFFFFFFFF or tag in tags.PIXEL_DATA
        if tag in tags.PIXEL_DATA:
            break
        at = at + element.head if inside else element.stop
    return found


def mutated(data: bytes, rng: random.Random, kind: str) -> tuple[Edit, ...]:
    """One to four changes."""
    edits: list[Edit] = []
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        edit = _one(data, rng, kind)
        if edit is not None:
            edits.append(edit)
            data = edit.apply(data)
    return tuple(edits)


def _one(data: bytes, rng: random.Random, kind: str) -> Edit | None:
    if not data:
        return None
    if kind in ("open", "parse") and rng.random() < 0.75 and (found := elements(data)):
        return rng.choice(_STRUCTURED)(data, rng, found)
    if kind == "volume" and rng.random() < 0.7:
        return _in_volume(data, rng)
    if kind == "archive" and rng.random() < 0.7:
        return _in_directory(data, rng)
    return rng.choice(_BLIND)(data, rng)


# -- blind --------------------------------------------------------------------------------------------------------------


def _place(data: bytes, rng: random.Random) -> int:
    """Mostly near the start, where headers are."""
    return rng.randrange(min(len(data), rng.choice((200, 1000, 4000, 1 << 30))))


def _flip(data: bytes, rng: random.Random) -> Edit:
    at = _place(data, rng)
    return Edit(at, 1, bytes([data[at] ^ 1 << rng.randrange(8)]))


def _byte(data: bytes, rng: random.Random) -> Edit:
    return Edit(_place(data, rng), 1, bytes([rng.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, rng.randrange(256)))]))


def _truncate(data: bytes, rng: random.Random) -> Edit:
    at = _place(data, rng)
    return Edit(at, len(data) - at)


def _delete(data: bytes, rng: random.Random) -> Edit:
    return Edit(_place(data, rng), rng.choice((1, 2, 4, 8, 100, 1000)))


def _double(data: bytes, rng: random.Random) -> Edit:
    at = _place(data, rng)
    return Edit(_place(data, rng), 0, copy=(at, at + rng.choice((1, 4, 8, 30, 500, 4000))))


def _number(data: bytes, rng: random.Random) -> Edit:
    form, values = rng.choice((("<H", _WORDS), (">H", _WORDS), ("<I", _LENGTHS), (">I", _LENGTHS)))
    return Edit(_place(data, rng), struct.calcsize(form), struct.pack(form, rng.choice(values)))


_BLIND: tuple[Callable[[bytes, random.Random], Edit], ...] = (_flip, _byte, _truncate, _delete, _double, _number)

# -- DICOM --------------------------------------------------------------------------------------------------------------


def _any(found: list[Element], rng: random.Random) -> Element:
    """Mostly an element that is read."""
    wanted = [element for element in found if element.tag in _READ]
    return rng.choice(wanted if wanted and rng.random() < 0.8 else found)


def _value(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    element = _any(found, rng)
    vr = element.vr or (b"US" if element.length == 2 else b"DS")
    if vr in (b"US", b"SS") or (element.length == 2 and rng.random() < 0.7):
        value = struct.pack("<H", rng.choice(_WORDS))
        return Edit(element.at + element.head, 2, value)
    value = rng.choice(_TEXTS)
    value += b" " * (len(value) % 2)
    return _with_length(element, len(value), value, element.stop - element.at - element.head)


def _with_length(element: Element, length: int, value: bytes, removed: int) -> Edit:
    """The element's length and value replaced."""
    if element.head == 8 and element.vr:
        return Edit(element.at + 6, 2 + removed, struct.pack("<H", length & 0xFFFF) + value)
    at = element.at + element.head - 4
    return Edit(at, 4 + removed, struct.pack("<I", length & 0xFFFFFFFF) + value)


def _length(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    element = _any(found, rng)
    length = rng.choice((*_LENGTHS, element.length + 1, element.length + 2, max(0, element.length - 1), len(data)))
    return _with_length(element, length, b"", 0)


def _vr(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    return Edit(_any(found, rng).at + 4, 2, rng.choice(_VRS))


def _tag(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    tag = rng.choice((*_READ, *tags.SEQUENCES, *tags.PIXEL_DATA, 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD, 0xFFFCFFFC, 0x00080001))
    return Edit(_any(found, rng).at, 4, struct.pack("<HH", tag >> 16, tag & 0xFFFF))


def _remove(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    element = _any(found, rng)
    return Edit(element.at, element.stop - element.at)


def _repeat(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    element, other = _any(found, rng), _any(found, rng)
    return Edit(other.at, 0, copy=(element.at, element.stop))


def _swap(data: bytes, rng: random.Random, found: list[Element]) -> Edit | None:
    n = rng.randrange(len(found))
    first, second = found[n], found[(n + 1) % len(found)]
    if first.stop != second.at:
        return None
    return Edit(first.at, second.stop - first.at, data[second.at : second.stop] + data[first.at : first.stop])


def _nested(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    depth = rng.choice((1, 3, 15, 18, 60, 400, 3000))
    tag = rng.choice((0x00081140, tags.SHARED_GROUPS, tags.PLANE_POSITION_SEQUENCE, 0x52009230, 0x00091001))
    head = struct.pack("<HH", tag >> 16, tag & 0xFFFF)
    explicit = bool(found[-1].vr)
    vr = rng.choice((b"SQ", b"SQ", b"UN", b"OB"))
    head += (vr + b"\0\0" if explicit else b"") + b"\xff" * 4
    ends = b"".join(end + bytes(4) for end in (_DELIMITERS[1], _DELIMITERS[2]))
    nest = (head + _DELIMITERS[0] + b"\xff" * 4) * depth + ends * rng.choice((depth, depth, depth - 1, 0))
    return Edit(_any(found, rng).at, 0, nest)


def _delimiter(data: bytes, rng: random.Random, found: list[Element]) -> Edit:
    return Edit(_any(found, rng).at, 0, rng.choice(_DELIMITERS) + struct.pack("<I", rng.choice((0, 0, *_LENGTHS))))


def _in_pixels(data: bytes, rng: random.Random, found: list[Element]) -> Edit | None:
    """The offset table, the lengths of fragments, the header of a compressed stream, or the stream itself."""
    last = found[-1]
    start = last.at + last.head
    if last.tag not in tags.PIXEL_DATA or start >= len(data):
        return None
    roll = rng.random()
    items = [match.start() for match in re.finditer(re.escape(_DELIMITERS[0]), data[start:])][:40]
    if roll < 0.3 and items:
        at = start + rng.choice(items)
        return Edit(at + 4, 4, struct.pack("<I", rng.choice((*_LENGTHS, rng.randrange(200)))))
    if roll < 0.5 and items:
        at = start + items[0] + 8
        return Edit(at, 4, struct.pack("<I", rng.choice(_LENGTHS)))
    if roll < 0.75:
        places = [place for marker in _MARKERS if 0 < (place := data.find(marker, start)) < start + 400]
        if places:
            at = rng.choice(places) + rng.randrange(2, 24)
            form = rng.choice((">H", ">I", ">B"))
            value = rng.choice(_WORDS) if form != ">B" else rng.randrange(256)
            return Edit(at, struct.calcsize(form), struct.pack(form, value))
    at = rng.randrange(start, min(len(data), start + rng.choice((100, 700, 1 << 30))))
    return rng.choice(
        (
            Edit(at, 1, bytes([rng.randrange(256)])),
            Edit(at, rng.choice((1, 2, 30, 1000))),
            Edit(at, len(data) - at),
            Edit(at, 0, copy=(start, start + rng.choice((2, 20, 300)))),
            Edit(at, 2, rng.choice(_MARKERS)),
        )
    )


_READ = (*tags.HEADER, tags.TRANSFER_SYNTAX, tags.MEDIA_SOP_CLASS, *tags.PIXEL_DATA)
_STRUCTURED: tuple[Callable[[bytes, random.Random, list[Element]], Edit | None], ...] = (
    *(_value,) * 5, *(_length,) * 2, _vr, _tag, _remove, _repeat, _swap, _nested, _delimiter, *(_in_pixels,) * 5,
)  # fmt: skip

# -- volumes and archives -----------------------------------------------------------------------------------------------

_VOLUME_TEXTS = (b"0", b"-1", b"1", b"3", b"4", b"20", b"65535", b"2147483648", b"99999999999999999999", b"nan", b"inf",
                 b"1e308", b"raw", b"gzip", b"bzip2", b"hex", b"ascii", b"block", b"short", b"double", b"LOCAL", b"LIST",
                 b"%d", b"(1,0,0)", b"none", b"True", b"MET_SHORT", b"../../x", b"")  # fmt: skip


def _in_volume(data: bytes, rng: random.Random) -> Edit:
    head = data[:2000].partition(b"ElementDataFile")[0] if b"NDims" in data[:200] else data[:2000].partition(b"\n\n")[0]
    words = list(re.finditer(rb"[^\s:=,()]+", head))
    if words and (data[:4] == b"NRRD" or b"NDims" in data[:200]):
        word = rng.choice(words)
        return Edit(word.start(), word.end() - word.start(), rng.choice(_VOLUME_TEXTS))
    form, values = rng.choice(
        (
            ("<h", (-32768, -1, 0, 1, 2, 3, 4, 7, 8, 16, 64, 128, 1536, 32767)),
            (">h", (-1, 0, 1, 2, 3, 4, 7, 8, 16, 64, 32767)),
            ("<f", (0.0, -1.0, 1e30, float("nan"), float("inf"), 1e-40, 352.0, 1e9)),
            ("<q", (-1, 0, 1, 2, 1 << 31, 1 << 40, 1 << 62)),
            ("<d", (0.0, float("nan"), float("inf"), 1e300)),
        )
    )
    at = rng.randrange(0, 540, struct.calcsize(form))
    return Edit(at, struct.calcsize(form), struct.pack(form, rng.choice(values)))


def _in_directory(data: bytes, rng: random.Random) -> Edit:
    signature = rng.choice((b"PK\x01\x02", b"PK\x01\x02", b"PK\x05\x06", b"PK\x03\x04"))
    places = [match.start() for match in re.finditer(re.escape(signature), data)]
    if not places:
        return _number(data, rng)
    at = rng.choice(places) + rng.randrange(4, 46, 2)
    if rng.random() < 0.2:
        return Edit(
            rng.choice(places) + 46, 4, rng.choice((b"../.", b"/etc", b"C:\\x", b"\0\0\0\0", b"a//b", b"....", b"\xff" * 4))
        )
    form, values = rng.choice((("<H", _WORDS), ("<I", _LENGTHS)))
    return Edit(at, struct.calcsize(form), struct.pack(form, rng.choice(values)))
