"""dcmtk as the independent codec: what it encodes we read to the truth, what it decodes we decode to the same HU."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate, generate_fragments
from pydicom.pixels.utils import pixel_array

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series, load_slice
from tests.support.dicom_series import head_hu, write_enhanced, write_series

_TOOLS = ("dcmdjpeg", "dcmcjpeg", "dcmdjpls", "dcmcjpls", "dcmdrle", "dcmcrle", "dcmconv")
_SLICES = 3
_J2K, _J2K_LOSSY, _HTJ2K = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91", "1.2.840.10008.1.2.4.201"
_NEAR = 2


@pytest.fixture(scope="session")
def tools() -> dict[str, str]:
    """Path of each dcmtk program; skips where dcmtk is absent, fails there when CI is set."""
    found = {name: path for name in _TOOLS if (path := shutil.which(name))}
    if missing := sorted(set(_TOOLS) - set(found)):
        reason = f"dcmtk is not installed: {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return found


def run(tool: str, *arguments: object) -> None:
    done = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def ours(path: Path) -> npt.NDArray[np.int16]:
    (study,) = index_path(path).studies
    return load_series(study.series[0]).stack.hu


def hu_of_uncompressed(path: Path) -> npt.NDArray[np.float64]:
    """HU (frames, rows, columns) of little-endian pixels by numpy alone; padding is -1024."""
    dataset = dcmread(path)
    words = np.frombuffer(dataset.PixelData, f"<u{dataset.BitsAllocated // 8}").astype(np.int64)
    frames = int(dataset.get("NumberOfFrames", 1))
    words = words[: frames * dataset.Rows * dataset.Columns].reshape(frames, dataset.Rows, dataset.Columns)
    stored = words & ((1 << dataset.BitsStored) - 1)
    if dataset.PixelRepresentation:
        stored -= (stored >> (dataset.BitsStored - 1)) << dataset.BitsStored
    groups = dataset.get("SharedFunctionalGroupsSequence")
    scale = dataset if not groups or "RescaleSlope" in dataset else groups[0].PixelValueTransformationSequence[0]
    hu = np.rint(stored * float(scale.get("RescaleSlope", 1)) + float(scale.get("RescaleIntercept", 0)))
    if "PixelPaddingValue" in dataset:
        padding = dataset.PixelPaddingValue
        hu[stored == (padding - (1 << 16) if dataset.PixelRepresentation and padding >= 1 << 15 else padding)] = -1024
    return hu


# -- what dcmtk decodes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "tool", "most"),
    [
        ("RLELosslessTransferSyntax_1.2.840.10008.1.2.5", "dcmdrle", 0),
        ("JPEGLSLosslessTransferSyntax_1.2.840.10008.1.2.4.80", "dcmdjpls", 0),
        ("JPEGLSLossyTransferSyntax_1.2.840.10008.1.2.4.81", "dcmdjpls", 0),
        ("JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70", "dcmdjpeg", 0),
        ("JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57", "dcmdjpeg", 0),
        # The inverse transform of lossy JPEG may differ by one step between programs (ISO 10918-2).
        ("JPEGProcess1TransferSyntax_1.2.840.10008.1.2.4.50", "dcmdjpeg", 1),
        ("JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51", "dcmdjpeg", 1),
        ("JPEGProcess6_8TransferSyntax_1.2.840.10008.1.2.4.53", "dcmdjpeg", 1),
        ("JPEGProcess10_12TransferSyntax_1.2.840.10008.1.2.4.55", "dcmdjpeg", 1),
        ("BigEndianExplicitTransferSyntax_1.2.840.10008.1.2.2", "dcmconv", 0),
        ("DeflatedExplicitVRLittleEndianTransferSyntax_1.2.840.10008.1.2.1.99", "dcmconv", 0),
        ("LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1", "dcmconv", 0),
        ("LittleEndianImplicitTransferSyntax_1.2.840.10008.1.2", "dcmconv", 0),
    ],
)
def test_that_real_files_decode_to_the_hu_of_dcmtk(
    shared_data: Path, tools: dict[str, str], tmp_path: Path, file: str, tool: str, most: int
) -> None:
    source, plain = shared_data / "codecs" / f"CTImage.dcm_{file}.dcm", tmp_path / "plain.dcm"
    run(tools[tool], *(["+te"] if tool == "dcmconv" else []), source, plain)
    theirs = hu_of_uncompressed(plain)
    assert np.ptp(theirs) > 1000 or most
    step = abs(float(dcmread(source, stop_before_pixels=True).RescaleSlope))
    assert np.abs(ours(source) - theirs).max() <= most * step


def test_that_fragmented_multi_frame_jpeg_decodes_as_dcmtk_does(
    shared_data: Path, tools: dict[str, str], tmp_path: Path
) -> None:
    source, plain = shared_data / "enhanced" / "CT0012.fragmented_no_bot_jpeg_baseline.51.dcm", tmp_path / "plain.dcm"
    run(tools["dcmdjpeg"], source, plain)
    assert np.abs(ours(source) - hu_of_uncompressed(plain)).max() <= 1


@pytest.mark.parametrize(("tool", "options"), [("dcmcrle", ()), ("dcmcjpeg", ("+e1",)), ("dcmcjpls", ("+el",))])
@pytest.mark.parametrize("table", ["+ot", "-ot"])
def test_that_a_real_enhanced_ct_encoded_by_dcmtk_reads_as_it_was(
    shared_data: Path, tools: dict[str, str], tmp_path: Path, tool: str, options: tuple[str, ...], table: str
) -> None:
    source, encoded = shared_data / "enhanced" / "eCT_Supplemental.dcm", tmp_path / "encoded.dcm"
    run(tools[tool], *options, table, source, encoded)
    truth = hu_of_uncompressed(source)
    found = ours(encoded)
    assert found.shape == truth.shape
    assert {frame.tobytes() for frame in found} == {frame.astype(np.int16).tobytes() for frame in truth}


# -- what dcmtk encodes -------------------------------------------------------------------------------------------------

_LOSSLESS = [
    ("dcmcjpeg", "+e1"),
    *[("dcmcjpeg", "+el", "+sv", str(n)) for n in range(1, 8)],
    ("dcmcjpeg", "+e1", "-ot"),
    ("dcmcjpls", "+el"),
    ("dcmcjpls", "+el", "+pc"),
    ("dcmcjpls", "+el", "-ot"),
    ("dcmcrle",),
    ("dcmcrle", "-ot"),
    ("dcmconv", "+ti"),
    ("dcmconv", "+ti", "-e"),
    ("dcmconv", "+te", "-e", "+g"),
    ("dcmconv", "+te", "+e", "+g", "+p", "512", "64"),
    ("dcmconv", "+tb"),
    ("dcmconv", "+tb", "-e", "+g"),
    ("dcmconv", "+td"),
    ("dcmconv", "+td", "-e"),
]
# Bits Stored, signed, slope of each slice, intercept of each slice.
_STORED = [
    (16, True, 1.0, 0.0),
    (16, False, [1.0, 0.5, 0.25], [-1024.0, -1000.0, -2000.0]),
    (12, False, 1.0, -1024.0),
    (12, True, [1.0, 2.0, 1.0], [-24.0, -1.5, 0.0]),
    (8, False, 8.0, -1000.0),
]


@pytest.mark.parametrize("how", _LOSSLESS, ids=" ".join)
def test_that_what_dcmtk_encodes_without_loss_reads_to_the_truth(
    tools: dict[str, str], tmp_path: Path, how: tuple[str, ...]
) -> None:
    for n, (bits, signed, slope, intercept) in enumerate(_STORED):
        if signed and bits < 16 and "+pc" in how:
            continue  # dcmtk's own encoder aborts on these
        series = tmp_path / f"series{n}"
        hu = head_hu(_SLICES, 40, 48)
        files = write_series(tmp_path / f"plain{n}", hu=hu, bits=bits, signed=signed, slope=slope, intercept=intercept)
        if bits == 8:
            for path in files:
                _pack_to_bytes(path)
        truth = np.concatenate([hu_of_uncompressed(path) for path in files])
        if bits != 8:
            assert np.abs(truth - hu).max() <= 1
        series.mkdir()
        for path in files:
            _with_sequence(path)
            run(tools[how[0]], *how[1:], path, series / path.name)
        np.testing.assert_array_equal(ours(series), truth, err_msg=f"{bits} bits, signed {signed}")


def test_that_near_lossless_jpeg_ls_of_dcmtk_stays_within_its_deviation(tools: dict[str, str], tmp_path: Path) -> None:
    hu = head_hu(_SLICES, 40, 48)
    (tmp_path / "near").mkdir()
    for path in write_series(tmp_path / "plain", hu=hu):
        run(tools["dcmcjpls"], "+en", "+md", _NEAR, path, tmp_path / "near" / path.name)
    off = np.abs(ours(tmp_path / "near").astype(int) - hu)
    assert 0 < off.max() <= _NEAR


@pytest.mark.parametrize("how", [("dcmcjpeg", "+e1"), ("dcmcjpeg", "+el", "+sv", "4"), ("dcmcjpls", "+el")], ids=" ".join)
@pytest.mark.parametrize("table", ["+ot", "-ot"])
def test_that_images_in_several_fragments_read_to_the_truth(
    tools: dict[str, str], tmp_path: Path, how: tuple[str, ...], table: str
) -> None:
    rng = np.random.default_rng(5)
    hu = rng.integers(-1000, 1000, (2, 96, 96)).astype(np.int16)
    (tmp_path / "encoded").mkdir()
    for path in write_series(tmp_path / "plain", hu=hu):
        target = tmp_path / "encoded" / path.name
        run(tools[how[0]], *how[1:], "+fs", 1, table, path, target)
        assert len(list(generate_fragments(dcmread(target).PixelData))) > 5
    np.testing.assert_array_equal(ours(tmp_path / "encoded"), hu)


@pytest.mark.parametrize("how", [("dcmcjpeg", "+e1"), ("dcmcjpls", "+el"), ("dcmcrle",)], ids=" ".join)
@pytest.mark.parametrize("table", ["+ot", "-ot"])
def test_that_a_multi_frame_image_of_dcmtk_reads_in_the_order_of_its_positions(
    tools: dict[str, str], tmp_path: Path, how: tuple[str, ...], table: str
) -> None:
    hu = head_hu(4, 40, 48)
    plain = write_enhanced(tmp_path / "plain.dcm", hu=hu, order=[2, 0, 3, 1], slope=[1.0, 0.5, 1.0, 0.25], intercept=-1024.0)
    encoded = tmp_path / "encoded.dcm"
    run(tools[how[0]], *how[1:], table, plain, encoded)
    np.testing.assert_array_equal(ours(encoded), hu)


def _pack_to_bytes(path: Path) -> None:
    """Eight bits allocated, as secondary captures and some old scanners have them."""
    dataset = dcmread(path)
    dataset.PixelData = np.frombuffer(dataset.PixelData, "<u2").astype(np.uint8).tobytes()
    dataset["PixelData"].VR = "OB"
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit = 7
    dataset.save_as(path)


def _with_sequence(path: Path) -> None:
    """Sequences, one in the other, before and behind what is read."""
    dataset = dcmread(path)
    inner, outer = Dataset(), Dataset()
    inner.ReferencedSOPClassUID, inner.ReferencedSOPInstanceUID = dataset.SOPClassUID, dataset.SOPInstanceUID
    inner.Rows = 7
    outer.ReferencedSeriesSequence = [inner, inner]
    outer.SeriesInstanceUID = "1.2.3"
    dataset.ReferencedStudySequence = [outer]
    dataset.RequestAttributesSequence = [outer, inner]
    dataset.save_as(path)


# -- JPEG 2000 and HTJ2K, which dcmtk does not have ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("syntax", "encode"),
    [
        (_J2K, lambda plane: imagecodecs.jpeg2k_encode(plane, level=0, codecformat="j2k", reversible=True)),
        (_J2K_LOSSY, lambda plane: imagecodecs.jpeg2k_encode(plane, level=55, codecformat="j2k", reversible=False)),
        (_HTJ2K, imagecodecs.htj2k_encode),
    ],
    ids=["lossless", "lossy", "high throughput"],
)
@pytest.mark.parametrize(("bits", "signed"), [(16, False), (12, False), (16, True)])
def test_that_jpeg_2000_reads_as_the_openjpeg_of_pydicom_does(
    tmp_path: Path, syntax: str, encode: object, bits: int, signed: bool
) -> None:
    hu = head_hu(1, 64, 48)
    (path,) = write_series(tmp_path, hu=hu, bits=bits, signed=signed, intercept=0.0 if signed else -1024.0)
    dataset = dcmread(path)
    plane = np.frombuffer(dataset.PixelData, "<u2").reshape(64, 48)
    dataset.PixelData = encapsulate([bytes(encode(plane.view("<i2") if signed else plane))])  # type: ignore[operator]
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.save_as(path)
    theirs = pixel_array(path, decoding_plugin="pylibjpeg").astype(np.float64) + float(dataset.RescaleIntercept)
    (study,) = index_path(path).studies
    mine = load_slice(study.series[0], 0)
    assert np.abs(mine - theirs).max() <= (1 if syntax == _J2K_LOSSY else 0)
    if syntax != _J2K_LOSSY:
        np.testing.assert_array_equal(mine, hu[0])
