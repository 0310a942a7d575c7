"""A reader measures: with keys and mouse on the real window, and finds it again at the next opening."""

from __future__ import annotations

import json
import math

import highdicom as hd
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ichviewer.domain.measurement import Abc2, Angle, Arrow, Distance, Ellipse, Freehand, Midline, Rectangle
from tests.support.measure_kit import click, drag, items, key, move
from tests.support.window_kit import main_window, wheel

SPACING = 1.75


def measured_distance(window, k: int = 7) -> Distance:
    window.view.set_slice(k)
    window.actions_by_name["measure:distance"].setChecked(True)
    drag(window.view, (40, 40), (40, 60), (70, 80))
    return items(window)[-1]


def test_that_d_and_a_drag_measure_millimetres_on_the_slice_that_is_shown(opened, qtbot):
    opened.view.set_slice(4)
    key(qtbot, opened, Qt.Key.Key_D)
    assert "Distance" in opened.status.hint.text()
    drag(opened.view, (40, 40), (70, 80))
    (item,) = items(opened)
    assert item.length_mm == pytest.approx(math.hypot(30, 40) * SPACING, abs=0.01)
    series, library = opened.controller.current.series, opened.controller._services.library
    assert item.identifier in library.get_measurements(series.series_instance_uid)  # kept at once
    uids = opened.controller.current.loaded.stack.sop_instance_uids
    assert (item.place.index, item.place.sop_instance_uid) == (4, uids[4])
    key(qtbot, opened, Qt.Key.Key_D)
    assert opened.view.tool.name == "window"
    assert "Wheel" in opened.status.hint.text()


@pytest.mark.parametrize("change", ["mirror_x", "mirror_y", "zoom_in"])
def test_that_mirroring_and_zoom_change_no_value(opened, change):
    opened.actions_by_name[change].trigger()
    item = measured_distance(opened)
    assert item.length_mm == pytest.approx(math.hypot(30, 40) * SPACING, abs=0.01)
    j, i = opened.controller.current.loaded.stack.geometry.from_patient(7, item.points[1])
    assert (j, i) == pytest.approx((70, 80), abs=0.01)


