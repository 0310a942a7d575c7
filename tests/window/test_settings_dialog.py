"""The settings dialog: what is changed shows at once, Cancel puts it back, and what cannot be taken is explained."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QPushButton

from ichviewer.gui import theme
from tests.support.window_kit import main_window

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture(autouse=True)
def dark_again(qapp):
    yield
    theme.change("dark", 100)


@pytest.fixture
def dialog(opened, qtbot):
    opened.actions_by_name["settings"].trigger()
    shown = opened.settings.dialog
    qtbot.waitUntil(shown.isVisible)
    yield shown
    if opened.settings.dialog is not None:
        shown.reject()


def _choose(field, value) -> None:
    row = field.box.findData(value)
    field.box.setCurrentIndex(row)
    field.box.activated.emit(row)


def _enter(qtbot, line, text) -> None:
    line.selectAll()
    qtbot.keyClicks(line, text)


def _panel_grey(window) -> int:
    picture = window.studies.grab().toImage()
    return QColor(picture.pixel(2, picture.height() - 3)).lightness()


def test_that_the_light_theme_shows_at_once_and_cancel_puts_the_dark_one_back(opened, dialog, qtbot):
    before = _panel_grey(opened)
    _choose(dialog.fields["theme"], "light")
    assert before < 60
    assert _panel_grey(opened) > 200
    assert QColor(opened.view.grab().toImage().pixel(3, 300)).lightness() == 0
    dialog.buttons.button(CANCEL).click()
    assert _panel_grey(opened) == before
    assert opened._preferences.settings.theme == "dark"


def test_that_icons_follow_the_theme(opened, dialog):
    def ink() -> int:
        picture = opened.actions_by_name["open_folder"].icon().pixmap(24, 24).toImage()
        seen = [picture.pixelColor(x, y) for x in range(24) for y in range(24)]
        return max((colour for colour in seen), key=QColor.alpha).lightness()

    dark = ink()
    _choose(dialog.fields["theme"], "light")
    assert dark > 200
    assert ink() < 60


def test_that_text_grows_with_its_setting_everywhere(opened, dialog, qtbot):
    card = next(iter(opened.studies.cards.values()))
    before = (opened.status.hint.font().pointSizeF(), card.heightForWidth(240), opened.results.verdict.font().pointSizeF())
    _enter(qtbot, dialog.fields["text_percent"].line, "150")
    after = (opened.status.hint.font().pointSizeF(), card.heightForWidth(240), opened.results.verdict.font().pointSizeF())
    assert after[0] == pytest.approx(before[0] * 1.5)
    assert after[1] > before[1] * 1.2
    assert after[2] == pytest.approx(before[2] * 1.5, abs=0.3)
    dialog.reject()
    assert opened.status.hint.font().pointSizeF() == pytest.approx(before[0])


def test_that_small_and_bold_texts_grow_and_shrink_with_the_others(analysed, qtbot):
    card, row = next(iter(analysed.studies.cards.values())), analysed.results.finding_buttons[0]
    labels = [*card.findChildren(QLabel), *row.findChildren(QLabel)]
    sizes = [label.font().pointSizeF() for label in labels]
    assert min(sizes) < max(sizes)
    for percent in (200, 75, 100):
        theme.change("dark", percent)
        assert [label.font().pointSizeF() for label in labels] == pytest.approx([size * percent / 100 for size in sizes])
    assert row.title.font().bold()


def test_that_at_twice_the_text_size_the_results_stay_within_a_window_of_1280_pixels(analysed, qtbot):
    analysed.resize(1280, 800)
    analysed._preferences.change(text_percent=200)
    analysed.settings._dress()
    results = analysed.results
    qtbot.waitUntil(lambda: results.mapTo(analysed, QPoint(results.width(), 0)).x() <= analysed.width())
    assert analysed.view.width() >= 200


def test_that_a_number_out_of_its_limits_is_explained_beside_the_field_and_not_taken(opened, dialog, qtbot):
    field = dialog.fields["overlay.opacity"]
    dialog.list.setCurrentRow(1)
    _enter(qtbot, field.line, "140")
    assert field.error.isVisible()
    assert "from 0 to 100" in field.error.text()
    assert not dialog.buttons.button(OK).isEnabled()
    assert opened._preferences.settings.overlay.opacity <= 1
    _enter(qtbot, field.line, "60")
    assert not field.error.isVisible()
    assert dialog.buttons.button(OK).isEnabled()
    assert opened.results.controls.opacity.value() == 60


def test_that_a_folder_without_models_is_refused_with_the_reason(dialog, tmp_path, packages, qtbot):
    field = dialog.fields["model_folders"]
    dialog.list.setCurrentRow(2)
    for text, reason in (("models", "whole path"), (str(tmp_path / "no"), "no folder"), (str(tmp_path), "no model package")):
        field.line.clear()
        qtbot.keyClicks(field.line, text)
        qtbot.mouseClick(field.add, Qt.MouseButton.LeftButton)
        assert reason in field.error.text()
        assert field.folders == ()


def test_that_models_of_an_added_folder_are_offered(qapp, tmp_path, packages, qtbot):
    with main_window(tmp_path / "home") as window:
        with qtbot.waitSignal(window.controller.models_ready, timeout=10000):
            window.controller.look_for_models()
        assert window.controller.models.packages == ()
        dialog = window.settings.open()
        field = dialog.fields["model_folders"]
        field.line.setText(str(packages))
        with qtbot.waitSignal(window.controller.models_ready, timeout=10000):
            field.add.click()
        assert len(window.controller.models.packages) == 2
        dialog.reject()
        qtbot.waitUntil(lambda: window.controller.models is not None and window.controller.models.packages == ())


def test_that_ok_keeps_the_settings_on_the_disk(opened, dialog, tmp_path, qtbot):
    _choose(dialog.fields["window_preset"], "Bone")
    dialog.fields["smooth"].box.click()
    assert not opened.actions_by_name["smooth"].isChecked()
    dialog.buttons.button(OK).click()
    kept = json.loads((tmp_path / "home" / "config" / "settings.json").read_text())
    assert kept["window_preset"] == "Bone"
    assert kept["smooth"] is False


def test_that_the_defaults_of_a_page_leave_the_other_pages(opened, dialog, qtbot):
    dialog.fields["smooth"].box.click()
    _choose(dialog.fields["theme"], "light")
    dialog.list.setCurrentRow(1)
    dialog.defaults.click()
    settings = opened._preferences.settings
    assert settings.smooth
    assert settings.theme == "light"


def test_that_a_series_is_analysed_by_itself_where_that_is_set(window, positive, qtbot):
    window._preferences.change(analyse_on_open=True)
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.open_path(positive)


def test_that_kept_results_are_counted_and_cleared_after_a_question(opened, qtbot):
    from ichviewer.store.library import AnalysisKey, StoredAnalysis

    library = opened.controller.library
    library.put_analysis(AnalysisKey("1.2.3", "ab", ("cd",)), StoredAnalysis("{}", b"x" * 200_000))
    dialog = opened.settings.open()
    dialog.list.setCurrentRow(3)
    storage = dialog.storage
    assert storage.results.text() == "1 analysis"
    before = library.size_bytes()
    storage.clear.click()
    box = dialog.findChild(QMessageBox)
    assert library.count_analyses() == 1
    next(button for button in box.buttons() if button.text() == "Clear").click()
    assert library.count_analyses() == 0
    assert library.size_bytes() < before
    assert storage.results.text() == "0 analyses"
    dialog.reject()


def test_that_recent_studies_are_forgotten_on_request(opened, qtbot):
    assert opened.controller.recent()
    dialog = opened.settings.open()
    dialog.storage.forget.click()
    box = dialog.findChild(QMessageBox)
    next(button for button in box.buttons() if button.text() == "Forget").click()
    assert opened.controller.recent() == ()
    assert not opened.recent_menu.isEnabled()
    dialog.reject()


def test_that_fewer_recent_studies_are_kept_as_soon_as_that_is_set(opened, dialog, qtbot):
    assert opened.controller.recent()
    _enter(qtbot, dialog.fields["recent_limit"].line, "0")
    assert opened.controller.recent()
    dialog.buttons.button(OK).click()
    assert opened.controller.recent() == ()


def test_that_forgetting_recent_studies_forgets_the_study_of_last_time_even_where_the_dialog_is_cancelled(opened):
    opened._preferences.change(session=opened.session.snapshot())
    dialog = opened.settings.open()
    dialog.storage.forget.click()
    next(button for button in dialog.findChild(QMessageBox).buttons() if button.text() == "Forget").click()
    dialog.reject()
    assert opened._preferences.settings.session is None


def test_that_a_refused_folder_does_not_keep_the_dialog_from_being_closed(opened, dialog, tmp_path, qtbot):
    field, ok = dialog.fields["watched_folders"], dialog.buttons.button(OK)
    dialog.list.setCurrentRow(3)
    _enter(qtbot, field.line, str(tmp_path / "no"))
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert not ok.isEnabled()
    assert not dialog.list.item(3).icon().isNull()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    assert ok.isEnabled()
    assert dialog.list.item(3).icon().isNull()


def test_that_enter_adds_a_folder_and_leaves_the_dialog_and_ok_adds_what_is_still_entered(opened, dialog, tmp_path, qtbot):
    field = dialog.fields["watched_folders"]
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
    dialog.list.setCurrentRow(3)
    _enter(qtbot, field.line, str(tmp_path / "first"))
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert field.folders == (str(tmp_path / "first"),)
    _enter(qtbot, field.line, str(tmp_path / "second"))
    dialog.buttons.button(OK).click()
    assert opened._preferences.settings.watched_folders == (str(tmp_path / "first"), str(tmp_path / "second"))


def test_that_names_of_pages_have_their_room_at_every_text_size(dialog, qtbot):
    for percent in ("200", "75", "100"):
        _enter(qtbot, dialog.fields["text_percent"].line, percent)
        names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert max(map(dialog.list.fontMetrics().horizontalAdvance, names)) <= dialog.list.viewport().width() - 24


def test_that_every_page_fits_the_dialog_without_a_horizontal_scroll_bar(dialog, qtbot):
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        QApplication.processEvents()
        assert not dialog.stack.currentWidget().horizontalScrollBar().isVisible()
        for button in dialog.stack.currentWidget().findChildren(QPushButton):
            assert button.width() >= button.sizeHint().width()


def test_that_a_watched_folder_needs_no_model_package_and_is_watched_at_once(opened, dialog, tmp_path):
    (tmp_path / "arriving").mkdir()
    field = dialog.fields["watched_folders"]
    field.line.setText(str(tmp_path / "arriving"))
    field.add.click()
    assert field.folders == (str(tmp_path / "arriving"),)
    assert not field.wrong
    assert opened.worklist.folders._watched == (tmp_path / "arriving",)
    field.line.setText(str(tmp_path / "gone"))
    field.add.click()
    assert field.wrong
    dialog.reject()
    assert opened.worklist.folders._watched == ()
