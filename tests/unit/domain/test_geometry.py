"""Geometry of native slices: order, extents, tilt, letters."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ichviewer.domain.errors import GeometryMismatchError
from ichviewer.domain.geometry import StackGeometry, orientation_letters

X, Y, Z = np.eye(3)


def stack(z: list[float], *, row=X, column=Y, spacing=(0.5, 0.5), thickness=None, drift=(0.0, 0.0)) -> StackGeometry:
    positions = [[drift[0] * d, drift[1] * d, d] for d in z]
    return StackGeometry(np.array(positions), row, column, spacing, (len(z), 8, 6), thickness)


def test_that_extents_of_uneven_slices_are_half_the_way_to_each_neighbour():
    geometry = stack([0.0, 4.0, 10.0, 11.0])
    np.testing.assert_allclose(geometry.gaps, [4, 6, 1])
    np.testing.assert_allclose(geometry.extents, [4, 5, 3.5, 1])


@given(st.lists(st.floats(0.2, 20), min_size=1, max_size=30))
def test_that_extents_fill_the_stack_without_gap_or_overlap(gaps):
    geometry = stack([0.0, *np.cumsum(gaps)])
    covered = geometry.extents.sum() - (geometry.extents[0] + geometry.extents[-1]) / 2
    assert covered == pytest.approx(sum(gaps), rel=1e-9)


def test_that_one_slice_stands_for_its_nominal_thickness():
    assert stack([3.0], thickness=5.0).extents.tolist() == [5.0]
    assert stack([3.0]).extents.tolist() == [1.0]


def test_that_the_voxel_volume_is_in_millilitres():
    assert stack([0.0, 5.0], spacing=(0.5, 0.4)).voxel_ml[0] == pytest.approx(0.5 * 0.4 * 5 / 1000)


@given(st.floats(-30, 30))
def test_that_gantry_tilt_is_measured_against_the_table_movement(degrees):
    angle = np.radians(degrees)
    tilted_column = np.array([0, np.cos(angle), np.sin(angle)])
    geometry = stack([0.0, 5.0, 10.0], column=tilted_column)
    assert geometry.tilt_degrees == pytest.approx(abs(degrees), abs=1e-4)
    np.testing.assert_allclose(geometry.gaps, 5 * np.cos(angle))


def test_that_the_normal_ascends_with_the_slices_also_where_columns_are_flipped():
    geometry = stack([0.0, 5.0], row=-X)
    np.testing.assert_allclose(geometry.normal, Z)
    np.testing.assert_allclose(geometry.distances, [0, 5])
    np.testing.assert_allclose(stack([2.0], row=-X).normal, Z)


def test_that_patient_position_follows_the_direction_cosines():
    geometry = stack([0.0, 5.0], spacing=(2.0, 3.0))
    np.testing.assert_allclose(geometry.to_patient(1, 4, 2), [6, 8, 5])
    np.testing.assert_allclose(geometry.slice_affine(1) @ [2, 4, 0, 1], [6, 8, 5, 1])


@pytest.mark.parametrize(
    ("direction", "letters"), [(X, "L"), (-X, "R"), (Y, "P"), (-Y, "A"), (Z, "H"), (-Z, "F"), (np.array([1, -1, 0]), "LA")]
)
def test_that_letters_name_the_end_of_the_axis(direction, letters):
    assert orientation_letters(direction) == letters


def test_that_a_tilted_slice_still_reads_one_letter_on_each_side():
    angle = np.radians(20)
    assert orientation_letters(np.array([0, np.cos(angle), np.sin(angle)])) == "P"


def test_that_unequal_geometries_raise_instead_of_resampling():
    with pytest.raises(GeometryMismatchError, match="Geometries differ"):
        stack([0.0, 5.0]).require_match(stack([0.0, 4.0]))
    stack([0.0, 5.0]).require_match(stack([0.0, 5.0]))


@pytest.mark.parametrize("broken", [{"row": X * 2}, {"row": Y}, {"spacing": (0.0, 1.0)}, {"spacing": (float("nan"), 1.0)}])
def test_that_an_impossible_geometry_is_refused(broken):
    with pytest.raises(ValueError, match=r"length|orthogonal|positive"):
        stack([0.0, 1.0], **broken)


def test_that_positions_cannot_be_changed_afterwards():
    with pytest.raises(ValueError, match="read-only"):
        stack([0.0, 1.0]).positions[0, 0] = 7
