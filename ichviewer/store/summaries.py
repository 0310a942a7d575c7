"""What the library keeps of each analysis in short, so that a list of thousands opens without reading their documents."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.worklist import ResultSummary

COLUMNS = (
    "series_instance_uid",
    "made",
    *(f"p_{key}" for key in PROBABILITY_ORDER),
    *("over", "volume_ml", "findings", "positive", "models", "device"),
)
_CLASSES = len(PROBABILITY_ORDER)


def put_summary(cursor: sqlite3.Cursor, analysis: int, summary: ResultSummary, made: str) -> None:
    """Keep the summary of the analysis with this number, inside the caller's transaction."""
    positive = None if summary.positive is None else int(summary.positive)
    marks = ", ".join("?" * (len(COLUMNS) + 1))
    cursor.execute(
        f"INSERT INTO result (analysis, {', '.join(COLUMNS)}) VALUES ({marks})",
        (
            analysis,
            summary.series_instance_uid,
            made,
            *summary.probabilities,
            ",".join(summary.over),
            summary.volume_ml,
            summary.findings,
            positive,
            summary.models,
            summary.device,
        ),
    )


def read_summary(row: Sequence[object]) -> ResultSummary:
    """The summary of a row of `COLUMNS`."""
    uid, made, *rest = row
    probabilities, (over, volume, findings, positive, models, device) = rest[:_CLASSES], rest[_CLASSES:]
    return ResultSummary(
        uid,
        tuple(probabilities),
        tuple(over.split(",")) if over else (),
        volume,
        findings,
        None if positive is None else bool(positive),
        models,
        device,
        made,
    )


def summary_of(document: str) -> ResultSummary | None:
    """The summary of an analysis that was kept before there were summaries (its document, schema 1), None if damaged."""
    try:
        data = json.loads(document)
        if data["schema"] != 1:
            return None
        probabilities, thresholds = data["probabilities"], data["thresholds"]
        known = {key: value for key, value in probabilities.items() if value is not None}
        over = tuple(key for key in PROBABILITY_ORDER if key in known and known[key] >= thresholds.get(key, 2.0))
        volumes = [value for value in data["volumes_ml"].values() if value is not None]
        segmented = bool(data["findings"]) if volumes else None
        return ResultSummary(
            data["series_instance_uid"],
            tuple(probabilities.get(key) for key in PROBABILITY_ORDER),
            over,
            sum(volumes) if volumes else None,
            len(data["findings"]),
            bool(over) if known else segmented,
            ", ".join(f"{model['name']} {model['version']}" for model in data["models"]),
            data["device"]["name"],
        )
    except (AttributeError, KeyError, TypeError, ValueError):
        return None
