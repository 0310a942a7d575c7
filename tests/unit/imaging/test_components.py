"""Findings have the volume, side, slices and diameter that were planted, whatever the geometry."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.errors import GeometryMismatchError
from ichviewer.domain.finding import Probabilities
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import find_components, findings, largest_part
from ichviewer.imaging.midplane import estimate_midplane
from ichviewer.imaging.volumetry import volumes_ml
from tests.support.heads import Head, stack_of


def _mask(stack: SliceStack, subtype: Subtype = Subtype.INTRAPARENCHYMAL) -> LabelStack:
    return LabelStack(((stack.hu == 70) * int(subtype)).astype(np.uint8), stack.geometry)


_GEOMETRIES = {
    "plain": {},
    "gantry tilt": {"tilt": 20.0},
    "mirrored columns": {"row": (-1, 0, 0), "column": (0, 1, 0)},
    "turned by 90 degrees": {"row": (0, 1, 0), "column": (1, 0, 0)},
    "uneven gaps": {"distances": np.concatenate([np.arange(0, 60, 4.0), np.arange(60, 120, 1.5)])},
    "thin slices": {"gap": 1.0, "slices": 110},
}


@pytest.mark.parametrize("name", _GEOMETRIES)
def test_that_a_planted_ball_is_measured_right_in_any_geometry(name: str) -> None:
    head = Head(centre=(40, -10, 60), radius=15)
    stack = stack_of(head, **_GEOMETRIES[name])
    (finding,) = findings(_mask(stack), stack, ())
    assert finding.volume_ml == pytest.approx(head.volume_ml, rel=0.05)
    assert finding.largest_diameter_mm == pytest.approx(30, abs=2.5)
    assert finding.centroid == pytest.approx((40, -10, 60), abs=1.0)
    assert finding.side == "left"
    assert finding.mean_hu == pytest.approx(70)
    assert finding.probability is None
    occupied = np.flatnonzero((stack.hu == 70).any(axis=(1, 2)))
    assert finding.slices == (occupied[0], occupied[-1])
    k0, j0, i0, k1, j1, i1 = finding.box
    assert (stack.hu == 70)[k0:k1, j0:j1, i0:i1].sum() == (stack.hu == 70).sum()


@pytest.mark.parametrize(("x", "side"), [(40.0, "left"), (-40.0, "right"), (0.0, "midline"), (8.0, "left")])
def test_that_the_side_is_that_of_the_heads_own_middle(x: float, side: str) -> None:
    head = Head(centre=(x, 55.0, 60.0), radius=6, turned_degrees=20, shifted_mm=25)
    stack = stack_of(head, pixels=170)
    (finding,) = findings(_mask(stack), stack, ())
    assert finding.side == side


def test_that_the_midplane_follows_a_turned_and_shifted_head() -> None:
    stack = stack_of(Head(turned_degrees=15, shifted_mm=-20, radius=0), pixels=170)
    midplane = estimate_midplane(stack)
    assert midplane.turned_degrees == pytest.approx(15, abs=2)
    assert midplane.signed_distance(np.array([[-20.0, 0, 60]])) == pytest.approx(0, abs=1.5)
    assert midplane.signed_distance(np.array([[30.0, 0, 60]]))[0] > 40


def test_that_findings_are_numbered_by_volume_and_carry_the_highest_probability_of_their_slices() -> None:
    stack = stack_of(Head(centre=(40, -10, 30), radius=8, extra=((-40, 0, 90, 14),)))
    first, second = findings(_mask(stack), stack, [Probabilities({"intraparenchymal": k / 100}) for k in range(len(stack))])
    assert (first.index, second.index) == (1, 2)
    assert first.volume_ml > second.volume_ml
    assert (first.side, second.side) == ("right", "left")
    assert first.probability == pytest.approx(first.slices[1] / 100)


def test_that_specks_go_by_volume_with_each_slices_own_extent() -> None:
    geometry = StackGeometry(
        np.array([[0, 0, z] for z in (0.0, 1.0, 2.0, 12.0, 22.0)]), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (5, 20, 20)
    )
    labels = np.zeros((5, 20, 20), dtype=np.uint8)
    labels[1, 2:7, 2:7] = Subtype.SUBDURAL  # 25 mm2 x 1 mm
    labels[4, 2:7, 2:7] = Subtype.SUBDURAL  # 25 mm2 x 10 mm
    found = find_components(labels, geometry, 0.1)
    assert found.volumes_ml == pytest.approx((0.25,))
    assert not found.labels[1].any()
    assert labels[1].any(), "the input was changed"
    assert found.boxes == ((slice(4, 5), slice(2, 7), slice(2, 7)),)
    assert found.inside(0).all()


def test_that_a_hemorrhage_without_a_seed_goes_and_one_with_a_seed_stays_whole() -> None:
    stack = stack_of(Head())
    labels = np.zeros(stack.hu.shape, np.uint8)
    labels[4:6, 20:30, 20:30] = Subtype.SUBDURAL
    labels[4:6, 30:34, 20:30] = Subtype.EPIDURAL
    labels[4:6, 60:70, 60:70] = Subtype.SUBDURAL
    seeds = np.zeros(labels.shape, bool)
    seeds[5, 31, 22] = True
    seeds[9, 50, 50] = True  # where nothing is labelled
    kept = find_components(labels, stack.geometry, 0.0, np.flatnonzero(seeds)).labels
    np.testing.assert_array_equal(kept[:, :40], labels[:, :40])
    assert not kept[:, 40:].any()


def test_that_satellites_stay_where_one_hemorrhage_stays_and_go_where_none_does() -> None:
    stack = stack_of(Head())
    ml = float(stack.geometry.voxel_ml[5])
    labels = np.zeros(stack.hu.shape, np.uint8)
    labels[5, 20:30, 20:30] = Subtype.SUBDURAL  # 100 voxels
    labels[5, 60:64, 60:64] = Subtype.SUBARACHNOID  # 16
    labels[5, 80:82, 80:82] = Subtype.SUBARACHNOID  # 4
    labels[9, 80:90, 80:90] = Subtype.SUBDURAL  # 100 that nothing believes
    seed = np.array([np.ravel_multi_index((5, 25, 25), labels.shape)])

    def kept(seeds: np.ndarray, satellite_ml: float | None) -> list[int]:
        found = find_components(labels, stack.geometry, 50 * ml, seeds, satellite_ml)
        return sorted(round(volume / ml) for volume in found.volumes_ml)

    assert kept(seed, None) == [100]
    assert kept(seed, 10 * ml) == [16, 100, 100]
    assert kept(seed, 3 * ml) == [4, 16, 100, 100]
    assert kept(np.empty(0, np.intp), 3 * ml) == []


def test_that_a_few_voxels_of_another_subtype_join_the_hemorrhage_they_belong_to() -> None:
    stack = stack_of(Head(radius=15))
    labels = _mask(stack).labels.copy()
    k, j, i = (axis[0] for axis in np.nonzero(labels))
    labels[k, j, i] = Subtype.SUBDURAL
    found = find_components(labels, stack.geometry, 0.2)
    assert found.subtypes == (Subtype.INTRAPARENCHYMAL,)
    assert len(find_components(labels, stack.geometry, 0.0).subtypes) == 2


def test_that_two_large_subtypes_that_touch_stay_two_findings() -> None:
    stack = stack_of(Head(radius=15))
    labels = _mask(stack).labels.copy()
    labels[:20][labels[:20] > 0] = Subtype.INTRAVENTRICULAR
    mask = LabelStack(labels, stack.geometry)
    found = findings(mask, stack, (), minimum_ml=0.2)
    assert {finding.subtype for finding in found} == {Subtype.INTRAPARENCHYMAL, Subtype.INTRAVENTRICULAR}
    volumes = volumes_ml(mask)
    assert sum(finding.volume_ml for finding in found) == pytest.approx(sum(volumes.values()))
    assert volumes["epidural"] == 0.0


def test_that_nothing_gives_no_findings_and_zero_volumes() -> None:
    stack = stack_of(Head(radius=0))
    assert findings(_mask(stack), stack, ()) == ()
    assert set(volumes_ml(_mask(stack)).values()) == {0.0}


def test_that_a_mask_of_other_slices_is_refused() -> None:
    stack = stack_of(Head())
    with pytest.raises(GeometryMismatchError):
        findings(_mask(stack_of(Head(), gap=2.0)), stack, ())


def test_that_the_largest_part_is_found_in_two_and_three_dimensions() -> None:
    mask = np.zeros((10, 10), dtype=bool)
    mask[0, 0] = mask[4:7, 4:7] = True
    assert largest_part(mask).sum() == 9
    assert largest_part(np.stack([mask, mask])).sum() == 18
    assert not largest_part(np.zeros((3, 3), dtype=bool)).any()
