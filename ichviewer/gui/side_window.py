"""A window of its own beside the main one: on another screen where there is one, and there again at the next start."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ichviewer.gui.preferences import Preferences, place_of
from ichviewer.settings.schema import SideWindowSettings

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow

_FRAME = 40  # pixels: with its title, a window that does not fill the screen still lies on it


def left_open(kept: SideWindowSettings) -> bool:
    """Whether the reader left such a window open, on a screen that is there."""
    return kept.shown and kept.screen in {screen.name() for screen in QGuiApplication.screens()}


class SideWindow(QWidget):
    """Holds a part of the main window, which it lives and dies with; a dialog of that one holds it up, too.

    Parameters
    ----------
    main
        The main window.
    preferences
        Keep in the section `setting` where it was, and whether the reader left it open.
    actions
        Whose keys work here.
    take
        What becomes of a file or folder that is dropped here.

    Signals
    -------
    left()
        The reader closed it, or its screen is gone: what it holds is to go back into the main window.
    """

    left = Signal()

    def __init__(
        self,
        main: MainWindow,
        preferences: Preferences,
        setting: str,
        actions: Iterable[QAction],
        take: Callable[[Path], None],
    ) -> None:
        super().__init__(main, Qt.WindowType.Window)
        self._main = main
        self._preferences = preferences
        self._setting = setting
        self._take = take
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # the reader goes on in the main window
        self.addActions(list(actions))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        QGuiApplication.instance().screenRemoved.connect(self._on_screen_removed)

    def hold(self, widget: QWidget, bar: QWidget | None = None) -> None:
        """Fill the window with a widget, above a bar."""
        self.layout().addWidget(widget, 1)
        if bar is not None:
            self.layout().addWidget(bar)

    # -- opening and closing ----------------------------------------------------------------------------------------

    @property
    def _kept(self) -> SideWindowSettings:
        return getattr(self._preferences.settings, self._setting)

    def open(self) -> None:
        """Show it where it was; else filling a screen that is free, or beside the main window where there is no other."""
        screen, kept = self._screen(), self._kept
        free, alone = screen.availableGeometry(), screen not in (self._main.screen(), *self._taken())
        usual = free.adjusted(0 if alone else free.width() // 2, 0, 0, 0).adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        known = kept.x is not None and kept.y is not None and kept.screen == screen.name()
        place = QRect(kept.x, kept.y, kept.width, kept.height) if known else usual
        fills = kept.maximized if known else alone
        self.setScreen(screen)
        self.setGeometry(place if free.contains(place.center()) else usual)
        if fills:
            self.showMaximized()
        else:
            self.showNormal()
        self.remember(shown=True)

    def _screen(self) -> QScreen:
        """The one where it was, a free one, another one, or that of the main window."""
        here, taken = self._main.screen(), self._taken()
        others = [screen for screen in QGuiApplication.screens() if screen != here]
        others.sort(key=lambda screen: (screen.name() != self._kept.screen, screen in taken))
        return others[0] if others else here

    def _taken(self) -> list[QScreen]:
        """Screens of the other windows of this kind."""
        others = self._main.findChildren(SideWindow)
        return [other.screen() for other in others if other is not self and other.isVisible()]

    def remember(self, **values: object) -> None:
        """Keep where it is, if it is shown, and other values of its settings."""
        if self.isVisible():
            kept = {"screen": self.screen().name(), **place_of(self), **values}
            self._preferences.change(**{self._setting: {**self._kept.model_dump(), **kept}})

    def dismiss(self) -> None:
        """Close it as the reader wants it: it stays closed at the next start. Nothing is kept where it is closed already."""
        self.remember(shown=False)
        self.hide()

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Without its screen, or with one screen left, there is no place for it; it comes back with the screen's return."""
        if self.isVisible() and (screen == self.screen() or len(QGuiApplication.screens()) == 1):
            self.hide()
            self.left.emit()

    # -- events -----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give back what it holds."""
        self.left.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what the main window takes."""
        self._main.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped, or add it to the list."""
        self._main.share.take_drop(event, self._take)
