"""``python -m training make-phantom`` and ``insert-bleeds``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import get_args

from ichviewer.domain.labels import Subtype
from training.phantom.generate import generate
from training.phantom.insert import insert_all
from training.phantom.make import Family, Scanner
from training.phantom.write import FORMATS


def _subtypes(text: str) -> tuple[str, ...]:
    if text == "none":
        return ()
    keys = tuple(part.strip() for part in text.split(","))
    if unknown := set(keys) - {s.key for s in Subtype}:
        raise argparse.ArgumentTypeError(f"unknown subtype {sorted(unknown)}; known: {[s.key for s in Subtype]} or none")
    return keys


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is below 1")
    return value


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``make-phantom``."""
    parser.add_argument("--out", "-o", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--count", type=_positive, default=1, help="number of scans")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first scan; the others follow")
    parser.add_argument("--matrix", type=_positive, default=256, help="rows and columns (256 for training, 512 for reading)")
    parser.add_argument("--slices", type=_positive, help="slices per scan (drawn otherwise)")
    parser.add_argument("--subtypes", type=_subtypes, help="what bleeds, e.g. epidural,subdural, or none (drawn otherwise)")
    parser.add_argument("--family", choices=get_args(Family), default="train")
    parser.add_argument(
        "--scanner", choices=get_args(Scanner), default="image", help="projection: simulated from detector counts (slower)"
    )
    parser.add_argument("--workers", type=_positive, default=2)
    parser.add_argument(
        "--format",
        nargs="+",
        choices=FORMATS,
        default=["npz"],
        help="dicom: series and mask; npz: compact; ct-ich, rsna: the whole folder as that data set lies on disk",
    )


def add_insert_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``insert-bleeds``."""
    parser.add_argument(
        "--into",
        type=Path,
        nargs="+",
        required=True,
        help="folders of real heads without hemorrhage: one DICOM series each, or prepared data whose labels say so",
    )
    parser.add_argument("--out", "-o", type=Path, required=True, help="folder of the scans")
    parser.add_argument("--count", type=_positive, default=20, help="number of scans; the heads take turns")
    parser.add_argument("--seed", type=int, default=0, help="seed of the first scan; the others follow")
    parser.add_argument("--subtypes", type=_subtypes, help="what bleeds, e.g. epidural,subdural, or none (drawn otherwise)")
    parser.add_argument("--workers", type=_positive, default=2)


def run_insert(args: argparse.Namespace) -> int:
    """Let real heads bleed."""
    insert_all(
        args.into, args.out, args.count, args.seed, subtypes=args.subtypes, workers=args.workers, progress=_progress(1)
    )
    return 0


def _progress(every: int) -> Callable[[int, int], None]:
    start = time.monotonic()

    def progress(done: int, total: int) -> None:
        if done and (done == total or done % every == 0):
            print(f"{done} of {total} scans, {time.monotonic() - start:.0f} s", file=sys.stderr)  # noqa: T201

    return progress


def run(args: argparse.Namespace) -> int:
    """Make the phantoms."""
    generate(
        args.out,
        args.count,
        args.seed,
        matrix=args.matrix,
        slices=args.slices,
        subtypes=args.subtypes,
        family=args.family,
        scanner=args.scanner,
        workers=args.workers,
        formats=args.format,
        progress=_progress(10),
    )
    return 0
