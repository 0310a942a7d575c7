"""Background work without Qt: a job is a callable that takes a `JobContext`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

from ichviewer.domain.errors import JobCancelledError

T = TypeVar("T")
StepCallback = Callable[[int, int, str], None]


class JobContext:
    """What a job is given: where it reports, and how it learns that it was cancelled.

    Safe to share between threads. It is a `ichviewer.domain.progress.Progress`.

    Parameters
    ----------
    on_step
        Called as ``on_step(done, total, text)`` in the thread of the job.
    """

    def __init__(self, on_step: StepCallback | None = None) -> None:
        self._on_step = on_step
        self._cancelled = threading.Event()

    def step(self, done: int, total: int, text: str) -> None:
        """Report progress.

        Raises
        ------
        JobCancelledError
            If `cancel` was called.
        """
        self.check()
        if self._on_step is not None:
            self._on_step(done, total, text)

    def check(self) -> None:
        """Raise if the job was cancelled.

        Raises
        ------
        JobCancelledError
            If `cancel` was called.
        """
        if self._cancelled.is_set():
            raise JobCancelledError("Cancelled.")

    def cancel(self) -> None:
        """Ask the job to stop at its next step; may be called from any thread, more than once."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()


def run(job: Callable[[JobContext], T], on_step: StepCallback | None = None) -> T:
    """Run a job here and now and return its result; its errors pass through."""
    return job(JobContext(on_step))


class RunningJob(Generic[T]):
    """A job in a thread of its own; every receiver is connected before it starts.

    Parameters
    ----------
    job
        The callable.
    on_step
        Called in the job's thread.
    on_done
        Called in the job's thread with this object when the job has ended in whichever way.
    """

    def __init__(
        self,
        job: Callable[[JobContext], T],
        on_step: StepCallback | None = None,
        on_done: Callable[[RunningJob[T]], None] | None = None,
    ) -> None:
        self.context = JobContext(on_step)
        self._future: Future[T] = Future()
        self._job = job
        self._on_done = on_done
        self._thread = threading.Thread(target=self._work, name="ichviewer-job", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        try:
            self._future.set_result(self._job(self.context))
        except BaseException as error:  # noqa: BLE001 (handed to whoever asks for the result)
            self._future.set_exception(error)
        if self._on_done is not None:
            self._on_done(self)

    @property
    def done(self) -> bool:
        """Whether the job has ended, well or not."""
        return self._future.done()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self.context.cancel()

    def result(self, timeout: float | None = None) -> T:
        """Wait for the job and return its result.

        Raises
        ------
        TimeoutError
            If it has not ended within `timeout` seconds.
        JobCancelledError
            If it was cancelled; any other error of the job passes through too.
        """
        return self._future.result(timeout)

    def join(self) -> None:
        """Wait until the thread has ended, `on_done` included."""
        self._thread.join()
