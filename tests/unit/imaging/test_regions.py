"""What lies inside a region, by pixel centres on the native slice."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import Ellipse, Freehand, Place, Rectangle, Region
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.regions import counted_slices, inside, region_statistics

SHAPE = (2, 60, 48)


def stack_of(spacing: tuple[float, float], tilt: float = 0.0, seed: int = 0) -> SliceStack:
    hu = np.random.default_rng(seed).integers(-20, 90, SHAPE).astype(np.int16)
    column = np.array([0, math.cos(tilt), math.sin(tilt)])
    geometry = StackGeometry(
        np.array([[-20.0, -30.0, 0.0], [-20.0, -30.0, 5.0]]), np.array([1.0, 0, 0]), column, spacing, SHAPE
    )
    return SliceStack(hu, geometry, ("1", "2"))


def flipped(stack: SliceStack, *, rows: bool, columns: bool) -> SliceStack:
    """The same patient stored with rows or columns in the opposite order."""
    old = stack.geometry
    positions = old.positions.copy()
    hu = stack.hu
    if rows:
        positions += old.column_direction * old.spacing[0] * (SHAPE[1] - 1)
        hu = hu[:, ::-1]
    if columns:
        positions += old.row_direction * old.spacing[1] * (SHAPE[2] - 1)
        hu = hu[:, :, ::-1]
    row = old.row_direction * (-1 if columns else 1)
    column = old.column_direction * (-1 if rows else 1)
    return SliceStack(hu.copy(), StackGeometry(positions, row, column, old.spacing, SHAPE), stack.sop_instance_uids)


def region_of(kind: str, stack: SliceStack, at: tuple[float, float], size: tuple[float, float], turn: float) -> Region:
    """A region around (row, column) with half sizes in mm, turned within the slice."""
    geometry = stack.geometry
    centre = geometry.to_patient(1, *at)
    along = math.cos(turn) * geometry.row_direction + math.sin(turn) * geometry.column_direction
    across = math.cos(turn) * geometry.column_direction - math.sin(turn) * geometry.row_direction
    a, b = size[0] * along, size[1] * across
    points = {
        "ellipse": (centre, centre + a, centre + b),
        "rectangle": (centre - a - b, centre + a - b, centre + a + b, centre - a + b),
        "freehand": (centre - a, centre - b, centre + a, centre + 0.2 * b, centre + b),
    }[kind]
    make = {"ellipse": Ellipse, "rectangle": Rectangle, "freehand": Freehand}[kind]
    return make("a", Place(1, "2"), tuple(map(tuple, points)))


@settings(deadline=None)
@given(
    st.sampled_from(["ellipse", "rectangle", "freehand"]),
    st.tuples(st.floats(5, 55), st.floats(5, 43)),
    st.tuples(st.floats(0.7, 12), st.floats(0.7, 12)),
    st.floats(0.05, 1.5),
    st.tuples(st.floats(0.3, 1.2), st.floats(0.3, 1.2)),
    st.booleans(),
    st.booleans(),
)
def test_that_storing_the_slice_mirrored_changes_no_statistic(kind, at, size, turn, spacing, rows, columns) -> None:
    stack = stack_of(spacing, tilt=0.3)
    region = region_of(kind, stack, at, size, turn)
    before, after = region_statistics(region, stack), region_statistics(region, flipped(stack, rows=rows, columns=columns))
    if before is None or after is None:
        assert before is after
        return
    assert after.pixels == before.pixels
    assert (after.minimum_hu, after.maximum_hu) == (before.minimum_hu, before.maximum_hu)
    assert (after.mean_hu, after.sd_hu) == pytest.approx((before.mean_hu, before.sd_hu))


@settings(deadline=None)
@given(
    st.sampled_from(["rectangle", "freehand"]),
    st.tuples(st.floats(-5, 65), st.floats(-5, 53)),
    st.tuples(st.floats(0.7, 12), st.floats(0.7, 12)),
    st.floats(0.05, 1.5),
)
def test_that_a_polygon_holds_the_pixels_whose_winding_is_odd(kind, at, size, turn) -> None:
    stack = stack_of((0.7, 0.9))
    region = region_of(kind, stack, at, size, turn)
    corners = [stack.geometry.from_patient(1, point) for point in region.points]
    expected = np.zeros(SHAPE[1:], dtype=bool)
    for j in range(SHAPE[1]):
        for i in range(SHAPE[2]):
            for (y0, x0), (y1, x1) in zip(corners, corners[1:] + corners[:1], strict=True):
                if (y0 <= j) != (y1 <= j) and i >= x0 + (j - y0) / (y1 - y0) * (x1 - x0):
                    expected[j, i] ^= True
    np.testing.assert_array_equal(inside(region, stack.geometry, region.slice_index), expected)


@pytest.mark.parametrize("tilt", [0.0, 0.35])
@pytest.mark.parametrize("turn", [0.0, 0.6])
def test_that_the_area_of_an_ellipse_converges_to_pi_a_b(tilt: float, turn: float) -> None:
    errors = []
    for factor in (1, 4, 16):
        spacing = (0.8 / factor, 0.5 / factor)
        shape = (1, 60 * factor, 80 * factor)
        column = np.array([0, math.cos(tilt), math.sin(tilt)])
        geometry = StackGeometry(np.zeros((1, 3)), np.array([1.0, 0, 0]), column, spacing, shape)
        centre = geometry.to_patient(0, shape[1] / 2 + 0.3, shape[2] / 2 - 0.2)
        a = 14.0 * (math.cos(turn) * geometry.row_direction + math.sin(turn) * column)
        b = 9.0 * (math.cos(turn) * column - math.sin(turn) * geometry.row_direction)
        ellipse = Ellipse("a", Place(0, ""), tuple(map(tuple, (centre, centre + a, centre + b))))
        area = np.count_nonzero(inside(ellipse, geometry, ellipse.slice_index)) * spacing[0] * spacing[1]
        errors.append(abs(area - math.pi * 14 * 9) / (math.pi * 14 * 9))
    assert errors[0] < 0.02
    assert errors[2] < 0.0005


def test_that_statistics_are_those_of_the_pixels_inside() -> None:
    stack = stack_of((0.5, 0.5))
    corners = [(9.5, 19.5), (9.5, 29.5), (14.5, 29.5), (14.5, 19.5)]
    region = Rectangle("a", Place(1, "2"), tuple(tuple(stack.geometry.to_patient(1, *corner)) for corner in corners))
    values = stack.hu[1, 10:15, 20:30]
    found = region_statistics(region, stack)
    assert found is not None
    assert (found.pixels, found.area_mm2) == (50, pytest.approx(12.5))
    assert (found.mean_hu, found.sd_hu) == pytest.approx((values.mean(), values.std()))
    assert (found.minimum_hu, found.maximum_hu) == (values.min(), values.max())


@pytest.mark.parametrize("kind", ["ellipse", "rectangle", "freehand"])
def test_that_a_region_without_a_pixel_is_not_measurable(kind: str) -> None:
    stack = stack_of((0.5, 0.5))
    assert region_statistics(region_of(kind, stack, (10.5, 10.5), (0.05, 0.05), 0.3), stack) is None
    assert region_statistics(region_of(kind, stack, (200, 200), (5, 5), 0.3), stack) is None


def test_that_c_is_proposed_by_the_areas_of_the_segmentation() -> None:
    labels = np.zeros((5, 10, 10), dtype=np.uint8)
    for k, pixels in enumerate((1, 5, 10, 8, 0)):
        labels[k].flat[:pixels] = 2
    positions = np.array([[0, 0, z] for z in (0.0, 4.0, 8.0, 16.0, 20.0)])
    geometry = StackGeometry(positions, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), (1, 1), labels.shape)
    counted = counted_slices(geometry, labels > 0, tuple("abcde"), 2)
    assert [(item.place.sop_instance_uid, item.weight, item.extent_mm) for item in counted] == [
        ("b", 0.5, 4.0),
        ("c", 1.0, 6.0),
        ("d", 1.0, 6.0),
    ]
    nothing = counted_slices(geometry, np.zeros(labels.shape, dtype=bool), tuple("abcde"), 4)
    assert [item.place.index for item in nothing] == [4]
