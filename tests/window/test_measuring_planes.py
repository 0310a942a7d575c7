"""A reader measures on reformatted planes: by the mouse in the coronal, sagittal and oblique view, and finds it again."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from ichviewer.domain.measurement import Angle, Arrow, Distance, Ellipse, Freehand, Place, Rectangle
from ichviewer.domain.plane import Plane, Projection, Slab
from tests.support.dicom_series import head_hu, write_series
from tests.support.layout_kit import PLANES, SINGLE, WINDOWS, at, choose, position
from tests.support.measure_kit import click, drag, items, key, move, release
from tests.support.window_kit import main_window

SPACING, GAP = 1.75, 5.0


@pytest.fixture
def planes(opened, qtbot):
    """Axial, coronal and sagittal view."""
    return choose(qtbot, opened, PLANES)


def take(window, name: str) -> None:
    window.actions_by_name[f"measure:{name}"].setChecked(True)


def distance(window, view, *places) -> Distance:
    take(window, "distance")
    drag(view, *(places or ((3, 40), (5, 50), (9, 70))))
    return items(window)[-1]


def drawn(window, view) -> list[str]:
    if view.images is None:
        return []
    return [one.shape.item.identifier for one in window.measure._layer.drawn(view.mapping())]


def pressed_row(qtbot, window, row: int = 0) -> None:
    rows = window.measurements.list
    centre = rows.visualItemRect(rows.topLevelItem(row)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)


@pytest.mark.parametrize("place", [1, 2])
def test_that_a_drag_in_the_coronal_and_sagittal_view_measures_millimetres_of_the_patient(opened, planes, place):
    view = planes[place]
    view.set_slice(50)
    item = distance(opened, view)
    name = ("coronal", "sagittal")[place - 1]
    assert item.length_mm == pytest.approx(math.hypot(6 * GAP, 30 * SPACING), abs=0.01)
    assert item.length_mm == pytest.approx(math.dist(*item.points))
    geometry = view.images.geometry
    for point, pixel in zip(item.points, ((3, 40), (9, 70)), strict=True):
        np.testing.assert_allclose(point, geometry.to_patient(50, *pixel), atol=0.02)
    assert isinstance(item.place, Plane)
    assert (item.place.name, item.place.degrees, item.place.slab) == (name, 0.0, Slab())
    np.testing.assert_allclose(item.place.origin, geometry.positions[50], atol=1e-5)
    assert item.identifier in drawn(opened, view)
    library = opened.controller._services.library
    assert item.identifier in library.get_measurements(opened.controller.current.series.series_instance_uid)
    row = opened.measurements.list.topLevelItem(0)
    assert (row.text(0), row.text(2)) == (name.capitalize(), f"{item.length_mm:.1f} mm")
    assert item.place.title in opened.measurements.text()


def test_that_the_length_is_that_of_the_patient_in_a_tilted_series_with_voxels_that_are_not_cubes(window, tmp_path, qtbot):
    write_series(tmp_path, hu=head_hu(12, 96, 96), name="tilted", spacing=(2.0, 2.0), gaps=5.0, tilt=18.0)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(tmp_path)
    shown = choose(qtbot, window, PLANES)
    # Two places on one native column, slices apart: what a ruler through the patient reads.
    first, second = position(window, 3, 48, 50), position(window, 8, 48, 50)
    sagittal = shown[2]
    window.layouts.links.go_to((first + second) / 2)
    take(window, "distance")
    pixels = [sagittal.images.geometry.from_patient(sagittal.slice_index, place) for place in (first, second)]
    drag(sagittal, pixels[0], np.mean(pixels, axis=0), pixels[1])
    (item,) = items(window)
    assert item.length_mm == pytest.approx(float(np.linalg.norm(second - first)), abs=0.02)
    assert item.length_mm == pytest.approx(25.0, abs=0.02)  # along the table, askew to the slices
    for point, place in zip(item.points, (first, second), strict=True):
        assert abs((np.array(point) - place) @ sagittal.images.geometry.normal) < 1.01


@pytest.mark.parametrize("change", ["mirror_x", "mirror_y", "turn_right", "zoom_in"])
def test_that_mirroring_turning_and_zoom_of_a_plane_change_no_value(opened, planes, change):
    coronal = planes[1]
    opened.views.activate(coronal)
    opened.actions_by_name[change].trigger()
    assert distance(opened, coronal).length_mm == pytest.approx(math.hypot(6 * GAP, 30 * SPACING), abs=0.01)


def test_that_every_tool_makes_its_measurement_in_the_coronal_view(opened, planes, qtbot):
    view = planes[1]
    take(opened, "arrow")
    drag(view, (10, 64), (11, 80))
    editor = view.findChild(QLineEdit, "measurement_text")
    qtbot.waitUntil(editor.hasFocus, timeout=15000)
    qtbot.keyClicks(editor, "Tentorium")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    take(opened, "angle")
    drag(view, (3, 40), (8, 40))
    click(view, 8, 60)
    take(opened, "ellipse")
    drag(view, (4, 50), (5, 60), (9, 70))
    take(opened, "rectangle")
    drag(view, (2, 80), (3, 85), (6, 90))
    take(opened, "freehand")
    turn = np.linspace(0, 2 * np.pi, 60)
    drag(view, *zip(7 + 3 * np.sin(turn), 45 + 9 * np.cos(turn), strict=True))
    arrow, angle, ellipse, rectangle, freehand = items(opened)
    assert isinstance(angle, Angle)
    assert angle.degrees == pytest.approx(90, abs=0.01)
    assert isinstance(ellipse, Ellipse)
    assert ellipse.axes_mm == pytest.approx((20 * SPACING, 5 * GAP), abs=0.01)
    assert isinstance(rectangle, Rectangle)
    assert sorted(rectangle.sides_mm) == pytest.approx([10 * SPACING, 4 * GAP], abs=0.01)
    assert isinstance(freehand, Freehand)
    area = opened.controller.measuring.statistics(freehand).area_mm2
    assert area == pytest.approx(math.pi * 3 * GAP * 9 * SPACING, rel=0.05)
    assert isinstance(arrow, Arrow)
    assert arrow.text == "Tentorium"
    assert len({item.place for item in items(opened)}) == 1
    assert len(drawn(opened, view)) == 5


def test_that_a_region_holds_the_hu_that_the_plane_shows(opened, planes):
    view = planes[1]
    view.set_slice(60)  # through the clot on k 3 to 6, rows about 60, columns about 80
    take(opened, "rectangle")
    drag(view, (3.6, 75.5), (4, 80), (5.4, 84.5))
    found = opened.controller.measuring.statistics(items(opened)[0])
    assert (found.mean_hu, found.sd_hu) == (70.0, 0.0)
    assert found.area_mm2 == pytest.approx(1.8 * GAP * 9 * SPACING, rel=0.12)
    take(opened, "rectangle")
    drag(view, (3.6, 20.5), (5, 60), (8.4, 84.5))
    item = items(opened)[1]
    measuring = opened.controller.measuring
    # The same whether the view's pixels are taken or the plane is made anew from the slices.
    assert measuring.statistics(item) == measuring._service.statistics(item, measuring.stack)


def test_that_a_handle_changes_it_and_undo_and_redo_go_back_and_forth(opened, planes, qtbot):
    coronal = planes[1]
    before = distance(opened, coronal)
    key(qtbot, opened, Qt.Key.Key_Escape)
    drag(coronal, (9, 70), (8, 60), (7, 50))
    (after,) = items(opened)
    assert after.identifier == before.identifier
    assert after.length_mm == pytest.approx(math.hypot(4 * GAP, 10 * SPACING), abs=0.02)
    assert after.place == before.place
    plane = coronal.images.geometry
    assert np.asarray(after.points) @ plane.normal == pytest.approx([plane.distances[coronal.slice_index]] * 2, abs=1e-6)
    opened.actions_by_name["undo"].trigger()
    assert items(opened) == (before,)
    opened.actions_by_name["undo"].trigger()
    assert items(opened) == ()
    opened.actions_by_name["redo"].trigger()
    opened.actions_by_name["redo"].trigger()
    assert items(opened) == (after,)


def test_that_it_is_drawn_on_its_plane_only_or_in_a_slab_that_holds_it(opened, planes):
    axial, coronal, sagittal = planes
    coronal.set_slice(50)
    item = distance(opened, coronal)
    assert drawn(opened, coronal) == [item.identifier]
    assert drawn(opened, axial) == drawn(opened, sagittal) == []
    coronal.set_slice(51)
    assert drawn(opened, coronal) == []
    opened.layouts.slabs.set(Slab(10.0, Projection.MAXIMUM))
    assert drawn(opened, coronal) == [item.identifier]
    coronal.set_slice(52)
    assert drawn(opened, coronal) == [item.identifier]  # 3.5 mm
    coronal.set_slice(53)
    assert drawn(opened, coronal) == []  # 5.25 mm
    assert drawn(opened, axial) == []


def test_that_what_was_measured_on_a_slice_stays_there(opened, planes):
    axial, coronal, sagittal = planes
    item = distance(opened, axial, (40, 40), (50, 50), (60, 60))
    assert item.place == Place(axial.slice_index, opened.controller.measuring.stack.sop_instance_uids[axial.slice_index])
    assert drawn(opened, axial) == [item.identifier]
    assert drawn(opened, coronal) == drawn(opened, sagittal) == []


def test_that_a_click_in_the_list_leads_to_plane_and_place_from_any_layout(opened, planes, qtbot):
    coronal = planes[1]
    coronal.set_slice(50)
    item = distance(opened, coronal)
    choose(qtbot, opened, SINGLE)
    pressed_row(qtbot, opened)
    qtbot.waitUntil(lambda: len(opened.views.shown) == 3 and opened.views.shown[1].images is not None, timeout=10000)
    coronal = opened.views.shown[1]
    assert opened.layouts.layout.name == "mpr"
    assert coronal.slice_index == 50
    assert drawn(opened, coronal) == [item.identifier]
    assert opened.views.active is coronal
    # The axial view stands at the middle of it: linked views show one place.
    middle = float(np.asarray(item.points).mean(axis=0) @ opened.view.images.geometry.normal)
    assert opened.view.slice_index == opened.view.images.geometry.nearest_slice(middle)
    coronal.set_slice(3)
    opened.views.activate(opened.view)
    pressed_row(qtbot, opened)
    assert (coronal.slice_index, opened.views.active) == (50, coronal)
    # A layout that has the plane stays.
    shown = choose(qtbot, opened, WINDOWS)
    shown[3].set_slice(3)
    pressed_row(qtbot, opened)
    assert opened.layouts.layout.name == "windows"
    assert shown[3].slice_index == 50


def test_that_an_oblique_plane_in_a_slab_is_measured_named_and_shown_again(opened, planes, qtbot):
    opened.filler.planes.turn_to(17.3)
    opened.layouts.slabs.set(Slab(8.0, Projection.MAXIMUM))
    coronal = opened.views.shown[1]
    coronal.set_slice(70)
    item = distance(opened, coronal, (3, 50), (5, 60), (9, 80))
    take(opened, "ellipse")
    drag(coronal, (3, 60), (5, 70), (8, 80))
    ellipse = items(opened)[1]
    step = coronal.images.geometry.spacing
    assert item.length_mm == pytest.approx(math.hypot(6 * step[0], 30 * step[1]), abs=0.01)
    assert (item.place.name, item.place.degrees, item.place.slab) == ("coronal", 17.3, Slab(8.0, Projection.MAXIMUM))
    assert "turned 17.3" in item.place.title
    label = next(one for one in opened.measure._layer.drawn(coronal.mapping()) if one.shape.item == ellipse).lines
    assert any(line.startswith("MIP mean ") for line in label)
    assert "Slab 8 mm MIP" in label
    measuring = opened.controller.measuring
    assert measuring.statistics(ellipse) == measuring._service.statistics(ellipse, measuring.stack)
    opened.filler.planes.turn_to(0.0)
    opened.layouts.slabs.set(Slab())
    assert drawn(opened, opened.views.shown[1]) == []
    pressed_row(qtbot, opened)
    coronal = opened.views.shown[1]
    assert opened.filler.planes.degrees == 17.3
    assert opened.layouts.slabs.slab == Slab(8.0, Projection.MAXIMUM)
    assert coronal.slice_index == 70
    assert drawn(opened, coronal) == [item.identifier, ellipse.identifier]


def test_that_a_slab_of_slices_is_measured_as_what_it_is(opened, qtbot):
    view = opened.view
    view.set_slice(7)  # above the clot, which a slab of 20 mm reaches
    opened.layouts.slabs.set(Slab(20.0, Projection.MAXIMUM))
    take(opened, "rectangle")
    drag(view, (55.5, 75.5), (60, 80), (64.5, 84.5))
    (item,) = items(opened)
    assert (item.place.name, item.place.slab) == ("axial", Slab(20.0, Projection.MAXIMUM))
    assert opened.controller.measuring.statistics(item).mean_hu == 70.0
    native = replace(item, place=opened.controller.measuring.place(7))
    assert opened.controller.measuring.statistics(native).mean_hu < 70.0
    opened.layouts.slabs.set(Slab())
    view.set_slice(0)
    pressed_row(qtbot, opened)
    assert (view.slice_index, opened.layouts.slabs.slab) == (7, Slab(20.0, Projection.MAXIMUM))
    assert drawn(opened, view) == [item.identifier]


@pytest.mark.parametrize(("name", "said"), [("midline", "midline shift"), ("abc2", "ABC/2")])
def test_that_midline_and_abc2_say_that_they_belong_on_a_slice(opened, planes, qtbot, name, said):
    axial, coronal, _ = planes
    coronal.setFocus()
    qtbot.waitUntil(coronal.hasFocus, timeout=15000)
    assert opened.actions_by_name[f"measure:{name}"].isEnabled()
    take(opened, name)
    hint = opened.status.hint.text()
    assert said in hint
    assert "go on in the axial view" in hint
    drag(coronal, (3, 40), (5, 50), (9, 70))
    assert "go on in the axial view" in opened.status.hint.text()
    move(coronal, 5, 60, held=False)
    assert coronal.cursor().shape() == Qt.CursorShape.ForbiddenCursor
    assert items(opened) == ()
    drag(axial, (40, 64), (60, 64), (90, 64))
    assert "go on" not in opened.status.hint.text()
    opened.layouts.slabs.set(Slab(10.0))
    click(axial, 50, 50)
    assert "without a slab" in opened.status.hint.text()


def test_that_a_measurement_is_begun_anew_where_the_reader_goes_to_another_plane(opened, planes):
    _, coronal, sagittal = planes
    take(opened, "distance")
    click(coronal, 4, 40)
    click(sagittal, 4, 40)
    move(sagittal, 6, 60, held=False)
    click(sagittal, 6, 60)
    (item,) = items(opened)
    assert item.place.name == "sagittal"
    assert item.length_mm == pytest.approx(math.hypot(2 * GAP, 20 * SPACING), abs=0.01)


def test_that_a_drag_that_ends_over_another_plane_measures_on_none(opened, planes):
    coronal = planes[1]
    take(opened, "distance")
    drag(coronal, (4, 40), (5, 50))
    before = items(opened)
    take(opened, "distance")
    click(coronal, 4, 40)
    coronal.set_slice(coronal.slice_index + 1)
    release(coronal, 9, 60)
    assert items(opened) == before


def test_that_what_was_measured_on_planes_is_there_at_the_next_opening(qapp, tmp_path, packages, positive, qtbot):
    for visit in range(2):
        with main_window(tmp_path / "home", packages) as window:
            with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
                window.open_path(positive)
            if visit == 0:
                shown = choose(qtbot, window, PLANES)
                shown[2].set_slice(64)
                before = distance(window, shown[2])
                take(window, "ellipse")
                drag(shown[1], (4, 50), (5, 60), (9, 70))
                values = window.controller.measuring.statistics(items(window)[1])
                choose(qtbot, window, SINGLE)
            else:
                after, ellipse = items(window)
                assert after.place == before.place
                assert after.length_mm == pytest.approx(before.length_mm, abs=1e-3)
                # The list tells the values before any plane is made.
                assert window.controller.measuring.statistics(ellipse) == values
                assert window.measurements.list.topLevelItem(1).text(2) == f"Mean {values.mean_hu:.1f} HU"
                pressed_row(qtbot, window)
                qtbot.waitUntil(lambda window=window: bool(drawn(window, window.views.shown[-1])), timeout=10000)
                assert window.views.shown[2].slice_index == 64


def test_that_the_report_names_plane_and_slab_and_shows_it(opened, planes, tmp_path, qtbot):
    coronal = planes[1]
    coronal.set_slice(50)
    opened.layouts.slabs.set(Slab(10.0, Projection.MAXIMUM))
    item = distance(opened, coronal)
    take(opened, "ellipse")
    drag(coronal, (4, 50), (5, 60), (9, 70))
    with qtbot.waitSignal(opened.controller.report_ready, timeout=30000):
        opened.controller.write_report(tmp_path / "out")
    document = json.loads((tmp_path / "out" / "findings.json").read_text(encoding="utf-8"))
    entry, region = document["series"][0]["measurements"]
    assert (entry["slice_index"], entry["plane"]["title"]) == (None, item.place.title)
    assert region["values"]["mean_hu"] == pytest.approx(
        opened.controller.measuring.statistics(items(opened)[1]).mean_hu, abs=1e-3
    )
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert item.place.title in html
    assert "Slice or plane" in html
    assert "MIP mean " in html
    assert (tmp_path / "out" / "key_images" / "plane-001-measured.png").exists()
    assert not (tmp_path / "out" / "key_images" / "plane-002-measured.png").exists()


def test_that_regions_on_planes_are_measured_anew_where_the_hu_are_corrected(opened, planes, qtbot):
    coronal = planes[1]
    take(opened, "ellipse")
    drag(coronal, (4, 50), (5, 60), (9, 70))
    measuring = opened.controller.measuring
    before = measuring.statistics(items(opened)[0])
    current = opened.controller.current
    stack = replace(current.loaded.stack, hu=(current.loaded.stack.hu - 100).astype(np.int16))
    opened.controller._show_hu(replace(current.loaded, stack=stack), None)
    assert measuring.statistics(items(opened)[0]).mean_hu == pytest.approx(before.mean_hu - 100, abs=0.02)


def test_that_f2_writes_the_text_where_the_measurement_lies(opened, planes, qtbot):
    coronal = planes[1]
    distance(opened, coronal)
    opened.actions_by_name["edit_text"].trigger()
    editor = coronal.findChild(QLineEdit, "measurement_text")
    assert editor is not None
    qtbot.keyClicks(editor, "Sinus")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert items(opened)[0].text == "Sinus"


def test_that_a_crosshair_does_not_take_a_measuring_drag(opened, planes):
    coronal = planes[1]
    before = planes[0].slice_index
    take(opened, "distance")
    centre = opened.layouts.crosshair.lines(coronal.mapping())[0].line.pointAt(0.3)
    j, i = coronal.mapping().to_native(centre)
    drag(coronal, (j, i), (j + 1, i + 5), (j + 2, i + 20))
    assert planes[0].slice_index == before
    assert len(items(opened)) == 1


def test_that_places_of_a_plane_are_where_the_mouse_is(opened, planes):
    coronal = planes[1]
    item = distance(opened, coronal)
    for point, pixel in zip(item.points, ((3, 40), (9, 70)), strict=True):
        seen = at(coronal, point)
        assert (seen - coronal.mapping().to_view(*pixel).toPoint()).manhattanLength() <= 2
    assert isinstance(seen, QPoint)
