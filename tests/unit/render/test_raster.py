"""The slice raster against the plain formula, and its overlay."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from ichviewer.domain.labels import Subtype
from ichviewer.domain.window import Window
from ichviewer.render.raster import OverlayStyle, boundary, encode_png, render_slice, to_rgb

_BRAIN = Window(40, 80)


def _grey(hu: np.ndarray, window: Window) -> np.ndarray:
    return np.rint(np.clip((hu.astype(float) - window.low) / window.width, 0, 1) * 255).astype(np.uint8)


def _everything() -> np.ndarray:
    return np.arange(-32768, 32768, dtype=np.int32).astype(np.int16).reshape(256, 256)


@pytest.mark.parametrize("window", [_BRAIN, Window(600, 2800), Window(-1000, 1)])
def test_that_every_hu_is_shown_as_the_window_formula_says(window: Window) -> None:
    picture = render_slice(_everything(), window)
    expected = _grey(_everything(), window)
    assert picture.shape == (256, 256, 4)
    assert picture.flags.c_contiguous
    assert picture.flags.owndata or picture.base is not None
    for channel in range(3):
        assert np.abs(picture[..., channel].astype(int) - expected).max() <= 1
    assert (picture[..., 3] == 255).all()


def test_that_inverting_turns_black_to_white() -> None:
    hu = np.array([[0, 80, 40]], dtype=np.int16)
    assert render_slice(hu, _BRAIN, invert=True)[0, :2, 0].tolist() == [255, 0]


def test_that_a_view_of_a_larger_read_only_array_is_rendered() -> None:
    volume = np.zeros((3, 8, 8), dtype=np.int16)
    volume[:, 2, 3] = 80
    volume.setflags(write=False)
    picture = render_slice(volume[1, ::-1, ::2], _BRAIN)
    assert np.array_equal(picture[..., 0], _grey(volume[1, ::-1, ::2], _BRAIN))


def test_that_the_fill_blends_and_the_outline_is_the_pure_colour() -> None:
    hu = np.full((9, 9), 40, dtype=np.int16)
    labels = np.zeros((9, 9), dtype=np.uint8)
    labels[2:7, 2:7] = Subtype.SUBDURAL
    rgb = to_rgb(render_slice(hu, _BRAIN, labels, OverlayStyle(opacity=0.5)))
    assert tuple(rgb[2, 4]) == Subtype.SUBDURAL.rgb
    expected = [round(128 + (part - 128) * 0.5) for part in Subtype.SUBDURAL.rgb]
    assert np.abs(rgb[4, 4].astype(int) - expected).max() <= 1
    assert len(set(rgb[0, 0].tolist())) == 1
    outline_only = to_rgb(render_slice(hu, _BRAIN, labels, OverlayStyle(fill=False)))
    assert outline_only[4, 4].tolist() == rgb[0, 0].tolist()


def test_that_hidden_subtypes_leave_no_trace() -> None:
    hu = np.full((9, 9), 40, dtype=np.int16)
    labels = np.zeros((9, 9), dtype=np.uint8)
    labels[1:4, 1:4], labels[5:8, 5:8] = Subtype.EPIDURAL, Subtype.SUBARACHNOID
    style = OverlayStyle(visible=frozenset({Subtype.SUBARACHNOID}))
    picture = render_slice(hu, _BRAIN, labels, style)
    only = render_slice(hu, _BRAIN, np.where(labels == Subtype.SUBARACHNOID, labels, 0).astype(np.uint8), style)
    assert np.array_equal(picture, only)
    nothing = render_slice(hu, _BRAIN, labels, OverlayStyle(visible=frozenset()))
    assert np.array_equal(nothing, render_slice(hu, _BRAIN))


def test_that_neighbouring_subtypes_and_the_image_border_are_outlined() -> None:
    labels = np.array([[1, 1, 1, 2, 2, 2]] * 6, dtype=np.uint8)
    edge = boundary(labels)
    assert edge[:, 2:4].all()
    assert edge[0].all()
    assert not edge[2, 1]


def test_that_labels_of_another_shape_are_refused() -> None:
    with pytest.raises(ValueError, match="labels of shape"):
        render_slice(np.zeros((4, 4), dtype=np.int16), _BRAIN, np.zeros((4, 5), dtype=np.uint8))


def test_that_a_png_reads_back_as_what_was_rendered() -> None:
    hu = np.random.default_rng(0).integers(0, 80, (32, 48)).astype(np.int16)
    labels = np.zeros((32, 48), dtype=np.uint8)
    labels[4:20, 5:30] = Subtype.INTRAPARENCHYMAL
    coloured = render_slice(hu, _BRAIN, labels)
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(encode_png(coloured)))), to_rgb(coloured))
    plain = Image.open(io.BytesIO(encode_png(render_slice(hu, _BRAIN))))
    assert plain.mode == "L"
    assert np.array_equal(np.asarray(plain), _grey(hu, _BRAIN))
