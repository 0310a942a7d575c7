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
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.benchmarks import peers
from tests.support.packages import write_threshold_packages
from tests.support.window_kit import main_window, wheel

_SIZE = (1920, 1080)
_CHANGES = 200
_LIMIT_MS = 120_000
_START = """
import sys, time
from PySide6.QtCore import QTimer
from ichviewer import app
from ichviewer.gui import main_window

class Timed(main_window.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not getattr(self, "seen", False):
            self.seen = True
            QTimer.singleShot(0, self, self.usable)

    def usable(self):
        print(time.time(), flush=True)
        self.close()

main_window.MainWindow = Timed
sys.exit(app.run(None, size=(1280, 800)))
"""


def wait_for(signal: SignalInstance, failed: SignalInstance | None = None, progress: SignalInstance | None = None) -> None:
    """Run the event loop until the signal comes.

    Parameters
    ----------
    failed
        Its line ends the waiting.
    progress
        As long as it comes, what is waited for is on its way: a busy machine may take its time.

    Raises
    ------
    TimeoutError
        If it does not, or `failed` (line, exit code) comes before.
    """
    loop, late, said = QEventLoop(), QTimer(), []
    if failed is not None:
        failed.connect(lambda line, _code: (said.append(line), loop.exit(2)))
    late.setSingleShot(True)
    late.timeout.connect(lambda: loop.exit(1))
    signal.connect(lambda *_: loop.exit(0))
    if progress is not None:
        progress.connect(lambda *_: late.start())
    late.start(_LIMIT_MS)
    if loop.exec() != 0:
        raise TimeoutError(f"the window did not get there{': ' if said else ''}{' '.join(said)}")


def start_seconds(home: Path) -> float:
    """Process start until the window is drawn and takes events, warm: median of five after one that does not count."""
    times = []
    for _ in range(6):
        begun = time.time()
        result = subprocess.run(
            [sys.executable, "-c", _START],
            check=True,
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "ICHVIEWER_HOME": str(home)},
        )
        times.append(float(result.stdout.split()[-1]) - begun)
    return statistics.median(times[1:])


def measure(study: Path) -> dict[str, str]:
    """Figures by name.

    A slice change lasts from the wheel event until everything that it touches is drawn and the X server has taken it; VTK
    image slices are timed in the same process right after.
    """
    with tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        start = start_seconds(folder / "start")
        application = QApplication(["benchmark"])
        with main_window(folder / "home", folder / "models", _SIZE) as window:
            application.processEvents()
            # As the application does once the window is shown; the reader is still looking for the folder.
            QTimer.singleShot(0, window, window.controller.look_for_models)
            wait_for(window.controller.models_ready)
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
                application.processEvents()
                QGuiApplication.sync()
                times.append(time.perf_counter() - begun)
            size = window.view.size()
            hu = window.controller.current.loaded.stack.hu
    vtk = peers.median_ms(peers.slice_change_with_vtk(hu, 60, _SIZE))
    times.sort()
    picture = f"{size.width()}x{size.height()} image in a window of {_SIZE[0]}x{_SIZE[1]}"
    return {
        "process start to a shown window, warm": f"{start:.2f} s",
        "folder chosen to first slice on the screen": f"{1000 * first:.0f} ms",
        f"slice change with overlay, {picture}": (
            f"p50 {1000 * statistics.median(times):.1f} ms, p95 {1000 * times[int(0.95 * len(times))]:.1f} ms"
        ),
        "vtkImageSlice with label slice in the same run": (
            f"p50 {vtk:.1f} ms; ratio {vtk / (1000 * statistics.median(times)):.1f}"
        ),
    }


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))  # noqa: T201
