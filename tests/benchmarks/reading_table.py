"""The reading benchmarks as Markdown: tables, machine, versions, command. Nothing in it is typed by hand."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.reading import OURS, PROGRAMS, Outcome, Outcomes, fastest_peer
from tests.benchmarks.reading_data import INDEX_FILES, SIZES, SYNTAXES

_PACKAGES = (
    *("numpy", "imagecodecs", "simpleitk", "pydicom", "python-gdcm", "pyjpegls", "pylibjpeg-rle"),
    *("dicomsdl", "dcm2niix", "PySide6_Essentials"),
)
_TARGET = dict.fromkeys(SYNTAXES, 2.0) | {"JPEG 2000": 1.5}
_MEMORY_MB = 60


def machine() -> str:
    """Cores, processor, memory and versions, without names or paths."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.is_file():
        found = [line.split(":", 1)[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")]
        model = found[0] if found else model
    versions = ", ".join(f"{name} {version(name)}" for name in _PACKAGES)
    return (
        f"{os.cpu_count()} cores, {model}, {platform.system()}, Python {platform.python_version()}; {versions}. "
        f"Load of the machine before the first run: {os.getloadavg()[0]:.1f}."
    )


def cell(found: Outcome, most: int) -> str:
    """Median in seconds; with the number of rounds where there were fewer."""
    if found.median is None:
        return "no ¹" if found.refused else ""
    fewer = f" ({len(found.seconds)}×)" if len(found.seconds) < most else ""
    return f"{found.median:.3f}{fewer}" if found.median < 1 else f"{found.median:.2f}{fewer}"


def reading_table(count: int, by_syntax: dict[str, Outcomes]) -> Iterator[str]:
    """Rows = programs, columns = syntaxes, seconds; then ratio, target, memory."""
    columns = list(by_syntax)
    most = {syntax: len(outcomes[OURS].seconds) for syntax, outcomes in by_syntax.items()}
    yield f"### {count} slices of 512x512, seconds\n"
    yield "| | " + " | ".join(columns) + " |"
    yield "|---" * (len(columns) + 1) + "|"
    for name in PROGRAMS:
        label = f"**{name}**" if name == OURS else "dcm2niix, whole process ²" if name == "dcm2niix" else name
        yield f"| {label} | " + " | ".join(cell(by_syntax[syntax][name], most[syntax]) for syntax in columns) + " |"
    yield "| rounds | " + " | ".join(str(most[syntax]) for syntax in columns) + " |"
    ratios, peers, memory = [], [], []
    for syntax in columns:
        ours, fastest = by_syntax[syntax][OURS], fastest_peer(by_syntax[syntax])
        ratio = fastest[1] / ours.median if fastest and ours.median else None
        met = ratio is not None and ratio >= _TARGET[syntax]
        ratios.append("" if ratio is None else f"{ratio:.2f} (target {_TARGET[syntax]:g}, {'met' if met else 'missed'})")
        peers.append(fastest[0] if fastest else "")
        memory.append(_over(ours))
    yield "| fastest peer | " + " | ".join(peers) + " |"
    yield "| fastest peer / ours | " + " | ".join(ratios) + " |"
    yield f"| ours: memory over the volume, MB (target {_MEMORY_MB}) | " + " | ".join(memory) + " |"
    for name in PROGRAMS[:-1]:
        yield f"| {name}: memory over the volume, MB | " + " | ".join(_over(by_syntax[s][name]) for s in columns) + " |"
    yield ""
    refusals = {
        (name, found.refused) for outcomes in by_syntax.values() for name, found in outcomes.items() if found.refused
    }
    for name, reason in sorted(refusals):
        yield f"¹ {name}: {reason}\n"


def _over(found: Outcome) -> str:
    return "" if found.memory_bytes is None else f"{(found.memory_bytes - found.volume_bytes) / 1e6:.0f}"


def indexing_table(outcomes: Outcomes) -> Iterator[str]:
    """Files per second, and how much faster than pydicom's loop."""
    yield f"## Indexing {INDEX_FILES} files in nested folders\n"
    yield "| | seconds | files/s | times pydicom | target |\n|---|---|---|---|---|"
    base = next(iter(outcomes.values())).median
    fresh = outcomes[OURS].median
    targets = {OURS: "6", f"{OURS}, opened before": "a tenth of the first opening"}
    for name, found in outcomes.items():
        if found.median is None:
            yield f"| {name} | not measured: {found.refused} | | | |"
            continue
        wrong = "" if found.read == str(INDEX_FILES) else f" (read {found.read})"
        share = f" ({found.median / fresh:.2f} of the first)" if name.startswith(f"{OURS},") and fresh else ""
        ratio = f"{base / found.median:.1f}" if base else ""
        row = f"| {name} | {found.median:.2f}{share} | {INDEX_FILES / found.median:.0f}{wrong} | {ratio} |"
        yield f"{row} {targets.get(name, '')} |"
    yield ""


def first_table(first: dict[str, float], window: dict[str, dict[str, float]]) -> Iterator[str]:
    """First slice of 320, by the service and in the window, and how long the event loop was away."""
    yield f"## First slice of {max(SIZES)}, and the window meanwhile (milliseconds)\n"
    yield "| | " + " | ".join(first) + " | target |"
    yield "|---" * (len(first) + 2) + "|"
    yield "| `load` to its first slice | " + " | ".join(f"{1000 * seconds:.0f}" for seconds in first.values()) + " | |"
    rows = {
        "first_ms": ("series chosen to the slice on the screen", "150"),
        "jump_ms": ("jump to a far slice while it loads, to that slice on the screen", ""),
        "loaded_ms": ("series chosen to all slices", ""),
        "gap_max_ms": ("longest gap of the event loop meanwhile", "50"),
        "gap_p99_ms": ("99th percentile of the gaps, by time", ""),
        "opening_gap_max_ms": ("longest gap while the folder is opened", "50"),
    }
    for key, (what, target) in rows.items():
        values = " | ".join(f"{window[syntax][key]:.0f}" if syntax in window else "" for syntax in first)
        yield f"| {what} | {values} | {target} |"
    yield ""


def document(command: str, where: str, parts: list[str]) -> str:
    """The whole page."""
    now = datetime.now(tz=UTC).strftime("%Y-%m-%d")
    return "\n".join(
        [
            "# Benchmarks of reading\n",
            f"Written by `{command}` on {now}; do not edit it.\n",
            f"Machine: {where}\n",
            "A real head CT (GE, tilted gantry, uneven gaps, all its private elements), with slices interpolated between "
            "its own where more are asked for, in files of random names and instance numbers that do not tell the order. "
            "Each program runs in a process of its own, after its imports and a small series that does not count, with the "
            "files in the page cache; the programs take turns, and medians are compared. A peer that was more than 1.5 "
            "times behind the fastest peer after two rounds was not asked again; the number of rounds stands beside. "
            "Everything that a program read was compared with ours voxel by voxel (pixel padding apart: "
            "ours is -1024, theirs the stored -1500).\n",
            "ichviewer does all its work in these times: index of the folder with studies, ranking and checks, order along "
            "the normal, HU, warnings. Memory is the peak above what was resident after imports and warm-up.\n",
            "² Its process start and its writing of a NIfTI file into memory included. A tilted or uneven series would make "
            "it write a second, resampled volume; it gets the same pixels without tilt and with even gaps.\n",
            "## Folder to sorted HU volume\n",
            *parts,
        ]
    )


FIGURES = {
    "layouts": (
        "# Benchmarks of layouts",
        "The real window under software GL at 1920x1080, its panels hidden, on the real head CT (tilted gantry, uneven "
        "gaps). A step lasts from the wheel or mouse event until every view that it touches is drawn and the X server has "
        "taken it; the processor's time is that of the window's thread, which says what a step costs where other programs "
        "wait for the same cores. Targets: 8 ms (p95) for one view, 16.7 ms for four with linked scroll.",
    ),
    "scene": (
        "# Benchmarks of the 3D view",
        "Median time of a picture under software GL on the real head CT, in the thread that draws; the view is a tile of "
        "700x984 beside a single view at 1920x1080. With voxels it asks for fewer pixels while the head turns and for no "
        "more than voxels fill at rest. The window's own thread does not draw: below is the longest that it was away.",
    ),
}
"""Title of the chapter of each part that has one, and how its figures were measured."""


def write(path: Path, text: str) -> None:
    """Write the page about reading; the chapters after it stay."""
    write_chapter(path, text.partition("\n")[0], text)


def write_figures(path: Path, part: str, where: str, rows: list[tuple[str, str]]) -> None:
    """Write the chapter of a part of `FIGURES`: how it was measured, and a table of what and value."""
    title, how = FIGURES[part]
    now = datetime.now(tz=UTC).strftime("%Y-%m-%d")
    table = "\n".join(["| | |", "|---|---|", *(f"| {what} | {value} |" for what, value in rows)])
    said = f"Written by `make bench BENCH={part}` on {now}; do not edit it.\n\nMachine: {where}\n\n{how}"
    write_chapter(path, title, f"{title}\n\n{said}\n\n{table}\n")


def write_chapter(path: Path, title: str, text: str) -> None:
    """Write a chapter in its place, or last; what stands there under other titles stays."""
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    start, found, rest = before.partition(title)
    after = rest.find("\n# ")
    following = rest[after:].strip() if found and after >= 0 else ""
    parts = (start.strip(), text.strip(), following)
    _write(path, "\n\n".join(part for part in parts if part) + "\n")


def _write(path: Path, text: str) -> None:
    """Write the page beside its name, then rename it.

    Raises
    ------
    ValueError
        If a path of this machine got into the text.
    """
    for private in {str(Path.home()), str(Path(sys.prefix).parent), str(path.parents[2])} - {"/"}:
        if private in text:
            raise ValueError("a path of this machine is in the text of the benchmarks")
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)
