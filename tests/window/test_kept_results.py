"""A study that was analysed before shows its result and its review as soon as it is loaded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.support.window_kit import activate, main_window


def _open(window, path, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(path)


def _analyse(window, qtbot):
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.results.analyse.click()


def _reads(window, qtbot):
    activate(qtbot, window)


def test_that_a_study_opened_in_another_session_shows_mask_findings_and_review_without_analysing(
    qapp, tmp_path, packages, positive, qtbot
):
    home = tmp_path / "home"
    with main_window(home, packages) as first:
        _open(first, positive, qtbot)
        _analyse(first, qtbot)
        made = first.controller.current.analysis
        _reads(first, qtbot)
        qtbot.keyClick(first.view, Qt.Key.Key_X)
        picture = first.view.picture().copy()
    with main_window(home, packages) as second:
        started = []
        second.controller.analysis_started.connect(lambda: started.append(True))
        with qtbot.waitSignal(second.controller.analysis_ready, timeout=10000):
            second.open_path(positive)
        kept = second.controller.current.analysis
        assert started == []
        assert (kept.mask.labels == made.mask.labels).all()
        assert kept.probabilities == made.probabilities
        assert [button.state.text() for button in second.results.finding_buttons] == ["rejected", ""]
        assert "1 rejected" in second.results.reviewed.text()
        assert second.view.slice_index == made.findings[0].key_slice
        assert second.view.picture() == picture
        assert "0.9" in second.results.table.sentence("any")
        assert second.workspace.strip.describe(4) != second.workspace.strip.describe(0)


def test_that_a_kept_result_names_its_date_its_models_and_its_device(analysed, positive, qtbot):
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    current = analysed.controller.current
    assert current.kept is not None
    note = analysed.results.note.text()
    assert f"Kept result of {current.kept.astimezone():%Y-%m-%d %H:%M}" in note
    assert "threshold-seg 1.0.0" in note
    assert current.analysis.device.name in note
    assert any("kept in the library" in label.text() for label in analysed.results.findChildren(QLabel))


def test_that_a_kept_result_can_be_computed_again(analysed, positive, qtbot):
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    before = analysed.controller.current.kept
    assert analysed.results.analyse.text() == "Analyse again"
    assert analysed.results.analyse.isVisible()
    _analyse(analysed, qtbot)
    assert analysed.controller.current.kept is None
    assert not analysed.results.analyse.isVisible()
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    assert analysed.controller.current.kept > before


def test_that_stopping_to_analyse_again_brings_the_kept_result_back(analysed, positive, qtbot):
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    with qtbot.waitSignals([analysed.controller.analysis_ended, analysed.controller.analysis_ready], timeout=10000):
        analysed.controller.analyse()
        analysed.controller.cancel()
    assert analysed.controller.current.kept is not None
    assert len(analysed.results.finding_buttons) == 2


def test_that_a_kept_result_leaves_the_slice_that_the_reader_went_to(analysed, positive, qtbot):
    analysed.view.set_slice(12)
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    assert analysed.view.slice_index == 12
    assert analysed.view.finding is None


def test_that_another_model_version_does_not_show_the_result_of_the_old_one(qapp, tmp_path, packages, positive, qtbot):
    from tests.support.packages import write_threshold_packages

    home = tmp_path / "home"
    with main_window(home, packages) as first:
        _open(first, positive, qtbot)
        _analyse(first, qtbot)
    newer = tmp_path / "newer"
    write_threshold_packages(newer, version="2.0.0")
    with main_window(home, newer) as second:
        _open(second, positive, qtbot)
        qtbot.waitUntil(lambda: second.controller.idle, timeout=10000)
        assert second.controller.current.analysis is None
        assert second.results.verdict.text() == "Not analysed"
