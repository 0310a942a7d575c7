"""Writes volume files with nibabel and SimpleITK, which the reader under test does not use for NIfTI."""

from __future__ import annotations

from pathlib import Path

import nibabel as nib
import numpy as np
import numpy.typing as npt
import SimpleITK as sitk  # noqa: N813 (its usual name)

LPS_RAS = np.diag([-1.0, -1.0, 1.0, 1.0])


def write_nifti(
    path: Path,
    values: npt.NDArray[np.generic],
    affine: npt.NDArray[np.float64],
    *,
    sform: int = 1,
    qform: int = 0,
    slope: float | None = None,
    intercept: float = 0.0,
    version: int = 1,
    order: str = "<",
) -> Path:
    """Write stored values (x, y, z) with an affine to LPS mm; raw numbers and slope go into the file as they are."""
    kind = nib.Nifti1Image if version == 1 else nib.Nifti2Image
    header = kind.header_class(endianness=order)
    header.set_data_dtype(values.dtype)
    image = kind(values, None, header)
    image.header.set_xyzt_units("mm")
    image.header["pixdim"][1:4] = np.linalg.norm(affine[:3, :3], axis=0)
    image.set_sform(LPS_RAS @ affine if sform else None, sform)
    image.set_qform(LPS_RAS @ affine if qform else None, qform)
    if not qform:
        # nibabel leaves the sizes of a default there.
        image.header["pixdim"][1:4] = np.linalg.norm(affine[:3, :3], axis=0)
    if slope is not None:
        image.header.set_slope_inter(slope, intercept)
        image.dataobj = np.asarray(values).astype(np.float64) * slope + intercept
    nib.save(image, path)
    return path


def write_itk(path: Path, values: npt.NDArray[np.generic], affine: npt.NDArray[np.float64], packed: bool = False) -> Path:
    """Write stored values (x, y, z) with an orthogonal affine to LPS mm, in the format that the ending says."""
    image = sitk.GetImageFromArray(np.ascontiguousarray(values.transpose(2, 1, 0)))
    sizes = np.linalg.norm(affine[:3, :3], axis=0)
    image.SetSpacing([float(size) for size in sizes])
    image.SetOrigin([float(value) for value in affine[:3, 3]])
    image.SetDirection([float(value) for value in (affine[:3, :3] / sizes).ravel()])
    sitk.WriteImage(image, str(path), useCompression=packed)
    return path


def turned_affine(
    axes: tuple[int, int, int],
    signs: tuple[int, int, int],
    angles: tuple[float, float, float],
    sizes: tuple[float, float, float],
    origin: tuple[float, float, float],
) -> npt.NDArray[np.float64]:
    """Affine (4, 4) to LPS mm: file axis n runs along patient axis ``axes[n]``, all turned by angles about x, y, z."""
    turn = np.eye(3)
    for axis, angle in enumerate(np.radians(angles)):
        c, s = np.cos(angle), np.sin(angle)
        one = np.eye(3)
        a, b = [n for n in range(3) if n != axis]
        one[a, a], one[a, b], one[b, a], one[b, b] = c, -s, s, c
        turn = one @ turn
    directions = np.zeros((3, 3))
    for n, (axis, sign) in enumerate(zip(axes, signs, strict=True)):
        directions[axis, n] = sign
    affine = np.eye(4)
    affine[:3, :3] = turn @ directions * np.array(sizes)
    affine[:3, 3] = origin
    return affine
