"""Reports of crashes that stay on this computer and hold nothing of a patient: where in our code, and which versions."""

from __future__ import annotations

import faulthandler
import linecache
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import IO

from ichviewer import __version__
from ichviewer.settings.atomic import write_atomically

_PACKAGE = Path(__file__).resolve().parent
_PARTS = ("PySide6-Essentials", "vtk", "numpy", "pydicom", "SimpleITK", "onnxruntime-gpu", "onnxruntime")
_KEPT = 20
_NATIVE = "native.txt"
_HEAD = "This report was written by ichviewer on this computer and sent nowhere. It holds no patient data and no file names."


def describe(error: BaseException) -> str:
    """Kinds of an exception and of what caused it, with the frames of each.

    Never their messages: those may quote a path or a header. Frames outside of ichviewer are named by their package only;
    of ours the line of source stands here, which is the same for everybody.
    """
    parts = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        frames = [_frame(frame) for frame in traceback.extract_tb(cause.__traceback__)]
        parts.append("\n".join([*frames, type(cause).__name__]))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n\nraised while handling, or caused by:\n\n".join(parts)


def _frame(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    if not path.is_relative_to(_PACKAGE):
        parts = path.parts
        place = parts[parts.index("site-packages") + 1] if "site-packages" in parts else "elsewhere"
        return f"  in a library: {place.removesuffix('.py')}"
    source = linecache.getline(frame.filename, frame.lineno or 0).strip()
    return f"  ichviewer/{path.relative_to(_PACKAGE).as_posix()}, line {frame.lineno}, in {frame.name}\n    {source}"


def versions() -> str:
    """Versions of the application, its larger parts and the system."""
    lines = [f"ichviewer {__version__}", f"Python {platform.python_version()}", f"{platform.system()} {platform.machine()}"]
    for part in _PARTS:
        with suppress(metadata.PackageNotFoundError):
            lines.append(f"{part} {metadata.version(part)}")
    return "\n".join(lines)


class CrashReports:
    """Writes a report for what nobody caught, in any thread, and for crashes of native code.

    Parameters
    ----------
    folder
        Where reports go; the newest twenty stay.
    tell
        Called with the first report of this run, in the thread that crashed.
    """

    def __init__(self, folder: Path, tell: Callable[[Path], None]) -> None:
        self._folder = folder
        self._tell = tell
        self._told = False
        self._lock = threading.Lock()
        self._hooks = (sys.excepthook, threading.excepthook)
        self._native: IO[str] | None = None

    def install(self) -> Path | None:
        """Watch from now on.

        Returns
        -------
        Path or None
            Report of native code that crashed in the run before, or None.
        """
        before = self._take_native()
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._native = (self._folder / _NATIVE).open("w", encoding="utf-8")
            faulthandler.enable(self._native)
        return before

    def uninstall(self) -> None:
        """Watch no more."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None
            (self._folder / _NATIVE).unlink(missing_ok=True)

    def _take_native(self) -> Path | None:
        """What native code left behind when it crashed: frames of Python files only, with their folders taken out."""
        with suppress(OSError):
            text = (self._folder / _NATIVE).read_text(encoding="utf-8", errors="replace")
            if text.strip():
                return self._write("\n".join(_shortened(line) for line in text.splitlines()))
        return None

    def report(self, error: BaseException) -> Path | None:
        """Write a report of an exception; None where it cannot be written."""
        path = self._write(describe(error))
        with self._lock:
            first, self._told = path is not None and not self._told, True
        if first and path is not None:
            self._tell(path)
        return path

    def _write(self, text: str) -> Path | None:
        now = datetime.now(UTC)
        path = self._folder / f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
        whole = "\n\n".join([_HEAD, f"{now:%Y-%m-%d %H:%M} UTC", versions(), text]) + "\n"
        try:
            write_atomically(path, whole.encode("utf-8"))
            for old in sorted(self._folder.glob("crash-*.txt"))[:-_KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return path

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            self.report(error)
        self._hooks[0](kind, error, trace)

    def _on_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if isinstance(arguments.exc_value, Exception):
            self.report(arguments.exc_value)
        self._hooks[1](arguments)


def _shortened(line: str) -> str:
    """A line of faulthandler, its file without the folders above the package."""
    before, quote, rest = line.partition('"')
    if not quote:
        return line
    file, _, after = rest.partition('"')
    parts = Path(file).parts
    start = next((n for n, part in enumerate(parts) if part in ("ichviewer", "site-packages")), len(parts) - 1)
    return f'{before}"{Path(*parts[start:]).as_posix()}"{after}'
