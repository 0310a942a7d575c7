"""Hemorrhage of the five subtypes: where each occurs, with HU, volume and shape of the literature.

Volumes are drawn around the 5/50/95 % quantiles that DIDSR/InSilicoICH derived from BHSD (CC0); HU of fresh, older and
mixed blood follow the same source, widened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import Subtype
from training.phantom.brain import Head
from training.phantom.field import ORIGIN, SHAPE, STEP, VOXEL_ML, Field, axes, blend, inside, noise

Mask = npt.NDArray[np.bool_]
QUANTILES_ML = {
    Subtype.EPIDURAL: (2.5, 13.6, 45.0),
    Subtype.INTRAPARENCHYMAL: (0.6, 8.9, 59.0),
    Subtype.INTRAVENTRICULAR: (0.4, 2.6, 19.0),
    Subtype.SUBARACHNOID: (0.5, 2.5, 20.0),
    Subtype.SUBDURAL: (1.5, 9.0, 75.0),
}


@dataclass(frozen=True, eq=False)
class Bleeding:
    """A head with hemorrhage.

    Attributes
    ----------
    head
        The head after mass effect and with blood in its HU.
    labels
        uint8 label map on the phantom's grid.
    drawn
        Subtype and volume in mL of each bleed.
    """

    head: Head
    labels: npt.NDArray[np.uint8]
    drawn: tuple[dict[str, Any], ...]


def bleed(rng: np.random.Generator, head: Head, subtypes: Sequence[Subtype]) -> Bleeding:
    """Let a head bleed; a subtype that finds no room is left out."""
    labels = np.zeros(SHAPE, np.uint8)
    drawn: list[dict[str, Any]] = []
    for subtype in subtypes:
        count = 1 if subtype is not Subtype.INTRAPARENCHYMAL or rng.uniform() < 0.75 else int(rng.integers(2, 4))
        for _ in range(count):
            before = int((labels > 0).sum())
            head, labels = _PLACE[subtype](rng, head, labels)
            added = (int((labels > 0).sum()) - before) * VOXEL_ML
            if added > 0.1:
                drawn.append({"subtype": subtype.key, "ml": round(added, 2)})
    return Bleeding(head, labels, tuple(drawn))


def _volume(rng: np.random.Generator, subtype: Subtype) -> float:
    low, middle, high = QUANTILES_ML[subtype]
    logs = np.log([low * 0.8, low, middle, high, high * 1.3])
    return float(np.exp(np.interp(rng.uniform(), [0, 0.05, 0.5, 0.95, 1], logs)))


def _level(field: Field, volume_ml: float, room: Mask) -> float | None:
    """Value below which `field` encloses a volume within `room`; None where there is no room."""
    values = field[room]
    if values.size < 200:
        return None
    count = min(max(int(volume_ml / VOXEL_ML), 30), int(values.size * 0.8))
    return float(np.partition(values, count)[count])


def _fill(
    head: Head, labels: npt.NDArray[np.uint8], fraction: Field, hu: Field | float, subtype: Subtype
) -> tuple[Head, Any]:
    blood = (fraction * head.skull.intracranial).astype(np.float32)
    labels = np.where(blood > 0.5, np.uint8(subtype), labels)
    return replace(head, hu=blend(head.hu, hu, blood)), labels


def _push(head: Head, centre: Sequence[float], radius: float, millimetres: float) -> Head:
    """Mass effect: tissue beside a bleed gives way towards the other side, midline and ventricles with it."""
    z, y, x = axes()
    side = 1.0 if centre[2] > 0 else -1.0
    distance2 = (z - centre[0]) ** 2 + (y - centre[1]) ** 2 + 0.5 * (x - centre[2]) ** 2
    weight = np.exp(-distance2 / (2 * radius**2)) * np.clip(head.skull.depth / 12, 0, 1)
    return head.shifted((-side * millimetres * weight).astype(np.float32))


def _texture(rng: np.random.Generator, low: float, high: float, grain: float = 4.0) -> Field:
    return np.asarray(rng.uniform(low, high) + grain * noise(rng, 5), dtype=np.float32)


def _intraparenchymal(rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8]) -> tuple[Head, Any]:
    """Deep, lobar or cerebellar: a noise-deformed ellipsoid with an oedema rim and mass effect."""
    u = rng.uniform
    z, y, x = axes()
    volume = _volume(rng, Subtype.INTRAPARENCHYMAL)
    centre = _parenchymal_place(rng, head)
    radius = (volume * 1000 * 3 / 4 / np.pi) ** (1 / 3)
    if u() < 0.7:
        head = _push(head, centre, 2.2 * radius + 8, min(0.35 * radius * u(0.3, 1.2), 11))
    stretch = [u(0.6, 1.5) for _ in range(3)]
    shape = np.sqrt(
        ((z - centre[0]) / stretch[0]) ** 2 + ((y - centre[1]) / stretch[1]) ** 2 + ((x - centre[2]) / stretch[2]) ** 2
    )
    shape = shape + (noise(rng, 10) * u(0.1, 0.3) + noise(rng, 22) * 0.15) * radius
    room = head.skull.intracranial & (head.cortex_depth > 0.5) & ((head.ventricles > -0.5) | (u() < 0.2))
    level = _level(shape, volume, room)
    if level is None:
        return head, labels
    oedema = inside(shape - level - u(0, 9), 4) * room * (1 - head.csf) * (labels == 0)
    head = replace(head, hu=(head.hu - oedema * np.float32(u(4, 14))).astype(np.float32))
    hu = _texture(rng, 46, 74)
    if u() < 0.15:  # fluid level: cells sink, serum stays above
        hu = np.where(y > centre[1] + u(-0.3, 0.3) * radius, hu, np.float32(u(36, 45)))
    return _fill(head, labels, inside(shape - level, u(1, 2.5)) * room, hu, Subtype.INTRAPARENCHYMAL)


def _parenchymal_place(rng: np.random.Generator, head: Head) -> tuple[float, float, float]:
    u = rng.uniform
    mid = head.mid_height
    centre = (mid, 0.0, 20.0)
    for _ in range(20):
        side = float(rng.choice([-1.0, 1.0]))
        if u() < 0.45:
            centre = (mid + u(-14, 2), u(-16, 18), side * u(14, 30))  # basal ganglia, thalamus
        elif u() < 0.2:
            centre = (mid - u(36, 52), u(30, 60), side * u(0, 30))  # cerebellum
        else:
            centre = (mid + u(-28, 42), u(-62, 62), side * u(14, 52))  # lobar
        index = tuple(int(np.clip(c / s + o, 0, n - 1)) for c, s, o, n in zip(centre, STEP, ORIGIN, SHAPE, strict=True))
        if head.skull.depth[index] > 4:
            break
    return centre


def _intraventricular(rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8]) -> tuple[Head, Any]:
    """A fluid level in the supine patient's occipital horns, or a cast of a ventricle."""
    u = rng.uniform
    z, y, x = axes()
    volume = _volume(rng, Subtype.INTRAVENTRICULAR)
    ic = head.skull.intracranial
    wobble = noise(rng, 10)
    if u() < 0.65:
        room = ic & (head.horns < 0.5)
        shape = -y + wobble + float(rng.choice([0.0, 1.0])) * x * u(-0.8, 0.8)
        volume = min(volume, 9.0)
    else:
        room = ic & (head.ventricles < 0.3)
        shape = np.hypot(np.hypot(y - u(-30, 40), x - u(-18, 18)), z - head.mid_height) + 4 * wobble
    level = _level(np.broadcast_to(shape, SHAPE), volume, room)
    if level is None:
        return head, labels
    fluid = np.clip(inside(head.ventricles, 1.6) * 1.4, 0, 1) * (room | (head.ventricles < 0.8))
    return _fill(head, labels, inside(shape - level, 1.2) * fluid, _texture(rng, 42, 72), Subtype.INTRAVENTRICULAR)


