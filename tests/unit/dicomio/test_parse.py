"""Our own header parser against pydicom: whatever it accepts it reads the same, and it leaves the rest alone."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset, FileDataset, FileMetaDataset
from pydicom.filewriter import dcmwrite
from pydicom.uid import (
    CTImageStorage,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGLSLossless,
)

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.elements import Elements
from ichviewer.dicomio.files import Files
from ichviewer.dicomio.header_reader import HeaderReader, _by_pydicom
from ichviewer.dicomio.headers import FileHeader
from ichviewer.dicomio.layout import AlikeParser
from ichviewer.dicomio.listing import FileEntry
from ichviewer.dicomio.parse import CHUNK, Parsed, UnusualError, parse
from tests.support.dicom_series import uid, write_series

_TEXT = st.text("abcXYZ 0123.", max_size=20)
_NUMBERS = st.lists(st.floats(-500, 500).map(lambda value: f"{value:.6g}"), min_size=1, max_size=6)
_TOP = {
    "SeriesDescription": _TEXT,
    "PatientID": _TEXT,
    "ImagePositionPatient": _NUMBERS,
    "PixelSpacing": _NUMBERS,
    "InstanceNumber": st.integers(0, 9999),
    "Rows": st.integers(0, 65535),
    "WindowCenter": _NUMBERS,
    "RescaleIntercept": st.sampled_from(["0", "-1024", "-1000.5"]),
}


@st.composite
def data_sets(draw: st.DrawFn, depth: int = 0) -> Dataset:
    """A data set of random elements: wanted, unwanted and private ones, sequences of both kinds of length."""
    dataset = Dataset()
    for keyword, values in _TOP.items():
        if draw(st.booleans()):
            setattr(dataset, keyword, draw(values))
    if draw(st.booleans()):
        dataset.add_new(0x00091010, "LO", draw(_TEXT))
        dataset.add_new(0x00091011, "OB", draw(st.binary(max_size=300)) + b"\0")
    if draw(st.integers(0, 4)) == 0:
        dataset.add_new(0x00091012, "UT", "x" * draw(st.integers(0, 40_000)))
    if depth < 3 and draw(st.booleans()):
        items = draw(st.lists(data_sets(depth + 1), max_size=3))
        for item in items:
            item.is_undefined_length_sequence_item = draw(st.booleans())
        dataset.add_new(0x00081140, "SQ", items)
        dataset[0x00081140].is_undefined_length = draw(st.booleans())
    return dataset


def as_file(dataset: Dataset, syntax: str, pixels: bytes | None = b"\1\0" * 8) -> bytes:
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = CTImageStorage, uid("parse")
    meta.TransferSyntaxUID = syntax
    whole = FileDataset(None, dataset, file_meta=meta, preamble=b"\0" * 128)
    whole.SOPClassUID, whole.SOPInstanceUID, whole.Modality = CTImageStorage, uid("parse"), "CT"
    if pixels is not None:
        if syntax == JPEGLSLossless:
            from pydicom.encaps import encapsulate

            whole.PixelData = encapsulate([pixels])
        else:
            whole.PixelData = pixels
        whole["PixelData"].VR = "OB" if syntax == JPEGLSLossless else "OW"
        whole["PixelData"].is_undefined_length = syntax == JPEGLSLossless
    stream = io.BytesIO()
    dcmwrite(stream, whole, enforce_file_format=True)
    return stream.getvalue()


def parsed(data: bytes, parser: Callable[..., Parsed] = parse) -> Parsed:
    return parser(data[:CHUNK], lambda offset, count: data[offset : offset + count], len(data))


def by_pydicom(data: bytes) -> tuple[Elements, Elements, object]:
    return _by_pydicom(io.BytesIO(data))


def plain(values: dict[int, tuple[bytes, bytes]]) -> dict[int, bytes]:
    return {tag: value for tag, (_, value) in values.items() if value}


@pytest.mark.parametrize("syntax", [ExplicitVRLittleEndian, ImplicitVRLittleEndian, JPEGLSLossless])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dataset=data_sets())
def test_that_it_reads_the_values_and_the_place_of_the_pixels_that_pydicom_reads(syntax: str, dataset: Dataset) -> None:
    data = as_file(dataset, syntax)
    ours = parsed(data)
    _, theirs, pixels = by_pydicom(data)
    assert plain(ours.values) == plain(theirs.values)
    assert ours.pixels == pixels


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dataset=data_sets())
def test_that_a_deflated_data_set_is_read_as_the_inflated_one(dataset: Dataset) -> None:
    ours = parsed(as_file(dataset, DeflatedExplicitVRLittleEndian))
    assert plain(ours.values) == plain(parsed(as_file(dataset, ExplicitVRLittleEndian)).values)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(datasets=st.lists(data_sets(), min_size=1, max_size=4), turns=st.lists(st.integers(0, 3), min_size=4, max_size=12))
def test_that_files_that_are_alike_are_read_as_if_each_were_alone(datasets: list[Dataset], turns: list[int]) -> None:
    files = [as_file(dataset, ExplicitVRLittleEndian, b"\1\0" * (4 + n)) for n, dataset in enumerate(datasets)]
    parser = AlikeParser()
    for turn in turns:
        data = files[turn % len(files)]
        assert parsed(data, parser.parse) == parsed(data)


def test_that_a_value_that_differs_within_an_equal_layout_is_read() -> None:
    parser = AlikeParser()
    for number in (1, 2, 3, 4):
        dataset = Dataset()
        dataset.InstanceNumber = number
        dataset.SeriesDescription = f"Head {number}"
        found = Elements(parsed(as_file(dataset, ExplicitVRLittleEndian), parser.parse).values)
        assert elements.integer(found, tags.INSTANCE_NUMBER) == number
        assert elements.text(found, tags.SERIES_DESCRIPTION) == f"Head {number}"


def test_that_a_file_cut_off_within_a_known_layout_is_left_to_pydicom() -> None:
    data = as_file(Dataset(), ExplicitVRLittleEndian)
    parser = AlikeParser()
    for _ in range(3):
        parsed(data, parser.parse)
    cut = data[: parsed(data).pixels.offset - 2]  # type: ignore[union-attr]
    with pytest.raises(UnusualError):
        parsed(cut, parser.parse)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda data: data[132:],
        lambda data: data[:128] + b"DICX" + data[132:],
        lambda data: data.replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2\0\0\0"),
        lambda data: data.replace(b"\x08\x00\x16\x00UI", b"\x08\x00\x16\x00??"),
        lambda data: data[:200],
    ],
    ids=["no preamble", "wrong magic", "implicit said, explicit written", "unknown VR", "cut in the meta information"],
)
def test_that_what_is_unusual_is_left_to_pydicom(spoil: Callable[[bytes], bytes]) -> None:
    with pytest.raises(UnusualError):
        parsed(spoil(as_file(Dataset(), ExplicitVRLittleEndian)))


def test_that_an_element_longer_than_the_file_is_left_to_pydicom() -> None:
    data = as_file(Dataset(), ExplicitVRLittleEndian, None)
    with pytest.raises(UnusualError):
        parsed(data + struct.pack("<HH2sHI", 0x0043, 0x1001, b"OB", 0, 0xFFFFFF00) + b"1234")


def test_that_a_data_set_that_inflates_without_end_is_not_inflated() -> None:
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    bomb = packer.compress(bytes(1 << 26)) * 12 + packer.flush()
    start = as_file(Dataset(), DeflatedExplicitVRLittleEndian)
    with pytest.raises(UnusualError):
        parsed(start[: start.index(b"1.2.840.10008.1.2.1.99") + 22] + bomb)


def test_that_a_header_longer_than_the_first_chunk_is_read() -> None:
    dataset = Dataset()
    dataset.add_new(0x00091010, "LO", "private")
    dataset.add_new(0x00091011, "OB", bytes(200_000))
    dataset.PixelSpacing = ["0.5", "0.5"]
    data = as_file(dataset, ExplicitVRLittleEndian)
    found = parsed(data)
    assert elements.numbers(Elements(found.values), tags.PIXEL_SPACING) == (0.5, 0.5)
    assert found.pixels is not None
    assert data[found.pixels.offset :][:16] == b"\1\0" * 8


def headers(paths: list[Path]) -> list[FileHeader]:
    with Files() as files:
        reader = HeaderReader(files)
        return [reader.read(files.entry(path)) for path in paths]


def test_that_headers_read_together_are_those_read_alone(tmp_path: Path) -> None:
    paths = write_series(tmp_path, slope=[1.0, 2.0] * 6, intercept=[-1024.0, 0.0] * 6, signed=True)
    assert headers(paths) == [headers([path])[0] for path in paths]


def test_that_the_real_files_read_the_same_with_and_without_our_parser(
    shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [path for path in sorted(shared_data.rglob("*")) if path.is_file() and _starts_as_dicom(path)]
    assert len(paths) > 100
    ours = [_header_or_error(path) for path in paths]

    def refuse(*_: object) -> Parsed:
        raise UnusualError("test")

    monkeypatch.setattr(AlikeParser, "parse", refuse)
    for path, fast in zip(paths, ours, strict=True):
        slow = _header_or_error(path)
        if isinstance(fast, FileHeader) and isinstance(slow, FileHeader) and "Deflated" in path.name:
            # pydicom counts in the inflated data set alone; everything else must agree.
            from dataclasses import replace

            fast, slow = replace(fast, place=None, cut=""), replace(slow, place=None, cut="")  # noqa: PLW2901
        assert fast == slow, path.name


def _starts_as_dicom(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(132)[128:] == b"DICM"


def _header_or_error(path: Path) -> FileHeader | str:
    status = path.stat()
    with Files() as files:
        try:
            return HeaderReader(files).read(FileEntry(str(path), status.st_size, status.st_mtime_ns))
        except Exception as error:  # noqa: BLE001 (which error it is, is compared)
            return type(error).__name__
