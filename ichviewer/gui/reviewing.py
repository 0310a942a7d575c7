"""The review of the shown analysis: what the reader says goes into the library at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.finding import Finding
from ichviewer.domain.labels import Subtype
from ichviewer.domain.review import Review
from ichviewer.services.readers import reader_name
from ichviewer.services.reviewing import ReviewService
from ichviewer.store.library import AnalysisKey, Library, LibraryError

ACCEPT, REJECT, UNDO = "accept", "reject", "undo"


class Reviewing(QObject):
    """Keeps the review of one analysis.

    Parameters
    ----------
    library
        None where it cannot be used: nothing can be reviewed then.

    Signals
    -------
    changed(Review)
        Another review is shown, or the reader said something.
    failed(str)
        One line: the library could not be read or written.
    """

    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, library: Library | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = None if library is None else ReviewService(library, reader_name())
        self._key: AnalysisKey | None = None
        self.review = Review()

    @property
    def able(self) -> bool:
        """Whether there is an analysis whose review can be kept."""
        return self._key is not None

    def forget(self) -> None:
        """Another series is opened: what was said of the one before does not hold for it."""
        self._key, self.review = None, Review()

    def open_analysis(self, key: AnalysisKey) -> None:
        """Show the review of an analysis."""
        self._key, self.review = None, Review()
        if self._service is not None:
            try:
                self.review = self._service.read(key)
                self._key = key
            except LibraryError as error:
                self.failed.emit(str(error))
        self.changed.emit(self.review)

    def say(self, finding: Finding, what: str) -> None:
        """``accept``, ``reject``, ``undo``, or the key of a subtype: the finding is right, but of that one."""
        service, key = self._service, self._key
        if service is None or key is None:
            return
        try:
            if what == ACCEPT:
                self.review = service.accept(key, finding)
            elif what == REJECT:
                self.review = service.reject(key, finding)
            elif what == UNDO:
                self.review = service.undo(key, finding)
            else:
                self.review = service.retype(key, finding, Subtype.from_key(what))
        except LibraryError as error:
            self.failed.emit(str(error))
            return
        self.changed.emit(self.review)
