"""Demonstration mode: the screen does not tell who the patient is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.series import FolderIndex, Patient, Study
from ichviewer.gui.texts import tr
from ichviewer.services.hidden_patient import clean, secrets


class Demonstration(QObject):
    """Whether patients are hidden, and what is shown in their place.

    Parameters
    ----------
    index
        Gives what is open: whose names are to be taken out of other texts.

    Signals
    -------
    changed(bool)
    """

    changed = Signal(bool)

    def __init__(self, index: Callable[[], FolderIndex | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._on = False
        self._also: set[str] = set()

    @property
    def on(self) -> bool:
        """Whether patients are hidden."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Hide patients, or show them."""
        if on != self._on:
            self._on = on
            self.changed.emit(on)

    def patient(self, patient: Patient) -> Patient:
        """Whom to show: the patient, or nobody of his sex and age."""
        if not self._on:
            return patient
        return Patient(name=tr("Patient hidden"), sex=patient.sex, age=patient.age)

    def lines(self, study: Study) -> tuple[str, ...]:
        """Name, ID with sex and birth date, study date with description; what the files leave empty is left out."""
        patient = self.patient(study.patient)
        person = "  ".join(part for part in (patient.patient_id, patient.sex, patient.birth_date, patient.age) if part)
        when = "  ".join(part for part in (study.date, study.time[:5]) if part)
        said = self.text(study.description)
        return tuple(line for line in (patient.name or tr("No patient name"), person, when, said) if line)

    def hide_also(self, *secrets: str) -> None:
        """Take these for secrets, too: folders, for instance, are often named after patients."""
        self._also |= {secret for secret in secrets if secret}

    def text(self, text: str) -> str:
        """A text in which the open patients' names, IDs and birth dates may stand: without them while they are hidden."""
        if not self._on:
            return text
        index = self._index()
        known = secrets(index.studies) if index is not None else ()
        return clean(text, (*sorted(self._also, key=len, reverse=True), *known))
