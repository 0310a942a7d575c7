"""Regular grids from native slices: place and value of structures survive tilt and uneven gaps."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.rectify import grid_for, rectified_label_planes, rectify, rectify_labels


def geometry(gaps: list[float], tilt: float = 0.0, rows: int = 80, columns: int = 60) -> StackGeometry:
    angle = np.radians(tilt)
    z = np.concatenate([[0.0], np.cumsum(gaps)])
    positions = np.array([-30.0, -40.0, 5.0]) + np.stack([np.zeros_like(z), np.zeros_like(z), z], axis=1)
    return StackGeometry(
        positions, [1, 0, 0], [0, np.cos(angle), -np.sin(angle)], (1.0, 1.0), (len(z), rows, columns), thickness=5.0
    )


def patient_points(stack: StackGeometry) -> np.ndarray:
    """LPS position of every native voxel, (k, j, i, 3)."""
    _, rows, columns = stack.shape
    j = np.arange(rows)[:, None, None] * stack.column_direction * stack.spacing[0]
    i = np.arange(columns)[None, :, None] * stack.row_direction * stack.spacing[1]
    return stack.positions[:, None, None, :] + (j + i)[None]


def ball(stack: StackGeometry, centre: np.ndarray, radius: float) -> np.ndarray:
    return np.linalg.norm(patient_points(stack) - centre, axis=-1) < radius


def centroid(mask: np.ndarray, affine: np.ndarray) -> np.ndarray:
    k, j, i = np.nonzero(mask)
    return (affine @ np.stack([i.mean(), j.mean(), k.mean(), 1.0]))[:3]


def test_that_an_even_untilted_stack_is_unchanged() -> None:
    stack = geometry([5.0] * 7)
    hu = np.random.default_rng(0).integers(-1000, 1000, stack.shape).astype(np.int16)
    volume = rectify(SliceStack(hu, stack, ("",) * 8))
    np.testing.assert_array_equal(volume.values, hu)
    np.testing.assert_allclose(volume.geometry.origin, stack.positions[0])
    assert volume.geometry.spacing == pytest.approx((5.0, 1.0, 1.0))


@pytest.mark.parametrize("tilt", [-20.0, 0.0, 18.5])
@pytest.mark.parametrize("gaps", [[3.0] * 20, [2.0] * 10 + [1.0] + [4.0] * 9])
def test_that_a_ball_stays_where_it_lies_in_the_patient(tilt: float, gaps: list[float]) -> None:
    stack = geometry(gaps, tilt)
    centre = np.array([2.0, -2.0 if tilt <= 0 else 2.0, 30.0])
    mask = ball(stack, centre, 14.0)
    labels = rectify_labels(LabelStack(mask.astype(np.uint8) * 5, stack))
    assert set(np.unique(labels.values)) == {0, 5}
    np.testing.assert_allclose(centroid(labels.values == 5, labels.geometry.affine), centre, atol=0.8)
    hu = np.where(mask, 1000, -1000).astype(np.int16)
    volume = rectify(SliceStack(hu, stack, ("",) * (len(gaps) + 1)))
    np.testing.assert_allclose(centroid(volume.values > 0, volume.geometry.affine), centre, atol=0.8)
    voxel = np.prod(volume.geometry.spacing)
    assert np.count_nonzero(volume.values > 0) * voxel == pytest.approx(4 / 3 * np.pi * 14.0**3, rel=0.06)


@pytest.mark.parametrize("tilt", [-18.5, 18.5])
def test_that_the_grid_of_a_tilted_stack_is_a_right_prism_that_holds_all_of_it(tilt: float) -> None:
    stack = geometry([4.0, 7.0, 1.0, 7.0, 7.0], tilt)
    grid = grid_for(stack)
    steps = grid.affine[:3, :3]
    cosines = (steps / np.linalg.norm(steps, axis=0)).T @ (steps / np.linalg.norm(steps, axis=0))
    np.testing.assert_allclose(cosines, np.eye(3), atol=1e-9)
    corners = patient_points(stack)[:, [0, 0, -1, -1], [0, -1, 0, -1]].reshape(-1, 3)
    k_j_i = (np.linalg.inv(grid.affine) @ np.concatenate([corners, np.ones((len(corners), 1))], axis=1).T)[[2, 1, 0]].T
    assert (k_j_i > -1e-6).all()
    assert (k_j_i[:, 0] < grid.shape[0] - 1 + 1e-6).all()
    assert (k_j_i[:, 1:] < np.array(grid.shape[1:]) - 1 + 1e-6).all()
    assert grid.spacing[0] == pytest.approx(7.0 * np.cos(np.radians(18.5)))


def test_that_values_between_slices_are_interpolated_in_millimetres() -> None:
    stack = geometry([2.0, 2.0, 4.0, 2.0, 2.0], rows=4, columns=4)
    heights = stack.distances - stack.distances[0]
    hu = np.repeat(np.repeat((heights * 10).astype(np.int16)[:, None, None], 4, axis=1), 4, axis=2)
    volume = rectify(SliceStack(hu, stack, ("",) * 6))
    np.testing.assert_array_equal(volume.values[:, 0, 0], np.arange(0, 121, 20))


def test_that_labels_are_never_blended() -> None:
    stack = geometry([2.0, 3.0, 2.0], tilt=9.0)
    labels = np.zeros(stack.shape, np.uint8)
    labels[0], labels[1], labels[3] = 1, 3, 5
    assert set(np.unique(rectify_labels(LabelStack(labels, stack)).values)) <= {0, 1, 3, 5}


def test_that_one_slice_is_one_slab_of_its_thickness() -> None:
    stack = geometry([])
    volume = rectify(SliceStack(np.zeros(stack.shape, np.int16), stack, ("",)))
    assert volume.values.shape == stack.shape
    assert volume.geometry.spacing[0] == 5.0


def test_that_outside_of_the_native_slices_there_is_air() -> None:
    stack = geometry([5.0] * 10, tilt=20.0)
    volume = rectify(SliceStack(np.full(stack.shape, 40, np.int16), stack, ("",) * 11))
    assert volume.values.shape[1] > stack.shape[1]
    assert volume.values.min() == -1024
    assert (volume.values == -1024).mean() < 0.3


def test_that_a_regular_stack_and_its_labels_are_not_copied() -> None:
    stack = geometry([5.0] * 7)
    hu, labels = np.zeros(stack.shape, np.int16), np.zeros(stack.shape, np.uint8)
    assert np.shares_memory(rectify(SliceStack(hu, stack, ("",) * 8)).values, hu)
    assert np.shares_memory(rectify_labels(LabelStack(labels, stack)).values, labels)


@pytest.mark.parametrize(("tilt", "gaps"), [(0.0, [5.0] * 7), (18.0, [4.0, 4.0, 7.5, 4.0, 1.0])])
def test_that_planes_of_labels_one_by_one_are_the_whole(tilt: float, gaps: list[float]) -> None:
    stack = geometry(gaps, tilt)
    mask = LabelStack(np.random.default_rng(1).integers(0, 6, stack.shape).astype(np.uint8), stack)
    np.testing.assert_array_equal(np.stack(list(rectified_label_planes(mask))), rectify_labels(mask).values)
