"""The areas in which views lie side by side, one of them framed as the active one, or one of them alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ichviewer.gui import theme

Area = tuple[float, float, float, float]
WHOLE: Area = (0.0, 0.0, 1.0, 1.0)
_GAP = 2


class TileGrid(QWidget):
    """Places widgets by shares of its own size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile_grid")
        self.setMinimumSize(240, 240)
        # Images and their places are never mirrored, whatever the direction of the language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._tiles: list[tuple[QWidget, Area]] = []
        self._alone: QWidget | None = None
        self._active: QWidget | None = None
        self._framed = False

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The tiles in their order, also those that are hidden behind the one that is alone."""
        return tuple(widget for widget, _ in self._tiles)

    @property
    def alone(self) -> QWidget | None:
        """The tile that fills the whole area, or None."""
        return self._alone

    def arrange(self, tiles: Sequence[tuple[QWidget, Area]], *, framed: bool = False) -> None:
        """Show these widgets and no others; they become children of the grid.

        Several have frames; a single one has where it is to be `framed`, as further views are elsewhere.
        """
        self._framed = framed
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

    def _shown(self) -> list[tuple[QWidget, Area]]:
        """The tiles that are not hidden, and where they lie."""
        return self._tiles if self._alone is None else [(self._alone, WHOLE)]

    def _frames(self) -> bool:
        return self._framed or len(self._shown()) > 1

    def _place(self) -> None:
        shown = dict(self._shown())
        for widget in self.widgets:
            if widget in shown:
                widget.setGeometry(self._rectangle(shown[widget]))
            widget.setVisible(widget in shown)
        self.update()

    def _rectangle(self, area: Area) -> QRect:
        """Where a tile lies: with room for the frames, where there are any."""
        left, top, width, height = area
        x0, x1 = round(left * self.width()), round((left + width) * self.width())
        y0, y1 = round(top * self.height()), round((top + height) * self.height())
        gap = _GAP if self._frames() else 0
        return QRect(x0, y0, x1 - x0, y1 - y0).adjusted(gap, gap, -gap, -gap)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shares."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the gaps, and the frame of the active tile."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.colour("window"))
        if self._frames():
            for widget, _ in self._shown():
                active = widget is self._active
                painter.setPen(QPen(theme.colour("accent" if active else "border"), 2 if active else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(widget.geometry().adjusted(-1, -1, 0, 0))
        painter.end()


class EvenGrid(TileGrid):
    """Gives every widget the same room, in rows and columns that suit its own shape; a line stands where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLabel(self)
        self.line.setObjectName("muted")
        self.line.setWordWrap(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _shown(self) -> list[tuple[QWidget, Area]]:
        if self._alone is not None:
            return super()._shown()
        return list(zip(self.widgets, even_areas(len(self._tiles), self.width() / max(self.height(), 1)), strict=True))

    def _place(self) -> None:
        super()._place()
        self.line.setGeometry(self.rect().adjusted(48, 48, -48, -48))
        self.line.setVisible(not self._tiles)


def even_areas(count: int, aspect: float) -> list[Area]:
    """Areas of the same kind of tile, as shares: the number of rows in which the largest squares fit.

    Parameters
    ----------
    aspect
        Width of the whole by its height.
    """
    if not count:
        return []
    rows = max(range(1, count + 1), key=lambda n: min(aspect / -(-count // n), 1 / n))
    areas, left = [], count
    for row in range(rows):
        here = -(-left // (rows - row))
        areas += [(n / here, row / rows, 1 / here, 1 / rows) for n in range(here)]
        left -= here
    return areas
