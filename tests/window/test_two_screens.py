"""Two screens: real windows on the screens that Qt's off-screen platform is told of, each run in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SCREEN = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0}
LEFT = {"name": "left", "x": 0, "width": 1280, "height": 800, **_SCREEN}
RIGHT = {"name": "right", "x": 1280, "width": 1600, "height": 1200, **_SCREEN}
_START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.support.window_kit import main_window
application = QApplication(["ichviewer"])
home, study = (Path(argument) for argument in sys.argv[1:])


def until(done):
    import time
    end = time.monotonic() + 60
    while not done() and time.monotonic() < end:
        application.processEvents()
    assert done()


def place(side):
    area = side.geometry()
    return {"screen": side.screen().name(), "maximised": side.isMaximized(), "at": [area.x(), area.y()]}


def tell(**facts):
    print(json.dumps(facts))
"""


def run(script: str, home: Path, *screens: dict[str, object], study: Path = Path(), factors: str = "") -> dict:
    """What a process with these screens tells."""
    settings = home.parent / "screens.json"
    settings.write_text(
        json.dumps({"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": screens})
    )
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={settings}",
        "QT_SCREEN_SCALE_FACTORS": factors,
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", f"{_START}{script}", str(home), str(study)]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


_OPEN = """
with main_window(home, size=(1000, 700)) as window:
    until(lambda: window.second.shown == OPENED)
    window.actions_by_name["second_screen"].setChecked(True)
    application.processEvents()
    tell(**place(window.second.side))
    if MOVED:
        window.second.side.showNormal()
        window.second.side.setGeometry(1500, 100, 800, 600)
        application.processEvents()
"""


def opened(home: Path, *screens: dict[str, object], again: bool = False, move: bool = False) -> dict:
    return run(_OPEN.replace("OPENED", str(again)).replace("MOVED", str(move)), home, *screens)


def test_that_it_fills_the_other_screen_and_comes_back_there_as_it_was_left(tmp_path):
    home = tmp_path / "home"
    assert opened(home, LEFT, RIGHT, move=True) == {"screen": "right", "maximised": True, "at": [1280, 0]}
    back = {"screen": "right", "maximised": False, "at": [1500, 100]}
    assert opened(home, LEFT, RIGHT, again=True) == back
    # Without that screen it stays closed; opened by hand, it lies beside what the main window shows.
    assert opened(home, LEFT) == {"screen": "left", "maximised": False, "at": [680, 40]}


def test_that_the_list_takes_the_screen_that_is_free(tmp_path):
    third = {**RIGHT, "name": "third", "x": 2880}
    facts = run(
        """
with main_window(home, size=(1000, 700)) as window:
    window.actions_by_name["second_screen"].trigger()
    window.actions_by_name["list_window"].trigger()
    application.processEvents()
    tell(second=place(window.second.side), listed=place(window.list_frame.side), main=window.screen().name())
""",
        tmp_path / "home",
        *(LEFT, RIGHT, third),
    )
    assert facts["main"] == "left"
    assert facts["second"] == {"screen": "right", "maximised": True, "at": [1280, 0]}
    assert facts["listed"] == {"screen": "third", "maximised": True, "at": [2880, 0]}


def test_that_views_are_as_sharp_as_the_screen_that_they_are_on(tmp_path, positive):
    facts = run(
        """
with main_window(home, size=(1000, 700)) as window:
    window.open_path(study)
    until(lambda: window.controller.current.loaded is not None)
    window.layouts.apply("mpr3d")
    scene = window.workspace.scene
    window.actions_by_name["second_screen"].trigger()
    until(lambda: all(view.images is not None for view in window.views.shown) and scene.has_meshes and scene.settled)
    axial, sagittal, _ = window.views.shown
    there = [view.devicePixelRatioF() for view in (axial, sagittal, scene)]
    grabbed = [view.grab().width() / view.width() for view in (axial, sagittal)]
    picture = scene.snapshot().width() / scene.width(), scene.picture.width() / scene.width()
    window.second.side.close()
    until(lambda: scene.settled)
    card = next(iter(window.studies.cards.values()))
    back = [view.devicePixelRatioF() for view in (axial, sagittal, scene)]
    tell(there=there, grabbed=grabbed, picture=picture, back=back, again=scene.picture.width() / scene.width(),
         thumbnail=card._picture.pixmap().devicePixelRatio())
""",
        tmp_path / "home",
        *(LEFT, RIGHT),
        study=positive,
        factors="left=1;right=2",
    )
    assert facts["there"] == [1.0, 2.0, 2.0]
    assert facts["grabbed"] == pytest.approx([1.0, 2.0])
    assert facts["picture"] == pytest.approx([2.0, 2.0], abs=0.02)
    assert facts["back"] == [1.0, 1.0, 1.0]
    assert facts["again"] == pytest.approx(1.0, abs=0.02)
    assert facts["thumbnail"] == 1.0


def test_that_the_main_window_is_as_large_as_it_was_on_a_screen_larger_than_the_first_one(tmp_path):
    kept = {"x": 1300, "y": 50, "width": 1500, "height": 1100, "maximized": False}
    script = f"""
from ichviewer.app import _place
from ichviewer.settings.schema import Settings
with main_window(home) as window:
    _place(window, Settings().changed(window={kept}), None)
    application.processEvents()
    tell(at=[window.x(), window.y()], size=[window.width(), window.height()], screen=window.screen().name())
"""
    home = tmp_path / "home"
    assert run(script, home, LEFT, RIGHT) == {"at": [1300, 50], "size": [1500, 1100], "screen": "right"}
    facts = run(script, home, LEFT)
    assert facts["screen"] == "left"
    assert facts["size"] == [1280, 800]
