"""Stored words of any kind, in any syntax, become the HU that a slow reference in whole numbers gives."""

from __future__ import annotations

from dataclasses import dataclass

import imagecodecs
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.encaps import encapsulate

from ichviewer.dicomio.decode import AIR, DecodeError, decode
from ichviewer.dicomio.pixels import PixelFormat

_J = "1.2.840.10008.1.2.4."
_EXPLICIT, _IMPLICIT, _BIG = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2"
_RLE = "1.2.840.10008.1.2.5"
_SYNTAXES = (_EXPLICIT, _IMPLICIT, _BIG, _RLE, _J + "57", _J + "70", _J + "80", _J + "90", _J + "201")


@dataclass(frozen=True)
class Image:
    """What is stored: words (rows, columns) as they lie in the file, and what the header says of them."""

    words: npt.NDArray[np.integer]
    stored: PixelFormat


def reference(image: Image) -> npt.NDArray[np.int16]:
    """HU pixel by pixel (PS3.5 8.1.1, PS3.3 C.7.5.1.1.2 and C.11.1.1.2)."""
    stored = image.stored
    bits = stored.stored
    values: list[list[int]] = []
    for row in image.words.tolist():
        values.append([])
        for word in row:
            value = (word >> (stored.high - bits + 1)) % (1 << bits)
            values[-1].append(value - (1 << bits) if stored.signed and value >= 1 << (bits - 1) else value)
    padding = _padding(values, stored)
    rows = [
        [AIR if padding is not None and padding[0] <= value <= padding[1] else _hu(value, stored) for value in row]
        for row in values
    ]
    return np.array(rows, dtype=np.int16)


def _hu(value: int, stored: PixelFormat) -> int:
    return max(-32768, min(32767, round(float(value) * stored.slope + stored.intercept)))


def _padding(values: list[list[int]], stored: PixelFormat) -> tuple[int, int] | None:
    """The padding, unless it would be tissue and does not fill all four corners: then the tag must be wrong."""
    if stored.padding is None:
        return None
    low, high = stored.padding
    corners = (values[0][0], values[0][-1], values[-1][0], values[-1][-1])
    if low * stored.slope + stored.intercept > -500 and not all(low <= corner <= high for corner in corners):
        return None
    return low, high


_SLOPES = st.one_of(
    st.just(1.0), st.sampled_from([0.5, 0.25, 2.0, 0.1, 1.00001, -1.0, 37.5, 1e-3, 1000.0]), st.floats(0.001, 100.0)
)
_INTERCEPTS = st.one_of(
    st.sampled_from([0.0, -1024.0, -1000.0, -8192.0, 1024.0, -0.5, 0.3, -32768.0, 32767.0, -65536.0, 65536.0, 1e6, -1e6]),
    st.integers(-70000, 70000).map(float),
    st.floats(-40000, 40000),
)


@st.composite
def images(draw: st.DrawFn) -> Image:
    """An image with garbage in the bits that are not stored."""
    allocated = draw(st.sampled_from((16, 16, 16, 8)))
    bits = 8 if allocated == 8 else draw(st.integers(8, 16))
    high = draw(st.integers(bits - 1, allocated - 1))
    signed = draw(st.booleans())
    # Small and odd sizes, but for codecs that need more than a few pixels.
    rows, columns = draw(st.integers(4, 11)), draw(st.integers(4, 13))
    rng = np.random.default_rng(draw(st.integers(0, 1 << 32)))
    kind = np.uint8 if allocated == 8 else np.uint16
    words = rng.integers(0, 1 << allocated, (rows, columns), dtype=np.uint32).astype(kind)
    padding = None
    if draw(st.booleans()):
        lowest = -(1 << bits - 1) if signed else 0
        first = draw(st.integers(lowest, lowest + (1 << bits) - 1))
        last = draw(st.one_of(st.just(first), st.integers(lowest, lowest + (1 << bits) - 1)))
        padding = min(first, last), max(first, last)
        mask = (1 << bits) - 1
        filled = (words & ~np.uint16(mask << (high - bits + 1))) | np.uint16((first & mask) << (high - bits + 1))
        where = rng.random(words.shape) < 0.3
        if draw(st.booleans()):
            where[[0, 0, -1, -1], [0, -1, 0, -1]] = True
        words = np.where(where, filled, words).astype(kind)
    return Image(
        words,
        PixelFormat(
            syntax=_EXPLICIT, rows=rows, columns=columns, samples=1, frames=1, allocated=allocated, stored=bits, high=high,
            signed=signed, slope=draw(_SLOPES), intercept=draw(_INTERCEPTS), rescaled=True, padding=padding, lossy=False,
        ),
    )  # fmt: skip


def encoded(image: Image, syntax: str) -> bytes:
    """Value of Pixel Data in a syntax, without loss."""
    words = image.words
    if syntax in (_EXPLICIT, _IMPLICIT):
        return words.tobytes()
    if syntax == _BIG:
        return words.byteswap().tobytes()
    if syntax == _RLE:
        return encapsulate([_run_lengths(words)])
    if syntax == _J + "90":
        stream = imagecodecs.jpeg2k_encode(words, level=0, codecformat="j2k", reversible=True)
    else:
        name = {_J + "57": "ljpeg", _J + "70": "ljpeg", _J + "80": "jpegls", _J + "201": "htj2k"}[syntax]
        stream = getattr(imagecodecs, f"{name}_encode")(words)
    return encapsulate([bytes(stream)])


def _run_lengths(words: npt.NDArray[np.integer]) -> bytes:
    """RLE (PS3.5 annex G) with the most significant bytes first, as literal runs only."""
    planes = words.astype(f">u{words.dtype.itemsize}").view(np.uint8).reshape(words.size, -1).T
    segments = []
    for plane in planes:
        data = plane.tobytes()
        segment = b"".join(bytes([len(data[n : n + 128]) - 1]) + data[n : n + 128] for n in range(0, len(data), 128))
        segments.append(segment + b"\0" * (len(segment) % 2))
    offsets = np.zeros(16, "<u4")
    offsets[0] = len(segments)
    offsets[1 : 1 + len(segments)] = 64 + np.cumsum([0, *map(len, segments[:-1])])
    return offsets.tobytes() + b"".join(segments)


@pytest.mark.parametrize("syntax", _SYNTAXES)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(image=images())
def test_that_any_stored_words_become_the_hu_of_the_reference(syntax: str, image: Image) -> None:
    from dataclasses import replace

    stored = replace(image.stored, syntax=syntax)
    out = np.full((stored.rows, stored.columns), 4711, dtype=np.int16)
    decode(encoded(image, syntax), stored, 0, out)
    np.testing.assert_array_equal(out, reference(image))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(image=images(), cut=st.integers(1, 40))
def test_that_pixels_that_are_cut_off_are_refused_and_not_filled(image: Image, cut: int) -> None:
    from dataclasses import replace

    out = np.zeros((image.stored.rows, image.stored.columns), dtype=np.int16)
    plain = image.words.tobytes()
    with pytest.raises(DecodeError, match="cut off"):
        decode(plain[: max(0, len(plain) - cut)], image.stored, 0, out)
    run_lengths = _run_lengths(image.words)
    short = encapsulate([run_lengths[: max(66, len(run_lengths) - 2 * cut)]])
    with pytest.raises(DecodeError, match="cut off"):
        decode(short, replace(image.stored, syntax=_RLE), 0, out)
