"""The window's composition root: makes services, settings and window, and runs the event loop."""

from __future__ import annotations

import ctypes
import gc
import logging
import logging.handlers
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.settings.paths import Paths

if TYPE_CHECKING:
    from ichviewer.gui.controller import Controller, Services
    from ichviewer.gui.language_switch import LanguageSwitch
    from ichviewer.gui.main_window import MainWindow
    from ichviewer.gui.preferences import Preferences
    from ichviewer.services.analysis import AnalysisService
    from ichviewer.services.analysis_queue import AnalysisQueue
    from ichviewer.services.reporting import ReportingService
    from ichviewer.settings.schema import Settings
    from ichviewer.store.library import Library

_TURN_SECONDS = 0.0005
_COLLECT_AFTER = (20_000, 20, 20)

# Libraries that Qt's X11 platform needs from the system, with the Debian package of each.
_SYSTEM_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
_OFFSCREEN_LIBRARIES = ("libEGL.so.1", "libGL.so.1", "libfontconfig.so.1")


def run(
    path: Path | None = None,
    *,
    analyse: bool = False,
    screenshot: Path | None = None,
    report: Path | None = None,
    size: tuple[int, int] | None = None,
    paths: Paths | None = None,
    models: Sequence[Path] | None = None,
    device: str | None = None,
) -> int:
    """Open the window.

    Parameters
    ----------
    path
        Folder, file or DICOMDIR to open; None starts empty.
    analyse
        Start the analysis once the series is loaded.
    screenshot
        Write a picture of the window here when everything is done, and leave. Without a display it is drawn off screen.
    report
        Write every result into this folder once the analysis is done.
    size
        Width and height of the window; as it was left where None (1600x1000 for a screenshot).
    paths
        Folders of this user; found where None.
    models
        Folders searched for model packages instead of those of `paths`.
    device
        Where the models run, instead of the setting.

    Returns
    -------
    int
        Exit status.
    """
    paths = paths or Paths.discover()
    if problem := _prepare_platform(offscreen=screenshot is not None):
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ichviewer.crash import CrashReports
    from ichviewer.gui import theme, translations
    from ichviewer.gui.autopilot import Autopilot, Plan
    from ichviewer.gui.preferences import Preferences
    from ichviewer.settings.store import SettingsStore

    application = QApplication.instance() or QApplication(["ichviewer"])
    application.setApplicationName("ichviewer")
    application.setApplicationDisplayName("ichviewer")
    # A picture for a manual or a check neither follows nor changes what this user has set.
    preferences = Preferences(None if screenshot is not None else SettingsStore(paths.settings_file))

    translations.install(application, paths, preferences.settings.language)
    theme.apply(application, paths.resources, preferences.settings.theme, preferences.settings.text_percent)
    log = _log_to_file(paths)

    def tell(report: Path) -> None:
        language.window.help.crashed.emit(report)  # from any thread

    crashes = CrashReports(paths.crashes, tell)
    crashed_before = crashes.install()
    services = _Lazy(paths, models, preferences, device)
    size = size or ((1600, 1000) if screenshot is not None else None)

    language = _language_switch(paths, preferences, services, size, background=screenshot is None)
    window = language.window
    plan = Plan(path is not None, analyse, screenshot, report)
    autopilot = Autopilot(window, plan)
    autopilot.finished.connect(lambda code: (window.close(), application.exit(code)))
    signal.signal(signal.SIGINT, lambda *_: language.window.close())
    # Python looks at signals only when it runs: this lets Ctrl+C in the terminal through.
    heartbeat = QTimer()
    heartbeat.start(500)
    heartbeat.timeout.connect(lambda: None)
    if path is not None:
        window.open_path(path)
    window.show()
    if screenshot is None:
        _greet(window, path is None, crashed_before)
    try:
        return int(application.exec())
    finally:
        heartbeat.stop()
        services.close()
        crashes.uninstall()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        language.window.deleteLater()
        application.processEvents()
        logging.getLogger().removeHandler(log)
        log.close()


def _greet(window, empty: bool, crashed_before: Path | None) -> None:
    """What is told at the start: that the run before crashed, where the reader left off, what lies where."""
    from PySide6.QtCore import QTimer

    if empty:
        window.session.offer()
    if crashed_before is not None:
        window.help.tell_crash(crashed_before, before=True)
    QTimer.singleShot(0, window, window.help.start_first_tour)


def keep_responsive(controller: Controller) -> None:
    """Let the window's thread have its turn soon while others read, and keep the garbage collector from long walks.

    Python's own turn of 5 ms makes gaps of a tenth of a second where others read headers: the window waits for several
    turns in each drawing. Shorter turns cost the readers about one percent. A full collection walks over everything that
    was imported (80 ms); what is there once the imports are done stays anyway and is left out of it.
    """
    from PySide6.QtCore import Qt

    sys.setswitchinterval(_TURN_SECONDS)
    gc.set_threshold(*_COLLECT_AFTER)
    controller.models_ready.connect(lambda _models: gc.freeze())
    controller.meshes_ready.connect(lambda _meshes: gc.freeze(), Qt.ConnectionType.SingleShotConnection)


def _log_to_file(paths: Paths) -> logging.Handler:
    """Warnings and errors go to a file of this user; it never holds what a study says."""
    try:
        paths.logs.mkdir(parents=True, exist_ok=True)
        file = paths.logs / "ichviewer.log"
        log: logging.Handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        log = logging.StreamHandler()  # a read-only home must not keep the window from opening
    log.setLevel(logging.WARNING)
    log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(log)
    return log


