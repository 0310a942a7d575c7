"""Hemorrhage of the five subtypes: where each occurs, with HU, volume and shape of the literature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ichviewer.domain.labels import Subtype
from training.phantom.blood import Labels
from training.phantom.brain import Head
from training.phantom.extraaxial import epidural, subdural
from training.phantom.field import SHAPE, VOXEL_ML
from training.phantom.intraaxial import intraparenchymal, intraventricular, subarachnoid


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
    labels: Labels
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


_PLACE: dict[Subtype, Callable[[np.random.Generator, Head, Labels], tuple[Head, Labels]]] = {
    Subtype.EPIDURAL: epidural,
    Subtype.INTRAPARENCHYMAL: intraparenchymal,
    Subtype.INTRAVENTRICULAR: intraventricular,
    Subtype.SUBARACHNOID: subarachnoid,
    Subtype.SUBDURAL: subdural,
}
