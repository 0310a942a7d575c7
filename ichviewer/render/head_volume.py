"""The head as voxels for the 3D view: rectified, about a millimetre apart, without the holder. No window, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import VolumeGeometry
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import SliceStack, Volume
from ichviewer.imaging.intracranial import inside_skull
from ichviewer.render.blocks import coarser
from ichviewer.render.head_grid import AIR, head_grid
from ichviewer.render.meshes import surface

_FINE_MM = 1.0
_COARSE_MM = 2.0
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
    finer, affine = head_grid(stack, _FINE_MM, lambda text: progress.step(1, 4, text))
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
