"""Planes between thick slices that follow the outline of the head, instead of fading from one slice to the next.

Fading alone makes terraces wherever the skull slopes: half way between two slices both outlines are there, half as bright.
Here each plane takes its grey values from places that lie equally deep below the outline on either slice (shape-based
interpolation by distance maps, after Raya and Udupa 1990, doi:10.1109/42.52980). Across the slices the depth runs smoothly
(monotone cubics), and a slice that lies askew between its neighbours is drawn by a millimetre at most towards them.
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
_OUTSIDE_MM = 12.0
_FURTHEST_GAPS = 4.0
_SCALP_MM = 25.0  # below the outline: scalp and skull follow it,
_DEEP_MM = 45.0  # and what lies as deep does not
_EVENED_MM = 1.0
_KEPT = 4  # slices about the one in work whose outlines are kept


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
    outlines = _Outlines(values, distances, pixel)
    for n, place in enumerate(places):
        step()
        k = int(np.clip(np.searchsorted(distances, place + 1e-6) - 1, 0, max(len(values) - 2, 0)))
        gap = float(distances[k + 1] - distances[k]) if len(values) > 1 else 1.0
        share = float(np.clip((place - distances[k]) / gap, 0, 1))
        above = min(k + 1, len(values) - 1)
        result[n] = values[k] * np.float32(1 - share) + values[above] * np.float32(share)
        if outlines.thick(k):
            _follow(result[n], outlines, k, share)
    return result


class _Outlines:
    """The outlines of a stack; no more of them are kept than are needed at once.

    Parameters
    ----------
    values, distances, pixel
        As `between_slices` takes them.
    """

    def __init__(self, values: FloatPlane, distances: FloatArray, pixel: float) -> None:
        self.values, self.distances, self.pixel = values, distances, pixel
        self._raw: dict[int, _Outline | None] = {}
        self._even: dict[int, FloatPlane | None] = {}

    def raw(self, k: int) -> _Outline | None:
        """The outline of slice `k` as it is; None where there is no such slice, or nothing on it."""
        if not 0 <= k < len(self.values):
            return None
        if k not in self._raw:
            self._raw = {key: outline for key, outline in self._raw.items() if abs(key - k) <= _KEPT}
            self._raw[k] = _outline(self.values[k], self.pixel)
        return self._raw[k]

    def even(self, k: int) -> FloatPlane | None:
        """Depth below the outline of slice `k`, moved by a millimetre at most towards that of its neighbours.

        Neighbouring slices of real heads are often a little askew to each other, and each would be seen as a step.
        """
        if not 0 <= k < len(self.values):
            return None
        if k not in self._even:
            self._even = {key: depth for key, depth in self._even.items() if abs(key - k) <= _KEPT}
            self._even[k] = self._evened(k)
        return self._even[k]

    def _evened(self, k: int) -> FloatPlane | None:
        own, below, above = self.raw(k), self.raw(k - 1), self.raw(k + 1)
        if own is None or below is None or above is None:
            return None if own is None else own.depth
        before, after = self.gap(k - 1), self.gap(k)
        expected = (below.depth * after + above.depth * before) / (before + after)
        most = _EVENED_MM / self.pixel
        return np.asarray(own.depth + np.clip((expected - own.depth) / 2, -most, most), dtype=np.float32)

    def thick(self, k: int) -> bool:
        """Whether the way from slice `k` to the next, or one beside it, is so long that fading would be seen."""
        gaps = np.diff(self.distances)[max(k - 1, 0) : k + 2]
        return bool(gaps.size) and float(gaps.max()) > _THIN_MM

    def gap(self, k: int) -> float:
        """Distance of slice `k` from the next one in mm."""
        return float(self.distances[k + 1] - self.distances[k])

    def between(self, k: int, share: float) -> FloatPlane | None:
        """Depth below the outline at a share of the way from slice `k` to the next; smooth where it passes a slice."""
        low, high = self.even(k), self.even(k + 1)
        if low is None or high is None:
            return None
        gap, rise = self.gap(k), high - low
        slopes = []
        for end, inner, outer in ((low, k, k - 1), (high, k + 1, k + 2)):
            beyond = self.even(outer)
            other = self.gap(min(inner, outer)) if beyond is not None else 0.0
            # Slope at the slice times the gap; towards an end of the head it is that of the gap itself.
            slope = rise if beyond is None else _slope(rise, (end - beyond) * (1 if outer < inner else -1), gap, other)
            slopes.append(slope)
        t = np.float32(share)
        first, last = t * (1 - t) ** 2, t**2 * (t - 1)
        return np.asarray(low + rise * (t**2 * (3 - 2 * t)) + slopes[0] * first + slopes[1] * last, dtype=np.float32)


def _slope(rise: FloatPlane, beside: FloatPlane, gap: float, other: float) -> FloatPlane:
    """Slope where two gaps meet, times the first gap: their harmonic mean, and none where one rises and the other falls
    (Fritsch and Butland 1984, doi:10.1137/0905021): between two slices the outline never leaves what they say."""
    there = beside * np.float32(gap / other)
    first, second = 2 * other + gap, other + 2 * gap
    same = rise * there > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (first + second) / (first / rise + second / there)
    return np.where(same, mean, np.float32(0)).astype(np.float32)


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


def _follow(plane: FloatPlane, outlines: _Outlines, k: int, share: float) -> None:
    """Put what follows the outline into the plane that lies at a share of the way from slice `k` to the next."""
    below, above, depth = outlines.raw(k), outlines.raw(k + 1), outlines.between(k, share)
    if below is None or above is None or depth is None:
        return
    pixel = outlines.pixel
    far = _FURTHEST_GAPS * outlines.gap(k) / pixel
    near = np.clip((_DEEP_MM - np.abs(depth) * pixel) / (_DEEP_MM - _SCALP_MM), 0, 1)
    shifts = [np.clip(depth - one.depth, -far, far) * near for one in (below, above)]
    moved = np.flatnonzero((np.maximum(np.abs(shifts[0]), np.abs(shifts[1])) > 0.1) & (depth > -_OUTSIDE_MM / pixel))
    first = _taken(outlines.values[k], below, moved, shifts[0].ravel()[moved])
    second = _taken(outlines.values[k + 1], above, moved, shifts[1].ravel()[moved])
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
