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
    from PySide6.QtWidgets import QWidget

    from ichviewer.gui.main_window import MainWindow
    from ichviewer.gui.tour import Step, Tour


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
        self.tour: Tour | None = None
        self.crashed.connect(self.tell_crash)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            "help": self.show_guide,
            "tour": self.start_tour,
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

    def start_tour(self) -> None:
        """Explain the window, area by area; from the start where the tour is under way."""
        from ichviewer.gui.tour import Tour

        if self.tour is not None:
            self.tour.end()
        self.tour = Tour(self._window, self._steps())
        self.tour.ended.connect(self._on_tour_ended)
        self._preferences.change(tour_seen=True)
        self.tour.start()

    def start_first_tour(self) -> None:
        """Explain the window to who sees it for the first time."""
        if not self._preferences.settings.tour_seen:
            self.start_tour()

    def _on_tour_ended(self) -> None:
        self.tour = None
        self._window.view.setFocus()

    def _steps(self) -> tuple[Step, ...]:
        from ichviewer.gui.tour import Step

        window, shown = self._window, self._window.keymap.shown

        def button(name: str) -> QWidget:
            """Button of the toolbar; the bar itself where the window is too narrow for the button."""
            found = window.toolbar.widgetForAction(window.actions_by_name[name])
            return found if found is not None and found.isVisible() else window.toolbar

        return (
            Step(
                tr("Open"),
                tr("Open a study folder, or drop one on the window. The best series to read is chosen, with reasons."),
                lambda: button("open_folder"),
            ),
            Step(
                tr("Scroll"),
                tr("Turn the wheel, or press the arrow keys. A click on the strip at the right goes to that slice."),
                lambda: window.workspace,
            ),
            Step(
                tr("Window"),
                tr("Drag with the left button: sideways for width, up and down for level. Digit keys take the presets."),
                lambda: window.workspace,
            ),
            Step(
                tr("Analyse"),
                tr("The models look for hemorrhage in the background ({key}); you can go on reading.", key=shown("analyse")),
                lambda: button("analyse"),
            ),
            Step(
                tr("Findings"),
                tr(
                    "Probabilities beside their thresholds, volumes, and findings: a click goes there, {key} to the next.",
                    key=shown("next_finding"),
                ),
                lambda: window.results if window.results.isVisible() else window.workspace,
            ),
            Step(
                tr("Report"),
                tr(
                    "Writes PDF, HTML, JSON, NIfTI and DICOM results into a folder. The guide is on {key}.",
                    key=shown("help"),
                ),
                lambda: button("report"),
            ),
        )

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
        window.viewing.keys = window.layouts.slabs.keys = window.keymap.shown
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