class _Lazy:
    """Services that are made when first needed, so that the first screen does not wait for their imports."""

    def __init__(
        self,
        paths: Paths,
        models: Sequence[Path] | None,
        preferences: Preferences,
        device: str | None,
    ) -> None:
        self._preferences = preferences
        self._device = device
        self._folders = tuple(models) if models is not None else paths.models
        self.warning = preferences.warning
        self.library = self._opened(paths)
        self._resources = paths.resources
        self._analysis: AnalysisService | None = None
        self._background: AnalysisService | None = None
        self._lock = threading.Lock()

    def _opened(self, paths: Paths) -> Library | None:
        from ichviewer.store.library import Library, LibraryError

        try:
            return Library(paths.library)
        except LibraryError as error:
            self.warning = self.warning or str(error)
            return None

    @property
    def device(self) -> str:
        """Where the models run: as given at the start, or as set now."""
        return self._device or self._preferences.settings.device

    def analysis(self) -> AnalysisService:
        with self._lock:  # asked for from several threads
            if self._analysis is None:
                from ichviewer.services.analysis import AnalysisService

                service = AnalysisService(self._folders, self.library)
                settings = self._preferences.settings
                service.configure(tuple(Path(folder) for folder in settings.model_folders), settings.threads or None)
                self._analysis = service
            return self._analysis

    def queue(self) -> AnalysisQueue:
        """Analyses in the background, with sessions of its own on half of the processors: the reader needs the others."""
        from ichviewer.services.analysis import AnalysisService
        from ichviewer.services.analysis_queue import AnalysisQueue
        from ichviewer.store.library import LibraryError

        if self.library is None:
            raise LibraryError("The study library cannot be used in this run.")
        if self._background is None:
            self._background = AnalysisService(self._folders, self.library)
        more = tuple(Path(folder) for folder in self._preferences.settings.model_folders)
        self._background.configure(more, max(1, (os.cpu_count() or 2) // 2))
        return AnalysisQueue(self.library, self._background, self.device)

    def reporting(self) -> ReportingService:
        from ichviewer.services.reporting import ReportingService

        return ReportingService(self._resources)

    def close(self) -> None:
        for service in (self._analysis, self._background):
            if service is not None:
                service.close()
        if self.library is not None:
            self.library.close()


def _language_switch(
    paths: Paths, preferences: Preferences, lazy: _Lazy, size: tuple[int, int] | None, *, background: bool
) -> LanguageSwitch:
    """The main window, and what makes it anew when another language is chosen."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ichviewer.gui import translations
    from ichviewer.gui.language_switch import LanguageSwitch

    def make() -> MainWindow:
        window = _window(paths, preferences, lazy, background=background)
        keep_responsive(window.controller)
        _place(window, preferences.settings, size)
        QTimer.singleShot(0, window, window.controller.look_for_models)
        return window

    def install() -> str:
        return translations.install(QApplication.instance(), paths, preferences.settings.language)

    return LanguageSwitch(make, install, preferences)


def _window(paths: Paths, preferences: Preferences, lazy: _Lazy, *, background: bool) -> MainWindow:
    """A window on the services of this run; made anew when another language is chosen."""
    from ichviewer.gui.controller import Controller, Services
    from ichviewer.gui.job_runner import JobRunner
    from ichviewer.gui.main_window import MainWindow
    from ichviewer.services.measuring import MeasuringService
    from ichviewer.services.readers import reader_name
    from ichviewer.services.studies import StudyService
    from ichviewer.settings.presets import window_presets

    library = lazy.library
    services: Services = Services(
        studies=StudyService(library),
        analysis=lazy.analysis,
        reporting=lazy.reporting,
        library=library,
        measuring=MeasuringService(library, reader_name()),
        queue=lazy.queue if library is not None and background else None,
        device=lazy.device,
        recent_limit=preferences.settings.recent_limit,
    )
    sample = paths.sample_study if paths.sample_study.is_dir() and any(paths.sample_study.iterdir()) else None
    window = MainWindow(Controller(services, JobRunner()), window_presets(paths.presets), preferences, sample, paths)
    if lazy.warning:
        window.workspace.banner.say("warning", lazy.warning)
        lazy.warning = ""  # said once
    return window


def _place(window, settings: Settings, size: tuple[int, int] | None) -> None:
    """Put the window where it was, if a screen still shows that place; never larger than the screen."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QGuiApplication

    kept = settings.window
    if size is not None:
        window.resize(*size)
        return
    known = kept.x is not None and kept.y is not None
    middle = QRect(kept.x or 0, kept.y or 0, kept.width, kept.height).center()
    there = QGuiApplication.screenAt(middle) if known else None
    free = (there or QGuiApplication.primaryScreen()).availableGeometry()
    window.resize(min(kept.width, free.width()), min(kept.height, free.height()))
    if there is not None:
        window.move(kept.x, kept.y)
    if kept.maximized:
        window.showMaximized()


def _prepare_platform(offscreen: bool) -> str:
    """Choose Qt's platform, and say what is missing; "" where all is well."""
    if not sys.platform.startswith("linux"):
        return ""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not chosen and not display:
        if not offscreen:
            return (
                "There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). Start in a desktop session, use ssh -X, "
                "or analyse without window: ichviewer analyze PATH -o OUT."
            )
        chosen = os.environ["QT_QPA_PLATFORM"] = "offscreen"
    needed = _OFFSCREEN_LIBRARIES if chosen.startswith(("offscreen", "minimal")) else tuple(_SYSTEM_LIBRARIES)
    missing = [name for name in needed if not _loads(name)]
    if not missing:
        return ""
    packages = " ".join(_SYSTEM_LIBRARIES[name] for name in missing)
    return f"The window needs {', '.join(missing)}. Install on Debian or Ubuntu with: apt-get install -y {packages}"


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
