"""Pixel data of one image into stored values, and stored values into Hounsfield units."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from pydicom.dataset import Dataset
from pydicom.encaps import get_frame

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.headers import functional_group

AIR = -1024
_UNCOMPRESSED = frozenset(
    {
        "",
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.98",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2",
    }
)
BIG_ENDIAN = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
# Which function of imagecodecs reads which transfer syntax; all of them release the interpreter lock.
_CODECS = {
    "1.2.840.10008.1.2.4.50": "jpeg8_decode",
    "1.2.840.10008.1.2.4.51": "jpeg8_decode",
    "1.2.840.10008.1.2.4.53": "jpeg8_decode",
    "1.2.840.10008.1.2.4.55": "jpeg8_decode",
    "1.2.840.10008.1.2.4.57": "ljpeg_decode",
    "1.2.840.10008.1.2.4.70": "ljpeg_decode",
    "1.2.840.10008.1.2.4.80": "jpegls_decode",
    "1.2.840.10008.1.2.4.81": "jpegls_decode",
    "1.2.840.10008.1.2.4.90": "jpeg2k_decode",
    "1.2.840.10008.1.2.4.91": "jpeg2k_decode",
    "1.2.840.10008.1.2.4.201": "jpeg2k_decode",
    "1.2.840.10008.1.2.4.202": "jpeg2k_decode",
    "1.2.840.10008.1.2.4.203": "jpeg2k_decode",
}
SUPPORTED_SYNTAXES = _UNCOMPRESSED | frozenset(_CODECS) | {RLE}
"""Transfer syntaxes that are read; a file that names none is taken as uncompressed."""
LOSSY_SYNTAXES = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 81))
"""Always lossy; 91 and 203 may be, which Lossy Image Compression (0028,2110) tells."""


class DecodeError(Exception):
    """The pixel data cannot be decoded; the message says why."""


def stored_values(dataset: Dataset, frame: int | None) -> npt.NDArray[np.int32]:
    """Stored values of one image.

    Parameters
    ----------
    dataset
        Complete data set.
    frame
        Frame index of a multi-frame image, or None.

    Returns
    -------
    ndarray
        int32 (rows, columns): Bits Stored taken out of the allocated bits, with the sign that Pixel Representation
        gives them (PS3.5 8.1.1).

    Raises
    ------
    DecodeError
        If the data are cut off or damaged.
    """
    rows = elements.binary(dataset, tags.ROWS) or 0
    columns = elements.binary(dataset, tags.COLUMNS) or 0
    syntax = elements.text(dataset.file_meta, tags.TRANSFER_SYNTAX) if hasattr(dataset, "file_meta") else ""
    try:
        data = dataset.PixelData
    except AttributeError as error:
        raise DecodeError("it has no pixel data (cut off or stripped)") from error
    if syntax in _UNCOMPRESSED:
        image = _uncompressed(dataset, data, syntax == BIG_ENDIAN, frame or 0)
    else:
        image = _compressed(dataset, data, syntax, frame)
    if image.shape != (rows, columns):
        raise DecodeError(f"its data decode to {image.shape}, but the header says {rows} x {columns}")
    return _signed(dataset, image)


def _uncompressed(dataset: Dataset, data: bytes, big_endian: bool, frame: int) -> npt.NDArray[Any]:
    rows = elements.binary(dataset, tags.ROWS) or 0
    columns = elements.binary(dataset, tags.COLUMNS) or 0
    allocated = elements.binary(dataset, tags.BITS_ALLOCATED) or 16
    if allocated not in (8, 16, 32):
        raise DecodeError(f"it has {allocated} bits per pixel")
    size = rows * columns * allocated // 8
    part = data[frame * size : (frame + 1) * size] if frame or len(data) != size else data
    if len(part) < size:
        raise DecodeError(f"it is cut off: {len(part):,} of {size:,} bytes of the image are there")
    return np.frombuffer(part, dtype=np.dtype(f"{'>' if big_endian else '<'}u{allocated // 8}")).reshape(rows, columns)


def _compressed(dataset: Dataset, data: bytes, syntax: str, frame: int | None) -> npt.NDArray[Any]:
    if not data.rstrip(b"\0"):
        raise DecodeError("its pixel data are empty")
    codec = _CODECS.get(syntax)
    if codec is not None:
        import imagecodecs

        count = int(elements.number(dataset, tags.NUMBER_OF_FRAMES) or 1)
        try:
            encoded = get_frame(data, frame or 0, number_of_frames=count)
            return np.asarray(getattr(imagecodecs, codec)(encoded))
        except Exception:  # noqa: BLE001  every codec has errors of its own; pydicom's decoders get their turn
            pass
    try:
        from pydicom.pixels.utils import pixel_array

        return np.asarray(pixel_array(dataset, index=frame or 0, raw=True))
    except Exception as error:
        raise DecodeError("its compressed image is cut off or damaged") from error


def _signed(dataset: Dataset, image: npt.NDArray[Any]) -> npt.NDArray[np.int32]:
    allocated = elements.binary(dataset, tags.BITS_ALLOCATED) or 16
    stored = elements.binary(dataset, tags.BITS_STORED) or allocated
    high = elements.binary(dataset, tags.HIGH_BIT)
    high = stored - 1 if high is None else high
    shift = max(high - stored + 1, 0) if image.dtype.itemsize * 8 >= allocated else 0
    values: npt.NDArray[Any] = image.astype(np.int64 if image.dtype.itemsize > 2 else np.int32)
    values = (values >> shift) & ((1 << stored) - 1)
    if elements.binary(dataset, tags.PIXEL_REPRESENTATION) == 1:
        sign = 1 << (stored - 1)
        values = (values ^ sign) - sign
    return np.asarray(values, dtype=np.int32)


def hounsfield(dataset: Dataset, frame: int | None, stored: npt.NDArray[np.int32]) -> npt.NDArray[np.int16]:
    """Hounsfield units of one image by its own Rescale Slope and Intercept (PS3.3 C.11.1.1.2).

    Parameters
    ----------
    stored
        int32 (rows, columns) from `stored_values`.

    Returns
    -------
    ndarray
        int16 (rows, columns), clipped to what int16 holds; pixel padding is -1024.
    """
    slope, intercept = rescale(dataset, frame) or (1.0, 0.0)
    if slope == 1.0 and float(intercept).is_integer():
        hu: npt.NDArray[np.int16] = np.clip(stored + np.int32(intercept), -32768, 32767).astype(np.int16)
    else:
        hu = np.clip(np.rint(stored * slope + intercept), -32768, 32767).astype(np.int16)
    padding = _padding(dataset)
    if padding is not None:
        low, high = padding
        mask = (stored >= low) & (stored <= high)
        # A wrong padding tag (0, where 0 is the HU of water) must not turn tissue into air: padding that would be
        # tissue counts only where it also fills the corners, outside the reconstruction circle.
        tissue = low * slope + intercept > -500
        if not tissue or bool(mask[[0, 0, -1, -1], [0, -1, 0, -1]].all()):
            hu[mask] = AIR
    return hu


def rescale(dataset: Dataset, frame: int | None) -> tuple[float, float] | None:
    """(slope, intercept) of one image, or None where the file has none."""
    source = dataset
    if frame is not None and tags.SLOPE not in dataset:
        per_frame = elements.items(dataset, tags.PER_FRAME_GROUPS)
        groups = [*per_frame[frame : frame + 1], *elements.items(dataset, tags.SHARED_GROUPS)[:1]]
        source = functional_group(groups, tags.TRANSFORMATION_SEQUENCE)
    slope, intercept = elements.number(source, tags.SLOPE), elements.number(source, tags.INTERCEPT)
    if slope is None and intercept is None:
        return None
    return slope or 1.0, intercept or 0.0


def _padding(dataset: Dataset) -> tuple[int, int] | None:
    """Lowest and highest stored value that is padding, or None."""
    signed = elements.binary(dataset, tags.PIXEL_REPRESENTATION) == 1
    first = elements.binary(dataset, tags.PADDING, signed)
    if first is None:
        return None
    limit = elements.binary(dataset, tags.PADDING_LIMIT, signed)
    bits = elements.binary(dataset, tags.BITS_STORED) or 16
    values = [_fold(value, bits, signed) for value in (first, first if limit is None else limit)]
    return min(values), max(values)


def _fold(value: int, bits: int, signed: bool) -> int:
    """A padding value in the range of the stored values: writers confuse US and SS (63536 for -2000)."""
    if not signed or value < 1 << (bits - 1):
        return value
    return value - (1 << bits) if value < 1 << bits else value - (1 << 16)
