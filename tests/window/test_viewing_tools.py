"""Tools by key, turning, windows from the region, cine, and the overlay that is hidden while a key is held."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from ichviewer.render.auto_window import auto_window
from tests.support.window_kit import activate

LEFT = Qt.MouseButton.LeftButton


def _key(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    activate(qtbot, window)
    qtbot.keyClick(window.view, key, modifier)


def _drag(qtbot, view, by: QPoint):
    middle = view.rect().center()
    qtbot.mousePress(view, LEFT, pos=middle)
    qtbot.mouseMove(view, middle + by)
    qtbot.mouseRelease(view, LEFT, pos=middle + by)


def _in_hand(window) -> set[str]:
    return {name for name, action in window.actions_by_name.items() if name.startswith("tool:") and action.isChecked()}


def test_that_t_z_s_and_w_change_what_the_left_button_does(opened, qtbot):
    view = opened.view
    window = view.window_values
    _key(qtbot, opened, Qt.Key.Key_T)
    _drag(qtbot, view, QPoint(30, 20))
    assert view.viewport.pan == (30, 20)
    _key(qtbot, opened, Qt.Key.Key_Z)
    _drag(qtbot, view, QPoint(0, -60))
    assert view.viewport.zoom > 1.5
    _key(qtbot, opened, Qt.Key.Key_S)
    _drag(qtbot, view, QPoint(0, 60))
    assert view.slice_index > 7
    assert _in_hand(opened) == {"tool:scroll"}
    assert view.window_values == window
    _key(qtbot, opened, Qt.Key.Key_W)
    _drag(qtbot, view, QPoint(60, 0))
    assert view.window_values.width > window.width
    assert _in_hand(opened) == {"tool:window"}


def test_that_escape_takes_the_window_tool_and_then_fits(opened, qtbot):
    _key(qtbot, opened, Qt.Key.Key_Z)
    _drag(qtbot, opened.view, QPoint(0, -60))
    _key(qtbot, opened, Qt.Key.Key_Escape)
    assert _in_hand(opened) == {"tool:window"}
    assert opened.view.viewport.zoom > 1
    _key(qtbot, opened, Qt.Key.Key_Escape)
    assert opened.view.viewport.zoom == 1


def test_that_a_measuring_tool_and_a_viewing_tool_are_never_both_in_hand(opened, qtbot):
    _key(qtbot, opened, Qt.Key.Key_D)
    assert _in_hand(opened) == set()
    _key(qtbot, opened, Qt.Key.Key_T)
    assert _in_hand(opened) == {"tool:pan"}
    assert not opened.actions_by_name["measure:distance"].isChecked()
    opened.actions_by_name["measure:distance"].setChecked(True)
    _key(qtbot, opened, Qt.Key.Key_Escape)
    assert _in_hand(opened) == {"tool:window"}


@pytest.mark.parametrize(("modifier", "letters"), [("NoModifier", "PARL"), ("ShiftModifier", "APLR")])
def test_that_letters_and_pixels_follow_a_turned_image(opened, qtbot, modifier, letters):
    view = opened.view
    before = view.images.displayed(7)[0].copy()
    _key(qtbot, opened, Qt.Key.Key_R, Qt.KeyboardModifier[modifier])
    assert "".join(view.images.orientation.letters) == letters
    np.testing.assert_array_equal(view.images.displayed(7)[0], np.rot90(before, -1 if modifier == "NoModifier" else 1))
    assert "Turned" in view._corners().bottom_left
    _key(qtbot, opened, Qt.Key.Key_Space)
    assert "".join(view.images.orientation.letters) == "RLAP"


def test_that_four_turns_are_none_and_two_mirrors_are_a_turn(opened):
    view, run = opened.view, opened.actions_by_name
    for _ in range(4):
        run["turn_right"].trigger()
    assert not view.images.turned
    run["mirror_x"].trigger()
    assert (view.images.mirrored, view.images.turned) == (True, False)
    run["mirror_y"].trigger()
    assert (view.images.mirrored, view.images.turned) == (False, True)


def test_that_one_to_one_puts_image_pixels_on_screen_pixels(opened):
    opened.actions_by_name["one_to_one"].trigger()
    mapping = opened.view.mapping()
    assert mapping.image_area.width() * opened.view.devicePixelRatioF() == pytest.approx(128)
    opened.actions_by_name["fit"].trigger()
    assert opened.view.viewport.zoom == 1


def test_that_the_window_comes_from_the_region_in_view(opened, qtbot):
    whole = opened.view.window_values
    _key(qtbot, opened, Qt.Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    assert opened.view.window_name == "Auto"
    assert opened.view.window_values != whole


def test_that_bone_and_air_do_not_flatten_the_brain():
    hu = np.full((60, 60), -1000, np.int16)
    hu[10:50, 10:50] = 1200
    hu[15:45, 15:45] = np.linspace(20, 80, 900).reshape(30, 30).astype(np.int16)
    window = auto_window(hu)
    assert window.level == pytest.approx(50, abs=3)
    assert window.width == pytest.approx(60, abs=5)
    assert auto_window(np.full((4, 4), -1000, np.int16)) is None


def test_that_cine_runs_through_the_slices_and_escape_stops_it(opened, qtbot):
    opened.view.set_slice(12)
    seen = []
    opened.view.slice_changed.connect(seen.append)
    _key(qtbot, opened, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: len(seen) >= 3, timeout=15000)
    _key(qtbot, opened, Qt.Key.Key_Escape)
    assert seen[:3] == [13, 0, 1]
    assert not opened.actions_by_name["cine"].isChecked()


def test_that_the_overlay_is_hidden_while_h_is_held(analysed, qtbot):
    activate(qtbot, analysed)
    qtbot.keyPress(analysed.view, Qt.Key.Key_H)
    assert not analysed.view.overlay_shown
    qtbot.keyRelease(analysed.view, Qt.Key.Key_H)
    assert analysed.view.overlay_shown
    assert analysed.actions_by_name["overlay"].isChecked()
