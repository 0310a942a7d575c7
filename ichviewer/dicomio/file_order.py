"""Natural order of file names: IM2 before IM10."""

from __future__ import annotations

import re
from operator import attrgetter

from ichviewer.dicomio.file_entry import FileEntry

# Zeros before numbers make the order of text the order of values, up to this length; beyond it no one counts.
_WIDTH = 18
_BY_PATH = attrgetter("path")
_NUMBER = re.compile(r"[0-9]+")
_DIGITS_ALIKE = bytes.maketrans(b"123456789", b"000000000")


def sort_by_name(entries: list[FileEntry]) -> None:
    """Sort the files of one folder in natural order without regard to case; equal names in the order of text."""
    entries.sort(key=_BY_PATH)
    text = "\0".join([entry.path for entry in entries])
    shapes = text.encode("utf-8", "surrogatepass").translate(_DIGITS_ALIKE).split(b"\0")
    # Names that differ in digits only, place for place, as of most series: the order of text is the natural one.
    if len(set(shapes)) > 1:
        # One call for all of them: a key made name by name takes three times as long.
        keys = iter(_padded(text).split("\0"))
        entries.sort(key=lambda _: next(keys))


def path_key(path: str) -> tuple[tuple[str, str], ...]:
    """Sort key of a relative path with ``/``: part by part."""
    return tuple((_padded(part), part) for part in path.split("/")) if path else ()


def _padded(text: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(_WIDTH), text.lower())
