"""Thresholds and temperatures, chosen by code on validation scans; never by hand, never on the scans that are reported."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch
from scipy import ndimage, optimize, special

from ichviewer.domain.labels import ANY, PROBABILITY_ORDER
from ichviewer.imaging.brain_check import shows_brain
from ichviewer.inference.package import InputSpec
from training.config import BLOOD_HU, SegmentationConfig
from training.datasets.augment import windowed
from training.datasets.cache import CachedScan
from training.datasets.labels import NOT_ANNOTATED
from training.encoder import truth_of
from training.metrics import verdict_figures
from training.models.build import SegmentationNetwork
from training.models.sequence import ScanClassifier
from training.segmentation import predict_planes

Log = Callable[[str], None]
FloatArray = npt.NDArray[np.float64]

ANY_SPECIFICITY, SUBTYPE_SPECIFICITY = 0.90, 0.95
"""A study is called positive where any of six classes is over its threshold: each subtype has to be wrong more seldom than
`any` alone. Cleared products have .951 on patients (FIELD); the negatives here hold far more of what is taken for blood."""
_THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
_SEEDS = (0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 0.9995)
_MINIMUM_ML = (0.05, 0.1, 0.2, 0.3, 0.5)
"""No more: readers report a bleed of half a millilitre, and on a single slice of 5 mm it covers 1 cm² already."""
_SATELLITES_ML = (None, 0.5, 0.3, 0.2, 0.1, 0.05)
_MARGIN = 0.01
_EVERYWHERE = np.ones((3, 3, 3), dtype=bool)


@dataclass(frozen=True)
class Calibration:
    """What a package says about reading its outputs.

    Attributes
    ----------
    thresholds, temperatures, minimum_component_ml, seed_threshold, satellite_ml
        As in `ichviewer.inference.package.ModelSpec`.
    figures
        What they give on the validation scans.
    """

    thresholds: dict[str, float]
    temperatures: dict[str, float] = field(default_factory=dict)
    minimum_component_ml: float = 0.0
    seed_threshold: float | None = None
    satellite_ml: float | None = None
    figures: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class _Outcome:
    """One scan at one threshold: volume, size, true overlap and highest probability of each component."""

    volumes: FloatArray
    sizes: FloatArray
    overlaps: FloatArray
    peaks: FloatArray
    true_size: int

    def _kept(self, minimum_ml: float, seed: float) -> npt.NDArray[np.bool_]:
        return (self.volumes >= minimum_ml) & (self.peaks >= seed)

    def dice(self, minimum_ml: float, seed: float, satellite_ml: float | None = None) -> float:
        kept = self._kept(minimum_ml, seed)
        if satellite_ml is not None and kept.any():
            kept |= self.volumes >= satellite_ml
        return 2.0 * float(self.overlaps[kept].sum()) / (float(self.sizes[kept].sum()) + self.true_size)

    def empty(self, minimum_ml: float, seed: float) -> bool:
        return not bool(self._kept(minimum_ml, seed).any())


def _outcome(
    hemorrhage: npt.NDArray[np.float32], scan: CachedScan, labels: npt.NDArray[np.uint8], threshold: float
) -> _Outcome:
    truth = (labels > 0) & (labels != NOT_ANNOTATED)
    hemorrhage = np.where(labels == NOT_ANNOTATED, 0.0, hemorrhage)
    numbers, count = ndimage.label(hemorrhage >= threshold, _EVERYWHERE)
    pixel = np.broadcast_to(scan.pixel_ml[:, None, None], numbers.shape)
    flat = numbers.ravel()
    volumes = np.bincount(flat, weights=pixel.ravel(), minlength=count + 1)[1:]
    sizes = np.bincount(flat, minlength=count + 1)[1:].astype(np.float64)
    overlaps = np.bincount(flat, weights=truth.ravel(), minlength=count + 1)[1:]
    peaks = np.asarray(ndimage.maximum(hemorrhage, numbers, np.arange(1, count + 1)), dtype=np.float64).reshape(count)
    return _Outcome(volumes, sizes, overlaps, peaks, int(truth.sum()))


def calibrate_segmentation(
    network: SegmentationNetwork,
    config: SegmentationConfig,
    groups: Sequence[Sequence[CachedScan]],
    log: Log = print,
    *,
    negatives: Sequence[CachedScan] = (),
    outline: float = 0.0,
) -> Calibration:
    """Threshold of hemorrhage, threshold of belief and smallest component: the best mean of Dice and specificity.

    A positive scan counts with its Dice, a negative one with 1 where it stays empty, and both kinds weigh the same, as do
    groups of scans, however many they are: one hospital more tells more than a hundred scans more of the same. Of the
    settings within 0.01 of the best, the one that believes least, and outlines at the threshold nearest to one half: scans
    from elsewhere are harder than the validation scans, and their blood is as large. Settings at which any of `negatives`
    (real scans that are known to hold no hemorrhage) does not stay empty do not count, where others are left. With an
    `outline` that is the threshold of hemorrhage, and only the rest is chosen. Satellites leave empty scans empty:
    theirs is the largest volume, or none at all, with a Dice within 0.01 of the best.
    """
    thresholds = (outline,) if outline else _THRESHOLDS
    origins = [g for g, group in enumerate(groups) for scan in group if scan.annotated.any()]
    scans = [scan for group in groups for scan in group if scan.annotated.any()]
    outcomes: list[list[_Outcome]] = []
    for n, scan in enumerate([*scans, *negatives]):
        hemorrhage = 1.0 - predict_planes(network, scan, config, torch.device("cpu"))[:, 0].numpy()
        planes = scan.slabs(range(len(scan)), config.input)[:, len(config.input.context_mm) // 2]
        hemorrhage = hemorrhage * ((planes >= BLOOD_HU[0]) & (planes <= BLOOD_HU[1]))
        if not shows_brain(scan.planes, scan.spacing):  # as the viewer does
            hemorrhage = np.zeros_like(hemorrhage)
        # Nobody outlined the known negatives: there is nothing to outline.
        labels = np.asarray(scan.labels) if n < len(scans) else np.zeros(scan.labels.shape, np.uint8)
        outcomes.append([_outcome(hemorrhage, scan, labels, threshold) for threshold in thresholds])
        if (n + 1) % 10 == 0:
            log(f"calibration: {n + 1} of {len(scans)} scans")
    outcomes, must = outcomes[: len(scans)], outcomes[len(scans) :]
    # A bleed that falls between the slices of the model leaves nothing to outline, and is no negative either.
    positive = [n for n, scan in enumerate(scans) if scan.positive and outcomes[n][0].true_size]
    negative = [n for n, scan in enumerate(scans) if not scan.positive]

    def over(chosen: Sequence[int], measure: Callable[[list[_Outcome]], float], without: float) -> float:
        """Mean over groups of the mean over their chosen scans; `without` where there are none."""
        values: dict[int, list[float]] = {}
        for n in chosen:
            values.setdefault(origins[n], []).append(measure(outcomes[n]))
        return float(np.mean([np.mean(group) for group in values.values()])) if values else without

    settings: list[tuple[float, float, float, float, float]] = []
    held: list[tuple[float, float, float, float, float]] = []
    for (t, threshold), seed, minimum in itertools.product(enumerate(thresholds), _SEEDS, _MINIMUM_ML):
        if seed < threshold:
            continue
        dice = over(positive, lambda outcome, t=t, m=minimum, s=seed: outcome[t].dice(m, s), 0.0)
        clean = over(negative, lambda outcome, t=t, m=minimum, s=seed: outcome[t].empty(m, s), 1.0)
        settings.append((clean, dice, threshold, seed, minimum))
        if all(outcome[t].empty(minimum, seed) for outcome in must):
            held.append(settings[-1])
    settings = held or settings
    best = max((setting[0] + setting[1]) / 2 for setting in settings)
    clean, dice, threshold, seed, minimum = max(
        (setting for setting in settings if (setting[0] + setting[1]) / 2 >= best - _MARGIN),
        key=lambda setting: (setting[3], setting[4], -abs(setting[2] - 0.5)),
    )
    t = thresholds.index(threshold)
    gained = [
        over(positive, lambda outcome, volume=volume: outcome[t].dice(minimum, seed, volume), 0.0)
        for volume in _SATELLITES_ML
    ]
    satellite, dice = fewest_satellites(gained)
    log(f"calibration: Dice with satellites from {_SATELLITES_ML} mL: " + ", ".join(f"{value:.3f}" for value in gained))
    figures = {"scans": float(len(scans)), "dice_any": dice, "specificity": clean}
    if must:
        marked = sum(not outcome[t].empty(minimum, seed) for outcome in must)
        figures["known_negatives_marked"] = float(marked)
        if marked:
            log(
                f"warning: no setting leaves all known negatives empty: {marked} of {len(must)} are marked. "
                "Do not ship this package; train on more that looks like them."
            )
    log(
        f"calibration: hemorrhage from {threshold}, believed from {seed}, components from {minimum} mL, "
        f"satellites from {satellite} mL: Dice {dice:.3f}, specificity {clean:.3f}"
    )
    return Calibration({"any": threshold}, {}, minimum, seed, satellite, figures)


def fewest_satellites(dice: Sequence[float]) -> tuple[float | None, float]:
    """Volume from which satellites count, and its Dice, of the Dice with none and with ever smaller ones."""
    worthy = max(dice) - _MARGIN
    return next(pair for pair in zip(_SATELLITES_ML, dice, strict=True) if pair[1] >= worthy)


@torch.inference_mode()
def scan_logits(classifier: ScanClassifier, scan: CachedScan, spec: InputSpec) -> tuple[FloatArray, FloatArray]:
    """Raw logits of the slices (m, 6) and of the study (6,) of a cached scan."""
    parts = []
    for start in range(0, len(scan), 16):
        slabs = torch.from_numpy(scan.slabs(range(start, min(start + 16, len(scan))), spec))
        parts.append(classifier.features(windowed(slabs, spec).contiguous(memory_format=torch.channels_last)))
    slices, study = classifier.sequence(torch.cat(parts)[None])
    return slices[0].double().numpy(), study[0].double().numpy()


def temperature(logits: FloatArray, truth: FloatArray) -> float:
    """Temperature that gives logits (n,) the least log-loss on truth (n,); 1 where a class has fewer than five cases."""
    if min(truth.sum(), (1.0 - truth).sum()) < 5:
        return 1.0

    def loss(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        return float(np.mean(np.logaddexp(0.0, scaled) - truth * scaled))

    return float(np.exp(optimize.minimize_scalar(loss, bounds=(np.log(0.5), np.log(4.0)), method="bounded").x))


def threshold(probabilities: FloatArray, truth: npt.NDArray[np.bool_], specificity: float, above: float = 0.0) -> float:
    """Threshold of a class at a specificity on validation studies.

    The highest negative that must stay below decides, or `above` where that is higher; the threshold lies half way, in
    logits, to the lowest positive above it, so that neither side sits on the edge. It stays within 0.2 and 0.97: a study is
    not called positive at odds of one to nine.
    """
    negatives, positives = np.sort(probabilities[~truth]), np.sort(probabilities[truth])
    if not len(negatives):
        return 0.5
    allowed = int(np.floor((1.0 - specificity) * len(negatives) + 1e-9))
    low = max(float(negatives[len(negatives) - 1 - allowed]), above)
    beyond = positives[positives > low]
    high = float(beyond[0]) if len(beyond) else 1.0

    middle = special.expit(special.logit(np.clip((low, high), 1e-4, 1.0 - 1e-4)).mean())
    return float(np.clip(middle, 0.2, 0.97))


def calibrate_classification(
    classifier: ScanClassifier,
    spec: InputSpec,
    scans: Sequence[CachedScan],
    log: Log = print,
    *,
    negatives: Sequence[CachedScan] = (),
) -> Calibration:
    """A temperature per class (slices and studies together) and a threshold per class (studies).

    Thresholds lie above the answers on `negatives`, real scans that are known to hold no hemorrhage.
    """
    must = np.array([scan_logits(classifier, scan, spec)[1] for scan in negatives]).reshape(-1, len(PROBABILITY_ORDER))
    slices, studies, slices_truth, studies_truth = [], [], [], []
    for n, scan in enumerate(scans):
        slice_logits, study_logits = scan_logits(classifier, scan, spec)
        slices.append(slice_logits)
        studies.append(study_logits)
        truth = truth_of(scan)
        slices_truth.append(truth[0])
        studies_truth.append(truth[1])
        if (n + 1) % 10 == 0:
            log(f"calibration: {n + 1} of {len(scans)} scans")
    study, study_truth = np.stack(studies), np.stack(studies_truth).astype(np.float64)
    logits = np.concatenate([np.concatenate(slices), study])
    truths = np.concatenate([np.concatenate(slices_truth), study_truth]).astype(np.float64)
    temperatures, thresholds = {}, {}
    answers = np.empty_like(study)
    figures = {"scans": float(len(scans))}
    for c, key in enumerate(PROBABILITY_ORDER):
        told = ~np.isnan(truths[:, c])
        temperatures[key] = round(temperature(logits[told, c], truths[told, c]), 4)
        known = ~np.isnan(study_truth[:, c])
        answers[:, c] = special.expit(study[:, c] / temperatures[key])
        probabilities = answers[known, c]
        present = study_truth[known, c] > 0
        highest = float(special.expit(must[:, c] / temperatures[key]).max(initial=0.0))
        specificity = ANY_SPECIFICITY if key == ANY else SUBTYPE_SPECIFICITY
        thresholds[key] = round(threshold(probabilities, present, specificity, highest), 4)
        if (~present).any():
            figures[f"specificity_{key}"] = float((probabilities[~present] < thresholds[key]).mean())
        if present.any():
            figures[f"sensitivity_{key}"] = float((probabilities[present] >= thresholds[key]).mean())
    verdict = verdict_figures(answers, study_truth[:, PROBABILITY_ORDER.index(ANY)], thresholds)
    figures |= {name: value for name, value in verdict.items() if not np.isnan(value)}
    log("calibration: thresholds " + ", ".join(f"{key} {value:.2f}" for key, value in thresholds.items()))
    return Calibration(thresholds, temperatures, figures=figures)
