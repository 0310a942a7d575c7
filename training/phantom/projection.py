"""The scanner, by projections: what a detector counts, and what the scanner's computer makes of it.

The image-domain scanner (`training.phantom.scanner`) adds artefacts to slices; here they follow. Thin sub-slices become line
integrals of water and bone; a polychromatic beam is let through them, averaged over the slice as intensities (a skull
base that half fills a slice casts the streaks it casts in life), joined by scatter, blurred by the cells, counted with
Poisson and electronic noise, corrected for water and in part for bone, and reconstructed with the ramp of a kernel.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.phantom.field import SHAPE, STEP, Field
from training.phantom.hardening import SOFT_CUTOFF, draw_bone_left, draw_kilovolts, fall
from training.phantom.projector import ParallelBeam
from training.phantom.scanner import (
    AIR,
    Protocol,
    framed,
    head_holder,
    index_of,
    index_step,
    plane_points,
    sample,
    soft_kernel,
    visible,
)
from training.phantom.spectrum import beam_of, decomposed

Kernel = Literal["soft", "standard", "sharp"]
_CUTOFF = {"soft": SOFT_CUTOFF, "standard": 0.47, "sharp": 0.50}
"""Frequency in 1/mm at which a kernel has fallen to one half (before its edge enhancement)."""
_ENHANCED = {"soft": 0.0, "standard": 0.0, "sharp": 0.9}
_SIZE, _PIXEL = 272, 1.0
"""Plane of the projected sub-slices: the phantom's own resolution, room for a turned head and its holder."""
_CHUNK = 8
_PHOTONS = 3.2e3
"""Counts of an unattenuated cell per mAs and mm of slice at 120 kV; sets the noise of the whole."""
_FEWEST = 4.0
"""Counts below which a reading is taken for this (photon starvation)."""


@dataclass(frozen=True)
class Setup:
    """How the tube is driven and the data are treated.

    Attributes
    ----------
    kvp, mas
        Tube voltage in kV, charge in mAs.
    kernel, cutoff
        Reconstruction kernel and the frequency in 1/mm where it has fallen to one half.
    bone_left
        Part of the beam hardening by bone that the scanner does not correct: 0 perfect, 1 corrected for water only.
    scatter, scatter_left
        Scatter relative to the primary beam (about a tenth reaches the middle of the shadow), and the part of it that
        the scanner does not correct; negative where it corrects too much.
    electronic
        SD of electronic noise in counts.
    cell_blur
        SD of the detector's and the focal spot's blur in mm.
    """

    kvp: float = 120.0
    mas: float = 200.0
    kernel: Kernel = "soft"
    cutoff: float = _CUTOFF["soft"]
    bone_left: float = 0.4
    scatter: float = 0.01
    scatter_left: float = 0.2
    electronic: float = 8.0
    cell_blur: float = 0.45

    def response(self, frequency: Field) -> Field:
        """Apodisation of the ramp at frequencies in 1/mm."""
        enhanced = 1 + _ENHANCED[self.kernel] * (frequency / 0.4) ** 2
        return np.asarray(fall(frequency, self.cutoff) * enhanced, dtype=np.float32)


def draw_setup(rng: np.random.Generator, *, held_out: bool, hardened: bool) -> Setup:
    """A setup as hospitals use them.

    Parameters
    ----------
    held_out
        Blurrier and noisier than the scanners of the training family.
    hardened
        Beam hardening is corrected badly.
    """
    u = rng.uniform
    kernel: Kernel = rng.choice(np.array(["soft", "standard", "sharp"]), p=[0.6, 0.3, 0.1])
    kvp = draw_kilovolts(rng)
    # Low voltages are driven with more charge.
    charge = float(u(100, 330)) * max(1.0, (110 / kvp) ** 2)
    return Setup(
        kvp=kvp,
        mas=charge * (0.6 if held_out else 1.0),
        kernel=kernel,
        cutoff=float(_CUTOFF[kernel] * u(0.85, 1.12) * (0.85 if held_out else 1.0)),
        bone_left=draw_bone_left(rng, hardened=hardened),
        scatter=float(u(0.004, 0.016)),
        scatter_left=float(rng.normal(0.05, 0.12)),
        electronic=float(u(4, 14)),
        cell_blur=float(u(0.35, 0.6)),
    )


