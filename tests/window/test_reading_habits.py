"""What a reader does without thinking: drags that are cut short, keys in the middle of a drag, tools over each other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLineEdit

from ichviewer.domain.labels import Subtype
from ichviewer.gui.theme import font
from ichviewer.gui.widgets.corner_texts import draw_corners
from tests.support.layout_kit import PLANES, SINGLE, WINDOWS, choose
from tests.support.measure_kit import drag, items, move, press, release
from tests.support.window_kit import activate, hover, wheel

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
CTRL = Qt.KeyboardModifier.ControlModifier


def _trigger(window, *names):
    for name in names:
        window.actions_by_name[name].trigger()


def _paint(window, qtbot, name="edit:brush"):
    _trigger(window, name)
    qtbot.waitUntil(lambda: window.controller.editing.ready, timeout=10000)


def _frame(window, finding):
    """Colour of the corner of a finding's frame."""
    window.presenter.show_finding(finding)
    place = window.view._finding_box().adjusted(-8, -8, 8, 8).topLeft().toPoint()
    return window.view.grab().toImage().pixelColor(place).getRgb()[:3]


# -- drags --------------------------------------------------------------------------------------------------------------


def test_that_a_drag_ends_where_the_layout_takes_its_view_away(opened, qtbot):
    _, view, *_ = choose(qtbot, opened, WINDOWS)
    middle = view.rect().center()
    qtbot.mousePress(view, LEFT, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(20, 0))
    choose(qtbot, opened, SINGLE)
    qtbot.mouseRelease(opened.view, LEFT)
    choose(qtbot, opened, WINDOWS)
    window = view.window_values
    hover(view, middle + QPoint(40, 30))
    assert view.window_values == window


def test_that_a_drag_ends_where_its_release_went_elsewhere(opened, qtbot):
    view = opened.view
    middle = view.rect().center()
    qtbot.mousePress(view, LEFT, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(20, 0))
    window = view.window_values
    hover(view, middle + QPoint(60, 30))
    assert view.window_values == window


def test_that_a_stroke_is_kept_where_the_layout_takes_its_view_away(analysed, qtbot):
    _, view, *_ = choose(qtbot, analysed, WINDOWS)
    _paint(analysed, qtbot)
    press(view, 30, 40)
    move(view, 34, 44)
    choose(qtbot, analysed, SINGLE)
    assert not analysed.controller.editing.session.drawing
    assert analysed.controller.editing.edited


def test_that_a_handle_that_is_dragged_stays_there_where_another_tool_is_taken(opened):
    view = opened.view
    _trigger(opened, "measure:distance")
    drag(view, (40, 30), (40, 80))
    _trigger(opened, "tool:window")
    press(view, 40, 80)
    move(view, 60, 80)
    _trigger(opened, "tool:pan")
    drawn = opened.measure._layer.drawn(view.mapping())[0].shape.item
    assert drawn == items(opened)[0]
    assert drawn.points[1] == pytest.approx(view.images.geometry.to_patient(view.slice_index, 60, 80), abs=1)


def test_that_undo_in_the_middle_of_a_stroke_loses_no_step(analysed, qtbot):
    _paint(analysed, qtbot)
    for row in (30, 90):
        drag(analysed.view, (row, 40), (row + 4, 44))
    press(analysed.view, 90, 60)
    move(analysed.view, 94, 64)
    _trigger(analysed, "undo")
    release(analysed.view, 94, 64)
    _trigger(analysed, "undo", "undo", "undo")
    assert not analysed.controller.editing.edited
    _trigger(analysed, "redo", "redo", "redo")
    press(analysed.view, 60, 60)
    _trigger(analysed, "redo")
    release(analysed.view, 60, 60)
    assert not analysed.actions_by_name["redo"].isEnabled()


def test_that_painting_over_a_measurement_moves_nothing(analysed, qtbot):
    view = analysed.view
    view.set_slice(12)
    _trigger(analysed, "measure:distance")
    drag(view, (60, 30), (60, 80))
    before = items(analysed)
    _paint(analysed, qtbot)
    for place in ((60, 30), (60, 55)):
        drag(view, place, (place[0] + 12, place[1]))
    assert items(analysed) == before
    assert (analysed.controller.current.analysis.mask.labels[12] == Subtype.INTRAPARENCHYMAL).any()


