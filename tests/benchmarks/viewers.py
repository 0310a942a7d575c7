"""ichviewer beside the viewers that can be installed (napari, InVesalius): start, open, scroll, layouts, memory.

The programs take turns on the same files and the same virtual screen, each in a process of its own; what a peer cannot be
measured for is said, with the reason.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.processes import ROOT, own_screen
from tests.support.packages import write_threshold_packages

SIZES = (28, 320)
OURS = "ichviewer"
_DRIVERS = ROOT / "tests" / "benchmarks" / "drivers"
_SYSTEM_PYTHON = Path("/usr/bin/python3")
_LIMIT_SECONDS = 150


@dataclass(frozen=True)
class Viewer:
    """A program to measure.

    Attributes
    ----------
    name
        With its version.
    command
        Starts its driver; the study comes last but for what follows in `after`.
    home
        Environment that points it at a home of its own, from that folder.
    missing
        Why it cannot be measured, "" where it can.
    """

    name: str
    command: tuple[str, ...] = ()
    home: Callable[[Path], dict[str, str]] = lambda home: {"HOME": str(home)}
    after: tuple[str, ...] = ()
    missing: str = ""


@dataclass
class Figures:
    """What the runs of one viewer on one study gave; medians of them."""

    runs: list[dict[str, Any]] = field(default_factory=list)
    problem: str = ""

    def median(self, key: str) -> float | None:
        """Over the runs; None where it has none of it."""
        values = [run[key] for run in self.runs if run.get(key) is not None]
        return statistics.median(values) if values else None

    def steps(self, key: str) -> tuple[float, float] | None:
        """Median and 95th percentile of the steps of all runs, ms."""
        steps = sorted(step for run in self.runs for step in run.get(key) or ())
        return (statistics.median(steps), steps[int(0.95 * len(steps))]) if steps else None


def _our_home(home: Path) -> dict[str, str]:
    """A home as after the first start, in which the tour was seen: it stands before everything else."""
    from ichviewer.settings.paths import Paths
    from ichviewer.settings.schema import Settings
    from ichviewer.settings.store import SettingsStore

    SettingsStore(Paths.discover(home).settings_file).save(Settings(tour_seen=True, hanging_default="One view"))
    return {"ICHVIEWER_HOME": str(home)}


def _version(python: Path, package: str) -> str:
    command = [str(python), "-c", f"from importlib.metadata import version; print(version({package!r}))"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    return found.stdout.strip()


def viewers(models: Path) -> list[Viewer]:
    """ichviewer first, then its peers (`scripts/bench_peers.sh` gets them)."""
    from ichviewer import __version__

    module = (sys.executable, "-m", "tests.benchmarks.drivers.ichviewer_window")
    found = [Viewer(f"{OURS} {__version__}", module, _our_home, (str(models),))]
    napari = ROOT / ".venv-peers" / "bin" / "python"
    if napari.exists() and (version := _version(napari, "napari")):
        found.append(Viewer(f"napari {version}", (str(napari), str(_DRIVERS / "napari_viewer.py"))))
    else:
        found.append(Viewer("napari", missing="not installed: scripts/bench_peers.sh napari says why"))
    if shutil.which("invesalius3") and _SYSTEM_PYTHON.exists():
        query = ["dpkg-query", "-W", "-f", "${Version}", "invesalius"]
        version = subprocess.run(query, capture_output=True, text=True, check=False).stdout.partition("-")[0]
        found.append(
            Viewer(
                f"InVesalius {version}",
                (str(_SYSTEM_PYTHON), str(_DRIVERS / "invesalius_viewer.py")),
                lambda home: {
                    "HOME": str(home),
                    "XDG_CONFIG_HOME": str(home / "config"),
                    "GDK_BACKEND": "x11",
                    "INVESALIUS_LIBRARY_PATH": "/usr/share/invesalius/",
                },
            )
        )
    else:
        found.append(Viewer("InVesalius", missing="not installed: scripts/bench_peers.sh invesalius says why"))
    return found


def _run(viewer: Viewer, study: Path, home: Path, screen: dict[str, str]) -> dict[str, Any]:
    """One start of a viewer with all that is measured in it.

    Raises
    ------
    RuntimeError
        If it fails or does not end.
    """
    environment = {**os.environ, "LIBGL_ALWAYS_SOFTWARE": "1", "PYTHONPATH": "", **viewer.home(home), **screen}
    command = [*viewer.command, str(study), *viewer.after]
    begun = time.time()
    try:
        result = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_LIMIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise RuntimeError(f"not done after {_LIMIT_SECONDS} s") from error
    lines = [line for line in result.stdout.splitlines() if line.startswith('{"shown"')]
    if not lines:
        said = (result.stderr.strip() or result.stdout.strip() or f"status {result.returncode}").splitlines()[-1]
        raise RuntimeError(said)
    found = dict(json.loads(lines[-1]))
    found["start_s"] = found["shown"] - begun
    return found


def measure(studies: dict[int, Path], rounds: int) -> dict[int, dict[str, Figures]]:
    """Figures by number of slices and name of the viewer; the first round warms the caches and does not count."""
    result: dict[int, dict[str, Figures]] = {}
    with tempfile.TemporaryDirectory(prefix="ichviewer-viewers-") as name, own_screen() as screen:
        folder = Path(name)
        write_threshold_packages(folder / "models")
        shown = viewers(folder / "models")
        for count, study in studies.items():
            found = result[count] = {viewer.name: Figures(problem=viewer.missing) for viewer in shown}
            for n in range(rounds + 1):
                for number, viewer in enumerate(shown):
                    figures = found[viewer.name]
                    if figures.problem:
                        continue
                    home = folder / f"home-{number}"
                    home.mkdir(exist_ok=True)
                    try:
                        run = _run(viewer, study, home, screen)
                    except RuntimeError as error:
                        figures.problem = str(error)
                        continue
                    if n:
                        figures.runs.append(run)
    return result


_Row = tuple[str, Callable[[Figures], float | None], Callable[[Figures], str]]


def _plain(key: str, unit: str, scale: float = 1.0, digits: int = 0) -> tuple[Callable, Callable]:
    def value(figures: Figures) -> float | None:
        return figures.median(key)

    def text(figures: Figures) -> str:
        found = figures.median(key)
        return "–" if found is None else f"{found * scale:.{digits}f} {unit}"

    return value, text


def _steps(key: str) -> tuple[Callable, Callable]:
    def value(figures: Figures) -> float | None:
        found = figures.steps(key)
        return None if found is None else found[0]

    def text(figures: Figures) -> str:
        found = figures.steps(key)
        return "–" if found is None else f"p50 {found[0]:.1f} ms, p95 {found[1]:.1f} ms"

    return value, text


ROWS: tuple[_Row, ...] = (
    ("process start to a shown window", *_plain("start_s", "s", digits=2)),
    ("study chosen to its first picture", *_plain("first_ms", "ms")),
    ("study chosen to all slices", *_plain("all_ms", "ms")),
    ("slice change with mask", *_steps("slice_ms")),
    ("layout switch, one to four views and back", *_steps("layout_ms")),
    ("peak memory, window shown", *_plain("start_mb", "MB")),
    ("peak memory, study open", *_plain("open_mb", "MB")),
    ("peak memory, with mask, scrolled through", *_plain("peak_mb", "MB")),
)


def table(count: int, found: dict[str, Figures]) -> Iterator[str]:
    """Lines of the table of one study; behind each peer's figure how many times ours it is."""
    ours = next(iter(found.values()))
    yield f"## {count} slices of 512x512\n"
    yield "| | " + " | ".join(f"**{name}**" if figures is ours else name for name, figures in found.items()) + " |"
    yield "|---" * (len(found) + 1) + "|"
    views = ["–" if not figures.runs else "x".join(map(str, figures.runs[-1]["view"])) for figures in found.values()]
    yield "| size of the view that is scrolled | " + " | ".join(views) + " |"
    for what, value, text in ROWS:
        cells = []
        for figures in found.values():
            own, theirs = value(ours), value(figures)
            ratio = f" ({theirs / own:.1f}×)" if figures is not ours and own and theirs is not None else ""
            cells.append(text(figures) + ratio)
        yield f"| {what} | " + " | ".join(cells) + " |"
    yield "| rounds | " + " | ".join(str(len(figures.runs)) for figures in found.values()) + " |"
    yield ""
    for name, figures in found.items():
        if figures.problem:
            yield f"{name}: not measured ({figures.problem}).\n"


