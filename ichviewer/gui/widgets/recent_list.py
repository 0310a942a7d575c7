"""Studies that were opened lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ichviewer.gui import theme
from ichviewer.gui.texts import tr


class _Entry(QPushButton):
    """Title above, shortened path below."""

    def __init__(self, title: str, path: Path, when: str, hide_path: bool) -> None:
        super().__init__()
        self.setProperty("flat", True)
        place = "" if hide_path else str(path)
        self.setToolTip(place)
        self.setAccessibleName(", ".join(part for part in (title, when, place) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(2)
        self._texts = ((QLabel(self), title or path.name), (QLabel(self), f"{when}   {place}"))
        for n, (line, text) in enumerate(self._texts):
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if n:
                line.setObjectName("muted")
                line.setProperty("small", True)
            line.setText(text)
            column.addWidget(line)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(theme.px(52))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event) -> None:  # noqa: N802 - Qt's name
        """Shorten the lines to the width."""
        super().resizeEvent(event)
        for line, text in self._texts:
            line.setText(QFontMetrics(line.font()).elidedText(text, Qt.TextElideMode.ElideMiddle, self.width() - 18))


class RecentList(QWidget):
    """One button per study.

    Parameters
    ----------
    recent
        Title, path, when opened.
    hide_paths
        Show no path: it may name the patient.

    Signals
    -------
    path_opened(Path)
    """

    path_opened = Signal(object)

    def __init__(
        self, recent: tuple[tuple[str, object, str], ...], *, hide_paths: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.entries: list[QPushButton] = []
        for title, path, when in recent:
            entry = _Entry(title, Path(str(path)), when, hide_paths)
            entry.clicked.connect(lambda _checked=False, chosen=Path(str(path)): self.path_opened.emit(chosen))
            column.addWidget(entry)
            self.entries.append(entry)
        if not recent:
            none = QLabel(tr("None yet."))
            none.setObjectName("muted")
            none.setContentsMargins(8, 0, 8, 0)
            column.addWidget(none)
