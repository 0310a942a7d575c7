"""HU stored wrong: the window offers a correction, applies it when told, says so for as long, and goes back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.support.dicom_series import write_series
from tests.support.wrong_hu import noisy_head, stored_wrong


@pytest.fixture(scope="module")
def wrong(tmp_path_factory) -> Path:
    """A study that stores HU + 1024 with intercept 0."""
    folder = tmp_path_factory.mktemp("wrong")
    write_series(folder, hu=stored_wrong(noisy_head(), 1024), intercept=0.0, signed=True, spacing=(1.75, 1.75), name="wrong")
    return folder


@pytest.fixture
def offered(window, wrong, qtbot):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(wrong)
    return window


@pytest.fixture
def corrected(offered, qtbot):
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000):
        offered.workspace.hu_banner.correct.click()
    return offered


def _shown_hu(window) -> np.ndarray:
    return np.stack([window.view.images.plane(k) for k in range(window.view.images.count)])


def _buttons(window) -> list[str]:
    return [button.text() for button in window.workspace.hu_banner.findChildren(QPushButton) if not button.isHidden()]


def test_that_wrong_hu_are_offered_a_correction_and_shown_as_they_are(offered):
    banner = offered.workspace.hu_banner
    assert banner.isVisible()
    assert "HU look wrong" in banner.text
    assert "HU + 1024" in banner.text
    assert _buttons(offered) == ["&Correct HU", "&Leave as they are"]
    assert np.array_equal(_shown_hu(offered), stored_wrong(noisy_head(), 1024))
    assert "HU look wrong" not in offered.workspace.banner.text  # said once


def test_that_right_hu_get_no_offer(opened):
    assert not opened.workspace.hu_banner.isVisible()
    assert not opened.actions_by_name["correct_hu"].isEnabled()


def test_that_leaving_them_closes_the_offer_and_the_menu_still_has_it(offered, qtbot):
    offered.workspace.hu_banner.leave.click()
    assert not offered.workspace.hu_banner.isVisible()
    assert offered.controller.current.original is None
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000):
        offered.actions_by_name["correct_hu"].trigger()
    assert _buttons(offered) == ["&Undo"]


def test_that_correcting_shows_right_hu_and_says_so_for_good(corrected):
    assert np.array_equal(_shown_hu(corrected), noisy_head())
    banner = corrected.workspace.hu_banner
    assert "HU corrected by your choice: 1024 was subtracted." in banner.text
    assert _buttons(corrected) == ["&Undo"]  # nothing closes it
    assert corrected.actions_by_name["correct_hu"].isChecked()
    corrected.view.set_slice(2)
    assert banner.isVisible()


def test_that_undo_brings_the_stored_values_and_the_offer_back(corrected):
    original = corrected.controller.current.original
    corrected.workspace.hu_banner.undo.click()
    assert corrected.controller.current.loaded is original
    assert np.array_equal(_shown_hu(corrected), stored_wrong(noisy_head(), 1024))
    assert _buttons(corrected) == ["&Correct HU", "&Leave as they are"]
    assert not corrected.actions_by_name["correct_hu"].isChecked()


def test_that_an_analysis_of_the_wrong_hu_is_dropped_and_told(offered, qtbot):
    with qtbot.waitSignal(offered.controller.analysis_ready, timeout=30000):
        offered.actions_by_name["analyse"].trigger()
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000):
        offered.workspace.hu_banner.correct.click()
    assert offered.controller.current.analysis is None
    assert "analysis was dropped" in offered.workspace.banner.text
    assert offered.results.verdict.text() == "Not analysed"
    assert not any(offered.view.images.has_labels(k) for k in range(offered.view.images.count))
    assert not offered.actions_by_name["report"].isEnabled()


def test_that_a_running_analysis_of_the_wrong_hu_brings_no_result(offered, qtbot):
    offered.controller.analyse()
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000) as changed:
        offered.workspace.hu_banner.correct.click()
    if changed.args == [True]:
        assert "analysis was dropped" in offered.workspace.banner.text
    with qtbot.waitSignal(offered.controller.analysis_ready, timeout=30000):
        offered.controller.analyse()
    assert offered.controller.current.analysis.hu_correction is not None


def test_that_the_analysis_of_corrected_hu_carries_the_correction(corrected, qtbot):
    with qtbot.waitSignal(corrected.controller.analysis_ready, timeout=30000):
        corrected.actions_by_name["analyse"].trigger()
    analysis = corrected.controller.current.analysis
    assert analysis.hu_correction.offset == -1024
    assert analysis.warnings[0].code == "hu-corrected"
    assert corrected.workspace.hu_banner.isVisible()


def test_that_the_choice_does_not_go_over_to_the_next_series(corrected, positive, wrong, qtbot):
    with qtbot.waitSignal(corrected.controller.series_ready, timeout=10000):
        corrected.open_path(positive)
    assert not corrected.workspace.hu_banner.isVisible()
    with qtbot.waitSignal(corrected.controller.series_ready, timeout=10000):
        corrected.open_path(wrong)
    assert _buttons(corrected) == ["&Correct HU", "&Leave as they are"]
    assert np.array_equal(_shown_hu(corrected), stored_wrong(noisy_head(), 1024))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_that_the_keyboard_alone_corrects_and_undoes(offered, qtbot, key):
    banner = offered.workspace.hu_banner
    for button in (banner.correct, banner.leave, banner.undo):
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    banner.correct.setFocus()
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000):
        qtbot.keyClick(banner.correct, key)
    assert offered.focusWidget() is offered.view  # not lost with the button
    with qtbot.waitSignal(offered.controller.hu_changed, timeout=10000):
        qtbot.keyClick(offered.view, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert offered.controller.current.original is None
