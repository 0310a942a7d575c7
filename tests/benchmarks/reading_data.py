"""Series for the reading benchmarks, made once from a real head CT: real pixels, real headers, more slices, every syntax.

A series of n slices takes its pixels from between neighbouring real slices (linear), so that it compresses as a scan does,
and keeps every header element, the private ones too. File names and instance numbers say nothing about the order.
"""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imagecodecs
import numpy as np
import numpy.typing as npt
from pydicom import Dataset, dcmread
from pydicom.dataset import FileDataset
from pydicom.encaps import encapsulate
from pydicom.pixels.encoders import RLELosslessEncoder
from pydicom.uid import UID, ExplicitVRLittleEndian

SIZES = (28, 141, 320)
INDEX_FILES = 4700
_INDEX_SERIES = 15
_VERSION = 4
_ROOT_UID = "1.2.826.0.1.3680043.8.498.3"


def _rle(plane: npt.NDArray[np.int16]) -> bytes:
    return RLELosslessEncoder.encode(
        plane.tobytes(),
        encoding_plugin="pylibjpeg",
        rows=plane.shape[0],
        columns=plane.shape[1],
        samples_per_pixel=1,
        photometric_interpretation="MONOCHROME2",
        bits_allocated=16,
        bits_stored=16,
        pixel_representation=1,
        number_of_frames=1,
    )


def _unsigned(plane: npt.NDArray[np.int16]) -> npt.NDArray[np.uint16]:
    return plane.view(np.uint16)


def _jpeg_lossless(plane: npt.NDArray[np.int16]) -> bytes:
    # This transfer syntax allows predictor 1 only; imagecodecs.ljpeg_encode would take 6, and dcm2niix reads that wrong.
    return imagecodecs.jpeg8_encode(_unsigned(plane), lossless=True, predictor=1, bitspersample=16)


Encoder = Callable[[npt.NDArray[np.int16]], bytes]
# Name: (transfer syntax, encoder of one slice or None where it is stored as it is).
SYNTAXES: dict[str, tuple[str, Encoder | None]] = {
    "uncompressed": (ExplicitVRLittleEndian, None),
    "JPEG lossless": ("1.2.840.10008.1.2.4.70", _jpeg_lossless),
    "JPEG-LS": ("1.2.840.10008.1.2.4.80", lambda plane: imagecodecs.jpegls_encode(_unsigned(plane))),
    "JPEG 2000": (
        "1.2.840.10008.1.2.4.90",
        lambda plane: imagecodecs.jpeg2k_encode(plane, level=0, codecformat="J2K", reversible=True, numthreads=1),
    ),
    "RLE": ("1.2.840.10008.1.2.5", _rle),
}


def real_slices(study: Path) -> list[FileDataset]:
    """Data sets of a study of one series, sorted along its normal."""
    datasets = [dcmread(path) for path in sorted(study.glob("*.dcm"))]
    normal = np.cross(datasets[0].ImageOrientationPatient[:3], datasets[0].ImageOrientationPatient[3:])
    return sorted(datasets, key=lambda dataset: float(normal @ np.array(dataset.ImagePositionPatient, dtype=float)))


def interpolated(slices: Sequence[FileDataset], count: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.float64]]:
    """`count` planes and their positions between the first and the last slice: int16 (k, j, i) stored, (k, 3) mm."""
    at = np.linspace(0, len(slices) - 1, count)
    stored = [dataset.pixel_array for dataset in slices]
    corners = np.array([dataset.ImagePositionPatient for dataset in slices], dtype=float)
    planes = np.empty((count, *stored[0].shape), dtype=np.int16)
    for k, position in enumerate(at):
        low = min(int(position), len(slices) - 2)
        part = position - low
        planes[k] = np.rint(stored[low] * (1 - part) + stored[low + 1] * part)
    positions = np.stack([np.interp(at, np.arange(len(slices)), corners[:, axis]) for axis in range(3)], axis=1)
    return planes, positions


