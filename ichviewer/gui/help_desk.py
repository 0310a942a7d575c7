"""Help in the window: the guide, keys and mouse, log, tour, about; and what is told when something crashed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from ichviewer.gui.actions import set_keys
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.settings.paths import Paths

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow


class HelpDesk(QObject):
    """Opens what helps.

    Parameters
    ----------
    window
        That the dialogs belong to.
    preferences
        Keep the keys.
    paths
        Where guide and logs lie.

    Signals
    -------
    crashed(Path)
        A report of a crash was written, in any thread.
    """

    crashed = Signal(object)

    def __init__(self, window: MainWindow, preferences: Preferences, paths: Paths) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._paths = paths
        self.crashed.connect(self.tell_crash)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            "help": self.show_guide,
            "shortcuts": self.show_keys,
            "log": self.show_log,
            "about": self.show_about,
        }

    def show_guide(self) -> None:
        """Open the guide beside the window; one is enough."""
        from ichviewer.gui.dialogs.help import HelpWindow

        guide = self._window.findChild(HelpWindow) or HelpWindow(self._paths.guide, self._window)
        guide.show()
        guide.raise_()
        guide.activateWindow()

    def show_keys(self) -> None:
        """Open the sheet of keys and mouse."""
        from ichviewer.gui.dialogs.shortcuts import ShortcutsDialog

        dialog = ShortcutsDialog(self._window.keymap, self._window)
        dialog.finished.connect(self._preferences.save)
        dialog.open()

    def show_log(self) -> None:
        """Open the log."""
        from ichviewer.gui.dialogs.log import LogDialog

        LogDialog(self._paths.logs, self._window.demonstration.text, self._window).open()

    def show_about(self) -> None:
        """Say what this is, and whose work it is built with."""
        from ichviewer.gui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    # -- keys -------------------------------------------------------------------------------------------------------

    def take_keymap(self) -> None:
        """Give every action the keys that hold, from now on."""
        self._window.keymap.changed.connect(self._keep_keymap)
        self._show_keymap()

    def _show_keymap(self) -> None:
        window = self._window
        for name, action in window.actions_by_name.items():
            set_keys(action, window.keymap.keys(name))
        window.viewing.keys = window.keymap.shown
        window.status.show_keys(window.keymap.shown)

    def _keep_keymap(self) -> None:
        self._preferences.change(shortcuts=self._window.keymap.changes)
        self._show_keymap()

    # -- crashes ----------------------------------------------------------------------------------------------------

    def tell_crash(self, report: Path, *, before: bool = False) -> None:
        """Say where the report of a crash lies; `before`: of the run before."""
        text = tr("Something went wrong in ichviewer; you can go on. A report without patient data: {path}", path=report)
        if before:
            text = tr("ichviewer ended unexpectedly last time. A report without patient data: {path}", path=report)
        url = QUrl.fromLocalFile(str(report.parent))
        action = (tr("Open folder"), lambda: QDesktopServices.openUrl(url))
        self._window.workspace.banner.say("warning" if before else "failed", text, action)
