"""Losses, measures and statistics against values that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from ichviewer.domain.geometry import StackGeometry
from training.config import LossConfig
from training.datasets.labels import NOT_ANNOTATED, UNKNOWN_SUBTYPE
from training.figures import SegmentedScan, segmentation_figures
from training.losses import MaskLoss, rsna_log_loss
from training.measures import confusion_ml, hausdorff95, lesions
from training.metrics import auc, log_loss
from training.plots import Line, plot
from training.statistics import agreement, auc_interval, before_temperature, reliability, roc, sensitivity_at

_WEIGHTS = (1.0, 2.0, 2.0, 2.0, 2.0, 2.0)


def _geometry(gap: float = 5.0, pixel: float = 1.0, shape=(6, 40, 40)) -> StackGeometry:
    z = np.arange(shape[0]) * gap
    positions = np.column_stack([np.zeros(shape[0]), np.zeros(shape[0]), z])
    return StackGeometry(positions, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), (pixel, pixel), shape, gap)


def _logits(labels, sure=9.0):
    clean = torch.where(labels > 5, 0, labels.long())
    return torch.nn.functional.one_hot(clean, 6).permute(0, 3, 1, 2).float() * sure


def test_that_a_tversky_loss_with_a_large_beta_punishes_missed_blood_more():
    truth = torch.zeros(1, 16, 16, dtype=torch.uint8)
    truth[0, 4:12, 4:12] = 2
    missed, beyond = truth.clone(), truth.clone()
    missed[0, 4:8, 4:12] = 0
    beyond[0, 0:4, 4:12] = 2
    even = MaskLoss(_WEIGHTS, LossConfig(cross_entropy=0.0))
    sensitive = MaskLoss(_WEIGHTS, LossConfig(cross_entropy=0.0, tversky_alpha=0.2, tversky_beta=0.8))
    gain = (sensitive(_logits(missed), truth) - sensitive(_logits(beyond), truth)) - (
        even(_logits(missed), truth) - even(_logits(beyond), truth)
    )
    assert gain > 0.1
    assert even(_logits(truth), truth) < 0.02


def test_that_a_focal_loss_cares_less_for_what_is_nearly_right():
    truth = torch.zeros(1, 8, 8, dtype=torch.uint8)
    truth[0, :2] = 1

    def share(gamma: float) -> float:
        loss = MaskLoss(_WEIGHTS, LossConfig(dice=0.0, any_dice=0.0, focal_gamma=gamma))
        return float(loss(_logits(truth, 4.0), truth) / loss(_logits(truth, 0.0), truth))

    assert share(2.0) < 0.1 * share(0.0)


def test_that_what_nobody_outlined_teaches_nothing_and_an_unnamed_bleed_teaches_any():
    truth = torch.zeros(2, 8, 8, dtype=torch.uint8)
    truth[0, 2:5, 2:5] = 3
    loss = MaskLoss(_WEIGHTS)
    hidden = truth.clone()
    hidden[1] = NOT_ANNOTATED
    logits = torch.randn(2, 6, 8, 8, generator=torch.Generator().manual_seed(0)).requires_grad_()
    loss(logits, hidden).backward()
    assert logits.grad[0].abs().sum() > 0
    assert logits.grad[1].abs().sum() == 0
    unnamed = torch.where(truth == 3, UNKNOWN_SUBTYPE, 0).to(torch.uint8)
    named, other, nothing = (_logits(torch.where(truth == 3, value, 0)) for value in (3, 5, 0))
    assert loss(named, unnamed) == pytest.approx(float(loss(other, unnamed)), abs=1e-4)
    assert loss(nothing, unnamed) > loss(named, unnamed) + 0.5
    assert torch.isfinite(loss(named, torch.full_like(truth, NOT_ANNOTATED)))


def test_that_an_unknown_label_is_left_out_of_loss_and_log_loss():
    draw = np.random.default_rng(0)
    logits, truth = draw.normal(size=(9, 6)), (draw.random((9, 6)) < 0.4).astype(np.float64)
    gaps = truth.copy()
    gaps[2:5, 1:] = np.nan
    weights = np.tile([2.0, 1, 1, 1, 1, 1], (9, 1)) * ~np.isnan(gaps)
    p = 1 / (1 + np.exp(-logits))
    entropy = -(truth * np.log(p) + (1 - truth) * np.log(1 - p))
    expected = (entropy * weights).sum() / weights.sum()
    assert float(rsna_log_loss(torch.from_numpy(logits), torch.from_numpy(gaps))) == pytest.approx(expected)
    assert log_loss(p, gaps) == pytest.approx(expected)
    heavier = float(rsna_log_loss(torch.from_numpy(logits), torch.from_numpy(truth), any_weight=9.0))
    assert heavier != pytest.approx(float(rsna_log_loss(torch.from_numpy(logits), torch.from_numpy(truth))))
    assert auc([0.1, 0.9, 0.5], [0, 1, np.nan]) == 1.0


def test_that_the_hausdorff_distance_is_in_millimetres_of_the_patient():
    a, b = np.zeros((6, 40, 40), bool), np.zeros((6, 40, 40), bool)
    a[2, 10:20, 10:20], b[2, 10:20, 13:23] = True, True
    assert hausdorff95(a, b, _geometry()) == pytest.approx(3.0)
    assert hausdorff95(a, b, _geometry(pixel=0.5)) == pytest.approx(1.5)
    c = np.roll(a, 2, axis=0)
    assert hausdorff95(a, c, _geometry(gap=5.0)) == pytest.approx(10.0)
    assert hausdorff95(a, a, _geometry()) == 0.0
    assert np.isnan(hausdorff95(a, a & ~a, _geometry()))


def test_that_lesions_are_counted_once_each():
    truth, found = np.zeros((6, 40, 40), bool), np.zeros((6, 40, 40), bool)
    truth[1, 2:12, 2:12] = truth[4, 20:30, 20:30] = True
    found[1, 10:20, 2:12] = found[2, 30:38, 2:10] = True
    found[5, 0, 0] = True  # 0.005 mL is no lesion
    result = lesions(found, truth, _geometry())
    assert (result.hit_ml, result.missed_ml) == ((pytest.approx(0.5),), (pytest.approx(0.5),))
    assert len(result.false_ml) == 1
    assert result.f1 == pytest.approx(0.5)
    assert np.isnan(lesions(truth & ~truth, truth & ~truth, _geometry()).f1)


def test_that_a_lesion_stands_out_from_the_soft_tissue_beside_it_alone():
    truth = np.zeros((6, 40, 40), bool)
    truth[2, 10:20, 10:20] = True
    hu = np.full(truth.shape, 30, np.int16)
    hu[truth] = 62
    hu[2, :10] = 1200  # bone on one side is nothing that a bleed stands out from
    hu[:, 35:] = 80  # far away
    hu[3] = 75  # another slice
    hits = lesions(truth, truth, _geometry(), hu)
    assert hits.hit_hu == (pytest.approx(32.0),)
    assert lesions(truth & False, truth, _geometry(), hu).missed_hu == (pytest.approx(32.0),)
    # Other blood is not around it, wherever it lies.
    truth[2, 22:24, 10:20] = True
    hu[2, 22:24, 10:20] = 55
    assert lesions(truth, truth, _geometry(), hu).hit_hu[0] == pytest.approx(32.0)
    hu[~truth] = 1200
    assert np.isnan(lesions(truth, truth, _geometry(), hu).hit_hu).all()
    assert np.isnan(lesions(truth, truth, _geometry()).hit_hu).all()


def test_that_dice_of_all_scans_together_weighs_large_bleeds_as_much_as_they_are():
    def scan(name: str, true: float, found: float, both: float) -> SegmentedScan:
        parts = np.array([true, 0, 0, 0, 0]), np.array([found, 0, 0, 0, 0])
        return SegmentedScan(name, name, 1.0, np.ones(5), 2 * both / (true + found), np.full(5, np.nan), *parts)

    figures = segmentation_figures([scan("a", 90.0, 90.0, 81.0), scan("b", 10.0, 0.0, 0.0), scan("c", 2.0, 2.0, 1.0)])
    assert figures["dice_any_pooled"] == pytest.approx(2 * 82.0 / (102.0 + 92.0))
    assert figures["dice_any_median"] == pytest.approx(0.5)
    assert figures["dice_any"] == pytest.approx((0.9 + 0.0 + 0.5) / 3)


def test_that_confusion_holds_every_voxel_whose_truth_is_known():
    truth, found = np.zeros((6, 40, 40), np.uint8), np.zeros((6, 40, 40), np.uint8)
    truth[0, :10], found[0, :10] = 5, 1
    truth[1] = NOT_ANNOTATED
    matrix = confusion_ml(found, truth, _geometry())
    assert matrix[5, 1] == pytest.approx(400 * 0.005)
    assert matrix.sum() == pytest.approx(5 * 1600 * 0.005)


def test_that_an_interval_over_patients_is_wider_than_one_over_copies_of_them():
    draw = np.random.default_rng(0)
    truth = (np.arange(30) % 2).astype(np.float64)
    scores = truth + draw.normal(0, 1.0, 30)
    copies = np.repeat(np.arange(30), 10)
    patients = [str(n) for n in copies]
    low, high = auc_interval(scores[copies], truth[copies], patients)
    naive = auc_interval(scores[copies], truth[copies], [str(n) for n in range(300)])
    assert low < auc(scores, truth) < high
    assert high - low > 2 * (naive[1] - naive[0])
    assert (low, high) == auc_interval(scores[copies], truth[copies], patients)
    assert all(np.isnan(auc_interval(scores, np.ones(30), patients[:30])))


def test_that_sensitivity_is_taken_at_the_specificity_asked_for():
    scores = np.array([0.1, 0.2, 0.3, 0.4, 0.9, 0.35, 0.5, 0.95, np.nan])
    truth = np.array([0, 0, 0, 0, 0, 1, 1, 1, np.nan])
    assert sensitivity_at(scores, truth, 1.0) == pytest.approx(1 / 3)
    assert sensitivity_at(scores, truth, 0.8) == pytest.approx(2 / 3)
    assert sensitivity_at(scores, truth, 0.6) == 1.0
    across, up = roc(scores, truth)
    assert np.trapezoid(up, across) == pytest.approx(auc(scores, truth))


def test_that_calibration_finds_overconfidence_and_temperature_is_undone():
    draw = np.random.default_rng(0)
    logits = draw.normal(0, 2, 20000)
    truth = (draw.random(20000) < 1 / (1 + np.exp(-logits))).astype(np.float64)
    good, bold = 1 / (1 + np.exp(-logits)), 1 / (1 + np.exp(-3 * logits))
    assert reliability(good, truth).ece < 0.02
    assert reliability(bold, truth).ece > 0.05
    np.testing.assert_allclose(before_temperature(good, 3.0), bold, atol=1e-4)
    assert reliability(good, truth).count.sum() == 20000


def test_that_agreement_is_that_of_bland_and_altman():
    result = agreement(np.array([2.0, 4.0, 9.0]), np.array([1.0, 4.0, 7.0]))
    assert result.bias == pytest.approx(1.0)
    assert result.high - result.bias == pytest.approx(1.96)
    assert np.isnan(agreement(np.array([1.0]), np.array([1.0])).low)


def test_that_a_plot_is_one_well_formed_element_with_its_points_inside():
    from xml.etree import ElementTree

    text = plot("a < b", "x", "y", [Line("one & two", [0, 1, np.nan], [0, 5, 1], dots=True), Line("three", [0, 1], [1, 2])])
    root = ElementTree.fromstring(text)
    circles = root.findall("circle")
    assert len(circles) == 2
    assert all(0 < float(circle.get("cx")) < 320 and 0 < float(circle.get("cy")) < 250 for circle in circles)
    assert plot("empty", "x", "y", [Line("", [], [])]).startswith("<svg")
