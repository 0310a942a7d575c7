"""Scalar fields on the phantom's own grid: coordinates, smooth noise, distances, soft edges.

The grid is a box of `SHAPE` voxels (z, y, x) of `STEP` mm in head coordinates: x to the left, y to the back, z to the
vertex, origin near the middle of the brain case. Fields are float32. Distances are approximate (exact only at the
surface), negative inside, in mm.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, reduce

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float32]

SHAPE = (112, 216, 184)
STEP = (1.5, 1.0, 1.0)
ORIGIN = (44.0, SHAPE[1] / 2 - 0.5, SHAPE[2] / 2 - 0.5)
"""Index (fractional) of head coordinate (0, 0, 0)."""
VOXEL_ML = STEP[0] * STEP[1] * STEP[2] / 1000.0
FAR = np.float32(99.0)
"""Distance given to places that a small structure does not reach."""


@cache
def axes() -> tuple[Field, Field, Field]:
    """Head coordinates z (n, 1, 1), y (1, n, 1), x (1, 1, n) in mm; broadcast to `SHAPE`."""
    z, y, x = (((np.arange(n) - o) * s).astype(np.float32) for n, o, s in zip(SHAPE, ORIGIN, STEP, strict=True))
    return z[:, None, None], y[None, :, None], x[None, None, :]


@cache
def _spline_weights(knots: int, samples: int) -> Field:
    """Cubic B-spline weights (samples, knots)."""
    position = np.linspace(1, knots - 2, samples)
    first = np.floor(position).astype(int)
    f = position - first
    taps = np.stack([(1 - f) ** 3, 3 * f**3 - 6 * f**2 + 4, -3 * f**3 + 3 * f**2 + 3 * f + 1, f**3]) / 6
    weights = np.zeros((samples, knots), np.float32)
    for n in range(4):
        np.add.at(weights, (np.arange(samples), np.clip(first + n - 1, 0, knots - 1)), taps[n])
    return weights


def noise(rng: np.random.Generator, scale: float) -> Field:
    """Smooth noise of about unit SD: random B-spline knots `scale` mm apart."""
    knots = [max(4, int(np.ceil(n * s / scale)) + 3) for n, s in zip(SHAPE, STEP, strict=True)]
    # 1.65 makes up for the variance that spline interpolation averages away.
    values = rng.standard_normal(knots).astype(np.float32) * np.float32(1.65)
    values = (_spline_weights(knots[0], SHAPE[0]) @ values.reshape(knots[0], -1)).reshape(SHAPE[0], knots[1], knots[2])
    values = np.matmul(_spline_weights(knots[1], SHAPE[1])[None], values)
    return np.asarray(values @ _spline_weights(knots[2], SHAPE[2]).T)


def ellipsoid(centre: Sequence[float], radii: Sequence[float]) -> Field:
    """Distance to an axis-aligned ellipsoid given (z, y, x); `FAR` beyond 14 mm outside its box."""
    result = np.full(SHAPE, FAR)
    box = []
    for c, r, s, n, o in zip(centre, radii, STEP, SHAPE, ORIGIN, strict=True):
        low = int(np.clip((c - r - 14) / s + o, 0, n - 1))
        box.append(slice(low, max(low + 1, int(np.clip((c + r + 14) / s + o + 2, 0, n)))))
    part = tuple(box)
    z, y, x = (np.broadcast_to(axis, SHAPE)[part] for axis in axes())
    q = np.sqrt(((z - centre[0]) / radii[0]) ** 2 + ((y - centre[1]) / radii[1]) ** 2 + ((x - centre[2]) / radii[2]) ** 2)
    result[part] = (q - 1) * np.float32(0.9 * float(np.prod(radii)) ** (1 / 3))
    return result


def inside(distance: Field, width: float = 1.0) -> Field:
    """Fraction of a voxel that lies inside: 1 within, 0 beyond, linear over `width` mm."""
    return np.clip(np.float32(0.5) - distance / np.float32(width), 0, 1)


def only(condition: npt.NDArray[np.bool_], distance: Field) -> Field:
    """A distance where a condition holds, `FAR` elsewhere."""
    return np.where(condition, distance, FAR).astype(np.float32)


def blend(base: Field, value: Field | float, fraction: Field) -> Field:
    """Mix two materials by volume fraction."""
    return np.asarray(base + (value - base) * fraction, dtype=np.float32)


def nearest(*distances: Field) -> Field:
    """Distance to the nearest of several structures: their smallest, voxel by voxel."""
    return np.asarray(reduce(np.minimum, distances), dtype=np.float32)


def largest(*fractions: Field) -> Field:
    """The largest of several fractions, voxel by voxel."""
    return np.asarray(reduce(np.maximum, fractions), dtype=np.float32)


Box = tuple[slice, slice, slice]


def box(z: tuple[float, float], y: tuple[float, float], x: tuple[float, float]) -> Box:
    """Index ranges of a box given in mm: small structures are computed where they are."""
    ranges = []
    for (low, high), s, n, o in zip((z, y, x), STEP, SHAPE, ORIGIN, strict=True):
        first = int(np.clip(np.floor(low / s + o), 0, n - 1))
        ranges.append(slice(first, max(first + 1, int(np.clip(np.ceil(high / s + o) + 1, 0, n)))))
    return ranges[0], ranges[1], ranges[2]


def axes_in(part: Box) -> tuple[Field, Field, Field]:
    """`axes` within a box."""
    z, y, x = axes()
    return z[part[0]], y[:, part[1]], x[:, :, part[2]]
