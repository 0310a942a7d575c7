"""Jobs report, cancel and end in their own thread."""

from __future__ import annotations

import threading

import pytest

from ichviewer.domain.errors import JobCancelledError
from ichviewer.services.jobs import JobContext, RunningJob, run


def test_that_steps_arrive_and_the_result_is_returned() -> None:
    steps: list[tuple[int, int, str]] = []

    def job(ctx: JobContext) -> int:
        ctx.step(1, 2, "half")
        return 42

    assert run(job, lambda *step: steps.append(step)) == 42
    assert steps == [(1, 2, "half")]


def test_that_a_cancelled_job_stops_at_its_next_step_and_says_so() -> None:
    started, go_on = threading.Event(), threading.Event()

    def job(ctx: JobContext) -> None:
        started.set()
        assert go_on.wait(10)
        ctx.step(1, 2, "never reported")

    ended: list[bool] = []
    steps: list[object] = []
    running = RunningJob(job, lambda *step: steps.append(step), lambda finished: ended.append(finished.done))
    assert started.wait(10)
    running.cancel()
    go_on.set()
    with pytest.raises(JobCancelledError):
        running.result(10)
    running.join()
    assert running.context.cancelled
    assert ended == [True]
    assert steps == []


def test_that_a_failing_job_hands_its_error_over() -> None:
    def job(_ctx: JobContext) -> None:
        raise ValueError("broken")

    running = RunningJob(job)
    with pytest.raises(ValueError, match="broken"):
        running.result(10)
    running.join()


def test_that_a_result_that_is_not_there_in_time_is_a_timeout() -> None:
    go_on = threading.Event()
    running = RunningJob(lambda _ctx: go_on.wait(10))
    with pytest.raises(TimeoutError):
        running.result(0.01)
    go_on.set()
    assert running.result(10) is True
    running.join()
