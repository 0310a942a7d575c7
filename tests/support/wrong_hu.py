"""Heads with the noise of a scanner whose HU are stored wrong."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from tests.support.dicom_series import head_hu


def noisy_head(slices: int = 14, size: int = 128, noise: float = 6.0, seed: int = 1) -> npt.NDArray[np.int16]:
    """Right HU: int16 (k, size, size), air near -1000, brain near 35, bone of many densities, a clot in the middle."""
    rng = np.random.default_rng(seed)
    hu = head_hu(slices, size, size).astype(np.float64)
    bone = hu > 500
    hu[bone] += rng.uniform(-600, 600, int(bone.sum()))
    j, i = np.mgrid[:size, :size]
    hu[slices // 3 : 2 * slices // 3 + 1, np.hypot(j - size * 0.5, i - size * 0.62) < size * 0.09] = 70
    # Voxels at an edge hold some of both, as a scanner's do.
    hu = (hu + np.roll(hu, 1, axis=1) + np.roll(hu, 1, axis=2)) / 3
    return np.rint(hu + rng.normal(0, noise, hu.shape)).astype(np.int16)


def stored_wrong(hu: npt.NDArray[np.int16], offset: int) -> npt.NDArray[np.int16]:
    """What int16 holds where an offset was added and not told."""
    return (hu.astype(np.int64) + offset).astype(np.int16)
