"""Leads the layout to the plane that a measurement lies on, once there are planes."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject

from ichviewer.domain.measurement import Measurement
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.filler import TileFiller
from ichviewer.gui.layouts.layout import PLANES, REFORMATTED
from ichviewer.gui.layouts.reformatted import ReformattedImages
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.imaging.measured_planes import Found, find_plane


class PlaneGuide(QObject):
    """Shows a plane again as it was measured on: its turn, its slab and its place.

    Planes are made in the background when a layout first needs them: the plane is shown as soon as they are there, unless
    another series or measurement is asked for meanwhile.

    Parameters
    ----------
    desk, filler
        The layout, and what fills its views.
    measuring
        The measurements of the shown series.
    """

    def __init__(self, desk: LayoutDesk, filler: TileFiller, measuring: Measuring, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._filler, self._measuring = desk, filler, measuring
        self._wanted = ""
        filler.filled.connect(self._go_on)
        measuring.selected.connect(self._on_selected)

    def show_item(self, item: Measurement) -> None:
        """Go to the plane of a measurement, in a layout that has it; nothing happens for one that lies on a slice."""
        found = self._find(item)
        if found is None:
            return
        if not found.name:
            self._show(self._desk.views.first, item, found)
            return
        planes = self._filler.planes
        tiles = self._desk.tiles.values()
        if not any(tile.content in REFORMATTED and planes.plane(tile.content) == found.name for tile in tiles):
            self._desk.apply(PLANES.name)
        self._wanted = item.identifier
        self._go_on()

    def _find(self, item: Measurement) -> Found | None:
        stack = self._measuring.stack
        if stack is None or item.plane is None:
            return None
        return find_plane(stack.geometry, item.plane, np.asarray(item.points))

    def _on_selected(self) -> None:
        current = self._measuring.current
        if current is None or current.identifier != self._wanted:
            self._wanted = ""

    def _go_on(self) -> None:
        item = self._measuring.find(self._wanted) if self._wanted else None
        found = None if item is None else self._find(item)
        if item is None or found is None:
            return
        planes = self._filler.planes
        view = self._view_of(found.name)
        if view is None:
            return  # until the planes are there
        self._wanted = ""  # turning fills the views once more
        planes.turn_to(found.degrees)
        self._show(view, item, found)

    def _view_of(self, name: str) -> SliceView | None:
        planes, stack = self._filler.planes, self._measuring.stack
        for view, tile in self._desk.tiles.items():
            images = view.images
            here = tile.content in REFORMATTED and planes.plane(tile.content) == name
            if here and isinstance(images, ReformattedImages) and images.source is stack:
                return view
        return None

    def _show(self, view: SliceView, item: Measurement, found: Found) -> None:
        desk = self._desk
        if item.plane is not None:
            desk.slabs.set(item.plane.slab)
        view.set_slice(found.k)
        if desk.links.linked:
            desk.links.go_to(np.asarray(item.points).mean(axis=0), view)
        desk.bring_forward(view)
        desk.views.activate(view)
