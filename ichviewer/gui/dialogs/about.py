"""Version, what this program is not for, and the licences of everything that is built in."""

from __future__ import annotations

import re
from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from ichviewer import RESEARCH_USE, __version__
from ichviewer.gui import theme
from ichviewer.gui.texts import tr

_APPLICATION = "ichviewer"
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)


def parts() -> list[metadata.Distribution]:
    """Every installed library that the application needs, directly or through another, by name."""
    found: dict[str, metadata.Distribution] = {}
    open_names = [_APPLICATION]
    seen: set[str] = set()
    while open_names:
        name = re.sub(r"[-_.]+", "-", open_names.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or left out of this build
        found[name] = distribution
        for requirement in distribution.requires or ():
            if "extra ==" not in requirement and (start := re.match(r"[A-Za-z0-9._-]+", requirement)):
                open_names.append(start.group(0))
    found.pop(_APPLICATION, None)
    return [found[name] for name in sorted(found)]


def licence_of(part: metadata.Distribution) -> str:
    """The licence as a library declares it."""
    fields = part.metadata.json
    if stated := str(fields.get("license_expression") or ""):
        return stated
    classifiers = [line.split(" :: ")[-1] for line in fields.get("classifier", []) if line.startswith("License ::")]
    return ", ".join(classifiers) or str(fields.get("license") or "see its text").splitlines()[0]


def texts_of(part: metadata.Distribution) -> str:
    """The licence texts that a library brings along; what it declares where it brings none."""
    written = []
    for file in part.files or ():
        if ".dist-info/" in file.as_posix() and _TEXTS.search(file.as_posix()):
            try:
                written.append(file.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return "\n\n".join(written) or licence_of(part)


class AboutDialog(QDialog):
    """About ichviewer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About ichviewer"))
        title = QLabel(f"ichviewer {__version__}")
        title.setObjectName("welcome_title")
        said = tr("Head-CT workstation that finds, shows and reports intracranial hemorrhage. Licence: Apache-2.0.")
        text = QLabel(said)
        text.setWordWrap(True)
        warning = QLabel(RESEARCH_USE)
        warning.setObjectName("verdict")
        heading = QLabel(tr("Built with"))
        heading.setObjectName("heading")
        self._parts = parts()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Built with"))
        self.list.addItems([f"{part.metadata['Name']} {part.version}" for part in self._parts])
        self.list.setFixedWidth(theme.px(240))
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("Licence"))
        self.list.currentRowChanged.connect(self._show)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for widget in (title, text, warning, heading):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addWidget(buttons)
        self.resize(min(theme.px(820), 1240), min(theme.px(560), 760))
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            part = self._parts[row]
            head = f"{part.metadata['Name']} {part.version}\n{licence_of(part)}"
            self.text.setPlainText(f"{head}\n\n{texts_of(part)}")
