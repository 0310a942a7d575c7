"""A reader chooses what the 3D view shows, turns it, clicks in it, and finds it so the next day."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QToolButton

from ichviewer.domain.labels import Subtype
from ichviewer.render.scene_presets import PRESETS
from tests.support.scene_kit import LONG, pixels, settle
from tests.support.window_kit import activate, main_window

NAMES = tuple(preset.name for preset in PRESETS)


def _choose(qtbot, window, name: str) -> np.ndarray:
    window.actions_by_name[f"scene:{name}"].trigger()
    return settle(qtbot, window)


def test_that_each_preset_shows_another_picture_and_voxels_are_made_once(shown, qtbot):
    scene = shown.workspace.scene
    pictures = {name: _choose(qtbot, shown, name) for name in NAMES}
    assert scene.has_volume
    for name in NAMES:
        for other in NAMES:
            if name < other:
                assert np.abs(pictures[name] - pictures[other]).max(axis=2).mean() > 3, (name, other)
        assert [shown.actions_by_name[f"scene:{other}"].isChecked() for other in NAMES].count(True) == 1
    again = _choose(qtbot, shown, "bone")
    assert np.array_equal(again, pictures["bone"])
    assert scene.findChild(QToolButton, "scene_presets").text().startswith("Bone")


@pytest.mark.parametrize("name", NAMES)
def test_that_hemorrhage_has_its_subtypes_colour_and_a_click_on_it_goes_to_its_slice(shown, qtbot, name):
    scene, view = shown.workspace.scene, shown.view
    with_blood = _choose(qtbot, shown, name)
    scene.set_visible_subtypes(())
    without = settle(qtbot, shown)
    scene.set_visible_subtypes(tuple(Subtype))
    settle(qtbot, shown)
    changed = np.abs(with_blood - without).max(axis=2) > 40
    assert changed.sum() > 50
    colour = np.array(Subtype.INTRAPARENCHYMAL.rgb)
    hue = colour / np.linalg.norm(colour)
    towards = (with_blood - without)[changed].mean(axis=0)
    seen = with_blood[changed].mean(axis=0)
    assert seen @ hue / np.linalg.norm(seen) > 0.9
    assert np.abs(seen - colour).sum() < np.abs(seen - towards - colour).sum()
    view.set_slice(0)
    rows, columns = np.nonzero(changed)
    middle = np.argmin((rows - np.median(rows)) ** 2 + (columns - np.median(columns)) ** 2)
    scale = scene.width() / with_blood.shape[1]
    where = QPoint(round((columns[middle] + 0.5) * scale), round((rows[middle] + 0.5) * scale))
    with qtbot.waitSignal(scene.picked, timeout=LONG):
        qtbot.mouseClick(scene, Qt.MouseButton.LeftButton, pos=where)
    marked = np.flatnonzero(shown.controller.current.analysis.mask.labels.any(axis=(1, 2)))
    assert np.abs(marked - view.slice_index).min() <= 1
    assert view.slice_index > 0


def test_that_a_click_on_bone_goes_to_the_slice_where_it_is(shown, qtbot):
    _choose(qtbot, shown, "bone")
    scene, view = shown.workspace.scene, shown.view
    picture = pixels(scene.picture)
    rows = np.flatnonzero((picture.max(axis=2) > 60).any(axis=1))
    column = picture.shape[1] // 2
    lit = np.flatnonzero(picture[:, column].max(axis=1) > 60)
    assert len(lit) > 0.5 * len(rows)
    slices = []
    for row in (lit[len(lit) // 8], lit[-len(lit) // 8]):
        scale = scene.width() / picture.shape[1]
        with qtbot.waitSignal(scene.picked, timeout=LONG):
            qtbot.mouseClick(scene, Qt.MouseButton.LeftButton, pos=QPoint(round(column * scale), round(row * scale)))
        slices.append(view.slice_index)
    assert slices[0] > slices[1]  # higher in the picture is nearer to the top of the head


def test_that_the_preset_is_remembered(qapp, tmp_path, positive, qtbot):
    with main_window(tmp_path / "home") as shown:
        assert shown.actions_by_name["scene:surface"].isChecked()
        shown.actions_by_name["scene:skin"].trigger()
        shown.actions_by_name["scene"].trigger()
    with main_window(tmp_path / "home") as shown:
        assert shown.actions_by_name["scene:skin"].isChecked()
        with qtbot.waitSignal(shown.controller.series_ready, timeout=LONG):
            shown.open_path(positive)
        picture = settle(qtbot, shown)
        assert shown.workspace.scene.has_volume
        red, _, blue = picture[picture.max(axis=2) > 60].mean(axis=0)
        assert red > 1.1 * blue


def test_that_the_surface_needs_no_voxels_and_another_study_gets_its_own(shown, qtbot, negative):
    scene = shown.workspace.scene
    assert not scene.has_volume
    first = _choose(qtbot, shown, "blood")
    with qtbot.waitSignal(shown.controller.series_ready, timeout=LONG):
        shown.open_path(negative)
        qtbot.waitUntil(lambda: not scene.has_volume, timeout=LONG)
    second = settle(qtbot, shown)
    qtbot.waitUntil(lambda: scene.has_volume, timeout=LONG)
    assert not np.array_equal(first, second)


def test_that_the_cut_follows_the_slice_and_leaves_the_hemorrhage(shown, qtbot):
    whole = _choose(qtbot, shown, "bone")
    shown.view.set_slice(4)
    shown.actions_by_name["scene_cut"].trigger()
    from_above = settle(qtbot, shown)
    assert not np.array_equal(from_above, whole)
    # From the side less of the head is left: looked at from above, its face would make up for that.
    shown.actions_by_name["look:front"].trigger()
    low = settle(qtbot, shown)
    shown.view.set_slice(11)
    high = settle(qtbot, shown)
    shown.actions_by_name["scene_cut"].trigger()
    whole = settle(qtbot, shown)
    lit = [int((picture.max(axis=2) > 30).sum()) for picture in (low, high, whole)]
    assert lit[0] < lit[1] < lit[2]


def test_that_a_right_click_offers_the_presets_and_a_right_drag_zooms(shown, qtbot):
    scene, menu = shown.workspace.scene, shown.menus["Show in 3D"]
    activate(qtbot, shown)
    middle = scene.rect().center()
    qtbot.mousePress(scene, Qt.MouseButton.RightButton, pos=middle)
    qtbot.mouseMove(scene, middle + QPoint(0, -60))
    qtbot.mouseRelease(scene, Qt.MouseButton.RightButton, pos=middle + QPoint(0, -60))
    assert not menu.isVisible()
    qtbot.mouseClick(scene, Qt.MouseButton.RightButton, pos=middle)
    qtbot.waitUntil(menu.isVisible, timeout=LONG)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Surface",
        "Bone",
        "Blood",
        "Head and skin",
        "Cut at the slice",
        *(f"From {side}" for side in ("the front", "the back", "the left", "the right", "above", "below")),
    ]
    menu.close()


def test_that_a_turning_head_is_drawn_with_fewer_pixels_and_then_sharply(shown, qtbot):
    _choose(qtbot, shown, "bone")
    scene, widths = shown.workspace.scene, []
    scene._painter.drawn.connect(lambda drawn: widths.append(drawn.size[0]))
    sharp = scene.picture.width()
    begun = scene.rect().center()
    qtbot.mousePress(scene, Qt.MouseButton.LeftButton, pos=begun)
    for step in (20, 40):
        where = begun + QPoint(step, 0)
        held = Qt.MouseButton.LeftButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, where, scene.mapToGlobal(where), held, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(scene, move)
    qtbot.waitUntil(lambda: any(width < 0.6 * sharp for width in widths), timeout=LONG)
    qtbot.mouseRelease(scene, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: scene.settled and scene.picture.width() == sharp, timeout=LONG)
