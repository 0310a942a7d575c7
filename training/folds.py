"""Cross-validation over patients: every fold is trained, its held-out scans are judged, and the figures are averaged."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.errors import UsageError
from training.runs import CONFIG, LAST, RunFolder, load_checkpoint, write_atomic
from training.tasks import Config, train

Log = Callable[[str], None]

FOLDS_FILE = "folds.json"


def averaged(folds: Sequence[Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Mean, standard deviation (of a sample) and number of folds of each figure that any fold has."""
    names = dict.fromkeys(name for figures in folds for name in figures)
    result = {}
    for name in names:
        values = np.array([figures[name] for figures in folds if name in figures])
        spread = float(values.std(ddof=1)) if len(values) > 1 else 0.0
        result[name] = {"mean": float(values.mean()), "sd": spread, "folds": float(len(values))}
    return result


def train_folds(config: Config, root: Path, *, cache: Path | None = None, log: Log = print) -> dict[str, Any]:
    """Train fold 0, 1, ... into ``fold-0``, ``fold-1``, ... and write ``folds.json``; finished folds are not trained again.

    Returns
    -------
    dict
        ``folds``: figures of each; ``average``: see `averaged`.

    Raises
    ------
    UsageError
        If the configuration names no folds.
    """
    if config.folds < 2:
        raise UsageError("A cross-validation needs --folds 2 or more.")
    root.mkdir(parents=True, exist_ok=True)
    results: list[dict[str, float]] = []
    for fold in range(config.folds):
        own = config.model_copy(update={"fold": fold, "init": config.init.replace("{fold}", str(fold))})
        done = root / f"fold-{fold}.json"
        if done.is_file():
            results.append(json.loads(done.read_text(encoding="utf-8")))
            log(f"fold {fold}: done before")
            continue
        log(f"fold {fold} of {config.folds}")
        run = RunFolder(root / f"fold-{fold}")
        started = (run.path / CONFIG).is_file()
        figures = train(own, run, resume=started, cache=cache, log=log)
        figures |= {"steps": float(load_checkpoint(run.path / LAST)["step"])}
        write_atomic(done, (json.dumps(figures, indent=2) + "\n").encode())
        results.append(figures)
    summary = {"folds": results, "average": averaged(results)}
    write_atomic(root / FOLDS_FILE, (json.dumps(summary, indent=2) + "\n").encode())
    for name, value in summary["average"].items():
        log(f"{name:24} {value['mean']:.3f} +- {value['sd']:.3f} over {value['folds']:.0f} folds")
    return summary
