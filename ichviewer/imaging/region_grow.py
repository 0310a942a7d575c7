"""A region that grows from a clicked voxel within limits of HU, and never out of the skull."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import EditRefusedError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.components import Box
from ichviewer.imaging.intracranial import IntracranialSpace

BoolArray = npt.NDArray[np.bool_]
UInt8Array = npt.NDArray[np.uint8]

LARGEST_ML = 250.0
"""More than this at once is no hemorrhage that a reader marks by a click, but tissue that the limits let in."""
LARGEST_SHARE = 0.5
"""Of the inside of the skull on one slice."""


@dataclass(frozen=True)
class GrowLimits:
    """Where a region may grow.

    Attributes
    ----------
    low, high
        HU, both inclusive.
    three_d
        Over the neighbouring slices, or on the clicked one alone.
    in_skull
        Whether it must stay inside the skull.
    """

    low: int = 50
    high: int = 100
    three_d: bool = True
    in_skull: bool = True

    def __post_init__(self) -> None:
        if self.low > self.high:
            raise ValueError(f"HU limits {self.low} and {self.high} are the wrong way round")


@dataclass(frozen=True, eq=False)
class Region:
    """Voxels to be labelled.

    Attributes
    ----------
    box
        (k, j, i).
    inside
        bool, of the shape of the box.
    """

    box: Box
    inside: BoolArray


def grow(
    stack: SliceStack,
    seed: tuple[int, int, int],
    limits: GrowLimits,
    space: IntracranialSpace,
    progress: Progress | None = None,
) -> Region:
    """Every voxel that is joined with the seed by faces of voxels within the limits.

    Parameters
    ----------
    seed
        (k, j, i).
    space
        The inside of the skull of the same stack.
    progress
        Told with every slice; its JobCancelledError passes through.

    Raises
    ------
    EditRefusedError
        If the seed itself is outside of the limits or of the skull, or if the region leaks: if it fills more than
        `LARGEST_ML`, or more than `LARGEST_SHARE` of the inside of the skull on the clicked slice.
    """
    k, j, i = seed
    value = int(stack.hu[seed])
    if not limits.low <= value <= limits.high:
        raise EditRefusedError(
            f"The clicked pixel has {value} HU, outside of the limits {limits.low} to {limits.high}. "
            "Click inside the hemorrhage, or change the limits."
        )
    if limits.in_skull and not space.plane(k)[j, i]:
        raise EditRefusedError(
            "The clicked pixel does not lie inside a closed skull on this slice. "
            "Click elsewhere, or untick 'Inside the skull'."
        )
    first, last = (0, len(stack)) if limits.three_d else (k, k + 1)
    progress = progress or NoProgress()
    allowed = np.empty((last - first, *stack.hu.shape[1:]), dtype=np.bool_)
    for n in range(first, last):
        progress.step(n - first, last - first, "Growing the region")
        hu = stack.hu[n]
        allowed[n - first] = (hu >= limits.low) & (hu <= limits.high)
        if limits.in_skull:
            allowed[n - first] &= space.plane(n)
    region = _flooded(allowed, (k - first, j, i), first)
    progress.step(last - first, last - first, "Growing the region")
    _refuse_leak(stack, region, k, limits, space)
    return region


def _flooded(allowed: BoolArray, seed: tuple[int, int, int], first: int) -> Region:
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    image = sitk.GetImageFromArray(allowed.astype(np.uint8))
    start = [tuple(int(value) for value in seed[::-1])]
    grown = sitk.ConnectedThreshold(image, start, 1, 1, 1)  # type: ignore[no-untyped-call]
    marked = np.asarray(sitk.GetArrayViewFromImage(grown), dtype=np.bool_)
    planes = np.flatnonzero(marked.any(axis=(1, 2)))
    flat: BoolArray = np.any(marked[planes[0] : planes[-1] + 1], axis=0)
    rows, columns = np.flatnonzero(flat.any(axis=1)), np.flatnonzero(flat.any(axis=0))
    near = (
        slice(int(planes[0]), int(planes[-1]) + 1),
        slice(int(rows[0]), int(rows[-1]) + 1),
        slice(int(columns[0]), int(columns[-1]) + 1),
    )
    inside = marked[near].copy()
    return Region((slice(near[0].start + first, near[0].stop + first), near[1], near[2]), inside)


def _refuse_leak(stack: SliceStack, region: Region, k: int, limits: GrowLimits, space: IntracranialSpace) -> None:
    areas = np.count_nonzero(region.inside, axis=(1, 2))
    volume = float(areas @ stack.geometry.voxel_ml[region.box[0]])
    where = f"the limits {limits.low} to {limits.high} HU let it leak into the tissue around. Nothing was painted: "
    advice = "narrow the limits, or grow on one slice." if limits.three_d else "narrow the limits, or use the brush."
    if volume > LARGEST_ML:
        raise EditRefusedError(f"From here the region fills {volume:.0f} mL: {where}{advice}")
    head = int(np.count_nonzero(space.plane(k))) if limits.in_skull else 0
    share = areas[k - region.box[0].start] / head if head else 0.0
    if share > LARGEST_SHARE:
        raise EditRefusedError(f"From here the region fills {share:.0%} of the inside of the skull: {where}{advice}")
