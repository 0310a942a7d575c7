"""Version, licences, and what this program is not for."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from ichviewer import RESEARCH_USE, __version__
from ichviewer.gui.texts import tr

_PARTS = (
    "PySide6-Essentials",
    "vtk",
    "numpy",
    "pydicom",
    "highdicom",
    "imagecodecs",
    "pylibjpeg-openjpeg",
    "SimpleITK",
    "onnxruntime-gpu",
    "onnxruntime",
    "qtawesome",
    "pydantic",
    "platformdirs",
    "reportlab",
    "Jinja2",
    "pillow",
    "starlette",
    "uvicorn",
)


def licence_of(name: str) -> tuple[str, str] | None:
    """(version, licence) of an installed part as it declares them, or None where it is not installed."""
    try:
        found = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    fields = found.json
    stated = str(fields.get("license_expression") or "")
    if not stated:
        classifiers = [line.split(" :: ")[-1] for line in fields.get("classifier", []) if line.startswith("License ::")]
        stated = ", ".join(classifiers) or str(fields.get("license") or "see its package").splitlines()[0]
    return str(fields["version"]), stated


class AboutDialog(QDialog):
    """About ichviewer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("About ichviewer")
        title = QLabel(f"ichviewer {__version__}")
        title.setObjectName("welcome_title")
        text = QLabel("Head-CT workstation that finds, shows and reports intracranial hemorrhage.\nLicence: Apache-2.0.")
        warning = QLabel(RESEARCH_USE)
        warning.setObjectName("verdict")
        parts = QTextBrowser()
        parts.setAccessibleName(tr("Built with"))
        rows = [f"{name} {found[0]}\n    {found[1]}" for name in _PARTS if (found := licence_of(name))]
        parts.setPlainText("\n".join(["Built with", "", *rows]))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        for widget in (title, text, warning, parts, buttons):
            column.addWidget(widget)
        self.resize(560, 520)
