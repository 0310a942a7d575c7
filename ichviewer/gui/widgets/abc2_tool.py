"""ABC/2 step by step: A, B at a right angle to it, and which slices count in C."""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import Abc2, Distance, Measurement, Point
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.theme import font
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.measure_drawing import draw_label, label_size
from ichviewer.gui.widgets.measure_tools import MeasureTool
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import Pointer

_NEXT = {0.0: 1.0, 1.0: 0.5, 0.5: 0.0}
_SAID = {
    1.0: mark("counts 1 (over 75 % of the largest area)"),
    0.5: mark("counts ½ (25 to 75 %)"),
    0.0: mark("does not count (under 25 %)"),
}


class Abc2Tool(MeasureTool):
    """A and B are drawn on the largest slice; then clicks tell which slices count, and Enter ends."""

    name = "abc2"
    refusal = mark("ABC/2 is measured on single axial slices: go on in the axial view, without a slab.")
    steps = (
        mark("ABC/2 1 of 3, on the largest slice: drag along the longest diameter A"),
        mark("ABC/2 1 of 3: click the other end of A"),
        mark("ABC/2 2 of 3: drag across the largest diameter B; it is held at a right angle to A"),
        mark("ABC/2 2 of 3: click the other end of B"),
    )
    _counting = ""

    @property
    def busy(self) -> bool:
        """Whether a measurement has been begun and not ended."""
        return bool(self._points) or self.counted is not None

    @property
    def counted(self) -> Abc2 | None:
        """The one whose slices are being counted, or None."""
        item = self._measuring.find(self._counting) if self._counting else None
        return item if isinstance(item, Abc2) else None

    @property
    def hint(self) -> str:  # type: ignore[override]
        """What the next click does."""
        item = self.counted
        if item is None or self._points:
            return super().hint
        return tr(
            "ABC/2 3 of 3: scroll, click a slice to count it 1, ½, 0   Enter: done   C {c_mm:.1f} mm, {volume_ml:.1f} mL",
            c_mm=item.c_mm,
            volume_ml=item.volume_ml,
        )

    def count(self, item: Abc2) -> None:
        """Count the slices of a measurement that is there."""
        self._points, self._current = [], None
        self._counting = item.identifier
        self._measuring.hinted.emit(self.hint)

    def give_up(self) -> None:
        """Begin anew; what is there stays."""
        self._counting = ""
        super().give_up()

    def build(self, identifier: str, points: tuple[Point, ...], geometry: StackGeometry) -> Measurement | None:
        """A alone, A with B, or all with the proposal for C."""
        if len(points) == 2:
            return Distance(identifier, self._place, points)
        if len(points) == 3:
            return Distance(identifier, self._place, points[:2])
        if len(points) < 4:
            return None
        ends = (*points[:3], _square(points))
        if identifier == "draft":
            return Abc2(identifier, self._place, ends, slices=(self._measuring.counted(self._k, 1.0),))
        return self._measuring.abc2(self._k, ends)

    def finish(self, view: SliceView, item: Measurement) -> None:
        """Go on to counting."""
        super().finish(view, item)
        self._counting = item.identifier

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Set an end, or count the shown slice."""
        item = self.counted
        if item is None:
            self._counting = ""
            return super().press(view, pointer)
        if reason := self.why_not(pointer.mapping):
            self._measuring.hinted.emit(say(reason))
        else:
            self._count_slice(item, pointer.mapping.k)
        return True

    def _count_slice(self, item: Abc2, k: int) -> None:
        if k == item.slice_index:
            self._measuring.hinted.emit(tr("ABC/2: the slice that A and B were drawn on always counts 1   Enter: done"))
            return
        self._measuring.change(item, item.counted(self._measuring.counted(k, _NEXT[item.weight_of(k)])))
        self._measuring.hinted.emit(self.hint)

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """A drag ends A or B; while slices are counted it is a click."""
        if self._points:
            super().release(view, pointer)

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """Enter or Esc ends the counting."""
        if self.counted is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.give_up()
            view.update()
            return True
        return super().key(view, event)

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw what there is; while slices are counted, what the shown one counts."""
        super().paint(painter, mapping)
        item = self.counted
        if item is None or self.why_not(mapping):
            return
        written = font(10.5, bold=True)
        k = mapping.k
        weight = 1.0 if k == item.slice_index else item.weight_of(k)
        lines = (
            tr("Slice {k} {weight}", k=k + 1, weight=say(_SAID[weight])),
            f"C {item.c_mm:.1f} mm   {item.volume_ml:.1f} mL",
        )
        size = label_size(lines, written)
        area = mapping.area
        corner = QPointF(area.center().x() - size.width() / 2, area.bottom() - 64 - size.height())
        draw_label(painter, QRectF(corner, size), lines, written, selected=weight > 0)


def _square(points: tuple[Point, ...]) -> Point:
    """The fourth point brought onto the line through the third one at a right angle to A."""
    a0, a1, b0, b1 = (np.asarray(point) for point in points[:4])
    along = a1 - a0
    length = float(along @ along)
    if length > 0:
        b1 = b1 - along * (float((b1 - b0) @ along) / length)
    return float(b1[0]), float(b1[1]), float(b1[2])
