"""What dciodvfy (dicom3tools) says against a file."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def errors_of(path: Path, kind: str) -> list[str]:
    """Its error lines about a file that it takes for one of this kind, e.g. ``Segmentation``; skips without dciodvfy."""
    tool = shutil.which("dciodvfy")
    if tool is None:
        pytest.skip("dciodvfy is not installed (Debian: dicom3tools)")
    output = subprocess.run([tool, str(path)], capture_output=True, text=True, check=False).stderr
    assert kind in output
    return [line for line in output.splitlines() if line.startswith("Error")]
