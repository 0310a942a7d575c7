"""Measuring on reformatted planes: millimetres are those of the patient, HU those of the plane that is shown."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import Abc2, Angle, Distance, Ellipse, Freehand, Midline, Place, Rectangle
from ichviewer.domain.measurement_text import detail_lines, place_text, value_text
from ichviewer.domain.plane import Plane, Projection, Slab
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.measured_planes import find_plane, plane_at, plane_pixels, planes_geometry, statistics_of, turn_of
from ichviewer.imaging.rectify import grid_for, rectify, rectify_part
from ichviewer.imaging.reformat import finer, finer_steps, reformat, volume_axes
from ichviewer.imaging.regions import pixel_statistics
from ichviewer.imaging.slabs import project
from ichviewer.imaging.turned import turned
from tests.support.geometries import geometries, points_of, ramp
from tests.support.heads import Head, stack_of

SHARES = st.tuples(st.floats(0, 1), st.floats(0, 1))
TURNS = st.one_of(st.just(0.0), st.integers(-44_000, 44_000).map(lambda value: value / 1000))


def upright(geometry: StackGeometry) -> list[str]:
    """Planes at right angles to the slices."""
    return [plane for plane, axis in volume_axes(grid_for(geometry)).items() if axis != 0]


@st.composite
def planes(draw) -> tuple[StackGeometry, StackGeometry, int]:
    """A stack, planes of it, and one of these."""
    geometry = draw(geometries())
    shown = planes_geometry(grid_for(geometry), draw(st.sampled_from(upright(geometry))), draw(TURNS))
    return geometry, shown, draw(st.integers(0, shown.shape[0] - 1))


@given(planes(), SHARES, SHARES)
@settings(max_examples=100, deadline=None)
def test_that_the_length_on_any_plane_is_the_distance_in_the_patient(made, first, second) -> None:
    geometry, shown, k = made
    pixels = [np.array(share) * (shown.shape[1] - 1, shown.shape[2] - 1) for share in (first, second)]
    ends = [shown.to_patient(k, *pixel) for pixel in pixels]
    length = Distance("a", plane_at(geometry, shown, k, Slab()), tuple(map(tuple, ends))).length_mm
    # By the pixels of the plane, by the voxels of the volume, and by the native slices: three ways to one length.
    assert length == pytest.approx(float(np.hypot(*((pixels[1] - pixels[0]) * shown.spacing))), abs=1e-6)
    grid = grid_for(geometry)
    voxels = [np.linalg.solve(grid.affine, np.append(end, 1.0))[:3] for end in ends]
    assert length == pytest.approx(float(np.linalg.norm((voxels[1] - voxels[0]) * grid.spacing[::-1])), abs=1e-6)
    native = [np.array([geometry.row_direction, geometry.column_direction, geometry.normal]) @ end for end in ends]
    assert length == pytest.approx(math.dist(*native), abs=1e-6)


@given(planes(), st.tuples(SHARES, SHARES, SHARES))
@settings(max_examples=100, deadline=None)
def test_that_the_angle_on_any_plane_is_that_in_the_patient(made, shares) -> None:
    geometry, shown, k = made
    pixels = [np.array(share) * (shown.shape[1] - 1, shown.shape[2] - 1) for share in shares]
    arms = [(pixels[n] - pixels[1]) * shown.spacing for n in (0, 2)]
    assume(min(np.hypot(*arm) for arm in arms) > 0.5)
    points = tuple(tuple(shown.to_patient(k, *pixel)) for pixel in pixels)
    expected = np.degrees(np.arctan2(abs(arms[0][0] * arms[1][1] - arms[0][1] * arms[1][0]), arms[0] @ arms[1]))
    assert Angle("a", plane_at(geometry, shown, k, Slab()), points).degrees == pytest.approx(float(expected), abs=1e-5)


@given(planes())
@settings(max_examples=100, deadline=None)
def test_that_a_plane_is_found_again_by_its_place_in_the_patient_alone(made) -> None:
    geometry, shown, k = made
    plane = plane_at(geometry, shown, k, Slab())
    found = find_plane(geometry, plane)
    assert found is not None
    again = planes_geometry(grid_for(geometry), found.name, found.degrees)
    assert found.k == k
    assert again.matches(shown, 1e-2)  # over 300 mm of a plane whose directions are kept with six digits
    assert plane_at(geometry, again, found.k, Slab()) == plane


@given(geometries(), TURNS)
@settings(max_examples=60, deadline=None)
def test_that_the_normal_tells_plane_and_turn(geometry, degrees) -> None:
    grid = grid_for(geometry)
    for name in upright(geometry):
        shown = planes_geometry(grid, name, degrees)
        for normal in (shown.normal, -shown.normal):
            found = turn_of(grid, normal)
            assert found is not None
            assert found[0] == name
            assert found[1] == degrees
    assert turn_of(grid, geometry.normal) is None


@given(planes(), st.sampled_from([Slab(), Slab(6.0), Slab(9.0, Projection.MAXIMUM), Slab(5.0, Projection.MINIMUM)]))
@settings(max_examples=80, deadline=None)
def test_that_hu_are_those_of_the_plane_or_slab_that_a_view_shows(made, slab) -> None:
    geometry, shown, k = made
    hu = np.random.default_rng(k).integers(-200, 300, geometry.shape).astype(np.int16)
    stack = SliceStack(hu, geometry, ("",) * geometry.shape[0])
    plane = plane_at(geometry, shown, k, slab)
    name, degrees = turn_of(grid_for(geometry), plane.normal) or ("", 0.0)
    volume = rectify(stack)
    cut = turned(volume, name, degrees) if degrees else reformat(volume, name)
    expected = project(cut.values, cut.geometry, k, slab) if slab.name else cut.values[k]
    rows, columns = finer_steps(shown.spacing)
    expected = finer(np.asarray(finer(expected, rows).T), columns).T
    pixels = plane_pixels(stack, plane)
    assert pixels is not None
    np.testing.assert_array_equal(pixels.hu, expected)
    # A region asks for fewer voxels and sees the same.
    high, wide = shown.shape[1] - 1, shown.shape[2] - 1
    corners = [shown.to_patient(k, high * a, wide * b) for a, b in ((0.2, 0.3), (0.2, 0.8), (0.7, 0.8), (0.7, 0.3))]
    region = Rectangle("a", plane, tuple(map(tuple, corners)))
    assert statistics_of(region, stack) == pixel_statistics(region, pixels.hu, pixels.geometry, 0)


@given(planes(), st.tuples(*[st.floats(-6, 6)] * 3))
@settings(max_examples=60, deadline=None)
def test_that_the_mean_in_a_region_is_what_lies_there_in_the_patient(made, slope) -> None:
    geometry, shown, k = made
    slope = np.array(slope)
    stack = SliceStack(ramp(geometry, slope), geometry, ("",) * geometry.shape[0])
    pixels = plane_pixels(stack, plane_at(geometry, shown, k, Slab()))
    assert pixels is not None
    # Only where every pixel about the place lies within all slices: beside them is air.
    points = points_of(pixels.geometry)[0]
    along = points @ geometry.normal
    known = (along >= geometry.distances[0] - 1e-6) & (along <= geometry.distances[-1] + 1e-6)
    for axis, step, size in (
        (geometry.column_direction, geometry.spacing[0], geometry.shape[1]),
        (geometry.row_direction, geometry.spacing[1], geometry.shape[2]),
    ):
        for origin in geometry.positions:
            place = (points - origin) @ axis / step
            known &= (place >= 1.99) & (place <= size - 2.99)
    zero = points_of(geometry).reshape(-1, 3).mean(axis=0)
    wrong = np.abs(pixels.hu - (points - zero) @ slope)[known]
    # Beyond the outermost rows nothing is extrapolated: half a row of the plane at most.
    assert wrong.max(initial=0) <= 2.2 + 0.5 * max(shown.spacing) * np.abs(slope).sum()


@given(geometries(), st.data())
@settings(max_examples=80, deadline=None)
def test_that_a_part_of_the_volume_has_the_voxels_of_the_whole(geometry, data) -> None:
    hu = np.random.default_rng(1).integers(-1000, 2000, geometry.shape).astype(np.int16)
    stack = SliceStack(hu, geometry, ("",) * geometry.shape[0])
    whole = rectify(stack)
    box = []
    for size in whole.geometry.shape:
        start = data.draw(st.integers(0, size - 1))
        box.append(slice(start, data.draw(st.integers(start + 1, size))))
    part = rectify_part(stack, tuple(box))
    np.testing.assert_array_equal(part.values[tuple(box)], whole.values[tuple(box)])
    np.testing.assert_array_equal(part.geometry.affine, whole.geometry.affine)


@pytest.mark.parametrize("tilt", [0.0, 18.0])
@pytest.mark.parametrize("name", ["coronal", "sagittal"])
def test_that_a_ball_has_its_diameter_area_and_hu_on_every_plane(name: str, tilt: float) -> None:
    head = Head(centre=(20.0, -10.0, 60.0), radius=16.0)
    stack = stack_of(head, tilt=tilt, spacing=1.2, pixels=192, gap=2.5, slices=48)
    shown = planes_geometry(grid_for(stack.geometry), name, 0.0)
    k = shown.nearest_slice(float(np.array(head.centre) @ shown.normal))
    plane = plane_at(stack.geometry, shown, k, Slab())
    centre = np.array(head.centre) + shown.normal * (shown.distances[k] - np.array(head.centre) @ shown.normal)
    turn = np.linspace(0, 2 * np.pi, 60, endpoint=False)[:, None]

    def circle(radius: float) -> Freehand:
        around = centre + radius * (np.cos(turn) * shown.row_direction + np.sin(turn) * shown.column_direction)
        return Freehand("a", plane, tuple(map(tuple, around)))

    inner, outer = statistics_of(circle(12.0), stack), statistics_of(circle(20.0), stack)
    assert (inner.mean_hu, inner.minimum_hu, inner.maximum_hu) == (70.0, 70, 70)
    assert inner.area_mm2 == pytest.approx(math.pi * 12**2, rel=0.03)
    assert (outer.minimum_hu, outer.maximum_hu) == (30, 70)
    share = (outer.mean_hu - 30) / 40
    assert share == pytest.approx((16 / 20) ** 2, rel=0.06)


def test_that_a_region_in_a_slab_of_slices_is_measured_in_the_slab() -> None:
    stack = stack_of(Head(centre=(20.0, -10.0, 60.0), radius=16.0))
    k = stack.geometry.nearest_slice(60.0 + 16.0 + 3.0)  # above the ball: 30 HU, but a slab reaches it
    height = float(stack.geometry.distances[k])
    corners = tuple((float(x), float(y), height) for x, y in ((18, -12), (22, -12), (22, -8), (18, -8)))
    mip = plane_at(stack.geometry, stack.geometry, k, Slab(20.0, Projection.MAXIMUM))
    assert mip.name == "axial"
    assert statistics_of(Rectangle("a", mip, corners), stack).mean_hu == 70.0
    assert statistics_of(Rectangle("a", Place(k), corners), stack).mean_hu == 30.0
    mean = plane_at(stack.geometry, stack.geometry, k, Slab(20.0))
    assert 30 < statistics_of(Rectangle("a", mean, corners), stack).mean_hu < 70


def test_that_words_say_where_it_lies_and_that_a_mip_has_no_mean_of_the_tissue() -> None:
    stack = stack_of(Head())
    shown = planes_geometry(grid_for(stack.geometry), "coronal", 0.0)
    k = shown.nearest_slice(float(np.array((0, -12.0, 0)) @ shown.normal))
    ends = [shown.to_patient(k, *pixel) for pixel in ((20, 60), (20, 70), (30, 60))]

    def ellipse(slab: Slab) -> Ellipse:
        return Ellipse("a", plane_at(stack.geometry, shown, k, slab), tuple(map(tuple, ends)))

    mip, mean, plain = (ellipse(slab) for slab in (Slab(10.0, Projection.MAXIMUM), Slab(10.0), Slab()))
    assert place_text(mip).startswith("Coronal A 1")
    assert place_text(mip).endswith(" mm, slab 10 mm MIP")
    assert value_text(mip, statistics_of(mip, stack)).startswith("MIP mean ")
    assert detail_lines(mip, statistics_of(mip, stack))[-2:] == ("Slab 10 mm MIP", "highest HU, no tissue mean")
    assert value_text(mean, statistics_of(mean, stack)).startswith("Mean ")
    assert detail_lines(mean, statistics_of(mean, stack))[-1] == "Slab 10 mm average"
    assert not any("lab" in line for line in detail_lines(plain, statistics_of(plain, stack)))
    assert place_text(Distance("b", Place(4), ((0, 0, 0), (1, 0, 0)))) == "5"


@pytest.mark.parametrize(("make", "count"), [(Midline, 3), (Abc2, 4)])
def test_that_midline_and_abc2_lie_on_slices_only(make, count: int) -> None:
    plane = Plane("coronal", (0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
    with pytest.raises(ValueError, match="slice as it was acquired"):
        make("a", plane, tuple((float(n), 0.0, float(n * n)) for n in range(count)))
