"""Skull, skull base, face, scalp: everything around the brain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.phantom.field import FAR, SHAPE, Field, axes, ellipsoid, nearest, noise, only

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Skull:
    """The head without its brain.

    Attributes
    ----------
    hu
        HU of everything outside the intracranial space.
    intracranial
        Where the brain goes.
    outer, inner
        Distance in mm to the outer skull surface and to the inner table of the vault (negative inside).
    depth
        Depth in mm below the nearest bone of vault, floor or ridges; only meaningful in the intracranial space.
    floor
        Height in mm of the skull base above each place (positive below the base).
    half_axes
        Half axes (z, y, x) of the brain case in mm.
    """

    hu: Field
    intracranial: Mask
    outer: Field
    inner: Field
    depth: Field
    floor: Field
    half_axes: tuple[float, float, float]


def make_skull(rng: np.random.Generator, *, held_out: bool) -> Skull:
    """Draw a head without its brain.

    Parameters
    ----------
    rng
        Source of chance.
    held_out
        Draw rounder, thinner heads with other asymmetry than the training family has.
    """
    u = rng.uniform
    half = (u(70, 84), u(72, 86), u(64, 76)) if held_out else (u(72, 90), u(76, 97), u(60, 78))
    outer = _vault(rng, half)
    thickness = _thickness(rng, thin=held_out)
    floor = _floor(rng)
    inner = (outer + thickness).astype(np.float32)
    scalp = u(3.5, 9) + noise(rng, 40) * u(0.4, 1.5)
    hu, body = _soft_tissue(rng, outer, floor, scalp)
    hu = _airways(rng, hu, body, floor)
    ridges = np.where(outer < -1, _ridges(rng), FAR)
    bone = _bone(rng, outer, inner, floor, body, ridges)
    hu = np.where(bone, _bone_hu(rng, outer, thickness, bone), hu)
    hu = _opened(rng, hu, outer, inner, half)
    hu = _orbits(rng, hu, floor, half)
    intracranial = (np.maximum(inner, floor) < 0) & ~bone
    to_ridge = np.where(ridges < 50, ridges, np.float32(60))
    depth = np.where(intracranial, np.minimum(-np.maximum(inner, floor), to_ridge), -5).astype(np.float32)
    return Skull(hu.astype(np.float32), intracranial, outer, inner, depth, floor, half)


def _vault(rng: np.random.Generator, half: tuple[float, float, float]) -> Field:
    u = rng.uniform
    z, y, x = axes()
    c, b, a = half
    skewed = x * (1 + u(-0.06, 0.06) * y / b)
    leaning = y + u(-0.08, 0.08) * x  # one side of the occiput lies flatter
    # Wider behind, pinched at the temples: seen from above no head is an ellipse.
    egg = 1 + u(0.0, 0.24) * (y / b) - u(0.0, 0.08) * np.exp(-(((y / b + u(0.3, 0.55)) / u(0.15, 0.35)) ** 2))
    below = c * u(0.75, 0.9)
    # Some heads are boxier than an ellipse.
    power = np.float32(u(1.9, 2.5))
    outline = (np.abs(leaning / b) ** power + np.abs(skewed / (a * egg)) ** power) ** (2 / power)
    q = np.sqrt((np.maximum(z, 0) / c) ** 2 + (np.minimum(z, 0) / below) ** 2 + outline)
    distance = (q - 1) * (a + b) / 2 * 0.95 + noise(rng, 45) * u(0.5, 3.5) + noise(rng, 24) * u(0.0, 0.9)
    return np.where(q > 0.3, distance, -40).astype(np.float32)


def _thickness(rng: np.random.Generator, *, thin: bool) -> Field:
    """Thickness of the vault in mm; thicker at the occiput and, in some, at the forehead."""
    u = rng.uniform
    _, y, _ = axes()
    base = u(3.8, 6.5) if thin else u(3.4, 9.5)
    behind = 2.0 * np.clip((y - 40) / 40, 0, 1) * u(0, 1.5)
    front = u(0, 3) * np.clip((-y - 50) / 30, 0, 1)
    return np.clip(base + noise(rng, 30) * u(0.5, 2.4) + behind + front, 2.2, 16).astype(np.float32)


def _floor(rng: np.random.Generator) -> Field:
    """Signed height over the skull base: three fossae at three levels, sella and clivus between them."""
    u = rng.uniform
    z, y, x = axes()
    rise = np.clip((-22 - y) / 14, 0, 1)
    level = (
        -30
        + rise * u(12, 24)
        + rise * 5 * np.exp(-(((np.abs(x) - 28) / 12) ** 2))
        - u(14, 26) * np.exp(-((np.hypot(x / 1.25, y - u(34, 44)) / 30) ** 4))
        - u(5, 13) * np.exp(-((np.hypot(np.abs(x) - u(32, 38), y + u(2, 10)) / 16) ** 4))
        + u(4, 9) * np.exp(-((np.hypot(x / 1.2, y + 10) / 13) ** 2))
    )
    return (level + noise(rng, 14)[:1] * u(0.8, 2.5) - z).astype(np.float32)


def _soft_tissue(rng: np.random.Generator, outer: Field, floor: Field, scalp: Field) -> tuple[Field, Field]:
    """HU of scalp, temporal muscle, face and neck, and the distance to the skin."""
    u = rng.uniform
    z, y, x = axes()
    neck = ellipsoid((-60, u(0, 15), 0), (75, u(70, 82), u(56, 66)))
    face = ellipsoid((-55, -45, 0), (60, u(52, 62), u(46, 58)))
    temporal = (
        u(6, 14) * np.exp(-(((y + u(12, 26)) / u(16, 24)) ** 2) - ((z + u(0, 10)) / u(18, 28)) ** 2) * (np.abs(x) > 25)
    )
    nuchal = u(2, 24) * np.clip((y - u(0, 30)) / 30, 0, 1) * np.clip((u(-20, 10) - z) / u(10, 30), 0, 1)
    body = nearest(outer - np.maximum(scalp, 3), neck, face, outer - temporal - 3, outer - nuchal - 3)
    muscle = u(48, 68) + 5 * noise(rng, 6)
    soft = np.where(noise(rng, u(5, 14)) > u(-0.3, 0.6), -90 + 12 * noise(rng, 9), muscle)
    hu = np.where(body < 0, soft, np.float32(-1000))
    galea = (outer > 0) & (outer < scalp) & (floor < 25) & (body < -2)
    hu = np.where(galea, np.where(outer < u(0.2, 0.5) * scalp, muscle - 10, -95), hu)
    hu = np.where((outer > 0) & (outer < temporal), muscle, hu)
    hu = np.where((outer > scalp * 0.4) & (outer < nuchal), soft, hu)
    hu = np.where((body < 0) & (body > -u(1.5, 3.0)), u(10, 60), hu)
    return hu.astype(np.float32), body


def _airways(rng: np.random.Generator, hu: Field, body: Field, floor: Field) -> Field:
    """Sinuses and pharynx with thin bony walls; some hold fluid."""
    from scipy import ndimage

    u = rng.uniform
    _, y, x = axes()
    air = (floor > 4) & (y < -20) & (np.abs(x) < 38) & (noise(rng, u(9, 16)) > u(0.1, 0.7)) & (body < -12)
    hu = np.where(air, np.float32(-950), hu)
    hu = np.where(air & (noise(rng, 25) > u(0.5, 2.5)), np.float32(u(0, 40)), hu)
    wall = ndimage.binary_dilation(air) & ~air & (noise(rng, 5) > -0.6)
    return np.where(wall, np.float32(u(250, 900)), hu)


def _ridges(rng: np.random.Generator) -> Field:
    """Petrous and sphenoid ridges, crista galli, clinoids, dorsum sellae: bone that reaches between the lobes."""
    u = rng.uniform
    z, y, x = axes()
    rough = noise(rng, u(4, 9)) * u(0.7, 2)
    lateral = np.abs(x)
    petrous = np.full(SHAPE, FAR)
    for side in (-1, 1):
        along = np.clip((lateral - 12) / 45, 0, 1)
        axis_y = u(2, 8) + (lateral - 12) * u(0.45, 0.75)
        axis_z = -26 + (lateral - 12) * u(-0.05, 0.12)
        beam = np.hypot((y - axis_y) * u(0.7, 0.9), (z - axis_z) * u(0.7, 1.0)) - (u(5, 9) + 7 * along)
        petrous = np.minimum(petrous, only(x * side > 8, beam + 1.5 * rough))
    sphenoid = y + u(18, 26) + (lateral - 20) * u(0.2, 0.5) + 0.01 * (lateral - 32) ** 2
    sphenoid = np.hypot(sphenoid, (z - u(-14, -6)) * 0.8)
    sphenoid = only(lateral > 8, sphenoid - (u(2, 4) + 3 * np.clip((lateral - 25) / 25, 0, 1)) + rough)
    crista = only((y < -48) & (y > -75) & (z < -10 + u(-5, 8)), lateral - u(0.8, 2.2))
    clinoids = np.hypot(np.hypot(lateral - u(7, 11), y + u(8, 16)), z + u(14, 20)) - u(2, 4.5)
    dorsum = np.hypot(np.hypot(x / 2.5, y + u(0, 6)), z + u(14, 20)) - u(2, 4.5)
    return nearest(petrous, sphenoid, crista, clinoids, dorsum)


def _bone(rng: np.random.Generator, outer: Field, inner: Field, floor: Field, body: Field, ridges: Field) -> Mask:
    u = rng.uniform
    _, y, x = axes()
    vault = (outer < 0) & (inner > 0) & (floor < u(6, 25) + 10 * (y > 20))
    plate = u(2.5, 6) + 3 * noise(rng, 10) + 6 * np.exp(-((np.hypot(x / 1.3, y - 8) / 20) ** 2))
    base = (floor > 0) & (floor < plate) & (outer < 2)
    vertebra = (np.abs(np.hypot(x / u(1.0, 1.3), y - u(25, 35)) - u(13, 19)) < u(3, 6)) & (floor > 8)
    vertebra &= noise(rng, 12) > -0.9
    face = (np.abs(noise(rng, 15)) < 0.13) & (floor > 8) & (y < 5) & (body < -10)
    return vault | base | (ridges < 0) | vertebra | face


def _bone_hu(rng: np.random.Generator, outer: Field, thickness: Field, bone: Mask) -> Field:
    """Dense tables, spongy diploe, mastoid cells, frontal sinus."""
    u = rng.uniform
    z, y, x = axes()
    grain = noise(rng, 4)
    table, diploe = u(900, 1600), u(250, 800)
    across = np.clip((outer + thickness * 0.5) / (thickness * 0.5), -1, 1)
    vault = diploe + (table - diploe) * np.clip(np.abs(across) * 1.4 - 0.25, 0, 1) + 120 * grain
    in_vault = (outer < 0) & (outer + thickness > 0)
    hu = np.where(in_vault, vault, u(450, 1000) + 320 * grain)
    cells = (np.abs(x) > 32) & (y > 5) & (y < 50) & (z < -14) & (z > -55) & bone & (noise(rng, 5) > u(-0.2, 0.9))
    hu = np.where(cells, np.where(noise(rng, 20) > u(0.8, 3), u(0, 60), -800), hu)
    if u() < 0.8:
        sinus = (np.abs(x) < u(10, 30)) & (y < -50) & in_vault & (z > -25) & (z < u(0, 25)) & (np.abs(across) < 0.55)
        hu = np.where(sinus, -900, hu)
    return np.asarray(hu, dtype=np.float32)


def _opened(rng: np.random.Generator, hu: Field, outer: Field, inner: Field, half: tuple[float, float, float]) -> Field:
    """Sutures in every vault, fractures in some, the gap or the missing plate of a craniotomy in a few."""
    u = rng.uniform
    z, y, x = axes()
    vault = (outer < 0) & (inner > 0)
    bend = noise(rng, 6)
    gaps = np.minimum(np.abs(y + u(10, 30) - 0.35 * z + 2 * bend), np.abs(y - u(45, 60) + 0.4 * z + 2 * bend)) - u(-0.4, 0.5)
    fractured = u() < 0.2
    if fractured:
        slope, at = u(-1, 1), u(-50, 50)
        line = np.abs(y - at - slope * z + 1.5 * bend) - u(0.2, 0.9)
        gaps = np.minimum(gaps, only((x * float(rng.choice([-1, 1])) > 0) & (z > u(-20, 20)), line))
    hu = np.where(vault & (gaps < 0), np.float32(u(20, 120)), hu)
    if u() > 0.06:
        return hu
    angle, up = u(-1.6, 1.6), u(0, 1.1)
    side = float(rng.choice([-1, 1]))
    centre = (np.sin(up) * half[0], np.sin(angle) * np.cos(up) * half[1], side * np.cos(angle) * np.cos(up) * half[2])
    reach = np.sqrt((z - centre[0]) ** 2 + (y - centre[1]) ** 2 + (x - centre[2]) ** 2) - u(20, 45)
    missing = reach < 0 if u() < 0.4 else np.abs(reach) < u(0.8, 2)
    return np.where(vault & missing, np.float32(u(15, 50)), hu)


def _orbits(rng: np.random.Generator, hu: Field, floor: Field, half: tuple[float, float, float]) -> Field:
    u = rng.uniform
    z, y, x = axes()
    b = half[1]
    height, back = u(-30, -24), u(20, 26)
    socket = np.minimum(*(ellipsoid((height, -b + back, side * u(30, 35)), (19, 26, 18)) for side in (-1, 1)))
    orbit = (socket < 0) & (floor > 0)
    hu = np.where(orbit, np.float32(-90), hu)
    # Open in front, where the lids are; the wall towards the nose is as thin as paper.
    wall = np.where(y < -b + 10, np.float32(40), np.float32(u(300, 900)))
    hu = np.where((np.abs(socket) < np.where(np.abs(x) < 28, 0.8, 1.6)) & (floor > -1.5), wall, hu)
    for side in (-1, 1):
        globe = ellipsoid((-29, -b + 17, side * 32), (12, 12, 12))
        hu = np.where(globe < 0, np.where(globe > -1.5, 45, 12), hu)
        nerve = np.hypot(x - side * (32 - (y + b - 29) * 0.35), z + 29) - 2.5
        hu = np.where((nerve < 0) & orbit & (globe > 0), 38, hu)
    return np.asarray(hu, dtype=np.float32)