def _subarachnoid(rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8]) -> tuple[Head, Any]:
    """CSF of sulci, fissures and cisterns replaced around a place: basal (aneurysm) or convexity (trauma)."""
    u = rng.uniform
    z, y, x = axes()
    mid = head.mid_height
    if u() < 0.5:
        centre, stretch = (mid - 28, -5.0, 0.0), (1.0, 1.0, 0.8)
    else:
        centre = (mid + u(-20, 45), u(-60, 60), float(rng.choice([-1, 1])) * u(20, 60))
        stretch = (u(0.7, 1.4), u(0.7, 1.4), u(0.7, 1.4))
    shape = np.sqrt(
        ((z - centre[0]) / stretch[0]) ** 2 + ((y - centre[1]) / stretch[1]) ** 2 + ((x - centre[2]) / stretch[2]) ** 2
    )
    shape = shape + 5 * noise(rng, 10)
    space = np.clip(head.csf * 1.3, 0, 1) * (inside(head.ventricles, 1.6) < 0.3) * (labels == 0)
    level = _level(shape, _volume(rng, Subtype.SUBARACHNOID), head.skull.intracranial & (space > 0.5))
    if level is None:
        return head, labels
    return _fill(head, labels, inside(shape - level, 6) * space, _texture(rng, 45, 74, 5), Subtype.SUBARACHNOID)


