"""Thresholds of a classifier: each subtype is wrong more seldom than `any`, as one of six is enough for a positive study."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.labels import PROBABILITY_ORDER
from training import calibrate
from training.config import default_input

_STUDIES = 400


@pytest.fixture
def answers(monkeypatch) -> tuple[np.ndarray, np.ndarray]:
    """Logits and truth (400, 6) of studies with one slice each; the classes overlap."""
    draw = np.random.default_rng(5)
    truth = np.zeros((_STUDIES, 6), dtype=np.float32)
    truth[:200, 0] = 1
    truth[np.arange(200), draw.integers(1, 6, 200)] = 1
    logits = draw.normal(0.0, 1.5, truth.shape) + 3.0 * truth - 0.5
    monkeypatch.setattr(calibrate, "scan_logits", lambda _network, n, _spec: (logits[n][None], logits[n]))
    monkeypatch.setattr(calibrate, "truth_of", lambda n: (truth[n][None], truth[n]))
    return logits, truth


def test_that_subtypes_are_set_more_strictly_than_any_and_the_verdict_is_counted(answers):
    logits, truth = answers
    found = calibrate.calibrate_classification(None, default_input(), range(_STUDIES), log=lambda _line: None)
    temperatures = np.array([found.temperatures[key] for key in PROBABILITY_ORDER])
    called = 1.0 / (1.0 + np.exp(-logits / temperatures)) >= np.array([found.thresholds[key] for key in PROBABILITY_ORDER])
    for c, key in enumerate(PROBABILITY_ORDER):
        specificity = 1.0 - called[truth[:, c] == 0, c].mean()
        least = 0.90 if c == 0 else 0.95
        assert least <= specificity < least + 0.03, key
        assert found.figures[f"specificity_{key}"] == pytest.approx(specificity)
    verdict = called.any(axis=1)
    assert found.figures["specificity_verdict"] == pytest.approx(1.0 - verdict[200:].mean())
    assert found.figures["sensitivity_verdict"] == pytest.approx(verdict[:200].mean())
    assert found.figures["specificity_verdict"] < found.figures["specificity_any"]
