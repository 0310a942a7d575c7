"""Reading beside every peer: ``python tests/benchmarks/run.py reading``; the tables are printed and in docs/benchmarks.md.

A round asks every program once, in turn, so that a machine that slows down slows all of them; the medians of the rounds are
compared. A peer that is far behind after two rounds is not asked again: it cannot be the fastest any more.
"""

from __future__ import annotations

import contextlib
import statistics
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.benchmarks.indexing import INDEXERS
from tests.benchmarks.processes import Answering, answering
from tests.benchmarks.reading_data import SIZES, SYNTAXES, Writer
from tests.benchmarks.reading_peers import READERS

OURS = "ichviewer"
PROGRAMS = (*(name for name in READERS if name != OURS), "dcm2niix", OURS)
_BEHIND = 1.5
_WARM_SLICES = 6
_WARM_FILES = 60


@dataclass
class Outcome:
    """What one program needed for one task.

    Attributes
    ----------
    seconds
        Of each round.
    memory_bytes, volume_bytes
        Peak above the imports (the whole process for dcm2niix), and the size of the HU volume.
    read
        What it read: equal if two programs read the same.
    refused
        Why it has no figures, or "".
    """

    seconds: list[float] = field(default_factory=list)
    memory_bytes: float | None = None
    volume_bytes: int = 0
    read: str = ""
    refused: str = ""

    @property
    def median(self) -> float | None:
        """Median of the rounds, or None where there is none."""
        return statistics.median(self.seconds) if self.seconds else None

    def take(self, answer: dict[str, object]) -> None:
        """Note one answer."""
        if "refused" in answer:
            self.refused = str(answer["refused"])
            self.seconds.clear()
            return
        self.seconds.append(float(answer["seconds"]))
        self.memory_bytes = answer.get("memory_bytes", self.memory_bytes)
        self.volume_bytes = answer.get("volume_bytes", self.volume_bytes)
        self.read = answer.get("read", self.read)


Outcomes = dict[str, Outcome]


def rounds(processes: dict[str, Answering], runs: int, seconds: float, ours: Sequence[str]) -> Outcomes:
    """Ask all in turn, `runs` times, at least three times where that takes more than `seconds`."""
    outcomes = {name: Outcome() for name in processes}
    for done in range(runs):
        fastest = min((found.median for name, found in outcomes.items() if found.median and name not in ours), default=None)
        spent = sum(sum(found.seconds) for found in outcomes.values())
        if done >= 3 and spent > seconds:
            break
        for name, process in processes.items():
            found = outcomes[name]
            behind = done >= 2 and name not in ours and found.median and fastest and found.median > _BEHIND * fastest
            if found.refused or behind:
                continue
            try:
                found.take(process.ask())
            except RuntimeError as error:
                found.take({"refused": str(error)})
    return outcomes


def read_series(writer: Writer, count: int, syntax: str, runs: int, seconds: float) -> Outcomes:
    """All programs on one series: folder to sorted HU volume."""
    warm, folder = writer.series(_WARM_SLICES, syntax), writer.series(count, syntax)
    # dcm2niix makes a second, resampled volume of a tilted or uneven series: it gets the same pixels without tilt.
    upright = writer.series(count, syntax, upright=True)
    with contextlib.ExitStack() as stack:
        processes = {
            name: stack.enter_context(
                answering("tests.benchmarks.reading_peers", name, str(warm), str(upright if name == "dcm2niix" else folder))
            )
            for name in PROGRAMS
        }
        outcomes = rounds(processes, runs, seconds, (OURS,))
    truth = outcomes[OURS].read
    for name, found in outcomes.items():
        if found.seconds and found.read != truth:
            found.refused = f"other voxels than {OURS}: {found.read.split(') ')[0]})"
            found.seconds.clear()
        elif not found.seconds and name == OURS:
            raise RuntimeError(f"{OURS} cannot read {folder.name}: {found.refused}")
    return outcomes


def index_files(writer: Writer, runs: int, seconds: float) -> Outcomes:
    """All programs on the headers of a folder of many files."""
    warm, folder = writer.archive(_WARM_FILES), writer.archive()
    with contextlib.ExitStack() as stack:
        processes = {
            name: stack.enter_context(answering("tests.benchmarks.indexing", name, str(warm), str(folder)))
            for name in INDEXERS
        }
        # Every row is shown as files/s: none is dropped.
        return rounds(processes, runs, seconds, tuple(INDEXERS))


def first_slices(writer: Writer, runs: int) -> dict[str, float]:
    """Seconds from `load` to its first slice, of 320 slices, by syntax: medians."""
    result = {}
    for syntax in SYNTAXES:
        warm, folder = writer.series(_WARM_SLICES, syntax), writer.series(max(SIZES), syntax)
        with answering("tests.benchmarks.first_slice", str(warm), str(folder)) as process:
            result[syntax] = statistics.median(float(process.ask()["seconds"]) for _ in range(runs))
    return result


def window_figures(writer: Writer, measured: Callable[[list[str]], dict[str, object]], screen: list[str]) -> dict[str, dict]:
    """Choosing a series of 320 slices in the real window, by syntax (`tests.benchmarks.choosing`)."""
    return {
        syntax: measured(
            [*screen, sys.executable, "-m", "tests.benchmarks.choosing", str(writer.series(max(SIZES), syntax)), "3"]
        )
        for syntax in SYNTAXES
    }


def fastest_peer(outcomes: Outcomes) -> tuple[str, float] | None:
    """Name and median of the fastest of the others."""
    peers = [(found.median, name) for name, found in outcomes.items() if name != OURS and found.median is not None]
    return (min(peers)[1], min(peers)[0]) if peers else None


def writer_of(study: Path, root: Path) -> Writer:
    """Series made from `study`, kept under the folder of outputs."""
    return Writer(study, root / "out" / "bench")
