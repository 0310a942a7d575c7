"""Settings as the window uses them: changed in memory at once, saved when the window closes."""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QWidget

from ichviewer.domain.errors import SettingsError
from ichviewer.settings.schema import Settings
from ichviewer.settings.store import SettingsStore

_log = logging.getLogger(__name__)


def place_of(window: QWidget) -> dict[str, int | bool]:
    """Place and size of a window as `WindowGeometry` keeps them; of a maximised one, those that it goes back to."""
    place = window.normalGeometry()
    width, height = max(place.width(), 640), max(place.height(), 400)
    fills = window.isMaximized() or window.isFullScreen()
    return {"x": place.x(), "y": place.y(), "width": width, "height": height, "maximized": fills}


class Preferences:
    """The settings of this run.

    Parameters
    ----------
    store
        Where they are kept; None keeps them for this run only.
    """

    def __init__(self, store: SettingsStore | None) -> None:
        self._store = store
        self.settings = store.load() if store is not None else Settings()

    @property
    def warning(self) -> str:
        """One line if the settings file could not be used, else ""."""
        return self._store.warning if self._store is not None else ""

    def change(self, **values: object) -> None:
        """Change settings by name."""
        self.settings = self.settings.changed(**values)

    def change_overlay(self, **values: object) -> None:
        """Change how the mask is drawn."""
        self.change(overlay={**self.settings.overlay.model_dump(), **values})

    def take(self, settings: Settings) -> None:
        """Use these settings, as a dialog hands them over or back."""
        self.settings = settings

    def remember_window(self, window: QWidget) -> None:
        """Keep place and size of the window; of a maximised one, those that it goes back to."""
        self.change(window=place_of(window))

    def save(self) -> None:
        """Write the settings; a disk that is full costs the change, not the window."""
        if self._store is None:
            return
        try:
            self._store.save(self.settings)
        except SettingsError as error:
            _log.warning("%s", error)
