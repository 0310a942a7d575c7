"""The measurements of the shown series, for the views, the list and the menus: kept at once with every change."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import Abc2, CountedSlice, Measurement, Place, Point, RegionStatistics
from ichviewer.domain.plane import Plane, Slab
from ichviewer.domain.volume import SliceStack
from ichviewer.gui.texts import say, tr
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.imaging.measured_planes import PlanePixels, plane_at, shown_plane
from ichviewer.services.measuring import Add, Change, Command, Kept, MeasurementBook, MeasuringService, Remove

_PLANES_SEEN = 8


class Measuring(QObject):
    """Measurements of one series at a time.

    They are written in the window's own thread, a few kilobytes with each change: whatever ends the program, what the
    reader saw is kept.

    Parameters
    ----------
    service
        Keeps and measures.
    analysis
        Gives the analysis of the shown series, or None: C of ABC/2 is proposed from it.

    Signals
    -------
    closing()
        The series is about to be left: what is being written beside a measurement is taken now or never.
    changed()
        Other measurements, or another series.
    selected()
        Another measurement is selected, or none.
    hinted(str)
        What the tool in hand waits for; "" for its usual hint.
    done()
        One more change can be undone.
    failed(line)
        They cannot be read or kept.
    """

    closing = Signal()
    changed = Signal()
    selected = Signal()
    hinted = Signal(str)
    done = Signal()
    failed = Signal(str)

    def __init__(
        self, service: MeasuringService, analysis: Callable[[], SeriesAnalysis | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._analysis = analysis
        self._stack: SliceStack | None = None
        self._uid = ""
        self._keeps = False
        self._elsewhere: tuple[Measurement, ...] = ()
        self._book = MeasurementBook()
        self._selected = ""
        self._statistics: dict[Measurement, RegionStatistics | None] = {}
        self._seen: dict[Plane, PlanePixels] = {}
        self._placed: tuple[tuple[int, int, Slab], Plane, StackGeometry] | None = None

    # -- series -----------------------------------------------------------------------------------------------------

    def close_series(self) -> None:
        """Nothing can be measured until a series is there."""
        self.closing.emit()
        self._stack, self._uid, self._keeps = None, "", False
        self._elsewhere, self._book, self._selected = (), MeasurementBook(), ""
        self._statistics, self._seen, self._placed = {}, {}, None
        self.changed.emit()
        self.selected.emit()

    def open_series(self, series_instance_uid: str, stack: SliceStack) -> None:
        """Show what was measured on a series before, and take new measurements."""
        try:
            kept, self._keeps = self._service.load(series_instance_uid, stack), True
        except IchviewerError as error:
            # What cannot be read is not written over either.
            kept, self._keeps = Kept(), False
            self.failed.emit(str(error))
        self._uid, self._stack, self._elsewhere = series_instance_uid, stack, kept.elsewhere
        self._book, self._selected, self._statistics = MeasurementBook(kept.items), "", {}
        self._seen, self._placed = {}, None
        self.changed.emit()
        self.selected.emit()

    @property
    def book(self) -> MeasurementBook:
        """The measurements with what can be undone."""
        return self._book

    def resume(self, book: MeasurementBook) -> None:
        """Go on where another window was left that measured the same series; does nothing where they are other ones now."""
        if [item.identifier for item in book.items] == [item.identifier for item in self.items]:
            self._book = book
            self.changed.emit()

    def take_stack(self, stack: SliceStack) -> None:
        """The same slices with other HU: regions are measured anew."""
        if self._stack is not None:
            self._stack, self._statistics, self._seen = stack, {}, {}
            self.changed.emit()

    @property
    def stack(self) -> SliceStack | None:
        """The slices that are measured on; None while nothing can be measured."""
        return self._stack

    def measures_on(self, mapping: ImageMapping) -> bool:
        """Whether a view shows the series that is measured: its slices, a slab of them, or planes of its volume."""
        return self._is_ours(mapping.source or mapping.geometry)

    def place_in(self, mapping: ImageMapping) -> Place | Plane:
        """What a view shows as measurements name it: a slice as it was acquired, or else a plane.

        Raises
        ------
        ValueError
            If the view shows nothing that can be measured.
        """
        if self._stack is None or mapping.geometry is None:
            raise ValueError("nothing can be measured")
        if self._shows_slices(mapping) and not mapping.slab.name:
            return self.place(mapping.k)
        key = (id(mapping.geometry), mapping.k, mapping.slab)
        if self._placed is None or self._placed[0] != key:
            made = plane_at(self._stack.geometry, mapping.geometry, mapping.k, mapping.slab)
            self._placed = key, made, mapping.geometry  # held, so that its id stays its own
        return self._placed[1]

    def _shows_slices(self, mapping: ImageMapping) -> bool:
        return (mapping.source is None or mapping.source is mapping.geometry) and self._is_ours(mapping.geometry)

    def _is_ours(self, geometry: StackGeometry | None) -> bool:
        """Whether these are the slices that are measured."""
        if self._stack is None or geometry is None:
            return False
        return geometry is self._stack.geometry or geometry.matches(self._stack.geometry)

    def look(self, mapping: ImageMapping, images: SliceImages) -> None:
        """Take the pixels of the plane that a view shows, so that what is drawn there is not made a second time."""
        if self._stack is None or images.source is not self._stack or not self.measures_on(mapping):
            return
        place = self.place_in(mapping)
        hu = images.plane(mapping.k) if isinstance(place, Plane) else None
        if isinstance(place, Plane) and hu is not None and mapping.geometry is not None:
            while len(self._seen) >= _PLANES_SEEN:
                del self._seen[next(iter(self._seen))]
            self._seen[place] = shown_plane(hu, mapping.geometry, mapping.k)

    # -- measurements -----------------------------------------------------------------------------------------------

    @property
    def items(self) -> tuple[Measurement, ...]:
        """All that are shown, in the order in which they were made."""
        return self._book.items

    @property
    def current(self) -> Measurement | None:
        """The selected one."""
        return self._book.find(self._selected)

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or ""."""
        return self._book.undo_text

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or ""."""
        return self._book.redo_text

    def find(self, identifier: str) -> Measurement | None:
        """The measurement of an identifier, or None where it is gone."""
        return self._book.find(identifier)

    def shown_in(self, mapping: ImageMapping) -> tuple[Measurement, ...]:
        """Those that lie in what a view shows: on its slice or plane, or within the slab about it."""
        if not self.measures_on(mapping):
            return ()
        return tuple(item for item in self._book.items if self.holds(mapping, item))

    def holds(self, mapping: ImageMapping, item: Measurement) -> bool:
        """Whether what a view shows holds a measurement: the plane is parallel to its own and lies as near as it can."""
        geometry, place = mapping.geometry, item.place
        if geometry is None or not self.measures_on(mapping):
            return False
        slices = self._shows_slices(mapping)
        if isinstance(place, Place):
            if not slices:
                return False
            if place.index == mapping.k:
                return True
            distance = float(geometry.distances[place.index])
        else:
            if not place.lies_on(geometry):
                return False
            distance = float(np.asarray(item.points[0]) @ geometry.normal)
            if geometry.nearest_slice(distance) == mapping.k:
                return abs(distance - float(geometry.distances[mapping.k])) <= max(
                    0.5, float(geometry.extents[mapping.k]) / 2
                )
        return abs(distance - float(geometry.distances[mapping.k])) <= mapping.slab.thickness_mm / 2

    def statistics(self, item: Measurement) -> RegionStatistics | None:
        """HU in a region, measured once; None for what is no region or holds no pixel."""
        if self._stack is None:
            return None
        if item not in self._statistics:
            if len(self._statistics) > 200:
                self._statistics.clear()
            self._statistics[item] = self._service.statistics(item, self._stack, self._seen.get)
        return self._statistics[item]

    def place(self, k: int) -> Place:
        """Slice `k` as measurements name it.

        Raises
        ------
        ValueError
            If nothing can be measured.
        """
        if self._stack is None:
            raise ValueError("nothing can be measured")
        return Place(k, self._stack.sop_instance_uids[k])

    def new_identifier(self) -> str:
        """For a new measurement."""
        return uuid.uuid4().hex

    def counted(self, k: int, weight: float) -> CountedSlice:
        """Slice `k` with a weight, for C of ABC/2.

        Raises
        ------
        ValueError
            If nothing can be measured.
        """
        place = self.place(k)
        extents = self._stack.geometry.extents if self._stack is not None else ()
        return CountedSlice(place, float(extents[k]), weight)

    def abc2(self, k: int, points: tuple[Point, ...]) -> Abc2:
        """ABC/2 from the ends of A and B on slice `k`, with C proposed from the segmentation.

        Raises
        ------
        ValueError
            If nothing can be measured.
        """
        place = self.place(k)
        if self._stack is None:
            raise ValueError("nothing can be measured")
        slices = self._service.propose_slices(self._stack, k, points, self._analysis())
        return Abc2(self.new_identifier(), place, points, slices=slices)

    def add(self, item: Measurement) -> None:
        """Take a new one; it is selected."""
        self._selected = item.identifier
        self._do(Add(self._service.signed(item)))
        self.selected.emit()

    def change(self, before: Measurement, after: Measurement) -> None:
        """One in another form."""
        if before != after:
            self._do(Change(before, self._service.signed(after)))

    def remove(self, *items: Measurement) -> None:
        """Take some away."""
        if items:
            self._do(Remove(self._book.items, items))
            self._keep_selection()

    def remove_current(self) -> None:
        """Take the selected one away."""
        if self.current is not None:
            self.remove(self.current)

    def select(self, item: Measurement | None) -> None:
        """Select one, or none."""
        identifier = "" if item is None else item.identifier
        if identifier != self._selected:
            self._selected = identifier
            self.selected.emit()

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        return self._stepped(self._book.undo())

    def redo(self) -> bool:
        """Do again what was taken back; False where there is nothing."""
        return self._stepped(self._book.redo())

    def _stepped(self, did: bool) -> bool:
        if did:
            self._after_change()
            self._keep_selection()
        return did

    def _do(self, command: Command) -> None:
        self._book.do(command)
        self.done.emit()
        self._after_change()

    def _keep_selection(self) -> None:
        if self._selected and self.current is None:
            self._selected = ""
            self.selected.emit()

    def _after_change(self) -> None:
        if self._keeps:
            try:
                self._service.save(self._uid, (*self._elsewhere, *self._book.items))
            except IchviewerError as error:
                self.failed.emit(tr("The measurements are not kept. {error}", error=say(str(error))))
        self.changed.emit()
