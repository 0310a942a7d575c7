"""Slabs: several neighbouring slices as one picture, by average, maximum or minimum, with a thickness in millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.plane import Projection, Slab
from ichviewer.imaging.turned import TurnedPlanes

_SHIFT_TOLERANCE = 0.01  # of a pixel: less is rounding in the file


def slab_weights(geometry: StackGeometry, k: int, slab: Slab) -> tuple[slice, FloatArray]:
    """Slices that belong to a slab about slice `k`, and the share of each.

    A slice stands for its own extent along the normal (`StackGeometry.extents`); its share is the length of it that lies
    in the slab. Of a maximum or minimum, slices whose centre lies within the slab are taken whole. Slice `k` itself always
    belongs to it.

    Returns
    -------
    tuple
        Range of slices, and their weights (n,), which add up to 1.
    """
    distances, extents = geometry.distances, geometry.extents
    half = slab.thickness_mm / 2
    low, high = distances[k] - half, distances[k] + half
    if slab.projection is Projection.MEAN:
        # From half way to the slice below to half way to the one above; the ends as far out as in.
        middles = (distances[1:] + distances[:-1]) / 2
        starts = np.concatenate([[distances[0] - extents[0] / 2], middles])
        ends = np.concatenate([middles, [distances[-1] + extents[-1] / 2]])
        shares = np.clip(np.minimum(ends, high) - np.maximum(starts, low), 0.0, None)
    else:
        shares = ((distances >= low - 1e-6) & (distances <= high + 1e-6)).astype(np.float64)
    # A slab thinner than its slice is the slice.
    if slab.thickness_mm <= extents[k] and slab.projection is Projection.MEAN:
        shares[:] = 0.0
    shares[k] = max(shares[k], 1e-9)
    found = np.flatnonzero(shares)
    part = slice(int(found[0]), int(found[-1]) + 1)
    return part, np.asarray(shares[part] / shares[part].sum())


def project(
    values: Sequence[npt.NDArray[Any]] | npt.NDArray[Any], geometry: StackGeometry, k: int, slab: Slab
) -> npt.NDArray[Any]:
    """One picture of the slab about slice `k`, on the pixels of that slice.

    Parameters
    ----------
    values
        (rows, columns) for each slice: int16 HU, or uint8 labels, of which the highest in the slab is shown whatever the
        projection, so that no hemorrhage hides in it.
    geometry
        Of the slices. Tilted ones are shifted onto slice `k` along their common normal: HU linearly, labels to the nearest
        pixel. What a neighbour does not show keeps the value of slice `k`.

    Returns
    -------
    ndarray
        Shape (rows, columns), the dtype of `values`. Slice `k` itself where it is the only one.
    """
    dtype = values[k].dtype
    labels = dtype == np.uint8
    if labels and slab.projection is not Projection.MAXIMUM:
        slab = Slab(slab.thickness_mm, Projection.MAXIMUM)
    part, weights = slab_weights(geometry, k, slab)
    if part.stop - part.start == 1:
        return np.asarray(values[k])
    shifts = _shifts(geometry, k)[part]
    shifted = bool(np.abs(shifts).max() > _SHIFT_TOLERANCE)
    if not shifted and isinstance(values, np.ndarray):
        return _reduced(values[part], weights, slab.projection)
    if isinstance(values, TurnedPlanes) and not shifted:
        values.keep(part.stop - part.start)
        if slab.projection is Projection.MEAN and _even(weights):
            return _mean_of(values, part, weights)
    planes = [
        _moved(values[n], values[k], shift, linear=not labels) if shifted else values[n]
        for n, shift in zip(range(part.start, part.stop), shifts, strict=True)
    ]
    if slab.projection is Projection.MEAN:
        total = np.zeros(geometry.shape[1:], dtype=np.float32)
        for plane, weight in zip(planes, weights, strict=True):
            total += np.float32(weight) * plane
        return np.asarray(np.rint(total).astype(dtype))
    better = np.maximum if slab.projection is Projection.MAXIMUM else np.minimum
    result = np.array(planes[0])
    for plane in planes[1:]:
        better(result, plane, out=result)
    return np.asarray(result if result.dtype == dtype else np.rint(result).astype(dtype))


def _even(weights: FloatArray) -> bool:
    """Whether all weights but the two at the ends are the same."""
    return len(weights) > 3 and bool(np.ptp(weights[1:-1]) <= 1e-9 * weights[1])


def _mean_of(planes: TurnedPlanes, part: slice, weights: FloatArray) -> npt.NDArray[Any]:
    """Average of planes of which those between the ends weigh the same: their sum is of whole numbers, and exact."""
    total = planes.total(part.start + 1, part.stop - 1) * np.float32(weights[1])
    total += np.float32(weights[0]) * planes[part.start]
    total += np.float32(weights[-1]) * planes[part.stop - 1]
    return np.asarray(np.rint(total).astype(planes.dtype))


def _reduced(block: npt.NDArray[Any], weights: FloatArray, projection: Projection) -> npt.NDArray[Any]:
    """Slices of one array as one, (n, rows, columns): in the order in which the array lies in memory, whatever its axes."""
    if projection is Projection.MEAN:
        return np.asarray(np.rint((block * weights.astype(np.float32)[:, None, None]).sum(axis=0)).astype(block.dtype))
    return np.asarray(block.max(axis=0) if projection is Projection.MAXIMUM else block.min(axis=0))


def _shifts(geometry: StackGeometry, k: int) -> FloatArray:
    """How far the pixels of each slice lie from those of slice `k` across the normal: (rows, columns) each, shape (n, 2)."""
    offsets = geometry.positions - geometry.positions[k]
    tall, wide = geometry.spacing
    return np.stack([offsets @ geometry.column_direction / tall, offsets @ geometry.row_direction / wide], axis=1)


def _moved(plane: npt.NDArray[Any], under: npt.NDArray[Any], shift: FloatArray, linear: bool) -> npt.NDArray[Any]:
    """A slice on the pixels of another one, moved by (rows, columns), which need not be whole."""
    if not linear:
        return _moved_whole(plane, under, (round(shift[0]), round(shift[1])))
    whole = np.floor(shift + _SHIFT_TOLERANCE)
    parts = np.where(np.abs(shift - whole) <= _SHIFT_TOLERANCE, 0.0, shift - whole)
    total: npt.NDArray[Any] | None = None
    for down in (0, 1):
        for right in (0, 1):
            weight = np.float32((parts[0] if down else 1 - parts[0]) * (parts[1] if right else 1 - parts[1]))
            if weight > 0:
                moved = weight * _moved_whole(plane, under, (int(whole[0]) + down, int(whole[1]) + right))
                total = moved if total is None else total + moved
    return under if total is None else total


def _moved_whole(plane: npt.NDArray[Any], under: npt.NDArray[Any], shift: tuple[int, int]) -> npt.NDArray[Any]:
    """Moved by whole pixels; `under` shows where nothing comes to lie."""
    if not any(shift):
        return plane
    result = np.array(under)
    target, source = zip(*(_overlap(size, by) for size, by in zip(plane.shape, shift, strict=True)), strict=True)
    result[target] = plane[source]
    return result


def _overlap(size: int, by: int) -> tuple[slice, slice]:
    """Of an axis of `size` moved by `by`: where it lies, and what of it."""
    by = min(max(by, -size), size)
    return slice(max(by, 0), size + min(by, 0)), slice(max(-by, 0), size - max(by, 0))