def acquire_by_projection(
    rng: np.random.Generator,
    hu: Field,
    labels: npt.NDArray[np.uint8],
    protocol: Protocol,
    *,
    held_out: bool,
    hardened: bool = False,
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8], dict[str, Any]]:
    """Scan a phantom by projections; the counterpart of `training.phantom.scanner.acquire`, with the same rule of truth.

    Parameters
    ----------
    hu, labels
        On the phantom's grid (`training.phantom.field`).
    protocol
        Geometry of the slices.
    held_out, hardened
        See `draw_setup`.

    Returns
    -------
    tuple
        HU int16 (k, j, i), labels uint8 of the same shape, and what was drawn.
    """
    setup = draw_setup(rng, held_out=held_out, hardened=hardened)
    truth = visible(*sample(soft_kernel(hu, 0.8, 0.0), labels, protocol))
    plane = replace(protocol, field_of_view=_SIZE * _PIXEL, matrix=_SIZE)
    holder = head_holder(rng, np.full((1, _SIZE, _SIZE), np.float32(AIR)), plane)[0]
    moving = _motions(rng, len(protocol.table))
    image = np.empty((len(protocol.table), protocol.matrix, protocol.matrix), np.float32)
    for first in range(0, len(protocol.table), _CHUNK):
        part = slice(first, first + _CHUNK)
        slabs = sub_slices(hu, replace(plane, table=protocol.table[part]))
        slabs = np.where(slabs < -500, np.maximum(slabs, holder), slabs)
        image[part] = scanned(
            rng, slabs, setup, thickness=protocol.thickness, size=protocol.matrix, pixel=protocol.pixel, moving=moving[part]
        )
    image = image * np.float32(1 + rng.normal(0, 0.002)) + np.float32(rng.normal(0, 1.0))
    stored, truth = framed(rng, image, truth, protocol)
    drawn = {name: round(value, 3) if isinstance(value, float) else str(value) for name, value in asdict(setup).items()}
    return stored, truth, {"kind": "projection", "moved_slices": sum(m is not None for m in moving), **drawn}


def sub_slices(hu: Field, plane: Protocol) -> Field:
    """Thin slices through the phantom.

    Parameters
    ----------
    hu
        On the phantom's grid.
    plane
        Geometry; each slice of its table is sampled over its thickness.

    Returns
    -------
    ndarray
        float32 (k, steps, j, i) HU.
    """
    steps = max(2, int(np.ceil(plane.thickness / STEP[0])))
    offsets = ((np.arange(steps) + 0.5) / steps - 0.5) * plane.thickness
    flat = plane_points(plane)
    step = index_step(plane)
    result = np.full((len(plane.table), steps, plane.matrix, plane.matrix), np.float32(AIR))
    for k, z in enumerate(plane.table):
        centre = index_of(flat + np.array([0.0, 0.0, z]), plane)
        # Points beyond the grid are air; a margin covers the slab.
        within = np.flatnonzero(np.all((centre > -4) & (centre < np.array(SHAPE)[:, None] + 4), axis=0))
        for n, offset in enumerate(offsets):
            index = centre[:, within] + (step * offset)[:, None]
            result[k, n].reshape(-1)[within] = ndimage.map_coordinates(hu, index, order=1, cval=AIR)
    return result


Motion = Callable[[Field], Field]


