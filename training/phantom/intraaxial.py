"""Blood within the brain and its CSF spaces: intraparenchymal, intraventricular, subarachnoid."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ichviewer.domain.labels import Subtype
from training.phantom.blood import Labels, around, fill, level, oedema, push, texture, volume
from training.phantom.brain import Head
from training.phantom.field import ORIGIN, SHAPE, STEP, axes, inside, noise


def intraparenchymal(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """Deep, lobar or cerebellar clots, or a cluster of contusions beside bone."""
    if rng.uniform() < 0.25:
        return _contusions(rng, head, labels)
    return _clot(rng, head, labels, _place(rng, head), volume(rng, Subtype.INTRAPARENCHYMAL))


def _clot(
    rng: np.random.Generator, head: Head, labels: Labels, centre: tuple[float, float, float], amount: float
) -> tuple[Head, Labels]:
    """A noise-deformed ellipsoid with an oedema rim and mass effect."""
    u = rng.uniform
    _, y, _ = axes()
    radius = (amount * 1000 * 3 / 4 / np.pi) ** (1 / 3)
    if u() < 0.7 and radius > 7:
        head = push(head, centre, 2.2 * radius + 8, min(0.35 * radius * u(0.3, 1.2), 11))
    shape = around(centre, [u(0.6, 1.5) for _ in range(3)])
    shape = shape + (noise(rng, u(6, 12)) * u(0.05, 0.35) + noise(rng, 22) * 0.15) * radius
    room = head.skull.intracranial & (head.cortex_depth > 0.3) & ((head.ventricles > -0.5) | (u() < 0.2))
    surface = level(shape, amount, room)
    if surface is None:
        return head, labels
    if u() < 0.75:
        head = oedema(rng, head, shape - surface, u(0, 10), room * (labels == 0))
    hu = texture(rng, 42, 76, 5)
    kind = u()
    if kind < 0.15:  # fluid level: cells sink, serum stays above
        hu = np.where(y > centre[1] + u(-0.3, 0.3) * radius, hu, np.float32(u(34, 45)))
    elif kind < 0.25:  # older blood loses density from its edge inwards
        hu = hu - np.float32(u(5, 14)) * np.clip(1 + (shape - surface) / max(0.6 * radius, 2), 0, 1)
    return fill(head, labels, inside(shape - surface, u(1, 2.5)) * room, hu.astype(np.float32), Subtype.INTRAPARENCHYMAL)


def _contusions(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """Small clots in oedema where brain hits bone: frontal base, temporal poles, the side of a blow and its opposite."""
    u = rng.uniform
    mid, (_, b, a) = head.mid_height, head.skull.half_axes
    side = float(rng.choice([-1.0, 1.0]))
    middle = (
        (mid - u(8, 22), -b * u(0.5, 0.8), side * u(5, 30)),
        (mid - u(18, 36), -b * u(0.15, 0.45), side * a * u(0.5, 0.8)),
        (mid + u(-20, 30), b * u(-0.6, 0.7), side * a * u(0.55, 0.8)),
    )[int(rng.integers(3))]
    for _ in range(int(rng.integers(1, 6))):
        centre = _inward(rng, head, tuple(value + rng.normal(0, 7) for value in middle))
        if centre is not None:
            head, labels = _clot(rng, head, labels, centre, float(np.exp(u(np.log(0.15), np.log(6)))))
    return head, labels


def _index(place: tuple[float, ...]) -> tuple[int, ...]:
    return tuple(int(np.clip(c / s + o, 0, n - 1)) for c, s, o, n in zip(place, STEP, ORIGIN, SHAPE, strict=True))


def _inward(rng: np.random.Generator, head: Head, place: tuple[float, ...]) -> tuple[float, float, float] | None:
    """A place drawn towards the middle of the head until it lies in the outer brain."""
    mid = head.mid_height
    for pull in np.linspace(1, 0.4, 13):
        near = (mid + (place[0] - mid) * pull, place[1] * pull, place[2] * pull)
        if head.skull.depth[_index(near)] > rng.uniform(2, 9):
            return near
    return None


def _place(rng: np.random.Generator, head: Head) -> tuple[float, float, float]:
    u = rng.uniform
    mid = head.mid_height
    centre = (mid, 0.0, 20.0)
    for _ in range(20):
        side = float(rng.choice([-1.0, 1.0]))
        if u() < 0.4:
            centre = (mid + u(-14, 4), u(-16, 18), side * u(12, 32))  # basal ganglia, thalamus
        elif u() < 0.2:
            centre = (mid - u(32, 52), u(14, 60), side * u(0, 30))  # cerebellum, pons
        else:
            centre = (mid + u(-30, 50), u(-72, 72), side * u(10, 58))  # lobar
        if head.skull.depth[_index(centre)] > 4:
            break
    return centre


def intraventricular(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """A fluid level in the supine patient's occipital horns, or a cast of a ventricle."""
    u = rng.uniform
    z, y, x = axes()
    amount = volume(rng, Subtype.INTRAVENTRICULAR)
    ic = head.skull.intracranial
    kind = u()
    wobble = noise(rng, 10)
    if kind < 0.6:
        room = ic & (head.horns < 0.5)
        # A level is flat in the supine patient; a clot is not.
        lean = float(rng.choice([0.0, 1.0])) * x * u(-0.9, 0.9)
        shape = -y + wobble * u(0.1, 1.5) + lean + z * u(-0.15, 0.15)
        amount = min(amount, 9.0)
    elif kind < 0.75:  # one whole side
        room = ic & (head.lateral < 0.3) & (x * float(rng.choice([-1, 1])) > 0)
        shape = np.hypot(y - u(-30, 45), z - head.mid_height) * u(0.3, 1) + 6 * wobble
    else:
        room = ic & (head.ventricles < 0.3)
        shape = np.hypot(np.hypot(y - u(-30, 40), x - u(-18, 18)), z - head.mid_height - u(-45, 5)) + 4 * wobble
    surface = level(np.broadcast_to(shape, SHAPE), amount, room)
    if surface is None:
        return head, labels
    fluid = np.clip(inside(head.ventricles, 1.6) * 1.4, 0, 1) * (room | (head.ventricles < 0.8))
    if kind >= 0.6:
        fluid = fluid * (room | (head.ventricles > 0.3))
    return fill(head, labels, inside(shape - surface, 1.2) * fluid, texture(rng, 38, 74, 5), Subtype.INTRAVENTRICULAR)


