"""The queue of analyses: one at a time, paused, stopped, failed, killed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from ichviewer.domain.errors import JobCancelledError, ModelPackageError
from ichviewer.domain.worklist import FAILED, RUNNING, WAITING
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.analysis_queue import AnalysisQueue
from ichviewer.services.gate import Gate
from ichviewer.services.jobs import JobContext, RunningJob
from ichviewer.services.worklist import WorklistService
from ichviewer.store.library import Library
from ichviewer.store.queue import QueueLock, QueueTakenError
from tests.support.dicom_series import head_hu, write_series
from tests.support.packages import write_threshold_packages

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def models(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


def _archive(root: Path, count: int) -> Path:
    for n in range(count):
        hu = head_hu(12, blood=n % 2 == 0)
        write_series(root / f"study{n:02}", hu=hu, name=f"s{n}", study=f"s{n}")
    return root


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return _archive(tmp_path / "archive", 3)


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def worklist(library: Library, archive: Path) -> WorklistService:
    service = WorklistService(library, "A")
    service.add(archive)
    return service


@pytest.fixture
def analysis(library: Library, models: Path):
    service = AnalysisService((models,), library, threads=1)
    yield service
    service.close()


def test_that_everything_that_waits_is_analysed_and_listed_with_its_result(library, worklist, analysis) -> None:
    changed: list[tuple[str, str]] = []
    steps: list[tuple[int, int]] = []
    ctx = JobContext(lambda done, total, _text: steps.append((done, total)))
    report = AnalysisQueue(library, analysis).run(ctx, lambda uid: changed.append((uid, worklist.entry(uid).queue)))
    assert (report.done, report.failed) == (3, 0)
    entries = worklist.entries()
    assert [entry.queue for entry in entries] == ["", "", ""]
    assert [entry.positive for entry in entries] == [True, False, True]
    assert changed == [(entry.uid, state) for entry in entries for state in (RUNNING, "")]
    assert steps == sorted(steps)
    assert {total for _, total in steps} == {3000}


def test_that_a_study_that_fails_says_why_and_the_others_are_analysed(library, worklist, analysis, archive) -> None:
    shutil.rmtree(archive / "study01")
    report = AnalysisQueue(library, analysis).run(JobContext())
    assert (report.done, report.failed) == (2, 1)
    failed = worklist.entries()[1]
    assert failed.queue == FAILED
    assert "does not exist" in failed.reason


def test_that_a_study_analysed_by_hand_meanwhile_is_not_computed_twice(library, worklist, analysis, archive) -> None:
    from ichviewer.services.studies import StudyService

    studies = StudyService()
    _, series = studies.choose(studies.open_path(archive / "study00"))
    analysis.analyze(series, studies.load(series))
    made = worklist.entries()[0].result.made
    AnalysisQueue(library, analysis).run(JobContext())
    assert worklist.entries()[0].result.made == made


def test_that_a_held_queue_waits_amid_a_study_and_goes_on(library, worklist, analysis) -> None:
    gate, amid = Gate(), threading.Event()

    def step(_done: int, _total: int, text: str) -> None:
        if "Segmenting" in text or "slices" in text:
            gate.hold("reader")
            amid.set()

    job = RunningJob(lambda ctx: AnalysisQueue(library, analysis).run(ctx, gate=gate), step)
    assert amid.wait(30)
    assert not job.done
    assert worklist.entries()[0].queue == RUNNING
    while not job.done:
        gate.hold("reader", False)
    assert job.result().done == 3
    job.join()


def test_that_a_study_that_the_reader_analysed_while_the_queue_waited_is_not_computed_to_its_end(
    library, worklist, analysis, archive, models
) -> None:
    from ichviewer.services.studies import StudyService

    gate, amid = Gate(), threading.Event()

    def step(done: int, _total: int, _text: str) -> None:
        if done > 250 and not amid.is_set():
            gate.hold("reader")
            amid.set()

    job = RunningJob(lambda ctx: AnalysisQueue(library, analysis).run(ctx, gate=gate, limit=1), step)
    assert amid.wait(30)
    studies, by_hand = StudyService(), AnalysisService((models,), library)
    _, series = studies.choose(studies.open_path(archive / "study00"))
    by_hand.analyze(series, studies.load(series), reuse=False)
    by_hand.close()
    made = worklist.entries()[0].result.made
    gate.hold("reader", False)
    assert job.result(30).done == 1
    job.join()
    first = worklist.entries()[0]
    assert (first.queue, first.result.made) == ("", made)


def test_that_a_stopped_queue_lets_the_study_under_way_wait_again(library, worklist, analysis) -> None:
    ctx = JobContext(lambda _done, _total, text: ctx.cancel() if "Measuring" in text else None)
    with pytest.raises(JobCancelledError):
        AnalysisQueue(library, analysis).run(ctx)
    assert {entry.queue for entry in worklist.entries()} == {WAITING}
    assert AnalysisQueue(library, analysis).run(JobContext()).done == 3


def test_that_without_a_model_nothing_is_claimed(library, worklist, tmp_path) -> None:
    with pytest.raises(ModelPackageError, match="No model package"):
        AnalysisQueue(library, AnalysisService((tmp_path,), library)).run(JobContext())
    assert {entry.queue for entry in worklist.entries()} == {WAITING}


def test_that_a_second_worker_is_refused_in_one_line(library, worklist, analysis) -> None:
    with QueueLock(library.path), pytest.raises(QueueTakenError, match="Another ichviewer"):
        AnalysisQueue(library, analysis).run(JobContext())


_WORKER = """
import sys
from pathlib import Path
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.analysis_queue import AnalysisQueue
from ichviewer.services.jobs import JobContext
from ichviewer.store.library import Library
with Library(Path(sys.argv[1])) as library:
    service = AnalysisService((Path(sys.argv[2]),), library, threads=1)
    compute = service._compute
    def counted(series, **options):
        print("computes", series.series_instance_uid, flush=True)
        return compute(series, **options)
    service._compute = counted
    AnalysisQueue(library, service).run(JobContext(lambda *step: print("step", *step, flush=True)))
    print("end", flush=True)
"""


def test_that_kills_amid_the_queue_lose_no_study_and_none_is_computed_again_once_kept(tmp_path, models) -> None:
    archive = _archive(tmp_path / "archive", 8)
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        WorklistService(library, "A").add(archive)
    computed: list[str] = []
    kept: set[str] = set()
    ended = False
    for lines in (9, 14, 23, 31, 44, 10**6):
        command = [sys.executable, "-c", _WORKER, str(path), str(models)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ}) as worker:
            assert worker.stdout is not None
            for n, line in enumerate(worker.stdout):
                if line.startswith("computes"):
                    uid = line.split()[1]
                    assert uid not in kept, "a study whose result was kept is computed again"
                    computed.append(uid)
                ended = line == "end\n"
                if n == lines:
                    break
            worker.kill()
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        kept = {uid for (uid,) in connection.execute("SELECT series_instance_uid FROM analysis")}
        assert connection.execute("SELECT count(*) FROM analysis").fetchone() == (len(kept),)
        connection.close()
    assert ended
    with Library(path) as library:
        entries = WorklistService(library, "A").entries()
    assert len(entries) == 8
    assert all(entry.result is not None and entry.queue == "" for entry in entries)
    assert len(computed) <= 8 + 5
