"""Texts, letters, scale bar and finding frame that lie over the image."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ichviewer.gui.texts import tr

_MARGIN = 8.0
_TEXT = QColor("#e0e0e0")
_SHADOW = QColor(0, 0, 0, 220)
_FIELD, _FIELD_EDGE, _FIELD_TEXT = QColor("#141414"), QColor("#2a2a2a"), QColor("#b2b2b2")
_BAR_LENGTHS = (1, 2, 5, 10, 20, 50, 100, 200, 500)


@dataclass(frozen=True)
class Corners:
    """Lines of the four corners."""

    top_left: tuple[str, ...] = ()
    top_right: tuple[str, ...] = ()
    bottom_left: tuple[str, ...] = ()
    bottom_right: tuple[str, ...] = ()


def _text(painter: QPainter, point: QPointF, text: str, ink: QColor = _TEXT) -> None:
    """Text with a dark shadow, legible on bone and on air."""
    painter.setPen(_SHADOW)
    painter.drawText(point + QPointF(1, 1), text)
    painter.setPen(ink)
    painter.drawText(point, text)


def draw_absent(painter: QPainter, area: QRectF, number: int, stopped: bool, font: QFont) -> None:
    """Draw the place of slice `number` that is not there: a dark field, so that nobody takes it for air, with a line."""
    text = tr("Slice {number} is not loaded", number=number) if stopped else tr("Loading slice {number} …", number=number)
    painter.fillRect(area, _FIELD)
    painter.setPen(QPen(_FIELD_EDGE, 1))
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setFont(font)
    painter.setPen(_FIELD_TEXT)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)


def draw_message(painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
    """Draw a line in the middle of a view that shows no image."""
    if text:
        painter.setFont(font)
        painter.setPen(_FIELD_TEXT)
        inner = area.adjusted(16, 16, -16, -16)
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)


def draw_corners(painter: QPainter, area: QRectF, corners: Corners, font: QFont, pixels_per_mm: float = 0.0) -> None:
    """Draw the corner texts; a line longer than its half of the view is shortened at its end.

    Below the letter at the upper edge, a line that has nothing beside it has the whole view.
    `pixels_per_mm` is that of the scale bar between the lower corners, 0 where there is none.
    """
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    line = metrics.height() + 1
    # In the middle lie the letters above, and the scale bar with its text below.
    half, letter = area.width() / 2 - _MARGIN, 2 * _MARGIN
    bar = _bar_width(area, pixels_per_mm) / 2 + _MARGIN / 2 if pixels_per_mm else _MARGIN / 2

    def block(lines: tuple[str, ...], right: bool, bottom: bool) -> None:
        y = area.bottom() - _MARGIN - metrics.descent() - line * (len(lines) - 1) if bottom else _MARGIN + metrics.ascent()
        for n, text in enumerate(lines):
            short, width = text, metrics.horizontalAdvance(text)
            room = half - (bar if bottom else letter if n == 0 else _MARGIN / 2)
            if not bottom and n > 1 and n >= len(corners.top_left if right else corners.top_right):
                room = area.width() - 2 * _MARGIN
            if width > room:
                short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
                width = metrics.horizontalAdvance(short)
            x = area.right() - _MARGIN - width if right else area.left() + _MARGIN
            _text(painter, QPointF(x, y + n * line), short)

    block(corners.top_left, right=False, bottom=False)
    block(corners.top_right, right=True, bottom=False)
    block(corners.bottom_left, right=False, bottom=True)
    block(corners.bottom_right, right=True, bottom=True)


def draw_letters(painter: QPainter, area: QRectF, letters: tuple[str, str, str, str], font: QFont) -> None:
    """Draw the patient directions (left, right, top, bottom edge)."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    left, right, top, bottom = letters
    middle = area.center()
    half = metrics.capHeight() / 2
    _text(painter, QPointF(area.left() + _MARGIN, middle.y() + half), left)
    _text(painter, QPointF(area.right() - _MARGIN - metrics.horizontalAdvance(right), middle.y() + half), right)
    _text(painter, QPointF(middle.x() - metrics.horizontalAdvance(top) / 2, area.top() + _MARGIN + metrics.ascent()), top)
    baseline = area.bottom() - _MARGIN - metrics.descent() - 24
    _text(painter, QPointF(middle.x() - metrics.horizontalAdvance(bottom) / 2, baseline), bottom)


def bar_length(pixels_per_mm: float, room: float) -> int:
    """Longest round length in mm whose bar fits into `room` logical pixels (1 mm at least)."""
    fitting = [length for length in _BAR_LENGTHS if length * pixels_per_mm <= room]
    return fitting[-1] if fitting else _BAR_LENGTHS[0]


def _bar_width(area: QRectF, pixels_per_mm: float) -> float:
    """Logical pixels of the scale bar, and of its text at least."""
    return max(bar_length(pixels_per_mm, min(area.width() / 4, 260)) * pixels_per_mm, 4 * _MARGIN)


def draw_scale_bar(painter: QPainter, area: QRectF, pixels_per_mm: float, font: QFont) -> None:
    """Draw the scale bar at the middle of the lower edge."""
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    length = bar_length(pixels_per_mm, min(area.width() / 4, 260))
    wide = length * pixels_per_mm
    text = tr("{length} cm", length=length // 10) if length >= 10 else f"{length} mm"
    y = area.bottom() - _MARGIN - 4
    x = area.center().x() - wide / 2
    for ink, thickness in ((_SHADOW, 4.0), (_TEXT, 1.5)):
        painter.setPen(QPen(ink, thickness, c=Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x, y), QPointF(x + wide, y))
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        painter.drawLine(QPointF(x + wide, y - 4), QPointF(x + wide, y + 4))
    _text(painter, QPointF(area.center().x() - metrics.horizontalAdvance(text) / 2, y - 7), text)


def draw_frame(painter: QPainter, box: QRectF, text: str, ink: QColor, font: QFont) -> None:
    """Draw the corner brackets of a finding with its name above."""
    box = box.adjusted(-8, -8, 8, 8)
    arm = max(6.0, min(18.0, box.width() / 4, box.height() / 4))
    for colour, thickness in ((_SHADOW, 4.0), (ink, 1.75)):
        painter.setPen(QPen(colour, thickness))
        for corner, dx, dy in (
            (box.topLeft(), 1, 1),
            (box.topRight(), -1, 1),
            (box.bottomLeft(), 1, -1),
            (box.bottomRight(), -1, -1),
        ):
            painter.drawLine(corner, corner + QPointF(dx * arm, 0))
            painter.drawLine(corner, corner + QPointF(0, dy * arm))
    painter.setFont(font)
    _text(painter, box.topLeft() + QPointF(0, -6), text)
