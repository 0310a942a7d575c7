"""Runs jobs off the window's thread; receivers are connected before a job starts, a newer request supersedes the older.

What a job hands over is collected and delivered some sixty times a second at most: a job that hands over thousands of
slices or steps must not fill the window's event queue.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ichviewer.domain.errors import IchviewerError, JobCancelledError
from ichviewer.gui.texts import tr
from ichviewer.services.jobs import JobContext

_log = logging.getLogger(__name__)

_WORKER_NICENESS = 10
_READY_THREADS = 6
_PAUSE_MS = 16  # one frame of the screen: nobody sees more
_Step = tuple[int, int, str]


def _unexpected(error: Exception) -> str:
    kind = type(error).__name__
    return tr("Unexpected {kind} in a background job: {error}. The log has the details.", kind=kind, error=error)


def _place(frame: traceback.FrameSummary) -> str:
    return f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"


class Hand(Protocol):
    """Hands a partial result to the window's thread; `now` where the user waits for just this one.

    Raises
    ------
    JobCancelledError
        If the job was cancelled.
    """

    def __call__(self, value: object, *, now: bool = False) -> None:
        """Hand over one value."""


Work = Callable[[JobContext, Hand], Any]
"""A job: takes its context and what hands over its partial results; returns its result."""


class _Worker(QObject):
    """One run of a job. Its signals cross into the window's thread; a superseded worker is cut off from them."""

    handed = Signal()
    hurried = Signal()
    done = Signal(object)
    failed = Signal(str, int)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__()
        self._work = work
        self._context = JobContext(self._step)
        self._lock = threading.Lock()
        self._last_step: _Step | None = None
        self._parts: list[object] = []
        self._told = False  # `handed` is on its way, or its receiver knows that it has to come back

    def stop(self) -> None:
        self._context.cancel()

    def run(self) -> None:
        """Run in the pool's thread; every outcome becomes exactly one signal, and `finished` after it."""
        try:
            result = self._work(self._context, self._hand_over)
            self._context.check()
        except JobCancelledError:
            self.cancelled.emit()
        except IchviewerError as error:
            self.failed.emit(str(error), error.exit_code)
        except MemoryError:
            self.failed.emit(tr("There is not enough memory for this. Close other studies or programs and try again."), 1)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: nothing may vanish in it
            # Where, not what: the text of an exception may quote a header of the patient.
            frames = traceback.extract_tb(error.__traceback__)
            _log.error("%s in a background job: %s", type(error).__name__, " < ".join(map(_place, reversed(frames))))
            self.failed.emit(_unexpected(error), 1)
        else:
            self.done.emit(result)
        finally:
            self.finished.emit()

    def _step(self, done: int, total: int, text: str) -> None:
        with self._lock:
            self._last_step = (done, total, text)
            told, self._told = self._told, True
        if not told:
            self.handed.emit()

    def _hand_over(self, value: object, *, now: bool = False) -> None:
        self._context.check()
        with self._lock:
            self._parts.append(value)
            told, self._told = self._told, True
        if now:
            self.hurried.emit()
        elif not told:
            self.handed.emit()

    def take(self) -> tuple[_Step | None, list[object]]:
        """What was handed over since the last time: the latest step, and every part."""
        with self._lock:
            step, parts = self._last_step, self._parts
            self._last_step, self._parts, self._told = None, [], False
        return step, parts


