"""Splitting by patient, balanced over the subtypes; never by slice, and no patient is on both sides."""

from __future__ import annotations

import json
import os
import warnings
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from training.datasets.cache import CachedScan
from training.errors import TrainingError, UsageError

FOLDS_FILE = "folds.json"
_SCHEMA = 1


@dataclass(frozen=True)
class Split:
    """Scans to learn from and scans to choose by; no patient is in both."""

    train: tuple[CachedScan, ...]
    validation: tuple[CachedScan, ...]


@dataclass(frozen=True)
class Folds:
    """Which fold each patient is in.

    Attributes
    ----------
    count
        Number of folds.
    seed
        Of the draw.
    patients
        Fold (0..count-1) by patient.
    contents
        Fold by SHA-256 of the images: a scan that comes again under another patient's name stays where it was.
    """

    count: int
    seed: int
    patients: Mapping[str, int]
    contents: Mapping[str, int]

    def of(self, scan: CachedScan) -> int:
        """Fold of a scan.

        Raises
        ------
        UsageError
            If its patient is in none.
        """
        fold = self.contents.get(scan.content) if scan.content else None
        if fold is None:
            fold = self.patients.get(scan.patient)
        if fold is None:
            raise UsageError(f"Scan {scan.scan_id} is in no fold: it came after the split. Run prepare again.")
        return fold

    def split(self, scans: Sequence[CachedScan], fold: int) -> Split:
        """Scans of all other folds to learn from, those of fold `fold` to choose by.

        Raises
        ------
        UsageError
            If there is no such fold, or one side is empty.
        """
        if not 0 <= fold < self.count:
            raise UsageError(f"There is no fold {fold}: folds are numbered 0 to {self.count - 1}.")
        validation = tuple(scan for scan in _ordered(scans) if self.of(scan) == fold)
        train = tuple(scan for scan in _ordered(scans) if self.of(scan) != fold)
        return _checked(train, validation, len(scans))


def _ordered(scans: Sequence[CachedScan]) -> list[CachedScan]:
    return sorted(scans, key=lambda scan: (scan.scan_id, str(scan.folder)))


def _checked(train: tuple[CachedScan, ...], validation: tuple[CachedScan, ...], count: int) -> Split:
    if len(train) < 2 or not validation:
        raise UsageError(f"{count} scans are too few to train and validate. Make more: python -m training make-phantom")
    return Split(train, validation)


def _strata(scans: Sequence[CachedScan]) -> list[int]:
    """One class a scan: its rarest subtype, 6 where only 'any' is known, 0 without hemorrhage."""
    present = np.array([scan.stratum for scan in scans])
    frequency = present.sum(axis=0)
    result = []
    for row in present:
        subtypes = [c for c in range(1, 6) if row[c]]
        result.append(min(subtypes, key=lambda c: (frequency[c], c)) if subtypes else 6 if row[0] else 0)
    return result


def _draw(scans: Sequence[CachedScan], count: int, seed: int) -> dict[str, int]:
    """Fold of each patient by StratifiedGroupKFold."""
    from sklearn.model_selection import StratifiedGroupKFold

    ordered = _ordered(scans)
    patients = [scan.patient for scan in ordered]
    folds: dict[str, int] = {}
    fine = _strata(ordered)
    # Few scans have no class that fills every fold: then hemorrhage or none is balanced, or nothing but the number.
    choices = (fine, [min(c, 1) for c in fine], [0] * len(fine))
    strata = next(choice for choice in choices if max(Counter(choice).values()) >= count)
    with warnings.catch_warnings():
        # It says that a subtype has fewer patients than there are folds: some folds then lack it, which cannot be helped.
        warnings.simplefilter("ignore", UserWarning)
        parts = StratifiedGroupKFold(count, shuffle=True, random_state=seed).split(np.zeros(len(ordered)), strata, patients)
        for fold, (_, held_out) in enumerate(parts):
            folds |= {patients[n]: fold for n in held_out}
    return folds


