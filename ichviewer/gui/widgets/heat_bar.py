"""The colours of the heat map beside the image, with the threshold of the mask."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from ichviewer.gui.texts import tr
from ichviewer.gui.theme import font
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.render.raster import HEAT_FROM, heat_colours

_WIDTH, _LEFT = 12.0, 16.0
_SHADOW = QColor(0, 0, 0, 200)


class HeatBar:
    """A layer of a slice view; drawn where the view shows a heat map.

    Parameters
    ----------
    view
        Whose heat map it explains.
    """

    def __init__(self, view: SliceView) -> None:
        self._view = view
        colours = heat_colours()[::-1]
        self._colours = QImage(1, len(colours), QImage.Format.Format_RGB32)
        for n, (red, green, blue) in enumerate(colours):
            self._colours.setPixelColor(0, n, QColor(int(red), int(green), int(blue)))

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw the bar at the left, below the middle."""
        heat = None if self._view.images is None else self._view.images.heat
        if heat is None or not self._view.overlay_shown:
            return
        threshold = heat.threshold
        area = mapping.area
        height = min(160.0, area.height() / 4)
        bar = QRectF(_LEFT, area.height() * 0.58, _WIDTH, height)
        painter.drawImage(bar, self._colours)
        painter.setPen(QPen(_SHADOW, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        written = font(9)
        metrics = QFontMetricsF(written)
        painter.setFont(written)
        marks = (
            (1.0, "p 1.00"),
            (HEAT_FROM, f"{HEAT_FROM:.2f}"),
            (threshold, tr("mask ≥ {threshold:.2f}", threshold=threshold)),
        )
        taken: list[float] = []
        for value, text in reversed(marks):
            y = bar.bottom() - value * height
            if value == threshold:
                painter.setPen(QPen(QColor("white"), 2))
                painter.drawLine(QPointF(bar.left() - 4, y), QPointF(bar.right() + 4, y))
            if any(abs(y - other) < metrics.height() for other in taken):
                continue
            taken.append(y)
            place = QPointF(bar.right() + 8, y + metrics.capHeight() / 2)
            painter.setPen(_SHADOW)
            painter.drawText(place + QPointF(1, 1), text)
            painter.setPen(QColor("white"))
            painter.drawText(place, text)
