"""The library file: recent studies, analyses, migrations, threads, a killed writer."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ichviewer.store.library import AnalysisKey, Library, LibraryError, StoredAnalysis
from ichviewer.store.migrations import MIGRATIONS, SCHEMA_VERSION

KEY = AnalysisKey("1.2.3", "c0ffee", ("aa", "bb"))


def test_that_recent_studies_come_newest_first_and_once(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    with Library(tmp_path / "library.sqlite3") as library:
        for n, name in enumerate(["a", "b", "a", "c"]):
            library.add_recent(tmp_path / name, f"title {n}", opened=start + timedelta(seconds=n))
        recent = library.recent()
    assert [entry.path.name for entry in recent] == ["c", "a", "b"]
    assert recent[1].title == "title 2"
    assert recent[1].opened == start + timedelta(seconds=2)


def test_that_recent_studies_are_limited_and_can_be_removed(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    with Library(tmp_path / "library.sqlite3") as library:
        for n in range(6):
            library.add_recent(tmp_path / str(n), limit=3, opened=start + timedelta(seconds=n))
        assert [entry.path.name for entry in library.recent()] == ["5", "4", "3"]
        library.remove_recent(tmp_path / "4")
        assert [entry.path.name for entry in library.recent()] == ["5", "3"]
        library.clear_recent()
        assert library.recent() == ()
        library.add_recent(tmp_path / "kept?", limit=0)
        assert library.recent() == ()


def test_that_an_analysis_comes_back_for_the_same_pixels_and_models_only(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        library.put_analysis(KEY, StoredAnalysis('{"any": 0.9}', b"mask"))
    with Library(path) as library:
        assert library.get_analysis(KEY) == StoredAnalysis('{"any": 0.9}', b"mask")
        assert library.get_analysis(AnalysisKey("1.2.3", "c0ffee", ("bb", "aa"))) is not None
        for other in (("1.2.4", "c0ffee", ("aa", "bb")), ("1.2.3", "dead", ("aa", "bb")), ("1.2.3", "c0ffee", ("aa",))):
            assert library.get_analysis(AnalysisKey(*other)) is None
        assert library.analysed(["1.2.3", "9.9"]) == {"1.2.3"}


def test_that_a_newer_analysis_replaces_the_old_one_with_its_mask(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        library.put_analysis(KEY, StoredAnalysis("old", b"old mask"))
        library.put_analysis(KEY, StoredAnalysis("new"))
        assert library.get_analysis(KEY) == StoredAnalysis("new", None)
        assert library.remove_analyses("1.2.3") == 1
        assert library.get_analysis(KEY) is None
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT count(*) FROM mask").fetchone() == (0,)
    connection.close()


def test_that_only_the_user_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    Library(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_that_closing_folds_the_log_in_and_later_use_is_refused(tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite3")
    library.add_recent(tmp_path / "a")
    library.close()
    library.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["library.sqlite3"]
    with pytest.raises(LibraryError, match="closed"):
        library.recent()


def test_that_many_threads_write_without_losing_anything(tmp_path: Path) -> None:
    errors: list[BaseException] = []
    with Library(tmp_path / "library.sqlite3") as library:

        def write(worker: int) -> None:
            try:
                for n in range(20):
                    library.put_analysis(
                        AnalysisKey(f"{worker}.{n}", "c", ("m",)), StoredAnalysis(f"{worker} {n}", b"x" * n)
                    )
            except LibraryError as error:
                errors.append(error)

        threads = [threading.Thread(target=write, args=(worker,)) for worker in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        assert len(library.analysed([f"{worker}.{n}" for worker in range(4) for n in range(20)])) == 80


_WRITER = """
import sys
from pathlib import Path
from ichviewer.store.library import AnalysisKey, Library, StoredAnalysis
library = Library(Path(sys.argv[1]))
n = 0
while True:
    library.put_analysis(AnalysisKey("1.2.3", str(n), ("m",)), StoredAnalysis("x" * 5000, b"y" * 50000))
    print(n, flush=True)
    n += 1
