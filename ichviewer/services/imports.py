"""Loads large shared libraries without holding up other threads, before Python imports them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

# Mesa's drivers are one library, whichever name it is opened by; newer ones are loaded by the library that comes first.
_GRAPHICS_FOLDERS = ("/usr/lib/*-linux-gnu", "/usr/lib64", "/usr/lib")
_GRAPHICS_FILES = ("libGLX_mesa.so.0", "libGLX_nvidia.so.0", "libgallium-*.so", "dri/swrast_dri.so")


def preload(package: str, pattern: str) -> None:
    """Load shared libraries of a package that is not imported yet.

    Python holds its one interpreter lock while the system loads and links an extension (SimpleITK: 70 ms), and the window
    stands still for so long. A call through ctypes lets go of it; the import that follows finds the library loaded. Does
    nothing where that does not work: the import does it then.

    Parameters
    ----------
    package
        Its name, e.g. ``SimpleITK``.
    pattern
        Of the library's file below the package's folder.
    """
    if package in sys.modules or not sys.platform.startswith("linux"):
        return
    spec = importlib.util.find_spec(package)
    if spec is None:
        return
    for folder in spec.submodule_search_locations or ():
        for file in Path(folder).glob(pattern):
            _open(file)


def preload_graphics() -> None:
    """Load the system's OpenGL drivers, which VTK otherwise does while it holds Python's lock.

    Does nothing where they lie elsewhere: VTK loads them then.
    """
    if sys.platform.startswith("linux"):
        for folder in _GRAPHICS_FOLDERS:
            for name in _GRAPHICS_FILES:
                for file in sorted(Path("/").glob(f"{folder[1:]}/{name}")):
                    _open(file)


def _open(file: Path) -> None:
    """Let the system load a library; Python's other threads run meanwhile. What cannot be loaded is left out."""
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    dlopen(os.fsencode(file), os.RTLD_NOW)
