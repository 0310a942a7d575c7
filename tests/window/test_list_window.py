"""The study list in its own window: moved there and back, open while studies are read, kept over a restart."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton

from ichviewer.gui.worklist.page import WorklistPage
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, main_window

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def archive(tmp_path) -> Path:
    root = tmp_path / "archive"
    for n, name in enumerate(("Adam", "Berta", "Carla")):
        override = {"PatientName": name, "StudyDate": f"2026010{n + 1}"}
        write_series(root / name, hu=head_hu(8, 96, 96), name=name, study=name, spacing=(2.0, 2.0), override=override)
    return root


@pytest.fixture
def apart(window, archive, qtbot):
    """A window on the first study, the list of three in its own window."""
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.worklist.pause(True)
    window.actions_by_name["list_window"].trigger()
    with qtbot.waitSignal(window.worklist.folders.added, timeout=10000):
        window.worklist.add_folder(archive)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(archive / "Adam")
    qtbot.waitUntil(lambda: window.worklist.uid != "" and window.worklist.state == "in review", timeout=10000)
    return window


def list_key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the window of the list."""
    activate(qtbot, window.list_frame.side)
    qtbot.keyClick(window.list_frame.side.focusWidget(), name, modifier)


def patient(window) -> str:
    return window.controller.current.study.patient.name


def test_that_the_one_list_is_moved_into_its_window_and_back(window, qtbot):
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL | Qt.KeyboardModifier.AltModifier)
    page = window.worklist.page
    assert page.window() is window.list_frame.side
    assert page.isVisible()
    assert window.splitter.isVisible()
    action = window.actions_by_name["list_window"]
    button = next(button for button in page.findChildren(QToolButton) if button.defaultAction() is action)
    button.click()
    assert page.window() is window
    assert page.isVisible()  # who moves it from within still wants to see it
    assert not window.list_frame.side.isVisible()
    button.click()
    assert page.window() is window.list_frame.side
    assert window.splitter.isVisible()
    assert window.findChildren(WorklistPage) == [page]


def test_that_enter_opens_a_study_in_the_main_window_and_leaves_the_list_where_it_is(apart, qtbot):
    table = apart.worklist.page.table
    table.select(next(entry.uid for entry in apart.worklist.listing.shown if entry.patient.name == "Carla"))
    table.setFocus()
    with qtbot.waitSignal(apart.controller.series_ready, timeout=10000):
        list_key(qtbot, apart, Qt.Key.Key_Return)
    assert patient(apart) == "Carla"
    assert table.isVisible()
    assert apart.view.isVisible()
    activate(qtbot, apart)
    assert apart.focusWidget() is apart.view


def test_that_keys_of_the_image_work_while_the_list_is_open(apart, qtbot):
    activate(qtbot, apart)
    k = apart.view.slice_index
    qtbot.keyClick(apart.view, Qt.Key.Key_Down)
    assert apart.view.slice_index == k + 1
    assert apart.actions_by_name["mark_reviewed"].isEnabled()


def test_that_letters_search_there_and_escape_gives_the_keyboard_back(apart, qtbot):
    page = apart.worklist.page
    page.table.setFocus()
    list_key(qtbot, apart, Qt.Key.Key_N)
    assert page.filters.search.text() == "n"
    page.filters.clear()
    page.table.setFocus()
    list_key(qtbot, apart, Qt.Key.Key_Escape)
    activate(qtbot, apart)
    assert page.isVisible()
    assert apart.focusWidget() is apart.view
    assert not any(button.isVisible() for button in page.findChildren(QPushButton) if button is page.back)


def test_that_ctrl_l_leads_to_the_list_with_the_cursor_on_the_open_study(apart, qtbot):
    activate(qtbot, apart)
    apart.worklist.page.table.selectRow(2)
    qtbot.keyClick(apart.view, Qt.Key.Key_L, CONTROL)
    activate(qtbot, apart.list_frame.side)
    assert apart.worklist.page.table.current().uid == apart.worklist.uid
    assert apart.splitter.isVisible()


def test_that_ctrl_enter_and_next_study_work_in_both_windows_and_the_cursor_follows(apart, qtbot):
    table = apart.worklist.page.table
    activate(qtbot, apart)
    with qtbot.waitSignal(apart.controller.series_ready, timeout=10000):
        qtbot.keyClick(apart.view, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: table.current().uid == apart.worklist.uid, timeout=10000)
    second = apart.worklist.uid
    table.setFocus()
    with qtbot.waitSignal(apart.controller.series_ready, timeout=10000):
        list_key(qtbot, apart, Qt.Key.Key_Return, CONTROL)
    assert apart.worklist.listing.entry(second).state == "reviewed"
    assert apart.worklist.uid != second
    assert table.isVisible()


def test_that_a_folder_dropped_onto_the_list_is_added_and_one_on_the_image_is_opened(apart, archive, qtbot):
    def drop(target, path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        target.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, *none))

    with qtbot.waitSignal(apart.worklist.folders.added, timeout=10000):
        drop(apart.list_frame.side, archive / "Berta")
    assert patient(apart) == "Adam"
    with qtbot.waitSignal(apart.controller.series_ready, timeout=10000):
        drop(apart, archive / "Berta")
    assert patient(apart) == "Berta"
    assert apart.worklist.page.isVisible()


def test_that_a_study_that_is_gone_is_told_in_the_list(apart, archive, qtbot):
    shutil.rmtree(archive / "Carla")
    table = apart.worklist.page.table
    table.select(next(entry.uid for entry in apart.worklist.listing.shown if entry.patient.name == "Carla"))
    table.setFocus()
    list_key(qtbot, apart, Qt.Key.Key_Return)
    assert apart.worklist.page.banner.isVisible()
    assert patient(apart) == "Adam"


@pytest.mark.parametrize("how", ["closed", "unplugged"])
def test_that_the_list_is_back_in_the_main_window_once_its_own_is_gone(how, apart, qtbot):
    side = apart.list_frame.side
    if how == "closed":
        side.close()
    else:
        QGuiApplication.instance().screenRemoved.emit(side.screen())
    assert not side.isVisible()
    assert apart.splitter.isVisible()
    assert not apart.actions_by_name["list_window"].isChecked()
    assert apart._preferences.settings.list_window.shown is (how == "unplugged")
    activate(qtbot, apart)
    qtbot.keyClick(apart.view, Qt.Key.Key_L, CONTROL)
    assert apart.worklist.page.window() is apart
    assert apart.worklist.page.isVisible()


def test_that_it_opens_again_with_the_main_window_which_has_the_keyboard(tmp_path, packages, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window.actions_by_name["list_window"].trigger()
        window.close()
        assert not window.list_frame.side.isVisible()
    with main_window(home, packages) as window:
        qtbot.waitUntil(window.actions_by_name["list_window"].isChecked, timeout=5000)
        assert window.worklist.page.window() is window.list_frame.side
        assert window.worklist.page.isVisible()
        qtbot.waitUntil(window.isActiveWindow, timeout=15000)


def test_that_both_windows_beside_the_main_one_are_independent(apart, qtbot):
    apart.actions_by_name["second_screen"].trigger()
    second, listed = apart.second.side, apart.list_frame.side
    assert second.isVisible()
    assert listed.isVisible()
    second.close()
    assert listed.isVisible()
    assert apart.actions_by_name["list_window"].isChecked()
