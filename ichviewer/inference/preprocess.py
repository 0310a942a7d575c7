"""From native slices to the model's tensor and back. Training and viewer call this same code.

The model grid is a right prism along the slice normal: every slice is resampled in its own plane onto squares at the
same in-plane patient coordinates, so that gantry tilt does not shear the context, and nothing is ever interpolated
through the plane except by averaging slabs. In-plane resampling is separable and linear, hence two small matrix
products per slice: a triangle filter that widens when it shrinks the image (no aliasing) and interpolates linearly
when it enlarges it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.inference.package import InputSpec

Float32Array = npt.NDArray[np.float32]

_AIR = -1000.0
_BODY_HU = -300
_SKULL_HU = 300


@dataclass(frozen=True, eq=False)
class ModelGrid:
    """Where the model's pixels lie on the native slices.

    Attributes
    ----------
    geometry
        The native slices.
    spacing, size
        Pixel size in mm, rows and columns of the model grid.
    centre
        (u, v) in mm: patient coordinates of the grid's centre along `u_axis` and `v_axis`.
    u_axis, v_axis
        Shape (3,): in-plane unit vectors of the model's columns and rows. They are the slices' own directions,
        exchanged and reversed so that u points mostly to the patient's left and v mostly to the back.
    transposed
        Whether u runs along the native rows' index (the image is turned by 90 degrees).
    slices
        Shape (m,): native slices at which the model is evaluated, ascending.
    """

    geometry: StackGeometry
    spacing: float
    size: int
    centre: tuple[float, float]
    u_axis: FloatArray
    v_axis: FloatArray
    transposed: bool
    slices: npt.NDArray[np.intp]


def resampling_matrix(source: FloatArray, target: FloatArray) -> Float32Array:
    """Weights of a separable linear resampling.

    Parameters
    ----------
    source, target
        Shape (n,) and (m,): coordinates in mm of equally spaced samples; source may run backwards.

    Returns
    -------
    ndarray
        float32, shape (m, n). Rows sum to 1 where the target lies within the source, and to 0 where it lies more than
        one sample outside.
    """
    source_step = abs(float(source[-1] - source[0])) / max(len(source) - 1, 1) or 1.0
    target_step = abs(float(target[-1] - target[0])) / max(len(target) - 1, 1) or 1.0
    radius = max(source_step, target_step)
    weights = np.maximum(0.0, 1.0 - np.abs(target[:, None] - source[None, :]) / radius)
    total = weights.sum(axis=1, keepdims=True)
    # Beyond the last sample the sum falls towards 0: normalising there would smear the edge outwards.
    inside = total > 0.5 * radius / source_step
    return np.where(inside, weights / np.where(inside, total, 1.0), 0.0).astype(np.float32)


def make_grid(hu: npt.NDArray[np.int16], geometry: StackGeometry, spec: InputSpec) -> ModelGrid:
    """Place the model grid on a series: centred on the head, axes as a radiologist sees it.

    Parameters
    ----------
    hu
        int16 (k, j, i), used to find the head.
    geometry
        Geometry of the slices.
    spec
        Grid size and spacing, evaluation step.

    Raises
    ------
    SeriesRefusedError
        If the slices are not axial: the models have never seen another plane.
    """
    if geometry.plane != "axial":
        raise SeriesRefusedError(
            f"The slices are {geometry.plane}, but the models read axial slices only. Choose an axial series."
        )
    row, column = geometry.row_direction, geometry.column_direction
    transposed = abs(row[0]) < abs(column[0])
    u_axis, v_axis = (column, row) if transposed else (row, column)
    u_axis = u_axis * np.sign(u_axis[0])
    v_axis = v_axis * np.sign(v_axis[1]) if v_axis[1] != 0 else v_axis
    return ModelGrid(
        geometry=geometry,
        spacing=spec.spacing_mm,
        size=spec.size,
        centre=_head_centre(hu, geometry, u_axis, v_axis),
        u_axis=u_axis,
        v_axis=v_axis,
        transposed=transposed,
        slices=_evaluated(geometry.distances, spec.step_mm),
    )


def _head_centre(
    hu: npt.NDArray[np.int16], geometry: StackGeometry, u_axis: FloatArray, v_axis: FloatArray
) -> tuple[float, float]:
    """Middle of the skull's bounding box over all slices, in mm along u and v.

    Bone, not skin: a head holder or a pillow moves the middle of everything denser than air, not that of bone. Rows
    and columns with only a few bone voxels (a table edge) do not count.
    """
    step = max(1, round(2.0 / min(geometry.spacing)))
    coarse = hu[:, ::step, ::step]
    mask = coarse > _SKULL_HU
    if mask.sum() < 50:
        # An export of the brain window has neither bone nor air: what is in its brighter half is the head.
        least, most = int(coarse.min()), int(coarse.max())
        mask = coarse > (_BODY_HU if least <= _BODY_HU else (least + most) // 2)
    if not mask.any():
        mask = np.ones_like(mask)
    k, j, i = (axis.astype(np.float64) for axis in np.nonzero(mask))
    points = (
        geometry.positions[k.astype(np.intp)]
        + np.outer(i * step * geometry.spacing[1], geometry.row_direction)
        + np.outer(j * step * geometry.spacing[0], geometry.column_direction)
    )
    u_low, u_high = np.percentile(points @ u_axis, [0.5, 99.5])
    v_low, v_high = np.percentile(points @ v_axis, [0.5, 99.5])
    return float(u_low + u_high) / 2, float(v_low + v_high) / 2


def _evaluated(distances: FloatArray, step: float) -> npt.NDArray[np.intp]:
    """Slices at least `step` mm apart, with the first and the last among them."""
    chosen = [0]
    for k in range(1, len(distances)):
        if distances[k] - distances[chosen[-1]] >= step - 1e-6:
            chosen.append(k)
    if chosen[-1] != len(distances) - 1:
        chosen.append(len(distances) - 1)
    return np.array(chosen, dtype=np.intp)


def _axes(grid: ModelGrid, k: int) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """(native rows, native columns, model rows, model columns) of slice `k`, in mm along v and u (or u and v)."""
    geometry = grid.geometry
    half = (grid.size - 1) / 2
    steps: FloatArray = (np.arange(grid.size, dtype=np.float64) - half) * grid.spacing
    model_u: FloatArray = grid.centre[0] + steps
    model_v: FloatArray = grid.centre[1] + steps
    _, rows, columns = geometry.shape
    row_axis, column_axis = (grid.u_axis, grid.v_axis) if grid.transposed else (grid.v_axis, grid.u_axis)
    origin = geometry.positions[k]
    native_rows: FloatArray = origin @ row_axis + np.arange(rows) * geometry.spacing[0] * float(
        geometry.column_direction @ row_axis
    )
    native_columns: FloatArray = origin @ column_axis + np.arange(columns) * geometry.spacing[1] * float(
        geometry.row_direction @ column_axis
    )
    return (
        (native_rows, native_columns, model_u, model_v)
        if grid.transposed
        else (native_rows, native_columns, model_v, model_u)
    )


def resample_in_plane(hu: npt.NDArray[np.int16], grid: ModelGrid) -> Float32Array:
    """Every native slice on the model's in-plane grid.

    Parameters
    ----------
    hu
        int16 (k, j, i) on ``grid.geometry``.

    Returns
    -------
    ndarray
        float32 (k, size, size) in HU; air outside the native image. Rows run to the back, columns to the left.
    """
    result = np.empty((hu.shape[0], grid.size, grid.size), dtype=np.float32)
    previous: tuple[bytes, Float32Array, Float32Array] | None = None
    for k in range(hu.shape[0]):
        native_rows, native_columns, model_rows, model_columns = _axes(grid, k)
        key = np.round([native_rows[0], native_columns[0]], 4).tobytes()
        if previous is None or previous[0] != key:
            previous = (key, resampling_matrix(native_rows, model_rows), resampling_matrix(native_columns, model_columns))
        _, rows, columns = previous
        # Shifted by the HU of air so that what lies outside the image (weight 0) becomes air.
        image = np.maximum(hu[k].astype(np.float32), _AIR) - np.float32(_AIR)
        plane = rows @ image @ columns.T
        result[k] = (plane.T if grid.transposed else plane) + np.float32(_AIR)
    return result


def slab_weights(
    distances: FloatArray, extents: FloatArray, centres: FloatArray, offset: float, slab: float
) -> Float32Array:
    """Weights that average slices over a slab beside each centre.

    Parameters
    ----------
    distances, extents
        Shape (n,), mm: where the native slices lie along the normal and what each stands for.
    centres
        Shape (m,), mm.
    offset
        Distance of the slab's middle from the centre in mm.
    slab
        Thickness of the slab in mm.

    Returns
    -------
    ndarray
        float32 (m, n), rows sum to 1. A slab within one slice is that slice; a slab beyond the stack is its outermost
        slice.
    """
    between = (distances[1:] + distances[:-1]) / 2
    low_edge = np.concatenate([[distances[0] - extents[0] / 2], between])
    high_edge = np.concatenate([between, [distances[-1] + extents[-1] / 2]])
    middle = np.clip(centres + offset, distances[0], distances[-1])
    low, high = middle[:, None] - slab / 2, middle[:, None] + slab / 2
    overlap = np.maximum(0.0, np.minimum(high, high_edge) - np.maximum(low, low_edge))
    return np.asarray(overlap / overlap.sum(axis=1, keepdims=True), dtype=np.float32)


def tensor(planes: Float32Array, grid: ModelGrid, spec: InputSpec, chosen: npt.NDArray[np.intp]) -> Float32Array:
    """Input tensor for some of the evaluated slices.

    Parameters
    ----------
    planes
        float32 (k, size, size) from `resample_in_plane`.
    chosen
        Native slice indices (a part of ``grid.slices``).

    Returns
    -------
    ndarray
        float32 (len(chosen), channels, size, size); channel = offset index * windows + window index.
    """
    distances, extents = grid.geometry.distances, grid.geometry.extents
    result = np.empty((len(chosen), spec.channels, grid.size, grid.size), dtype=np.float32)
    count = len(spec.windows)
    for n, offset in enumerate(spec.context_mm):
        weights = slab_weights(distances, extents, distances[chosen], offset, spec.slab_mm)
        used = np.flatnonzero(weights.any(axis=0))
        mixed = np.tensordot(weights[:, used], planes[used], axes=1)
        for c, window in enumerate(spec.windows):
            channel = (mixed - np.float32(window.level)) / np.float32(window.width) + np.float32(0.5)
            np.clip(channel, 0.0, 1.0, out=result[:, n * count + c])
    return result


def to_native_plane(image: Float32Array, grid: ModelGrid, k: int) -> Float32Array:
    """Resample one model image onto native slice `k`.

    Parameters
    ----------
    image
        float32 (c, size, size) on the model grid.

    Returns
    -------
    ndarray
        float32 (c, rows, columns); 0 outside the model grid.
    """
    native_rows, native_columns, model_rows, model_columns = _axes(grid, k)
    rows = resampling_matrix(model_rows, native_rows)
    columns = resampling_matrix(model_columns, native_columns)
    source = image.transpose(0, 2, 1) if grid.transposed else image
    return np.asarray(rows @ source @ columns.T, dtype=np.float32)


def to_native_part(
    image: Float32Array, grid: ModelGrid, k: int, part: tuple[slice, slice]
) -> tuple[Float32Array, tuple[slice, slice]]:
    """Resample a part of one model image onto native slice `k`; what lies outside the part counts as 0.

    Parameters
    ----------
    image
        float32 (c, size, size) on the model grid.
    part
        Rows and columns of the model grid.

    Returns
    -------
    tuple
        float32 (c, rows, columns) and the native rows and columns that it covers; 0 everywhere else.
    """
    native_rows, native_columns, model_rows, model_columns = _axes(grid, k)
    along_rows, along_columns = (part[1], part[0]) if grid.transposed else part
    rows = resampling_matrix(model_rows, native_rows)[:, along_rows]
    columns = resampling_matrix(model_columns, native_columns)[:, along_columns]
    covered = _covered(rows), _covered(columns)
    source = image[:, part[0], part[1]]
    source = source.transpose(0, 2, 1) if grid.transposed else source
    return np.asarray(rows[covered[0]] @ source @ columns[covered[1]].T, dtype=np.float32), covered


def _covered(weights: Float32Array) -> slice:
    """Range of the rows of a resampling matrix that have any weight."""
    used = np.flatnonzero(weights.any(axis=1))
    return slice(int(used[0]), int(used[-1]) + 1) if used.size else slice(0, 0)


def labels_on_grid(labels: npt.NDArray[np.uint8], grid: ModelGrid, k: int) -> npt.NDArray[np.uint8]:
    """Nearest-neighbour label map of native slice `k` on the model grid: uint8 (size, size). Labels are never blended."""
    native_rows, native_columns, model_rows, model_columns = _axes(grid, k)
    j = _nearest(native_rows, model_rows)
    i = _nearest(native_columns, model_columns)
    inside = (j >= 0)[:, None] & (i >= 0)[None, :]
    plane = np.where(inside, labels[k][np.ix_(np.maximum(j, 0), np.maximum(i, 0))], 0).astype(np.uint8)
    return plane.T if grid.transposed else plane


def _nearest(source: FloatArray, target: FloatArray) -> npt.NDArray[np.intp]:
    """Index of the nearest source sample for each target coordinate, -1 outside."""
    step = (source[-1] - source[0]) / max(len(source) - 1, 1) or 1.0
    index = np.rint((target - source[0]) / step).astype(np.intp)
    return np.where((index >= 0) & (index < len(source)), index, -1)
