"""Pixel data of one image into Hounsfield units, straight into the slice of the volume that it belongs to."""

from __future__ import annotations

import struct
import threading
import warnings
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio.codestream import is_finished, stated_size
from ichviewer.dicomio.pixels import UNCOMPRESSED, PixelFormat

AIR = -1024
BIG_ENDIAN = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
# Which functions of imagecodecs read which transfer syntax, in the order in which they are tried; all of them release the
# interpreter lock. OpenJPH is twice as fast as OpenJPEG on HTJ2K but reads nothing else. Lossless JPEG is
# libjpeg-turbo's too: nearly twice as fast as liblj92, which ended the process on a damaged stream of the fuzz run.
_JPEG, _JPEGLS, _J2K, _HTJ2K = (
    ("jpeg8_decode",),
    ("jpegls_decode",),
    ("jpeg2k_decode",),
    ("htj2k_decode", "jpeg2k_decode"),
)
_CODECS = {
    "1.2.840.10008.1.2.4.50": _JPEG,
    "1.2.840.10008.1.2.4.51": _JPEG,
    "1.2.840.10008.1.2.4.53": _JPEG,
    "1.2.840.10008.1.2.4.55": _JPEG,
    "1.2.840.10008.1.2.4.57": _JPEG,
    "1.2.840.10008.1.2.4.70": _JPEG,
    "1.2.840.10008.1.2.4.80": _JPEGLS,
    "1.2.840.10008.1.2.4.81": _JPEGLS,
    "1.2.840.10008.1.2.4.90": _J2K,
    "1.2.840.10008.1.2.4.91": _J2K,
    "1.2.840.10008.1.2.4.201": _HTJ2K,
    "1.2.840.10008.1.2.4.202": _HTJ2K,
    "1.2.840.10008.1.2.4.203": _HTJ2K,
}
SUPPORTED_SYNTAXES = UNCOMPRESSED | frozenset(_CODECS) | {RLE}
"""Transfer syntaxes that are read; a file that names none is taken as uncompressed."""
LOSSY_SYNTAXES = frozenset(f"1.2.840.10008.1.2.4.{n}" for n in (50, 51, 53, 55, 81))
"""Always lossy; 91 and 203 may be, which Lossy Image Compression (0028,2110) tells."""
_QUIET = threading.Lock()
_ITEM, _SEQUENCE_END = b"\xfe\xff\x00\xe0", b"\xfe\xff\xdd\xe0"
_JPEGLS_SYNTAXES = frozenset(("1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"))
# End of Image; some writers pad behind it.
_END, _TAIL = b"\xff\xd9", 16
_INT16 = np.iinfo(np.int16)


class DecodeError(Exception):
    """The pixel data cannot be decoded; the message says why."""


class UnfitError(DecodeError):
    """The data are cut off, damaged in their frame or of another size than the header says: no decoder gets to see them."""


def is_plain(stored: PixelFormat) -> bool:
    """Whether an image's bytes are its stored values as they are: 16 bits, little endian, not compressed."""
    return stored.allocated == 16 and stored.syntax in UNCOMPRESSED and stored.syntax != BIG_ENDIAN


def decode(value: bytes | memoryview, stored: PixelFormat, frame: int, out: npt.NDArray[np.int16]) -> bool:
    """Hounsfield units of one image of a pixel data element.

    Parameters
    ----------
    value
        Value of Pixel Data: the frames one behind the other, or encapsulated (PS3.5 A.4).
    stored
        How they are stored.
    frame
        Index of the image.
    out
        int16 (rows, columns), C order; overwritten.

    Returns
    -------
    bool
        Whether the compressed image ended as it should; if not, a part of it may be missing and made up by the codec.

    Raises
    ------
    DecodeError
        If the data are cut off, damaged, or not what the header says.
    """
    if stored.syntax in UNCOMPRESSED:
        image = _uncompressed(value, stored, frame)
        if image.dtype.itemsize == 2:
            out.view(np.uint16)[...] = image
            words_to_hounsfield(out, stored)
        else:
            out[...] = hounsfield(image, stored)
        return True
    encoded = encapsulated_frame(value, frame, stored.frames)
    stated = stated_size(encoded) if stored.syntax != RLE else None
    if stated is not None and stated != (stored.rows, stored.columns, stored.samples):
        rows, columns, samples = stated
        colours = "" if samples == stored.samples else f" with {samples} values per pixel"
        raise UnfitError(
            f"its data decode to {rows} x {columns}{colours}, but the header says {stored.rows} x {stored.columns}"
        )
    words = out.view(np.uint16)
    image = _run_codec(encoded, stored, words)
    if image.shape != out.shape:
        raise DecodeError(f"its data decode to {image.shape}, but the header says {out.shape[0]} x {out.shape[1]}")
    finished = stored.syntax == RLE or is_finished(encoded)
    if image.dtype.itemsize != 2 or stored.allocated != 16:
        out[...] = hounsfield(image, stored)
        return finished
    if image is not words:
        words[...] = image.view(np.uint16)
    words_to_hounsfield(out, stored)
    return finished


