"""Measuring processes: each answers with JSON."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def measured(command: Sequence[str]) -> dict[str, object]:
    """JSON that a measuring process prints as its last line.

    Raises
    ------
    RuntimeError
        If it fails, with its last words.
    """
    environment = {**os.environ, "LIBGL_ALWAYS_SOFTWARE": "1"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(
            (result.stderr.strip() or result.stdout.strip() or f"status {result.returncode}").splitlines()[-1]
        )
    return dict(json.loads(result.stdout.strip().splitlines()[-1]))


class Answering:
    """A module that runs in a process of its own and answers every line with a line of JSON."""

    def __init__(self, module: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def ask(self) -> dict[str, object]:
        """One answer.

        Raises
        ------
        RuntimeError
            If the process has died.
        """
        if self._process.stdin is None or self._process.stdout is None:
            raise RuntimeError("the process has no pipes")
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write("\n")
            self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"it died with status {self._process.wait()}")
        return dict(json.loads(line))

    def close(self) -> None:
        """End it."""
        self._process.communicate()


@contextlib.contextmanager
def answering(module: str, *arguments: str) -> Iterator[Answering]:
    """An `Answering` that is ended at the end."""
    process = Answering(module, *arguments)
    try:
        yield process
    finally:
        process.close()
