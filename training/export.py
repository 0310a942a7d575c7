"""From a checkpoint to a package: calibrated, exported, compared with PyTorch, measured; or refused with nothing written."""

from __future__ import annotations

import argparse
import copy
import datetime
import logging
import os
import re
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from torch import nn

import ichviewer
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference.package import (
    NAME_PATTERN,
    SEGMENTATION_CLASSES,
    InputSpec,
    ModelPackage,
    ModelSpec,
    OutputSpec,
    Provenance,
    load_package,
    sha256_of,
)
from training import parity
from training.calibrate import Calibration, calibrate_classification, calibrate_segmentation
from training.card import limits_of, model_card
from training.classification import load_classifier
from training.config import BLOOD_HU, ClassificationConfig, SegmentationConfig
from training.datasets.cache import CachedScan, cached, prepare
from training.datasets.readers import require_trainable
from training.datasets.record import commands_of, negative_record
from training.errors import ExportRefusedError, TrainingError, UsageError
from training.evaluate import evaluate_package, records_of
from training.models.sequence import ScanClassifier
from training.onnx_repair import forget_origin, free_sequences
from training.runs import find_checkpoint, load_checkpoint, parse_config
from training.segmentation import prepare_all, split_of
from training.weights import load_network

Log = Callable[[str], None]
Float32Array = npt.NDArray[np.float32]

OPSET = 18
NAMES = {"segmentation": "ich-unet25d", "classification": "ich-sequence"}
LARGEST_MB = 30.0
_BATCH_AXIS = "slices"
SLICE_FEATURES = "slice_features"
"""Tensor of a classifier's graph up to which every slice is computed by itself."""

INTENDED_USE = (
    "For research use only. Not for diagnostic use. Finds intracranial hemorrhage in axial non-contrast head CT of adults."
)


@dataclass(frozen=True, eq=False)
class Trained:
    """A checkpoint ready for export.

    Attributes
    ----------
    module
        In evaluation mode, BatchNorm folded into the convolutions.
    config
        Of the run.
    commands
        Command lines that led here, oldest first.
    """

    checkpoint: Path
    module: nn.Module
    config: SegmentationConfig | ClassificationConfig
    commands: tuple[str, ...]
    steps: int
    minutes: float

    @property
    def outputs(self) -> tuple[OutputSpec, ...]:
        """Output tensors of the package."""
        size = self.config.input.size
        if self.config.task == "segmentation":
            shape = (_BATCH_AXIS, len(SEGMENTATION_CLASSES), size, size)
            return (OutputSpec(name="logits", shape=shape, classes=SEGMENTATION_CLASSES, activation="softmax"),)
        count = len(PROBABILITY_ORDER)
        return (
            OutputSpec(name="slice", shape=(_BATCH_AXIS, count), classes=PROBABILITY_ORDER, activation="sigmoid"),
            OutputSpec(name="study", shape=(1, count), classes=PROBABILITY_ORDER, activation="sigmoid"),
        )


def _for_cpu(config: SegmentationConfig | ClassificationConfig) -> bool:
    resnet = isinstance(config, ClassificationConfig) and config.encoder.family == "resnet"
    return config.network.family == "strided" and not resnet


def load_trained(path: Path) -> Trained:
    """Read a run folder or checkpoint of either task.

    Raises
    ------
    TrainingError
        If it is damaged; `UsageError` if it does not exist.
    """
    checkpoint = find_checkpoint(path)
    state = load_checkpoint(checkpoint)
    config = parse_config(state["config"], checkpoint)
    if isinstance(config, ClassificationConfig):
        module: nn.Module = load_classifier(checkpoint)[0]
    else:
        module = load_network(checkpoint)[0]
    minutes = float(state["elapsed"]) / 60
    return Trained(checkpoint, fold(module), config, config.commands, int(state["step"]), minutes)


def fold(module: nn.Module) -> nn.Module:
    """A copy in which every BatchNorm is folded into the convolution before it."""
    folded = copy.deepcopy(module).eval()
    for part in folded.modules():
        if isinstance(part, nn.Sequential):
            for n in range(len(part) - 1):
                if isinstance(part[n], nn.Conv2d) and isinstance(part[n + 1], nn.BatchNorm2d):
                    part[n] = nn.utils.fusion.fuse_conv_bn_eval(part[n], part[n + 1])
                    part[n + 1] = nn.Identity()
    return folded


