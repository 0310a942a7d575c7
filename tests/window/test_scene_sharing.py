"""The 3D view shows the slice on its cut as the reader sees it, is looked at from standard sides, and is taken along."""

from __future__ import annotations

import numpy as np
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication

from ichviewer.domain.window import Window
from ichviewer.render.scene_views import STANDARD_VIEWS
from tests.support.scene_kit import LONG, pixels, settle
from tests.support.window_kit import activate

LEFT = Qt.MouseButton.LeftButton
VIEWS = {view.name: view for view in STANDARD_VIEWS}


def test_that_the_cut_shows_the_slice_as_the_view_does(shown, qtbot):
    run, view = shown.actions_by_name, shown.view
    run["look:above"].trigger()
    view.set_slice(5)
    run["scene_cut"].trigger()
    pictures = [settle(qtbot, shown)]
    half = tuple(side // 2 for side in pictures[0].shape[:2])
    for change in (
        lambda: view.set_window(Window(60, 30)),
        run["overlay"].trigger,
        lambda: view.set_inverted(True),
        lambda: view.set_slice(8),
    ):
        change()
        pictures.append(settle(qtbot, shown))
        assert np.abs(pictures[-1] - pictures[-2]).max(axis=2).mean() > 0.4
    view.set_window(Window(-3000, 2))
    view.set_inverted(False)
    assert settle(qtbot, shown)[half].min() > 250
    mirrored = settle(qtbot, shown)
    run["mirror_x"].trigger()
    assert np.array_equal(settle(qtbot, shown), mirrored)  # the head in 3D is not mirrored with the image
    run["scene_cut"].trigger()
    assert settle(qtbot, shown)[half].min() < 250


def test_that_a_click_on_the_face_stays_on_the_slice(shown, qtbot):
    scene, view = shown.workspace.scene, shown.view
    shown.actions_by_name["look:above"].trigger()
    view.set_slice(8)
    shown.actions_by_name["scene_cut"].trigger()
    settle(qtbot, shown)
    with qtbot.waitSignal(scene.picked, timeout=LONG):
        qtbot.mouseClick(scene, LEFT, pos=scene.rect().center())
    assert view.slice_index == 8


def test_that_standard_sides_are_on_keys_and_on_the_cube(shown, qtbot):
    activate(qtbot, shown)
    scene = shown.workspace.scene
    qtbot.keyClick(shown.view, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
    back = settle(qtbot, shown)
    assert scene._side_at(scene._cube()._middle) is VIEWS["back"]
    shown.actions_by_name["look:front"].trigger()
    front = settle(qtbot, shown)
    assert not np.array_equal(back, front)
    shown.actions_by_name["look:back"].trigger()
    assert np.array_equal(settle(qtbot, shown), back)
    scene.reset_view()
    settle(qtbot, shown)
    cube = scene._cube()
    spots = [QPointF(x, y) for x in range(0, 90, 3) for y in range(scene.height() - 90, scene.height(), 3)]
    at = next(spot for spot in spots if cube.side_at(spot) is VIEWS["front"])
    qtbot.mouseClick(scene, LEFT, pos=at.toPoint())
    assert np.array_equal(settle(qtbot, shown), front)


def test_that_shift_and_arrows_turn_the_head_while_it_has_the_keyboard(shown, qtbot):
    activate(qtbot, shown)
    scene, k = shown.workspace.scene, shown.view.slice_index
    before = settle(qtbot, shown)
    scene.setFocus()
    qtbot.keyClick(scene, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert not np.array_equal(settle(qtbot, shown), before)
    qtbot.keyClick(scene, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert np.abs(settle(qtbot, shown) - before).mean() < 0.5
    assert shown.view.slice_index == k


def test_that_the_legend_names_what_is_shown(shown, qtbot):
    scene = shown.workspace.scene
    corner = (slice(0, 30), slice(0, 60))
    named = pixels(scene.snapshot())[corner]
    assert named.max() > 150
    scene.set_visible_subtypes(())
    settle(qtbot, shown)
    assert pixels(scene.snapshot())[corner].max() < 40


def test_that_copying_takes_the_view_that_has_the_keyboard(shown, qtbot):
    activate(qtbot, shown)
    scene, run = shown.workspace.scene, shown.actions_by_name
    shown.view.setFocus()
    run["copy_image"].trigger()
    assert QApplication.clipboard().image().width() == 128
    scene.setFocus()
    run["copy_image"].trigger()
    copied = QApplication.clipboard().image()
    assert copied.width() == round(scene.width() * scene.devicePixelRatioF())
    assert np.abs(pixels(copied) - pixels(scene.snapshot())).max() == 0
    QApplication.clipboard().clear()


def test_that_ctrl_and_drag_takes_the_3d_picture_out_and_turns_nothing(shown, qtbot):
    scene, taken = shown.workspace.scene, []
    shown.share.drag_out._run = lambda drag: taken.append(drag.mimeData())
    before, middle = settle(qtbot, shown), scene.rect().center()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mousePress(scene, LEFT, control, middle)
    _drag(scene, middle + QPoint(40, 0), control)
    qtbot.mouseRelease(scene, LEFT, control, middle + QPoint(40, 0))
    assert len(taken) == 1
    path = taken[0].urls()[0].toLocalFile()
    assert path.endswith("3d.png")
    assert np.array_equal(pixels(QImage(path)), pixels(scene.snapshot()))
    assert np.array_equal(settle(qtbot, shown), before)


def _drag(widget, to: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    move = QMouseEvent(QEvent.Type.MouseMove, QPointF(to), QPointF(widget.mapToGlobal(to)), LEFT, LEFT, modifiers)
    QApplication.sendEvent(widget, move)


def test_that_the_3d_view_is_printed_where_it_has_the_keyboard(shown, tmp_path, qtbot):
    activate(qtbot, shown)
    shown.workspace.scene.setFocus()
    shown.actions_by_name["print_image"].trigger()
    qtbot.waitUntil(lambda: shown.findChild(QPrintDialog) is not None, timeout=LONG)
    dialog = shown.findChild(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "scene.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    dialog.deleteLater()
    pages = PdfReader(tmp_path / "scene.pdf").pages
    text = " ".join(pages[0].extract_text().split())
    assert len(pages) == 1
    assert len(pages[0].images) == 1
    assert "Doe, Jane" in text
    assert "3D view" in text
