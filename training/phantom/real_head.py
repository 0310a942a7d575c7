"""A real normal head on the phantom's grid: what is needed to let it bleed as a phantom bleeds."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.intracranial import inside_skull
from ichviewer.imaging.midplane import estimate_midplane
from training.errors import TrainingError
from training.phantom.brain import Head
from training.phantom.field import FAR, ORIGIN, SHAPE, STEP, VOXEL_ML, Field, axes
from training.phantom.skull import Skull

Mask = npt.NDArray[np.bool_]
Float64Array = npt.NDArray[np.float64]

_TOP_MM, _MID_MM = 74.0, 18.0
"""Heights of the vertex under its inner table and of the third ventricle's roof in a phantom of middle size."""
_SMALLEST_CM2, _SMALLEST_ML = 8.0, 500.0
_WIDER_GAPS_MM = (30.0, 60.0, 120.0)
_OPEN = 0.6
"""A slice is open if it encloses less than this part of what slices both above and below it enclose."""
_BONE_HU, _BODY_HU = 250, -300
_WALL_MM = 6.0
_SMOOTH_VOXELS = (0.3, 0.8, 0.8)
"""SD of the blur that takes most of the noise from the grid, and leaves slices and sulci."""
_FACE_MM, _AIR_HU = (-38.0, -14.0), -60.0
"""In front of the first and lower than the second, from the third ventricle's roof, lie orbits and nose."""
_NARROW_VOXELS, _BULKY_VOXELS = 4, 3
_VENTRICLE_DEPTH_MM, _VENTRICLE_ML = 16.0, 0.4
_BESIDE_BONE_MM, _BRIGHT_HU = 6.0, 55.0


@dataclass(frozen=True, eq=False)
class Placement:
    """Where the head lies.

    Attributes
    ----------
    rotation
        Shape (3, 3): from patient LPS to head coordinates (x, y, z) of `training.phantom.field`.
    offset
        Shape (3,): head coordinate (x, y, z) of the patient origin.
    """

    rotation: Float64Array
    offset: Float64Array

    def index(self, points: Float64Array) -> Float64Array:
        """Grid index (3, n) in z, y, x of LPS points (n, 3)."""
        head = points @ self.rotation.T + self.offset
        return np.stack([head[:, 2 - axis] / STEP[axis] + ORIGIN[axis] for axis in range(3)])

    def points(self) -> Float64Array:
        """LPS points (n, 3) of the grid's voxels, x fastest."""
        z, y, x = (np.broadcast_to(axis, SHAPE).reshape(-1) for axis in axes())
        return (np.stack([x, y, z], axis=1).astype(np.float64) - self.offset) @ self.rotation


def head_of(stack: SliceStack, name: str) -> tuple[Head, Placement]:
    """Head on the phantom's grid, and where it lies.

    Bone, brain case, CSF and ventricles are found in the image; tentorium and brain stem, which a slice of 5 mm hardly
    shows, are taken to lie where those of a phantom lie.

    Parameters
    ----------
    stack
        Native axial slices of a head without hemorrhage, tilted or not.
    name
        What to call it in an error.

    Raises
    ------
    TrainingError
        If the slices are not axial, or hold no brain case that bone encloses.
    """
    inside = inside_head(stack)
    placement = _placed(stack, inside, name)
    index = _native_index(stack, placement.points())
    hu = ndimage.map_coordinates(stack.hu.astype(np.float32), index, order=1, cval=-1000.0).reshape(SHAPE)
    enclosed = ndimage.map_coordinates(inside.astype(np.float32), index, order=1).reshape(SHAPE) > 0.5
    hu = ndimage.gaussian_filter(hu, _SMOOTH_VOXELS).astype(np.float32)
    return _brain(hu, _skull(hu, _brain_case(enclosed, hu))), placement


