"""A line on the image in which the reader writes the text of a measurement."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ichviewer.domain.measurement import Arrow, Measurement
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.texts import tr

_WIDTH = 200
_LONGEST = 80


class TextEditor(QLineEdit):
    """Lies over a view until Enter takes the text or Esc leaves it; going elsewhere takes it too.

    Parameters
    ----------
    view
        Where it lies.
    at
        Its upper left corner, held within the view.
    item
        Whose text is written.
    measuring
        Where the text is kept.
    """

    def __init__(self, view: QWidget, at: QPointF, item: Measurement, measuring: Measuring) -> None:
        super().__init__(item.text, view)
        self.setObjectName("measurement_text")
        self.setAccessibleName(tr("Text of the measurement"))
        self.setPlaceholderText(tr("Text, then Enter"))
        self.setMaxLength(_LONGEST)
        self._item = item
        self._measuring = measuring
        self._over = False
        height = self.sizeHint().height()
        x = min(max(round(at.x()), 4), max(4, view.width() - _WIDTH - 4))
        y = min(max(round(at.y()), 4), max(4, view.height() - height - 4))
        self.setGeometry(x, y, _WIDTH, height)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.returnPressed.connect(self._take)
        measuring.closing.connect(self._take)
        measuring.selected.connect(self._leave)

    def event(self, event: QEvent) -> bool:
        """Esc is this line's before it is the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc leaves the text as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What was written is kept when the reader goes on elsewhere."""
        super().focusOutEvent(event)
        self._take()

    def _take(self) -> None:
        if self._over:
            return
        now = self._measuring.find(self._item.identifier)
        self._end()
        if now is not None:
            self._measuring.change(now, replace(now, text=self.text().strip()))

    def _leave(self) -> None:
        if not self._over:
            self._end()

    def _end(self) -> None:
        self._over = True
        self.hide()
        self.deleteLater()
        view = self.parentWidget()
        if view is not None and self.hasFocus():
            view.setFocus(Qt.FocusReason.OtherFocusReason)


def needs_text(item: Measurement) -> bool:
    """Whether a new measurement is nothing without the reader's words."""
    return isinstance(item, Arrow)
