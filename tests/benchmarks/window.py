"""The real window on a screen: prints its figures as JSON (``-m tests.benchmarks.window STUDY``), best under Xvfb.

The overlay comes from the tests' threshold packages, so that it is there whichever models are installed.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from tests.support.packages import write_threshold_packages
from tests.support.window_kit import main_window, wheel

_SIZE = (1920, 1080)
_CHANGES = 200
_LIMIT_MS = 120_000
_START = """
import sys, time
begun = time.perf_counter()
from PySide6.QtCore import QTimer
from ichviewer.gui.main_window import MainWindow
shown = MainWindow.showEvent
def ready(window, event):
    shown(window, event)
    QTimer.singleShot(0, window, window.close)
MainWindow.showEvent = ready
from ichviewer.app import run
run()
print(time.perf_counter() - begun)
"""


def wait_for(signal: SignalInstance) -> None:
    """Run the event loop until the signal comes.

    Raises
    ------
    TimeoutError
        If it does not.
    """
    loop, late = QEventLoop(), QTimer()
    late.setSingleShot(True)
    late.timeout.connect(lambda: loop.exit(1))
    signal.connect(lambda *_: loop.exit(0))
    late.start(_LIMIT_MS)
    if loop.exec() != 0:
        raise TimeoutError("the window did not get there")


def start_seconds(home: Path) -> float:
    """Process start to a shown window that handles events, warm: the median of three after one that does not count."""
    times = []
    for _ in range(4):
        begun = time.perf_counter()
        subprocess.run(
            [sys.executable, "-c", _START],
            check=True,
            capture_output=True,
            timeout=120,
            env={**os.environ, "ICHVIEWER_HOME": str(home)},
        )
        times.append(time.perf_counter() - begun)
    return statistics.median(times[1:])


def main(study: Path) -> dict[str, str]:
    """Figures by name."""
    with tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        start = start_seconds(folder / "start")
        application = QApplication(["benchmark"])
        with main_window(folder / "home", folder / "models", _SIZE) as window:
            application.processEvents()
            begun = time.perf_counter()
            QTimer.singleShot(0, window, lambda: window.open_path(study))
            wait_for(window.controller.slice_ready)
            window.view.repaint()
            first = time.perf_counter() - begun
            wait_for(window.controller.series_ready)
            QTimer.singleShot(0, window, window.controller.analyse)
            wait_for(window.controller.analysis_ready)
            application.processEvents()
            times = []
            for n in range(_CHANGES):
                begun = time.perf_counter()
                wheel(window.view, -1 if n % 40 < 20 else 1)
                window.view.repaint()
                times.append(time.perf_counter() - begun)
                application.processEvents()
            size = window.view.size()
    times.sort()
    picture = f"{size.width()}x{size.height()} image in a window of {_SIZE[0]}x{_SIZE[1]}"
    return {
        "process start to a shown window, warm": f"{start:.2f} s",
        "folder chosen to first slice on the screen": f"{1000 * first:.0f} ms",
        f"slice change with overlay, {picture}": (
            f"p50 {1000 * statistics.median(times):.1f} ms, p95 {1000 * times[int(0.95 * len(times))]:.1f} ms"
        ),
    }


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]))))  # noqa: T201
