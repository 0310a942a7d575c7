"""Draws measurements: lines with a dark edge, labels on a dark ground, both legible on bone and on air."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ichviewer.gui.theme import colour
from ichviewer.render.measurement_shapes import Line, Shape

_INK = QColor("#ffffff")
_SHADOW = QColor(0, 0, 0, 255)
_BACK = QColor(0, 0, 0, 205)
_PAD = 4.0


def draw_shape(painter: QPainter, shape: Shape, *, selected: bool) -> None:
    """Draw the lines; with handles where it is selected."""
    ink = colour("accent").lighter(112) if selected else _INK
    painter.setBrush(Qt.BrushStyle.NoBrush)
    solid, dashed = _path((*shape.lines, *shape.ends)), _path(shape.dashed)
    for pen in (QPen(_SHADOW, 4.0), QPen(ink, 1.6)):
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(solid)
        if shape.dashed:
            pen.setDashPattern([2.0, 2.5])
            painter.setPen(pen)
            painter.drawPath(dashed)
    if selected:
        for x, y in shape.handles:
            square = QRectF(x - 3.5, y - 3.5, 7, 7)
            painter.setPen(QPen(_SHADOW, 3.0))
            painter.drawRect(square)
            painter.setPen(QPen(ink, 1.4))
            painter.drawRect(square)


def _path(lines: Sequence[Line]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line.tolist()]))
    return path


def label_size(lines: Sequence[str], font: QFont) -> QSizeF:
    """Size of a label in logical pixels."""
    metrics = QFontMetricsF(font)
    width = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return QSizeF(width + 2 * _PAD, metrics.height() * len(lines) + 2 * _PAD - 2)


def draw_label(painter: QPainter, box: QRectF, lines: Sequence[str], font: QFont, *, selected: bool) -> None:
    """Draw a label."""
    painter.setPen(QPen(colour("accent"), 1.0) if selected else Qt.PenStyle.NoPen)
    painter.setBrush(_BACK)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(_INK)
    metrics = QFontMetricsF(font)
    y = box.top() + _PAD - 1 + metrics.ascent()
    for line in lines:
        painter.drawText(QPointF(box.left() + _PAD, y), line)
        y += metrics.height()


def draw_letter(painter: QPainter, x: float, y: float, letter: str, font: QFont) -> None:
    """Draw the name of a line at its middle."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(letter) + 6
    box = QRectF(x - wide / 2, y - metrics.height() / 2, wide, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_BACK)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(font)
    painter.setPen(_INK)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)
