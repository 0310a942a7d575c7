"""What is painted over the picture of the 3D view: a cube with the letters of the patient's sides, and a legend."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.labels import Subtype
from ichviewer.gui import theme
from ichviewer.render.scene_views import STANDARD_VIEWS, StandardView

_HALF = 17
_MARGIN = 38
_EDGE_ON = 0.06  # what is seen so much from the side has no room for a letter


class OrientationCube:
    """A small cube that lies as the head does; each visible side has its letter.

    Parameters
    ----------
    orientation
        As `ichviewer.render.scene.Scene3D.orientation`.
    height
        Of the view, in logical pixels: the cube lies in its lower left corner.
    """

    def __init__(self, orientation: FloatArray, height: float) -> None:
        margin = theme.px(_MARGIN)
        self._middle = QPointF(margin, height - margin)
        self._orientation = orientation
        self._half = float(theme.px(_HALF))

    def side_at(self, point: QPointF) -> StandardView | None:
        """The side under a point of the view."""
        return next((view for view, sides in self._sides() if self._polygon(sides).containsPoint(point, _FILL)), None)

    def paint(self, painter: QPainter) -> None:
        """Draw it."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(10, bold=True)
        metrics = QFontMetricsF(font)
        for view, (centre, right, up) in self._sides():
            shade = 0.35 + 0.5 * float(np.cross(right, up)[2])
            colour = theme.on_image("muted")
            painter.setBrush(QColor.fromRgbF(*(part * shade * 0.7 for part in colour.getRgbF()[:3]), 0.9))
            painter.setPen(QPen(colour, 1))
            painter.drawPolygon(self._polygon((centre, right, up)))
            painter.save()
            # The letter lies on its side of the cube.
            place = self._place(centre)
            painter.setTransform(QTransform(right[0], -right[1], -up[0], up[1], place.x(), place.y()), combine=True)
            painter.setFont(font)
            painter.setPen(theme.on_image("text"))
            painter.drawText(QPointF(-metrics.horizontalAdvance(view.letter) / 2, metrics.capHeight() / 2), view.letter)
            painter.restore()
        painter.restore()

    def _sides(self) -> list[tuple[StandardView, tuple[FloatArray, FloatArray, FloatArray]]]:
        """Visible sides, each with its middle, its right and its up in the picture (right, up, towards the viewer)."""
        found = []
        for view in STANDARD_VIEWS:
            towards = np.array(view.towards) @ self._orientation
            up = np.array(view.up) @ self._orientation
            if towards[2] > _EDGE_ON:
                found.append((view, (towards, np.cross(up, towards), up)))
        return found

    def _place(self, direction: FloatArray) -> QPointF:
        return self._middle + QPointF(float(direction[0]), -float(direction[1])) * self._half

    def _polygon(self, side: tuple[FloatArray, FloatArray, FloatArray]) -> QPolygonF:
        centre, right, up = side
        corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
        return QPolygonF([self._place(centre + across * right + upwards * up) for across, upwards in corners])


_FILL = Qt.FillRule.WindingFill


def paint_legend(painter: QPainter, subtypes: Iterable[Subtype]) -> None:
    """Colour and short name of each subtype that is shown, in the upper left corner."""
    painter.save()
    font = theme.font(9)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    side, line = metrics.capHeight() + 1, metrics.height() * 1.15
    for n, subtype in enumerate(subtypes):
        base = 10 + metrics.ascent() + n * line
        painter.fillRect(QRectF(12, base - side + 1, side, side), QColor(*subtype.rgb))
        painter.setPen(theme.on_image("text"))
        painter.drawText(QPointF(12 + side + 6, base), subtype.short)
    painter.restore()
