"""What ichviewer noted: warnings and errors of its log files, to filter, search and copy."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ichviewer.gui import theme
from ichviewer.gui.texts import tr

_START = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d+ (?P<level>[A-Z]+) ")
_ORDER = ("WARNING", "ERROR", "CRITICAL")


@dataclass(frozen=True)
class Entry:
    """One entry of a log: its level, and its lines."""

    level: str
    text: str


def entries(text: str) -> Iterator[Entry]:
    """Entries of a log file; lines that begin none belong to the entry before."""
    level, lines = "", list[str]()
    for line in text.splitlines():
        if start := _START.match(line):
            if lines:
                yield Entry(level, "\n".join(lines))
            level, lines = start["level"], [line]
        elif lines:
            lines.append(line)
    if lines:
        yield Entry(level, "\n".join(lines))


class LogDialog(QDialog):
    """The log.

    Parameters
    ----------
    folder
        With ``ichviewer.log`` and the older ones beside it.
    shown
        What may be shown of a text: patients may be hidden.
    """

    def __init__(self, folder: Path, shown: Callable[[str], str] = str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Log"))
        self._folder = folder
        self._shown = shown
        self._entries: list[Entry] = []
        self.level = QComboBox()
        self.level.setAccessibleName(tr("Level"))
        self.level.view().setAccessibleName(tr("Level"))
        for level, text in (("WARNING", tr("Warnings and errors")), ("ERROR", tr("Errors only"))):
            self.level.addItem(text, level)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the log"))
        self.search.setAccessibleName(tr("Search the log"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.count = QLabel()
        self.count.setObjectName("note")
        self.level.currentIndexChanged.connect(self._fill)
        self.search.textChanged.connect(self._fill)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.count, 1)
        self.copy, self.refresh, self.folder, self.leave = (
            QPushButton(text) for text in (tr("Copy"), tr("Read again"), tr("Open its folder"), tr("Close"))
        )
        for button, run in (
            (self.copy, lambda: QGuiApplication.clipboard().setText(self.text.toPlainText())),
            (self.refresh, self.read),
            (self.folder, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))),
            (self.leave, self.close),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(run)
            self._buttons.addWidget(button)
        top = QHBoxLayout()
        words = QLabel(tr("Show"))
        words.setBuddy(self.level)
        top.addWidget(words)
        top.addWidget(self.level)
        top.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(top)
        column.addWidget(self.text, 1)
        column.addLayout(self._buttons)
        self.resize(min(theme.px(860), 1240), min(theme.px(480), 720))
        self.read()

    def read(self) -> None:
        """Read the files: the newest last."""
        self._entries = []
        self._problem = ""
        for file in sorted(self._folder.glob("ichviewer.log*"), reverse=True):
            try:
                self._entries += entries(file.read_text(encoding="utf-8", errors="replace"))
            except OSError as error:
                self._problem = tr("{path} cannot be read ({reason}).", path=file, reason=error.strerror or error)
        self._fill()

    def _fill(self) -> None:
        least = _ORDER.index(str(self.level.currentData()))
        wanted = self.search.text().casefold()
        kept = [
            entry
            for entry in self._entries
            if entry.level in _ORDER and _ORDER.index(entry.level) >= least and wanted in entry.text.casefold()
        ]
        self.text.setPlainText(self._shown("\n".join(entry.text for entry in kept)))
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum())
        self.copy.setEnabled(bool(kept))
        told = tr("{shown} of {all} entries", shown=len(kept), all=len(self._entries))
        self.count.setText(self._problem or (told if self._entries else tr("Nothing was noted.")))
