"""Layouts of the real window at 1920x1080: prints figures as JSON (``-m tests.benchmarks.layouts STUDY``), best under Xvfb.

A step lasts from the wheel event, or the mouse event of a drag, until everything that it touches is drawn and the X server
has taken it. The overlay comes from the tests' threshold packages, so that it is there whichever models are installed.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ichviewer.domain.plane import Projection, Slab
from tests.benchmarks.plain_view import PlainView
from tests.benchmarks.window import wait_for
from tests.support.packages import write_threshold_packages
from tests.support.window_kit import main_window, wheel

_SIZE = (1920, 1080)
_STEPS = 200


@dataclass(frozen=True)
class Times:
    """Of a step, in ms: median, 95th percentile, and that of the processor's time of the window's thread."""

    p50: float
    p95: float
    busy95: float

    def said(self, plain: Times | None = None) -> str:
        """One line, with how many times `plain` that is."""
        beside = (
            "" if plain is None else f"; {self.p50 / plain.p50:.1f} and {self.p95 / plain.p95:.1f} times the plain widget"
        )
        return f"p50 {self.p50:.1f} ms, p95 {self.p95:.1f} ms (processor p95 {self.busy95:.1f} ms{beside})"


def _mouse(widget: QWidget, kind: QEvent.Type, point: QPointF) -> None:
    button = Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, point, widget.mapToGlobal(point), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def _plain(view: QWidget, hu: npt.NDArray[np.int16], labels: npt.NDArray[np.uint8]) -> Times:
    """The same step in a widget of the same size that does nothing but show slice and mask."""
    plain = PlainView(hu, labels, view.size())
    plain.show()
    QApplication.processEvents()
    times = _timed(_STEPS, lambda n: wheel(plain, _there_and_back(n)))
    plain.close()
    return times


def _timed(steps: int, do: Callable[[int], None]) -> Times:
    """Median and 95th percentile of steps that are done one by one, and of the processor's time of the window's thread."""
    times, busy = [], []
    for n in range(steps):
        begun, used = time.perf_counter(), time.thread_time()
        do(n)
        QApplication.processEvents()
        QGuiApplication.sync()
        times.append(1000 * (time.perf_counter() - begun))
        busy.append(1000 * (time.thread_time() - used))
    p95, used95 = (sorted(values)[int(0.95 * steps)] for values in (times, busy))
    return Times(statistics.median(times), p95, used95)


def _there_and_back(n: int) -> int:
    return -1 if n % 40 < 20 else 1


def measure(study: Path) -> dict[str, str]:
    """Figures by name."""
    result: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="ichviewer-bench-") as name:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        application = QApplication(["benchmark"])
        with main_window(folder / "home", folder / "models", _SIZE) as window:
            QTimer.singleShot(0, window, window.controller.look_for_models)
            controller = window.controller
            wait_for(controller.models_ready, controller.failed)
            QTimer.singleShot(0, window, lambda: window.open_path(study))
            wait_for(controller.series_ready, controller.failed)
            QTimer.singleShot(0, window, controller.analyse)
            wait_for(controller.analysis_ready, controller.failed, controller.progress)
            window.actions_by_name["layout:single"].trigger()
            window.actions_by_name["scene"].setChecked(False)
            window.actions_by_name["maximise"].setChecked(True)
            application.processEvents()

            def choose(layout: str) -> None:
                window.actions_by_name[f"layout:{layout}"].trigger()

            def settle() -> None:
                while not (controller.idle and all(view.images is not None for view in window.views.shown)):
                    application.processEvents()
                for _ in range(20):
                    application.processEvents()

            def timed(steps: int, do: Callable[[int], None]) -> str:
                return _timed(steps, do).said(plain)

            def scroll(view: QWidget) -> str:
                return timed(_STEPS, lambda n: wheel(view, _there_and_back(n)))

            view = window.view
            settle()
            size = f"{view.width()}x{view.height()}"
            current = controller.current
            plain = _plain(view, current.loaded.stack.hu, current.analysis.mask.labels)
            result[f"a plain QWidget of {size}, the same: lookup table, QImage, QPainter"] = plain.said()
            result[f"one view of {size}, slice change with overlay"] = scroll(view)
            begun = time.perf_counter()
            choose("windows")
            while not all(shown.images is not None for shown in window.views.shown):
                application.processEvents()
            first = 1000 * (time.perf_counter() - begun)
            result["four views chosen to all filled, first time (the volume is made)"] = f"{first:.0f} ms"
            settle()
            choose("single")
            application.processEvents()
            result["layout switch, one to four views and back"] = timed(
                40, lambda n: choose("windows" if n % 2 == 0 else "single")
            )
            choose("windows")
            settle()
            result["four views (brain, blood, bone, coronal), linked scroll with overlay"] = scroll(view)
            result["four views, scroll of the coronal plane"] = scroll(window.views.shown[3])
            choose("mpr")
            settle()
            result["axial, coronal and sagittal, linked scroll"] = scroll(view)
            middle = view.mapping().from_patient(window.layouts.links.point)
            _mouse(view, QEvent.Type.MouseButtonPress, middle)

            def drag(n: int) -> None:
                away = QPointF(n % 50 - 25, (n % 40 - 20) * 1.5) * (1 if n % 100 < 50 else -1)
                _mouse(view, QEvent.Type.MouseMove, middle + away)

            result["the same, crosshair dragged (two planes change with each step)"] = timed(_STEPS, drag)
            _mouse(view, QEvent.Type.MouseButtonRelease, middle)
            window.layouts.slabs.set(Slab(10, Projection.MAXIMUM))
            settle()
            result["the same with slabs of 10 mm (MIP), linked scroll"] = scroll(view)
            window.layouts.slabs.set(Slab())
            window.filler.planes.turn_to(17.0)
            coronal = next(shown for shown in window.views.shown if shown is not view)
            for slab in (Slab(), Slab(10, Projection.MEAN), Slab(10, Projection.MAXIMUM), Slab(50, Projection.MEAN)):
                window.layouts.slabs.set(slab)
                settle()
                what = f"slabs of {slab.thickness_mm:.0f} mm ({slab.projection.value})" if slab.thickness_mm else "no slab"
                result[f"coronal plane turned by 17 degrees, {what}, linked scroll"] = scroll(coronal)
            shape = controller.current.loaded.stack.hu.shape
    return {"slices": f"{shape[0]} of {shape[1]}x{shape[2]}", **result}


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))  # noqa: T201
