"""``python -m ichviewer`` and the command ``ichviewer``: the command line, and the window that it may open."""

from __future__ import annotations

import sys
from typing import Any

from ichviewer import cli
from ichviewer.domain.errors import IchviewerError


def main() -> int:
    """Run the command line."""
    return cli.main(window=_window)


def _window(*arguments: Any, **options: Any) -> int:
    """Qt and all that belongs to it is imported only here."""
    try:
        from ichviewer import app

        return app.run(*arguments, **options)
    except ImportError as error:
        raise IchviewerError(
            f"The window cannot be opened ({error}). Install its system libraries, or use 'ichviewer analyze'."
        ) from error


if __name__ == "__main__":
    sys.exit(main())
