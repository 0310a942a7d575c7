"""Blood that hardly shows teaches nothing and is told apart in figures (`training.datasets.faint`, `training.figures`)."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from training.datasets.faint import without_faint
from training.datasets.labels import NOT_ANNOTATED
from training.datasets.record import LabelledScan
from training.figures import (
    ClassifiedScan,
    classification_figures,
    compare,
    segmentation_figures,
    shown_ml,
    shown_truth,
    truth_of_slices,
)

_BRAIN_HU = 35.0


def _slice(blood_hu: float) -> tuple[np.ndarray, np.ndarray]:
    """Brain with bone beside it, a bleed of some HU, and one that nobody could miss."""
    noise = np.random.default_rng(3).normal(0, 4, (80, 80))
    hu = np.full((80, 80), _BRAIN_HU)
    hu[:, 70:] = 1000.0
    labels = np.zeros((80, 80), np.uint8)
    labels[20:40, 60:70] = Subtype.SUBDURAL  # against the bone
    hu[20:40, 60:70] = blood_hu
    labels[60:70, 10:20] = Subtype.INTRAPARENCHYMAL
    hu[60:70, 10:20] = 70.0
    return labels, (hu + noise).astype(np.float32)


@pytest.mark.parametrize("blood_hu", [30.0, 35.0, 40.0])
def test_that_blood_as_dense_as_brain_teaches_nothing(blood_hu):
    labels, hu = _slice(blood_hu)
    kept = without_faint(labels, hu, (1.0, 1.0), 8.0)
    assert (kept[20:40, 60:70] == NOT_ANNOTATED).all()
    kept[20:40, 60:70] = labels[20:40, 60:70]
    np.testing.assert_array_equal(kept, labels)


@pytest.mark.parametrize("blood_hu", [15.0, 50.0, 75.0])
def test_that_blood_that_is_brighter_or_darker_than_brain_keeps_its_truth(blood_hu):
    labels, hu = _slice(blood_hu)
    np.testing.assert_array_equal(without_faint(labels, hu, (1.0, 1.0), 8.0), labels)


def test_that_slices_without_blood_or_without_truth_stay_as_they_are():
    _, hu = _slice(50.0)
    for value in (0, NOT_ANNOTATED):
        labels = np.full(hu.shape, value, np.uint8)
        np.testing.assert_array_equal(without_faint(labels, hu, (1.0, 1.0), 8.0), labels)


def test_that_blood_as_thin_as_partial_volume_teaches_nothing_beside_bone():
    labels, hu = _slice(60.0)
    thin = labels.copy()
    thin[20:40, 60:68] = 0
    hu[20:40, 60:68] = _BRAIN_HU
    kept = without_faint(thin, hu, (1.0, 1.0), 8.0)
    assert (kept[20:40, 68:70] == NOT_ANNOTATED).all()
    assert (kept[60:70, 10:20] == Subtype.INTRAPARENCHYMAL).all()
    # With pixels half as large it is as thin; with larger ones it is a crescent.
    assert (without_faint(thin, hu, (0.5, 0.5), 8.0)[20:40, 68:70] == NOT_ANNOTATED).all()
    np.testing.assert_array_equal(without_faint(thin, hu, (2.5, 2.5), 8.0), thin)


def test_that_a_line_in_a_cleft_of_bone_teaches_nothing():
    labels, hu = _slice(_BRAIN_HU)
    labels[:] = 0
    hu[45:60, 20:50] = 1000.0
    hu[50:53, 25:45] = 60.0
    labels[51, 25:45] = Subtype.SUBDURAL  # bone within 2 mm of it and of all that lies around
    assert (without_faint(labels, hu, (1.0, 1.0), 8.0)[51, 25:45] == NOT_ANNOTATED).all()


def _scan(blood_hu: float | None, mass: bool) -> LabelledScan:
    """Four slices of 5 mm with a bleed of 4 mL against the bone, and one of 2 mL that shows where `mass`."""
    labels, hu = _slice(_BRAIN_HU if blood_hu is None else blood_hu)
    if blood_hu is None:
        labels[labels == Subtype.SUBDURAL] = 0
    if not mass:
        labels[60:70, 10:20] = 0
        hu[60:70, 10:20] = _BRAIN_HU
    positions = np.column_stack([np.zeros(4), np.zeros(4), np.arange(4) * 5.0])
    geometry = StackGeometry(positions, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), (1.0, 1.0), (4, 80, 80), 5.0)
    stack = SliceStack(np.repeat(hu.round().astype(np.int16)[None], 4, 0), geometry, ("",) * 4)
    return LabelledScan.of_mask(stack, LabelStack(np.repeat(labels[None], 4, 0), geometry))


def _only_the_mass(scan: LabelledScan) -> LabelStack:
    labels = scan.truth.labels
    return LabelStack(np.where(labels == Subtype.INTRAPARENCHYMAL, labels, 0).astype(np.uint8), scan.truth.geometry)


def test_that_figures_of_what_shows_leave_out_blood_that_hardly_shows():
    scans = [_scan(35.0, True), _scan(60.0, True), _scan(36.0, False), _scan(None, False)]
    measured = [compare(str(n), scan, _only_the_mass(scan)) for n, scan in enumerate(scans)]
    subdural, mass = PROBABILITY_ORDER.index("subdural"), PROBABILITY_ORDER.index("intraparenchymal")
    shown = np.array([scan.shown_ml[[0, subdural, mass]] for scan in measured])
    np.testing.assert_allclose(shown, [[2, 0, 2], [6, 4, 2], [0, 0, 0], [np.nan] * 3])
    figures = segmentation_figures(measured)
    assert figures["scans_shown"] == 2
    assert figures["dice_any_shown"] == pytest.approx((1.0 + 2 * 2 / 8) / 2)
    assert figures["dice_any"] == pytest.approx((2 * 2 / 8 + 2 * 2 / 8 + 0.0) / 3)
    assert (figures["sensitivity"], figures["sensitivity_any_shown"]) == (pytest.approx(2 / 3), 1.0)
    assert (figures["auc_study_any"], figures["auc_study_any_shown"]) == (pytest.approx(2.5 / 3), 1.0)
    # A mass that is called nothing else: the subdural blood of the second scan shows and is not found.
    assert figures["auc_study_subdural_shown"] == 0.5
    assert figures["auc_study_intraparenchymal_shown"] == 1.0
    assert "auc_study_epidural_shown" not in figures


def test_that_a_classification_is_also_judged_by_what_shows():
    scans = [_scan(60.0, True), _scan(36.0, False), _scan(None, False)]
    answers = []
    for n, (scan, probability) in enumerate(zip(scans, (0.9, 0.1, 0.2), strict=True)):
        slices, study = truth_of_slices(scan)
        said = np.full(len(PROBABILITY_ORDER), probability)
        answers.append(
            ClassifiedScan(
                str(n), str(n), said, study, np.tile(said, (4, 1)), slices, shown_ml=shown_ml(scan, shown_truth(scan))
            )
        )
    figures = classification_figures(answers, dict.fromkeys(PROBABILITY_ORDER, 0.5))
    assert (figures["auc_study_any"], figures["auc_study_any_shown"]) == (0.5, 1.0)
    assert (figures["sensitivity_any"], figures["sensitivity_any_shown"]) == (0.5, 1.0)
    # One class over its threshold makes a study positive, as in the viewer.
    strict = classification_figures(answers, dict.fromkeys(PROBABILITY_ORDER, 0.95) | {"subdural": 0.15})
    assert strict["sensitivity_any"] == 0.0
    assert (strict["sensitivity_verdict"], strict["specificity_verdict"]) == (0.5, 0.0)
    assert figures["scans_shown"] == 1


def test_that_without_masks_nothing_is_said_of_what_shows():
    scan = _scan(60.0, True)
    unseen = LabelledScan(scan.stack, None, scan.slices, scan.study)
    assert shown_truth(unseen) is None
    figures = segmentation_figures([compare("a", unseen, _only_the_mass(scan))])
    assert figures["sensitivity"] == 1.0
    assert not [name for name in figures if name.endswith("_shown")]
