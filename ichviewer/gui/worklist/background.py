"""The queue of analyses in the background: starts, waits for the reader, pauses, and goes on after a restart."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ichviewer.gui.job_runner import Hand, JobRunner
from ichviewer.services.gate import Gate
from ichviewer.services.jobs import JobContext
from ichviewer.services.worklist import WorklistService
from ichviewer.store.library import LibraryError
from ichviewer.store.queue import QueueTakenError

if TYPE_CHECKING:
    from ichviewer.services.analysis_queue import AnalysisQueue, Worked

_NICENESS = 19
_READER, _PAUSED = "reader", "paused"
_LOOK_AGAIN_MS = 2000
"""How long a window that is not at work waits before it tries to take over."""


class _Taken:
    """Another process analyses the list."""


def give_way_entirely() -> None:
    """Let everything else go first on the processor, where a thread has a priority of its own (Linux)."""
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


class BackgroundQueue(QObject):
    """Works through the queue while the reader reads.

    One process at a time does: where another one does, this waits, says so, and takes over once that ends, however it ends.

    Parameters
    ----------
    service
        The study list.
    make
        Makes what analyses; called in the background.

    Signals
    -------
    study_changed(str)
        A study was claimed, done, failed, or put back.
    progress(done, total, text), changed()
        How far all of it is; whether it runs, is held or paused, or another process works instead.
    advanced()
        Another process is further: any study may have changed.
    failed(str)
        It cannot go on: one line.
    """

    study_changed = Signal(str)
    progress = Signal(int, int, str)
    changed = Signal()
    advanced = Signal()
    failed = Signal(str)

    def __init__(self, service: WorklistService, make: Callable[[], AnalysisQueue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._make = make
        self._gate = Gate()
        self._paused = False
        self._running = ""
        self._elsewhere = 0
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_LOOK_AGAIN_MS)
        self._again.timeout.connect(self.start)
        # A runner of its own: a thread that gave way entirely must not come back to what the reader waits for.
        self._runner = JobRunner(1, self)
        self._slot = self._runner.slot()
        self._slot.partial.connect(self._on_study)
        self._slot.stepped.connect(self.progress)
        self._slot.done.connect(self._on_done)
        self._slot.failed.connect(self._on_failed)
        self._slot.cancelled.connect(self._on_cancelled)
        self._slot.busy_changed.connect(lambda _busy: self.changed.emit())

    @property
    def busy(self) -> bool:
        """Whether it works, or waits for the reader or for the end of the pause amid a study."""
        return self._slot.busy

    @property
    def paused(self) -> bool:
        """Whether the reader paused it."""
        return self._paused

    @property
    def held(self) -> bool:
        """Whether it waits for the reader's own analysis, loading or reporting."""
        return self._gate.held and not self._paused

    @property
    def elsewhere(self) -> int:
        """How many studies another process has left to analyse, which works instead of this one; 0 where none does."""
        return self._elsewhere

    def hold(self, held: bool) -> None:
        """Wait while the reader's own work goes on."""
        self._gate.hold(_READER, held)
        self.changed.emit()

    def pause(self, paused: bool) -> None:
        """Wait until the reader ends the pause."""
        self._paused = paused
        self._gate.hold(_PAUSED, paused)
        self._again.stop()
        self.changed.emit()
        if not paused:
            self.start()

    def start(self) -> None:
        """Work through what waits, if anything does."""
        if self.busy or self._paused:
            return
        if not self._waiting():
            self._see_elsewhere(0)
            return

        def work(ctx: JobContext, hand: Hand) -> Worked | _Taken:
            give_way_entirely()
            try:
                return self._make().run(ctx, hand, self._gate)
            except QueueTakenError:
                return _Taken()

        self._slot.start(work)

    def _see_elsewhere(self, left: int) -> None:
        """Another process has so many studies left, or works no more."""
        if left != self._elsewhere:
            self._elsewhere = left
            self.changed.emit()
            self.advanced.emit()

    def stop(self) -> None:
        """Let nothing wait any more; the study under way is left as it was."""
        try:
            self._service.stop_waiting()
        except LibraryError as error:
            self.failed.emit(str(error))
        self._slot.cancel()

    def close(self) -> None:
        """Stop and join the thread; what is not done waits for the next start."""
        self._again.stop()
        self._runner.close()

    def _waiting(self) -> int:
        try:
            return self._service.waiting()
        except LibraryError as error:
            self.failed.emit(str(error))
            return 0

    def _on_study(self, uid: object) -> None:
        self._running = str(uid)
        self._see_elsewhere(0)
        self.study_changed.emit(str(uid))

    def _on_done(self, worked: Worked | _Taken) -> None:
        if isinstance(worked, _Taken):
            self._see_elsewhere(self._waiting())
            if not self._paused:
                self._again.start()
        else:
            self.start()  # what was added while it ended

    def _on_failed(self, line: str, _exit_code: int) -> None:
        self._see_elsewhere(0)
        self.study_changed.emit(self._running)
        self.failed.emit(line)

    def _on_cancelled(self) -> None:
        """Stopped by the reader: the study under way waits no more either."""
        try:
            self._service.stop_waiting()
        except LibraryError as error:
            self.failed.emit(str(error))
        self.study_changed.emit(self._running)
