"""Circles on the crosshair: dragged, they turn the reformatted planes about the normal of the slices (oblique planes)."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ichviewer.domain.geometry import FloatArray
from ichviewer.gui.layouts.crosshair import VIEWING, Crosshair
from ichviewer.gui.layouts.planes import Planes
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import BaseTool, Pointer

_REACH, _RADIUS = 9.0, 5.0
_SHARE = 0.38  # of the shorter side of the view, from where the lines cross to a circle


class TurnHandles(BaseTool):
    """Four circles on the lines that cross in the slices of the series; a double-click on one turns the planes back.

    Parameters
    ----------
    crosshair
        Whose lines they lie on.
    planes
        What is turned.
    hint
        Called with a line for the status bar, "" for its usual one.
    """

    name = "turn planes"

    def __init__(self, crosshair: Crosshair, planes: Planes, hint: Callable[[str], None]) -> None:
        self._crosshair = crosshair
        self._planes = planes
        self._hint = hint
        self._start: tuple[float, float] | None = None  # angle of the pointer and of the planes when the drag began

    def handles(self, mapping: ImageMapping) -> tuple[tuple[QPointF, QColor], ...]:
        """Circles in a view with their colours; none where lines do not cross whole, or planes cannot be turned there."""
        lines = [line for line in self._crosshair.lines(mapping) if line.whole]
        centre = self._crosshair.centre(mapping)
        if len(lines) < 2 or centre is None or not self._planes.turns(mapping.geometry):
            return ()
        away = _SHARE * min(mapping.viewport.width, mapping.viewport.height)
        found = []
        for line in lines:
            length = line.line.length()
            if length < 1:
                continue
            step = QPointF(line.line.dx(), line.line.dy()) * (away / length)
            found += [(place, line.colour) for place in (centre + step, centre - step) if mapping.area.contains(place)]
        return tuple(found)

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw the circles."""
        for place, colour in self.handles(mapping):
            painter.setBrush(Qt.GlobalColor.black)
            painter.setPen(QPen(colour, 1.5))
            painter.drawEllipse(place, _RADIUS, _RADIUS)

    def _hit(self, view: SliceView, pointer: Pointer) -> bool:
        if view.tool.name not in VIEWING:
            return False
        return any(QLineF(place, pointer.point).length() <= _REACH for place, _ in self.handles(pointer.mapping))

    def _angle(self, pointer: Pointer) -> float | None:
        """Of the pointer about the place that is shown, in degrees from the rows towards the columns of the slice."""
        centre, geometry = self._crosshair.centre(pointer.mapping), pointer.mapping.geometry
        here = pointer.mapping.to_patient(pointer.point)
        there = None if centre is None else pointer.mapping.to_patient(centre)
        if geometry is None or here is None or there is None:
            return None
        away: FloatArray = np.asarray(here - there)
        return math.degrees(math.atan2(float(away @ geometry.column_direction), float(away @ geometry.row_direction)))

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """A hand over a circle."""
        return Qt.CursorShape.PointingHandCursor if pointer is not None and self._hit(view, pointer) else None

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Take hold of a circle."""
        angle = self._angle(pointer) if self._hit(view, pointer) else None
        self._start = None if angle is None else (angle, self._planes.degrees)
        return self._start is not None

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Turn the planes with the pointer."""
        angle = self._angle(pointer)
        if self._start is None or angle is None:
            return
        by = (angle - self._start[0] + 180) % 360 - 180
        self._planes.turn_to(self._start[1] + by, moving=True)
        self._hint(tr("Planes turned by {degrees:.1f}°   double-click a circle: back", degrees=self._planes.degrees))

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Let go."""
        self._start = None
        self._planes.rest()
        self._hint("")

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """Turn the planes back."""
        hit = self._hit(view, pointer)
        if hit:
            self._start = None
            self._planes.turn_to(0.0)
        return hit
