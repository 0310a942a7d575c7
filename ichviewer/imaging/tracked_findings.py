"""Findings of a mask that is being edited: only the components that a change touches are measured anew."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import BY_MODEL, BY_READER, EDITED, Finding, Probabilities
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import Box, boxes, connected_parts, find_components, measure_component
from ichviewer.imaging.mask_canvas import BoolArray, Change, UInt8Array
from ichviewer.imaging.midplane import Midplane, estimate_midplane


@dataclass(frozen=True, eq=False)
class Component:
    """One connected hemorrhage of one subtype.

    Attributes
    ----------
    finding
        What is measured of it.
    inside
        bool, of the shape of ``finding.box``: its voxels.
    """

    finding: Finding
    inside: BoolArray

    @property
    def box(self) -> Box:
        """Where it lies."""
        k0, j0, i0, k1, j1, i1 = self.finding.box
        return slice(k0, k1), slice(j0, j1), slice(i0, i1)

    @property
    def anchor(self) -> tuple[int, int, int]:
        """Its first voxel (k, j, i): tells it apart when the mask is read again."""
        k, j, i = np.unravel_index(int(self.inside.argmax()), self.inside.shape)
        k0, j0, i0 = (side.start for side in self.box)
        return int(k) + k0, int(j) + j0, int(i) + i0

    def holds(self, k: int, j: int, i: int) -> bool:
        """Whether a voxel belongs to it."""
        place = tuple(value - side.start for value, side in zip((k, j, i), self.box, strict=True))
        return all(0 <= value < size for value, size in zip(place, self.inside.shape, strict=True)) and bool(
            self.inside[place]
        )


@dataclass(frozen=True)
class KnownFinding:
    """What is kept of a finding, so that it has the same number when the mask is read again."""

    index: int
    source: str
    anchor: tuple[int, int, int]


class Measurer:
    """Measures components of one series.

    Parameters
    ----------
    stack
        Native slices.
    slice_probabilities
        One per slice, or none where no classifier ran.
    """

    def __init__(self, stack: SliceStack, slice_probabilities: Sequence[Probabilities] = ()) -> None:
        self._stack = stack
        self._probabilities = slice_probabilities

    @functools.cached_property
    def midplane(self) -> Midplane:
        """The head's own middle, estimated once."""
        return estimate_midplane(self._stack)

    def component(self, index: int, subtype: Subtype, inside: BoolArray, box: Box, source: str) -> Component:
        """Measure the marked voxels of a box, which must be the smallest one around them."""
        areas = np.count_nonzero(inside, axis=(1, 2))
        finding = measure_component(
            index,
            subtype=subtype,
            volume=float(areas @ self._stack.geometry.voxel_ml[box[0]]),
            inside=inside,
            box=box,
            stack=self._stack,
            slice_probabilities=self._probabilities,
            midplane=self.midplane,
        )
        return Component(replace(finding, source=source), inside)


@dataclass(frozen=True, eq=False)
class TrackedFindings:
    """The components of a label map. A change makes a new one; the old one stays what it was, for undo.

    Attributes
    ----------
    components
        Largest first.
    next_index
        Number of the next finding that is added; never used before in this mask.
    """

    components: tuple[Component, ...]
    next_index: int

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Largest first."""
        return tuple(component.finding for component in self.components)

    @property
    def volumes_ml(self) -> dict[str, float]:
        """mL by subtype key; every subtype is there."""
        volumes = dict.fromkeys((subtype.key for subtype in Subtype), 0.0)
        for finding in self.findings:
            volumes[finding.subtype.key] += finding.volume_ml
        return volumes

    @property
    def known(self) -> tuple[KnownFinding, ...]:
        """What to keep beside the mask."""
        return tuple(KnownFinding(item.finding.index, item.finding.source, item.anchor) for item in self.components)

    def find(self, index: int) -> Component | None:
        """The component of a finding's number, or None where it is gone."""
        return next((component for component in self.components if component.finding.index == index), None)

    def at(self, k: int, j: int, i: int) -> Component | None:
        """The component that a voxel belongs to."""
        return next((component for component in self.components if component.holds(k, j, i)), None)

    def after(self, planes: Sequence[UInt8Array], change: Change, measurer: Measurer) -> TrackedFindings:
        """The components once a change was made.

        Parameters
        ----------
        planes
            uint8 (rows, columns) of every slice: the whole label map, after the change.
        """
        components, next_index = self.components, self.next_index
        shape = (len(planes), *planes[0].shape)
        for subtype in Subtype:
            region = _changed_region(change, subtype, shape)
            if region is not None:
                components, next_index = _renewed(components, next_index, subtype, region, planes, change, measurer)
        return TrackedFindings(tuple(sorted(components, key=lambda item: -item.finding.volume_ml)), next_index)


def track(
    mask: LabelStack, measurer: Measurer, known: Iterable[KnownFinding] = (), next_index: int = 1, source: str = BY_MODEL
) -> TrackedFindings:
    """Find and measure the components of a whole label map.

    Parameters
    ----------
    known
        Numbers and sources of components of an edited mask; what is not among them is numbered after them.
    next_index
        First number that is free, beyond those of `known`.
    source
        Of what is not among `known`.
    """
    found = find_components(mask.labels, mask.geometry, 0.0)
    by_anchor = {item.anchor: item for item in known}
    next_index = max([next_index, *(item.index + 1 for item in by_anchor.values())])
    components = []
    for number, box in enumerate(found.boxes):
        inside = found.inside(number)
        k, j, i = np.unravel_index(int(inside.argmax()), inside.shape)
        anchor = int(k) + box[0].start, int(j) + box[1].start, int(i) + box[2].start
        kept = by_anchor.get(anchor)
        index = next_index if kept is None else kept.index
        next_index += kept is None
        origin = source if kept is None else kept.source
        components.append(measurer.component(index, found.subtypes[number], inside, box, origin))
    return TrackedFindings(tuple(components), next_index)


