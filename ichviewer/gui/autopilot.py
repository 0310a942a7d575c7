"""A run without user: open, analyse, report, take a picture of the real window, leave. Driven by events alone."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ichviewer.gui.main_window import MainWindow


@dataclass(frozen=True)
class Plan:
    """What to do before leaving.

    Attributes
    ----------
    opens
        Whether a study is being opened.
    analyse
        Analyse the series once it is loaded.
    screenshot, report
        Where to write the picture of the window and the report, or None.
    """

    opens: bool = True
    analyse: bool = False
    screenshot: Path | None = None
    report: Path | None = None

    @property
    def leaves(self) -> bool:
        """Whether the window closes by itself at the end."""
        return self.screenshot is not None


class Autopilot(QObject):
    """Follows a plan.

    Signals
    -------
    finished(exit code)
    """

    finished = Signal(int)

    def __init__(self, window: MainWindow, plan: Plan) -> None:
        super().__init__(window)
        self._window = window
        self._plan = plan
        self._wanted = {"models"}
        if plan.opens:
            self._wanted |= {"series", *(["analysis"] if plan.analyse else []), *(["report"] if plan.report else [])}
        self._code = 0
        self._over = False
        controller = window.controller
        controller.series_ready.connect(self._on_series)
        controller.analysis_ready.connect(self._on_analysis)
        controller.report_ready.connect(self._on_report)
        controller.models_ready.connect(self._on_models)
        controller.failed.connect(self._on_failed)
        controller.background_ended.connect(self._check)
        window.workspace.scene.rendered.connect(self._check)

    def _done(self, what: str) -> None:
        self._wanted.discard(what)
        # Asked again once the window has taken the same news.
        QTimer.singleShot(0, self, self._check)

    def _on_series(self) -> None:
        self._done("series")
        if self._plan.analyse:
            QTimer.singleShot(0, self, self._window.controller.analyse)

    def _on_models(self) -> None:
        self._done("models")

    def _on_analysis(self) -> None:
        self._done("analysis")
        if self._plan.report is not None:
            report = self._plan.report
            QTimer.singleShot(0, self, lambda: self._window.reports.write(report))

    def _on_report(self) -> None:
        self._done("report")

    def _on_failed(self, line: str, exit_code: int) -> None:
        if not self._plan.leaves:
            return
        print(line, file=sys.stderr)  # noqa: T201 - the answer of a run without user
        self._code = exit_code
        self._wanted.clear()
        QTimer.singleShot(0, self, self._check)

    @property
    def _ready(self) -> bool:
        scene = self._window.workspace.scene
        drawing = scene.isVisible() and not scene.settled
        return self._plan.leaves and not self._wanted and not drawing and self._window.controller.idle

    def _check(self) -> None:
        if self._ready and not self._over:
            self._over = True
            # A job is over just before its result is taken: what follows from that is waited for too.
            QTimer.singleShot(0, self, self._leave)

    def _leave(self) -> None:
        if not self._ready:
            self._over = False
            return
        target = self._plan.screenshot
        if target is not None and not self._save(target):
            print(f"The picture cannot be written to {target}. Choose another folder.", file=sys.stderr)  # noqa: T201
            self._code = self._code or 1
        self.finished.emit(self._code)

    def _save(self, target: Path) -> bool:
        temporary = target.with_name(f".{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            if not self._window.grab().save(str(temporary), "PNG"):
                temporary.unlink(missing_ok=True)
                return False
            temporary.replace(target)
        except OSError:
            return False
        return True
