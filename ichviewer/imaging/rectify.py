"""A regular grid from native slices: a right prism along the slice normal, un-sheared, with equal gaps.

Needed where something must have one affine (the 3D view); native slices are what is shown and analysed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry, VolumeGeometry
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import LabelStack, SliceStack, Volume

_AIR = -1024
_SINGLE_SLICE_MM = 1.0
_ROUNDING = 1e-6
_SHIFT = 0.01  # of a pixel: less is rounding in the file


def grid_for(geometry: StackGeometry) -> VolumeGeometry:
    """The regular grid of a stack.

    Columns and rows keep their directions and spacing, slices follow each other along the normal at the median gap, and
    the first and last native slice lie on or within the grid. In the plane the grid spans what all slices together show,
    so that nothing of a tilted stack is cut away.
    """
    distances = geometry.distances
    step = float(np.median(geometry.gaps)) if len(distances) > 1 else geometry.thickness or _SINGLE_SLICE_MM
    count = 1 + int(np.ceil(round((distances[-1] - distances[0]) / step, 6))) if len(distances) > 1 else 1
    shifts_i, shifts_j = _shifts(geometry)
    first_i, first_j = int(np.floor(round(shifts_i.min(), 6))), int(np.floor(round(shifts_j.min(), 6)))
    extra_i = int(np.ceil(round(shifts_i.max(), 6))) - first_i
    extra_j = int(np.ceil(round(shifts_j.max(), 6))) - first_j
    affine = np.eye(4)
    affine[:3, 0] = geometry.row_direction * geometry.spacing[1]
    affine[:3, 1] = geometry.column_direction * geometry.spacing[0]
    affine[:3, 2] = geometry.normal * step
    affine[:3, 3] = geometry.positions[0] + affine[:3, 0] * first_i + affine[:3, 1] * first_j
    _, rows, columns = geometry.shape
    return VolumeGeometry(affine, (count, rows + extra_j, columns + extra_i))


def rectify(stack: SliceStack, progress: Progress | None = None) -> Volume:
    """HU on the regular grid of `grid_for`, linear between neighbouring native slices.

    Parameters
    ----------
    stack
        Native slices; tilted and unevenly spaced ones are welcome.
    progress
        Told with every slice of the grid.

    Returns
    -------
    Volume
        int16 HU; -1024 where no native slice shows the place. The voxels of a stack that is regular already are its own,
        not copied.

    Raises
    ------
    JobCancelledError
        If `progress` was cancelled.
    """
    if _on_grid(stack.geometry):
        return Volume(stack.hu, grid_for(stack.geometry))
    return _whole(stack.hu, stack.geometry, fill=_AIR, linear=True, progress=progress or NoProgress())


def rectify_labels(mask: LabelStack) -> Volume:
    """Labels on the regular grid of `grid_for`, each voxel from the nearest native voxel; 0 outside.

    As with `rectify`, those of a stack that is regular already are not copied.
    """
    if _on_grid(mask.geometry):
        return Volume(mask.labels, grid_for(mask.geometry))
    return _whole(mask.labels, mask.geometry, fill=0, linear=False, progress=NoProgress())


def rectified_label_planes(mask: LabelStack) -> Iterator[npt.NDArray[np.uint8]]:
    """What `rectify_labels` makes, plane by plane: uint8 (rows, columns)."""
    count, rows, columns = grid_for(mask.geometry).shape
    box = slice(0, count), slice(0, rows), slice(0, columns)
    for _, plane in _planes(mask.labels, mask.geometry, 0, False, NoProgress(), box):
        yield plane


def rectify_part(stack: SliceStack, box: tuple[slice, slice, slice]) -> Volume:
    """A part of what `rectify` makes: the voxels (k, j, i) of a box have the same HU, all others are 0.

    For what needs few voxels at once; those outside of the box cost no time.
    """
    grid = grid_for(stack.geometry)
    values = np.zeros(grid.shape, dtype=np.int16)
    for n, plane in _planes(stack.hu, stack.geometry, _AIR, True, NoProgress(), box):
        values[n][box[1:]] = plane
    return Volume(values, grid)


def aligned_slices(stack: SliceStack) -> Iterator[npt.NDArray[np.float32]]:
    """The native slices one by one, moved within their planes onto the rows and columns of `grid_for`.

    Yields
    ------
    ndarray
        float32 HU (rows, columns); -1024 where the slice shows nothing. They lie at ``stack.geometry.distances``, which need
        not be even, and are made when they are asked for.
    """
    _, *shape = grid_for(stack.geometry).shape
    offsets = _offsets(stack.geometry)
    for hu, offset in zip(stack.hu, offsets, strict=True):
        yield _shifted(hu, (shape[0], shape[1]), offset, _AIR, True, np.float32)


def _offsets(geometry: StackGeometry) -> list[tuple[float, float]]:
    """By how many (rows, columns) each slice lies within the grid."""
    base = grid_for(geometry).origin - geometry.positions[0]
    shifts_i, shifts_j = _shifts(geometry)
    first_i = round(float(base @ geometry.row_direction / geometry.spacing[1]))
    first_j = round(float(base @ geometry.column_direction / geometry.spacing[0]))
    return [(float(j - first_j), float(i - first_i)) for j, i in zip(shifts_j, shifts_i, strict=True)]


def _shifts(geometry: StackGeometry) -> tuple[FloatArray, FloatArray]:
    """How far each slice is shifted against the first, in columns and rows: (k,) each; what a gantry tilt does."""
    offsets = geometry.positions - geometry.positions[0]
    return offsets @ geometry.row_direction / geometry.spacing[1], offsets @ geometry.column_direction / geometry.spacing[0]


def _on_grid(geometry: StackGeometry) -> bool:
    """Whether the planes of the grid are the native slices as they are."""
    grid = grid_for(geometry)
    if grid.shape != geometry.shape:
        return False
    wanted = geometry.distances[0] + np.arange(len(geometry.distances)) * grid.spacing[0]
    even = all(_neighbours(geometry.distances, float(place)) == (k, k, 0.0) for k, place in enumerate(wanted))
    offsets = np.array(_offsets(geometry))
    return even and bool(np.all((offsets > -_ROUNDING) & (offsets <= _SHIFT)))


def _whole(
    values: npt.NDArray[np.int16] | npt.NDArray[np.uint8],
    geometry: StackGeometry,
    fill: int,
    linear: bool,
    progress: Progress,
) -> Volume:
    grid = grid_for(geometry)
    count, rows, columns = grid.shape
    # Of zeros only the pages that something is written to take memory: most slices have no label.
    result = np.zeros(grid.shape, dtype=values.dtype)
    for n, plane in _planes(values, geometry, fill, linear, progress, (slice(0, count), slice(0, rows), slice(0, columns))):
        if linear or plane.any():
            result[n] = plane
    return Volume(result, grid)


def _planes(
    values: npt.NDArray[np.int16] | npt.NDArray[np.uint8],
    geometry: StackGeometry,
    fill: int,
    linear: bool,
    progress: Progress,
    box: tuple[slice, slice, slice],
) -> Iterator[tuple[int, npt.NDArray[Any]]]:
    """The planes of a box of the grid, each with its number: (rows, columns) of the box."""
    grid = grid_for(geometry)
    first_distance = geometry.distances[0]
    planes: dict[int, npt.NDArray[Any]] = {}
    offsets = _offsets(geometry)
    dtype = np.float32 if linear else values.dtype
    depth, *window = box
    size = window[0].stop - window[0].start, window[1].stop - window[1].start

    def plane(k: int) -> npt.NDArray[Any]:
        """Native slice k on the grid's rows and columns, kept while it is a neighbour."""
        if k not in planes:
            for old in [key for key in planes if key < k - 1]:
                del planes[old]
            shift = offsets[k][0] - window[0].start, offsets[k][1] - window[1].start
            planes[k] = _shifted(values[k], size, shift, fill, linear, dtype)
        return planes[k]

    count = depth.stop - depth.start
    for n in range(depth.start, depth.stop):
        progress.step(n - depth.start, count, "Preparing planes")
        low, high, weight = _neighbours(geometry.distances, float(first_distance + n * grid.spacing[0]))
        if not linear:
            yield n, plane(high if weight > 0.5 else low)
        elif weight == 0:
            yield n, np.rint(plane(low))
        else:
            yield n, np.rint((1 - weight) * plane(low) + weight * plane(high))


