"""The scanner, in the image domain: slices averaged over their thickness, kernel, beam hardening, noise, geometry.

A slice pixel is the mean of sub-slices through the phantom's grid; the gantry may be tilted while the table moves along
z, as real scanners do. What blood is called follows what a reader could see: at least half of a pixel, and not mixed
with bone or air.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from training.phantom.field import ORIGIN, SHAPE, STEP, Field
from training.phantom.hardening import draw_bone_left, draw_kilovolts, hardening
from training.phantom.spectrum import beam_of

AIR = -1000.0
_SEEN_HU = (12.0, 115.0)


@dataclass(frozen=True, eq=False)
class Protocol:
    """How a head is scanned; angles in radians, lengths in mm.

    Attributes
    ----------
    field_of_view
        Width of the image.
    table
        Shape (k,): position z of the middle of each slice, ascending.
    thickness, tilt
        Slice thickness and gantry tilt.
    rotation
        Shape (3, 3): from patient LPS to head coordinates (x, y, z): the head lies turned.
    offset
        Shape (3,): head coordinate (x, y, z) of the patient origin.
    """

    field_of_view: float
    table: npt.NDArray[np.float64]
    thickness: float
    tilt: float
    rotation: npt.NDArray[np.float64]
    offset: npt.NDArray[np.float64]
    matrix: int

    @property
    def pixel(self) -> float:
        """Pixel size in mm."""
        return self.field_of_view / self.matrix

    @property
    def row_direction(self) -> npt.NDArray[np.float64]:
        """Unit vector of growing column index."""
        return np.array([1.0, 0.0, 0.0])

    @property
    def column_direction(self) -> npt.NDArray[np.float64]:
        """Unit vector of growing row index."""
        return np.array([0.0, np.cos(self.tilt), np.sin(self.tilt)])

    @property
    def normal(self) -> npt.NDArray[np.float64]:
        """Unit normal towards the head."""
        return np.cross(self.row_direction, self.column_direction)

    @property
    def positions(self) -> npt.NDArray[np.float64]:
        """Shape (k, 3): LPS position of the first pixel of each slice."""
        half = (self.matrix - 1) / 2 * self.pixel
        corner = -(self.row_direction + self.column_direction) * half
        return corner + np.outer(self.table, [0.0, 0.0, 1.0])


def draw_protocol(rng: np.random.Generator, matrix: int, slices: int | None, *, low: bool = False) -> Protocol:
    """A protocol as hospitals use them: 2.5 to 6 mm, tilted or not, head turned and off-centre, sometimes cropped.

    Parameters
    ----------
    low
        Begin at the neck, below the skull base.
    """
    u = rng.uniform
    gap = float(rng.choice([2.5, 3, 4, 5, 5, 5, 5.5, 6, 7, 10]))
    tilt = float(np.radians(u(-6, 24))) if u() < 0.6 else 0.0
    yaw, roll = np.radians(rng.normal(0, 6)), np.radians(rng.normal(0, 4))
    about_z = np.array([[np.cos(yaw), -np.sin(yaw), 0], [np.sin(yaw), np.cos(yaw), 0], [0, 0, 1]])
    about_y = np.array([[np.cos(roll), 0, -np.sin(roll)], [0, 1, 0], [np.sin(roll), 0, np.cos(roll)]])
    bottom, top = (u(-62, -18) if gap > 3.5 else u(-50, -5)), u(80, 104)
    if low:
        bottom = u(-64, -48)
    table = np.arange(bottom, top, gap / np.cos(tilt))
    if slices is not None:
        table = np.linspace(bottom, top, slices) if slices > 1 else np.array([u(0, 40)])
    elif u() < 0.12:  # finer slices through the posterior fossa
        low = table[table < 0]
        table = np.concatenate([np.arange(bottom, 0, gap / np.cos(tilt) / 2), table[len(low) :]])
        table = table[np.concatenate([[True], np.diff(table) > 0.8])]
    spacing = float(np.median(np.diff(table))) * np.cos(tilt) if len(table) > 1 else 5.0
    return Protocol(
        field_of_view=u(205, 270),
        table=table,
        thickness=round(spacing * u(0.8, 1.0), 2),
        tilt=tilt,
        rotation=about_z @ about_y,
        offset=np.array([rng.normal(0, 8), rng.normal(0, 8), 0.0]),
        matrix=matrix,
    )


def acquire(
    rng: np.random.Generator,
    hu: Field,
    labels: npt.NDArray[np.uint8],
    protocol: Protocol,
    *,
    held_out: bool,
    hardened: bool = False,
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8], dict[str, Any]]:
    """Scan a phantom.

    Parameters
    ----------
    hu, labels
        On the phantom's grid (`training.phantom.field`).
    protocol
        Geometry of the slices.
    held_out
        Use the blurrier, noisier scanner that training never sees.
    hardened
        Use a scanner that corrects beam hardening badly: a wide bright band beside the bone.

    Returns
    -------
    tuple
        HU int16 (k, j, i), labels uint8 of the same shape, and what was drawn.
    """
    u = rng.uniform
    blur = u(0.45, 1.1) * (1.2 if held_out else 1.0)
    sharpen = u(0, 0.5) if u() < 0.4 else 0.0
    image, fraction, nearest = sample(soft_kernel(hu, blur, sharpen), labels, protocol)
    truth = visible(image, fraction, nearest)
    image = head_holder(rng, image, protocol)
    kvp, bone_left = draw_kilovolts(rng), draw_bone_left(rng, hardened=hardened)
    image = image + np.float32(bone_left) * hardening(image, protocol.pixel, beam_of(kvp))
    image = _moved(rng, image, protocol)
    image = _streaks(rng, image, protocol)
    image = _cupped(rng, image, protocol)
    sd = (u(5.5, 11) if u() < 0.15 else u(1.8, 5.5)) * (1.3 if held_out else 1.0)
    image = image + sd * _grain(rng, image.shape, protocol.pixel, u(0.4, 1.1) * (1.25 if held_out else 1.0))
    image = image * (1 + u(-0.01, 0.01)) + u(-3, 3)
    image, truth = framed(rng, image, truth, protocol)
    drawn = {"blur_mm": round(blur, 3), "sharpen": round(sharpen, 3), "noise_sd_hu": round(sd, 2)}
    drawn |= {"kvp": kvp, "bone_left": round(bone_left, 3)}
    return image, truth, drawn


def visible(image: Field, fraction: Field, nearest: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """What is called blood: at least half of a pixel, and not mixed with bone or air.

    Parameters
    ----------
    image, fraction, nearest
        As `sample` returns them, before noise.
    """
    seen = (fraction > 0.5) & (image > _SEEN_HU[0]) & (image < _SEEN_HU[1])
    return np.where(seen, nearest, np.uint8(0)).astype(np.uint8)


def framed(
    rng: np.random.Generator, image: Field, truth: npt.NDArray[np.uint8], protocol: Protocol
) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8]]:
    """Stored values; most scanners reconstruct a circle only."""
    stored = np.clip(np.round(image), -1024, 3071).astype(np.int16)
    if rng.uniform() < 0.7:
        x, y = _plane_axes(protocol)
        outside = np.hypot(x, y) > protocol.field_of_view / 2
        stored[:, outside] = -1024
        truth = np.where(outside, np.uint8(0), truth)
    return stored, truth


def soft_kernel(hu: Field, blur: float, sharpen: float) -> Field:
    """Point spread in plane, with the edge enhancement of a sharper kernel."""
    soft = ndimage.gaussian_filter(hu, (0, blur, blur))
    if sharpen:
        soft = soft + sharpen * (soft - ndimage.gaussian_filter(soft, (0, 1.2, 1.2)))
    return np.asarray(soft, dtype=np.float32)


def sample(image: Field, labels: npt.NDArray[np.uint8], protocol: Protocol) -> tuple[Field, Field, npt.NDArray[np.uint8]]:
    """Slab averages (k, j, i) of HU and of blood, and the subtype nearby."""
    n, size = len(protocol.table), protocol.matrix
    steps = max(2, int(np.ceil(protocol.thickness / STEP[0])))
    offsets = ((np.arange(steps) + 0.5) / steps - 0.5) * protocol.thickness
    plane = plane_points(protocol)
    blood = (labels > 0).astype(np.float32) if labels.any() else None
    spread = np.where(labels > 0, labels, ndimage.maximum_filter(labels, 3)) if blood is not None else labels
    result = np.full((n, size, size), np.float32(AIR))
    fraction = np.zeros((n, size, size), np.float32)
    nearest = np.zeros((n, size, size), np.uint8)
    for k, z in enumerate(protocol.table):
        centre = index_of(plane + np.array([0.0, 0.0, z]), protocol)
        # Pixels beyond the grid are air; a margin covers the slab.
        within = np.flatnonzero(np.all((centre > -4) & (centre < np.array(SHAPE)[:, None] + 4), axis=0))
        points, step = centre[:, within], index_step(protocol)
        total, part = np.zeros(len(within), np.float32), np.zeros(len(within), np.float32)
        for offset in offsets:
            index = points + (step * offset)[:, None]
            total += ndimage.map_coordinates(image, index, order=1, cval=AIR)
            if blood is not None:
                part += ndimage.map_coordinates(blood, index, order=1)
        result[k].reshape(-1)[within] = total / steps
        if part.any():
            fraction[k].reshape(-1)[within] = part / steps
            nearest[k].reshape(-1)[within] = ndimage.map_coordinates(spread, points, order=0)
    return result, fraction, nearest


def plane_points(protocol: Protocol) -> npt.NDArray[np.float64]:
    """LPS points (rows * columns, 3) in mm of the pixels of a slice at table position 0."""
    middle = (np.arange(protocol.matrix) - (protocol.matrix - 1) / 2) * protocol.pixel
    return np.asarray(
        (middle[None, :, None] * protocol.row_direction + middle[:, None, None] * protocol.column_direction).reshape(-1, 3)
    )


def index_step(protocol: Protocol) -> npt.NDArray[np.float64]:
    """Grid index (3,) gained by one millimetre along the slice normal."""
    head = protocol.rotation @ protocol.normal
    return np.array([head[2 - axis] / STEP[axis] for axis in range(3)])


def index_of(points: npt.NDArray[np.float64], protocol: Protocol) -> npt.NDArray[np.float64]:
    """Grid index (3, n) of LPS points (n, 3)."""
    head = points @ protocol.rotation.T + protocol.offset
    return np.stack([head[:, 2 - axis] / STEP[axis] + ORIGIN[axis] for axis in range(3)])


def _plane_axes(protocol: Protocol) -> tuple[Field, Field]:
    middle = ((np.arange(protocol.matrix) - (protocol.matrix - 1) / 2) * protocol.pixel).astype(np.float32)
    return middle[None, :], middle[:, None]


def head_holder(rng: np.random.Generator, image: Field, protocol: Protocol) -> Field:
    """A curved support behind the head, in some scans, where there is air."""
    u = rng.uniform
    if u() > 0.7:
        return image
    x, y = _plane_axes(protocol)
    arc = (np.abs(np.hypot(x / u(1.0, 1.2), y - u(-15, 10)) - u(92, 112)) < u(1, 2.5)) & (y > u(-10, 50))
    return np.where(arc & (image < -500), np.float32(u(-100, 400)), image)


def _streaks(rng: np.random.Generator, image: Field, protocol: Protocol) -> Field:
    """Dark and bright bands between the petrous bones (Hounsfield bars)."""
    u = rng.uniform
    if u() > 0.6:
        return image
    x, _ = _plane_axes(protocol)
    rows = rng.standard_normal((len(protocol.table), protocol.matrix)).astype(np.float32)
    bands = ndimage.gaussian_filter1d(rows, 3 / protocol.pixel, axis=1)
    bands *= 6 * u(0.3, 1.6) / max(float(bands.std()), 1e-6) * 0.45
    low = np.clip((-8 - protocol.table) / 15, 0, 1).astype(np.float32)[:, None, None]
    return np.where(image > -300, image + bands[:, :, None] * low * np.exp(-((x / 45) ** 2)), image)


def _moved(rng: np.random.Generator, image: Field, protocol: Protocol) -> Field:
    """Some slices doubled, as when a patient moves during them."""
    u = rng.uniform
    if u() > 0.08:
        return image
    image = image.copy()
    for k in np.flatnonzero(rng.random(len(image)) < u(0.1, 0.7)):
        shift = rng.normal(0, 1.8, 2) / protocol.pixel
        other = ndimage.shift(image[k], shift, order=1, mode="nearest")
        image[k] += np.float32(u(0.2, 0.5)) * (other - image[k])
    return image


def _cupped(rng: np.random.Generator, image: Field, protocol: Protocol) -> Field:
    """Soft tissue darker or brighter towards the middle by a few HU, and from one side to the other."""
    u = rng.uniform
    x, y = _plane_axes(protocol)
    shade = u(-3, 3) * ((x**2 + y**2) / 80.0**2 - 0.5) + u(-2, 2) * x / 80 + u(-2, 2) * y / 80
    return np.where(image > -300, image + np.float32(1) * shade, image).astype(np.float32)


def _grain(rng: np.random.Generator, shape: tuple[int, ...], pixel: float, correlation: float) -> Field:
    """Noise of unit SD with the spectrum of filtered back-projection: correlated pixels, no low frequencies."""
    sigma = correlation * 0.8 / pixel
    white = rng.standard_normal(shape).astype(np.float32)
    grain = ndimage.gaussian_filter(white, (0, sigma, sigma))
    grain -= ndimage.gaussian_filter(grain, (0, 4 / pixel, 4 / pixel)) * rng.uniform(0.4, 1)
    return np.asarray(grain / grain.std(), dtype=np.float32)
