"""Many phantoms in parallel processes, each from its own seed, resumable."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from training.phantom.layouts import finish, home_of
from training.phantom.make import Family, Scanner, make_scan
from training.phantom.scan import TRUTH_FILE
from training.phantom.write import write_scan


@dataclass(frozen=True)
class _Order:
    folder: Path
    seed: int
    matrix: int
    slices: int | None
    subtypes: tuple[str, ...] | None
    family: Family
    scanner: Scanner
    formats: tuple[str, ...]


def generate(
    out: Path,
    count: int,
    seed: int,
    *,
    matrix: int = 256,
    slices: int | None = None,
    subtypes: Sequence[str] | None = None,
    family: Family = "train",
    scanner: Scanner = "image",
    workers: int = 2,
    formats: Collection[str] = ("npz",),
    progress: Callable[[int, int], None] | None = None,
) -> list[Path]:
    """Write ``scan-<seed>`` folders; finished ones are skipped, so an interrupted run goes on where it stopped.

    Parameters
    ----------
    out
        Folder of the scans.
    count, seed
        Scans have the seeds ``seed`` to ``seed + count - 1``; the result does not depend on `workers`.

    Returns
    -------
    list of Path
        All `count` folders.
    """
    orders = [
        _Order(
            home_of(out, tuple(formats)) / f"scan-{n:06d}",
            n,
            matrix,
            slices,
            None if subtypes is None else tuple(subtypes),
            family,
            scanner,
            tuple(formats),
        )
        for n in range(seed, seed + count)
    ]
    waiting = [order for order in orders if not (order.folder / TRUTH_FILE).is_file()]
    done = count - len(waiting)
    report = progress or _silent
    report(done, count)
    if waiting:
        # Each process computes on one core: BLAS threads of several processes would only wait for each other.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
        with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
            for future in as_completed([pool.submit(_make, order) for order in waiting]):
                future.result()
                done += 1
                report(done, count)
    finish(out, tuple(formats))
    return [order.folder for order in orders]


def _silent(_done: int, _total: int) -> None:
    pass


def _make(order: _Order) -> None:
    scan = make_scan(
        order.seed,
        matrix=order.matrix,
        slices=order.slices,
        subtypes=order.subtypes,
        family=order.family,
        scanner=order.scanner,
    )
    write_scan(scan, order.folder, order.formats)
