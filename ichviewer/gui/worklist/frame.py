"""Puts the study list into the window: its page, the queue in the status bar, the way there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ichviewer.gui.texts import say, tr
from ichviewer.gui.worklist.queue_status import QueueStatus

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow

_MESSAGE_MS = 6000


class WorklistFrame(QObject):
    """Shows the page of the list in place of the image, and what the queue does in the status bar.

    Parameters
    ----------
    window
        With its pages, its actions and its `WorklistDesk`.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        desk, actions = window.worklist, window.actions_by_name
        desk.page_made.connect(window.pages.addWidget)
        self.queue_status = QueueStatus(actions["pause_queue"], actions["stop_queue"])
        window.status.insertPermanentWidget(1, self.queue_status)
        self.queue_status.follow(desk.queue, desk.folders)
        desk.shown.connect(self.show)
        desk.told.connect(lambda line: window.status.showMessage(say(line), _MESSAGE_MS))
        desk.current_changed.connect(window.update_actions)
        window.workspace.welcome.list_requested.connect(desk.show)
        window.demonstration.changed.connect(desk.listing.set_hidden)

    @property
    def shown(self) -> bool:
        """Whether the list is shown in place of the image."""
        desk = self._window.worklist
        return desk.has_page and self._window.pages.currentWidget() is desk.page

    def show(self, shown: bool) -> None:
        """Show the list, or the image again."""
        window = self._window
        window.pages.setCurrentWidget(window.worklist.page if shown else window.splitter)
        hint = tr("Letters: search   Enter: open   Del: remove   Esc: back to the image")
        window.status.set_hint(hint if shown else "")
        window.update_actions()
        if not shown:
            window.view.setFocus()
