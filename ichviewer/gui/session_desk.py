"""Where the reader left off: kept at closing, offered at the next start, never forced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ichviewer.domain.window import Window
from ichviewer.gui.layouts.desk import PREFIX as LAYOUT_PREFIX
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.settings.schema import Session

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow


class SessionDesk(QObject):
    """Keeps and brings back study, series, slice, window and layout; widths of the panels are put back by themselves.

    Parameters
    ----------
    window
        With actions and panels made.
    preferences
        Where it is kept.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._wanted: Session | None = None
        controller = window.controller
        controller.series_started.connect(self._on_series)
        controller.failed.connect(self._give_up)
        controller.opening_stopped.connect(self._give_up)
        self._restore_panels()

    # -- keeping ----------------------------------------------------------------------------------------------------

    def snapshot(self) -> Session | None:
        """Where the reader is, or None where nothing is open."""
        window, current = self._window, self._window.controller.current
        if current.index is None or current.series is None:
            return None
        view = window.view
        return Session(
            path=str(current.index.root.absolute()),
            series=current.series.series_instance_uid,
            slice=max(view.slice_index, 0),
            level=view.window_values.level,
            width=view.window_values.width,
            window_name=view.window_name,
            layout=window.layouts.layout.name,
        )

    def remember(self) -> None:
        """Keep it in the settings, unless the user wants nothing kept; and the widths of the panels."""
        window, settings = self._window, self._preferences.settings
        kept = settings.offer_session and settings.recent_limit > 0
        self._preferences.change(session=self.snapshot() or settings.session if kept else None)
        if window.isVisible() and not window.actions_by_name["maximise"].isChecked():
            left, _middle, right = window.splitter.sizes()
            panels = {
                "left_shown": not window.studies.isHidden(),
                "right_shown": not window.right.isHidden(),
                "left": left or settings.panels.left,
                "right": right or settings.panels.right,
            }
            self._preferences.change(panels=panels)

    def _restore_panels(self) -> None:
        window, panels = self._window, self._preferences.settings.panels
        window.splitter.setSizes([panels.left, 10000, panels.right])
        window.actions_by_name["left_panel"].setChecked(panels.left_shown)
        window.actions_by_name["right_panel"].setChecked(panels.right_shown)

    # -- bringing back ----------------------------------------------------------------------------------------------

    def offer(self) -> None:
        """Offer what was kept, in the line over the image; opening anything else takes the offer away."""
        session = self._preferences.settings.session
        if session is None or not self._preferences.settings.offer_session:
            return
        window = self._window
        titles = {str(study.path): study.title for study in window.controller.recent()}
        title = titles.get(session.path) or Path(session.path).name
        for secret in (session.path, Path(session.path).name, title):
            window.demonstration.hide_also(secret)
        text = tr("Continue with {study}, slice {slice}?", study=title, slice=session.slice + 1)
        window.workspace.banner.say("offer", text, (tr("Continue"), lambda: self.resume(session)))

    def resume(self, session: Session) -> None:
        """Open it; where the folder is gone, say so."""
        path = Path(session.path)
        try:
            there = path.exists()
        except OSError:
            there = False
        if not there:
            text = tr("{path} is not there any more. Connect its drive, or open another study.", path=path)
            self._window.workspace.banner.say("failed", text)
            return
        self._wanted = session
        self._window.open_path(path)

    def _give_up(self) -> None:
        self._wanted = None

    def _on_series(self) -> None:
        session, controller = self._wanted, self._window.controller
        current = controller.current
        if session is None or current.series is None or current.index is None:
            return
        if str(current.index.root.absolute()) != session.path:
            self._wanted = None  # the user opened something else meanwhile
            return
        if current.series.series_instance_uid == session.series:
            self._wanted = None
            self._show(session)
            return
        found = current.index.find(session.series)
        if found is None or not found[1].readable:
            self._wanted = None
            text = tr("The series of last time is not in this folder any more; another one is shown.")
            self._window.workspace.banner.say("warning", text)
        else:
            # After this series has told everybody that it is shown.
            QTimer.singleShot(0, self, lambda: controller.open_series(*found))

    def _show(self, session: Session) -> None:
        window = self._window
        layout = f"{LAYOUT_PREFIX}{session.layout}"
        if layout in window.actions_by_name and session.layout != window.layouts.layout.name:
            window.layouts.apply(session.layout)
        window.view.set_window(Window(session.level, session.width), session.window_name)
        window.view.set_slice(session.slice)
