"""The study list in the library: entries, states, results, the queue, and the step from version 5."""

from __future__ import annotations

import json
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ichviewer.domain.worklist import FAILED, IN_REVIEW, OPEN, REVIEWED, RUNNING, WAITING
from ichviewer.store.library import Library, LibraryError
from ichviewer.store.migrations import MIGRATIONS
from ichviewer.store.queue import QueueLock, QueueStore, QueueTakenError
from ichviewer.store.worklist import StudyStore
from tests.support.worklists import keep_result, record, summary


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def store(library: Library) -> StudyStore:
    return StudyStore(library)


@pytest.fixture
def queue(library: Library) -> QueueStore:
    return QueueStore(library)


def test_that_a_study_comes_back_with_patient_dates_and_series(store: StudyStore, tmp_path: Path) -> None:
    store.put_unit(tmp_path, "f", [record("1", tmp_path)])
    (entry,) = store.entries()
    assert (entry.patient.name, entry.patient.patient_id, entry.patient.birth_date) == ("Doe, Jane", "ID1", "1950-02-03")
    assert (entry.patient.sex, entry.date, entry.time, entry.description) == ("F", "2026-01-02", "12:30:00", "CT head")
    assert (entry.accession_number, entry.institution, entry.path) == ("A1", "Hospital", tmp_path)
    assert (entry.state, entry.opened_first, entry.result, entry.series_instance_uid) == (OPEN, "", None, "1.1")
    assert store.entry("2") is None


def test_that_opening_is_dated_first_and_last_and_sets_the_study_in_review(store: StudyStore, tmp_path: Path) -> None:
    store.put_opened(record("1", tmp_path), "1.1", "Reader A")
    first = store.entry("1")
    store.put_opened(record("1", tmp_path), "1.1", "Reader B")
    second = store.entry("1")
    assert first.opened_first == first.opened_last == second.opened_first < second.opened_last
    assert (second.state, second.state_by) == (IN_REVIEW, "Reader A")
    assert len(store.entries()) == 1


def test_that_states_are_a_log_that_outlives_the_removal_and_can_not_be_changed(
    store: StudyStore, library: Library, tmp_path: Path
) -> None:
    store.put_opened(record("1", tmp_path), "1.1", "A")
    store.set_state("1", REVIEWED, "B")
    store.set_state("1", REVIEWED, "B")
    assert store.remove(["1", "not there"]) == 1
    assert store.entries() == ()
    store.put_unit(tmp_path, "f", [record("1", tmp_path)])
    assert store.entry("1").state == REVIEWED
    assert [state for state, _, _ in store.states("1")] == [IN_REVIEW, REVIEWED]
    with pytest.raises(LibraryError, match="holds no study"):
        store.set_state("9", REVIEWED, "B")
    connection = sqlite3.connect(library.path)
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        connection.execute("DELETE FROM study_state")
    connection.close()


def test_that_opening_a_reviewed_study_leaves_it_reviewed(store: StudyStore, tmp_path: Path) -> None:
    store.put_opened(record("1", tmp_path), "1.1", "A")
    store.set_state("1", REVIEWED, "A")
    store.put_opened(record("1", tmp_path), "1.1", "A")
    assert store.entry("1").state == REVIEWED


def test_that_the_newest_analysis_of_a_study_is_shown(store: StudyStore, library: Library, tmp_path: Path) -> None:
    store.put_unit(tmp_path, "f", [record("1", tmp_path), record("2", tmp_path)])
    keep_result(library, summary("1", 0.9, 12.5, 2), "old pixels")
    keep_result(library, summary("1", 0.3, 1.5, 1), "new pixels")
    result = store.entry("1").result
    assert (result.any, result.volume_ml, result.findings, result.positive) == (0.3, 1.5, 1, False)
    assert result.probabilities[1] is None
    assert result.made
    assert store.entry("2").result is None
    library.remove_analyses("1.1")
    assert store.entry("1").result is None


