"""Makes a real main window on real services for tests, with a home of its own, and drives it by events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ichviewer.gui import theme
from ichviewer.gui.controller import Controller, Services
from ichviewer.gui.job_runner import JobRunner
from ichviewer.gui.main_window import MainWindow
from ichviewer.gui.preferences import Preferences
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.analysis_queue import AnalysisQueue
from ichviewer.services.measuring import MeasuringService
from ichviewer.services.reporting import ReportingService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import Paths
from ichviewer.settings.presets import window_presets
from ichviewer.settings.store import SettingsStore
from ichviewer.store.library import Library
from tests.support.leaks import settle


@contextmanager
def window_services(
    home: Path, models: Path | None = None, studies: StudyService | None = None
) -> Iterator[tuple[Callable[[], MainWindow], Preferences]]:
    """What makes windows on the same services, which are closed at the end, and the settings of the run."""
    paths = Paths.discover(home)
    application = QApplication.instance()
    theme.apply(application, paths.resources)
    with Library(paths.library) as library:
        analysis = AnalysisService((models,) if models else (home / "no-models",), library)
        services = Services(
            studies or StudyService(),
            lambda: analysis,
            lambda: ReportingService(paths.resources),
            library,
            MeasuringService(library, "Reader A"),
            lambda: AnalysisQueue(library, analysis, "cpu"),
            "cpu",
        )
        preferences = Preferences(SettingsStore(paths.settings_file))
        if not preferences.settings.hanging_default:
            preferences.change(hanging_default="One view")

        def make() -> MainWindow:
            return MainWindow(Controller(services, JobRunner()), window_presets(), preferences, paths=paths)

        try:
            yield make, preferences
        finally:
            analysis.close()


@contextmanager
def main_window(
    home: Path, models: Path | None = None, size: tuple[int, int] = (1280, 800), studies: StudyService | None = None
) -> Iterator[MainWindow]:
    """A shown main window; closed, joined and deleted at the end. `studies` stands in for the real reading.

    Series open in one view whatever the window's width, unless the settings name another default protocol.
    """
    with window_services(home, models, studies) as (make, _preferences):
        window = make()
        window.resize(*size)
        window.show()
        window.activateWindow()
        try:
            yield window
        finally:
            window.close()
            window.deleteLater()
            settle()


def activate(qtbot: QtBot, window: QWidget, timeout: int = 15000) -> None:
    """Give a window the keyboard; asked for again until it has it, for an X server forgets what comes too early."""

    def asked() -> bool:
        if not window.isActiveWindow():
            window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(asked, timeout=timeout)


def wheel(
    widget: QWidget, steps: float, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, at: QPoint | None = None
) -> None:
    """Turn the wheel over a widget; positive is away from the user."""
    point = QPointF(at or widget.rect().center())
    event = QWheelEvent(
        point,
        QPointF(widget.mapToGlobal(point.toPoint())),
        QPoint(),
        QPoint(0, round(steps * 120)),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def hover(widget: QWidget, point: QPoint) -> None:
    """Tell a widget that the pointer is over it there, without moving the screen's one pointer, which tests share."""
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        widget.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
