"""``python -m ichviewer`` and the command ``ichviewer``."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line."""
    from ichviewer.cli import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
