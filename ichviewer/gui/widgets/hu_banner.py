"""Line above the image while HU look wrong, or are corrected: the reader chooses, and can go back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ichviewer.domain.correction import HuCorrection
from ichviewer.gui import theme
from ichviewer.gui.texts import say, tr

_PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _Button(QPushButton):
    """A button that its keys press although the window has shortcuts on them (Space resets the view)."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter presses it, too

    def event(self, event: QEvent) -> bool:
        """Take Space and Enter before the shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _PRESSES:
            event.accept()
            return True
        return super().event(event)


class HuBanner(QFrame):
    """Hidden where HU look right. While they are corrected it stays and cannot be closed.

    Signals
    -------
    correct_requested(), undo_requested()
    """

    correct_requested = Signal()
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("kind", "warning")
        self._icon = QLabel(self)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.correct = _Button(tr("&Correct HU"), self)
        self.leave = _Button(tr("&Leave as they are"), self)
        self.undo = _Button(tr("&Undo"), self)
        for button, name in (
            (self.correct, tr("Correct the Hounsfield units")),
            (self.leave, tr("Leave the Hounsfield units as they are stored")),
            (self.undo, tr("Undo the correction of the Hounsfield units")),
        ):
            button.setAccessibleName(name)
        self.correct.clicked.connect(self.correct_requested)
        self.leave.clicked.connect(self.hide)
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        for button in (self.correct, self.leave, self.undo):
            row.addWidget(button)
        self.hide()

    @property
    def text(self) -> str:
        """The line shown, or "" while hidden."""
        return "" if self.isHidden() else self._label.text()

    def offer(self, correction: HuCorrection) -> None:
        """Say what is wrong and offer the correction."""
        self._say(tr("HU look wrong. {reason} {doubt}", reason=say(correction.reason), doubt=say(correction.doubt)))
        self.correct.setToolTip(tr("If chosen: {formula}; every output states it", formula=say(correction.formula)))
        self.leave.setToolTip(tr("The models read wrong HU wrong"))
        self._choose(self.correct, self.leave)

    def state_corrected(self, correction: HuCorrection) -> None:
        """Say that the shown HU are corrected, as long as they are."""
        doubt = say(correction.doubt) or tr("Every output states it.")
        self._say(tr("HU corrected by your choice: {formula}. {doubt}", formula=say(correction.formula), doubt=doubt))
        self._label.setToolTip(say(correction.statement))
        self._choose(self.undo)

    def _say(self, text: str) -> None:
        self._icon.setPixmap(theme.icon("alert-outline", "warning").pixmap(20, 20))
        self._label.setText(text.strip())
        self._label.setToolTip("")
        self._label.setAccessibleName(self._label.text())

    def _choose(self, *shown: QPushButton) -> None:
        for button in (self.correct, self.leave, self.undo):
            button.setVisible(button in shown)
        self.show()
