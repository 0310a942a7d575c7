"""The model card, generated from the facts of the run; nothing in it is written by hand."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference.package import ModelSpec
from training.datasets.record import ScanRecord, find_scans
from training.errors import TrainingError

_WHAT = {
    "segmentation": "2.5D U-Net that labels the voxels of intracranial hemorrhage by subtype.",
    "classification": "Slice encoder and bidirectional GRU over the slices: six probabilities per slice and study.",
}
_COLUMNS = {
    "segmentation": (("Dice", "dice"), ("AUC (study, by volume)", "auc_study")),
    "classification": (
        ("AUC (study)", "auc_study"),
        ("AUC (slice)", "auc_slice"),
        ("Sensitivity", "sensitivity"),
        ("Specificity", "specificity"),
    ),
}


def _cell(figures: Mapping[str, float], name: str) -> str:
    """A figure, with its 95 % interval over patients where there is one."""
    if name not in figures:
        return "not assessed"
    text = f"{figures[name]:.3f}"
    if f"{name}_low" in figures and f"{name}_high" in figures:
        text += f" ({figures[f'{name}_low']:.3f}-{figures[f'{name}_high']:.3f})"
    return text


def _results(spec: ModelSpec, result: Mapping[str, Any]) -> list[str]:
    figures: Mapping[str, float] = result["figures"]
    columns = _COLUMNS[spec.task]
    lines = [
        f"### {Path(result['data'][0]).name}",
        "",
        f"{figures['scans']:.0f} scans, {figures['positive_scans']:.0f} with hemorrhage, run through ONNX Runtime "
        f"({result['device']}), {result['seconds_per_scan']:.2f} s a scan.",
        "",
        "| class | " + " | ".join(title for title, _ in columns) + " |",
        "|---" * (len(columns) + 1) + "|",
    ]
    lines += [
        f"| {key} | " + " | ".join(_cell(figures, f"{prefix}_{key}") for _, prefix in columns) + " |"
        for key in PROBABILITY_ORDER
    ]
    shown = {f"{prefix}_{key}" for _, prefix in columns for key in PROBABILITY_ORDER} | {"scans", "positive_scans"}
    shown |= {f"{name}_{end}" for name in shown for end in ("low", "high")}
    rest = [f"| {name} | {value:.3f} |" for name, value in figures.items() if name not in shown]
    return [*lines, "", "| further figure | value |", "|---|---|", *rest, ""]


def model_card(
    spec: ModelSpec,
    results: Sequence[Mapping[str, Any]],
    calibration: Mapping[str, float],
    *,
    steps: int,
    minutes: float,
    parity: Mapping[str, float],
) -> str:
    """Text of ``MODEL_CARD.md``.

    Parameters
    ----------
    spec
        Contents of ``model.json``.
    results
        From `training.evaluate.evaluate_package`, on scans that were neither trained nor calibrated on.
    calibration
        Figures on the validation scans on which thresholds were chosen.
    steps, minutes
        Length of the training.
    parity
        How the package differs from PyTorch on the golden inputs (and, for a smaller variant, from the full package).
    """
    grid = spec.input
    windows = ", ".join(f"{window.level:g}/{window.width:g}" for window in grid.windows)
    lines = [
        f"# {spec.name} {spec.version}",
        "",
        _WHAT[spec.task],
        "",
        f"{spec.intended_use}",
        "",
        "## Input and output",
        "",
        f"- Input `{grid.name}`: {grid.size} x {grid.size} pixels of {grid.spacing_mm} mm, slabs of {grid.slab_mm} mm at "
        f"{', '.join(f'{offset:g}' for offset in grid.context_mm)} mm, windows (level/width HU) {windows}.",
        *[
            f"- Output `{out.name}`: {list(out.shape)}, {out.activation} over {', '.join(out.classes)}."
            for out in spec.outputs
        ],
        "- Thresholds: " + ", ".join(f"{key} {value:g}" for key, value in spec.thresholds.items()) + ".",
    ]
    if spec.task == "segmentation":
        lines.append(f"- Components below {spec.minimum_component_ml:g} mL are dropped.")
    if spec.seed_threshold is not None:
        lines.append(f"- Components whose hemorrhage probability nowhere reaches {spec.seed_threshold:g} are dropped.")
    if spec.satellite_ml is not None:
        lines.append(f"- Where one component is kept, all others from {spec.satellite_ml:g} mL on are kept too.")
    if spec.blood_hu is not None:
        lines.append(f"- Pixels outside {spec.blood_hu[0]:g} to {spec.blood_hu[1]:g} HU are never labelled.")
    if spec.calibration:
        lines.append("- Temperatures: " + ", ".join(f"{key} {value:g}" for key, value in spec.calibration.items()) + ".")
    lines += ["", "## Figures on held-out data", ""]
    if results:
        for result in results:
            lines += _results(spec, result)
    else:
        lines += ["Not measured at export.", ""]
    lines += ["## Validation scans, on which the thresholds were chosen", "", "| figure | value |", "|---|---|"]
    lines += [f"| {name} | {value:.3f} |" for name, value in calibration.items()]
    lines += ["", "## Parity with PyTorch on the golden inputs", "", "| figure | value |", "|---|---|"]
    lines += [f"| {name} | {value:.3g} |" for name, value in parity.items()]
    lines += [
        "",
        "## Training",
        "",
        f"- Data: {spec.provenance.data}",
        f"- Length: {steps} optimiser steps, {minutes:.1f} minutes.",
        f"- Seeds: {', '.join(str(seed) for seed in spec.provenance.seeds)}.",
        f"- Exporter: {spec.provenance.exporter}, opset {spec.provenance.opset}; code {spec.provenance.code_version}; "
        f"{spec.provenance.created}.",
        f"- SHA-256 of {spec.file}: `{spec.sha256}`",
        "",
        "Commands:",
        "",
        "```",
        *spec.provenance.commands,
        "```",
        "",
        "## Limits",
        "",
        spec.limits,
        "",
    ]
    return "\n".join(lines)


_PHANTOMS = (
    "Trained on procedural phantoms only, never on scans of patients; its figures on phantoms say little about patients."
)
_INSERTED = (
    "Trained on procedural phantoms, and on bleeds of phantoms that were put into real heads without hemorrhage, never on a "
    "patient's hemorrhage; its figures on phantoms say little about patients."
)
_PATIENTS = "Trained on scans of patients; its figures hold for scans like theirs, and are unknown on scans from elsewhere."
_UNTOLD = "Trained on data of which nothing is recorded here: whether they are of patients, and of whom, is unknown."
_UNKNOWN = "Unknown on children, contrast, post-operative heads, metal, and motion."


def limits_of(commands: Sequence[str], data: Sequence[Path]) -> str:
    """What a model cannot be trusted with, from what it was trained on.

    That no patient was among it is only said of data that can be seen to be phantoms, or that a command made as such.

    Parameters
    ----------
    commands
        That made data and weights, those of earlier trainings too.
    data
        Data folders of the last training; those that are not there any more are judged by the commands alone.
    """
    records = {str(folder): _records(folder) for folder in data}
    made = {out for command in commands for out in _given(command, ("make-phantom", "insert-bleeds"), ("--out", "-o"))}
    used = {*records, *(folder for command in commands for folder in _given(command, ("train",), ("--data",)))}
    all_records = [record for found in records.values() for record in found]
    if not all(_of_ours(record) for record in all_records):
        origin = _PATIENTS
    elif any(folder not in made and not records.get(folder) for folder in used):
        origin = _UNTOLD
    elif any(record.patient for record in all_records) or any(" insert-bleeds " in command for command in commands):
        origin = _INSERTED
    else:
        origin = _PHANTOMS
    return f"{origin} {_UNKNOWN}"


def _of_ours(record: ScanRecord) -> bool:
    """Whether a scan was made by ``make-phantom`` or ``insert-bleeds``."""
    return record.kind == "phantom" or (record.kind == "dicom" and (record.folder / "truth.json").is_file())


def _given(command: str, tasks: Sequence[str], options: Sequence[str]) -> list[str]:
    """Values of an option in a command line ``python -m training TASK ...`` of some tasks."""
    words = command.split() if command.startswith("#") else shlex.split(command)
    if len(words) < 4 or words[3] not in tasks:
        return []
    values: list[str] = []
    for n, word in enumerate(words):
        if word in options:
            values += takewhile(lambda value: not value.startswith("-"), words[n + 1 :])
    return values


def _records(folder: Path) -> tuple[ScanRecord, ...]:
    try:
        return find_scans(folder)
    except TrainingError:
        return ()
