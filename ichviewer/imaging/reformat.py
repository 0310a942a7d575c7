"""Planes of a volume across its axes (multiplanar reformation): views of the voxels with a stack geometry of their own."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry, VolumeGeometry
from ichviewer.domain.volume import Volume

if TYPE_CHECKING:
    from ichviewer.imaging.turned import TurnedPlanes

PLANES = ("axial", "coronal", "sagittal")
"""Patient planes, in the order in which they are named."""

_ACROSS = {"sagittal": 0, "coronal": 1, "axial": 2}  # LPS axis that each plane lies across


@dataclass(frozen=True, eq=False)
class PlaneStack:
    """Parallel planes of one volume.

    Attributes
    ----------
    values
        (k, rows, columns): int16 HU or uint8 labels, a view of the volume's voxels, of which nothing is interpolated; or
        planes that are made when they are asked for (`ichviewer.imaging.turned`).
    geometry
        Where each plane lies, LPS mm.
    """

    values: npt.NDArray[Any] | TurnedPlanes
    geometry: StackGeometry

    def __post_init__(self) -> None:
        if self.values.shape != self.geometry.shape:
            raise ValueError(f"planes of shape {self.values.shape} on a geometry of {self.geometry.shape}")


def volume_axes(geometry: VolumeGeometry) -> dict[str, int]:
    """Array axis (0: k, 1: j, 2: i) that each patient plane lies across.

    Each plane gets an axis of its own, also where two are equally near to it, as in a volume turned by 45 degrees.
    """
    directions = np.abs(geometry.directions[:, ::-1])  # columns in the order of k, j, i
    pairs = (dict(zip(PLANES, axes, strict=True)) for axes in permutations(range(3)))
    return max(pairs, key=lambda pair: sum(float(directions[_ACROSS[plane], axis]) for plane, axis in pair.items()))


def reformat(volume: Volume, plane: str) -> PlaneStack:
    """Planes of a volume that are nearest to a patient plane.

    Parameters
    ----------
    volume
        On a grid of orthogonal axes, as `ichviewer.imaging.rectify` makes it.
    plane
        One of `PLANES`. Planes of a tilted acquisition stand at right angles to its slices.

    Returns
    -------
    PlaneStack
        One plane for each voxel along the axis; pixels have the voxels' spacing, which need not be square.

    Raises
    ------
    ValueError
        If the plane has another name, or the axes of the grid are not orthogonal.
    """
    if plane not in PLANES:
        raise ValueError(f"no plane {plane!r}; there are {', '.join(PLANES)}")
    grid = volume.geometry
    across = volume_axes(grid)[plane]
    down, along = (axis for axis in range(3) if axis != across)
    steps = grid.affine[:3, [2, 1, 0]]  # columns: step of k, j, i in mm
    spacing, directions = grid.spacing, grid.directions[:, ::-1]
    values = np.moveaxis(volume.values, across, 0)
    positions = grid.origin + np.arange(values.shape[0])[:, None] * steps[:, across]
    geometry = StackGeometry(
        positions=positions,
        row_direction=directions[:, along],
        column_direction=directions[:, down],
        spacing=(spacing[down], spacing[along]),
        shape=(int(values.shape[0]), int(values.shape[1]), int(values.shape[2])),
        thickness=spacing[across],
    )
    return PlaneStack(values, geometry)


_FINEST = 16


def finer_steps(spacing: tuple[float, float]) -> tuple[int, int]:
    """How many (rows, columns) a view shows for each one of a plane: where one are further apart, those between are made.

    Parameters
    ----------
    spacing
        (between rows, between columns) in mm.
    """
    down, along = spacing
    return max(min(round(down / along), _FINEST), 1), max(min(round(along / down), _FINEST), 1)


def finer_plane(hu: npt.NDArray[np.int16], geometry: StackGeometry, k: int) -> tuple[npt.NDArray[np.int16], StackGeometry]:
    """Plane `k` as it is shown, with pixels as nearly square as `finer` makes them, and the geometry of it alone.

    Parameters
    ----------
    hu
        int16 (rows, columns).
    """
    rows, columns = finer_steps(geometry.spacing)
    tall, wide = geometry.spacing[0] / rows, geometry.spacing[1] / columns
    if rows > 1:
        hu = finer(hu, rows)
    if columns > 1:
        hu = np.ascontiguousarray(finer(hu.T, columns).T)
    first = geometry.to_patient(k, 0.5 / rows - 0.5, 0.5 / columns - 0.5)
    shape = (1, int(hu.shape[0]), int(hu.shape[1]))
    return hu, StackGeometry(
        first[None], geometry.row_direction, geometry.column_direction, (tall, wide), shape, geometry.thickness
    )


def finer(values: npt.NDArray[np.int16], factor: int) -> npt.NDArray[np.int16]:
    """Rows of a plane, `factor` times as many over the same extent, interpolated linearly between the centres of rows.

    Parameters
    ----------
    values
        int16 (rows, columns).
    """
    rows = values.shape[0]
    place = np.clip((np.arange(rows * factor) + 0.5) / factor - 0.5, 0, rows - 1)
    above = np.minimum(place.astype(np.intp), max(rows - 2, 0))
    share = (place - above).astype(np.float32)[:, None]
    first, second = values[above].astype(np.float32), values[np.minimum(above + 1, rows - 1)]
    return np.asarray(np.rint(first + (second - first) * share), dtype=np.int16)
