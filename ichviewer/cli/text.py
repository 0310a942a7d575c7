"""What the command line writes, and how it reads numbers."""

from __future__ import annotations

import argparse
import json
import sys

DEVICES = ("auto", "cpu", "cuda", "tensorrt", "coreml", "openvino", "directml")


def say(text: str) -> None:
    """One line to people, on stderr."""
    print(f"ichviewer: {text}", file=sys.stderr)  # noqa: T201


def output(text: str) -> None:
    """What was asked for, on stdout."""
    print(text)  # noqa: T201


def positive(text: str) -> int:
    """A number from 1 on.

    Raises
    ------
    argparse.ArgumentTypeError
        If it is none.
    """
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is not a positive number")
    return value


class ProgressLine:
    """Progress on stderr: one line that is rewritten on a terminal, JSON lines where asked for, else nothing."""

    def __init__(self, as_json: bool) -> None:
        self._json = as_json
        self._terminal = not as_json and sys.stderr.isatty()
        self._shown = ""

    def show(self, done: int, total: int, text: str) -> None:
        """Show one step."""
        if self._json:
            sys.stderr.write(json.dumps({"done": done, "total": total, "text": text}) + "\n")
            sys.stderr.flush()
        elif self._terminal:
            line = f"{text} {100 * done // max(total, 1):3d} %"
            if line != self._shown:
                sys.stderr.write(f"\r\x1b[K{line}")
                sys.stderr.flush()
                self._shown = line

    def end(self) -> None:
        """Take the line away."""
        if self._terminal and self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
