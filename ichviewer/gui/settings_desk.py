"""Settings in the window: opens the dialog, and brings what is changed onto the window at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ichviewer.domain.window import WindowPreset
from ichviewer.gui import theme
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.translations import language_of, shown_language
from ichviewer.render.raster import OverlayStyle
from ichviewer.services.recent import keep_recent
from ichviewer.settings.schema import Settings

if TYPE_CHECKING:
    from ichviewer.gui.dialogs.settings import SettingsDialog
    from ichviewer.gui.main_window import MainWindow


class SettingsDesk(QObject):
    """What settings change in the window.

    Parameters
    ----------
    window
        With actions and panels made.
    preferences
        The settings of this run.
    presets
        Window presets to choose from.

    Signals
    -------
    language_wanted()
        The dialog was closed with another language than the window's.
    """

    language_wanted = Signal()

    def __init__(self, window: MainWindow, preferences: Preferences, presets: Sequence[WindowPreset]) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._presets = presets
        self.dialog: SettingsDialog | None = None
        # Triggered is what the user did; toggled is also what the window decided.
        for name, setting in (("smooth", "smooth"), ("texts", "corner_texts"), ("colour_bar", "colour_bar")):
            action = window.actions_by_name[name]
            action.triggered.connect(lambda on, chosen=setting: preferences.change(**{chosen: on}))
        window.controller.series_ready.connect(self._analyse, Qt.ConnectionType.QueuedConnection)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def open(self) -> SettingsDialog:
        """Open the dialog."""
        from ichviewer.gui.dialogs.settings import SettingsDialog

        window = self._window
        dialog = SettingsDialog(self._preferences, self._presets, window.controller.library, window.refresh_recent, window)
        dialog.changed.connect(self.apply)
        dialog.open()
        dialog.finished.connect(self._closed)
        self.dialog = dialog
        return dialog

    def apply(self, before: Settings, after: Settings) -> None:
        """Bring what differs onto the window."""
        window = self._window
        for differs, bring in self._steps(after):
            if differs(before) != differs(after):
                bring()
        window.controller.configure(after.device, after.recent_limit)

    def _steps(self, settings: Settings) -> list[tuple[Callable[[Settings], object], Callable[[], object]]]:
        window = self._window
        actions, overlay = window.actions_by_name, settings.overlay
        style = OverlayStyle(opacity=overlay.opacity, fill=overlay.fill, outline=overlay.outline)
        folders = tuple(Path(folder) for folder in settings.model_folders)
        return [
            (lambda s: s.watched_folders, window.worklist.watch_again),
            (lambda s: s.queue_paused, lambda: actions["pause_queue"].setChecked(settings.queue_paused)),
            (lambda s: (s.theme, s.text_percent), self._dress),
            (lambda s: s.smooth, lambda: actions["smooth"].setChecked(settings.smooth)),
            (lambda s: s.corner_texts, lambda: actions["texts"].setChecked(settings.corner_texts)),
            (lambda s: s.overlay, lambda: window.results.controls.set_style(style)),
            (
                lambda s: (s.model_folders, s.threads),
                lambda: window.controller.configure_models(folders, settings.threads or None),
            ),
        ]

    def _closed(self) -> None:
        self.dialog = None
        keep_recent(self._window.controller.library, self._preferences.settings.recent_limit)
        self._window.refresh_recent()
        if language_of(self._preferences.settings.language) != shown_language():
            self.language_wanted.emit()

    def _analyse(self) -> None:
        if self._preferences.settings.analyse_on_open and self._window.controller.current.analysis is None:
            self._window.controller.analyse()

    def _follow_desktop(self) -> None:
        if self._preferences.settings.theme == "system":
            self._dress()

    def _dress(self) -> None:
        settings = self._preferences.settings
        theme.change(settings.theme, settings.text_percent)
        self._window.fit_panels()
