"""ZIP archives are read where they lie, and nothing that they claim is believed."""

from __future__ import annotations

import os
import random
import struct
import tempfile
import threading
import tracemalloc
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.dicomio.archive import ArchiveError, ArchiveLimits, Archives, in_archive, locate
from ichviewer.dicomio.zip_directory import read_directory
from ichviewer.domain.series import Rejection
from tests.support.archives import CENTRAL, END, LOCAL, bomb_of_overlaps, change_directory, write_zip

METHODS = [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
# Compresses to about a half, as CT slices do.
SLICE = bytes(random.Random(3).choices(range(20), k=300_000))
# More than is read from an archive with one call.
VOLUME = random.Random(4).randbytes(1_200_000)


def refusals(path: Path, limits: ArchiveLimits | None = None) -> tuple[Rejection, ...]:
    with Archives(limits) as archives:
        return archives.directory(path).left_out.rejections()


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("data", [b"x", SLICE, VOLUME, bytes(100_000)], ids=["byte", "slice", "volume", "blank"])
def test_that_every_method_gives_back_the_bytes(tmp_path: Path, method: int, data: bytes) -> None:
    path = write_zip(tmp_path / "a.zip", {"before": b"1" * 50, "DICOM/IM1": data, "after": b"2"}, method)
    with Archives() as archives:
        member = path / "DICOM" / "IM1"
        assert archives.read(member) == data
        assert archives.read(str(member)) == data
        for count in (0, 1, 132, 4096, 40_000, len(data), len(data) + 5):
            assert archives.head(member, count) == data[:count]
        assert archives.read(path / "after") == b"2"


def test_that_an_archive_written_as_a_stream_is_read(tmp_path: Path) -> None:
    # The sizes stand behind the data then, and the local header holds zeros.
    class Pipe:
        def __init__(self, file: object) -> None:
            self.write, self.flush = file.write, file.flush  # type: ignore[attr-defined]

    path = tmp_path / "a.zip"
    with path.open("wb") as file, zipfile.ZipFile(Pipe(file), "w", zipfile.ZIP_DEFLATED) as archive:  # type: ignore[arg-type]
        archive.writestr("IM1", SLICE)
        archive.writestr("IM2", b"second")
    with Archives() as archives:
        assert archives.read(path / "IM1") == SLICE
        assert archives.read(path / "IM2") == b"second"


def test_that_zip64_and_bytes_before_the_archive_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("IM1", "w", force_zip64=True) as member:
            member.write(SLICE)
        archive.writestr("IM2", b"second")
    # The numbers of the directory moved into Zip64 fields, with a Zip64 end record, as for archives of over 4 GB.
    data = path.read_bytes()
    at = data.index(b"PK\x01\x02")
    count, length, offset = struct.unpack_from("<H2L", data, len(data) - 22 + 10)
    entry = bytearray(data[at : data.index(b"PK\x01\x02", at + 4)])
    packed, size = struct.unpack_from("<2L", entry, 20)
    extra = struct.pack("<2H3Q", 1, 24, size, packed, 0)
    struct.pack_into("<2L", entry, 20, 0xFFFFFFFF, 0xFFFFFFFF)
    struct.pack_into("<L", entry, 42, 0xFFFFFFFF)
    struct.pack_into("<H", entry, 30, len(extra))
    directory = bytes(entry[: 46 + 3]) + extra + data[data.index(b"PK\x01\x02", at + 4) : at + length]
    end = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, len(directory), offset)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, offset + len(directory), 1)
    short = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    wide = tmp_path / "wide.zip"
    wide.write_bytes(data[:at] + directory + end + locator + short)
    assert zipfile.ZipFile(wide).read("IM1") == SLICE
    # Programs that put something before an archive do not always correct its offsets.
    moved = tmp_path / "moved.zip"
    moved.write_bytes(b"#!/bin/sh\n" * 7 + data)
    with Archives() as archives, moved.open("rb") as stream:
        assert archives.read(wide / "IM1") == SLICE
        assert archives.read(wide / "IM2") == b"second"
        assert read_directory(stream, ArchiveLimits()).members["IM2"].size == 6
        assert archives.directory(moved).members["IM1"].offset == 70


def test_that_more_than_65535_files_without_zip64_are_all_listed(tmp_path: Path) -> None:
    count, local = 65_540, bytes(LOCAL.size + 5)
    directory = b"".join(
        CENTRAL.pack(b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, n * len(local)) + b"%05d" % n
        for n in range(count)
    )
    path = tmp_path / "a.zip"
    end = END.pack(b"PK\x05\x06", 0, 0, count % 65536, count % 65536, len(directory), count * len(local), 0)
    path.write_bytes(local * count + directory + end)
    with Archives() as archives:
        assert len(archives.directory(path).members) == count


