"""The magnifier about the cursor, and the bar of the window's greys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from tests.support.window_kit import activate, hover


def key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier):
    activate(qtbot, window)
    qtbot.keyClick(window.views.active, name, modifier)


def at(view, j, i) -> QPoint:
    return view.mapping().to_view(j, i).toPoint()


def test_that_the_magnifier_shows_what_is_about_the_cursor_three_times_as_large(opened, qtbot):
    view = opened.view
    view.set_slice(5)  # a clot of 70 HU about row 60, column 80, in brain of 35
    edge = at(view, 60, 93)  # just within its edge
    hover(view, edge)
    before = view.grab().toImage()
    key(qtbot, opened, Qt.Key.Key_J)
    after = view.grab().toImage()
    far = edge - QPoint(60, 0)
    assert after.pixelColor(far) == before.pixelColor(edge - QPoint(20, 0))
    beyond = edge + QPoint(70, 0)
    assert after.pixelColor(beyond) == before.pixelColor(edge + QPoint(round(70 / 3), 0))
    assert after.pixelColor(5, 300) == before.pixelColor(5, 300)
    key(qtbot, opened, Qt.Key.Key_J)
    assert view.grab().toImage() == before


def test_that_the_magnifier_follows_the_mouse_and_goes_with_it(opened, qtbot):
    opened.actions_by_name["magnifier"].trigger()
    view = opened.view
    plain = view.grab().toImage()
    hover(view, at(view, 60, 60))
    shown = view.grab().toImage()
    assert shown != plain
    hover(view, QPoint(2, 2))  # beside the image
    assert view.grab().toImage().copy(0, 0, 150, 150) == plain.copy(0, 0, 150, 150)


def test_that_tools_work_under_the_magnifier(opened, qtbot):
    opened.actions_by_name["magnifier"].trigger()
    before = opened.view.window_values
    start = at(opened.view, 60, 60)
    qtbot.mousePress(opened.view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(opened.view, start + QPoint(40, 0))
    qtbot.mouseRelease(opened.view, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert opened.view.window_values.width > before.width


@pytest.mark.parametrize("inverted", [False, True])
def test_that_the_bar_goes_from_white_to_black_and_follows_inversion(opened, qtbot, inverted):
    view = opened.view
    key(qtbot, opened, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    if inverted:
        key(qtbot, opened, Qt.Key.Key_I)
    picture = view.grab().toImage()
    x = view.width() - 12
    upper, lower = (picture.pixelColor(x, round(view.height() * share)).lightness() for share in (0.59, 0.83))
    assert (upper > 220, lower < 35) == (not inverted, not inverted)
    assert opened._preferences.settings.colour_bar


def test_that_every_view_has_its_own_bar(opened, qtbot):
    opened.resize(1600, 900)
    opened.actions_by_name["colour_bar"].trigger()
    opened.actions_by_name["layout:windows"].trigger()
    qtbot.waitUntil(lambda: all(view.images is not None for view in opened.views.shown), timeout=10000)
    for view in opened.views.shown:
        picture = view.grab().toImage()
        assert picture.pixelColor(view.width() - 12, round(view.height() * 0.59)).lightness() > 220
        assert view.mapping().area.contains(QPointF(view.width() - 12, view.height() * 0.83))
