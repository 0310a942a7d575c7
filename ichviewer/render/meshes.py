"""Surfaces for the 3D view: skull and hemorrhage by subtype, in patient millimetres. VTK; no window, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, VolumeGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.label_runs import LabelRuns, label_runs
from ichviewer.imaging.rectify import grid_for, rectified_label_planes
from ichviewer.render.blocks import coarser_slabs
from ichviewer.render.head_grid import AIR, head_grid

_SKULL_HU = 250.0
_SKULL_MM = 1.6
_HEMORRHAGE_MM = 1.2
_ROUND = 0.015  # steps of pixels and slices go; volumes stay


@dataclass(frozen=True, eq=False)
class SceneMeshes:
    """What the 3D view shows.

    Attributes
    ----------
    skull
        ``vtkPolyData`` in LPS mm, or None where no bone was found.
    hemorrhages
        ``vtkPolyData`` by subtype, only those present.
    centre, radius
        Of what is shown, LPS mm.
    """

    skull: Any
    hemorrhages: Mapping[Subtype, Any]
    centre: FloatArray
    radius: float


def import_libraries() -> None:
    """Import what the surfaces are made with, which is otherwise imported when the first ones are made."""
    import SimpleITK  # noqa: F401
    import vtkmodules.util.numpy_support
    import vtkmodules.vtkFiltersCore  # noqa: F401


def build_meshes(
    stack: SliceStack, mask: LabelStack | None, progress: Progress | None = None, known: SceneMeshes | None = None
) -> SceneMeshes:
    """Make the surfaces from a rectified, coarser copy of the slices; the slices themselves are not touched.

    Parameters
    ----------
    stack
        Native slices.
    mask
        Labels on the same slices, or None.
    progress
        Told about each surface; its JobCancelledError passes through.
    known
        Surfaces of the same slices with other labels: their skull is taken over.
    """
    progress = progress or NoProgress()
    grid = grid_for(stack.geometry)
    skull = _skull(stack, progress) if known is None else known.skull
    progress.step(2, 3, "3D: hemorrhage")
    hemorrhages: dict[Subtype, Any] = {}
    if mask is not None:
        runs = label_runs(rectified_label_planes(mask), grid.shape)
        for subtype in Subtype:
            found = _labelled(grid, runs.chosen(runs.label == subtype))
            if found is not None:
                hemorrhages[subtype] = found
            progress.step(2, 3, "3D: hemorrhage")
    corners = _corners(grid)
    centre = corners.mean(axis=0)
    if skull is not None:
        bounds = np.array(skull.GetBounds()).reshape(3, 2)
        centre = bounds.mean(axis=1)
        radius = float(np.linalg.norm(bounds[:, 1] - bounds[:, 0])) / 2
    else:
        radius = float(np.linalg.norm(corners - centre, axis=1).max())
    progress.step(3, 3, "3D: done")
    return SceneMeshes(skull, hemorrhages, centre, radius)


def _corners(grid: VolumeGeometry) -> FloatArray:
    k, j, i = grid.shape
    index = np.array([(x, y, z, 1.0) for x in (0, i - 1) for y in (0, j - 1) for z in (0, k - 1)])
    return (index @ grid.affine.T)[:, :3]


def _skull(stack: SliceStack, progress: Progress) -> Any:
    """Surface of the largest bone, or None where there is none."""
    values, affine = head_grid(stack, _SKULL_MM, lambda text: progress.step(0, 3, text))
    progress.step(1, 3, "3D: skull")
    found = _largest(surface(values, affine, _SKULL_HU, smooth=20))
    return found if found.GetNumberOfPoints() else None


def _finer(values: npt.NDArray[np.float32], grid: FloatArray, target: float) -> tuple[npt.NDArray[np.float32], FloatArray]:
    """Linear between slices down to about `target` mm."""
    step = float(np.linalg.norm(grid[:3, 2]))
    factor = max(1, round(step / target))
    if factor == 1:
        return values, grid
    places = np.arange((values.shape[0] - 1) * factor + 1) / factor
    low = np.minimum(places.astype(np.intp), values.shape[0] - 2)
    weight = (places - low).astype(np.float32)[:, None, None]
    affine = np.array(grid)
    affine[:3, 2] = affine[:3, 2] / factor
    return values[low] * (1 - weight) + values[low + 1] * weight, affine


def _depth(share: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Depth inside the outline of each slice, in pixels, negative outside: between slices the outline then goes over
    from one to the other without the steps that thick slices would make. Towards an empty slice it closes to a point.
    """
    import SimpleITK as sitk  # noqa: N813 - its usual name

    inside = np.pad(share >= 0.5, 2)[1:-1]
    inside[0] = inside[-1] = False
    depth = np.full(inside.shape, np.nan, dtype=np.float32)
    for k in np.flatnonzero(inside.any(axis=(1, 2))):
        plane = sitk.GetImageFromArray(inside[k].astype(np.uint8))
        depth[k] = sitk.GetArrayFromImage(
            sitk.SignedMaurerDistanceMap(plane, insideIsPositive=True, squaredDistance=False, useImageSpacing=False)
        )
    for k in np.flatnonzero(~inside.any(axis=(1, 2))):
        beside = [depth[n] - depth[n].max() for n in (k - 1, k + 1) if 0 <= n < len(inside) and inside[n].any()]
        depth[k] = np.maximum.reduce(beside) if beside else -1.0
    return depth


