"""Reference lines: where the other views' planes meet the shown one; dragged, they move those views."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ichviewer.gui.layouts.linked import LinkedViews
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import BaseTool, Pointer
from ichviewer.imaging.linking import intersection, slice_through

COLOURS = {"axial": QColor("#8ea6ff"), "coronal": QColor("#c3dc7a"), "sagittal": QColor("#ffb0c4")}
VIEWING = frozenset({"window", "pan", "zoom", "scroll"})
_REACH = 5.0  # pixels beside a line at which it is taken
_CENTRE = 12.0  # pixels about the place that stay free, and where both lines are taken
_TICK = 14.0  # pixels of a line's end where it is not drawn whole


@dataclass(frozen=True)
class ReferenceLine:
    """Where a view's slice meets the shown one.

    Attributes
    ----------
    view
        Whose slice it is.
    line
        In logical pixels of the view that shows the line.
    whole
        Whether it is drawn from end to end, or its ends alone.
    """

    view: SliceView
    line: QLineF
    whole: bool

    @property
    def colour(self) -> QColor:
        """That of the plane."""
        images = self.view.images
        return COLOURS["axial" if images is None or images.geometry is None else images.geometry.plane]


class Crosshair(BaseTool):
    """Drawn over every view and asked before the tool in hand.

    Parameters
    ----------
    links
        The place that all views show.
    shown
        Gives the views of the layout.

    Attributes
    ----------
    visible
        Whether lines are drawn and can be taken.
    across_native
        Whether lines cross the slices of the series; otherwise their ends are drawn alone, and nothing lies over the brain.
    """

    name = "crosshair"

    def __init__(self, links: LinkedViews, shown: Callable[[], Sequence[SliceView]]) -> None:
        self._links = links
        self._shown = shown
        self._drag: list[SliceView] = []
        self.visible = True
        self.across_native = True

    # -- lines ------------------------------------------------------------------------------------------------------

    def lines(self, mapping: ImageMapping) -> tuple[ReferenceLine, ...]:
        """Lines of the other views, one for each plane that meets the shown one."""
        geometry, views = mapping.geometry, self._shown()
        if not self.visible or geometry is None or len(views) < 2:
            return ()
        native = views[0].images is not None and views[0].images.geometry is geometry
        found: dict[tuple[int, int], ReferenceLine] = {}
        for view in views:
            other = None if view.images is None else view.images.geometry
            if other is None or other is geometry or (id(other), view.slice_index) in found:
                continue
            ends = intersection(geometry, mapping.k, other, view.slice_index)
            if ends is not None:
                first, last = (mapping.from_patient(end) for end in ends)
                if first is not None and last is not None:
                    whole = self.across_native or not native
                    found[id(other), view.slice_index] = ReferenceLine(view, QLineF(first, last), whole)
        return tuple(found.values())

    def centre(self, mapping: ImageMapping) -> QPointF | None:
        """Where the place lies in a view."""
        return None if self._links.point is None else mapping.from_patient(self._links.point)

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw the lines, free about the place where they cross."""
        lines = self.lines(mapping)
        centre = self.centre(mapping) if len(lines) > 1 else None
        for line in lines:
            for part in _parts(line, centre):
                for colour, width in ((QColor(0, 0, 0, 150), 3.0), (line.colour, 1.2)):
                    painter.setPen(QPen(colour, width))
                    painter.drawLine(part)

    # -- mouse ------------------------------------------------------------------------------------------------------

    def _hit(self, view: SliceView, pointer: Pointer) -> list[SliceView]:
        """The views whose lines are under the pointer: all of them near the place where they cross.

        None with a tool in hand that marks something: it may begin on a line.
        """
        if view.tool.name not in VIEWING:
            return []
        lines = self.lines(pointer.mapping)
        centre = self.centre(pointer.mapping)
        crossing = [line.view for line in lines if line.whole]
        if len(crossing) > 1 and centre is not None and QLineF(centre, pointer.point).length() <= _CENTRE:
            return crossing
        near = [(distance, line) for line in lines if (distance := _distance(line, pointer.point)) <= _REACH]
        return [min(near, key=lambda pair: pair[0])[1].view] if near else []

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """What a drag would do."""
        hit = [] if pointer is None else self._hit(view, pointer)
        if len(hit) > 1:
            return Qt.CursorShape.SizeAllCursor
        if hit and pointer is not None:
            line = next(line.line for line in self.lines(pointer.mapping) if line.view is hit[0])
            upright = abs(line.dx()) < abs(line.dy())
            return Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor
        return None

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Take hold of the lines; with Shift, bring every view to where the pointer is."""
        shifted = bool(pointer.modifiers & Qt.KeyboardModifier.ShiftModifier)
        jump = shifted and view.tool.name in VIEWING and len(self._shown()) > 1
        self._drag = [other for other in self._shown() if other is not view] if jump else self._hit(view, pointer)
        if jump:
            self.move(view, pointer)
        return bool(self._drag)

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Bring the views whose lines are held to the pointer."""
        place = pointer.mapping.to_patient(pointer.point)
        if not self._drag or place is None:
            return
        if len(self._drag) > 1:
            self._links.go_to(np.asarray(place), view)
            return
        images = self._drag[0].images
        if images is not None and images.geometry is not None:
            self._drag[0].set_slice(slice_through(images.geometry, place))

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Let go."""
        self._drag = []


def _parts(line: ReferenceLine, centre: QPointF | None) -> list[QLineF]:
    """What is drawn of a line: its ends, or all of it but the part about the centre."""
    whole, length = line.line, line.line.length()
    if length < 1:
        return []
    if not line.whole:
        share = min(_TICK / length, 0.5)
        return [QLineF(whole.p1(), whole.pointAt(share)), QLineF(whole.pointAt(1 - share), whole.p2())]
    if centre is None:
        return [whole]
    step = QPointF(whole.dx(), whole.dy()) / length
    along = (centre.x() - whole.x1()) * step.x() + (centre.y() - whole.y1()) * step.y()
    low, high = along - _CENTRE, along + _CENTRE
    parts = []
    if low > 0:
        parts.append(QLineF(whole.p1(), whole.pointAt(min(low / length, 1.0))))
    if high < length:
        parts.append(QLineF(whole.pointAt(max(high / length, 0.0)), whole.p2()))
    return parts


def _distance(line: ReferenceLine, point: QPointF) -> float:
    """Pixels from a point to what is drawn of a line."""
    return min((_to_segment(part, point) for part in _parts(line, None)), default=float("inf"))


def _to_segment(part: QLineF, point: QPointF) -> float:
    length = part.length()
    if length == 0:
        return QLineF(part.p1(), point).length()
    along = ((point.x() - part.x1()) * part.dx() + (point.y() - part.y1()) * part.dy()) / length
    return QLineF(part.pointAt(min(max(along / length, 0.0), 1.0)), point).length()
