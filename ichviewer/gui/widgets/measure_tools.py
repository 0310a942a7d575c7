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
    Place,
    Point,
    Rectangle,
)
from ichviewer.domain.plane import Plane
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.texts import mark, say
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.measure_layer import draw, lay_out
from ichviewer.gui.widgets.outlines import simplified
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import TREMBLE, BaseTool, Pointer

_DRAFT = "draft"
NOT_READY = mark("Measuring begins once all slices are loaded.")
NOT_THIS_SERIES = mark("Measuring works on the series that is read, not on the one beside it.")
ESCAPE = mark("Esc: cancel")


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
    refusal = ""
    """Said on reformatted planes and slabs, where the tool is defined on single slices only; "" where it is not."""

    def __init__(self, measuring: Measuring, finished: Callable[[SliceView, Measurement], None] | None = None) -> None:
        self._measuring = measuring
        self._finished = finished
        self._points: list[Point] = []
        self._current: Point | None = None
        self._k = -1
        self._place: Place | Plane = Place(-1)

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

    def why_not(self, mapping: ImageMapping) -> str:
        """Why nothing can be measured with this tool on what a view shows, or ""."""
        if self._measuring.stack is None or mapping.geometry is None:
            return NOT_READY
        if not self._measuring.measures_on(mapping):
            return NOT_READY if mapping.source is None else NOT_THIS_SERIES
        return self.refusal if self.refusal and isinstance(self._measuring.place_in(mapping), Plane) else ""

    def _here(self, pointer: Pointer) -> Point | None:
        if self.why_not(pointer.mapping):
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
        return Qt.CursorShape.ForbiddenCursor if pointer is not None and self.why_not(pointer.mapping) else self.shape

    # -- mouse and keys ---------------------------------------------------------------------------------------------

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Set a point."""
        here = self._here(pointer)
        if here is None:
            self._measuring.hinted.emit(say(self.why_not(pointer.mapping)))
            return True
        if self.busy and not self._same(pointer.mapping):
            self._points = []  # all points lie on one slice or plane: the reader begins again where he went
        self._go(view, pointer)
        self._set(view, pointer, here)
        return True

    def _go(self, view: SliceView, pointer: Pointer) -> None:
        """The measurement lies where the pointer is."""
        self._k, self._place = pointer.mapping.k, self._measuring.place_in(pointer.mapping)
        if view.images is not None:
            self._measuring.look(pointer.mapping, view.images)

    def _same(self, mapping: ImageMapping) -> bool:
        """Whether a view shows the slice or plane that the measurement was begun on."""
        return self._measuring.measures_on(mapping) and self._measuring.place_in(mapping) == self._place

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Show what the next point would make."""
        if self.busy and self._same(pointer.mapping):
            self._current = self._here(pointer)
            view.update()

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """The end of a drag sets a point; the end of a click has set it already."""
        here = self._here(pointer)
        dragged = (pointer.point - pointer.pressed).manhattanLength() > TREMBLE
        if self.busy and dragged and here is not None and self._same(pointer.mapping):
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
        if not self.busy or self._current is None or not self._same(mapping):
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
        return Distance(identifier, self._place, points[:2]) if len(points) > 1 else None


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
        if len(points) > 2:
            return Angle(identifier, self._place, points[:3])
        return Distance(identifier, self._place, points) if len(points) == 2 else None


class ArrowTool(MeasureTool):
    """Tip, then where the text stands."""

    name = "arrow"
    steps = (mark("Arrow: drag from what it points to to where the text stands"), mark("Arrow: click where the text stands"))

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """From the tip to the text."""
        return Arrow(identifier, self._place, points[:2]) if len(points) > 1 else None


class MidlineTool(MeasureTool):
    """Both ends of the falx, then the point that is displaced most."""

    name = "midline"
    refusal = mark("The midline shift is measured on a single axial slice: go on in the axial view, without a slab.")
    steps = (
        mark("Midline 1 of 3: click the falx where it meets the skull in front"),
        mark("Midline 2 of 3: click the falx where it meets the skull behind"),
        mark("Midline 3 of 3: click the midline where it is displaced most (septum pellucidum)"),
    )

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """Midline, or the ideal line alone."""
        if len(points) > 2:
            return Midline(identifier, self._place, points[:3])
        return Distance(identifier, self._place, points) if len(points) == 2 else None


class EllipseTool(MeasureTool):
    """Two corners of the rectangle around it, along the rows and columns of the slice or plane."""

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
        return Ellipse(identifier, self._place, ends)


class RectangleTool(MeasureTool):
    """Two opposite corners, sides along the rows and columns of the slice or plane."""

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
        return Rectangle(identifier, self._place, corners)


class FreehandTool(MeasureTool):
    """A line drawn around the region; it closes by itself."""

    name = "freehand"
    steps = (mark("Free-hand region: draw around it with the button held"),)

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Begin the line."""
        here = self._here(pointer)
        if here is None:
            self._measuring.hinted.emit(say(self.why_not(pointer.mapping)))
            return True
        self._go(view, pointer)
        self._points, self._current = [here], here
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Draw on."""
        here = self._here(pointer)
        if self.busy and pointer.button != Qt.MouseButton.NoButton and here is not None and self._same(pointer.mapping):
            self._points.append(here)
            self._current = here
            view.update()

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Close the line, with no more corners than its form needs."""
        points, self._points, self._current = self._points, [], None
        tolerance = min(pointer.mapping.orientation.spacing) / 3
        corners = simplified(np.asarray(points), tolerance) if len(points) > 2 else ()
        if len(corners) >= 3:
            outline = tuple(_point(corner) for corner in corners)
            item = Freehand(self._measuring.new_identifier(), self._place, outline)
            if item.size_mm >= min(pointer.mapping.orientation.spacing):
                self.finish(view, item)
        self._measuring.hinted.emit(self.hint)

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """A line is drawn with the button held: quick clicks do nothing."""
        return True

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """The region as it would be if the line were closed now."""
        return Freehand(identifier, self._place, points) if len(points) > 2 else None


def _sides(first: np.ndarray, second: np.ndarray, geometry: StackGeometry) -> tuple[np.ndarray, np.ndarray]:
    """The diagonal between two points as a step along the rows and one along the columns, LPS mm."""
    diagonal = second - first
    along, across = geometry.row_direction, geometry.column_direction
    return (diagonal @ along) * along, (diagonal @ across) * across


def _point(values: np.ndarray) -> Point:
    return float(values[0]), float(values[1]), float(values[2])
