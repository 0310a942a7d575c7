"""The first tour frames one area after the other, can be skipped, comes once by itself and again from the menu."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible

from tests.support.window_kit import activate, main_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def tour(opened, qtbot):
    opened.actions_by_name["tour"].trigger()
    shown = opened.help.tour
    qtbot.waitUntil(shown.isVisible)
    yield shown
    if opened.help.tour is not None:
        opened.help.tour.end()


def test_that_six_areas_are_framed_and_the_bubble_stays_in_the_window(opened, tour, qtbot):
    titles, frames = [], set()
    while True:
        titles.append(tour.title.text())
        frames.add(tour.framed.getRect())
        inside = opened.rect()
        assert inside.contains(tour.geometry())
        assert inside.contains(tour.framed)
        assert tour.text.heightForWidth(tour.text.width()) <= tour.text.height()
        assert QAccessible.queryAccessibleInterface(tour.next).text(QAccessible.Text.Name)
        if tour.next.text() == "Done":
            break
        qtbot.mouseClick(tour.next, LEFT)
    assert titles == ["Open", "Scroll", "Window", "Analyse", "Findings", "Report"]
    assert len(frames) == 5
    qtbot.mouseClick(tour.next, LEFT)
    assert opened.help.tour is None


def test_that_the_framed_area_is_the_one_that_is_explained(opened, tour):
    button = opened.toolbar.widgetForAction(opened.actions_by_name["open_folder"])
    area = QRect(button.mapTo(opened, button.rect().topLeft()), button.size())
    assert tour.framed.contains(area)


def test_that_the_window_stays_usable_during_the_tour(opened, tour, qtbot):
    activate(qtbot, opened)
    k = opened.view.slice_index
    qtbot.keyClick(opened.view, Qt.Key.Key_Down)
    assert opened.view.slice_index == k + 1
    assert tour.isVisible()


def test_that_escape_skips_the_rest_and_the_image_has_the_keys_again(opened, tour, qtbot):
    activate(qtbot, opened)
    tour.next.setFocus()
    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)
    assert opened.help.tour is None
    assert opened.view.hasFocus()


def test_that_back_goes_back(tour, qtbot):
    assert not tour.back.isEnabled()
    qtbot.mouseClick(tour.next, LEFT)
    qtbot.mouseClick(tour.back, LEFT)
    assert tour.step == 0


def test_that_the_frame_follows_the_size_of_the_window(opened, tour, qtbot):
    for _ in range(4):
        qtbot.mouseClick(tour.next, LEFT)
    before = tour.framed
    opened.resize(1500, 900)
    qtbot.waitUntil(lambda: tour.framed != before)
    assert opened.rect().contains(tour.geometry())


def test_that_the_first_start_shows_it_and_the_second_does_not(tmp_path, packages):
    with main_window(tmp_path / "home", packages) as window:
        window.help.start_first_tour()
        assert window.help.tour is not None
        window.help.tour.end()
    with main_window(tmp_path / "home", packages) as window:
        window.help.start_first_tour()
        assert window.help.tour is None


@pytest.mark.parametrize("percent", [100, 150])
def test_that_no_step_is_cut_in_a_longer_language_or_larger_text(qapp, tmp_path, packages, qtbot, percent):
    from PySide6.QtCore import QTranslator

    from ichviewer.gui import theme, translations
    from ichviewer.settings.paths import Paths

    translations.install(qapp, Paths.discover(tmp_path / "home"), "de")
    try:
        with main_window(tmp_path / "home", packages) as window:
            theme.change("dark", percent)
            window.help.start_tour()
            tour = window.help.tour
            qtbot.waitUntil(tour.isVisible)
            for _ in range(6):
                assert tour.text.heightForWidth(tour.text.width()) <= tour.text.height()
                assert window.rect().contains(tour.geometry())
                tour.next.click()
    finally:
        theme.change("dark", 100)
        for translator in qapp.findChildren(QTranslator):
            qapp.removeTranslator(translator)
            translator.deleteLater()
