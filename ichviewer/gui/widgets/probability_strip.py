"""The strip along the series: one row per slice, one column per class; a click jumps to the slice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ichviewer.domain.finding import Probabilities, probability_text
from ichviewer.domain.labels import PROBABILITY_ORDER, colour, short_name
from ichviewer.gui import theme
from ichviewer.gui.texts import isolated, tr
from ichviewer.gui.widgets.wheel import WholeSteps, turned

_HEAD = 40
_FOOT = 24
_GUTTER = 32
_RIGHT = 6
_DIM = 0.55
_LOADED = 2


class ProbabilityStrip(QWidget):
    """Probability of each slice.

    Signals
    -------
    slice_chosen(k)
        The user clicked or dragged on a row.
    """

    slice_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probability_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(160)
        self.setAccessibleName(tr("Probability of each slice"))
        self._count = 0
        self._current = 0
        self._wheel = WholeSteps()
        self._ends = ("", "")
        self._slices: tuple[Probabilities | None, ...] = ()
        self._marked: frozenset[int] = frozenset()
        self._rejected: frozenset[int] = frozenset()
        self._thresholds: Mapping[str, float] = {}
        self._runs: tuple[tuple[int, int], ...] = ()
        self._table: QPixmap | None = None
        self._fit()

    def _fit(self) -> None:
        self._font = theme.font(8)
        self._table = None
        self.setFixedWidth(theme.px(_GUTTER) + len(PROBABILITY_ORDER) * theme.px(18) + _RIGHT)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow colours and text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def set_series(self, count: int, ends: tuple[str, str] = ("", "")) -> None:
        """Start anew for a series of `count` slices; `ends` are the patient directions of its first and last slice."""
        self._count, self._ends = count, ends
        self._slices, self._marked, self._thresholds = (None,) * count, frozenset(), {}
        self._rejected = frozenset()
        self._runs = ()
        self._table = None
        self.update()

    def set_there(self, there: Sequence[bool]) -> None:
        """Show which slices are loaded, as a thin line beside the rows; nothing once all are."""
        edges = [k for k in range(len(there) + 1) if (k > 0 and there[k - 1]) != (k < len(there) and there[k])]
        runs = () if all(there) else tuple(zip(edges[::2], edges[1::2], strict=True))
        if runs != self._runs:
            self._runs = runs
            self.update(0, 0, _LOADED + 1, self.height())

    @property
    def loaded_runs(self) -> tuple[tuple[int, int], ...]:
        """Loaded slices as (first, last + 1); empty where there are none, and once all are there."""
        return self._runs

    def set_probabilities(self, slices: Sequence[Probabilities | None], thresholds: Mapping[str, float]) -> None:
        """Show the probabilities of each slice k (None: not assessed) and the thresholds that go with them."""
        self._slices, self._thresholds = tuple(slices), dict(thresholds)
        self._table = None
        self.update()

    def mark_rejected(self, slices: Sequence[int]) -> None:
        """Mark slices faintly on which all that was segmented was rejected."""
        if frozenset(slices) != self._rejected:
            self._rejected = frozenset(slices)
            self._table = None
            self.update()

    @property
    def rejected(self) -> frozenset[int]:
        """Slices on which all that was segmented was rejected."""
        return self._rejected

    def mark_labelled(self, slices: Sequence[int]) -> None:
        """Mark slices that carry segmented hemorrhage, as they are done."""
        self._marked = frozenset(slices)
        self._table = None
        self.update()

    def set_current(self, k: int) -> None:
        """Move the marker to slice `k`."""
        if k != self._current:
            self._current = k
            self.update()

    @property
    def current(self) -> int:
        """Slice that the marker is on."""
        return self._current

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Preferred size."""
        return QSize(self.minimumWidth(), 480)

    def _body(self) -> QRectF:
        return QRectF(
            theme.px(_GUTTER),
            theme.px(_HEAD),
            self.width() - theme.px(_GUTTER) - _RIGHT,
            max(1, self.height() - theme.px(_HEAD) - theme.px(_FOOT)),
        )

    def row_middle(self, k: int) -> QPointF:
        """Point in the middle of the row of slice `k`."""
        body = self._body()
        return QPointF(body.center().x(), body.top() + (k + 0.5) * body.height() / max(self._count, 1))

    def slice_at(self, y: float) -> int:
        """Slice of the row at height `y`, held within the series."""
        body = self._body()
        return min(max(int((y - body.top()) / body.height() * self._count), 0), max(self._count - 1, 0))

    # -- drawing ----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw head, rows, thresholds and marker."""
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._table is None or self._table.size() != size:
            self._table = QPixmap(size)
            self._table.setDevicePixelRatio(ratio)
            self._paint_table(self._table)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._table)
        if self._count:
            body = self._body()
            tall = body.height() / self._count
            for first, last in self._runs:
                run = QRectF(0, body.top() + first * tall, _LOADED, (last - first) * tall)
                painter.fillRect(run, theme.colour("disabled"))
            self._paint_marker(painter, body, tall)
        painter.end()

    def _paint_table(self, table: QPixmap) -> None:
        """All but the marker: it stays the same while the reader scrolls."""
        painter = QPainter(table)
        painter.fillRect(self.rect(), theme.colour("window"))
        painter.setFont(self._font)
        body = self._body()
        wide = body.width() / len(PROBABILITY_ORDER)
        self._paint_head(painter, body, wide)
        if self._count:
            self._paint_rows(painter, body, wide)
            self._paint_thresholds(painter, body, wide)
        painter.end()

    def _paint_head(self, painter: QPainter, body: QRectF, wide: float) -> None:
        metrics = QFontMetricsF(self._font)
        for n, key in enumerate(PROBABILITY_ORDER):
            centre = body.left() + (n + 0.5) * wide
            painter.fillRect(QRectF(centre - wide / 2 + 2, theme.px(_HEAD) - 6, wide - 4, 3), QColor(*colour(key)))
            painter.save()
            painter.translate(centre + metrics.capHeight() / 2, theme.px(_HEAD) - 10)
            painter.rotate(-90)
            painter.setPen(theme.colour("text"))
            painter.drawText(QPointF(0, 0), short_name(key))
            painter.restore()
        painter.setPen(theme.colour("muted"))
        for text, y in (
            (self._ends[0], theme.px(_HEAD) - 10.0),
            (self._ends[1], self.height() - theme.px(_FOOT) + metrics.ascent() + 4.0),
        ):
            painter.drawText(QPointF(theme.px(_GUTTER) - 8 - metrics.horizontalAdvance(text), y), text)

    def _paint_rows(self, painter: QPainter, body: QRectF, wide: float) -> None:
        """All rows, by column and ink: a call per cell would hold the window up with hundreds of slices."""
        tall = body.height() / self._count
        gap = 1.0 if tall >= 4 else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for n, key in enumerate(PROBABILITY_ORDER):
            left, room = theme.px(_GUTTER) + n * wide + 1, wide - 2
            painter.fillRect(QRectF(left, body.top(), room, body.height() - gap), theme.colour("panel"))
            bars: dict[bool, list[QRectF]] = {False: [], True: []}
            for k, values in enumerate(self._slices[: self._count]):
                value = None if values is None else values[key]
                if value is not None and (length := max(room * value, 1.0 if value > 0.02 else 0.0)) > 0:
                    faint = value < self._thresholds.get(key, 2.0)
                    bars[faint].append(QRectF(left, body.top() + k * tall, length, tall - gap))
            for faint, rectangles in bars.items():
                ink = QColor(*colour(key))
                ink.setAlphaF(_DIM if faint else 1.0)
                painter.setBrush(ink)
                painter.drawRects(rectangles)
        if gap:
            painter.setPen(QPen(theme.colour("window"), gap))
            right = body.right()
            edges = [body.top() + (k + 1) * tall - gap / 2 for k in range(self._count)]
            painter.drawLines([QLineF(theme.px(_GUTTER), y, right, y) for y in edges])
            painter.setPen(Qt.PenStyle.NoPen)
        for token, slices in (("text", self._marked - self._rejected), ("disabled", self._marked & self._rejected)):
            painter.setBrush(theme.colour(token))
            left = theme.px(_GUTTER) - 5
            painter.drawRects([QRectF(left, body.top() + k * tall, 3, tall - gap) for k in sorted(slices)])

    def _paint_thresholds(self, painter: QPainter, body: QRectF, wide: float) -> None:
        painter.setPen(QPen(theme.colour("muted"), 1, Qt.PenStyle.DotLine))
        for n, key in enumerate(PROBABILITY_ORDER):
            if key in self._thresholds:
                x = theme.px(_GUTTER) + n * wide + 1 + (wide - 2) * self._thresholds[key]
                painter.drawLine(QPointF(x, body.top()), QPointF(x, body.bottom()))

    def _paint_marker(self, painter: QPainter, body: QRectF, tall: float) -> None:
        top = body.top() + self._current * tall
        painter.setPen(QPen(theme.colour("text"), 1))
        painter.drawRect(QRectF(theme.px(_GUTTER) - 0.5, top - 1, body.width() + 1, max(tall, 2.0)))
        metrics = QFontMetricsF(theme.font(8, bold=True))
        number = str(self._current + 1)
        middle = min(max(top + tall / 2, body.top()), body.bottom())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        half = theme.px(8)
        box = QRectF(2, middle - half, theme.px(_GUTTER) - 10, 2 * half)
        painter.drawRoundedRect(box, 3, 3)
        tip = box.right()
        painter.drawPolygon(
            QPolygonF([QPointF(tip - 1, middle - 5), QPointF(tip + 5, middle), QPointF(tip - 1, middle + 5)])
        )
        painter.setPen(theme.colour("window"))
        painter.setFont(theme.font(8, bold=True))
        painter.drawText(
            QPointF(box.center().x() - metrics.horizontalAdvance(number) / 2, middle + metrics.capHeight() / 2), number
        )

    # -- events -----------------------------------------------------------------------------------------------------

    def describe(self, k: int) -> str:
        """What the tooltip says about slice `k`."""
        values = self._slices[k] if k < len(self._slices) else None
        head = tr("Slice {k} of {count}", k=k + 1, count=self._count)
        if k in self._rejected:
            head += "\n" + tr("findings rejected")
        if values is None or not values.assessed:
            return f"{head}\n{tr('not assessed')}"
        lines = []
        for key in PROBABILITY_ORDER:
            value, threshold = values[key], self._thresholds.get(key)
            said = tr("not assessed") if value is None else probability_text(value, threshold)
            limit = "" if threshold is None else "   " + tr("threshold {threshold:.2f}", threshold=threshold)
            lines.append(isolated(f"{short_name(key)}  {said}{limit}"))
        return "\n".join([head, *lines])

    def event(self, event: QEvent) -> bool:
        """Tooltip with the slice's probabilities."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._count:
                QToolTip.showText(event.globalPos(), self.describe(self.slice_at(event.pos().y())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Jump."""
        if self._count and event.button() == Qt.MouseButton.LeftButton:
            self.slice_chosen.emit(self.slice_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Jump along while dragging."""
        if self._count and event.buttons() & Qt.MouseButton.LeftButton:
            self.slice_chosen.emit(self.slice_at(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll as over the image."""
        steps = self._wheel.take(turned(event))
        if self._count and steps:
            self.slice_chosen.emit(min(max(self._current - steps, 0), self._count - 1))
        event.accept()
