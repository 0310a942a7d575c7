"""Which files a path holds: every one once, in natural order, and what is left out with its reason."""

from __future__ import annotations

import builtins
import io
import os
import socket
import tempfile
import time
import warnings
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.dicomio.archive import Archives
from ichviewer.dicomio.listing import Listing, list_files
from ichviewer.domain.errors import JobCancelledError, NothingReadableError
from tests.support.archives import bomb_of_overlaps, change_directory, write_zip


def put(path: Path, data: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def names(listing: Listing) -> list[str]:
    return [Path(entry.path).relative_to(listing.root).as_posix() for entry in listing.files]


def said(listing: Listing) -> dict[str, str]:
    return {entry.what: entry.reason for entry in listing.rejected}


# --- folders and files ---


def test_that_files_of_any_depth_are_in_natural_order_with_size_and_time(tmp_path: Path) -> None:
    order = ["IM1", "im2", "IM10", "IM10b", "notes", "S2/I1", "S2/I3", "S2/a/I1", "S10/I1", "S10/deep/er/I1"]
    for n, name in enumerate(reversed(order)):
        put(tmp_path / name, b"x" * (n + 1))
    os.utime(tmp_path / "IM1", ns=(5, 1_700_000_000_123_456_700))
    listing = list_files(tmp_path)
    assert names(listing) == order
    assert listing.root == tmp_path
    assert [entry.size for entry in listing.files] == list(range(len(order), 0, -1))
    assert listing.files[0].mtime_ns == (tmp_path / "IM1").stat().st_mtime_ns
    assert not any(entry.archived or entry.crc for entry in listing.files)
    assert listing.rejected == ()


def test_that_a_single_file_is_listed_alone_in_its_folder(tmp_path: Path) -> None:
    put(tmp_path / "other")
    listing = list_files(put(tmp_path / "IM1", b"123"))
    assert (listing.root, names(listing), listing.files[0].size) == (tmp_path, ["IM1"], 3)


def test_that_a_relative_path_is_listed_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "a" / "IM1")
    write_zip(tmp_path / "a" / "b.zip", {"IM2": b"1"})
    monkeypatch.chdir(tmp_path / "a")
    assert names(list_files(Path())) == ["IM1", "b.zip/IM2"]
    assert names(list_files(Path("IM1"))) == ["IM1"]
    assert names(list_files(Path("b.zip"))) == ["IM2"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda _: None, "does not exist. Check the path"),
        (lambda path: path.mkdir(), "is empty. Choose the folder"),
        (lambda path: path.write_bytes(b""), r"is empty \(0 bytes\). Copy it again"),
        (lambda path: (path.mkdir(), (path / "a").touch()), "holds no file that can be read. a: It is empty"),
        (os.mkfifo, "neither a file nor a folder"),
        (lambda path: path.write_bytes(b"PK\x03\x04 and nonsense"), "cannot be opened: the ZIP archive is damaged"),
        (lambda path: write_zip(path, {}), "is an archive without files"),
        (lambda path: write_zip(path, {"../a": b"x"}), "holds no file that can be read. ../a: Its name leads out"),
        (lambda path: bomb_of_overlaps(path, 9, 1 << 20, quoted=False), "cannot be opened: its files share the same bytes"),
    ],
)
def test_that_a_path_without_files_is_one_clear_line(tmp_path: Path, make: object, message: str) -> None:
    path = tmp_path / "study"
    make(path)  # type: ignore[operator]
    with pytest.raises(NothingReadableError, match=message) as caught:
        list_files(path)
    assert "\n" not in str(caught.value)
    assert str(path) in str(caught.value)


def test_that_a_path_with_a_zero_in_it_does_not_exist() -> None:
    with pytest.raises(NothingReadableError, match="does not exist"):
        list_files(Path("a\0b"))