@pytest.mark.parametrize(("tool", "label"), [("edit:brush", Subtype.SUBDURAL), ("edit:eraser", 0)])
def test_that_a_quick_second_stroke_is_a_stroke_and_maximises_nothing(analysed, qtbot, tool, label):
    view = analysed.view
    view.set_slice(4)
    _paint(analysed, qtbot, tool)
    _trigger(analysed, "paint:subdural")
    drag(view, (60, 74), (60, 75))
    press(view, 60, 75, quick=True)
    move(view, 60, 85)
    release(view, 60, 85)
    assert not analysed.actions_by_name["maximise"].isChecked()
    assert (analysed.controller.current.analysis.mask.labels[4][60, 74:86] == label).all()
    assert not analysed.controller.editing.session.drawing


# -- what is shown ------------------------------------------------------------------------------------------------------


def test_that_fine_wheels_scroll_over_the_strip_as_over_the_image(opened):
    before = opened.view.slice_index
    for _ in range(8):
        wheel(opened.workspace.strip, -0.25)
    assert opened.view.slice_index == before + 2


def test_that_m_holds_what_it_says_where_h_is_let_go_after_it(analysed, qtbot):
    activate(qtbot, analysed)
    qtbot.keyPress(analysed.view, Qt.Key.Key_H)
    _trigger(analysed, "overlay")
    qtbot.keyRelease(analysed.view, Qt.Key.Key_H)
    assert not analysed.actions_by_name["overlay"].isChecked()
    assert not analysed.view.overlay_shown


