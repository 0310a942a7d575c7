"""An evaluation as one HTML file that needs nothing else: figures, plots, and pictures of the worst scans."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

import numpy as np

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference import predict
from ichviewer.inference.package import SEGMENTATION_CLASSES, ModelPackage
from ichviewer.inference.session import open_session
from training.datasets.record import ScanRecord, load_scan
from training.evaluate import Measured
from training.figures import ClassifiedScan, SegmentedScan
from training.plots import Line, plot
from training.runs import write_atomic
from training.statistics import agreement, before_temperature, reliability, roc
from training.worst import montage

_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2em auto;max-width:1060px;padding:0 1em;color:#222}
table{border-collapse:collapse;margin:.6em 0 1.4em}td,th{padding:.2em .7em;border-bottom:1px solid #ddd;text-align:right}
td:first-child,th:first-child{text-align:left}.plots{display:flex;flex-wrap:wrap;gap:14px}figure{margin:0 0 1em}
figure img{max-width:100%;background:#000}figcaption{font-size:13px;color:#555}.note{color:#8a4b00}
svg text{font:10px system-ui,sans-serif;fill:#444;text-anchor:middle}svg .title{font-size:12px;font-weight:600}
svg .tick{font-size:9px}svg .end,svg .key{text-anchor:end}svg .grid{stroke:#e5e5e5;stroke-width:.7}
"""
_WORST = 6
_DIAGONAL = Line("", [0, 1], [0, 1], dashed=True, colour="#999999")


def write_report(
    path: Path, measured: Measured, package: ModelPackage, records: Sequence[ScanRecord], command: str = ""
) -> None:
    """Write the report.

    Parameters
    ----------
    measured
        From `training.evaluate.measure`.
    package, records
        What was measured on which scans, in the same order; the worst are run once more for their pictures.
    command
        The command line that asked for it.
    """
    result = measured.result
    model = result["model"]
    title = f"{model['name']} {model['version']}: {result['task']} of {result['figures']['scans']:.0f} scans"
    parts = [
        f"<h1>{escape(title)}</h1>",
        '<p class="note">For research use only. Not for diagnostic use.</p>',
        f"<p>Data: {escape(', '.join(Path(folder).name for folder in result['data']))}. Run through ONNX Runtime "
        f"({escape(result['device'])}) by the viewer's own code: {result['seconds_per_scan']:.2f} s a scan, "
        f"{1000 * result['seconds_per_slice']:.0f} ms a slice. SHA-256 of the model {model['sha256'][:16]}…; "
        f"{datetime.datetime.now(datetime.UTC).date().isoformat()}.</p>",
        f"<p><code>{escape(command)}</code></p>" if command else "",
        *(_segmentation(measured.segmented) if measured.segmented else _classification(measured.classified, package)),
        "<h2>Worst scans</h2><p>Outlined in green: truth. In red: finding. Brain window 40/80.</p>",
        *_pictures(measured, package, records),
        "<h2>All figures</h2>",
        _rows(("figure", "value"), [(name, f"{value:.4g}") for name, value in result["figures"].items()]),
    ]
    html = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
    html += f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    write_atomic(path, html.encode("utf-8"))