class JobSlot(QObject):
    """Place for one kind of work (reading, analysing ...). Starting again supersedes what still runs.

    Signals
    -------
    stepped(done, total, text), partial(value), done(result), failed(line, exit code), cancelled()
        Of the current job only, in the window's thread. Every part arrives, of the steps the latest.
    caught_up()
        After one or more parts.
    busy_changed(bool)
        When the slot gets or loses its current job.
    """

    stepped = Signal(int, int, str)
    partial = Signal(object)
    caught_up = Signal()
    done = Signal(object)
    failed = Signal(str, int)
    cancelled = Signal()
    busy_changed = Signal(bool)

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self._runner = runner
        self._current: _Worker | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._deliver)

    @property
    def busy(self) -> bool:
        """Whether a job runs here."""
        return self._current is not None

    def start(self, work: Work) -> None:
        """Run a job; one that still runs here is told to stop and is heard no more."""
        self.drop()
        worker = self._runner.make(work)
        self._current = worker
        queued = Qt.ConnectionType.QueuedConnection
        worker.handed.connect(self._on_handed, queued)
        worker.hurried.connect(self._on_hurried, queued)
        worker.done.connect(self._on_done, queued)
        worker.failed.connect(self._on_failed, queued)
        worker.cancelled.connect(self._on_cancelled, queued)
        self.busy_changed.emit(True)
        self._runner.launch(worker)

    def cancel(self) -> None:
        """Ask the current job to stop; `cancelled` follows when it has."""
        if self._current is not None:
            self._current.stop()

    def abandon(self) -> None:
        """Stop the current job and hear nothing more of it."""
        if self._current is not None:
            self.drop()
            self.busy_changed.emit(False)

    def drop(self) -> None:
        """Stop the current job without a word."""
        self._pause.stop()
        if self._current is not None:
            self._current.stop()
            self._current = None

    # A queued signal of a superseded worker may still arrive: its sender is compared with the current one.
    def _is_current(self) -> bool:
        return self._current is not None and self.sender() is self._current

    def _on_handed(self) -> None:
        if self._is_current() and not self._pause.isActive():
            self._deliver()

    def _on_hurried(self) -> None:
        if self._is_current():
            self._deliver()

    def _deliver(self) -> None:
        """Pass on what the job handed over, and look again after the pause if there was something."""
        worker = self._current
        if worker is None:
            return
        step, parts = worker.take()
        if step is None and not parts:
            return
        self._pause.start()
        if step is not None:
            self.stepped.emit(*step)
        for part in parts:
            if self._current is not worker:  # a receiver started something else
                return
            self.partial.emit(part)
        if parts and self._current is worker:
            self.caught_up.emit()

    def _end(self) -> bool:
        if not self._is_current():
            return False
        worker = self._current
        self._deliver()
        if self._current is not worker:
            return False
        self._pause.stop()
        self._current = None
        return True

    def _on_done(self, result: object) -> None:
        if self._end():
            self.busy_changed.emit(False)
            self.done.emit(result)

    def _on_failed(self, line: str, exit_code: int) -> None:
        if self._end():
            self.busy_changed.emit(False)
            self.failed.emit(line, exit_code)

    def _on_cancelled(self) -> None:
        if self._end():
            self.busy_changed.emit(False)
            self.cancelled.emit()


def give_way() -> None:
    """Let the window's thread go first on the processor; threads that this one starts inherit it.

    Only where a thread has a priority of its own (Linux): decoding on every core would otherwise keep the window waiting for
    its turn, and its first picture with it.
    """
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _WORKER_NICENESS)


class JobRunner(QObject):
    """Owns the threads. `close` stops every job and joins every thread.

    Parameters
    ----------
    threads
        Jobs that run at the same time. More than there are slots: a new job must not wait for superseded ones to end.
    """

    def __init__(self, threads: int = 16, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="ichviewer-job", initializer=give_way)
        self._running: dict[Future[None], _Worker] = {}
        self._slots: list[JobSlot] = []
        self._start_threads(min(threads, _READY_THREADS))

    def _start_threads(self, count: int) -> None:
        """Start some threads while nothing runs: whoever starts one waits for it, and beside others that read it is long."""
        go = threading.Event()
        for _ in range(count):
            self._pool.submit(go.wait)
        go.set()

    def slot(self) -> JobSlot:
        """A new place for one kind of work."""
        slot = JobSlot(self)
        self._slots.append(slot)
        return slot

    def make(self, work: Work) -> _Worker:
        """A worker that is not started yet, so that receivers can be connected first."""
        return _Worker(work)

    def launch(self, worker: _Worker) -> None:
        """Start a worker; it is kept alive until it has finished and its last signal was delivered."""
        # Connected first: a short job may have finished before `submit` returns.
        worker.finished.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        self._running[self._pool.submit(worker.run)] = worker

    def _forget(self) -> None:
        worker = self.sender()
        for future in [future for future, running in self._running.items() if running is worker]:
            del self._running[future]

    def close(self) -> None:
        """Stop every job and wait for the threads; no signal is delivered after it."""
        # Signals that are queued already find no current worker in their slot any more.
        for slot in self._slots:
            slot.drop()
        for worker in self._running.values():
            worker.stop()
            worker.blockSignals(True)
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()
