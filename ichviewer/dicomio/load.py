"""Decode a series into Hounsfield units on its native slices."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from pydicom import dcmread
from pydicom.dataset import FileDataset

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.decode import LOSSY_SYNTAXES, DecodeError, hounsfield, rescale, stored_values
from ichviewer.dicomio.grouping import geometry_of
from ichviewer.dicomio.headers import FrameHeader, frame_headers
from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import InstanceRef, ReadWarning, Series
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.hu_check import suspect_hu

OnSlice = Callable[[int, npt.NDArray[np.int16]], None]
_MAX_WORKERS = 8


@dataclass(frozen=True)
class _Decoded:
    frame: FrameHeader
    rescaled: bool
    lossy: bool


def load_series(series: Series, progress: Progress | None = None, on_slice: OnSlice | None = None) -> LoadedSeries:
    """Decode every slice of a series.

    Parameters
    ----------
    series
        From `ichviewer.dicomio.index`.
    progress
        Told about every slice; its JobCancelledError passes through.
    on_slice
        Called with k and the HU (rows, columns) of each slice as it is done, in any order, on the calling thread.

    Raises
    ------
    SeriesRefusedError
        If the series is refused, a file is gone, cut off or damaged, or its geometry changed since it was indexed.
    """
    progress = progress or NoProgress()
    if not series.readable:
        raise SeriesRefusedError(series.reasons[0] if series.reasons else f"{series.title} cannot be read.")
    count = len(series.instances)
    hu = np.empty((count, series.rows, series.columns), dtype=np.int16)
    decoded: list[_Decoded | None] = [None] * count
    progress.step(0, count, "Loading slices")
    with warnings.catch_warnings():
        # pydicom quotes odd values of the header, which may be the patient's.
        warnings.simplefilter("ignore")
        for done, (k, result) in enumerate(_decode_all(series, hu)):
            decoded[k] = result
            if on_slice is not None:
                on_slice(k, hu[k])
            progress.step(done + 1, count, "Loading slices")
    frames = [entry.frame for entry in decoded if entry is not None]
    geometry = geometry_of(frames, series.rows, series.columns)
    if geometry is None or (count > 1 and float(geometry.gaps.min()) <= 0):
        raise SeriesRefusedError(f"The files of {series.title} changed since they were indexed. Open the folder again.")
    stack = SliceStack(hu, geometry, tuple(instance.sop_instance_uid for instance in series.instances))
    found = _warnings([entry for entry in decoded if entry is not None], stack)
    return LoadedSeries(stack, (*series.warnings, *found))


def load_slice(series: Series, k: int) -> npt.NDArray[np.int16]:
    """Decode one slice: HU int16 (rows, columns).

    Raises
    ------
    SeriesRefusedError
        If the series is refused, or the file is gone, cut off or damaged.
    """
    if not series.readable:
        raise SeriesRefusedError(series.reasons[0] if series.reasons else f"{series.title} cannot be read.")
    instance = series.instances[k]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read_file(instance.path)
        return _hu(series, instance, dataset)


def read_file(path: Path) -> FileDataset:
    """Complete data set of a file.

    Raises
    ------
    SeriesRefusedError
        If it cannot be opened or is cut off.
    """
    try:
        return dcmread(path, force=True)
    except OSError as error:
        if isinstance(error, EOFError) or error.strerror is None:
            raise _cut(path) from error
        raise SeriesRefusedError(
            f"File {path.name} cannot be opened: {error.strerror}. Is the folder still there?"
        ) from error
    except Exception as error:
        raise _cut(path) from error


def _cut(path: Path) -> SeriesRefusedError:
    return SeriesRefusedError(f"File {path.name} is cut off or damaged. Copy it again from its source.")


def _decode_all(series: Series, hu: npt.NDArray[np.int16]) -> Iterator[tuple[int, _Decoded]]:
    """Decode into `hu`, file by file on a few threads; yields (k, what else was read) as slices get done."""
    by_file: dict[Path, list[int]] = {}
    for k, instance in enumerate(series.instances):
        by_file.setdefault(instance.path, []).append(k)
    stop = threading.Event()

    def work(path: Path, slices: list[int]) -> list[tuple[int, _Decoded]]:
        if stop.is_set():
            return []
        dataset = read_file(path)
        headers = frame_headers(dataset)
        syntax = elements.text(dataset.file_meta, tags.TRANSFER_SYNTAX)
        lossy = syntax in LOSSY_SYNTAXES or elements.text(dataset, tags.LOSSY) == "01"
        result = []
        for k in slices:
            instance = series.instances[k]
            hu[k] = _hu(series, instance, dataset)
            frame = headers[instance.frame or 0]
            result.append((k, _Decoded(frame, rescale(dataset, instance.frame) is not None, lossy)))
        return result

    workers = min(_MAX_WORKERS, max(2, os.cpu_count() or 2), len(by_file))
    with ThreadPoolExecutor(workers, thread_name_prefix="dicom") as pool:
        futures: list[Future[list[tuple[int, _Decoded]]]] = [pool.submit(work, *entry) for entry in by_file.items()]
        try:
            for future in as_completed(futures):
                yield from future.result()
        finally:
            # Left early by an error or a cancel: what has not begun is not begun.
            stop.set()


def _hu(series: Series, instance: InstanceRef, dataset: FileDataset) -> npt.NDArray[np.int16]:
    try:
        stored = stored_values(dataset, instance.frame)
    except DecodeError as error:
        raise SeriesRefusedError(
            f"File {instance.path.name} of {series.title} cannot be decoded: {error}. Copy it again from its source."
        ) from error
    if stored.shape != (series.rows, series.columns):
        raise SeriesRefusedError(f"File {instance.path.name} changed since it was indexed. Open the folder again.")
    return hounsfield(dataset, instance.frame, stored)


def _warnings(decoded: list[_Decoded], stack: SliceStack) -> list[ReadWarning]:
    found = []
    if not all(entry.rescaled for entry in decoded):
        found.append(
            ReadWarning("no-rescale", "The files have no rescale slope and intercept: stored values are taken as HU.")
        )
    if any(entry.lossy for entry in decoded):
        found.append(
            ReadWarning("lossy-compression", "The images were compressed with loss: faint hemorrhages may be lost.")
        )
    blank = [k for k in range(len(stack)) if stack.hu[k].min() == stack.hu[k].max()]
    if blank:
        where = f"slice {blank[0] + 1}" if len(blank) == 1 else f"{len(blank)} slices (the first is slice {blank[0] + 1})"
        found.append(ReadWarning("blank-slices", f"Blank: {where} of {len(stack)}, one single value everywhere."))
    if suspect := suspect_hu(stack.hu):
        found.append(suspect)
    return found