def test_that_empty_files_and_those_of_operating_systems_are_one_line_each(tmp_path: Path) -> None:
    put(tmp_path / "IM1")
    for n in range(3):
        put(tmp_path / f"E{n}", b"")
    for name in ("._IM1", ".DS_Store", "sub/Thumbs.db", "__MACOSX/IM1"):
        put(tmp_path / name)
    listing = list_files(tmp_path)
    assert names(listing) == ["IM1"]
    assert sorted(entry.what for entry in listing.rejected) == ["3 files", "4 files"]
    assert any("empty (0 bytes; the first is E" in entry.reason for entry in listing.rejected)


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_that_names_with_line_breaks_and_foreign_bytes_stay_one_line_of_text(tmp_path: Path) -> None:
    put(tmp_path / "IM1\n")
    put(tmp_path / "empty\nfile", b"")
    put(Path(os.fsdecode(os.fsencode(tmp_path) + b"/K\xf6pfe.zip")), b"PK\x03\x04 damaged")
    listing = list_files(tmp_path)
    assert names(listing) == ["IM1\n"]
    assert {entry.what for entry in listing.rejected} == {"empty?file", "K?pfe.zip"}


def test_that_pipes_sockets_and_links_to_devices_are_never_opened(tmp_path: Path) -> None:
    put(tmp_path / "IM1")
    os.mkfifo(tmp_path / "pipe.zip")
    os.mkfifo(tmp_path / "DICOMDIR")
    (tmp_path / "null").symlink_to("/dev/null")
    with socket.socket(socket.AF_UNIX) as server:
        # A socket's path may have some hundred bytes only.
        here = Path.cwd()
        os.chdir(tmp_path)
        try:
            server.bind("socket")
        finally:
            os.chdir(here)
        listing = list_files(tmp_path)
    assert names(listing) == ["IM1"]
    assert [entry.what for entry in listing.rejected] == ["4 files"]
    assert "devices, pipes or sockets" in listing.rejected[0].reason


