"""Figures of merit; each is None-like (nan) where it cannot be computed, never 0."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype

FloatArray = npt.NDArray[np.float64]
LABEL_KEYS = tuple(subtype.key for subtype in Subtype)


def dice(prediction: npt.NDArray[np.bool_], truth: npt.NDArray[np.bool_]) -> float:
    """Dice overlap, nan where both are empty."""
    total = int(prediction.sum()) + int(truth.sum())
    return float("nan") if total == 0 else 2.0 * int((prediction & truth).sum()) / total


def auc(scores: npt.ArrayLike, truth: npt.ArrayLike) -> float:
    """Area under the ROC curve (Mann-Whitney, ties count half), nan where one class is missing; nan truths are left out."""
    told = np.asarray(truth, dtype=np.float64)
    known = ~np.isnan(told)
    values, positive = np.asarray(scores, dtype=np.float64)[known], told[known] > 0
    n_positive, n_negative = int(positive.sum()), int((~positive).sum())
    if n_positive == 0 or n_negative == 0:
        return float("nan")
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2.0)[inverse]
    return float((ranks[positive].sum() - n_positive * (n_positive + 1) / 2.0) / (n_positive * n_negative))


def verdict_figures(study: FloatArray, bleeds: FloatArray, thresholds: Mapping[str, float]) -> dict[str, float]:
    """How often the viewer's verdict is right: a study is positive where any class reaches its threshold.

    Of probabilities (n, 6) in `PROBABILITY_ORDER`, and whether each study bleeds (n,); a truth of nan is left out.
    """
    positive = (study >= np.array([thresholds[key] for key in PROBABILITY_ORDER])).any(axis=1)
    return {
        "sensitivity_verdict": mean([float(value) for value in positive[bleeds == 1]]),
        "specificity_verdict": mean([float(not value) for value in positive[bleeds == 0]]),
    }


def log_loss(probabilities: FloatArray, truth: FloatArray) -> float:
    """Weighted multi-label log-loss of RSNA 2019 over (n, 6) in `PROBABILITY_ORDER`; `any` weighs twice.

    A truth of nan is unknown and left out.
    """
    weights = np.array([2.0 if key == "any" else 1.0 for key in PROBABILITY_ORDER])
    clipped = np.clip(probabilities, 1e-7, 1.0 - 1e-7)
    known = ~np.isnan(truth)
    told = np.nan_to_num(truth)
    losses = -(told * np.log(clipped) + (1.0 - told) * np.log(1.0 - clipped))
    weighing = weights * known
    return float((losses * weighing).sum() / weighing.sum()) if known.any() else float("nan")


def presence(counts: npt.NDArray[np.int64], minimum: int = 1) -> FloatArray:
    """0/1 truth in `PROBABILITY_ORDER`, float (..., 6), of pixel counts (..., 6) over background and the subtypes."""
    subtypes = counts[..., 1:] >= minimum
    return np.concatenate([subtypes.any(axis=-1, keepdims=True), subtypes], axis=-1).astype(np.float64)


def mean(values: list[float]) -> float:
    """Mean without the values that could not be computed; nan where none could."""
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")
