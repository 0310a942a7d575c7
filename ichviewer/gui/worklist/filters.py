"""The row above the study list: search, dates, review states, positive only."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QHBoxLayout, QLabel, QLineEdit, QWidget

from ichviewer.domain.worklist import IN_REVIEW, OPEN, REVIEWED, STUDY_STATES, WorklistFilter
from ichviewer.gui import theme
from ichviewer.gui.texts import mark, say, tr

_RANGE = -1
_DATES: tuple[tuple[str, int | None], ...] = (
    (mark("Any date"), None),
    (mark("Today"), 0),
    (mark("Since yesterday"), 1),
    (mark("Last 7 days"), 6),
    (mark("Last 30 days"), 29),
    (mark("From … to …"), _RANGE),
)
_STATES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Any review state"), STUDY_STATES),
    (mark("Not reviewed"), (OPEN, IN_REVIEW)),
    (mark("Open"), (OPEN,)),
    (mark("In review"), (IN_REVIEW,)),
    (mark("Reviewed"), (REVIEWED,)),
)


class FilterRow(QWidget):
    """What the list is to show.

    Signals
    -------
    changed(WorklistFilter)
        With every letter.
    left_downwards(), left(bool)
        Down or Enter in the search goes to the table; Esc leaves, where the search was empty already.
    """

    changed = Signal(object)
    left_downwards = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search name, ID, accession, description"))
        self.search.setAccessibleName(tr("Search the study list"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(theme.px(280))
        self.dates, self.states = QComboBox(), QComboBox()
        for text, _ in _DATES:
            self.dates.addItem(say(text))
        for text, _ in _STATES:
            self.states.addItem(say(text))
        self.dates.setAccessibleName(tr("Study date"))
        self.states.setAccessibleName(tr("Review state"))
        self.first, self.last = QDateEdit(), QDateEdit()
        self._between = QLabel("–")
        for field, name in ((self.first, tr("From")), (self.last, tr("To"))):
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setDate(QDate.currentDate())
            field.setAccessibleName(name)
            field.lineEdit().setAccessibleName(name)
            field.dateChanged.connect(self._emit)
        self.positive = QCheckBox(tr("Positive only"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.UNIT)
        for widget in (self.search, self.dates, self.first, self._between, self.last, self.states, self.positive):
            row.addWidget(widget)
        self.search.textChanged.connect(self._emit)
        self.dates.currentIndexChanged.connect(self._emit)
        self.states.currentIndexChanged.connect(self._emit)
        self.positive.toggled.connect(self._emit)
        self.search.installEventFilter(self)
        self._show_range()

    @property
    def wanted(self) -> WorklistFilter:
        """The filter as it is set."""
        first, last = self._dates()
        states = frozenset(_STATES[self.states.currentIndex()][1])
        return WorklistFilter(self.search.text(), first, last, states, self.positive.isChecked())

    def hide_words(self, hidden: bool) -> None:
        """Show dots for what is searched, which may be a patient's name, or the words again."""
        self.search.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)

    def clear(self) -> None:
        """Show every study."""
        self.search.clear()
        self.dates.setCurrentIndex(0)
        self.states.setCurrentIndex(0)
        self.positive.setChecked(False)

    def _dates(self) -> tuple[str, str]:
        days = _DATES[self.dates.currentIndex()][1]
        if days is None:
            return "", ""
        if days == _RANGE:
            edges = sorted(field.date().toString(Qt.DateFormat.ISODate) for field in (self.first, self.last))
            return edges[0], edges[1]
        return (date.today() - timedelta(days=days)).isoformat(), ""

    def _show_range(self) -> None:
        chosen = _DATES[self.dates.currentIndex()][1] == _RANGE
        for widget in (self.first, self._between, self.last):
            widget.setVisible(chosen)

    def _emit(self) -> None:
        self._show_range()
        self.changed.emit(self.wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down and Enter go to the table, Esc clears the search or leaves the list."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self.left_downwards.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear() if self.search.text() else self.left.emit()
                return True
        return super().eventFilter(watched, event)
