"""A slice as a picture: HU through a window to grey, label map blended over it.

Two table look-ups and no arithmetic on the whole image: HU -> grey is a table of 65536 entries, (label, grey) -> colour one
of 12 x 256. Only the bounding box of the labels is looked up a second time.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import REJECTED_LABEL, Subtype
from ichviewer.domain.window import Window

UInt8Array = npt.NDArray[np.uint8]
UInt32Array = npt.NDArray[np.uint32]

_OPAQUE = np.uint32(0xFF000000)
_OUTLINED = 8  # code of a boundary pixel = label + 8
HEAT_FROM = 0.05
"""Probability from which the heat map is drawn."""
# Share of certainty, red, green, blue: lightness rises all the way, which every kind of colour vision sees.
_HEAT = ((0.0, 40, 11, 84), (0.25, 101, 21, 110), (0.5, 187, 55, 84), (0.75, 249, 142, 9), (1.0, 252, 255, 164))
_REJECTED_OPACITY = 0.45  # of the outline of what a reader rejected; it has no fill


@dataclass(frozen=True)
class OverlayStyle:
    """How a label map is drawn over a slice.

    Attributes
    ----------
    opacity
        Of the filled area, 0 (image only) to 1 (colour only).
    fill, outline
        Whether areas are filled, and whether their boundary pixels (4-neighbourhood) are drawn in full colour.
    visible
        Subtypes that are drawn.
    """

    opacity: float = 0.35
    fill: bool = True
    outline: bool = True
    visible: frozenset[Subtype] = field(default_factory=lambda: frozenset(Subtype))

    def __post_init__(self) -> None:
        if not 0.0 <= self.opacity <= 1.0:
            raise ValueError(f"opacity {self.opacity} is outside 0..1")


@lru_cache(maxsize=16)
def _grey_tables(low: float, high: float, invert: bool) -> tuple[UInt8Array, UInt32Array]:
    """Grey (uint8) and 0xffRRGGBB (uint32) of every int16, indexed by its bits read as uint16."""
    hu = np.arange(65536, dtype=np.uint16).view(np.int16).astype(np.float32)
    grey = np.rint(np.clip((hu - low) / max(high - low, 1e-6), 0.0, 1.0) * 255.0).astype(np.uint8)
    if invert:
        grey = 255 - grey
    packed = grey.astype(np.uint32) * np.uint32(0x010101) | _OPAQUE
    grey.setflags(write=False)
    packed.setflags(write=False)
    return grey, packed


@lru_cache(maxsize=32)
def _colour_table(style: OverlayStyle) -> UInt32Array:
    """0xffRRGGBB for code * 256 + grey; code 0 is background, 1..5 fill, 9..13 outline, 16 more what was rejected."""
    grey = np.arange(256, dtype=np.float32)
    table = np.empty((2 * REJECTED_LABEL, 256), dtype=np.uint32)
    table[:] = grey.astype(np.uint32) * np.uint32(0x010101) | _OPAQUE
    for subtype in Subtype:
        label = int(subtype)
        opacities = ((label, style.opacity if style.fill else 0.0), (label + _OUTLINED, 1.0))
        rejected = ((label + REJECTED_LABEL, 0.0), (label + REJECTED_LABEL + _OUTLINED, _REJECTED_OPACITY))
        for code, opacity in (*opacities, *rejected):
            red, green, blue = (np.rint(grey + (part - grey) * opacity).astype(np.uint32) for part in subtype.rgb)
            table[code] = red << np.uint32(16) | green << np.uint32(8) | blue | _OPAQUE
    table = table.reshape(-1)
    table.setflags(write=False)
    return table


@lru_cache(maxsize=32)
def _visible_table(visible: frozenset[Subtype]) -> UInt8Array:
    table = np.zeros(256, dtype=np.uint8)
    for subtype in visible:
        for label in (int(subtype), int(subtype) + REJECTED_LABEL):
            table[label] = label
    table.setflags(write=False)
    return table


def boundary(labels: UInt8Array) -> npt.NDArray[np.bool_]:
    """Labelled pixels with a 4-neighbour of another label.

    Parameters
    ----------
    labels
        uint8 (rows, columns); what lies outside the image counts as background.

    Returns
    -------
    ndarray
        bool (rows, columns).
    """
    padded = np.zeros((labels.shape[0] + 2, labels.shape[1] + 2), dtype=np.uint8)
    padded[1:-1, 1:-1] = labels
    edge = padded[:-2, 1:-1] != labels
    edge |= padded[2:, 1:-1] != labels
    edge |= padded[1:-1, :-2] != labels
    edge |= padded[1:-1, 2:] != labels
    edge &= labels != 0
    return edge


def render_slice(
    hu: npt.NDArray[np.int16],
    window: Window,
    labels: UInt8Array | None = None,
    overlay: OverlayStyle = OverlayStyle(),
    *,
    invert: bool = False,
    heat: UInt8Array | None = None,
) -> UInt8Array:
    """Render one native slice.

    Parameters
    ----------
    hu
        int16 (rows, columns), Hounsfield units.
    window
        Which HU are black and white.
    labels
        uint8 (rows, columns), values of `Subtype` or 0; None for the image alone. What has `REJECTED_LABEL` added is only
        outlined, and dimly.
    overlay
        How labels are drawn.
    heat
        uint8 (rows, columns), probability of hemorrhage, 255 is certain; drawn over the image. Labels are then only
        outlined.
    invert
        White on black becomes black on white (the overlay keeps its colours).

    Returns
    -------
    ndarray
        uint8 (rows, columns, 4), C-contiguous, writable, of its own memory. Bytes are blue, green, red, 255: the memory
        of ``QImage.Format_RGB32`` on little-endian machines, which QPainter draws without conversion:
        ``QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)``. Use `to_rgb` for red, green, blue.

    Raises
    ------
    ValueError
        If `labels` or `heat` has another shape than `hu`.
    """
    grey, packed = _grey_tables(window.low, window.high, invert)
    index = hu.view(np.uint16)
    picture = packed[index]
    if heat is not None:
        if heat.shape != hu.shape:
            raise ValueError(f"a heat map of shape {heat.shape} over an image of shape {hu.shape}")
        _glow(picture, grey, index, heat)
    if labels is not None:
        if labels.shape != hu.shape:
            raise ValueError(f"labels of shape {labels.shape} over an image of shape {hu.shape}")
        if heat is None:
            _blend(picture, grey, index, labels, overlay)
        else:
            _outline(picture, labels, overlay)
    if picture.dtype.byteorder == ">":  # pragma: no cover - big-endian machines
        picture = picture.byteswap()
    return picture.view(np.uint8).reshape(*hu.shape, 4)


def heat_colours() -> UInt8Array:
    """Red, green, blue (256, 3) of each probability, 255 is certain: dark violet to yellow, ever brighter for every eye."""
    anchors = np.array(_HEAT, dtype=np.float64)
    places = np.linspace(0.0, 1.0, 256)
    return np.rint(np.stack([np.interp(places, anchors[:, 0], anchors[:, n]) for n in (1, 2, 3)], axis=1)).astype(np.uint8)


@lru_cache(maxsize=1)
def _heat_table() -> UInt32Array:
    """0xffRRGGBB for probability * 256 + grey; nothing is drawn below `HEAT_FROM`."""
    grey = np.arange(256, dtype=np.float32)[None, :]
    places = np.linspace(0.0, 1.0, 256, dtype=np.float32)[:, None]
    opacity = np.where(places < HEAT_FROM, 0.0, 0.25 + 0.45 * places)
    red, green, blue = (
        np.rint(grey + (part[:, None].astype(np.float32) - grey) * opacity).astype(np.uint32) for part in heat_colours().T
    )
    table = (red << np.uint32(16) | green << np.uint32(8) | blue | _OPAQUE).reshape(-1)
    table.setflags(write=False)
    return table


def _glow(picture: UInt32Array, grey: UInt8Array, index: npt.NDArray[np.uint16], heat: UInt8Array) -> None:
    """Draw probabilities into the packed picture, within their bounding box."""
    marked = heat >= round(HEAT_FROM * 255)
    rows = np.flatnonzero(marked.any(axis=1))
    if rows.size == 0:
        return
    columns = np.flatnonzero(marked.any(axis=0))
    box = (slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))
    picture[box] = _heat_table()[heat[box].astype(np.uint16) << 8 | grey[index[box]]]


def _blend(
    picture: UInt32Array, grey: UInt8Array, index: npt.NDArray[np.uint16], labels: UInt8Array, overlay: OverlayStyle
) -> None:
    """Draw labels into the packed picture, within their bounding box."""
    rows = np.flatnonzero(labels.any(axis=1))
    if rows.size == 0 or not overlay.visible or not (overlay.fill or overlay.outline):
        return
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    columns = np.flatnonzero(labels[top:bottom].any(axis=0))
    box = (slice(top, bottom), slice(int(columns[0]), int(columns[-1]) + 1))
    part = _visible_table(overlay.visible)[labels[box]]
    codes = part.astype(np.uint16)
    if overlay.outline:
        codes[boundary(part)] += _OUTLINED
    codes <<= 8
    codes |= grey[index[box]]
    picture[box] = _colour_table(overlay)[codes]


def _outline(picture: UInt32Array, labels: UInt8Array, overlay: OverlayStyle) -> None:
    """Draw the boundaries of labels alone: what lies under them is to be seen."""
    part = _visible_table(overlay.visible)[labels]
    edge = boundary(part)
    opaque = OverlayStyle(visible=overlay.visible)
    picture[edge] = _colour_table(opaque)[(part[edge].astype(np.uint16) + _OUTLINED) << 8]


def to_rgb(picture: UInt8Array) -> UInt8Array:
    """Red, green, blue (rows, columns, 3), contiguous, of a picture of `render_slice`."""
    return np.ascontiguousarray(picture[..., 2::-1])


def encode_png(picture: UInt8Array) -> bytes:
    """PNG of a picture of `render_slice` (blue, green, red, 255), as RGB or as grey where it has no colour."""
    from PIL import Image

    rgb = to_rgb(picture)
    grey = bool(np.array_equal(rgb[..., 0], rgb[..., 1]) and np.array_equal(rgb[..., 1], rgb[..., 2]))
    image = Image.fromarray(np.ascontiguousarray(rgb[..., 0])) if grey else Image.fromarray(rgb)
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=6)
    return stream.getvalue()
