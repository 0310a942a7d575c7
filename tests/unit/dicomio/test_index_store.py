"""A folder that has not changed opens from the library, exactly as it was read, without opening a file of it."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from ichviewer.dicomio.fingerprint import fingerprint
from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.index_store import dump_index, load_index
from ichviewer.domain.errors import NothingReadableError
from ichviewer.services.studies import StudyService
from ichviewer.store.library import Library
from tests.support.dicom_series import SeriesSpec, cut, write_enhanced, write_series


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library(tmp_path / "home" / "library.db") as opened:
        yield opened


@pytest.fixture
def no_file_may_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise AssertionError("a file was opened")

    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(Path, "open", refuse)


def test_that_every_folder_of_the_shared_data_survives_storage(shared_data: Path) -> None:
    folders = [shared_data, *(path for path in shared_data.rglob("*") if path.is_dir())]
    stored = 0
    for folder in folders:
        try:
            index = index_path(folder)
        except NothingReadableError:
            continue
        document = dump_index(index)
        assert document is not None
        assert load_index(document, folder) == index
        stored += 1
    assert stored > 10


def test_that_an_unchanged_folder_opens_without_a_file_being_opened(
    tmp_path: Path, library: Library, request: pytest.FixtureRequest
) -> None:
    folder = tmp_path / "study"
    write_series(folder)
    write_enhanced(folder / "enhanced.dcm", SeriesSpec(name="enhanced"))
    first = StudyService(library).open_path(folder)
    request.getfixturevalue("no_file_may_be_opened")
    again = StudyService(library).open_path(folder)
    assert again == first


def test_that_a_series_of_a_kept_index_loads_the_same_hu(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "study"
    write_series(folder, gaps=[3.0, 5.0, 5.0, 7.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 5.0], tilt=12.0)
    service = StudyService(library)
    stacks = [service.load(service.choose(service.open_path(folder))[1]).stack for _ in range(2)]
    np.testing.assert_array_equal(stacks[0].hu, stacks[1].hu)
    assert stacks[0].geometry.matches(stacks[1].geometry)
    assert stacks[0].sop_instance_uids == stacks[1].sop_instance_uids


@pytest.mark.parametrize("change", ["cut", "added", "removed", "renamed", "rewritten"])
def test_that_a_changed_folder_is_read_again(tmp_path: Path, library: Library, change: str) -> None:
    folder = tmp_path / "study"
    paths = write_series(folder)
    service = StudyService(library)
    service.open_path(folder)
    before = fingerprint(folder)
    if change == "cut":
        cut(paths[3])
    elif change == "added":
        (folder / "notes.txt").write_text("x")
    elif change == "removed":
        paths[3].unlink()
    elif change == "renamed":
        paths[3].rename(folder / "other.dcm")
    else:
        # Same size, same time of modification: the time of change tells.
        status = paths[3].stat()
        data = bytearray(paths[3].read_bytes())
        data[-1] ^= 1
        paths[3].write_bytes(data)
        os.utime(paths[3], ns=(status.st_atime_ns, status.st_mtime_ns))
    assert fingerprint(folder) != before
    try:
        found: object = service.open_path(folder)
    except NothingReadableError as error:
        found = str(error)
    try:
        truth: object = index_path(folder)
    except NothingReadableError as error:
        truth = str(error)
    assert found == truth


def test_that_a_damaged_or_foreign_document_is_no_index(tmp_path: Path) -> None:
    write_series(tmp_path)
    document = dump_index(index_path(tmp_path))
    assert document is not None
    assert load_index(document[:40], tmp_path) is None
    assert load_index(b"", tmp_path) is None
    assert load_index(document[:8] + bytes(8) + document[16:], tmp_path) is None
    other = zlib.compress(b'{"format": 1, "version": "0", "studies": [], "rejected": []}')
    assert load_index(len(other).to_bytes(4, "little") + other, tmp_path) is None


def test_that_links_in_circles_do_not_hang_the_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert fingerprint(tmp_path) == fingerprint(tmp_path)


def test_that_forgetting_the_recent_studies_forgets_their_indexes(tmp_path: Path, library: Library) -> None:
    folder = tmp_path / "study"
    write_series(folder)
    StudyService(library).open_path(folder)
    state = fingerprint(folder)
    assert library.get_index(folder, state) is not None
    library.clear_recent()
    assert library.get_index(folder, state) is None
