"""Window presets in the window: chosen by key or menu for the active view, and which one series are opened with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.window import WindowPreset
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.state import Current
from ichviewer.gui.texts import tr


class WindowDesk(QObject):
    """What digits and the window menu do.

    Parameters
    ----------
    views
        The active one gets the window.
    presets
        In the order of the menu.
    preferences
        Say which preset series are opened with.
    current
        Gives what is open: it may propose a window.

    Attributes
    ----------
    presets
        Windows by the names of their presets.

    Signals
    -------
    told(line)
        Why nothing happens.
    """

    told = Signal(str)

    def __init__(
        self,
        views: Views,
        presets: tuple[WindowPreset, ...],
        preferences: Preferences,
        current: Callable[[], Current],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._preferences = preferences
        self._current = current
        self.presets = {preset.name: preset.window for preset in presets}

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"preset_file": self.from_file, **{f"preset:{name}": self._chooser(name) for name in self.presets}}

    @property
    def opening(self) -> str:
        """Name of the preset that series are opened with."""
        name = self._preferences.settings.window_preset
        return name if name in self.presets else next(iter(self.presets))

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self._views.active.set_window(self.presets[name], name)

    def from_file(self) -> None:
        """The window that the file proposes."""
        series = self._current().series
        if series is None or not series.windows:
            self.told.emit(tr("The file proposes no window."))
        else:
            self._views.active.set_window(series.windows[0], tr("From the file"))
