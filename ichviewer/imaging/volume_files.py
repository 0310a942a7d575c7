"""NIfTI, NRRD and MetaImage volumes as series of native slices.

`ichviewer.imaging.volume_index` lists them; ``load_volume``, ``load_slice`` and ``preview`` read their voxels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import InstanceRef, ReadWarning, Series
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging import itk_read, nifti_read
from ichviewer.imaging.hu_check import check_hu
from ichviewer.imaging.volume_grid import VolumeGrid
from ichviewer.imaging.volume_header import VolumeHeader

VOLUME_SUFFIXES: tuple[str, ...] = (".nii", ".nii.gz", ".nrrd", ".nhdr", ".mha", ".mhd")
"""Endings of the files that are read as volumes, in lower case."""

DETACHED_SUFFIXES: tuple[str, ...] = (".raw", ".raw.gz", ".zraw", ".img", ".img.gz")
"""Usual endings of the data files that a ``.nhdr`` or ``.mhd`` header names."""

OnSlice = Callable[[int, npt.NDArray[np.int16]], None]

_INT16 = np.iinfo(np.int16)
_NO_VALUE_HU = -1024.0


@dataclass(frozen=True)
class VolumeSlice(InstanceRef):
    """One native slice of a volume file; ``frame`` is its index along the file's own slice axis.

    Attributes
    ----------
    grid
        Of the whole file, the same object for all its slices.
    """

    grid: VolumeGrid | None = None


def suffix_of(path: str | PurePath) -> str:
    """The one of `VOLUME_SUFFIXES` that a file name ends with, or ""."""
    # Plain strings: this is asked for every file of a folder.
    name = str(path).lower()
    return (
        next((suffix for suffix in VOLUME_SUFFIXES if name.endswith(suffix)), "") if name.endswith(VOLUME_SUFFIXES) else ""
    )


def volume_grid(series: Series) -> VolumeGrid | None:
    """The grid of the volume file that a series was read from, or None for DICOM."""
    first = series.instances[0] if series.instances else None
    return first.grid if isinstance(first, VolumeSlice) else None


def is_volume(series: Series) -> bool:
    """Whether a series is a volume file (of another format than DICOM)."""
    return volume_grid(series) is not None


def read_header(path: Path) -> VolumeHeader:
    """Header of a volume file.

    Raises
    ------
    UnreadableVolumeError
        If the file cannot be opened, is not what its name says, or is cut off.
    SeriesRefusedError
        If it is not one volume of numbers on slices.
    """
    return nifti_read.read_header(path) if suffix_of(path).startswith(".nii") else itk_read.read_header(path)


def planes(header: VolumeHeader, first: int = 0) -> Iterator[npt.NDArray[np.generic]]:
    """Stored values of the file's planes (y, x), from plane `first` on."""
    if suffix_of(header.path).startswith(".nii"):
        yield from nifti_read.stored_planes(header, first)
    else:
        yield from itk_read.stored_values(header)[first:]


def load_volume(series: Series, progress: Progress | None = None, on_slice: OnSlice | None = None) -> LoadedSeries:
    """Read all voxels of a volume file.

    Parameters
    ----------
    series
        From `ichviewer.imaging.volume_index.index_volumes`.
    progress, on_slice
        As `ichviewer.dicomio.load.load_series` takes them. Slices come as they are read where the file is not packed and its
        planes are the native slices; otherwise all voxels are read first.

    Returns
    -------
    LoadedSeries
        HU rounded to int16; what does not fit is cut to its range, what is no number becomes -1024, both with a warning.

    Raises
    ------
    SeriesRefusedError
        If the series is refused, or the file is gone, cut off, damaged or changed since it was indexed.
    """
    progress = progress or NoProgress()
    header = _header_again(series)
    grid = header.grid
    geometry = grid.geometry()
    count = len(series.instances)
    hu = np.empty(geometry.shape, dtype=np.int16)
    convert = _Conversion(header)
    progress.step(0, count, "Loading slices")
    for done, (k, stored) in enumerate(_native_slices(header)):
        hu[k] = convert(stored)
        if on_slice is not None:
            on_slice(k, hu[k])
        progress.step(done + 1, count, "Loading slices")
    stack = SliceStack(hu, geometry, ("",) * count)
    checked = check_hu(stack.hu)
    found = [*convert.warnings(), *_blank(stack)] + ([checked.warning] if checked.warning else [])
    return LoadedSeries(stack, (*series.warnings, *found), checked.correction)


def load_slice(series: Series, k: int) -> npt.NDArray[np.int16]:
    """HU int16 (rows, columns) of native slice `k`.

    Raises
    ------
    SeriesRefusedError
        As `load_volume`.
    """
    header = _header_again(series)
    return np.ascontiguousarray(_Conversion(header)(_native_slice(header, k)))


