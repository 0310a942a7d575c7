"""Anatomy and mimics of the phantom: folds that go inwards, blood that is told from what looks like it."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from training.phantom.blood import QUANTILES_ML, volume
from training.phantom.brain import make_head
from training.phantom.extraaxial import epidural, subdural
from training.phantom.field import ORIGIN, SHAPE, STEP, VOXEL_ML
from training.phantom.hemorrhage import bleed
from training.phantom.intraaxial import intraventricular, subarachnoid
from training.phantom.mimics import draw_mimics, swelling
from training.phantom.skull import make_skull

NONE = np.zeros(SHAPE, np.uint8)


@pytest.fixture(scope="module")
def head():
    rng = np.random.default_rng(5)
    return make_head(rng, make_skull(rng, held_out=False), held_out=False)


def test_that_sulci_lie_at_the_surface_and_the_deep_brain_has_none(head):
    brain = head.skull.intracranial
    near, deep = brain & (head.cortex_depth > 1) & (head.cortex_depth < 8), brain & (head.cortex_depth > 35)
    assert (head.to_sulcus[near] < 2).mean() > 0.05
    below = np.arange(SHAPE[0])[:, None, None] < ORIGIN[0] + head.mid_height / STEP[0]  # above, the medial wall folds too
    assert (head.to_sulcus[deep & below] > 20).all()


def test_that_the_midline_behind_the_fourth_ventricle_is_brighter_than_the_cerebellum_beside_it():
    """Vermis and falx cerebelli: the mask 2.2.0, which had not seen them, marked them in a real head without hemorrhage."""
    differences = []
    for seed in range(4):
        rng = np.random.default_rng([seed, 77])
        head = make_head(rng, make_skull(rng, held_out=False), held_out=False)
        z, y, x = np.indices(SHAPE, sparse=True)
        z, y, x = ((n - o) * s for n, o, s in zip((z, y, x), ORIGIN, STEP, strict=True))
        fossa = head.skull.intracranial & (z < head.tentorium - 4) & (z > head.mid_height - 50) & (y > 40) & (head.hu < 90)
        middle, beside = fossa & (abs(x) < 2), fossa & (abs(x) > 12) & (abs(x) < 25)
        differences.append(np.percentile(head.hu[middle], 75) - np.percentile(head.hu[beside], 75))
        fourth = (head.ventricles < -1) & (abs(x) < 12) & (y > 28) & (y < 48) & (z < head.mid_height - 36)
        assert fourth.any()
        assert (head.hu[fourth] < 36).all()
    assert np.median(differences) > 3
    assert max(differences) > 8


def test_that_frontal_horns_end_in_a_tip():
    """2 mm behind its foremost voxel a horn is far from its full section; a flat cut has shares of .9 and more there."""
    shares = []
    for seed in range(4):
        rng = np.random.default_rng([seed, 77])
        ventricle = make_head(rng, make_skull(rng, held_out=False), held_out=False).lateral < 0
        for side in (ventricle[..., : SHAPE[2] // 2], ventricle[..., SHAPE[2] // 2 :]):
            sections = side[:, : int(ORIGIN[1])].sum(axis=(0, 2))
            foremost = np.flatnonzero(sections)[0]
            shares.append(sections[foremost + 2] / sections[foremost : foremost + 30].max())
    assert np.median(shares) < 0.65
    assert max(shares) < 0.85


def test_that_epidural_blood_touches_the_vault_and_stays_on_its_side(head):
    drawn = [epidural(np.random.default_rng(seed), head, NONE)[1] == Subtype.EPIDURAL for seed in range(3)]
    drawn = [where for where in drawn if where.any()]
    assert len(drawn) >= 2
    for where in drawn:
        assert (head.skull.inner[where] > -4).any()
        left = np.broadcast_to(np.arange(SHAPE[2]) > SHAPE[2] / 2, SHAPE)[where].mean()
        assert min(left, 1 - left) < 0.05


def test_that_intraventricular_blood_lies_in_the_ventricles_and_subarachnoid_blood_does_not(head):
    _, labels = intraventricular(np.random.default_rng(1), head, NONE)
    assert (head.ventricles[labels == Subtype.INTRAVENTRICULAR] < 1.5).all()
    _, labels = subarachnoid(np.random.default_rng(1), head, NONE)
    where = labels == Subtype.SUBARACHNOID
    assert where.any()
    assert ((head.csf[where] > 0.2) | (head.to_sulcus[where] < 2.5)).all()


def test_that_subdural_blood_of_many_ages_is_drawn(head):
    levels = []
    for seed in range(8):
        after, labels = subdural(np.random.default_rng(seed), head, NONE)
        where = labels == Subtype.SUBDURAL
        if where.sum() * VOXEL_ML > 1:
            levels.append(float(np.median(after.hu[where])))
    assert max(levels) - min(levels) > 15


@pytest.mark.parametrize("subtype", list(Subtype))
def test_that_volumes_are_drawn_about_their_published_median(subtype):
    rng = np.random.default_rng(3)
    drawn = [volume(rng, subtype) for _ in range(2000)]
    assert np.median(drawn) == pytest.approx(QUANTILES_ML[subtype][1], rel=0.15)


def test_that_what_only_looks_like_blood_is_never_labelled(head):
    rng = np.random.default_rng(8)
    changed = 0
    for _ in range(6):
        hu = draw_mimics(rng, head.hu, head.skull, head.mid_height, head.ventricles)
        changed += bool((hu != head.hu).any())
    assert changed >= 2
    assert not bleed(rng, head, []).labels.any()


def test_that_a_swollen_scalp_leaves_skull_and_brain_alone(head):
    hu = swelling(np.random.default_rng(2), head.hu, head.skull, (10.0, 0.0, head.skull.half_axes[2]))
    changed = hu != head.hu
    assert changed.any()
    assert (head.skull.outer[changed] > 0).all()
