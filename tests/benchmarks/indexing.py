"""Headers of a folder of many files by one program: ``-m tests.benchmarks.indexing NAME WARM FOLDER``; a line for a line.

The peers only read the elements that place an image in its study, series and stack. ichviewer makes its whole index:
studies, series, order, checks, ranking with reasons.
"""

from __future__ import annotations

import argparse
import inspect
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_WANTED = (
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "Modality",
    "ImageType",
    "ImagePositionPatient",
    "ImageOrientationPatient",
    "PixelSpacing",
    "Rows",
    "Columns",
    "InstanceNumber",
)
# Number of files whose headers were read.
Indexer = Callable[[Path], int]


def files_under(folder: Path) -> list[str]:
    """Every file, at any depth."""
    return [os.path.join(root, name) for root, _, names in os.walk(folder) for name in names]  # noqa: PTH118 (speed)


def pydicom_headers() -> Indexer:
    """pydicom's ``dcmread(stop_before_pixels=True)``."""
    from pydicom import dcmread

    return lambda folder: len([_values(dcmread(path, stop_before_pixels=True)) for path in files_under(folder)])


def pydicom_specific() -> Indexer:
    """The same with ``specific_tags``."""
    from pydicom import dcmread

    return lambda folder: len(
        [_values(dcmread(path, stop_before_pixels=True, specific_tags=list(_WANTED))) for path in files_under(folder)]
    )


def dicomsdl_threads() -> Indexer:
    """dicomsdl in 2 threads."""
    import dicomsdl

    def one(path: str) -> tuple[object, ...]:
        # It stops before the pixels: what follows that tag is not read.
        return _values(dicomsdl.open(path, load_until=0x7FE00000))

    def read(folder: Path) -> int:
        with ThreadPoolExecutor(2) as pool:
            return len(list(pool.map(one, files_under(folder), chunksize=64)))

    return read


def gdcm_scanner() -> Indexer:
    """gdcm.Scanner for the same elements."""
    import gdcm
    from pydicom.datadict import tag_for_keyword

    tags = [gdcm.Tag(tag >> 16, tag & 0xFFFF) for tag in map(tag_for_keyword, _WANTED)]

    def read(folder: Path) -> int:
        scanner = gdcm.Scanner()
        for tag in tags:
            scanner.AddTag(tag)
        paths = files_under(folder)
        if not scanner.Scan(paths):
            raise RuntimeError("Scanner refuses")
        return sum(bool(scanner.GetValue(path, tags[0])) for path in paths)

    return read


def ours() -> Indexer:
    """ichviewer, without a library: every file is read."""
    from ichviewer.services.studies import StudyService

    service = StudyService()
    return lambda folder: _instances(service.open_path(folder))


def ours_again() -> Indexer:
    """ichviewer, an unchanged folder that its library knows."""
    from ichviewer.services.studies import StudyService
    from ichviewer.store.library import Library

    if "library" not in inspect.signature(StudyService).parameters:
        raise RuntimeError("this build does not keep the index")
    home = tempfile.TemporaryDirectory(prefix="ichviewer-bench-")
    library = Library(Path(home.name) / "library.sqlite")

    def read(folder: Path, known: set[Path] = set()) -> int:  # noqa: B006 (remembers between calls on purpose)
        if folder not in known:
            StudyService(library).open_path(folder)
            known.add(folder)
        # A service of its own: nothing but the library may know the folder.
        return _instances(StudyService(library).open_path(folder))

    return read


INDEXERS: dict[str, Callable[[], Indexer]] = {
    "pydicom, stop_before_pixels": pydicom_headers,
    "pydicom, specific_tags": pydicom_specific,
    "dicomsdl, 2 threads": dicomsdl_threads,
    "gdcm.Scanner": gdcm_scanner,
    "ichviewer": ours,
    "ichviewer, opened before": ours_again,
}


def _values(dataset: object) -> tuple[object, ...]:
    return tuple(getattr(dataset, keyword) for keyword in _WANTED)


def _instances(index: object) -> int:
    return sum(len(series.instances) for study in index.studies for series in study.series)


def readings(name: str, warm: Path, folder: Path) -> Iterator[dict[str, object]]:
    """Timed readings after imports and a small folder that does not count."""
    read = INDEXERS[name]()
    read(warm)
    if name == "ichviewer, opened before":
        read(folder)  # the opening before
    while True:
        begun = time.perf_counter()
        count = read(folder)
        yield {"seconds": time.perf_counter() - begun, "read": str(count)}


def main() -> int:
    """Answer every line with one reading, or with the reason why there is none."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=[*INDEXERS])
    parser.add_argument("warm", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    results = None
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
