"""A reader analyses a study, follows the findings, and writes the report."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ichviewer.domain.labels import Subtype
from ichviewer.imaging.brain_check import NO_BRAIN_SEEN
from tests.support.window_kit import activate


def test_that_an_analysis_fills_the_panel_and_frames_the_largest_finding(analysed):
    results = analysed.results
    assert results.verdict.text() == "Hemorrhage suspected: IPH"
    assert len(results.finding_buttons) == 2
    assert analysed.view.finding is analysed.controller.current.analysis.findings[0]
    assert 3 <= analysed.view.slice_index <= 6
    assert "threshold 0.50" in analysed.workspace.strip.describe(4)
    assert "Intraparenchymal: 0.9" in results.table.sentence("intraparenchymal")


def test_that_slices_fill_in_while_the_analysis_runs(opened, qtbot):
    seen = []
    opened.controller.labels_ready.connect(seen.append)
    with qtbot.waitSignal(opened.controller.analysis_ready, timeout=30000):
        opened.actions_by_name["analyse"].trigger()
        assert opened.results.verdict.text() == "Analysing …"
        assert not opened.actions_by_name["analyse"].isEnabled()
    assert sorted(set(seen)) == list(range(14))


def test_that_the_overlay_is_drawn_and_one_key_hides_it(analysed, qtbot):
    coloured = analysed.view.picture().copy()
    activate(qtbot, analysed)
    qtbot.keyClick(analysed.view, Qt.Key.Key_M)
    plain = analysed.view.picture().copy()
    assert coloured != plain
    assert all(
        plain.pixelColor(x, y).red() == plain.pixelColor(x, y).blue() for x in range(0, 128, 3) for y in range(0, 128, 3)
    )
    qtbot.keyClick(analysed.view, Qt.Key.Key_M)
    assert analysed.view.picture() == coloured


def test_that_hiding_a_subtype_takes_it_from_the_image(analysed):
    coloured = analysed.view.picture().copy()
    analysed.results.controls.subtypes[Subtype.INTRAPARENCHYMAL].setChecked(False)
    assert analysed.view.picture() != coloured


def test_that_opacity_changes_the_picture(analysed, qtbot):
    before = analysed.view.picture().copy()
    analysed.results.controls.opacity.setValue(90)
    assert analysed.view.picture() != before


def test_that_next_and_previous_finding_go_round(analysed, qtbot):
    first, second = analysed.controller.current.analysis.findings
    activate(qtbot, analysed)
    qtbot.keyClick(analysed.view, Qt.Key.Key_N)
    assert analysed.view.finding is second
    assert analysed.view.slice_index == second.key_slice
    qtbot.keyClick(analysed.view, Qt.Key.Key_F3)
    assert analysed.view.finding is first
    qtbot.keyClick(analysed.view, Qt.Key.Key_P)
    assert analysed.view.finding is second


def test_that_a_click_on_a_finding_goes_to_its_key_slice(analysed, qtbot):
    second = analysed.controller.current.analysis.findings[1]
    analysed.view.set_slice(0)
    qtbot.mouseClick(analysed.results.finding_buttons[1], Qt.MouseButton.LeftButton)
    assert analysed.view.slice_index == second.key_slice
    assert analysed.view._finding_box() is not None


def test_that_a_click_on_the_strip_jumps(analysed, qtbot):
    strip = analysed.workspace.strip
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.row_middle(11).toPoint())
    assert analysed.view.slice_index == 11


def test_that_models_carry_their_full_hash_and_the_device_is_the_one_that_ran(analysed):
    from PySide6.QtWidgets import QLabel

    texts = [label.text() for label in analysed.results.findChildren(QLabel)]
    tips = [label.toolTip() for label in analysed.results.findChildren(QLabel)]
    analysis = analysed.controller.current.analysis
    assert any(analysis.models[0].sha256[:12] in text for text in texts)
    assert any(analysis.models[0].sha256 in tip for tip in tips)
    assert any(analysis.device.name in text and "CPUExecutionProvider" in text for text in texts)


def test_that_a_negative_study_says_so(window, negative, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(negative)
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.controller.analyse()
    assert window.results.verdict.text() == "No probability over its threshold"
    assert not window.results.finding_buttons
    assert not window.actions_by_name["next_finding"].isEnabled()


def test_that_a_stopped_analysis_leaves_no_labels(opened, qtbot):
    with qtbot.waitSignal(opened.controller.analysis_ended, timeout=30000) as ended:
        opened.controller.analyse()
        opened.controller.cancel()
    assert ended.args == [""]
    assert opened.results.verdict.text() == "Analysis stopped"
    assert not any(opened.view.images.has_labels(k) for k in range(14))
    assert opened.actions_by_name["analyse"].isEnabled()


def test_that_opening_another_study_supersedes_a_running_analysis(opened, negative, qtbot):
    arrived = []
    opened.controller.analysis_ready.connect(arrived.append)
    opened.controller.analyse()
    with qtbot.waitSignal(opened.controller.series_ready, timeout=10000):
        opened.open_path(negative)
    with qtbot.waitSignal(opened.controller.analysis_ready, timeout=30000):
        opened.controller.analyse()
    assert [analysis.series_instance_uid for analysis in arrived] == [opened.controller.current.series.series_instance_uid]


def test_that_the_report_is_written_where_the_dialog_says(analysed, tmp_path, qtbot):
    out = tmp_path / "report"
    out.mkdir()
    analysed.actions_by_name["report"].trigger()
    (dialog,) = analysed.findChildren(QFileDialog)
    with qtbot.waitSignal(analysed.controller.report_ready, timeout=30000):
        dialog.setDirectory(str(out.parent))
        dialog.selectFile(str(out))
        dialog.accept()
    document = json.loads((out / "findings.json").read_text())
    assert document["series"][0]["probabilities"]["any"] > 0.5
    assert (out / "report.pdf").read_bytes().startswith(b"%PDF")
    assert str(out) in analysed.workspace.banner.text
    assert analysed.workspace.banner.kind == "done"


def test_that_a_report_that_cannot_be_written_says_so(analysed, tmp_path, qtbot):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with qtbot.waitSignal(analysed.controller.failed, timeout=30000):
        analysed.controller.write_report(blocked / "report")
    assert analysed.workspace.banner.kind == "failed"
    assert blocked.read_text() == "not a folder"


def test_that_the_3d_view_shows_skull_and_hemorrhage(analysed, qtbot):
    scene = analysed.workspace.scene
    with qtbot.waitSignal(scene.rendered, timeout=30000):
        analysed.actions_by_name["scene"].setChecked(True)
    picture = scene.picture
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 4) for y in range(0, picture.height(), 4)}
    assert len(colours) > 20
    qtbot.mousePress(scene, Qt.MouseButton.LeftButton, pos=scene.rect().center())
    qtbot.mouseMove(scene, scene.rect().center() * 1.4)
    with qtbot.waitSignal(scene.rendered, timeout=30000):
        qtbot.mouseRelease(scene, Qt.MouseButton.LeftButton)
    assert scene.picture != picture
    assert QApplication.activeModalWidget() is None


def test_that_a_click_on_the_hemorrhage_in_3d_goes_to_its_slice(analysed, qtbot):
    scene, view = analysed.workspace.scene, analysed.view
    with qtbot.waitSignal(scene.rendered, timeout=30000):
        analysed.actions_by_name["scene"].setChecked(True)
    qtbot.waitUntil(lambda: scene.settled, timeout=30000)
    view.set_slice(0)
    picture = scene.picture
    places = [(x, y) for y in range(0, picture.height(), 3) for x in range(0, picture.width(), 3)]
    coloured = [(x, y) for x, y in places if picture.pixelColor(x, y).hsvSaturationF() > 0.5]
    x, y = coloured[len(coloured) // 2]
    where = QPoint(round(x * scene.width() / picture.width()), round(y * scene.height() / picture.height()))
    with qtbot.waitSignal(scene.picked, timeout=30000):
        qtbot.mouseClick(scene, Qt.MouseButton.LeftButton, pos=where)
    marked = np.flatnonzero(analysed.controller.current.analysis.mask.labels.any(axis=(1, 2)))
    assert np.abs(marked - view.slice_index).min() <= 1  # a surface is smooth: it may bulge by half a slice
    assert view.slice_index > 0


def test_that_the_verdict_names_what_is_only_outlined_and_no_outline_is_called_nothing(analysed):
    analysis = analysed.controller.current.analysis
    high = dataclasses.replace(analysis, thresholds={**analysis.thresholds, "intraparenchymal": 1.0})
    analysed.results.show_analysis(high)
    assert analysed.results.verdict.text() == "Hemorrhage suspected: IPH"
    assert "Only outlined, below its threshold: IPH." in analysed.results.note.text()
    none = dataclasses.replace(analysis, thresholds=dict.fromkeys(analysis.thresholds, 1.0))
    analysed.results.show_analysis(none)
    volume = sum(value for value in analysis.volumes_ml.values() if value)
    assert f"The mask outlines {volume:.1f} mL all the same" in analysed.results.note.text()


def test_that_a_series_without_brain_is_not_said_to_have_no_hemorrhage(analysed):
    analysis = dataclasses.replace(analysed.controller.current.analysis, warnings=(NO_BRAIN_SEEN,))
    analysed.results.show_analysis(analysis)
    assert analysed.results.verdict.text() == "No brain seen"
    assert "the probabilities mean nothing" in analysed.results.note.text()
