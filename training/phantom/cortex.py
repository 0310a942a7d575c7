"""Cortex: grey ribbon over white matter, and the sulci between the gyri."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from training.phantom.field import ORIGIN, SHAPE, STEP, Field, axes, noise


@dataclass(frozen=True, eq=False)
class Cortex:
    """What the surface of the brain looks like.

    Attributes
    ----------
    hu
        HU of grey and white matter, without CSF.
    sulci
        Volume fraction of the sulci.
    to_sulcus
        Distance in mm to the middle of the nearest sulcus; large away from the surface.
    """

    hu: Field
    sulci: Field
    to_sulcus: Field


def make_cortex(
    rng: np.random.Generator, depth: Field, within: np.ndarray, age: float, grey: float, white: float, mid: float
) -> Cortex:
    """Fold a cortex.

    Sulci are where smooth noise changes sign. The noise is looked up at the surface above each place rather than at the
    place itself, so that sulci go down into the brain as sheets, as they do, instead of curling like soap bubbles.

    Parameters
    ----------
    depth
        Depth in mm under the surface of the brain.
    within
        bool: intracranial voxels; elsewhere the fields hold no meaning.
    age
        0 to 1: widens the sulci.
    grey, white
        HU.
    mid
        Height in mm of the roof of the third ventricle, from where "up" is reckoned.
    """
    u = rng.uniform
    z, y, x = axes()
    medial = np.where(z > mid + 15 + np.float32(0.004) * y**2, np.abs(x) + 2.5, np.float32(99))
    surface = np.minimum(depth, medial).astype(np.float32)
    index = np.flatnonzero(within & (surface < 30))
    k, j, i = np.unravel_index(index, SHAPE)
    under = surface.ravel()[index]
    at = [axis.ravel()[n] for axis, n in zip((z, y, x), (k, j, i), strict=True)]
    at[0] = at[0] - np.float32(mid - 10)
    reach = np.sqrt(at[0] ** 2 + at[1] ** 2 + at[2] ** 2) + np.float32(1e-3)
    out = 1 + np.float32(u(0.6, 0.95)) * np.clip(depth.ravel()[index], 0, 30) / reach
    at = [value * out for value in at]
    at[0] = at[0] + np.float32(mid - 10)
    at[2] = at[2] + 2 * noise(rng, 10).ravel()[index]
    lookup = np.stack([value / step + origin for value, step, origin in zip(at, STEP, ORIGIN, strict=True)])
    distance = np.full(index.size, np.float32(99))
    for scale in (u(9, 14), u(11, 18)):
        level = ndimage.map_coordinates(noise(rng, scale), lookup, order=1, mode="nearest")
        # The gradient of noise of unit SD is about 1.3 / scale per mm: so much makes a distance of a value.
        distance = np.minimum(distance, np.abs(level) * np.float32(scale * 0.75) + np.float32(u(0, 0.3)))
    bottom = u(10, 20) + 5 * noise(rng, 14).ravel()[index]
    wide = u(0.15, 0.7) + 1.7 * age**1.5 * u(0.3, 1.2) + 0.25 * noise(rng, 30).ravel()[index]
    half = np.clip(wide, 0.05, 3) * np.clip(1.3 - under / np.maximum(bottom, 4), -1, 1.2)
    fraction = np.clip(0.5 + (half - distance) / 1.0, 0, 1) * (half > 0)
    ribbon = u(2.2, 3.4)
    near = np.minimum(distance - np.maximum(half, 0) + np.where(under < bottom + 3, 0, 20), under)
    cortex = np.clip(0.5 + (ribbon - near) / 1.4, 0, 1)

    def spread(values: np.ndarray, elsewhere: float) -> Field:
        field = np.full(int(np.prod(SHAPE)), np.float32(elsewhere))
        field[index] = values
        return field.reshape(SHAPE)

    to_sulcus = spread(np.where(under < bottom, distance, 30), 99)
    hu = np.float32(white) + np.float32((grey - white) * u(0.45, 1)) * spread(cortex, 0)
    return Cortex(hu.astype(np.float32), spread(fraction, 0), to_sulcus)


def rim_of_csf(rng: np.random.Generator, age: float) -> float:
    """Width in mm of the CSF between dura and brain; below 0 where the brain fills its skull, as most young ones do."""
    u = rng.uniform
    tight = u() < 0.55 - 0.3 * age
    return u(-1.2, -0.3) if tight else u(0.0, 1.2) + 4.0 * age**2 * u(0.1, 1)
