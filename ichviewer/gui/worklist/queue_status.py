"""The queue in the status bar: how far it is, pause, stop."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ichviewer.gui import theme
from ichviewer.gui.texts import tr
from ichviewer.gui.worklist.background import BackgroundQueue
from ichviewer.gui.worklist.folders import Folders

_BAR = 72


class QueueStatus(QWidget):
    """Small enough to stand beside everything else; hidden while nothing waits.

    Parameters
    ----------
    pause, stop
        Actions of the buttons.
    """

    def __init__(self, pause: QAction, stop: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = pause
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(theme.px(_BAR), 4)
        self.pause, self.stop = QToolButton(), QToolButton()
        for button, action in ((self.pause, pause), (self.stop, stop)):
            button.setDefaultAction(action)
            button.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.text, self.bar, self.pause, self.stop):
            row.addWidget(widget)
        self._place, self._adding = "", ""
        self._queue: BackgroundQueue | None = None
        self.hide()

    def follow(self, queue: BackgroundQueue | None, folders: Folders | None) -> None:
        """Show what the queue does, and folders that are added."""
        self._queue = queue
        if queue is not None:
            queue.progress.connect(self._on_progress)
            queue.changed.connect(self._show)
        if folders is not None:
            folders.progress.connect(self._on_adding)
            folders.adding_changed.connect(self._on_adding_changed)
        self._show()

    def _on_progress(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self._place, _, step = text.partition(": ")
        self.setToolTip(step)
        self._show()

    def _tell_elsewhere(self, left: int) -> str:
        self.setToolTip(tr("This window goes on with the analyses when the other one is closed."))
        return tr("Another ichviewer analyses the list: {count} left", count=f"{left:,}")

    def _on_adding(self, done: int, total: int, _text: str) -> None:
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        self._adding = tr("Adding {done} of {total}", done=f"{done:,}", total=f"{total:,}")
        self._show()

    def _on_adding_changed(self, adding: bool) -> None:
        self._adding = tr("Adding …") if adding else ""
        self._show()

    def _show(self) -> None:
        queue = self._queue
        if self._adding or queue is None:
            text = self._adding
        elif queue.paused:
            text = tr("List paused")
        elif queue.elsewhere:
            text = self._tell_elsewhere(queue.elsewhere)
        elif queue.held:
            text = tr("List waits")
        else:
            text = tr("List {place}", place=self._place.replace(" of ", "/")) if self._place else tr("List …")
        self.text.setText(text)
        working = queue is not None and (queue.busy or queue.paused or bool(queue.elsewhere))
        # Here neither its progress is known nor can it be paused.
        elsewhere = queue is not None and bool(queue.elsewhere) and not queue.paused and not self._adding
        self.setVisible(bool(self._adding) or working)
        self.bar.setVisible(not elsewhere)
        self.pause.setVisible(not self._adding and not elsewhere)
        self._pause.setIcon(theme.icon("play" if queue is not None and queue.paused else "pause"))
