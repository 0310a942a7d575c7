"""The area in which views lie side by side, one of them framed as the active one, or one of them alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ichviewer.gui import theme

Area = tuple[float, float, float, float]
_GAP = 2


class TileGrid(QWidget):
    """Places widgets by shares of its own size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile_grid")
        self.setMinimumSize(240, 240)
        self._tiles: list[tuple[QWidget, Area]] = []
        self._alone: QWidget | None = None
        self._active: QWidget | None = None

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The tiles in their order, also those that are hidden behind the one that is alone."""
        return tuple(widget for widget, _ in self._tiles)

    @property
    def alone(self) -> QWidget | None:
        """The tile that fills the whole area, or None."""
        return self._alone

    def arrange(self, tiles: Sequence[tuple[QWidget, Area]]) -> None:
        """Show these widgets and no others; they become children of the grid."""
        for widget, _ in self._tiles:
            if widget not in [new for new, _ in tiles] and widget.parent() is self:
                widget.hide()
        self._tiles, self._alone = list(tiles), None
        for widget, _ in tiles:
            if widget.parent() is not self:
                widget.setParent(self)
        self._place()

    def show_alone(self, widget: QWidget | None) -> None:
        """Give the whole area to one tile, or back to all."""
        self._alone = widget if len(self._tiles) > 1 else None
        self._place()

    def set_active(self, widget: QWidget) -> None:
        """Frame a tile."""
        self._active = widget
        self.update()

    def _place(self) -> None:
        for widget, area in self._tiles:
            if self._alone is None:
                widget.setGeometry(self._rectangle(area))
            elif widget is self._alone:
                widget.setGeometry(self.rect())
            widget.setVisible(self._alone in (None, widget))
        self.update()

    def _rectangle(self, area: Area) -> QRect:
        """Where a tile lies: room for frames between tiles, and none around a single one."""
        left, top, width, height = area
        x0, x1 = round(left * self.width()), round((left + width) * self.width())
        y0, y1 = round(top * self.height()), round((top + height) * self.height())
        gap = _GAP if len(self._tiles) > 1 else 0
        return QRect(x0, y0, x1 - x0, y1 - y0).adjusted(gap, gap, -gap, -gap)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shares."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the gaps, and the frame of the active tile."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("window"))
        if len(self._tiles) > 1 and self._alone is None:
            for widget in self.widgets:
                active = widget is self._active
                painter.setPen(QPen(theme.colour("accent" if active else "border"), 2 if active else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(widget.geometry().adjusted(-1, -1, 0, 0))
        painter.end()
