"""A reader accepts, rejects and renames findings; the library keeps it."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt

from tests.support.window_kit import activate


def _action(button, text):
    return next(action for action in button.actions() if action.text() == text)


def _reads(window, qtbot):
    activate(qtbot, window)


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
    from pydicom import dcmread

    assert dcmread(tmp_path / "out" / "segmentation.dcm").SeriesDescription.startswith("Reviewed. ")
    assert "Rejected" in str(dcmread(tmp_path / "out" / "report_sr.dcm"))
    html = (tmp_path / "out" / "report.html").read_text()
    assert "Intraparenchymal, rejected" in html
    assert "Reviewed by" in html


def _coloured(window) -> int:
    """Pixels of the shown slice that are not grey."""
    picture = window.view.picture()
    rgb = [picture.pixelColor(x, y) for y in range(picture.height()) for x in range(picture.width())]
    return sum(max(c.red(), c.green(), c.blue()) - min(c.red(), c.green(), c.blue()) > 12 for c in rgb)


def test_that_a_rejected_finding_is_only_outlined_dimly_and_its_slices_are_marked_faintly(analysed, qtbot):
    finding = analysed.controller.current.analysis.findings[0]
    analysed.view.set_slice(finding.key_slice)
    before, strip = _coloured(analysed), analysed.workspace.strip
    _reads(analysed, qtbot)
    qtbot.keyClick(analysed.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: strip.rejected == set(range(finding.slices[0], finding.slices[1] + 1)), timeout=15000)
    after = _coloured(analysed)
    assert 0 < after < before / 2
    assert "findings rejected" in strip.describe(finding.key_slice)
    other = analysed.controller.current.analysis.findings[1]
    assert "rejected" not in strip.describe(other.key_slice)
    qtbot.keyClick(analysed.view, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not strip.rejected, timeout=15000)
    assert _coloured(analysed) == before


def test_that_a_renamed_finding_takes_the_colour_of_its_new_type(analysed, qtbot):
    finding = analysed.controller.current.analysis.findings[0]
    analysed.view.set_slice(finding.key_slice)
    before = analysed.view.picture().copy()
    _action(analysed.results.finding_buttons[0], "Call it SDH").trigger()
    qtbot.waitUntil(lambda: analysed.view.images.reviewed, timeout=15000)
    after = analysed.view.picture()
    _, j0, i0, _, j1, i1 = finding.box
    middle = ((i0 + i1) // 2, (j0 + j1) // 2)
    assert before.pixelColor(*middle).red() > before.pixelColor(*middle).green()
    assert after.pixelColor(*middle).green() > after.pixelColor(*middle).red()


def test_that_the_picture_follows_the_review_of_a_study_that_is_opened_again(analysed, positive, qtbot):
    finding = analysed.controller.current.analysis.findings[0]
    _reads(analysed, qtbot)
    qtbot.keyClick(analysed.view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: analysed.view.images.reviewed, timeout=15000)
    with qtbot.waitSignal(analysed.controller.analysis_ready, timeout=10000):
        analysed.open_path(positive)
    qtbot.waitUntil(lambda: analysed.view.images.reviewed, timeout=15000)
    assert finding.key_slice in analysed.workspace.strip.rejected
