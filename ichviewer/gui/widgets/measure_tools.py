"""Tools that measure: points set by clicks or drags, with what comes next told step by step."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import (
    Angle,
    Arrow,
    Distance,
    Ellipse,
    Freehand,
    Measurement,
    Midline,
    Point,
    Rectangle,
)
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.texts import mark, say
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.measure_layer import draw, lay_out
from ichviewer.gui.widgets.outlines import simplified
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import BaseTool, Pointer

_TREMBLE = 3
_DRAFT = "draft"
NOT_READY = mark("Measuring begins once all slices are loaded.")
ESCAPE = mark("Esc: cancel")


def why_not(view: SliceView) -> str:
    """Why nothing can be measured on what a view shows, or ""."""
    return "" if view.images is None else view.images.unmeasurable


class MeasureTool(BaseTool, ABC):
    """A number of points makes a measurement; each is set by a click, or by the end of a drag.

    Parameters
    ----------
    measuring
        Takes the measurement, and tells the hint of each step.
    finished
        Called with the view and the measurement when it is there.
    """

    measures = True
    shape = Qt.CursorShape.CrossCursor
    steps: tuple[str, ...] = ()

    def __init__(self, measuring: Measuring, finished: Callable[[SliceView, Measurement], None] | None = None) -> None:
        self._measuring = measuring
        self._finished = finished
        self._points: list[Point] = []
        self._current: Point | None = None
        self._k = -1

    @property
    def busy(self) -> bool:
        """Whether a measurement has been begun."""
        return bool(self._points)

    @property
    def hint(self) -> str:  # type: ignore[override]
        """What the next click does."""
        step = self.steps[min(len(self._points), len(self.steps) - 1)]
        return f"{say(step)}   {say(ESCAPE)}" if self.busy else say(step)

    def give_up(self) -> None:
        """Begin anew."""
        self._points, self._current = [], None
        self._measuring.hinted.emit(self.hint)

    # -- building ---------------------------------------------------------------------------------------------------

    @abstractmethod
    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """The measurement of the points set so far and the one under the mouse; None while there is none to show."""

    def _here(self, pointer: Pointer) -> Point | None:
        if not self._measuring.measures_on(pointer.mapping.geometry):
            return None
        place = pointer.mapping.to_patient(pointer.point)
        return None if place is None else (float(place[0]), float(place[1]), float(place[2]))

    def _made(self, identifier: str, mapping: ImageMapping, points: list[Point]) -> Measurement | None:
        return None if mapping.geometry is None else self.build(identifier, tuple(points), mapping.geometry)

    def _set(self, view: SliceView, pointer: Pointer, point: Point) -> None:
        self._points.append(point)
        self._current = point
        if len(self._points) >= len(self.steps):
            points, self._points, self._current = self._points, [], None
            item = self._made(self._measuring.new_identifier(), pointer.mapping, points)
            if item is not None and item.size_mm >= min(pointer.mapping.orientation.spacing) / 2:
                self.finish(view, item)
        self._measuring.hinted.emit(self.hint)

    def finish(self, view: SliceView, item: Measurement) -> None:
        """Take the measurement."""
        self._measuring.add(item)
        if self._finished is not None:
            self._finished(view, item)

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """A sign that forbids, where nothing can be measured."""
        return Qt.CursorShape.ForbiddenCursor if why_not(view) else self.shape

    # -- mouse and keys ---------------------------------------------------------------------------------------------

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Set a point."""
        here = self._here(pointer)
        if here is None or why_not(view):
            self._measuring.hinted.emit(say(why_not(view) or NOT_READY))
            return True
        if self.busy and self._k != pointer.mapping.k:
            self._points = []  # all points lie on one slice: the reader begins again where he went
        self._k = pointer.mapping.k
        self._set(view, pointer, here)
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Show what the next point would make."""
        if self.busy and self._k == pointer.mapping.k:
            self._current = self._here(pointer)
            view.update()

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """The end of a drag sets a point; the end of a click has set it already."""
        here = self._here(pointer)
        dragged = (pointer.point - pointer.pressed).manhattanLength() > _TREMBLE
        if self.busy and dragged and here is not None and self._k == pointer.mapping.k:
            self._set(view, pointer, here)

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """The second of two quick clicks sets a point too."""
        return self.press(view, pointer)

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """Esc gives up, Backspace takes the last point back."""
        if not self.busy or event.key() not in {Qt.Key.Key_Escape, Qt.Key.Key_Backspace}:
            return False
        if event.key() == Qt.Key.Key_Backspace and len(self._points) > 1:
            self._points.pop()
            self._measuring.hinted.emit(self.hint)
        else:
            self.give_up()
        view.update()
        return True

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw what there is so far."""
        if not self.busy or self._current is None or mapping.k != self._k:
            return
        if not self._measuring.measures_on(mapping.geometry):
            return
        item = self._made(_DRAFT, mapping, [*self._points, self._current])
        if item is not None:
            draw(painter, lay_out([item], self._measuring, mapping), _DRAFT)