def test_that_the_overlay_comes_back_where_shift_is_held_as_h_is_let_go(analysed, qtbot):
    activate(qtbot, analysed)
    qtbot.keyPress(analysed.view, Qt.Key.Key_H)
    qtbot.keyRelease(analysed.view, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert analysed.view.overlay_shown


def test_that_h_and_escape_work_after_a_click_in_the_list_of_findings(analysed, qtbot):
    activate(qtbot, analysed)
    _trigger(analysed, "measure:distance")
    button = analysed.results.finding_buttons[0]
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyPress(button, Qt.Key.Key_H)
    assert not analysed.view.overlay_shown
    qtbot.keyRelease(button, Qt.Key.Key_H)
    assert analysed.view.overlay_shown
    drag(analysed.view, (40, 30), (40, 80))
    press(analysed.view, 90, 30)
    release(analysed.view, 90, 30)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not analysed.measure.tool.busy
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert analysed.actions_by_name["tool:window"].isChecked()
    _paint(analysed, qtbot, "edit:polygon")
    press(analysed.view, 90, 30)
    release(analysed.view, 90, 30)
    qtbot.mouseClick(button, LEFT)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not analysed.mask.tool.busy
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert analysed.actions_by_name["tool:window"].isChecked()


def test_that_a_finding_is_enlarged_in_every_view_of_the_slices(analysed, qtbot):
    views = choose(qtbot, analysed, WINDOWS)
    analysed.results.finding_buttons[0].click()
    zooms = [view.viewport.zoom for view in views[:3]]
    assert zooms[0] > 1.2
    assert zooms == pytest.approx([zooms[0]] * 3)


def test_that_the_frame_of_a_finding_has_the_type_that_the_reader_gave(analysed):
    finding = analysed.controller.current.analysis.findings[0]
    assert _frame(analysed, finding) == pytest.approx(finding.subtype.rgb, abs=40)
    analysed.controller.reviewing.say(finding, Subtype.SUBDURAL.key)
    assert _frame(analysed, finding) == pytest.approx(Subtype.SUBDURAL.rgb, abs=40)


def test_that_a_tool_that_edits_leaves_the_image_as_large_as_it_is(analysed, qtbot):
    wide = analysed.view.width()
    _paint(analysed, qtbot)
    qtbot.waitUntil(analysed.edit.panel.isVisible)
    analysed.centralWidget().layout().activate()
    assert analysed.view.width() == wide


def test_that_a_result_does_not_take_away_the_slice_that_the_reader_went_to(opened, qtbot):
    opened.view.set_slice(9)
    with qtbot.waitSignal(opened.controller.analysis_ready, timeout=30000):
        _trigger(opened, "analyse")
        opened.view.set_slice(2)
    assert opened.view.slice_index == 2


def test_that_another_series_does_not_begin_with_the_cine_running(opened, negative, qtbot):
    _trigger(opened, "cine")
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    assert not opened.actions_by_name["cine"].isChecked()


def test_that_one_to_one_holds_for_a_small_matrix_on_a_large_screen(opened):
    opened.resize(1900, 1040)
    _trigger(opened, "maximise", "one_to_one")
    view = opened.view
    assert view.mapping().image_area.width() * view.devicePixelRatioF() == pytest.approx(128)


# -- slabs --------------------------------------------------------------------------------------------------------------


def _slab_actions(window):
    return [name for name in ("mean", "mip", "minip") if window.actions_by_name[f"slab:{name}"].isChecked()]


def test_that_the_kind_of_slab_is_a_switch_and_none_is_checked_without_a_slab(opened):
    assert _slab_actions(opened) == []
    _trigger(opened, "slab:mean")
    assert "Slab 10 mm average" in opened.view._corners().top_right
    _trigger(opened, "slab:mip")
    assert _slab_actions(opened) == ["mip"]
    assert "Slab 10 mm MIP" in opened.view._corners().top_right
    _trigger(opened, "slab:mip")
    assert _slab_actions(opened) == []
    assert opened.layouts.slabs.slab.thickness_mm == 0


def test_that_a_small_view_says_what_kind_of_slab_it_shows(opened, qtbot):
    """Shortened to *Slab 10 mm ...* it could be an average or a maximum."""
    _, coronal, _ = choose(qtbot, opened, PLANES)
    _trigger(opened, "slab:mip")
    assert coronal.width() < 260
    drawn: list[str] = []

    class Painter(QPainter):
        def drawText(self, _place, text):  # noqa: N802 - Qt's name
            drawn.append(text)

    picture = QImage(coronal.size(), QImage.Format.Format_RGB32)
    painter = Painter(picture)
    corners = replace(coronal.texts(), top_right=(*coronal.texts().top_right, "Turned -18.4°", "Slab 10 mm average"))
    draw_corners(painter, QRectF(coronal.rect()), corners, font(9))
    painter.end()
    assert "Slab 10 mm MIP" in drawn
    assert "Slab 10 mm average" in drawn


def test_that_the_hint_of_a_slab_follows_changed_keys(opened):
    opened.keymap.assign("slab_thicker", ("Ctrl+Alt+Up",))
    _trigger(opened, "slab_thicker")
    assert "Ctrl+Alt+Up thicker" in opened.status.hint.text()


@pytest.mark.parametrize("tool", ["brush", "eraser", "grow", "polygon", "pick"])
def test_that_the_mask_is_not_edited_in_a_slab_and_why_is_said(analysed, qtbot, tool):
    _paint(analysed, qtbot, f"edit:{tool}")
    _trigger(analysed, "slab:mip")
    with qtbot.waitSignal(analysed.controller.editing.refused, timeout=1000) as told:
        drag(analysed.view, (60, 80), (64, 84))
    assert told.args == ["The mask is edited on single slices, not in a slab."]
    assert not analysed.controller.editing.edited


def test_that_a_slab_has_the_highest_probability_of_its_slices_and_the_bar_is_where_the_heat_map_is(analysed, qtbot):
    views = choose(qtbot, analysed, WINDOWS)
    bare = [view.grab().toImage() for view in views]
    _trigger(analysed, "heat_map")
    images = analysed.view.images
    qtbot.waitUntil(lambda: images.heat is not None, timeout=20000)
    left = [_bar(view) for view in views]
    assert left[0] != [bare[0].pixelColor(22, y) for y in _bar_rows(views[0])]
    assert left[3] == [bare[3].pixelColor(22, y) for y in _bar_rows(views[3])]
    analysed.view.set_slice(8)
    _trigger(analysed, "slab:mip")
    expected = np.maximum.reduce([images.heat.plane(k).copy() for k in (7, 8, 9)])
    np.testing.assert_array_equal(images.heat_plane(8), expected)


def _bar_rows(view):
    return range(round(view.height() * 0.6), round(view.height() * 0.62))


def _bar(view):
    grabbed = view.grab().toImage()
    return [grabbed.pixelColor(22, y) for y in _bar_rows(view)]


# -- kept ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["another series", "analyse again"])
def test_that_a_stroke_that_is_cut_short_is_kept(analysed, positive, negative, qtbot, how):
    view, controller = analysed.view, analysed.controller
    _paint(analysed, qtbot)
    view.set_slice(12)
    drag(view, (60, 30), (60, 32))
    press(view, 60, 60)
    move(view, 70, 60)
    if how == "analyse again":
        with qtbot.waitSignal(controller.analysis_ready, timeout=30000):
            controller.analyse()
    else:
        for study in (negative, positive):
            with qtbot.waitSignal(controller.series_ready, timeout=10000):
                analysed.open_path(study)
    qtbot.waitUntil(lambda: controller.current.analysis is not None and controller.editing.edited, timeout=20000)
    assert len(controller.current.analysis.edit.entries) == 2
    assert controller.current.analysis.mask.labels[12][70, 60] == Subtype.INTRAPARENCHYMAL


def test_that_a_text_that_is_being_written_is_kept_where_another_series_is_opened(opened, positive, negative, qtbot):
    _trigger(opened, "measure:arrow")
    drag(opened.view, (60, 80), (80, 95))
    editor = opened.view.findChild(QLineEdit, "measurement_text")
    qtbot.keyClicks(editor, "old infarct")
    for study in (negative, positive):
        with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
            opened.controller.open_path(study)
    assert [item.text for item in items(opened)] == ["old infarct"]


# -- right click --------------------------------------------------------------------------------------------------------


def _menu(window, qtbot, view, place: QPoint, by: QPoint | None = None):
    """Texts of the menu that a right click (or drag) opens; [] where it opens none."""
    qtbot.mousePress(view, RIGHT, pos=place)
    if by is not None:
        qtbot.mouseMove(view, place + by)
    qtbot.mouseRelease(view, RIGHT, pos=place + (by or QPoint()))
    menu = window.view_menu.menu
    return [] if menu is None else [action.text() for action in menu.actions() if action.text()]


def _leave(window, qtbot, name=""):
    """Take an entry of the open menu, or none."""
    menu = window.view_menu.menu
    next((action.trigger for action in menu.actions() if action.text() == name), menu.close)()
    menu.close()
    qtbot.waitUntil(lambda: window.view_menu.menu is None)


def test_that_a_right_click_on_a_measurement_deletes_it_and_a_right_drag_zooms(opened, qtbot):
    view = opened.view
    _trigger(opened, "measure:distance")
    drag(view, (40, 30), (40, 80))
    drag(view, (90, 30), (90, 80))
    _trigger(opened, "tool:window")
    texts = _menu(opened, qtbot, view, view.mapping().to_view(40, 55).toPoint())
    assert texts[:2] == ["Text of the measurement", "Delete measurement"]
    _leave(opened, qtbot, "Delete measurement")
    assert [item.points[0] for item in items(opened)] == [tuple(view.images.geometry.to_patient(view.slice_index, 90, 30))]
    assert _menu(opened, qtbot, view, view.rect().center(), QPoint(0, -40)) == []
    assert view.viewport.zoom > 1.2


def test_that_a_right_click_on_a_finding_chooses_and_reviews_it(analysed, qtbot):
    second = analysed.controller.current.analysis.findings[1]
    analysed.view.set_slice(second.key_slice)
    place = analysed.view.mapping().to_view(70, 40).toPoint()
    assert "Reject" in _menu(analysed, qtbot, analysed.view, place)
    assert analysed.presenter.finding is second
    _leave(analysed, qtbot, "Reject")
    assert analysed.results.finding_buttons[1].state.text() == "rejected"
    _trigger(analysed, "overlay")
    assert "Reject" not in _menu(analysed, qtbot, analysed.view, place)
    _leave(analysed, qtbot)


def test_that_a_right_click_on_a_plane_offers_windows_and_none_in_the_middle_of_a_measurement(analysed, qtbot):
    _, _, _, coronal = choose(qtbot, analysed, WINDOWS)
    texts = _menu(analysed, qtbot, coronal, coronal.rect().center())
    assert texts == ["Reset view", "Copy image", "&Window level", "&Layout", "&Measure", "&Edit mask"]
    _leave(analysed, qtbot)
    _trigger(analysed, "measure:angle")
    drag(coronal, (5, 30), (5, 60))
    assert _menu(analysed, qtbot, coronal, coronal.rect().center()) == []