def test_that_names_are_read_in_both_character_sets(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    write_zip(path, {"Köpfe/山田": b"1", "plain": b"2"})
    path.write_bytes(path.read_bytes().replace(b"plain", b"pl\x84in"))
    with Archives() as archives:
        assert set(archives.directory(path).members) == {"Köpfe/山田", "pläin"}
        assert archives.read(path / "pläin") == b"2"
        assert archives.read(path / "Köpfe" / "山田") == b"1"


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "a/../../evil",
        "a/..",
        "/etc/passwd",
        "C:/evil",
        "c:evil",
        "..\\evil",
        "a\\..\\..\\evil",
        "\\\\server\\evil",
    ],
)
def test_that_names_that_lead_out_are_left_out_and_told(tmp_path: Path, name: str) -> None:
    path = write_zip(tmp_path / "a.zip", {name: b"evil", "good": b"1"})
    assert [rejection.reason for rejection in refusals(path)] == ["Its name leads out of the archive; it is left out."]
    with Archives() as archives:
        assert list(archives.directory(path).members) == ["good"]
    assert sorted(tmp_path.iterdir()) == [path]


def test_that_control_characters_in_names_are_left_out_and_not_shown(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"badname": b"evil", "good": b"1"})
    path.write_bytes(path.read_bytes().replace(b"badname", b"a\x00\n\x1b[mX"))
    (rejection,) = refusals(path)
    assert rejection.what == "a???[mX"


def test_that_odd_but_harmless_names_are_found_by_their_plain_path(tmp_path: Path) -> None:
    names = {"./a//b": b"1", ".hidden": b"2", "x..y/z.": b"3", "old\\net\\IM1": b"4", "folder/": b"", "{first}%s": b"5"}
    path = write_zip(tmp_path / "a.zip", names)
    with Archives() as archives:
        found = archives.directory(path).members
        assert set(found) == {"a/b", ".hidden", "x..y/z.", "old/net/IM1", "{first}%s"}
        assert [archives.read(path / name) for name in sorted(found)] == [b"2", b"1", b"4", b"3", b"5"]


def test_that_links_and_devices_in_an_archive_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, mode in (("link", 0o120777), ("fifo", 0o010644), ("file", 0o100644)):
            info = zipfile.ZipInfo(name)
            info.create_system = 3
            info.external_attr = mode << 16
            archive.writestr(info, "/etc/passwd")
    assert [entry.what for entry in refusals(path)] == ["2 files"]
    assert "links or devices" in refusals(path)[0].reason
    assert "first is fifo)" in refusals(path)[0].reason


def test_that_encrypted_files_are_refused_with_what_to_do(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"secret": b"x" * 100, "open": b"1"})
    change_directory(path, "secret", flags=1)
    assert refusals(path) == (Rejection("secret", "It is encrypted: unpack it with its password first."),)
    with Archives() as archives:
        assert archives.read(path / "open") == b"1"
        with pytest.raises(ArchiveError, match="holds no readable file secret"):
            archives.read(path / "secret")


def test_that_a_method_that_is_not_read_is_named(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a": b"x" * 100, "b": b"1"})
    change_directory(path, "a", method=9)
    assert "compressed with Deflate64, which is not read" in refusals(path)[0].reason


def test_that_of_equal_names_the_last_counts_and_this_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("IM1", b"first")
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("IM1", b"second")
        archive.writestr("./IM1", b"third")
    with Archives() as archives:
        assert archives.read(path / "IM1") == b"third"
    assert refusals(path) == (
        Rejection("2 files", "They stand in the archive more than once; the last one of each is read (the first is IM1)."),
    )


# --- bombs ---


@pytest.mark.parametrize("quoted", [False, True])
def test_that_files_that_share_their_bytes_are_recognised(tmp_path: Path, quoted: bool) -> None:
    path = bomb_of_overlaps(tmp_path / "a.zip", 50, 1 << 20, quoted=quoted)
    # The construction is right: another program unpacks it to 50 MB.
    with zipfile.ZipFile(path) as archive:
        infos = archive.infolist()
        assert len(infos) == 50
        assert len(archive.read(infos[0])) >= 1 << 20
    assert path.stat().st_size < 10_000
    with pytest.raises(ArchiveError, match="share the same bytes"), Archives() as archives:
        archives.directory(path)


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (ArchiveLimits(members=9), "holds 10 files or more"),
        (ArchiveLimits(total_bytes=99_999), "unpacks to more than 0 MiB"),
        (ArchiveLimits(directory_bytes=100), "directory is larger"),
        (ArchiveLimits(ratio=2.0, ratio_from_bytes=2000), "far more than images do"),
    ],
)
def test_that_an_archive_above_the_limits_is_refused_as_a_whole(tmp_path: Path, limits: ArchiveLimits, said: str) -> None:
    path = write_zip(tmp_path / "a.zip", {str(n): bytes(10_000) for n in range(10)})
    if said.startswith("far"):
        # Each file alone may be that small; their sum may not.
        path = write_zip(path, {str(n): bytes(2000) for n in range(100)})
    with pytest.raises(ArchiveError, match=said), Archives(limits) as archives:
        archives.directory(path)