TITLE = "# Beside other viewers"


def chapter(command: str, where: str, load: float, lines: Sequence[str]) -> str:
    """The chapter of docs/benchmarks.md."""
    shared = (
        f" Other programs used the same cores (load {load:.1f} at the end): the times are longer than on a quiet machine; "
        "the ratios, of the same run, hold."
        if load > len(os.sched_getaffinity(0)) + 0.5
        else ""
    )
    now = time.strftime("%Y-%m-%d", time.gmtime())
    return "\n".join(
        [
            f"{TITLE}\n",
            f"Written by `{command}` on {now}; do not edit it.\n",
            f"Machine: {where}{shared}\n",
            "Every program is started as its users start it, at 1920x1080 under software GL on a virtual screen, in a "
            "process and a home of its own; they take turns on the same uncompressed files (the real head CT, and "
            "slices interpolated between its own), after a round that does not count. In brackets: how many times "
            "ours. A slice change lasts until the view is drawn and the X server has taken it; the panels of ichviewer "
            "and napari are hidden, InVesalius scrolls the axial view of its four, and moves the reference lines of "
            "the others with it. ichviewer shows its first picture before the other slices are read, and shows its "
            "mask after an analysis by two threshold models; napari reads no DICOM, so pydicom reads for it, as its "
            "users do; InVesalius undoes the tilt and makes its threshold mask when it opens a study. Layouts are "
            "switched in ichviewer alone.\n",
            *lines,
        ]
    )
