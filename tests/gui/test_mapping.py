"""Between the screen and the patient: there and back, however the image is zoomed, shifted, mirrored and turned."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.imaging.measured_planes import planes_geometry
from ichviewer.imaging.rectify import grid_for
from ichviewer.imaging.reformat import volume_axes
from ichviewer.render.orientation import DisplayOrientation
from tests.support.geometries import geometries
from tests.support.heads import Head, stack_of

GEOMETRY = stack_of(Head(), slices=5, tilt=15.0, pixels=64).geometry


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.booleans(),
    st.booleans(),
    st.integers(0, 3),
    st.floats(0.3, 20),
    st.tuples(st.floats(0, 640), st.floats(0, 480)),
)
def test_that_a_point_of_the_view_comes_back_from_the_patient(x, y, turns, zoom, place) -> None:
    orientation = DisplayOrientation.of(GEOMETRY).flipped(x, y)
    for _ in range(turns):
        orientation = orientation.turned()
    mapping = ImageMapping(Viewport(640, 480).zoomed(zoom, 200, 100), orientation, GEOMETRY, 2)
    back = mapping.from_patient(mapping.to_patient(QPointF(*place)))
    assert (back.x(), back.y()) == pytest.approx(place, abs=1e-6)


@given(
    st.lists(st.tuples(st.floats(100, 2000), st.floats(100, 1500)), min_size=1, max_size=4),
    st.floats(0.3, 20),
    st.booleans(),
)
def test_that_the_middle_stays_in_views_of_other_sizes_and_nothing_is_lost_on_the_way_back(sizes, zoom, turned) -> None:
    orientation = DisplayOrientation.stored(64, 200)
    orientation = orientation.turned() if turned else orientation
    before = view = Viewport(640, 480).zoomed(zoom, 200, 100)
    for size in (*sizes, (640, 480)):
        view = view.resized(*size, orientation)
        middle = view.to_image(orientation, view.width / 2, view.height / 2)
        assert middle == pytest.approx(before.to_image(orientation, 320, 240), abs=1e-6)
    assert view.pan == pytest.approx(before.pan, abs=1e-6)
    assert (view.zoom, view.width, view.height) == (before.zoom, 640, 480)


@settings(deadline=None)
@given(
    st.data(),
    geometries(),
    st.integers(-44, 44),
    st.booleans(),
    st.integers(0, 3),
    st.floats(0.3, 20),
    st.tuples(*[st.floats(0, 480)] * 4),
)
def test_that_millimetres_on_the_screen_are_those_of_the_patient_on_any_plane(data, stack, degrees, x, turns, zoom, ends):
    grid = grid_for(stack)
    name = data.draw(st.sampled_from([plane for plane, axis in volume_axes(grid).items() if axis != 0]))
    planes = planes_geometry(grid, name, float(degrees))
    orientation = DisplayOrientation.of(planes).flipped(x)
    for _ in range(turns):
        orientation = orientation.turned()
    k = data.draw(st.integers(0, planes.shape[0] - 1))
    mapping = ImageMapping(Viewport(640, 480).zoomed(zoom, 200, 100), orientation, planes, k, stack)
    first, second = (mapping.to_patient(QPointF(*end)) for end in (ends[:2], ends[2:]))
    on_screen = np.hypot(ends[2] - ends[0], ends[3] - ends[1]) / mapping.pixels_per_mm
    assert np.linalg.norm(second - first) == pytest.approx(on_screen, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("clockwise", [True, False])
@pytest.mark.parametrize(("x", "y"), [(False, False), (True, False), (False, True), (True, True)])
def test_that_turning_turns_pixels_letters_and_places_alike(clockwise: bool, x: bool, y: bool) -> None:
    plane = np.arange(12).reshape(3, 4)
    before = DisplayOrientation.stored(3, 4).flipped(x, y)
    after = before.turned(clockwise)
    np.testing.assert_array_equal(after.arrange(plane), np.rot90(before.arrange(plane), -1 if clockwise else 1))
    for j in range(3):
        for i in range(4):
            row, column = after.from_native(j, i)
            assert after.arrange(plane)[int(row), int(column)] == plane[j, i]
    head = DisplayOrientation.of(GEOMETRY)
    left, right, top, bottom = head.letters
    assert head.turned().letters == (bottom, top, left, right)
    assert head.turned(clockwise=False).letters == (top, bottom, right, left)
    assert head.turned().native_shape == head.native_shape


def test_that_nothing_lies_in_the_patient_before_the_geometry_is_known() -> None:
    mapping = ImageMapping(Viewport(640, 480), DisplayOrientation.stored(64, 64), None, 0)
    assert mapping.to_patient(QPointF(10, 10)) is None
    assert mapping.from_patient(np.zeros(3)) is None
    assert mapping.pixel(QPointF(320, 240)) == (32, 32)
    assert mapping.pixel(QPointF(-50, 0)) is None
