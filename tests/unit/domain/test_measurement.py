"""Measurements as geometry: nothing that only changes the frame changes a value."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import (
    TYPES,
    Abc2,
    Angle,
    CountedSlice,
    Distance,
    Ellipse,
    Freehand,
    Kind,
    Measurement,
    Midline,
    Place,
    Rectangle,
    RegionStatistics,
    kothari_weight,
)
from ichviewer.domain.measurement_text import detail_lines, label_lines, value_text

PLACE = Place(3, "1.2.3")
POINT = st.tuples(*[st.floats(-120, 120, allow_subnormal=False)] * 3)
PIXEL = st.tuples(st.floats(0, 500), st.floats(0, 500))


@st.composite
def geometries(draw: st.DrawFn) -> StackGeometry:
    """Slices of any orientation, tilt, mirroring and anisotropic pixels."""
    turn = np.linalg.qr(np.array(draw(st.lists(st.floats(-1, 1), min_size=9, max_size=9))).reshape(3, 3) + 2 * np.eye(3))[0]
    row, column = turn[:, 0] * draw(st.sampled_from([1, -1])), turn[:, 1] * draw(st.sampled_from([1, -1]))
    step = np.cross(row, column) * draw(st.floats(0.5, 8)) + row * draw(st.floats(-3, 3))
    spacing = draw(st.floats(0.2, 2)), draw(st.floats(0.2, 2))
    return StackGeometry(np.outer(np.arange(5), step) + 7.0, row, column, spacing, (5, 512, 512))


def rigid(points: tuple, seed: int, *, mirror: bool) -> tuple:
    generator = np.random.default_rng(seed)
    turn, _ = np.linalg.qr(generator.normal(size=(3, 3)))
    if mirror != (np.linalg.det(turn) < 0):
        turn[:, 0] *= -1
    return tuple(map(tuple, np.asarray(points) @ turn.T + generator.normal(size=3) * 50))


@settings(deadline=None)
@given(geometries(), PIXEL, PIXEL)
def test_that_a_distance_is_that_of_the_pixels_times_their_spacing(
    geometry: StackGeometry, first: tuple[float, float], second: tuple[float, float]
) -> None:
    points = tuple(tuple(geometry.to_patient(3, *pixel)) for pixel in (first, second))
    expected = math.hypot((first[0] - second[0]) * geometry.spacing[0], (first[1] - second[1]) * geometry.spacing[1])
    assert Distance("a", PLACE, points).length_mm == pytest.approx(expected, abs=1e-6)


@settings(deadline=None)
@given(geometries(), PIXEL)
def test_that_a_point_of_the_patient_comes_back_to_its_pixel(geometry: StackGeometry, pixel: tuple[float, float]) -> None:
    assert geometry.from_patient(2, geometry.to_patient(2, *pixel)) == pytest.approx(pixel, abs=1e-6)


@settings(deadline=None)
@given(st.lists(POINT, min_size=4, max_size=4, unique=True), st.integers(0, 1000), st.booleans())
def test_that_turning_shifting_and_mirroring_the_frame_changes_no_value(points: list, seed: int, mirror: bool) -> None:
    moved = rigid(tuple(points), seed, mirror=mirror)
    for make in (
        lambda p: Distance("a", PLACE, p[:2]).length_mm,
        lambda p: Angle("a", PLACE, p[:3]).degrees,
        lambda p: Midline("a", PLACE, p[:3]).shift_mm,
        lambda p: Abc2("a", PLACE, p, slices=(CountedSlice(PLACE, 5.0, 0.5),)).volume_ml,
        lambda p: Ellipse("a", PLACE, p[:3]).axes_mm[0],
        lambda p: Freehand("a", PLACE, p).size_mm,
    ):
        before, after = make(tuple(points)), make(moved)
        assert (before is None) == (after is None)
        if before is not None:
            assert after == pytest.approx(before, rel=1e-6, abs=1e-4)


@settings(deadline=None)
@given(st.floats(0.5, 179.5), st.floats(1, 100), st.floats(1, 100), st.integers(0, 100))
def test_that_an_angle_does_not_depend_on_the_length_of_its_arms(degrees: float, a: float, b: float, seed: int) -> None:
    turn = math.radians(degrees)
    points = rigid(((a, 0, 0), (0, 0, 0), (b * math.cos(turn), b * math.sin(turn), 0)), seed, mirror=False)
    assert Angle("a", PLACE, points).degrees == pytest.approx(degrees, abs=1e-6)


def test_that_an_angle_and_a_midline_without_length_are_not_measurable_and_never_zero() -> None:
    angle = Angle("a", PLACE, ((0, 0, 0), (0, 0, 0), (1, 0, 0)))
    midline = Midline("a", PLACE, ((0, 0, 0), (0, 0, 0), (9, 0, 0)))
    assert angle.degrees is None
    assert midline.shift_mm is None
    assert midline.side == ""
    assert value_text(angle) == value_text(midline) == "not measurable"


def test_that_a_midline_shift_is_at_a_right_angle_to_the_ideal_line_and_knows_its_side() -> None:
    midline = Midline("a", PLACE, ((0, -80, 0), (0, 80, 0), (6.25, 10, 0)))
    assert midline.shift_mm == pytest.approx(6.25)
    assert midline.foot == pytest.approx((0, 10, 0))
    assert midline.side == "left"
    assert value_text(midline) == "6.2 mm to the left"
    assert midline.moved(2, (-4, 0, 0)).side == "right"
    assert midline.moved(2, (0, 0, 0)).side == ""


def test_that_abc2_is_a_times_b_times_c_by_two_in_ml() -> None:
    slices = tuple(CountedSlice(Place(k, ""), 5.0, weight) for k, weight in enumerate((0.5, 1.0, 1.0, 0.5)))
    measured = Abc2("a", PLACE, ((0, 0, 0), (40, 0, 0), (10, 0, 0), (10, 30, 0)), slices=slices)
    assert (measured.a_mm, measured.b_mm, measured.c_mm) == pytest.approx((40, 30, 15))
    assert measured.volume_ml == pytest.approx(9.0)
    assert label_lines(measured) == ("9.0 mL", "A 40.0 mm, B 30.0 mm", "C 15.0 mm (4 slices)")
    less = measured.counted(CountedSlice(Place(0, ""), 5.0, 0.0))
    assert less.c_mm == pytest.approx(12.5)
    assert [item.place.index for item in less.slices] == [1, 2, 3]
    assert less.counted(CountedSlice(Place(0, ""), 5.0, 1.0)).weight_of(0) == 1.0


@pytest.mark.parametrize(("share", "weight"), [(1, 1), (0.751, 1), (0.75, 0.5), (0.25, 0.5), (0.249, 0), (0, 0)])
def test_that_slices_are_weighted_as_kothari_has_them(share: float, weight: float) -> None:
    assert kothari_weight(share) == weight


@settings(deadline=None)
@given(POINT, st.integers(0, 3))
def test_that_a_rectangle_stays_one_when_a_corner_moves(target: tuple, handle: int) -> None:
    before = Rectangle("a", PLACE, ((0, 0, 0), (30, 0, 0), (30, 20, 0), (0, 20, 0)))
    after = before.moved(handle, (target[0], target[1], 0))
    corners = np.asarray(after.points)
    sides = np.roll(corners, -1, axis=0) - corners
    assert after.points[(handle + 2) % 4] == before.points[(handle + 2) % 4]
    assert corners[handle] == pytest.approx((target[0], target[1], 0), abs=1e-9)
    assert [float(sides[n] @ sides[(n + 1) % 4]) for n in range(4)] == pytest.approx([0] * 4, abs=1e-6)


@settings(deadline=None)
@given(POINT)
def test_that_an_ellipse_keeps_its_right_angle_and_its_other_radius(target: tuple) -> None:
    before = Ellipse("a", PLACE, ((0, 0, 0), (30, 0, 0), (0, 20, 0)))
    after = before.moved(1, (target[0], target[1], 0))
    first, second = after.radii
    assert float(first @ second) == pytest.approx(0, abs=1e-6)
    assert float(np.linalg.norm(second)) == pytest.approx(20)
    longer = before.moved(2, (5, 35, 0))
    assert longer.axes_mm == pytest.approx((70, 60))
    assert before.moved(0, (5, 5, 0)).axes_mm == pytest.approx(before.axes_mm)


@settings(deadline=None)
@given(st.integers(0, 3), POINT)
def test_that_b_stays_at_a_right_angle_to_a(handle: int, target: tuple) -> None:
    before = Abc2("a", PLACE, ((0, 0, 0), (40, 0, 0), (10, -5, 0), (10, 25, 0)))
    after = before.moved(handle, (target[0], target[1], 0))
    a, b = (np.subtract(after.points[n + 1], after.points[n]) for n in (0, 2))
    assert abs(float(a @ b)) <= 1e-6 * max(1.0, float(np.linalg.norm(a) * np.linalg.norm(b)))
    if handle < 2:
        assert after.b_mm == pytest.approx(before.b_mm)


@settings(deadline=None)
@given(POINT)
def test_that_a_shift_moves_every_point_and_changes_no_value(by: tuple) -> None:
    before = Distance("a", PLACE, ((1, 2, 3), (40, 5, 3)), "hand")
    after = before.shifted(by)
    assert after.length_mm == pytest.approx(before.length_mm)
    assert (after.identifier, after.place, after.text) == ("a", PLACE, "hand")


def test_that_every_kind_has_one_class_and_refuses_a_wrong_number_of_points() -> None:
    assert len(TYPES) == len(Kind)
    for make in TYPES:
        with pytest.raises(ValueError, match="1 points do not make"):
            make("a", PLACE, ((0, 0, 0),))
    with pytest.raises(ValueError, match="not finite"):
        Distance("a", PLACE, ((0, 0, 0), (math.nan, 0, 0)))
    counts = (2, 3, 3, 4, 3, 2, 3, 4)
    made: list[Measurement] = [make("a", PLACE, ((0, 0, 0),) * count) for make, count in zip(TYPES, counts, strict=True)]
    assert [item.kind for item in made] == list(Kind)
    assert all(item.kind.title for item in made)


def test_that_labels_name_every_unit() -> None:
    statistics = RegionStatistics(120, 54.25, 61.24, 5.5, 40, 82)
    ellipse = Ellipse("a", PLACE, ((0, 0, 0), (5, 0, 0), (0, 3.5, 0)), "clot")
    assert label_lines(ellipse, statistics) == (
        "clot",
        "Mean 61.2 HU",
        "SD 5.5 HU",
        "40 to 82 HU",
        "54.2 mm²",
        "10.0 x 7.0 mm",
    )
    assert value_text(ellipse) == "not measurable"
    assert detail_lines(ellipse) == ()
    assert value_text(Angle("a", PLACE, ((1, 0, 0), (0, 0, 0), (0, 1, 0)))) == "90.0°"
    assert value_text(Distance("a", PLACE, ((0, 0, 0), (12.34, 0, 0)))) == "12.3 mm"
