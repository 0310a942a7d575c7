"""Decode a series into Hounsfield units on its native slices, the slice that the reader looks at first."""

from __future__ import annotations

import os
import queue
import threading
import warnings
from bisect import bisect_left
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio.archive import ArchiveError
from ichviewer.dicomio.decode import LOSSY_SYNTAXES, DecodeError, UnfitError, decode, is_plain, words_to_hounsfield
from ichviewer.dicomio.files import Files
from ichviewer.dicomio.grouping import geometry_of
from ichviewer.dicomio.listing import FileEntry
from ichviewer.dicomio.parse import DEFLATED, UNDEFINED_LENGTH, UnusualError, inflate
from ichviewer.dicomio.pixels import UNCOMPRESSED, ImageInstance
from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import ReadWarning, Series
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.hu_check import check_hu

OnSlice = Callable[[int, npt.NDArray[np.int16]], None]
_MAX_WORKERS = 8
# Not gdcm and not pyjpegls: on some damaged images they end the process instead of reporting an error.
_SAFE_PLUGINS = ("pydicom", "pylibjpeg", "pillow")
_MOST_VOXELS = 1 << 31


def load_series(
    series: Series,
    progress: Progress | None = None,
    on_slice: OnSlice | None = None,
    focus: Callable[[], int] | None = None,
) -> LoadedSeries:
    """Decode every slice of a series, each straight into its place in the volume.

    Parameters
    ----------
    series
        From `ichviewer.dicomio.index`.
    progress
        Told about every slice; its JobCancelledError passes through.
    on_slice
        Called with k and the HU (rows, columns) of each slice as it is done, on the calling thread.
    focus
        Asked, from several threads, for the slice that the reader looks at: of those that are left, the nearest one is
        decoded next. The middle one where not given.

    Raises
    ------
    SeriesRefusedError
        If the series is refused, or a file is gone, cut off, damaged, or changed since it was indexed.
    """
    progress = progress or NoProgress()
    instances = _instances(series)
    count = len(instances)
    geometry = geometry_of([instance.header for instance in instances], series.rows, series.columns)
    if geometry is None or (count > 1 and float(geometry.gaps.min()) <= 0):
        raise SeriesRefusedError(f"The files of {series.title} do not form a stack of slices. Open the folder again.")
    hu = _room(series, count)
    blank = []
    progress.step(0, count, "Loading slices")
    with Files() as files:
        decoder = _Decoder(series, files)
        for done, k in enumerate(_decode_all(decoder, hu, focus or (lambda: count // 2))):
            if _is_blank(hu[k]):
                blank.append(k)
            if on_slice is not None:
                on_slice(k, hu[k])
            progress.step(done + 1, count, "Loading slices")
    stack = SliceStack(hu, geometry, tuple(instance.sop_instance_uid for instance in instances))
    check = check_hu(stack.hu)
    found = _warnings(instances, sorted(blank))
    if decoder.unfinished:
        numbers = sorted(instances.index(instance) + 1 for instance in decoder.unfinished)
        where = f"slice {numbers[0]}" if len(numbers) == 1 else f"{len(numbers)} slices (the first is slice {numbers[0]})"
        message = f"The compressed data of {where} end before their end mark: a part of the picture may be missing."
        found.append(ReadWarning("unfinished-images", f"{message} Copy the files again from their source."))
    if check.warning is not None:
        found.append(check.warning)
    return LoadedSeries(stack, (*series.warnings, *found), check.correction)


def load_slice(series: Series, k: int) -> npt.NDArray[np.int16]:
    """Decode one slice: HU int16 (rows, columns).

    Raises
    ------
    SeriesRefusedError
        If the series is refused, or the file is gone, cut off, damaged, or changed since it was indexed.
    """
    instance = _instances(series)[k]
    out = _room(series, 1)[0]
    with Files() as files:
        _Decoder(series, files).decode(instance, out)
    return out


def _instances(series: Series) -> list[ImageInstance]:
    if not series.readable:
        raise SeriesRefusedError(series.reasons[0] if series.reasons else f"{series.title} cannot be read.")
    return [instance for instance in series.instances if isinstance(instance, ImageInstance)]


def _room(series: Series, count: int) -> npt.NDArray[np.int16]:
    """Room for the HU of `count` slices: a damaged header must not ask for all memory.

    Raises
    ------
    SeriesRefusedError
        If it is more than a CT has, or than the memory has.
    """
    size = f"{count} slices of {series.columns} x {series.rows}"
    if count * series.rows * series.columns > _MOST_VOXELS:
        message = f"{series.title} is said to have {size}: no CT is that large. Copy it again from its source."
        raise SeriesRefusedError(message)
    try:
        return np.empty((count, series.rows, series.columns), dtype=np.int16)
    except (MemoryError, ValueError) as error:
        raise SeriesRefusedError(f"{series.title} is too large for the memory: {size}.") from error


class _Decoder:
    """Decodes single images of a series; used by several threads.

    Attributes
    ----------
    unfinished
        Images whose compressed data end too early.
    """

    def __init__(self, series: Series, files: Files) -> None:
        self.series = series
        self.instances = _instances(series)
        self._files = files
        self.unfinished: list[ImageInstance] = []
        self._lock = threading.Lock()
        self._values: dict[Path, bytes] = {}

    def decode(self, instance: ImageInstance, out: npt.NDArray[np.int16]) -> None:
        """HU of one image into `out`, int16 (rows, columns).

        Raises
        ------
        SeriesRefusedError
            With what is wrong with the file.
        """
        name = instance.path.name
        if (instance.format.rows, instance.format.columns) != out.shape:
            raise SeriesRefusedError(f"File {name} does not fit {self.series.title}. Open the folder again.")
        try:
            if is_plain(instance.format) and instance.format.syntax != DEFLATED and not instance.place.archived:
                self._read_plain(instance, out)
            else:
                self._decode_value(instance, out)
        except DecodeError as error:
            message = f"File {name} of {self.series.title} cannot be decoded: {error}. Copy it again from its source."
            raise SeriesRefusedError(message) from error
        except (ArchiveError, UnusualError) as error:
            raise SeriesRefusedError(f"File {name} of {self.series.title} cannot be read: {error}") from error
        except OSError as error:
            message = f"File {name} cannot be opened: {error.strerror or error}. Is the folder still there?"
            raise SeriesRefusedError(message) from error

    def _read_plain(self, instance: ImageInstance, out: npt.NDArray[np.int16]) -> None:
        """Uncompressed 16-bit words are read from the file right into the volume."""
        size = instance.format.frame_bytes
        with instance.path.open("rb", buffering=0) as stream:
            self._require_unchanged(instance, os.fstat(stream.fileno()))
            stream.seek(instance.place.offset + (instance.frame or 0) * size)
            target = memoryview(out).cast("B")
            done = 0
            while done < size:
                got = stream.readinto(target[done:])
                if not got:
                    raise DecodeError(f"it is cut off: {done:,} of {size:,} bytes of the image are there")
                done += got
        words_to_hounsfield(out, instance.format)

    def _decode_value(self, instance: ImageInstance, out: npt.NDArray[np.int16]) -> None:
        value = self._value(instance)
        frame = instance.frame or 0
        try:
            if not decode(value, instance.format, frame, out):
                self.unfinished.append(instance)
        except UnfitError:
            raise
        except DecodeError:
            if not self._decode_otherwise(instance, out):
                raise

    def _value(self, instance: ImageInstance) -> bytes:
        """Value of Pixel Data; kept for the other images of a multi-frame file."""
        several = instance.format.frames > 1
        with self._lock:
            kept = self._values.get(instance.path)
        if kept is not None:
            return kept
        place = instance.place
        count = place.size if place.length == UNDEFINED_LENGTH else place.length
        if instance.place.archived or instance.format.syntax == DEFLATED:
            content = self._files.read(self._entry(instance))
            if instance.format.syntax == DEFLATED:
                content = inflate(content)
            value = content[place.offset : place.offset + count]
        else:
            with instance.path.open("rb", buffering=0) as stream:
                self._require_unchanged(instance, os.fstat(stream.fileno()))
                stream.seek(place.offset)
                value = stream.read(min(count, place.size - place.offset)) or b""
        if several:
            with self._lock:
                self._values[instance.path] = value
        return value

    def _entry(self, instance: ImageInstance) -> FileEntry:
        place = instance.place
        return FileEntry(str(instance.path), place.size, place.mtime_ns, instance.place.archived)

    def _require_unchanged(self, instance: ImageInstance, status: os.stat_result) -> None:
        if (status.st_size, status.st_mtime_ns) != (instance.place.size, instance.place.mtime_ns):
            raise SeriesRefusedError(f"File {instance.path.name} changed since it was indexed. Open the folder again.")

    def _decode_otherwise(self, instance: ImageInstance, out: npt.NDArray[np.int16]) -> bool:
        """Whether pydicom's own decoders read what ours do not."""
        from pydicom import dcmread
        from pydicom.pixels.utils import pixel_array

        from ichviewer.dicomio.decode import hounsfield

        plugins = ("",) if instance.format.syntax in UNCOMPRESSED else _SAFE_PLUGINS
        # One thread at a time: the filter of warnings belongs to the whole process.
        with self._lock, warnings.catch_warnings():
            # pydicom quotes odd values of the header, which may be the patient's.
            warnings.simplefilter("ignore")
            for plugin in plugins:
                try:
                    with self._files.stream(self._entry(instance)) as stream:
                        dataset = dcmread(stream, force=True)
                    image = np.asarray(pixel_array(dataset, index=instance.frame or 0, raw=True, decoding_plugin=plugin))
                except Exception:  # noqa: BLE001  every plugin has errors of its own, and all mean the same here
                    continue
                if image.shape == out.shape:
                    out[...] = hounsfield(image, instance.format)
                    return True
        return False


class NearestFirst:
    """Slices that are left to decode, given out nearest first. For several threads."""

    def __init__(self, count: int, focus: Callable[[], int]) -> None:
        self._left = list(range(count))
        self._focus = focus
        self._lock = threading.Lock()

    def next(self) -> int | None:
        """The nearest slice to the focus that nobody has taken; None where none is left."""
        with self._lock:
            left = self._left
            if not left:
                return None
            wanted = self._focus()
            place = bisect_left(left, wanted)
            if place == len(left) or (place > 0 and wanted - left[place - 1] < left[place] - wanted):
                place -= 1
            return left.pop(place)

    def drop(self) -> None:
        """Give out no more."""
        with self._lock:
            self._left.clear()


def _decode_all(decoder: _Decoder, hu: npt.NDArray[np.int16], focus: Callable[[], int]) -> Iterator[int]:
    """Decode into `hu` on a few threads; yields k as slices get done. All other threads have ended when it ends.

    The calling thread decodes too: one that only waited would be woken for every slice, and on two cores that is felt.
    """
    pending = NearestFirst(len(hu), focus)
    done: queue.SimpleQueue[int | BaseException] = queue.SimpleQueue()

    def work() -> None:
        try:
            while (k := pending.next()) is not None:
                decoder.decode(decoder.instances[k], hu[k])
                done.put(k)
        except BaseException as error:  # noqa: BLE001 (handed to the thread that waits)
            pending.drop()
            done.put(error)

    helpers = min(_MAX_WORKERS, max(2, os.cpu_count() or 2), len(hu)) - 1
    threads = [threading.Thread(target=work, name=f"dicom-{n}", daemon=True) for n in range(helpers)]
    try:
        for thread in threads:
            thread.start()
        left = len(hu)
        while left:
            mine = pending.next()
            if mine is not None:
                decoder.decode(decoder.instances[mine], hu[mine])
                left -= 1
                yield mine
            while left and (mine is None or not done.empty()):
                result = done.get()
                if isinstance(result, BaseException):
                    raise result
                left -= 1
                yield result
    finally:
        # Left early by an error or a cancel: what has not begun is not begun.
        pending.drop()
        for thread in threads:
            thread.join()


def _is_blank(plane: npt.NDArray[np.int16]) -> bool:
    # One row through the middle of nearly every picture has more than one value.
    middle = plane[len(plane) // 2]
    return bool(middle.min() == middle.max() and plane.min() == plane.max())


def _warnings(instances: list[ImageInstance], blank: list[int]) -> list[ReadWarning]:
    formats = {instance.format for instance in instances}
    found = []
    if not all(stored.rescaled for stored in formats):
        found.append(
            ReadWarning("no-rescale", "The files have no rescale slope and intercept: stored values are taken as HU.")
        )
    if any(stored.lossy or stored.syntax in LOSSY_SYNTAXES for stored in formats):
        found.append(
            ReadWarning("lossy-compression", "The images were compressed with loss: faint hemorrhages may be lost.")
        )
    if blank:
        where = f"slice {blank[0] + 1}" if len(blank) == 1 else f"{len(blank)} slices (the first is slice {blank[0] + 1})"
        message = f"Blank: {where} of {len(instances)}, one single value everywhere."
        found.append(ReadWarning("blank-slices", message))
    return found
