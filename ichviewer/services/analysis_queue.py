"""Works through the studies that wait for their analysis, one at a time; whatever ends it, the queue stays sound."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from ichviewer.domain.errors import IchviewerError, JobCancelledError, ModelPackageError, NothingReadableError
from ichviewer.domain.progress import Progress
from ichviewer.domain.worklist import RUNNING, WAITING
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.gate import Gate
from ichviewer.services.jobs import JobContext
from ichviewer.services.studies import StudyService
from ichviewer.store.library import Library, LibraryError
from ichviewer.store.queue import QueueLock, QueueStore, Task

_log = logging.getLogger(__name__)
_SHARES = 1000


class _KeptMeanwhileError(Exception):
    """The library has the analysis by now."""


@dataclass(frozen=True)
class Worked:
    """What a run of the queue did."""

    done: int
    failed: int


class AnalysisQueue:
    """Analyses what waits in the library.

    Parameters
    ----------
    library
        Holds the queue, and keeps the results.
    analysis
        What analyses; of the same library. Best one of its own with few threads, so that the reader keeps the processor.
    device
        Where the models run.
    """

    def __init__(self, library: Library, analysis: AnalysisService, device: str = "auto") -> None:
        self._library = library
        self._store = QueueStore(library)
        self._analysis = analysis
        self._studies = StudyService()
        self._device = device

    def run(
        self,
        ctx: JobContext,
        on_change: Callable[[str], None] | None = None,
        gate: Gate | None = None,
        limit: int | None = None,
    ) -> Worked:
        """Work until nothing waits any more, or `limit` studies are done.

        Every study is claimed, analysed and finished in transactions of their own, and the result is kept before the study
        leaves the queue: a process that is killed loses the study under way, which waits again, and one whose result is
        kept already is not computed once more.

        Parameters
        ----------
        ctx
            Told of the progress of all studies together; cancelling lets the study under way wait again.
        on_change
            Called with the key of a study whenever it is claimed, done or failed.
        gate
            Asked before each step.

        Raises
        ------
        QueueTakenError
            If another process works through this queue.
        ModelPackageError
            If there is no usable model: nothing is claimed then.
        LibraryError
            If the library cannot be used any more.
        JobCancelledError
            If `ctx` was cancelled.
        """
        gate, tell = gate or Gate(), on_change or (lambda _uid: None)
        done = failed = 0
        with QueueLock(self._library.path):
            self._store.recover()
            if not self._analysis.models().packages:
                raise ModelPackageError("No model package is installed: nothing can be analysed. See 'ichviewer models'.")
            while limit is None or done + failed < limit:
                gate.wait(ctx.check)
                task = self._store.claim()
                if task is None:
                    break
                counts = self._store.counts()
                left = counts[WAITING] + counts[RUNNING]
                if self._one(task, _Whole(ctx, gate, done + failed, done + failed + left), tell):
                    done += 1
                else:
                    failed += 1
                tell(task.uid)
        return Worked(done, failed)

    def _one(self, task: Task, whole: _Whole, tell: Callable[[str], None]) -> bool:
        """Analyse a study that was claimed; False where it fails, with its reason in the library."""
        try:
            tell(task.uid)
            self._analyse(task, whole)
        except _KeptMeanwhileError:
            pass  # the reader analysed it by hand while it waited: that result is as good
        except JobCancelledError:
            self._store.release(task.uid)
            raise
        except LibraryError:
            raise
        except IchviewerError as error:
            self._store.fail(task.uid, " ".join(str(error).split()))
            return False
        except MemoryError:
            self._store.fail(task.uid, "There is not enough memory to analyse it. Close other programs and try again.")
            return False
        except Exception as error:  # noqa: BLE001 (one odd study must not end the queue)
            # The kind of error alone: its text may quote a header of the patient.
            _log.error("%s while the study list was analysed", type(error).__name__)
            self._store.fail(task.uid, f"Unexpected {type(error).__name__} while it was analysed. Open it to see more.")
            return False
        except BaseException:
            self._store.release(task.uid)
            raise
        self._store.finish(task.uid)
        return True

    def _analyse(self, task: Task, whole: _Whole) -> None:
        index = self._studies.open_path(task.path, whole.part(0.0, 0.05))
        found = index.find(task.series_instance_uid)
        if found is None:
            raise NothingReadableError(f"{task.path} holds the series to analyse no more. Add the folder again.")
        _, series = found
        loaded = self._studies.load(series, whole.part(0.05, 0.2))
        part = whole.part(0.2, 1.0, lambda: self._analysis.recall(series, loaded) is not None)
        self._analysis.analyze(series, loaded, part, self._device)


@dataclass(frozen=True)
class _Whole:
    """One progress over all studies, of which `before` are done."""

    ctx: JobContext
    gate: Gate
    before: int
    total: int

    def part(self, start: float, end: float, kept: Callable[[], bool] = lambda: False) -> Progress:
        """Progress of a part of the study under way; it waits wherever the gate is held, and ends if `kept` says so then."""
        return _Part(self, start, end, kept)


@dataclass(frozen=True)
class _Part:
    whole: _Whole
    start: float
    end: float
    kept: Callable[[], bool]

    def step(self, done: int, total: int, text: str) -> None:
        """Report, wait, and end where there is nothing left to do.

        Raises
        ------
        JobCancelledError
            If the queue was stopped.
        """
        whole = self.whole
        if whole.gate.wait(whole.ctx.check) and self.kept():
            raise _KeptMeanwhileError
        share = self.start + (self.end - self.start) * (min(done, total) / total if total else 0.0)
        place = f"{whole.before + 1} of {whole.total}: {text}"
        whole.ctx.step(round(_SHARES * (whole.before + share)), _SHARES * whole.total, place)
