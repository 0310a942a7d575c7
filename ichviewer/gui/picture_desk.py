"""Pictures of what is shown: a slice into the clipboard, the window into a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import QFileDialog

from ichviewer.gui.dialogs.files import ask
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.preferences import Preferences

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow


class PictureDesk:
    """Takes pictures.

    Parameters
    ----------
    window
        That is photographed, and says what was done.
    views
        The active one is copied.
    preferences
        Remember the folder.
    """

    def __init__(self, window: MainWindow, views: Views, preferences: Preferences) -> None:
        self._window = window
        self._views = views
        self._preferences = preferences

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"copy_image": self.copy_image, "save_screenshot": self.ask_screenshot}

    def copy_image(self) -> None:
        """Put the shown slice into the clipboard."""
        picture = self._views.active.picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture.copy())
            self._window.status.showMessage("The slice was copied.", 4000)

    def ask_screenshot(self) -> None:
        """Let the user choose the file for a picture of the window as it is now."""
        # Grabbed before the dialog lies over it.
        picture = self._window.grab()
        ask(
            self._window,
            "Save picture of the window",
            QFileDialog.FileMode.AnyFile,
            self._preferences.settings.report_folder,
            lambda path: self._save(picture, path),
            save="png",
        )

    def _save(self, picture: QPixmap, path: Path) -> None:
        banner = self._window.workspace.banner
        if picture.save(str(path)):
            banner.say("done", f"The picture was written to {path}.")
        else:
            banner.say("failed", f"The picture cannot be written to {path}. Choose another folder.")
