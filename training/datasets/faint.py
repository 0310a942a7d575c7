"""Blood that hardly shows on a slice: what is outlined there teaches a network to guess."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.datasets.labels import NOT_ANNOTATED

_AROUND_MM = 4.0
_SOFT_HU = (0.0, 90.0)


def contrast_hu(
    numbers: npt.NDArray[np.intp],
    number: int,
    box: tuple[slice, ...],
    hu: npt.NDArray[np.int16] | npt.NDArray[np.float32],
    spacing: tuple[float, float],
) -> float:
    """How far a lesion stands out: difference of its median HU and that of the soft tissue within 4 mm in its slices.

    Parameters
    ----------
    numbers, number, box
        (k, j, i): numbers of all lesions, 0 where there is no blood; the number and the bounding box of this one.
    hu
        Values of the slices.
    spacing
        Of rows and columns in mm.

    Returns
    -------
    float
        0 or more; nan where there is no soft tissue around.
    """
    margins = (0, *(int(np.ceil(_AROUND_MM / mm)) for mm in spacing))
    part = tuple(slice(max(0, one.start - more), one.stop + more) for one, more in zip(box, margins, strict=True))
    inside, values = numbers[part] == number, hu[part]
    distance = np.stack([ndimage.distance_transform_edt(~plane, spacing) for plane in inside])
    around = (distance <= _AROUND_MM) & (numbers[part] == 0) & (values > _SOFT_HU[0]) & (values < _SOFT_HU[1])
    return abs(float(np.median(values[inside])) - float(np.median(values[around]))) if around.any() else float("nan")


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
    result = labels.copy()
    for number, box in enumerate(ndimage.find_objects(numbers), start=1):
        if contrast_hu(numbers[None], number, (slice(0, 1), *box), hu[None], (spacing_mm, spacing_mm)) < stands_out_hu:
            result[numbers == number] = NOT_ANNOTATED
    return result
