"""The head as voxels for the 3D view: rectified, about a millimetre apart, without the holder. No window, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, VolumeGeometry
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import SliceStack, Volume
from ichviewer.imaging.intracranial import inside_skull
from ichviewer.imaging.rectify import aligned_slices, grid_for
from ichviewer.render.between_slices import between_slices
from ichviewer.render.blocks import coarser
from ichviewer.render.meshes import surface

AIR = -1000
_DENSEST = 3000
_FINE_MM = 1.0
_COARSE_MM = 2.0
_HOLDER_MM = 3.0
_TISSUE_HU = -300
_DENSE_HU = 150
_BRAIN_VOXELS = 1.0
_AROUND = 3
_MOST = 0.4


@dataclass(frozen=True, eq=False)
class HeadVolume:
    """What the volume presets of the 3D view show.

    Attributes
    ----------
    fine
        int16 HU of the head in air, holder and table taken away, about 1 mm apart, with a margin of air all around.
    coarse
        The same about 2 mm apart, for pictures while the head turns.
    brain
        ``vtkPolyData`` in LPS mm of what bone encloses, or None where it encloses nothing.
    """

    fine: Volume
    coarse: Volume
    brain: Any


def build_head_volume(stack: SliceStack, progress: Progress | None = None) -> HeadVolume:
    """Make the voxels from a rectified copy of the slices; the slices themselves are not touched.

    Parameters
    ----------
    stack
        Native slices.
    progress
        Told about each step; its JobCancelledError passes through.
    """
    progress = progress or NoProgress()
    progress.step(0, 4, "3D: straightening slices")
    values, affine = _aligned(stack)
    pixel = float(np.linalg.norm(affine[:3, 0]))
    progress.step(1, 4, "3D: holder")
    values[~_head(values, pixel)] = AIR
    progress.step(2, 4, "3D: between slices")
    distances = stack.geometry.distances
    extent = float(distances[-1] - distances[0])
    places = np.linspace(distances[0], distances[-1], 1 + max(round(extent / _FINE_MM), 0))
    finer = between_slices(values, distances, places, pixel, lambda: progress.step(2, 4, "3D: between slices"))
    affine[:3, 2] = stack.geometry.normal * (extent / (len(places) - 1) if len(places) > 1 else _FINE_MM)
    affine[:3, 3] -= affine[:3, :3].sum(axis=1)
    padded = np.pad(np.rint(_softened(finer)).astype(np.int16), 1, constant_values=AIR)
    fine = Volume(padded, VolumeGeometry(affine, padded.shape))
    values, affine = coarser(padded, affine, fine.geometry.spacing, _COARSE_MM)
    coarse = Volume(np.rint(values).astype(np.int16), VolumeGeometry(affine, values.shape))
    progress.step(3, 4, "3D: inside of the skull")
    brain = _brain(coarse)
    progress.step(4, 4, "3D: done")
    return HeadVolume(fine, coarse, brain)


def _brain(coarse: Volume) -> Any:
    """Surface of the inside of the skull, smooth, for it only stands for the brain."""
    import SimpleITK as sitk  # noqa: N813 - its usual name

    _, *pixel = coarse.geometry.spacing
    inside = np.stack([inside_skull(plane, (pixel[0], pixel[1])) for plane in coarse.values])
    if not inside.any():
        return None
    # At the base a single plane may have its ring open: what most planes around it say.
    beside = np.pad(inside, ((_AROUND, _AROUND), (0, 0), (0, 0)), mode="edge").astype(np.float32)
    share = sum(beside[n : n + len(inside)] for n in range(2 * _AROUND + 1)) / (2 * _AROUND + 1)
    parts = sitk.RelabelComponent(sitk.ConnectedComponent(sitk.GetImageFromArray((share > _MOST).astype(np.uint8))))  # type: ignore[no-untyped-call]
    smooth = sitk.SmoothingRecursiveGaussian(sitk.Cast(sitk.Equal(parts, 1), sitk.sitkFloat32), _BRAIN_VOXELS)  # type: ignore[no-untyped-call]
    values = np.asarray(sitk.GetArrayFromImage(smooth), dtype=np.float32)
    found = surface(values, coarse.geometry.affine, 0.5, smooth=15, outside=0.0)
    return found if found.GetNumberOfPoints() else None


def _aligned(stack: SliceStack) -> tuple[npt.NDArray[np.float32], FloatArray]:
    """Native slices beside each other, about 1 mm a pixel, and the affine of the first one."""
    geometry = stack.geometry
    grid = np.array(grid_for(geometry).affine)
    planes = []
    for plane in aligned_slices(stack):
        bounded = np.clip(plane, AIR, _DENSEST)[None]
        values, affine = coarser(bounded, grid, (_FINE_MM, *geometry.spacing), _FINE_MM)
        planes.append(values[0])
    return np.stack(planes), affine


def _head(values: npt.NDArray[np.float32], pixel: float) -> npt.NDArray[np.bool_]:
    """The largest solid part with a rim of a few mm: thin shells beside it are holder, pillow and table."""
    import SimpleITK as sitk  # noqa: N813 - its usual name

    step = max(1, round(_HOLDER_MM / pixel))
    sampled = values[:, ::step, ::step]
    tissue = sampled > _TISSUE_HU
    if not tissue.any():
        return np.zeros(values.shape, dtype=np.bool_)
    plates = _plates(sampled, tissue)
    tissue &= ~plates
    # In the plane only: thick slices have no thickness to open along.
    opened = sitk.BinaryMorphologicalOpening(sitk.GetImageFromArray(tissue.astype(np.uint8)), [1, 1, 0])  # type: ignore[no-untyped-call]
    parts = sitk.RelabelComponent(sitk.ConnectedComponent(opened))  # type: ignore[no-untyped-call]
    largest = sitk.BinaryDilate(sitk.Equal(parts, 1), [2, 2, 1])  # type: ignore[no-untyped-call]
    kept = np.asarray(sitk.GetArrayFromImage(largest), dtype=np.bool_) & ~plates
    kept = np.repeat(np.repeat(kept, step, axis=1), step, axis=2)
    return kept[:, : values.shape[1], : values.shape[2]]


def _plates(sampled: npt.NDArray[np.float32], tissue: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Dense parts of the holder that touch the head, as ears do: bone lies within what is thick, and they do not."""
    import SimpleITK as sitk  # noqa: N813 - its usual name

    thick = sitk.BinaryMorphologicalOpening(sitk.GetImageFromArray(tissue.astype(np.uint8)), [2, 2, 0])  # type: ignore[no-untyped-call]
    within = np.asarray(sitk.GetArrayFromImage(sitk.BinaryFillhole(thick)), dtype=np.bool_)  # type: ignore[no-untyped-call]
    dense = sitk.GetImageFromArray((sampled > _DENSE_HU).astype(np.uint8))
    parts = np.asarray(sitk.GetArrayFromImage(sitk.ConnectedComponent(dense, True)))  # type: ignore[no-untyped-call]
    sizes = np.bincount(parts.ravel())
    inside = np.bincount(parts.ravel(), weights=within.ravel())
    outer = inside < 0.5 * sizes
    outer[0] = False
    plates = sitk.BinaryDilate(sitk.GetImageFromArray(outer[parts].astype(np.uint8)), [1, 1, 0])  # type: ignore[no-untyped-call]
    return np.asarray(sitk.GetArrayFromImage(plates), dtype=np.bool_)


def _softened(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """A little: light on a surface follows differences between neighbours, which are mostly noise."""
    for axis in range(3):
        if values.shape[axis] > 2:
            lines = np.moveaxis(values, axis, 0)
            soft = lines.copy()
            soft[1:-1] *= 0.5
            soft[1:-1] += 0.25 * lines[:-2]
            soft[1:-1] += 0.25 * lines[2:]
            values = np.moveaxis(soft, 0, axis)
    return np.ascontiguousarray(values)
