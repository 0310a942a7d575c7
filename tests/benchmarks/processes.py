"""Measuring processes: each answers with JSON."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
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


@contextlib.contextmanager
def own_screen() -> Iterator[dict[str, str]]:
    """Environment of a virtual screen of 1920x1080 that is nobody else's; the present one where Xvfb is not there.

    The server chooses its number itself: xvfb-run looks for a free one first, and beside other jobs now and then takes one
    that is just being taken. It is there before the programs start, so that they are not charged for it.
    """
    server = shutil.which("Xvfb")
    if server is None:
        yield {}
        return
    listening, said = os.pipe()
    command = [server, "-displayfd", str(said), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=(said,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(said)
    try:
        with os.fdopen(listening, encoding="ascii") as number:
            yield {"DISPLAY": f":{number.readline().strip()}"}
    finally:
        process.terminate()
        process.wait()


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
