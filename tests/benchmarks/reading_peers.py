"""Folder to sorted HU volume by one program, in its own process: ``-m tests.benchmarks.reading_peers NAME WARM FOLDER``.

Reads once for every line that it is sent and answers with JSON: seconds; the first time also the memory above what the
imports took, and a hash of what was read. Every reader sorts by position and applies the rescale: int16 HU (k, j, i).
What its users write is what is timed here.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import hashlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

Volume = npt.NDArray[np.int16]
Reader = Callable[[Path], Volume]


def simpleitk() -> Reader:
    """SimpleITK: ImageSeriesReader with the file names in GDCM's order."""
    import SimpleITK as sitk  # noqa: N813 (its users' name)

    def read(folder: Path) -> Volume:
        reader = sitk.ImageSeriesReader()
        reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
        image = reader.Execute()
        if image.GetPixelID() != sitk.sitkInt16:
            image = sitk.Cast(image, sitk.sitkInt16)
        return sitk.GetArrayFromImage(image)

    return read


def pydicom_loop() -> Reader:
    """pydicom: dcmread, sort, apply_rescale, with the fastest plugin that it has for the syntax."""
    import pydicom
    from pydicom.pixels import apply_rescale, pixel_array
    from pydicom.uid import JPEG2000Lossless, JPEGLosslessSV1, JPEGLSLossless, RLELossless

    # Measured here, per slice of 512x512: each is the fastest of the plugins for its syntax.
    plugins = {JPEGLosslessSV1: "gdcm", JPEGLSLossless: "pyjpegls", JPEG2000Lossless: "gdcm", RLELossless: "pylibjpeg"}

    def read(folder: Path) -> Volume:
        datasets = [pydicom.dcmread(path) for path in folder.iterdir()]
        datasets.sort(key=lambda dataset: _along(dataset.ImagePositionPatient, dataset.ImageOrientationPatient))
        plugin = plugins.get(datasets[0].file_meta.TransferSyntaxUID, "")
        return np.stack(
            [apply_rescale(pixel_array(dataset, decoding_plugin=plugin), dataset).astype(np.int16) for dataset in datasets]
        )

    return read


def dicomsdl() -> Reader:
    """dicomsdl: its headers, its pixels; it holds the interpreter's lock while it decodes, so threads do not help it."""
    import dicomsdl as sdl

    def read(folder: Path) -> Volume:
        files = [sdl.open(str(path)) for path in folder.iterdir()]
        files.sort(key=lambda file: _along(file.ImagePositionPatient, file.ImageOrientationPatient))
        hu = None
        for k, file in enumerate(files):
            stored = file.pixelData(storedvalue=True)
            if hu is None:
                hu = np.empty((len(files), *stored.shape), dtype=np.int16)
            slope, intercept = float(file.RescaleSlope), float(file.RescaleIntercept)
            hu[k] = stored if (slope, intercept) == (1.0, 0.0) else stored * slope + intercept
        return hu

    return read


def gdcm() -> Reader:
    """GDCM: Scanner for the order (its IPPSorter refuses a tilted gantry), ImageReader for the pixels."""
    import gdcm as library

    position, orientation = library.Tag(0x20, 0x32), library.Tag(0x20, 0x37)

    def read(folder: Path) -> Volume:
        scanner = library.Scanner()
        scanner.AddTag(position)
        scanner.AddTag(orientation)
        names = [str(path) for path in folder.iterdir()]
        if not scanner.Scan(names):
            raise RuntimeError("Scanner refuses")

        def place(name: str) -> float:
            found = (scanner.GetValue(name, tag).split("\\") for tag in (position, orientation))
            return _along(*found)

        names.sort(key=place)
        hu = None
        for k, name in enumerate(names):
            reader = library.ImageReader()
            reader.SetFileName(name)
            if not reader.Read():
                raise RuntimeError("ImageReader refuses")
            image = reader.GetImage()
            if hu is None:
                hu = np.empty((len(names), image.GetDimension(1), image.GetDimension(0)), dtype=np.int16)
            # Its strings come with surrogate escapes: the way its own NumPy example goes.
            stored = np.frombuffer(image.GetBuffer().encode("utf-8", errors="surrogateescape"), dtype=np.int16)
            stored = stored.reshape(hu.shape[1:])
            slope, intercept = image.GetSlope(), image.GetIntercept()
            hu[k] = stored if (slope, intercept) == (1.0, 0.0) else stored * slope + intercept
        return hu

    return read


def ours() -> Reader:
    """ichviewer: what the window and the command line call."""
    from ichviewer.dicomio import index, load  # noqa: F401 (the service imports them when first asked)
    from ichviewer.services.studies import StudyService

    service = StudyService()

    def read(folder: Path) -> Volume:
        _, series = service.choose(service.open_path(folder))
        return service.load(series).stack.hu

    return read