class _TellingFeatures(nn.Module):
    """A classifier whose last output is what it knows of each slice by itself."""

    def __init__(self, classifier: ScanClassifier) -> None:
        super().__init__()
        self.features, self.sequence = classifier.features, classifier.sequence

    def forward(self, image: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        features = self.features(image)
        slices, study = self.sequence(features[None])
        return slices[0], study, features


def write_onnx(module: nn.Module, spec: InputSpec, outputs: Sequence[OutputSpec], path: Path) -> None:
    """Export with a dynamic slice axis into one file."""
    example = torch.rand(3, spec.channels, spec.size, spec.size)
    plain = copy.deepcopy(module).to(memory_format=torch.contiguous_format).eval()
    in_parts = isinstance(plain, ScanClassifier)
    plain = _TellingFeatures(plain) if isinstance(plain, ScanClassifier) else plain
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            plain,
            (example,),
            dynamo=True,
            dynamic_shapes=({0: torch.export.Dim(_BATCH_AXIS, min=1, max=4096)},),
            input_names=[spec.name],
            output_names=[*(output.name for output in outputs), *([SLICE_FEATURES] if in_parts else [])],
            opset_version=OPSET,
            verbose=False,
        )
    if program is None:
        raise TrainingError("PyTorch gave no ONNX program. Install the versions that pyproject.toml names.")
    model = program.model_proto
    if in_parts:
        # Told so that the tensor gets its name; the viewer cuts the graph there, and nobody asks for it.
        del model.graph.output[-1]
    forget_origin(model)
    free_sequences(model)
    # The exporter sometimes writes the example's slice count into shapes: the names of the contract replace them.
    del model.graph.value_info[:]
    for value, shape in zip(
        (*model.graph.input, *model.graph.output), (spec.shape, *(o.shape for o in outputs)), strict=True
    ):
        for axis, size in zip(value.type.tensor_type.shape.dim, shape, strict=True):
            if isinstance(size, int):
                axis.dim_value = size
            else:
                axis.dim_param = size
    onnx.checker.check_model(model)
    onnx.save_model(model, str(path), save_as_external_data=False)


def validation_scans(trained: Trained, extra: Sequence[Path], cache: Path | None, log: Log) -> list[Sequence[CachedScan]]:
    """Validation scans of the run, and all scans of each further folder, e.g. of another phantom family."""
    groups: list[Sequence[CachedScan]] = [split_of(trained.config, prepare_all(trained.config, cache, log)).validation]
    for folder in extra:
        require_trainable(folder)
        groups.append(prepare(folder, trained.config.input, cache=cache, workers=trained.config.threads))
    return groups


def negative_scans(trained: Trained, folders: Sequence[Path], log: Log) -> list[CachedScan]:
    """Real DICOM series that are known to hold no hemorrhage, on the model grid; kept beside the checkpoint.

    Raises
    ------
    TrainingError
        If a folder holds no series that can be used.
    """
    scans: list[CachedScan] = []
    for folder in folders:
        log(f"known to be negative: {folder}")
        scans.append(cached(negative_record(folder), trained.config.input, trained.checkpoint.parent / "negatives"))
    return scans


def calibrate(
    trained: Trained,
    groups: Sequence[Sequence[CachedScan]],
    log: Log,
    negatives: Sequence[CachedScan] = (),
    outline: float = 0.0,
) -> Calibration:
    """Thresholds and temperatures from groups of validation scans, and from real scans that must stay negative."""
    if isinstance(trained.config, SegmentationConfig):
        network = load_network(trained.checkpoint)[0]
        return calibrate_segmentation(network, trained.config, groups, log, negatives=negatives, outline=outline)
    classifier = load_classifier(trained.checkpoint)[0]
    scans = [scan for group in groups for scan in group]
    return calibrate_classification(classifier, trained.config.input, scans, log, negatives=negatives)


