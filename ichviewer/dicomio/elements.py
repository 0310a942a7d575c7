"""Tolerant access to single header elements: wrong VRs, stray bytes and empty values read as absent, never as a crash."""

from __future__ import annotations

import math
import struct
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pydicom import charset
from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.sequence import Sequence as DicomSequence
from pydicom.valuerep import PN_DELIMS, TEXT_VR_DELIMS

from ichviewer.dicomio import tags

_STRAY = " \0\r\n\t"
# A damaged length makes a text run into what follows: it ends up in messages and lists, which are of one short line each.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")
_LONGEST_TEXT = 512
_FLOATS = {b"FL": "f", b"FD": "d"}
_TEXT_NUMBERS = (b"IS", b"DS", b"LO", b"SH")


@dataclass(frozen=True, slots=True)
class Elements:
    """Raw values of the elements that are read, of a data set or of an item.

    Attributes
    ----------
    values
        Tag to (VR, value): the VR as two letters, empty where the file does not say (implicit VR); the value as in the
        file, binary numbers in little-endian order.
    items
        Tag of a sequence to its items.
    encodings
        Python encodings of Specific Character Set (0008,0005), () where the file names none.
    """

    values: dict[int, tuple[bytes, bytes]]
    items: dict[int, list[Elements]] = field(default_factory=dict)
    encodings: tuple[str, ...] = ()


EMPTY = Elements({})


def from_dataset(dataset: Dataset, wanted: Iterable[int], encodings: tuple[str, ...] | None = None) -> Elements:
    """Raw values of a pydicom data set, for files that need pydicom's reader.

    Parameters
    ----------
    wanted
        Tags to take over, in this data set and in the items of its sequences.
    encodings
        Those of the enclosing data set; None for a data set of its own.
    """
    values: dict[int, tuple[bytes, bytes]] = {}
    items: dict[int, list[Elements]] = {}
    wanted = tuple(wanted)
    if encodings is None:
        encodings = encodings_of(_bytes(dataset, tags.CHARACTER_SET))
    for tag in wanted:
        if tag not in dataset:
            continue
        if tag in tags.SEQUENCES:
            items[tag] = [from_dataset(item, wanted, encodings) for item in _sequence(dataset, tag)]
            continue
        element = dataset.get_item(tag)
        vr = ((element.VR if element is not None else None) or "").encode("ascii", "replace")
        value = _bytes(dataset, tag)
        if isinstance(element, RawDataElement) and not element.is_little_endian and vr in (b"US", b"SS"):
            value = b"".join(value[n : n + 2][::-1] for n in range(0, len(value), 2))
        values[tag] = (vr, value)
    return Elements(values, items, encodings)


def _bytes(dataset: Dataset, tag: int) -> bytes:
    element = dataset.get_item(tag) if tag in dataset else None
    value: Any = None if element is None else element.value
    if value is None:
        return b""
    if isinstance(value, bytes):
        return value
    parts = value if isinstance(value, (list, tuple, MultiValue)) else [value]
    return "\\".join(str(part) for part in parts).encode("utf-8", "replace")


def _sequence(dataset: Dataset, tag: int) -> list[Dataset]:
    try:
        value = dataset[tag].value
        # With a wrong VR the value is a list of numbers or names.
        return list(value) if isinstance(value, DicomSequence) else []
    except Exception:  # noqa: BLE001  a malformed sequence fails in many ways, all of which mean that it says nothing
        return []


def encodings_of(character_set: bytes) -> tuple[str, ...]:
    """Python encodings of a raw Specific Character Set, () where it is empty or unknown."""
    terms = [part.strip() for part in character_set.decode("latin-1").replace("\0", "").split("\\")]
    if not any(terms):
        return ()
    try:
        with warnings.catch_warnings():
            # pydicom quotes a term that it does not know: with a damaged length, whatever follows it in the file.
            warnings.simplefilter("ignore")
            return tuple(charset.convert_encodings(terms))
    except Exception:  # noqa: BLE001  an unknown term: the bytes are tried as UTF-8 and Latin-1 instead
        return ()


