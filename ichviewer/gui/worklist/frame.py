"""Puts the study list into the main window or its own: its page, the queue in the status bar, the way there and back."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ichviewer.gui.menus import IN_LIST, NEED_STUDY
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.side_window import SideWindow, left_open
from ichviewer.gui.texts import say, tr
from ichviewer.gui.worklist.queue_status import QueueStatus

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow
    from ichviewer.gui.worklist.page import WorklistPage

_MESSAGE_MS = 6000


class WorklistFrame(QObject):
    """Shows the page of the list in place of the image or apart, and what the queue does in the status bar.

    Parameters
    ----------
    window
        With its pages, its actions and its `WorklistDesk`.
    preferences
        Keep where the list's own window is.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._action = window.actions_by_name["list_window"]
        self._restoring = False
        self._followed = ""
        desk, actions = window.worklist, window.actions_by_name
        desk.page_made.connect(self._take_page)
        desk.named.connect(lambda path: window.demonstration.hide_also(str(path), path.name))
        self.queue_status = QueueStatus(actions["pause_queue"], actions["stop_queue"])
        window.status.insertPermanentWidget(1, self.queue_status)
        self.queue_status.follow(desk.queue, desk.folders)
        desk.shown.connect(self.show)
        desk.told.connect(self._tell)
        desk.current_changed.connect(window.update_actions)
        desk.current_changed.connect(self._follow)
        window.workspace.welcome.list_requested.connect(desk.show)
        window.demonstration.changed.connect(self._on_demonstration)
        desk.apart_wanted.connect(self._set_apart)

    def _take_page(self, page: WorklistPage) -> None:
        # Clicked after the action has moved the list: who moves it from within still wants to see it.
        page.offer_window(self._action).clicked.connect(self._window.worklist.show)
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
    def _apart(self) -> bool:
        desk = self._window.worklist
        return desk.has_page and desk.page.apart

    @property
    def shown(self) -> bool:
        """Whether the list is shown in place of the image."""
        desk = self._window.worklist
        return desk.has_page and self._window.pages.currentWidget() is desk.page

    def show(self, shown: bool) -> None:
        """Show the list, or the image again."""
        window = self._window
        if self._apart:
            self._go_to(shown)
            return
        window.pages.setCurrentWidget(window.worklist.page if shown else window.splitter)
        hint = tr("Letters: search   Enter: open   Del: remove   Esc: back to the image")
        window.status.set_hint(hint if shown else "")
        window.update_actions()
        if not shown:
            window.view.setFocus()

    # -- in its own window ------------------------------------------------------------------------------------------

    @cached_property
    def side(self) -> SideWindow:
        """The list's own window."""
        window, action = self._window, self._action
        # The list's letters search: of the main window's keys, those work there that work in the list.
        keys = [window.actions_by_name[name] for name in (*sorted(IN_LIST), *NEED_STUDY)]
        side = SideWindow(window, self._preferences, "list_window", keys, window.worklist.add_folder)
        side.setWindowTitle(tr("Study list"))
        side.left.connect(lambda: action.setChecked(False))
        return side

    def _set_apart(self, apart: bool) -> None:
        window, page = self._window, self._window.worklist.page
        if apart:
            if self.shown:
                self.show(False)
            page.apart = True
            self.side.hold(page)
            page.show()
            self.side.open()
            window.worklist.show()
        else:
            page.apart = False
            window.pages.addWidget(page)
            self.side.dismiss()

    def _go_to(self, the_list: bool) -> None:
        """Give the list the keyboard, or take it back from there: both stay on the screen."""
        if the_list and not self._restoring:
            self.side.setWindowState(self.side.windowState() & ~Qt.WindowState.WindowMinimized)
            self.side.raise_()
            self.side.activateWindow()
        elif not the_list and self.side.isActiveWindow():
            self._window.activateWindow()
            self._window.view.setFocus()

    def _follow(self) -> None:
        """Put the cursor of a list that nobody works in on the study that was opened."""
        desk = self._window.worklist
        unseen = self._apart and not self.side.isActiveWindow() and desk.uid != self._followed
        if unseen and desk.listing.row(desk.uid) is not None:
            self._followed = desk.uid
            desk.page.table.select(desk.uid)

    def restore(self) -> None:
        """Give the list its own window again as it was left, if its screen is there; the keyboard stays where it is."""
        if left_open(self._preferences.settings.list_window):
            self._restoring = True
            self._action.setChecked(True)
            self._restoring = False

    def close(self) -> None:
        """Close its window with the main one, and open it again with that one."""
        if self._apart:
            self.side.remember()
            self.side.hide()
