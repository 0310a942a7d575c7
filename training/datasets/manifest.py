"""``manifest.jsonl`` of a data folder: every scan with its hashes and labels, and all that is not used, with its reason.

One JSON object a line: first the data set, then its scans, then its problems.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ichviewer.domain.labels import PROBABILITY_ORDER
from training.datasets.labels import Labels
from training.datasets.record import PROBLEM_KINDS, Problem, ScanRecord
from training.errors import TrainingError

MANIFEST_FILE = "manifest.jsonl"
SCHEMA = 1


@dataclass
class LabelCounts:
    """How often each of the six answers is yes, no and unknown."""

    yes: Counter[str] = field(default_factory=Counter)
    no: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)

    def add(self, labels: Labels) -> None:
        """Count one slice or study."""
        for key, value in zip(PROBABILITY_ORDER, labels, strict=True):
            (self.unknown if value is None else self.yes if value else self.no)[key] += 1

    def to_json(self) -> dict[str, list[int]]:
        """[yes, no, unknown] by key."""
        return {key: [self.yes[key], self.no[key], self.unknown[key]] for key in PROBABILITY_ORDER}


@dataclass(frozen=True)
class Manifest:
    """What a data folder holds; `summary` is the first line of the file."""

    source: str
    records: tuple[ScanRecord, ...]
    problems: tuple[Problem, ...]
    summary: dict[str, Any]


def write(
    data: Path, root: Path, source: str, records: Sequence[ScanRecord], problems: Sequence[Problem], summary: dict[str, Any]
) -> None:
    """Write the manifest of a data folder, replacing it in one step.

    Parameters
    ----------
    data
        Folder of the manifest.
    root
        Folder that the records' files are named relative to.
    summary
        Counts for the first line.
    """
    home = "." if root.resolve() == data.resolve() else str(root.resolve())
    lines: list[dict[str, Any]] = [{"type": "dataset", "schema": SCHEMA, "source": source, "root": home, **summary}]
    lines += [{"type": "scan", **record.to_json()} for record in records]
    lines += [{"type": "problem", "kind": one.kind, "what": one.what, "reason": one.reason} for one in problems]
    partial = data / f".{MANIFEST_FILE}.{os.getpid()}.part"
    with partial.open("w", encoding="utf-8") as stream:
        for line in lines:
            stream.write(json.dumps(line, ensure_ascii=False) + "\n")
    partial.replace(data / MANIFEST_FILE)


def read(data: Path) -> Manifest:
    """Read the manifest of a data folder.

    Raises
    ------
    TrainingError
        If it is damaged or of another schema.
    """
    path = data / MANIFEST_FILE
    records: list[ScanRecord] = []
    problems: list[Problem] = []
    try:
        with path.open(encoding="utf-8") as stream:
            first = json.loads(next(stream, "{}"))
            if first.get("schema") != SCHEMA:
                raise ValueError(f"schema {first.get('schema')}, expected {SCHEMA}")
            root = data if first["root"] == "." else Path(first["root"])
            for line in stream:
                values = json.loads(line)
                if values.pop("type") == "scan":
                    records.append(ScanRecord.from_json(values, root))
                else:
                    problems.append(Problem(**values))
        return Manifest(first["source"], tuple(records), tuple(problems), first)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} cannot be read ({error}). Run prepare again.") from error


def table(manifest: Manifest) -> list[str]:
    """Lines of a summary for people."""
    summary = manifest.summary
    lines = [
        f"{manifest.source}: {len(manifest.records)} scans of {summary['patients']} patients, {summary['slices']} slices, "
        f"{summary['outlined']} of them outlined",
        f"{'':18}{'slices':^26}{'studies':^26}",
        f"{'label':18}{'yes':>8}{'no':>9}{'unknown':>9}{'yes':>8}{'no':>9}{'unknown':>9}",
    ]
    for key in PROBABILITY_ORDER:
        cells = (*summary["slice_labels"][key], *summary["study_labels"][key])
        lines.append(f"{key:18}" + "".join(f"{cell:>{8 if n % 3 == 0 else 9}}" for n, cell in enumerate(cells)))
    kinds = Counter(problem.kind for problem in manifest.problems)
    if kinds:
        told = ", ".join(f"{kinds[kind]} {kind}" for kind in PROBLEM_KINDS if kinds[kind])
        lines.append(f"listed in {MANIFEST_FILE}: {told}")
    return lines