def _rows(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["<table><tr>", *(f"<th>{escape(cell)}</th>" for cell in head), "</tr>"]
    for row in rows:
        lines += ["<tr>", *(f"<td>{escape(cell)}</td>" for cell in row), "</tr>"]
    return "".join([*lines, "</table>"])


def _segmentation(scans: Sequence[SegmentedScan]) -> list[str]:
    outlined = [scan for scan in scans if scan.outlined and scan.positive == 1]
    found = np.array([scan.found_ml.sum() for scan in outlined])
    true = np.array([scan.true_total_ml for scan in outlined])
    limits = agreement(found, true)
    middle, difference = (found + true) / 2, found - true
    right = float(middle.max()) if len(middle) else 1.0
    total = np.array([scan.found_ml.sum() for scan in scans])
    curve = roc(total, np.array([scan.positive for scan in scans]))
    across = [Line("", [0, right], [level, level], dashed=True) for level in (limits.bias, limits.low, limits.high)]
    confusion = np.sum([scan.confusion for scan in scans], axis=0)
    rows = [
        (f"true {name}", *(f"{ml:.2f}" for ml in row)) for name, row in zip(SEGMENTATION_CLASSES, confusion, strict=True)
    ]
    return [
        '<div class="plots">',
        plot(
            "Volume (Bland-Altman)",
            "mean of found and true, mL",
            "found - true, mL",
            [Line("", middle, difference, dots=True), *across],
        ),
        plot(
            "Dice by volume",
            "true volume, mL (log10)",
            "Dice of any",
            [Line("", np.log10(np.maximum(true, 0.01)), [scan.dice_any for scan in outlined], dots=True)],
            y_range=(0, 1),
        ),
        plot(
            "Study by found volume",
            "1 - specificity",
            "sensitivity",
            [Line("", *curve), _DIAGONAL],
            x_range=(0, 1),
            y_range=(0, 1),
        ),
        "</div><h2>Confusion, mL</h2>",
        _rows(("", *(f"found {name}" for name in SEGMENTATION_CLASSES)), rows),
    ]


def _classification(scans: Sequence[ClassifiedScan], package: ModelPackage) -> list[str]:
    study, truth = np.stack([scan.study for scan in scans]), np.stack([scan.study_truth for scan in scans])
    slices = np.concatenate([scan.slices for scan in scans])
    told = np.concatenate([scan.slices_truth for scan in scans])
    curves = [Line(key, *roc(study[:, c], truth[:, c])) for c, key in enumerate(PROBABILITY_ORDER)]
    after = reliability(slices[:, 0], told[:, 0])
    before = reliability(before_temperature(slices[:, 0], package.spec.calibration.get("any", 1.0)), told[:, 0])
    thresholds = np.array([package.spec.thresholds[key] for key in PROBABILITY_ORDER])
    rows = []
    for n, key in enumerate(PROBABILITY_ORDER):
        with_it = truth[:, n] == 1
        called = (study[with_it] >= thresholds).sum(axis=0)
        rows.append((f"{key} ({int(with_it.sum())})", *(str(int(count)) for count in called)))
    return [
        '<div class="plots">',
        plot("ROC of studies", "1 - specificity", "sensitivity", [*curves, _DIAGONAL], x_range=(0, 1), y_range=(0, 1)),
        plot(
            "Calibration of 'any' on slices",
            "probability",
            "share with hemorrhage",
            [
                Line(f"before, ECE {before.ece:.3f}", before.probability, before.share, dashed=True),
                Line(f"after, ECE {after.ece:.3f}", after.probability, after.share),
                _DIAGONAL,
            ],
            x_range=(0, 1),
            y_range=(0, 1),
        ),
        "</div><h2>Studies that hold a subtype, and what was called in them</h2>",
        _rows(("true (studies)", *(f"called {key}" for key in PROBABILITY_ORDER)), rows),
    ]


def _badness(measured: Measured) -> list[tuple[float, int, str]]:
    """How bad each scan is, its number, and a caption."""
    result = []
    for n, one in enumerate(measured.segmented):
        false = float(one.found_ml.sum()) if one.positive == 0 else 0.0
        bad = 1.0 - one.dice_any if not np.isnan(one.dice_any) else min(1.0, false)
        true = "" if not one.outlined else f", true {one.true_total_ml:.1f} mL"
        dice = "" if np.isnan(one.dice_any) else f", Dice {one.dice_any:.2f}"
        result.append((bad, n, f"{one.name}: found {one.found_ml.sum():.1f} mL{true}{dice}"))
    for n, other in enumerate(measured.classified):
        wrong = np.abs(other.study - other.study_truth)
        worst = int(np.nanargmax(wrong)) if not np.isnan(wrong).all() else 0
        key = PROBABILITY_ORDER[worst]
        caption = f"{other.name}: {key} {other.study[worst]:.2f}, truth {other.study_truth[worst]:.0f}"
        result.append((float(np.nan_to_num(wrong[worst])), n, caption))
    return sorted(result, key=lambda row: -row[0])[:_WORST]


def _pictures(measured: Measured, package: ModelPackage, records: Sequence[ScanRecord]) -> list[str]:
    parts = []
    with open_session(package, "cpu") as session:
        for _, n, caption in _badness(measured):
            scan = load_scan(records[n])
            found = predict.segment(session, scan.stack) if measured.segmented else None
            picture = montage(scan.stack, scan.truth, found)
            parts.append(
                f'<figure><img src="{picture}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'
            )
    return parts
