"""Evaluation of what ships: a package runs through ONNX Runtime and the viewer's own code, on the native slices."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import LabelStack
from ichviewer.inference import predict
from ichviewer.inference.package import ModelPackage, load_package
from ichviewer.inference.session import Session, open_session
from training.datasets.record import LabelledScan, ScanRecord, find_scans, load_scan
from training.errors import UsageError
from training.metrics import LABEL_KEYS, auc, dice, log_loss, mean, presence
from training.runs import write_atomic

Log = Callable[[str], None]

_COLUMNS = {
    "segmentation": ("dice", "auc_study"),
    "classification": ("auc_study", "auc_slice", "sensitivity", "specificity"),
}


@dataclass(frozen=True, eq=False)
class SegmentedScan:
    """What one scan contributes: volumes in mL by subtype, Dice by subtype (nan where absent) and of any."""

    name: str
    positive: bool
    present: np.ndarray
    dice_any: float
    dice_subtypes: np.ndarray
    true_ml: np.ndarray
    found_ml: np.ndarray


@dataclass(frozen=True, eq=False)
class ClassifiedScan:
    """Probabilities and truth of one scan in `PROBABILITY_ORDER`: study (6,), slices (k, 6)."""

    name: str
    study: np.ndarray
    study_truth: np.ndarray
    slices: np.ndarray
    slices_truth: np.ndarray


def compare(name: str, scan: LabelledScan, found: LabelStack) -> SegmentedScan:
    """Compare a label map with the truth on the native slices."""
    scan.truth.geometry.require_match(found.geometry)
    truth, labels = scan.truth.labels, found.labels
    voxel = scan.truth.geometry.voxel_ml
    true_ml = np.array([float((truth == c).sum(axis=(1, 2)) @ voxel) for c in range(1, 6)])
    found_ml = np.array([float((labels == c).sum(axis=(1, 2)) @ voxel) for c in range(1, 6)])
    present = true_ml > 0
    subtypes = np.array([dice(labels == c, truth == c) if present[c - 1] else np.nan for c in range(1, 6)])
    return SegmentedScan(
        name,
        bool(present.any()),
        present,
        dice(labels > 0, truth > 0) if present.any() else np.nan,
        subtypes,
        true_ml,
        found_ml,
    )


def segmentation_figures(scans: Sequence[SegmentedScan]) -> dict[str, float]:
    """Figures of a segmentation; a figure that cannot be computed is left out.

    Dice is the mean over scans that hold the subtype; AUC takes the found volume as the score of the study.
    """
    positive = [scan for scan in scans if scan.positive]
    negative = [scan for scan in scans if not scan.positive]
    false_ml = [float(scan.found_ml.sum()) for scan in negative]
    figures = {
        "scans": float(len(scans)),
        "positive_scans": float(len(positive)),
        "dice_any": mean([scan.dice_any for scan in positive]),
        "volume_error_ml": mean([abs(float(scan.found_ml.sum() - scan.true_ml.sum())) for scan in positive]),
        "volume_bias_ml": mean([float(scan.found_ml.sum() - scan.true_ml.sum()) for scan in positive]),
        "false_positive_ml": mean(false_ml),
        "specificity": mean([float(volume == 0) for volume in false_ml]),
        "sensitivity": mean([float(scan.found_ml.sum() > 0) for scan in positive]),
        "auc_study_any": auc([scan.found_ml.sum() for scan in scans], [scan.positive for scan in scans]),
    }
    for c, key in enumerate(LABEL_KEYS):
        figures[f"dice_{key}"] = mean([float(scan.dice_subtypes[c]) for scan in scans if scan.present[c]])
        figures[f"auc_study_{key}"] = auc([scan.found_ml[c] for scan in scans], [scan.present[c] for scan in scans])
    return _known(figures)


def classification_figures(scans: Sequence[ClassifiedScan], thresholds: dict[str, float]) -> dict[str, float]:
    """Figures of a classification; a figure that cannot be computed is left out."""
    study, truth = np.stack([scan.study for scan in scans]), np.stack([scan.study_truth for scan in scans])
    slices, slices_truth = (
        np.concatenate([scan.slices for scan in scans]),
        np.concatenate([scan.slices_truth for scan in scans]),
    )
    figures = {
        "scans": float(len(scans)),
        "positive_scans": float(truth[:, 0].sum()),
        "log_loss_slice": log_loss(slices, slices_truth),
        "log_loss_study": log_loss(study, truth),
    }
    for c, key in enumerate(PROBABILITY_ORDER):
        figures[f"auc_study_{key}"] = auc(study[:, c], truth[:, c])
        figures[f"auc_slice_{key}"] = auc(slices[:, c], slices_truth[:, c])
        over, positive = study[:, c] >= thresholds[key], truth[:, c] > 0
        figures[f"sensitivity_{key}"] = mean([float(value) for value in over[positive]])
        figures[f"specificity_{key}"] = mean([float(not value) for value in over[~positive]])
    return _known(figures)


def _known(figures: dict[str, float]) -> dict[str, float]:
    return {name: float(value) for name, value in figures.items() if not np.isnan(value)}


def evaluate_package(
    package: ModelPackage,
    records: Sequence[ScanRecord],
    *,
    device: str = "cpu",
    threads: int | None = None,
    log: Log = print,
) -> dict[str, Any]:
    """Run a package over scans and measure it.

    Parameters
    ----------
    package
        Verified package.
    records
        Scans with truth.

    Returns
    -------
    dict
        ``model``, ``task``, ``data``, ``seconds_per_scan``, ``figures`` and ``scans`` (each scan's own).
    """
    segmented: list[SegmentedScan] = []
    classified: list[ClassifiedScan] = []
    spec = package.spec
    seconds = 0.0
    with open_session(package, device, threads) as session:
        for n, record in enumerate(records):
            scan = load_scan(record)
            started = time.perf_counter()
            if spec.task == "segmentation":
                segmented.append(compare(record.scan_id, scan, predict.segment(session, scan.stack)))
            else:
                classified.append(_classify(session, record, scan))
            seconds += time.perf_counter() - started
            if (n + 1) % 10 == 0:
                log(f"{n + 1} of {len(records)} scans, {seconds / (n + 1):.2f} s each")
        provider = session.device.provider
    thresholds = dict(spec.thresholds)
    figures = segmentation_figures(segmented) if segmented else classification_figures(classified, thresholds)
    return {
        "model": {"name": spec.name, "version": spec.version, "sha256": spec.sha256},
        "task": spec.task,
        "data": sorted({str(record.folder.parent) for record in records}),
        "device": provider,
        "seconds_per_scan": seconds / len(records),
        "figures": figures,
        "scans": [_segmented_row(scan) for scan in segmented] or [_classified_row(scan) for scan in classified],
    }


def _classify(session: Session, record: ScanRecord, scan: LabelledScan) -> ClassifiedScan:
    result = predict.classify(session, scan.stack)
    counts = np.stack([np.bincount(plane.ravel(), minlength=6)[:6] for plane in scan.truth.labels])
    # A slice is positive from about the pixels that training asks for on the model grid (3.6 mm2).
    minimum = max(1, round(3.6 / float(np.prod(scan.truth.geometry.spacing))))
    truth = presence(counts, minimum)
    slices = np.array([list(one.values.values()) for one in result.slices], dtype=np.float64)
    study = np.array(list(result.study.values.values()), dtype=np.float64)
    return ClassifiedScan(record.scan_id, study, truth.max(axis=0), slices, truth)


def _segmented_row(scan: SegmentedScan) -> dict[str, Any]:
    return {
        "scan": scan.name,
        "dice_any": None if np.isnan(scan.dice_any) else round(scan.dice_any, 4),
        "true_ml": dict(zip(LABEL_KEYS, np.round(scan.true_ml, 3).tolist(), strict=True)),
        "found_ml": dict(zip(LABEL_KEYS, np.round(scan.found_ml, 3).tolist(), strict=True)),
    }


def _classified_row(scan: ClassifiedScan) -> dict[str, Any]:
    return {
        "scan": scan.name,
        "truth": dict(zip(PROBABILITY_ORDER, scan.study_truth.astype(int).tolist(), strict=True)),
        "study": dict(zip(PROBABILITY_ORDER, np.round(scan.study, 4).tolist(), strict=True)),
    }


def table(result: dict[str, Any]) -> str:
    """Readable table of an evaluation."""
    figures: dict[str, float] = result["figures"]
    columns = _COLUMNS[result["task"]]
    lines = [
        f"{result['model']['name']} {result['model']['version']} on {', '.join(result['data'])}: "
        f"{figures['scans']:.0f} scans, {figures['positive_scans']:.0f} with hemorrhage, "
        f"{result['seconds_per_scan']:.2f} s a scan ({result['device']})",
        f"{'':18}" + "".join(f"{column:>13}" for column in columns),
    ]
    named = set()
    for key in PROBABILITY_ORDER:
        cells = []
        for column in columns:
            name = f"{column}_{key}"
            named.add(name)
            cells.append(f"{figures[name]:>13.3f}" if name in figures else f"{'-':>13}")
        lines.append(f"{key:18}" + "".join(cells))
    rest = {name: value for name, value in figures.items() if name not in named | {"scans", "positive_scans"}}
    lines += [f"{name:18}{value:>13.3f}" for name, value in rest.items()]
    return "\n".join(lines)


def records_of(folders: Sequence[Path], limit: int = 0) -> list[ScanRecord]:
    """Scans of several data folders; the first `limit` of each where a limit is given."""
    return [record for folder in folders for record in (find_scans(folder)[:limit] if limit else find_scans(folder))]


def evaluate_command(arguments: argparse.Namespace, log: Log) -> int:
    """``evaluate``: a package through ONNX Runtime; a checkpoint is exported to a temporary package first."""
    records = records_of(arguments.data, arguments.limit)
    if arguments.out is not None and not arguments.out.parent.is_dir():
        raise UsageError(f"The folder {arguments.out.parent} does not exist. Make it or choose another --out.")
    if (arguments.model / "model.json").is_file():
        result = evaluate_package(
            load_package(arguments.model), records, device=arguments.device, threads=arguments.threads, log=log
        )
    else:
        from training.export import temporary_package

        with temporary_package(arguments.model, log) as package:
            result = evaluate_package(package, records, device=arguments.device, threads=arguments.threads, log=log)
    log(table(result))
    if arguments.out is not None:
        write_atomic(arguments.out, (json.dumps(result, indent=2) + "\n").encode())
        log(f"written: {arguments.out}")
    return 0
