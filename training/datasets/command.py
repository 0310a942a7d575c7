"""``python -m training prepare``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from training.datasets.readers import AUTO, DATASETS, SCANS

Log = Callable[[str], None]
_SHOWN = 10


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``prepare``."""
    parser.add_argument(
        "data", type=Path, nargs="+", help="data folder(s): of make-phantom, or a data set as it was unpacked"
    )
    parser.add_argument("--dataset", choices=DATASETS, default=AUTO, help="what the folder is (default: told by its files)")
    parser.add_argument("--out", type=Path, help="data folder to make (default: the folder itself, which must be writable)")
    parser.add_argument("--labels", default="", help="what mask values mean: 1=epidural,2=iph or a JSON file")
    parser.add_argument("--source", type=Path, nargs="*", default=[], help="folders with the images of reviewed results")
    parser.add_argument("--folds", type=int, default=5, help="folds of the split by patients (default 5)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the folds")


def run(arguments: argparse.Namespace, log: Log) -> int:
    """Prepare each folder.

    Returns
    -------
    int
        0, or 1 where a data set has no scan that can be used.

    Raises
    ------
    TrainingError
        If a folder or an option does not fit.
    """
    from training.datasets import manifest
    from training.datasets.record import phantom_records
    from training.errors import UsageError

    if arguments.out is not None and len(arguments.data) > 1:
        raise UsageError("--out is one data folder: name one folder to prepare, or leave --out out.")
    code = 0
    for data in arguments.data:
        name = arguments.dataset
        home = "."
        if name == AUTO and (data / manifest.MANIFEST_FILE).is_file():
            known = manifest.read(data)
            # A data folder of scans that lie elsewhere is complete; one that is the data set itself is looked through again.
            home = str(known.summary["root"])
            name = known.source if home == "." else SCANS
        if name == AUTO and data.is_dir() and phantom_records(data):
            name = SCANS
        code = max(code, _scans(data, arguments, log) if name == SCANS else _dataset(data, name, arguments, log))
    return code


def _scans(data: Path, arguments: argparse.Namespace, log: Log) -> int:
    from training.config import default_input
    from training.datasets.cache import prepare

    scans = prepare(data, default_input(), cache=arguments.cache, workers=arguments.threads, report=_reporter(log))
    slices = sum(len(scan) for scan in scans)
    log(f"{data}: {len(scans)} scans, {sum(scan.positive for scan in scans)} with hemorrhage, {slices} model slices")
    return 0


def _dataset(data: Path, name: str, arguments: argparse.Namespace, log: Log) -> int:
    from training.config import default_input
    from training.datasets import manifest, readers
    from training.datasets.ingest import ingest
    from training.datasets.record import note_command
    from training.errors import UsageError

    if name == AUTO:
        name = readers.detect(data)
        log(f"{data} is {name}")
    found = readers.find(name, data, labels=arguments.labels, sources=arguments.source, report=_reporter(log, "headers"))
    out = arguments.out or data
    try:
        result = ingest(
            found,
            out,
            default_input(),
            cache=arguments.cache,
            workers=arguments.threads,
            folds=arguments.folds,
            seed=arguments.seed,
            report=_reporter(log),
        )
        note_command(out, arguments.line)
    except PermissionError as error:
        raise UsageError(f"{out} cannot be written ({error.strerror}). Name another folder with --out.") from error
    for line in manifest.table(result):
        log(line)
    for problem in result.problems[:_SHOWN]:
        log(f"  {problem.kind}: {problem.what}: {problem.reason}")
    if len(result.problems) > _SHOWN:
        log(f"  and {len(result.problems) - _SHOWN} more, all in {out / manifest.MANIFEST_FILE}")
    if not result.records:
        log(f"No scan of {data} can be used.")
        return 1
    log(f"train on it with --data {out}")
    return 0


def _reporter(log: Log, what: str = "scans") -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done == total or done % max(1, total // 20) == 0:
            log(f"{done} of {total} {what}")

    return report
