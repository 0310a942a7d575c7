"""Planes that were measured on, found again in a series: where they lie among its planes now, and their HU as shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry, VolumeGeometry
from ichviewer.domain.measurement import Measurement, Place, Region, RegionStatistics
from ichviewer.domain.plane import Plane, Slab
from ichviewer.domain.volume import SliceStack, Volume
from ichviewer.imaging.rectify import grid_for, rectify_part
from ichviewer.imaging.reformat import PlaneStack, finer_plane, reformat, volume_axes
from ichviewer.imaging.regions import pixel_statistics, region_statistics
from ichviewer.imaging.slabs import project
from ichviewer.imaging.turned import turned

TURN_DIGITS = 3
"""Decimal places of the degrees by which planes are turned: a plane that was kept is found again exactly."""

_UPRIGHT = 0.01  # cosine: planes of a volume stand at right angles to its slices
_MARGIN = 2  # voxels about what is sampled

Box = tuple[slice, slice, slice]
"""Voxels (k, j, i) of a grid."""


@dataclass(frozen=True, eq=False)
class PlanePixels:
    """One plane as it is shown.

    Attributes
    ----------
    hu
        int16 (rows, columns); where rows or columns lie far apart, those between them are interpolated.
    geometry
        Of this one plane.
    """

    hu: npt.NDArray[np.int16]
    geometry: StackGeometry


@dataclass(frozen=True)
class Found:
    """Where a plane lies among the planes of a series.

    Attributes
    ----------
    name
        Which planes of the volume (`ichviewer.imaging.reformat.PLANES`), or "" for the slices themselves.
    degrees
        By how much those are turned.
    k
        Index of the plane among them.
    """

    name: str
    degrees: float
    k: int


def turn_of(grid: VolumeGeometry, normal: FloatArray) -> tuple[str, float] | None:
    """Which planes of a volume have a normal.

    Parameters
    ----------
    grid
        Of orthogonal axes, as `ichviewer.imaging.rectify.grid_for` makes it.
    normal
        Unit vector (3,), LPS, of either sign.

    Returns
    -------
    tuple or None
        Name and degrees as `ichviewer.imaging.turned.turned` takes them, from -45 to 45, to `TURN_DIGITS` places; None where
        no plane at a right angle to the slices has this normal.
    """
    directions = grid.directions
    if abs(float(normal @ directions[:, 2])) > _UPRIGHT:
        return None
    along, down = float(normal @ directions[:, 0]), float(normal @ directions[:, 1])
    names = {axis: plane for plane, axis in volume_axes(grid).items()}
    axis = 1 if abs(down) >= abs(along) else 2
    degrees = np.degrees(np.arctan2(-along, down) if axis == 1 else np.arctan2(down, along))
    return names[axis], round(float((degrees + 90.0) % 180.0 - 90.0), TURN_DIGITS) + 0.0


def planes_geometry(grid: VolumeGeometry, name: str, degrees: float) -> StackGeometry:
    """Where the planes of a volume lie, without its voxels."""
    nothing = Volume(np.broadcast_to(np.int16(0), grid.shape), grid)
    return _planes(nothing, name, degrees).geometry


def find_plane(geometry: StackGeometry, plane: Plane, points: npt.NDArray[np.float64] | None = None) -> Found | None:
    """The plane of a series that shows a measured plane.

    Parameters
    ----------
    geometry
        Of the slices.
    plane
        What was measured on.
    points
        What lies on it, (n, 3) LPS mm; the place of the plane itself without.

    Returns
    -------
    Found or None
        None where the series has no such plane, or the points do not lie over its image.
    """
    if plane.lies_on(geometry):
        name, degrees, planes = "", 0.0, geometry
    else:
        grid = grid_for(geometry)
        turn = turn_of(grid, plane.normal)
        if turn is None or len(geometry.positions) < 2:
            return None
        name, degrees = turn
        planes = planes_geometry(grid, name, degrees)
    held = np.asarray([plane.origin] if points is None else points, dtype=np.float64)
    along = held @ planes.normal
    k = planes.nearest_slice(float(along.mean()))
    if float(np.abs(along - planes.distances[k]).max()) > max(0.5, float(planes.extents[k]) / 2):
        return None
    if points is not None:
        j, i = planes.from_patient(k, held.mean(axis=0))
        if not (-0.5 <= j <= planes.shape[1] and -0.5 <= i <= planes.shape[2]):
            return None
    return Found(name, degrees, k)


def plane_at(geometry: StackGeometry, shown: StackGeometry, k: int, slab: Slab) -> Plane:
    """Plane `k` of shown planes as measurements keep it.

    Parameters
    ----------
    geometry
        Of the slices of the series.
    shown
        Of its planes, or of the slices themselves where a slab is shown about them.
    slab
        What is shown about the plane.
    """
    plane = Plane.of(shown, k, slab)
    turn = None if plane.lies_on(geometry) else turn_of(grid_for(geometry), plane.normal)
    return plane if turn is None else replace(plane, name=turn[0], degrees=turn[1])


def bind_to_plane(item: Measurement, plane: Plane, geometry: StackGeometry) -> Measurement | None:
    """A measurement on the plane of a series that holds its points; None where there is none."""
    found = find_plane(geometry, plane, np.asarray(item.points))
    if found is None:
        return None
    planes = geometry if not found.name else planes_geometry(grid_for(geometry), found.name, found.degrees)
    return replace(item, place=plane_at(geometry, planes, found.k, plane.slab))


def plane_pixels(stack: SliceStack, plane: Plane, region: Region | None = None) -> PlanePixels | None:
    """HU of a plane as a view shows it, made of no more voxels than it needs.

    Parameters
    ----------
    stack
        The slices of the series.
    plane
        What was measured on.
    region
        Pixels that lie elsewhere need not be right.

    Returns
    -------
    PlanePixels or None
        None where the series has no such plane.
    """
    found = find_plane(stack.geometry, plane)
    if found is None:
        return None
    if not found.name:
        return shown_plane(project(stack.hu, stack.geometry, found.k, plane.slab), stack.geometry, found.k)
    grid = grid_for(stack.geometry)
    geometry = planes_geometry(grid, found.name, found.degrees)
    held = _corners(geometry, found.k) if region is None else np.asarray(region.outline)
    reach = geometry.normal * (plane.slab.thickness_mm / 2 + float(geometry.extents[found.k]))
    volume = rectify_part(stack, _box(grid, np.concatenate([held - reach, held + reach]), geometry.spacing))
    planes = _planes(volume, found.name, found.degrees)
    values: Any = planes.values
    hu = project(values, geometry, found.k, plane.slab) if plane.slab.name else values[found.k]
    return shown_plane(hu, geometry, found.k)


def shown_plane(hu: npt.NDArray[np.int16], geometry: StackGeometry, k: int) -> PlanePixels:
    """Plane `k` with the rows or columns between its own that a view shows.

    Parameters
    ----------
    hu
        int16 (rows, columns) of plane `k` of `geometry`.
    """
    return PlanePixels(*finer_plane(hu, geometry, k))


def statistics_of(
    item: Measurement, stack: SliceStack, pixels: Callable[[Plane], PlanePixels | None] | None = None
) -> RegionStatistics | None:
    """HU inside a region, on its slice or on its plane as it was shown; None for what is no region or holds no pixel.

    Parameters
    ----------
    pixels
        Gives a plane that was made already, or None.
    """
    if not isinstance(item, Region):
        return None
    if isinstance(item.place, Place):
        return region_statistics(item, stack)
    made = pixels(item.place) if pixels is not None else None
    made = made or plane_pixels(stack, item.place, item)
    return None if made is None else pixel_statistics(item, made.hu, made.geometry, 0)


def _planes(volume: Volume, name: str, degrees: float) -> PlaneStack:
    return turned(volume, name, degrees) if degrees else reformat(volume, name)


def _corners(geometry: StackGeometry, k: int) -> npt.NDArray[np.float64]:
    _, rows, columns = geometry.shape
    return np.stack([geometry.to_patient(k, j, i) for j in (0, rows - 1) for i in (0, columns - 1)])


def _box(grid: VolumeGeometry, points: npt.NDArray[np.float64], spacing: tuple[float, float]) -> Box:
    """Voxels that hold points, with those between which their pixels are interpolated."""
    inverse = np.linalg.inv(grid.affine)
    voxels = (np.concatenate([points, np.ones((len(points), 1))], axis=1) @ inverse.T)[:, 2::-1]
    step = np.array(grid.spacing)
    margin = _MARGIN + np.ceil(max(spacing) / step)
    low = np.clip(np.floor(voxels.min(axis=0) - margin).astype(int), 0, np.array(grid.shape) - 1)
    high = np.clip(np.ceil(voxels.max(axis=0) + margin).astype(int) + 1, low + 1, grid.shape)
    k, j, i = (slice(int(a), int(b)) for a, b in zip(low, high, strict=True))
    return k, j, i
