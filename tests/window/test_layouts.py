"""Layouts: chosen by key, filled with the right planes, linked by the place in the patient, maximised and put back."""

from __future__ import annotations

import re
import threading

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from ichviewer.gui.layouts.planes import STOPPED
from tests.support.dicom_series import head_hu, write_series
from tests.support.layout_kit import ALT, LEFT, PLANES, SINGLE, WINDOWS, WITH_3D, at, choose, drag, key, position
from tests.support.window_kit import hover, main_window, wheel

# -- choosing -----------------------------------------------------------------------------------------------------------


def test_that_keys_choose_layouts_and_the_toolbar_names_the_one_in_use(opened, qtbot):
    assert len(opened.views.shown) == 1
    assert [view.accessibleName() for view in choose(qtbot, opened, WINDOWS)] == [
        *["Axial view"] * 3,
        "Coronal view",
    ]
    assert [view.accessibleName() for view in choose(qtbot, opened, PLANES)] == [
        "Axial view",
        "Coronal view",
        "Sagittal view",
    ]
    checked = [name for name, action in opened.actions_by_name.items() if name.startswith("layout:") and action.isChecked()]
    assert checked == ["layout:mpr"]
    key(qtbot, opened, PLANES, ALT)
    assert opened.actions_by_name["layout:mpr"].isChecked()
    choose(qtbot, opened, SINGLE)
    assert [view for view in opened.views.all if view.isVisible()] == [opened.view]


