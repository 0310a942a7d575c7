"""Label maps as NIfTI-1 on the source's own grid.

Written here rather than by SimpleITK, whose images need orthogonal axes: the axes of a tilted head CT are not, but the
affine of NIfTI (its sform) holds any step from slice to slice. Uneven gaps do not fit one affine; the step is then the one
that fits the slices' positions best, and the voxels stay those of the native slices.
"""

from __future__ import annotations

import gzip
import os
import struct
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.volume_grid import VolumeGrid

_HEADER_BYTES = 348
_VOXEL_OFFSET = 352
_UINT8 = 2
_MILLIMETRES = 2
_SCANNER_ANATOMICAL = 1
_INTENT_LABEL = 1002


def best_affine(geometry: StackGeometry) -> FloatArray:
    """Affine (4, 4) from (column i, row j, slice k, 1) to LPS mm that fits the slices' positions best.

    Exact for equal gaps, tilt included: the third column is the step from slice to slice, which need not be at right
    angles to the slices. For uneven gaps it is the least-squares line through the positions.
    """
    count = geometry.shape[0]
    affine = np.eye(4)
    affine[:3, 0] = geometry.row_direction * geometry.spacing[1]
    affine[:3, 1] = geometry.column_direction * geometry.spacing[0]
    if count == 1:
        affine[:3, 2] = geometry.normal * (geometry.thickness or 1.0)
        affine[:3, 3] = geometry.positions[0]
        return affine
    k = np.arange(count) - (count - 1) / 2
    middle = geometry.positions.mean(axis=0)
    step = k @ (geometry.positions - middle) / (k @ k)
    affine[:3, 2] = step
    affine[:3, 3] = middle - step * (count - 1) / 2
    return affine


def write_labels(path: Path, mask: LabelStack, source: VolumeGrid | None = None, note: str = "") -> None:
    """Write a label map as ``.nii.gz``, under a temporary name until it is whole.

    Parameters
    ----------
    path
        Target, replaced if it exists.
    mask
        Labels on the native slices. In the file the axes are (i, j, k): columns, rows, slices with k ascending towards
        the head, values 0..5; the affine is `best_affine` in NIfTI's RAS.
    source
        Grid of the volume file that the slices were made of: the file then has its axes and its affine, so that voxel
        (x, y, z) of the one is voxel (x, y, z) of the other in every program. None for DICOM.
    note
        Said in the header's description, e.g. that the HU were corrected; ASCII, 25 characters at most.

    Raises
    ------
    OSError
        If the file cannot be written; whatever was at `path` is untouched.
    """
    labels = mask.labels if source is None else source.to_source(mask.labels)
    affine = best_affine(mask.geometry) if source is None else source.affine
    data = header(labels.shape, affine, note) + b"\0" * (_VOXEL_OFFSET - _HEADER_BYTES)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        # No name and no time in the gzip header: equal label maps give equal files.
        with os.fdopen(handle, "wb") as raw, gzip.GzipFile("", "wb", compresslevel=6, fileobj=raw, mtime=0) as stream:
            stream.write(data)
            stream.write(np.ascontiguousarray(labels).tobytes())
        temporary.chmod(0o644)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def header(shape: tuple[int, ...], lps: npt.NDArray[np.float64], note: str = "") -> bytes:
    """NIfTI-1 header (348 bytes, little endian) of a uint8 label map.

    Parameters
    ----------
    shape
        (k, j, i).
    lps
        Affine (4, 4) from (i, j, k, 1) to LPS mm.
    note
        As `write_labels` takes it.
    """
    ras = np.diag([-1.0, -1.0, 1.0, 1.0]) @ lps
    slices, rows, columns = shape
    sizes = np.linalg.norm(lps[:3, :3], axis=0)
    buffer = bytearray(_HEADER_BYTES)
    struct.pack_into("<i", buffer, 0, _HEADER_BYTES)
    struct.pack_into("<8h", buffer, 40, 3, columns, rows, slices, 1, 1, 1, 1)
    struct.pack_into("<3h", buffer, 68, _INTENT_LABEL, _UINT8, 8)
    struct.pack_into("<8f", buffer, 76, 1.0, *sizes, 0.0, 0.0, 0.0, 0.0)
    struct.pack_into("<3f", buffer, 108, _VOXEL_OFFSET, 1.0, 0.0)
    struct.pack_into("<b", buffer, 123, _MILLIMETRES)
    said = f"{note}. Research use only." if note else "For research use only."
    struct.pack_into("<80s", buffer, 148, f"ichviewer: hemorrhage labels 0..5. {said}".encode("ascii", "replace"))
    # qform 0: a quaternion cannot hold the shear of a tilted gantry.
    struct.pack_into("<2h", buffer, 252, 0, _SCANNER_ANATOMICAL)
    struct.pack_into("<12f", buffer, 280, *ras[:3].ravel())
    struct.pack_into("<16s", buffer, 328, b"hemorrhage")
    struct.pack_into("<4s", buffer, 344, b"n+1\0")
    return bytes(buffer)
