"""Asks, while patients are hidden, whether a report may name the patient."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from ichviewer.gui.texts import tr


class HiddenReportDialog(QMessageBox):
    """The question.

    Signals
    -------
    chosen(bool)
        Whether the patient is to be hidden; not sent when the user cancels.
    """

    chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Report"))
        self.setText(tr("Patients are hidden. May the report name the patient?"))
        self.setInformativeText(
            tr(
                "Without the patient it holds no name, ID, birth date and accession number. UIDs stay, and the DICOM "
                "segmentation and structured report, which must name the patient, are not written."
            )
        )
        self.without = self.addButton(tr("Without the patient"), QMessageBox.ButtonRole.AcceptRole)
        self.with_patient = self.addButton(tr("With the patient"), QMessageBox.ButtonRole.ActionRole)
        self.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.without)
        self.buttonClicked.connect(self._on_button)

    def _on_button(self, button: QAbstractButton) -> None:
        if button in (self.without, self.with_patient):
            self.chosen.emit(button is self.without)
