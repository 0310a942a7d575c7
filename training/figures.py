"""From what each scan gave to the figures of a data set; a figure that cannot be computed is left out, never 0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import LabelStack
from training.datasets.faint import SHOWS_HU, without_faint
from training.datasets.labels import NOT_ANNOTATED, as_array
from training.datasets.record import LabelledScan
from training.measures import CONTRASTS_HU, LABELS, SIZES_ML, Lesions, confusion_ml, hausdorff95, lesions
from training.metrics import LABEL_KEYS, auc, dice, log_loss, mean, presence, verdict_figures
from training.statistics import agreement, auc_interval, before_temperature, reliability, sensitivity_at

FloatArray = npt.NDArray[np.float64]

SPECIFICITIES = (0.9, 0.95)
SHOWN_ML = 0.5
"""So much blood must show in a scan that a reader can be asked for it."""
_SLICE_MM2 = 3.6
"""A slice is positive from about the pixels that training asks for on the model grid."""


def _unknown() -> FloatArray:
    return np.full(len(PROBABILITY_ORDER), np.nan)


@dataclass(frozen=True, eq=False)
class SegmentedScan:
    """What one scan contributes.

    Attributes
    ----------
    name, patient
        Of the scan.
    positive
        Whether there is hemorrhage: 1, 0, nan where nobody said.
    present
        float (5,): whether each subtype is there, likewise.
    dice_any, dice_subtypes, hd95
        nan where truth is empty or not outlined (`hd95`, mm: also where nothing was found).
    true_ml, found_ml
        mL by subtype; `true_ml` nan where nothing is outlined.
    confusion
        mL (6, 6) by true (rows) and found (columns) label.
    spread_ml
        Standard deviation of the found volume over changed copies of the scan; nan where it was not asked for.
    untold_ml
        True hemorrhage whose subtype nobody said; in no entry of `true_ml`.
    shown_ml, dice_shown
        True hemorrhage that shows (`shown_ml`), and Dice of any where the rest counts neither as blood nor as none; nan
        where truth is empty or not outlined.
    """

    name: str
    patient: str
    positive: float
    present: FloatArray
    dice_any: float
    dice_subtypes: FloatArray
    true_ml: FloatArray
    found_ml: FloatArray
    hd95: float = float("nan")
    lesions: Lesions = field(default_factory=Lesions)
    confusion: FloatArray = field(default_factory=lambda: np.zeros((LABELS, LABELS)))
    spread_ml: float = float("nan")
    untold_ml: float = 0.0
    shown_ml: FloatArray = field(default_factory=_unknown)
    dice_shown: float = float("nan")

    @property
    def true_total_ml(self) -> float:
        """All true hemorrhage; nan where nothing is outlined."""
        return float(self.true_ml.sum()) + self.untold_ml

    @property
    def outlined(self) -> bool:
        """Whether there is a mask to measure against."""
        return not bool(np.isnan(self.true_ml).any())


@dataclass(frozen=True, eq=False)
class ClassifiedScan:
    """Probabilities and truth (1, 0, nan) of one scan in `PROBABILITY_ORDER`: study (6,), slices (k, 6).

    `spread` is the standard deviation (6,) of the study's probabilities over changed copies of the scan; `shown_ml` as in
    `SegmentedScan`.
    """

    name: str
    patient: str
    study: FloatArray
    study_truth: FloatArray
    slices: FloatArray
    slices_truth: FloatArray
    spread: FloatArray = field(default_factory=_unknown)
    shown_ml: FloatArray = field(default_factory=_unknown)


def shown_truth(scan: LabelledScan) -> npt.NDArray[np.uint8] | None:
    """Truth (k, j, i) in which blood that stands out by less than `SHOWS_HU` is not annotated; None where all is unknown.

    Each connected piece of blood in a slice is judged by itself (`training.datasets.faint`).
    """
    if scan.truth is None:
        return None
    spacing = scan.truth.geometry.spacing
    planes = zip(scan.truth.labels, scan.stack.hu, strict=True)
    return np.stack([without_faint(labels, hu, spacing, SHOWS_HU) for labels, hu in planes])


def shown_ml(scan: LabelledScan, truth: npt.NDArray[np.uint8] | None) -> FloatArray:
    """Volumes (6,) in `PROBABILITY_ORDER` of a `shown_truth`; nan where there is none."""
    if truth is None:
        return _unknown()
    voxel = scan.stack.geometry.voxel_ml
    blood = [(truth > 0) & (truth != NOT_ANNOTATED), *(truth == c for c in range(1, LABELS))]
    return np.array([float(one.sum(axis=(1, 2)) @ voxel) for one in blood])


def truth_of_slices(scan: LabelledScan) -> tuple[FloatArray, FloatArray]:
    """Truth of native slices (k, 6) and study (6,): by mask where a slice is outlined, else by its labels."""
    told = [as_array(labels) for labels in scan.slices] or [np.full(6, np.nan)] * len(scan.stack)
    slices = np.stack(told).astype(np.float64)
    if scan.truth is not None:
        counts = np.stack([np.bincount(plane.ravel(), minlength=256) for plane in scan.truth.labels])
        minimum = max(1, round(_SLICE_MM2 / float(np.prod(scan.truth.geometry.spacing))))
        sure = (counts[:, NOT_ANNOTATED] == 0) & (counts[:, LABELS] == 0)
        slices[sure] = presence(counts[sure, :LABELS], minimum)
    yes, no = (slices == 1).any(axis=0), (slices == 0).all(axis=0)
    return slices, np.where(yes, 1.0, np.where(no, 0.0, as_array(scan.study)))


def compare(name: str, scan: LabelledScan, found: LabelStack, patient: str = "", spread_ml: float = np.nan) -> SegmentedScan:
    """Compare a label map with the truth on the native slices."""
    voxel = scan.stack.geometry.voxel_ml
    labels = found.labels
    if scan.truth is None:
        found_ml = np.array([float((labels == c).sum(axis=(1, 2)) @ voxel) for c in range(1, LABELS)])
        study = as_array(scan.study).astype(np.float64)
        nothing = np.full(LABELS - 1, np.nan)
        return SegmentedScan(
            name, patient or name, float(study[0]), study[1:], np.nan, nothing, nothing, found_ml, spread_ml=spread_ml
        )
    scan.truth.geometry.require_match(found.geometry)
    truth = np.where(scan.truth.labels == NOT_ANNOTATED, 0, scan.truth.labels)
    labels = np.where(scan.truth.labels == NOT_ANNOTATED, 0, labels).astype(np.uint8)
    true_ml = np.array([float((truth == c).sum(axis=(1, 2)) @ voxel) for c in range(1, LABELS)])
    found_ml = np.array([float((labels == c).sum(axis=(1, 2)) @ voxel) for c in range(1, LABELS)])
    untold = bool((truth == LABELS).any())
    present = np.where(true_ml > 0, 1.0, np.nan if untold else 0.0)
    any_true, any_found = truth > 0, labels > 0
    positive = bool(any_true.any())
    shown = shown_truth(scan) if positive else None
    dice_shown = np.nan if shown is None else dice(any_found & (shown != NOT_ANNOTATED), any_true & (shown != NOT_ANNOTATED))
    subtypes = [dice(labels == c, truth == c) if present[c - 1] == 1 and not untold else np.nan for c in range(1, LABELS)]
    return SegmentedScan(
        name,
        patient or name,
        float(positive),
        present,
        dice(any_found, any_true) if positive else np.nan,
        np.array(subtypes),
        true_ml,
        found_ml,
        hausdorff95(any_found, any_true, scan.truth.geometry) if positive else np.nan,
        lesions(any_found, any_true, scan.truth.geometry, scan.stack.hu),
        confusion_ml(labels, truth, scan.truth.geometry),
        spread_ml,
        float((truth == LABELS).sum(axis=(1, 2)) @ voxel),
        shown_ml(scan, shown),
        dice_shown,
    )


def segmentation_figures(scans: Sequence[SegmentedScan]) -> dict[str, float]:
    """Figures of a segmentation.

    Dice is the mean over scans that hold the subtype; AUC takes the found volume as the score of the study. Figures that
    end in ``_shown`` are of scans in which `SHOWN_ML` and more shows, against all negative ones.
    """
    positive = [scan for scan in scans if scan.positive == 1]
    negative = [scan for scan in scans if scan.positive == 0]
    outlined = [scan for scan in positive if scan.outlined]
    false_ml = [float(scan.found_ml.sum()) for scan in negative]
    volumes = np.array([(scan.found_ml.sum(), scan.true_total_ml) for scan in outlined]).reshape(-1, 2)
    limits = agreement(volumes[:, 0], volumes[:, 1])
    hits = [(ml, hu) for scan in scans for ml, hu in zip(scan.lesions.hit_ml, scan.lesions.hit_hu, strict=True)]
    misses = [(ml, hu) for scan in scans for ml, hu in zip(scan.lesions.missed_ml, scan.lesions.missed_hu, strict=True)]
    false = [ml for scan in scans for ml in scan.lesions.false_ml]
    total = np.array([scan.found_ml.sum() for scan in scans])
    truth = np.array([scan.positive for scan in scans])
    patients = [scan.patient for scan in scans]
    figures = {
        "scans": float(len(scans)),
        "patients": float(len(set(patients))),
        "positive_scans": float(len(positive)),
        "dice_any": mean([scan.dice_any for scan in positive]),
        "dice_any_median": float(np.median([scan.dice_any for scan in outlined])) if outlined else np.nan,
        "dice_any_pooled": _pooled_dice(outlined),
        "hd95_mm": mean([scan.hd95 for scan in positive]),
        "volume_error_ml": mean([abs(float(found - true)) for found, true in volumes]),
        "volume_bias_ml": limits.bias,
        "volume_low_ml": limits.low,
        "volume_high_ml": limits.high,
        "false_positive_ml": mean(false_ml),
        "false_positive_ml_worst": max(false_ml, default=np.nan),
        "specificity": mean([float(volume == 0) for volume in false_ml]),
        "sensitivity": mean([float(scan.found_ml.sum() > 0) for scan in positive]),
        "auc_study_any": auc(total, truth),
        "lesion_f1": 2 * len(hits) / (2 * len(hits) + len(misses) + len(false)) if hits or misses or false else np.nan,
        "lesion_sensitivity": len(hits) / (len(hits) + len(misses)) if hits or misses else np.nan,
        "false_lesions_per_scan": len(false) / len(scans),
        "spread_ml": mean([scan.spread_ml for scan in scans]),
    }
    figures["auc_study_any_low"], figures["auc_study_any_high"] = auc_interval(total, truth, patients)
    for limit in SPECIFICITIES:
        figures[f"sensitivity_any_at_specificity_{limit:g}"] = sensitivity_at(total, truth, limit)
    for which, limits_of, unit in ((0, SIZES_ML, "ml"), (1, CONTRASTS_HU, "hu")):
        for low, high in zip((0.0, *limits_of), (*limits_of, np.inf), strict=True):
            hit, missed = (sum(low <= lesion[which] < high for lesion in group) for group in (hits, misses))
            if hit + missed:
                figures[f"lesion_sensitivity_{low:g}_to_{high:g}_{unit}"] = hit / (hit + missed)
    for c, key in enumerate(LABEL_KEYS):
        figures[f"dice_{key}"] = mean([float(scan.dice_subtypes[c]) for scan in scans])
        scores, present = np.array([scan.found_ml[c] for scan in scans]), np.array([scan.present[c] for scan in scans])
        figures[f"auc_study_{key}"] = auc(scores, present)
        figures[f"auc_study_{key}_low"], figures[f"auc_study_{key}_high"] = auc_interval(scores, present, patients)
    shown = np.array([scan.shown_ml for scan in scans])
    scores = np.array([[volume, *scan.found_ml] for volume, scan in zip(total, scans, strict=True)])
    presences = np.array([[scan.positive, *scan.present] for scan in scans])
    figures |= _of_shown(shown, scores, presences, total > 0)
    figures["dice_any_shown"] = mean([scan.dice_shown for scan in positive if scan.shown_ml[0] >= SHOWN_ML])
    return known(figures)


def _of_shown(shown: FloatArray, scores: FloatArray, truth: FloatArray, found: npt.NDArray[np.bool_]) -> dict[str, float]:
    """Figures without scans in which too little of the blood shows: mL, scores, truth (scans, 6), any found (scans,)."""
    if np.isnan(shown).all():
        return {}
    seen = (truth == 1) & (shown >= SHOWN_ML)
    judged = seen | (truth == 0)
    figures = {
        "scans_shown": float(seen[:, 0].sum()),
        "sensitivity_any_shown": mean([float(value) for value in found[seen[:, 0]]]),
    }
    for c, key in enumerate(PROBABILITY_ORDER):
        figures[f"auc_study_{key}_shown"] = auc(scores[judged[:, c], c], truth[judged[:, c], c])
    return figures


def _pooled_dice(scans: Sequence[SegmentedScan]) -> float:
    """Dice of any hemorrhage over the mL of all scans together: a large bleed weighs as much as it is; nan without any."""
    true, found = sum(scan.true_total_ml for scan in scans), sum(float(scan.found_ml.sum()) for scan in scans)
    # Dice and both volumes of a scan give what they share.
    both = sum(scan.dice_any * (scan.true_total_ml + float(scan.found_ml.sum())) / 2 for scan in scans)
    return 2 * both / (true + found) if true + found else float("nan")


def classification_figures(
    scans: Sequence[ClassifiedScan], thresholds: Mapping[str, float], temperatures: Mapping[str, float] | None = None
) -> dict[str, float]:
    """Figures of a classification; calibration before the temperatures where they are given."""
    study, truth = np.stack([scan.study for scan in scans]), np.stack([scan.study_truth for scan in scans])
    slices = np.concatenate([scan.slices for scan in scans])
    slices_truth = np.concatenate([scan.slices_truth for scan in scans])
    patients = [scan.patient for scan in scans]
    figures = {
        "scans": float(len(scans)),
        "patients": float(len(set(patients))),
        "positive_scans": float((truth[:, 0] == 1).sum()),
        "log_loss_slice": log_loss(slices, slices_truth),
        "log_loss_study": log_loss(study, truth),
    }
    figures |= verdict_figures(study, truth[:, 0], thresholds)
    for c, key in enumerate(PROBABILITY_ORDER):
        figures[f"auc_study_{key}"] = auc(study[:, c], truth[:, c])
        figures[f"auc_study_{key}_low"], figures[f"auc_study_{key}_high"] = auc_interval(study[:, c], truth[:, c], patients)
        figures[f"auc_slice_{key}"] = auc(slices[:, c], slices_truth[:, c])
        over = study[:, c] >= thresholds[key]
        figures[f"sensitivity_{key}"] = mean([float(value) for value in over[truth[:, c] == 1]])
        figures[f"specificity_{key}"] = mean([float(not value) for value in over[truth[:, c] == 0]])
        for limit in SPECIFICITIES:
            figures[f"sensitivity_{key}_at_specificity_{limit:g}"] = sensitivity_at(study[:, c], truth[:, c], limit)
        figures[f"ece_slice_{key}"] = reliability(slices[:, c], slices_truth[:, c]).ece
        if temperatures:
            raw = before_temperature(slices[:, c], temperatures.get(key, 1.0))
            figures[f"ece_slice_before_{key}"] = reliability(raw, slices_truth[:, c]).ece
        figures[f"spread_{key}"] = mean([float(scan.spread[c]) for scan in scans])
    over = study[:, 0] >= thresholds[PROBABILITY_ORDER[0]]
    figures |= _of_shown(np.array([scan.shown_ml for scan in scans]), study, truth, over)
    return known(figures)


def known(figures: Mapping[str, float]) -> dict[str, float]:
    """Figures that could be computed."""
    return {name: float(value) for name, value in figures.items() if not np.isnan(value)}
