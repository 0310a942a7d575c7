"""Another language at once: the main window is made anew in it, with what is open in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ichviewer.gui.arrangement import Arrangement, Rearranging
from ichviewer.gui.main_window import MainWindow
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.gui.translations import language_of, shown_language
from ichviewer.imaging.mask_session import MaskHistory
from ichviewer.services.measuring import MeasurementBook
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
    analysed, edited, corrected, hidden, listed
        Whether there is a result, its mask is edited, the HU are corrected, patients are hidden, the study list is shown.
    state
        Whether the window fills the screen.
    arrangement
        How the views show the series.
    book, mask, order
        Measurements and mask with what can be undone, and in which order.
    """

    session: Session | None
    finding: int | None
    analysed: bool
    edited: bool
    corrected: bool
    hidden: bool
    listed: bool
    state: Qt.WindowState
    arrangement: Arrangement
    book: MeasurementBook
    mask: MaskHistory | None
    order: tuple[tuple[int, ...], ...]

    @classmethod
    def in_window(cls, window: MainWindow) -> _Open:
        """As it is now."""
        finding, controller = window.presenter.finding, window.controller
        return cls(
            window.session.snapshot(),
            None if finding is None else finding.index,
            controller.current.analysis is not None,
            controller.editing.edited,
            controller.current.original is not None,
            window.demonstration.on,
            window.list_frame.shown,
            window.windowState(),
            Arrangement.of(window),
            controller.measuring.book,
            controller.editing.history,
            controller.undoing.order((controller.measuring, controller.editing)),
        )


class LanguageSwitch(QObject):
    """Owns the main window, and replaces it when another language is chosen.

    What is only in a window is finished first (loading, analyses, reports). Results, reviews, measurements and edited masks
    come back from the study library, as after a start; how they are shown, what lies beside and what can be undone is handed
    over.

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
    """Hands over what no library keeps, once series and result are there; ends with that, or when something else is done."""

    def __init__(self, window: MainWindow, opened: _Open) -> None:
        super().__init__(window)
        self._window, self._opened = window, opened
        self._views: Rearranging | None = None
        self._framed = not opened.analysed
        self._undoable = False
        controller = window.controller
        controller.series_ready.connect(self._on_series, Qt.ConnectionType.QueuedConnection)
        controller.hu_changed.connect(self._on_series, Qt.ConnectionType.QueuedConnection)
        controller.analysis_ready.connect(self._on_analysis, Qt.ConnectionType.QueuedConnection)
        controller.analysis_edited.connect(self._on_analysis, Qt.ConnectionType.QueuedConnection)
        controller.editing.ready_changed.connect(self._resume_order)
        for ended in (controller.failed, controller.opening_stopped, controller.analysis_started):
            ended.connect(self.deleteLater)

    @property
    def _here(self) -> bool:
        current, session = self._window.controller.current, self._opened.session
        if current.series is None or current.loaded is None or session is None:
            return False
        return current.series.series_instance_uid == session.series

    def _on_series(self) -> None:
        controller, opened = self._window.controller, self._opened
        if not self._here or self._views is not None:
            return
        if opened.corrected and controller.current.original is None:
            controller.correct_hu()
            return
        for ended in (controller.series_started, self._window.layouts.layout_changed):
            ended.connect(self.deleteLater)
        self._views = Rearranging(self._window, opened.arrangement, self)
        self._views.given.connect(self._end)
        controller.measuring.resume(opened.book)
        if opened.mask is not None:
            controller.editing.resume(opened.mask)
        self._resume_order()

    def _resume_order(self) -> None:
        """Once both books are there: one without changes would be passed over, with all that is remembered of it."""
        controller = self._window.controller
        if self._views is None or self._undoable or not (self._opened.mask is None or controller.editing.ready):
            return
        self._undoable = True
        controller.undoing.resume(self._opened.order, (controller.measuring, controller.editing))
        self._window.show_undo()
        self._end()

    def _on_analysis(self) -> None:
        controller, opened = self._window.controller, self._opened
        analysis = controller.current.analysis
        # The result of the HU as they are stored, or of the mask as the models made it: the other one follows.
        if self._views is None or analysis is None or (opened.edited and not controller.editing.edited):
            return
        found = next((item for item in analysis.findings if item.index == opened.finding), None)
        self._window.presenter.frame_finding(found)
        self._framed = True
        self._views.again()

    def _end(self) -> None:
        if self._framed and self._undoable and self._views is not None and self._views.done:
            self.deleteLater()
