"""Left panel: the study, its series with the reason for each that was not chosen, and what could not be read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ichviewer.domain.series import FolderIndex, Rejection, Series, Study
from ichviewer.gui import theme
from ichviewer.gui.demonstration import Demonstration
from ichviewer.gui.texts import isolated, say, tr
from ichviewer.gui.widgets.recent_list import RecentList

_THUMBNAIL = 64
_MOST_REJECTED = 200
_AT_ONCE = 2
_STEP = 2


class _Text(QLabel):
    """Label that remembers how high its lines are: a list of cards asks each of them whenever one more is added."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Height of the wrapped text."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        self._heights.clear()
        super().setText(text)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another font or style has other heights."""
        self._heights.clear()
        super().changeEvent(event)


class _Picture(QWidget):
    """A small picture, made for the screen that it is on. Unlike a label it does not have the list laid out again for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(_THUMBNAIL, _THUMBNAIL)
        self._image = QImage()
        self._pixmap = QPixmap()

    def pixmap(self) -> QPixmap:
        """What is shown; null while there is nothing."""
        ratio = self.devicePixelRatioF()
        if not self._image.isNull() and (self._pixmap.isNull() or self._pixmap.devicePixelRatio() != ratio):
            side = round(_THUMBNAIL * ratio)
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._pixmap = QPixmap.fromImage(self._image).scaled(side, side, keep, smooth)
            self._pixmap.setDevicePixelRatio(ratio)
        return self._pixmap

    def set_picture(self, picture: QImage) -> None:
        """Show a picture."""
        self._image, self._pixmap = picture, QPixmap()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw it in the middle of a black field with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("image"))
        painter.drawRoundedRect(self.rect(), 3, 3)
        pixmap = self.pixmap()
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2), pixmap)
        painter.end()


