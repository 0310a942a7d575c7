"""What is not hemorrhage and is taken for it, or changes how hemorrhage looks: drawn into heads with and without blood."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from training.phantom.field import SHAPE, Field, axes, blend, ellipsoid, inside, noise, only
from training.phantom.skull import Skull


def draw_mimics(rng: np.random.Generator, hu: Field, skull: Skull, mid: float, ventricles: Field) -> Field:
    """Draw some of the findings that readers of a head CT must tell from blood; each with a probability of its own.

    Parameters
    ----------
    hu
        HU of the whole head before any hemorrhage.
    mid
        Height in mm of the roof of the third ventricle.
    ventricles
        Distance to the ventricular walls in mm.
    """
    u = rng.uniform
    side = float(rng.choice([-1.0, 1.0]))
    if u() < 0.10:
        hu = _fresh_infarct(rng, hu, skull, mid, side)
    if u() < 0.07:
        hu = _hygroma(rng, hu, skull, mid, side)
    if u() < 0.06:
        hu = _meningioma(rng, hu, skull, side)
    if u() < 0.05:
        hu = _dense_artery(rng, hu, mid, side)
    if u() < 0.04:
        hu = _catheter(rng, hu, skull, mid, side)
    if u() < 0.06:
        hu = _calcified_nodules(rng, hu, skull, mid)
    if u() < 0.04:
        hu = _air_inside(rng, hu, skull)
    if u() < 0.10:
        hu = _dense_plexus(rng, hu, mid, ventricles)
    return hu.astype(np.float32)


def _fresh_infarct(rng: np.random.Generator, hu: Field, skull: Skull, mid: float, side: float) -> Field:
    """A swollen territory that is darker by some HU: the brain beside it looks dense."""
    u = rng.uniform
    centre = (mid + u(-20, 30), u(-40, 50), side * u(25, 55))
    area = inside(ellipsoid(centre, (u(12, 35), u(14, 38), u(12, 30))) + 4 * noise(rng, 14), 5)
    return np.where(skull.intracranial, hu - area * np.float32(u(4, 14)), hu)


def _hygroma(rng: np.random.Generator, hu: Field, skull: Skull, mid: float, side: float) -> Field:
    """CSF or arachnoid cyst between skull and brain: a crescent that is no blood."""
    u = rng.uniform
    z, y, x = axes()
    _, b, a = skull.half_axes
    angle = u(-1.4, 1.4)
    centre = (mid + u(-25, 40), float(np.sin(angle)) * b, side * float(np.cos(angle)) * a)
    reach = np.sqrt((z - centre[0]) ** 2 + (y - centre[1]) ** 2 + (x - centre[2]) ** 2)
    thickness = u(3, 14) * np.clip(1 - (reach / u(35, 90)) ** 3, -1, 1)
    fraction = inside((np.maximum(-skull.inner, 0) - thickness).astype(np.float32), 1.5)
    return blend(hu, u(1, 16), fraction * (skull.intracranial & (x * side > 0) & (skull.floor < -1)))


def _meningioma(rng: np.random.Generator, hu: Field, skull: Skull, side: float) -> Field:
    """A round, even, dense mass on the dura, some of them calcified, some in oedema."""
    u = rng.uniform
    c, b, a = skull.half_axes
    angle, up = u(-1.5, 1.5), u(-0.2, 1.2)
    radius = u(6, 20)
    inward = 1 - (radius * u(0.4, 0.9) + 5) / a
    centre = (
        float(np.sin(up)) * c * inward,
        float(np.sin(angle) * np.cos(up)) * b * inward,
        side * float(np.cos(angle) * np.cos(up)) * a * inward,
    )
    mass = ellipsoid(centre, (radius * u(0.8, 1.2), radius * u(0.8, 1.2), radius * u(0.8, 1.2))) + 0.8 * noise(rng, 10)
    wet = inside(mass - u(2, 14), 6) * (u() < 0.5)
    hu = hu - wet * np.float32(u(4, 12)) * skull.intracranial
    value = u(38, 48) if u() < 0.75 else u(105, 300)
    return blend(hu, np.float32(value) + 2 * noise(rng, 5), inside(mass, 1.5) * skull.intracranial)


def _dense_artery(rng: np.random.Generator, hu: Field, mid: float, side: float) -> Field:
    """A clotted middle cerebral or basilar artery: a dense cord."""
    u = rng.uniform
    z, y, x = axes()
    if u() < 0.7:
        cord = np.hypot(z - mid + u(22, 30), y + u(6, 16) + 0.2 * (x * side - 15)) - u(1.2, 2.6)
        cord = only((x * side > 6) & (x * side < u(22, 36)), np.broadcast_to(cord, SHAPE) + 0.4 * noise(rng, 5))
    else:
        cord = np.hypot(x - u(-3, 3), y + u(-2, 5)) - u(1.8, 3.5)
        cord = only((z < mid - 22) & (z > mid - 45), np.broadcast_to(cord, SHAPE))
    return blend(hu, u(52, 80), inside(cord, 1.2))


def _catheter(rng: np.random.Generator, hu: Field, skull: Skull, mid: float, side: float) -> Field:
    """A drain from the vault into a lateral ventricle, with air or old blood nowhere beside it."""
    u = rng.uniform
    z, y, x = axes()
    start = np.array([mid + u(30, 60), u(-55, 60), side * u(20, 45)])
    end = np.array([mid + u(-4, 6), u(-20, 15), side * u(2, 10)])
    along = end - start
    length = float(np.linalg.norm(along))
    direction = along / length
    relative = [z - start[0], y - start[1], x - start[2]]
    t = np.clip(sum(r * d for r, d in zip(relative, direction, strict=True)), -30, length)
    off = np.sqrt(sum((r - t * d) ** 2 for r, d in zip(relative, direction, strict=True)))
    return blend(hu, u(120, 900), inside((off - u(0.9, 1.6)).astype(np.float32), 1.0) * (skull.outer < 0))


def _calcified_nodules(rng: np.random.Generator, hu: Field, skull: Skull, mid: float) -> Field:
    """Old cysticercosis, calcified vessels and tumours: small and far denser than blood."""
    u = rng.uniform
    for _ in range(int(rng.integers(1, 6))):
        centre = (mid + u(-30, 50), u(-65, 65), u(-55, 55))
        nodule = ellipsoid(centre, (u(1, 4), u(1, 4), u(1, 4))) + 0.8 * noise(rng, 5)
        hu = np.maximum(hu, np.float32(u(110, 500)) * inside(nodule, 1.2) * skull.intracranial)
    return hu


def _air_inside(rng: np.random.Generator, hu: Field, skull: Skull) -> Field:
    """Air under the highest part of the vault of a supine patient, after surgery or fracture."""
    u = rng.uniform
    b = skull.half_axes[1]
    pocket = ellipsoid((u(0, 60), -b * u(0.75, 0.95), u(-35, 35)), (u(5, 20), u(2, 9), u(6, 25))) + noise(rng, 8)
    return blend(hu, -980.0, inside(pocket, 1.2) * skull.intracranial)


def _dense_plexus(rng: np.random.Generator, hu: Field, mid: float, ventricles: Field) -> Field:
    """Choroid plexus in the trigones that is as dense as blood, or thick and calcified: it hangs, it does not layer."""
    u = rng.uniform
    rough = noise(rng, 4)
    for side in (-1.0, 1.0):
        centre = (mid - 3 + u(-4, 3), u(20, 30), side * u(15, 24))
        plexus = ellipsoid(centre, (u(3, 7), u(4, 9), u(1.5, 4))) + 1.2 * rough
        value = u(40, 60) if u() < 0.5 else u(70, 300)
        hu = blend(hu, value, inside(plexus, 1.5) * (ventricles < 1))
    return hu


def swelling(rng: np.random.Generator, hu: Field, skull: Skull, centre: Sequence[float]) -> Field:
    """Blood and oedema of the scalp near a place (z, y, x): outside the skull, never labelled."""
    u = rng.uniform
    z, y, x = axes()
    ball = np.sqrt((z - centre[0]) ** 2 + (y - centre[1]) ** 2 + (x - centre[2]) ** 2) - u(12, 40)
    part = inside(ball.astype(np.float32), 3) * ((skull.outer > 0.5) & (skull.outer < u(4, 16)))
    return np.asarray(hu + (np.float32(u(40, 75)) + 3 * noise(rng, 6) - hu) * part, dtype=np.float32)
