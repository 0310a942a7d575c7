"""The settings dialog: what is changed shows at once, Cancel puts everything back."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.window import WindowPreset
from ichviewer.gui import theme
from ichviewer.gui.dialogs import settings_pages as pages
from ichviewer.gui.dialogs.settings_fields import Field
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.settings.schema import Settings
from ichviewer.store.library import Library


def value_of(settings: Settings, path: str) -> object:
    """A setting by its name; a part of a section as ``section.name``."""
    value: object = settings
    for name in path.split("."):
        value = getattr(value, name)
    return value


def with_value(settings: Settings, path: str, value: object) -> Settings:
    """Settings with one of them replaced.

    Raises
    ------
    pydantic.ValidationError
        If the value does not fit.
    """
    section, _, name = path.rpartition(".")
    if not section:
        return settings.changed(**{name: value})
    return settings.changed(**{section: {**getattr(settings, section).model_dump(), name: value}})


class SettingsDialog(QDialog):
    """Pages of settings.

    Parameters
    ----------
    preferences
        Changed with every input that fits.
    presets
        Window presets to choose from.
    library
        For the page of storage.
    forgot
        Called when recent studies were forgotten.

    Signals
    -------
    changed(Settings, Settings)
        Before and after a change; also when it is taken back.
    """

    changed = Signal(object, object)

    def __init__(
        self,
        preferences: Preferences,
        presets: Sequence[WindowPreset],
        library: Library | None,
        forgot: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._preferences = preferences
        self._before = preferences.settings
        self.fields: dict[str, Field] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.stack = QStackedWidget()
        self._forgot = forgot
        self.storage = pages.Storage(library, self._on_forgotten)
        for title, content in (
            (tr("Appearance"), pages.appearance()),
            (tr("Reading"), pages.reading(presets)),
            (tr("Analysis"), pages.analysis(os.cpu_count() or 1)),
            (tr("Study list"), pages.study_list()),
            (tr("Storage"), [self.storage]),
            (tr("Privacy"), pages.privacy()),
        ):
            self._add_page(title, content)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.RestoreDefaults)
        self.buttons.button(standard.Ok).setText(tr("OK"))
        self.buttons.button(standard.Cancel).setText(tr("Cancel"))
        self.defaults = self.buttons.button(standard.RestoreDefaults)
        self.defaults.setText(tr("Defaults of this page"))
        self.defaults.setAutoDefault(False)
        self.defaults.clicked.connect(self._restore_page)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        middle = QHBoxLayout()
        middle.setSpacing(theme.UNIT * 2)
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.UNIT * 2)
        column.addLayout(middle, 1)
        column.addWidget(self.buttons)
        self._fit()
        self._show()

    def _add_page(self, title: str, content: Sequence[QWidget]) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, theme.UNIT, 0)
        column.setSpacing(theme.UNIT * 2)
        heading = QLabel(title)
        heading.setObjectName("title")
        column.addWidget(heading)
        for widget in content:
            column.addWidget(widget)
            if isinstance(widget, Field):
                self.fields[widget.path] = widget
                widget.judged.connect(self._update)
                widget.edited.connect(lambda value, path=widget.path: self._take(path, value))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(title)
        scroll.setWidget(page)
        QListWidgetItem(title, self.list)
        self.stack.addWidget(scroll)

    def _fit(self) -> None:
        """As large as the text needs: the size may be changed here."""
        widest = max(self.fontMetrics().horizontalAdvance(self.list.item(row).text()) for row in range(self.list.count()))
        self.list.setFixedWidth(widest + 64)
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, theme.px(30)))
        self.resize(min(theme.px(820), 1240), min(theme.px(520), 720))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.stack.count():
            self._fit()

    def _show(self) -> None:
        for path, field in self.fields.items():
            field.show_value(value_of(self._preferences.settings, path))
        self._update()

    def _take(self, path: str, value: object) -> None:
        self._use(with_value(self._preferences.settings, path, value))

    def _use(self, settings: Settings) -> None:
        before = self._preferences.settings
        if settings != before:
            self._preferences.take(settings)
            self.changed.emit(before, settings)
        self._update()

    def _update(self) -> None:
        wrong = [field for field in self.fields.values() if field.wrong]
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not wrong)
        for row in range(self.stack.count()):
            page = self.stack.widget(row)
            marked = any(page.isAncestorOf(field) for field in wrong)
            self.list.item(row).setIcon(theme.icon("alert-circle-outline", "danger") if marked else QIcon())
        self.defaults.setVisible(bool(self._of_page()))

    def _of_page(self) -> list[Field]:
        page = self.stack.currentWidget()
        return [field for field in self.fields.values() if page is not None and page.isAncestorOf(field)]

    def _restore_page(self) -> None:
        settings, defaults = self._preferences.settings, Settings()
        for field in self._of_page():
            value = value_of(defaults, field.path)
            settings = with_value(settings, field.path, value)
            field.show_value(value)
        self._use(settings)

    def _on_forgotten(self) -> None:
        """Where the reader left off is forgotten, too, also where the dialog is cancelled."""
        self._before = self._before.changed(session=None)
        self._preferences.change(session=None)
        self._forgot()

    def accept(self) -> None:
        """Keep what was changed, also a folder that is entered and not yet added."""
        for field in self.fields.values():
            field.finish()
        if not any(field.wrong for field in self.fields.values()):
            self._preferences.save()
            super().accept()

    def reject(self) -> None:
        """Put everything back."""
        self._use(self._before)
        super().reject()
