"""Keys that lead from finding to finding and from study to study, and a key that ends the reading of one."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ichviewer.domain.worklist import IN_REVIEW, OPEN, REVIEWED
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate

CONTROL = Qt.KeyboardModifier.ControlModifier


def reads(window, qtbot):
    activate(qtbot, window)


def _key(qtbot, window, action, key):
    """Press Ctrl and a key once its action can be used and the window has the keyboard."""
    qtbot.waitUntil(window.actions_by_name[action].isEnabled, timeout=15000)
    activate(qtbot, window)
    qtbot.keyClick(window.view, key, CONTROL)


def _bleeding(slices: int, *places: int) -> np.ndarray:
    hu = head_hu(slices, 128, 128)
    j, i = np.mgrid[:128, :128]
    for k in places:
        hu[k : k + 3, np.hypot(j - 60, i - 80) < 12] = 70
    return hu


@pytest.fixture
def archive(tmp_path) -> Path:
    """Studies a (a bleed in each of two series), b (none), c (a bleed); a is the older of the positive ones."""
    root = tmp_path / "archive"
    common = {"spacing": (1.75, 1.75)}
    day = {"StudyDate": "20260101"}
    write_series(root / "a", hu=_bleeding(14, 2, 9), name="a1", study="a", **common, override=day | {"SeriesNumber": 1})
    thin = {"hu": _bleeding(20, 8), "name": "a2", "study": "a", "gaps": 2.0, "thickness": 2.0}
    write_series(root / "a" / "thin", **thin, **common, override=day | {"SeriesNumber": 2})
    write_series(root / "b", hu=head_hu(12, 128, 128), name="b", study="b", **common, override={"StudyDate": "20260102"})
    write_series(root / "c", hu=_bleeding(14, 5), name="c", study="c", **common, override={"StudyDate": "20260103"})
    return root


@pytest.fixture
def reading(window, archive, qtbot):
    """A window on study a, with both series of it, b and c analysed; the order of the list is a, c, b."""
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.worklist.add_folder(archive)
    listing = window.worklist.listing
    qtbot.waitUntil(
        lambda: (
            len(listing.entries) == 3 and all(entry.result for entry in listing.entries) and not window.worklist.queue.busy
        ),
        timeout=60000,
    )
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=10000):
        window.worklist.open(_uid(window, "a"))
    study = window.controller.current.study
    other = next(series for series in study.series if not series.chosen)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.controller.open_series(study, other)
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.controller.analyse()
    first = next(series for series in study.series if series.number == 1)
    if window.controller.current.series.number != 1:
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=10000):
            window.controller.open_series(study, first)
    qtbot.waitUntil(lambda: window.worklist.findings_beside, timeout=15000)
    window.presenter.turn_over(1)
    reads(window, qtbot)
    return window


def _uid(window, name: str) -> str:
    return next(entry.uid for entry in window.worklist.listing.entries if entry.path.name == name)


def _shown(window) -> tuple[str, int | None]:
    folder = window.controller.current.series.instances[0].path.parent
    return folder.name, window.view.finding.index if window.view.finding else None


def _press(window, qtbot, key, *, elsewhere=False):
    if elsewhere:
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=10000):
            qtbot.keyClick(window.view, key)
    else:
        qtbot.keyClick(window.view, key)


def test_that_next_finding_goes_on_to_the_next_series_then_to_the_next_study_and_round(reading, qtbot):
    assert _shown(reading) == ("a", 1)
    _press(reading, qtbot, Qt.Key.Key_N)
    assert _shown(reading) == ("a", 2)
    _press(reading, qtbot, Qt.Key.Key_N, elsewhere=True)
    assert _shown(reading) == ("thin", 1)
    _press(reading, qtbot, Qt.Key.Key_N, elsewhere=True)
    assert _shown(reading) == ("c", 1)
    _press(reading, qtbot, Qt.Key.Key_P, elsewhere=True)
    assert reading.controller.current.study.study_instance_uid == _uid(reading, "a")


def test_that_previous_finding_ends_on_the_last_finding_of_the_series_before(reading, qtbot):
    _press(reading, qtbot, Qt.Key.Key_N)
    _press(reading, qtbot, Qt.Key.Key_N, elsewhere=True)
    assert _shown(reading) == ("thin", 1)
    _press(reading, qtbot, Qt.Key.Key_P, elsewhere=True)
    assert _shown(reading) == ("a", 2)


def test_that_the_review_of_a_finding_is_there_when_the_keys_come_back_to_it(reading, qtbot):
    _press(reading, qtbot, Qt.Key.Key_X)
    _press(reading, qtbot, Qt.Key.Key_N)
    _press(reading, qtbot, Qt.Key.Key_N, elsewhere=True)
    _press(reading, qtbot, Qt.Key.Key_P, elsewhere=True)
    assert [button.state.text() for button in reading.results.finding_buttons] == ["rejected", ""]


def test_that_without_another_finding_anywhere_the_keys_go_round(reading, qtbot):
    reading.worklist.remove([_uid(reading, "c")])
    reading.worklist.open(_uid(reading, "a"))
    for _ in range(2):
        _press(reading, qtbot, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: _shown(reading)[0] == "thin", timeout=10000)
    qtbot.waitUntil(lambda: reading.view.finding is not None, timeout=10000)
    _press(reading, qtbot, Qt.Key.Key_N)
    assert _shown(reading) == ("thin", 1)
    assert "No other study" in reading.status.currentMessage()


def test_that_the_keys_for_studies_follow_the_order_of_the_list(reading, qtbot):
    controller = reading.controller
    with qtbot.waitSignal(controller.analysis_ready, timeout=10000):
        _key(qtbot, reading, "next_study", Qt.Key.Key_Right)
    assert _shown(reading)[0] == "c"
    with qtbot.waitSignal(controller.analysis_ready, timeout=10000):
        _key(qtbot, reading, "next_study", Qt.Key.Key_Right)
    assert _shown(reading)[0] == "b"
    _key(qtbot, reading, "next_study", Qt.Key.Key_Right)
    assert reading.status.currentMessage() == "This is the last study of the list."
    with qtbot.waitSignal(controller.analysis_ready, timeout=10000):
        _key(qtbot, reading, "previous_study", Qt.Key.Key_Left)
    assert _shown(reading)[0] == "c"


def test_that_a_study_that_is_not_there_is_passed_over(reading, archive, qtbot):
    shutil.rmtree(archive / "c")
    with qtbot.waitSignal(reading.controller.analysis_ready, timeout=10000):
        _key(qtbot, reading, "next_study", Qt.Key.Key_Right)
    assert _shown(reading)[0] == "b"


def test_that_one_key_ends_a_study_and_goes_to_the_next_unread_one_until_none_is_left(reading, qtbot):
    listing = reading.worklist.listing
    for name, other in (("a", "c"), ("c", "b")):
        with qtbot.waitSignal(reading.controller.analysis_ready, timeout=10000):
            _key(qtbot, reading, "mark_reviewed", Qt.Key.Key_Return)
        assert _shown(reading)[0] == other
        assert listing.entry(_uid(reading, name)).state == REVIEWED
        qtbot.waitUntil(lambda: listing.entry(reading.worklist.uid).state == IN_REVIEW, timeout=15000)
    _key(qtbot, reading, "mark_reviewed", Qt.Key.Key_Return)
    assert {entry.state for entry in listing.entries} == {REVIEWED}
    assert reading.worklist.page.isVisible()
    assert "left to read" in reading.status.currentMessage()


def test_that_a_study_can_be_set_open_again(reading, qtbot):
    qtbot.waitUntil(lambda: reading.worklist.state == IN_REVIEW, timeout=15000)
    _key(qtbot, reading, "mark_open", Qt.Key.Key_Backspace)
    assert reading.worklist.state == OPEN