def _specification(
    trained: Trained, calibration: Calibration, sha256: str, version: str, commands: Sequence[str], data: str, name: str
) -> ModelSpec:
    task = trained.config.task
    return ModelSpec(
        name=name or NAMES[task],
        version=version,
        task=task,
        sha256=sha256,
        inputs=(trained.config.input,),
        outputs=trained.outputs,
        thresholds=calibration.thresholds,
        calibration=calibration.temperatures,
        minimum_component_ml=calibration.minimum_component_ml,
        seed_threshold=calibration.seed_threshold,
        satellite_ml=calibration.satellite_ml,
        blood_hu=BLOOD_HU if task == "segmentation" else None,
        slice_features=SLICE_FEATURES if task == "classification" else None,
        provenance=Provenance(
            data=data,
            commands=tuple(commands),
            seeds=(trained.config.seed,),
            code_version=ichviewer.__version__,
            exporter=f"torch {torch.__version__} torch.onnx.export(dynamo=True)",
            opset=OPSET,
            created=datetime.datetime.now(datetime.UTC).date().isoformat(),
        ),
        intended_use=INTENDED_USE,
        limits=limits_of(commands, [Path(folder) for folder in trained.config.data]),
    )


def write_spec(spec: ModelSpec, folder: Path) -> None:
    """Write ``model.json``."""
    (folder / "model.json").write_text(spec.model_dump_json(indent=2) + "\n", encoding="utf-8")


def build_package(
    trained: Trained,
    calibration: Calibration,
    folder: Path,
    *,
    version: str,
    commands: Sequence[str],
    golden_seed: int,
    name: str = "",
) -> ModelPackage:
    """Write ONNX, ``model.json`` and golden tensors into an empty folder, and compare with PyTorch.

    Raises
    ------
    ExportRefusedError
        If ONNX Runtime and PyTorch disagree, or the package of a network for a CPU is too large.
    """
    spec = trained.config.input
    write_onnx(trained.module, spec, trained.outputs, folder / "model.onnx")
    data = ", ".join(trained.config.data)
    sha256 = sha256_of(folder / "model.onnx")
    write_spec(_specification(trained, calibration, sha256, version, commands, data, name), folder)
    package = load_package(folder)
    golden = parity.golden_inputs(spec, golden_seed, whole_scan=trained.config.task == "classification")
    parity.check(trained.module, package, golden)
    parity.write_golden(trained.module, package, golden)
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6
    # Networks for a GPU have hundreds of MB; what is meant to ship in this repository must not.
    if size > LARGEST_MB and _for_cpu(trained.config):
        raise ExportRefusedError(
            f"the package would have {size:.1f} MB, more than {LARGEST_MB:.0f} MB. Train a smaller network."
        )
    return package


@contextmanager
def temporary_package(path: Path, log: Log, cache: Path | None = None) -> Iterator[ModelPackage]:
    """A package of a checkpoint that exists as long as the context: what `evaluate` measures of a checkpoint."""
    trained = load_trained(path)
    calibration = calibrate(trained, validation_scans(trained, (), cache, log), log)
    with tempfile.TemporaryDirectory(prefix="ichviewer-export-") as folder:
        yield build_package(
            trained, calibration, Path(folder), version="0.0.0", commands=trained.commands, golden_seed=parity.GOLDEN_SEED
        )


