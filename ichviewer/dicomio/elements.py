"""Tolerant access to single header elements: wrong VRs, stray bytes and empty values read as absent, never as a crash."""

from __future__ import annotations

import math
from typing import Any

from pydicom.dataelem import RawDataElement
from pydicom.dataset import Dataset
from pydicom.multival import MultiValue
from pydicom.tag import BaseTag


def text_values(dataset: Dataset, tag: BaseTag) -> tuple[str, ...]:
    """Values of an ASCII element (UI, CS, DS, IS, DA, TM ...), stripped; () where it is absent or empty.

    The bytes are split here rather than converted by pydicom: that is faster and never fails on a wrong VR.
    """
    raw = _raw(dataset, tag)
    if raw is None:
        return ()
    if isinstance(raw, bytes):
        joined = raw.decode("latin-1")
    elif isinstance(raw, (list, tuple, MultiValue)):
        joined = "\\".join(str(part) for part in raw)
    else:
        joined = str(raw)
    parts = tuple(part.strip(" \0\r\n\t") for part in joined.split("\\"))
    return parts if any(parts) else ()


def text(dataset: Dataset, tag: BaseTag) -> str:
    """First value of an ASCII element, or ""."""
    values = text_values(dataset, tag)
    return values[0] if values else ""


def numbers(dataset: Dataset, tag: BaseTag, count: int | None = None) -> tuple[float, ...] | None:
    """Finite numbers of a DS or IS element, or None where it is absent, malformed or not `count` long."""
    values = text_values(dataset, tag)
    try:
        result = tuple(float(value) for value in values if value)
    except ValueError:
        return None
    if not result or not all(math.isfinite(value) for value in result):
        return None
    return result if count is None or len(result) == count else None


def number(dataset: Dataset, tag: BaseTag) -> float | None:
    """First number of a DS or IS element, or None."""
    values = numbers(dataset, tag)
    return values[0] if values else None


def integer(dataset: Dataset, tag: BaseTag) -> int | None:
    """First value of an IS element, or None."""
    value = number(dataset, tag)
    return None if value is None else int(value)


def binary(dataset: Dataset, tag: BaseTag, signed: bool = False) -> int | None:
    """First value of a US or SS element, or None; text where a writer used another VR.

    Parameters
    ----------
    signed
        How to read the two bytes where the file does not say (implicit VR, or "US or SS").
    """
    element = dataset.get_item(tag) if tag in dataset else None
    if isinstance(element, RawDataElement) and element.VR not in ("IS", "DS", "LO", "SH"):
        value = element.value
        if not isinstance(value, bytes) or len(value) < 2:
            return None
        signed = element.VR == "SS" if element.VR in ("US", "SS") else signed
        return int.from_bytes(value[:2], "little" if element.is_little_endian else "big", signed=signed)
    return integer(dataset, tag)


def decoded(dataset: Dataset, tag: BaseTag) -> str:
    """Text of an element in the file's own character set (LO, SH, PN), stripped, or ""."""
    if tag not in dataset:
        return ""
    try:
        value = dataset[tag].value
    except Exception:  # noqa: BLE001  pydicom raises whatever its converters meet in a malformed element
        return text(dataset, tag)
    if value is None:
        return ""
    if isinstance(value, MultiValue):
        value = " ".join(str(part) for part in value)
    result = " ".join(str(value).replace("\0", "").split())
    return "" if result == "None" else result


def items(dataset: Dataset, tag: BaseTag) -> list[Dataset]:
    """Items of a sequence, or [] where it is absent or malformed."""
    if tag not in dataset:
        return []
    try:
        value = dataset[tag].value
        return list(value) if value is not None and not isinstance(value, (bytes, str)) else []
    except Exception:  # noqa: BLE001  a malformed sequence fails in many ways, all of which mean that it says nothing
        return []


def _raw(dataset: Dataset, tag: BaseTag) -> Any:
    element = dataset.get_item(tag) if tag in dataset else None
    return None if element is None else element.value