def _epidural(rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8]) -> tuple[Head, Any]:
    """A lens between skull and dura, mostly temporal or parietal, sometimes in the posterior fossa."""
    u = rng.uniform
    volume = _volume(rng, Subtype.EPIDURAL)
    centre, tangent = _on_vault(rng, head, u(-0.9, 0.9), u(-0.9, 0.6))
    radius = (volume * 1000 / 2.2) ** (1 / 3) * u(1.0, 1.5) + 6
    thickness = volume * 1000 / (radius * radius * 1.6)
    side = float(np.sign(centre[2]))
    below = np.maximum(-head.skull.inner, 0)
    shape = below - thickness * np.clip(1 - (tangent / radius) ** 2, -1, 1) + 0.6 * noise(rng, 10)
    room = _side_room(rng, head, side) & (tangent < radius * 1.05)
    if u() < 0.7:
        head = _push(head, centre, radius + 15, min(thickness * u(0.2, 0.6), 11))
    level = _level(shape, volume, room)
    if level is None:
        return head, labels
    hu = _texture(rng, 52, 76, 3)
    if u() < 0.3:  # swirl of unclotted blood
        hu = np.where(noise(rng, 12) > 1, hu - np.float32(u(5, 20)), hu)
    return _fill(head, labels, inside(shape - level, 1.2) * room, hu, Subtype.EPIDURAL)


def _subdural(rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8]) -> tuple[Head, Any]:
    """A crescent over the convexity, or blood along falx or tentorium; fresh, isodense, mixed or layered."""
    u = rng.uniform
    _, y, _ = axes()
    volume = _volume(rng, Subtype.SUBDURAL)
    if u() < 0.2:
        return _on_membrane(rng, head, labels, volume)
    centre, tangent = _on_vault(rng, head, u(-2.4, 2.4), u(-0.7, 1.1))
    thickness = u(4, 14)
    radius = float(np.clip(np.sqrt(volume * 1000 / (np.pi * thickness * 0.55)), 22, 95))
    below = np.maximum(-head.skull.inner, 0)
    edge = np.clip(1 - (tangent / radius) ** u(2, 5), -1, 1)
    shape = below - thickness * edge + 0.6 * noise(rng, 22)
    room = _side_room(rng, head, float(np.sign(centre[2])))
    if u() < 0.6:
        head = _push(head, centre, radius, min(thickness * u(0.2, 0.7), 11))
    fraction = inside(shape, 1.5) * room
    # The brain under it is pressed: its sulci are shut.
    pressed = inside(shape - u(6, 14), 8) * (1 - fraction) * (head.ventricles > 1) * head.csf * np.float32(0.8)
    head = replace(head, hu=blend(head.hu, head.grey_hu * 0.85, pressed * head.skull.intracranial))
    kind = u()
    if kind < 0.6:
        hu = _texture(rng, 50, 74, 3)
    elif kind < 0.72:
        hu = _texture(rng, 36, 46, 3)  # isodense
    elif kind < 0.86 and (fraction > 0.5).any():
        level = np.quantile(np.broadcast_to(y, SHAPE)[fraction > 0.5], u(0.3, 0.7))
        hu = np.where(y + 2 * noise(rng, 10) > level, _texture(rng, 48, 66, 3), _texture(rng, 22, 34, 2))
    else:
        hu = _texture(rng, 45, 60, 3) + 9 * noise(rng, 10)
    return _fill(head, labels, fraction, hu.astype(np.float32), Subtype.SUBDURAL)


