"""Evaluation of what ships: a package runs through ONNX Runtime and the viewer's own code, on the native slices."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import SliceStack
from ichviewer.inference import predict
from ichviewer.inference.package import InputSpec, ModelPackage, load_package
from ichviewer.inference.session import Session, open_session
from training.datasets.record import LabelledScan, ScanRecord, find_scans, load_scan
from training.errors import UsageError
from training.figures import (
    ClassifiedScan,
    SegmentedScan,
    classification_figures,
    compare,
    segmentation_figures,
    shown_ml,
    shown_truth,
    truth_of_slices,
)
from training.metrics import LABEL_KEYS
from training.runs import write_atomic

Log = Callable[[str], None]

_SHIFT_HU = 3.0
_COLUMNS = {
    "segmentation": ("dice", "auc_study"),
    "classification": ("auc_study", "auc_slice", "sensitivity", "specificity"),
}


@dataclass(frozen=True, eq=False)
class Measured:
    """An evaluation: figures to store, and what each scan gave, for plots.

    Attributes
    ----------
    result
        ``model``, ``task``, ``data``, ``device``, ``seconds_per_scan``, ``figures`` and ``scans`` (each scan's own).
    segmented, classified
        One of them is filled, in the order of the records.
    """

    result: dict[str, Any]
    segmented: tuple[SegmentedScan, ...] = ()
    classified: tuple[ClassifiedScan, ...] = ()


def measure(
    package: ModelPackage,
    records: Sequence[ScanRecord],
    *,
    device: str = "cpu",
    threads: int | None = None,
    spread: bool = False,
    log: Log = print,
) -> Measured:
    """Run a package over scans, as the viewer does, and measure it.

    Parameters
    ----------
    package
        Verified package.
    records
        Scans with truth.
    spread
        Whether changed copies of each scan are run too.

    Raises
    ------
    UsageError
        If there is no scan.
    """
    if not records:
        raise UsageError("There is no scan to evaluate on.")
    segmented: list[SegmentedScan] = []
    classified: list[ClassifiedScan] = []
    spec = package.spec
    seconds, slices = 0.0, 0
    with open_session(package, device, threads) as session:
        for n, record in enumerate(records):
            scan = load_scan(record)
            started = time.perf_counter()
            if spec.task == "segmentation":
                found = predict.segment(session, scan.stack)
                seconds += time.perf_counter() - started
                volumes = _volume_spread(session, scan.stack) if spread else np.nan
                segmented.append(compare(record.scan_id, scan, found, record.person, volumes))
            else:
                answer = predict.classify(session, scan.stack)
                seconds += time.perf_counter() - started
                classified.append(_classified(session, record, scan, answer, spread))
            slices += len(scan.stack)
            if (n + 1) % 10 == 0:
                log(f"{n + 1} of {len(records)} scans, {seconds / (n + 1):.2f} s each")
        provider = session.device.provider
    figures = (
        segmentation_figures(segmented)
        if segmented
        else classification_figures(classified, dict(spec.thresholds), dict(spec.calibration))
    )
    result = {
        "model": {"name": spec.name, "version": spec.version, "sha256": spec.sha256},
        "task": spec.task,
        "data": sorted({str(_data_folder(record)) for record in records}),
        "device": provider,
        "seconds_per_scan": seconds / len(records),
        "seconds_per_slice": seconds / slices,
        "figures": figures,
        "scans": [_segmented_row(scan) for scan in segmented] or [_classified_row(scan) for scan in classified],
    }
    return Measured(result, tuple(segmented), tuple(classified))


def _data_folder(record: ScanRecord) -> Path:
    return record.folder.parent if record.kind in {"phantom", "dicom"} else record.folder


def evaluate_package(
    package: ModelPackage,
    records: Sequence[ScanRecord],
    *,
    device: str = "cpu",
    threads: int | None = None,
    log: Log = print,
) -> dict[str, Any]:
    """The figures of `measure`."""
    return measure(package, records, device=device, threads=threads, log=log).result


def _changed(stack: SliceStack, spec: InputSpec) -> list[predict.Prepared]:
    """The scan as it is, mirrored, and a little lighter and darker: answers should not depend on any of it."""
    prepared = predict.prepare(stack, spec)
    planes = prepared.planes
    copies = (planes, planes[:, :, ::-1], planes + _SHIFT_HU, planes - _SHIFT_HU)
    return [replace(prepared, planes=np.ascontiguousarray(copy, dtype=np.float32)) for copy in copies]


def _volume_spread(session: Session, stack: SliceStack) -> float:
    """Standard deviation in mL of the found volume over the changed copies."""
    volumes = []
    for prepared in _changed(stack, session.package.spec.input):
        labels = predict.segment(session, stack, prepared=prepared).labels
        volumes.append(float((labels > 0).sum(axis=(1, 2)) @ stack.geometry.voxel_ml))
    return float(np.std(volumes))


def _classified(
    session: Session, record: ScanRecord, scan: LabelledScan, answer: predict.Classification, spread: bool
) -> ClassifiedScan:
    slices_truth, study_truth = truth_of_slices(scan)
    slices = np.array([list(one.values.values()) for one in answer.slices], dtype=np.float64)
    study = np.array(list(answer.study.values.values()), dtype=np.float64)
    deviation = np.full(len(study), np.nan)
    if spread:
        copies = _changed(scan.stack, session.package.spec.input)
        answers = [predict.classify(session, scan.stack, prepared=prepared).study for prepared in copies]
        deviation = np.std([list(one.values.values()) for one in answers], axis=0)
    shown = shown_ml(scan, shown_truth(scan))
    return ClassifiedScan(record.scan_id, record.person, study, study_truth, slices, slices_truth, deviation, shown)


def _rounded(value: float, digits: int = 4) -> float | None:
    return None if np.isnan(value) else round(float(value), digits)


def _by_key(keys: Sequence[str], values: Sequence[float] | np.ndarray, digits: int) -> dict[str, float | None]:
    return {key: _rounded(value, digits) for key, value in zip(keys, values, strict=True)}


def _segmented_row(scan: SegmentedScan) -> dict[str, Any]:
    return {
        "scan": scan.name,
        "dice_any": _rounded(scan.dice_any),
        "dice_any_shown": _rounded(scan.dice_shown),
        "hd95_mm": _rounded(scan.hd95, 2),
        "true_ml": _by_key(LABEL_KEYS, scan.true_ml, 3),
        "found_ml": _by_key(LABEL_KEYS, scan.found_ml, 3),
        "shown_ml": _by_key(PROBABILITY_ORDER, scan.shown_ml, 3),
        "spread_ml": _rounded(scan.spread_ml, 3),
    }


def _classified_row(scan: ClassifiedScan) -> dict[str, Any]:
    return {
        "scan": scan.name,
        "truth": _by_key(PROBABILITY_ORDER, scan.study_truth, 0),
        "study": _by_key(PROBABILITY_ORDER, scan.study, 4),
        "spread": _by_key(PROBABILITY_ORDER, scan.spread, 4),
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
    hidden = named | {"scans", "positive_scans"}
    rest = {name: value for name, value in figures.items() if name not in hidden and not name.endswith(("_low", "_high"))}
    lines += [f"{name:46}{value:>9.3f}" for name, value in rest.items()]
    return "\n".join(lines)


def records_of(folders: Sequence[Path], limit: int = 0) -> list[ScanRecord]:
    """Scans of several data folders; the first `limit` of each where a limit is given."""
    return [record for folder in folders for record in (find_scans(folder)[:limit] if limit else find_scans(folder))]


def evaluate_command(arguments: argparse.Namespace, log: Log) -> int:
    """``evaluate``: a package through ONNX Runtime; a checkpoint is exported to a temporary package first."""
    records = records_of(arguments.data, arguments.limit)
    for name in ("out", "report"):
        path: Path | None = getattr(arguments, name)
        if path is not None and not path.parent.is_dir():
            raise UsageError(f"The folder {path.parent} does not exist. Make it or choose another --{name}.")
    with ExitStack() as stack:
        if (arguments.model / "model.json").is_file():
            package = load_package(arguments.model)
        else:
            from training.export import temporary_package

            package = stack.enter_context(temporary_package(arguments.model, log, arguments.cache))
        measured = measure(
            package, records, device=arguments.device, threads=arguments.threads, spread=arguments.spread, log=log
        )
        if arguments.report is not None:
            from training.report import write_report

            write_report(arguments.report, measured, package, records, arguments.line)
            log(f"written: {arguments.report}")
    log(table(measured.result))
    if arguments.out is not None:
        write_atomic(arguments.out, (json.dumps(measured.result, indent=2) + "\n").encode())
        log(f"written: {arguments.out}")
    return 0