def test_that_a_path_that_is_still_there_stays_and_one_that_is_gone_is_replaced(store: StudyStore, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    store.put_unit(here, "f", [record("1", here)])
    store.put_unit(there, "f", [record("1", there)])
    assert store.entry("1").path == here
    here.rmdir()
    store.put_unit(there, "f", [record("1", there)])
    assert store.entry("1").path == there


def test_that_only_studies_without_analysis_wait_and_new_slices_let_them_wait_again(
    store: StudyStore, queue: QueueStore, library: Library, tmp_path: Path
) -> None:
    keep_result(library, summary("1", 0.9))
    unsuited = record("3", tmp_path, chosen=False)
    store.put_unit(tmp_path, "f", [record("1", tmp_path), record("2", tmp_path), unsuited])
    assert [entry.queue for entry in store.entries()] == ["", WAITING, ""]
    store.put_unit(tmp_path, "g", [record("1", tmp_path, slices=31)])
    assert store.entry("1").queue == WAITING
    assert queue.counts() == {WAITING: 2}


def test_that_a_study_is_claimed_once_and_finished_failed_or_released(
    store: StudyStore, queue: QueueStore, tmp_path: Path
) -> None:
    store.put_unit(tmp_path, "f", [record(name, tmp_path) for name in "123"])
    tasks = [queue.claim() for _ in range(4)]
    assert [task and task.uid for task in tasks] == ["1", "2", "3", None]
    assert tasks[0].series_instance_uid == "1.1"
    queue.finish("1")
    queue.fail("2", "It cannot be read.")
    queue.release("3")
    assert [(entry.queue, entry.reason) for entry in store.entries()] == [
        ("", ""),
        (FAILED, "It cannot be read."),
        (WAITING, ""),
    ]
    assert queue.add(["1", "2", "3"]) == 2
    assert queue.counts() == {WAITING: 3}
    assert queue.clear() == 3


def test_that_what_ran_when_the_process_ended_waits_again_but_not_for_ever(
    store: StudyStore, queue: QueueStore, tmp_path: Path
) -> None:
    store.put_unit(tmp_path, "f", [record("1", tmp_path)])
    for _ in range(4):
        assert queue.claim() is not None
        queue.recover()
        assert store.entry("1").queue == WAITING
    assert queue.claim() is not None
    assert store.entry("1").queue == RUNNING
    queue.recover()
    assert store.entry("1").queue == FAILED
    assert "ended 5 times" in store.entry("1").reason


def test_that_one_process_works_through_a_queue_at_a_time(library: Library) -> None:
    with QueueLock(library.path), pytest.raises(QueueTakenError, match="Another ichviewer"), QueueLock(library.path):
        pass
    with QueueLock(library.path):
        pass


def test_that_a_library_of_version_5_keeps_everything_and_shows_its_analyses(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    connection = sqlite3.connect(path)
    for step in range(5):
        MIGRATIONS[step](connection.cursor())
    connection.execute("PRAGMA user_version = 5")
    document = {
        "schema": 1,
        "series_instance_uid": "1.1",
        "probabilities": {"any": 0.8, "epidural": None, "intraparenchymal": 0.7},
        "thresholds": {"any": 0.5, "intraparenchymal": 0.9},
        "volumes_ml": {"intraparenchymal": 3.0, "epidural": None, "subdural": 1.0},
        "findings": [{}, {}],
        "models": [{"name": "seg", "version": "1"}],
        "device": {"name": "CPU"},
    }
    rows = [("1.1", json.dumps(document)), ("2.1", "damaged"), ("3.1", '{"schema": 9}')]
    for uid, text in rows:
        connection.execute(
            "INSERT INTO analysis (series_instance_uid, content_hash, models, document, made) VALUES (?, 'c', 'm', ?, 't')",
            (uid, text),
        )
    connection.execute("INSERT INTO recent VALUES ('/a', 'title', '2026-01-01T00:00:00+00:00')")
    connection.commit()
    connection.close()
    with Library(path) as library:
        store = StudyStore(library)
        store.put_unit(tmp_path, "f", [record(name, tmp_path) for name in "123"])
        first, second, third = (entry.result for entry in store.entries())
        assert (first.any, first.over, first.volume_ml, first.findings) == (0.8, ("any",), 4.0, 2)
        assert (first.positive, first.models, first.device, first.made) == (True, "seg 1", "CPU", "t")
        assert second is None
        assert third is None
        assert library.recent()[0].title == "title"


def test_that_five_thousand_studies_are_listed_within_a_quarter_of_a_second(library: Library, tmp_path: Path) -> None:
    store = StudyStore(library)
    store.put_unit(tmp_path, "f", [record(str(n), tmp_path) for n in range(5000)])
    with library.transaction() as cursor:
        cursor.execute(
            "INSERT INTO analysis (series_instance_uid, content_hash, models, document, made) "
            "SELECT series_instance_uid, 'c', 'm', '{}', '2026-01-01' FROM study_series"
        )
        cursor.execute(
            "INSERT INTO result (analysis, series_instance_uid, made, p_any, over, volume_ml, findings, positive, models, "
            "device) SELECT id, series_instance_uid, made, 0.5, 'any', 1.0, 1, 1, 'm', 'CPU' FROM analysis"
        )
    taken = []
    for _ in range(3):
        start = time.thread_time()  # other tests may have the processor meanwhile
        entries = store.entries()
        taken.append(time.thread_time() - start)
    assert len(entries) == 5000
    assert all(entry.result.findings == 1 for entry in entries)
    assert min(taken) < 0.25


def test_that_a_series_that_is_gone_leaves_the_list(store: StudyStore, library: Library, tmp_path: Path) -> None:
    whole = record("1", tmp_path)
    localizer = replace(whole.series[0], series_instance_uid="1.2", chosen=False)
    store.put_unit(tmp_path, "f", [replace(whole, series=(*whole.series, localizer))])
    keep_result(library, replace(summary("1", 0.9), series_instance_uid="1.2"))
    assert store.entry("1").result is not None
    store.put_unit(tmp_path, "g", [whole])
    assert store.entry("1").result is None
