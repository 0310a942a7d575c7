"""Who reads."""

from __future__ import annotations

import getpass


def reader_name() -> str:
    """Name under which the reader is logged in at this computer, or ``unknown``."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"
