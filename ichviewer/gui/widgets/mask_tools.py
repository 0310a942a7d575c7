"""Tools that edit the mask on native slices: brush, eraser, growing region, polygon, and choosing a component."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPaintDevice, QPainter, QPen, QPolygonF

from ichviewer.gui.mask_editing import MaskEditing
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import TREMBLE, BaseTool, Pointer

_CLOSE = 8  # pixels around the first corner that close a polygon
_SHADOW = QColor(0, 0, 0, 200)


class MaskTool(BaseTool):
    """Edits one mask in every view that it is attached to.

    Parameters
    ----------
    editing
        The mask of the shown series.
    """

    edits_mask = True
    quick = True
    resizes = False
    text = ""
    shape = Qt.CursorShape.CrossCursor

    def __init__(self, editing: MaskEditing) -> None:
        self._editing = editing
        self._over: QPaintDevice | None = None
        self._at = QPointF()

    @property
    def busy(self) -> bool:
        """Whether something has been begun that Esc cancels."""
        return False

    @property
    def hint(self) -> str:  # type: ignore[override]
        """What it does."""
        return say(self.text)

    def give_up(self) -> None:
        """End what has been begun."""
        self.leave()

    def leave(self) -> None:
        """The pointer left the view."""
        self._over = None

    def wheel(self, view: SliceView, steps: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Change the radius with Shift."""
        if self.resizes and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._editing.nudge_radius(steps)
            view.update()
            return True
        return False

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._over, self._at = view, pointer.point
        view.update()

    @property
    def ink(self) -> QColor:
        """Colour of what is painted."""
        return QColor(*self._editing.settings.subtype.rgb)

    def _shown_in(self, painter: QPainter) -> bool:
        """Whether the pointer is over the view that is painted now: a tool serves several."""
        return self._over is not None and painter.device() is self._over

    def _erases(self, pointer: Pointer) -> bool:
        return bool(pointer.modifiers & Qt.KeyboardModifier.ControlModifier)


class BrushTool(MaskTool):
    """Paints with a round brush; with Ctrl it erases."""

    name = "brush"
    resizes = True
    text = mark("Drag: paint   Ctrl: erase   [ ] or Shift+wheel: radius   Esc: put away")
    shape = Qt.CursorShape.BlankCursor
    erases = False

    def __init__(self, editing: MaskEditing) -> None:
        super().__init__(editing)
        self._k = -1
        self._last = (0.0, 0.0)
        self._erase = False

    @property
    def busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._k >= 0

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """None over the image, where the circle is; very small brushes keep the cross."""
        wide = view.images is not None and self._editing.settings.radius_mm * view.mapping().pixels_per_mm > 4
        return Qt.CursorShape.BlankCursor if wide else Qt.CursorShape.CrossCursor

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Start a stroke."""
        super().move(view, pointer)
        mapping = pointer.mapping
        if not self._editing.reach(mapping) or not self._editing.begin():
            return True
        self._erase = self.erases != self._erases(pointer)
        self._k, self._last = mapping.k, mapping.to_native(pointer.point)
        self._editing.dab(self._k, self._last, self._last, erase=self._erase)
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Draw on, or show where the brush is."""
        super().move(view, pointer)
        if self._k < 0 or pointer.button == Qt.MouseButton.NoButton:
            return
        here = pointer.mapping.to_native(pointer.point)
        # Scrolled in the middle of a stroke: it goes on where the pointer is, and leaves no line between the slices.
        start = self._last if pointer.mapping.k == self._k else here
        self._k, self._last = pointer.mapping.k, here
        self._editing.dab(self._k, start, here, erase=self._erase)

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """End the stroke."""
        self._end()

    def give_up(self) -> None:
        """A stroke ends as it is."""
        self._end()
        super().give_up()

    def _end(self) -> None:
        if self._k >= 0:
            k, self._k = self._k, -1
            self._editing.finish(k, erase=self._erase)

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """The circle of the brush, as large as what it paints."""
        if not self._shown_in(painter):
            return
        radius = self._editing.settings.radius_mm * mapping.pixels_per_mm
        painter.setBrush(Qt.BrushStyle.NoBrush)
        erasing = self._erase if self.busy else self.erases
        pen = QPen(QColor("white") if erasing else self.ink, 1.6)
        if erasing:
            pen.setDashPattern([3.0, 3.0])
        for each in (QPen(_SHADOW, 3.6), pen):
            painter.setPen(each)
            painter.drawEllipse(self._at, radius, radius)


class EraserTool(BrushTool):
    """Erases every subtype."""

    name = "eraser"
    text = mark("Drag: erase   Ctrl: paint   [ ] or Shift+wheel: radius   Esc: put away")
    erases = True