def _on_membrane(
    rng: np.random.Generator, head: Head, labels: npt.NDArray[np.uint8], volume: float
) -> tuple[Head, npt.NDArray[np.uint8]]:
    """Subdural blood on one side of the falx or upon the tentorium: a sheet a few millimetres thick."""
    u = rng.uniform
    z, y, x = axes()
    side = float(rng.choice([-1.0, 1.0]))
    thickness = u(2.5, 6)
    if u() < 0.35:
        across = z - head.tentorium - 0.5
        along = np.hypot(y - u(30, 55), x * side - u(15, 35))
        room = head.skull.intracranial & (x * side > 3) & (y > 15)
    else:
        across = x * side - 0.5
        along = np.hypot(y - u(-35, 45), z - head.mid_height - u(18, 50))
        room = head.skull.intracranial & (z > head.mid_height + 12)
    radius = float(np.clip(np.sqrt(min(volume, 25) * 1000 / (np.pi * thickness * 0.6)), 14, 60))
    top = thickness * np.clip(1 - (along / radius) ** 3, -1, 1)
    shape = np.maximum(across - top, -across) + 0.4 * noise(rng, 12)
    fraction = inside(np.broadcast_to(shape, SHAPE).astype(np.float32), 1.2) * room * (head.ventricles > 1.5)
    return _fill(head, labels, fraction, _texture(rng, 48, 72, 3), Subtype.SUBDURAL)


def _on_vault(
    rng: np.random.Generator, head: Head, azimuth: float, elevation: float
) -> tuple[tuple[float, float, float], Field]:
    """A place on the vault (z, y, x) and the distance from it."""
    z, y, x = axes()
    c, b, a = head.skull.half_axes
    side = float(rng.choice([-1.0, 1.0]))
    centre_x = side * np.cos(azimuth) * a * np.cos(elevation)
    if abs(centre_x) < 12:
        centre_x = side * 25
    centre = (float(np.sin(elevation) * c * 0.8), float(np.sin(azimuth) * b * np.cos(elevation)), float(centre_x))
    return centre, np.sqrt((z - centre[0]) ** 2 + (y - centre[1]) ** 2 + (x - centre[2]) ** 2).astype(np.float32)


def _side_room(rng: np.random.Generator, head: Head, side: float) -> Mask:
    """Extra-axial room of one side, above the tentorium or (seldom) below it: dura holds it there."""
    z, y, x = axes()
    ic = head.skull.intracranial & (x * side > -1.0)
    if rng.uniform() < 0.93:
        return np.asarray(ic & (z > head.tentorium - 4) & (head.skull.floor < -1))
    return np.asarray(ic & (z < head.tentorium) & (y > 12))


_PLACE: dict[Subtype, Callable[..., tuple[Head, Any]]] = {
    Subtype.EPIDURAL: _epidural,
    Subtype.INTRAPARENCHYMAL: _intraparenchymal,
    Subtype.INTRAVENTRICULAR: _intraventricular,
    Subtype.SUBARACHNOID: _subarachnoid,
    Subtype.SUBDURAL: _subdural,
}
