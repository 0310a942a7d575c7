"""Adding folders to the study list: found by headers, one unit at a time, a study in several folders as one."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.errors import JobCancelledError, NothingReadableError
from ichviewer.domain.worklist import IN_REVIEW, WAITING
from ichviewer.services.jobs import JobContext
from ichviewer.services.studies import StudyService
from ichviewer.services.watching import FolderWatch, Looked
from ichviewer.services.worklist import WorklistService, units
from ichviewer.store.library import Library
from tests.support.dicom_series import write_series

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def library(tmp_path: Path):
    with Library(tmp_path / "home" / "library.sqlite3") as opened:
        yield opened


@pytest.fixture
def service(library: Library) -> WorklistService:
    return WorklistService(library, "Reader A")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three studies, each in a folder of its own."""
    root = tmp_path / "archive"
    for name in ("a", "b", "c"):
        write_series(root / name, name=name, study=name, override={"PatientName": f"Patient^{name}"})
    return root


def test_that_a_folder_of_studies_is_added_and_waits_and_adding_it_again_adds_nothing(service, archive) -> None:
    report = service.add(archive)
    assert (report.studies, report.new, report.refused) == (3, 3, [])
    entries = service.entries()
    assert [entry.path.name for entry in entries] == ["a", "b", "c"]
    assert {entry.queue for entry in entries} == {WAITING}
    assert service.add(archive).new == 0
    assert len(service.entries()) == 3


def test_that_what_has_not_changed_is_left_alone(service, archive) -> None:
    service.add(archive)
    write_series(archive / "d", name="d", study="d")
    report = service.add(archive, again=False)
    assert (report.new, report.unchanged) == (1, 3)
    assert service.add(archive, again=False).unchanged == 4


def test_that_a_removed_study_comes_back_only_when_it_is_added_again(service, archive) -> None:
    service.add(archive)
    service.remove([service.entries()[0].uid])
    service.add(archive, again=False)
    assert len(service.entries()) == 2
    service.add(archive)
    assert len(service.entries()) == 3
    assert len(list(archive.rglob("*.dcm"))) == 36


def test_that_a_study_in_several_folders_is_one_with_all_its_series(service, tmp_path) -> None:
    root = tmp_path / "patient"
    write_series(root / "s1", name="thin", study="one", thickness=1.0, gaps=1.0)
    write_series(root / "s2", name="thick", study="one")
    write_series(root / "s3", name="other", study="two")
    report = service.add(root)
    assert (report.studies, report.new) == (2, 2)
    one = next(entry for entry in service.entries() if entry.path == root)
    index = StudyService().open_path(one.path)
    study = next(study for study in index.studies if study.study_instance_uid == one.uid)
    assert one.series_instance_uid == study.chosen.series_instance_uid
    again = service.add(root, again=False)
    assert (again.unchanged, again.new) == (3, 0)
    assert sorted(entry.path.name for entry in service.entries()) == ["patient", "s3"]


def test_that_what_cannot_be_read_is_told_with_its_path_and_the_rest_is_added(service, archive) -> None:
    (archive / "broken").mkdir()
    (archive / "broken" / "notes.txt").write_text("no image")
    report = service.add(archive)
    assert report.studies == 3
    ((path, reason),) = report.refused
    assert path == archive / "broken"
    assert "\n" not in reason


def test_that_a_path_without_any_study_or_that_does_not_exist_is_refused(service, tmp_path) -> None:
    (tmp_path / "empty").mkdir()
    for path, words in ((tmp_path / "empty", "holds no study"), (tmp_path / "gone", "does not exist")):
        with pytest.raises(NothingReadableError, match=words):
            service.add(path)
    assert service.entries() == ()


def test_that_a_stopped_adding_keeps_what_it_had_added(service, archive) -> None:
    ctx = JobContext(lambda done, _total, _text: ctx.cancel() if done == 1 else None)
    with pytest.raises(JobCancelledError):
        service.add(archive, ctx)
    assert [entry.path.name for entry in service.entries()] == ["a"] or len(service.entries()) == 2
    assert service.add(archive, again=False).studies >= 1
    assert len(service.entries()) == 3


def test_that_archives_beside_folders_are_studies_of_their_own(service, tmp_path) -> None:
    root = tmp_path / "mixed"
    write_series(root / "folder", name="a", study="a")
    write_series(tmp_path / "packed", name="z", study="z")
    shutil.make_archive(str(root / "zipped"), "zip", tmp_path / "packed")
    assert [unit.name for unit in units(root)] == ["folder", "zipped.zip"]
    service.add(root)
    assert sorted(entry.path.name for entry in service.entries()) == ["folder", "zipped.zip"]
    for entry in service.entries():
        assert StudyService().open_path(entry.path).find(entry.series_instance_uid) is not None


def test_that_a_folder_with_loose_images_is_looked_through_as_a_whole(service, tmp_path) -> None:
    root = tmp_path / "study"
    write_series(root, name="a", study="a")
    write_series(root / "more", name="b", study="a", hu=np.full((3, 64, 64), 35, np.int16))
    assert units(root) == (root,)
    service.add(root)
    (entry,) = service.entries()
    assert entry.path == root


def test_that_opening_puts_a_study_into_the_list_with_its_own_folder(service, archive) -> None:
    studies = StudyService()
    index = studies.open_path(archive)
    study, series = studies.choose(index)
    uid = service.opened(index, study, series)
    entry = service.entry(uid)
    assert entry.path == series.instances[0].path.parent
    assert (entry.state, entry.state_by, entry.queue) == (IN_REVIEW, "Reader A", "")
    assert entry.opened_first


_ADDER = """
import sys
from pathlib import Path
from ichviewer.services.jobs import JobContext
from ichviewer.services.worklist import WorklistService
from ichviewer.store.library import Library
with Library(Path(sys.argv[1])) as library:
    WorklistService(library, "A").add(Path(sys.argv[2]), JobContext(lambda *step: print(*step, flush=True)), again=False)
    print("end", flush=True)
"""


def test_that_kills_amid_adding_leave_whole_studies_and_the_next_run_adds_the_rest(tmp_path) -> None:
    root, path = tmp_path / "archive", tmp_path / "library.sqlite3"
    for n in range(10):
        write_series(root / f"s{n}", name=f"s{n}", study=f"s{n}")
    seen = 0
    for lines in (2, 4, 3, 10**6):
        command = [sys.executable, "-c", _ADDER, str(path), str(root)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as adder:
            assert adder.stdout is not None
            for n, _ in enumerate(adder.stdout):
                if n == lines:
                    break
            adder.kill()
        with Library(path) as library:
            entries = WorklistService(library, "A").entries()
        assert all(entry.series_instance_uid and entry.queue == WAITING for entry in entries)
        assert seen <= len(entries)
        seen = len(entries)
        connection = sqlite3.connect(path)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        connection.close()
    assert seen == 10


def test_that_a_watched_folder_is_read_once_it_has_not_changed_between_two_looks(service, archive) -> None:
    watch, ctx = FolderWatch(service), JobContext()
    assert watch.look([archive], ctx) == Looked(0, 3)
    write_series(archive / "d", name="d", study="d")
    assert watch.look([archive], ctx) == Looked(3, 1)
    assert watch.look([archive], ctx) == Looked(1, 0)
    assert watch.look([archive], ctx) == Looked(0, 0)
    write_series(archive / "d" / "more", name="d2", study="d")
    assert watch.look([archive, archive / "gone"], ctx) == Looked(0, 1)
    assert watch.look([archive], ctx) == Looked(1, 0)
    assert len(service.entries()) == 4