class Writer:
    """Writes series into a cache folder; what is there already, with the same stamp, is kept."""

    def __init__(self, study: Path, cache: Path) -> None:
        self.study = study
        self.cache = cache
        self._slices: list[FileDataset] = []

    def series(self, count: int, syntax: str, *, upright: bool = False) -> Path:
        """Folder with a series of `count` slices of 512x512; `upright` without tilt and with even gaps."""
        folder = self.cache / f"{count}-{syntax.replace(' ', '-').lower()}{'-upright' if upright else ''}"
        stamp = {"version": _VERSION, "count": count, "syntax": syntax, "upright": upright}
        return self._made(folder, stamp, lambda target: self._write_series(target, count, syntax, upright))

    def archive(self, files: int = INDEX_FILES) -> Path:
        """Folder with many files of several series in nested folders: real headers, pixels of 64x64."""
        folder = self.cache / f"archive-{files}"
        return self._made(folder, {"version": _VERSION, "files": files}, lambda target: self._write_archive(target, files))

    def _made(self, folder: Path, stamp: dict[str, object], write: Callable[[Path], None]) -> Path:
        mark = folder.with_suffix(".json")
        if mark.is_file() and folder.is_dir() and json.loads(mark.read_text()) == stamp:
            return folder
        shutil.rmtree(folder, ignore_errors=True)
        mark.unlink(missing_ok=True)
        folder.mkdir(parents=True)
        write(folder)
        mark.write_text(json.dumps(stamp))
        return folder

    @property
    def slices(self) -> list[FileDataset]:
        if not self._slices:
            self._slices = real_slices(self.study)
        return self._slices

    def _write_series(self, folder: Path, count: int, syntax: str, upright: bool) -> None:
        planes, positions = interpolated(self.slices, count)
        if upright:
            positions = np.linspace(positions[0], positions[-1], count)
            positions[:, 1] = positions[0, 1]
        chance = random.Random(count)
        numbers = chance.sample(range(1, count + 1), count)
        names = chance.sample(range(10**7, 10**8), count)
        uid, encode = SYNTAXES[syntax]

        def write(k: int) -> None:
            source = self.slices[round(k * (len(self.slices) - 1) / max(1, count - 1))]
            dataset = derived(source, f"{_ROOT_UID}.{count}.{int(upright)}", k, numbers[k], positions[k])
            if upright:
                dataset.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
                dataset.GantryDetectorTilt = 0
            save(dataset, folder / f"{names[k]}.dcm", uid, planes[k], encode)

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(write, range(count)))

    def _write_archive(self, folder: Path, files: int) -> None:
        chance = random.Random(files)
        for series in range(_INDEX_SERIES):
            count = files // _INDEX_SERIES + (series < files % _INDEX_SERIES)
            planes, positions = interpolated(self.slices, count)
            target = folder / f"patient-{series % 3}" / f"study-{series % 5}" / f"series-{series}"
            target.mkdir(parents=True)
            for k, number in enumerate(chance.sample(range(1, count + 1), count)):
                source = self.slices[round(k * (len(self.slices) - 1) / (count - 1))]
                dataset = derived(source, f"{_ROOT_UID}.9.{series}", k, number, positions[k])
                dataset.SeriesNumber = series + 1
                dataset.StudyInstanceUID = f"{_ROOT_UID}.9.99{series % 5}"
                dataset.Rows = dataset.Columns = 64
                dataset.PixelSpacing = [8 * float(value) for value in source.PixelSpacing]
                small = np.ascontiguousarray(planes[k, ::8, ::8])
                save(dataset, target / f"{chance.randrange(16**12):012x}", ExplicitVRLittleEndian, small, None)


def derived(source: FileDataset, series_uid: str, k: int, number: int, position: npt.NDArray[np.float64]) -> Dataset:
    """Header of slice `k` of a made series: everything of the real one except its identity and place."""
    dataset = Dataset()
    dataset.file_meta = type(source.file_meta)()
    for part, to in ((source.file_meta, dataset.file_meta), (source, dataset)):
        for element in part:
            if element.tag != 0x7FE00010:
                # An element of its own: the slices that come from the same real one must not share it.
                to.add_new(element.tag, element.VR, element.value)
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = f"{series_uid}.{k + 1}"
    dataset.SeriesInstanceUID = series_uid
    dataset.InstanceNumber = number
    dataset.ImagePositionPatient = [f"{value:.6f}" for value in position]
    dataset.SliceLocation = f"{position[2]:.4f}"
    # One acquisition: the real one changes its collimation between base and vertex.
    dataset.SliceThickness = "4.0"
    dataset.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    return dataset


def save(dataset: Dataset, path: Path, syntax: str, plane: npt.NDArray[np.int16], encode: Encoder | None) -> None:
    """Write one slice in a transfer syntax."""
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    if encode is None:
        dataset.add_new(0x7FE00010, "OW", plane.tobytes())
    else:
        dataset.add_new(0x7FE00010, "OB", encapsulate([encode(plane)]))
        dataset["PixelData"].is_undefined_length = True
    dataset.save_as(path, enforce_file_format=True)
