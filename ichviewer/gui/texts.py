"""Texts that the user reads, in the user's language (Qt Linguist; see CONTRIBUTING.md, "Texts")."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from ichviewer.domain.language import isolate_numbers, mark
from ichviewer.settings.languages import MESSAGES

__all__ = ["CONTEXT", "isolated", "mark", "say", "tr"]

CONTEXT = "ichviewer"
"""The translation context of the window's own texts."""


def tr(text: str, /, **values: object) -> str:
    """A text in the user's language.

    Parameters
    ----------
    text
        English text: a literal, so that the translations find it. Values stand in it as ``{name}``, never
        as an f-string.
    values
        What stands for the names in braces.
    """
    said = QCoreApplication.translate(CONTEXT, text) if text else ""
    return isolated(said.format(**values) if values else said)


def say(text: str, /) -> str:
    """The translation of a text that was marked where it is declared, or of a message of a layer below.

    Messages (warnings, reasons, lines of errors) are made in English; here they are recognised with the values in them
    (`ichviewer.domain.language`). What is neither stays as it is.
    """
    if not text:
        return ""
    said = QCoreApplication.translate(CONTEXT, text)
    return isolated(QCoreApplication.translate(MESSAGES, text) if said == text else said)


def isolated(text: str, /) -> str:
    """A text whose numbers stand in the right order in a language that is read from the right; else as it is."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return isolate_numbers(text) if rtl else text
