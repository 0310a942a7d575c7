"""The model grid: what training and viewer share must hold for every orientation, tilt and spacing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import StackGeometry
from ichviewer.inference import preprocess
from ichviewer.inference.package import InputSpec, WindowSpec

SPEC = InputSpec(
    name="image",
    shape=("slices", 6, 128, 128),
    windows=(WindowSpec(level=40, width=80), WindowSpec(level=75, width=215)),
    spacing_mm=1.8,
    size=128,
    context_mm=(-5.0, 0.0, 5.0),
)
BALL = np.array([12.0, -20.0, 4.0])


def acquire(degrees=0.0, *, row=(1, 0, 0), column=(0, 1, 0), spacing=1.0, gap=5.0, count=13, size=200, ball_hu=60):
    """A skull shell with a ball of 60 HU at BALL, sampled on tilted slices as a scanner would."""
    angle = np.radians(degrees)
    turn = np.array([[1, 0, 0], [0, np.cos(angle), -np.sin(angle)], [0, np.sin(angle), np.cos(angle)]])
    row, column = turn @ np.array(row, float), turn @ np.array(column, float)
    centre = (size - 1) / 2 * spacing
    positions = np.array([-row * centre - column * centre + [0, 0, (k - count // 2) * gap] for k in range(count)])
    geometry = StackGeometry(positions, row, column, (spacing, spacing), (count, size, size), gap)
    j, i = np.mgrid[:size, :size]
    hu = np.empty(geometry.shape, np.int16)
    for k in range(count):
        points = positions[k] + np.multiply.outer(i * spacing, row) + np.multiply.outer(j * spacing, column)
        radius = np.linalg.norm(points / [70, 85, 200], axis=-1)
        ball = np.linalg.norm(points - BALL, axis=-1) < 9
        hu[k] = np.where(radius > 1.08, -1000, np.where(radius > 1, 900, np.where(ball, ball_hu, 30)))
    return hu, geometry


def ball_on_grid(**how):
    """Grid, geometry and mask of the ball: where the model's planes differ from a head without it."""
    hu, geometry = acquire(**how)
    without, _ = acquire(**how, ball_hu=30)
    grid = preprocess.make_grid(hu, geometry, SPEC)
    return grid, geometry, preprocess.resample_in_plane(hu, grid) - preprocess.resample_in_plane(without, grid) > 15


ORIENTATIONS = [
    ((1, 0, 0), (0, 1, 0)),
    ((-1, 0, 0), (0, 1, 0)),
    ((1, 0, 0), (0, -1, 0)),
    ((0, 1, 0), (1, 0, 0)),
    ((0, -1, 0), (-1, 0, 0)),
]


@pytest.mark.parametrize(("row", "column"), ORIENTATIONS)
@pytest.mark.parametrize("degrees", [0.0, 18.5])
def test_that_a_ball_stays_at_its_patient_position_for_every_orientation_and_tilt(row, column, degrees):
    grid, geometry, mask = ball_on_grid(degrees=degrees, row=row, column=column)
    k, y, x = np.nonzero(mask)
    half = (SPEC.size - 1) / 2
    u = grid.centre[0] + (x.mean() - half) * SPEC.spacing_mm
    v = grid.centre[1] + (y.mean() - half) * SPEC.spacing_mm
    position = u * grid.u_axis + v * grid.v_axis + geometry.distances[k].mean() * geometry.normal
    np.testing.assert_allclose(position, BALL, atol=1.5)


def test_that_the_model_always_sees_left_to_the_right_and_back_below():
    reference = ball_on_grid(row=ORIENTATIONS[0][0], column=ORIENTATIONS[0][1])[2]
    for row, column in ORIENTATIONS[1:]:
        mask = ball_on_grid(row=row, column=column)[2]
        assert 2 * (mask & reference).sum() / (mask.sum() + reference.sum()) > 0.85


@settings(max_examples=25, deadline=None)
@given(st.integers(2, 60), st.integers(2, 60), st.floats(0.2, 4), st.floats(0.2, 4), st.booleans())
def test_that_resampling_keeps_a_constant_and_a_ramp(n, m, source_step, target_step, backwards):
    source = np.arange(n) * source_step
    low, high = source[0] + target_step, source[-1] - target_step
    if high <= low:
        return
    target = np.linspace(low, high, m) if m > 1 else np.array([low])
    if len(target) > 1 and target[1] - target[0] > source_step:
        return  # averaging near the edge is one-sided there
    values = source[::-1] if backwards else source
    matrix = preprocess.resampling_matrix(values, target)
    np.testing.assert_allclose(matrix.sum(axis=1), 1, atol=1e-5)
    np.testing.assert_allclose(matrix @ values.astype(np.float32), target, atol=max(1e-3, 1e-4 * high))


