"""Texts that the user reads, in the user's language (Qt Linguist; see CONTRIBUTING.md, "Texts")."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

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
    return isolated(said.format(**values) if values else said)


def mark(text: str, /) -> str:
    """The text as it is: a literal in a table, which `say` translates when it is shown."""
    return text


def say(text: str, /) -> str:
    """The translation of a text that was marked where it is declared."""
    return isolated(QCoreApplication.translate(CONTEXT, text)) if text else ""


_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_LRI, _PDI = "\u2066", "\u2069"
# What is isolated already; or the longest run without letters that are read from the right, up to what separates facts.
_RUN = re.compile(f'{_LRI}[^{_PDI}]*{_PDI}|(?:(?! · |  |: |\\. |; )[^{_RTL}{_LRI}{_PDI}\n()"«»،؛؟])+')
_EDGES = " \t.,:·"


def isolated(text: str, /) -> str:
    """A text whose numbers stand in the right order in a language that is read from the right.

    There a value and its unit, a sign, a ratio or a date would change places ("mm 5.0", "0.99<"); each such run is put
    between Unicode's isolates (U+2066, U+2069; UAX #9), one by one, so that the facts of a line still follow each other
    from the right. In other languages the text stays as it is.
    """
    if QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return text

    def wrapped(found: re.Match[str]) -> str:
        run = found.group()
        core = run.strip(_EDGES)
        if run.startswith(_LRI) or core.isdigit() or not any(letter.isdigit() for letter in core):
            return run
        before, _, after = run.partition(core)
        return f"{before}{_LRI}{core}{_PDI}{after}"

    return _RUN.sub(wrapped, text)
