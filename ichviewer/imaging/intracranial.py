"""What lies inside the skull, slice by slice: the bound that a growing region must not cross."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.volume import SliceStack

BoolArray = npt.NDArray[np.bool_]

BONE_HU = 250
_COARSE_MM = 2.0
_GAP_MM = 10.0


class IntracranialSpace:
    """The inside of the skull of one series; each slice is worked out when it is first asked for.

    Parameters
    ----------
    stack
        Native slices.
    """

    def __init__(self, stack: SliceStack) -> None:
        self._stack = stack
        self._planes: dict[int, npt.NDArray[np.uint8]] = {}  # eight pixels a byte

    def plane(self, k: int) -> BoolArray:
        """Bool (rows, columns): what bone encloses on slice `k`; all false where the skull is open there."""
        hu = self._stack.hu[k]
        found = self._planes.get(k)
        if found is None:
            found = self._planes[k] = np.packbits(inside_skull(hu, self._stack.geometry.spacing))
        return np.unpackbits(found, count=hu.size).view(np.bool_).reshape(hu.shape)


def inside_skull(hu: npt.NDArray[np.int16], spacing: tuple[float, float], gap_mm: float = _GAP_MM) -> BoolArray:
    """Pixels that a ring of bone encloses.

    Bone is taken at 2 mm, gaps in it (sutures, foramina) are closed, and what cannot be reached from the
    edge of the image is inside. Then the inside grows back to the bone at full resolution, which it does not enter.

    Parameters
    ----------
    hu
        int16 (rows, columns).
    spacing
        (between rows, between columns) in mm.
    gap_mm
        Wider gaps are never closed; thin bone closes over narrower ones only.

    Returns
    -------
    ndarray
        bool (rows, columns).
    """
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    step = max(1, round(_COARSE_MM / min(spacing)))
    bone = hu > BONE_HU
    coarse = _pooled(bone, step)
    if not coarse.any():
        return np.zeros(hu.shape, dtype=np.bool_)
    closed_mm = gap_mm / 2
    margin = int(np.ceil(closed_mm / (min(spacing) * step))) + 1
    # Room around: closing must not meet the edge of the image, and the outside must be one.
    image = sitk.GetImageFromArray(np.pad(coarse, margin).astype(np.uint8))
    radius = [max(1, round(closed_mm / (size * step))) for size in spacing[::-1]]
    closed = sitk.BinaryMorphologicalClosing(image, radius)  # type: ignore[no-untyped-call]
    holes = sitk.BinaryFillhole(closed)  # type: ignore[no-untyped-call]
    filled = np.asarray(sitk.GetArrayFromImage(holes), dtype=np.bool_)
    ring = np.asarray(sitk.GetArrayFromImage(closed), dtype=np.bool_)
    core = (filled & ~ring)[margin:-margin, margin:-margin]
    # Closing fills the corners between ridges of bone too: the inside takes them back, coarsely, then pixel by pixel.
    core = _grown(core, ~coarse & filled[margin:-margin, margin:-margin], int(np.ceil(closed_mm / _COARSE_MM)))
    if not core.any():
        return np.zeros(hu.shape, dtype=np.bool_)
    inside = _repeated(core, step, hu.shape) & ~bone
    return _grown(inside, ~bone & _repeated(filled[margin:-margin, margin:-margin], step, hu.shape), step + 1)


def _pooled(mask: BoolArray, step: int) -> BoolArray:
    """A block is true where any of its pixels is."""
    rows, columns = (-(-size // step) * step for size in mask.shape)
    padded = np.zeros((rows, columns), dtype=np.bool_)
    padded[: mask.shape[0], : mask.shape[1]] = mask
    return np.asarray(padded.reshape(rows // step, step, columns // step, step).any(axis=(1, 3)))


def _repeated(coarse: BoolArray, step: int, shape: tuple[int, ...]) -> BoolArray:
    return np.repeat(np.repeat(coarse, step, axis=0), step, axis=1)[: shape[0], : shape[1]]


def _grown(seed: BoolArray, allowed: BoolArray, steps: int) -> BoolArray:
    """Grow by so many pixels (4-neighbourhood), never out of what is allowed."""
    inside = seed & allowed
    for _ in range(steps):
        wider = inside.copy()
        wider[1:] |= inside[:-1]
        wider[:-1] |= inside[1:]
        wider[:, 1:] |= inside[:, :-1]
        wider[:, :-1] |= inside[:, 1:]
        wider &= allowed
        if np.array_equal(wider, inside):
            break
        inside = wider
    return inside
