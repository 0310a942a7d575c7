"""Reports in the window: asks where to, and whether the patient may be named."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ichviewer.gui.controller import Controller
from ichviewer.gui.demonstration import Demonstration
from ichviewer.gui.dialogs.files import ask
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.gui.translations import report_language


class ReportDesk(QObject):
    """Writes reports.

    Parameters
    ----------
    window
        That the dialogs belong to.
    controller
        What writes.
    preferences
        Keeps the folder of the last report.
    demonstration
        Whether patients are hidden.
    """

    def __init__(
        self, window: QWidget, controller: Controller, preferences: Preferences, demonstration: Demonstration
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._preferences = preferences
        self._demonstration = demonstration

    def ask(self) -> None:
        """Let the user choose the folder; while patients are hidden, first whether the report names the patient."""
        if not self._demonstration.on:
            self._ask_folder(hide_patient=False)
            return
        from ichviewer.gui.dialogs.hidden_report import HiddenReportDialog

        dialog = HiddenReportDialog(self._window)
        dialog.chosen.connect(self._ask_folder)
        dialog.open()

    def _ask_folder(self, hide_patient: bool) -> None:
        start = self._preferences.settings.report_folder
        title = tr("Folder for the report")
        ask(self._window, title, QFileDialog.FileMode.Directory, start, lambda folder: self._chosen(folder, hide_patient))

    def _chosen(self, folder: Path, hide_patient: bool) -> None:
        self._preferences.change(report_folder=str(folder))
        self._write(folder, hide_patient)

    def write(self, folder: Path) -> None:
        """Write without asking: without the patient's name while patients are hidden."""
        self._write(folder, self._demonstration.on)

    def _write(self, folder: Path, hide_patient: bool) -> None:
        language = report_language(self._preferences.settings)
        self._controller.write_report(folder, hide_patient=hide_patient, language=language)