def test_that_fine_slices_are_averaged_and_do_not_alias():
    checker = np.indices((1, 400, 400)).sum(axis=0).astype(np.int16) % 2 * 200
    geometry = StackGeometry(np.zeros((1, 3)), np.eye(3)[0], np.eye(3)[1], (0.4, 0.4), (1, 400, 400), 5.0)
    planes = preprocess.resample_in_plane(checker, preprocess.make_grid(checker, geometry, SPEC))
    middle = planes[0, 40:88, 40:88]
    assert np.abs(middle - 100).max() < 5


def test_that_what_lies_outside_the_image_is_air():
    hu = np.full((3, 50, 50), 40, np.int16)
    geometry = StackGeometry(np.array([[0, 0, z] for z in (0.0, 5, 10)]), np.eye(3)[0], np.eye(3)[1], (1, 1), hu.shape)
    planes = preprocess.resample_in_plane(hu, preprocess.make_grid(hu, geometry, SPEC))
    assert planes[:, 0, 0].tolist() == [-1000.0] * 3
    assert planes[:, 64, 64].tolist() == pytest.approx([40.0] * 3)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(0.3, 9), min_size=1, max_size=20), st.floats(-12, 12), st.floats(0.5, 10))
def test_that_slab_weights_are_an_average(gaps, offset, slab):
    distances = np.array([0.0, *np.cumsum(gaps)])
    half = np.diff(distances) / 2
    extents = np.r_[half[:1], half] + np.r_[half, half[-1:]]
    weights = preprocess.slab_weights(distances, extents, distances, offset, slab)
    assert (weights >= 0).all()
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-5)


def test_that_thick_slices_are_taken_as_they_are_and_thin_ones_averaged():
    thick = preprocess.slab_weights(np.arange(5) * 5.0, np.full(5, 5.0), np.arange(5) * 5.0, 0.0, 3.0)
    np.testing.assert_allclose(thick, np.eye(5))
    thin = preprocess.slab_weights(np.arange(20) * 1.0, np.ones(20), np.array([10.0]), 0.0, 3.0)
    np.testing.assert_allclose(thin[0, 9:12], 1 / 3, atol=1e-6)


def test_that_context_channels_look_towards_the_feet_first_then_the_head():
    hu = np.repeat(np.arange(20, 70, 10, dtype=np.int16), 64 * 64).reshape(5, 64, 64)
    geometry = StackGeometry(np.array([[0, 0, 5.0 * k] for k in range(5)]), np.eye(3)[0], np.eye(3)[1], (1, 1), hu.shape)
    grid = preprocess.make_grid(hu, geometry, SPEC)
    tensor = preprocess.tensor(preprocess.resample_in_plane(hu, grid), grid, SPEC, np.array([0, 2]))
    assert tensor.shape == (2, 6, 128, 128)
    brain = tensor[1, ::2, 64, 64] * 80
    np.testing.assert_allclose(brain, [30, 40, 50], atol=1e-3)
    np.testing.assert_allclose(tensor[0, ::2, 64, 64] * 80, [20, 20, 30], atol=1e-3)  # no slice below the first


def test_that_a_mask_returns_to_the_native_slice_it_came_from():
    for row, column in ORIENTATIONS:
        hu, geometry = acquire(18.5, row=row, column=column)
        grid = preprocess.make_grid(hu, geometry, SPEC)
        truth = ((hu > 45) & (hu < 75)).astype(np.uint8)
        k = int(truth.sum(axis=(1, 2)).argmax())
        on_grid = preprocess.labels_on_grid(truth, grid, k)
        back = preprocess.to_native_plane(on_grid[None].astype(np.float32), grid, k)[0] > 0.5
        dice = 2 * (back & (truth[k] > 0)).sum() / (back.sum() + truth[k].sum())
        assert dice > 0.85


def test_that_thin_series_are_evaluated_at_the_stated_step_with_both_ends():
    hu, geometry = acquire(gap=0.6, count=41)
    slices = preprocess.make_grid(hu, geometry, SPEC).slices
    assert slices[0] == 0
    assert slices[-1] == 40
    assert np.all(np.diff(geometry.distances[slices])[:-1] >= SPEC.step_mm - 1e-6)


def test_that_coronal_slices_are_refused_with_the_reason():
    hu = np.zeros((3, 8, 8), np.int16)
    geometry = StackGeometry(np.array([[0, y, 0] for y in (0.0, 5, 10)]), np.eye(3)[0], -np.eye(3)[2], (1, 1), hu.shape)
    with pytest.raises(SeriesRefusedError, match="coronal"):
        preprocess.make_grid(hu, geometry, SPEC)


def test_that_the_head_of_a_brain_window_export_is_found_where_the_head_with_bone_is():
    hu, geometry = acquire()
    hu = np.roll(hu, 20, axis=2)  # off the middle of the picture
    with_bone = preprocess.make_grid(hu, geometry, SPEC).centre
    assert with_bone[0] > 15
    assert preprocess.make_grid(np.clip(hu, 0, 80), geometry, SPEC).centre == pytest.approx(with_bone, abs=4.0)
