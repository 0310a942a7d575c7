"""What cannot be read is refused with one line, and the window stays usable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.dicom_series import cut, head_hu, write_series
from tests.support.window_kit import main_window


def _refused(window, path: Path, qtbot) -> str:
    with qtbot.waitSignal(window.controller.failed, timeout=10000):
        window.open_path(path)
    assert window.workspace.banner.isVisible()
    assert window.workspace.banner.kind == "failed"
    line = window.workspace.banner.text
    assert "\n" not in line
    return line


def test_that_an_empty_folder_is_refused_and_the_next_study_opens(window, tmp_path, positive, qtbot):
    empty = tmp_path / "empty"
    empty.mkdir()
    assert str(empty) in _refused(window, empty, qtbot)
    assert window.workspace.pages.currentWidget() is window.workspace.welcome
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)
    assert not window.workspace.banner.isVisible() or window.workspace.banner.kind != "failed"


def test_that_a_folder_without_images_keeps_the_open_study(opened, tmp_path, qtbot):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "letter.txt").write_text("no image")
    before = opened.controller.current.series
    _refused(opened, tmp_path / "notes", qtbot)
    assert opened.controller.current.series is before
    assert opened.view.picture() is not None


def test_that_a_missing_folder_is_refused(window, tmp_path, qtbot):
    assert "gone" in _refused(window, tmp_path / "gone", qtbot)


def test_that_an_mr_study_is_refused_with_its_reason(window, tmp_path, qtbot):
    write_series(tmp_path / "mr", override={"Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4"})
    assert "MR" in _refused(window, tmp_path / "mr", qtbot)


def test_that_a_file_cut_in_half_does_not_break_the_window(window, tmp_path, positive, qtbot):
    files = write_series(tmp_path / "cut", name="cut")
    for file in files:
        cut(file)
    _refused(window, tmp_path / "cut", qtbot)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)


def test_that_without_models_the_window_says_so_and_shows_images(qapp, tmp_path, positive, qtbot):
    with main_window(tmp_path / "home") as window:
        with qtbot.waitSignal(window.controller.models_ready, timeout=10000):
            window.controller.look_for_models()
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        assert window.results.verdict.text() == "No model installed"
        assert not window.actions_by_name["analyse"].isEnabled()
        assert window.view.picture() is not None


def test_that_a_package_with_a_wrong_hash_is_named(qapp, tmp_path, packages, positive, qtbot):
    import shutil

    shutil.copytree(packages, tmp_path / "models")
    for model in (tmp_path / "models").rglob("*.onnx"):
        model.write_bytes(model.read_bytes() + b" ")
    with main_window(tmp_path / "home", tmp_path / "models") as window:
        with qtbot.waitSignal(window.controller.models_ready, timeout=10000):
            window.controller.look_for_models()
        assert "SHA-256" in window.workspace.banner.text


@pytest.mark.parametrize("what", ["folder", "file"])
def test_that_a_drop_opens_what_was_dropped(window, positive, qtbot, what):
    path = positive if what == "folder" else next(path for path in sorted(positive.rglob("*")) if path.is_file())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, *none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        drop = QDropEvent(QPointF(window.rect().center()), Qt.DropAction.CopyAction, data, *none)
        QApplication.sendEvent(window, drop)
    assert window.view.picture() is not None


def test_that_closing_while_loading_and_analysing_leaves_nothing(window, positive, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)
    window.controller.analyse()
    window.controller.build_meshes()
    window.open_path(positive)
    window.close()
    assert not window.isVisible()


def test_that_the_title_names_no_series_where_none_is_shown(opened, tmp_path, qtbot):
    assert opened.windowTitle() != "ichviewer"
    write_series(tmp_path / "projections", hu=head_hu(4), override={"ImageType": ["DERIVED", "SECONDARY", "AXIAL", "MIP"]})
    with qtbot.waitSignal(opened.controller.failed, timeout=10000):
        opened.open_path(tmp_path / "projections")
    assert opened.controller.current.series is None
    assert opened.windowTitle() == "ichviewer"


def test_that_a_message_and_the_hint_of_the_status_bar_never_lie_over_each_other(window):
    status = window.status
    status.set_busy(True)
    status.showMessage("Study 1 of 7")
    status.set_busy(False)
    assert not status.hint.isVisible()
    status.clearMessage()
    assert status.hint.isVisible()
    status.set_busy(True)
    status.showMessage("Study 1 of 7")
    status.clearMessage()
    assert not status.hint.isVisible()


def test_that_the_chosen_series_is_in_sight_where_it_is_the_last_of_many(window, tmp_path, qtbot):
    for n in range(9):
        slices = 3 if n < 8 else 30
        write_series(tmp_path / f"{n}", hu=head_hu(slices), name=f"s{n}", study=f"s{n}", spacing=(1.75, 1.75))
    with qtbot.waitSignal(window.controller.series_ready, timeout=20000):
        window.open_path(tmp_path)
    uid = window.controller.current.series.series_instance_uid
    qtbot.waitUntil(lambda: uid in window.studies.cards, timeout=5000)
    card, seen = window.studies.cards[uid], window.studies._scroll.viewport()
    qtbot.waitUntil(lambda: seen.rect().contains(QRect(card.mapTo(seen, QPoint(0, 0)), card.size())), timeout=5000)