def _changed_region(change: Change, subtype: Subtype, shape: tuple[int, ...]) -> Box | None:
    """Smallest box with a margin of one voxel around where a subtype came or went."""
    found = []
    for part in change.parts:
        differs = (part.before == subtype) != (part.after == subtype)
        if differs.any():
            rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
            top, left = part.box[0].start, part.box[1].start
            found.append((part.k, top + rows[0], top + rows[-1], left + columns[0], left + columns[-1]))
    if not found:
        return None
    k, j0, j1, i0, i1 = zip(*found, strict=True)
    ends = ((min(k), max(k)), (min(j0), max(j1)), (min(i0), max(i1)))
    low = [max(int(first) - 1, 0) for first, _ in ends]
    high = [min(int(last) + 2, size) for (_, last), size in zip(ends, shape, strict=True)]
    return slice(low[0], high[0]), slice(low[1], high[1]), slice(low[2], high[2])


def _renewed(
    components: tuple[Component, ...],
    next_index: int,
    subtype: Subtype,
    region: Box,
    planes: Sequence[UInt8Array],
    change: Change,
    measurer: Measurer,
) -> tuple[tuple[Component, ...], int]:
    """Components with those of one subtype near a region found and measured anew."""
    near = [item for item in components if item.finding.subtype is subtype and _meets(item.box, region)]
    others = [item for item in components if item.finding.subtype is subtype and not _meets(item.box, region)]
    rest = tuple(item for item in components if item not in near)
    whole = region
    for item in near:
        whole = _union(whole, item.box)
    marked = np.stack([planes[k][whole[1:]] == subtype for k in range(whole[0].start, whole[0].stop)])
    for item in others:
        _clear(marked, whole, item)
    numbers = connected_parts(marked)
    count = int(numbers.max(initial=0))
    heirs = _heirs(numbers, whole, near)
    result = list(rest)
    # Larger parts first, so that of what was cut in two the larger keeps the number.
    sizes = np.bincount(numbers.ravel(), minlength=count + 1)
    taken: set[int] = set()
    places = boxes(numbers, count)
    for number in sorted(range(1, count + 1), key=lambda n: -int(sizes[n])):
        box = places[number - 1]
        inside = np.asarray(numbers[box] == number)
        placed = tuple(slice(a.start + b.start, a.stop + b.start) for a, b in zip(box, whole, strict=True))
        place = (placed[0], placed[1], placed[2])
        heir = next((item for item in heirs.get(number, ()) if item.finding.index not in taken), None)
        if heir is not None:
            taken.add(heir.finding.index)
            same = heir.box == place and np.array_equal(heir.inside, inside)
            source = BY_READER if heir.finding.source == BY_READER else EDITED
            result.append(heir if same else measurer.component(heir.finding.index, subtype, inside, place, source))
            continue
        source = EDITED if number in heirs or _was_labelled(change, place, inside) else BY_READER
        result.append(measurer.component(next_index, subtype, inside, place, source))
        next_index += 1
    return tuple(result), next_index


def _heirs(numbers: npt.NDArray[np.int32], whole: Box, near: Sequence[Component]) -> dict[int, list[Component]]:
    """For each new part the old components that it overlaps, the largest overlap first."""
    overlaps: dict[int, list[tuple[int, Component]]] = {}
    for item in near:
        here = tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(item.box, whole, strict=True))
        counts = np.bincount(numbers[here][item.inside])
        for number in np.flatnonzero(counts[1:]) + 1:
            overlaps.setdefault(int(number), []).append((int(counts[number]), item))
    return {number: [item for _, item in sorted(found, key=lambda pair: -pair[0])] for number, found in overlaps.items()}


def _was_labelled(change: Change, box: Box, inside: BoolArray) -> bool:
    """Whether most of a new part had another subtype before: it was given another type, not added."""
    labelled = 0
    for part in change.parts:
        if not box[0].start <= part.k < box[0].stop:
            continue
        before = np.zeros(inside.shape[1:], dtype=np.uint8)
        rows = slice(max(part.box[0].start, box[1].start), min(part.box[0].stop, box[1].stop))
        columns = slice(max(part.box[1].start, box[2].start), min(part.box[1].stop, box[2].stop))
        if rows.start >= rows.stop or columns.start >= columns.stop:
            continue
        source = part.before[_moved(rows, part.box[0].start), _moved(columns, part.box[1].start)]
        before[_moved(rows, box[1].start), _moved(columns, box[2].start)] = source
        labelled += int(np.count_nonzero(before[inside[part.k - box[0].start]]))
    return 2 * labelled > int(np.count_nonzero(inside))


def _moved(side: slice, start: int) -> slice:
    return slice(side.start - start, side.stop - start)


def _meets(box: Box, other: Box) -> bool:
    return all(a.start < b.stop and b.start < a.stop for a, b in zip(box, other, strict=True))


def _union(box: Box, other: Box) -> Box:
    sides = [slice(min(a.start, b.start), max(a.stop, b.stop)) for a, b in zip(box, other, strict=True)]
    return sides[0], sides[1], sides[2]


def _clear(marked: BoolArray, whole: Box, item: Component) -> None:
    """Take the voxels of a component out of a region."""
    if not _meets(item.box, whole):
        return
    common = [slice(max(a.start, b.start), min(a.stop, b.stop)) for a, b in zip(item.box, whole, strict=True)]
    here = tuple(_moved(side, origin.start) for side, origin in zip(common, whole, strict=True))
    there = tuple(_moved(side, origin.start) for side, origin in zip(common, item.box, strict=True))
    marked[here] &= ~item.inside[there]