def _uncompressed(value: bytes | memoryview, stored: PixelFormat, frame: int) -> npt.NDArray[Any]:
    if stored.allocated not in (8, 16, 32):
        raise DecodeError(f"it has {stored.allocated} bits per pixel")
    size = stored.frame_bytes
    part = value[frame * size : (frame + 1) * size]
    if len(part) < size:
        raise UnfitError(f"it is cut off: {len(part):,} of {size:,} bytes of the image are there")
    order = ">" if stored.syntax == BIG_ENDIAN else "<"
    return np.frombuffer(part, np.dtype(f"{order}u{stored.allocated // 8}")).reshape(stored.rows, stored.columns)


def encapsulated_frame(value: bytes | memoryview, frame: int, frames: int) -> bytes:
    """The compressed bytes of one image.

    Raises
    ------
    DecodeError
        If the fragments are cut off, or do not tell where the image is.
    """
    if frames > 1:
        from pydicom.encaps import get_frame

        # Several threads come here, and the filter of warnings belongs to the whole process.
        with _QUIET, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return get_frame(bytes(value), frame, number_of_frames=frames)
            except Exception as error:
                raise UnfitError("its compressed frames are cut off or damaged") from error
    fragments = []
    position, size = 0, len(value)
    while position + 8 <= size:
        tag, length = bytes(value[position : position + 4]), struct.unpack_from("<I", value, position + 4)[0]
        if tag != _ITEM:
            # A damaged length leads into the middle of the image: what came before is not all of it.
            if tag != _SEQUENCE_END and bytes(value[position:]).strip(b"\0"):
                raise UnfitError("its compressed image is damaged")
            break
        position += 8
        if position + length > size:
            raise UnfitError(f"its compressed image is cut off: {size - position:,} of {length:,} bytes are there")
        fragments.append(value[position : position + length])
        position += length
    # The first item is the basic offset table, empty or not.
    encoded = fragments[1] if len(fragments) == 2 else b"".join(fragments[1:])
    if not len(encoded):
        raise UnfitError("its pixel data are empty")
    return bytes(encoded)


def _run_codec(encoded: bytes, stored: PixelFormat, words: npt.NDArray[np.uint16]) -> npt.NDArray[Any]:
    """The decoded image: `words` itself where the codec could write into it."""
    import imagecodecs

    if stored.syntax == RLE:
        return _run_length(encoded, stored, words)
    if stored.syntax in _JPEGLS_SYNTAXES and _END not in encoded[-_TAIL:]:
        # CharLS reads on for ever where a stream is cut off; with an end it sees at once that something is missing.
        encoded += _END
    direct = stored.allocated == 16 and stored.stored > 8
    for name in _CODECS.get(stored.syntax, ()):
        codec = getattr(imagecodecs, name)
        for options in ({"out": words}, {}) if direct else ({},):
            try:
                image = codec(encoded, **options)
            except Exception:  # noqa: BLE001  every codec has errors of its own; the next one gets its turn
                continue
            return words if options else np.asarray(image)
    raise DecodeError("its compressed image is cut off or damaged")


