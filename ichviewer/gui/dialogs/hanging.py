"""Dialogs of hanging protocols: the list of them, and how the present layout becomes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.series import Series
from ichviewer.gui import theme
from ichviewer.gui.layouts.layout import layout_named
from ichviewer.gui.texts import say, tr
from ichviewer.settings.hanging import Conditions, HangingProtocol

if TYPE_CHECKING:
    from ichviewer.gui.layouts.hanging_desk import HangingDesk

_MARGIN, _ROW = 16, 24


def conditions_text(when: Conditions) -> str:
    """When a protocol is used, in words."""
    parts = [
        "/".join(when.modality),
        "/".join(when.body_part),
        tr("description with {words}", words="/".join(when.description)) if when.description else "",
        tr("at least {n} series", n=when.least_series) if when.least_series else "",
        tr("at most {n} series", n=when.most_series) if when.most_series else "",
        "" if when.prior is None else tr("with a prior") if when.prior else tr("without a prior"),
        tr("windows from {n} pixels", n=when.least_width) if when.least_width else "",
    ]
    return " · ".join(part for part in parts if part) or tr("always")


class HangingDialog(QDialog):
    """All protocols in the order in which they are asked.

    Parameters
    ----------
    desk
        Keeps and applies them.
    opened
        Whether a series is open that can be hung.
    """

    def __init__(self, desk: HangingDesk, opened: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Hanging protocols"))
        self._desk = desk
        self._opened = opened
        self._protocols: tuple[HangingProtocol, ...] = ()
        about = QLabel(
            tr(
                "A series is opened with the first protocol whose conditions hold. The default goes before all others, your "
                "own go before those that come with ichviewer."
            )
        )
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Hanging protocols"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Name"), tr("Layout"), tr("Used for"), tr("From")])
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.currentItemChanged.connect(self._update)
        self.list.itemDoubleClicked.connect(self._use)
        self.use_button = QPushButton(tr("&Use now"))
        self.default_button = QPushButton(tr("Make &default"))
        self.rename_button = QPushButton(tr("&Rename …"))
        self.delete_button = QPushButton(tr("De&lete …"))
        self.problem = QLabel()
        self.problem.setObjectName("wrong")
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for button, do in (
            (self.use_button, self._use),
            (self.default_button, self._make_default),
            (self.rename_button, self._ask_name),
            (self.delete_button, self._ask_delete),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(do)
        self._lay_out(about)
        self.fill()
        self.resize(theme.px(760), theme.px(420))

    def _lay_out(self, about: QLabel) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.use_button, self.default_button, self.rename_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(_MARGIN)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addWidget(about)
        column.addLayout(row, 1)
        column.addWidget(self.problem)
        column.addWidget(close)

    def fill(self, chosen: str = "") -> None:
        """Show what there is now, and select a protocol by its name."""
        self._protocols = self._desk.load()
        self.list.clear()
        for protocol in self._protocols:
            name = tr("{name} (default)", name=protocol.name) if protocol.name == self._desk.default else protocol.name
            owner = tr("yours") if self._desk.is_own(protocol.name) else tr("ichviewer")
            texts = [name, say(layout_named(protocol.layout).short), conditions_text(protocol.when), owner]
            item = QTreeWidgetItem(texts)
            item.setToolTip(2, texts[2])
            item.setSizeHint(2, QSize(0, theme.px(_ROW)))  # in the column that takes what room is left
            self.list.addTopLevelItem(item)
        names = [protocol.name for protocol in self._protocols]
        self.list.setCurrentItem(self.list.topLevelItem(names.index(chosen) if chosen in names else 0))
        self._tell("\n".join(say(problem) for problem in self._desk.problems))
        self._update()

    @property
    def protocol(self) -> HangingProtocol | None:
        """The selected one."""
        row = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() is not None else -1
        return self._protocols[row] if 0 <= row < len(self._protocols) else None

    def _update(self) -> None:
        protocol = self.protocol
        own = protocol is not None and self._desk.is_own(protocol.name)
        self.use_button.setEnabled(protocol is not None and self._opened)
        self.use_button.setToolTip("" if self._opened else tr("Open a series first."))
        self.default_button.setEnabled(protocol is not None)
        default = protocol is not None and protocol.name == self._desk.default
        self.default_button.setText(tr("No &default") if default else tr("Make &default"))
        for button in (self.rename_button, self.delete_button):
            button.setEnabled(own)
            button.setToolTip("" if own else tr("This one comes with ichviewer: save a layout under its name instead."))

    def _tell(self, line: str) -> None:
        self.problem.setText(say(line))
        self.problem.setVisible(bool(line))

    def _use(self) -> None:
        if self.protocol is not None and self._opened:
            self._desk.use(self.protocol)

    def _make_default(self) -> None:
        protocol = self.protocol
        if protocol is not None:
            self._desk.set_default("" if protocol.name == self._desk.default else protocol.name)
            self.fill(protocol.name)

    def _ask_name(self) -> None:
        protocol = self.protocol
        if protocol is None:
            return
        question = QInputDialog(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(tr("Rename"))
        question.setLabelText(tr("New name of the hanging protocol:"))
        question.setTextValue(protocol.name)
        question.textValueSelected.connect(lambda new: self._rename(protocol.name, new))
        question.open()

    def _rename(self, name: str, new: str) -> None:
        problem = self._desk.rename(name, new)
        self.fill(new.strip() if not problem else name)
        if problem:
            self._tell(problem)

    def _ask_delete(self) -> None:
        protocol = self.protocol
        if protocol is None:
            return
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(tr("Delete"))
        question.setText(tr("Delete the hanging protocol {name}?", name=protocol.name))
        delete = question.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        delete.clicked.connect(lambda: self._delete(protocol.name))
        question.open()

    def _delete(self, name: str) -> None:
        problem = self._desk.delete(name)
        self.fill()
        if problem:
            self._tell(problem)


class SaveHangingDialog(QDialog):
    """Name and conditions of a protocol that is made of the present layout.

    Parameters
    ----------
    desk
        Makes and keeps it.
    series
        What is shown: its kind is proposed as condition.
    layout
        What the layout is called.
    width
        Of the window in logical pixels.
    """

    def __init__(self, desk: HangingDesk, series: Series, layout: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Save layout as hanging protocol"))
        self._desk = desk
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.setPlaceholderText(tr("for example: Head CT, planes"))
        self.modality = self._condition(tr("Modality is {name}", name=series.modality), bool(series.modality))
        self.part = QLineEdit(series.body_part)
        self.description = QLineEdit()
        self.description.setPlaceholderText(tr("for example: bone, thin"))
        self.prior = self._condition(tr("There is a prior, or another series to compare with"), False)
        self.wide = self._condition(tr("The window is at least {n} pixels wide", n=width), False)
        self.default = self._condition(tr("It is the default: it goes before all others"), False)
        self._series, self._width = series, width
        self.problem = QLabel()
        self.problem.setObjectName("wrong")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(layout)
        self.name.textChanged.connect(self._update)
        self._update()
        self.setMinimumWidth(theme.px(480))

    @staticmethod
    def _condition(text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setChecked(checked)
        return box

    def _lay_out(self, layout: str) -> None:
        kept = QLabel(tr("Kept are the layout ({layout}), the windows, links, lines and the slab.", layout=say(layout)))
        kept.setObjectName("muted")
        kept.setWordWrap(True)
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("&Name"), self.name)
        form.addRow("", kept)
        form.addRow(tr("Used when"), self.modality)
        form.addRow(tr("&Body part is one of"), self.part)
        form.addRow(tr("De&scription holds one of"), self.description)
        for box in (self.prior, self.wide, self.default):
            form.addRow("", box)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)

    def _update(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(bool(self.name.text().strip()))

    def conditions(self) -> Conditions:
        """What was asked for."""
        return Conditions(
            modality=(self._series.modality,) if self.modality.isChecked() else (),
            body_part=_words(self.part.text()),
            description=_words(self.description.text()),
            prior=True if self.prior.isChecked() else None,
            least_width=self._width if self.wide.isChecked() else None,
        )

    def accept(self) -> None:
        """Keep the protocol; stay open where it cannot be kept."""
        protocol = self._desk.present(self.name.text(), self.conditions())
        problem = self._desk.save(protocol)
        if problem:
            self.problem.setText(say(problem))
            self.problem.show()
            return
        if self.default.isChecked():
            self._desk.set_default(protocol.name)
        super().accept()


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())
