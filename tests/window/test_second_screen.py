"""A second screen: views spread over two windows and brought back; links, keys, tools and texts work in both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QStatusBar

from ichviewer.gui import theme
from ichviewer.gui.layouts.tile_grid import even_areas
from tests.support.layout_kit import ALT, LEFT, PLANES, SINGLE, WINDOWS, WITH_3D, at, choose, drag, key, position
from tests.support.scene_kit import settle
from tests.support.window_kit import activate, main_window, wheel

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def spread(opened, qtbot):
    """A window on the positive study with its second one."""
    key(qtbot, opened, Qt.Key.Key_F11, CONTROL)
    assert opened.second.side.isVisible()
    return opened


def second_key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the second window."""
    side = window.second.side
    activate(qtbot, side)
    qtbot.keyClick(side.focusWidget() or side, name, modifier)


def drop(target, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = (LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(target.rect().center(), Qt.DropAction.CopyAction, data, *none)
    target.dragEnterEvent(enter)
    assert enter.isAccepted()
    target.dropEvent(QDropEvent(QPointF(target.rect().center()), Qt.DropAction.CopyAction, data, *none))


def whole(window) -> bool:
    """Whether every view of the layout is in the main window again."""
    grid, views = window.workspace.grid, window.views.shown
    return not window.second.shown and all(view.parent() is grid and view.isVisible() for view in views)


# -- spreading and bringing back ----------------------------------------------------------------------------------------


def test_that_the_first_view_fills_the_main_window_and_the_others_the_second_one(spread, qtbot):
    axial, *others = choose(qtbot, spread, WINDOWS)
    assert spread.workspace.grid.widgets == (axial,)
    assert axial.geometry() == spread.workspace.grid.rect().adjusted(2, 2, -2, -2)
    assert spread.second.grid.widgets == tuple(others)
    assert all(view.isVisible() and view.window() is spread.second.side for view in others)
    areas = [view.geometry() for view in others]
    assert not any(a.intersects(b) for n, a in enumerate(areas) for b in areas[n + 1 :])
    second_key(qtbot, spread, Qt.Key.Key_F11, CONTROL)
    assert whole(spread)
    assert not spread.second.side.isVisible()
    assert not spread.actions_by_name["second_screen"].isChecked()
    assert len({view.width() for view in spread.views.shown}) == 1


def test_that_closing_the_second_window_brings_its_views_back_with_what_they_show(spread, qtbot):
    views = choose(qtbot, spread, PLANES)
    spread.layouts.links.go_to(position(spread, 4, 40, 90))
    views[2].zoom_by(2)
    spread.second.side.close()
    assert whole(spread)
    assert [view.slice_index for view in views] == [4, 40, 90]
    assert views[2].viewport.zoom == 2
    assert not spread._preferences.settings.second_screen.shown


@pytest.mark.parametrize(
    ("count", "aspect", "columns"),
    [(1, 1.8, 1), (2, 1.8, 2), (2, 0.6, 1), (3, 1.8, 3), (3, 0.6, 1), (4, 1.8, 2), (3, 1.2, 2)],
)
def test_that_tiles_take_as_many_columns_as_the_shape_of_the_screen_suits(count, aspect, columns):
    areas = even_areas(count, aspect)
    assert len(areas) == count
    assert sum(top == 0 for _, top, _, _ in areas) == columns
    assert sum(width * height for _, _, width, height in areas) == pytest.approx(1)


def test_that_one_view_says_which_layouts_fill_the_second_screen_and_3d_comes_there(spread, qtbot):
    grid, scene = spread.second.grid, spread.workspace.scene
    spread._preferences.change(scene=False)
    spread.scenes.decide()
    assert grid.line.isVisible()
    assert "MPR (Alt+3)" in grid.line.text()
    spread.keymap.assign("scene", ("Ctrl+Alt+V",))
    assert "3D view (Ctrl+Alt+V)" in grid.line.text()
    second_key(qtbot, spread, Qt.Key.Key_V, CONTROL | ALT)
    assert grid.widgets == (scene,)
    assert not grid.line.isVisible()
    settle(qtbot, spread)
    spread.second.side.close()
    assert scene.parent() is spread.workspace.splitter
    assert scene.isVisible()


def test_that_3d_is_one_more_view_of_the_second_screen_until_v_takes_it_away(spread, qtbot):
    scene, run = spread.workspace.scene, spread.actions_by_name
    for layout, extra in ((PLANES, 1), (WITH_3D, 0)):
        choose(qtbot, spread, layout)
        assert run["scene"].isChecked() is (extra == 0)
        if extra:
            run["scene"].trigger()
        assert scene in spread.second.grid.widgets
        assert len(spread.second.grid.widgets) == 3
        settle(qtbot, spread)
        run["scene"].trigger()
        assert scene not in spread.second.grid.widgets
        assert not scene.isVisible()
        assert spread.layouts.layout.name == "mpr"
    choose(qtbot, spread, SINGLE)
    spread.second.side.close()
    assert scene.parent() is spread.workspace.splitter


# -- as in one window ---------------------------------------------------------------------------------------------------


def test_that_views_of_both_windows_are_linked(spread, qtbot):
    axial, coronal, sagittal = choose(qtbot, spread, PLANES)
    spread.layouts.links.go_to(position(spread, 4, 60, 80))
    wheel(coronal, -5)
    assert (axial.slice_index, coronal.slice_index, sagittal.slice_index) == (4, 65, 80)
    place = position(spread, 10, 65, 20)
    qtbot.mouseClick(sagittal, LEFT, Qt.KeyboardModifier.ShiftModifier, at(sagittal, place))
    assert axial.slice_index == 10
    lines = {line.view for line in spread.layouts.crosshair.lines(coronal.mapping())}
    assert lines == {axial, sagittal}
    drag(qtbot, coronal, at(coronal, position(spread, 10, 0, 20)), at(coronal, position(spread, 5, 0, 20)))
    assert axial.slice_index == 5


def test_that_keys_of_the_second_window_work_on_the_framed_view(spread, qtbot):
    views = choose(qtbot, spread, WINDOWS)
    qtbot.mouseClick(views[1], LEFT, pos=QPoint(5, 5))
    assert spread.views.active is views[1]
    second_key(qtbot, spread, Qt.Key.Key_6)
    second_key(qtbot, spread, Qt.Key.Key_I)
    assert [view.window_name for view in views] == ["Brain", "Soft tissue", "Bone", "Brain"]
    assert [view.inverted for view in views] == [False, True, False, False]
    second_key(qtbot, spread, Qt.Key.Key_Down)
    assert [view.slice_index for view in views[:3]] == [8, 8, 8]
    second_key(qtbot, spread, PLANES, ALT)
    assert spread.layouts.layout.name == "mpr"


def test_that_every_action_of_the_main_window_has_its_key_in_the_second_one(spread):
    assert set(spread.second.side.actions()) >= set(spread.actions_by_name.values())


def test_that_f6_goes_from_window_to_window(spread, qtbot):
    axial, coronal, sagittal = choose(qtbot, spread, PLANES)
    for view, window in ((coronal, spread.second.side), (sagittal, spread.second.side), (axial, spread)):
        active = spread.second.side if spread.second.side.isActiveWindow() else spread
        qtbot.keyClick(active.focusWidget(), Qt.Key.Key_F6)
        activate(qtbot, window)
        assert spread.views.active is view
        assert window.focusWidget() is view


def test_that_the_chosen_view_stays_chosen_when_the_other_window_gets_the_keyboard(spread, qtbot):
    axial, bone = choose(qtbot, spread, WINDOWS)[::2]
    activate(qtbot, spread.second.side)
    qtbot.mouseClick(bone, LEFT, pos=QPoint(5, 5))
    activate(qtbot, spread)  # as for its menus and its toolbar
    assert spread.views.active is bone
    spread.actions_by_name["preset:Stroke"].trigger()
    assert (axial.window_name, bone.window_name) == ("Brain", "Stroke")
    qtbot.mouseClick(axial, LEFT, pos=QPoint(5, 5))
    assert spread.views.active is axial


def test_that_the_active_view_is_framed_in_its_window_and_in_that_one_alone(spread, qtbot):
    def framed(grid) -> bool:
        picture = grid.grab().toImage()
        return any(picture.pixelColor(1, y) == theme.colour("accent") for y in range(0, grid.height(), 9))

    views = choose(qtbot, spread, WINDOWS)
    qtbot.mouseClick(views[0], LEFT, pos=QPoint(5, 5))
    assert framed(spread.workspace.grid)
    assert not framed(spread.second.grid)
    qtbot.mouseClick(views[1], LEFT, pos=QPoint(5, 5))
    assert not framed(spread.workspace.grid)
    assert framed(spread.second.grid)


def test_that_a_double_click_maximises_a_view_within_its_own_window(spread, qtbot):
    axial, *others = choose(qtbot, spread, WINDOWS)
    corner = QPoint(4, others[2].height() // 3)
    qtbot.mouseDClick(others[2], LEFT, pos=corner)
    assert [view.isVisible() for view in others] == [False, False, True]
    assert axial.isVisible()
    assert spread.studies.isVisible()
    qtbot.mouseDClick(others[2], LEFT, pos=corner)
    assert all(view.isVisible() for view in others)
    qtbot.mouseDClick(axial, LEFT, pos=QPoint(4, axial.height() // 3))
    assert not spread.studies.isVisible()  # the view is the only one of the main window
    assert all(view.isVisible() for view in others)


def test_that_measurements_and_masks_are_drawn_in_the_second_window(analysed, qtbot):
    key(qtbot, analysed, Qt.Key.Key_F11, CONTROL)
    views = choose(qtbot, analysed, WINDOWS)
    bone, middle = views[2], views[2].rect().center()
    activate(qtbot, analysed.second.side)
    bone.setFocus()
    second_key(qtbot, analysed, Qt.Key.Key_D)
    drag(qtbot, bone, middle, middle + QPoint(40, 0))
    assert [item.kind.value for item in analysed.controller.measuring.items] == ["distance"]
    editing = analysed.controller.editing
    analysed.actions_by_name["edit:brush"].trigger()
    qtbot.waitUntil(lambda: editing.ready, timeout=10000)
    k = bone.slice_index
    before = bone.images.labels(k).copy()
    place = at(bone, position(analysed, k, 100, 64))
    drag(qtbot, bone, place, place + QPoint(10, 0))
    assert (bone.images.labels(k) != before).any()
    second_key(qtbot, analysed, Qt.Key.Key_Z, CONTROL)
    assert not (bone.images.labels(k) != before).any()


def test_that_a_drag_sets_the_window_and_the_magnifier_follows_there_too(spread, qtbot):
    axial, coronal, _ = choose(qtbot, spread, PLANES)
    before, corner = axial.window_values, QPoint(20, coronal.height() // 4)
    drag(qtbot, coronal, corner, corner + QPoint(30, 10))
    assert coronal.window_values != before
    assert axial.window_values == before
    plain = coronal.grab().toImage()
    second_key(qtbot, spread, Qt.Key.Key_J)
    assert coronal.grab().toImage() != plain


def test_that_the_second_window_says_whose_images_it_shows_unless_patients_are_hidden(spread, qtbot):
    name = spread.controller.current.study.patient.name
    views = choose(qtbot, spread, PLANES)
    assert all(name in view.texts().top_left for view in views)
    assert spread.second.side.windowTitle() == f"{spread.windowTitle()} – second screen"
    second_key(qtbot, spread, Qt.Key.Key_F9)
    assert all("Patient hidden" in view.texts().top_left for view in views)
    assert not any(name in line for view in views for line in view.texts().top_left)
    assert "patients hidden" in spread.second.side.windowTitle()
    spread.second.side.close()
    assert not any("Patient hidden" in view.texts().top_left for view in views[1:])


def test_that_hints_messages_and_the_research_use_statement_stand_below_the_second_window_too(spread, qtbot):
    bar = spread.second.side.findChild(QStatusBar)
    texts = {label.text() for label in bar.findChildren(QLabel)}
    assert texts == {spread.status.hint.text(), "For research use only. Not for diagnostic use."}
    second_key(qtbot, spread, Qt.Key.Key_A)
    assert spread.status.hint.text() in {label.text() for label in bar.findChildren(QLabel)} - texts
    second_key(qtbot, spread, Qt.Key.Key_C, CONTROL)
    assert bar.currentMessage() == "The slice was copied."


def test_that_a_study_dropped_onto_the_second_window_opens(spread, negative, qtbot):
    with qtbot.waitSignal(spread.controller.series_ready, timeout=10000):
        drop(spread.second.side, negative)
    assert spread.controller.current.index.root == negative


def test_that_what_was_chosen_last_is_copied(spread, qtbot):
    views = choose(qtbot, spread, WITH_3D)
    scene = spread.workspace.scene
    settle(qtbot, spread)

    def copied():
        spread.actions_by_name["copy_image"].trigger()
        return QGuiApplication.clipboard().image().size()

    activate(qtbot, spread.second.side)
    qtbot.mouseClick(scene, Qt.MouseButton.MiddleButton)
    assert copied() == scene.snapshot().size()
    activate(qtbot, spread)  # for its menu
    assert copied() == scene.snapshot().size()
    qtbot.mouseClick(views[0], LEFT, pos=QPoint(5, 5))
    assert copied() == views[0].picture().size()
    settle(qtbot, spread)


def test_that_the_saved_picture_is_that_of_the_window_with_the_keyboard(spread, qtbot, monkeypatch):
    taken, side = [], spread.second.side
    monkeypatch.setattr("ichviewer.gui.share_desk.ask", lambda *_, **__: None)
    monkeypatch.setattr(side, "grab", lambda: taken.append(side))
    spread.share.ask_screenshot()
    assert taken == []
    activate(qtbot, side)
    spread.share.ask_screenshot()
    assert taken == [side]


def test_that_full_screen_takes_both_screens(spread, qtbot):
    second_key(qtbot, spread, Qt.Key.Key_F11)
    assert spread.isFullScreen()
    assert spread.second.side.isFullScreen()
    spread.actions_by_name["full_screen"].trigger()
    assert not spread.isFullScreen()
    assert not spread.second.side.isFullScreen()


def test_that_a_dialog_of_the_main_window_holds_up_the_second_one(spread):
    assert spread.second.side.windowHandle().transientParent() is spread.windowHandle()


def test_that_a_wide_enough_pair_of_windows_is_hung_in_four_views(spread, qtbot):
    assert spread.layouts.width == spread.width() + spread.second.side.width()


# -- kept and lost ------------------------------------------------------------------------------------------------------


def test_that_closing_the_main_window_closes_the_second_one_which_opens_again_with_it(tmp_path, packages, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window.actions_by_name["second_screen"].trigger()
        side = window.second.side
        side.setGeometry(40, 60, 700, 500)
        qtbot.waitUntil(lambda: side.geometry().width() == 700, timeout=5000)
        window.close()
        assert not side.isVisible()
    with main_window(home, packages) as window:
        qtbot.waitUntil(lambda: window.second.shown, timeout=5000)
        assert window.second.side.isVisible()
        assert window.second.side.width() == 700
        assert window.actions_by_name["second_screen"].isChecked()


def test_that_it_stays_closed_at_the_start_where_its_screen_is_not_there(tmp_path, packages, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window._preferences.change(second_screen={"shown": True, "screen": "another"})
    with main_window(home, packages) as window:
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        assert not window.second.shown
        assert window._preferences.settings.second_screen.shown  # it opens once the screen is there again


def test_that_an_unplugged_screen_brings_the_views_back_and_nothing_is_lost(spread, qtbot):
    views = choose(qtbot, spread, WITH_3D)
    settle(qtbot, spread)
    spread.layouts.links.go_to(position(spread, 4, 40, 90))
    places = [view.slice_index for view in views]
    QGuiApplication.instance().screenRemoved.emit(spread.second.side.screen())
    assert whole(spread)
    assert spread.workspace.scene.parent() is spread.workspace.grid
    assert [view.slice_index for view in views] == places
    assert not spread.actions_by_name["second_screen"].isChecked()
    assert spread._preferences.settings.second_screen.shown
    settle(qtbot, spread)
