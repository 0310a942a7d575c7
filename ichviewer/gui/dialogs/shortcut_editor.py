"""Page on which the keys of actions are changed: choose an action, press the new key, hear what it belongs to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ichviewer.gui import theme
from ichviewer.gui.actions import SECTIONS, ActionSpec
from ichviewer.gui.keymap import RESERVED, Keymap, native, portable
from ichviewer.gui.texts import say, tr

_NAME = Qt.ItemDataRole.UserRole


class ShortcutEditor(QWidget):
    """Actions by menu with their keys.

    Parameters
    ----------
    keymap
        Changed at once.
    """

    def __init__(self, keymap: Keymap) -> None:
        super().__init__()
        self._keymap = keymap
        self._specs = {spec.name: spec for spec in keymap.specs}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setObjectName("page")
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([tr("Action"), tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self._fill()
        self.key = QKeySequenceEdit()
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(tr("New key"))
        for line in self.key.findChildren(QLineEdit):
            line.setAccessibleName(tr("New key"))
        self.key.keySequenceChanged.connect(self._judge)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.replace, self.add, self.clear, self.reset, self.reset_all = (
            QPushButton(text)
            for text in (tr("Use it alone"), tr("Use it, too"), tr("No key"), tr("As it was"), tr("All as they were"))
        )
        for button, run in (
            (self.replace, lambda: self._assign(())),
            (self.add, lambda: self._assign(keymap.keys(self.chosen))),
            (self.clear, lambda: keymap.assign(self.chosen, ())),
            (self.reset, lambda: keymap.reset(self.chosen)),
            (self.reset_all, keymap.reset_all),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        self._arrange()
        self.tree.currentItemChanged.connect(self._on_chosen)
        keymap.changed.connect(self._on_changed)
        self._judge()

    def _arrange(self) -> None:
        self._title = QLabel()
        self._title.setObjectName("heading")
        press = QLabel(tr("Press the new key:"))
        press.setBuddy(self.key)
        entry = QHBoxLayout()
        entry.addWidget(press)
        entry.addWidget(self.key, 1)
        entry.addWidget(self.replace)
        entry.addWidget(self.add)
        below = QHBoxLayout()
        for button in (self.clear, self.reset):
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self.reset_all)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.UNIT)
        grid.addWidget(self._title, 0, 0)
        grid.addLayout(entry, 1, 0)
        grid.addWidget(self.said, 2, 0)
        grid.addLayout(below, 3, 0)
        self.said.setMinimumHeight(theme.px(20))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.UNIT, 0, 0)
        column.addWidget(self.tree, 1)
        column.addLayout(grid)

    def _fill(self) -> None:
        for menu in SECTIONS:
            group = QTreeWidgetItem(self.tree, [say(menu).replace("&", "")])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, theme.font(9, bold=True))
            for spec in self._keymap.specs:
                if spec.menu == menu:
                    row = QTreeWidgetItem(group, [self._text(spec), ""])
                    row.setData(0, _NAME, spec.name)
                    row.setToolTip(0, say(spec.tip))
                    self._rows[spec.name] = row
                    self._write(spec.name)
            group.setExpanded(True)

    @staticmethod
    def _text(spec: ActionSpec) -> str:
        return say(spec.text).removesuffix(" …").replace("&", "")

    def _write(self, name: str) -> None:
        row = self._rows[name]
        row.setText(1, native(self._keymap.keys(name)))
        row.setFont(1, theme.font(9, bold=self._keymap.is_changed(name)))

    @property
    def chosen(self) -> str:
        """Name of the chosen action, or ""."""
        row = self.tree.currentItem()
        return str(row.data(0, _NAME) or "") if row is not None else ""

    def choose(self, name: str) -> None:
        """Choose an action."""
        self.tree.setCurrentItem(self._rows[name])

    def show_only(self, wanted: str) -> None:
        """Show the actions whose text or keys hold what is searched."""
        wanted = wanted.casefold().strip()
        for n in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(n)
            rows = [group.child(place) for place in range(group.childCount())]
            for row in rows:
                row.setHidden(wanted not in f"{row.text(0)} {row.text(1)}".casefold())
            group.setHidden(all(row.isHidden() for row in rows))

    # -- changing ---------------------------------------------------------------------------------------------------

    @property
    def _pressed(self) -> str:
        return portable(self.key.keySequence().toString(QKeySequence.SequenceFormat.PortableText))

    def _on_chosen(self) -> None:
        self.key.clear()
        self._judge()

    def _on_changed(self) -> None:
        for name in self._rows:
            self._write(name)
        self._judge()

    def _assign(self, before: tuple[str, ...]) -> None:
        self._keymap.assign(self.chosen, (*before, self._pressed))
        self.key.clear()

    def _judge(self) -> None:
        """Say what the pressed key means, and offer what can be done."""
        name, key = self.chosen, self._pressed
        spec = self._specs.get(name)
        owner = self._keymap.owner(key) if key else None
        problem = ""
        if key in RESERVED:
            problem = tr("{key} cannot be given to an action: it {does}.", key=native((key,)), does=say(RESERVED[key]))
        elif owner is not None and owner.name == name:
            problem = tr("{key} is a key of this action already.", key=native((key,)))
        told = ""
        if owner is not None and owner.name != name:
            told = tr("{key} belongs to “{action}”, which would lose it.", key=native((key,)), action=self._text(owner))
        self._title.setText("" if spec is None else self._text(spec))
        self.said.setText(problem or told or ("" if spec else tr("Choose an action in the list.")))
        self.said.setObjectName("wrong" if problem or told else "note")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        usable = spec is not None and bool(key) and not problem
        self.key.setEnabled(spec is not None)
        self.replace.setEnabled(usable)
        self.add.setEnabled(usable and bool(self._keymap.keys(name)))
        self.clear.setEnabled(spec is not None and bool(self._keymap.keys(name)))
        self.reset.setEnabled(spec is not None and self._keymap.is_changed(name))
        self.reset_all.setEnabled(bool(self._keymap.changes))
