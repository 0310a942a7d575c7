"""What tests of the 3D view in the window share: waiting for its picture, and its pixels."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

LONG = 60000
"""Milliseconds: a picture in software on a busy machine."""


def settle(qtbot, window) -> np.ndarray:
    """Pixels of the 3D view once nothing changes any more, int (rows, columns, 3)."""
    scene = window.workspace.scene
    qtbot.waitUntil(lambda: scene.has_meshes and scene.settled and window.controller.idle, timeout=LONG)
    return pixels(scene.picture)


def pixels(image: QImage) -> np.ndarray:
    """Red, green and blue of a picture, int (rows, columns, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return data[:, : image.width(), 2::-1].astype(int)
