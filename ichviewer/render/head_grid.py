"""The head on an even grid for the 3D view: tilt undone, holder and table taken away, planes between thick slices."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.rectify import aligned_slices, grid_for
from ichviewer.render.between_slices import between_slices
from ichviewer.render.blocks import coarser

FloatPlanes = npt.NDArray[np.float32]

AIR = -1000
_DENSEST = 3000
_HOLDER_MM = 3.0
_TISSUE_HU = -300
_DENSE_HU = 150


def head_grid(stack: SliceStack, target: float, step: Callable[[str], None]) -> tuple[FloatPlanes, FloatArray]:
    """Put the head onto a grid; the slices themselves are not touched.

    Parameters
    ----------
    stack
        Native slices.
    target
        About the distance of the voxels in mm.
    step
        Told what is done; what it raises passes through.

    Returns
    -------
    ndarray, ndarray
        float32 HU (k, j, i), air where the head is not, and the matrix (4, 4) from (i, j, k, 1) to LPS mm.
    """
    step("3D: straightening slices")
    values, affine = _aligned(stack, target)
    pixel = float(np.linalg.norm(affine[:3, 0]))
    step("3D: holder")
    values[~_head(values, pixel)] = AIR
    distances = stack.geometry.distances
    extent = float(distances[-1] - distances[0])
    places = np.linspace(distances[0], distances[-1], 1 + max(round(extent / target), 0))
    finer = between_slices(values, distances, places, pixel, lambda: step("3D: between slices"))
    affine[:3, 2] = stack.geometry.normal * (extent / (len(places) - 1) if len(places) > 1 else target)
    return finer, affine


def _aligned(stack: SliceStack, target: float) -> tuple[FloatPlanes, FloatArray]:
    """Native slices beside each other, about `target` mm a pixel, and the affine of the first one."""
    geometry = stack.geometry
    grid = np.array(grid_for(geometry).affine)
    planes = []
    for plane in aligned_slices(stack):
        bounded = np.clip(plane, AIR, _DENSEST)[None]
        values, affine = coarser(bounded, grid, (target, *geometry.spacing), target)
        planes.append(values[0])
    return np.stack(planes), affine


def _head(values: FloatPlanes, pixel: float) -> npt.NDArray[np.bool_]:
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


def _plates(sampled: FloatPlanes, tissue: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
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
