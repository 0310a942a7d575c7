"""The sheet of keys and mouse, generated from the declared actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ichviewer.gui import theme
from ichviewer.gui.actions import MENUS, MOUSE, ActionSpec


def key_text(spec: ActionSpec) -> str:
    """Keys of an action as this platform writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(
        QKeySequence(text, QKeySequence.SequenceFormat.PortableText).toString(native) for text in spec.shortcuts
    )


class ShortcutsDialog(QDialog):
    """Every declared action with its keys, and what the mouse does."""

    def __init__(self, specs: tuple[ActionSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys and mouse")
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setSpacing(32)
        groups = [
            (menu.replace("&", ""), [(spec.text.removesuffix(" …"), key_text(spec)) for spec in specs if spec.menu == menu])
            for menu in MENUS
        ]
        groups.append(("Mouse", [(does, button) for button, does in MOUSE]))
        for part in (groups[:2], groups[2:5], groups[5:]):
            column = QVBoxLayout()
            column.setSpacing(16)
            for title, rows in part:
                column.addLayout(self._group(title, [row for row in rows if row[1]]))
            column.addStretch(1)
            columns.addLayout(column)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        wanted = page.sizeHint()
        self.resize(min(wanted.width() + 64, 1260), min(wanted.height() + 96, 760))

    @staticmethod
    def _group(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        heading = QLabel(title)
        heading.setObjectName("heading")
        grid.addWidget(heading, 0, 0, 1, 2)
        for n, (text, keys) in enumerate(rows, start=1):
            grid.addWidget(QLabel(text), n, 0)
            shown = QLabel(keys)
            shown.setFont(theme.font(9, bold=True))
            grid.addWidget(shown, n, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        return grid
