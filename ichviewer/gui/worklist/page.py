"""The page of the study list: filters, table, what it holds, and what to do where it is empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.worklist import FAILED, STUDY_STATES, WorklistEntry
from ichviewer.gui import theme
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.banner import Banner
from ichviewer.gui.worklist.columns import state_text
from ichviewer.gui.worklist.filters import FilterRow
from ichviewer.gui.worklist.listing import StudyListing
from ichviewer.gui.worklist.table import StudyTable


class WorklistPage(QFrame):
    """The study list as a page of the window.

    Attributes
    ----------
    apart
        Whether it stands in a window of its own.

    Signals
    -------
    opened(str), left()
        A study was chosen; the reader goes back to the image.
    folder_requested()
        A folder is to be added.
    analysis_requested(tuple[str, ...]), state_requested(tuple[str, ...], str), remove_requested(tuple[str, ...])
        For the selected studies.
    """

    opened = Signal(str)
    left = Signal()
    folder_requested = Signal()
    analysis_requested = Signal(object)
    state_requested = Signal(object, str)
    remove_requested = Signal(object)

    def __init__(self, listing: StudyListing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("worklist")
        self._listing = listing
        self.apart = False
        self.banner = Banner()
        self.filters = FilterRow()
        self.table = StudyTable(listing)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.analyse = QPushButton(tr("Analyse all"))
        self.analyse.setToolTip(tr("Let every shown study without analysis wait for it in the background"))
        self.add = QPushButton(tr("Add folder …"))
        self.back = QPushButton(tr("Back to the image"))
        self.empty = _Empty()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self._build()
        self.filters.changed.connect(listing.filter)
        self.filters.left_downwards.connect(self._to_table)
        self.filters.left.connect(self.left)
        self.table.typed.connect(self._search)
        self.table.left_upwards.connect(self.filters.search.setFocus)
        self.table.opened.connect(self.opened)
        self.table.remove_requested.connect(self.ask_remove)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.analyse.clicked.connect(self._analyse_all)
        self.add.clicked.connect(self.folder_requested)
        self.back.clicked.connect(self.left)
        self.empty.add.clicked.connect(self.folder_requested)
        self.empty.clear.clicked.connect(self.filters.clear)
        listing.changed.connect(self._refresh)
        self._refresh()

    def _build(self) -> None:
        title = QLabel(tr("Study list"))
        title.setObjectName("title")
        head = QHBoxLayout()
        head.setSpacing(theme.UNIT)
        head.addWidget(title)
        head.addSpacing(theme.UNIT)
        head.addWidget(self.count)
        head.addStretch(1)
        self._head = head
        for button in (self.back, self.analyse, self.add):
            head.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self.filters)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(theme.UNIT)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addLayout(column, 1)

    def offer_window(self, action: QAction) -> QToolButton:
        """Put a button behind the others for the action that gives the list its own window."""
        button = QToolButton()
        button.setObjectName("own_window")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.addWidget(button)
        return button

    def start(self, uid: str, *, can_go_back: bool) -> None:
        """Put the cursor on a study (the open one), and the keys to the table."""
        self.back.setVisible(can_go_back and not self.apart)
        self._listing.filter(self.filters.wanted)  # today may be another day than when it was chosen
        self.table.select(uid)
        (self.table if self._listing.shown else self.filters.search).setFocus()

    def hide_patients(self, hidden: bool, shown: Callable[[str], str]) -> None:
        """Take whose studies they are out of what the page says and of what the reader searches for, or show it again."""
        self.banner.show_through(shown)
        self.filters.hide_words(hidden)

    def menu(self) -> QMenu:
        """What can be done with the selected studies."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self.table.selected()
        one = chosen[0] if len(chosen) == 1 else None
        self._entry(menu, tr("Open"), lambda: self.opened.emit(one.uid) if one else None, one is not None)
        self._entry(menu, tr("Show in folder"), lambda: show_in_folder(one) if one else None, one is not None)
        menu.addSeparator()
        uids = tuple(entry.uid for entry in chosen)
        able = any(entry.series_instance_uid and entry.queue in {"", FAILED} for entry in chosen)
        self._entry(menu, tr("Analyse in the background"), lambda: self.analysis_requested.emit(uids), able)
        for state in STUDY_STATES:
            said = tr("Mark as {state}", state=state_text(state))
            self._entry(menu, said, lambda s=state: self.state_requested.emit(uids, s), bool(chosen))
        menu.addSeparator()
        self._entry(menu, tr("Remove from the list …"), self.ask_remove, bool(chosen))
        return menu

    @staticmethod
    def _entry(menu: QMenu, text: str, run: object, able: bool) -> None:
        action = QAction(text, menu)
        action.setEnabled(able)
        action.triggered.connect(lambda _checked=False: run())
        menu.addAction(action)

    def _show_menu(self, place: QPoint) -> None:
        # Asked for by key, the menu opens at the selected row.
        current = self.table.currentIndex()
        if not self.table.indexAt(place).isValid() and current.isValid():
            place = self.table.visualRect(current).bottomLeft()
        self.menu().popup(self.table.viewport().mapToGlobal(place))

    def ask_remove(self) -> None:
        """Ask whether the selected studies are to leave the list."""
        chosen = self.table.selected()
        if not chosen:
            return
        one = tr("Remove this study from the list? Files, measurements and reviews stay where they are.")
        more = tr("Remove these {count} studies from the list? Files, measurements and reviews stay where they are.")
        text = one if len(chosen) == 1 else more.format(count=len(chosen))
        box = QMessageBox(QMessageBox.Icon.Question, "ichviewer", text, QMessageBox.StandardButton.Cancel, self)
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        uids = tuple(entry.uid for entry in chosen)
        box.buttonClicked.connect(lambda button: self.remove_requested.emit(uids) if button is remove else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _analyse_all(self) -> None:
        self.analysis_requested.emit(tuple(entry.uid for entry in self._listing.shown if _unseen(entry)))

    def _to_table(self) -> None:
        if self._listing.shown:
            if self.table.current() is None:
                self.table.selectRow(0)
            self.table.setFocus()

    def _search(self, text: str) -> None:
        self.filters.search.setFocus()
        self.filters.search.insert(text)

    def _refresh(self) -> None:
        every, shown = self._listing.entries, self._listing.shown
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        self.empty.show_state(filtered=bool(every))
        parts = [tr("Studies: {shown} of {all}", shown=f"{len(shown):,}", all=f"{len(every):,}")]
        for text, number in (
            (tr("{count} positive"), sum(entry.positive for entry in shown)),
            (tr("{count} not analysed"), sum(entry.result is None for entry in shown)),
            (tr("{count} failed"), sum(entry.queue == FAILED for entry in shown)),
        ):
            parts += [text.format(count=f"{number:,}")] if number else []
        self.count.setText("  ·  ".join(parts) if every else "")
        self.analyse.setEnabled(any(_unseen(entry) for entry in shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc goes back to the image."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _unseen(entry: WorklistEntry) -> bool:
    return entry.result is None and bool(entry.series_instance_uid) and entry.queue in {"", FAILED}


def show_in_folder(entry: WorklistEntry) -> None:
    """Show the files of a study in the file manager."""
    folder = entry.path if entry.path.is_dir() else entry.path.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class _Empty(QWidget):
    """Says why there is nothing, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.text = QLabel(), QLabel()
        self.title.setObjectName("welcome_title")
        self.text.setObjectName("muted")
        self.add, self.clear = QPushButton(tr("Add folder …")), QPushButton(tr("Show every study"))
        self.add.setProperty("primary", True)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self.title, self.text, self.add, self.clear):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_state(self, *, filtered: bool) -> None:
        """Nothing matches, or there is nothing at all."""
        self.title.setText(tr("No study matches") if filtered else tr("No studies yet"))
        self.text.setText(
            tr("No study has these words, dates and states.")
            if filtered
            else tr("Studies that you open are listed here. Add a folder to list and analyse all that it holds.")
        )
        self.add.setVisible(not filtered)
        self.clear.setVisible(filtered)
