"""Puts the study list into the window: its page, the queue in the status bar, the way there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ichviewer.gui.texts import say, tr
from ichviewer.gui.worklist.queue_status import QueueStatus

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow
    from ichviewer.gui.worklist.page import WorklistPage

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
        desk.page_made.connect(self._adopt)
        desk.named.connect(lambda path: window.demonstration.hide_also(str(path), path.name))
        self.queue_status = QueueStatus(actions["pause_queue"], actions["stop_queue"])
        window.status.insertPermanentWidget(1, self.queue_status)
        self.queue_status.follow(desk.queue, desk.folders)
        desk.shown.connect(self.show)
        desk.told.connect(self._tell)
        desk.current_changed.connect(window.update_actions)
        window.workspace.welcome.list_requested.connect(desk.show)
        window.demonstration.changed.connect(self._on_demonstration)

    def _adopt(self, page: WorklistPage) -> None:
        self._window.pages.addWidget(page)
        page.hide_patients(self._window.demonstration.on, self._window.demonstration.text)

    def _on_demonstration(self, on: bool) -> None:
        desk = self._window.worklist
        desk.listing.set_hidden(on)
        if desk.has_page:
            desk.page.hide_patients(on, self._window.demonstration.text)

    def _tell(self, line: str) -> None:
        self._window.status.showMessage(self._window.demonstration.text(say(line)), _MESSAGE_MS)

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
