"""Icons of one family: Material Design Icons as qtawesome ships them.

The font is read directly. Importing qtawesome would pull in every Qt binding shim that it supports (0.2 s at start), and
all that is needed of it are the font and its table of names.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap

_SIZE = 24


@lru_cache(maxsize=1)
def _glyphs() -> dict[str, str]:
    return json.loads(_file("json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_file("ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]


def _file(ending: str) -> Path:
    spec = find_spec("qtawesome")
    folder = Path(next(iter(spec.submodule_search_locations or ()))) if spec is not None else Path()
    return next((folder / "fonts").glob(f"materialdesignicons6-*.{ending}"))


def _pixmap(glyph: str, colour: QColor, ratio: int) -> QPixmap:
    pixmap = QPixmap(_SIZE * ratio, _SIZE * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    font = QFont(_family())
    font.setPixelSize(_SIZE)
    painter = QPainter(pixmap)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(0, 0, _SIZE, _SIZE), int(Qt.AlignmentFlag.AlignCenter), glyph)
    painter.end()
    return pixmap


def make(name: str, plain: QColor, disabled: QColor, on: QColor) -> QIcon:
    """Icon in three colours: as it is, disabled, switched on.

    Parameters
    ----------
    name
        As the family names it, e.g. ``folder-open-outline``.

    Raises
    ------
    KeyError
        If the family has no such icon.
    """
    glyph = chr(int(_glyphs()[name], 16))
    # Drawn for the sharpest screen; Qt makes it smaller for the others.
    ratio = max((math.ceil(screen.devicePixelRatio()) for screen in QGuiApplication.screens()), default=1)
    grey = _pixmap(glyph, disabled, ratio)
    icon = QIcon()
    icon.addPixmap(_pixmap(glyph, plain, ratio), QIcon.Mode.Normal, QIcon.State.Off)
    icon.addPixmap(_pixmap(glyph, on, ratio), QIcon.Mode.Normal, QIcon.State.On)
    icon.addPixmap(grey, QIcon.Mode.Disabled, QIcon.State.Off)
    icon.addPixmap(grey, QIcon.Mode.Disabled, QIcon.State.On)
    return icon
