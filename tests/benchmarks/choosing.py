"""Choosing a series in the real window: first slice on the screen, and how long the event loop was away meanwhile.

``python -m tests.benchmarks.choosing FOLDER [RUNS]`` prints JSON; without a screen, put ``xvfb-run -a -s "-screen 0
1920x1080x24"`` before it. `measure` does the same from Python. The targets: `first_ms` 150, `gap_max_ms` 50.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ichviewer.app import keep_responsive
from ichviewer.gui.main_window import MainWindow
from tests.benchmarks.window import wait_for
from tests.support.window_kit import main_window

_SIZE = (1920, 1080)
_SETTLED_MS = 300
_LOOKED_MS = 1000


class Heartbeat(QObject):
    """Gaps between the ticks of a 1 ms timer of the event loop: what a user waits for a key or a wheel to be taken."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def start(self) -> None:
        """Begin a new record."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start(1)

    def stop(self) -> dict[str, float]:
        """End the record: longest gap, 99th percentile of the time (not of the ticks) and gaps over 50 ms."""
        self._tick()
        self._timer.stop()
        gaps = sorted(self.gaps)
        covered, total = 0.0, sum(gaps)
        p99 = gaps[-1]
        for gap in reversed(gaps):
            # Weighted by its length: the chance that an event which comes at any moment falls into a gap so long.
            covered += gap
            p99 = gap
            if covered >= 0.01 * total:
                break
        return {"max_ms": 1000 * gaps[-1], "p99_ms": 1000 * p99, "over_50_ms": sum(gap > 0.05 for gap in gaps)}


def settle(milliseconds: int = _SETTLED_MS) -> None:
    """Let the window work for a while: pictures of the list, repaints."""
    timer = QTimer()
    timer.setSingleShot(True)
    timer.start(milliseconds)
    wait_for(timer.timeout)


def idle(window: MainWindow) -> None:
    """Run the event loop until no job runs."""
    settle(50)
    while not window.controller.idle:
        wait_for(window.controller.background_ended)
        settle(50)


def choose_once(window: MainWindow, beat: Heartbeat) -> dict[str, float]:
    """Choose the shown series again, as a click on its card does; jump far away while it loads; wait until it is there."""
    controller = window.controller
    study, series = controller.current.study, controller.current.series
    first: list[float] = []
    jump: list[float] = []
    far = len(series.instances) // 10

    def on_slice(k: int) -> None:
        now_shown = controller.current.images
        if now_shown is None:
            return
        if not first and k == window.view.slice_index:
            window.view.repaint()
            QGuiApplication.sync()
            first.append(time.perf_counter() - begun)
            # The reader goes elsewhere at once: the loader has to follow.
            jump.append(time.perf_counter())
            window.view.set_slice(far)
            if now_shown.plane(far) is not None:
                jump.append(jump[0])
        elif len(jump) == 1 and k == far:
            window.view.repaint()
            QGuiApplication.sync()
            jump.append(time.perf_counter())

    controller.slice_ready.connect(on_slice)
    try:
        beat.start()
        begun = time.perf_counter()
        QTimer.singleShot(0, window, lambda: controller.open_series(study, series))
        wait_for(controller.series_ready, controller.failed)
        loaded = time.perf_counter() - begun
        settle()
        gaps = beat.stop()
    finally:
        controller.slice_ready.disconnect(on_slice)
    if not first or len(jump) < 2:
        raise RuntimeError("the slice looked at never came")
    return {
        "first_ms": 1000 * first[0],
        "jump_ms": 1000 * (jump[1] - jump[0]),
        "loaded_ms": 1000 * loaded,
        "gap_max_ms": gaps["max_ms"],
        "gap_p99_ms": gaps["p99_ms"],
        "gaps_over_50_ms": gaps["over_50_ms"],
    }


def measure(folder: Path, runs: int = 5) -> dict[str, float]:
    """Open a folder in a window of 1920x1080, then choose its series `runs` times.

    Returns
    -------
    dict
        Medians over the runs of `first_ms` (choice to the slice on the screen), `jump_ms` (jump to a far slice while it
        loads, to that slice on the screen) and `loaded_ms`; the worst of all runs of `gap_max_ms`, `gap_p99_ms` and
        `gaps_over_50_ms`; `opening_gap_max_ms` and `opening_first_ms` of opening the folder, indexing included.
    """
    application = QApplication.instance() or QApplication(["benchmark"])
    with (
        tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name,
        main_window(Path(name) / "home", Path(name) / "models", _SIZE) as window,
    ):
        keep_responsive(window.controller)
        application.processEvents()
        # As the application does once the window is shown.
        QTimer.singleShot(0, window, window.controller.look_for_models)
        wait_for(window.controller.models_ready, window.controller.failed)
        idle(window)
        settle(_LOOKED_MS)  # nobody chooses a folder sooner
        beat = Heartbeat()
        beat.start()
        begun = time.perf_counter()
        QTimer.singleShot(0, window, lambda: window.open_path(folder))
        wait_for(window.controller.slice_ready, window.controller.failed)
        window.view.repaint()
        first = time.perf_counter() - begun
        wait_for(window.controller.series_ready, window.controller.failed)
        idle(window)
        opening = beat.stop()
        results = []
        for _ in range(runs):
            results.append(choose_once(window, beat))
            idle(window)
        beat.deleteLater()
    medians = {key: statistics.median(result[key] for result in results) for key in ("first_ms", "jump_ms", "loaded_ms")}
    worst = {key: max(result[key] for result in results) for key in ("gap_max_ms", "gap_p99_ms", "gaps_over_50_ms")}
    return {
        **medians,
        **worst,
        "opening_first_ms": 1000 * first,
        "opening_gap_max_ms": opening["max_ms"],
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)))  # noqa: T201