"""


def test_that_a_killed_writer_leaves_whole_analyses_only(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    root = Path(__file__).resolve().parents[3]
    with subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True, cwd=root, env={**os.environ}
    ) as writer:
        assert writer.stdout is not None
        for _ in range(25):
            line = writer.stdout.readline()
        writer.kill()
    confirmed = int(line)
    with Library(path) as library:
        for n in range(confirmed + 1):
            stored = library.get_analysis(AnalysisKey("1.2.3", str(n), ("m",)))
            assert stored == StoredAnalysis("x" * 5000, b"y" * 50000)
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    documents, masks = (connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("analysis", "mask"))
    connection.close()
    assert documents == masks >= confirmed + 1


def test_that_an_interrupted_transaction_is_undone(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        library.put_analysis(KEY, StoredAnalysis("old", b"old"))
        with pytest.raises(LibraryError):
            library.put_analysis(KEY, StoredAnalysis("new", object()))  # type: ignore[arg-type]
        assert library.get_analysis(KEY) == StoredAnalysis("old", b"old")


def test_that_a_library_of_version_1_keeps_its_recent_studies(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    connection = sqlite3.connect(path)
    MIGRATIONS[0](connection.cursor())
    connection.execute("PRAGMA user_version = 1")
    connection.execute("INSERT INTO recent VALUES ('/a', 'A', '2026-01-01T00:00:00+00:00')")
    connection.commit()
    connection.close()
    with Library(path) as library:
        assert [entry.title for entry in library.recent()] == ["A"]
        library.put_analysis(KEY, StoredAnalysis("{}", b"m"))
        assert library.get_analysis(KEY) is not None


def test_that_every_version_has_a_step_to_the_next() -> None:
    assert sorted(MIGRATIONS) == list(range(SCHEMA_VERSION))


def test_that_a_file_that_is_no_library_or_a_newer_one_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("shopping list, long enough to be taken for a database header\n" * 40)
    with pytest.raises(LibraryError, match=r"notes\.txt"):
        Library(text)
    newer = tmp_path / "newer.sqlite3"
    connection = sqlite3.connect(newer)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(LibraryError, match="version 99"):
        Library(newer)
    with pytest.raises(LibraryError, match="cannot be opened"):
        Library(text / "library.sqlite3")


def test_that_a_library_of_version_3_keeps_what_it_holds_and_takes_measurements(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite3"
    connection = sqlite3.connect(path)
    for step in range(3):
        MIGRATIONS[step](connection.cursor())
    connection.execute("PRAGMA user_version = 3")
    connection.execute("INSERT INTO recent VALUES ('/a', 'A', '2026-01-01T00:00:00+00:00')")
    connection.execute("INSERT INTO analysis VALUES (1, '1.2.3', 'c0ffee', 'aa,bb', '{}', '2026-01-01')")
    connection.commit()
    connection.close()
    with Library(path) as library:
        assert [entry.title for entry in library.recent()] == ["A"]
        assert library.get_analysis(KEY) == StoredAnalysis("{}")
        assert library.get_measurements("1.2.3") is None
        library.put_measurements("1.2.3", "one")
        library.put_measurements("1.2.3", "two")
    with Library(path) as library:
        assert library.get_measurements("1.2.3") == "two"
        library.remove_measurements("1.2.3")
        assert library.get_measurements("1.2.3") is None


def test_that_cleared_analyses_give_their_room_back_and_reviews_stay(tmp_path: Path) -> None:
    key = AnalysisKey("1.2.3", "ab", ("cd",))
    with Library(tmp_path / "library.sqlite3") as library:
        library.put_analysis(key, StoredAnalysis("{}", b"x" * 500_000))
        library.add_review(key, "{}")
        before = library.size_bytes()
        assert library.count_analyses() == 1
        assert library.clear_analyses() == 1
        assert library.count_analyses() == 0
        assert library.size_bytes() < before - 400_000
        assert library.get_review(key) == ("{}",)
