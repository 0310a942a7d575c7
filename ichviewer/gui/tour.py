"""The first tour: one area of the window after the other, framed and explained; everything stays usable meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ichviewer.gui import theme
from ichviewer.gui.texts import tr

_GAP = 12
_EDGE = 3


@dataclass(frozen=True)
class Step:
    """One area: how it is called, what is said of it, and where it lies.

    Attributes
    ----------
    area
        Gives the widget that is framed.
    """

    title: str
    text: str
    area: Callable[[], QWidget]


class _Frame(QWidget):
    """A bright frame around an area; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _EDGE))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 6, 6)
        painter.end()


class Tour(QFrame):
    """The bubble that explains, with the frame that goes with it.

    Parameters
    ----------
    window
        That is explained.
    steps
        In their order.

    Signals
    -------
    ended()
        At the end, or when the user skips the rest.
    """

    ended = Signal()

    def __init__(self, window: QWidget, steps: Sequence[Step]) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(tr("Tour"))
        self._steps = tuple(steps)
        self._place = 0
        self._frame = _Frame(window)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setObjectName("title")
        self.text.setWordWrap(True)
        self.count.setObjectName("muted")
        self.skip, self.back, self.next = QPushButton(tr("Skip")), QPushButton(tr("Back")), QPushButton()
        self.next.setProperty("primary", True)
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(self._place - 1))
        self.next.clicked.connect(self._forward)
        buttons = QHBoxLayout()
        buttons.addWidget(self.count)
        buttons.addStretch(1)
        for button in (self.skip, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(theme.UNIT)
        for widget in (self.title, self.text):
            column.addWidget(widget)
        column.addLayout(buttons)
        self.setFixedWidth(theme.px(380))
        window.installEventFilter(self)

    @property
    def step(self) -> int:
        """Number of the step that is shown, from 0."""
        return self._place

    @property
    def framed(self) -> QRect:
        """What is framed, in the window."""
        return self._frame.geometry()

    def start(self) -> None:
        """Begin."""
        self._go(0)
        self.show()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forward(self) -> None:
        if self._place + 1 < len(self._steps):
            self._go(self._place + 1)
        else:
            self.end()

    def _go(self, place: int) -> None:
        self._place = place
        step, last = self._steps[place], place + 1 == len(self._steps)
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.setAccessibleDescription(f"{step.title}: {step.text}")
        self.count.setText(tr("{number} of {count}", number=place + 1, count=len(self._steps)))
        self.back.setEnabled(place > 0)
        self.skip.setVisible(not last)
        self.next.setText(tr("Done") if last else tr("Next"))
        self._lay_out()

    def _lay_out(self) -> None:
        """Frame the area, and put the bubble below it, above it or into it: always within the window."""
        window = self.parentWidget()
        area = self._steps[self._place].area()
        inside = window.rect()
        rect = (
            QRect(area.mapTo(window, QPoint(0, 0)), area.size()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).intersected(inside)
        )
        self._frame.setGeometry(rect)
        self._frame.show()
        self._frame.raise_()
        for widget in (self, *self.findChildren(QWidget)):
            widget.ensurePolished()  # the style sheet's fonts decide about the height
        self.layout().invalidate()
        self.setFixedHeight(self.layout().totalHeightForWidth(self.width()))
        below, above = rect.bottom() + _GAP, rect.top() - _GAP - self.height()
        if below + self.height() <= inside.bottom():
            y = below
        elif above >= 0:
            y = above
        else:
            y = rect.bottom() - self.height() - 4 * _GAP  # into the area: its lower end says least
        x = min(max(rect.center().x() - self.width() // 2, _GAP), inside.right() - self.width() - _GAP)
        self.move(x, y)
        self.raise_()

    def end(self) -> None:
        """Take bubble and frame away."""
        self.parentWidget().removeEventFilter(self)
        self._frame.hide()
        self._frame.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002 - Qt's name and argument
        """Follow the window's size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.isVisible():
            self._lay_out()
        return False

    def event(self, event: QEvent) -> bool:
        """Esc skips the rest while the bubble has the focus; it stops nothing then."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.end()
                return True
        return super().event(event)
