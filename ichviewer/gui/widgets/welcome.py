"""What the image area shows while there is no image: how to open a study, or what is being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ichviewer.gui import theme
from ichviewer.gui.status import said
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.recent_list import RecentList


class Welcome(QFrame):
    """Empty and loading state of the image area.

    Signals
    -------
    open_requested(), list_requested(), sample_requested(), stop_requested()
        A button was pressed.
    path_opened(Path)
        A recent study was chosen.
    """

    open_requested = Signal()
    list_requested = Signal()
    sample_requested = Signal()
    stop_requested = Signal()
    path_opened = Signal(object)

    def __init__(self, has_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self._icon = QLabel()
        self._icon.setPixmap(theme.icon("folder-open-outline", "muted").pixmap(56, 56))
        self.title = QLabel()
        self.title.setObjectName("welcome_title")
        self.text = QLabel()
        self.text.setObjectName("muted")
        self.open = QPushButton(tr("Open study folder …"))
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self.open_requested)
        self.sample = QPushButton(tr("Open the sample study"))
        self.sample.clicked.connect(self.sample_requested)
        self.list = QPushButton(tr("Study list"))
        self.list.clicked.connect(self.list_requested)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setToolTip(tr("Stop reading"))
        self.stop.clicked.connect(self.stop_requested)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(420, 4)
        self.progress = QLabel(" ")
        self.progress.setObjectName("muted")
        self._has_sample = has_sample
        self._recent = QVBoxLayout()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.open)
        buttons.addWidget(self.list)
        buttons.addWidget(self.sample)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(16)
        column.addStretch(2)
        for widget in (self._icon, self.title, self.text, self.bar, self.progress):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            if isinstance(widget, QLabel):
                widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addLayout(self._recent)
        column.addStretch(3)
        self.show_empty(())

    def show_empty(self, recent: tuple[tuple[str, object, str], ...], *, hide_paths: bool = False) -> None:
        """Nothing is open: (title, path, when) of recent studies."""
        self.title.setText(tr("Open a study folder or drop it here"))
        self.text.setText(tr("A folder with DICOM images, a DICOMDIR, or a NIfTI or NRRD file"))
        self.open.show()
        self.list.show()
        self.sample.setVisible(self._has_sample)
        for widget in (self.bar, self.progress, self.stop):
            widget.hide()
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if recent:
            heading = QLabel(tr("Recent studies"))
            heading.setObjectName("heading")
            listed = RecentList(recent[:5], hide_paths=hide_paths)
            listed.path_opened.connect(self.path_opened)
            listed.setFixedWidth(420)
            self._recent.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
            self._recent.addWidget(listed, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_reading(self, what: str) -> None:
        """A path is being read."""
        self.show_empty(())
        self.title.setText(tr("Reading …"))
        self.text.setText(self.text.fontMetrics().elidedText(what, Qt.TextElideMode.ElideMiddle, 420))
        self.open.hide()
        self.list.hide()
        self.sample.hide()
        self.bar.setRange(0, 0)
        self.progress.setText(" ")
        for widget in (self.bar, self.progress, self.stop):
            widget.show()

    def show_progress(self, done: int, total: int, text: str) -> None:
        """How far the reading is; nothing while nothing is read."""
        if not self.bar.isHidden():
            self.bar.setRange(0, max(total, 0))
            self.bar.setValue(done)
            self.progress.setText(said(done, total, text))

    def show_choice(self) -> None:
        """Nothing suits by itself, but there are series to look at."""
        self.show_empty(())
        self.title.setText(tr("Choose a series"))
        self.text.setText(tr("None suits as a head CT; the list says why."))
        self.sample.hide()