def _labelled(grid: VolumeGeometry, runs: LabelRuns) -> Any:
    """Surface of one subtype by its runs, or None where there is none; only its own box is looked at."""
    if not len(runs):
        return None
    tight = runs.boxes(np.zeros(len(runs), dtype=np.intp), 1)[0]
    depth, rows, columns = (
        slice(max(side.start - 1, 0), min(side.stop + 1, size)) for side, size in zip(tight, runs.shape, strict=True)
    )
    affine = np.array(grid.affine)
    affine[:3, 3] += affine[:3, :3] @ np.array([columns.start, rows.start, depth.start], dtype=float)
    in_plane = (max(grid.spacing[0], _HEMORRHAGE_MM), *grid.spacing[1:])
    slabs = (runs.on_slice(k).painted((slice(k, k + 1), rows, columns)) != 0 for k in range(depth.start, depth.stop))
    coarse, affine = coarser_slabs(slabs, affine, in_plane, _HEMORRHAGE_MM)
    affine[:3, 3] -= affine[:3, :3] @ np.array([2.0, 2.0, 1.0])  # the margin that _depth adds
    inside, affine = _finer(_depth(coarse), affine, _HEMORRHAGE_MM)
    found = surface(inside, affine, 0.0, smooth=30, pass_band=_ROUND, outside=-1.0)
    return found if found.GetNumberOfPoints() else None


def surface(
    values: npt.NDArray[np.float32],
    affine: FloatArray,
    level: float,
    smooth: int,
    outside: float = float(AIR),
    pass_band: float = 0.08,
) -> Any:
    """Iso-surface with normals, closed at the borders of the volume.

    Parameters
    ----------
    values
        float32 (k, j, i).
    affine
        Shape (4, 4), from (i, j, k, 1) to LPS mm.
    level
        Value at the surface.
    smooth
        Rounds of smoothing.
    outside
        Value beyond the borders.
    pass_band
        What smoothing leaves, from 0 to 2: the less, the rounder.

    Returns
    -------
    vtkPolyData
        In LPS mm; without points where no value reaches the level.
    """
    from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D, vtkPolyDataNormals, vtkWindowedSincPolyDataFilter

    padded = np.pad(values, 1, constant_values=outside)
    image = vtkImageData()
    image.SetDimensions(*reversed(padded.shape))
    array = numpy_to_vtk(padded.ravel())  # which keeps the array
    image.GetPointData().SetScalars(array)
    edges = vtkFlyingEdges3D()
    edges.SetInputData(image)
    edges.SetValue(0, level)
    edges.ComputeNormalsOff()
    edges.ComputeScalarsOff()
    edges.Update()
    found = edges.GetOutput()
    if found.GetNumberOfPoints() == 0:
        return found
    points = vtk_to_numpy(found.GetPoints().GetData()).astype(np.float64) - 1.0  # the padding
    patient = points @ np.asarray(affine)[:3, :3].T + np.asarray(affine)[:3, 3]
    moved = numpy_to_vtk(np.ascontiguousarray(patient, dtype=np.float32), deep=True)
    found.GetPoints().SetData(moved)
    smoother = vtkWindowedSincPolyDataFilter()
    smoother.SetInputData(found)
    smoother.SetNumberOfIterations(smooth)
    smoother.SetPassBand(pass_band)
    smoother.NonManifoldSmoothingOn()
    smoother.NormalizeCoordinatesOn()
    normals = vtkPolyDataNormals()
    normals.SetInputConnection(smoother.GetOutputPort())
    normals.SplittingOff()
    normals.ConsistencyOff()
    # An affine that mirrors turns the triangles inside out.
    normals.SetFlipNormals(bool(np.linalg.det(np.asarray(affine)[:3, :3]) < 0))
    normals.Update()
    return normals.GetOutput()


def _largest(found: Any) -> Any:
    """The largest connected part: the head without holder and table."""
    if found.GetNumberOfPoints() == 0:
        return found
    from vtkmodules.vtkFiltersCore import vtkPolyDataConnectivityFilter

    parts = vtkPolyDataConnectivityFilter()
    parts.SetInputData(found)
    parts.SetExtractionModeToLargestRegion()
    parts.Update()
    return parts.GetOutput()
