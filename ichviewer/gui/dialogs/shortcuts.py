"""Keys and mouse: the sheet of all of them, and the page on which keys are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ichviewer.gui.actions import SECTIONS, ActionSpec
from ichviewer.gui.dialogs.shortcut_editor import ShortcutEditor
from ichviewer.gui.keymap import Keymap, native
from ichviewer.gui.mouse import MOUSE
from ichviewer.gui.texts import say, tr

_COLUMNS = 3
_GAP, _BETWEEN = 16, 32
_MARGINS = 40


def title_of(spec: ActionSpec) -> str:
    """Text of an action without what belongs to a menu entry."""
    return say(spec.text).removesuffix(" …").replace("&", "")


class _Sheet(QScrollArea):
    """Every action with its keys, and what the mouse does, in columns."""

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self._keymap = keymap
        self._wanted = ""
        self._columns = _COLUMNS
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(tr("All keys"))
        self.fill()
        keymap.changed.connect(self.fill)

    def show_only(self, wanted: str) -> None:
        """Show the rows whose text or keys hold what is searched."""
        self._wanted = wanted.casefold().strip()
        self.fill()

    def fill(self) -> None:
        """Write the sheet anew."""
        page = QWidget()
        page.setObjectName("page")
        columns = QHBoxLayout(page)
        columns.setSpacing(_BETWEEN)
        for part in _balanced(self._groups(), self._columns):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for title, rows in part:
                column.addLayout(self._group(title, rows))
            column.addStretch(1)
            columns.addLayout(column)
        self.setWidget(page)

    def width_of(self, columns: int) -> int:
        """Pixels that so many columns need."""
        strong = self.font()
        strong.setBold(True)
        text, keys = QFontMetrics(self.font()).horizontalAdvance, QFontMetrics(strong).horizontalAdvance
        parts = _balanced(self._groups(), columns)
        rows = ([row for _title, rows in part for row in rows] for part in parts)
        widths = [
            max(text(row[0]) for row in column) + _GAP + max(keys(row[1]) for row in column) for column in rows if column
        ]
        return sum(widths) + _BETWEEN * (len(widths) - 1) + _MARGINS

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as there is room for: keys that are cut off are of no use."""
        super().resizeEvent(event)
        room = self.viewport().width()
        fitting = next((count for count in range(_COLUMNS, 1, -1) if self.width_of(count) <= room), 1)
        if fitting != self._columns:
            self._columns = fitting
            self.fill()

    def _groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        groups = [
            (
                say(menu).replace("&", ""),
                [(title_of(spec), native(self._keymap.keys(spec.name))) for spec in self._keymap.specs if spec.menu == menu],
            )
            for menu in SECTIONS
        ]
        groups.append((tr("Mouse"), [(say(does), say(button)) for button, does in MOUSE]))
        kept = [(title, [row for row in rows if self._wanted in " ".join(row).casefold()]) for title, rows in groups]
        return [(title, rows) for title, rows in kept if rows]

    @staticmethod
    def _group(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(4)
        heading = QLabel(title)
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for n, (text, keys) in enumerate(rows, start=1):
            grid.addWidget(QLabel(text), n, 0)
            shown = QLabel(keys or "–")
            shown.setProperty("strong", True)
            grid.addWidget(shown, n, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid


def _balanced(groups: list[tuple[str, list[tuple[str, str]]]], count: int) -> list[list[tuple[str, list[tuple[str, str]]]]]:
    """Groups in columns of about the same height, in their order."""
    whole = sum(len(rows) + 2 for _, rows in groups)
    columns: list[list[tuple[str, list[tuple[str, str]]]]] = [[]]
    filled = 0
    for title, rows in groups:
        height = len(rows) + 2
        if columns[-1] and len(columns) < count and filled + height / 2 > whole / count * len(columns):
            columns.append([])
        columns[-1].append((title, rows))
        filled += height
    return columns


class ShortcutsDialog(QDialog):
    """Keys and mouse.

    Parameters
    ----------
    keymap
        Shown and changed.
    """

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys and mouse"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search for an action or a key"))
        self.search.setAccessibleName(tr("Search for an action or a key"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear the search"))
        self.sheet = _Sheet(keymap)
        self.editor = ShortcutEditor(keymap)
        self.search.textChanged.connect(self.sheet.show_only)
        self.search.textChanged.connect(self.editor.show_only)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Pages"))
        self.tabs.addTab(self.sheet, tr("All keys"))
        self.tabs.addTab(self.editor, tr("Change keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(self.search)
        outer.addWidget(self.tabs, 1)
        outer.addWidget(buttons)
        wanted = self.sheet.widget().sizeHint()
        self.resize(min(wanted.width() + 96, 1260), min(wanted.height() + 160, 760))