def subarachnoid(rng: np.random.Generator, head: Head, labels: Labels) -> tuple[Head, Labels]:
    """CSF replaced: in cisterns and fissures of both sides (aneurysm), or in some sulci of the convexity (trauma)."""
    u = rng.uniform
    mid = head.mid_height
    basal = u() < 0.5
    if basal:
        # From the suprasellar cistern into both Sylvian fissures, around the brain stem and between the hemispheres.
        centre, stretch = (mid - u(20, 32), u(-25, 12), u(-18, 18)), (u(0.6, 1.1), u(0.8, 1.4), u(1.0, 1.7))
        amount = float(np.exp(u(np.log(1.5), np.log(40))))
    else:
        centre = (mid + u(-25, 50), u(-70, 70), float(rng.choice([-1, 1])) * u(5, 68))
        stretch = (u(0.6, 1.5), u(0.6, 1.5), u(0.6, 1.5))
        amount = volume(rng, Subtype.SUBARACHNOID)
    shape = around(centre, stretch) + 6 * noise(rng, 10)
    # Blood widens the sulci and cisterns that it fills.
    sulci = inside(head.to_sulcus - u(0.6, 1.8), 1.0)
    csf = np.clip(head.csf * 1.3, 0, 1)
    if basal:
        csf = np.maximum(csf, ndimage.maximum_filter(csf, (1, 3, 3)) * np.float32(u(0.4, 1)))
    space = np.maximum(csf, sulci) * (inside(head.ventricles, 1.6) < 0.3) * (labels == 0)
    surface = level(shape, amount, head.skull.intracranial & (space > 0.5))
    if surface is None:
        return head, labels
    return fill(
        head,
        labels,
        inside(shape - surface, u(3, 9)) * space,
        texture(rng, 44, 78, 5),
        Subtype.SUBARACHNOID,
        from_fraction=0.4,
    )
