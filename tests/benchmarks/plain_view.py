"""The quickest usual way to show a slice, for comparison: a lookup table, a QImage, a QPainter, and nothing else."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

_FIRST_HU, _LAST_HU = -1024, 3071
_COLOURS = np.array([0, 0x59591E00, 0x59005959, 0x59590059, 0x59595900, 0x59300059], dtype=np.uint32)


class PlainView(QWidget):
    """Slices in the brain window under a coloured mask; the wheel goes through them.

    Parameters
    ----------
    hu
        (k, j, i), HU.
    labels
        (k, j, i), 0..5.
    size
        Of the widget.
    """

    def __init__(self, hu: npt.NDArray[np.int16], labels: npt.NDArray[np.uint8], size: QSize) -> None:
        super().__init__()
        self._hu = np.clip(hu, _FIRST_HU, _LAST_HU)
        self._labels = labels
        self._k = len(hu) // 2
        grey = np.clip((np.arange(_FIRST_HU, _LAST_HU + 1) + 0.5) / 80, 0, 1) * 255
        self._table = 0xFF000000 | grey.astype(np.uint32) * 0x010101
        self.resize(size)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """One slice a notch."""
        self._k = (self._k - event.angleDelta().y() // 120) % len(self._hu)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        """The slice, fitted."""
        picture = self._table[self._hu[self._k].astype(np.intp) - _FIRST_HU]
        mask = _COLOURS[self._labels[self._k]]
        rows, columns = picture.shape
        side = min(self.width() * rows // columns, self.height())
        place = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32))
        painter.drawImage(place, QImage(mask.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied))
        painter.end()
