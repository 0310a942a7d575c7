"""From a data set as it was downloaded to a data folder that training reads: manifest, folds and model-grid planes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ichviewer.domain.labels import Subtype
from ichviewer.inference.package import InputSpec
from training.datasets import manifest
from training.datasets.cache import build_missing, cache_root, prepare, read_meta
from training.datasets.labels import from_json
from training.datasets.record import Found, Problem, ScanRecord
from training.datasets.split import FOLDS_FILE, make_folds, read_folds, write_folds


def ingest(
    found: Found,
    data: Path,
    spec: InputSpec,
    *,
    cache: Path | None = None,
    workers: int = 2,
    folds: int = 5,
    seed: int = 1,
    report: Callable[[int, int], None] | None = None,
) -> manifest.Manifest:
    """Read every scan once, hash it, check it, put it on the model grid, and write ``manifest.jsonl`` and ``folds.json``.

    Parameters
    ----------
    found
        What a reader found.
    data
        Data folder to make or to renew; what is in its cache and did not change is not read again.
    folds, seed
        Of the split by patients; an existing ``folds.json`` is kept and only added to. Fewer folds are made where there
        are fewer patients, none where there is one.
    report
        Called with (done, total) after each scan that had to be read.

    Returns
    -------
    Manifest
        Every scan of `found` is in it, as a record or as a problem.
    """
    data.mkdir(parents=True, exist_ok=True)
    root = cache_root(data, spec, cache)
    problems = list(found.problems)
    build_missing(found.records, spec, root, workers=workers, report=report, problems=problems)
    kept, metas = _kept(found.records, root, problems)
    manifest.write(data, found.root, found.source, kept, problems, _summary(kept, metas))
    if kept:
        scans = prepare(data, spec, cache=cache, workers=1)
        previous = read_folds(data / FOLDS_FILE)
        patients = len({scan.patient for scan in scans})
        count = previous.count if previous else min(folds, patients)
        if count >= 2 and patients >= count:
            write_folds(data / FOLDS_FILE, make_folds(scans, count, seed, previous))
    return manifest.read(data)


def _kept(
    records: Sequence[ScanRecord], root: Path, problems: list[Problem]
) -> tuple[list[ScanRecord], list[dict[str, Any]]]:
    """Scans that were read, each content once, with what the cache knows of them."""
    kept: list[ScanRecord] = []
    metas: list[dict[str, Any]] = []
    first: dict[str, str] = {}
    for record in records:
        meta = read_meta(record, root)
        if meta is None:
            continue
        if (other := first.setdefault(meta["content"], record.scan_id)) != record.scan_id:
            problems.append(Problem("duplicate", record.scan_id, f"Its images are those of {other}, which is used."))
            continue
        problems.extend(Problem("note", record.scan_id, note) for note in meta["notes"])
        if all(value is None for labels in (meta["study_labels"], *meta["slice_labels"]) for value in labels):
            problems.append(Problem("unlabelled", record.scan_id, "Nothing is known of it: no mask and no label."))
            continue
        kept.append(replace(record, content=meta["content"], mask_content=meta["mask_content"]))
        metas.append(meta)
    return kept, metas


def _summary(records: Sequence[ScanRecord], metas: Sequence[dict[str, Any]]) -> dict[str, Any]:
    slices, studies = manifest.LabelCounts(), manifest.LabelCounts()
    for meta in metas:
        studies.add(from_json(meta["study_labels"]))
        for labels in meta["slice_labels"]:
            slices.add(from_json(labels))
    totals = [round(sum(meta["ml"][n] for meta in metas), 2) for n in range(6)]
    return {
        "scans": len(records),
        "patients": len({record.person for record in records}),
        "slices": sum(len(meta["slice_labels"]) for meta in metas),
        "outlined": sum(meta["outlined"] for meta in metas),
        "slice_labels": slices.to_json(),
        "study_labels": studies.to_json(),
        "ml": dict(zip([*(subtype.key for subtype in Subtype), "unknown subtype"], totals, strict=True)),
    }
