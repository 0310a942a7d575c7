"""What lies against bone: bands and touching brain are drawn beside every skull, and never called blood."""

from __future__ import annotations

import pytest
import torch

from ichviewer.domain.labels import Subtype
from training.config import AugmentConfig, default_input
from training.datasets.augment import Augmenter

PLAIN = dict.fromkeys(AugmentConfig.model_fields, 0.0) | {"rim": 0.75, "rim_hu": 28.0}


def head() -> torch.Tensor:
    """Eight alike slices of 64 x 64: bone of 900 HU at the border, a dark cleft of 5 HU, brain of 30 HU."""
    slabs = torch.full((8, 3, 64, 64), 30.0)
    slabs[..., 8:56, 8:12] = slabs[..., 8:56, 52:56] = slabs[..., 8:12, 8:56] = slabs[..., 52:56, 8:56] = 5.0
    slabs[..., :8, :] = slabs[..., 56:, :] = slabs[..., :, :8] = slabs[..., :, 56:] = 900.0
    return slabs


def changed(labels: torch.Tensor, **config: float) -> tuple[torch.Tensor, torch.Tensor]:
    augmenter = Augmenter(AugmentConfig(**{**PLAIN, **config}), default_input(), seed=4)
    return augmenter(head(), labels)


def test_that_the_band_lies_beside_bone_and_leaves_bone_and_the_middle_alone():
    slabs, _ = changed(torch.zeros(8, 64, 64, dtype=torch.uint8), rim=1.0)
    assert (slabs[:, 1, 10, 20:44] > 10).any()
    assert slabs[:, :, 30:34, 30:34].allclose(torch.tensor(30.0), atol=1.0)
    assert slabs[:, :, 2, 2].allclose(torch.tensor(900.0), atol=1e-3)


def test_that_nothing_is_drawn_where_the_band_is_switched_off():
    slabs, _ = changed(torch.zeros(8, 64, 64, dtype=torch.uint8), rim=0.0)
    assert slabs.allclose(head(), atol=1e-3)


@pytest.mark.parametrize(("subtype", "kept"), [(Subtype.SUBARACHNOID, False), (Subtype.SUBDURAL, True)])
def test_that_only_subarachnoid_blood_against_bone_is_not_asked_for(subtype, kept):
    labels = torch.zeros(8, 64, 64, dtype=torch.uint8)
    labels[:, 8:10, 20:44] = labels[:, 30:34, 30:34] = int(subtype)
    _, truth = changed(labels, rim=0.0)
    assert (truth[:, 32, 32] == int(subtype)).all()
    assert bool((truth[:, 8:10, 20:44] == int(subtype)).any()) is kept
