"""Blood that hardly shows teaches nothing; what shows keeps its truth (`training.datasets.faint`)."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from training.datasets.faint import without_faint
from training.datasets.labels import NOT_ANNOTATED

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
    kept = without_faint(labels, hu, 1.0, 8.0)
    assert (kept[20:40, 60:70] == NOT_ANNOTATED).all()
    kept[20:40, 60:70] = labels[20:40, 60:70]
    np.testing.assert_array_equal(kept, labels)


@pytest.mark.parametrize("blood_hu", [15.0, 50.0, 75.0])
def test_that_blood_that_is_brighter_or_darker_than_brain_keeps_its_truth(blood_hu):
    labels, hu = _slice(blood_hu)
    np.testing.assert_array_equal(without_faint(labels, hu, 1.0, 8.0), labels)


def test_that_slices_without_blood_or_without_truth_stay_as_they_are():
    _, hu = _slice(50.0)
    for value in (0, NOT_ANNOTATED):
        labels = np.full(hu.shape, value, np.uint8)
        np.testing.assert_array_equal(without_faint(labels, hu, 1.0, 8.0), labels)
