"""Linked views: one place in the patient, which every view shows the slice through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QObject, Signal

from ichviewer.domain.geometry import FloatArray
from ichviewer.gui.widgets.slice_view import SliceView
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
        self.linked = True

    @property
    def point(self) -> FloatArray | None:
        """The place, LPS (3,) in mm; None before a geometry is known."""
        return self._point

    def add(self, view: SliceView) -> None:
        """Let a view follow and lead."""
        view.slice_changed.connect(lambda k: self._on_slice(view, k))

    def set_linked(self, linked: bool) -> None:
        """Link the views, at the place that the first one shows, or let each scroll alone."""
        self.linked = linked
        if linked and self._shown():
            self.follow(self._shown()[0])
        self.moved.emit()

    def forget(self) -> None:
        """Another series: no place is known."""
        self._point = None

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
            start = centre_of(geometry, k) if self._point is None else self._point
            self._point = moved_onto(geometry, k, start)
        if self.linked:
            for other in self._shown():
                if other is not view:
                    self._follow(other, view)
        self.moved.emit()

    def _follow(self, view: SliceView, leader: SliceView | None) -> None:
        images = view.images
        if images is None:
            return
        self._following = True
        try:
            if leader is not None and images is leader.images:
                view.set_slice(leader.slice_index)
            elif images.geometry is not None and self._point is not None:
                view.set_slice(slice_through(images.geometry, self._point))
        finally:
            self._following = False
