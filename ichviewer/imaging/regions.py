"""Hounsfield units inside a region of one slice or plane: pixels whose centre is inside, nothing resampled."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import CountedSlice, Ellipse, Place, Region, RegionStatistics, kothari_weight
from ichviewer.domain.volume import SliceStack


def inside(region: Region, geometry: StackGeometry, k: int) -> npt.NDArray[np.bool_]:
    """Which pixels of a slice have their centre inside a region.

    Parameters
    ----------
    region
        On slice `k`; parts of it outside of the image count as no pixel.
    geometry
        The slices, or planes.

    Returns
    -------
    ndarray
        bool (rows, columns). A free-hand line that crosses itself encloses what lies inside an odd number of times.
    """
    if isinstance(region, Ellipse):
        return _in_ellipse(region, geometry, k)
    corners = np.array([geometry.from_patient(k, point) for point in region.outline])
    return in_polygon(corners, geometry.shape[1:])


def region_statistics(region: Region, stack: SliceStack) -> RegionStatistics | None:
    """Mean, SD, minimum, maximum and area of a region on a slice; None where no pixel centre lies inside.

    Raises
    ------
    ValueError
        If it lies on a reformatted plane, which `ichviewer.imaging.measured_planes.statistics_of` measures.
    """
    if region.slice_index is None:
        raise ValueError("the region lies on no slice of the stack")
    return pixel_statistics(region, stack.hu[region.slice_index], stack.geometry, region.slice_index)


def pixel_statistics(region: Region, hu: npt.NDArray[np.int16], geometry: StackGeometry, k: int) -> RegionStatistics | None:
    """Mean, SD, minimum, maximum and area of a region on slice or plane `k`, whose pixels are int16 `hu` (rows, columns)."""
    values = hu[inside(region, geometry, k)].astype(np.float64)
    if values.size == 0:
        return None
    return RegionStatistics(
        pixels=int(values.size),
        area_mm2=float(values.size * geometry.spacing[0] * geometry.spacing[1]),
        mean_hu=float(values.mean()),
        sd_hu=float(values.std()),
        minimum_hu=int(values.min()),
        maximum_hu=int(values.max()),
    )


def counted_slices(
    geometry: StackGeometry, marked: npt.NDArray[np.bool_], uids: tuple[str, ...], k: int
) -> tuple[CountedSlice, ...]:
    """A proposal for C of ABC/2 from a segmentation.

    Parameters
    ----------
    geometry
        The slices.
    marked
        bool (k, rows, columns): where the one hemorrhage lies that is measured.
    uids
        SOP Instance UIDs of the slices.
    k
        The slice that A and B were measured on: its area is what the others are compared with, and it counts 1.

    Returns
    -------
    tuple
        The slices that count, from the feet to the head; slice `k` alone where nothing is marked on it.
    """
    areas = np.count_nonzero(marked, axis=(1, 2))
    reference = int(areas[k])
    extents = geometry.extents
    weights = [kothari_weight(area / reference) if reference else 0.0 for area in areas]
    weights[k] = 1.0
    return tuple(
        CountedSlice(Place(n, uids[n]), float(extents[n]), weight) for n, weight in enumerate(weights) if weight > 0
    )


def _in_ellipse(region: Ellipse, geometry: StackGeometry, k: int) -> npt.NDArray[np.bool_]:
    centre, first, second = (np.array(geometry.from_patient(k, point)) for point in region.points)
    basis = np.stack([first - centre, second - centre], axis=1)  # (row, column) of the two radii
    result = np.zeros(geometry.shape[1:], dtype=np.bool_)
    if abs(np.linalg.det(basis)) < 1e-9:
        return result
    reach = np.sqrt((basis**2).sum(axis=1))
    low = np.maximum(np.floor(centre - reach).astype(int), 0)
    high = np.minimum(np.ceil(centre + reach).astype(int) + 1, result.shape)
    if (low >= high).any():
        return result
    j, i = np.mgrid[low[0] : high[0], low[1] : high[1]]
    # A hair more than 1: whether a centre on the very edge counts must not depend on how the slice is stored.
    share = np.linalg.inv(basis) @ np.stack([j.ravel() - centre[0], i.ravel() - centre[1]])
    result[low[0] : high[0], low[1] : high[1]] = ((share**2).sum(axis=0) <= 1.0 + 1e-9).reshape(j.shape)
    return result


def in_polygon(corners: npt.NDArray[np.float64], shape: tuple[int, int]) -> npt.NDArray[np.bool_]:
    """Even-odd rule by lines: along each row, a pixel is inside where an odd number of edges lies to its left.

    Parameters
    ----------
    corners
        Shape (n, 2): (row, column), fractional.
    """
    rows, columns = shape
    start, end = corners, np.roll(corners, -1, axis=0)
    low, high = np.minimum(start[:, 0], end[:, 0]), np.maximum(start[:, 0], end[:, 0])
    first, last = max(int(np.ceil(low.min())), 0), min(int(np.floor(high.max())), rows - 1)
    result = np.zeros(shape, dtype=np.bool_)
    if first > last:
        return result
    j = np.arange(first, last + 1)
    # Half open at the upper end, so that a corner on a row is crossed once.
    edge, row = np.nonzero((low[:, None] <= j) & (j < high[:, None]))
    share = (j[row] - start[edge, 0]) / (end[edge, 0] - start[edge, 0])
    crossing = start[edge, 1] + share * (end[edge, 1] - start[edge, 1])
    turns = np.zeros((len(j), columns + 1), dtype=np.int64)
    np.add.at(turns, (row, np.clip(np.ceil(crossing).astype(int), 0, columns)), 1)
    result[first : last + 1] = np.cumsum(turns[:, :columns], axis=1) % 2 == 1
    return result
