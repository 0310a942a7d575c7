"""``python -m training``: make-phantom, prepare, train, evaluate, export."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from ichviewer.domain.errors import IchviewerError


def _log(text: str) -> None:
    print(text, flush=True)  # noqa: T201


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=2, help="CPU threads (default 2)")
    parser.add_argument("--cache", type=Path, help="folder for model-grid planes (default: hidden, inside the data folder)")


def _parser() -> argparse.ArgumentParser:
    from training.phantom import command as phantom

    parser = argparse.ArgumentParser(
        prog="python -m training", description="Make phantoms, train, evaluate and export the models that ichviewer ships."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    make = commands.add_parser("make-phantom", help="make synthetic head CT scans with voxel truth")
    phantom.add_arguments(make)
    make.set_defaults(run=_make_phantom)

    prepare = commands.add_parser("prepare", help="resample scans onto the model grid ahead of training")
    prepare.add_argument("data", type=Path, nargs="+", help="data folder(s)")
    _common(prepare)
    prepare.set_defaults(run=_prepare)

    train = commands.add_parser("train", help="train a network")
    tasks = train.add_subparsers(dest="task", required=True, metavar="TASK")
    for task, text in (("segmentation", "2.5D U-Net"), ("classification", "sequence stage on a trained U-Net")):
        one = tasks.add_parser(task, help=text)
        one.add_argument("--data", type=Path, nargs="+", required=True, help="data folder(s) of make-phantom")
        one.add_argument("--run", type=Path, required=True, dest="folder", help="run folder to make or to resume")
        one.add_argument("--minutes", type=float, default=0.0, help="budget in minutes of training")
        one.add_argument("--steps", type=int, default=0, help="budget in optimiser steps")
        one.add_argument("--seed", type=int, default=1)
        one.add_argument("--batch", type=int, default=16)
        one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto")
        one.add_argument("--resume", action="store_true", help="continue the run in --run")
        one.add_argument("--validation-fraction", type=float, default=0.12)
        _common(one)
        if task == "classification":
            one.add_argument("--init", type=Path, required=True, help="run folder or checkpoint of the segmentation")
            one.add_argument("--rounds", type=int, default=4, help="augmented passes over the scans, at most (default 4)")
        else:
            one.add_argument("--init", type=Path, help="run folder or checkpoint to start from")
            one.add_argument("--learning-rate", type=float, default=2e-3)
            one.add_argument("--patience", type=int, default=0, help="stop after so many validations without gain; 0: never")
        one.set_defaults(run=_train)

    evaluate = commands.add_parser("evaluate", help="measure a package or a checkpoint on a data folder")
    evaluate.add_argument("model", type=Path, help="package folder (models/NAME), run folder or checkpoint")
    evaluate.add_argument("--data", type=Path, nargs="+", required=True, help="data folder(s) with truth")
    evaluate.add_argument("--out", type=Path, help="write the figures to this JSON file")
    evaluate.add_argument("--limit", type=int, default=0, help="at most so many scans")
    evaluate.add_argument("--device", default="cpu", help="device of ONNX Runtime (cpu, cuda, auto)")
    _common(evaluate)
    evaluate.set_defaults(run=_evaluate)

    export = commands.add_parser("export", help="write a model package from a checkpoint")
    export.add_argument("checkpoint", type=Path, help="run folder or checkpoint")
    export.add_argument("--out", type=Path, required=True, help="package folder, e.g. models/ich-unet25d")
    export.add_argument("--calibrate", type=Path, nargs="*", default=[], help="more data folders to choose thresholds on")
    export.add_argument("--evaluate", type=Path, nargs="*", default=[], help="held-out data folders for the card's figures")
    export.add_argument("--version", default="1.0.0", help="version of the package")
    export.add_argument(
        "--golden-seed", type=int, default=900001, help="seed of the phantom whose slices are the golden inputs"
    )
    _common(export)
    export.set_defaults(run=_export)
    return parser


def _make_phantom(arguments: argparse.Namespace) -> int:
    from training.datasets.record import note_command
    from training.phantom import command as phantom

    code = phantom.run(arguments)
    note_command(arguments.out, arguments.line)
    return code


def _prepare(arguments: argparse.Namespace) -> int:
    from training.config import default_input
    from training.datasets.cache import prepare

    for data in arguments.data:
        scans = prepare(
            data,
            default_input(),
            cache=arguments.cache,
            workers=arguments.threads,
            report=lambda done, total: _log(f"{done} of {total}"),
        )
        slices = sum(len(scan) for scan in scans)
        _log(f"{data}: {len(scans)} scans, {sum(scan.positive for scan in scans)} with hemorrhage, {slices} model slices")
    return 0


def _train(arguments: argparse.Namespace) -> int:
    from pydantic import ValidationError

    from training.config import ClassificationConfig, SegmentationConfig
    from training.errors import UsageError
    from training.runs import RunFolder

    values = {
        "data": tuple(str(path) for path in arguments.data),
        "minutes": arguments.minutes,
        "steps": arguments.steps,
        "seed": arguments.seed,
        "threads": arguments.threads,
        "batch": arguments.batch,
        "device": arguments.device,
        "validation_fraction": arguments.validation_fraction,
        "command": arguments.line,
    }
    run = RunFolder(arguments.folder)
    try:
        if arguments.task == "segmentation":
            from training.segmentation import train_segmentation

            figures = train_segmentation(
                SegmentationConfig(
                    **values,
                    patience=arguments.patience,
                    init=str(arguments.init or ""),
                    learning_rate=arguments.learning_rate,
                ),
                run,
                resume=arguments.resume,
                cache=arguments.cache,
                log=_log,
            )
        else:
            from training.classification import train_classification

            figures = train_classification(
                ClassificationConfig(**values, init=str(arguments.init), rounds=arguments.rounds),
                run,
                resume=arguments.resume,
                cache=arguments.cache,
                log=_log,
            )
    except ValidationError as error:
        first = error.errors()[0]
        name = "-".join(str(part) for part in first["loc"])
        raise UsageError(f"--{name.replace('_', '-')}: {first['msg']}.") from error
    _log("done: " + "  ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    return 0


def _evaluate(arguments: argparse.Namespace) -> int:
    from training.evaluate import evaluate_command

    return evaluate_command(arguments, _log)


def _export(arguments: argparse.Namespace) -> int:
    from training.export import export_command

    return export_command(arguments, _log)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns
    -------
    int
        0 done, 1 refused or failed, 2 wrong arguments, 130 interrupted.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        arguments = _parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    # Spinning OpenMP threads halve the speed as soon as anything else uses the machine. Read when torch is imported.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    arguments.line = shlex.join(["python", "-m", "training", *words])
    try:
        return int(arguments.run(arguments) or 0)
    except IchviewerError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return error.exit_code
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)  # noqa: T201
        return 130
    except OSError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return 1


if __name__ == "__main__":
    sys.exit(main())