class GrowTool(MaskTool):
    """A click lets a region grow within the HU limits."""

    name = "grow"

    @property
    def busy(self) -> bool:
        """Whether a region is being worked out."""
        return bool(self._editing.growing.text)

    def give_up(self) -> None:
        """Nothing grows any more."""
        self._editing.growing.stop()
        super().give_up()

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """Esc stops what grows."""
        if self.busy and event.key() == Qt.Key.Key_Escape:
            self._editing.growing.stop()
            return True
        return False

    @property
    def hint(self) -> str:  # type: ignore[override]
        """With the limits; how to stop while a region grows."""
        if self.busy:
            return tr("Growing the region …   Esc: cancel")
        limits = self._editing.settings.limits
        where = tr("over the slices") if limits.three_d else tr("on this slice")
        return tr(
            "Click: grow {where} within {low} to {high} HU   Esc: put away", where=where, low=limits.low, high=limits.high
        )

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Grow from there."""
        pixel = pointer.mapping.pixel(pointer.point)
        if pixel is not None and self._editing.reach(pointer.mapping):
            self._editing.grow((pointer.mapping.k, *pixel))
        return True


class PickTool(MaskTool):
    """A click chooses the component that lies there."""

    name = "pick"
    text = mark(
        "Click on a component: choose it   Shift+O: smooth   Shift+Del: delete   Shift+Y: change its type   Esc: put away"
    )
    shape = Qt.CursorShape.PointingHandCursor

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Choose."""
        pixel = pointer.mapping.pixel(pointer.point)
        if pixel is not None and self._editing.reach(pointer.mapping):
            self._editing.pick(pointer.mapping.k, *pixel)
        return True


class PolygonTool(MaskTool):
    """Fills a line drawn by hand, or the corners of a polygon; with Ctrl it erases."""

    name = "polygon"
    quick = False
    text = mark("Drag around, or click corners and close with Enter or a double-click   Ctrl: erase   Esc: put away")

    def __init__(self, editing: MaskEditing) -> None:
        super().__init__(editing)
        self._k = -1
        self._corners: list[tuple[float, float]] = []
        self._free = False
        self._erase = False

    @property
    def busy(self) -> bool:
        """Whether a line has been begun."""
        return bool(self._corners)

    @property
    def hint(self) -> str:  # type: ignore[override]
        """What the next click does."""
        return (
            tr("Click: next corner   Enter: fill   Backspace: one corner back   Esc: cancel")
            if self.busy
            else say(self.text)
        )

    def give_up(self) -> None:
        """Forget the line."""
        self._corners, self._free = [], False
        super().give_up()

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Set a corner; on the first one, close."""
        mapping = pointer.mapping
        if not self._editing.reach(mapping):
            return True
        if mapping.k != self._k:
            self._corners = []
        if not self._corners:
            self._k, self._erase = mapping.k, self._erases(pointer)
        elif len(self._corners) > 2 and (mapping.to_view(*self._corners[0]) - pointer.point).manhattanLength() <= _CLOSE:
            self._close(view)
            return True
        self._corners.append(mapping.to_native(pointer.point))
        self._editing.settings_changed.emit()  # the hint is another one
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Draw on while the button is down."""
        super().move(view, pointer)
        dragged = (pointer.point - pointer.pressed).manhattanLength() > TREMBLE
        if pointer.button == Qt.MouseButton.LeftButton and self._corners and pointer.mapping.k == self._k and dragged:
            self._free = True
            self._corners.append(pointer.mapping.to_native(pointer.point))

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """A line that was drawn in one go is filled."""
        if self._free:
            self._close(view)

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """Close."""
        if self._corners:
            self._close(view)
        return True

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """Enter fills, Backspace takes a corner back, Esc cancels."""
        if not self._corners:
            return False
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._close(view)
        elif event.key() == Qt.Key.Key_Backspace:
            self._corners.pop()
        elif event.key() == Qt.Key.Key_Escape:
            self._corners = []
        else:
            return False
        self._editing.settings_changed.emit()
        return True

    def _close(self, view: SliceView) -> None:
        corners, self._corners, self._free = self._corners, [], False
        if len(corners) > 2:
            self._editing.fill(self._k, corners, erase=self._erase)
        self._editing.settings_changed.emit()

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """The line so far, with the way back to its beginning."""
        if not self._corners or mapping.k != self._k or not self._editing.edits(mapping):
            return
        points = [mapping.to_view(*corner) for corner in self._corners]
        if self._shown_in(painter) and not self._free:
            points.append(self._at)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QColor("white") if self._erase else self.ink
        for pen in (QPen(_SHADOW, 3.6), QPen(ink, 1.6)):
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))
        back = QPen(ink, 1.2)
        back.setDashPattern([3.0, 3.0])
        painter.setPen(back)
        painter.drawLine(points[-1], points[0])
