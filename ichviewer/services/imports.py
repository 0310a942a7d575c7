"""Loads large shared libraries without holding up other threads, before Python imports them."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path


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
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    for folder in spec.submodule_search_locations or ():
        for file in Path(folder).glob(pattern):
            dlopen(os.fsencode(file), os.RTLD_NOW)
