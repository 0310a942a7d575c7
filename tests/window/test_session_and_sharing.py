"""Where the reader left off is offered; slices are copied, dragged and printed; studies are dropped; full screen."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton

from ichviewer.domain.window import Window
from ichviewer.gui.drag_out import DragOutTool
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, main_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def two_series(tmp_path):
    folder = tmp_path / "two"
    write_series(folder, hu=head_hu(14, 64, 64), name="first")
    write_series(folder, hu=head_hu(10, 64, 64), name="second", override={"SeriesNumber": 7})
    return folder


def _open(window, path, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(path)


def _continue(window) -> QPushButton:
    return next(b for b in window.workspace.banner.findChildren(QPushButton) if b.text() == "Continue")


# -- session ----------------------------------------------------------------------------------------------------------


def test_that_study_series_slice_window_and_layout_come_back_when_the_offer_is_taken(tmp_path, packages, two_series, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        _open(window, two_series, qtbot)
        other = next(card for card in window.studies.cards.values() if card.series is not window.controller.current.series)
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            other.click()
        uid = window.controller.current.series.series_instance_uid
        window.layouts.apply("windows")
        window.view.set_slice(3)
        window.view.set_window(Window(55, 111))
    with main_window(home, packages) as window:
        window.session.offer()
        assert window.controller.current.series is None
        assert "slice 4" in window.workspace.banner.text
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            _continue(window).click()
        assert window.controller.current.series.series_instance_uid == uid
        assert window.view.slice_index == 3
        assert window.view.window_values == Window(55, 111)
        assert window.layouts.layout.name == "windows"


def test_that_opening_something_else_takes_the_offer_away(tmp_path, packages, two_series, positive, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        _open(window, two_series, qtbot)
    with main_window(home, packages) as window:
        window.session.offer()
        _open(window, positive, qtbot)
        assert "Continue" not in window.workspace.banner.text
        assert window.view.slice_index == 7


def test_that_a_folder_that_is_gone_is_told(tmp_path, packages, two_series, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        _open(window, two_series, qtbot)
    shutil.rmtree(two_series)
    with main_window(home, packages) as window:
        window.session.offer()
        _continue(window).click()
        assert window.workspace.banner.kind == "failed"
        assert "not there any more" in window.workspace.banner.text
        assert window.controller.idle


def test_that_a_series_that_is_gone_is_told_and_another_is_shown(tmp_path, packages, two_series, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        _open(window, two_series, qtbot)
        session = window.session.snapshot().model_copy(update={"series": "1.2.3.4"})
        window._preferences.change(session=session)
    with main_window(home, packages) as window:
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.session.resume(session)
        assert "not in this folder any more" in window.workspace.banner.text


@pytest.mark.parametrize("setting", [{"offer_session": False}, {"recent_limit": 0}])
def test_that_nothing_is_kept_where_the_user_wants_nothing_kept(tmp_path, packages, two_series, qtbot, setting):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window._preferences.change(**setting)
        _open(window, two_series, qtbot)
    with main_window(home, packages) as window:
        assert window._preferences.settings.session is None
        window.session.offer()
        assert window.workspace.banner.text == ""


def test_that_the_offer_names_no_patient_while_patients_are_hidden(tmp_path, packages, two_series, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        _open(window, two_series, qtbot)
        window._preferences.change(demonstration=True)
    with main_window(home, packages) as window:
        window.session.offer()
        assert "slice" in window.workspace.banner.text
        assert "Doe" not in window.workspace.banner.text
        assert "two" not in window.workspace.banner.text


def test_that_widths_and_visibility_of_the_panels_come_back(tmp_path, packages, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window.splitter.setSizes([300, 600, 380])
        window.actions_by_name["left_panel"].trigger()
        widths = window.splitter.sizes()
    with main_window(home, packages) as window:
        assert window.studies.isHidden()
        assert not window.actions_by_name["left_panel"].isChecked()
        assert abs(window.splitter.sizes()[2] - widths[2]) <= 4


# -- in and out -------------------------------------------------------------------------------------------------------


def _drop(window, paths) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(window.rect().center(), Qt.DropAction.CopyAction, data, *none)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(window.rect().center()), Qt.DropAction.CopyAction, data, *none))


def test_that_several_files_of_a_folder_open_that_folder(window, two_series, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        _drop(window, sorted(two_series.iterdir())[:5])
    assert window.controller.current.index.root == two_series


def test_that_a_dropped_archive_opens(window, two_series, tmp_path, qtbot):
    archive = shutil.make_archive(str(tmp_path / "study"), "zip", two_series)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        _drop(window, [archive])
    assert len(window.studies.cards) == 2


def test_that_files_of_different_folders_are_refused_with_one_line(window, two_series, positive):
    _drop(window, [two_series, positive])
    assert "one folder" in window.workspace.banner.text
    assert window.controller.idle


def test_that_ctrl_c_copies_the_slice(opened, qtbot):
    activate(qtbot, opened)
    qtbot.keyClick(opened.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().image().size() == opened.view.picture().size()


def test_that_ctrl_and_drag_takes_the_slice_out_as_picture_and_file(opened, qtbot):
    taken = []
    tool = opened.share.drag_out
    tool._run = lambda drag: taken.append((drag.mimeData().imageData(), drag.mimeData().urls()[0].toLocalFile()))
    window_before, middle = opened.view.window_values, opened.view.rect().center()
    qtbot.mousePress(opened.view, LEFT, Qt.KeyboardModifier.ControlModifier, middle)
    qtbot.mouseMove(opened.view, middle + QPoint(40, 10))
    qtbot.mouseRelease(opened.view, LEFT, Qt.KeyboardModifier.ControlModifier, middle + QPoint(40, 10))
    (picture, path), *more = taken
    assert more == []
    assert picture.size() == opened.view.picture().size()
    assert path.endswith("slice-008.png")
    assert QImage(path).convertToFormat(QImage.Format.Format_RGB32) == picture.convertToFormat(QImage.Format.Format_RGB32)
    assert opened.view.window_values == window_before
    opened.close()
    assert QImage(path).isNull()


def test_that_nothing_is_dragged_without_a_slice(window):
    assert DragOutTool(lambda _drag: None).data(window.view) is None


# -- printing ---------------------------------------------------------------------------------------------------------


def _print(window, action: str, path, qtbot) -> PdfReader:
    window.actions_by_name[action].trigger()
    qtbot.waitUntil(lambda: window.findChild(QPrintDialog) is not None, timeout=20000)
    dialog = window.findChild(QPrintDialog)
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    dialog.deleteLater()
    return PdfReader(path)


def test_that_a_slice_is_printed_with_its_facts_on_one_page(opened, tmp_path, qtbot):
    pages = _print(opened, "print_image", tmp_path / "slice.pdf", qtbot).pages
    assert len(pages) == 1
    text = " ".join(pages[0].extract_text().split())
    assert "Doe, Jane" in text
    assert "Slice 8/14" in text
    assert "For research use only" in text
    assert len(pages[0].images) == 1
    assert opened.view.texts_shown


def test_that_the_report_is_printed_with_verdict_tables_and_key_images(analysed, tmp_path, qtbot):
    reader = _print(analysed, "print_report", tmp_path / "report.pdf", qtbot)
    text = " ".join("\n".join(page.extract_text() for page in reader.pages).split())
    assert "Doe, Jane" in text
    assert "Probabilities and volumes" in text
    assert "For research use only" in text
    assert sum(len(page.images) for page in reader.pages) >= 2


def test_that_a_slice_of_a_small_view_is_printed_with_all_that_says_whose_it_is(opened, tmp_path, qtbot):
    opened.actions_by_name["layout:mpr3d"].trigger()
    qtbot.waitUntil(lambda: opened.controller.idle, timeout=30000)
    assert opened.views.active.width() < 360
    text = " ".join(_print(opened, "print_image", tmp_path / "slice.pdf", qtbot).pages[0].extract_text().split())
    for said in ("Doe, Jane", "P-1", opened.controller.current.study.date, opened.controller.current.series.description):
        assert said in text


@pytest.mark.parametrize(("code", "head"), [("en", "Probability"), ("de", "Wahrscheinlichkeit"), ("es", "Probabilidad")])
def test_that_no_head_of_a_printed_table_is_broken_amid_a_word(analysed, tmp_path, qtbot, code, head):
    analysed._preferences.change(report_language=code)
    reader = _print(analysed, "print_report", tmp_path / "report.pdf", qtbot)
    words = "\n".join(page.extract_text() for page in reader.pages).split()
    assert words.count(head) == 2


@pytest.mark.parametrize("action", ["print_image", "print_report"])
def test_that_a_hidden_patient_is_not_printed(analysed, tmp_path, qtbot, action):
    analysed.actions_by_name["demonstration"].trigger()
    reader = _print(analysed, action, tmp_path / "hidden.pdf", qtbot)
    text = "\n".join(page.extract_text() for page in reader.pages) + str(reader.metadata)
    assert "Doe" not in text
    assert "P-1" not in text


def test_that_a_place_that_cannot_be_written_to_is_told(opened, tmp_path, qtbot):
    opened.actions_by_name["print_image"].trigger()
    dialog = opened.findChild(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "no" / "slice.pdf"))
    dialog.accepted.emit(dialog.printer())
    dialog.close()
    dialog.deleteLater()
    assert "Nothing can be printed" in opened.workspace.banner.text


def test_that_f11_fills_the_screen_and_gives_it_back(window, qtbot):
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    window.actions_by_name["full_screen"].trigger()
    assert not window.isFullScreen()


def test_that_a_relative_path_is_found_again_from_anywhere(tmp_path, packages, two_series, qtbot, monkeypatch):
    monkeypatch.chdir(two_series.parent)
    with main_window(tmp_path / "home", packages) as window:
        _open(window, Path(two_series.name), qtbot)
        assert window.session.snapshot().path == str(two_series)