class DistanceTool(MeasureTool):
    """Two points."""

    name = "distance"
    steps = (mark("Distance: drag from end to end, or click both ends"), mark("Distance: click the other end"))

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """From the first to the second."""
        return Distance(identifier, self._measuring.place(self._k), points[:2]) if len(points) > 1 else None


class AngleTool(MeasureTool):
    """End, vertex, end; a plain line until there are three points."""

    name = "angle"
    steps = (
        mark("Angle: click the end of one arm, or drag from it to the vertex"),
        mark("Angle: click the vertex"),
        mark("Angle: click the end of the other arm"),
    )

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """Angle, or its first arm."""
        place = self._measuring.place(self._k)
        if len(points) > 2:
            return Angle(identifier, place, points[:3])
        return Distance(identifier, place, points) if len(points) == 2 else None


class ArrowTool(MeasureTool):
    """Tip, then where the text stands."""

    name = "arrow"
    steps = (mark("Arrow: drag from what it points to to where the text stands"), mark("Arrow: click where the text stands"))

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """From the tip to the text."""
        return Arrow(identifier, self._measuring.place(self._k), points[:2]) if len(points) > 1 else None


class MidlineTool(MeasureTool):
    """Both ends of the falx, then the point that is displaced most."""

    name = "midline"
    steps = (
        mark("Midline 1 of 3: click the falx where it meets the skull in front"),
        mark("Midline 2 of 3: click the falx where it meets the skull behind"),
        mark("Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)"),
    )

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """Midline, or the ideal line alone."""
        place = self._measuring.place(self._k)
        if len(points) > 2:
            return Midline(identifier, place, points[:3])
        return Distance(identifier, place, points) if len(points) == 2 else None


class EllipseTool(MeasureTool):
    """Two corners of the rectangle around it, along the slice's rows and columns."""

    name = "ellipse"
    steps = (mark("Ellipse: drag across the region"), mark("Ellipse: click the opposite corner"))

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """Ellipse within the corners."""
        if len(points) < 2:
            return None
        first, second = (np.asarray(point) for point in points[:2])
        centre, along, across = (first + second) / 2, *_sides(first, second, geometry)
        if min(np.linalg.norm(along), np.linalg.norm(across)) < 1e-6:
            return None
        ends = (_point(centre), _point(centre + along / 2), _point(centre + across / 2))
        return Ellipse(identifier, self._measuring.place(self._k), ends)


class RectangleTool(MeasureTool):
    """Two opposite corners, sides along the slice's rows and columns."""

    name = "rectangle"
    steps = (mark("Rectangle: drag across the region"), mark("Rectangle: click the opposite corner"))

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """Rectangle between the corners."""
        if len(points) < 2:
            return None
        first, second = (np.asarray(point) for point in points[:2])
        along, across = _sides(first, second, geometry)
        if min(np.linalg.norm(along), np.linalg.norm(across)) < 1e-6:
            return None
        corners = tuple(_point(corner) for corner in (first, first + along, first + along + across, first + across))
        return Rectangle(identifier, self._measuring.place(self._k), corners)


class FreehandTool(MeasureTool):
    """A line drawn around the region; it closes by itself."""

    name = "freehand"
    steps = (mark("Free-hand region: draw around it with the button held"),)

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Begin the line."""
        here = self._here(pointer)
        if here is None or why_not(view):
            self._measuring.hinted.emit(say(why_not(view) or NOT_READY))
            return True
        self._k, self._points, self._current = pointer.mapping.k, [here], here
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Draw on."""
        here = self._here(pointer)
        if self.busy and pointer.button != Qt.MouseButton.NoButton and here is not None and self._k == pointer.mapping.k:
            self._points.append(here)
            self._current = here
            view.update()

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Close the line, with no more corners than its form needs."""
        points, self._points, self._current = self._points, [], None
        tolerance = min(pointer.mapping.orientation.spacing) / 3
        corners = simplified(np.asarray(points), tolerance) if len(points) > 2 else ()
        if len(corners) >= 3:
            item = Freehand(
                self._measuring.new_identifier(), self._measuring.place(self._k), tuple(_point(corner) for corner in corners)
            )
            if item.size_mm >= min(pointer.mapping.orientation.spacing):
                self.finish(view, item)
        self._measuring.hinted.emit(self.hint)

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """A line is drawn with the button held: quick clicks do nothing."""
        return True

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """The region as it would be if the line were closed now."""
        return Freehand(identifier, self._measuring.place(self._k), points) if len(points) > 2 else None


def _sides(first: np.ndarray, second: np.ndarray, geometry: StackGeometry) -> tuple[np.ndarray, np.ndarray]:
    """The diagonal between two points as a step along the rows and one along the columns, LPS mm."""
    diagonal = second - first
    along, across = geometry.row_direction, geometry.column_direction
    return (diagonal @ along) * along, (diagonal @ across) * across


def _point(values: np.ndarray) -> Point:
    return float(values[0]), float(values[1]), float(values[2])
