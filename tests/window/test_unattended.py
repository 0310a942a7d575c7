"""The window without a user: opens, analyses, reports, takes a picture of itself, leaves; in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
_RUN = """
import sys
from pathlib import Path
from ichviewer.app import run
from ichviewer.settings.paths import Paths
study, picture, report, models, home = sys.argv[1:]
wanted = {"screenshot": Path(picture) if picture else None, "report": Path(report) if report else None}
where = {"paths": Paths.discover(Path(home)), "models": [Path(models)]}
sys.exit(run(Path(study), analyse=True, size=(1600, 900), device="cpu", **wanted, **where))
"""


def _run(tmp_path: Path, study: Path, models: Path, picture: str = "", report: str = "", **environment: str):
    variables = {
        key: value for key, value in os.environ.items() if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    command = [sys.executable, "-c", _RUN, str(study), picture, report, str(models), str(tmp_path / "home")]
    return subprocess.run(
        command, cwd=ROOT, env={**variables, **environment}, capture_output=True, text=True, timeout=120, check=False
    )


def test_that_without_a_display_report_and_picture_are_written(tmp_path, positive, packages):
    picture, report = tmp_path / "window.png", tmp_path / "report"
    result = _run(tmp_path, positive, packages, str(picture), str(report))
    assert (result.returncode, result.stderr) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1600, 900)
    # The image area, the 3D view and the accent of the panels are all there.
    colours = {image.pixelColor(x, y).name() for x in range(0, 1600, 7) for y in range(0, 900, 7)}
    assert {"#d55e00", "#cc79a7", "#000000"} <= colours
    assert (report / "report.pdf").is_file()
    assert not list(tmp_path.glob(".window*"))


def test_that_a_bad_path_ends_with_one_line_and_status_3(tmp_path, packages):
    (tmp_path / "empty").mkdir()
    result = _run(tmp_path, tmp_path / "empty", packages, str(tmp_path / "window.png"))
    assert result.returncode == 3
    assert len(result.stderr.splitlines()) == 1


def test_that_a_window_without_a_display_says_what_to_do(tmp_path, positive, packages):
    result = _run(tmp_path, positive, packages)
    assert result.returncode == 1
    assert "ichviewer analyze" in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("missing", ["libxcb-cursor.so.0"])
def test_that_a_missing_system_library_names_its_package(monkeypatch, missing):
    from ichviewer import app

    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(app, "_loads", lambda name: name != missing)
    assert "apt-get install -y libxcb-cursor0" in app._prepare_platform(offscreen=False)
