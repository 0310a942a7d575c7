"""Linked views: one place in the patient, which every view shows the slice through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np
from PySide6.QtCore import QObject, Signal

from ichviewer.domain.geometry import FloatArray
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.imaging.linking import centre_of, moved_onto, slice_through


class LinkedViews(QObject):
    """Keeps the shown views on one place; scrolling any of them moves it along that view's normal.

    Views of the same images always go together by slice number, so that they are linked before the geometry is known.

    Parameters
    ----------
    shown
        Gives the views of the layout.

    Attributes
    ----------
    linked
        Whether views follow each other; views of the same images scroll alone too while it is off.

    Signals
    -------
    moved()
        The place, or a slice, is another one: lines are to be drawn anew.
    """

    moved = Signal()

    def __init__(self, shown: Callable[[], Sequence[SliceView]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._point: FloatArray | None = None
        self._following = False
        # By what is shown, and no longer than it is.
        self._shifts: WeakKeyDictionary[SliceImages, FloatArray] = WeakKeyDictionary()
        self.linked = True

    @property
    def point(self) -> FloatArray | None:
        """The place, LPS (3,) in mm; None before a geometry is known."""
        return self._point

    def add(self, view: SliceView) -> None:
        """Let a view follow and lead."""
        view.slice_changed.connect(lambda k: self._on_slice(view, k))
        view.looked.connect(lambda: self._on_looked(view))

    def set_linked(self, linked: bool) -> None:
        """Link the views, at the place that the first one shows, or let each scroll alone.

        A view of another series stays where it was scrolled to: from now on it follows at that distance.
        """
        self.linked = linked
        views = self._shown()
        if linked and views:
            for view in views[1:]:
                if view.images is not None and view.images in self._shifts:
                    self._shifts[view.images] = self._distance(views[0], view)
            self.follow(views[0])
        self.moved.emit()

    def _distance(self, first: SliceView, second: SliceView) -> FloatArray:
        """How far the slice of the second view lies from that of the first along its normal, (3,) in mm."""
        one, other = (None if view.images is None else view.images.geometry for view in (first, second))
        if one is None or other is None:
            return np.zeros(3)
        start = centre_of(one, first.slice_index)
        return moved_onto(other, second.slice_index, start) - start

    def set_shift(self, images: SliceImages, shift: FloatArray) -> None:
        """Another series shows a place of the first one `shift`, (3,) in mm, further on."""
        self._shifts[images] = np.asarray(shift, dtype=np.float64)

    def shift_of(self, images: SliceImages | None) -> FloatArray:
        """By how much the places of a series lie further on; nothing where they are those of the first one."""
        return np.zeros(3) if images is None else self._shifts.get(images, np.zeros(3))

    def forget(self) -> None:
        """Another series: no place is known."""
        self._point = None
        self._shifts.clear()

    def go_to(self, point: FloatArray, leader: SliceView | None = None) -> None:
        """Show a place, LPS (3,) in mm, in every view; `leader` stays as it is."""
        self._point = np.asarray(point, dtype=np.float64)
        for view in self._shown():
            if view is not leader:
                self._follow(view, leader)
        self.moved.emit()

    @contextmanager
    def filling(self, leader: SliceView) -> Iterator[None]:
        """Views get other images meanwhile: none of them leads, and they follow afterwards."""
        self._following = True
        try:
            yield
        finally:
            self._following = False
        self.follow(leader)

    def follow(self, leader: SliceView) -> None:
        """Bring the other views to where one is."""
        self._on_slice(leader, leader.slice_index)

    def _on_slice(self, view: SliceView, k: int) -> None:
        if self._following or view not in self._shown() or view.images is None:
            return
        geometry = view.images.geometry
        if geometry is not None:
            shift = self.shift_of(view.images)
            start = centre_of(geometry, k) if self._point is None else self._point + shift
            self._point = moved_onto(geometry, k, start) - shift
        if self.linked:
            for other in self._shown():
                if other is not view:
                    self._follow(other, view)
        self.moved.emit()

    def _on_looked(self, view: SliceView) -> None:
        """Views of the same images, or of the same plane, are zoomed and panned together, to the same scale."""
        if self._following or not self.linked or view not in self._shown():
            return
        self._following = True
        try:
            for other in self._shown():
                if other is not view and _alike(view, other):
                    other.set_viewport(_as_large(view, other))
        finally:
            self._following = False

    def _follow(self, view: SliceView, leader: SliceView | None) -> None:
        images = view.images
        if images is None:
            return
        self._following = True
        try:
            if leader is not None and images is leader.images:
                view.set_slice(leader.slice_index)
            elif images.geometry is not None and self._point is not None:
                view.set_slice(slice_through(images.geometry, self._point + self.shift_of(images)))
        finally:
            self._following = False


def _alike(first: SliceView, second: SliceView) -> bool:
    """Whether two views show the same plane: of the same series, or of different ones."""
    if first.images is None or second.images is None or first.images is second.images:
        return first.images is not None and first.images is second.images
    one, other = first.images.geometry, second.images.geometry
    return one is not None and other is not None and one.plane == other.plane


def _as_large(leader: SliceView, view: SliceView) -> Viewport:
    """Zoom and pan of a view at which a millimetre is as long as in the leader; the whole image where that shows its own."""
    led, images = leader.images, view.images
    if led is None or images is None or leader.viewport == leader.viewport.reset():
        return view.viewport.reset()
    whole = view.viewport.reset().pixels_per_mm(images.orientation)
    return replace(view.viewport, zoom=leader.viewport.pixels_per_mm(led.orientation) / whole, pan=leader.viewport.pan)
