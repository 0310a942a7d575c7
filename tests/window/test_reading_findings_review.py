"""A reader accepts, rejects and renames findings; the library keeps it."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt


def _action(button, text):
    return next(action for action in button.actions() if action.text() == text)


def _reads(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=3000)


def test_that_a_key_rejects_the_framed_finding_and_the_volume_follows(analysed, qtbot):
    results, first = analysed.results, analysed.controller.current.analysis.findings[0]
    volumes = dict(analysed.controller.current.analysis.volumes_ml)
    _reads(analysed, qtbot)
    qtbot.keyClick(analysed.view, Qt.Key.Key_X)
    assert results.finding_buttons[0].title.font().strikeOut()
    assert results.finding_buttons[0].state.text() == "rejected"
    assert "1 rejected" in results.reviewed.text()
    other = analysed.controller.current.analysis.findings[1]
    assert f"Reviewed volume {other.volume_ml:.1f} mL" in results.reviewed.text()
    assert analysed.controller.current.analysis.volumes_ml == volumes
    qtbot.keyClick(analysed.view, Qt.Key.Key_Y)
    assert not results.finding_buttons[0].title.font().strikeOut()
    assert results.finding_buttons[0].finding is first
    assert results.finding_buttons[0].state.text() == "accepted"
    analysed.actions_by_name["undo_review"].trigger()
    assert results.finding_buttons[0].state.text() == "rejected"


def test_that_the_context_menu_changes_the_type(analysed):
    button = analysed.results.finding_buttons[1]
    _action(button, "Call it SDH").trigger()
    assert button.title.text().endswith("SDH (was IPH)")
    assert button.state.text() == "accepted"


def test_that_a_study_analysed_again_shows_its_review_and_the_report_carries_it(analysed, tmp_path, qtbot):
    _action(analysed.results.finding_buttons[0], "Accept").trigger()
    _action(analysed.results.finding_buttons[1], "Reject").trigger()
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=30000):
        analysed.controller.analyse()
    assert [button.state.text() for button in analysed.results.finding_buttons] == ["accepted", "rejected"]
    with qtbot.waitSignal(analysed.controller.report_ready, timeout=30000):
        analysed.controller.write_report(tmp_path / "out")
    review = json.loads((tmp_path / "out" / "findings.json").read_text())["series"][0]["review"]
    assert review["state"] == "changed"
    assert len(review["log"]) == 2
    html = (tmp_path / "out" / "report.html").read_text()
    assert "Intraparenchymal, rejected" in html
    assert "Reviewed by" in html
