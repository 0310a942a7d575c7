"""Several stacks of slices, one patient: which slices show a place, and where their planes meet."""

from __future__ import annotations

import numpy as np

from ichviewer.domain.geometry import FloatArray, StackGeometry

_PARALLEL = 0.17  # sine of 10 degrees: planes that meet at less show no line of each other


def slice_through(geometry: StackGeometry, point: FloatArray) -> int:
    """The slice that lies nearest to an LPS position (3,) in mm; the outermost one beyond the ends."""
    return geometry.nearest_slice(float(np.asarray(point) @ geometry.normal))


def shows(geometry: StackGeometry, point: FloatArray) -> bool:
    """Whether an LPS position (3,) lies within what the slices stand for along their normal."""
    distances, extents = geometry.distances, geometry.extents
    along = float(np.asarray(point) @ geometry.normal)
    return bool(distances[0] - extents[0] / 2 <= along <= distances[-1] + extents[-1] / 2)


def moved_onto(geometry: StackGeometry, k: int, point: FloatArray) -> FloatArray:
    """An LPS position (3,) moved along the normal of the slices until it lies on slice `k`."""
    normal = geometry.normal
    point = np.asarray(point, dtype=np.float64)
    return np.asarray(point + normal * float((geometry.positions[k] - point) @ normal))


def centre_of(geometry: StackGeometry, k: int) -> FloatArray:
    """LPS position (3,) of the middle of slice `k` in mm."""
    _, rows, columns = geometry.shape
    return geometry.to_patient(k, (rows - 1) / 2, (columns - 1) / 2)


def intersection(first: StackGeometry, k: int, second: StackGeometry, m: int) -> tuple[FloatArray, FloatArray] | None:
    """Where slice `k` of a stack meets slice `m` of another one: the reference line.

    Returns
    -------
    tuple or None
        LPS positions (3,) of its ends in mm, within the pixels of both; None where they are (nearly) parallel or do not
        meet.
    """
    normals = first.normal, second.normal
    direction = np.cross(*normals)
    sine = float(np.linalg.norm(direction))
    if sine < _PARALLEL:
        return None
    direction = direction / sine
    # A point on both planes, the one nearest to the middle of the first: the third equation.
    middle = centre_of(first, k)
    matrix = np.stack([*normals, direction])
    right = np.array([first.positions[k] @ normals[0], second.positions[m] @ normals[1], middle @ direction])
    start = np.linalg.solve(matrix, right)
    low, high = -np.inf, np.inf
    for geometry, index in ((first, k), (second, m)):
        for axis, step, size in (
            (geometry.row_direction, geometry.spacing[1], geometry.shape[2]),
            (geometry.column_direction, geometry.spacing[0], geometry.shape[1]),
        ):
            place, slope = float((start - geometry.positions[index]) @ axis) / step, float(direction @ axis) / step
            if abs(slope) < 1e-9:
                if not -0.5 <= place <= size - 0.5:
                    return None
                continue
            ends = sorted(((-0.5 - place) / slope, (size - 0.5 - place) / slope))
            low, high = max(low, ends[0]), min(high, ends[1])
    if not low < high:
        return None
    return np.asarray(start + low * direction), np.asarray(start + high * direction)
