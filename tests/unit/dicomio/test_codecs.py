"""One CT image in many transfer syntaxes: lossless ones decode to the same HU, lossy ones within their loss."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from ichviewer.dicomio.decode import SUPPORTED_SYNTAXES
from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.loaded import LoadedSeries
from tests.support.dicom_series import write_series

_NAME = "CTImage.dcm"


def load(path: Path) -> LoadedSeries:
    (study,) = index_path(path).studies
    return load_series(study.series[0])


@pytest.fixture(scope="module")
def plain(shared_data: Path) -> npt.NDArray[np.int16]:
    return load(shared_data / "codecs" / _NAME).stack.hu


@pytest.mark.parametrize(
    "syntax",
    [
        "BigEndianExplicitTransferSyntax_1.2.840.10008.1.2.2",
        "DeflatedExplicitVRLittleEndianTransferSyntax_1.2.840.10008.1.2.1.99",
        "JPEG2000LosslessOnlyTransferSyntax_1.2.840.10008.1.2.4.90",
        "JPEGLSLosslessTransferSyntax_1.2.840.10008.1.2.4.80",
        "JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70",
        "JPEGProcess14TransferSyntax_1.2.840.10008.1.2.4.57",
        "LittleEndianExplicitTransferSyntax_1.2.840.10008.1.2.1",
        "LittleEndianImplicitTransferSyntax_1.2.840.10008.1.2",
        "RLELosslessTransferSyntax_1.2.840.10008.1.2.5",
    ],
)
def test_that_a_lossless_syntax_decodes_to_the_same_hu(shared_data: Path, plain: npt.NDArray[np.int16], syntax: str) -> None:
    loaded = load(shared_data / "codecs" / f"{_NAME}_{syntax}.dcm")
    np.testing.assert_array_equal(loaded.stack.hu, plain)
    assert "lossy-compression" not in {warning.code for warning in loaded.warnings}


@pytest.mark.parametrize(
    ("syntax", "mean_loss"),
    [
        ("JPEG2000TransferSyntax_1.2.840.10008.1.2.4.91", 1),
        ("JPEGLSLossyTransferSyntax_1.2.840.10008.1.2.4.81", 2),
        ("JPEGProcess10_12TransferSyntax_1.2.840.10008.1.2.4.55", 5),
        ("JPEGProcess2_4TransferSyntax_1.2.840.10008.1.2.4.51", 5),
        ("JPEGProcess6_8TransferSyntax_1.2.840.10008.1.2.4.53", 5),
        ("JPEGProcess1TransferSyntax_1.2.840.10008.1.2.4.50", 21),
    ],
)
def test_that_a_lossy_syntax_decodes_within_its_loss_and_warns(
    shared_data: Path, plain: npt.NDArray[np.int16], syntax: str, mean_loss: float
) -> None:
    loaded = load(shared_data / "codecs" / f"{_NAME}_{syntax}.dcm")
    assert np.abs(loaded.stack.hu.astype(int) - plain).mean() < mean_loss
    assert "lossy-compression" in {warning.code for warning in loaded.warnings}


def test_that_the_nema_images_decode(shared_data: Path) -> None:
    # The smallest and largest stored values are those that pydicom's own decoders give: -2000..2278 and -2048..1433.
    first = load(shared_data / "codecs" / "CT1_J2KR").stack.hu
    assert (first.min(), first.max()) == (-1024, 2278 - 1024)  # stored -2000 is padding
    second = load(shared_data / "codecs" / "CT2_J2KR").stack.hu
    assert (second.min(), second.max()) == (-2048, 1433)


def test_that_an_unsupported_syntax_is_refused_by_its_name(tmp_path: Path) -> None:
    from pydicom import dcmread

    (path, *_) = write_series(tmp_path, hu=np.zeros((1, 16, 16), np.int16))
    dataset = dcmread(path)
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.102"
    dataset["PixelData"].is_undefined_length = True
    dataset.PixelData = (
        b"\xfe\xff\x00\xe0\x00\x00\x00\x00\xfe\xff\x00\xe0\x04\x00\x00\x00abcd\xfe\xff\xdd\xe0\x00\x00\x00\x00"
    )
    dataset.save_as(path)
    assert dataset.file_meta.TransferSyntaxUID not in SUPPORTED_SYNTAXES
    with pytest.raises(NothingReadableError, match="MPEG-4"):
        index_path(tmp_path)


@pytest.mark.parametrize(
    "syntax",
    [
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.5",
        "1.2.840.10008.1.2.4.70",
        "1.2.840.10008.1.2.4.80",
        "1.2.840.10008.1.2.4.90",
    ],
)
@pytest.mark.parametrize("signed", [False, True])
def test_that_signed_and_unsigned_pixels_survive_every_lossless_syntax(tmp_path: Path, syntax: str, signed: bool) -> None:
    from tests.support.dicom_series import head_hu

    hu = head_hu(3, 32, 32)
    write_series(tmp_path, hu=hu, syntax=syntax, signed=signed, intercept=0.0 if signed else -1024.0)
    np.testing.assert_array_equal(load(tmp_path).stack.hu, hu)
