"""The guide for readers, in a window of its own beside the study: contents, text, search. Needs no network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ichviewer.gui import theme
from ichviewer.gui.texts import tr

_MARGIN = 48


class _Guide(QTextBrowser):
    """Shows pictures no wider than itself."""

    def loadResource(self, kind: int, url: QUrl) -> Any:  # noqa: N802 - Qt's name
        """A picture in the size that fits."""
        loaded = super().loadResource(kind, url)
        if kind != QTextDocument.ResourceType.ImageResource.value or loaded is None:
            return loaded
        picture = QImage.fromData(loaded) if not isinstance(loaded, QImage) else loaded
        room = self.viewport().width() - _MARGIN
        if picture.width() > room > 0:
            return picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return picture


class HelpWindow(QDialog):
    """The guide.

    Parameters
    ----------
    guide
        Markdown file; its pictures lie beside it.
    """

    def __init__(self, guide: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("Guide"))
        self._guide = guide
        self._places: list[int] = []
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(100)
        self._fitting.timeout.connect(self._fit)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setFixedWidth(theme.px(240))
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser = _Guide()
        self.browser.setAccessibleName(tr("Guide"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setSearchPaths([str(guide.parent)])
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.found = QLabel()
        self.found.setObjectName("note")
        self.previous, self.next = QPushButton(tr("Previous")), QPushButton(tr("Next"))
        for button, forwards in ((self.previous, False), (self.next, True)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, on=forwards: self.find(forwards=on))
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.find)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.FindNext, self, self.find)
        self.contents.currentRowChanged.connect(self._go)
        self._arrange()
        self._read()
        self._on_search("")
        self.resize(min(theme.px(1040), 1260), min(theme.px(720), 900))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        for widget in (self.search, self.previous, self.next, self.found):
            top.addWidget(widget)
        top.setStretch(0, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.contents)
        middle.addWidget(self.browser, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addLayout(top)
        column.addLayout(middle, 1)

    def _read(self) -> None:
        try:
            text = self._guide.read_text(encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            text = tr("{path} cannot be read ({reason}). Install ichviewer again.", path=self._guide, reason=reason)
        self.browser.setMarkdown(text)
        self.contents.clear()
        self._places = []
        block = self.browser.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level in (2, 3):
                item = QListWidgetItem(("    " if level == 3 else "") + block.text(), self.contents)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, block.text())
                self._places.append(block.position())
            block = block.next()

    def _go(self, row: int) -> None:
        if not 0 <= row < len(self._places):
            return
        cursor = self.browser.textCursor()
        # From the end, so that the heading comes to the top.
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.browser.setTextCursor(cursor)
        cursor.setPosition(self._places[row])
        self.browser.setTextCursor(cursor)
        self.browser.verticalScrollBar().setValue(
            self.browser.verticalScrollBar().value() + self.browser.cursorRect(cursor).top() - 8
        )

    def _follow(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    # -- search -----------------------------------------------------------------------------------------------------

    def _count(self, text: str) -> int:
        return self.browser.toPlainText().casefold().count(text.casefold()) if text else 0

    def _on_search(self, text: str) -> None:
        count = self._count(text)
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        self.found.setText("" if not text else tr("{count} times", count=count) if count else tr("Not found"))
        if count:
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            self.find()

    def find(self, *, forwards: bool = True) -> None:
        """Go to the next place, or the one before, round and round."""
        text = self.search.text()
        if not text:
            return
        flags = QTextDocument.FindFlag(0) if forwards else QTextDocument.FindFlag.FindBackward
        if not self.browser.find(text, flags):
            end = QTextCursor.MoveOperation.Start if forwards else QTextCursor.MoveOperation.End
            self.browser.moveCursor(end)
            self.browser.find(text, flags)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pictures anew, once the size stays."""
        super().resizeEvent(event)
        self._fitting.start()

    def _fit(self) -> None:
        row = self.contents.currentRow()
        self._read()
        self.contents.setCurrentRow(row)