def label(text: str, name: str = "", *, wrap: bool = True) -> QLabel:
    """Plain-text label (a patient's name is never read as markup)."""
    result = _Text(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wrap)
    if name:
        result.setObjectName(name)
    # A long word (a UID, a path) must not widen the panel.
    result.setSizePolicy(QSizePolicy.Policy.Ignored if wrap else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return result


def series_facts(series: Series) -> str:
    """Slice count, matrix and thickness in one line."""
    count = len(series.instances)
    parts = [tr("1 slice") if count == 1 else tr("{count} slices", count=count)]
    if series.thickness is not None:
        parts.append(f"{series.thickness:g} mm")
    if series.rows and series.columns:
        parts.append(f"{series.columns}×{series.rows}")
    if series.kernel:
        parts.append(series.kernel)
    return isolated(" · ".join(parts))


class SeriesCard(QPushButton):
    """One series; a click, Space or Enter opens it.

    Signals
    -------
    opened(Series)
    """

    opened = Signal(object)

    def __init__(self, series: Series, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series = series
        self.setObjectName("card")
        self._title = label(title)
        self._picture = _Picture(self)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(label(series_facts(series), "muted"))
        chips = QHBoxLayout()
        chips.setSpacing(4)
        if series.modality and series.modality != "CT":
            chips.addWidget(label(series.modality, "chip", wrap=False))
        if series.chosen:
            chips.addWidget(label(tr("chosen"), "chosen", wrap=False))
        elif not series.readable:
            chips.addWidget(label(tr("not readable"), "chip", wrap=False))
        chips.addStretch(1)
        words.addLayout(chips)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(top)
        self.reasons = " ".join(say(reason) for reason in series.reasons)
        if self.reasons:
            reasons = label(self.reasons, "muted")
            reasons.setProperty("small", True)
            column.addWidget(reasons)
        if series.readable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("Open this series"))
        self.setEnabled(series.readable)
        self.setAccessibleDescription(" ".join(part for part in (series_facts(series), self.reasons) if part))
        self.clicked.connect(lambda: self.opened.emit(series))
        self.setProperty("current", False)
        self.show_title(title)

    def show_title(self, title: str) -> None:
        """Call the series so."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_picture(self, picture: QImage) -> None:
        """Show the thumbnail."""
        self._picture.set_picture(picture)

    def set_current(self, current: bool) -> None:
        """Mark as the series that is shown."""
        if self.property("current") == current:
            return
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As its texts need it; a button knows its own text only."""
        return self.layout().totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As its texts need it."""
        return self.layout().totalMinimumSize()


class _Rejected(QWidget):
    """Files that are not read, folded away behind one line."""

    def __init__(self, rejected: tuple[Rejection, ...], shown: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        count = len(rejected)
        self._head = QPushButton(tr("1 file not read") if count == 1 else tr("{count} files not read", count=count))
        self._head.setProperty("flat", True)
        self._head.setCheckable(True)
        self._head.toggled.connect(self._fold)
        column.addWidget(self._head)
        entries = [f"{say(rejection.what)}\n{say(rejection.reason)}" for rejection in rejected[:_MOST_REJECTED]]
        if count > _MOST_REJECTED:
            entries.append(tr("and {count} more", count=count - _MOST_REJECTED))
        self._text, self._shown = "\n\n".join(entries), shown
        self._list = label("", "muted")
        self.show_names()
        self._list.setContentsMargins(8, 0, 8, 8)
        column.addWidget(self._list)
        self._fold(False)

    def show_names(self) -> None:
        """File names and reasons, as they may be shown now."""
        self._list.setText(isolated(self._shown(self._text)))

    def _fold(self, opened: bool) -> None:
        self._list.setVisible(opened)
        self._head.setIcon(theme.icon("chevron-down" if opened else "chevron-right", "muted"))


class _Head(QWidget):
    """Patient and study above the series."""

    def __init__(self, study: Study) -> None:
        super().__init__()
        self.study = study
        self._block = QVBoxLayout(self)
        self._block.setContentsMargins(8, 0, 8, 8)
        self._block.setSpacing(2)

    def show_lines(self, lines: Sequence[str]) -> None:
        """The first line is whose study it is."""
        while (item := self._block.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for n, line in enumerate(lines):
            self._block.addWidget(label(line, "muted" if n else "title"))


class StudyPanel(QFrame):
    """Studies and series, or the recent studies while nothing is open.

    Parameters
    ----------
    demonstration
        Whose names may be shown.

    Signals
    -------
    series_opened(Series), path_opened(Path)
        The user chose one.
    """

    series_opened = Signal(object)
    path_opened = Signal(object)

    def __init__(self, demonstration: Demonstration, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._demonstration = demonstration
        self._heads: list[_Head] = []
        self._rejected: _Rejected | None = None
        demonstration.changed.connect(self._show_names)
        self.setObjectName("panel")
        self.setProperty("side", "left")
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(tr("Studies and series"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)
        self.cards: dict[str, SeriesCard] = {}
        self._pictures: dict[str, QImage] = {}
        self._current = ""
        self._pending: Iterator[QWidget] = iter(())
        # Cards are costly to lay out: a folder of fifty series would hold the window up for a third of a second.
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_some)
        self.show_recent(())

    def _fill(self, widgets: Iterable[QWidget]) -> None:
        """Show widgets one below the other: the first at once, the others a few at a time."""
        page = QWidget()
        page.setObjectName("panel_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(8)
        column.addStretch(1)
        self._column = column
        self._pending = iter(widgets)
        self._add_some(_AT_ONCE)
        self._scroll.setWidget(page)  # deletes the page before

    def _add_some(self, count: int = _STEP) -> None:
        for widget in itertools.islice(self._pending, count):
            self._column.insertWidget(self._column.count() - 1, widget)
            count -= 1
        if count > 0:
            self._later.stop()
            QTimer.singleShot(0, self, self._show_current)  # once the cards have their places
        elif not self._later.isActive():
            self._later.start()

    def show_recent(self, recent: tuple[tuple[str, object, str], ...]) -> None:
        """Show recent studies: (title, path, when opened)."""
        self.cards = {}
        self._heads, self._rejected = [], None
        listed = RecentList(recent, hide_paths=self._demonstration.on)
        listed.path_opened.connect(self.path_opened)
        heading = label(tr("Recent studies"), "heading")
        heading.setContentsMargins(8, 0, 8, 0)
        self._fill([heading, listed])

    def show_index(self, index: FolderIndex) -> None:
        """Show what was found in a folder."""
        self.cards = {}
        self._pictures.clear()
        self._current = ""
        self._heads, self._rejected = [], None
        self._fill(self._entries(index))

    def _show_names(self) -> None:
        for head in self._heads:
            head.show_lines(self._demonstration.lines(head.study))
        for card in self.cards.values():
            card.show_title(self._demonstration.text(card.series.title))
        if self._rejected is not None:
            self._rejected.show_names()

    def _entries(self, index: FolderIndex) -> Iterator[QWidget]:
        for study in index.studies:
            head = _Head(study)
            head.show_lines(self._demonstration.lines(study))
            self._heads.append(head)
            yield head
            for series in study.series:
                card = SeriesCard(series, self._demonstration.text(series.title))
                card.opened.connect(self.series_opened)
                uid = series.series_instance_uid
                card.set_current(uid == self._current)
                if picture := self._pictures.pop(uid, None):
                    card.set_picture(picture)
                self.cards[uid] = card
                yield card
        if index.rejected:
            self._rejected = _Rejected(index.rejected, self._demonstration.text)
            yield self._rejected

    def set_current(self, series: Series | None) -> None:
        """Mark the series that is shown."""
        self._current = "" if series is None else series.series_instance_uid
        for uid, card in self.cards.items():
            card.set_current(series is not None and uid == series.series_instance_uid)
        self._show_current()

    def _show_current(self) -> None:
        if card := self.cards.get(self._current):
            self._scroll.ensureWidgetVisible(card)

    def set_thumbnail(self, uid: str, picture: QImage) -> None:
        """Show the thumbnail of a series."""
        if card := self.cards.get(uid):
            card.set_picture(picture)
        elif self._later.isActive():
            self._pictures[uid] = picture

    def event(self, event: QEvent) -> bool:
        """Keep the style of the panel's background."""
        return super().event(event)
