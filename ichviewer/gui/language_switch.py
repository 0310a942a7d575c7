"""Another language at once: the main window is made anew in it, with what is open in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ichviewer.gui.main_window import MainWindow
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.gui.translations import language_of, shown_language
from ichviewer.settings.schema import Session


@dataclass(frozen=True)
class _Open:
    """What is open in a window, beyond what settings and library keep anyway.

    Attributes
    ----------
    session
        Study, series, slice, window and layout, or None.
    finding
        Number of the finding that is framed, or None.
    corrected, hidden, listed
        Whether the HU are corrected, patients are hidden, the study list is shown.
    state
        Whether the window fills the screen.
    """

    session: Session | None
    finding: int | None
    corrected: bool
    hidden: bool
    listed: bool
    state: Qt.WindowState

    @classmethod
    def in_window(cls, window: MainWindow) -> _Open:
        """As it is now."""
        finding = window.presenter.finding
        return cls(
            window.session.snapshot(),
            None if finding is None else finding.index,
            window.controller.current.original is not None,
            window.demonstration.on,
            window.list_frame.shown,
            window.windowState(),
        )


class LanguageSwitch(QObject):
    """Owns the main window, and replaces it when another language is chosen.

    What is only in a window is finished first (loading, analyses, reports). Results, reviews, measurements and edited masks
    come back from the study library, as after a start; the steps that could be undone do not.

    Parameters
    ----------
    make
        Makes a window, placed and not yet shown, in the language that is installed.
    install
        Installs the language of the settings.
    preferences
        The settings of this run.

    Signals
    -------
    replaced(MainWindow)
        The new window is shown, the one before is closed.
    """

    replaced = Signal(object)

    def __init__(self, make: Callable[[], MainWindow], install: Callable[[], str], preferences: Preferences) -> None:
        super().__init__()
        self._make, self._install, self._preferences = make, install, preferences
        self._waiting = False
        self.window = self._made()

    def _made(self) -> MainWindow:
        window = self._make()
        window.settings.language_wanted.connect(self.look)
        # Told from within a job's end: looked at once that is over.
        window.controller.background_ended.connect(self._look_again, Qt.ConnectionType.QueuedConnection)
        return window

    def look(self) -> None:
        """Change the language if another one is set: at once, or when what runs has ended."""
        self._waiting = False
        if language_of(self._preferences.settings.language) == shown_language():
            return
        controller, banner = self.window.controller, self.window.workspace.banner
        shown = controller.current.analysis is not None or bool(controller.measuring.items)
        if controller.services.library is None and shown:
            text = tr("The language changes at the next start: without study library, what is shown now would be lost.")
            banner.say("warning", text)
        elif not controller.idle:
            self._waiting = True
            banner.say("warning", tr("The language changes when what is running has ended."))
        else:
            QTimer.singleShot(0, self, self._replace)

    def _look_again(self) -> None:
        if self._waiting:
            self.look()

    def _replace(self) -> None:
        before = self.window
        if not before.controller.idle or not before.isVisible():
            self._waiting = True
            return
        opened = _Open.in_window(before)
        quits = QApplication.quitOnLastWindowClosed()
        QApplication.setQuitOnLastWindowClosed(False)
        try:
            before.close()
            self._install()
            self.window = self._made()
            self._bring_back(opened)
        finally:
            QApplication.setQuitOnLastWindowClosed(quits)
        before.deleteLater()
        self.replaced.emit(self.window)

    def _bring_back(self, opened: _Open) -> None:
        window = self.window
        # Before anything is shown: patients that were hidden stay so.
        window.actions_by_name["demonstration"].setChecked(opened.hidden)
        window.setWindowState(opened.state)
        window.show()
        if opened.session is not None:
            _Return(window, opened)
            window.session.resume(opened.session)
        if opened.listed:
            window.worklist.show()


class _Return(QObject):
    """Brings correction and finding back once series and result are there; ends with that, or when opening fails."""

    def __init__(self, window: MainWindow, opened: _Open) -> None:
        super().__init__(window)
        self._window, self._opened = window, opened
        controller = window.controller
        controller.series_ready.connect(self._on_series, Qt.ConnectionType.QueuedConnection)
        controller.analysis_ready.connect(self._on_analysis, Qt.ConnectionType.QueuedConnection)
        for ended in (controller.failed, controller.opening_stopped):
            ended.connect(self.deleteLater)

    @property
    def _here(self) -> bool:
        series, session = self._window.controller.current.series, self._opened.session
        return series is not None and session is not None and series.series_instance_uid == session.series

    def _on_series(self) -> None:
        if self._here and self._opened.corrected:
            self._window.controller.correct_hu()

    def _on_analysis(self) -> None:
        window, opened = self._window, self._opened
        current = window.controller.current
        if not self._here or opened.session is None or current.analysis is None:
            return
        if opened.corrected and current.original is None:
            return  # the result of the HU as they are stored: the other one follows
        found = next((item for item in current.analysis.findings if item.index == opened.finding), None)
        if found is not None:
            window.presenter.show_finding(found)
            window.view.set_slice(opened.session.slice)
        self.deleteLater()
