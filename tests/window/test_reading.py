"""A reader opens a study, scrolls it and adjusts the picture, as with mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from ichviewer.domain.window import Window
from tests.support.window_kit import activate, hover, wheel


def _key(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    activate(qtbot, window)
    qtbot.keyClick(window.view, key, modifier)


def test_that_the_first_slice_is_shown_the_right_way_round_before_the_series_is_loaded(window, positive, qtbot):
    seen = []

    def look(_k):
        images = window.view.images
        seen.append((window.controller.current.loaded, images.orientation.letters, window.view.picture() is not None))

    window.controller.slice_ready.connect(look)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)
    assert seen[0] == (None, ("R", "L", "A", "P"), True)


def test_that_opening_shows_the_series_with_thumbnail_and_reason(opened, qtbot):
    (card,) = opened.studies.cards.values()
    qtbot.waitUntil(lambda: not card._picture.pixmap().isNull(), timeout=15000)
    assert "Chosen" in card.reasons
    assert opened.workspace.pages.currentWidget() is opened.workspace.splitter
    assert opened.view.slice_index == 7
    assert opened.controller.recent()[0].path == opened.controller.current.index.root


def test_that_wheel_and_scrollbar_and_strip_stay_on_one_slice(opened):
    wheel(opened.view, -1)
    assert (opened.view.slice_index, opened.workspace.scroll.value(), opened.workspace.strip.current) == (8, 8, 8)
    opened.workspace.scroll.setValue(2)
    assert (opened.view.slice_index, opened.workspace.strip.current) == (2, 2)
    wheel(opened.view, 5)
    assert opened.view.slice_index == 0


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Down, 8),
        (Qt.Key.Key_Up, 6),
        (Qt.Key.Key_PageDown, 12),
        (Qt.Key.Key_PageUp, 2),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 13),
    ],
)
def test_that_keys_scroll(opened, qtbot, key, expected):
    _key(qtbot, opened, key)
    assert opened.view.slice_index == expected


def test_that_a_left_drag_changes_the_window_and_space_brings_it_back(opened, qtbot):
    before = opened.view.window_values
    middle = opened.view.rect().center()
    qtbot.mousePress(opened.view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(opened.view, middle + QPoint(80, 0))
    qtbot.mouseMove(opened.view, middle + QPoint(80, -40))
    qtbot.mouseRelease(opened.view, Qt.MouseButton.LeftButton)
    assert opened.view.window_values.width > before.width
    assert opened.view.window_values.level < before.level
    _key(qtbot, opened, Qt.Key.Key_Space)
    assert opened.view.window_values == before


def test_that_middle_drag_pans_right_drag_and_ctrl_wheel_zoom(opened, qtbot):
    view, middle = opened.view, opened.view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.MiddleButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(30, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.MiddleButton)
    assert view.viewport.pan == (30, 20)
    qtbot.mousePress(view, Qt.MouseButton.RightButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(0, -50))
    qtbot.mouseRelease(view, Qt.MouseButton.RightButton)
    zoomed = view.viewport.zoom
    assert zoomed > 1.3
    wheel(view, 1, Qt.KeyboardModifier.ControlModifier)
    assert view.viewport.zoom > zoomed
    assert view.slice_index == 7
    opened.actions_by_name["reset"].trigger()
    assert (view.viewport.zoom, view.viewport.pan) == (1.0, (0.0, 0.0))


@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_2, Window(75, 215)), (Qt.Key.Key_7, Window(600, 2800))])
def test_that_digits_choose_presets(opened, qtbot, key, expected):
    _key(qtbot, opened, key)
    assert opened.view.window_values == expected


def test_that_inverting_exchanges_dark_and_bright(opened, qtbot):
    before = opened.view.picture().pixelColor(2, 2).lightness()
    _key(qtbot, opened, Qt.Key.Key_I)
    assert (before, opened.view.picture().pixelColor(2, 2).lightness()) == (0, 255)


def test_that_letters_follow_a_mirrored_image(opened, qtbot):
    assert opened.view.images.orientation.letters == ("R", "L", "A", "P")
    _key(qtbot, opened, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    assert opened.view.images.orientation.letters == ("L", "R", "A", "P")


def test_that_a_double_click_gives_the_whole_window_to_the_image_and_back(opened, qtbot):
    qtbot.mouseDClick(opened.view, Qt.MouseButton.LeftButton)
    assert not opened.studies.isVisible()
    assert not opened.results.isVisible()
    qtbot.mouseDClick(opened.view, Qt.MouseButton.LeftButton)
    assert opened.studies.isVisible()
    assert opened.results.isVisible()


def test_that_the_value_under_the_cursor_is_told_in_hu_and_mm(opened, qtbot):
    with qtbot.waitSignal(opened.view.pointed) as told:
        hover(opened.view, opened.view.rect().center())
    assert "HU" in told.args[0]
    assert "mm" in told.args[0]


def test_that_copying_puts_the_slice_on_the_clipboard(opened):
    opened.actions_by_name["copy_image"].trigger()
    assert QApplication.clipboard().image().width() == 128
    QApplication.clipboard().clear()


def test_that_settings_outlive_the_window(opened):
    opened.results.controls.opacity.setValue(60)
    opened.actions_by_name["overlay"].setChecked(False)
    opened.close()
    from ichviewer.settings.store import SettingsStore

    kept = SettingsStore(opened._preferences._store.path).load()
    assert kept.overlay.opacity == pytest.approx(0.6)
    assert not kept.overlay.visible
    assert (kept.window.width, kept.window.height) == (1280, 800)


def test_that_the_real_tilted_study_opens_and_scrolls(window, shared_data, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=20000):
        window.open_path(shared_data / "head-ct-ge")
    assert window.view.images.count == 28
    assert window.view.images.orientation.letters[:2] == ("R", "L")
    corners = window.view._corners()
    assert any("18.5" in line for line in corners.top_right)
    for _ in range(27):
        wheel(window.view, -1)
        assert window.view.picture() is not None
    assert window.view.slice_index == 27
