"""``python -m training``: phantoms and their scanners, data sets, training, evaluation, export, reproduce."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ichviewer.domain.errors import IchviewerError

if TYPE_CHECKING:
    from training.config import ClassificationConfig, SegmentationConfig

_TASKS = (("segmentation", "2.5D U-Net"), ("classification", "slice encoder and sequence stage"))


def _log(text: str) -> None:
    print(text, flush=True)  # noqa: T201


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--threads", type=int, default=2, help="CPU threads (default 2)")
    parser.add_argument("--cache", type=Path, help="folder for model-grid planes (default: hidden, inside the data folder)")


def _parser() -> argparse.ArgumentParser:
    from training.datasets import command as datasets
    from training.phantom import command as phantom

    parser = argparse.ArgumentParser(
        prog="python -m training", description="Make phantoms, train, evaluate and export the models that ichviewer ships."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    make = commands.add_parser("make-phantom", help="make synthetic head CT scans with voxel truth")
    phantom.add_arguments(make)
    make.set_defaults(run=_make_phantom)

    insert = commands.add_parser("insert-bleeds", help="let real heads without hemorrhage bleed as phantoms do")
    phantom.add_insert_arguments(insert)
    insert.set_defaults(run=_insert_bleeds)

    _phantom_checks(commands)

    prepare = commands.add_parser("prepare", help="read a data set, check it, and put its scans on the model grid")
    datasets.add_arguments(prepare)
    _common(prepare)
    prepare.set_defaults(run=_prepare)

    train = commands.add_parser("train", help="train a network")
    tasks = train.add_subparsers(dest="task", required=True, metavar="TASK")
    for task, text in _TASKS:
        one = tasks.add_parser(task, help=text, argument_default=argparse.SUPPRESS)
        _training_options(one, task)
        one.add_argument("--resume", action="store_true", default=False, help="continue the run in --run")
        one.set_defaults(run=_train)

    folds = commands.add_parser("folds", help="train and evaluate every fold of a cross-validation, and average")
    tasks = folds.add_subparsers(dest="task", required=True, metavar="TASK")
    for task, text in _TASKS:
        one = tasks.add_parser(task, help=text, argument_default=argparse.SUPPRESS)
        _training_options(one, task)
        one.set_defaults(run=_folds)

    reproduce = commands.add_parser("reproduce", help="the whole chain, from phantoms to verified packages")
    size = reproduce.add_mutually_exclusive_group()
    size.add_argument("--quick", action="store_const", const="quick", dest="size", help="minutes on two cores (default)")
    size.add_argument("--smoke", action="store_const", const="smoke", dest="size", help="under a minute: does it run at all")
    reproduce.add_argument("--out", type=Path, default=Path("runs/reproduce"), help="folder for all that is made")
    reproduce.add_argument("--threads", type=int, default=2)
    reproduce.set_defaults(run=_reproduce, size="quick")

    evaluate = commands.add_parser("evaluate", help="measure a package or a checkpoint on a data folder")
    evaluate.add_argument("model", type=Path, help="package folder (models/NAME), run folder or checkpoint")
    evaluate.add_argument("--data", type=Path, nargs="+", required=True, help="data folder(s) with truth")
    evaluate.add_argument("--out", type=Path, help="write the figures to this JSON file")
    evaluate.add_argument("--report", type=Path, help="write a report with plots and worst cases to this HTML file")
    evaluate.add_argument("--spread", action="store_true", help="also evaluate the mirrored scans: how far answers spread")
    evaluate.add_argument("--limit", type=int, default=0, help="at most so many scans")
    evaluate.add_argument("--device", default="cpu", help="device of ONNX Runtime (cpu, cuda, auto)")
    _common(evaluate)
    evaluate.set_defaults(run=_evaluate)

    _look_options(commands.add_parser("look", help="write a picture of slices with what a package finds on them"))

    _average_options(commands.add_parser("average", help="write the mean of the weights of several checkpoints of one run"))

    export = commands.add_parser("export", help="write a model package from a checkpoint")
    _export_options(export)
    export.set_defaults(run=_export)
    return parser


def _phantom_checks(commands: Any) -> None:
    """Commands that show what the phantom is like."""
    hold = commands.add_parser("compare-scanners", help="hold both scanners of the phantom against each other")
    hold.add_argument("--out", type=Path, required=True, help="write the figures to this JSON file")
    hold.add_argument("--draws", type=int, default=6, help="scans of each test object")
    hold.add_argument("--real", type=Path, nargs="+", default=[], help="folders of real heads without hemorrhage")
    hold.set_defaults(run=_compare_scanners)

    book = commands.add_parser("picture-book", help="draw montages of the phantom")
    book.add_argument("--out", type=Path, required=True, help="folder of the pictures")
    book.add_argument("--seed", type=int, default=7000)
    book.set_defaults(run=_picture_book)


def _probability(text: str) -> float:
    value = float(text)
    if not 0 < value < 1:
        raise argparse.ArgumentTypeError(f"{text} is no probability between 0 and 1")
    return value


def _export_options(export: argparse.ArgumentParser) -> None:
    export.add_argument("checkpoint", type=Path, help="run folder or checkpoint")
    export.add_argument("--out", type=Path, required=True, help="package folder, e.g. models/ich-unet25d")
    export.add_argument("--calibrate", type=Path, nargs="*", default=[], help="more data folders to choose thresholds on")
    export.add_argument(
        "--negative", type=Path, nargs="*", default=[], help="real series without hemorrhage that must stay negative"
    )
    export.add_argument(
        "--outline",
        type=_probability,
        default=0.0,
        metavar="P",
        help="outline hemorrhage from this probability (chosen on the validation scans otherwise)",
    )
    export.add_argument("--evaluate", type=Path, nargs="*", default=[], help="held-out data folders for the card's figures")
    export.add_argument(
        "--variants", nargs="*", choices=("fp16", "int8"), default=[], help="write smaller variants beside the package"
    )
    export.add_argument("--name", default="", help="name of the package (that of the shipped one of its task otherwise)")
    export.add_argument("--version", default="1.0.0", help="version of the package")
    export.add_argument(
        "--golden-seed", type=int, default=900001, help="seed of the phantom whose slices are the golden inputs"
    )
    _common(export)


def _make_phantom(arguments: argparse.Namespace) -> int:
    from training.datasets.record import note_command
    from training.phantom import command as phantom

    code = phantom.run(arguments)
    note_command(arguments.out, arguments.line)
    return code


def _insert_bleeds(arguments: argparse.Namespace) -> int:
    from training.datasets.record import note_command
    from training.phantom import command as phantom

    code = phantom.run_insert(arguments)
    note_command(arguments.out, arguments.line)
    return code


def _compare_scanners(arguments: argparse.Namespace) -> int:
    import json

    from training.phantom.beside_bone import compare_heads
    from training.phantom.compare import compare

    figures = compare(arguments.draws) | {"command": arguments.line}
    figures["beside_bone_hu"] = compare_heads(arguments.real, arguments.draws)
    text = json.dumps(figures, indent=1)
    arguments.out.write_text(text + "\n", encoding="utf-8")
    _log(text)
    return 0


def _picture_book(arguments: argparse.Namespace) -> int:
    from training.phantom.picturebook import draw_pictures

    draw_pictures(arguments.out, seed=arguments.seed, log=_log)
    return 0


def _prepare(arguments: argparse.Namespace) -> int:
    from training.datasets import command as datasets

    return datasets.run(arguments, _log)


def _training_options(parser: argparse.ArgumentParser, task: str) -> None:
    """Options of a training; absent ones are those of --config, or else the defaults of `training.config`."""
    # torchrun takes --run for an option of its own: --run-folder is the name for it.
    parser.add_argument(
        "--run", "--run-folder", type=Path, required=True, dest="folder", help="run folder to make or to resume"
    )
    parser.add_argument("--config", type=Path, default=None, help="configuration file (TOML, or config.json of a run)")
    parser.add_argument(
        "--set", type=_assignment, action="append", default=[], dest="sets", metavar="NAME=VALUE", help="any other option"
    )
    parser.add_argument("--cache", type=Path, default=None, help="folder for model-grid planes")
    parser.add_argument("--data", type=str, nargs="+", help="data folder(s)")
    parser.add_argument("--minutes", type=float, help="budget in minutes of training")
    parser.add_argument("--steps", type=int, help="budget in optimiser steps")
    parser.add_argument("--threads", type=int, help="CPU threads (default 2)")
    parser.add_argument("--workers", type=int, help="threads that prepare batches (default 1)")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--batch", type=int)
    parser.add_argument("--device", choices=("auto", "cpu", "cuda"))
    parser.add_argument("--precision", choices=("auto", "fp32", "bf16", "fp16"))
    parser.add_argument("--validation-fraction", type=float)
    parser.add_argument("--folds", type=int, help="parts of a cross-validation")
    parser.add_argument("--fold", type=int, help="the part that validates, from 0")
    parser.add_argument("--patience", type=int, help="stop after so many validations without gain; 0: never")
    parser.add_argument("--init", type=str, help="run folder, checkpoint or model package of a segmentation to start from")
    parser.add_argument("--learning-rate", type=float)
    if task == "segmentation":
        parser.add_argument("--teachers", type=str, nargs="+", help="runs or packages to learn from beside the truth")
    if task == "classification":
        parser.add_argument("--rounds", type=int, help="augmented passes over the scans, at most (default 4)")


def _assignment(text: str) -> dict[str, Any]:
    from training.configfile import assignment

    try:
        return assignment(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


_NO_OPTION = ("command", "task", "folder", "config", "sets", "cache", "run", "line", "resume")


def _configuration(arguments: argparse.Namespace) -> SegmentationConfig | ClassificationConfig:
    """Defaults, below the file, below --set, below the options."""
    from training.config import ClassificationConfig, SegmentationConfig
    from training.configfile import configure, merged, read_config
    from training.errors import UsageError

    file = arguments.config
    if file is None and getattr(arguments, "resume", False) and (arguments.folder / "config.json").is_file():
        file = arguments.folder / "config.json"
    values = read_config(file) if file else {}
    where = str(file) if file else "options"
    if values.get("task", arguments.task) != arguments.task:
        raise UsageError(f"{where} is a configuration of {values['task']}, not of {arguments.task}.")
    for one in arguments.sets:
        values = merged(values, one)
    given = {name: value for name, value in vars(arguments).items() if name not in _NO_OPTION}
    if given.keys() & {"minutes", "steps"}:
        # One budget replaces the other.
        values = {name: value for name, value in values.items() if name not in {"minutes", "steps"}}
    values = merged(values, given) | {"command": arguments.line}
    kind = SegmentationConfig if arguments.task == "segmentation" else ClassificationConfig
    return configure(kind, values, where)


def _train(arguments: argparse.Namespace) -> int:
    from training.distributed import joined
    from training.runs import RunFolder
    from training.tasks import train

    config = _configuration(arguments)
    with joined(config.device) as world:
        run = RunFolder(arguments.folder, world)
        figures = train(config, run, resume=arguments.resume, cache=arguments.cache, log=_log if world.main else _silent)
        if world.main:
            _log("done: " + "  ".join(f"{name} {value:.3f}" for name, value in figures.items()))
    return 0


def _silent(_text: str) -> None:
    pass


def _folds(arguments: argparse.Namespace) -> int:
    from training.folds import train_folds

    train_folds(_configuration(arguments), arguments.folder, cache=arguments.cache, log=_log)
    return 0


def _reproduce(arguments: argparse.Namespace) -> int:
    from training.reproduce import reproduce

    return reproduce(arguments.out, arguments.size, threads=arguments.threads, call=main, log=_log)


def _evaluate(arguments: argparse.Namespace) -> int:
    from training.evaluate import evaluate_command

    return evaluate_command(arguments, _log)


def _look_options(parser: argparse.ArgumentParser) -> None:
    from training import look

    look.add_arguments(parser)
    parser.set_defaults(run=_look)


def _look(arguments: argparse.Namespace) -> int:
    from training.look import look_command

    return look_command(arguments, _log)


def _average_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("checkpoints", type=Path, nargs="+", help="checkpoints, e.g. best.pt and last.pt of a run folder")
    parser.add_argument("--out", type=Path, required=True, help="new checkpoint, e.g. RUN/mean.pt")
    parser.set_defaults(run=_average)


def _average(arguments: argparse.Namespace) -> int:
    from training.average import average_command

    return average_command(arguments, _log)


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
