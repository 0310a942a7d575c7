"""Another language at once, with what is open; and in German, what other layers say is German, too."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel

from ichviewer.domain.measurement import Distance, Midline
from ichviewer.domain.plane import Projection, Slab
from ichviewer.domain.window import Window
from ichviewer.gui import translations
from ichviewer.gui.language_switch import LanguageSwitch, _Return
from ichviewer.gui.main_window import MainWindow
from ichviewer.gui.texts import say
from ichviewer.settings.paths import Paths
from tests.support.dicom_series import cut, head_hu, write_series
from tests.support.language_kit import english_in
from tests.support.leaks import settle
from tests.support.scene_kit import settle as settle_3d
from tests.support.window_kit import main_window, window_services
from tests.support.wrong_hu import noisy_head, stored_wrong


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


def _measured(window: MainWindow, k: int, end: tuple[float, float]) -> Distance:
    measuring = window.controller.measuring
    ends = (tuple(measuring.stack.geometry.to_patient(k, *pixel)) for pixel in ((40, 40), end))
    measuring.add(Distance(measuring.new_identifier(), measuring.place(k), tuple(ends)))
    return measuring.items[-1]


def _brushed(window: MainWindow, k: int, j: float) -> None:
    editing = window.controller.editing
    assert editing.begin()
    editing.dab(k, (j, 40.0), (j + 4, 44.0), erase=False)
    editing.finish(k, erase=False)


def _labels(window: MainWindow) -> np.ndarray:
    return np.array(window.controller.current.analysis.mask.labels)


def _switched(switch: LanguageSwitch, code: str, qtbot) -> MainWindow:
    before = switch.window
    with qtbot.waitSignal(switch.replaced, timeout=20000):
        _choose(before, code)
    window = switch.window
    shown = before.controller.current.analysis is not None
    qtbot.waitUntil(lambda: window.controller.current.loaded is not None, timeout=20000)
    qtbot.waitUntil(lambda: not shown or window.controller.current.analysis is not None, timeout=20000)
    qtbot.waitUntil(lambda: window.findChild(_Return) is None, timeout=20000)
    return window


def test_that_undo_and_redo_go_on_across_measurements_and_strokes(language, tmp_path, packages, positive, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        _analysed(window, positive, qtbot)
        window.controller.editing.want()
        qtbot.waitUntil(lambda: window.controller.editing.ready, timeout=20000)
        states = []

        def state(of: MainWindow) -> tuple[list[str], bytes]:
            return [item.identifier for item in of.controller.measuring.items], _labels(of).tobytes()

        for change in (
            lambda: _brushed(window, 12, 50.0),
            lambda: _measured(window, 3, (60, 70)),
            lambda: _brushed(window, 5, 90.0),
            lambda: _measured(window, 4, (70, 50)),
        ):
            states.append(state(window))
            change()
        states.append(state(window))
        window.actions_by_name["undo"].trigger()
        window = _switched(switch, "de", qtbot)
        assert state(window) == states[3]
        undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
        redo.trigger()
        assert state(window) == states[4]
        assert not redo.isEnabled()
        for expected in reversed(states[:4]):
            undo.trigger()
            assert state(window) == expected
        assert not undo.isEnabled()
        assert not window.controller.editing.edited
        window = _switched(switch, "en", qtbot)
        for expected in states[1:]:
            window.actions_by_name["redo"].trigger()
            assert state(window) == expected


def _seen(window: MainWindow) -> list[tuple]:
    """What each view shows: its slice, the place in its middle, its scale, what lies to the right, and its window."""
    seen = []
    for view in window.views.shown:
        mapping = view.mapping()
        middle = mapping.to_patient(QPointF(view.width() / 2, view.height() / 2))
        window_ = view.window_values
        values = (*middle, mapping.pixels_per_mm, *view.images.orientation.right, window_.level, window_.width)
        seen.append((view.slice_index, view.inverted, np.round(values, 2).tolist()))
    return seen


@pytest.mark.parametrize("linked", [True, False])
def test_that_every_view_is_zoomed_panned_and_turned_as_before(language, tmp_path, packages, positive, qtbot, linked):
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        _analysed(window, positive, qtbot)
        window.layouts.apply("mpr")
        qtbot.waitUntil(lambda: all(view.images is not None for view in window.views.shown), timeout=10000)
        first, second, third = window.views.shown
        window.filler.planes.turn_to(12.0)
        window.layouts.go_to(window.controller.current.loaded.stack.geometry.to_patient(4, 70, 50))
        window.actions_by_name["link_views"].setChecked(linked)
        first.turn(clockwise=True)
        first.mirror(horizontally=True)
        first.set_viewport(first.viewport.zoomed(2.5, 100, 80).panned(30, -20))
        second.set_viewport(second.viewport.zoomed(1.7, 50, 60))
        third.turn(clockwise=False)
        third.set_window(Window(60, 90))
        third.set_slice(third.slice_index + 9)
        window.views.activate(second)
        window.views.set_inverted(True)
        window.layouts.slabs.set(Slab(8.0, Projection.MAXIMUM))
        before = _seen(window)
        size = [view.size() for view in window.views.shown]
        window = _switched(switch, "de", qtbot)
        assert [view.size() for view in window.views.shown] == size
        assert _seen(window) == before
        assert window.views.active is window.views.shown[1]
        assert window.actions_by_name["link_views"].isChecked() is linked
        assert window.actions_by_name["invert"].isChecked()
        assert window.filler.planes.degrees == 12.0
        assert {view.images.slab for view in window.views.shown} == {Slab(8.0, Projection.MAXIMUM)}


def test_that_a_series_that_was_only_looked_at_is_shown_as_before(language, tmp_path, packages, negative, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(negative)
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        window.view.set_slice(2)
        window.view.turn(clockwise=True)
        window.view.set_viewport(window.view.viewport.zoomed(3.0, 90, 200))
        _measured(window, 2, (70, 50))
        before = _seen(window)
        window = _switched(switch, "es", qtbot)
        assert _seen(window) == before
        window.actions_by_name["undo"].trigger()
        assert window.controller.measuring.items == ()


def test_that_corrected_hu_come_with_zoom_and_undo(language, tmp_path, packages, qtbot):
    write_series(tmp_path / "wrong", hu=stored_wrong(noisy_head(), 1024), spacing=(1.75, 1.75), gaps=5.0)
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(tmp_path / "wrong")
        with qtbot.waitSignal(window.controller.hu_changed, timeout=10000):
            window.controller.correct_hu()
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
            window.controller.analyse()
        window.controller.editing.want()
        qtbot.waitUntil(lambda: window.controller.editing.ready, timeout=20000)
        window.layouts.apply("mpr")
        qtbot.waitUntil(lambda: all(view.images is not None for view in window.views.shown), timeout=10000)
        _brushed(window, 5, 60.0)
        for n, view in enumerate(window.views.shown):
            view.set_viewport(view.viewport.zoomed(1.5 + n, 60, 60))
        qtbot.waitUntil(lambda: window.controller.idle, timeout=20000)
        before = _seen(window)
        window = _switched(switch, "de", qtbot)
        assert window.controller.current.original is not None
        assert _seen(window) == before
        window.actions_by_name["undo"].trigger()
        assert not window.controller.editing.edited


def test_that_the_series_beside_is_the_chosen_one_and_lies_as_it_was_laid(language, tmp_path, packages, qtbot):
    for name, day in (("now", "20260105"), ("before", "20250105"), ("older", "20240105")):
        series = {"hu": head_hu(14, 96, 96), "spacing": (2.0, 2.0), "gaps": 5.0}
        write_series(tmp_path / "ct" / name, **series, name=name, study=name, override={"StudyDate": day, "PatientID": "1"})
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(tmp_path / "ct")
        older = window.filler.prior.offered()[1]
        window.filler.prior.show(older)
        window.layouts.apply("compare")
        beside = window.views.shown[1]
        qtbot.waitUntil(lambda: beside.images is not None and beside.images.stack is not None, timeout=10000)
        window.layouts.links.set_linked(False)
        beside.set_slice(beside.slice_index + 3)
        window.layouts.links.set_linked(True)
        window.view.set_viewport(window.view.viewport.zoomed(2.0, 100, 150))
        beside.mirror(vertically=True)
        window.view.set_slice(6)
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        before = _seen(window)
        window = _switched(switch, "de", qtbot)
        assert window.filler.prior.chosen.study.date == "2024-01-05"
        assert _seen(window) == before
        window.view.set_slice(4)
        assert window.views.shown[1].slice_index == before[1][0] - 2


def test_that_the_head_is_seen_in_3d_from_where_it_was(language, tmp_path, packages, negative, qtbot):
    with _switching(tmp_path / "home", packages, language) as switch:
        window = switch.window
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(negative)
        window.layouts.apply("mpr3d")
        settle_3d(qtbot, window)
        window.workspace.scene.turn(70, -25)
        settle_3d(qtbot, window)
        before = window.workspace.scene.camera
        window = _switched(switch, "de", qtbot)
        settle_3d(qtbot, window)
        after = window.workspace.scene.camera
        assert np.allclose(after.position, before.position)
        assert np.allclose(after.up, before.up)
        assert (after.focus, after.angle) == (before.focus, before.angle)


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


def test_that_the_device_of_a_kept_result_and_the_names_of_presets_are_german(german, positive, qtbot):
    with qtbot.waitSignal(german.controller.series_ready, timeout=10000):
        german.open_path(positive)
    with qtbot.waitSignal(german.controller.analysis_ready, timeout=30000):
        german.controller.analyse()
    with qtbot.waitSignal(german.controller.analysis_ready, timeout=30000):
        german.open_path(positive)
    assert german.results.note.text().endswith(("Thread.", "Threads."))
    presets = german.settings.open().fields["window_preset"].box
    assert presets.itemText(0) == "Hirn"
    german.settings.dialog.reject()


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
