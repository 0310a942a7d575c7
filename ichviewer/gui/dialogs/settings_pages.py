"""The pages of the settings dialog: which settings stand where, and how they are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLabel, QMessageBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.window import WindowPreset
from ichviewer.gui import theme
from ichviewer.gui.dialogs.settings_fields import Choice, Field, Folders, Number, Switch
from ichviewer.gui.texts import say, tr
from ichviewer.gui.translations import LANGUAGES
from ichviewer.store.library import Library

_DEVICES = ("auto", "cpu", "cuda", "tensorrt", "coreml", "openvino", "directml")


def appearance() -> list[Field]:
    """Colours and text size."""
    themes = (("dark", tr("Dark, for the reading room")), ("light", tr("Light")), ("system", tr("As the desktop")))
    languages = (("system", tr("As the desktop")), *LANGUAGES)
    return [
        Choice("language", tr("Language"), languages, tr("Changes when this dialog is closed; what is open stays open.")),
        Choice(
            "report_language",
            tr("Language of reports"),
            (("window", tr("As the window")), *LANGUAGES),
            tr("Of report.html, report.pdf, printed reports and key images."),
        ),
        Choice("theme", tr("Theme"), themes, tr("The image area stays black in every theme.")),
        Number("text_percent", tr("Text size"), (75, 200), "%"),
        Switch("corner_texts", tr("Show patient, series and window in the corners of the image")),
    ]


def reading(presets: Sequence[WindowPreset]) -> list[Field]:
    """What a study opens with, and how images and mask are drawn."""
    windows = tuple((preset.name, say(preset.name)) for preset in presets)
    return [
        Choice("window_preset", tr("Opening window"), windows, tr("A series is opened with this window.")),
        Switch("smooth", tr("Interpolate between pixels")),
        Switch("overlay.fill", tr("Fill segmented hemorrhage")),
        Switch("overlay.outline", tr("Outline segmented hemorrhage")),
        Number("overlay.opacity", tr("Opacity of the fill"), (0, 100), "%", factor=100),
    ]


def analysis(cores: int) -> list[Field]:
    """Where and with what the models run."""
    names = {"auto": tr("A GPU where one can be used"), "cpu": tr("CPU")}
    devices = tuple((value, names.get(value, value)) for value in _DEVICES)
    return [
        Switch("analyse_on_open", tr("Analyse a series as soon as it is loaded")),
        Choice("device", tr("Device"), devices, tr("The result names the device that really ran.")),
        Number("threads", tr("CPU threads"), (0, 256), note=tr("0 takes all {cores} that may be used.", cores=cores)),
        Folders(
            "model_folders",
            tr("More folders with model packages"),
            tr("The newest version of each task is used."),
            with_models=True,
        ),
    ]


def study_list() -> list[Field]:
    """What comes into the study list by itself."""
    note = tr("Studies that arrive in them are listed and analysed in the background. Files are never changed or moved.")
    return [
        Folders("watched_folders", tr("Watched folders"), note),
        Switch("queue_paused", tr("Pause the analyses in the background")),
    ]


def privacy() -> list[Field]:
    """What is kept of patients."""
    return [
        Number(
            "recent_limit",
            tr("Recent studies kept"),
            (0, 50),
            note=tr("Their names and places are kept in your own library. 0 keeps none."),
        ),
        Switch(
            "offer_session",
            tr("Offer to continue with the study of last time"),
            tr("Its place and slice are kept in your settings; not where no recent studies are kept."),
        ),
        Switch(
            "demonstration",
            tr("Open the window with patients hidden"),
            tr("Demonstration mode: no names, IDs and birth dates on the screen, until it is switched off (menu View)."),
        ),
    ]


class Storage(QWidget):
    """Place and size of the library, and what can be cleared in it.

    Parameters
    ----------
    library
        None where it cannot be used.
    cleared
        Called when recent studies were forgotten.
    """

    def __init__(self, library: Library | None, cleared: Callable[[], None]) -> None:
        super().__init__()
        self._library = library
        self._cleared = cleared
        self.place, self.size, self.results = QLabel(), QLabel(), QLabel()
        self.said = QLabel()
        self.said.setObjectName("note")
        self.said.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.UNIT * 2)
        grid.setColumnStretch(1, 1)
        rows = ((tr("Study library"), self.place), (tr("Size"), self.size), (tr("Kept results"), self.results))
        for row, (title, value) in enumerate(rows):
            value.setWordWrap(True)
            value.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(QLabel(title), row, 0)
            grid.addWidget(value, row, 1)
        self.folder = QPushButton(tr("Open its folder"))
        self.clear = QPushButton(tr("Clear kept results …"))
        self.forget = QPushButton(tr("Forget recent studies …"))
        note = QLabel(tr("Another place is chosen at start: ichviewer --home FOLDER, or the variable ICHVIEWER_HOME."))
        note.setObjectName("note")
        note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.UNIT)
        column.addLayout(grid)
        column.addWidget(note)
        for button, run in ((self.folder, self._open), (self.clear, self._ask_clear), (self.forget, self._ask_forget)):
            button.setAutoDefault(False)
            button.setEnabled(library is not None)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(run)
            column.addWidget(button)
        column.addWidget(self.said)
        column.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Look at the library anew."""
        if self._library is None:
            self.place.setText(tr("It cannot be used in this run."))
            return
        try:
            count = self._library.count_analyses()
        except IchviewerError as error:
            self.said.setText(say(str(error)))
            return
        self.place.setText(str(self._library.path))
        self.size.setText(tr("{size} MB", size=f"{self._library.size_bytes() / 1e6:.1f}"))
        self.results.setText(tr("{count} analyses", count=count) if count != 1 else tr("1 analysis"))

    def _open(self) -> None:
        if self._library is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.path.parent)))

    def _ask_clear(self) -> None:
        question = tr(
            "Clear all kept analyses? Studies are analysed anew when you ask for it. Reviews and measurements stay."
        )
        self._ask(question, tr("Clear"), self._clear)

    def _ask_forget(self) -> None:
        self._ask(tr("Forget all recent studies? The studies themselves are not touched."), tr("Forget"), self._forget)

    def _ask(self, question: str, yes: str, run: Callable[[], None]) -> None:
        box = QMessageBox(QMessageBox.Icon.Question, "ichviewer", question, QMessageBox.StandardButton.Cancel, self)
        chosen = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.buttonClicked.connect(lambda button: run() if button is chosen else None)
        box.finished.connect(box.deleteLater)
        box.open()

    def _clear(self) -> None:
        if self._library is not None:
            self._do(lambda: tr("{count} analyses were cleared.", count=self._library.clear_analyses()))

    def _forget(self) -> None:
        if self._library is not None:
            self._do(self._forget_recent)
            self._cleared()

    def _forget_recent(self) -> str:
        if self._library is not None:
            self._library.clear_recent()
        return tr("Recent studies were forgotten.")

    def _do(self, run: Callable[[], str]) -> None:
        try:
            said = run()
        except IchviewerError as error:
            said = say(str(error))
        self.refresh()
        self.said.setText(said)
