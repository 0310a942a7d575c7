"""The language of the window: Qt's own texts and ours, and the direction in which they are read."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ichviewer.settings.paths import Paths

LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("ar", "العربية"))
"""Code and own name of each."""

_COMPILE_SECONDS = 60


def language_of(setting: str) -> str:
    """Code of a language setting; ``system`` is the desktop's language where it is one of ours, else English."""
    if setting != "system":
        return setting
    wanted = QLocale.system().name()[:2]
    return wanted if wanted in dict(LANGUAGES) else "en"


def install(application: QApplication, paths: Paths, setting: str) -> str:
    """Take a language; called once, before the window is made.

    Returns
    -------
    str
        Code of the language that is shown: English where the translation cannot be loaded.
    """
    code = language_of(setting)
    compiled = None if code == "en" else _compiled(paths, code)
    ours = QTranslator(application)
    if compiled is None or not ours.load(str(compiled)):
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return "en"
    qt = QTranslator(application)
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qt)
    application.installTranslator(ours)  # asked first: what Qt says too, we say better
    application.setLayoutDirection(QLocale(code).textDirection())
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
