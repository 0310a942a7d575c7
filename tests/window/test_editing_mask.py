"""A reader edits the mask with the mouse: everything follows at once, is kept, and comes back."""

from __future__ import annotations

import json
import time

import numpy as np
import pydicom
import pytest
from PySide6.QtCore import QPoint, Qt

from ichviewer.domain.labels import Subtype
from tests.support.window_kit import activate, hover, main_window, wheel

LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _key(qtbot, window, key, modifier=NONE):
    activate(qtbot, window)
    qtbot.keyClick(window.view, key, modifier)


def _take(qtbot, window, key):
    _key(qtbot, window, key)
    qtbot.waitUntil(lambda: window.controller.editing.ready, timeout=10000)


def _at(window, j, i) -> QPoint:
    return window.view.mapping().to_view(j, i).toPoint()


def _stroke(qtbot, window, points, modifier=NONE):
    view = window.view
    places = [_at(window, *point) for point in points]
    qtbot.mousePress(view, LEFT, modifier, places[0])
    for place in places[1:]:
        qtbot.mouseMove(view, place)
    qtbot.mouseRelease(view, LEFT, modifier, places[-1])


def _labels(window) -> np.ndarray:
    return window.controller.current.analysis.mask.labels


def _titles(window) -> list[str]:
    return [button.title.text() for button in window.results.finding_buttons]


def _colour(window, j, i) -> tuple[int, int, int]:
    ink = window.view.grab().toImage().pixelColor(_at(window, j, i))
    return ink.red(), ink.green(), ink.blue()


def test_that_a_stroke_paints_a_finding_and_everything_follows(analysed, qtbot):
    window = analysed
    before = window.controller.current.analysis
    window.view.set_slice(12)
    _take(qtbot, window, Qt.Key.Key_B)
    assert window.edit.panel.isVisible()
    window.actions_by_name["paint:subdural"].trigger()
    plain = _colour(window, 60, 40)
    _stroke(qtbot, window, [(50, 40), (60, 40), (70, 40)])
    after = window.controller.current.analysis
    assert _colour(window, 60, 40) != plain
    assert (_labels(window)[12] == Subtype.SUBDURAL).sum() > 100
    np.testing.assert_array_equal(_labels(window)[:12], before.mask.labels[:12])
    added = next(finding for finding in after.findings if finding.source == "reader")
    assert (added.subtype, added.slices, added.side, added.index) == (Subtype.SUBDURAL, (12, 12), "right", 3)
    pixels = int((_labels(window)[12] == Subtype.SUBDURAL).sum())
    assert after.volumes_ml["subdural"] == pytest.approx(pixels * 1.75 * 1.75 * 5 / 1000)
    assert f"{after.volumes_ml['subdural']:.1f} mL" in window.results.table.sentence("subdural")
    button = next(button for button in window.results.finding_buttons if button.finding is added)
    assert button.state.text() == "added by reader"
    assert 12 in window.workspace.strip._marked
    assert after.edit.statement.startswith("Mask: the model's mask, edited by hand; 1 change by")
    assert any("edited by hand" in str(warning) for warning in after.warnings)


