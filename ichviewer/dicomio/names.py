"""Person names, dates and times as people write them."""

from __future__ import annotations


def person_name(value: str) -> str:
    """A DICOM person name (PS3.5 6.2.1) for display.

    Parameters
    ----------
    value
        Decoded PN: up to three representations between ``=``, up to five components between ``^``.

    Returns
    -------
    str
        ``Family, Given Middle``; an ideographic representation follows in brackets: ``Yamada, Tarou (山田 太郎)``.
    """
    groups = [group.strip() for group in value.replace("\0", "").split("=")]
    alphabetic = _components(groups[0], ", ")
    ideographic = _components(groups[1], " ") if len(groups) > 1 else ""
    phonetic = _components(groups[2], " ") if len(groups) > 2 else ""
    if alphabetic and ideographic:
        return f"{alphabetic} ({ideographic})"
    return alphabetic or ideographic or phonetic


def _components(group: str, comma: str) -> str:
    family, given, middle, prefix, suffix = ([part.strip() for part in group.split("^")] + [""] * 5)[:5]
    first = " ".join(part for part in (prefix, given, middle) if part)
    name = comma.join(part for part in (family, first) if part)
    return f"{name}, {suffix}" if suffix and name else name or suffix


def iso_date(value: str) -> str:
    """``20240131`` or ``2024.01.31`` as ``2024-01-31``, "" where it is no date."""
    digits = value.replace(".", "").replace("-", "").strip()
    if len(digits) < 8 or not digits[:8].isdigit():
        return ""
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:8]}"


def iso_time(value: str) -> str:
    """``134501.25`` as ``13:45:01``, "" where it is no time."""
    digits = value.replace(":", "").split(".")[0].strip()
    if len(digits) < 4 or not digits.isdigit():
        return ""
    return f"{digits[:2]}:{digits[2:4]}:{digits[4:6] or '00'}"
