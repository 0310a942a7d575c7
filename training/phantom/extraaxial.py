"""Blood between skull and brain: epidural and subdural."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ichviewer.domain.labels import Subtype
from training.phantom.blood import Labels, Mask, fill, level, push, texture, volume
from training.phantom.brain import Head
from training.phantom.field import SHAPE, Field, axes, blend, inside, noise
from training.phantom.mimics import swelling


def epidural(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """A lens between skull and dura, mostly temporal or parietal, sometimes in the posterior fossa."""
    u = rng.uniform
    amount = volume(rng, Subtype.EPIDURAL)
    centre, tangent = on_vault(rng, head, u(-1.3, 1.2), u(-0.9, 0.9))
    radius = (amount * 1000 / 2.2) ** (1 / 3) * u(0.9, 1.5) + 6
    thickness = amount * 1000 / (radius * radius * 1.6)
    below = np.maximum(-head.skull.inner, 0)
    shape = below - thickness * np.clip(1 - (tangent / radius) ** u(1.6, 2.6), -1, 1) + u(0.2, 1.0) * noise(rng, 10)
    room = _side_room(rng, head, float(np.sign(centre[2]))) & (tangent < radius * 1.05)
    if u() < 0.7:
        head = push(head, centre, radius + 15, min(thickness * u(0.2, 0.6), 11))
    surface = level(shape, amount, room)
    if surface is None:
        return head, labels
    head = _pressed(rng, head, shape - surface)
    hu = texture(rng, 48, 78, 3)
    kind = u()
    if kind < 0.08:  # an old one: its middle has become fluid, its wall stays dense
        hu = np.where(shape - surface < -u(1.5, 4), np.float32(u(16, 34)) + 2 * noise(rng, 8), hu).astype(np.float32)
    elif kind < 0.36:  # swirl of unclotted blood
        hu = np.where(noise(rng, 12) > u(0.3, 1.2), hu - np.float32(u(5, 22)), hu).astype(np.float32)
    head, labels = fill(head, labels, inside(shape - surface, 1.2) * room, hu, Subtype.EPIDURAL)
    if u() < 0.6:
        head = replace(head, hu=swelling(rng, head.hu, head.skull, centre))
    return head, labels


def subdural(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """A crescent over the convexity (both, in some), or blood along falx or tentorium; of any age."""
    u = rng.uniform
    if u() < 0.22:
        return _on_membrane(rng, head, labels, volume(rng, Subtype.SUBDURAL))
    side = float(rng.choice([-1.0, 1.0]))
    head, labels = _crescent(rng, head, labels, side)
    if u() < 0.15:
        head, labels = _crescent(rng, head, labels, -side)
    return head, labels


def _crescent(rng: np.random.Generator, head: Head, labels: Labels, side: float) -> tuple[Head, Labels]:
    u = rng.uniform
    shape, room, centre, radius, thickness = crescent(rng, head, side, volume(rng, Subtype.SUBDURAL))
    # What is thick takes room in nearly every head: often that is all that shows of one as dense as brain.
    if u() < (0.6 if thickness < 7 else 0.93):
        head = push(head, centre, radius, min(thickness * u(0.3, 0.85), 13))
    fraction = inside(shape, 1.5) * room
    head = _pressed(rng, head, shape)
    hu = _of_any_age(rng, fraction)
    return fill(head, labels, fraction, hu, Subtype.SUBDURAL)


def crescent(
    rng: np.random.Generator, head: Head, side: float, amount: float
) -> tuple[Field, Mask, tuple[float, float, float], float, float]:
    """Distance to a crescent under the dura, where it has room, its middle, radius and thickness in mm."""
    u = rng.uniform
    centre, tangent = on_vault(rng, head, u(-2.4, 2.4), u(-0.7, 1.1), side)
    # A large collection is thick; thinner than this nobody could tell it from the edge of the bone.
    thickness = max(float(np.exp(u(np.log(3.5), np.log(18)))), amount / 10)
    radius = float(np.clip(np.sqrt(amount * 1000 / (np.pi * thickness * 0.55)), 18, 105))
    below = np.maximum(-head.skull.inner, 0)
    shape = below - thickness * np.clip(1 - (tangent / radius) ** u(1.8, 6), -1, 1)
    shape = shape + np.float32(min(u(0.2, 1.2), thickness / 4)) * noise(rng, u(10, 24))
    return shape.astype(np.float32), _side_room(rng, head, side), centre, radius, thickness


def _of_any_age(rng: np.random.Generator, fraction: Field) -> Field:
    """HU of subdural blood: fresh, isodense, old, layered by age, or mixed."""
    u = rng.uniform
    _, y, _ = axes()
    kind = u()
    if kind < 0.55:
        hu = texture(rng, 48, 76, 3)
    elif kind < 0.67:
        hu = texture(rng, 34, 46, 3)
    elif kind < 0.75:
        hu = texture(rng, 20, 32, 3)
    elif kind < 0.88 and (fraction > 0.5).any():
        height = np.quantile(np.broadcast_to(y, SHAPE)[fraction > 0.5], u(0.3, 0.7))
        hu = np.where(y + 2 * noise(rng, 10) > height, texture(rng, 48, 66, 3), texture(rng, 20, 34, 2))
    else:
        hu = texture(rng, 40, 60, 3) + np.float32(u(5, 12)) * noise(rng, u(6, 14))
    return hu.astype(np.float32)


def _pressed(rng: np.random.Generator, head: Head, distance: Field) -> Head:
    """Sulci beside a collection are shut."""
    u = rng.uniform
    shut = inside(distance - u(4, 14), 8) * (head.ventricles > 1) * head.csf * np.float32(u(0.3, 0.9))
    return replace(head, hu=blend(head.hu, head.grey_hu * 0.85, shut * head.skull.intracranial))


def _on_membrane(rng: np.random.Generator, head: Head, labels: Labels, amount: float) -> tuple[Head, Labels]:
    """Subdural blood on one side of the falx or upon the tentorium: a sheet a few millimetres thick."""
    u = rng.uniform
    z, y, x = axes()
    side = float(rng.choice([-1.0, 1.0]))
    thickness = u(2, 7)
    if u() < 0.35:
        across = z - head.tentorium - 0.5
        along = np.hypot(y - u(30, 55), x * side - u(15, 35))
        room = head.skull.intracranial & (x * side > 3) & (y > 15)
    else:
        across = x * side - 0.5
        along = np.hypot(y - u(-45, 55), z - head.mid_height - u(15, 55))
        room = head.skull.intracranial & (z > head.mid_height + 12)
    radius = float(np.clip(np.sqrt(min(amount, 25) * 1000 / (np.pi * thickness * 0.6)), 14, 60))
    top = thickness * np.clip(1 - (along / radius) ** 3, -1, 1)
    shape = np.maximum(across - top, -across) + 0.4 * noise(rng, 12)
    fraction = inside(np.broadcast_to(shape, SHAPE).astype(np.float32), 1.2) * room * (head.ventricles > 1.5)
    return fill(head, labels, fraction, texture(rng, 45, 74, 3), Subtype.SUBDURAL)


def on_vault(
    rng: np.random.Generator, head: Head, azimuth: float, elevation: float, side: float = 0.0
) -> tuple[tuple[float, float, float], Field]:
    """A place on the vault (z, y, x), of one side where `side` is not 0, and the distance from it."""
    z, y, x = axes()
    c, b, a = head.skull.half_axes
    side = side or float(rng.choice([-1.0, 1.0]))
    centre_x = side * np.cos(azimuth) * a * np.cos(elevation)
    if abs(centre_x) < 12:
        centre_x = side * 25
    if centre_x * side < 0:
        centre_x = -centre_x
    centre = (float(np.sin(elevation) * c * 0.8), float(np.sin(azimuth) * b * np.cos(elevation)), float(centre_x))
    return centre, np.sqrt((z - centre[0]) ** 2 + (y - centre[1]) ** 2 + (x - centre[2]) ** 2).astype(np.float32)


def _side_room(rng: np.random.Generator, head: Head, side: float) -> Mask:
    """Extra-axial room of one side, above the tentorium or (seldom) below it: dura holds it there."""
    z, y, x = axes()
    ic = head.skull.intracranial & (x * side > -1.0)
    if rng.uniform() < 0.93:
        return np.asarray(ic & (z > head.tentorium - 4) & (head.skull.floor < -1))
    return np.asarray(ic & (z < head.tentorium) & (y > 12))
