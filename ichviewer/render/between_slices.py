"""Planes between thick slices that follow the outline of the head, instead of fading from one slice to the next.

Fading alone makes terraces wherever the skull slopes: half way between two slices both outlines are there, half as bright.
Here each plane takes its grey values from places that lie equally deep below the outline on either slice (shape-based
interpolation by distance maps, after Raya and Udupa 1990, doi:10.1109/42.52980).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray

FloatPlane = npt.NDArray[np.float32]

_TISSUE_HU = -300
_THIN_MM = 1.5
_CLOSED_MM = 4.0
_OUTSIDE_PIXELS = 12.0
_FURTHEST_GAPS = 4.0
_SCALP_PIXELS = 25.0  # below the outline: scalp and skull follow it,
_DEEP_PIXELS = 45.0  # and what lies as deep does not


def between_slices(
    values: FloatPlane, distances: FloatArray, places: FloatArray, pixel: float, step: Callable[[], None]
) -> FloatPlane:
    """Planes at any places within a stack.

    Parameters
    ----------
    values
        float32 HU (k, j, i).
    distances
        Where the slices lie along their normal, in mm, ascending; they need not be even.
    places
        Where planes are wanted, in mm, ascending and within.
    pixel
        Size of a pixel in mm.
    step
        Called for each plane; what it raises passes through.

    Returns
    -------
    ndarray
        float32 (planes, j, i).
    """
    result = np.empty((len(places), *values.shape[1:]), dtype=np.float32)
    outlines: dict[int, _Outline | None] = {}
    for n, place in enumerate(places):
        step()
        k = int(np.clip(np.searchsorted(distances, place + 1e-6) - 1, 0, max(len(values) - 2, 0)))
        gap = float(distances[k + 1] - distances[k]) if len(values) > 1 else 1.0
        share = float(np.clip((place - distances[k]) / gap, 0, 1))
        if share in {0.0, 1.0}:
            result[n] = values[k + int(share)]
            continue
        for wanted in (k, k + 1):
            if gap > _THIN_MM and wanted not in outlines:
                outlines = {key: outline for key, outline in outlines.items() if key == k}
                outlines[wanted] = _outline(values[wanted], pixel)
        below, above = outlines.get(k), outlines.get(k + 1)
        result[n] = values[k] * np.float32(1 - share) + values[k + 1] * np.float32(share)
        if below is not None and above is not None:
            _follow(result[n], (values[k], values[k + 1]), (below, above), share, gap / pixel)
    return result


@dataclass(frozen=True)
class _Outline:
    """Depth below the outline in pixels and its gradients: float32 (j, i) each."""

    depth: FloatPlane
    rows: FloatPlane
    columns: FloatPlane


def _outline(plane: FloatPlane, pixel: float) -> _Outline | None:
    """The outline of a slice, or None where it has none."""
    import SimpleITK as sitk  # noqa: N813 - its usual name

    tissue = plane > _TISSUE_HU
    if not tissue.any() or tissue.all():
        return None
    # Nostrils and ear canals are closed: the outline is that of the head.
    radius = max(1, round(_CLOSED_MM / pixel))
    image = sitk.GetImageFromArray(np.pad(tissue, radius).astype(np.uint8))
    closed = sitk.BinaryFillhole(sitk.BinaryMorphologicalClosing(image, [radius, radius]))  # type: ignore[no-untyped-call]
    distance = sitk.SignedMaurerDistanceMap(closed, insideIsPositive=True, squaredDistance=False, useImageSpacing=False)
    # Smoothed, for its gradient jumps at pixels and along the middle line.
    smooth = sitk.SmoothingRecursiveGaussian(sitk.Cast(distance, sitk.sitkFloat32), 1.5)
    depth = np.asarray(sitk.GetArrayFromImage(smooth), dtype=np.float32)[radius:-radius, radius:-radius]
    rows, columns = np.gradient(depth)
    return _Outline(depth, rows, columns)


def _follow(
    plane: FloatPlane,
    slices: tuple[FloatPlane, FloatPlane],
    outlines: tuple[_Outline, _Outline],
    share: float,
    gap: float,
) -> None:
    """Put what follows the outline into the plane, whose slices are `gap` pixels apart."""
    below, above = outlines
    apart = np.clip(above.depth - below.depth, -_FURTHEST_GAPS * gap, _FURTHEST_GAPS * gap)
    depth = below.depth + np.float32(share) * (above.depth - below.depth)
    near = np.clip((_DEEP_PIXELS - np.abs(depth)) / (_DEEP_PIXELS - _SCALP_PIXELS), 0, 1)
    moved = np.flatnonzero((np.abs(apart) * near > 0.1) & (depth > -_OUTSIDE_PIXELS))
    shift = (apart * near).ravel()[moved]
    first = _taken(slices[0], below, moved, shift * np.float32(share))
    second = _taken(slices[1], above, moved, shift * np.float32(share - 1))
    plane.ravel()[moved] = first * np.float32(1 - share) + second * np.float32(share)


def _taken(plane: FloatPlane, outline: _Outline, moved: npt.NDArray[np.intp], shift: FloatPlane) -> FloatPlane:
    """The plane's values at these pixels, each taken from so many pixels deeper, bilinear."""
    count, width = plane.shape
    j, i = np.divmod(moved, width)
    # The gradient has a length of one, but at middle lines.
    row = np.clip(j + outline.rows.ravel()[moved] * shift, 0, count - 1.001).astype(np.float32)
    column = np.clip(i + outline.columns.ravel()[moved] * shift, 0, width - 1.001).astype(np.float32)
    corner = row.astype(np.intp) * width + column.astype(np.intp)
    down, right = row % 1, column % 1
    flat = plane.ravel()
    first = flat[corner] * (1 - right) + flat[corner + 1] * right
    second = flat[corner + width] * (1 - right) + flat[corner + width + 1] * right
    return np.asarray(first * (1 - down) + second * down, dtype=np.float32)
