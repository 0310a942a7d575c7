"""Drives the layouts of a real window by keys and mouse."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, Qt

from tests.support.window_kit import activate

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
WINDOWS, PLANES, WITH_3D, SINGLE = Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1


def key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the active view."""
    activate(qtbot, window)
    qtbot.keyClick(window.views.active, name, modifier)


def choose(qtbot, window, layout):
    """Take a layout by its key and wait until every view of it shows something."""
    key(qtbot, window, layout, ALT)
    qtbot.waitUntil(lambda: all(view.images is not None for view in window.views.shown), timeout=10000)
    return window.views.shown


def at(view, place) -> QPoint:
    """Where an LPS place lies in a view."""
    return view.mapping().from_patient(np.array(place, float)).toPoint()


def drag(qtbot, view, start: QPoint, end: QPoint, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Drag with the left button."""
    qtbot.mousePress(view, LEFT, modifier, start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, modifier, end)


def position(window, k, j, i):
    """LPS place of a native voxel."""
    return window.controller.current.loaded.stack.geometry.to_patient(k, j, i)
