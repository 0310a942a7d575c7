"""Strokes of the brush in the real window: prints figures as JSON (``-m tests.benchmarks.editing SLICES``), under Xvfb.

A synthetic head of 512 x 512 pixels with a clot, analysed by the tests' threshold package, is painted on at 1920x1080. A
time lasts from the mouse event until everything that it touches is drawn and the X server has taken it; at the end of a
stroke the findings are measured anew and the stroke is kept in the library. Beside it stands the time that this process
computed, which other processes on the machine do not lengthen.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ichviewer.gui.main_window import MainWindow
from tests.benchmarks.window import wait_for
from tests.support.dicom_series import head_hu, write_series
from tests.support.packages import write_threshold_packages
from tests.support.window_kit import main_window

_SIZE = (1920, 1080)
_STROKES, _MOVES = 40, 25
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def _study(folder: Path, slices: int) -> None:
    hu = head_hu(slices, 512, 512)
    j, i = np.mgrid[:512, :512]
    first, last = slices // 4, slices // 2
    hu[first:last, np.hypot(j - 240, i - 320) < 56] = 70
    write_series(folder, hu=hu, name="bleeding", spacing=(0.45, 0.45), gaps=200.0 / slices)


def measure(slices: int) -> dict[str, str]:
    """Figures by name."""
    with tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        _study(folder / "study", slices)
        application = QApplication(["benchmark"])
        with main_window(folder / "home", folder / "models", _SIZE) as window:
            QTimer.singleShot(0, window, lambda: window.open_path(folder / "study"))
            wait_for(window.controller.series_ready)
            QTimer.singleShot(0, window, window.controller.analyse)
            wait_for(window.controller.analysis_ready)
            QTimer.singleShot(0, window, window.actions_by_name["edit:brush"].trigger)
            wait_for(window.controller.editing.ready_changed)
            while not window.controller.editing.ready:
                application.processEvents()
            presses, moves, ends = _paint(window, application, slices)

    def said(times: list[tuple[float, float]]) -> str:
        wall, computed = (sorted(1000 * pair[n] for pair in times) for n in (0, 1))
        last = int(0.95 * len(times))
        return f"p50 {statistics.median(wall):.1f} ms, p95 {wall[last]:.1f} ms; computing p95 {computed[last]:.1f} ms"

    what = f"512x512x{slices}"
    return {
        f"brush, press, {what}": said(presses),
        f"brush, each mouse move, {what}": said(moves),
        f"brush, end of a stroke (findings, volumes, library), {what}": said(ends),
    }


def _paint(window: MainWindow, application: QApplication, slices: int) -> tuple[list[tuple[float, float]], ...]:
    view, random = window.view, np.random.default_rng(0)
    presses: list[tuple[float, float]] = []
    moves: list[tuple[float, float]] = []
    ends: list[tuple[float, float]] = []

    def timed(times: list[tuple[float, float]], act: Callable[..., None], place: QPointF) -> None:
        begun, computed = time.perf_counter(), time.thread_time()
        act(view, *(() if act is QTest.mouseMove else (_LEFT, _NONE)), place.toPoint())
        application.processEvents()
        QGuiApplication.sync()
        times.append((time.perf_counter() - begun, time.thread_time() - computed))

    subtypes = [name for name in window.actions_by_name if name.startswith("paint:")]
    for n in range(_STROKES):
        view.set_slice(int(random.integers(slices // 4, 3 * slices // 4)))
        window.actions_by_name[subtypes[n % len(subtypes)]].trigger()
        application.processEvents()
        place = view.mapping().to_view(*random.uniform(180, 330, 2))
        timed(presses, QTest.mousePress, place)
        for _ in range(_MOVES):
            place += QPointF(*random.normal(0, 9, 2))
            timed(moves, QTest.mouseMove, place)
        timed(ends, QTest.mouseRelease, place)
    return presses, moves, ends


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]))))  # noqa: T201