def test_that_four_views_show_brain_blood_and_bone_of_one_slice(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    assert [view.window_name for view in shown] == ["Brain", "Subdural / blood", "Bone", "Brain"]
    assert shown[0].images is shown[1].images is shown[2].images
    pictures = [view.picture().pixelColor(64, 64).lightness() for view in shown[:3]]
    assert len(set(pictures)) == 3
    areas = [view.geometry() for view in shown]
    assert not any(a.intersects(b) for n, a in enumerate(areas) for b in areas[n + 1 :])


def test_that_slices_stay_native_in_every_layout(opened, qtbot):
    native = opened.controller.current.loaded.stack.hu
    for layout in (WINDOWS, PLANES):
        for view in choose(qtbot, opened, layout):
            if view.accessibleName() == "Axial view":
                assert np.shares_memory(view.images.plane(view.slice_index), native)


def test_that_a_volume_is_made_only_when_a_layout_needs_it(opened, qtbot, monkeypatch):
    from ichviewer.imaging import rectify

    made = []
    monkeypatch.setattr(rectify, "rectify", lambda stack, ctx, real=rectify.rectify: made.append(stack) or real(stack, ctx))
    opened.view.set_slice(3)
    assert made == []
    choose(qtbot, opened, PLANES)
    choose(qtbot, opened, WINDOWS)
    assert len(made) == 1


def test_that_planes_wait_for_the_slices_and_follow_another_series(opened, qtbot, negative):
    shown = choose(qtbot, opened, PLANES)
    before = shown[1].images
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    qtbot.waitUntil(lambda: shown[1].images is not None and shown[1].images is not before, timeout=10000)
    assert int(shown[1].images.plane(60)[4, 80]) == 35


# -- planes -------------------------------------------------------------------------------------------------------------


def test_that_hu_and_place_under_the_pointer_are_right_in_every_plane(opened, qtbot):
    clot = position(opened, 5, 60, 80)
    for view in choose(qtbot, opened, PLANES):
        opened.layouts.links.go_to(clot)
        hover(view, at(view, clot))
        hu, *place = view._pointed_lines()
        assert hu == "70 HU"
        said = [float(number) for number in re.findall(r"[\d.]+", " ".join(place))]
        assert np.allclose(said, np.abs(clot), atol=2.5)


def test_that_planes_have_their_letters_and_millimetres(opened, qtbot):
    axial, coronal, sagittal = choose(qtbot, opened, PLANES)
    assert "".join(axial.images.orientation.letters) == "RLAP"
    assert "".join(coronal.images.orientation.letters) == "RLHF"
    assert "".join(sagittal.images.orientation.letters) == "APHF"
    for view in (coronal, sagittal):
        mapping = view.mapping()
        middle = opened.layouts.links.point
        for axis in np.eye(3):
            step = at(view, middle + 20 * axis) - at(view, middle)
            length = np.hypot(step.x(), step.y())
            across = np.abs(view.images.geometry.normal @ axis) > 0.5
            assert length == pytest.approx(0 if across else 20 * mapping.pixels_per_mm, abs=1.5)


def test_that_planes_of_a_tilted_series_lie_where_the_patient_does(window, tmp_path, qtbot):
    hu = head_hu(12, 96, 96)
    write_series(tmp_path, hu=hu, name="tilted", spacing=(2.0, 2.0), gaps=5.0, tilt=18.0)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(tmp_path)
    stack = window.controller.current.loaded.stack
    # A ball about one place in the patient, on whatever pixels of each slice it falls.
    centre = stack.geometry.to_patient(6, 44, 60)
    marked = np.array(stack.hu)
    j, i = np.mgrid[:96, :96]
    for k in range(12):
        points = (
            stack.geometry.positions[k]
            + np.multiply.outer(2.0 * j, stack.geometry.column_direction)
            + np.multiply.outer(2.0 * i, stack.geometry.row_direction)
        )
        marked[k][np.linalg.norm(points - centre, axis=-1) < 12] = 300
    from dataclasses import replace

    loaded = replace(window.controller.current.loaded, stack=replace(stack, hu=marked))
    window.controller._show_hu(loaded, None)
    shown = choose(qtbot, window, PLANES)
    window.layouts.links.go_to(centre)
    for view in shown:
        plane = view.images.plane(view.slice_index)
        found = np.argwhere(plane == 300).mean(axis=0)
        place = view.images.geometry.to_patient(view.slice_index, *found)
        assert np.linalg.norm(place - centre) < 3.5, view.accessibleName()


def test_that_the_mask_lies_on_reformatted_planes(analysed, qtbot):
    shown = choose(qtbot, analysed, PLANES)
    labels = analysed.controller.current.analysis.mask.labels
    k, j, i = (int(value) for value in np.argwhere(labels > 0).mean(axis=0))
    analysed.layouts.links.go_to(position(analysed, k, j, i))
    qtbot.waitUntil(lambda: shown[1].images.labels(shown[1].slice_index) is not None, timeout=15000)
    for view in shown[1:]:
        coloured = view.picture().convertToFormat(view.picture().Format.Format_RGB32)
        colours = {coloured.pixelColor(x, y).saturation() > 40 for x in range(0, 128, 2) for y in range(coloured.height())}
        assert True in colours
    with qtbot.waitSignal(analysed.filler.planes.relabelled, timeout=15000):
        for n in range(analysed.view.images.count):
            analysed.view.images.put_labels(n, None)
        analysed.view.refresh()
    assert shown[1].images.labels(shown[1].slice_index) is None


def test_that_corrected_hu_are_on_the_planes_too(opened, qtbot):
    from dataclasses import replace

    shown = choose(qtbot, opened, PLANES)
    loaded = opened.controller.current.loaded
    before = int(shown[1].images.plane(60)[4, 80])
    opened.controller._show_hu(replace(loaded, stack=replace(loaded.stack, hu=(loaded.stack.hu - 100))), loaded)
    qtbot.waitUntil(
        lambda: shown[1].images is not None and int(shown[1].images.plane(60)[4, 80]) == before - 100, timeout=15000
    )


def test_that_preparing_planes_is_told_can_be_stopped_and_goes_on(opened, qtbot, monkeypatch):
    from ichviewer.imaging import rectify

    release, real = threading.Event(), rectify.rectify

    def slow(stack, ctx):
        while not release.wait(0.005):
            ctx.step(3, 14, "Preparing planes")
        return real(stack, ctx)

    monkeypatch.setattr(rectify, "rectify", slow)
    key(qtbot, opened, PLANES, ALT)
    qtbot.waitUntil(lambda: "Preparing planes" in opened.status.text.text(), timeout=15000)
    assert opened.views.shown[1].message == "Preparing planes …"
    opened.actions_by_name["stop"].trigger()
    qtbot.waitUntil(lambda: opened.views.shown[1].message == STOPPED, timeout=15000)
    release.set()
    choose(qtbot, opened, PLANES)
    assert opened.views.shown[1].message == ""


def test_that_two_slices_say_why_they_have_no_other_planes(window, tmp_path, qtbot):
    write_series(tmp_path, hu=head_hu(2, 96, 96), name="two", spacing=(2.0, 2.0), gaps=5.0)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(tmp_path)
    key(qtbot, window, PLANES, ALT)
    assert window.views.shown[1].message == "Other planes need at least 3 slices."


# -- linked -------------------------------------------------------------------------------------------------------------


def test_that_scrolling_any_view_moves_those_of_the_same_series(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    wheel(shown[2], -3)
    assert [view.slice_index for view in shown[:3]] == [10, 10, 10]
    assert opened.workspace.scroll.value() == opened.workspace.strip.current == 10


def test_that_linked_views_show_the_same_place(opened, qtbot):
    axial, coronal, sagittal = choose(qtbot, opened, PLANES)
    place = position(opened, 4, 60, 80)
    opened.layouts.links.go_to(place)
    assert (axial.slice_index, coronal.slice_index, sagittal.slice_index) == (4, 60, 80)
    wheel(coronal, -5)
    assert (axial.slice_index, coronal.slice_index, sagittal.slice_index) == (4, 65, 80)
    assert np.allclose(opened.layouts.links.point, position(opened, 4, 65, 80))


def test_that_views_of_the_same_slice_are_zoomed_and_panned_together_while_linked(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    wheel(shown[1], 3, Qt.KeyboardModifier.ControlModifier, QPoint(40, 40))
    qtbot.mousePress(shown[1], Qt.MouseButton.MiddleButton, pos=QPoint(60, 60))
    qtbot.mouseMove(shown[1], QPoint(90, 80))
    qtbot.mouseRelease(shown[1], Qt.MouseButton.MiddleButton, pos=QPoint(90, 80))
    zoomed = shown[1].mapping()
    assert zoomed.viewport.zoom > 1.3
    for view in (shown[0], shown[2]):
        assert view.mapping().pixels_per_mm == pytest.approx(zoomed.pixels_per_mm)
        assert view.viewport.pan == pytest.approx(zoomed.viewport.pan)
    assert shown[3].viewport.zoom == 1
    key(qtbot, opened, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert [view.viewport.zoom for view in shown] == [1, 1, 1, 1]
    opened.actions_by_name["link_views"].trigger()
    shown[0].zoom_by(2)
    assert [view.viewport.zoom for view in shown] == [2, 1, 1, 1]


def test_that_views_scroll_alone_while_the_link_is_off(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    key(qtbot, opened, Qt.Key.Key_L)
    wheel(shown[1], -2)
    assert [view.slice_index for view in shown[:3]] == [7, 9, 7]
    key(qtbot, opened, Qt.Key.Key_L)
    assert [view.slice_index for view in shown[:3]] == [7, 7, 7]


def test_that_the_crosshair_is_dragged_and_the_other_views_follow(opened, qtbot):
    axial, coronal, sagittal = choose(qtbot, opened, PLANES)
    opened.layouts.links.go_to(position(opened, 7, 64, 64))
    drag(qtbot, axial, at(axial, position(opened, 7, 64, 64)), at(axial, position(opened, 7, 40, 90)))
    assert axial.slice_index == 7
    assert coronal.slice_index == pytest.approx(40, abs=1)
    assert sagittal.slice_index == pytest.approx(90, abs=1)
    window = axial.window_values
    # One line: only its own plane moves.
    place = position(opened, 7, 40, 20)
    drag(qtbot, axial, at(axial, place), at(axial, position(opened, 7, 80, 20)))
    assert coronal.slice_index == pytest.approx(80, abs=1)
    assert sagittal.slice_index == pytest.approx(90, abs=1)
    assert axial.window_values == window


def test_that_shift_click_brings_all_views_to_the_place(opened, qtbot):
    axial, coronal, sagittal = choose(qtbot, opened, PLANES)
    place = position(opened, 10, 30, 64)
    qtbot.mouseClick(sagittal, LEFT, Qt.KeyboardModifier.ShiftModifier, at(sagittal, place))
    assert axial.slice_index == 10
    assert coronal.slice_index == pytest.approx(30, abs=1)


def test_that_reference_lines_lie_where_the_planes_meet_and_can_be_hidden(opened, qtbot):
    axial, coronal, _ = choose(qtbot, opened, PLANES)
    opened.layouts.links.go_to(position(opened, 7, 40, 90))
    lines = {line.view: line.line for line in opened.layouts.crosshair.lines(axial.mapping())}
    assert lines[coronal].y1() == pytest.approx(at(axial, position(opened, 7, 40, 0)).y(), abs=1)
    shown = axial.grab().toImage()
    key(qtbot, opened, Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    assert opened.layouts.crosshair.lines(axial.mapping()) == ()
    assert axial.grab().toImage() != shown


def test_that_a_finding_is_in_every_plane(analysed, qtbot):
    axial, coronal, sagittal = choose(qtbot, analysed, PLANES)
    finding = analysed.controller.current.analysis.findings[-1]
    analysed.presenter.show_finding(finding)
    _, j0, i0, _, j1, i1 = finding.box
    assert axial.slice_index == finding.key_slice
    assert j0 <= coronal.slice_index < j1
    assert i0 <= sagittal.slice_index < i1


# -- views --------------------------------------------------------------------------------------------------------------


def test_that_a_double_click_maximises_a_view_and_brings_all_back(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    corner = QPoint(4, shown[3].height() // 3)
    qtbot.mouseDClick(shown[3], LEFT, pos=corner)
    assert [view.isVisible() for view in shown] == [False, False, False, True]
    assert shown[3].size() == opened.workspace.grid.size()
    qtbot.mouseDClick(shown[3], LEFT, pos=corner)
    assert all(view.isVisible() for view in shown)
    assert opened.studies.isVisible()  # of one view, the panels go; of several, they stay


def test_that_keys_work_on_the_framed_view(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    qtbot.mouseClick(shown[1], LEFT, pos=QPoint(5, 5))
    assert opened.views.active is shown[1]
    key(qtbot, opened, Qt.Key.Key_6)
    assert [view.window_name for view in shown] == ["Brain", "Soft tissue", "Bone", "Brain"]
    key(qtbot, opened, Qt.Key.Key_I)
    assert [view.inverted for view in shown] == [False, True, False, False]
    key(qtbot, opened, Qt.Key.Key_F6)
    assert opened.views.active is shown[2]
    assert not opened.actions_by_name["invert"].isChecked()
    key(qtbot, opened, Qt.Key.Key_Plus)
    assert [view.viewport.zoom > 1 for view in shown] == [True, True, True, False]  # of the same slice, linked
    key(qtbot, opened, Qt.Key.Key_Space)
    assert shown[2].window_name == "Bone"


def test_that_mirroring_holds_for_every_view_of_the_slices(opened, qtbot):
    shown = choose(qtbot, opened, WINDOWS)
    before = shown[1].picture().copy()
    opened.actions_by_name["mirror_x"].trigger()
    assert {"".join(view.images.orientation.letters) for view in shown[:3]} == {"LRAP"}
    assert shown[1].picture() == before.flipped(Qt.Orientation.Horizontal)


def test_that_3d_is_a_tile_and_v_takes_it_away(opened, qtbot):
    choose(qtbot, opened, WITH_3D)
    scene = opened.workspace.scene
    assert scene.parent() is opened.workspace.grid
    assert opened.actions_by_name["scene"].isChecked()
    qtbot.waitUntil(lambda: scene.has_meshes and scene.settled, timeout=20000)
    qtbot.mouseDClick(scene, LEFT)
    assert scene.size() == opened.workspace.grid.size()
    qtbot.mouseDClick(scene, LEFT)
    opened.actions_by_name["scene"].trigger()
    assert opened.layouts.layout.name == "mpr"
    assert scene.parent() is opened.workspace.splitter
    assert not scene.isVisible()


# -- slabs --------------------------------------------------------------------------------------------------------------


def test_that_a_slab_is_thickened_by_keys_and_told_in_the_corner(opened, qtbot):
    axial, coronal, _ = choose(qtbot, opened, PLANES)
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(5):
        key(qtbot, opened, Qt.Key.Key_Up, control)
    assert "Slab 10 mm average" in axial._corners().top_right
    assert "Slab 10 mm average" in coronal._corners().top_right
    key(qtbot, opened, Qt.Key.Key_8, control)
    assert "Slab 10 mm MIP" in axial._corners().top_right
    stack = opened.controller.current.loaded.stack
    np.testing.assert_array_equal(axial.images.plane(7), stack.hu[6:9].max(axis=0))
    for _ in range(9):
        key(qtbot, opened, Qt.Key.Key_Down, control)
    assert opened.layouts.slabs.slab.thickness_mm == 0
    np.testing.assert_array_equal(axial.images.plane(7), stack.hu[7])


def test_that_another_series_begins_without_a_slab(opened, qtbot, negative):
    key(qtbot, opened, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert opened.layouts.slabs.slab.thickness_mm == 2
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    assert opened.layouts.slabs.slab.thickness_mm == 0


# -- measuring ----------------------------------------------------------------------------------------------------------


def test_that_a_measuring_tool_begins_on_a_reference_line(opened, qtbot):
    axial, coronal, _ = choose(qtbot, opened, PLANES)
    opened.actions_by_name["measure:distance"].setChecked(True)
    before = coronal.slice_index
    line = opened.layouts.crosshair.lines(axial.mapping())[0].line
    start = line.pointAt(0.2).toPoint()
    drag(qtbot, axial, start, start + QPoint(30, 30))
    assert coronal.slice_index == before
    assert len(opened.controller.measuring.items) == 1


# -- windows of many sizes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(960, 600), (1280, 800), (1920, 1080)])
def test_that_no_layout_makes_the_window_wider_or_leaves_a_view_without_room(qapp, tmp_path, positive, qtbot, size):
    with main_window(tmp_path / "home", size=size) as window:
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        for name in ("windows", "mpr", "mpr3d"):
            window.actions_by_name[f"layout:{name}"].trigger()
            qtbot.waitUntil(lambda: all(view.images is not None for view in window.views.shown), timeout=10000)
            assert (window.width(), window.height()) == size
            for view in window.views.shown:
                assert view.width() >= 96
                assert view.height() >= 96
                assert window.workspace.grid.rect().contains(view.geometry())
        scene = window.workspace.scene
        qtbot.waitUntil(lambda: scene.settled and scene.has_meshes, timeout=20000)


def test_that_a_point_beside_the_image_has_no_hu(opened, qtbot):
    _, coronal, _ = choose(qtbot, opened, PLANES)
    hover(coronal, QPoint(2, 2))
    assert coronal.mapping().pixel(QPointF(2, 2)) is None
    assert coronal._pointed_lines() == ()
