"""What beam hardening leaves on a slice, computed from the slice itself.

The image-domain scanner has no projections, but a bright rim beside the skull, dark bands between the petrous bones and a
dark middle follow from the bone of a slice: its mean is projected once, with few views, and only the error of the water
correction is reconstructed. That costs two hundredths of a second a slice.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from scipy import ndimage

from training.phantom.field import Field
from training.phantom.projector import ParallelBeam
from training.phantom.spectrum import Beam, decomposed

_CELL = 1.0
"""In mm: finer pixels are joined to about this."""
SOFT_CUTOFF = 0.37
"""Frequency in 1/mm at which a soft kernel has fallen to one half."""


def draw_kilovolts(rng: np.random.Generator) -> float:
    """A tube voltage as heads are scanned with."""
    return float(rng.choice([80, 100, 120, 120, 120, 130, 140]))


def draw_bone_left(rng: np.random.Generator, *, hardened: bool) -> float:
    """Part of the beam hardening by bone that a scanner does not correct; `hardened`: it corrects badly."""
    return float(rng.uniform(0.7, 1.3) if hardened else rng.uniform(0.0, 0.8))


def hardening(image: Field, pixel: float, beam: Beam) -> Field:
    """Error in HU of a scanner that corrects for water and not for bone.

    Parameters
    ----------
    image
        Shape (k, size, size): HU without noise.
    pixel
        Pixel size in mm.
    beam
        Of the tube.

    Returns
    -------
    ndarray
        float32, shape of `image`, to be added to it.
    """
    count, size, _ = image.shape
    block = max(1, round(_CELL / pixel))
    cells = -(-size // block)
    whole = np.pad(image, ((0, 0), *((0, cells * block - size),) * 2), mode="edge")
    coarse = whole.reshape(count, cells, block, cells, block).mean(axis=(2, 4))
    geometry = _geometry()
    lines = geometry.project(np.concatenate(decomposed(coarse)), pixel * block)
    excess = beam.excess(lines[..., :count], lines[..., count:])
    error = geometry.reconstruct(excess, _soft, cells, pixel * block) * np.float32(1000)
    # Where a pixel's centre lies among the cells' centres.
    at = np.clip((np.arange(size) + 0.5) / block - 0.5, 0, cells - 1)
    grid = np.meshgrid(at, at, indexing="ij")
    return np.stack([ndimage.map_coordinates(plane, grid, order=1, output=np.float32) for plane in error])


def fall(frequency: Field, cutoff: float) -> Field:
    """How a kernel falls with frequency: Gaussian, one half at the cutoff."""
    return np.asarray(np.exp(-np.log(2) * (frequency / cutoff) ** 2))


def _soft(frequency: Field) -> Field:
    return fall(frequency, SOFT_CUTOFF).astype(np.float32)


@cache
def _geometry() -> ParallelBeam:
    return ParallelBeam(views=200)