READERS: dict[str, Callable[[], Reader]] = {
    "SimpleITK": simpleitk,
    "pydicom": pydicom_loop,
    "dicomsdl": dicomsdl,
    "GDCM": gdcm,
    "ichviewer": ours,
}
PACKAGES = {
    "SimpleITK": ("simpleitk",),
    "pydicom": ("pydicom", "python-gdcm", "pyjpegls", "pylibjpeg-rle"),
    "dicomsdl": ("dicomsdl",),
    "GDCM": ("python-gdcm",),
    "dcm2niix": ("dcm2niix",),
}


def _along(position: object, orientation: object) -> float:
    """Distance along the normal of the slices, millimetres."""
    a, b, c, d, e, f = (float(value) for value in orientation)
    x, y, z = (float(value) for value in position)
    return (b * f - c * e) * x + (c * d - a * f) * y + (a * e - b * d) * z


def _status_bytes(name: str) -> int:
    """Memory of this process as the kernel counts it: VmRSS now, VmHWM at its peak."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(1024 * int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))


def _settled_bytes() -> int:
    """Resident memory after everything that is free was given back; the peak begins anew from here."""
    gc.collect()
    if not sys.platform.startswith("linux"):
        return _rusage_peak()
    # Memory that the warm-up left with the allocator would hide as much of the reading.
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return _status_bytes("VmRSS")


def _peak_bytes() -> int:
    # getrusage counts what the process had before exec, too: it is only for systems without /proc.
    return _status_bytes("VmHWM") if sys.platform.startswith("linux") else _rusage_peak()


def _rusage_peak(who: int = resource.RUSAGE_SELF) -> int:
    # Linux counts kilobytes, macOS bytes.
    return resource.getrusage(who).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def digest(hu: Volume) -> str:
    """Hash of shape and voxels, the same for a stack that begins at the other end.

    Programs differ in where k begins, and in pixel padding: ichviewer makes it -1024 (air), the others leave what is stored.
    """
    shown = np.maximum(hu, -1024)
    forms = [hashlib.blake2b(np.ascontiguousarray(form), digest_size=12).hexdigest() for form in (shown, shown[::-1])]
    return f"{hu.shape} {' '.join(sorted(forms))}"


def readings(name: str, warm: Path, folder: Path) -> Iterator[dict[str, object]]:
    """Timed readings after imports and a small folder that does not count."""
    read = READERS[name]()
    # What the small folder pulls in lazily counts as import, too.
    read(warm)
    first = True
    while True:
        before = _settled_bytes()
        begun = time.perf_counter()
        hu = read(folder)
        result: dict[str, object] = {"seconds": time.perf_counter() - begun}
        if first:
            result |= {"memory_bytes": _peak_bytes() - before, "volume_bytes": hu.nbytes, "read": digest(hu)}
            first = False
        del hu
        yield result


def conversions(folder: Path) -> Iterator[dict[str, object]]:
    """dcm2niix, whole process: uncompressed NIfTI without sidecar, written in memory where the system has such a folder."""
    memory = Path("/dev/shm")
    program = Path(sys.executable).with_name("dcm2niix")
    first = True
    while True:
        with tempfile.TemporaryDirectory(
            prefix="ichviewer-bench-", dir=memory if os.access(memory, os.W_OK) else None
        ) as name:
            # Its defaults file would be written into the user's home.
            environment = {**os.environ, "HOME": name}
            command = [str(program), "-b", "n", "-z", "n", "-x", "i", "-f", "volume", "-o", name, str(folder)]
            begun = time.perf_counter()
            done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
            result: dict[str, object] = {"seconds": time.perf_counter() - begun}
            written = sorted(Path(name).glob("*.nii"))
            if done.returncode != 0 or len(written) != 1:
                raise RuntimeError(f"wrote {len(written)} volumes, status {done.returncode}")
            if first:
                header = np.fromfile(written[0], dtype=np.int16, count=48)
                values = np.fromfile(written[0], dtype=np.int16, offset=352)
                # NIfTI runs i, j, k with j upwards: rows are turned to compare.
                hu = values.reshape(header[23:20:-1])[:, ::-1]
                peak = _rusage_peak(resource.RUSAGE_CHILDREN)
                result |= {"memory_bytes": peak, "volume_bytes": hu.nbytes, "read": digest(hu)}
                first = False
        yield result


def main() -> int:
    """Answer every line with one reading; with the reason, once, where the program cannot read the series."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=[*READERS, "dcm2niix"])
    parser.add_argument("warm", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    results = conversions(options.folder) if options.name == "dcm2niix" else None
    for _ in sys.stdin:
        try:
            results = results or readings(options.name, options.warm, options.folder)
            answer = next(results)
        except Exception as error:  # noqa: BLE001 (whatever it says is the result)
            answer = {"refused": f"{type(error).__name__}: {error}".splitlines()[0]}
        print(json.dumps(answer), flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