def inside_head(stack: SliceStack) -> Mask:
    """What bone encloses, bool (slices, rows, columns); slices that a hole of the skull opens are closed over it.

    From the vertex down to the widest slice and on to the base, slices enclose more, then less: one that encloses far
    less than slices on both sides has a hole, as after a craniotomy, and is tried again with wider gaps closed.
    """
    spacing = stack.geometry.spacing
    inside = np.stack([inside_skull(plane, spacing) for plane in stack.hu])
    for gap in _WIDER_GAPS_MM:
        areas = inside.sum(axis=(1, 2))
        enclosed = np.minimum(np.maximum.accumulate(areas), np.maximum.accumulate(areas[::-1])[::-1])
        for k in np.flatnonzero(areas < _OPEN * enclosed):
            wider = inside_skull(stack.hu[k], spacing, gap)
            if areas[k] < np.count_nonzero(wider) <= enclosed[k] / _OPEN:
                inside[k] = wider
    return inside


def _brain_case(enclosed: Mask, hu: Field) -> Mask:
    """What bone encloses without orbits and sinuses, which narrow openings join with the brain case."""
    z, y, _ = axes()
    face = (y < _FACE_MM[0]) & (z < _MID_MM + _FACE_MM[1])
    enclosed = enclosed & ~ndimage.binary_dilation(hu < _AIR_HU, iterations=2) & ~face
    parts, count = ndimage.label(ndimage.binary_opening(enclosed, iterations=_NARROW_VOXELS))
    if not count:
        return enclosed
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    core = ndimage.binary_dilation(parts == sizes.argmax(), iterations=_NARROW_VOXELS + 1)
    return np.asarray(core & enclosed)


def _placed(stack: SliceStack, inside: npt.NDArray[np.bool_], name: str) -> Placement:
    """The head's middle is x = 0, its brain case lies about y = 0, and its vertex is as high as that of a phantom."""
    geometry = stack.geometry
    if abs(geometry.normal[2]) < 0.8:
        raise TrainingError(f"{name}: its slices are not axial. Choose an axial series of the head.")
    pixel_cm2 = geometry.spacing[0] * geometry.spacing[1] / 100
    area = inside.sum(axis=(1, 2)) * pixel_cm2
    if float((area * geometry.voxel_ml / pixel_cm2).sum()) < _SMALLEST_ML:
        raise TrainingError(f"{name}: no brain case is enclosed by bone. Choose a soft-tissue series of the whole head.")
    middle = estimate_midplane(stack)
    left = middle.normal
    up = np.array([0.0, 0.0, 1.0]) - left[2] * left
    up /= np.linalg.norm(up)
    rotation = np.stack([left, np.cross(up, left), up])
    k, j, i = np.nonzero(inside[:, ::4, ::4])
    points = _patient(stack, k, j * 4.0, i * 4.0) @ rotation.T
    widest = int(area.argmax())
    y = points[k == widest, 1]
    top = float(points[k == np.flatnonzero(area > _SMALLEST_CM2)[-1], 2].mean())
    return Placement(rotation, np.array([-middle.offset, -(float(y.min()) + float(y.max())) / 2, _TOP_MM - top]))


def _patient(
    stack: SliceStack, k: npt.NDArray[np.intp], j: npt.NDArray[np.floating], i: npt.NDArray[np.floating]
) -> Float64Array:
    geometry = stack.geometry
    return np.asarray(
        geometry.positions[k]
        + np.outer(j * geometry.spacing[0], geometry.column_direction)
        + np.outer(i * geometry.spacing[1], geometry.row_direction)
    )


def _native_index(stack: SliceStack, points: Float64Array) -> Float64Array:
    """Fractional index (3, n) in slice, row, column of LPS points; -9 beyond the first and the last slice."""
    geometry = stack.geometry
    along = points @ geometry.normal
    k = np.interp(along, geometry.distances, np.arange(len(stack)), left=-9.0, right=-9.0)
    # Tilted slices move within their plane from one to the next.
    first = np.stack([np.interp(along, geometry.distances, geometry.positions[:, axis]) for axis in range(3)], axis=1)
    within = points - first
    j = within @ geometry.column_direction / geometry.spacing[0]
    i = within @ geometry.row_direction / geometry.spacing[1]
    return np.stack([k, j, i])


