"""Walking folders: what is looked at, what is left out, and how that is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.names import iso_date, iso_time, person_name
from ichviewer.dicomio.scan import scan_path
from ichviewer.domain.errors import JobCancelledError, NothingReadableError
from tests.support.dicom_series import SeriesSpec, ct_image, write_series


def test_that_files_are_found_at_any_depth_and_without_extension(tmp_path: Path) -> None:
    for path in write_series(tmp_path / "a" / "b" / "c"):
        path.rename(path.with_suffix(""))
    assert len(scan_path(tmp_path).headers) == 12


def test_that_a_single_file_is_read_alone(tmp_path: Path) -> None:
    path = write_series(tmp_path)[3]
    assert len(scan_path(path).headers) == 1


def test_that_loops_of_links_end(tmp_path: Path) -> None:
    write_series(tmp_path / "a")
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    assert len(scan_path(tmp_path).headers) == 12


def test_that_many_foreign_files_are_one_line(tmp_path: Path) -> None:
    write_series(tmp_path)
    for n in range(300):
        (tmp_path / f"photo{n}.jpg").write_bytes(b"\xff\xd8\xff" + bytes(300))
    (tmp_path / "notes.txt").write_text("hello")
    rejected = scan_path(tmp_path).rejected
    assert len(rejected) == 1
    assert rejected[0].what == "301 files"
    assert "300 .jpg, 1 .txt" in rejected[0].reason


def test_that_a_data_set_without_preamble_is_read(tmp_path: Path) -> None:
    from pydicom import dcmwrite

    spec = SeriesSpec()
    for k in range(12):
        dataset = ct_image(spec, k, k + 1)
        del dataset.file_meta
        dataset.preamble = None
        dcmwrite(tmp_path / f"{k}.ima", dataset, implicit_vr=True, little_endian=True, enforce_file_format=False)
    series = index_path(tmp_path).studies[0].chosen
    assert series is not None
    assert len(series.instances) == 12


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda _: None, "does not exist"),
        (lambda path: path.mkdir(), "is empty"),
        (lambda path: (path.mkdir(), (path / "a.txt").write_text("x" * 200)), "holds no DICOM images"),
    ],
)
def test_that_a_path_without_images_is_one_clear_line(tmp_path: Path, make: object, said: str) -> None:
    path = tmp_path / "study"
    make(path)  # type: ignore[operator]
    with pytest.raises(NothingReadableError, match=said) as caught:
        index_path(path)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)


def test_that_an_unreadable_folder_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: object) -> object:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(os, "scandir", denied)
    with pytest.raises(NothingReadableError, match=r"cannot be opened: .*Permission denied"):
        scan_path(tmp_path)


def test_that_an_unreadable_file_is_told_and_the_rest_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locked = write_series(tmp_path)[2]
    real = os.open

    def guarded(path: str, *args: int, **kwargs: int) -> int:
        if str(path) == str(locked):
            raise PermissionError(13, "Permission denied", path)
        return real(path, *args, **kwargs)

    monkeypatch.setattr(os, "open", guarded)
    scan = scan_path(tmp_path)
    assert len(scan.headers) == 11
    assert [entry.what for entry in scan.rejected] == [locked.name]


def test_that_a_cancelled_scan_stops(tmp_path: Path) -> None:
    class Cancelled:
        def step(self, *_: object) -> None:
            raise JobCancelledError("cancelled")

    write_series(tmp_path)
    with pytest.raises(JobCancelledError):
        scan_path(tmp_path, Cancelled())


def test_that_wrong_value_representations_do_not_stop_the_scan(tmp_path: Path) -> None:
    for path in write_series(tmp_path):
        data = path.read_bytes()
        # Rows and Columns as text, an instance number that is no number, a spacing with stray bytes.
        data = data.replace(b"\x28\x00\x10\x00US\x02\x00\x40\x00", b"\x28\x00\x10\x00IS\x02\x0064")
        data = data.replace(b"\x20\x00\x13\x00IS\x02\x00", b"\x20\x00\x13\x00US\x02\x00")
        path.write_bytes(data)
    (header, *_) = scan_path(tmp_path).headers
    assert header.rows == 64


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Doe^Jane", "Doe, Jane"),
        ("Doe^Jane^Mary^Dr.^PhD", "Doe, Dr. Jane Mary, PhD"),
        ("Doe", "Doe"),
        ("^Jane", "Jane"),
        ("", ""),
        ("Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田 太郎)"),
        ("=山田^太郎", "山田 太郎"),
    ],
)
def test_that_person_names_read_as_people_write_them(value: str, shown: str) -> None:
    assert person_name(value) == shown


def test_that_dates_and_times_are_iso_or_empty() -> None:
    assert [iso_date(value) for value in ("20240131", "2024.01.31", "", "soon")] == ["2024-01-31", "2024-01-31", "", ""]
    assert [iso_time(value) for value in ("134501.250", "1345", "", "noon")] == ["13:45:01", "13:45:00", "", ""]
