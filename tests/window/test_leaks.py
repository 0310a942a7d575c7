"""A window that is open all day: fifty studies later it holds what it held before."""

from __future__ import annotations

import ctypes
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from tests.support.dicom_series import head_hu, write_series
from tests.support.leaks import settle

_WARM, _STUDIES = 16, 52
"""Whole rounds of four: in the study after one that was shown in 3D, a picture of it may still be on its way."""
_LARGEST_GROWTH = 30e6
"""Bytes, for what allocators keep back; the pixels of the fifty studies alone have 105 MB."""
_ALONE = "ICHVIEWER_TEST_LEAKS_ALONE"
_M_MMAP_THRESHOLD, _LARGE = -3, 128 * 1024
"""Of glibc's mallopt: arrays of this many bytes go back to the system when they are freed. It would raise that by itself to
32 MB, and what then stays in its heaps for a while looks like a leak."""


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> tuple[Path, Path]:
    folders = []
    for name, blood in (("first", 70), ("second", 30)):
        hu = head_hu(16, 256, 256)
        j, i = np.mgrid[:256, :256]
        hu[3:7, np.hypot(j - 120, i - 160) < 28] = blood
        folders.append(tmp_path_factory.mktemp(name))
        write_series(folders[-1], hu=hu, name=name, spacing=(0.9, 0.9), gaps=5.0)
    return folders[0], folders[1]


def _held() -> dict[str, int]:
    settle()
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return {
        # The pool of jobs starts its threads when all it has are busy, and keeps them.
        "threads": sum("ichviewer-job" not in thread.name for thread in threading.enumerate()),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "widgets": len(QApplication.allWidgets()),
        "bytes": int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"),
    }


@pytest.mark.skipif(sys.platform != "linux", reason="counts what a process holds in /proc")
def test_that_fifty_studies_leave_nothing_behind(request):
    if _ALONE in os.environ:
        _read_fifty(*(request.getfixturevalue(name) for name in ("window", "pair", "qtbot")))
        return
    # In a process of its own, as a reader's is: heaps that other tests have left full of holes grow while they are filled.
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-n",
        "0",
        "-p",
        "no:cacheprovider",
        f"{__file__}::{request.node.originalname}",
    ]
    ended = subprocess.run(
        command, cwd=request.config.rootpath, env={**kept, _ALONE: "1"}, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout[-3000:] + ended.stderr[-1000:]
    assert "1 passed" in ended.stdout


def _read_fifty(window, pair, qtbot):
    assert ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE) == 1
    scene = window.workspace.scene
    window.actions_by_name["scene:blood"].trigger()

    def read(number: int) -> None:
        with qtbot.waitSignal(window.controller.series_ready, timeout=20000):
            window.open_path(pair[number % 2])
        if number < 2:
            with qtbot.waitSignal(window.controller.analysis_ready, timeout=60000):
                window.actions_by_name["analyse"].trigger()
        if number % 4 == 0:
            with qtbot.waitSignal(scene.rendered, timeout=60000):
                window.actions_by_name["scene"].setChecked(True)
        else:
            window.actions_by_name["scene"].setChecked(False)
        qtbot.waitUntil(lambda: window.controller.idle, timeout=20000)

    for number in range(_WARM):
        read(number)
    before = _held()
    for number in range(_WARM, _WARM + _STUDIES):
        read(number)
    after = _held()
    grown = after.pop("bytes") - before.pop("bytes")
    assert after == before
    assert grown < _LARGEST_GROWTH, f"{grown / 1e6:.1f} MB more after {_STUDIES} studies"
