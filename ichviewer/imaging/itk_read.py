"""Reading NRRD (``.nrrd``, ``.nhdr``) and MetaImage (``.mha``, ``.mhd``) volumes by SimpleITK, imported when one is met."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

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

_META = (".mha", ".mhd")
_HEADER_BYTES = 1 << 16
_MOST_DIMENSIONS = 10
_SPACE_KEY, _KIND_KEY = "NRRD_space", "NRRD_kinds[pixel]"
_SPACES = {"left-posterior-superior", "right-anterior-superior", "left-anterior-superior"}
_SERIES_KINDS = {"list", "time", "point"}
# Slicer writes one block of such keys per segment into ``.seg.nrrd``.
_SEGMENT_KEY = "Segment0_ID"


def read_header(path: Path) -> VolumeHeader:
    """Header of a NRRD or MetaImage file.

    Raises
    ------
    UnreadableVolumeError
        If the file cannot be opened, is not what its name says, or is cut off.
    SeriesRefusedError
        If it is one, but not one volume of numbers on slices.
    """
    name = path.name
    try:
        with path.open("rb") as stream:
            text = stream.read(_HEADER_BYTES)
    except OSError as error:
        raise not_opened(name, error) from error
    oriented = _check_meta(path, text) if path.suffix.lower() in _META else True
    reader = _reader(path)
    try:
        reader.ReadImageInformation()
    except RuntimeError as error:
        raise _unreadable(name, str(error)) from error
    shape, matrix = _grid(reader, name)
    if math.prod(shape) > MOST_VOXELS:
        raise too_large(name, shape)
    dtype = _dtype(reader, name)
    if path.suffix.lower() == ".nrrd" and path.stat().st_size * _most_packed(text) < math.prod(shape) * dtype.itemsize:
        raise cut_off(name)
    return VolumeHeader(
        path=path,
        grid=VolumeGrid.of(matrix, shape, one_file(name)),
        dtype=dtype,
        labels=bool(_said(reader, _SEGMENT_KEY)),
        warnings=_assumed(_said(reader, _SPACE_KEY), oriented, path),
    )


def stored_values(header: VolumeHeader) -> npt.NDArray[np.generic]:
    """All voxels of the file, shape (z, y, x).

    Raises
    ------
    UnreadableVolumeError
        If the file is gone, cut off or damaged.
    """
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    try:
        image = _reader(header.path).Execute()
    except RuntimeError as error:
        raise _unreadable(header.path.name, str(error)) from error
    values: npt.NDArray[np.generic] = sitk.GetArrayFromImage(image)
    shape = header.grid.shape
    if values.size != header.voxels:
        raise cut_off(header.path.name)
    return values.reshape(shape[2], shape[1], shape[0])


def _reader(path: Path) -> Any:  # SimpleITK has no types
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    reader: Any = sitk.ImageFileReader()  # type: ignore[no-untyped-call]
    # Named, so that ITK does not try every other format on a damaged file.
    reader.SetImageIO("MetaImageIO" if path.suffix.lower() in _META else "NrrdImageIO")
    reader.SetFileName(str(path))
    return reader


def _unreadable(name: str, message: str) -> UnreadableVolumeError:
    """One line for what ITK says in many."""
    if "datafile" in message or "data file" in message:
        return UnreadableVolumeError(
            f"{one_file(name)} names a data file that is not beside it. Copy header and data file together."
        )
    if "magic" in message or "Unable to determine" in message:
        return UnreadableVolumeError(
            f"{one_file(name)} is not a volume file, whatever its name says. Open the original file."
        )
    return cut_off(name)


def _grid(reader: Any, name: str) -> tuple[tuple[int, int, int], npt.NDArray[np.float64]]:
    """Shape (x, y, z) and matrix to LPS mm (4, 4); ITK has turned the file's space into LPS."""
    count, size = reader.GetDimension(), reader.GetSize()
    components = reader.GetNumberOfComponents()
    if components > 1:
        if _said(reader, _KIND_KEY) in _SERIES_KINDS:
            raise several_volumes(name, components)
        raise not_scalar(name, f"{components} numbers for each voxel (colours, a vector or a tensor)")
    volumes = int(np.prod(size[3:])) if count > 3 else 1
    if volumes != 1:
        raise several_volumes(name, volumes)
    if count < 3:
        raise not_scalar(name, "one flat picture that does not say where it lies")
    direction = np.array(reader.GetDirection(), dtype=np.float64).reshape(count, count)[:3, :3]
    affine = np.eye(4)
    # What is not finite is refused by `VolumeGrid.of`.
    with np.errstate(all="ignore"):
        affine[:3, :3] = direction * np.array(reader.GetSpacing()[:3])
    affine[:3, 3] = reader.GetOrigin()[:3]
    return (int(size[0]), int(size[1]), int(size[2])), affine


def _said(reader: Any, key: str) -> str:
    """One entry of the header, "" where it is absent. Not all of them: some may hold bytes that are no text."""
    return str(reader.GetMetaData(key)) if reader.HasMetaDataKey(key) else ""