def preview(series: Series, k: int) -> tuple[npt.NDArray[np.int16], StackGeometry]:
    """HU int16 (rows, columns) of native slice `k`, and a geometry of this one slice.

    Raises
    ------
    SeriesRefusedError
        As `load_volume`.
    """
    header = _header_again(series)
    whole = header.grid.geometry()
    one = replace(whole, positions=whole.positions[k : k + 1], shape=(1, *whole.shape[1:]))
    return np.ascontiguousarray(_Conversion(header)(_native_slice(header, k))), one


def _header_again(series: Series) -> VolumeHeader:
    """Header of the file as it is now, which must be the one that was indexed."""
    if not series.readable:
        raise SeriesRefusedError(series.reasons[0] if series.reasons else f"{series.title} cannot be read.")
    indexed = volume_grid(series)
    header = read_header(series.instances[0].path)
    if indexed is None or not header.grid.same_as(indexed):
        raise SeriesRefusedError(f"File {header.path.name} changed since it was indexed. Open it again.")
    return header


def _native_slices(header: VolumeHeader) -> Iterator[tuple[int, npt.NDArray[np.generic]]]:
    """(k, stored values (rows, columns)) of every native slice."""
    grid = header.grid
    if grid.axes[0] == 2 and not header.packed:
        for plane_index, plane in enumerate(planes(header)):
            yield grid.source_index(plane_index), _turned(grid, plane)
    else:
        yield from enumerate(grid.to_native(_all(header)))


def _native_slice(header: VolumeHeader, k: int) -> npt.NDArray[np.generic]:
    grid = header.grid
    if grid.axes[0] != 2:
        native: npt.NDArray[np.generic] = grid.to_native(_all(header))[k]
        return native
    from_k = planes(header, grid.source_index(k))
    try:
        return _turned(grid, next(from_k))
    finally:
        from_k.close()  # type: ignore[attr-defined]


def _all(header: VolumeHeader) -> npt.NDArray[np.generic]:
    if suffix_of(header.path).startswith(".nii"):
        return nifti_read.stored_values(header)
    return itk_read.stored_values(header)


def _turned(grid: VolumeGrid, plane: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
    """Rows and columns of a native slice from one plane (y, x) of the file."""
    turned = plane.T if grid.axes[1] == 0 else plane
    return turned[:: -1 if grid.flipped[1] else 1, :: -1 if grid.flipped[2] else 1]


class _Conversion:
    """Stored values to HU, counting what did not fit."""

    def __init__(self, header: VolumeHeader) -> None:
        self._header = header
        self._not_numbers = 0
        self._clipped = 0

    def __call__(self, stored: npt.NDArray[np.generic]) -> npt.NDArray[np.int16]:
        """HU of the same shape; `stored` itself where it holds them."""
        header = self._header
        if header.slope == 1.0 and header.intercept == 0.0 and np.can_cast(stored.dtype, np.int16):
            return stored.astype(np.int16, copy=False)
        values: npt.NDArray[Any] = header.scaled(stored)
        if values.dtype.kind == "f":
            bad = np.isnan(values)
            if bad.any():
                self._not_numbers += int(np.count_nonzero(bad))
                values = np.where(bad, _NO_VALUE_HU, values)
            values = np.rint(values)
        outside = (values < _INT16.min) | (values > _INT16.max)
        self._clipped += int(np.count_nonzero(outside))
        # Bounds as plain numbers: unsigned types have no -32768, and none of their values lies below it.
        low = 0 if values.dtype.kind == "u" else _INT16.min
        hu: npt.NDArray[np.int16] = np.clip(values, low, _INT16.max).astype(np.int16)
        return hu

    def warnings(self) -> Iterator[ReadWarning]:
        """What was assumed."""
        if self._not_numbers:
            yield ReadWarning(
                "no-value", f"{self._not_numbers} voxels are no numbers (NaN): they are shown and analysed as air."
            )
        if self._clipped:
            yield ReadWarning(
                "clipped-values", f"{self._clipped} voxels lie outside -32768 to 32767 and were cut to that range."
            )


def _blank(stack: SliceStack) -> Iterator[ReadWarning]:
    blank = [k for k in range(len(stack)) if stack.hu[k].min() == stack.hu[k].max()]
    if blank:
        where = f"slice {blank[0] + 1}" if len(blank) == 1 else f"{len(blank)} slices (the first is slice {blank[0] + 1})"
        yield ReadWarning("blank-slices", f"Blank: {where} of {len(stack)}, one single value everywhere.")