def export_package(
    path: Path,
    out: Path,
    *,
    more: Sequence[Path] = (),
    held_out: Sequence[Path] = (),
    negatives: Sequence[Path] = (),
    outline: float = 0.0,
    name: str = "",
    version: str = "1.0.0",
    golden_seed: int = parity.GOLDEN_SEED,
    cache: Path | None = None,
    threads: int | None = None,
    command: str = "",
    log: Log = print,
) -> ModelPackage:
    """Make a package folder from a checkpoint; the folder appears complete, replacing an older one, or stays as it was.

    Parameters
    ----------
    path
        Run folder or checkpoint.
    out
        Package folder.
    more
        Data folders whose scans are heard beside the validation scans when thresholds are chosen; for a mask, each folder
        counts as much as they do.
    held_out
        Data folders whose figures go into ``model.json`` and the card.
    negatives
        Folders of real series without hemorrhage: thresholds are chosen so that they stay negative.
    outline
        Probability from which a mask is outlined; 0 chooses it on the validation scans.
    name
        Of the package; that of the shipped one of its task where empty.

    Raises
    ------
    UsageError
        If `out` is something else than a model package, or `name` is none.
    ExportRefusedError
        If ONNX Runtime and PyTorch disagree on the golden inputs.
    """
    if out.exists() and not (out / "model.json").is_file() and (not out.is_dir() or any(out.iterdir())):
        raise UsageError(f"{out} exists and is no model package: it is not replaced. Choose another folder.")
    if name and not re.fullmatch(NAME_PATTERN, name):
        raise UsageError(f"'{name}' is no name of a package. Use small letters, digits, '.', '_' and '-', e.g. site-unet.")
    if set(map(Path.resolve, more)) & set(map(Path.resolve, held_out)):
        raise UsageError("A data folder is named both for thresholds and for the reported figures. Use different scans.")
    trained = load_trained(path)
    if outline and trained.config.task != "segmentation":
        raise UsageError("--outline is for a segmentation: a classification outlines nothing. Leave it out.")
    must = negative_scans(trained, negatives, log)
    calibration = calibrate(trained, validation_scans(trained, more, cache, log), log, must, outline)
    folders = [*map(Path, trained.config.data), *more, *held_out]
    made = [made for folder in folders for made in commands_of(folder)]
    commands = [*dict.fromkeys((*made, *trained.commands))]
    commands += [command] if command else []
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.with_name(f".{out.name}.{os.getpid()}.part")
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    try:
        package = build_package(
            trained, calibration, partial, version=version, commands=commands, golden_seed=golden_seed, name=name
        )
        log("ONNX Runtime agrees with PyTorch on the golden inputs")
        results = [_measure(package, folder, threads, log) for folder in held_out]
        metrics = {f"{Path(r['data'][0]).name}.{name}": round(v, 4) for r in results for name, v in r["figures"].items()}
        described = "; ".join(
            f"{Path(r['data'][0]).name}: {r['figures']['scans']:.0f} scans in {r['data'][0]}" for r in results
        )
        spec = package.spec.model_copy(update={"metrics": metrics, "metrics_data": described})
        write_spec(spec, partial)
        card = model_card(
            spec,
            results,
            calibration.figures,
            steps=trained.steps,
            minutes=trained.minutes,
            parity=_parity_figures(trained, package, golden_seed),
        )
        (partial / "MODEL_CARD.md").write_text(card, encoding="utf-8")
        load_package(partial)
        swap_folder(partial, out)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return load_package(out)


def _parity_figures(trained: Trained, package: ModelPackage, golden_seed: int) -> dict[str, float]:
    with np.load(package.folder / "golden" / "inputs.npz") as file:
        golden = file[package.spec.input.name].astype(np.float32)
    return {"golden seed": float(golden_seed), **parity.difference(trained.module, package, golden).figures()}


def _measure(package: ModelPackage, folder: Path, threads: int | None, log: Log) -> dict[str, Any]:
    return evaluate_package(package, records_of([folder]), threads=threads, log=log)


def swap_folder(partial: Path, out: Path) -> None:
    """Put the complete folder in the place of the old one, which is only removed once the new one is there."""
    old = out.with_name(f".{out.name}.{os.getpid()}.old")
    if out.exists():
        out.rename(old)
    try:
        partial.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)


def export_command(arguments: argparse.Namespace, log: Log) -> int:
    """``export``."""
    torch.set_num_threads(arguments.threads)
    package = export_package(
        arguments.checkpoint,
        arguments.out,
        more=arguments.calibrate,
        negatives=arguments.negative,
        outline=arguments.outline,
        held_out=arguments.evaluate,
        name=arguments.name,
        version=arguments.version,
        golden_seed=arguments.golden_seed,
        cache=arguments.cache,
        threads=arguments.threads,
        command=arguments.line,
        log=log,
    )
    log(
        f"written: {package.folder} ({package.onnx_path.stat().st_size / 1e6:.1f} MB, SHA-256 {package.spec.sha256[:12]}...)"
    )
    if arguments.variants:
        from training.variants import export_variants

        export_variants(
            package,
            arguments.checkpoint,
            arguments.variants,
            held_out=arguments.evaluate,
            cache=arguments.cache,
            threads=arguments.threads,
            command=arguments.line,
            log=log,
        )
    return 0