def test_that_a_single_file_above_the_limits_is_left_out(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"large": SLICE, "blank": bytes(200_000), "small": b"1"})
    limits = ArchiveLimits(member_bytes=250_000, ratio=100.0, ratio_from_bytes=100_000)
    assert [(entry.what, entry.reason[:30]) for entry in refusals(path, limits)] == [
        ("blank", "It unpacks to far more than im"),
        ("large", "It is too large to be read ins"),
    ]
    # A blank image is no bomb.
    assert refusals(path) == ()


@pytest.mark.parametrize("method", METHODS[1:])
@pytest.mark.parametrize("stated", [10, 2_000_000])
def test_that_a_directory_that_lies_about_a_size_is_found_out_in_bounded_memory(
    tmp_path: Path, method: int, stated: int
) -> None:
    # 32 MB that the directory calls 10 bytes, or 2 MB.
    path = write_zip(tmp_path / "a.zip", {"bomb": bytes(32 << 20)}, method)
    change_directory(path, "bomb", size=stated)
    with Archives() as archives:
        archives.directory(path)
        tracemalloc.start()
        try:
            with pytest.raises(ArchiveError, match=r"bomb in a\.zip is damaged"):
                archives.read(path / "bomb")
            assert archives.head(path / "bomb", 1 << 20) == bytes(min(stated, 1 << 20))
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 12 << 20


def test_that_a_head_inflates_no_more_than_it_returns(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"long": bytes(30 << 20)})
    with Archives() as archives:
        archives.directory(path)
        tracemalloc.start()
        try:
            assert len(archives.head(path / "long", 4096)) == 4096
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 200_000


def test_that_an_lzma_window_of_gigabytes_is_not_allocated(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": SLICE}, zipfile.ZIP_LZMA)
    data = bytearray(path.read_bytes())
    struct.pack_into("<L", data, 30 + 3 + 5, 0xFFFFFFFF)
    path.write_bytes(data)
    before = _peak_rss()
    with Archives() as archives:
        assert archives.read(path / "IM1") == SLICE
    assert _peak_rss() - before < 200 << 20


def _peak_rss() -> int:
    resource = pytest.importorskip("resource")
    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) << 10


# --- damage ---


@pytest.mark.parametrize("part", [0.999, 0.9, 0.5, 0.01])
def test_that_a_cut_archive_is_one_clear_line(tmp_path: Path, part: float) -> None:
    path = write_zip(tmp_path / "a.zip", {f"IM{n}": SLICE for n in range(3)})
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(ArchiveError, match=r"^the ZIP archive is damaged or cut off .*: copy it again$"):
        refusals(path)


def test_that_a_part_of_a_divided_archive_is_recognised(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": SLICE})
    data = bytearray(path.read_bytes())
    struct.pack_into("<2H", data, len(data) - 22 + 4, 3, 1)
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="one part of a divided ZIP archive: join the parts first"):
        refusals(path)


@pytest.mark.parametrize("method", METHODS)
def test_that_damaged_data_are_told_with_file_and_archive(tmp_path: Path, method: int) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": SLICE, "IM2": b"fine"}, method)
    data = bytearray(path.read_bytes())
    data[5000:5010] = b"\xff" * 10
    path.write_bytes(data)
    with Archives() as archives:
        with pytest.raises(ArchiveError, match=r"^IM1 in a\.zip is damaged \(.*\): copy the archive again$") as caught:
            archives.read(path / "IM1")
        assert "\n" not in str(caught.value)
        assert archives.read(path / "IM2") == b"fine"


def test_that_a_wrong_checksum_is_found(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": SLICE})
    change_directory(path, "IM1", crc=1)
    with pytest.raises(ArchiveError, match="checksum differs"), Archives() as archives:
        archives.read(path / "IM1")


def test_that_a_file_cannot_reach_into_the_next_by_its_local_header(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"IM1": SLICE, "IM2": SLICE}, zipfile.ZIP_STORED)
    data = bytearray(path.read_bytes())
    struct.pack_into("<H", data, 28, 50)  # length of the extra field, which only the local header knows
    path.write_bytes(data)
    with pytest.raises(ArchiveError, match="reaches into the next one"), Archives() as archives:
        archives.read(path / "IM1")


