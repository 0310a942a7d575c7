"""Reformatted planes, slabs and reference lines: places and values hold for every orientation, tilt and spacing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry, VolumeGeometry
from ichviewer.domain.plane import Projection, Slab
from ichviewer.domain.volume import LabelStack, SliceStack, Volume
from ichviewer.imaging.linking import centre_of, intersection, moved_onto, shows, slice_through
from ichviewer.imaging.rectify import rectify, rectify_labels
from ichviewer.imaging.reformat import PLANES, finer, reformat, volume_axes
from ichviewer.imaging.slabs import project, slab_weights
from ichviewer.imaging.turned import turned
from tests.support.geometries import geometries, points_of, ramp


@given(geometry=geometries(), slope=st.tuples(*[st.floats(-6, 6)] * 3))
@settings(max_examples=60, deadline=None)
def test_that_every_pixel_of_every_plane_shows_what_lies_at_its_place(geometry, slope):
    slope = np.array(slope)
    stack = SliceStack(ramp(geometry, slope), geometry, ("",) * geometry.shape[0])
    volume = rectify(stack)
    zero = points_of(geometry).reshape(-1, 3).mean(axis=0)
    inside_mm = geometry.distances[0] - 1e-6, geometry.distances[-1] + 1e-6
    for plane in PLANES:
        planes = reformat(volume, plane)
        points = points_of(planes.geometry)
        known = planes.values > -1024
        along = points @ geometry.normal
        known &= (along >= inside_mm[0]) & (along <= inside_mm[1])
        # At the rim of a tilted stack a pixel is partly air: only what lies a pixel within the slices is compared.
        for axis, step, size in (
            (geometry.column_direction, geometry.spacing[0], geometry.shape[1]),
            (geometry.row_direction, geometry.spacing[1], geometry.shape[2]),
        ):
            for origin in geometry.positions:
                place = (points - origin) @ axis / step
                known &= (place >= 0.99) & (place <= size - 1.99)
        expected = (points - zero) @ slope
        assert np.abs(planes.values - expected)[known].max(initial=0) <= 1.6 + 0.02 * np.abs(slope).sum()


@given(geometry=geometries())
@settings(max_examples=60, deadline=None)
def test_that_the_three_planes_share_voxels_and_have_millimetres_and_right_angles(geometry):
    volume = rectify(SliceStack(ramp(geometry, np.array([1.0, 2, 3])), geometry, ("",) * geometry.shape[0]))
    axes = volume_axes(volume.geometry)
    assert sorted(axes.values()) == [0, 1, 2]
    normals = []
    for plane in PLANES:
        planes = reformat(volume, plane)
        normals.append(planes.geometry.normal)
        n, rows, columns = planes.geometry.shape
        k, j, i = n // 2, rows // 2, columns // 3
        place = planes.geometry.to_patient(k, j, i)
        column, row, depth, _ = np.linalg.solve(volume.geometry.affine, np.append(place, 1.0))
        index = tuple(round(float(value)) for value in (depth, row, column))
        assert np.allclose([depth, row, column], index, atol=1e-6)
        assert planes.values[k, j, i] == volume.values[index]
        assert np.shares_memory(planes.values, volume.values)
        step = planes.geometry.to_patient(k, j + 1, i) - place, planes.geometry.to_patient(k, j, i + 1) - place
        assert np.allclose([np.linalg.norm(part) for part in step], planes.geometry.spacing)
    assert np.allclose(np.abs(np.stack(normals) @ np.stack(normals).T), np.eye(3), atol=1e-6)


def test_that_labels_lie_on_the_same_planes_as_the_image():
    geometry = StackGeometry(
        np.array([[0.0, 0, z] for z in (0, 5, 10, 15)]), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (4, 12, 12), 5.0
    )
    hu = np.zeros(geometry.shape, np.int16)
    hu[1:3, 4:7, 8:10] = 60
    image = rectify(SliceStack(hu, geometry, ("",) * 4))
    labels = rectify_labels(LabelStack((hu == 60).astype(np.uint8), geometry))
    for plane in PLANES:
        seen, marked = reformat(image, plane), reformat(labels, plane)
        assert marked.geometry.matches(seen.geometry)
        np.testing.assert_array_equal(marked.values == 1, seen.values == 60)


@given(geometry=geometries(), degrees=st.floats(-45, 45), slope=st.tuples(*[st.floats(-6, 6)] * 3))
@settings(max_examples=60, deadline=None)
def test_that_turned_planes_show_what_lies_at_their_places(geometry, degrees, slope):
    slope = np.array(slope)
    volume = rectify(SliceStack(ramp(geometry, slope), geometry, ("",) * geometry.shape[0]))
    grid = volume.geometry
    axes = volume_axes(grid)
    for plane in (plane for plane in PLANES if axes[plane] != 0):
        planes = turned(volume, plane, degrees)
        stack = planes.geometry
        assert len(planes.values) == stack.shape[0]
        for n in range(0, stack.shape[0], 3):
            seen, points = planes.values[n], points_of(stack)[n]
            index = np.linalg.solve(grid.affine[:3, :3], (points - grid.origin).reshape(-1, 3).T).T
            for value, (i, j, k) in zip(seen.ravel(), index, strict=True):
                edges = (i, grid.shape[2] - 1 - i, j, grid.shape[1] - 1 - j)
                if min(abs(edge) for edge in edges) < 1e-4:
                    continue  # on the very edge rounding decides
                inside = min(edges) > 0
                assert k == pytest.approx(round(k), abs=1e-6)
                if not inside:
                    assert value == -1024
                    continue
                i0, j0 = min(int(max(i, 0)), grid.shape[2] - 2), min(int(max(j, 0)), grid.shape[1] - 2)
                about = volume.values[round(k), j0 : j0 + 2, i0 : i0 + 2].astype(float)
                x, y = i - i0, j - j0
                expected = (about[0] @ [1 - x, x]) * (1 - y) + (about[1] @ [1 - x, x]) * y
                assert value == pytest.approx(expected, abs=0.6 + 1e-3 * np.abs(about).max())


@given(geometry=geometries(), degrees=st.floats(-45, 45))
@settings(max_examples=40, deadline=None)
def test_that_turned_planes_stay_at_right_angles_and_hold_what_a_scanner_reconstructs(geometry, degrees):
    volume = rectify(SliceStack(ramp(geometry, np.array([1.0, 2, 3])), geometry, ("",) * geometry.shape[0]))
    grid = volume.geometry
    axes = volume_axes(grid)
    stacks = [turned(volume, plane, degrees).geometry for plane in PLANES if axes[plane] != 0]
    assert stacks[0].normal @ stacks[1].normal == pytest.approx(0, abs=1e-6)
    for stack in stacks:
        assert stack.normal @ geometry.normal == pytest.approx(0, abs=1e-6)
        tall, wide = grid.spacing[1:]
        reach = max(grid.shape[1] * tall, grid.shape[2] * wide) / 2 - max(tall, wide)
        for direction in np.linspace(0, 2 * np.pi, 9):
            i = (grid.shape[2] - 1) / 2 + reach * np.cos(direction) / wide
            j = (grid.shape[1] - 1) / 2 + reach * np.sin(direction) / tall
            place = (grid.affine @ [i, j, 0, 1])[:3]
            row, column = stack.from_patient(slice_through(stack, place), place)
            assert shows(stack, place)
            assert -0.51 <= column <= stack.shape[2] - 0.49
            assert row == pytest.approx(0, abs=1e-6)
    with pytest.raises(ValueError, match="themselves"):
        turned(volume, next(plane for plane in PLANES if axes[plane] == 0), degrees)


def test_that_labels_turn_with_the_image():
    geometry = StackGeometry(
        np.array([[0.0, 0, z] for z in (0, 5, 10, 15)]), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (4, 40, 40), 5.0
    )
    hu = np.zeros(geometry.shape, np.int16)
    hu[1:3, 10:22, 20:30] = 60
    image = turned(rectify(SliceStack(hu, geometry, ("",) * 4)), "coronal", 20)
    labels = turned(rectify_labels(LabelStack((hu == 60).astype(np.uint8), geometry)), "coronal", 20)
    found = 0
    for seen, marked in zip(image.values, labels.values, strict=True):
        found += int(marked.sum())
        assert (marked[seen == 60] == 1).all()
        assert (marked[seen <= 0] == 0).all()
    assert found == pytest.approx((hu == 60).sum(), rel=0.1)


def test_that_another_name_of_a_plane_is_refused():
    geometry = StackGeometry(np.zeros((1, 3)), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (1, 2, 2))
    with pytest.raises(ValueError, match="no plane 'oblique'"):
        reformat(rectify(SliceStack(np.zeros((1, 2, 2), np.int16), geometry, ("",))), "oblique")


@given(geometry=geometries(), thickness=st.floats(0, 40), projection=st.sampled_from(Projection), data=st.data())
@settings(max_examples=80, deadline=None)
def test_that_the_shares_of_a_slab_are_its_millimetres(geometry, thickness, projection, data):
    k = data.draw(st.integers(0, geometry.shape[0] - 1))
    part, weights = slab_weights(geometry, k, Slab(thickness, projection))
    assert part.start <= k < part.stop
    assert weights.sum() == pytest.approx(1)
    assert (weights >= 0).all()
    reach = np.abs(geometry.distances[part] - geometry.distances[k])
    assert (reach <= thickness / 2 + geometry.gaps.max() / 2 + 1e-6).all()


@given(geometry=geometries(), thickness=st.floats(0, 40), data=st.data())
@settings(max_examples=60, deadline=None)
def test_that_minimum_average_and_maximum_of_a_slab_are_in_order(geometry, thickness, data):
    k = data.draw(st.integers(0, geometry.shape[0] - 1))
    hu = np.random.default_rng(k).integers(-1000, 1500, geometry.shape).astype(np.int16)
    low, high = (project(hu, geometry, k, Slab(thickness, p)) for p in (Projection.MINIMUM, Projection.MAXIMUM))
    assert low.dtype == np.int16
    assert (low <= hu[k]).all()
    assert (hu[k] <= high).all()
    even = project(np.full_like(hu, 37), geometry, k, Slab(thickness))
    assert (even == 37).all()
    none = project(hu, geometry, k, Slab(0))
    np.testing.assert_array_equal(none, hu[k])


@given(geometry=geometries(), thickness=st.floats(1, 12))
@settings(max_examples=40, deadline=None)
def test_that_a_slab_of_a_tilted_stack_does_not_smear_what_runs_along_its_normal(geometry, thickness):
    """HU that grow along the rows and columns only are the same in every slice once these are laid over each other."""
    points = points_of(geometry) - geometry.positions[0]
    hu = np.rint(40 * points @ geometry.row_direction + 25 * points @ geometry.column_direction).astype(np.int16)
    k = geometry.shape[0] // 2
    for projection in Projection:
        seen = project(hu, geometry, k, Slab(thickness, projection))
        offsets = geometry.positions - geometry.positions[k]
        reach = [
            int(np.ceil(np.abs(offsets @ axis).max() / step)) + 1
            for axis, step in (
                (geometry.column_direction, geometry.spacing[0]),
                (geometry.row_direction, geometry.spacing[1]),
            )
        ]
        inner = tuple(slice(by, size - by) for by, size in zip(reach, seen.shape, strict=True))
        assert np.abs(seen[inner].astype(int) - hu[k][inner]).max(initial=0) <= 3


@given(geometry=geometries(tilts=False), thickness=st.floats(1, 20), data=st.data())
@settings(max_examples=40, deadline=None)
def test_that_slices_of_one_array_and_slices_one_by_one_make_the_same_slab(geometry, thickness, data):
    k = data.draw(st.integers(0, geometry.shape[0] - 1))
    hu = np.random.default_rng(k).integers(-1000, 1500, geometry.shape).astype(np.int16)
    across = np.moveaxis(np.ascontiguousarray(np.moveaxis(hu, 0, 2)), 2, 0)  # as sagittal planes lie in memory
    for projection in Projection:
        slab = Slab(thickness, projection)
        one_by_one = project(list(hu), geometry, k, slab).astype(int)
        for whole in (hu, across):
            assert np.abs(project(whole, geometry, k, slab).astype(int) - one_by_one).max() <= 1


@settings(max_examples=20, deadline=None)
@given(
    steps=st.lists(st.integers(-3, 3), min_size=1, max_size=12),
    thickness=st.sampled_from([3.0, 10.0, 100.0]),
    projection=st.sampled_from(list(Projection)),
    labels=st.booleans(),
)
def test_that_an_oblique_slab_is_the_same_however_one_came_there(steps, thickness, projection, labels):
    random = np.random.default_rng(len(steps))
    values = random.integers(0, 6, (4, 90, 70)).astype(np.uint8) if labels else None
    hu = random.integers(-1000, 3000, (4, 90, 70)).astype(np.int16)
    volume = Volume(hu if values is None else values, VolumeGeometry(np.eye(4), hu.shape))
    scrolled, slab = turned(volume, "coronal", 20), Slab(thickness, projection)
    k = len(scrolled.values) // 2
    for step in steps:
        k = min(max(k + step, 0), len(scrolled.values) - 1)
        fresh = turned(volume, "coronal", 20)
        shown = project(scrolled.values, scrolled.geometry, k, slab)
        one_by_one = project(list(fresh.values), fresh.geometry, k, slab)
        np.testing.assert_array_equal(shown, project(fresh.values, fresh.geometry, k, slab))
        assert np.abs(shown.astype(int) - one_by_one.astype(int)).max() <= int(projection is Projection.MEAN)


def test_that_a_thick_oblique_slab_makes_one_plane_anew_when_it_is_moved_by_one(monkeypatch):
    hu = np.zeros((3, 220, 200), dtype=np.int16)
    planes = turned(Volume(hu, VolumeGeometry(np.eye(4), hu.shape)), "coronal", 20)
    project(planes.values, planes.geometry, 100, Slab(100, Projection.MAXIMUM))
    made = []
    sample = planes.values._sample
    monkeypatch.setattr(planes.values, "_sample", lambda *place: made.append(place) or sample(*place))
    for k in (101, 102, 101, 100):
        project(planes.values, planes.geometry, k, Slab(100, Projection.MAXIMUM))
    assert len(made) == 2


def test_that_a_slab_shows_every_label_in_it():
    geometry = StackGeometry(
        np.array([[0.0, 0, z] for z in (0, 5, 10, 15)]), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (4, 6, 6), 5.0
    )
    labels = np.zeros(geometry.shape, np.uint8)
    labels[2, 3, 3] = 4
    for projection in Projection:
        assert project(labels, geometry, 1, Slab(12, projection))[3, 3] == 4
        assert project(labels, geometry, 1, Slab(5, projection))[3, 3] == 0


def test_that_a_slab_cannot_be_thinner_than_nothing():
    with pytest.raises(ValueError, match="negative"):
        Slab(-1)


@given(geometry=geometries(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_that_the_slice_through_a_place_of_a_slice_is_that_slice(geometry, data):
    n, rows, columns = geometry.shape
    k = data.draw(st.integers(0, n - 1))
    place = geometry.to_patient(k, data.draw(st.floats(0, rows - 1)), data.draw(st.floats(0, columns - 1)))
    assert slice_through(geometry, place) == k
    assert shows(geometry, place)
    assert not shows(geometry, place + 1000 * geometry.normal)
    other = data.draw(st.integers(0, n - 1))
    moved = moved_onto(geometry, other, place)
    assert slice_through(geometry, moved) == other
    assert np.linalg.norm(np.cross(moved - place, geometry.normal)) == pytest.approx(0, abs=1e-6)


@given(geometry=geometries(), data=st.data())
@settings(max_examples=60, deadline=None)
def test_that_a_reference_line_lies_on_both_planes_and_within_both_images(geometry, data):
    volume = rectify(SliceStack(ramp(geometry, np.array([1.0, 2, 3])), geometry, ("",) * geometry.shape[0]))
    native = data.draw(st.integers(0, geometry.shape[0] - 1))
    for plane in PLANES:
        other = reformat(volume, plane).geometry
        m = other.shape[0] // 2
        line = intersection(geometry, native, other, m)
        if volume_axes(volume.geometry)[plane] == 0:
            assert line is None  # the planes of the acquisition itself
            continue
        if line is None:
            continue
        for end in line:
            for stack, index in ((geometry, native), (other, m)):
                assert (end - stack.positions[index]) @ stack.normal == pytest.approx(0, abs=1e-6)
                j, i = stack.from_patient(index, end)
                assert -0.51 <= j <= stack.shape[1] - 0.49
                assert -0.51 <= i <= stack.shape[2] - 0.49
        assert intersection(other, m, geometry, native) is not None


def test_that_middle_planes_meet_in_the_middle():
    geometry = StackGeometry(np.array([[0.0, 0, z] for z in (0, 5, 10)]), [1, 0, 0], [0, 1, 0], (1.0, 1.0), (3, 11, 11), 5.0)
    coronal = reformat(rectify(SliceStack(np.zeros((3, 11, 11), np.int16), geometry, ("",) * 3)), "coronal").geometry
    first, last = sorted(map(tuple, intersection(geometry, 1, coronal, 5)))
    assert first == pytest.approx((-0.5, 5, 5))
    assert last == pytest.approx((10.5, 5, 5))
    assert tuple(centre_of(geometry, 1)) == pytest.approx((5, 5, 5))


@given(st.integers(1, 9), st.integers(1, 12))
def test_that_finer_rows_lie_where_the_rows_are(rows, factor):
    ramp = (np.arange(rows)[:, None] * 100 + np.arange(3)).astype(np.int16)
    fine = finer(ramp, factor)
    assert fine.shape == (rows * factor, 3)
    expected = np.clip((np.arange(rows * factor) + 0.5) / factor - 0.5, 0, rows - 1) * 100
    np.testing.assert_allclose(fine[:, 0], expected, atol=0.51)
    np.testing.assert_array_equal(finer(ramp, 1), ramp)


def test_that_air_beside_bone_does_not_overflow():
    plane = np.array([[-1024], [3071]], np.int16)
    fine = finer(plane, 4)[:, 0]
    assert (np.diff(fine) >= 0).all()
    assert (fine[0], fine[-1]) == (-1024, 3071)
