"""From a seed to a scan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, get_args

import numpy as np

from ichviewer.domain.labels import Subtype
from training.phantom.anatomy import midline, on_slices, places
from training.phantom.brain import make_head
from training.phantom.hemorrhage import bleed
from training.phantom.projection import acquire_by_projection
from training.phantom.scan import PhantomScan
from training.phantom.scanner import acquire, draw_protocol
from training.phantom.skull import make_skull

Family = Literal["train", "held-out", "hard", "base"]
Scanner = Literal["image", "projection"]
_ACQUIRE = {"image": acquire, "projection": acquire_by_projection}
POSITIVE = {"train": 0.58, "held-out": 0.58, "hard": 0.35, "base": 0.35}
"""Part of the scans with hemorrhage where no subtypes are asked for."""
_ATTEMPTS = 8
_FREQUENCY = {
    Subtype.EPIDURAL: 0.20,
    Subtype.INTRAPARENCHYMAL: 0.22,
    Subtype.INTRAVENTRICULAR: 0.16,
    Subtype.SUBARACHNOID: 0.20,
    Subtype.SUBDURAL: 0.22,
}


def make_scan(
    seed: int,
    *,
    matrix: int = 256,
    slices: int | None = None,
    subtypes: Sequence[str] | None = None,
    family: Family = "train",
    scanner: Scanner = "image",
) -> PhantomScan:
    """One phantom scan; the same arguments give the same scan.

    Parameters
    ----------
    seed
        Of everything that is drawn.
    matrix
        Rows and columns.
    slices
        Number of slices over the head; drawn with the slice gap where None.
    subtypes
        Keys of the subtypes that bleed; none where empty; drawn where None.
    family
        ``train``, or ``held-out``: other head shapes, skulls, contrast, kernel and noise, a stand-in for another
        hospital; ``hard``: mostly negatives with dense sinuses and membranes, bright bands beside the bone, and the neck;
        ``base``: the same with dense tissue about the sella and in the cavernous and sigmoid sinuses.
    scanner
        ``image``: artefacts added to sampled slices, fast; ``projection``: simulated from what a detector counts.

    Raises
    ------
    ValueError
        If `subtypes`, `family` or `scanner` names something unknown.
    """
    if family not in get_args(Family):
        raise ValueError(f"family '{family}' is neither of {get_args(Family)}")
    if scanner not in _ACQUIRE:
        raise ValueError(f"scanner '{scanner}' is neither of {get_args(Scanner)}")
    try:
        wanted = None if subtypes is None else [Subtype.from_key(key) for key in subtypes]
    except KeyError as error:
        raise ValueError(f"unknown subtype {error}; known are {[s.key for s in Subtype]}") from error
    index = get_args(Family).index(family)
    scan = _make(seed, [seed, index], matrix, slices, wanted, family, scanner)
    for attempt in range(1, _ATTEMPTS):
        # A small bleed may find no room or fall between the slices; who asks for it gets another head.
        if all((scan.labels == subtype).any() for subtype in wanted or ()):
            break
        scan = _make(seed, [seed, index, attempt], matrix, slices, wanted, family, scanner)
    return scan


def _make(
    seed: int,
    entropy: Sequence[int],
    matrix: int,
    slices: int | None,
    wanted: Sequence[Subtype] | None,
    family: Family,
    scanner: Scanner,
) -> PhantomScan:
    held_out, hard = family == "held-out", family in {"hard", "base"}
    rng = np.random.default_rng(entropy)
    drawn = draw_subtypes(rng, POSITIVE[family])
    skull = make_skull(rng, held_out=held_out)
    head = make_head(rng, skull, held_out=held_out, dense=hard, sella=family == "base")
    bleeding = bleed(rng, head, drawn if wanted is None else wanted)
    protocol = draw_protocol(rng, matrix, slices, low=hard)
    hu, labels, setup = _ACQUIRE[scanner](rng, bleeding.head.hu, bleeding.labels, protocol, held_out=held_out, hardened=hard)
    anatomy = on_slices(places(bleeding.head, bleeding.labels), protocol)
    anatomy[hu == -1024] = 0  # what the round picture leaves out has no anatomy either
    return PhantomScan(
        hu=hu,
        labels=labels,
        positions=protocol.positions,
        row_direction=protocol.row_direction,
        column_direction=protocol.column_direction,
        pixel_spacing=(protocol.pixel, protocol.pixel),
        slice_thickness=protocol.thickness,
        tilt_degrees=float(np.degrees(protocol.tilt)),
        anatomy=anatomy,
        parameters={
            "age": round(head.age, 3),
            "hemorrhages": list(bleeding.drawn),
            "midline": midline(bleeding.head, protocol),
            "scanner": setup,
        },
        seed=seed,
        family=family,
    )


def draw_subtypes(rng: np.random.Generator, positive: float) -> list[Subtype]:
    """What bleeds: nothing, or one to three subtypes; `positive` is the part that bleeds."""
    if rng.uniform() >= positive:
        return []
    count = int(rng.choice([1, 2, 3], p=[0.62, 0.28, 0.10]))
    chosen = rng.choice([int(s) for s in _FREQUENCY], count, replace=False, p=list(_FREQUENCY.values()))
    return [Subtype(int(value)) for value in chosen]
