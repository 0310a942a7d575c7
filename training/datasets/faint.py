"""Blood that hardly shows on a slice: what is outlined there teaches a network to guess."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.datasets.labels import NOT_ANNOTATED

_AROUND_MM = 4.0
_SOFT_HU = (0.0, 90.0)


def without_faint(
    labels: npt.NDArray[np.uint8], hu: npt.NDArray[np.float32], spacing_mm: float, stands_out_hu: float
) -> npt.NDArray[np.uint8]:
    """A mask in which connected blood that does not stand out from its slice teaches nothing.

    Parameters
    ----------
    labels
        uint8 (rows, columns): a subtype, 0, or a value of `training.datasets.labels`.
    hu
        float32 (rows, columns).
    spacing_mm
        Of rows and columns.
    stands_out_hu
        Least difference of the median HU of the blood and of the soft tissue within 4 mm of it.

    Returns
    -------
    ndarray
        uint8 (rows, columns): fainter blood is `labels.NOT_ANNOTATED`; the mask itself where there is none.
    """
    blood = (labels > 0) & (labels != NOT_ANNOTATED)
    if not blood.any():
        return labels
    numbers, _ = ndimage.label(blood, np.ones((3, 3)))
    margin = int(np.ceil(_AROUND_MM / spacing_mm))
    tissue = ~blood & (hu > _SOFT_HU[0]) & (hu < _SOFT_HU[1])
    result = labels.copy()
    for number, (rows, columns) in enumerate(ndimage.find_objects(numbers), start=1):
        part = tuple(slice(max(0, one.start - margin), one.stop + margin) for one in (rows, columns))
        inside = numbers[part] == number
        around = ndimage.binary_dilation(inside, iterations=margin) & tissue[part]
        if around.any() and abs(float(np.median(hu[part][inside])) - float(np.median(hu[part][around]))) < stands_out_hu:
            result[part][inside] = NOT_ANNOTATED
    return result
