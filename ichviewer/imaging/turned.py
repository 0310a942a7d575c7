"""Oblique planes: at right angles to the slices of a volume, turned about their normal, made when they are asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any, overload

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.volume import Volume
from ichviewer.imaging.reformat import PlaneStack, volume_axes

_AIR = -1024
_KEPT = 64
_AROUND = 16
_ROUNDING = 1e-6  # of a voxel


class TurnedPlanes(Sequence[npt.NDArray[Any]]):
    """Planes through a volume along its slices' normal, sampled when they are asked for.

    HU are interpolated linearly between the four voxels about a place of the slice, labels are those of the nearest one.
    Outside of the volume lies air (-1024), or no label.

    Parameters
    ----------
    values
        Shape (k, j, i), int16 or uint8.
    starts
        Where the first column of every plane lies in the slices of the volume: (row, column) in voxels, shape (plane, 2).
    step
        From one column of a plane to the next, (2,) in voxels.
    length
        Columns of a plane.
    """

    def __init__(self, values: npt.NDArray[Any], starts: FloatArray, step: FloatArray, length: int) -> None:
        self._values = values.reshape(values.shape[0], -1)
        self._size = values.shape[1:]
        self._starts, self._steps = starts, np.arange(length)[:, None] * step
        self._linear = values.dtype == np.int16
        self._made: OrderedDict[int, npt.NDArray[Any]] = OrderedDict()
        self._kept = _KEPT
        self._total: tuple[int, int, npt.NDArray[np.int32]] | None = None  # of the planes from one to before another
        self.shape = (len(starts), values.shape[0], length)
        self.dtype = values.dtype

    def __len__(self) -> int:
        return int(self.shape[0])

    def __iter__(self) -> Iterator[npt.NDArray[Any]]:
        return (self[n] for n in range(len(self)))

    @overload
    def __getitem__(self, n: int) -> npt.NDArray[Any]: ...

    @overload
    def __getitem__(self, n: slice) -> Sequence[npt.NDArray[Any]]: ...

    def __getitem__(self, n: int | slice) -> npt.NDArray[Any] | Sequence[npt.NDArray[Any]]:
        if isinstance(n, slice):
            return [self[one] for one in range(*n.indices(len(self)))]
        if not -len(self) <= n < len(self):
            raise IndexError(n)
        n %= len(self)
        if n not in self._made:
            while len(self._made) >= self._kept:
                self._made.popitem(last=False)
            self._made[n] = self._sample(*(self._starts[n] + self._steps).T)
        return self._made[n]

    def keep(self, count: int) -> None:
        """Remember so many planes and some around them: a slab that is moved by one plane then makes one anew, not all."""
        self._kept = max(_KEPT, count + _AROUND)

    def total(self, first: int, stop: int) -> npt.NDArray[np.int32]:
        """Sum of the planes from `first` to before `stop`, int32; from the sum before by what comes in and goes out."""
        self.keep(stop - first)
        low, high, total = self._total or (first, first, np.zeros(self.shape[1:], dtype=np.int32))
        if abs(low - first) + abs(high - stop) >= stop - first:
            low, high, total = first, first, np.zeros(self.shape[1:], dtype=np.int32)
        for n in (*range(first, low), *range(high, stop)):
            total += self[n]
        for n in (*range(low, first), *range(stop, high)):
            total -= self[n]
        self._total = first, stop, total
        return total

    def _sample(self, j: FloatArray, i: FloatArray) -> npt.NDArray[Any]:
        tall, wide = self._size
        result = np.full((self.shape[1], len(j)), _AIR if self._linear else 0, dtype=self.dtype)
        inside = (j >= -_ROUNDING) & (j <= tall - 1 + _ROUNDING) & (i >= -_ROUNDING) & (i <= wide - 1 + _ROUNDING)
        j, i = np.clip(j[inside], 0, tall - 1), np.clip(i[inside], 0, wide - 1)
        if not self._linear:
            result[:, inside] = self._values[:, np.rint(j).astype(np.intp) * wide + np.rint(i).astype(np.intp)]
            return result
        top, left = np.minimum(j.astype(np.intp), max(tall - 2, 0)), np.minimum(i.astype(np.intp), max(wide - 2, 0))
        down, right = (j - top).astype(np.float32), (i - left).astype(np.float32)
        below, beside = min(tall - 1, 1) * wide, min(wide - 1, 1)
        first = top * wide + left
        upper = self._values[:, first] * (1 - right) + self._values[:, first + beside] * right
        lower = self._values[:, first + below] * (1 - right) + self._values[:, first + below + beside] * right
        result[:, inside] = np.rint(upper * (1 - down) + lower * down).astype(self.dtype)
        return result


def turned(volume: Volume, plane: str, degrees: float) -> PlaneStack:
    """Planes as `ichviewer.imaging.reformat.reformat` makes them, turned about the normal of the volume's slices.

    Parameters
    ----------
    volume
        On a grid of orthogonal axes, its slices across axis k.
    plane
        One of those that stand at right angles to the slices.
    degrees
        From the row direction of the slices towards their column direction, about the middle of the volume.

    Returns
    -------
    PlaneStack
        Whatever the angle, planes and columns reach as far as the longer side of a slice does from its middle, which is
        what the scanner reconstructs; nothing changes its size while it is turned.

    Raises
    ------
    ValueError
        If the plane is that of the slices.
    """
    grid = volume.geometry
    across = volume_axes(grid)[plane]
    if across == 0:
        raise ValueError(f"the slices of the volume are {plane} themselves")
    _, rows, columns = grid.shape
    thick, tall, wide = grid.spacing
    angle = np.radians(degrees)
    along_rows = np.array([np.cos(angle), np.sin(angle)])  # in mm of (column, row)
    along_columns = np.array([-np.sin(angle), np.cos(angle)])
    along, step_along = (along_rows, wide) if across == 1 else (along_columns, tall)
    through, step_through = (along_columns, tall) if across == 1 else (along_rows, wide)
    reach = max(rows * tall, columns * wide)
    count, length = (int(np.ceil(reach / step - 1e-6)) for step in (step_through, step_along))
    middle = np.array([(columns - 1) / 2 * wide, (rows - 1) / 2 * tall])
    first = middle - (length - 1) / 2 * step_along * along
    starts = first + ((np.arange(count) - (count - 1) / 2) * step_through)[:, None] * through
    directions = grid.directions
    in_patient = directions[:, :2]
    geometry = StackGeometry(
        positions=grid.origin + starts @ in_patient.T,
        row_direction=in_patient @ along,
        column_direction=directions[:, 2],
        spacing=(thick, step_along),
        shape=(count, grid.shape[0], length),
        thickness=step_through,
    )
    voxel = np.array([tall, wide])
    planes = TurnedPlanes(volume.values, starts[:, ::-1] / voxel, along[::-1] * step_along / voxel, length)
    return PlaneStack(planes, geometry)
