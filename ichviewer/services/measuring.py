"""Measurements of a series: kept in the library, bound to its slices, changed by commands that can be undone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import (
    Abc2,
    CountedSlice,
    Kind,
    Measurement,
    Place,
    RegionStatistics,
)
from ichviewer.domain.plane import Plane
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.measured_planes import PlanePixels, bind_to_plane, statistics_of
from ichviewer.imaging.regions import counted_slices
from ichviewer.services import measurement_documents
from ichviewer.store.library import Library

_ON_PLANE_MM = 0.5

Items = tuple[Measurement, ...]


class Command(Protocol):
    """A change of the measurements, and the way back."""

    @property
    def text(self) -> str:
        """What it does, for the menu: ``Add distance``."""
        ...

    def apply(self, items: Items) -> Items:
        """The measurements after it."""
        ...

    def revert(self, items: Items) -> Items:
        """The measurements before it."""
        ...


@dataclass(frozen=True)
class Add:
    """A new measurement, at the end of the list."""

    item: Measurement

    @property
    def text(self) -> str:
        """For the menu."""
        return f"Add {_name(self.item)}"

    def apply(self, items: Items) -> Items:
        """With it."""
        return (*items, self.item)

    def revert(self, items: Items) -> Items:
        """Without it."""
        return tuple(item for item in items if item.identifier != self.item.identifier)


@dataclass(frozen=True)
class Remove:
    """One or more measurements go.

    Attributes
    ----------
    before
        The whole list as it was: what comes back has its place in it.
    removed
        Those that go, at least one.
    """

    before: Items
    removed: Items

    @property
    def text(self) -> str:
        """For the menu."""
        return f"Delete {_name(self.removed[0])}" if len(self.removed) == 1 else "Delete all measurements"

    def apply(self, items: Items) -> Items:
        """Without them."""
        gone = {item.identifier for item in self.removed}
        return tuple(item for item in items if item.identifier not in gone)

    def revert(self, items: Items) -> Items:  # noqa: ARG002 (one signature)
        """With them again, each at its place."""
        return self.before


@dataclass(frozen=True)
class Change:
    """A measurement in another form: moved, another text, another count of slices."""

    before: Measurement
    after: Measurement

    @property
    def text(self) -> str:
        """For the menu."""
        return f"Change {_name(self.after)}"

    def apply(self, items: Items) -> Items:
        """In its new form."""
        return tuple(self.after if item.identifier == self.after.identifier else item for item in items)

    def revert(self, items: Items) -> Items:
        """In its old form."""
        return tuple(self.before if item.identifier == self.before.identifier else item for item in items)


class MeasurementBook:
    """The measurements of one series, with undo and redo.

    Parameters
    ----------
    items
        What is there at the beginning; that cannot be undone.
    """

    def __init__(self, items: Items = ()) -> None:
        self._items = items
        self._done: list[Command] = []
        self._undone: list[Command] = []

    @property
    def items(self) -> Items:
        """What is there now, in the order in which it was made."""
        return self._items

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or "" where there is nothing."""
        return self._done[-1].text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or "" where there is nothing."""
        return self._undone[-1].text if self._undone else ""

    def find(self, identifier: str) -> Measurement | None:
        """The measurement of an identifier, or None where it is gone."""
        return next((item for item in self._items if item.identifier == identifier), None)

    def do(self, command: Command) -> None:
        """Make a change; what was undone before cannot be done again any more."""
        self._items = command.apply(self._items)
        self._done.append(command)
        self._undone.clear()

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        if not self._done:
            return False
        command = self._done.pop()
        self._items = command.revert(self._items)
        self._undone.append(command)
        return True

    def redo(self) -> bool:
        """Do again what was undone last; False where there is nothing."""
        if not self._undone:
            return False
        command = self._undone.pop()
        self._items = command.apply(self._items)
        self._done.append(command)
        return True


@dataclass(frozen=True)
class Kept:
    """Measurements as the library has them.

    Attributes
    ----------
    items
        Those that lie on a slice of the series as it was read now, bound to that slice.
    elsewhere
        Those whose slice is not there (a part of the series was opened); they are kept, not shown.
    """

    items: Items = ()
    elsewhere: Items = ()


class MeasuringService:
    """Use cases of measuring, the same for the window and the command line.

    Parameters
    ----------
    library
        Keeps the measurements by Series Instance UID; None keeps none.
    who
        Name of the reader; "" leaves open who measures.
    """

    def __init__(self, library: Library | None = None, who: str = "") -> None:
        self._library = library
        self._who = who

    def signed(self, item: Measurement) -> Measurement:
        """A measurement by this reader."""
        return replace(item, by=self._who)

    def load(self, series_instance_uid: str, stack: SliceStack) -> Kept:
        """What was measured on a series.

        Raises
        ------
        LibraryError
            If the library cannot be read.
        MeasurementsUnreadableError
            If what it keeps is damaged or newer than this version.
        """
        document = None if self._library is None else self._library.get_measurements(series_instance_uid)
        if document is None:
            return Kept()
        bound = [(item, bind(item, stack)) for item in measurement_documents.load(document)]
        return Kept(
            tuple(found for _, found in bound if found is not None), tuple(item for item, found in bound if found is None)
        )

    def save(self, series_instance_uid: str, items: Iterable[Measurement]) -> None:
        """Keep the measurements of a series in place of what was kept of it; nothing is kept of a series without any.

        Raises
        ------
        LibraryError
            If they cannot be written.
        """
        if self._library is None:
            return
        items = tuple(items)
        if items:
            self._library.put_measurements(series_instance_uid, measurement_documents.dump(items))
        else:
            self._library.remove_measurements(series_instance_uid)

    def statistics(
        self, item: Measurement, stack: SliceStack, pixels: Callable[[Plane], PlanePixels | None] | None = None
    ) -> RegionStatistics | None:
        """HU inside a region; None for what is no region, and where it holds no pixel.

        `pixels` gives a plane that was made already.
        """
        return statistics_of(item, stack, pixels)

    def propose_slices(
        self, stack: SliceStack, k: int, points: tuple[tuple[float, float, float], ...], analysis: SeriesAnalysis | None
    ) -> tuple[CountedSlice, ...]:
        """The slices that count in C of ABC/2: by the segmented finding that A and B lie on, else slice `k` alone.

        Parameters
        ----------
        points
            The ends of A and B on slice `k`, LPS mm.
        """
        geometry = stack.geometry
        alone = (CountedSlice(Place(k, stack.sop_instance_uids[k]), float(geometry.extents[k]), 1.0),)
        if analysis is None or analysis.mask is None:
            return alone
        labels = analysis.mask.labels
        middle = np.mean([geometry.from_patient(k, point) for point in points], axis=0)
        for finding in analysis.findings:
            k0, j0, i0, k1, j1, i1 = finding.box
            if k0 <= k < k1 and j0 - 0.5 <= middle[0] < j1 and i0 - 0.5 <= middle[1] < i1:
                marked = np.zeros(labels.shape, dtype=np.bool_)
                box = slice(k0, k1), slice(j0, j1), slice(i0, i1)
                marked[box] = labels[box] == finding.subtype
                return counted_slices(geometry, marked, stack.sop_instance_uids, k)
        return alone


def read_measurements(library: Path, series_instance_uid: str, stack: SliceStack) -> Items:
    """What a reader measured on a series, from the library file; nothing where there is no such file.

    Raises
    ------
    LibraryError, MeasurementsUnreadableError
        If the file, or what it keeps, cannot be read.
    """
    if not library.is_file():
        return ()
    with Library(library) as opened:
        return MeasuringService(opened).load(series_instance_uid, stack).items


def bind(item: Measurement, stack: SliceStack) -> Measurement | None:
    """A measurement on the slice or plane of `stack` that holds its points; None where there is none.

    The plane decides, not the number: a series may be opened with other slices than when it was measured. The SOP Instance
    UID does not decide either, for all frames of an enhanced image have the same.
    """
    geometry = stack.geometry
    if isinstance(item.place, Plane):
        return bind_to_plane(item, item.place, geometry)
    along = np.asarray(item.points) @ geometry.normal
    k = geometry.nearest_slice(float(along.mean()))
    if float(np.abs(along - geometry.distances[k]).max()) > _ON_PLANE_MM or not _over_image(item, geometry, k):
        return None
    place = Place(k, stack.sop_instance_uids[k])
    if not isinstance(item, Abc2):
        return replace(item, place=place)
    places = _places(stack)
    slices = tuple(
        replace(counted, place=place_) for counted in item.slices if (place_ := places(counted.place)) is not None
    )
    # Without one of its slices C would be another: then it is not shown at all.
    return replace(item, place=place, slices=slices) if len(slices) == len(item.slices) else None


def _over_image(item: Measurement, geometry: StackGeometry, k: int) -> bool:
    j, i = geometry.from_patient(k, np.asarray(item.points).mean(axis=0).tolist())
    return -0.5 <= j <= geometry.shape[1] and -0.5 <= i <= geometry.shape[2]


def _places(stack: SliceStack) -> Callable[[Place], Place | None]:
    uids = stack.sop_instance_uids
    by_uid: Mapping[str, int] = {uid: k for k, uid in enumerate(uids)} if len(set(uids)) == len(uids) else {}

    def find(place: Place) -> Place | None:
        k = by_uid.get(place.sop_instance_uid) if by_uid and place.sop_instance_uid else place.index
        return Place(k, uids[k]) if k is not None and 0 <= k < len(uids) else None

    return find


def _name(item: Measurement) -> str:
    return item.kind.title if item.kind is Kind.ABC2 else item.kind.title.lower()