def _neighbours(distances: FloatArray, wanted: float) -> tuple[int, int, float]:
    """Slices below and above a distance and the weight of the upper one; the outermost slice beyond the ends."""
    high = int(np.searchsorted(distances, wanted - 1e-6))
    if high >= len(distances):
        return len(distances) - 1, len(distances) - 1, 0.0
    if high == 0 or abs(distances[high] - wanted) < 1e-6:
        return high, high, 0.0
    gap = float(distances[high] - distances[high - 1])
    return high - 1, high, float(wanted - distances[high - 1]) / gap


def _shifted(
    source: npt.NDArray[Any],
    shape: tuple[int, int],
    shift: tuple[float, float],
    fill: int,
    linear: bool,
    dtype: npt.DTypeLike,
) -> npt.NDArray[Any]:
    """A slice moved by (rows, columns), which need not be whole, on another plane: as much of it as lies there."""
    if not linear:
        shift = (float(np.rint(shift[0])), float(np.rint(shift[1])))
    whole = int(np.floor(shift[0] + _ROUNDING)), int(np.floor(shift[1] + _ROUNDING))
    # With one more row and column before the first: what is moved by a part of a pixel needs its neighbour.
    result = np.full((shape[0] + 1, shape[1] + 1), fill, dtype=dtype)
    spans = [_span(length, size, by + 1) for length, size, by in zip(source.shape, result.shape, whole, strict=True)]
    if all(there.stop > there.start for there, _ in spans):
        result[spans[0][0], spans[1][0]] = source[spans[0][1], spans[1][1]]
    for axis in (0, 1):
        part = shift[axis] - whole[axis]
        if linear and part > _SHIFT:
            if axis == 0:
                result[1:] = (1 - part) * result[1:] + part * result[:-1]
            else:
                result[:, 1:] = (1 - part) * result[:, 1:] + part * result[:, :-1]
    return result[1:, 1:]


def _span(length: int, size: int, by: int) -> tuple[slice, slice]:
    """Of an axis of `length` moved by `by`: where it lies on one of `size`, and what of it."""
    start, stop = max(by, 0), min(by + length, size)
    return slice(start, stop), slice(start - by, stop - by)
