"""The measurements over the image: drawn with their labels, selected by a click, changed by their handles."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from ichviewer.domain.measurement import Abc2, Arrow, Measurement
from ichviewer.domain.measurement_text import label_lines
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.texts import say
from ichviewer.gui.theme import font
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.measure_drawing import draw_label, draw_letter, draw_shape, label_size
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.text_editor import TextEditor
from ichviewer.gui.widgets.tools import TREMBLE, BaseTool, Pointer, Tool
from ichviewer.render.measurement_shapes import Line, Shape, place_labels, shape_of

_POINTS = 9.5
_KEPT = 64  # slices and views whose layout is remembered while the reader scrolls


@dataclass(frozen=True)
class Drawn:
    """What is drawn of one measurement: its lines, its label's text and place."""

    shape: Shape
    lines: tuple[str, ...]
    box: QRectF


@dataclass(frozen=True)
class _Drag:
    item: Measurement
    handle: int | None


def lay_out(items: Sequence[Measurement], measuring: Measuring, mapping: ImageMapping) -> tuple[Drawn, ...]:
    """Shapes and labels of measurements on the slice that a view shows."""

    # Screen and patient are related by one matrix: four points tell it.
    corner, *axes = (_xy(mapping, point) for point in np.concatenate([np.zeros((1, 3)), np.eye(3)]))
    matrix = np.stack([axis - corner for axis in axes])

    def seen(points: Line) -> Line:
        return np.asarray(points @ matrix + corner)

    shapes = [shape_of(item, seen) for item in items]
    texts = [label_lines(item, measuring.statistics(item), say) for item in items]
    written = font(_POINTS)
    sizes = [label_size(lines, written) for lines in texts]
    area = mapping.viewport.width, mapping.viewport.height
    corners = place_labels(shapes, [(size.width(), size.height()) for size in sizes], area)
    boxes = [QRectF(QPointF(*corner), size) for corner, size in zip(corners, sizes, strict=True)]
    return tuple(Drawn(*parts) for parts in zip(shapes, texts, boxes, strict=True))


def _xy(mapping: ImageMapping, point: Line) -> Line:
    place = mapping.from_patient(point)
    if place is None:
        raise ValueError("a view without geometry shows no measurement")
    return np.array([place.x(), place.y()])


def draw(painter: QPainter, drawn: Sequence[Drawn], selected: str = "") -> None:
    """Draw lines first, labels over them."""
    written = font(_POINTS)
    for item in drawn:
        draw_shape(painter, item.shape, selected=item.shape.item.identifier == selected)
    for item in drawn:
        for letter, x, y in item.shape.letters:
            draw_letter(painter, x, y, letter, written)
        if item.lines:
            draw_label(painter, item.box, item.lines, written, selected=item.shape.item.identifier == selected)