def _run_length(encoded: bytes, stored: PixelFormat, words: npt.NDArray[np.uint16]) -> npt.NDArray[Any]:
    import imagecodecs

    if stored.allocated not in (8, 16, 32):
        raise DecodeError(f"it has {stored.allocated} bits per pixel")
    kind = np.dtype(f"<u{stored.allocated // 8}")
    try:
        if stored.allocated == 16:
            # A codec of its own words: where the data end early it fills what there is and says how much that was.
            done = imagecodecs.dicomrle_decode(encoded, kind, out=words.view(np.uint8).reshape(-1))
            if done.nbytes != words.nbytes:
                raise ValueError("too short")
            return words
        data = imagecodecs.dicomrle_decode(encoded, kind)
        return np.frombuffer(data, kind).reshape(stored.rows, stored.columns)
    except Exception as error:
        raise DecodeError("its run-length data are cut off or damaged") from error


def words_to_hounsfield(plane: npt.NDArray[np.int16], stored: PixelFormat) -> None:
    """Stored 16-bit words into Hounsfield units, in place (PS3.5 8.1.1, PS3.3 C.11.1.1.2).

    Parameters
    ----------
    plane
        int16 (rows, columns) that holds the words as they lie in the file; Hounsfield units afterwards, clipped to what
        int16 holds; pixel padding is -1024.
    stored
        How they are stored, with the rescale of this image.
    """
    words = plane.view(np.uint16)
    bits = stored.stored
    if shift := stored.high - bits + 1:
        np.right_shift(words, shift, out=words)
    if bits < 16:
        np.bitwise_and(words, (1 << bits) - 1, out=words)
        if stored.signed:
            sign = np.uint16(1 << (bits - 1))
            np.bitwise_xor(words, sign, out=words)
            np.subtract(words, sign, out=words)
    values: npt.NDArray[Any] = plane if stored.signed else words
    padding = _padding_mask(values, stored)
    if stored.slope == 1.0 and stored.intercept.is_integer() and _stays_in_range(values, stored):
        if stored.intercept:
            # Modulo 65536: right for both kinds of words, because the sums were seen to stay in the range of int16.
            np.add(words, np.uint16(int(stored.intercept) & 0xFFFF), out=words)
    else:
        plane[...] = _rescaled(values, stored)
    if padding is not None:
        np.copyto(plane, np.int16(AIR), where=padding)


def _stays_in_range(values: npt.NDArray[Any], stored: PixelFormat) -> bool:
    bits, offset = stored.stored, stored.intercept
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if stored.signed else (0, (1 << bits) - 1)
    if low + offset >= _INT16.min and high + offset <= _INT16.max:
        return True
    return bool(int(values.min()) + offset >= _INT16.min and int(values.max()) + offset <= _INT16.max)


def _rescaled(values: npt.NDArray[Any], stored: PixelFormat) -> npt.NDArray[np.float64]:
    result = np.multiply(values, stored.slope, dtype=np.float64)
    result += stored.intercept
    np.rint(result, out=result)
    return np.clip(result, _INT16.min, _INT16.max, out=result)


def _padding_mask(values: npt.NDArray[Any], stored: PixelFormat) -> npt.NDArray[np.bool_] | None:
    """Which pixels are padding, or None where none is or the tag must be wrong."""
    if stored.padding is None:
        return None
    low, high = stored.padding
    mask: npt.NDArray[np.bool_] = values == low if low == high else (values >= low) & (values <= high)
    # A wrong padding tag (0, where 0 is the HU of water) must not turn tissue into air: padding that would be tissue counts
    # only where it also fills the corners, outside the reconstruction circle.
    tissue = low * stored.slope + stored.intercept > -500
    if tissue and not bool(mask[[0, 0, -1, -1], [0, -1, 0, -1]].all()):
        return None
    return mask


def hounsfield(image: npt.NDArray[Any], stored: PixelFormat) -> npt.NDArray[np.int16]:
    """The same for images of any width: a new int16 array.

    Parameters
    ----------
    image
        Stored words, integer (rows, columns).
    """
    wide = image.dtype.itemsize * 8 >= stored.allocated
    values: npt.NDArray[Any] = image.astype(np.int64)
    values = (values >> (stored.high - stored.stored + 1 if wide else 0)) & ((1 << stored.stored) - 1)
    if stored.signed:
        sign = 1 << (stored.stored - 1)
        values = (values ^ sign) - sign
    hu = _rescaled(values, stored).astype(np.int16)
    padding = _padding_mask(values, stored)
    if padding is not None:
        hu[padding] = AIR
    return hu
