"""The status bar: hint, value under the cursor, progress with Cancel, and the research-use statement."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from ichviewer import RESEARCH_USE
from ichviewer.gui import theme
from ichviewer.gui.texts import mark, say, tr

_COUNTED = frozenset({mark("Reading headers"), mark("Listing files"), mark("Loading slices")})


def said(done: int, total: int, text: str) -> str:
    """A step in words: with its count where things are counted (shares of a thousand are for the bar alone)."""
    if text in _COUNTED and total > 0:
        return tr("{text} {done:,} of {total:,}", text=say(text), done=done, total=total)
    return say(text)


class StatusBar(QStatusBar):
    """What runs, and what the mouse does.

    Signals
    -------
    cancel_requested()
    hinted(str)
        Another hint is shown.
    """

    cancel_requested = Signal()
    hinted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._usual, self._busy = "", False
        self.hint = QLabel()
        # A long hint is cut in a narrow window; it does not make the window wider.
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("flat", True)
        self.cancel.setIcon(theme.icon("close", "muted"))
        self.cancel.clicked.connect(self.cancel_requested)
        self.device = QLabel()
        self.device.setToolTip(tr("Where the models really ran"))
        self.demonstration = QLabel(tr("Demonstration: patients are hidden"))
        self.demonstration.setObjectName("marked")
        self.demonstration.hide()
        research = QLabel(say(RESEARCH_USE))
        self.addWidget(self.hint, 1)
        for widget in (self.text, self.bar, self.cancel, self.device, self.demonstration, research):
            self.addPermanentWidget(widget)
        self.messageChanged.connect(self._show_hint)
        self.set_busy(False)

    def set_device(self, name: str) -> None:
        """Name of the device that the shown analysis ran on, or ""."""
        self.device.setText(tr("Ran on: {name}", name=name) if name else "")

    def mark_demonstration(self, on: bool) -> None:
        """Say that patients are hidden, as long as they are."""
        self.demonstration.setVisible(on)

    def set_hint(self, text: str) -> None:
        """What the tool in hand waits for; "" for what the mouse does else."""
        self.hint.setText(say(text) or self._usual)
        self.hint.setToolTip(text)
        self.hinted.emit(self.hint.text())

    def show_keys(self, shown: Callable[[str], str]) -> None:
        """Take the keys of the usual hint anew.

        Parameters
        ----------
        shown
            The first key of an action by its name.
        """
        parts = [tr("Wheel: slices"), tr("Left drag: window"), tr("Middle: pan"), tr("Right: zoom")]
        if key := shown("next_finding"):
            parts.append(tr("{key}: next finding", key=key))
        if key := shown("shortcuts"):
            parts.append(tr("{key}: all keys", key=key))
        before, self._usual = self._usual, "   ".join(parts)
        if self.hint.text() == before:
            self.hint.setText(self._usual)
            self.hinted.emit(self._usual)

    def set_busy(self, busy: bool) -> None:
        """Show the progress in place of the hint, or the hint again: the research-use statement always has its room."""
        self._busy = busy
        self._show_hint()
        for widget in (self.text, self.bar, self.cancel):
            widget.setVisible(busy)
        self.bar.setRange(0, 0)
        self.text.setText("")

    def _show_hint(self) -> None:
        # A message is drawn where the hint stands: one of them at a time, also where work ends while a message is shown.
        self.hint.setVisible(not self._busy and not self.currentMessage())

    def set_progress(self, done: int, total: int, text: str) -> None:
        """Move the progress on."""
        self.bar.setRange(0, max(total, 0))
        self.bar.setValue(done)
        self.text.setText(said(done, total, text))
