"""Reviews of findings: kept, only added to, taken back, and written for others."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.finding import DeviceReport, Finding, Probabilities, SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.review import Review, reviewed_volumes
from ichviewer.domain.volume import LabelStack
from ichviewer.services.reviewing import ReviewService, review_document
from ichviewer.store.library import AnalysisKey, Library, LibraryError
from ichviewer.store.migrations import MIGRATIONS

KEY = AnalysisKey("1.2.3", "c0ffee", ("aa", "bb"))


def _finding(index: int, subtype: Subtype, volume: float) -> Finding:
    return Finding(index, subtype, volume, 0.9, (1, 2), 1, 20.0, (0.0, 0.0, 0.0), (1, 0, 0, 3, 2, 2), "left", 60.0)


FIRST, SECOND = _finding(1, Subtype.SUBDURAL, 12.0), _finding(2, Subtype.INTRAPARENCHYMAL, 3.0)


def _analysis(with_mask: bool) -> SeriesAnalysis:
    geometry = StackGeometry(
        shape=(3, 4, 4),
        spacing=(1.0, 1.0),
        positions=np.array([[0.0, 0.0, 5.0 * k] for k in range(3)]),
        row_direction=np.array([1.0, 0.0, 0.0]),
        column_direction=np.array([0.0, 1.0, 0.0]),
        thickness=5.0,
    )
    mask = LabelStack(np.zeros((3, 4, 4), np.uint8), geometry) if with_mask else None
    device = DeviceReport("auto", "CPUExecutionProvider", "CPU")
    return SeriesAnalysis("1.2.3", Probabilities(), {}, (), mask, {}, (FIRST, SECOND), (), device)


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def service(library: Library) -> ReviewService:
    return ReviewService(library, "Reader A", lambda: "2026-01-02T03:04:05+00:00")


def test_that_a_review_is_there_after_reopening_and_says_who_when_and_what(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite3") as library:
        ReviewService(library, "Reader A", lambda: "2026-01-02T03:04:05+00:00").reject(KEY, FIRST)
    with Library(tmp_path / "l.sqlite3") as library:
        (entry,) = ReviewService(library, "Reader B").read(KEY).entries
        assert (entry.finding, entry.who, entry.when) == (1, "Reader A", "2026-01-02T03:04:05+00:00")
        assert (entry.before.state, entry.after.state) == ("open", "rejected")
        other = AnalysisKey("1.2.3", "c0ffee", ("another model",))
        assert ReviewService(library, "Reader B").read(other) == Review()


def test_that_undo_takes_back_change_after_change_and_is_logged(service: ReviewService) -> None:
    service.accept(KEY, FIRST)
    service.retype(KEY, FIRST, Subtype.EPIDURAL)
    assert service.undo(KEY, FIRST).verdict(FIRST).subtype is Subtype.SUBDURAL
    review = service.undo(KEY, FIRST)
    assert review.verdict(FIRST).state == "open"
    assert len(review.entries) == 4
    assert service.undo(KEY, FIRST) == review


def test_that_the_same_word_twice_is_one_entry(service: ReviewService) -> None:
    service.accept(KEY, FIRST)
    assert len(service.accept(KEY, FIRST).entries) == 1


def test_that_the_log_can_neither_be_changed_nor_removed(service: ReviewService, library: Library) -> None:
    service.accept(KEY, FIRST)
    connection = sqlite3.connect(library.path)
    for statement in ("DELETE FROM review", "UPDATE review SET entry = ''"):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            connection.execute(statement)
    connection.close()
    library.remove_analyses("1.2.3")
    assert len(service.read(KEY).entries) == 1


def test_that_reviewed_volumes_leave_out_what_was_rejected_and_follow_the_changed_type(service: ReviewService) -> None:
    service.retype(KEY, FIRST, Subtype.EPIDURAL)
    review = service.reject(KEY, SECOND)
    volumes = reviewed_volumes(_analysis(with_mask=True), review)
    assert volumes["epidural"] == 12.0
    assert volumes["subdural"] == volumes["intraparenchymal"] == 0.0
    assert set(reviewed_volumes(_analysis(with_mask=False), review).values()) == {None}


def test_that_only_findings_that_all_stay_as_the_model_made_them_are_accepted_as_a_whole(service: ReviewService) -> None:
    analysis = _analysis(with_mask=True)
    assert review_document(analysis, service.accept(KEY, FIRST))["state"] == "open"
    assert review_document(analysis, service.accept(KEY, SECOND))["state"] == "accepted"
    assert review_document(analysis, service.retype(KEY, SECOND, Subtype.EPIDURAL))["state"] == "changed"
    document = review_document(analysis, service.reject(KEY, SECOND))
    assert document["state"] == "changed"
    assert document["by"] == ["Reader A"]
    assert [item["state"] for item in document["findings"]] == ["accepted", "rejected"]
    assert review_document(analysis, service.reject(KEY, FIRST))["state"] == "rejected"


def test_that_a_damaged_review_is_told_and_left(service: ReviewService, library: Library) -> None:
    library.add_review(KEY, "{}")
    with pytest.raises(LibraryError, match="damaged"):
        service.accept(KEY, FIRST)
    assert library.get_review(KEY) == ("{}",)


def test_that_a_library_of_version_4_keeps_its_measurements_and_takes_reviews(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    connection = sqlite3.connect(path)
    for step in range(4):
        MIGRATIONS[step](connection.cursor())
    connection.execute("PRAGMA user_version = 4")
    connection.execute("INSERT INTO measurements VALUES ('1.2.3', 'kept', '2026-01-01')")
    connection.commit()
    connection.close()
    with Library(path) as library:
        assert library.get_measurements("1.2.3") == "kept"
        library.add_review(KEY, "one")
        assert library.get_review(KEY) == ("one",)


_WRITER = """
import sys
from pathlib import Path
from ichviewer.store.library import AnalysisKey, Library
with Library(Path(sys.argv[1])) as library:
    start = len(library.get_review(AnalysisKey("1.2.3", "c", ("m",))))
    for n in range(start, 10**6):
        library.add_review(AnalysisKey("1.2.3", "c", ("m",)), f"{n} " + "x" * 2000)
        print(n, flush=True)
"""


def test_that_ten_kills_amid_writing_lose_no_entry_that_was_confirmed(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    for run in range(10):
        command = [sys.executable, "-c", _WRITER, str(path)]
        root = Path(__file__).resolve().parents[3]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env={**os.environ}) as writer:
            assert writer.stdout is not None
            for _ in range(3 + 7 * run):
                line = writer.stdout.readline()
            writer.kill()
        with Library(path) as library:
            kept = library.get_review(AnalysisKey("1.2.3", "c", ("m",)))
        assert len(kept) > int(line)
        assert [text.split()[0] for text in kept] == [str(n) for n in range(len(kept))]
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
