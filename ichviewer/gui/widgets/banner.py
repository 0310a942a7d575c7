"""One line over the image that says what went wrong or what was done; the window stays usable behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from ichviewer.gui import theme
from ichviewer.gui.texts import say, tr

_ICONS = {
    "failed": ("alert-circle-outline", "danger"),
    "warning": ("alert-outline", "warning"),
    "offer": ("history", "accent"),
    "done": ("check-circle-outline", "accent"),
}


class Banner(QFrame):
    """Hidden until something is to be said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._icon = QLabel(self)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton(self)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._action: Callable[[], None] | None = None
        self._details = self._text = ""
        self._shown: Callable[[str], str] = str
        self._button.clicked.connect(self._run)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def show_through(self, shown: Callable[[str], str]) -> None:
        """Show every text as `shown` gives it back, from now on and at once."""
        self._shown = shown
        self._label.setText(shown(self._text))

    @property
    def text(self) -> str:
        """The line shown, or "" while hidden."""
        return "" if self.isHidden() else self._label.text()

    @property
    def kind(self) -> str:
        """``failed``, ``warning``, ``offer`` or ``done``."""
        return str(self.property("kind"))

    def say_all(self, kind: str, lines: Sequence[str]) -> None:
        """Show the first line; a button unfolds the others."""
        if len(lines) <= 1:
            self.say(kind, "".join(lines))
            return
        self.say(kind, lines[0], (tr("{lines} more", lines=len(lines) - 1), self._unfold))
        self._details = "\n".join(say(line) for line in lines)

    def _unfold(self) -> None:
        self._text = self._details
        self._label.setText(self._shown(self._text))
        self._button.hide()

    def say(self, kind: str, text: str, action: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a line.

        Parameters
        ----------
        kind
            ``failed``, ``warning``, ``offer`` or ``done``.
        action
            Text and effect of a button beside the line.
        """
        name, token = _ICONS[kind]
        self._icon.setPixmap(theme.icon(name, token).pixmap(20, 20))
        self._close.setIcon(theme.icon("close", "muted"))
        text = say(text)  # lines of the window's own parts are marked where they are declared
        self._text = text
        self._label.setText(self._shown(text))
        self._action = action[1] if action else None
        self._button.setVisible(action is not None)
        self._button.setText(action[0] if action else "")
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()

    def _run(self) -> None:
        if self._action is not None:
            self._action()
