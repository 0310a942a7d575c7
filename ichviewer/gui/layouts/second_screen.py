"""A second screen for the views: the first one stays in the main window, the others fill a window of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from ichviewer import RESEARCH_USE
from ichviewer.gui.layouts.desk import PREFIX
from ichviewer.gui.layouts.layout import LAYOUTS, SINGLE, Content
from ichviewer.gui.layouts.tile_grid import EvenGrid
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.side_window import SideWindow, left_open
from ichviewer.gui.texts import say, tr

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow


class SecondScreen(QObject):
    """Opens and closes the second window, and says there which layouts fill it while nothing does.

    Parameters
    ----------
    window
        The main window, with layouts and actions made.
    preferences
        Keep where the second one is.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self.grid = EvenGrid()

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"second_screen": self.show}

    @cached_property
    def side(self) -> SideWindow:
        """The second window."""
        window, action = self._window, self._window.actions_by_name["second_screen"]
        side = SideWindow(window, self._preferences, "second_screen", window.actions(), window.open_path)
        side.hold(self.grid, self._bar())
        side.left.connect(lambda: action.setChecked(False))
        window.windowTitleChanged.connect(lambda title: side.setWindowTitle(_titled(title)))
        side.setWindowTitle(_titled(window.windowTitle()))
        window.keymap.changed.connect(self._tell)
        self._tell()
        return side

    def _bar(self) -> QStatusBar:
        """What the tool in hand waits for and what was done, as below in the main window; and the research-use statement."""
        status, bar, hint = self._window.status, QStatusBar(), QLabel()
        bar.setSizeGripEnabled(False)
        hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        hint.setText(status.hint.text())
        status.hinted.connect(hint.setText)
        status.messageChanged.connect(bar.showMessage)
        bar.addWidget(hint, 1)
        bar.addPermanentWidget(QLabel(say(RESEARCH_USE)))
        return bar

    @property
    def shown(self) -> bool:
        """Whether the views are spread over both windows."""
        return self._window.layouts.second is not None

    def show(self, shown: bool) -> None:
        """Spread the views over both windows, or bring them back into the main one."""
        layouts, workspace = self._window.layouts, self._window.workspace
        if shown:
            self.side.open()
            layouts.spread_over(self.grid)
            if self._window.focusWidget() is None:  # it went along with its view
                layouts.views.first.setFocus()
        else:
            layouts.spread_over(None)
            if not layouts.layout.shows(Content.SCENE):
                workspace.scene_beside(True)
                workspace.show_scene(layouts.scene_shown)
            self.side.dismiss()
            if layouts.views.active.isVisible():
                layouts.views.active.setFocus()

    def restore(self) -> None:
        """Open it as it was left, if its screen is there."""
        if left_open(self._preferences.settings.second_screen):
            self._window.actions_by_name["second_screen"].setChecked(True)

    def fill_screen(self, wanted: bool) -> None:
        """Let nothing but the views be on the second screen, too."""
        if self.shown and wanted != self.side.isFullScreen():
            self.side.setWindowState(self.side.windowState() ^ Qt.WindowState.WindowFullScreen)

    def close(self) -> None:
        """Close it with the main window, and open it again with that one."""
        if self.shown:
            self.side.remember()
            self.side.hide()

    def _tell(self) -> None:
        def named(text: str, action: str) -> str:
            key = self._window.keymap.shown(action)
            return f"{say(text)} ({key})" if key else say(text)

        parts = [named(layout.short, f"{PREFIX}{layout.name}") for layout in LAYOUTS if layout is not SINGLE]
        line = tr("The layout in use has one view alone. Views for this screen come with:")
        self.grid.line.setText("\n".join((line, "", *parts, named(tr("3D view"), "scene"))))


def _titled(title: str) -> str:
    return tr("{title} – second screen", title=title)
