"""Oblique planes: turned by the circles of the crosshair, about the place that is shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from ichviewer.domain.plane import Projection, Slab
from ichviewer.imaging.slabs import project
from ichviewer.imaging.turned import turned
from tests.support.layout_kit import LEFT, PLANES, at, choose, drag, position
from tests.support.window_kit import hover

SPACING = 1.75


def turn_by(qtbot, window, degrees):
    """Drag a circle of the crosshair about the place that is shown."""
    view = window.view
    centre = window.layouts.crosshair.centre(view.mapping())
    handle = window.filler._turning.handles(view.mapping())[0][0]
    away = handle - centre
    angle = np.radians(degrees)
    end = QPointF(away.x() * np.cos(angle) - away.y() * np.sin(angle), away.x() * np.sin(angle) + away.y() * np.cos(angle))
    drag(qtbot, view, handle.toPoint(), (centre + end).toPoint())


@pytest.mark.parametrize("mirrored", [False, True])
def test_that_planes_are_turned_by_the_circles_of_the_crosshair(opened, qtbot, mirrored):
    axial, coronal, sagittal = choose(qtbot, opened, PLANES)
    place = position(opened, 5, 60, 80)
    opened.layouts.links.go_to(place)
    if mirrored:
        opened.actions_by_name["mirror_x"].trigger()
    turn_by(qtbot, opened, 20)
    # On the screen, clockwise; in the patient, mirrored, the other way round.
    assert opened.filler.planes.degrees == pytest.approx(-20 if mirrored else 20, abs=1)
    for view in (coronal, sagittal):
        tilt = np.degrees(np.arccos(np.abs(view.images.geometry.normal).max()))
        assert tilt == pytest.approx(20, abs=1)
        # Still through the same place, with the same voxel there, and told so.
        assert np.abs((place - view.images.geometry.positions[view.slice_index]) @ view.images.geometry.normal) < SPACING
        hover(view, at(view, place))
        assert view._pointed_lines()[0] == "70 HU"
        assert any(line.startswith("Turned ") for line in view._corners().top_right)
    lines = [line.line for line in opened.layouts.crosshair.lines(axial.mapping())]
    assert abs(lines[0].angleTo(lines[1]) % 180 - 90) < 1
    opened.actions_by_name["reset"].trigger()
    assert opened.filler.planes.degrees == 0
    assert coronal.images.geometry.shape[0] == 128


def test_that_a_double_click_on_a_circle_turns_the_planes_back(opened, qtbot):
    choose(qtbot, opened, PLANES)
    turn_by(qtbot, opened, -15)
    assert opened.filler.planes.degrees == pytest.approx(-15, abs=1)
    handle = opened.filler._turning.handles(opened.view.mapping())[0][0].toPoint()
    qtbot.mouseDClick(opened.view, LEFT, pos=handle)
    assert opened.filler.planes.degrees == 0
    assert opened.workspace.grid.alone is None


def test_that_zoom_stays_while_planes_are_turned_and_labels_turn_with_them(analysed, qtbot):
    _, coronal, _ = choose(qtbot, analysed, PLANES)
    analysed.presenter.show_finding(analysed.controller.current.analysis.findings[0])
    turn_by(qtbot, analysed, 10)
    coronal.zoom_by(2)
    shown = coronal.viewport
    turn_by(qtbot, analysed, 12)
    assert coronal.viewport == shown
    qtbot.waitUntil(lambda: coronal.images.labels(coronal.slice_index) is not None, timeout=15000)
    assert coronal.images.labels(coronal.slice_index).any()
    assert analysed.filler.planes.degrees == pytest.approx(22, abs=1.5)


def test_that_another_series_begins_unturned_and_planes_turn_no_further_than_they_keep_their_name(opened, qtbot, negative):
    shown = choose(qtbot, opened, PLANES)
    turn_by(qtbot, opened, 80)
    assert opened.filler.planes.degrees == 44
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    qtbot.waitUntil(lambda: shown[1].images is not None, timeout=10000)
    assert opened.filler.planes.degrees == 0


def _held(qtbot, window, degrees):
    """Drag a circle of the crosshair and keep the button down; returns where the pointer is."""
    view = window.view
    centre = window.layouts.crosshair.centre(view.mapping())
    start = window.filler._turning.handles(view.mapping())[0][0]
    away, angle = start - centre, np.radians(degrees)
    end = QPointF(away.x() * np.cos(angle) - away.y() * np.sin(angle), away.x() * np.sin(angle) + away.y() * np.cos(angle))
    qtbot.mousePress(view, LEFT, pos=start.toPoint())
    qtbot.mouseMove(view, (centre + end).toPoint())
    return (centre + end).toPoint()


def _exact(window, view, slab):
    planes = window.filler.planes
    made = turned(planes._volume, view.images.geometry.plane, planes.degrees)
    return project(made.values, made.geometry, view.slice_index, slab)


@pytest.mark.parametrize("projection", list(Projection))
def test_that_a_thick_slab_is_left_out_while_planes_are_turned_and_exact_once_they_are_let_go(opened, qtbot, projection):
    _, coronal, sagittal = choose(qtbot, opened, PLANES)
    opened.filler.planes._rest.setInterval(10**6)
    slab = Slab(50, projection)
    opened.layouts.slabs.set(slab)
    end = _held(qtbot, opened, 20)
    assert opened.filler.planes.degrees == pytest.approx(20, abs=1)
    for view in (coronal, sagittal):
        assert view.images.slab_name == ""
        assert view.mapping().slab == Slab()
        assert np.array_equal(view.images.plane(view.slice_index), _exact(opened, view, Slab()))
    with qtbot.waitSignal(opened.filler.planes.sharpened, timeout=30000):
        qtbot.mouseRelease(opened.view, LEFT, pos=end)
    for view in (coronal, sagittal):
        assert view.images.slab == slab
        assert np.array_equal(view.images.plane(view.slice_index), _exact(opened, view, slab))
        view.step(1)
        assert np.array_equal(view.images.plane(view.slice_index), _exact(opened, view, slab))


def test_that_a_held_circle_shows_the_slab_after_a_moment_and_leaves_it_out_again_when_it_goes_on(opened, qtbot):
    _, coronal, _ = choose(qtbot, opened, PLANES)
    slab = Slab(50, Projection.MAXIMUM)
    opened.layouts.slabs.set(slab)
    with qtbot.waitSignal(opened.filler.planes.sharpened, timeout=30000):
        end = _held(qtbot, opened, 20)
    assert coronal.images.slab == slab
    qtbot.mouseMove(opened.view, end + (end - opened.view.rect().center()) / 8)
    qtbot.mouseMove(opened.view, opened.view.rect().center() + (end - opened.view.rect().center()) / 2)
    opened.filler.planes.turn_to(10.0, moving=True)
    assert coronal.images.slab == Slab()
    thinner = Slab(10, Projection.MAXIMUM)
    opened.layouts.slabs.set(thinner)
    with qtbot.waitSignal(opened.filler.planes.sharpened, timeout=30000):
        qtbot.mouseRelease(opened.view, LEFT, pos=end)
    assert coronal.images.slab == thinner
    assert np.array_equal(coronal.images.plane(coronal.slice_index), _exact(opened, coronal, thinner))


def test_that_labels_lie_on_the_slab_that_comes_back(analysed, qtbot):
    _, coronal, _ = choose(qtbot, analysed, PLANES)
    analysed.presenter.show_finding(analysed.controller.current.analysis.findings[0])
    qtbot.waitUntil(lambda: coronal.images.labels(coronal.slice_index) is not None, timeout=15000)
    analysed.layouts.slabs.set(Slab(50, Projection.MEAN))
    end = _held(qtbot, analysed, 12)
    with qtbot.waitSignal(analysed.filler.planes.sharpened, timeout=30000):
        qtbot.mouseRelease(analysed.view, LEFT, pos=end)
    planes = analysed.filler.planes
    made = turned(planes._labels, "coronal", planes.degrees)
    exact = project(made.values, made.geometry, coronal.slice_index, Slab(50, Projection.MEAN))
    assert exact.any()
    assert np.array_equal(coronal.images.labels(coronal.slice_index), exact)
