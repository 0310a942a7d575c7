"""Measure this machine and print a table: ``make bench``, or ``python tests/benchmarks/run.py [--study FOLDER]``."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if __package__ in {None, ""}:
    sys.path.insert(0, str(ROOT))

from tests.benchmarks import peers  # noqa: E402 (found only after the line above)

Row = tuple[str, str, str]
_REPEATS = 7


def default_study() -> Path:
    """The real study of the shared test data, else the sample study."""
    data = Path(os.environ.get("ICHVIEWER_TEST_DATA", ROOT.parent / "shared" / "data")) / "head-ct-ge"
    return data if data.is_dir() else ROOT / "resources" / "sample"


def opening(study: Path) -> Iterator[Row]:
    """Folder to first slice and to all slices, warm, beside a pydicom loop over the same files."""
    from ichviewer.services.studies import StudyService

    service = StudyService()
    first, whole, loop = [], [], []
    for _ in range(_REPEATS):
        shown: list[float] = []
        start = time.perf_counter()
        _, series = service.choose(service.open_path(study))
        loaded = service.load(series, on_slice=lambda _k, _hu, shown=shown: shown.append(time.perf_counter()))
        end = time.perf_counter()
        first.append(shown[0] - start)
        whole.append(end - start)
        start = time.perf_counter()
        peers.load_with_pydicom([instance.path for instance in series.instances])
        loop.append(time.perf_counter() - start)
    slices, ratio = len(loaded.stack), statistics.median(whole) / statistics.median(loop)
    yield "folder chosen to first slice decoded", f"{peers.median_ms(first):.0f} ms", ""
    yield (
        f"folder chosen to all {slices} slices decoded",
        f"{peers.median_ms(whole):.0f} ms",
        f"pydicom loop, named files: {peers.median_ms(loop):.0f} ms; ratio {ratio:.2f}",
    )


def slice_pictures(study: Path) -> Iterator[Row]:
    """Making the picture of a slice with overlay, beside VTK image slices at 1920x1080."""
    import numpy as np

    from ichviewer.domain.window import Window
    from ichviewer.render.raster import render_slice
    from ichviewer.services.studies import StudyService

    service = StudyService()
    _, series = service.choose(service.open_path(study))
    hu = service.load(series).stack.hu
    labels = np.zeros(hu.shape[1:], dtype=np.uint8)
    labels[200:300, 200:300] = 2
    times = []
    for n in range(200):
        start = time.perf_counter()
        render_slice(hu[n % len(hu)], Window(40, 80), labels)
        times.append(time.perf_counter() - start)
    yield "picture of a slice with overlay, without window", f"{peers.median_ms(times):.2f} ms", ""
    vtk = peers.slice_change_with_vtk(hu, 60)
    yield "the same slices by VTK off screen, 1920x1080", f"{peers.median_ms(vtk):.1f} ms", "peer"


def window(study: Path) -> Iterator[Row]:
    """The real window under software GL at 1920x1080: start, first slice, slice change."""
    command = [sys.executable, "-m", "tests.benchmarks.window", str(study)]
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24 -nolisten tcp", *command]
    for name, value in measured(command).items():
        yield str(name), str(value), ""


def analysis(study: Path) -> Iterator[Row]:
    """One analysis on two CPU threads, with its stages and peak memory."""
    found = measured([sys.executable, "-m", "tests.benchmarks.analysis", str(study), "2"])
    stages = ", ".join(f"{name} {seconds:.2f}" for name, seconds in found["stages"].items())
    yield (
        f"analysis of {found['slices']} slices, first",
        f"{found['first']:.1f} s",
        f"{found['device']}; {', '.join(found['models'])}",
    )
    yield "analysis, again with open sessions", f"{found['again']:.1f} s", f"stages of the first, s: {stages}"
    yield "peak memory of opening and analysing", f"{found['peak_bytes'] / 1e6:.0f} MB", "process without window"


def measured(command: list[str]) -> dict[str, object]:
    """JSON that a measuring process prints as its last line.

    Raises
    ------
    RuntimeError
        If it fails, with its last words.
    """
    environment = {**os.environ, "LIBGL_ALWAYS_SOFTWARE": "1"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(
            (result.stderr.strip() or result.stdout.strip() or f"status {result.returncode}").splitlines()[-1]
        )
    return dict(json.loads(result.stdout.strip().splitlines()[-1]))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; a part that cannot be measured says why, and makes the status 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--study", type=Path, default=default_study(), help="folder with a head CT")
    options = parser.parse_args(arguments)
    study = options.study.resolve()
    print(f"study {study.name}, {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")  # noqa: T201
    print("| what | measured | note |\n|---|---|---|")  # noqa: T201
    status = 0
    for part in (opening, slice_pictures, window, analysis):
        try:
            for what, value, note in part(study):
                print(f"| {what} | {value} | {note} |", flush=True)  # noqa: T201
        except Exception as error:  # noqa: BLE001 (one part that fails must not hide the others)
            print(f"| {part.__name__} | not measured | {type(error).__name__}: {error} |", flush=True)  # noqa: T201
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
