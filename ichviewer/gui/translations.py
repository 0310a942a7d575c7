"""The language of the window: Qt's own texts and ours, and the direction in which they are read."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ichviewer.domain.language import Language
from ichviewer.settings.languages import LANGUAGES, MESSAGES, read_language
from ichviewer.settings.paths import Paths
from ichviewer.settings.schema import Settings

__all__ = ["LANGUAGES", "install", "language_of", "report_language", "shown_language"]

_COMPILE_SECONDS = 60
_PROPERTY = "ichviewer_language"


def language_of(setting: str) -> str:
    """Code of a language setting; ``system`` is the desktop's language where it is one of ours, else English."""
    if setting != "system":
        return setting
    wanted = QLocale.system().name()[:2]
    return wanted if wanted in dict(LANGUAGES) else "en"


def report_language(settings: Settings) -> str:
    """Code of the language that reports are read in: the setting's own, or that of the window."""
    chosen = settings.report_language
    return shown_language() if chosen == "window" else chosen


def shown_language() -> str:
    """Code of the language of the window."""
    return str(QCoreApplication.instance().property(_PROPERTY) or "en")


class _Messages(QTranslator):
    """Messages of the layers below, which are made in English, as Qt asks for any text."""

    def __init__(self, language: Language, parent: QApplication) -> None:
        super().__init__(parent)
        self._language = language

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Not: an empty one would not be asked."""
        return False

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """A message by its template; None, for "no translation", in every other context."""
        return self._language.say(text) if context == MESSAGES else None


def install(application: QApplication, paths: Paths, setting: str) -> str:
    """Take a language, before a window is made; what a language before it showed is not asked any more.

    Returns
    -------
    str
        Code of the language that is shown: English where the translation cannot be loaded.
    """
    for before in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(before)
        before.deleteLater()
    code = language_of(setting)
    compiled = None if code == "en" else _compiled(paths, code)
    ours = QTranslator(application)
    if compiled is None or not ours.load(str(compiled)):
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        application.setProperty(_PROPERTY, "en")
        return "en"
    # Asked last of all: it recognises messages by their templates, which costs more than looking a text up.
    application.installTranslator(_Messages(read_language(paths.resources, code), application))
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    application.installTranslator(ours)  # asked first: what Qt says too, we say better
    application.setLayoutDirection(QLocale(code).textDirection())
    application.setProperty(_PROPERTY, code)
    return code


def _compiled(paths: Paths, code: str) -> Path | None:
    """The compiled translation; made in the cache where only the source is there, as in a copy of the sources."""
    source = paths.resources / "translations" / f"ichviewer_{code}.ts"
    shipped = source.with_suffix(".qm")
    if shipped.is_file() and (not source.is_file() or shipped.stat().st_mtime >= source.stat().st_mtime):
        return shipped
    made = paths.cache / "translations" / shipped.name
    try:
        if made.is_file() and made.stat().st_mtime >= source.stat().st_mtime:
            return made
        made.parent.mkdir(parents=True, exist_ok=True)
        command = [_lrelease(), "-silent", str(source), "-qm", str(made)]
        subprocess.run(command, check=True, timeout=_COMPILE_SECONDS, capture_output=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return made


def _lrelease() -> str:
    import PySide6

    return shutil.which("lrelease", path=str(Path(PySide6.__file__).parent)) or "pyside6-lrelease"
