"""Rows of the settings dialog: a label, an editor, and beside it why an input cannot be taken."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ichviewer.gui import theme
from ichviewer.gui.dialogs.files import ask
from ichviewer.gui.texts import tr


class Field(QWidget):
    """One setting.

    Parameters
    ----------
    path
        Name in `ichviewer.settings.schema.Settings`; a part of a section as ``section.name``.
    title
        What the reader reads, and a screen reader says.
    note
        A line below, or "".

    Signals
    -------
    edited(object)
        The value that was entered, of the type that the setting has.
    judged()
        Whether what is entered can be taken may have changed.
    """

    edited = Signal(object)
    judged = Signal()

    def __init__(self, path: str, title: str, note: str = "") -> None:
        super().__init__()
        self.path = path
        self.title = title
        self.error = QLabel()
        self.error.setObjectName("wrong")
        self.error.setWordWrap(True)
        self.error.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._note = QLabel(note)
        self._note.setObjectName("note")
        self._note.setWordWrap(True)
        self._note.setVisible(bool(note))

    def _build(self, editor: QWidget, *beside: QWidget, labelled: bool = True) -> None:
        """Put label, editor and what stands beside it in a row, error and note below."""
        editor.setAccessibleName(self.title)
        if note := self._note.text():
            editor.setAccessibleDescription(note)
        row = QHBoxLayout()
        row.setSpacing(theme.UNIT)
        if labelled:
            words = QLabel(self.title)
            words.setMinimumWidth(theme.px(180))
            words.setBuddy(editor)
            row.addWidget(words)
        row.addWidget(editor)
        for widget in beside:
            row.addWidget(widget)
        row.addWidget(self.error, 1)
        row.addStretch(0)
        self._column.addLayout(row)
        self._column.addWidget(self._note)

    @property
    def wrong(self) -> bool:
        """Whether what is entered cannot be taken."""
        return not self.error.isHidden()

    def set_problem(self, text: str) -> None:
        """Say why the input cannot be taken; "" where it can."""
        self.error.setText(text)
        self.error.setVisible(bool(text))
        self.judged.emit()

    def finish(self) -> None:
        """Take what is entered and not yet taken: the reader is done."""

    def show_value(self, value: object) -> None:  # noqa: ARG002 - the editors are in the subclasses
        """Show a value without telling it as edited."""
        self.set_problem("")


class Choice(Field):
    """One of several values."""

    def __init__(self, path: str, title: str, choices: Sequence[tuple[str, str]], note: str = "") -> None:
        super().__init__(path, title, note)
        self.box = QComboBox()
        self.box.setMinimumWidth(theme.px(220))
        self.box.view().setAccessibleName(title)
        for value, text in choices:
            self.box.addItem(text, value)
        self.box.activated.connect(lambda row: self.edited.emit(self.box.itemData(row)))
        self._build(self.box)

    def show_value(self, value: object) -> None:
        """Show one of the choices; the first where it is none of them."""
        self.box.setCurrentIndex(max(self.box.findData(value), 0))


class Switch(Field):
    """On or off."""

    def __init__(self, path: str, title: str, note: str = "") -> None:
        super().__init__(path, title, note)
        self.box = QCheckBox(title)
        self.box.clicked.connect(self._tell)
        self._build(self.box, labelled=False)

    def _tell(self, on: bool) -> None:
        self.edited.emit(on)

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.box.setChecked(bool(value))


class Number(Field):
    """A whole number within limits; what does not fit is explained and not taken.

    Parameters
    ----------
    limits
        Smallest and largest number.
    unit
        Beside the number, or "".
    factor
        What the number is divided by to give the setting: 100 for a share entered in percent.
    """

    def __init__(
        self, path: str, title: str, limits: tuple[int, int], unit: str = "", note: str = "", factor: int = 1
    ) -> None:
        super().__init__(path, title, note)
        self._limits, self._factor = limits, factor
        self.line = QLineEdit()
        self.line.setMaximumWidth(theme.px(80))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.line.textEdited.connect(self._on_text)
        self._build(self.line, *([QLabel(unit)] if unit else []))

    def show_value(self, value: object) -> None:
        """Show a number."""
        self.line.setText(str(round(float(str(value)) * self._factor)))
        self.set_problem("")

    def set_problem(self, text: str) -> None:
        """Mark the line, too."""
        super().set_problem(text)
        self.line.setProperty("wrong", bool(text))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def _on_text(self, text: str) -> None:
        low, high = self._limits
        # int() alone would take other digits and underscores, too
        number = int(text) if text.strip().isascii() and text.strip().isdigit() else None
        if number is None or not low <= number <= high:
            self.set_problem(tr("A whole number from {low} to {high}.", low=low, high=high))
            return
        self.set_problem("")
        self.edited.emit(number if self._factor == 1 else number / self._factor)


class Folders(Field):
    """A list of folders.

    Parameters
    ----------
    with_models
        Whether they must hold model packages.
    """

    def __init__(self, path: str, title: str, note: str = "", *, with_models: bool = False) -> None:
        super().__init__(path, title, note)
        self._title, self._with_models = title, with_models
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setFixedHeight(theme.px(96))
        self.list.itemSelectionChanged.connect(self._update)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Folder"))
        self.line.setAccessibleName(tr("Folder to add"))
        self.line.textEdited.connect(lambda: self.set_problem(""))
        self.line.installEventFilter(self)
        self.add, self.choose, self.remove = (
            QPushButton(text) for text in (tr("Add"), tr("Choose …"), tr("Remove the selected"))
        )
        for button, run in ((self.add, self._add), (self.choose, self._choose), (self.remove, self._remove)):
            button.setAutoDefault(False)
            button.clicked.connect(run)
        for place in (self.list, self.line):
            place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a path keeps its order in every language
        words = QLabel(title)
        words.setBuddy(self.list)
        self._column.addWidget(words)
        self._column.addWidget(self._note)
        self._column.addWidget(self.list)
        row = QHBoxLayout()
        row.addWidget(self.line, 1)
        for button in (self.add, self.choose, self.remove):
            row.addWidget(button)
        self._column.addLayout(row)
        self._column.addWidget(self.error)
        self._update()

    @property
    def folders(self) -> tuple[str, ...]:
        """Those in the list."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_value(self, value: object) -> None:
        """Show folders."""
        self.list.clear()
        self.list.addItems([str(folder) for folder in value])  # type: ignore[attr-defined]
        self.set_problem("")
        self._update()

    def finish(self) -> None:
        """Add the folder that is entered."""
        if self.line.text().strip():
            self._add()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter adds the folder; the dialog, which would close, does not get it."""
        enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.line and enter and event.type() == QEvent.Type.KeyPress and self.line.text().strip():
            self._add()
            return True
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        ask(self, self._title, QFileDialog.FileMode.Directory, self.line.text(), self._take)

    def _take(self, folder: Path) -> None:
        self.line.setText(str(folder))
        self._add()

    def _add(self) -> None:
        text = self.line.text().strip()
        self.set_problem(self._why_not(text))
        if not self.wrong:
            self.list.addItem(text)
            self.line.clear()
            self.edited.emit(self.folders)

    def _why_not(self, text: str) -> str:
        folder = Path(text)
        if not text or not folder.is_absolute():
            return tr("Enter the whole path of a folder.")
        if text in self.folders:
            return tr("{folder} is in the list already.", folder=text)
        try:
            if not folder.is_dir():
                return tr("There is no folder {folder}.", folder=text)
            packages = (folder / "model.json").is_file() or any(folder.glob("*/model.json"))
            if self._with_models and not packages:
                return tr("{folder} holds no model package: there is no model.json in it.", folder=text)
        except OSError as error:
            return tr("{folder} cannot be read ({reason}).", folder=text, reason=error.strerror or error)
        return ""

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        self.edited.emit(self.folders)
        self._update()

    def _update(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))
