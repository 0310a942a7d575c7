"""How the columns of the study list stand: their widths and order, by the reader's hand or as the window is wide."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QTableView

from ichviewer.gui import theme
from ichviewer.gui.texts import tr
from ichviewer.gui.worklist.columns import COLUMNS, SPARE

_WIDENED = {"name": 0.25, "description": 0.3, "analysis": 0.25, "id": 0.1, "subtypes": 0.1}
_MOST = 220
_KEYS = tuple(column.key for column in COLUMNS)


class Arrangement(QObject):
    """The columns of a table of studies.

    Until the reader drags an edge, those whose texts are long share what is left of the width; from then on each has the
    width that it had then, at any text size.

    Parameters
    ----------
    table
        Shows `COLUMNS`, its model set.

    Signals
    -------
    changed()
        The reader dragged an edge or a column, or put them back.
    """

    changed = Signal()

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._head = head = table.horizontalHeader()
        self._widths: dict[str, int] = {}
        self._placing = False
        head.setSectionsMovable(True)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.reset_action = QAction(tr("Columns as they were at first"), head)
        self.reset_action.triggered.connect(self.reset)
        head.addAction(self.reset_action)
        self.fit()
        head.sectionResized.connect(self._on_resized)
        head.sectionMoved.connect(self._on_moved)

    @property
    def widths(self) -> dict[str, int]:
        """Width of each column at a text size of 100 %, by key; empty until the reader chose one."""
        return dict(self._widths)

    @property
    def order(self) -> tuple[str, ...]:
        """Keys of the columns in reading direction; empty where they stand as declared."""
        shown = tuple(_KEYS[self._head.logicalIndex(place)] for place in range(len(_KEYS)))
        return () if shown == _KEYS else shown

    def restore(self, widths: dict[str, int], order: tuple[str, ...]) -> None:
        """Put the columns as they were kept; what another version knew is left out, what it did not know stands last."""
        self._widths = {key: width for key, width in widths.items() if key in _KEYS}
        known = [key for key in dict.fromkeys(order) if key in _KEYS]
        wanted = [*known, *(key for key in _KEYS if key not in known)]
        self._placing = True
        for place, key in enumerate(wanted):
            self._head.moveSection(self._head.visualIndex(_KEYS.index(key)), place)
        self._placing = False
        self.fit()

    def reset(self) -> None:
        """Order and widths as at the first start."""
        self.restore({}, ())
        self.changed.emit()

    def fit(self) -> None:
        """Give each column its width, and leave out those that a narrow window has no room for."""
        room = self._table.viewport().width()
        wanted = [theme.px(self._widths.get(column.key, column.width)) for column in COLUMNS]
        wide = sum(wanted)
        self._placing = True
        for key in SPARE:
            section = _KEYS.index(key)
            narrow = wide > room
            self._table.setColumnHidden(section, narrow)
            wide -= wanted[section] if narrow else 0
        spare = 0 if self._widths else max(room - wide, 0)
        for section, key in enumerate(_KEYS):
            more = min(round(spare * _WIDENED.get(key, 0.0)), theme.px(_MOST))
            self._table.setColumnWidth(section, wanted[section] + more)
        self._placing = False

    def _on_resized(self, section: int) -> None:
        # The table resizes columns, too; only the reader holds a button while he does. The last one takes what is left.
        if self._placing or section == self._last() or not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return
        for other, key in enumerate(_KEYS):
            if other != self._last() and not self._head.isSectionHidden(other):
                self._widths[key] = max(round(self._head.sectionSize(other) / theme.text_scale()), 1)
        self.changed.emit()

    def _on_moved(self) -> None:
        if not self._placing:
            self.changed.emit()

    def _last(self) -> int:
        """The shown column that ends the row."""
        shown = (self._head.logicalIndex(place) for place in reversed(range(len(_KEYS))))
        return next(section for section in shown if not self._head.isSectionHidden(section))
