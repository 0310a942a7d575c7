"""ichviewer itself, as its users start it: start, open a study, scroll, switch layouts (``-m``, with a study and models).

The overlay comes from threshold packages, so that the figures do not depend on which models are installed.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication

from ichviewer import app
from ichviewer.gui import main_window
from tests.benchmarks.drivers.stopwatch import peak_mb, tell, timed

study, models = Path(sys.argv[1]), Path(sys.argv[2])


class Driven(main_window.MainWindow):
    """The window, which measures once it is drawn."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw; the first time, begin."""
        super().paintEvent(event)
        if not hasattr(self, "begun"):
            self.begun = True
            self.shown, self.start_mb = 0.0, 0.0
            QTimer.singleShot(0, self, self.usable)
            self.controller.models_ready.connect(lambda _models: QTimer.singleShot(0, self, self.guarded))

    def usable(self) -> None:
        """Drawn, and events are taken."""
        self.shown, self.start_mb = time.time(), peak_mb()

    def guarded(self) -> None:
        """Measure; what fails ends the process, for nobody is there to close the window."""
        try:
            self.drive()
        except BaseException as error:  # noqa: BLE001 - said to whoever started this
            print(f"{type(error).__name__}: {error}", file=sys.stderr, flush=True)  # noqa: T201
            os._exit(1)

    def drive(self) -> None:
        """Everything after the start."""
        from tests.benchmarks.window import wait_for
        from tests.support.window_kit import wheel

        controller, failed = self.controller, self.controller.failed
        begun = time.perf_counter()
        QTimer.singleShot(0, self, lambda: self.open_path(study))
        wait_for(controller.slice_ready, failed)
        self.view.repaint()
        QGuiApplication.sync()
        first_ms = 1000 * (time.perf_counter() - begun)
        if controller.current.loaded is None:
            wait_for(controller.series_ready, failed)
        all_ms = 1000 * (time.perf_counter() - begun)
        QApplication.processEvents()
        open_mb = peak_mb()
        QTimer.singleShot(0, self, controller.analyse)
        wait_for(controller.analysis_ready, failed)
        self.actions_by_name["layout:single"].trigger()
        self.actions_by_name["scene"].setChecked(False)
        self.actions_by_name["maximise"].setChecked(True)
        for _ in range(20):
            QApplication.processEvents()
        count = len(controller.current.loaded.stack)
        view = [self.view.width(), self.view.height()]

        def done() -> None:
            QApplication.processEvents()
            QGuiApplication.sync()

        def change(step: int) -> None:
            wheel(self.view, step)
            done()
            seen.add(self.view.slice_index)

        self.view.step(-count)
        done()
        seen: set[int] = set()
        turns = [-1 if n // (count - 1) % 2 == 0 else 1 for n in range(120)]
        times = timed(turns, change)
        if len(seen) < min(count, len(turns)):
            raise RuntimeError("the wheel did not scroll through the study")
        scrolled_mb = peak_mb()

        def switch(n: int) -> None:
            self.actions_by_name[f"layout:{'windows' if n % 2 == 0 else 'single'}"].trigger()
            done()

        switch(0)
        while not (controller.idle and all(shown.images is not None for shown in self.views.shown)):
            QApplication.processEvents()
        switch(1)
        layouts = timed(list(range(40)), switch)
        tell(
            shown=self.shown, start_mb=self.start_mb, first_ms=first_ms, all_ms=all_ms, open_mb=open_mb, slice_ms=times,
            view=view, slices=count, peak_mb=scrolled_mb, layout_ms=layouts, layout_mb=peak_mb(),
        )  # fmt: skip
        self.close()


main_window.MainWindow = Driven
sys.exit(app.run(None, size=(1920, 1080), models=[models]))