def _distance(mask: Mask) -> Field:
    """Distance to a surface in mm, negative inside."""
    if not mask.any():
        return np.full(SHAPE, FAR)
    outside = ndimage.distance_transform_edt(~mask, sampling=STEP)
    within = ndimage.distance_transform_edt(mask, sampling=STEP)
    return (outside - within).astype(np.float32)


def _skull(hu: Field, intracranial: Mask) -> Skull:
    z, _, _ = axes()
    inner = _distance(intracranial)
    solid = ndimage.binary_closing(intracranial | (hu > _BONE_HU), iterations=2) | intracranial
    lowest = np.where(intracranial, z, np.float32(999)).min(axis=0)
    outline = intracranial.any(axis=0)
    rows, columns = np.flatnonzero(outline.any(axis=1)), np.flatnonzero(outline.any(axis=0))
    half = (
        _TOP_MM + _WALL_MM,
        (rows[-1] - rows[0]) * STEP[1] / 2 + _WALL_MM,
        (columns[-1] - columns[0]) * STEP[2] / 2 + _WALL_MM,
    )
    return Skull(
        hu=hu,
        intracranial=intracranial,
        outer=_distance(solid),
        inner=inner,
        depth=np.where(intracranial, -inner, np.float32(-5)).astype(np.float32),
        floor=(lowest[None] - z).astype(np.float32),
        half_axes=(float(half[0]), float(half[1]), float(half[2])),
    )


def _brain(hu: Field, skull: Skull) -> Head:
    z, y, x = axes()
    brain = hu[skull.intracranial & (hu > 15) & (hu < 60) & (skull.depth > 4)]
    white, grey = (float(value) for value in np.percentile(brain, (20, 75)))
    # Between slices bone reaches into the brain: blood must not be weighed against it.
    bony = skull.intracranial & (skull.depth < _BESIDE_BONE_MM) & (hu > _BRIGHT_HU)
    hu = np.where(bony, np.float32(grey), hu)
    dark = np.clip((white - 3 - hu) / max(white - 15, 6.0), 0, 1) * skull.intracranial
    ventricle = _ventricle(dark > 0.7, skull)
    # Neither ventricles nor old infarcts are spaces that subarachnoid blood fills.
    bulky = ndimage.binary_opening(dark > 0.5, iterations=_BULKY_VOXELS) | ventricle
    csf = np.where(ndimage.binary_dilation(bulky, iterations=_BULKY_VOXELS), 0, dark).astype(np.float32)
    ventricles = _distance(ventricle)
    lateral = np.where(z > _MID_MM - 14, ventricles, FAR).astype(np.float32)
    return Head(
        skull=skull,
        hu=hu,
        csf=csf,
        to_sulcus=_distance(csf > 0.6),
        ventricles=ventricles,
        lateral=lateral,
        horns=np.where(y > 22, lateral, FAR).astype(np.float32),
        # As `training.phantom.brain.make_head` lays them.
        tentorium=(_MID_MM - 22 + 0.22 * (y - 10) - 0.20 * np.abs(x)).astype(np.float32),
        mid_height=_MID_MM,
        cortex_depth=-_distance(skull.intracranial & (csf < 0.5)),
        grey_hu=grey,
        age=0.5,
        across=np.broadcast_to(x, SHAPE).astype(np.float32),
        stem=np.broadcast_to(np.hypot(x / 1.1, y - 18) - 14, SHAPE).astype(np.float32),
    )


def _ventricle(fluid: Mask, skull: Skull) -> Mask:
    """Fluid deep in the brain, near the midline and the third ventricle's roof."""
    z, y, x = axes()
    place = (np.abs(x) < 32) & (np.abs(y) < 52) & (np.abs(z - _MID_MM) < 40) & (skull.depth > _VENTRICLE_DEPTH_MM)
    parts, count = ndimage.label(ndimage.binary_opening(fluid & place))
    if not count:
        return np.zeros(SHAPE, dtype=np.bool_)
    sizes = np.bincount(parts.ravel())
    large = sizes * VOXEL_ML >= _VENTRICLE_ML
    large[0] = False
    core = large[parts]
    return np.asarray(ndimage.binary_dilation(core) & fluid)
