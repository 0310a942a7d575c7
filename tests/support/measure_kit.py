"""Measures in a real window: mouse events at (row, column) of what a view shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tests.support.window_kit import activate


def _send(view, kind, point: QPointF, button, buttons) -> None:
    event = QMouseEvent(kind, point, view.mapToGlobal(point), button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)


def _point(view, j: float, i: float) -> QPointF:
    """Where a native (row, column) of the shown slice lies in the view."""
    return view.mapping().to_view(j, i)


def press(view, j: float, i: float, *, quick: bool = False) -> None:
    """`quick` is the second of two quick presses."""
    kind = QEvent.Type.MouseButtonDblClick if quick else QEvent.Type.MouseButtonPress
    _send(view, kind, _point(view, j, i), Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton)


def move(view, j: float, i: float, *, held: bool = True) -> None:
    held_ = Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton
    _send(view, QEvent.Type.MouseMove, _point(view, j, i), Qt.MouseButton.NoButton, held_)


def release(view, j: float, i: float) -> None:
    _send(view, QEvent.Type.MouseButtonRelease, _point(view, j, i), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)


def drag(view, *places: tuple[float, float]) -> None:
    press(view, *places[0])
    for place in places[1:]:
        move(view, *place)
    release(view, *places[-1])


def click(view, j: float, i: float) -> None:
    move(view, j, i, held=False)
    press(view, j, i)
    release(view, j, i)


def double_click(view, point: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    _send(view, QEvent.Type.MouseButtonDblClick, point, left, left)
    _send(view, QEvent.Type.MouseButtonRelease, point, left, Qt.MouseButton.NoButton)


def key(qtbot, window, which, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    activate(qtbot, window)
    qtbot.keyClick(window.view, which, modifier)


def items(window):
    return window.controller.measuring.items
