"""Controls keep their own keys while they have the focus, although the window has shortcuts on them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QTabBar,
    QWidget,
)

_PRESS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVE = frozenset(
    {
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)
_OWN: tuple[tuple[type[QWidget], frozenset[Qt.Key]], ...] = (
    (QAbstractButton, _PRESS),
    (QAbstractSlider, _MOVE),
    (QAbstractItemView, _MOVE | _PRESS),
    (QAbstractScrollArea, _MOVE),
    (QComboBox, _MOVE | _PRESS),
    (QTabBar, _MOVE),
)


def own_keys(widget: QObject) -> frozenset[Qt.Key]:
    """Keys that a control works with: Space would else fit the image while a button has the focus."""
    return next((keys for kind, keys in _OWN if isinstance(widget, kind)), frozenset())


class KeyboardGuard(QObject):
    """Watches the control that has the focus, and that one only: a filter on every event would cost each of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._on_focus)

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is self._watched:
            old.removeEventFilter(self)
        self._watched = new if new is not None and own_keys(new) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take a control's own keys before the shortcuts do; Enter presses a button, too."""
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in own_keys(watched):
            event.accept()
            return True
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if pressed and isinstance(watched, QAbstractButton):
            watched.click()
            return True
        return False