def _dtype(reader: Any, name: str) -> np.dtype[np.generic]:
    import SimpleITK as sitk  # noqa: N813 (its usual name)

    types: dict[int, str] = {
        sitk.sitkUInt8: "u1",
        sitk.sitkInt8: "i1",
        sitk.sitkUInt16: "u2",
        sitk.sitkInt16: "i2",
        sitk.sitkUInt32: "u4",
        sitk.sitkInt32: "i4",
        sitk.sitkUInt64: "u8",
        sitk.sitkInt64: "i8",
        sitk.sitkFloat32: "f4",
        sitk.sitkFloat64: "f8",
        # One component: a fourth axis of length 1 that ITK takes for a vector.
        sitk.sitkVectorUInt8: "u1",
        sitk.sitkVectorInt8: "i1",
        sitk.sitkVectorUInt16: "u2",
        sitk.sitkVectorInt16: "i2",
        sitk.sitkVectorUInt32: "u4",
        sitk.sitkVectorInt32: "i4",
        sitk.sitkVectorFloat32: "f4",
        sitk.sitkVectorFloat64: "f8",
    }
    kind = types.get(reader.GetPixelID())
    if kind is None:
        raise not_scalar(name, "complex numbers or voxels of an unknown type")
    return np.dtype(kind)


def _assumed(space: str, oriented: bool, path: Path) -> tuple[ReadWarning, ...]:
    if path.suffix.lower() in _META:
        return () if oriented else (orientation_assumed("The file does not say how the patient lies"),)
    if space in _SPACES:
        return ()
    if not space:
        return (orientation_assumed("The file does not say how the patient lies"),)
    return (orientation_assumed(f"The file says how the scanner's axes lie ({space}), not the patient's"),)


def _most_packed(text: bytes) -> int:
    """How many bytes of voxels one byte of a NRRD file can stand for at most, by its encoding.

    ITK makes room for what the header promises before it reads: a damaged header must not ask for all memory.
    """
    found = re.search(rb"^encoding: *(\w+)", text, re.MULTILINE)
    encoding = found[1].decode("ascii", "replace").lower() if found else "raw"
    return {"raw": 1, "gzip": 1032, "gz": 1032, "bzip2": 50_000, "bz2": 50_000}.get(encoding, 8)


def _check_meta(path: Path, text: bytes) -> bool:
    """Whether a MetaImage header says how the patient lies.

    Its data are measured here as well: ITK writes about a file that is cut off to the process's standard error.

    Raises
    ------
    UnreadableVolumeError
        If the header has no end, or fewer bytes follow than it says.
    """
    fields: dict[str, str] = {}
    length = 0
    for line in text.split(b"\n"):
        length += len(line) + 1
        key, found, value = line.decode("latin-1").partition("=")
        if not found:
            break
        fields[key.strip()] = value.strip()
        if key.strip() == "ElementDataFile":
            break
    if not fields.keys() >= {"NDims", "DimSize", "ElementType", "ElementDataFile"}:
        raise UnreadableVolumeError(
            f"{one_file(path.name)} is not a MetaImage, whatever its name says. Open the original file."
        )
    if not _meta_is_sound(fields):
        raise cut_off(path.name)
    data = fields["ElementDataFile"]
    needed = _meta_bytes(fields)
    if data != "LOCAL" and path.suffix.lower() == ".mha":
        raise cut_off(path.name)
    if data == "LOCAL":
        if path.stat().st_size - length < needed:
            raise cut_off(path.name)
    elif "%" not in data and not data.startswith("LIST"):
        beside = path.parent / data
        if not beside.is_file():
            raise _unreadable(path.name, "data file")
        if beside.stat().st_size < needed:
            raise cut_off(data)
    return any(key in fields for key in ("TransformMatrix", "Rotation", "Orientation"))


def _meta_is_sound(fields: dict[str, str]) -> bool:
    """Whether dimensions and type make sense: ITK ends the process on a wrong number of dimensions, and prints on others."""
    sizes = fields["DimSize"].split()
    return (
        fields["NDims"] == str(len(sizes))
        and len(sizes) <= _MOST_DIMENSIONS
        and all(size.isascii() and size.isdigit() and int(size) > 0 for size in sizes)
        and fields["ElementType"].startswith("MET_")
    )


def _meta_bytes(fields: dict[str, str]) -> int:
    """Bytes of data that a MetaImage header promises, as far as it says."""
    sizes: dict[str, int] = {"CHAR": 1, "UCHAR": 1, "SHORT": 2, "USHORT": 2, "FLOAT": 4, "INT": 4, "UINT": 4, "DOUBLE": 8}
    try:
        if fields.get("CompressedData", "False").lower() == "true":
            return int(fields.get("CompressedDataSize", "0"))
        count = int(np.prod([int(part) for part in fields["DimSize"].split()]))
        channels = int(fields.get("ElementNumberOfChannels", "1"))
        return count * channels * sizes.get(fields["ElementType"].removeprefix("MET_"), 0)
    except (KeyError, ValueError):
        return 0
