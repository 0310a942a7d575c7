"""Reading NIfTI-1 and NIfTI-2 volumes (``.nii``, ``.nii.gz``).

Read here rather than by SimpleITK for three reasons: ITK refuses the sheared matrix that a tilted gantry has after
conversion; the header alone is a thousand times quicker than importing ITK, and a folder may hold hundreds of files; and
slices can be handed on as they come out of the gzip stream. Which of the two transforms counts is what ITK does.

Source: nifti1.h and nifti2.h of the NIfTI Data Format Working Group (DFWG).
"""

from __future__ import annotations

import contextlib
import gzip
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.series import ReadWarning
from ichviewer.imaging.volume_grid import VolumeGrid
from ichviewer.imaging.volume_header import (
    MOST_VOXELS,
    UnreadableVolumeError,
    VolumeHeader,
    cut_off,
    not_opened,
    not_scalar,
    one_file,
    orientation_assumed,
    several_volumes,
    too_large,
)

_TYPES = {2: "u1", 4: "i2", 8: "i4", 16: "f4", 64: "f8", 256: "i1", 512: "u2", 768: "u4", 1024: "i8", 1280: "u8"}
_OTHER_TYPES = {1: "single bits", 128: "colours", 2304: "colours", 32: "complex numbers", 1792: "complex numbers"}
_OTHER_TYPES |= {2048: "complex numbers", 1536: "numbers of 128 bits"}
_MM_PER_UNIT = {1: 1000.0, 2: 1.0, 3: 0.001}
_INTENT_LABEL = 1002
_SCANNER = 1
_DISAGREE_MM = 1.0
_RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
# Deflate packs at most 1 : 1032: a header that promises more than that is damaged.
_MOST_PACKED = 1032


class _Raw(NamedTuple):
    """The fields of either version."""

    dim: tuple[int, ...]
    datatype: int
    intent: int
    pixdim: tuple[float, ...]
    offset: int
    slope: float
    intercept: float
    units: int
    qform: int
    sform: int
    quaternion: tuple[float, ...]
    rows: tuple[float, ...]


def read_header(path: Path) -> VolumeHeader:
    """Header of a NIfTI file.

    Raises
    ------
    UnreadableVolumeError
        If the file cannot be opened, is no NIfTI, or is cut off.
    SeriesRefusedError
        If it is NIfTI, but not one volume of numbers on slices.
    """
    name = path.name
    try:
        with _open(path) as stream:
            head = stream.read(544)
        size = path.stat().st_size
        packed = _is_packed(path)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise cut_off(name) from error
    except OSError as error:
        raise not_opened(name, error) from error
    order, raw = _fields(head, name)
    shape = _shape(raw, name)
    if raw.datatype not in _TYPES:
        raise not_scalar(name, _OTHER_TYPES.get(raw.datatype, f"voxels of the unknown type {raw.datatype}"))
    dtype = np.dtype(_TYPES[raw.datatype]).newbyteorder(order)
    voxels = shape[0] * shape[1] * shape[2]
    needed = raw.offset + voxels * dtype.itemsize
    if size * (_MOST_PACKED if packed else 1) < needed - (0 if not packed else 1 << 20):
        raise cut_off(name)
    if voxels > MOST_VOXELS:
        raise too_large(name, shape)
    affine, warnings = _affine(raw, shape, name)
    plain = raw.slope == 0 or not np.isfinite(raw.slope) or not np.isfinite(raw.intercept)
    return VolumeHeader(
        path=path,
        grid=VolumeGrid.of(affine, shape, one_file(name)),
        dtype=dtype,
        slope=1.0 if plain else raw.slope,
        intercept=0.0 if plain else raw.intercept,
        offset=raw.offset,
        packed=packed,
        labels=raw.intent == _INTENT_LABEL,
        warnings=warnings,
    )


def stored_planes(header: VolumeHeader, first: int = 0) -> Iterator[npt.NDArray[np.generic]]:
    """Stored values of the planes (y, x) of the file, from plane `first` on, each read when it is asked for.

    Raises
    ------
    UnreadableVolumeError
        If the file is gone, cut off or damaged.
    """
    columns, rows, count = header.grid.shape
    size = columns * rows * header.dtype.itemsize
    try:
        with _open(header.path) as stream:
            stream.seek(header.offset + first * size)
            for _ in range(first, count):
                plane = np.empty((rows, columns), header.dtype)
                _fill(stream, plane.data.cast("B"), header.path.name)
                yield plane
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise cut_off(header.path.name) from error
    except OSError as error:
        raise not_opened(header.path.name, error) from error


