"""What figures of a few scans are worth: intervals over patients, calibration, agreement of volumes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.metrics import auc

FloatArray = npt.NDArray[np.float64]

_DRAWS = 500
_EDGE = 1e-6


def auc_interval(
    scores: FloatArray, truth: FloatArray, patients: Sequence[str], *, draws: int = _DRAWS, seed: int = 0
) -> tuple[float, float]:
    """95 % interval of an AUC from resampled patients (percentile bootstrap); nan where a class is missing.

    Patients are drawn with replacement, each with all scans: scans of one patient are alike and no further evidence.
    Draws in which a class is missing are drawn again.
    """
    if np.isnan(auc(scores, truth)):
        return float("nan"), float("nan")
    names, inverse = np.unique(np.asarray(patients), return_inverse=True)
    members = [np.flatnonzero(inverse == n) for n in range(len(names))]
    generator = np.random.default_rng(seed)
    values: list[float] = []
    for _ in range(20 * draws):
        chosen = np.concatenate([members[n] for n in generator.integers(0, len(names), len(names))])
        value = auc(scores[chosen], truth[chosen])
        if not np.isnan(value):
            values.append(value)
        if len(values) == draws:
            break
    low, high = np.percentile(values, [2.5, 97.5]) if values else (np.nan, np.nan)
    return float(low), float(high)


def sensitivity_at(scores: FloatArray, truth: FloatArray, specificity: float) -> float:
    """Highest sensitivity of any threshold that keeps this specificity; nan where a class is missing."""
    known = ~np.isnan(truth)
    positives, negatives = scores[known & (truth == 1)], np.sort(scores[known & (truth == 0)])
    if not len(positives) or not len(negatives):
        return float("nan")
    allowed = int(np.floor((1.0 - specificity) * len(negatives) + 1e-9))
    limit = negatives[len(negatives) - 1 - allowed]
    return float((positives > limit).mean())


def roc(scores: FloatArray, truth: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Points of the ROC curve: 1 - specificity and sensitivity, both from 0 to 1; empty where a class is missing."""
    known = ~np.isnan(truth)
    values, positive = scores[known], truth[known] == 1
    if positive.all() or not positive.any():
        return np.empty(0), np.empty(0)
    order = np.argsort(-values, kind="stable")
    last = np.append(np.diff(values[order]) != 0, True)
    true = np.cumsum(positive[order])[last] / positive.sum()
    false = np.cumsum(~positive[order])[last] / (~positive).sum()
    return np.concatenate([[0.0], false]), np.concatenate([[0.0], true])


@dataclass(frozen=True, eq=False)
class Reliability:
    """Calibration: mean probability and share of positives of each bin that holds answers, and how many it holds."""

    probability: FloatArray
    share: FloatArray
    count: npt.NDArray[np.int64]

    @property
    def ece(self) -> float:
        """Expected calibration error; nan without answers."""
        total = self.count.sum()
        return float((np.abs(self.probability - self.share) * self.count).sum() / total) if total else float("nan")


def reliability(probabilities: FloatArray, truth: FloatArray, bins: int = 10) -> Reliability:
    """Calibration of probabilities (n,) on truths (n,) in bins of equal width; nan truths are left out."""
    known = ~np.isnan(truth)
    p, t = probabilities[known], truth[known]
    place = np.minimum((p * bins).astype(np.intp), bins - 1)
    count = np.bincount(place, minlength=bins)
    used = count > 0
    sums = (np.bincount(place, p, bins)[used], np.bincount(place, t, bins)[used])
    return Reliability(sums[0] / count[used], sums[1] / count[used], count[used])


def before_temperature(probabilities: FloatArray, temperature: float) -> FloatArray:
    """What the probabilities were before their logits were divided by the temperature."""
    clipped = np.clip(probabilities, _EDGE, 1.0 - _EDGE)
    return np.asarray(1.0 / (1.0 + np.exp(-temperature * np.log(clipped / (1.0 - clipped)))))


@dataclass(frozen=True)
class Agreement:
    """Bland and Altman (1986): mean difference and its limits of agreement (mean -+ 1.96 standard deviations)."""

    bias: float
    low: float
    high: float


def agreement(found: FloatArray, truth: FloatArray) -> Agreement:
    """Agreement of found with true volumes; nan limits for fewer than two."""
    if not len(found):
        return Agreement(float("nan"), float("nan"), float("nan"))
    difference = found - truth
    bias = float(difference.mean())
    spread = 1.96 * float(difference.std(ddof=1)) if len(difference) > 1 else float("nan")
    return Agreement(bias, bias - spread, bias + spread)
