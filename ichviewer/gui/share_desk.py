"""What goes out of the window and comes into it: copied, dragged, saved and printed pictures; dropped studies."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QFileDialog

from ichviewer.gui.dialogs.files import ask
from ichviewer.gui.drag_out import DragOutTool
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.side_window import SideWindow
from ichviewer.gui.texts import tr
from ichviewer.gui.translations import report_language
from ichviewer.gui.widgets.slice_view import SliceView

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ichviewer.gui.main_window import MainWindow


def dropped_path(data: QMimeData) -> Path | None:
    """What to open of what was dropped: the one file or folder; of several, the folder that holds them all. None where
    nothing local was dropped, or where they have no folder in common."""
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]
    if len(local) < 2:
        return local[0] if local else None
    parents = {path.parent for path in local}
    return parents.pop() if len(parents) == 1 else None


class ShareDesk(QObject):
    """Copies, saves, prints and drags what the window shows.

    Parameters
    ----------
    window
        With views made.
    preferences
        Keeps the folder of the last picture.
    """

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._printer: QPrinter | None = None
        self.drag_out = DragOutTool()
        self._scene = window.workspace.scene
        self._scene_chosen = False
        for view in window.views.all:
            self._adopt(view)
        window.views.made.connect(self._adopt)
        self._scene.activated.connect(lambda: self._choose_scene(True))
        self._scene.drag_requested.connect(lambda: self.drag_out.start_scene(self._scene))
        window.controller.reporting.printable.connect(self._print_report)

    def _adopt(self, view: SliceView) -> None:
        view.add_catcher(self.drag_out)
        view.activated.connect(lambda: self._choose_scene(False))

    def _choose_scene(self, chosen: bool) -> None:
        self._scene_chosen = chosen

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            "copy_image": self.copy,
            "save_screenshot": self.ask_screenshot,
            "print_image": self.ask_print_image,
            "print_report": self.ask_print_report,
        }

    def copy(self) -> None:
        """Copy the slice of the active view to the clipboard, or the 3D view where that has the keyboard."""
        scene = self._active_scene()
        if scene is not None:
            QGuiApplication.clipboard().setImage(scene)
            self._window.status.showMessage(tr("The 3D picture was copied."), 4000)
            return
        picture = self._window.views.active.picture()
        if picture is not None:
            QGuiApplication.clipboard().setImage(picture.copy())
            self._window.status.showMessage(tr("The slice was copied."), 4000)

    # -- dropping ---------------------------------------------------------------------------------------------------

    @staticmethod
    def allow_drop(event: QDragEnterEvent) -> None:
        """Take local files and folders, but not the slice that is dragged out of a window."""
        if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def take_drop(self, event: QDropEvent, take: Callable[[Path], None]) -> None:
        """Open what was dropped with `take`, or say why it cannot be."""
        path = dropped_path(event.mimeData())
        event.acceptProposedAction()
        if path is None:
            self._window.workspace.banner.say("failed", tr("Drop one folder or archive, or files of one folder."))
        else:
            # After the drop has ended: the window that it came from waits for it.
            QTimer.singleShot(0, self, lambda: take(path))

    # -- saving -----------------------------------------------------------------------------------------------------

    def ask_screenshot(self) -> None:
        """Let the user choose where the picture of the window goes."""
        active = QApplication.activeWindow()
        picture = (active if isinstance(active, SideWindow) else self._window).grab()  # before the dialog lies over it
        title, start = tr("Save picture of the window"), self._preferences.settings.report_folder
        ask(self._window, title, QFileDialog.FileMode.AnyFile, start, lambda path: self.save(picture, path), save="png")

    def save(self, picture: QPixmap, path: Path) -> None:
        """Write a picture as PNG, and say so."""
        banner = self._window.workspace.banner
        if picture.save(str(path)):
            banner.say("done", tr("The picture was written to {path}.", path=path))
        else:
            banner.say("failed", tr("The picture cannot be written to {path}. Choose another folder.", path=path))

    # -- printing ---------------------------------------------------------------------------------------------------

    def ask_print_image(self) -> None:
        """Let the user choose a printer for the slice of the active view, or for the 3D view as `copy` does."""
        from ichviewer.gui import printing

        view, scene = self._window.views.active, self._active_scene()
        if scene is not None:
            corners = self._window.views.first.texts()
            head = ("   ".join(corners.top_left), "   ".join(corners.top_right), tr("3D view"))
            self._ask(tr("Print image"), lambda printer: printing.print_image(printer, scene, head))
            return
        if view.picture() is None:
            return
        image, head = printing.snapshot(view), self._head(view)
        self._ask(tr("Print image"), lambda printer: printing.print_image(printer, image, head))

    def _active_scene(self) -> QImage | None:
        """The picture of the 3D view where it has the keyboard and no view was chosen since, else None."""
        # Of its window: while a menu or a dialog is open, the application's focus is there.
        held = self._scene.window().focusWidget() is self._scene and self._scene.isVisible()
        return self._scene.snapshot() if held and self._scene_chosen else None

    def _head(self, view: SliceView) -> tuple[str, ...]:
        corners = view.texts()
        return ("   ".join(corners.top_left), "   ".join(corners.top_right), "   ".join(corners.bottom_left))

    def ask_print_report(self) -> None:
        """Make the report in the background; the user then chooses a printer. Hidden patients stay hidden."""
        language = report_language(self._preferences.settings)
        self._window.controller.reporting.make_printable(hide_patient=self._window.demonstration.on, language=language)

    def _print_report(self, html: str) -> None:
        from ichviewer.gui import printing

        self._ask(tr("Print report"), lambda printer: printing.print_report(printer, html))

    def _ask(self, title: str, run: Callable[[QPrinter], None]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ichviewer.gui import printing

        # Kept here: the dialog points to the printer without owning it.
        self._printer = printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printing.prepare(printer)
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.accepted.connect(lambda _chosen: self._run(run, printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()  # its own open() wants a receiver by name

    def _run(self, run: Callable[[QPrinter], None], printer: QPrinter) -> None:
        from PySide6.QtPrintSupport import QPrinter

        target = printer.outputFileName()
        if target and not os.access(Path(target).parent, os.W_OK):
            text = tr("Nothing can be printed into {path}. Choose another file.", path=target)
            self._window.workspace.banner.say("failed", text)
            return
        run(printer)
        if printer.printerState() == QPrinter.PrinterState.Error:
            self._window.workspace.banner.say("failed", tr("The printer reports an error. Choose another one."))
        else:
            self._window.status.showMessage(tr("It was sent to the printer."), 4000)

    def close(self) -> None:
        """Remove what was written for drags."""
        self.drag_out.close()
