"""Is a volume a label map (a segmentation) rather than CT?"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath

import numpy as np
import numpy.typing as npt

_WORDS = re.compile(r"(?<![a-z])(masks?|labels?|labelmaps?|segs?|segmentations?|annotations?|rois?|gt)(?![a-z])")
_UNNAMED = (255, 32)
_NAMED = (4095, 256)
# Of neighbouring voxels that are not background, this part is equal in a label map; noise makes them differ in any image.
_EQUAL_NEIGHBOURS = 0.6
_FEW = 4


def named_labels(name: str, folder: str = "") -> bool:
    """Whether a name says mask, label or segmentation.

    Parameters
    ----------
    name
        Path below the opened folder: a word anywhere in it counts.
    folder
        Name of the folder that was opened or that the opened file lies in: it counts if it is such a word and no more, since
        people also call whole collections after what they are for.
    """
    return any(_WORDS.search(part.lower().replace("_", " ")) for part in PurePath(name).parts) or bool(
        _WORDS.fullmatch(folder.lower())
    )


def label_values(chunks: Iterable[npt.NDArray[np.generic]], named: bool) -> tuple[int, int] | None:
    """Number of different values and the greatest, if the voxels are those of a label map.

    Labels are whole numbers from 0, few of them, and lie in areas. Reading stops as soon as one voxel says otherwise,
    for CT in the first chunk (air is negative, or noise).

    Parameters
    ----------
    chunks
        Any parts of the volume, in any order; all of it together where it is a label map.
    named
        Whether its name says that it is one: then more values are taken for labels.

    Returns
    -------
    tuple or None
        None for what is not a label map.
    """
    most, different = _NAMED if named else _UNNAMED
    seen = np.zeros(most + 1, dtype=bool)
    equal = pairs = 0
    for chunk in chunks:
        flat = chunk.reshape(-1)
        if flat.size == 0:
            continue
        low, high = flat.min(), flat.max()
        if not (low >= 0 and high <= most):  # NaN is neither
            return None
        if flat.dtype.kind == "f" and not np.array_equal(flat, np.trunc(flat)):
            return None
        whole = flat.astype(np.uint16)
        seen |= np.bincount(whole, minlength=most + 1) > 0
        inside = (whole[:-1] > 0) & (whole[1:] > 0)
        equal += int(np.count_nonzero(inside & (whole[:-1] == whole[1:])))
        pairs += int(np.count_nonzero(inside))
        if np.count_nonzero(seen) > different:
            return None
    values = np.flatnonzero(seen)
    if len(values) == 0 or (len(values) > _FEW and equal < _EQUAL_NEIGHBOURS * pairs):
        return None
    if len(values) == 1 and not named:
        return None  # one single value everywhere: blank, which is another thing to say
    return len(values), int(values[-1])