def test_that_a_folder_that_may_not_be_read_is_told_and_the_rest_is_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "a" / "IM1")
    put(tmp_path / "locked" / "IM2")
    real = os.scandir

    def guarded(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", guarded)
    listing = list_files(tmp_path)
    assert names(listing) == ["a/IM1"]
    assert said(listing) == {"locked": "The folder cannot be read: Permission denied."}
    with pytest.raises(NothingReadableError, match=r"locked cannot be opened: .*Permission denied"):
        list_files(tmp_path / "locked")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is forbidden to root")
def test_that_real_permissions_are_told(tmp_path: Path) -> None:
    put(tmp_path / "IM1")
    put(tmp_path / "locked" / "IM2")
    (tmp_path / "locked").chmod(0)
    try:
        assert said(list_files(tmp_path)) == {"locked": "The folder cannot be read: Permission denied."}
    finally:
        (tmp_path / "locked").chmod(0o700)


def test_that_a_cancelled_listing_stops(tmp_path: Path) -> None:
    class Cancelled:
        def step(self, *_: object) -> None:
            raise JobCancelledError("cancelled")

    put(tmp_path / "IM1")
    with pytest.raises(JobCancelledError):
        list_files(tmp_path, Cancelled())
    with pytest.raises(JobCancelledError):
        list_files(write_zip(tmp_path / "a.zip", {"IM1": b"1"}), Cancelled())


def test_that_twenty_thousand_files_are_listed_without_opening_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(20_000):
        file = os.open(f"{tmp_path}/IM{n}", os.O_CREAT | os.O_WRONLY)
        if n % 100:
            os.write(file, b"x")
        os.close(file)

    def refuse(*args: object, **_: object) -> None:
        raise AssertionError(f"{args[0]} was opened")

    steps: list[str] = []

    class Heard:
        def step(self, *what: int | str) -> None:
            steps.append(str(what[2]))

    for module, name in ((builtins, "open"), (io, "open"), (io, "FileIO"), (os, "open")):
        monkeypatch.setattr(module, name, refuse)
    begun = time.perf_counter()
    listing = list_files(tmp_path, Heard())
    took = time.perf_counter() - begun
    monkeypatch.undo()
    assert names(listing) == [f"IM{n}" for n in range(20_000) if n % 100]
    assert [entry.what for entry in listing.rejected] == ["200 files"]
    assert len(steps) >= 4
    # A fifth of a second here; a listing that opened or sorted badly would take many.
    assert took < 5


# --- links ---


def test_that_links_double_nothing_and_broken_ones_are_told(tmp_path: Path) -> None:
    root = tmp_path / "root"
    put(root / "b" / "IM1")
    put(tmp_path / "outside" / "IM2")
    put(tmp_path / "beside")
    (root / "a").symlink_to(root / "b")
    (root / "again").symlink_to(root / "b" / "IM1")
    (root / "b" / "loop").symlink_to(root)
    (root / "self").symlink_to(root / "self")
    (root / "broken").symlink_to(tmp_path / "nowhere")
    (root / "x1").symlink_to(tmp_path / "outside")
    (root / "x2").symlink_to(tmp_path / "outside")
    (root / "f1").symlink_to(tmp_path / "beside")
    (root / "f2").symlink_to(tmp_path / "beside")
    (root / "up").symlink_to(tmp_path)
    (root / "root").symlink_to("/")
    os.link(root / "b" / "IM1", root / "b" / "IM0")
    listing = list_files(root)
    assert names(listing) == ["again", "f1", "x1/IM2"]
    assert [entry.reason for entry in listing.rejected] == [
        "They are links that lead nowhere (the first is broken).",
        "They are links to folders that this one lies in; they are not followed (the first is root).",
    ]
    assert {entry.what for entry in listing.rejected} == {"2 files"}


def test_that_a_link_given_as_the_path_is_followed(tmp_path: Path) -> None:
    put(tmp_path / "a" / "IM1")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert names(list_files(tmp_path / "link")) == ["IM1"]


TREE = st.lists(
    st.tuples(st.sampled_from(["dir", "file", "link", "hard", "broken", "empty"]), st.integers(0, 99), st.integers(0, 99)),
    max_size=40,
)


@settings(max_examples=100, deadline=None)
@given(tree=TREE)
def test_that_a_random_tree_with_random_links_lists_each_file_once(tree: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder).resolve()
        root = base / "root"
        root.mkdir()
        (base / "elsewhere").mkdir()
        folders = [root, base / "elsewhere", root]
        files: list[Path] = []
        everything = [base, root, base / "elsewhere"]
        for n, (kind, where, target) in enumerate(tree):
            path = folders[where % len(folders)] / f"{kind}{n}"
            if kind == "dir":
                path.mkdir()
                folders.append(path)
            elif kind == "file":
                files.append(put(path, b"%d" % n))
            elif kind == "empty":
                path.touch()
            elif kind == "hard" and files:
                os.link(files[target % len(files)], path)
            elif kind == "link":
                path.symlink_to(everything[target % len(everything)])
            elif kind == "broken":
                path.symlink_to(base / "nowhere")
            if path.is_symlink() or path.exists():
                everything.append(path)

        reached: set[Path] = set()
        truth: set[int] = set()

        def reach(place: Path) -> None:
            place = place.resolve()
            if place in reached or place in root.parents:
                return
            reached.add(place)
            for child in place.iterdir():
                if child.is_dir():
                    reach(child)
                elif child.is_file() and child.stat().st_size:
                    truth.add(child.stat().st_ino)

        reach(root)
        if not truth:
            with pytest.raises(NothingReadableError):
                list_files(root)
            return
        listing = list_files(root)
        assert sorted(Path(entry.path).stat().st_ino for entry in listing.files) == sorted(truth)
        assert listing == list_files(root)


# --- DICOMDIR ---


def dicomdir(path: Path, files: list[str | list[str]]) -> Path:
    from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
    from pydicom.sequence import Sequence
    from pydicom.uid import ExplicitVRLittleEndian, MediaStorageDirectoryStorage

    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = MediaStorageDirectoryStorage
    meta.MediaStorageSOPInstanceUID = "2.25.1"
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    with warnings.catch_warnings():
        # Names that are not allowed are what this is about.
        warnings.simplefilter("ignore")
        dataset = FileDataset(str(path), {}, file_meta=meta, preamble=bytes(128))
        records = [Dataset()]
        records[0].DirectoryRecordType = "PATIENT"
        for file in files:
            record = Dataset()
            record.DirectoryRecordType = "IMAGE"
            record.ReferencedFileID = file
            records.append(record)
        dataset.DirectoryRecordSequence = Sequence(records)
        path.parent.mkdir(parents=True, exist_ok=True)
        dataset.save_as(path)
    return path


def test_that_the_files_beside_a_dicomdir_count_and_not_what_it_says(tmp_path: Path) -> None:
    path = dicomdir(tmp_path / "DICOMDIR", [["DICOM", "IM1"], ["DICOM", "IM2"], "IM3", ["DICOM", "IM4"]])
    put(tmp_path / "dicom" / "im1")
    put(tmp_path / "DICOM" / "IM9")
    put(tmp_path / "DICOM" / "IM2", b"")
    for given_path in (path, tmp_path):
        listing = list_files(given_path)
        assert listing.root == tmp_path
        assert names(listing) == ["DICOM/IM9", "dicom/im1"]
        assert said(listing)["DICOMDIR"] == "It names 2 of 4 files that are not here (the first is IM3)."


def test_that_a_complete_dicomdir_needs_no_words(tmp_path: Path) -> None:
    put(tmp_path / "a" / "DICOM" / "IM1")
    dicomdir(tmp_path / "a" / "DICOMDIR", [["DICOM", "IM1"]])
    assert list_files(tmp_path).rejected == ()


@pytest.mark.parametrize("name", [["..", "secret"], "/etc/passwd", ["A", "..", "..", "secret"], "C:/secret", "..\\secret"])
def test_that_a_dicomdir_does_not_lead_out_of_its_folder(tmp_path: Path, name: str | list[str]) -> None:
    put(tmp_path / "secret")
    put(tmp_path / "disc" / "IM1")
    path = dicomdir(tmp_path / "disc" / "DICOMDIR", [name, "IM1"])
    listing = list_files(path)
    assert names(listing) == ["IM1"]
    assert said(listing)["DICOMDIR"].startswith("It names 1 file outside of its folder, which is not followed")


def test_that_two_dicomdirs_at_different_depths_are_each_compared_with_their_folder(tmp_path: Path) -> None:
    dicomdir(tmp_path / "DICOMDIR", [["one", "IM1"], ["one", "IM2"]])
    dicomdir(tmp_path / "one" / "disc" / "dicomdir", ["IM1", "IM7", "IM8"])
    put(tmp_path / "one" / "IM1")
    put(tmp_path / "one" / "disc" / "IM1")
    listing = list_files(tmp_path)
    assert names(listing) == ["one/IM1", "one/disc/IM1"]
    assert said(listing) == {
        "DICOMDIR": "It names 1 of 2 files that are not here (the first is one/IM2).",
        "one/disc/dicomdir": "It names 2 of 3 files that are not here (the first is IM7).",
    }


def test_that_a_damaged_dicomdir_is_told_and_the_files_are_listed(tmp_path: Path) -> None:
    put(tmp_path / "IM1")
    path = dicomdir(tmp_path / "DICOMDIR", [f"IM{n}" for n in range(50)])
    whole = path.read_bytes()
    for data in (b"nonsense" * 100, whole[:150], whole[: len(whole) // 2], b"DICM"):
        path.write_bytes(data)
        listing = list_files(path)
        assert names(listing) == ["IM1"]
        assert list(said(listing)) == ["DICOMDIR"]


def test_that_an_image_called_dicomdir_is_an_image(tmp_path: Path, shared_data: Path) -> None:
    put(tmp_path / "DICOMDIR", next(iter(sorted((shared_data / "tiny-head").rglob("*.dcm")))).read_bytes())
    listing = list_files(tmp_path)
    assert names(listing) == ["DICOMDIR"]
    assert listing.rejected == ()


def test_that_a_dicomdir_may_name_what_no_system_can(tmp_path: Path) -> None:
    put(tmp_path / "IM1")
    path = dicomdir(tmp_path / "DICOMDIR", ["IM1", "N" * 5000, "A\0B", "line\nbreak"])
    assert "It names 3 of 4 files that are not here" in said(list_files(path))["DICOMDIR"]


def test_that_the_real_dicomdir_names_a_file_that_is_not_there(shared_data: Path) -> None:
    folder = shared_data / "head-phantom-philips"
    real = [path for path in folder.rglob("*") if path.is_file() and path.name != "DICOMDIR"]
    for path in (folder, folder / "DICOMDIR"):
        listing = list_files(path)
        assert len(listing.files) == len(real)
        assert said(listing) == {"DICOMDIR": "It names 1 of 2 files that are not here (the first is S21570/DIRFILE)."}


# --- ZIP archives ---


def test_that_an_archive_is_listed_like_a_folder(tmp_path: Path) -> None:
    files = {"S10/IM1": b"1", "S2/IM10": b"22", "S2/IM9": b"333", "top": b"4444", "empty": b"", "S2/": b""}
    files |= {"__MACOSX/S2/._IM9": b"x", "S2/.DS_Store": b"x", "my__MACOSX/IM1": b"5"}
    path = write_zip(tmp_path / "study.any", files)
    listing = list_files(path)
    assert listing.root == path
    assert names(listing) == ["top", "my__MACOSX/IM1", "S2/IM9", "S2/IM10", "S10/IM1"]
    assert all(entry.archived and entry.mtime_ns == path.stat().st_mtime_ns for entry in listing.files)
    assert [(entry.size, entry.crc) for entry in listing.files[:1]] == [(4, zipfile.ZipFile(path).getinfo("top").CRC)]
    assert {entry.what for entry in listing.rejected} == {"2 files", "empty"}
    with Archives() as archives:
        assert [archives.read(entry.path) for entry in listing.files] == [b"4444", b"5", b"333", b"22", b"1"]
        assert [archives.entry(entry.path) for entry in listing.files] == list(listing.files)


def test_that_archives_in_a_folder_are_listed_through_and_other_files_are_not_looked_into(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    write_zip(tmp_path / "b.ZIP", {"IM1": b"1"})
    write_zip(tmp_path / "a" / "c.zip", {"S1/IM1": b"1", "inner.zip": b"PK", "more/inner.ZIP": b"PK", "../evil": b"1"})
    write_zip(tmp_path / "archive without suffix", {"IM1": b"1"})
    put(tmp_path / "picture.zip", b"no archive")
    put(tmp_path / "damaged.zip", b"PK\x03\x04 nonsense")
    write_zip(tmp_path / "nothing.zip", {})
    listing = list_files(tmp_path)
    assert names(listing) == ["archive without suffix", "picture.zip", "a/c.zip/S1/IM1", "b.ZIP/IM1"]
    assert [entry.archived for entry in listing.files] == [False, False, True, True]
    reasons = said(listing)
    assert reasons["a/c.zip/../evil"] == "Its name leads out of the archive; it is left out."
    assert "the first is a/c.zip/inner.zip" in reasons["2 files"]
    assert "unpack the outer one first" in reasons["2 files"]
    assert reasons["damaged.zip"].startswith("It is not read: the ZIP archive is damaged or cut off")
    assert reasons["nothing.zip"] == "It is a ZIP archive without files."


def test_that_links_to_one_archive_list_its_files_once(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "outside.zip", {"IM1": b"1"})
    (tmp_path / "root").mkdir()
    for name in ("one.zip", "two.zip"):
        (tmp_path / "root" / name).symlink_to(path)
    assert names(list_files(tmp_path / "root")) == ["one.zip/IM1"]


def test_that_a_wholly_encrypted_archive_says_what_to_do(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": b"1" * 30, "IM2": b"2" * 30})
    change_directory(path, "IM1", flags=1)
    change_directory(path, "IM2", flags=1)
    with pytest.raises(NothingReadableError, match="They are encrypted: unpack them with their password first"):
        list_files(path)


def test_that_a_dicomdir_in_an_archive_is_compared_with_the_archive(tmp_path: Path) -> None:
    data = dicomdir(tmp_path / "DICOMDIR", [["DICOM", "IM1"], ["DICOM", "IM2"]]).read_bytes()
    path = write_zip(tmp_path / "a.zip", {"disc/DICOMDIR": data, "disc/dicom/im1": b"1", "DICOM/IM2": b"2"})
    listing = list_files(path)
    assert names(listing) == ["DICOM/IM2", "disc/dicom/im1"]
    assert said(listing) == {"disc/DICOMDIR": "It names 1 of 2 files that are not here (the first is DICOM/IM2)."}


def test_that_the_archives_of_the_caller_are_used_and_stay_open(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": b"1"})
    with Archives() as archives:
        (entry,) = list_files(path, archives=archives).files
        assert archives.read(entry.path) == b"1"


def test_that_an_archive_of_two_thousand_files_lists_in_well_under_a_second(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {f"S{n // 500}/IM{n}": b"x" for n in range(2000)}, zipfile.ZIP_STORED)
    begun = time.perf_counter()
    listing = list_files(path)
    assert time.perf_counter() - begun < 0.8
    assert len(listing.files) == 2000
