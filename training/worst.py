"""Pictures of single scans for the report: the slices that matter, with truth and finding as outlines."""

from __future__ import annotations

import base64
import io

import numpy as np
import numpy.typing as npt
from PIL import Image
from scipy import ndimage

from ichviewer.domain.volume import LabelStack, SliceStack

_LEVEL, _WIDTH = 40.0, 80.0
_TRUTH, _FOUND = (60, 220, 90), (255, 70, 60)
_SIDE = 192
_SLICES = 4


def montage(stack: SliceStack, truth: LabelStack | None, found: LabelStack | None) -> str:
    """The slices with most disagreement (else most finding, else the middle) as a PNG data URI.

    Brain window 40/80; truth outlined in green, finding in red. Nothing of the patient but pixels is in it.
    """
    no_labels = np.zeros(stack.hu.shape, dtype=np.uint8)
    a = (truth.labels if truth is not None else no_labels) > 0
    a &= (truth.labels if truth is not None else no_labels) != 255
    b = (found.labels if found is not None else no_labels) > 0
    score = 2 * (a ^ b).sum(axis=(1, 2)) + b.sum(axis=(1, 2))
    if not score.any():
        score = -np.abs(np.arange(len(score)) - len(score) // 2)
    chosen = np.sort(np.argsort(-score, kind="stable")[:_SLICES])
    tiles = [_tile(stack.hu[k], a[k], b[k]) for k in chosen]
    stream = io.BytesIO()
    Image.fromarray(np.concatenate(tiles, axis=1)).save(stream, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode("ascii")


def _tile(hu: npt.NDArray[np.int16], truth: npt.NDArray[np.bool_], found: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
    grey = np.clip((hu.astype(np.float32) - _LEVEL) / _WIDTH + 0.5, 0.0, 1.0) * 255
    shape = (_SIDE, _SIDE)
    picture = np.asarray(Image.fromarray(grey.astype(np.uint8)).resize(shape, Image.Resampling.BILINEAR))
    colours = np.repeat(picture[..., None], 3, axis=2)
    for mask, colour in ((truth, _TRUTH), (found, _FOUND)):
        small = np.asarray(Image.fromarray(mask.astype(np.uint8) * 255).resize(shape, Image.Resampling.BOX)) >= 96
        colours[small & ~ndimage.binary_erosion(small)] = colour
    return colours