def raw(elements: Elements, tag: int) -> bytes:
    """Value as it lies in the file, b"" where absent."""
    entry = elements.values.get(tag)
    return b"" if entry is None else entry[1]


def text_values(elements: Elements, tag: int) -> tuple[str, ...]:
    """Values of an ASCII element (UI, CS, DS, IS, DA, TM ...), stripped; () where it is absent or empty."""
    entry = elements.values.get(tag)
    if entry is None or not entry[1]:
        return ()
    parts = tuple([part.strip(_STRAY) for part in entry[1][:_LONGEST_TEXT].decode("latin-1").split("\\")])
    if not all(map(str.isprintable, parts)):
        parts = tuple([part.translate(_CONTROLS).strip() for part in parts])
    return parts if any(parts) else ()


def text(elements: Elements, tag: int) -> str:
    """First value of an ASCII element, or ""."""
    values = text_values(elements, tag)
    return values[0] if values else ""


def numbers(elements: Elements, tag: int, count: int | None = None) -> tuple[float, ...] | None:
    """Finite numbers of a DS or IS element (FL and FD where a writer used them), or None.

    None too where the element is malformed or not `count` long.
    """
    entry = elements.values.get(tag)
    if entry is None:
        return None
    vr, value = entry
    try:
        if vr in _FLOATS:
            size = struct.calcsize(_FLOATS[vr])
            result = struct.unpack(f"<{len(value) // size}{_FLOATS[vr]}", value[: len(value) // size * size])
        else:
            parts = value.decode("latin-1").replace("\0", "").split("\\")
            result = tuple([float(part) for part in parts if part and not part.isspace()])
    except ValueError:
        return None
    if not result or (count is not None and len(result) != count):
        return None
    for number_ in result:
        if not math.isfinite(number_):
            return None
    return result


def number(elements: Elements, tag: int) -> float | None:
    """First number of a DS or IS element, or None."""
    values = numbers(elements, tag)
    return values[0] if values else None


def integer(elements: Elements, tag: int) -> int | None:
    """First value of an IS element, or None."""
    value = number(elements, tag)
    return None if value is None else int(value)


def binary(elements: Elements, tag: int, signed: bool = False) -> int | None:
    """First value of a US or SS element, or None; text where a writer used another VR.

    Parameters
    ----------
    signed
        How to read the two bytes where the file does not say (implicit VR, or "US or SS").
    """
    entry = elements.values.get(tag)
    if entry is None:
        return None
    vr, value = entry
    if vr in _TEXT_NUMBERS:
        return integer(elements, tag)
    if len(value) < 2:
        return None
    if vr in (b"UL", b"SL") and len(value) >= 4:
        return int.from_bytes(value[:4], "little", signed=vr == b"SL")
    return int.from_bytes(value[:2], "little", signed=vr == b"SS" if vr in (b"US", b"SS") else signed)


def decoded(elements: Elements, tag: int) -> str:
    """Text of an element in the file's own character set (LO, SH, PN), stripped, or ""."""
    value = raw(elements, tag)[:_LONGEST_TEXT]
    if not value:
        return ""
    if value.isascii() and b"\x1b" not in value:
        result = value.decode("ascii")
    elif elements.encodings:
        # Component groups of a person name are decoded one by one: each starts from the first character set anew.
        delimiters = PN_DELIMS if tag in tags.PERSON_NAMES else TEXT_VR_DELIMS
        groups = value.split(b"=") if tag in tags.PERSON_NAMES else [value]
        with warnings.catch_warnings():
            # pydicom quotes what it cannot decode, which may be the patient's name.
            warnings.simplefilter("ignore")
            result = "=".join(charset.decode_bytes(group, list(elements.encodings), delimiters) for group in groups)
    else:
        # No character set is named, yet it is not ASCII: what is valid UTF-8 is hardly anything else.
        try:
            result = value.decode("utf-8")
        except UnicodeDecodeError:
            result = value.decode("latin-1")
    return " ".join(result.replace("\0", "").replace("\\", " ").translate(_CONTROLS).split())
