"""Key images show the right slices the right way round."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from ichviewer.domain.finding import DeviceReport, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import REJECTED_LABEL
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import findings
from ichviewer.render.key_images import key_images, key_slices
from tests.support.heads import Head, stack_of


def _analysis(stack: SliceStack, blood: bool = True) -> SeriesAnalysis:
    labels = ((stack.hu == 70) * 2).astype(np.uint8) if blood else np.zeros(stack.hu.shape, dtype=np.uint8)
    mask = LabelStack(labels, stack.geometry)
    return SeriesAnalysis(
        "1.2.3", Probabilities(), {}, (), mask, {}, findings(mask, stack, ()), (), DeviceReport("cpu", "CPU", "CPU")
    )


_ORIENTATIONS = {
    "as usual": ((1, 0, 0), (0, 1, 0)),
    "mirrored": ((-1, 0, 0), (0, 1, 0)),
    "prone": ((-1, 0, 0), (0, -1, 0)),
    "turned by 90 degrees": ((0, 1, 0), (1, 0, 0)),
}


@pytest.mark.parametrize("name", _ORIENTATIONS)
def test_that_the_patients_left_and_front_are_right_and_up_however_the_slices_are_stored(name: str) -> None:
    row, column = _ORIENTATIONS[name]
    stack = stack_of(Head(centre=(40, -30, 60)), row=row, column=column)
    (image,) = key_images(stack, _analysis(stack))
    plain = np.asarray(Image.open(io.BytesIO(image.plain_png))).astype(int)
    marked = np.asarray(Image.open(io.BytesIO(image.marked_png)).convert("RGB")).astype(int)
    assert plain.shape == (512, 512)
    j, i = np.nonzero(np.ptp(marked, axis=2) > 40)
    assert j.mean() < 256 < i.mean()
    # 180 mm of head plus two margins fill the picture: 40 mm is about a fifth of its width.
    assert i.mean() == pytest.approx(256 + 40 * 512 / 192, abs=12)
    assert plain[int(j.mean()), int(i.mean())] > plain[256, 200]


def test_that_a_healthy_head_gives_three_slices_of_its_middle_and_one_slice_gives_one() -> None:
    stack = stack_of(Head(radius=0), slices=28)
    chosen = key_slices(_analysis(stack, blood=False), 28)
    assert [k for k, _ in chosen] == [8, 14, 19]
    assert [k for k, _ in key_slices(_analysis(stack, blood=False), 1)] == [0]


def test_that_findings_on_one_slice_share_a_picture_and_at_most_six_are_shown() -> None:
    many = tuple((-30.0 + 20 * n, 20.0, 10.0 + 12 * n, 7.0) for n in range(8))
    stack = stack_of(Head(centre=(30, 40, 10), radius=8, extra=many))
    analysis = _analysis(stack)
    chosen = key_slices(analysis, len(stack))
    assert len(analysis.findings) > 6 >= len(chosen)
    assert len({k for k, _ in chosen}) == len(chosen)
    assert any("#1 IPH" in text and "mL" in text for _, text in chosen)


def test_that_what_was_rejected_is_only_outlined_in_the_marked_picture() -> None:
    stack = stack_of(Head())
    analysis = _analysis(stack)
    k = analysis.findings[0].key_slice
    plane = analysis.mask.labels[k]
    reviewed = {k: np.where(plane > 0, plane + REJECTED_LABEL, plane).astype(np.uint8)}

    def coloured(images) -> int:
        image = next(image for image in images if image.slice_index == k)
        pixels = np.asarray(Image.open(io.BytesIO(image.marked_png)).convert("RGB"), dtype=int)
        return int((pixels.max(axis=2) - pixels.min(axis=2) > 12).sum())

    assert 0 < coloured(key_images(stack, analysis, reviewed=reviewed)) < coloured(key_images(stack, analysis)) / 2
