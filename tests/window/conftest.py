"""Fixtures of the window tests: a real window on real services, and nothing may survive a test."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from tests.support.dicom_series import head_hu, write_series
from tests.support.leaks import Survivors
from tests.support.packages import write_threshold_packages
from tests.support.scene_kit import settle
from tests.support.window_kit import activate, main_window


@pytest.fixture(autouse=True)
def nothing_survives(qapp):
    before = Survivors.now()
    yield
    left = before.found()
    assert not left, f"the test left behind: {', '.join(left)}"


@pytest.fixture
def qtbot(qtbot):
    """Keys go to a window that has the keyboard: without window manager the X server may take it away between two keys."""
    press = qtbot.keyClick

    def key_click(widget, *arguments, **options):
        window = widget.window()
        if window.isVisible() and not window.isActiveWindow():
            with suppress(qtbot.TimeoutError):  # a dialog or a menu may hold it, and is to hold it
                activate(qtbot, window, timeout=1000)
        press(widget, *arguments, **options)

    qtbot.keyClick = key_click
    return qtbot


@pytest.fixture(scope="session")
def packages(tmp_path_factory) -> Path:
    """Folder with two model packages whose answers are known."""
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


@pytest.fixture
def archive(tmp_path) -> Path:
    """Folder of three studies, one of which bleeds."""
    root = tmp_path / "archive"
    for n, name in enumerate(("clear", "bleeding", "other")):
        hu = head_hu(12, 128, 128, blood=name == "bleeding")
        override = {"PatientName": f"Müller^{name}", "StudyDate": f"2026010{n + 1}", "AccessionNumber": f"A{n}"}
        write_series(root / name, hu=hu, name=name, study=name, spacing=(1.75, 1.75), override=override)
    return root


def _bleeding(slices: int) -> np.ndarray:
    hu = head_hu(slices, 128, 128)
    j, i = np.mgrid[:128, :128]
    hu[3:7, np.hypot(j - 60, i - 80) < 14] = 70
    hu[9:11, np.hypot(j - 70, i - 40) < 9] = 70
    return hu


@pytest.fixture(scope="session")
def positive(tmp_path_factory) -> Path:
    """Study of 14 slices with two clots: k 3..6 on the patient's left, k 9..10 on the right."""
    folder = tmp_path_factory.mktemp("positive")
    write_series(folder, hu=_bleeding(14), name="bleeding", spacing=(1.75, 1.75), gaps=5.0)
    return folder


@pytest.fixture(scope="session")
def negative(tmp_path_factory) -> Path:
    """Study of 14 slices without blood."""
    folder = tmp_path_factory.mktemp("negative")
    write_series(folder, hu=head_hu(14, 128, 128), name="clear", spacing=(1.75, 1.75), gaps=5.0)
    return folder


@pytest.fixture
def window(qapp, tmp_path, packages):
    """A window with models."""
    with main_window(tmp_path / "home", packages) as shown:
        yield shown


@pytest.fixture
def opened(window, positive, qtbot):
    """A window on the positive study."""
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)
    return window


@pytest.fixture
def analysed(opened, qtbot):
    """A window on the analysed positive study."""
    with qtbot.waitSignal(opened.controller.analysis_ready, timeout=30000):
        opened.actions_by_name["analyse"].trigger()
    return opened


@pytest.fixture
def shown(analysed, qtbot):
    """The analysed study in 3D."""
    analysed.actions_by_name["scene"].trigger()
    settle(qtbot, analysed)
    return analysed
