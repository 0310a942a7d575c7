"""Colours, fonts and icons of the window: declared once, filled into ``resources/styles/window.qss``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QColor, QFont, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ichviewer.gui import icons

# Neutral greys without hue: a coloured panel shifts how the reader sees the image. The one accent is none of the
# subtype colours. Contrast of text, muted and accent on panel and raised is at least 4.5:1 (tests/gui measure it).
_DARK: dict[str, str] = {
    "tone": "dark",
    "image": "#000000",
    "welcome": "#000000",
    "window": "#161616",
    "panel": "#1e1e1e",
    "raised": "#2a2a2a",
    "hover": "#363636",
    "border": "#3c3c3c",
    "track": "#383838",
    "handle": "#4c4c4c",
    "handle_hover": "#6a6a6a",
    "text": "#ececec",
    "muted": "#b2b2b2",
    "disabled": "#7d7d7d",
    "accent": "#8ea6ff",
    "accent_hover": "#a5b8ff",
    "accent_text": "#101010",
    "danger": "#ff9c92",
    "danger_back": "#3a2321",
    "danger_border": "#6b3b36",
    "warning": "#f0cf86",
    "warning_back": "#332d20",
    "warning_border": "#5d5030",
}
_LIGHT: dict[str, str] = {
    "tone": "light",
    "image": "#000000",
    "welcome": "#f6f6f6",
    "window": "#f6f6f6",
    "panel": "#ebebeb",
    "raised": "#ffffff",
    "hover": "#dcdcdc",
    "border": "#bdbdbd",
    "track": "#cbcbcb",
    "handle": "#a6a6a6",
    "handle_hover": "#7d7d7d",
    "text": "#161616",
    "muted": "#4c4c4c",
    "disabled": "#8c8c8c",
    "accent": "#2f4bd8",
    "accent_hover": "#4560e6",
    "accent_text": "#ffffff",
    "danger": "#a3150a",
    "danger_back": "#fbe3e0",
    "danger_border": "#e0a49d",
    "warning": "#7a5200",
    "warning_back": "#fbf1d8",
    "warning_border": "#d8c08a",
}
THEMES: dict[str, dict[str, str]] = {"dark": _DARK, "light": _LIGHT}
"""Colours by theme. The image area is black in both."""

TOKENS: dict[str, str] = dict(_DARK)
"""Colours in use; `apply` exchanges them. Like Qt's palette they belong to the one application."""

UNIT = 8
"""Pixels of the layout grid."""

_MOST_ICONS = 5000
BASE_POINTS = 9.0
"""Size of plain text at a text size of 100 %."""


@dataclass
class _State:
    """What the application wears; one, as Qt has one style sheet."""

    resources: Path | None = None
    percent: int = 100
    icons: dict[int, tuple[str, str]] = field(default_factory=dict)


_state = _State()


def text_scale() -> float:
    """Text size as a factor of the usual one."""
    return _state.percent / 100


def px(pixels: float) -> int:
    """Length in pixels that goes with the text size: heights of rows, widths of columns."""
    return round(pixels * text_scale())


def colour(token: str) -> QColor:
    """Colour of a token of `TOKENS`."""
    return QColor(TOKENS[token])


def font(points: float, *, bold: bool = False) -> QFont:
    """Application font of a size in points, with tabular figures so that changing numbers do not jump."""
    result = QFont(QApplication.font())
    result.setPointSizeF(points * text_scale())
    result.setBold(bold)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def icon(name: str, token: str = "text") -> QIcon:
    """Icon of the one family (Material Design Icons) in a colour of the theme; a null icon for an empty name."""
    if not name:
        return QIcon()
    made = icons.make(name, colour(token), colour("disabled"), colour("accent"))
    _state.icons[made.cacheKey()] = (name, token)
    while len(_state.icons) > _MOST_ICONS:  # of messages that are long gone
        del _state.icons[next(iter(_state.icons))]
    return made


def on_image(token: str) -> QColor:
    """Colour of a token on the image area, which is black in every theme."""
    return QColor(_DARK[token])


def style_sheet(path: Path) -> str:
    """The style sheet with every ``@token`` replaced (``@icons``: the folder of pictures) and points in the text size.

    Raises
    ------
    KeyError
        If the sheet uses a token that is not declared.
    """
    values = {**TOKENS, "icons": (path.parent.parent / "icons").as_posix()}
    sheet = re.sub(r"@([a-z_]+)", lambda match: values[match.group(1)], path.read_text(encoding="utf-8"))
    return re.sub(r"(\d+)pt", lambda match: f"{int(match.group(1)) * text_scale():g}pt", sheet)


def resolved(theme: str) -> str:
    """``dark`` or ``light``, also for ``system``."""
    if theme != "system":
        return theme
    return "light" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"


def apply(application: QApplication, resources: Path, theme: str = "dark", text_percent: int = 100) -> None:
    """Dress the application: palette, font, style sheet; what is already shown changes with it.

    Parameters
    ----------
    resources
        Folder with ``styles/window.qss`` (`ichviewer.settings.paths.Paths.resources`).
    theme
        ``dark``, ``light``, or ``system``: as the desktop is set.
    text_percent
        Text size.
    """
    ratio = text_percent / _state.percent
    TOKENS.update(THEMES[resolved(theme)])
    _state.resources, _state.percent = resources, text_percent
    sheet = style_sheet(resources / "styles" / "window.qss")
    if application.styleSheet() == sheet:
        return  # dressed already; doing it again polishes every widget anew
    first = not application.styleSheet()
    if first:
        application.setStyle("Fusion")
    application.setPalette(_palette())
    families = QFont(["Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans"])
    families.setPointSizeF(BASE_POINTS * text_scale())
    families.setFeature(QFont.Tag("tnum"), 1)
    application.setFont(families)
    if not first:
        _change_shown(application, ratio)
    application.setStyleSheet(sheet)


def change(theme: str, text_percent: int) -> None:
    """Dress the application anew, once it was dressed."""
    application = QApplication.instance()
    if _state.resources is not None and isinstance(application, QApplication):
        apply(application, _state.resources, theme, text_percent)


def _change_shown(application: QApplication, ratio: float) -> None:
    """Fonts and icons that widgets were given are theirs: they are exchanged one by one."""
    for top in application.topLevelWidgets():
        for item in (top, *top.findChildren(QObject)):
            if isinstance(item, QWidget) and ratio != 1 and item.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                own = item.font()
                own.setPointSizeF(own.pointSizeF() * ratio)
                item.setFont(own)
            if isinstance(item, QAction | QAbstractButton) and (known := _state.icons.get(item.icon().cacheKey())):
                item.setIcon(icon(*known))


def _palette() -> QPalette:
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
    return palette