def scanned(
    rng: np.random.Generator,
    slabs: Field,
    setup: Setup,
    *,
    thickness: float,
    size: int,
    pixel: float,
    moving: list[Motion | None] | None = None,
) -> Field:
    """Images of slices.

    Parameters
    ----------
    slabs
        Shape (k, steps, 272, 272): HU of thin slices on a plane of 1 mm.
    thickness
        Slice thickness in mm: more photons in thicker slices.
    size, pixel
        Of the image.
    moving
        For each slice how the patient moves, or None.

    Returns
    -------
    ndarray
        float32 (k, size, size) HU.
    """
    count, steps = slabs.shape[:2]
    geometry, beam = _geometry(), beam_of(setup.kvp)
    lengths = np.concatenate(decomposed(slabs.reshape(-1, *slabs.shape[2:])))
    lines = geometry.project(lengths, _PIXEL).reshape(geometry.views, geometry.cells, 2, count, steps)
    water, bone = lines[:, :, 0], lines[:, :, 1]
    # Intensities are averaged over the slice, not their logarithms.
    signal = beam.transmitted(water, bone).mean(axis=3)
    water, bone = water.mean(axis=3), bone.mean(axis=3)
    for k, motion in enumerate(moving or ()):
        if motion is not None:
            signal[..., k], water[..., k], bone[..., k] = motion(signal[..., k]), motion(water[..., k]), motion(bone[..., k])
    signal = ndimage.gaussian_filter1d(signal, setup.cell_blur / geometry.pitch, axis=1, mode="nearest")
    scatter = setup.scatter * _scattered(signal, geometry.pitch)
    open_counts = _PHOTONS * setup.mas * thickness * (setup.kvp / 120) ** 2.5
    counts = rng.poisson((signal + scatter) * open_counts).astype(np.float32)
    counts += rng.standard_normal(counts.shape, dtype=np.float32) * np.float32(setup.electronic)
    counts -= (1 - setup.scatter_left) * scatter * open_counts
    integrals = beam.as_water(-np.log(np.maximum(counts, _FEWEST) / np.float32(open_counts)))
    # The scanner knows the bone from a first image; what its correction misses stays.
    integrals -= np.float32(1 - setup.bone_left) * beam.excess(water, bone)
    return geometry.reconstruct(integrals, setup.response, size, pixel) * np.float32(1000) - np.float32(1000)


@cache
def _geometry() -> ParallelBeam:
    return ParallelBeam()


def _scattered(signal: Field, pitch: float) -> Field:
    """Where scatter arrives: broadly, from where the beam loses most."""
    loss = signal * -np.log(np.maximum(signal, 1e-6))
    coarse = loss[:, : loss.shape[1] // 10 * 10].reshape(loss.shape[0], -1, 10, loss.shape[2]).mean(axis=2)
    smooth = ndimage.gaussian_filter1d(coarse, 40 / (10 * pitch), axis=1, mode="constant")
    smooth = ndimage.gaussian_filter1d(smooth, 6, axis=0, mode="nearest")
    return np.asarray(ndimage.zoom(smooth, (1, loss.shape[1] / smooth.shape[1], 1), order=1), dtype=np.float32)


def _motions(rng: np.random.Generator, slices: int) -> list[Motion | None]:
    """In some scans the patient moves during some slices."""
    if rng.uniform() > 0.08:
        return [None] * slices
    often = rng.uniform(0.1, 0.7)
    return [_drawn_motion(rng) if rng.random() < often else None for _ in range(slices)]


def _drawn_motion(rng: np.random.Generator) -> Motion:
    """A jerk: shift (mm) and turn (radians) in plane that set in at some view."""
    shift, turn = rng.normal(0, 1.5, 2), np.radians(rng.normal(0, 1.2))
    start, lasts = rng.uniform(0.1, 0.9), rng.uniform(0.02, 0.3)
    return lambda sinogram: moved(sinogram, (float(shift[0]), float(shift[1])), float(turn), float(start), float(lasts))


def moved(sinogram: Field, shift: tuple[float, float], turn: float, start: float, lasts: float) -> Field:
    """A sinogram (views, cells) of a head that moves rigidly in plane between views.

    Parameters
    ----------
    shift, turn
        (x, y) in mm and radians.
    start, lasts
        When the motion begins and how long it lasts, as parts of the scan.
    """
    geometry = _geometry()
    time = np.arange(geometry.views) / geometry.views
    done = np.clip((time - start) / lasts, 0, 1)
    # A turned head looks as seen from an angle turned back; beyond half a turn the views come again, mirrored.
    margin = 1 + int(np.ceil(abs(turn) / np.pi * geometry.views))
    wrapped = np.concatenate([sinogram[-margin:, ::-1], sinogram, sinogram[:margin, ::-1]])
    view = margin + np.arange(geometry.views) - done * turn / np.pi * geometry.views
    across = shift[0] * np.cos(geometry.angles) + shift[1] * np.sin(geometry.angles)
    cell = np.arange(geometry.cells)[None, :] - (done * across / geometry.pitch)[:, None]
    index = np.stack([np.broadcast_to(view[:, None], cell.shape), cell])
    return np.asarray(ndimage.map_coordinates(wrapped, index, order=1, mode="nearest"), dtype=np.float32)
