"""Another language at once, with what is open; and in German, what other layers say is German, too."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from ichviewer.domain.measurement import Midline
from ichviewer.domain.window import Window
from ichviewer.gui import translations
from ichviewer.gui.language_switch import LanguageSwitch
from ichviewer.gui.main_window import MainWindow
from ichviewer.gui.texts import say
from ichviewer.settings.paths import Paths
from tests.support.dicom_series import cut, head_hu, write_series
from tests.support.language_kit import english_in
from tests.support.leaks import settle
from tests.support.window_kit import main_window, window_services


@pytest.fixture
def language(qapp, tmp_path) -> Iterator:
    """Takes a language; English again at the end."""

    def take(code: str) -> str:
        return translations.install(qapp, Paths.discover(tmp_path / "language-home"), code)

    yield take
    translations.install(qapp, Paths.discover(tmp_path / "language-home"), "en")
    settle()


@contextmanager
def _switching(home: Path, models: Path, take) -> Iterator[LanguageSwitch]:
    with window_services(home, models) as (make, preferences):
        if preferences.settings.language == "system":
            preferences.change(language="en")

        def placed() -> MainWindow:
            window = make()
            window.resize(1280, 800)
            return window

        switch = LanguageSwitch(placed, lambda: take(preferences.settings.language), preferences)
        switch.window.show()
        try:
            yield switch
        finally:
            switch.window.close()
            switch.window.deleteLater()
            switch.deleteLater()
            settle()


def _choose(window: MainWindow, code: str) -> None:
    """As the reader does: in the settings, with OK."""
    dialog = window.settings.open()
    box = dialog.fields["language"].box
    row = next(row for row in range(box.count()) if box.itemData(row) == code)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()


def _analysed(window: MainWindow, path: Path, qtbot) -> None:
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(path)
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.controller.analyse()
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)


def _shown_texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


# -- at once ------------------------------------------------------------------------------------------------------------


def test_that_study_slice_window_layout_finding_and_patient_cover_stay_in_the_new_language(
    language, tmp_path, packages, positive, qtbot
):
    with _switching(tmp_path / "home", packages, language) as switch:
        before = switch.window
        _analysed(before, positive, qtbot)
        before.layouts.apply("windows")
        before.actions_by_name["demonstration"].setChecked(True)
        finding = before.controller.current.analysis.findings[1]
        before.presenter.show_finding(finding)
        before.view.set_slice(2)
        before.view.set_window(Window(55, 111))
        series = before.controller.current.series.series_instance_uid
        with qtbot.waitSignal(switch.replaced, timeout=20000):
            _choose(before, "de")
        window = switch.window
        assert window is not before
        assert window.demonstration.on
        assert window.menuBar().actions()[0].text() == "&Datei"
        qtbot.waitUntil(lambda: window.presenter.finding is not None, timeout=20000)
        assert window.controller.current.series.series_instance_uid == series
        assert window.presenter.finding.index == finding.index
        assert window.view.slice_index == 2
        assert (window.view.window_values.level, window.view.window_values.width) == (55, 111)
        assert window.layouts.layout.name == "windows"
        shown = _shown_texts(window)
        for model in window.controller.current.analysis.models:
            shown = shown.replace(model.name, "")
        assert english_in(shown, "de") == []


def test_that_measurements_come_back_and_nothing_is_asked(language, tmp_path, packages, positive, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        _analysed(switch.window, positive, qtbot)
        measuring = switch.window.controller.measuring
        x, y, z = measuring.stack.geometry.to_patient(3, 64, 64)
        ends = ((x, y - 40, z), (x, y + 40, z), (x - 5.2, y, z))
        item = Midline("m", measuring.place(3), ends)
        measuring.add(item)
        with qtbot.waitSignal(switch.replaced, timeout=20000):
            _choose(switch.window, "de")
        qtbot.waitUntil(lambda: bool(switch.window.controller.measuring.items), timeout=20000)
        (back,) = switch.window.controller.measuring.items
        assert np.allclose(back.points, item.points)
        assert "5.2 mm nach rechts" in switch.window.measurements.text()


def test_that_what_runs_is_finished_before_the_language_changes(language, tmp_path, packages, positive, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        before = switch.window
        with qtbot.waitSignal(before.controller.series_ready, timeout=10000):
            before.open_path(positive)
        before.controller.analyse()
        done = []
        before.controller.analysis_ready.connect(done.append)
        with qtbot.waitSignal(switch.replaced, timeout=40000):
            _choose(before, "de")
            assert switch.window is before
            assert before.workspace.banner.text.startswith("The language changes when")
        assert len(done) == 1
        qtbot.waitUntil(lambda: switch.window.controller.current.analysis is not None, timeout=20000)


def test_that_a_choice_that_is_cancelled_changes_nothing(language, tmp_path, packages, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        before = switch.window
        dialog = before.settings.open()
        box = dialog.fields["language"].box
        row = next(row for row in range(box.count()) if box.itemData(row) == "de")
        box.setCurrentIndex(row)
        box.activated.emit(row)
        dialog.reject()
        QApplication.processEvents()
        assert switch.window is before


def test_that_windows_beside_the_main_one_come_back_in_the_new_language(language, tmp_path, packages, positive, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        before = switch.window
        _analysed(before, positive, qtbot)
        before.layouts.apply("windows")
        for name in ("second_screen", "list_window"):
            before.actions_by_name[name].trigger()
        with qtbot.waitSignal(switch.replaced, timeout=20000):
            _choose(before, "de")
        window = switch.window
        qtbot.waitUntil(lambda: window.second.shown and len(window.views.shown) == 4, timeout=20000)
        assert window.second.side.windowTitle().endswith("zweiter Bildschirm")
        assert window.second.grid.widgets == window.views.shown[1:]
        qtbot.waitUntil(window.actions_by_name["list_window"].isChecked, timeout=5000)
        assert window.list_frame.side.windowTitle() == "Studienliste"
        assert window.worklist.page.isVisible()
        qtbot.waitUntil(lambda: window.controller.idle, timeout=20000)


def test_that_arabic_mirrors_the_new_window_and_english_puts_it_back(language, tmp_path, packages, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        for code, mirrored in (("ar", True), ("en", False)):
            with qtbot.waitSignal(switch.replaced, timeout=20000):
                _choose(switch.window, code)
            QApplication.processEvents()
            assert (switch.window.studies.mapTo(switch.window, QPoint(0, 0)).x() > 600) is mirrored
        assert switch.window.menuBar().actions()[0].text() == "&File"
        assert QApplication.instance().quitOnLastWindowClosed()


# -- what other layers say ----------------------------------------------------------------------------------------------


@pytest.fixture
def german(language, tmp_path, packages) -> Iterator[MainWindow]:
    assert language("de") == "de"
    with main_window(tmp_path / "home", packages) as window:
        yield window


def _failed(window: MainWindow, path: Path, qtbot) -> str:
    with qtbot.waitSignal(window.controller.failed, timeout=10000) as told:
        window.open_path(path)
    line = window.workspace.banner.text
    assert english_in(line, "de") == []
    assert told.args[0] != line  # logs and programs still have it in English
    return line


def test_that_refusals_are_german_and_name_the_same_place(german, tmp_path, qtbot):
    assert _failed(german, tmp_path / "gone", qtbot) == f"{tmp_path / 'gone'} existiert nicht. Den Pfad prüfen."
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "letter.txt").write_text("no image")
    assert "letter.txt" in _failed(german, tmp_path / "notes", qtbot)
    write_series(tmp_path / "mr", override={"Modality": "MR", "SOPClassUID": "1.2.840.10008.5.1.4.1.1.4"})
    assert "MR, nicht CT" in _failed(german, tmp_path / "mr", qtbot)
    for file in write_series(tmp_path / "cut", name="cut"):
        cut(file)
    assert "abgeschnitten" in _failed(german, tmp_path / "cut", qtbot)


def test_that_reasons_of_the_choice_and_left_out_files_are_german(german, tmp_path, qtbot):
    folder = tmp_path / "many"
    write_series(folder / "a", hu=head_hu(14, 64, 64), name="first")
    write_series(folder / "b", hu=head_hu(3, 64, 64), name="few", override={"SeriesNumber": 7})
    write_series(
        folder / "c", hu=head_hu(14, 64, 64), name="bone", override={"SeriesNumber": 8, "ConvolutionKernel": "H60s"}
    )
    (folder / "letter.txt").write_text("no image")
    with qtbot.waitSignal(german.controller.series_ready, timeout=10000):
        german.open_path(folder)
    cards = german.studies.cards.values()
    assert len(cards) >= 3
    assert [found for card in cards for found in english_in(card.reasons, "de")] == []
    assert any(card.reasons.startswith("Gewählt:") for card in cards)
    assert any(card.reasons.startswith("Nicht gewählt:") for card in cards)
    assert english_in(_shown_texts(german), "de") == []


def test_that_a_full_disk_is_told_in_german(german, tmp_path, positive, qtbot, monkeypatch):
    with qtbot.waitSignal(german.controller.series_ready, timeout=10000):
        german.open_path(positive)
    with qtbot.waitSignal(german.controller.analysis_ready, timeout=30000):
        german.controller.analyse()

    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with qtbot.waitSignal(german.controller.failed, timeout=20000):
        german.reports.write(tmp_path / "out")
    assert german.workspace.banner.text == (
        f"Nichts wurde nach {tmp_path / 'out'} geschrieben: Der Datenträger ist voll. Platz schaffen oder einen anderen "
        "Ordner wählen."
    )


def test_that_reports_follow_the_window_or_their_own_setting(german, tmp_path, positive, qtbot):
    with qtbot.waitSignal(german.controller.series_ready, timeout=10000):
        german.open_path(positive)
    with qtbot.waitSignal(german.controller.analysis_ready, timeout=30000):
        german.controller.analyse()
    for setting, expected in (("window", "de"), ("es", "es")):
        german._preferences.change(report_language=setting)
        with qtbot.waitSignal(german.controller.report_ready, timeout=30000):
            german.reports.write(tmp_path / setting)
        assert f'<html lang="{expected}"' in (tmp_path / setting / "report.html").read_text(encoding="utf-8")
        assert "No segmentation" not in (tmp_path / setting / "report.html").read_text(encoding="utf-8")
        assert '"positive"' in (tmp_path / setting / "findings.json").read_text(encoding="utf-8")


def test_that_words_of_the_files_are_not_translated(language):
    language("de")
    assert say("Bone") == "Knochen"
    assert say("Not chosen because its header says 'Bone', not head; Bone has a soft-tissue kernel (Bone).") == (
        "Nicht gewählt: ihr Header nennt 'Bone', nicht Kopf; Bone hat: Weichteilkernel (Bone)."
    )
    assert say("no message at all") == "no message at all"
