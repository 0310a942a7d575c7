"""The table of the study list: a model over the listing, and the cell that draws a probability."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ichviewer.domain.labels import ANY, colour
from ichviewer.domain.worklist import FAILED, OPEN, REVIEWED, WorklistEntry
from ichviewer.gui import theme
from ichviewer.gui.texts import isolated, say, tr
from ichviewer.gui.worklist.arrangement import Arrangement
from ichviewer.gui.worklist.columns import COLUMNS, PLACE, PROBABILITY, Column
from ichviewer.gui.worklist.listing import StudyListing

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 30
_BAR = 36
_CUT = frozenset({"name", "id", "description", "accession", "subtypes"})
"""Columns whose texts are often longer than their room: the tool tip has all of it."""


class StudyTableModel(QAbstractTableModel):
    """Rows of a `StudyListing`; nothing is made for a row before it is drawn."""

    def __init__(self, listing: StudyListing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._roles: dict[int, Callable[[WorklistEntry, Column], object]] = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.TextAlignmentRole: lambda _entry, column: _alignment(column.numbers),
            Qt.ItemDataRole.ForegroundRole: lambda entry, column: self._colour(entry, column.key),
            Qt.ItemDataRole.FontRole: lambda entry, column: theme.font(
                theme.BASE_POINTS, bold=column.key == "name" and entry.state == OPEN
            ),
            Qt.ItemDataRole.ToolTipRole: self._tip,
            Qt.ItemDataRole.AccessibleTextRole: lambda entry, column: f"{say(column.title)} {self._text(entry, column)}",
        }
        listing.about_to_change.connect(self.beginResetModel)
        listing.changed.connect(self.endResetModel)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of shown studies."""
        return 0 if parent.isValid() else len(self._listing.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def entry(self, row: int) -> WorklistEntry:
        """The study of a row."""
        return self._listing.shown[row]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """Titles, and what they mean."""
        if orientation == Qt.Orientation.Vertical:
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return say(column.title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return say(column.tip)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(numbers=False)  # the arrow of the order stands on the right
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, colours and weights of a cell."""
        entry, column = self._listing.shown[index.row()], COLUMNS[index.column()]
        asked = self._roles.get(role)
        return None if asked is None else asked(self._listing.disguised(entry), column)

    def _text(self, entry: WorklistEntry, column: Column) -> str:
        return str(self._listing.place(entry.uid)) if column.key == PLACE else isolated(column.text(entry))

    def _colour(self, entry: WorklistEntry, key: str) -> QColor:
        if entry.uid in self._listing.missing:
            return theme.colour("disabled")
        if key == "analysis" and entry.queue == FAILED:
            return theme.colour("danger")
        return theme.colour("muted" if entry.state == REVIEWED else "text")

    def _tip(self, entry: WorklistEntry, column: Column) -> str:
        key = column.key
        if entry.uid in self._listing.missing:
            return not_there(self._listing, entry)
        if key == "analysis" and entry.result is not None and not entry.queue:
            return tr("{models} on {device}", models=entry.result.models, device=say(entry.result.device))
        if key == "analysis" and entry.queue:
            return say(entry.reason)
        if key == "state" and entry.state_by:
            return tr("Set by {who}", who=entry.state_by)
        if self._listing.hidden:
            return ""
        whole = isolated(column.text(entry)) if key in _CUT else ""
        return f"{whole}\n{entry.path}" if whole else str(entry.path)


def not_there(listing: StudyListing, entry: WorklistEntry) -> str:
    """That the files of a study are not where they were, and what to do."""
    where = tr("The folder of this study") if listing.hidden else str(entry.path)
    return tr("{path} is not there. Connect its drive, or remove the study from the list.", path=where)


def _alignment(numbers: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if numbers else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class _ProbabilityCell(QStyledItemDelegate):
    """A number and a bar as long as it; in colour where the models call the study positive."""

    def __init__(self, model: StudyTableModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cell."""
        entry = self._model.entry(index.row())
        super().paint(painter, option, index)
        value = None if entry.result is None else entry.result.any
        if value is None:
            return
        cell = QRectF(option.rect)
        wide = theme.px(_BAR)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft  # the number stands where reading begins
        left = cell.left() + 8 if mirrored else cell.right() - wide - 8
        track = QRectF(left, cell.center().y() - 3, wide, 6)
        ink = QColor(*colour(ANY)) if entry.positive else theme.colour("muted")
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("border" if option.state & QStyle.StateFlag.State_Selected else "track"))
        painter.drawRect(track)
        painter.setBrush(ink)
        painter.drawRect(QRectF(track.left(), track.top(), max(wide * value, 1.0), track.height()))
        painter.restore()


class StudyTable(QTableView):
    """The table. Enter and double click open, Del asks to remove, letters go to the search.

    Signals
    -------
    opened(str), remove_requested(), typed(str), left_upwards()
    arranged()
        The reader moved or widened a column, or sorted.
    """

    opened = Signal(str)
    remove_requested = Signal()
    typed = Signal(str)
    left_upwards = Signal()
    arranged = Signal()

    def __init__(self, listing: StudyListing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("study_table")
        self.setAccessibleName(tr("Study list"))
        self._listing = listing
        self._kept: tuple[list[str], str] = ([], "")
        listing.about_to_change.connect(self._keep)  # before the model forgets its rows
        self.rows = StudyTableModel(listing, self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setStretchLastSection(True)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.sectionClicked.connect(self._sort)
        self.columns = Arrangement(self)
        self.columns.changed.connect(self.arranged)
        for n, column in enumerate(COLUMNS):
            if column.key == PROBABILITY:
                self.setItemDelegateForColumn(n, _ProbabilityCell(self.rows, self))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.entry(index.row()).uid))
        listing.changed.connect(self._restore)
        self._show_order()

    def selected(self) -> list[WorklistEntry]:
        """Selected studies from above downwards."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.entry(row) for row in rows]

    def current(self) -> WorklistEntry | None:
        """The study under the cursor."""
        index = self.currentIndex()
        return self.rows.entry(index.row()) if index.isValid() else None

    def select(self, uid: str) -> None:
        """Put the cursor on a study, if it is shown; else on the first one."""
        row = self._listing.row(uid)
        if row is None and self.rows.rowCount():
            row = 0
        if row is not None:
            self.selectRow(row)
            self.scrollTo(self.rows.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave out the columns that a narrow window has no room for."""
        super().resizeEvent(event)
        self.columns.fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Rows and columns follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.verticalHeader().setDefaultSectionSize(theme.px(_ROW_HEIGHT))
            self.columns.fit()

    def _keep(self) -> None:
        current = self.current()
        self._kept = ([entry.uid for entry in self.selected()], current.uid if current else "")

    def _restore(self) -> None:
        """Selection and cursor stay on their studies when these move."""
        chosen, current = self._kept
        selection = QItemSelection()
        for row in (row for uid in chosen if (row := self._listing.row(uid)) is not None):
            selection.select(self.rows.index(row, 0), self.rows.index(row, len(COLUMNS) - 1))
        flags = QItemSelectionModel.SelectionFlag
        row = self._listing.row(current)
        if row is not None:
            self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self._show_order()

    def _sort(self, section: int) -> None:
        key = COLUMNS[section].key
        column, descending = self._listing.order
        # What is probable, large or new is looked for first.
        first = key in {PROBABILITY, "volume", "date", "opened"}
        self._listing.sort(key, not descending if column == key else first)
        self.arranged.emit()

    def _show_order(self) -> None:
        column, descending = self._listing.order
        section = next(n for n, item in enumerate(COLUMNS) if item.key == column)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section, order)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open, remove, search; the rest moves the cursor."""
        current, key = self.current(), event.key()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if current is not None:
                self.opened.emit(current.uid)
        elif key == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        elif key == Qt.Key.Key_Up and plain and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
