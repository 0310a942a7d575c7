"""Blood that hardly shows on a slice: what is outlined there teaches a network to guess, and no reader sees it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.datasets.labels import NOT_ANNOTATED

SHOWS_HU = 10.0
"""Blood that stands out from its slice by less is left to guesses."""
_AROUND_MM = 4.0
_SOFT_HU = (0.0, 90.0)
_BONE_HU, _BESIDE_BONE_MM = 200.0, 2.0


def contrast_hu(
    numbers: npt.NDArray[np.intp],
    number: int,
    box: tuple[slice, ...],
    hu: npt.NDArray[np.int16] | npt.NDArray[np.float32],
    spacing: tuple[float, float],
) -> float:
    """How far a lesion stands out: difference of its median HU and that of the soft tissue within 4 mm in its slices.

    Neither is taken within 2 mm of bone, where partial volume makes everything bright.

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
        0 or more; 0 where all of it lies against bone; nan where there is no soft tissue around to compare with.
    """
    margins = (0, *(int(np.ceil(_AROUND_MM / mm)) for mm in spacing))
    part = tuple(slice(max(0, one.start - more), one.stop + more) for one, more in zip(box, margins, strict=True))
    inside, values = numbers[part] == number, hu[part]
    away = ~_within(values > _BONE_HU, _BESIDE_BONE_MM, spacing)
    soft = (numbers[part] == 0) & (values > _SOFT_HU[0]) & (values < _SOFT_HU[1])
    clear, around = inside & away, _within(inside, _AROUND_MM, spacing) & soft
    if around.any() and not clear.any():
        return 0.0
    around &= away
    return abs(float(np.median(values[clear])) - float(np.median(values[around]))) if around.any() else float("nan")


def _within(mask: npt.NDArray[np.bool_], millimetres: float, spacing: tuple[float, float]) -> npt.NDArray[np.bool_]:
    """What lies so near to a mask (k, j, i), each slice by itself."""
    near = [
        ndimage.distance_transform_edt(~plane, spacing) <= millimetres if plane.any() else np.zeros_like(plane)
        for plane in mask
    ]
    return np.stack(near)


def without_faint(
    labels: npt.NDArray[np.uint8],
    hu: npt.NDArray[np.int16] | npt.NDArray[np.float32],
    spacing: tuple[float, float],
    stands_out_hu: float,
) -> npt.NDArray[np.uint8]:
    """A mask in which connected blood that does not stand out from its slice is not annotated.

    Parameters
    ----------
    labels
        uint8 (rows, columns): a subtype, 0, or a value of `training.datasets.labels`.
    hu
        (rows, columns).
    spacing
        Of rows and columns in mm.
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
        if contrast_hu(numbers[None], number, (slice(0, 1), *box), hu[None], spacing) < stands_out_hu:
            result[numbers == number] = NOT_ANNOTATED
    return result