def stored_values(header: VolumeHeader) -> npt.NDArray[np.generic]:
    """All stored values (z, y, x).

    A packed file is unpacked at once by libdeflate, in half the time that the standard library takes; what it does not
    take (several gzip members, bytes behind the voxels, damage) is read as a stream, which also says what is wrong.

    Raises
    ------
    UnreadableVolumeError
        As `stored_planes`.
    """
    x, y, z = header.grid.shape
    if header.packed:
        import imagecodecs

        needed = header.offset + header.voxels * header.dtype.itemsize
        with contextlib.suppress(OSError, imagecodecs.GzipError):
            unpacked = imagecodecs.gzip_decode(header.path.read_bytes(), out=np.empty(needed, np.uint8).data)
            if len(unpacked) == needed:
                return np.frombuffer(unpacked, header.dtype, offset=header.offset).reshape(z, y, x)
    values = np.empty((z, y, x), header.dtype)
    for n, plane in enumerate(stored_planes(header)):
        values[n] = plane
    return values


def _fill(stream: BinaryIO, target: memoryview, name: str) -> None:
    done = 0
    while done < len(target):
        count = stream.readinto(target[done:])  # type: ignore[attr-defined]
        if not count:
            raise cut_off(name)
        done += count


def _is_packed(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(2) == b"\x1f\x8b"


def _open(path: Path) -> BinaryIO:
    """The unpacked bytes; what is packed is told by its first bytes: names lie."""
    if _is_packed(path):
        return gzip.open(path, "rb")  # type: ignore[return-value]
    return path.open("rb", buffering=1 << 16)


def _fields(head: bytes, name: str) -> tuple[Literal["<", ">"], _Raw]:
    """Byte order and fields, from the first bytes of the file."""
    orders: tuple[Literal["<", ">"], ...] = ("<", ">")
    for order in orders:
        size = struct.unpack_from(order + "i", head)[0] if len(head) >= 4 else 0
        if size == 348 and len(head) >= 348 and head[344:347] == b"n+1":
            return order, _version1(head, order)
        if size == 540 and len(head) >= 540 and head[4:7] == b"n+2":
            return order, _version2(head, order)
        if size in (348, 540) and len(head) >= size and b"ni" in (head[344:346], head[4:6]):
            raise UnreadableVolumeError(
                f"{one_file(name)} is a NIfTI header whose voxels are in another file. Convert it to one .nii file."
            )
    if len(head) < 348:
        raise cut_off(name)
    raise UnreadableVolumeError(f"{one_file(name)} is not a NIfTI file, whatever its name says. Open the original file.")


def _version1(head: bytes, order: str) -> _Raw:
    intent, datatype = struct.unpack_from(order + "2h", head, 68)
    offset, slope, intercept = struct.unpack_from(order + "3f", head, 108)
    qform, sform = struct.unpack_from(order + "2h", head, 252)
    return _Raw(
        dim=struct.unpack_from(order + "8h", head, 40),
        datatype=datatype,
        intent=intent,
        pixdim=struct.unpack_from(order + "8f", head, 76),
        offset=max(352, int(offset)) if np.isfinite(offset) else 352,
        slope=slope,
        intercept=intercept,
        units=head[123],
        qform=qform,
        sform=sform,
        quaternion=struct.unpack_from(order + "6f", head, 256),
        rows=struct.unpack_from(order + "12f", head, 280),
    )


def _version2(head: bytes, order: str) -> _Raw:
    slope, intercept = struct.unpack_from(order + "2d", head, 176)
    qform, sform = struct.unpack_from(order + "2i", head, 344)
    units, intent = struct.unpack_from(order + "2i", head, 500)
    return _Raw(
        dim=struct.unpack_from(order + "8q", head, 16),
        datatype=struct.unpack_from(order + "h", head, 12)[0],
        intent=intent,
        pixdim=struct.unpack_from(order + "8d", head, 104),
        offset=max(544, struct.unpack_from(order + "q", head, 168)[0]),
        slope=slope,
        intercept=intercept,
        units=units & 0xFF,
        qform=qform,
        sform=sform,
        quaternion=struct.unpack_from(order + "6d", head, 352),
        rows=struct.unpack_from(order + "12d", head, 400),
    )


def _shape(raw: _Raw, name: str) -> tuple[int, int, int]:
    count = raw.dim[0]
    if not 2 <= count <= 7 or min(raw.dim[1 : count + 1]) < 1:
        raise cut_off(name)
    x, y, z = (raw.dim[n] if n <= count else 1 for n in (1, 2, 3))
    volumes = int(np.prod([int(raw.dim[n]) for n in range(4, count + 1)])) if count > 3 else 1
    if volumes != 1:
        raise several_volumes(name, volumes)
    return x, y, z


# A damaged header holds infinities; what comes of them is not usable and refused.
@np.errstate(all="ignore")
def _affine(raw: _Raw, shape: tuple[int, int, int], name: str) -> tuple[FloatArray, tuple[ReadWarning, ...]]:
    """Matrix to LPS mm and what was assumed.

    Where both transforms are given, the sform counts if it is the scanner's own (code 1) or differs from the qform in the
    sense of its axes at most, else the qform: so does ITK. Only where ITK gives up on a sheared sform we keep it, as long as
    it is a stack of slices: a qform cannot hold a gantry tilt.
    """
    unit = _MM_PER_UNIT.get(raw.units & 7, 1.0)
    scale = np.diag([unit, unit, unit, 1.0])
    sform = _usable(scale @ _RAS_TO_LPS @ _sform(raw)) if raw.sform > 0 else None
    qform = _usable(scale @ _RAS_TO_LPS @ _qform(raw)) if raw.qform > 0 else None
    if sform is None and qform is None:
        sizes = [abs(size) if np.isfinite(size) else 0.0 for size in raw.pixdim[1:4]]
        if not all(sizes):
            raise SeriesRefusedError(f"{one_file(name)} has no voxel size: nothing in it can be measured. Export it again.")
        what = "The file does not say how the patient lies"
        return scale @ np.diag([*sizes, 1.0]), (orientation_assumed(what),)
    if sform is None or qform is None:
        return (sform if sform is not None else qform), ()  # type: ignore[return-value]
    first = (raw.sform == _SCANNER or _same_lines(sform, qform)) and _is_stack(sform, shape)
    corners = np.array([[x, y, z, 1.0] for x in (0, shape[0] - 1) for y in (0, shape[1] - 1) for z in (0, shape[2] - 1)])
    apart = float(np.linalg.norm(corners @ (sform - qform).T, axis=1).max())
    taken, other = ("sform", "qform") if first else ("qform", "sform")
    warning = ReadWarning(
        "transforms-disagree",
        f"The file holds two orientations that differ by up to {apart:.0f} mm: its {taken} is used, not its {other}.",
    )
    return (sform if first else qform), (warning,) if apart > _DISAGREE_MM else ()


def _same_lines(one: FloatArray, other: FloatArray) -> bool:
    """Whether two matrices have the same origin, and axes along the same lines, whatever their sense."""
    sizes = np.linalg.norm(one[:3, :3], axis=0), np.linalg.norm(other[:3, :3], axis=0)
    along = np.abs(np.sum(one[:3, :3] * other[:3, :3], axis=0)) / (sizes[0] * sizes[1])
    return bool(along.min() > 1 - 1e-6 and np.allclose(one[:3, 3], other[:3, 3], atol=1e-3))


def _is_stack(affine: FloatArray, shape: tuple[int, int, int]) -> bool:
    try:
        VolumeGrid.of(affine, shape, "")
    except SeriesRefusedError:
        return False
    return True


def _usable(affine: FloatArray) -> FloatArray | None:
    """The matrix, or None where it holds no three directions (some programs set the code and leave the rest 0)."""
    if not np.isfinite(affine).all() or abs(np.linalg.det(affine[:3, :3])) < 1e-12:
        return None
    return affine


def _sform(raw: _Raw) -> FloatArray:
    affine = np.eye(4)
    affine[:3] = np.array(raw.rows, dtype=np.float64).reshape(3, 4)
    return affine


def _qform(raw: _Raw) -> FloatArray:
    """Matrix to RAS of the quaternion (nifti1.h, "method 2")."""
    b, c, d, *offset = raw.quaternion
    square = 1.0 - (b * b + c * c + d * d)
    if square < 1e-7:
        # A half turn: rounded to single precision the three may be a little longer than 1.
        length = np.sqrt(b * b + c * c + d * d)
        b, c, d, a = b / length, c / length, d / length, 0.0
    else:
        a = float(np.sqrt(square))
    rotation = np.array(
        [
            [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), 2 * (b * d + a * c)],
            [2 * (b * c + a * d), a * a + c * c - b * b - d * d, 2 * (c * d - a * b)],
            [2 * (b * d - a * c), 2 * (c * d + a * b), a * a + d * d - c * c - b * b],
        ]
    )
    sizes = np.abs(np.array(raw.pixdim[1:4], dtype=np.float64))
    sizes[2] *= -1 if raw.pixdim[0] < 0 else 1
    affine = np.eye(4)
    affine[:3, :3] = rotation * sizes
    affine[:3, 3] = offset
    return affine
