"""The list of measurements: slice or plane, kind and value; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.measurement import Arrow, Measurement
from ichviewer.domain.measurement_text import list_text, place_text, value_text
from ichviewer.domain.plane import Plane
from ichviewer.gui import theme
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.plane_words import plane_name, plane_words
from ichviewer.gui.texts import isolated, say, tr

_ROWS = 6
_WHOLE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class _List(QTreeWidget):
    """The rows; Delete takes the chosen one away."""

    def __init__(self, measuring: Measuring) -> None:
        super().__init__()
        self._measuring = measuring

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete the chosen one."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._measuring.remove_current()
        else:
            super().keyPressEvent(event)


class MeasurementPanel(QFrame):
    """Shown while there are measurements.

    Parameters
    ----------
    measuring
        What is listed.

    Signals
    -------
    chosen(Measurement)
        By a click or by the keys.
    """

    chosen = Signal(object)

    def __init__(self, measuring: Measuring, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("measurements")
        self._measuring = measuring
        self._filling = False
        title = QLabel(tr("Measurements"))
        title.setObjectName("heading")
        self.clear = QPushButton(tr("Delete all"))
        self.clear.setProperty("flat", True)
        self.clear.setToolTip(tr("Delete all measurements of this series; Undo brings them back"))
        self.clear.clicked.connect(lambda: measuring.remove(*measuring.items))
        head = QHBoxLayout()
        self.copy = QPushButton(tr("Copy"))
        self.copy.setProperty("flat", True)
        self.copy.setToolTip(tr("Copy all values as text, for the report that is dictated elsewhere"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        head.addWidget(title, 1)
        head.addWidget(self.copy)
        head.addWidget(self.clear)
        self.list = _List(measuring)
        self.list.setObjectName("measurement_list")
        self.list.setAccessibleName(tr("Measurements"))
        self.list.setColumnCount(3)
        self.list.setHeaderLabels([tr("Where"), tr("Measurement"), tr("Value")])
        self.list.headerItem().setToolTip(0, tr("Slice or plane"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setHighlightSections(False)
        # The value is read first: where a language has long names, they are shortened, not the number.
        header.setMaximumSectionSize(theme.px(200))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.UNIT * 2, theme.UNIT, theme.UNIT * 2, theme.UNIT)
        column.setSpacing(theme.UNIT)
        column.addLayout(head)
        column.addWidget(self.list)
        self.list.itemSelectionChanged.connect(self._tell)
        self.list.itemClicked.connect(self._tell)
        measuring.changed.connect(self._fill)
        measuring.selected.connect(self._mark)
        self._fill()

    def text(self) -> str:
        """All measurements, a line each."""
        return "\n".join(self._line(item) for item in self._measuring.items)

    def _line(self, item: Measurement) -> str:
        said = list_text(item, self._measuring.statistics(item), say)
        title, said = say(item.kind.title), said or tr("without text")
        if isinstance(item.place, Plane):
            return tr("{place}, {title}: {value}", place=plane_words(item.place), title=title, value=said)
        return tr("Slice {number}, {title}: {value}", number=item.place.index + 1, title=title, value=said)

    def _fill(self) -> None:
        items = self._measuring.items
        self._filling = True
        try:
            while self.list.topLevelItemCount() > len(items):
                self.list.takeTopLevelItem(self.list.topLevelItemCount() - 1)
            for n, item in enumerate(items):
                row = self.list.topLevelItem(n)
                if row is None:
                    row = QTreeWidgetItem(self.list)
                    row.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._write(row, item)
        finally:
            self._filling = False
        self._mark()
        frame = self.list.contentsMargins()
        height = self.list.header().sizeHint().height() + min(max(len(items), 2), _ROWS) * self._row_height()
        height += frame.top() + frame.bottom()
        self.list.setFixedHeight(height)
        self.setVisible(bool(items))

    def _row_height(self) -> int:
        return max(self.list.sizeHintForRow(0), self.list.fontMetrics().height() + 8)

    def _write(self, row: QTreeWidgetItem, item: Measurement) -> None:
        statistics = self._measuring.statistics(item)
        value = item.text if isinstance(item, Arrow) else say(value_text(item, statistics))
        if item.text and not isinstance(item, Arrow):
            value = f"{value}  {item.text}"
        plane = item.place if isinstance(item.place, Plane) else None
        row.setText(0, plane_name(plane.name) if plane is not None else place_text(item))
        row.setText(1, say(item.kind.title))
        row.setText(2, isolated(value))
        row.setData(0, Qt.ItemDataRole.UserRole, item.identifier)
        whole = self._line(item)
        for place in range(3):
            row.setToolTip(place, whole)
        row.setData(1, Qt.ItemDataRole.AccessibleTextRole, whole)

    def _mark(self) -> None:
        current = self._measuring.current
        self._filling = True
        try:
            self.list.clearSelection()
            for n in range(self.list.topLevelItemCount()):
                row = self.list.topLevelItem(n)
                if current is not None and row.data(0, Qt.ItemDataRole.UserRole) == current.identifier:
                    self.list.setCurrentItem(row, 0, _WHOLE_ROW)
        finally:
            self._filling = False

    def _tell(self, *_: object) -> None:
        rows = self.list.selectedItems()
        if self._filling or not rows:
            return
        item = self._measuring.find(rows[0].data(0, Qt.ItemDataRole.UserRole))
        if item is not None:
            self._measuring.select(item)
            self.chosen.emit(item)
