"""A small square of a colour, for lists, legends and buttons."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap


def swatch(rgb: tuple[int, int, int]) -> QIcon:
    """Icon of 12 x 12 pixels filled with a colour, 0..255 each."""
    pixmap = QPixmap(12, 12)
    pixmap.fill(QColor(*rgb))
    return QIcon(pixmap)