def test_that_two_clicks_measure_as_a_drag_does_and_escape_gives_up(opened, qtbot):
    opened.actions_by_name["measure:distance"].setChecked(True)
    click(opened.view, 40, 40)
    assert "other end" in opened.status.hint.text()
    key(qtbot, opened, Qt.Key.Key_Escape)
    assert not opened.view.tool.busy
    assert opened.view.tool.name == "distance"
    click(opened.view, 40, 40)
    move(opened.view, 50, 40, held=False)
    click(opened.view, 60, 40)
    assert items(opened)[0].length_mm == pytest.approx(20 * SPACING, abs=0.01)
    key(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.view.tool.name == "window"


def test_that_a_mere_click_with_two_points_at_one_place_measures_nothing(opened):
    opened.actions_by_name["measure:distance"].setChecked(True)
    click(opened.view, 40, 40)
    click(opened.view, 40, 40)
    assert items(opened) == ()


def test_that_every_tool_makes_its_measurement(opened, qtbot):
    view = opened.view
    key(qtbot, opened, Qt.Key.Key_A)
    drag(view, (40, 40), (60, 40))
    click(view, 60, 70)
    opened.actions_by_name["measure:ellipse"].setChecked(True)
    drag(view, (50, 70), (60, 80), (70, 90))
    opened.actions_by_name["measure:rectangle"].setChecked(True)
    drag(view, (50, 20), (60, 30))
    opened.actions_by_name["measure:freehand"].setChecked(True)
    turn = np.linspace(0, 2 * np.pi, 60)
    drag(view, *zip(90 + 10 * np.sin(turn), 60 + 14 * np.cos(turn), strict=True))
    opened.actions_by_name["measure:midline"].setChecked(True)
    for place in ((10, 64), (118, 64), (60, 68)):
        click(view, *place)
    angle, ellipse, rectangle, freehand, midline = items(opened)
    assert isinstance(angle, Angle)
    assert angle.degrees == pytest.approx(90, abs=0.01)
    assert isinstance(ellipse, Ellipse)
    assert ellipse.axes_mm == pytest.approx((35, 35), abs=0.01)
    assert isinstance(rectangle, Rectangle)
    assert rectangle.sides_mm == pytest.approx((17.5, 17.5), abs=0.01)
    assert isinstance(freehand, Freehand)
    assert len(freehand.points) < 45
    area = opened.controller.measuring.statistics(freehand).area_mm2
    assert area == pytest.approx(math.pi * 10 * 14 * SPACING**2, rel=0.05)
    assert isinstance(midline, Midline)
    assert midline.shift_mm == pytest.approx(4 * SPACING, abs=0.01)


def test_that_region_statistics_are_those_of_the_pixels(opened):
    opened.view.set_slice(4)
    opened.actions_by_name["measure:rectangle"].setChecked(True)
    drag(opened.view, (54.5, 74.5), (64.5, 84.5))
    statistics = opened.controller.measuring.statistics(items(opened)[0])
    values = opened.controller.current.loaded.stack.hu[4, 55:65, 75:85]
    assert (statistics.pixels, statistics.mean_hu) == (100, pytest.approx(values.mean()))


def test_that_a_handle_changes_it_and_undo_and_redo_go_back_and_forth(opened, qtbot):
    before = measured_distance(opened)
    key(qtbot, opened, Qt.Key.Key_Escape)
    drag(opened.view, (70, 80), (70, 70), (70, 60))
    (after,) = items(opened)
    assert after.identifier == before.identifier
    assert after.length_mm == pytest.approx(math.hypot(30, 20) * SPACING, abs=0.02)
    assert opened.actions_by_name["undo"].text() == "Undo change distance"
    key(qtbot, opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert items(opened) == (before,)
    key(qtbot, opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert items(opened) == ()
    assert not opened.actions_by_name["undo"].isEnabled()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    key(qtbot, opened, Qt.Key.Key_Z, both)
    key(qtbot, opened, Qt.Key.Key_Z, both)
    assert items(opened) == (after,)


def test_that_the_line_moves_all_of_it_and_window_drags_beside_it_still_work(opened, qtbot):
    before = measured_distance(opened)
    key(qtbot, opened, Qt.Key.Key_Escape)
    drag(opened.view, (55, 60), (60, 60), (65, 60))
    (after,) = items(opened)
    assert after.length_mm == pytest.approx(before.length_mm)
    assert np.subtract(after.points, before.points)[:, 1] == pytest.approx([10 * SPACING] * 2, abs=0.02)
    window = opened.view.window_values
    drag(opened.view, (100, 100), (110, 110))
    assert opened.view.window_values != window
    assert opened.controller.measuring.current is None


def test_that_delete_removes_the_selected_one_only(opened, qtbot):
    measured_distance(opened)
    second = measured_distance(opened, 5)
    key(qtbot, opened, Qt.Key.Key_Delete)
    assert len(items(opened)) == 1
    assert second not in items(opened)
    key(qtbot, opened, Qt.Key.Key_Delete)
    assert len(items(opened)) == 1


def test_that_the_list_shows_values_and_a_click_goes_to_the_slice(opened, qtbot):
    assert not opened.measurements.isVisible()
    measured_distance(opened, 4)
    measured_distance(opened, 9)
    rows = opened.measurements.list
    assert opened.measurements.isVisible()
    assert [rows.topLevelItem(n).text(0) for n in range(2)] == ["5", "10"]
    assert rows.topLevelItem(0).text(2) == f"{math.hypot(30, 40) * SPACING:.1f} mm"
    centre = rows.visualItemRect(rows.topLevelItem(0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert opened.view.slice_index == 4
    assert opened.controller.measuring.current == items(opened)[0]
    opened.view.set_slice(0)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert opened.view.slice_index == 4
    opened.measurements.clear.click()
    assert items(opened) == ()
    assert not opened.measurements.isVisible()
    opened.actions_by_name["undo"].trigger()
    assert len(items(opened)) == 2


def test_that_an_arrow_takes_its_text_on_the_image(opened, qtbot):
    opened.actions_by_name["measure:arrow"].setChecked(True)
    drag(opened.view, (60, 80), (80, 95))
    editor = opened.view.findChild(QLineEdit, "measurement_text")
    qtbot.waitUntil(editor.hasFocus, timeout=15000)
    qtbot.keyClicks(editor, "Dense MCA 1")
    assert opened.view.window_name == "Brain"  # the digit went into the text
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    (arrow,) = items(opened)
    assert isinstance(arrow, Arrow)
    assert arrow.text == "Dense MCA 1"
    key(qtbot, opened, Qt.Key.Key_F2)
    editor = next(found for found in opened.view.findChildren(QLineEdit, "measurement_text") if found.isVisible())
    qtbot.keyClicks(editor, "other")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert items(opened) == (arrow,)


def test_that_abc2_leads_through_a_b_and_c(analysed, qtbot):
    view = analysed.view
    view.set_slice(4)
    analysed.actions_by_name["measure:abc2"].setChecked(True)
    assert "1 of 3" in analysed.status.hint.text()
    drag(view, (60, 66), (60, 80), (60, 94))
    assert "2 of 3" in analysed.status.hint.text()
    drag(view, (46, 80), (60, 90), (74, 95))  # not at a right angle: it is held at one
    (item,) = items(analysed)
    assert isinstance(item, Abc2)
    assert (item.a_mm, item.b_mm) == pytest.approx((28 * SPACING, 28 * SPACING), abs=0.02)
    assert "3 of 3" in analysed.status.hint.text()
    assert [counted.place.index for counted in item.slices] == [3, 4, 5, 6]  # as segmented
    assert item.volume_ml == pytest.approx(49 * 49 * 20 / 2000, rel=0.01)
    wheel(view, 2)
    assert view.slice_index == 2
    click(view, 60, 60)
    assert items(analysed)[0].weight_of(2) == 1.0
    click(view, 60, 60)
    assert items(analysed)[0].weight_of(2) == 0.5
    view.set_slice(4)
    click(view, 60, 60)
    assert "always counts" in analysed.status.hint.text()
    key(qtbot, analysed, Qt.Key.Key_Return)
    assert not view.tool.busy
    assert items(analysed)[0].c_mm == pytest.approx(22.5, abs=0.01)
    analysed.actions_by_name["undo"].trigger()
    assert items(analysed)[0].weight_of(2) == 1.0


def test_that_measurements_are_there_again_at_the_next_opening(qapp, tmp_path, packages, positive, qtbot):
    for visit in range(2):
        with main_window(tmp_path / "home", packages) as window:
            with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
                window.open_path(positive)
            if visit == 0:
                before = measured_distance(window, 9)
                assert items(window) == (before,)
            else:
                (after,) = items(window)
                assert after.identifier == before.identifier
                assert after.length_mm == pytest.approx(before.length_mm, abs=1e-3)
                assert window.measurements.isVisible()
                assert not window.actions_by_name["undo"].isEnabled()


def test_that_another_series_has_its_own(opened, negative, qtbot):
    measured_distance(opened)
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    assert items(opened) == ()
    assert opened.view.tool.name == "window"
    assert not opened.measurements.isVisible()


def test_that_kept_measurements_that_are_damaged_are_named_and_not_written_over(qapp, tmp_path, packages, positive, qtbot):
    with main_window(tmp_path / "home", packages) as window:
        library = window.controller._services.library
        index = window.controller._services.studies.open_path(positive)
        uid = index.studies[0].chosen.series_instance_uid
        library.put_measurements(uid, "damaged")
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        assert "damaged" in window.workspace.banner.text
        measured_distance(window)
        assert library.get_measurements(uid) == "damaged"


def test_that_the_report_of_the_window_holds_them(analysed, tmp_path, qtbot):
    measured_distance(analysed)
    with qtbot.waitSignal(analysed.controller.report_ready, timeout=30000):
        analysed.controller.write_report(tmp_path / "out")
    document = json.loads((tmp_path / "out" / "findings.json").read_text(encoding="utf-8"))
    assert [entry["kind"] for entry in document["series"][0]["measurements"]] == ["distance"]
    assert (tmp_path / "out" / "key_images" / "slice-008-measured.png").exists()


def test_that_the_structured_report_tells_what_was_measured_as_it_is_now(analysed, tmp_path, qtbot):
    def told() -> tuple[str, list[float]]:
        with qtbot.waitSignal(analysed.controller.report_ready, timeout=30000):
            analysed.controller.write_report(tmp_path / "out")
        report = hd.sr.srread(tmp_path / "out" / "report_sr.dcm")
        groups = report.content.get_image_measurement_groups()
        found = [each.value for group in groups for each in group.get_measurements() if each.name.meaning == "Length"]
        return report.SOPInstanceUID, found

    before = measured_distance(analysed)
    uid, lengths = told()
    assert lengths == [pytest.approx(before.length_mm, abs=1e-3)]
    drag(analysed.view, (70, 80), (70, 60))
    (after,) = items(analysed)
    assert after.length_mm != pytest.approx(before.length_mm, abs=1)
    newer, lengths = told()
    assert lengths == [pytest.approx(after.length_mm, abs=1e-3)]
    assert newer != uid


def test_that_hiding_them_takes_them_from_the_image_and_from_the_mouse(opened, qtbot):
    measured_distance(opened)
    key(qtbot, opened, Qt.Key.Key_Escape)
    shown = opened.view.grab().toImage()
    opened.actions_by_name["show_measurements"].trigger()
    assert opened.view.grab().toImage() != shown
    before = items(opened)
    drag(opened.view, (70, 80), (70, 60))
    assert items(opened) == before


def test_that_a_label_covers_no_end_of_a_line_and_no_other_label(opened):
    measured_distance(opened)
    opened.actions_by_name["measure:ellipse"].setChecked(True)
    drag(opened.view, (60, 70), (70, 80), (85, 100))
    opened.actions_by_name["measure:midline"].setChecked(True)
    for place in ((10, 64), (118, 64), (60, 68)):
        click(opened.view, *place)
    drawn = opened.measure._layer.drawn(opened.view.mapping())
    assert len(drawn) == 3
    for one in drawn:
        assert opened.view.rect().contains(one.box.toAlignedRect().adjusted(1, 1, -1, -1))
        for other in drawn:
            assert not any(one.box.contains(QPointF(*handle)) for handle in other.shape.handles)
            assert one is other or not one.box.intersects(other.box)


def test_that_the_cursor_is_a_hand_over_a_handle(opened, qtbot):
    measured_distance(opened)
    key(qtbot, opened, Qt.Key.Key_Escape)
    move(opened.view, 70, 80, held=False)
    assert opened.view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    move(opened.view, 110, 110, held=False)
    assert opened.view.cursor().shape() == Qt.CursorShape.CrossCursor


def test_that_a_second_view_shows_them_and_measures_too(opened, qtbot):
    from ichviewer.gui.widgets.slice_images import SliceImages
    from ichviewer.gui.widgets.slice_view import SliceView

    stack = opened.controller.current.loaded.stack
    second = SliceView()
    qtbot.addWidget(second)
    second.resize(400, 400)
    images = SliceImages(len(stack), 128, 128, stack.geometry)
    images.put_stack(stack)
    second.show_images(images, 7)
    opened.measure.attach(second)
    before = second.grab().toImage()
    measured_distance(opened)
    assert second.grab().toImage() != before
    drag(second, (90, 40), (90, 60), (90, 90))
    assert items(opened)[1].length_mm == pytest.approx(50 * SPACING, abs=0.01)
    opened.measure.put_away()
    assert second.tool.name == "window"


def test_that_regions_are_measured_anew_where_the_hu_are_corrected(opened):
    from dataclasses import replace

    opened.actions_by_name["measure:rectangle"].setChecked(True)
    drag(opened.view, (54.5, 74.5), (64.5, 84.5))
    measuring = opened.controller.measuring
    before = measuring.statistics(items(opened)[0]).mean_hu
    stack = measuring.stack
    measuring.take_stack(replace(stack, hu=(stack.hu - 100).astype(np.int16)))
    assert measuring.statistics(items(opened)[0]).mean_hu == pytest.approx(before - 100)


def test_that_all_values_can_be_copied_as_text(opened):
    measured_distance(opened, 4)
    opened.measurements.copy.click()
    length = math.hypot(30, 40) * SPACING
    assert QApplication.clipboard().text() == f"Slice 5, Distance: {length:.1f} mm"


def test_that_measurements_that_cannot_be_kept_are_named(opened, monkeypatch):
    from ichviewer.services.measuring import MeasuringService
    from ichviewer.store.library import LibraryError

    def full(*_: object) -> None:
        raise LibraryError("The study library is full. Free space.")

    monkeypatch.setattr(MeasuringService, "save", full)
    measured_distance(opened)
    assert opened.workspace.banner.text == "The measurements are not kept. The study library is full. Free space."
    assert len(items(opened)) == 1


def test_that_a_long_hint_makes_no_window_wider(opened):
    opened.resize(960, 600)
    opened.actions_by_name["measure:midline"].setChecked(True)
    for place in ((10, 64), (118, 64)):
        click(opened.view, *place)
    QApplication.processEvents()
    assert "3 of 3" in opened.status.hint.text()
    assert opened.width() == 960


def test_that_undo_of_what_is_being_counted_begins_anew(analysed):
    analysed.view.set_slice(4)
    analysed.actions_by_name["measure:abc2"].setChecked(True)
    drag(analysed.view, (60, 66), (60, 80), (60, 94))
    drag(analysed.view, (46, 80), (60, 90), (74, 80))
    analysed.actions_by_name["undo"].trigger()
    assert items(analysed) == ()
    assert "1 of 3" in analysed.status.hint.text()


def test_that_what_was_measured_can_be_reported_without_an_analysis(opened, tmp_path, qtbot):
    assert not opened.actions_by_name["report"].isEnabled()
    measured_distance(opened)
    assert opened.actions_by_name["report"].isEnabled()
    with qtbot.waitSignal(opened.controller.report_ready, timeout=30000):
        opened.controller.write_report(tmp_path / "out")
    written = {path.name for path in (tmp_path / "out").iterdir()}
    assert written == {"findings.json", "report_sr.dcm", "report.html", "report.pdf", "key_images"}
    document = json.loads((tmp_path / "out" / "findings.json").read_text(encoding="utf-8"))
    series = document["series"][0]
    assert series["positive"] is None
    assert series["total_volume_ml"] is None
    assert set(series["probabilities"].values()) == {None}
    assert [(entry["kind"], entry["by"]) for entry in series["measurements"]] == [("distance", "Reader A")]
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "Not assessed" in html
    assert "no model ran" in html