@settings(max_examples=200, deadline=None)
@given(
    method=st.sampled_from(METHODS),
    changes=st.lists(st.tuples(st.integers(0, 100_000), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.integers(0, 40),
)
def test_that_no_mutated_archive_crashes_or_gives_false_bytes(method: int, changes: list[tuple[int, int]], cut: int) -> None:
    files = {"DICOM/IM1": SLICE[:400], "DICOM/IM2": bytes(500), "x": b"1"}
    with tempfile.TemporaryDirectory() as folder:
        path = write_zip(Path(folder) / "a.zip", files, method)
        data = bytearray(path.read_bytes())
        for at, value in changes:
            data[at % len(data)] = value
        path.write_bytes(data[: len(data) - cut])
        with Archives(ArchiveLimits(member_bytes=1 << 20)) as archives:
            try:
                members = archives.directory(path).members
            except ArchiveError:
                return
            for name, member in members.items():
                full = f"{path}{os.sep}{name.replace('/', os.sep)}"
                try:
                    assert len(archives.head(full, 200)) <= 200
                    assert len(archives.read(full)) == member.size
                except ArchiveError:
                    continue


# --- paths, threads, open files ---


def test_that_only_paths_below_an_archive_are_in_it(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"DICOM/IM1": b"1"})
    (tmp_path / "folder.zip").mkdir()
    (tmp_path / "folder.zip" / "IM1").write_bytes(b"x")
    (tmp_path / "plain").write_bytes(b"no archive")
    assert locate(path / "DICOM" / "IM1") == (str(path), "DICOM/IM1")
    assert in_archive(path / "DICOM" / ("n" * 300))
    for other in (path, tmp_path, tmp_path / "folder.zip" / "IM1", tmp_path / "plain" / "IM1", tmp_path / "no" / "IM1", ""):
        assert not in_archive(other)
    with Archives() as archives:
        assert archives.in_archive(path / "DICOM" / "IM1")
        assert archives.in_archive(str(path / "DICOM" / "IM2"))
        assert not archives.in_archive(tmp_path / "plain")
        with pytest.raises(ArchiveError, match="is not in a ZIP archive"):
            archives.read(tmp_path / "plain")


def test_that_many_threads_read_at_the_same_time_and_each_archive_is_opened_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ichviewer.dicomio import archive as module

    opened: list[str] = []
    real = module.read_directory
    monkeypatch.setattr(module, "read_directory", lambda file, limits: (opened.append("x"), real(file, limits))[1])
    contents = {f"IM{n}": bytes([n]) * 5000 + SLICE[: 100 * n] for n in range(40)}
    paths = [write_zip(tmp_path / f"{n}.zip", contents, METHODS[n]) for n in range(4)]
    start = threading.Barrier(8)

    def work(worker: int) -> bool:
        start.wait()
        order = random.Random(worker).sample(sorted(contents), len(contents))
        return all(
            archives.read(path / name) == contents[name] and archives.head(path / name, 50) == contents[name][:50]
            for name in order
            for path in paths
        )

    with Archives() as archives, ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(8)))
    assert len(opened) == 4


def test_that_every_file_is_closed_in_the_end_and_few_are_open_before(tmp_path: Path) -> None:
    psutil = pytest.importorskip("psutil")
    process = psutil.Process()

    def open_archives() -> int:
        return sum(file.path.startswith(str(tmp_path)) for file in process.open_files())

    paths = [write_zip(tmp_path / f"{n}.zip", {"IM": str(n).encode()}) for n in range(100)]
    with Archives() as archives:
        for _ in range(2):
            assert [archives.read(path / "IM") for path in paths] == [str(n).encode() for n in range(100)]
        assert [archives.directory(path).members["IM"].size for path in paths][:1] == [1]
    assert open_archives() == 0
    with pytest.raises(ArchiveError, match="closed"):
        archives.read(paths[0] / "IM")
    with Archives() as archives:
        for path in paths:
            archives.directory(path)
        assert open_archives() <= 64
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 and nonsense")
    with Archives() as archives, pytest.raises(ArchiveError):
        archives.directory(tmp_path / "bad.zip")
    assert open_archives() == 0


def test_that_an_archive_that_changes_while_it_is_read_is_not_mixed_up(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "first.zip", {"IM": b"old"})
    others = [write_zip(tmp_path / f"{n}.zip", {"IM": b"x"}) for n in range(70)]
    with Archives() as archives:
        assert archives.read(path / "IM") == b"old"
        for other in others:
            archives.directory(other)
        write_zip(path, {"IM": b"newer and longer"})
        with pytest.raises(ArchiveError, match=r"first\.zip has changed since it was opened: open the study again"):
            archives.read(path / "IM")
