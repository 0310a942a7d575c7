"""A label map that is drawn on: strokes on native slices, each one change that can be taken back byte by byte."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import LabelStack

UInt8Array = npt.NDArray[np.uint8]
BoolArray = npt.NDArray[np.bool_]
Point = tuple[float, float]
PlaneBox = tuple[slice, slice]


@dataclass(frozen=True, eq=False)
class SlicePart:
    """What a change did to one slice.

    Attributes
    ----------
    k
        Slice index.
    box
        Rows and columns that hold every changed voxel.
    before, after
        uint8, the labels in the box.
    """

    k: int
    box: PlaneBox
    before: UInt8Array
    after: UInt8Array


@dataclass(frozen=True, eq=False)
class Change:
    """One step of undo.

    Attributes
    ----------
    text
        What was done, for the menu and the log.
    parts
        One per changed slice, k ascending; at least one.
    """

    text: str
    parts: tuple[SlicePart, ...]

    @property
    def slices(self) -> tuple[int, ...]:
        """The changed slices."""
        return tuple(part.k for part in self.parts)

    @property
    def inverse(self) -> Change:
        """The way back."""
        return Change(self.text, tuple(SlicePart(part.k, part.box, part.after, part.before) for part in self.parts))


class PlaneLabelStack(LabelStack):
    """A label map of single planes, which share memory with those before and after it; one array only where asked for.

    Parameters
    ----------
    planes
        uint8 (rows, columns), one per slice; nobody may change them any more.
    geometry
        As in `LabelStack`.
    """

    def __init__(self, planes: tuple[UInt8Array, ...], geometry: StackGeometry) -> None:
        object.__setattr__(self, "planes", planes)
        object.__setattr__(self, "geometry", geometry)

    planes: tuple[UInt8Array, ...]

    @functools.cached_property
    def labels(self) -> UInt8Array:
        """uint8 (k, j, i), put together when it is first asked for."""
        whole = np.stack(self.planes)
        whole.setflags(write=False)
        return whole


class MaskCanvas:
    """The label map under the reader's hand.

    Between `begin` and `finish` planes change in place; what `snapshot` gave out before is never touched, because a plane
    that somebody holds is copied before it is drawn on.

    Parameters
    ----------
    mask
        What is drawn on; it is not changed.
    """

    def __init__(self, mask: LabelStack) -> None:
        self.geometry: StackGeometry = mask.geometry
        self._planes: list[UInt8Array] = list(mask.planes if isinstance(mask, PlaneLabelStack) else mask.labels)
        self._own: set[int] = set()
        self._before: dict[int, UInt8Array] = {}
        self._touched: dict[int, list[int]] = {}
        self._drawing = False

    @property
    def drawing(self) -> bool:
        """Whether a change has been begun and not finished."""
        return self._drawing

    def plane(self, k: int) -> UInt8Array:
        """Labels of slice `k` as they are now (rows, columns); they change with the next stroke."""
        return self._planes[k]

    def snapshot(self) -> PlaneLabelStack:
        """The label map as it is now; later changes leave it as it is."""
        self._own.clear()
        return PlaneLabelStack(tuple(self._planes), self.geometry)

    def _plane_of_own(self, k: int) -> UInt8Array:
        if k not in self._own:
            self._planes[k] = self._planes[k].copy()
            self._own.add(k)
        return self._planes[k]

    def begin(self) -> None:
        """Start a change."""
        self._before, self._touched, self._drawing = {}, {}, True

    def put(self, k: int, box: PlaneBox, inside: BoolArray, label: int) -> None:
        """Give the marked voxels of one slice a label.

        Parameters
        ----------
        box
            Rows and columns within the slice.
        inside
            bool, of the shape of the box.
        label
            0 or a `Subtype`.
        """
        if not self._drawing:
            raise RuntimeError("no change has been begun")
        if k not in self._before:
            self._before[k] = self._planes[k].copy()
        self._plane_of_own(k)[box][inside] = label
        rows, columns = box
        low_j, high_j, low_i, high_i = self._touched.get(k, (rows.start, rows.stop, columns.start, columns.stop))
        self._touched[k] = [
            min(low_j, rows.start),
            max(high_j, rows.stop),
            min(low_i, columns.start),
            max(high_i, columns.stop),
        ]

    def finish(self, text: str) -> Change | None:
        """End the change; None where no voxel has another label than before."""
        parts = []
        for k in sorted(self._before):
            low_j, high_j, low_i, high_i = self._touched[k]
            near = slice(low_j, high_j), slice(low_i, high_i)
            differs = self._before[k][near] != self._planes[k][near]
            rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
            if rows.size:
                box = (
                    slice(low_j + int(rows[0]), low_j + int(rows[-1]) + 1),
                    slice(low_i + int(columns[0]), low_i + int(columns[-1]) + 1),
                )
                parts.append(SlicePart(k, box, self._before[k][box].copy(), self._planes[k][box].copy()))
        self._before, self._touched, self._drawing = {}, {}, False
        return Change(text, tuple(parts)) if parts else None

    def apply(self, change: Change) -> None:
        """Make a finished change again, or its inverse."""
        self.begin()
        for part in change.parts:
            self._plane_of_own(part.k)[part.box] = part.after
        self._drawing = False


def capsule(
    shape: tuple[int, int], spacing: tuple[float, float], start: Point, end: Point, radius_mm: float
) -> tuple[PlaneBox, BoolArray] | None:
    """Pixels that a round brush meets on its way between two points.

    Parameters
    ----------
    shape
        (rows, columns) of the slice.
    spacing
        (between rows, between columns) in mm.
    start, end
        Fractional (row, column); the same for a dab.
    radius_mm
        Of the brush. A pixel counts where its centre lies within; the pixel under the end always does.

    Returns
    -------
    tuple or None
        Box on the slice and bool array in it; None where the brush lies beside the image.
    """
    tall, wide = spacing
    reach_j, reach_i = radius_mm / tall, radius_mm / wide
    rows, columns = shape
    top = max(int(np.floor(min(start[0], end[0]) - reach_j)), 0)
    bottom = min(int(np.ceil(max(start[0], end[0]) + reach_j)) + 1, rows)
    left = max(int(np.floor(min(start[1], end[1]) - reach_i)), 0)
    right = min(int(np.ceil(max(start[1], end[1]) + reach_i)) + 1, columns)
    if top >= bottom or left >= right:
        return None
    y = (np.arange(top, bottom) - start[0])[:, None] * tall
    x = (np.arange(left, right) - start[1])[None, :] * wide
    along_y, along_x = (end[0] - start[0]) * tall, (end[1] - start[1]) * wide
    length = along_y**2 + along_x**2
    share = np.clip((y * along_y + x * along_x) / length, 0.0, 1.0) if length > 0 else 0.0
    inside = (y - share * along_y) ** 2 + (x - share * along_x) ** 2 <= radius_mm**2
    j, i = round(end[0]) - top, round(end[1]) - left
    if 0 <= j < inside.shape[0] and 0 <= i < inside.shape[1]:
        inside[j, i] = True
    return (slice(top, bottom), slice(left, right)), inside
