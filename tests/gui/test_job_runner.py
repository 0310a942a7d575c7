"""Jobs run off the window's thread, supersede each other, and end with the window."""

from __future__ import annotations

import threading

import pytest

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.gui.job_runner import JobRunner


@pytest.fixture
def runner(qapp):
    made = JobRunner(threads=2)
    yield made
    made.close()
    made.deleteLater()


def test_that_a_job_runs_in_another_thread_and_its_result_arrives_in_this_one(runner, qtbot):
    slot = runner.slot()
    arrived = []
    slot.done.connect(lambda result: arrived.append((result, threading.current_thread())))
    with qtbot.waitSignal(slot.done):
        slot.start(lambda _ctx, _hand: threading.current_thread().name)
    ((name, here),) = arrived
    assert name.startswith("ichviewer-job")
    assert here is threading.main_thread()


def test_that_a_job_which_ends_at_once_loses_neither_its_partial_results_nor_its_last_step(runner, qtbot):
    slot = runner.slot()
    steps, parts = [], []
    slot.stepped.connect(lambda *values: steps.append(values))
    slot.partial.connect(parts.append)

    def work(ctx, hand):
        for n in range(50):
            ctx.step(n, 50, "working")
            hand(n)

    with qtbot.waitSignal(slot.done):
        slot.start(work)
    assert parts == list(range(50))
    assert steps[-1] == (49, 50, "working")


def test_that_a_newer_job_supersedes_the_older(runner, qtbot):
    slot = runner.slot()
    results = []
    slot.done.connect(results.append)
    started, go = threading.Event(), threading.Event()

    def older(ctx, _hand):
        started.set()
        go.wait(5)
        ctx.check()
        return "older"

    slot.start(older)
    assert started.wait(5)
    with qtbot.waitSignal(slot.done):
        slot.start(lambda _ctx, _hand: "newer")
        go.set()
    assert results == ["newer"]


def test_that_cancelling_ends_a_job_at_its_next_step(runner, qtbot):
    slot = runner.slot()

    def endless(ctx, _hand):
        n = 0
        while True:
            n += 1
            ctx.step(n, 0, "")

    with qtbot.waitSignals([slot.cancelled]):
        slot.start(endless)
        slot.cancel()
    assert not slot.busy


@pytest.mark.parametrize(
    ("error", "line", "code"),
    [
        (SeriesRefusedError("Series 3 is an MR."), "Series 3 is an MR.", 3),
        (ZeroDivisionError("by zero"), "Unexpected ZeroDivisionError", 1),
        (MemoryError(), "There is not enough memory", 1),
    ],
)
def test_that_an_error_becomes_one_line_and_an_exit_code(runner, qtbot, error, line, code):
    slot = runner.slot()

    def work(_ctx, _hand):
        raise error

    with qtbot.waitSignal(slot.failed) as failed:
        slot.start(work)
    assert failed.args[0].startswith(line)
    assert "\n" not in failed.args[0]
    assert failed.args[1] == code


def test_that_the_log_says_where_an_error_happened_and_not_what_it_quotes(runner, qtbot, caplog):
    slot = runner.slot()

    def work(_ctx, _hand):
        raise ValueError("Doe^Jane")

    with qtbot.waitSignal(slot.failed):
        slot.start(work)
    assert "ValueError in a background job: test_job_runner.py" in caplog.text
    assert "Doe" not in caplog.text


def test_that_closing_joins_the_threads_and_silences_the_jobs(qapp):
    runner = JobRunner()
    slot = runner.slot()
    results = []
    slot.done.connect(results.append)
    slot.start(lambda _ctx, _hand: "late")
    runner.close()
    qapp.processEvents()
    assert not results
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ichviewer-job")]
    runner.deleteLater()


def test_that_what_comes_while_the_window_is_busy_is_delivered_in_order_and_at_once(runner, qtbot):
    slot = runner.slot()
    told, ended = [], threading.Event()
    slot.partial.connect(told.append)
    slot.caught_up.connect(lambda: told.append("caught up"))

    def work(_ctx, hand):
        for n in range(2000):
            hand(n)
        ended.set()

    with qtbot.waitSignal(slot.done):
        slot.start(work)
        assert ended.wait(5)  # the window's thread does nothing meanwhile
    assert told == [*range(2000), "caught up"]


def test_that_a_receiver_which_starts_another_job_hears_no_more_of_the_first(runner, qtbot):
    slot = runner.slot()
    heard, ended = [], threading.Event()

    def first(_ctx, hand):
        hand("first")
        hand("late")
        ended.set()

    def take(value):
        heard.append(value)
        if value == "first":
            slot.start(lambda _ctx, hand: hand("second"))

    slot.partial.connect(take)
    with qtbot.waitSignal(slot.done):
        slot.start(first)
        assert ended.wait(5)
    assert heard == ["first", "second"]
