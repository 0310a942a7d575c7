"""Coarser copies of voxels, for what is drawn in 3D."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray


def coarser(
    values: npt.NDArray[Any], grid: FloatArray, spacing: tuple[float, float, float], target: float
) -> tuple[npt.NDArray[np.float32], FloatArray]:
    """Block means down to about `target` mm.

    Parameters
    ----------
    values
        Shape (k, j, i).
    grid
        Affine of `values`, shape (4, 4), from (i, j, k, 1) to LPS mm.
    spacing
        Size of a voxel (k, j, i) in mm.
    target
        In mm; axes that are as coarse already stay as they are.

    Returns
    -------
    ndarray, ndarray
        float32 (k, j, i), and the affine that goes with it.
    """
    planes = block_sizes(spacing, target)[0]
    slabs = (values[n : n + planes] for n in range(0, len(values), planes))
    return coarser_slabs(slabs, grid, spacing, target)


def block_sizes(spacing: tuple[float, float, float], target: float) -> tuple[int, int, int]:
    """How many voxels (k, j, i) of `coarser` become one."""
    k, j, i = (max(1, round(target / step)) for step in spacing)
    return k, j, i


def coarser_slabs(
    slabs: Iterable[npt.NDArray[Any]], grid: FloatArray, spacing: tuple[float, float, float], target: float
) -> tuple[npt.NDArray[np.float32], FloatArray]:
    """As `coarser`, of voxels that come as slabs (planes, j, i) of as many planes as become one; the last may have fewer."""
    factors = block_sizes(spacing, target)
    coarse = np.stack([_block_means(slab, factors) for slab in slabs])
    affine = np.array(grid)
    # The centre of a block lies half a block further on than its first voxel.
    affine[:3, 3] += affine[:3, :3] @ np.array([(factors[2] - 1) / 2, (factors[1] - 1) / 2, (factors[0] - 1) / 2])
    affine[:3, :3] = affine[:3, :3] * np.array([factors[2], factors[1], factors[0]])
    return coarse, affine


def _block_means(slab: npt.NDArray[Any], factors: tuple[int, int, int]) -> npt.NDArray[np.float32]:
    """One plane of blocks. What does not fill a block is filled up, so that nothing at the border is lost."""
    dtype = np.float32 if np.issubdtype(slab.dtype, np.floating) else np.int32
    total = slab.sum(axis=0, dtype=dtype)
    if len(slab) < factors[0]:
        total += slab[-1].astype(dtype) * dtype(factors[0] - len(slab))
    for axis in (0, 1):
        factor = factors[axis + 1]
        short = -total.shape[axis] % factor
        if short:
            total = np.concatenate([total, np.repeat(total.take([-1], axis=axis), short, axis=axis)], axis=axis)
        if factor > 1:
            rows, columns = total.shape
            apart = (rows // factor, factor, columns) if axis == 0 else (rows, columns // factor, factor)
            total = total.reshape(apart).sum(axis=axis + 1)
    return np.asarray(total / np.float32(np.prod(factors)), dtype=np.float32)
