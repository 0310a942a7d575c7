"""What all hemorrhages share: how much, how dense, how it takes room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import Subtype
from training.phantom.brain import Head
from training.phantom.field import VOXEL_ML, Field, axes, blend, inside, noise

Mask = npt.NDArray[np.bool_]
Labels = npt.NDArray[np.uint8]
QUANTILES_ML = {
    Subtype.EPIDURAL: (2.1, 13.6, 60.0),
    Subtype.INTRAPARENCHYMAL: (0.45, 8.9, 59.0),
    Subtype.INTRAVENTRICULAR: (0.3, 2.6, 19.0),
    Subtype.SUBARACHNOID: (0.4, 2.5, 20.0),
    Subtype.SUBDURAL: (1.2, 9.0, 75.0),
}
"""5, 50 and 95 % quantiles that DIDSR/InSilicoICH derived from BHSD (CC0), their upper ends widened: blood that is thinner
than a slice is drawn but not labelled, and large clots are what must never be missed."""


def volume(rng: np.random.Generator, subtype: Subtype) -> float:
    """Draw a volume in mL."""
    low, middle, high = QUANTILES_ML[subtype]
    logs = np.log([low * 0.8, low, middle, high, high * 1.3])
    return float(np.exp(np.interp(rng.uniform(), [0, 0.05, 0.5, 0.95, 1], logs)))


def level(field: Field, volume_ml: float, room: Mask) -> float | None:
    """Value below which `field` encloses a volume within `room`; None where there is no room."""
    values = field[room]
    if values.size < 200:
        return None
    count = min(max(int(volume_ml / VOXEL_ML), 30), int(values.size * 0.8))
    return float(np.partition(values, count)[count])


def fill(
    head: Head, labels: Labels, fraction: Field, hu: Field | float, subtype: Subtype, *, from_fraction: float = 0.5
) -> tuple[Head, Labels]:
    """Put blood of some HU into a head; what is filled to `from_fraction` and more is labelled."""
    blood = (fraction * head.skull.intracranial).astype(np.float32)
    labels = np.where(blood > from_fraction, np.uint8(subtype), labels)
    return replace(head, hu=blend(head.hu, hu, blood)), labels


def push(head: Head, centre: Sequence[float], radius: float, millimetres: float) -> Head:
    """Mass effect: tissue beside a bleed gives way towards the other side, midline and ventricles with it."""
    z, y, x = axes()
    side = 1.0 if centre[2] > 0 else -1.0
    distance2 = (z - centre[0]) ** 2 + (y - centre[1]) ** 2 + 0.5 * (x - centre[2]) ** 2
    weight = np.exp(-distance2 / (2 * radius**2)) * np.clip(head.skull.depth / 12, 0, 1)
    return head.shifted((-side * millimetres * weight).astype(np.float32))


def texture(rng: np.random.Generator, low: float, high: float, grain: float = 4.0) -> Field:
    """HU of one clot: a level of its own (denser in some: a low tube voltage, a high haematocrit), and a grain."""
    level_hu = rng.uniform(high, high + 28) if high > 65 and rng.uniform() < 0.22 else rng.uniform(low, high)
    return np.asarray(level_hu + grain * rng.uniform(0.3, 1.2) * noise(rng, 5), dtype=np.float32)


def around(centre: Sequence[float], stretch: Sequence[float] = (1.0, 1.0, 1.0)) -> Field:
    """Distance in mm from a place (z, y, x), stretched along the axes."""
    z, y, x = axes()
    return np.sqrt(
        ((z - centre[0]) / stretch[0]) ** 2 + ((y - centre[1]) / stretch[1]) ** 2 + ((x - centre[2]) / stretch[2]) ** 2
    ).astype(np.float32)


def oedema(rng: np.random.Generator, head: Head, distance: Field, width: float, room: Field | Mask) -> Head:
    """Water in the tissue within `width` mm of a surface: darker by some HU."""
    wet = inside(distance - width, 4) * room * (1 - head.csf)
    return replace(head, hu=(head.hu - wet * np.float32(rng.uniform(4, 14))).astype(np.float32))
