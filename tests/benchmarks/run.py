"""Measure this machine and print tables: ``make bench``, or ``make bench BENCH=reading`` for one part."""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
if __package__ in {None, ""}:
    sys.path.insert(0, str(ROOT))

# ruff: noqa: E402 (found only after the line above)
from tests.benchmarks import peers
from tests.benchmarks.processes import measured

Row = tuple[str, str, str]
_REPEATS = 7
_ROUNDS = 5
_SECONDS = 12.0
_SIZES = [28, 141, 320]


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


def screen() -> list[str]:
    """What to put before a command that needs a screen of 1920x1080."""
    return ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24 -nolisten tcp"] if shutil.which("xvfb-run") else []


def window(study: Path) -> Iterator[Row]:
    """The real window under software GL at 1920x1080: start, first slice, slice change."""
    for name, value in measured([*screen(), sys.executable, "-m", "tests.benchmarks.window", str(study)]).items():
        yield str(name), str(value), ""


def layouts(study: Path) -> Iterator[Row]:
    """Layouts of the real window under software GL at 1920x1080: scroll, crosshair, slabs."""
    from tests.benchmarks import reading as bench

    studies = [study]
    if any(study.glob("*.dcm")):
        studies.append(bench.writer_of(study, ROOT).series(_SIZES[-1], "uncompressed"))
    for folder in studies:
        found = measured([*screen(), sys.executable, "-m", "tests.benchmarks.layouts", str(folder)])
        for name, value in found.items():
            yield str(name) if folder is study else f"{_SIZES[-1]} slices: {name}", str(value), ""


def scene(study: Path) -> Iterator[Row]:
    """Pictures of the 3D view by preset, turning and at rest."""
    for name, value in measured([*screen(), sys.executable, "-m", "tests.benchmarks.scene", str(study)]).items():
        yield str(name), str(value), ""


def editing(_study: Path) -> Iterator[Row]:
    """Brush strokes in the real window on 40 and 320 slices of 512 x 512."""
    for slices in (40, 320):
        for name, value in measured([*screen(), sys.executable, "-m", "tests.benchmarks.editing", str(slices)]).items():
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


def reading(study: Path, options: argparse.Namespace) -> None:
    """Reading beside every peer: tables by size, indexing, first slice; all of it written as docs/benchmarks.md."""
    from tests.benchmarks import reading as bench
    from tests.benchmarks import reading_table as table

    if not any(study.glob("*.dcm")):
        raise RuntimeError("the study has no *.dcm files to make series from")
    where = table.machine()
    writer = bench.writer_of(study, ROOT)
    parts: list[str] = []

    def say(lines: Iterator[str]) -> None:
        parts.extend(lines_of := list(lines))
        print("\n".join(lines_of), flush=True)  # noqa: T201

    for count in options.sizes:
        by_syntax = {
            syntax: bench.read_series(writer, count, syntax, options.runs, options.seconds) for syntax in bench.SYNTAXES
        }
        say(table.reading_table(count, by_syntax))
    say(table.indexing_table(bench.index_files(writer, options.runs, options.seconds)))
    say(table.first_table(bench.first_slices(writer, options.runs), bench.window_figures(writer, measured, screen())))
    if options.write:
        command = "make bench BENCH=reading" + ("" if options.runs == _ROUNDS else f" RUNS={options.runs}")
        if (options.sizes, options.seconds) != (_SIZES, _SECONDS):
            sizes = " ".join(map(str, options.sizes))
            command = (
                f"python tests/benchmarks/run.py reading --sizes {sizes} --runs {options.runs} --seconds {options.seconds:g}"
            )
        table.write(PAGE, table.document(command, where, parts))


def beside_viewers(study: Path, options: argparse.Namespace) -> None:
    """The whole window beside other viewers: tables by size, and their part of docs/benchmarks.md."""
    from tests.benchmarks import reading as bench
    from tests.benchmarks import reading_table, viewers

    subprocess.run([ROOT / "scripts" / "bench_peers.sh"], check=True)
    if not any(study.glob("*.dcm")):
        raise RuntimeError("the study has no *.dcm files to make series from")
    where, writer = reading_table.machine(), bench.writer_of(study, ROOT)
    studies = {count: writer.series(count, "uncompressed") for count in viewers.SIZES}
    found = viewers.measure(studies, options.viewer_runs)
    lines = [line for count in studies for line in viewers.table(count, found[count])]
    print("\n".join(lines), flush=True)  # noqa: T201
    if options.write:
        text = viewers.chapter("make bench BENCH=viewers", where, os.getloadavg()[0], lines)
        reading_table.write_chapter(PAGE, viewers.TITLE, text)


def _write_figures(name: str, rows: list[tuple[str, str]]) -> None:
    """Into docs/benchmarks.md, where the part has a chapter there."""
    from tests.benchmarks import reading_table

    if name in reading_table.FIGURES:
        reading_table.write_figures(PAGE, name, reading_table.machine(), rows)


PARTS = {
    "opening": opening,
    "pictures": slice_pictures,
    "window": window,
    "layouts": layouts,
    "scene": scene,
    "editing": editing,
    "analysis": analysis,
}

_WRITTEN = {"viewers": beside_viewers, "reading": reading}


def main(arguments: list[str] | None = None) -> int:
    """Print the table; a part that cannot be measured says why, and makes the status 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", help=f"of {', '.join((*PARTS, *_WRITTEN))}; all without")
    parser.add_argument("--study", type=Path, default=default_study(), help="folder with a head CT")
    parser.add_argument("--sizes", type=int, nargs="+", default=_SIZES, help="slices of the series to read")
    parser.add_argument("--runs", type=int, default=_ROUNDS, help="rounds of reading")
    parser.add_argument("--viewer-runs", type=int, default=2, help="rounds of the viewers after one that warms up")
    parser.add_argument("--seconds", type=float, default=_SECONDS, help="no fourth round of reading after these")
    parser.add_argument("--no-write", dest="write", action="store_false", help="leave docs/benchmarks.md as it is")
    options = parser.parse_args(arguments)
    if unknown := set(options.parts) - {*PARTS, *_WRITTEN}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    study = options.study.resolve()
    chosen = options.parts or [*PARTS, *_WRITTEN]
    print(f"study {study.name}, {os.cpu_count()} cores, Python {sys.version.split()[0]}\n")  # noqa: T201
    status = 0
    if plain := {name: part for name, part in PARTS.items() if name in chosen}:
        print("| what | measured | note |\n|---|---|---|")  # noqa: T201
    for name, part in plain.items():
        try:
            rows = []
            for what, value, note in part(study):
                rows.append((what, value))
                print(f"| {what} | {value} | {note} |", flush=True)  # noqa: T201
            if options.write:
                _write_figures(name, rows)
        except Exception as error:  # noqa: BLE001 (one part that fails must not hide the others)
            print(f"| {part.__name__} | not measured | {type(error).__name__}: {error} |", flush=True)  # noqa: T201
            status = 1
    for name in (name for name in _WRITTEN if name in chosen):
        print()  # noqa: T201
        try:
            _WRITTEN[name](study, options)
        except Exception as error:  # noqa: BLE001 (said, not hidden behind a trace)
            print(f"{name}: not measured: {type(error).__name__}: {error}", flush=True)  # noqa: T201
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
