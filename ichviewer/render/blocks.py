"""Coarser copies of voxels, for what is drawn in 3D."""

from __future__ import annotations

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
    factors = [max(1, round(target / step)) for step in spacing]
    # What does not fill a block is filled up, so that nothing at the border is lost.
    short = [(-extent) % factor for extent, factor in zip(values.shape, factors, strict=True)]
    full = np.pad(values, [(0, missing) for missing in short], mode="edge") if any(short) else values
    shape = [extent // factor for extent, factor in zip(full.shape, factors, strict=True)]
    blocks = full.reshape(shape[0], factors[0], shape[1], factors[1], shape[2], factors[2])
    coarse = blocks.mean(axis=(1, 3, 5), dtype=np.float32)
    affine = np.array(grid)
    # The centre of a block lies half a block further on than its first voxel.
    affine[:3, 3] += affine[:3, :3] @ np.array([(factors[2] - 1) / 2, (factors[1] - 1) / 2, (factors[0] - 1) / 2])
    affine[:3, :3] = affine[:3, :3] * np.array([factors[2], factors[1], factors[0]])
    return coarse, affine
