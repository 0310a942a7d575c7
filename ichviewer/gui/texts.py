"""Texts that the user reads, in the user's language (Qt Linguist; see CONTRIBUTING.md, "Texts")."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "ichviewer"
"""The one translation context."""


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
    return said.format(**values) if values else said


def mark(text: str, /) -> str:
    """The text as it is: a literal in a table, which `say` translates when it is shown."""
    return text


def say(text: str, /) -> str:
    """The translation of a text that was marked where it is declared."""
    return QCoreApplication.translate(CONTEXT, text) if text else ""
