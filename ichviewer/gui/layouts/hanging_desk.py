"""Hanging protocols in the window: applied when a series opens, and made of the present layout."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ichviewer.domain.errors import SettingsError
from ichviewer.domain.plane import Projection, Slab
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.prior import PriorSeries
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.state import Current
from ichviewer.settings.paths import Paths

if TYPE_CHECKING:
    from ichviewer.gui.dialogs.hanging import HangingDialog, SaveHangingDialog
    from ichviewer.settings.hanging import Conditions, HangingProtocol, HangingProtocols


class HangingDesk(QObject):
    """Hangs what is opened.

    A layout that the reader takes by hand stays for the other series of the study.

    Parameters
    ----------
    desk
        What is arranged.
    prior
        Whether there is something to compare with.
    paths
        Where the user's own protocols and those that come with the application lie.
    preferences
        Keeps which one is the default.
    current
        Gives what is open.
    window
        That the dialogs belong to.

    Signals
    -------
    told(line)
        What cannot be used or kept.
    """

    told = Signal(str)

    def __init__(
        self,
        desk: LayoutDesk,
        prior: PriorSeries,
        paths: Paths,
        preferences: Preferences,
        current: Callable[[], Current],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._prior = prior
        self._paths = paths
        self._preferences = preferences
        self._current = current
        self._window = window
        self._study = ""
        self._by_hand = False
        self._told: tuple[str, ...] = ()
        self.dialog: HangingDialog | SaveHangingDialog | None = None
        desk.chosen.connect(self._on_chosen)

    @cached_property
    def _protocols(self) -> HangingProtocols:
        from ichviewer.settings.hanging import HangingProtocols

        return HangingProtocols(self._paths.shipped_hanging_protocols, self._paths.hanging_protocols)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"save_hanging": self.ask_save, "hanging_protocols": self.ask}

    # -- applying ---------------------------------------------------------------------------------------------------

    @property
    def default(self) -> str:
        """Name of the protocol that goes before all others, or ""."""
        return self._preferences.settings.hanging_default

    def set_default(self, name: str) -> None:
        """Let a protocol go before all others wherever it suits; "" for none."""
        self._preferences.change(hanging_default=name)

    def load(self) -> tuple[HangingProtocol, ...]:
        """All protocols; files that cannot be used are told once."""
        found = self._protocols.load()
        new = [line for line in self._protocols.problems if line not in self._told]
        self._told = self._protocols.problems
        for line in new[:1]:
            self.told.emit(line)
        return found

    @property
    def problems(self) -> tuple[str, ...]:
        """One line for each file that could not be used."""
        return self._protocols.problems

    def is_own(self, name: str) -> bool:
        """Whether a protocol is the user's."""
        return self._protocols.is_own(name)

    def open_series(self, window_preset: str) -> None:
        """Hang the series that is opened; `window_preset` is for views that no protocol and no layout has one for."""
        current = self._current()
        series, study = current.series, current.study
        if series is None or study is None:
            return
        if study.study_instance_uid != self._study:
            self._study, self._by_hand = study.study_instance_uid, False
        if not self._by_hand:
            readable = sum(one.readable for one in study.series)
            from ichviewer.settings.hanging import Situation, choose

            situation = Situation(series, readable, bool(self._prior.offered()), self._desk.width)
            protocol = choose(self.load(), situation, self.default)
            if protocol is not None:
                self._hang(protocol)
        self._desk.open_windows(window_preset)

    def use(self, protocol: HangingProtocol) -> None:
        """Hang what is open by this protocol now."""
        self._hang(protocol)
        self._desk.open_windows(self._preferences.settings.window_preset)
        self._by_hand = True

    def _hang(self, protocol: HangingProtocol) -> None:
        kept = protocol.slab
        slab = Slab() if kept is None else Slab(kept.thickness_mm, Projection(kept.projection))
        self._desk.hang(protocol.layout, protocol.windows, protocol.linked, protocol.lines, slab)

    def _on_chosen(self) -> None:
        self._by_hand = True

    # -- making -----------------------------------------------------------------------------------------------------

    def present(self, name: str, when: Conditions) -> HangingProtocol:
        """The layout as it is now, with its windows, slab and links.

        Raises
        ------
        pydantic.ValidationError
            If the name is none.
        """
        from ichviewer.settings.hanging import HangingProtocol, SlabOfProtocol

        desk, slab = self._desk, self._desk.slabs.slab
        kept = (
            SlabOfProtocol(thickness_mm=slab.thickness_mm, projection=slab.projection.value) if slab.thickness_mm else None
        )
        names = tuple(view.window_name if view.window_name in desk.presets else "" for view in desk.views.shown)
        return HangingProtocol(
            name=name.strip(),
            when=when,
            layout=desk.layout.name,
            windows=names,
            linked=desk.links.linked,
            lines=desk.crosshair.visible,
            slab=kept,
        )

    def save(self, protocol: HangingProtocol) -> str:
        """Keep a protocol; why it cannot be, or ""."""
        try:
            self._protocols.load()
            self._protocols.save(protocol)
        except SettingsError as error:
            return str(error)
        return ""

    def rename(self, name: str, new: str) -> str:
        """Give a protocol another name; why it cannot be, or ""."""
        try:
            self._protocols.rename(name, new)
        except SettingsError as error:
            return str(error)
        if self.default == name:
            self.set_default(new.strip())
        return ""

    def delete(self, name: str) -> str:
        """Take a protocol away; why it cannot be, or ""."""
        try:
            self._protocols.delete(name)
        except SettingsError as error:
            return str(error)
        if self.default == name:
            self.set_default("")
        return ""

    # -- dialogs ----------------------------------------------------------------------------------------------------

    def ask_save(self) -> None:
        """Ask what the present layout is to be called, and when it is to be used."""
        from ichviewer.gui.dialogs.hanging import SaveHangingDialog

        series = self._current().series
        if series is not None:  # the action cannot be used without
            self._show(SaveHangingDialog(self, series, self._desk.layout.text, self._desk.width, self._window))

    def ask(self) -> None:
        """Show all protocols."""
        from ichviewer.gui.dialogs.hanging import HangingDialog

        self._show(HangingDialog(self, self._current().series is not None, self._window))

    def _show(self, dialog: HangingDialog | SaveHangingDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