def make_folds(scans: Sequence[CachedScan], count: int, seed: int, previous: Folds | None = None) -> Folds:
    """Put every patient into a fold.

    Parameters
    ----------
    scans
        Any order; the result does not depend on it.
    count, seed
        Number of folds and seed of the draw.
    previous
        Folds that stay as they are: only patients that are in none are added, each to the fold that has least of what
        his scans hold. Without them all folds are drawn.

    Raises
    ------
    UsageError
        If there are fewer patients than folds, or `previous` has another number of folds.
    """
    people = {scan.patient for scan in scans}
    if count < 2 or len(people) < count:
        raise UsageError(f"{len(people)} patients cannot be split into {count} folds. Choose 2 to {max(2, len(people))}.")
    if previous is None:
        patients = _draw(scans, count, seed)
    elif previous.count != count:
        raise UsageError(
            f"There are {previous.count} folds, not {count}. Keep that number, or delete {FOLDS_FILE} to draw them again."
        )
    else:
        seed = previous.seed
        patients = _added(scans, previous)
    contents = dict(previous.contents) if previous else {}
    for scan in _ordered(scans):
        if scan.content:
            contents.setdefault(scan.content, patients[scan.patient])
    return Folds(count, seed, dict(sorted(patients.items())), dict(sorted(contents.items())))


def _added(scans: Sequence[CachedScan], previous: Folds) -> dict[str, int]:
    patients = dict(previous.patients)
    by_patient: dict[str, list[CachedScan]] = defaultdict(list)
    for scan in _ordered(scans):
        by_patient[scan.patient].append(scan)
    strata = dict(zip([scan.scan_id for scan in scans], _strata(scans), strict=True))
    holds: list[Counter[int]] = [Counter() for _ in range(previous.count)]
    sizes = Counter(patients.values())
    for name, fold in patients.items():
        holds[fold].update(strata[scan.scan_id] for scan in by_patient.get(name, []))
    for name in sorted(set(by_patient) - set(patients)):
        own = by_patient[name]
        # The same images under another name are the same person.
        known = next((previous.contents[scan.content] for scan in own if scan.content in previous.contents), None)
        wanted = {strata[scan.scan_id] for scan in own}
        fold = (
            min(range(previous.count), key=lambda n: (sum(holds[n][c] for c in wanted), sizes[n], n))
            if known is None
            else known
        )
        patients[name] = fold
        sizes[fold] += 1
        holds[fold].update(strata[scan.scan_id] for scan in own)
    return patients


def write_folds(path: Path, folds: Folds) -> None:
    """Write folds as JSON, replacing the file in one step."""
    values: dict[str, Any] = {
        "schema": _SCHEMA,
        "folds": folds.count,
        "seed": folds.seed,
        "patients": dict(folds.patients),
        "contents": dict(folds.contents),
    }
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    partial.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    partial.replace(path)


def read_folds(path: Path) -> Folds | None:
    """Folds of a file, None where there is none.

    Raises
    ------
    TrainingError
        If the file is damaged.
    """
    if not path.is_file():
        return None
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        if values["schema"] != _SCHEMA:
            raise ValueError(f"schema {values['schema']}")
        return Folds(int(values["folds"]), int(values["seed"]), values["patients"], values["contents"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path} cannot be read ({error}). Restore it, or delete it to draw folds again.") from error


def folds_for(data: Sequence[Path], scans: Sequence[CachedScan], count: int, seed: int) -> Folds:
    """Folds of the scans of some data folders: those that ``prepare`` kept in each, as far as they are of that number.

    Parameters
    ----------
    data
        Data folders of `scans`.
    count, seed
        As `make_folds` takes them; the seed counts for patients that are in no folds yet.
    """
    patients: dict[str, int] = {}
    contents: dict[str, int] = {}
    for folder in data:
        kept = read_folds(folder / FOLDS_FILE)
        if kept is not None and kept.count == count:
            patients = {**kept.patients, **patients}
            contents = {**kept.contents, **contents}
    return make_folds(scans, count, seed, Folds(count, seed, patients, contents) if patients else None)


def split_scans(scans: Sequence[CachedScan], fraction: float, seed: int) -> Split:
    """Draw validation patients, balanced over the subtypes and over scans without hemorrhage.

    Parameters
    ----------
    scans
        Any order; the result does not depend on it.
    fraction
        Share of validation patients: one of 1 / `fraction` folds.
    seed
        Of the draw.

    Raises
    ------
    UsageError
        If fewer than two scans remain to learn from.
    """
    people = len({scan.patient for scan in scans})
    if people < 2:
        return _checked(tuple(scans), (), len(scans))
    folds = _draw(scans, min(people, max(2, round(1.0 / fraction))), seed)
    ordered = _ordered(scans)
    # Folds of few patients differ: the one that holds most kinds of scans judges best, the first among equals.
    chosen = max(
        range(max(folds.values()) + 1),
        key=lambda n: (len({scan.positive for scan in ordered if folds[scan.patient] == n}), -n),
    )
    return _checked(
        tuple(scan for scan in ordered if folds[scan.patient] != chosen),
        tuple(scan for scan in ordered if folds[scan.patient] == chosen),
        len(scans),
    )