def test_that_undo_and_redo_go_stroke_by_stroke_to_the_models_mask_and_back(analysed, qtbot):
    window = analysed
    model = window.controller.current.analysis
    _take(qtbot, window, Qt.Key.Key_B)
    _stroke(qtbot, window, [(30, 40), (34, 44)])
    first = _labels(window).tobytes()
    _stroke(qtbot, window, [(90, 40), (94, 44)], CTRL)
    _stroke(qtbot, window, [(90, 60), (94, 64)])
    second = _labels(window).tobytes()
    assert window.actions_by_name["undo"].text().startswith("Undo brush IPH, slice")
    _key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert _labels(window).tobytes() == first
    _key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert window.controller.current.analysis is model
    assert not window.actions_by_name["undo"].isEnabled()
    assert not window.actions_by_name["revert_mask"].isEnabled()
    _key(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
    _key(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert _labels(window).tobytes() == second
    window.actions_by_name["revert_mask"].trigger()
    assert window.controller.current.analysis is model
    window.actions_by_name["undo"].trigger()
    assert _labels(window).tobytes() == second


def test_that_undo_takes_measurements_and_strokes_back_in_the_order_in_which_they_were_made(analysed, qtbot):
    window = analysed
    _take(qtbot, window, Qt.Key.Key_B)
    _stroke(qtbot, window, [(30, 40), (34, 44)])
    _key(qtbot, window, Qt.Key.Key_D)
    _stroke(qtbot, window, [(60, 30), (90, 60)])
    assert len(window.controller.measuring.items) == 1
    _key(qtbot, window, Qt.Key.Key_B)
    _stroke(qtbot, window, [(40, 50), (44, 54)])
    run = window.actions_by_name["undo"].trigger
    run()
    assert len(window.controller.measuring.items) == 1
    run()
    assert window.controller.measuring.items == ()
    assert window.controller.editing.edited
    run()
    assert not window.controller.editing.edited
    for _ in range(3):
        window.actions_by_name["redo"].trigger()
    assert len(window.controller.measuring.items) == 1
    assert window.controller.editing.undo_text.startswith("Brush")


def test_that_an_edited_mask_is_there_at_the_next_opening_and_says_who_edited_it(positive, packages, tmp_path, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as window:
        window.open_path(positive)
        qtbot.waitUntil(lambda: window.controller.current.loaded is not None, timeout=10000)
        window.controller.analyse()
        qtbot.waitUntil(lambda: window.controller.current.analysis is not None, timeout=30000)
        model = window.controller.current.analysis
        _take(qtbot, window, Qt.Key.Key_B)
        _stroke(qtbot, window, [(30, 40), (34, 44)])
        edited, found = _labels(window).tobytes(), window.controller.current.analysis.findings
    with main_window(home, packages) as window:
        window.open_path(positive)
        qtbot.waitUntil(lambda: window.controller.editing.edited, timeout=30000)
        analysis = window.controller.current.analysis
        assert analysis.mask.labels.tobytes() == edited
        assert [(f.index, f.source, f.box) for f in analysis.findings] == [(f.index, f.source, f.box) for f in found]
        assert analysis.edit.entries[-1].what.startswith("Brush IPH, slice")
        assert analysis.edit.by
        np.testing.assert_array_equal(analysis.edit.base.labels, model.mask.labels)
        assert window.controller.editing.edited
        window.actions_by_name["revert_mask"].trigger()
        assert window.controller.current.analysis.edit is None
    with main_window(home, packages) as window:
        window.open_path(positive)
        qtbot.waitUntil(lambda: window.controller.current.analysis is not None, timeout=30000)
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        assert window.controller.current.analysis.edit is None


def test_that_a_mask_is_drawn_without_any_model_reported_and_reviewed(tmp_path, positive, qtbot):
    with main_window(tmp_path / "home") as window:
        window.open_path(positive)
        qtbot.waitUntil(window.actions_by_name["edit:grow"].isEnabled, timeout=10000)
        window.view.set_slice(4)
        window.actions_by_name["paint:epidural"].trigger()
        _take(qtbot, window, Qt.Key.Key_G)
        qtbot.mouseClick(window.view, LEFT, NONE, _at(window, 60, 80))
        qtbot.waitUntil(lambda: window.controller.current.analysis is not None, timeout=10000)
        analysis = window.controller.current.analysis
        (finding,) = analysis.findings
        assert (finding.subtype, finding.slices, finding.source) == (Subtype.EPIDURAL, (3, 6), "reader")
        assert analysis.positive is None
        assert window.results.finding_buttons[0].state.text() == "added by reader"
        window.presenter.show_finding(finding)
        _key(qtbot, window, Qt.Key.Key_Y)
        assert window.results.finding_buttons[0].state.text() == "accepted"
        with qtbot.waitSignal(window.controller.report_ready, timeout=30000):
            window.controller.write_report(tmp_path / "out")
    segments = pydicom.dcmread(tmp_path / "out" / "segmentation.dcm").SegmentSequence
    assert {segment.SegmentAlgorithmType for segment in segments} == {"MANUAL"}
    series = json.loads((tmp_path / "out" / "findings.json").read_text())["series"][0]
    assert series["mask_edit"]["statement"].startswith("Mask: drawn by hand, no model's mask was used; 1 change")
    assert series["findings"][0]["source"] == "reader"
    assert series["review"]["state"] == "accepted"


def test_that_reports_of_an_edited_mask_use_it_and_say_so(analysed, tmp_path, qtbot):
    window = analysed
    _take(qtbot, window, Qt.Key.Key_B)
    window.actions_by_name["paint:subdural"].trigger()
    _stroke(qtbot, window, [(30, 40), (34, 44)])
    with qtbot.waitSignal(window.controller.report_ready, timeout=60000):
        window.controller.write_report(tmp_path / "out")
    dataset = pydicom.dcmread(tmp_path / "out" / "segmentation.dcm")
    kinds = {segment.SegmentLabel.split()[0]: segment.SegmentAlgorithmType for segment in dataset.SegmentSequence}
    assert kinds["Subdural"] == "MANUAL"
    assert kinds["Epidural"] == "AUTOMATIC"
    assert "edited by hand" in dataset.ImageComments
    document = json.loads((tmp_path / "out" / "findings.json").read_text())
    series = document["series"][0]
    edited = window.controller.current.analysis
    assert series["volumes_ml"]["subdural"] == pytest.approx(edited.volumes_ml["subdural"])
    assert series["mask_edit"]["model_volumes_ml"]["subdural"] == 0.0
    assert [entry["what"] for entry in series["mask_edit"]["log"]] == [edited.edit.entries[0].what]
    assert document["warnings"][0]["code"] == "mask-edited"
    assert "edited by hand" in (tmp_path / "out" / "report.html").read_text()
    from ichviewer.dicomio.read_seg import read_segmentation

    read = read_segmentation(tmp_path / "out" / "segmentation.dcm")
    numbers = {segment.number: Subtype(segment.number) for segment in read.segments}
    stack = window.controller.current.loaded.stack
    np.testing.assert_array_equal(read.on_stack(stack, numbers)[0], edited.mask.labels)


def test_that_the_radius_follows_keys_and_shift_wheel_and_the_circle_is_drawn(analysed, qtbot):
    window = analysed
    opacity = window.results.controls.opacity.value()
    k = window.view.slice_index
    _take(qtbot, window, Qt.Key.Key_Q)
    radius = window.controller.editing.settings.radius_mm
    _key(qtbot, window, Qt.Key.Key_BracketRight)
    assert window.controller.editing.settings.radius_mm > radius
    _key(qtbot, window, Qt.Key.Key_BracketLeft)
    assert window.controller.editing.settings.radius_mm == pytest.approx(radius, abs=0.02)
    assert window.results.controls.opacity.value() == opacity
    wheel(window.view, 3, SHIFT)
    larger = window.controller.editing.settings.radius_mm
    assert larger > 1.4 * radius
    assert window.view.slice_index == k
    point = _at(window, 64, 64)
    hover(window.view, point)
    reach = round(larger * window.view.mapping().pixels_per_mm)
    image = window.view.grab().toImage()
    rim = max(image.pixelColor(point + QPoint(reach + n, 0)).lightness() for n in (-2, -1, 0, 1, 2))
    assert rim > 200
    _key(qtbot, window, Qt.Key.Key_Escape)
    assert not window.edit.panel.isVisible()
    assert window.view.tool.name == "window"
    _key(qtbot, window, Qt.Key.Key_BracketRight)
    assert window.results.controls.opacity.value() > opacity


def test_that_a_click_chooses_a_component_that_is_then_retyped_smoothed_and_deleted(analysed, qtbot):
    window = analysed
    window.view.set_slice(9)
    _take(qtbot, window, Qt.Key.Key_O)
    qtbot.mouseClick(window.view, LEFT, NONE, _at(window, 70, 40))
    assert window.presenter.finding.index == 2
    assert window.view.slice_index == 9
    window.actions_by_name["paint:intraventricular"].trigger()
    _key(qtbot, window, Qt.Key.Key_Y, SHIFT)
    changed = next(f for f in window.controller.current.analysis.findings if f.subtype is Subtype.INTRAVENTRICULAR)
    assert (changed.slices, changed.source) == ((9, 10), "edited")
    assert window.presenter.finding is changed
    _take(qtbot, window, Qt.Key.Key_B)
    window.controller.editing.set_up(radius_mm=1.0)
    _stroke(qtbot, window, [(70, 40), (70, 62)])
    assert _labels(window)[9, 70, 60] == Subtype.INTRAVENTRICULAR
    _key(qtbot, window, Qt.Key.Key_O, SHIFT)
    assert not _labels(window)[9, 70, 60]
    assert _labels(window)[9, 70, 40] == Subtype.INTRAVENTRICULAR
    _key(qtbot, window, Qt.Key.Key_Delete, SHIFT)
    assert not (_labels(window) == Subtype.INTRAVENTRICULAR).any()
    assert window.presenter.finding is None
    assert _titles(window) == ["1   IPH"]
    _key(qtbot, window, Qt.Key.Key_Delete, SHIFT)
    assert "Choose a finding first" in window.edit.notice.text()
    assert window.edit.notice.isVisible()


def test_that_a_region_that_leaks_is_told_over_the_image_and_paints_nothing(analysed, qtbot):
    window = analysed
    window.view.set_slice(4)
    _take(qtbot, window, Qt.Key.Key_G)
    window.edit.panel.low.setValue(0)
    size = window.view.size()
    qtbot.mouseClick(window.view, LEFT, NONE, _at(window, 60, 80))
    qtbot.waitUntil(lambda: "let it leak" in window.edit.notice.text(), timeout=10000)
    assert window.view.size() == size
    assert not window.controller.editing.edited
    window.edit.panel.low.setValue(55)
    assert "within 55 to 100 HU" in window.status.hint.text()


def test_that_an_outline_drawn_by_hand_or_by_corners_is_filled(analysed, qtbot):
    window = analysed
    window.view.set_slice(0)
    _take(qtbot, window, Qt.Key.Key_F)
    _stroke(qtbot, window, [(40, 40), (40, 60), (60, 60), (60, 40), (42, 40)])
    assert _labels(window)[0, 50, 50] == Subtype.INTRAPARENCHYMAL
    for corner in ((80, 40), (80, 60), (100, 60)):
        qtbot.mouseClick(window.view, LEFT, NONE, _at(window, *corner))
    assert "Enter: fill" in window.status.hint.text()
    _key(qtbot, window, Qt.Key.Key_Return)
    assert _labels(window)[0, 85, 55] == Subtype.INTRAPARENCHYMAL
    assert not _labels(window)[0, 98, 42]
    qtbot.mouseClick(window.view, LEFT, NONE, _at(window, 10, 10))
    _key(qtbot, window, Qt.Key.Key_Escape)
    assert window.view.tool.name == "polygon"
    _key(qtbot, window, Qt.Key.Key_Escape)
    assert window.view.tool.name == "window"


def test_that_one_tool_is_in_hand_at_a_time(analysed, qtbot):
    window = analysed

    def checked():
        prefixes = ("tool:", "measure:", "edit:")
        return {name for name, action in window.actions_by_name.items() if name.startswith(prefixes) and action.isChecked()}

    _take(qtbot, window, Qt.Key.Key_B)
    assert checked() == {"edit:brush"}
    _key(qtbot, window, Qt.Key.Key_D)
    assert checked() == {"measure:distance"}
    assert not window.edit.panel.isVisible()
    _key(qtbot, window, Qt.Key.Key_Q)
    assert checked() == {"edit:eraser"}
    _key(qtbot, window, Qt.Key.Key_T)
    assert checked() == {"tool:pan"}
    _key(qtbot, window, Qt.Key.Key_G)
    assert checked() == {"edit:grow"}
    window.actions_by_name["edit:grow"].trigger()
    assert checked() == {"tool:window"}


def test_that_a_stroke_follows_the_wheel_to_another_slice_as_one_step(analysed, qtbot):
    window = analysed
    window.view.set_slice(11)
    _take(qtbot, window, Qt.Key.Key_B)
    view = window.view
    qtbot.mousePress(view, LEFT, NONE, _at(window, 40, 40))
    wheel(view, -1)
    qtbot.mouseMove(view, _at(window, 41, 40))
    qtbot.mouseRelease(view, LEFT, NONE, _at(window, 41, 40))
    assert _labels(window)[11, 40, 40]
    assert _labels(window)[12, 40, 40]
    window.actions_by_name["undo"].trigger()
    assert not window.controller.editing.edited


def test_that_a_library_that_cannot_be_written_is_told_and_the_edit_stays(analysed, qtbot, monkeypatch):
    from ichviewer.store.edited_masks import EditedMasks
    from ichviewer.store.library import LibraryError

    window = analysed
    _take(qtbot, window, Qt.Key.Key_B)

    def full(*_):
        raise LibraryError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(EditedMasks, "put", full)
        _stroke(qtbot, window, [(30, 40), (34, 44)])
    assert "not kept. The disk is full." in window.workspace.banner.text
    assert window.controller.editing.edited
    _stroke(qtbot, window, [(90, 40), (94, 44)])
    service = window.controller.editing._service
    kept = service.load("", window.controller.current.loaded.stack.geometry)
    assert kept is None
    uid = window.controller.current.series.series_instance_uid
    kept = service.load(uid, window.controller.current.loaded.stack.geometry)
    np.testing.assert_array_equal(kept.start.labels, _labels(window))


def test_that_strokes_need_little_computing(analysed, qtbot):
    """What this thread computes, which other processes do not lengthen; the times proper are in the benchmark of editing."""
    window = analysed
    _take(qtbot, window, Qt.Key.Key_B)
    view, moves, ends = window.view, [], []
    for n in range(10):
        qtbot.mousePress(view, LEFT, NONE, _at(window, 40 + n, 40))
        for m in range(10):
            start = time.thread_time()
            qtbot.mouseMove(view, _at(window, 40 + n + m, 40 + 3 * m))
            view.repaint()
            moves.append(time.thread_time() - start)
        start = time.thread_time()
        qtbot.mouseRelease(view, LEFT, NONE, _at(window, 50 + n, 70))
        view.repaint()
        ends.append(time.thread_time() - start)
    assert np.percentile(moves, 95) * 1000 < 40
    assert np.percentile(ends, 95) * 1000 < 120


def test_that_a_plane_made_of_the_slices_is_not_drawn_on_and_says_why(analysed, qtbot):
    window = analysed
    window.actions_by_name["layout:mpr"].trigger()
    qtbot.waitUntil(lambda: len(window.views.shown) == 3, timeout=15000)
    made = next(view for view in window.views.shown if view is not window.view)
    qtbot.waitUntil(lambda: made.has_image, timeout=20000)
    _take(qtbot, window, Qt.Key.Key_B)
    assert made.tool is window.view.tool
    qtbot.mouseClick(made, LEFT, NONE, made.rect().center())
    assert "not on planes or another series" in window.edit.notice.text()
    assert not window.controller.editing.edited
    _stroke(qtbot, window, [(30, 40), (34, 44)])
    assert window.controller.editing.edited


def test_that_the_brush_is_ready_before_the_inside_of_the_skull_is_known(opened, qtbot, monkeypatch):
    import threading

    from ichviewer.imaging import intracranial

    window, held = opened, threading.Event()
    inside = intracranial.inside_skull

    def waits(*arguments):
        held.wait(20)
        return inside(*arguments)

    monkeypatch.setattr(intracranial, "inside_skull", waits)
    try:
        qtbot.waitUntil(window.actions_by_name["edit:brush"].isEnabled, timeout=10000)
        _take(qtbot, window, Qt.Key.Key_B)
        _stroke(qtbot, window, [(60, 40), (64, 44)])
        assert window.controller.editing.edited
    finally:
        held.set()
    qtbot.waitUntil(lambda: window.controller.idle, timeout=20000)


def test_that_the_models_mask_is_shown_for_a_comparison_and_a_stroke_goes_on_with_the_edited_one(analysed, qtbot):
    window = analysed
    images = window.controller.current.images
    window.view.set_slice(12)
    _take(qtbot, window, Qt.Key.Key_B)
    compare = window.actions_by_name["show_model_mask"]
    assert not compare.isEnabled()
    _stroke(qtbot, window, [(50, 40), (60, 40)])
    edited, painted = _labels(window).copy(), _colour(window, 55, 40)
    _key(qtbot, window, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    assert compare.isChecked()
    assert not images.labels(12).any()
    assert _colour(window, 55, 40) != painted
    np.testing.assert_array_equal(_labels(window), edited)
    _key(qtbot, window, Qt.Key.Key_M, CTRL | Qt.KeyboardModifier.AltModifier)
    np.testing.assert_array_equal(images.labels(12), edited[12])
    compare.trigger()
    _stroke(qtbot, window, [(80, 40), (84, 40)])
    assert not compare.isChecked()
    assert images.labels(12)[55, 40]
    assert images.labels(12)[82, 40]