class MeasureLayer(BaseTool):
    """Asked by every view before the tool in hand.

    Parameters
    ----------
    measuring
        What is shown and changed.
    count_slices
        Called with a view and an ABC/2 whose slices are to be counted again.

    Attributes
    ----------
    shown
        Whether they are drawn and can be taken.
    """

    name = "measurements"

    def __init__(self, measuring: Measuring, count_slices: Callable[[SliceView, Abc2], None]) -> None:
        self._measuring = measuring
        self._count_slices = count_slices
        self._drag: _Drag | None = None
        self._moved: Measurement | None = None
        self.shown = True
        self._kept: dict[object, tuple[Drawn, ...]] = {}
        self._kept_of: weakref.ref[object] | None = None  # the pixels of a closed study are not held

    def attach(self, view: SliceView) -> None:
        """Show the measurements in a view, and let them be changed there."""
        view.add_catcher(self)
        self._measuring.changed.connect(view.update)
        self._measuring.selected.connect(view.update)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def drawn(self, mapping: ImageMapping) -> tuple[Drawn, ...]:
        """What lies on the slice or plane that a view shows; laid out anew only where something changed."""
        if not self.shown or not self._measuring.measures_on(mapping):
            return ()
        moved = self._moved
        items = tuple(
            moved if moved is not None and moved.identifier == item.identifier else item
            for item in self._measuring.shown_in(mapping)
        )
        stack = self._measuring.stack
        if self._kept_of is None or self._kept_of() is not stack:
            self._kept.clear()
            self._kept_of = None if stack is None else weakref.ref(stack)
        # Pixels of tilted slices lie beside each other: what a slab holds of a neighbour is drawn by the shown one.
        state = (items, mapping.k, mapping.viewport, mapping.orientation, QApplication.font().pointSizeF())
        if state not in self._kept:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[state] = lay_out(items, self._measuring, mapping)
        return self._kept[state]

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw them, the selected one with its handles."""
        current = self._measuring.current
        draw(painter, self.drawn(mapping), "" if current is None else current.identifier)

    # -- mouse ------------------------------------------------------------------------------------------------------

    def _hit(self, view: SliceView, pointer: Pointer) -> _Drag | None:
        """Handle, label or line under the pointer; the selected measurement's handles first.

        None with a tool in hand that edits the mask: blood is painted where it was measured.
        """
        if tool_busy(view.tool) or view.tool.edits_mask:
            return None
        drawn = self.drawn(pointer.mapping)
        current = self._measuring.current
        for item in sorted(drawn, key=lambda item: current is None or item.shape.item.identifier != current.identifier):
            handle = item.shape.handle_at(pointer.point.x(), pointer.point.y())
            if handle is not None:
                return _Drag(item.shape.item, handle)
        for item in reversed(drawn):
            if item.lines and item.box.contains(pointer.point):
                return _Drag(item.shape.item, None)
        if getattr(view.tool, "measures", False):
            return None  # a new measurement may begin on the line of another one
        return next(
            (
                _Drag(item.shape.item, None)
                for item in reversed(drawn)
                if item.shape.line_at(pointer.point.x(), pointer.point.y())
            ),
            None,
        )

    def item_at(self, view: SliceView, point: QPointF) -> Measurement | None:
        """The measurement that a press at a point of a view would take."""
        nothing = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        hit = self._hit(view, Pointer(point, point, point, *nothing, view.mapping()))
        return None if hit is None else hit.item

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """A hand over what can be taken."""
        hit = None if pointer is None else self._hit(view, pointer)
        if hit is None:
            return None
        return Qt.CursorShape.PointingHandCursor if hit.handle is not None else Qt.CursorShape.SizeAllCursor

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Select what lies there and take hold of it; a press beside everything selects nothing."""
        hit = self._hit(view, pointer)
        self._drag, self._moved = hit, None
        if hit is None:
            if not tool_busy(view.tool):
                self._measuring.select(None)
            return False
        if view.images is not None:
            self._measuring.look(pointer.mapping, view.images)
        self._measuring.select(hit.item)
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Move the handle, or the whole measurement."""
        drag = self._drag
        trembles = (pointer.point - pointer.pressed).manhattanLength() <= TREMBLE
        if drag is None or not self._measuring.holds(pointer.mapping, drag.item) or (self._moved is None and trembles):
            return
        here, there = pointer.mapping.to_patient(pointer.point), pointer.mapping.to_patient(pointer.pressed)
        if here is None or there is None:
            return
        offset = here - there
        if drag.handle is None:
            self._moved = drag.item.shifted((float(offset[0]), float(offset[1]), float(offset[2])))
        else:
            # By how far the mouse went, not to where it is: a handle taken beside its middle does not jump.
            x, y, z = (float(value) for value in np.asarray(drag.item.handles[drag.handle]) + offset)
            self._moved = drag.item.moved(drag.handle, (x, y, z))
        view.update()

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Keep the change."""
        drag, moved = self._drag, self._moved
        self._drag = self._moved = None
        if drag is not None and moved is not None and self._measuring.find(drag.item.identifier) == drag.item:
            self._measuring.change(drag.item, moved)

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """Write a text beside it; of ABC/2, count the slices again."""
        hit = self._hit(view, pointer)
        if hit is None:
            return False
        self._drag = self._moved = None
        self._measuring.select(hit.item)
        if isinstance(hit.item, Abc2):
            self._count_slices(view, hit.item)
        else:
            self.edit_text(view, hit.item)
        return True

    def edit_text(self, view: SliceView, item: Measurement) -> None:
        """Let the reader write a text beside a measurement, on the image where it lies."""
        drawn = next((one for one in self.drawn(view.mapping()) if one.shape.item.identifier == item.identifier), None)
        if drawn is None:
            return
        at = QPointF(*drawn.shape.handles[-1]) if isinstance(item, Arrow) else drawn.box.topLeft()
        TextEditor(view, at, item, self._measuring)


def tool_busy(tool: Tool) -> bool:
    """Whether a measuring tool is in the middle of a measurement."""
    return bool(getattr(tool, "busy", False))
