"""What comes in over HTTP is bounded, told apart by content, and written under names of our own."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from ichviewer.web.upload import Inbox, UploadError, UploadLimits, require_space
from tests.support.archives import bomb_of_overlaps


def archive(entries: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> io.BytesIO:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as file:
        for name, data in entries.items():
            file.writestr(name, data)
    return stream


def test_that_an_archive_is_unpacked_under_our_own_names_inside_the_folder(tmp_path: Path) -> None:
    inbox_folder = tmp_path / "inbox"
    inbox_folder.mkdir()
    entries = {"../../evil.dcm": b"a", "/etc/evil": b"b", "Doe^Jane/IM1": b"c", "folder/": b""}
    Inbox(inbox_folder, UploadLimits()).add(archive(entries), "study.zip")
    assert {path.name: path.read_bytes() for path in inbox_folder.iterdir()} == {
        "00000.dcm": b"a",
        "00001.dcm": b"b",
        "00002.dcm": b"c",
    }
    assert list(tmp_path.iterdir()) == [inbox_folder]


def test_that_symbolic_links_in_an_archive_are_left_out(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        file.writestr(link, "/etc/passwd")
        file.writestr("image", b"x")
    Inbox(tmp_path, UploadLimits()).add(stream, "study.zip")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"x"]


def test_that_an_archive_that_grows_too_much_is_refused_while_unpacking(tmp_path: Path) -> None:
    bomb = archive({"a": bytes(50 << 20)})
    assert len(bomb.getvalue()) < 100_000
    with pytest.raises(UploadError, match="unpacks to over 10 MiB") as caught:
        Inbox(tmp_path, UploadLimits(unpacked_bytes=10 << 20)).add(bomb, "bomb.zip")
    assert caught.value.status == 413
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 10 << 20


def test_that_too_many_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UploadError, match="more than 3 files") as caught:
        Inbox(tmp_path, UploadLimits(files=3)).add(archive({str(n): b"x" for n in range(4)}), "many.zip")
    assert caught.value.status == 413


@pytest.mark.parametrize(
    ("data", "status", "message"),
    [
        (b"", 400, "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), 415, "PNG picture.*Hounsfield.*Send the DICOM files"),
        (b"\xff\xd8\xff\xe0" + bytes(100), 415, "JPEG picture"),
        (b"PK\x03\x04 and then nonsense", 400, "damaged"),
    ],
)
def test_that_what_cannot_be_a_study_is_refused_with_its_reason(
    tmp_path: Path, data: bytes, status: int, message: str
) -> None:
    with pytest.raises(UploadError, match=message) as caught:
        Inbox(tmp_path, UploadLimits()).add(io.BytesIO(data), "some/where\n/window.bin")
    assert caught.value.status == status
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_that_a_directory_of_countless_files_is_refused_before_it_is_in_memory(tmp_path: Path) -> None:
    many = archive({f"{n}/": b"" for n in range(31)})
    with pytest.raises(UploadError, match="holds 31 files or more"):
        Inbox(tmp_path, UploadLimits(files=3)).add(many, "many.zip")


@pytest.mark.parametrize("quoted", [False, True])
def test_that_files_that_share_their_bytes_are_refused(tmp_path: Path, quoted: bool) -> None:
    path = bomb_of_overlaps(tmp_path / "bomb", 50, 1 << 20, quoted=quoted)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    with path.open("rb") as stream, pytest.raises(UploadError, match="share the same bytes"):
        Inbox(inbox, UploadLimits()).add(stream, "bomb.zip")
    assert list(inbox.iterdir()) == []


def test_that_a_damaged_member_is_refused(tmp_path: Path) -> None:
    data = bytearray(archive({"a": b"x" * 1000}, zipfile.ZIP_STORED).getvalue())
    data[200] ^= 0xFF
    with pytest.raises(UploadError, match="damaged"):
        Inbox(tmp_path, UploadLimits()).add(io.BytesIO(bytes(data)), "study.zip")


def test_that_a_protected_archive_is_refused(tmp_path: Path) -> None:
    data = bytearray(archive({"a": b"x" * 100}, zipfile.ZIP_STORED).getvalue())
    data[6] |= 1
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    with pytest.raises(UploadError, match="password"):
        Inbox(tmp_path, UploadLimits()).add(io.BytesIO(bytes(data)), "study.zip")


def test_that_a_full_disk_is_noticed_before_writing(tmp_path: Path) -> None:
    require_space(tmp_path, 1)
    with pytest.raises(UploadError, match="too full") as caught:
        require_space(tmp_path, 1 << 60)
    assert caught.value.status == 507
