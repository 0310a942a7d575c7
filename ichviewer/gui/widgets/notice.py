"""A line over the lower edge of a view that says why a click did nothing; the image does not move for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_SHOWN_MS = 10000
_MARGIN = 16


class Notice(QLabel):
    """Hidden until something is to be said, and again after ten seconds or at the next press in the view.

    Parameters
    ----------
    view
        Over which it lies.
    """

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("notice")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        view.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a line."""
        self.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _place(self) -> None:
        width = min(self._view.width() - 2 * _MARGIN, 640)
        self.setFixedWidth(max(width, 80))
        self.adjustSize()
        self.move((self._view.width() - self.width()) // 2, self._view.height() - self.height() - 4 * _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay in place when the view is resized, and go with the next press."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
            self.hide()
        return super().eventFilter(watched, event)
