"""Colours, fonts and icons of the window: declared once, filled into ``resources/styles/dark.qss``."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from ichviewer.gui import icons

# Neutral greys without hue: a coloured panel shifts how the reader sees the image. The one accent is none of the
# subtype colours. Contrast of text, muted and accent on panel and raised is at least 4.5:1 (tests/gui measure it).
TOKENS: dict[str, str] = {
    "image": "#000000",
    "window": "#161616",
    "panel": "#1e1e1e",
    "raised": "#2a2a2a",
    "hover": "#363636",
    "border": "#3c3c3c",
    "track": "#383838",
    "text": "#ececec",
    "muted": "#b2b2b2",
    "disabled": "#7d7d7d",
    "accent": "#8ea6ff",
    "accent_text": "#101010",
    "danger": "#ff9c92",
    "danger_back": "#3a2321",
    "warning": "#f0cf86",
    "warning_back": "#332d20",
}

UNIT = 8
"""Pixels of the layout grid."""


def colour(token: str) -> QColor:
    """Colour of a token of `TOKENS`."""
    return QColor(TOKENS[token])


def font(points: float, *, bold: bool = False) -> QFont:
    """Application font of a size in points, with tabular figures so that changing numbers do not jump."""
    result = QFont(QApplication.font())
    result.setPointSizeF(points)
    result.setBold(bold)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def icon(name: str, token: str = "text") -> QIcon:
    """Icon of the one family (Material Design Icons) in a colour of the theme; a null icon for an empty name."""
    return icons.make(name, colour(token), colour("disabled"), colour("accent")) if name else QIcon()


def style_sheet(path: Path) -> str:
    """The style sheet with every ``@token`` replaced (``@icons``: the folder of pictures beside it).

    Raises
    ------
    KeyError
        If the sheet uses a token that is not declared.
    """
    values = {**TOKENS, "icons": (path.parent.parent / "icons").as_posix()}
    return re.sub(r"@([a-z_]+)", lambda match: values[match.group(1)], path.read_text(encoding="utf-8"))


def apply(application: QApplication, resources: Path) -> None:
    """Dress the application: palette, font and style sheet.

    Parameters
    ----------
    resources
        Folder with ``styles/dark.qss`` (`ichviewer.settings.paths.Paths.resources`).
    """
    sheet = style_sheet(resources / "styles" / "dark.qss")
    if application.styleSheet() == sheet:
        return  # dressed already; doing it again polishes every widget anew
    application.setStyle("Fusion")
    palette = QPalette()
    for role, token in (
        (QPalette.ColorRole.Window, "panel"),
        (QPalette.ColorRole.WindowText, "text"),
        (QPalette.ColorRole.Base, "panel"),
        (QPalette.ColorRole.AlternateBase, "raised"),
        (QPalette.ColorRole.Text, "text"),
        (QPalette.ColorRole.Button, "raised"),
        (QPalette.ColorRole.ButtonText, "text"),
        (QPalette.ColorRole.ToolTipBase, "raised"),
        (QPalette.ColorRole.ToolTipText, "text"),
        (QPalette.ColorRole.Highlight, "accent"),
        (QPalette.ColorRole.HighlightedText, "accent_text"),
        (QPalette.ColorRole.PlaceholderText, "muted"),
        (QPalette.ColorRole.Link, "accent"),
    ):
        palette.setColor(role, colour(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, colour("disabled"))
    application.setPalette(palette)
    families = QFont(["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"])
    families.setPointSizeF(9.0)
    families.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(families)
    application.setStyleSheet(sheet)
