"""Tiny copies of the data sets that training reads, made of small synthetic heads; never of real data."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import nibabel
import numpy as np
import numpy.typing as npt

from training.phantom import PhantomScan
from training.phantom.layouts import finish, home_of
from training.phantom.write import write_scan

AFFINE = np.diag([-2.9, -2.9, 5.0, 1.0])  # RAS: as converters write a supine head


def write_layout(out: Path, scans: Iterable[PhantomScan], layout: str) -> Path:
    """Phantoms in the layout of another data set."""
    for scan in scans:
        write_scan(scan, home_of(out, [layout]) / f"scan-{scan.seed:06d}", [layout])
    finish(out, [layout])
    return out


def write_nifti(path: Path, values: npt.NDArray[np.generic], affine: npt.NDArray[np.float64] = AFFINE) -> None:
    """A NIfTI file of an array (k, j, i)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    nibabel.save(nibabel.Nifti1Image(np.ascontiguousarray(values.transpose(2, 1, 0)), affine), path)


def read_rows(path: Path) -> list[list[str]]:
    """Rows of a CSV file, the header first."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def write_rows(path: Path, rows: Iterable[Sequence[object]]) -> None:
    """Write a CSV file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)


def kinds(problems: Iterable[object]) -> dict[str, list[str]]:
    """What is listed, by kind."""
    result: dict[str, list[str]] = {}
    for problem in problems:
        result.setdefault(problem.kind, []).append(problem.what)  # type: ignore[attr-defined]
    return result
