"""Whether two images that lie at one position show the same: their stored pixels are compared, byte by byte."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from ichviewer.dicomio.grouping import Image

# Enough to tell a folder that was copied twice from a second scan, and few enough not to be felt.
MOST_PAIRS = 6
_LARGEST = 1 << 26
_DEFLATED = "1.2.840.10008.1.2.1.99"


def same_pixels(pairs: Iterable[tuple[Image, Image]]) -> bool | None:
    """Whether the images of each pair have the same stored pixels.

    Parameters
    ----------
    pairs
        Images at one position; the first few are looked at.

    Returns
    -------
    bool or None
        None where that cannot be told cheaply: other encodings, multi-frame files, archives, unreadable files.
    """
    told = [_same(*pair) for pair in islice(pairs, MOST_PAIRS)]
    if not told or None in told:
        return None
    return all(told)


def _same(a: Image, b: Image) -> bool | None:
    if a.file.transfer_syntax != b.file.transfer_syntax:
        return None
    one, other = _stored(a), _stored(b)
    if one is None or other is None:
        return None
    if one == other:
        return True
    # Of undefined length: what follows the pixels was compared too, and it may be all that differs.
    return None if any(image.file.place and image.file.place.length > len(one) for image in (a, b)) else False


def _stored(image: Image) -> bytes | None:
    place = image.file.place
    if place is None or place.archived or image.frame.index is not None or image.file.transfer_syntax == _DEFLATED:
        return None
    # Encapsulated pixel data of undefined length reach to the end, as far as one can tell without reading them.
    length = min(place.length, place.size - place.offset)
    if not 0 < length <= _LARGEST:
        return None
    try:
        with image.file.path.open("rb") as stream:
            stream.seek(place.offset)
            return stream.read(length)
    except OSError:
        return None
