"""A component with a smoother surface, in the patient's millimetres: uneven gaps and flat voxels do not distort it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.imaging.components import Box

BoolArray = npt.NDArray[np.bool_]

SIGMA_MM = 1.5
_REACH = 3.0


def smoothed(inside: BoolArray, box: Box, geometry: StackGeometry, sigma_mm: float = SIGMA_MM) -> tuple[Box, BoolArray]:
    """Where a Gaussian mean of a component reaches one half.

    Along the slices' normal each slice weighs by its distance and its own extent; voxels beyond the image or the stack
    count for nothing.

    Parameters
    ----------
    inside
        bool, of the shape of `box`.
    box
        (k, j, i).
    sigma_mm
        Standard deviation of the Gaussian.

    Returns
    -------
    tuple
        A box that is wider where the image allows it, and bool array in it.
    """
    count, rows, columns = geometry.shape
    tall, wide = geometry.spacing
    reach = _REACH * sigma_mm
    distances = geometry.distances
    near = np.flatnonzero(
        (distances >= distances[box[0].start] - reach) & (distances <= distances[min(box[0].stop, count) - 1] + reach)
    )
    sides = (
        slice(int(near[0]), int(near[-1]) + 1),
        _wider(box[1], int(np.ceil(reach / tall)), rows),
        _wider(box[2], int(np.ceil(reach / wide)), columns),
    )
    values = np.zeros(tuple(side.stop - side.start for side in sides), dtype=np.float32)
    placed = tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(box, sides, strict=True))
    values[placed] = inside
    weights = (
        _kernel(distances[sides[0]], geometry.extents[sides[0]], sigma_mm),
        _kernel(np.arange(values.shape[1]) * tall, np.ones(values.shape[1]), sigma_mm),
        _kernel(np.arange(values.shape[2]) * wide, np.ones(values.shape[2]), sigma_mm),
    )
    values = np.tensordot(weights[0], values, axes=(1, 0))
    values = weights[1] @ values
    values = values @ weights[2].T
    return sides, np.asarray(values >= 0.5)


def _kernel(places: FloatArray, extents: FloatArray, sigma: float) -> npt.NDArray[np.float32]:
    """Shape (n, n): how much each place weighs in the mean at each other one; every row sums to 1."""
    weights = np.exp(-((places[:, None] - places[None, :]) ** 2) / (2 * sigma**2)) * extents[None, :]
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), dtype=np.float32)


def _wider(side: slice, margin: int, size: int) -> slice:
    return slice(max(side.start - margin, 0), min(side.stop + margin, size))
