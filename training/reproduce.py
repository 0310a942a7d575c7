"""The whole chain in one command: phantoms, both trainings, evaluation, export, and verification as the viewer does it."""

from __future__ import annotations

import json
import shlex
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ichviewer.inference.package import load_package
from ichviewer.inference.verify import verify
from training.errors import TrainingError, UsageError
from training.runs import write_atomic

Log = Callable[[str], None]
Call = Callable[[Sequence[str]], int]
Size = Literal["quick", "smoke"]

_CONFIGS = Path(__file__).parent / "configs"
_MARK = "reproduce.json"


@dataclass(frozen=True)
class Settings:
    """How much of everything.

    Attributes
    ----------
    train_scans, held_out_scans
        Phantoms to learn from, and of the family that stands for another hospital.
    phantom
        Further options of ``make-phantom``.
    segmentation, classification
        Options of both trainings.
    variants
        Smaller packages to write beside the full ones.
    """

    train_scans: int
    held_out_scans: int
    phantom: tuple[str, ...]
    segmentation: tuple[str, ...]
    classification: tuple[str, ...]
    variants: tuple[str, ...]


SETTINGS: dict[Size, Settings] = {
    "quick": Settings(
        train_scans=24,
        held_out_scans=6,
        phantom=("--slices", "24"),
        segmentation=("--minutes", "2"),
        classification=("--minutes", "1", "--rounds", "1"),
        variants=("fp16",),
    ),
    "smoke": Settings(
        train_scans=4,
        held_out_scans=2,
        phantom=("--slices", "6", "--matrix", "64"),
        segmentation=("--config", str(_CONFIGS / "smoke-segmentation.toml")),
        classification=("--steps", "20", "--rounds", "1", "--set", "hidden=8", "--set", "validation_fraction=0.34"),
        variants=(),
    ),
}


def chain(out: Path, settings: Settings, threads: int) -> list[tuple[str, list[str]]]:
    """Name and command line of each step."""
    data, held_out = str(out / "data" / "train"), str(out / "data" / "held-out")
    runs = {task: str(out / "runs" / task) for task in ("segmentation", "classification")}
    common = ["--threads", str(threads)]
    make = ["make-phantom", *settings.phantom, "--workers", str(threads)]
    steps = [
        ("phantoms to learn from", [*make, "--out", data, "--count", str(settings.train_scans), "--seed", "1"]),
        (
            "phantoms of another family",
            [*make, "--out", held_out, "--count", str(settings.held_out_scans), "--seed", "500000", "--family", "held-out"],
        ),
    ]
    if "--config" not in settings.segmentation:
        steps.append(("model grid", ["prepare", data, *common]))
    for task, options in (("segmentation", settings.segmentation), ("classification", settings.classification)):
        line = ["train", task, "--data", data, "--run", runs[task], *options, *common]
        steps.append((f"{task}: training", line + (["--init", runs["segmentation"]] if task == "classification" else [])))
    for task, run in runs.items():
        package = str(out / "models" / task)
        variants = ["--variants", *settings.variants] if settings.variants else []
        steps.append((f"{task}: calibration and export", ["export", run, "--out", package, *variants, *common]))
        report = ["--out", str(out / f"{task}.json"), "--report", str(out / f"{task}.html")]
        steps.append((f"{task}: evaluation", ["evaluate", package, "--data", held_out, *report, *common]))
    return steps


def reproduce(out: Path, size: Size, *, threads: int, call: Call, log: Log = print) -> int:
    """Run the chain into a folder of its own, and print the command, the time and the figures of every step.

    Parameters
    ----------
    out
        A new folder, or one of an earlier ``reproduce``, in which finished phantoms are used again.
    call
        Runs one command line of ``python -m training`` and returns its exit code.

    Raises
    ------
    UsageError
        If `out` holds something else.
    TrainingError
        If a step fails, or a package does not verify.
    """
    if out.exists() and any(out.iterdir()) and not (out / _MARK).is_file():
        raise UsageError(f"{out} holds something else. Choose a new folder with --out.")
    if (out / "runs").exists():
        raise UsageError(f"{out} holds the runs of an earlier reproduce. Choose a new folder with --out, or delete it.")
    out.mkdir(parents=True, exist_ok=True)
    write_atomic(out / _MARK, b"{}\n")
    began = time.monotonic()
    seconds: dict[str, float] = {}
    for name, line in chain(out, SETTINGS[size], threads):
        log(f"\n== {name}\n$ python -m training {shlex.join(line)}")
        started = time.monotonic()
        code = call(line)
        seconds[name] = time.monotonic() - started
        if code:
            raise TrainingError(f"reproduce: the step '{name}' failed (exit code {code}); what was made is in {out}.")
        log(f"-- {name}: {seconds[name]:.1f} s")
    verified = _verify(out / "models", log)
    figures = {
        task: json.loads((out / f"{task}.json").read_text(encoding="utf-8"))["figures"]
        for task in ("segmentation", "classification")
    }
    total = time.monotonic() - began
    summary = {"size": size, "seconds": seconds, "total_seconds": total, "verified": verified, "figures": figures}
    write_atomic(out / _MARK, (json.dumps(summary, indent=2) + "\n").encode())
    log(f"\nall steps done in {total / 60:.1f} min; figures in {out / _MARK}, reports in {out}/*.html")
    return 0


def _verify(models: Path, log: Log) -> dict[str, float]:
    """Golden inputs of every package through the viewer's inference; the largest difference of each."""
    result = {}
    log("\n== verification in the viewer's inference")
    for folder in sorted(path for path in models.iterdir() if (path / "model.json").is_file()):
        check = verify(load_package(folder), "cpu")
        worst = max(check.differences.values())
        log(
            f"{folder.name}: {'passed' if check.passed else 'FAILED'} on {check.device.name}, largest difference {worst:.2g}"
        )
        if not check.passed:
            raise TrainingError(f"reproduce: {folder} does not verify (difference {worst:.2g}).")
        result[folder.name] = worst
    return result
