"""A region grows in the background: the window goes on, the reader can stop it, and undo takes back what was last."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from ichviewer.domain.labels import Subtype
from ichviewer.imaging import mask_session
from ichviewer.imaging.region_grow import grow
from tests.support.window_kit import activate, wheel

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
FIRST, SECOND = (4, 60, 80), (9, 70, 40)


class Held:
    """Regions are not worked out before they are let go; a cancelled one ends at once."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.threads: list[int] = []
        self.ended = 0

    def __call__(self, stack, seed, limits, space, progress):
        self.threads.append(threading.get_ident())
        try:
            while not self.go.wait(0.005):
                progress.step(0, 1, "Growing the region")
            return grow(stack, seed, limits, space, progress)
        finally:
            self.ended += 1


@pytest.fixture
def held(monkeypatch):
    gate = Held()
    monkeypatch.setattr(mask_session, "grow", gate)
    yield gate
    gate.go.set()


@pytest.fixture
def growing(opened, qtbot):
    """A window with the growing tool in hand."""
    qtbot.waitUntil(opened.actions_by_name["edit:grow"].isEnabled, timeout=10000)
    opened.actions_by_name["edit:grow"].trigger()
    qtbot.waitUntil(lambda: opened.controller.editing.ready, timeout=10000)
    return opened


def _press(qtbot, window, key):
    activate(qtbot, window)
    qtbot.keyClick(window.view, key)


def _click(qtbot, window, voxel):
    k, j, i = voxel
    window.view.set_slice(k)
    qtbot.mouseClick(window.view, LEFT, NONE, window.view.mapping().to_view(j, i).toPoint())


def _label(window, voxel) -> int:
    session = window.controller.editing.session
    return int(session.plane(voxel[0])[voxel[1:]])


def _idle(qtbot, window):
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)


def test_that_the_window_goes_on_while_a_region_grows(growing, held, qtbot):
    window = growing
    _click(qtbot, window, FIRST)
    qtbot.waitUntil(lambda: bool(held.threads), timeout=10000)
    assert threading.get_ident() not in held.threads
    qtbot.waitUntil(window.status.cancel.isVisible, timeout=10000)
    qtbot.waitUntil(lambda: window.status.text.text() == "Growing the region", timeout=10000)
    wheel(window.view, -1)
    assert window.view.slice_index == FIRST[0] + 1
    assert not _label(window, FIRST)
    held.go.set()
    qtbot.waitUntil(lambda: _label(window, FIRST) == Subtype.INTRAPARENCHYMAL, timeout=10000)
    (finding,) = window.controller.current.analysis.findings
    assert (finding.slices, finding.source) == ((3, 6), "reader")
    _idle(qtbot, window)
    assert not window.status.cancel.isVisible()
    window.actions_by_name["undo"].trigger()
    assert not _label(window, FIRST)
    window.actions_by_name["redo"].trigger()
    assert _label(window, FIRST)


@pytest.mark.parametrize("how", ["escape", "cancel", "brush", "ruler", "other series"])
def test_that_a_region_that_is_given_up_paints_nothing(growing, held, how, qtbot):
    window = growing
    _click(qtbot, window, FIRST)
    qtbot.waitUntil(lambda: bool(held.threads), timeout=10000)
    if how == "cancel":
        qtbot.waitUntil(window.status.cancel.isVisible, timeout=10000)
        qtbot.mouseClick(window.status.cancel, LEFT)
    elif how == "other series":
        window.controller.open_series(window.controller.current.study, window.controller.current.series)
    else:
        _press(qtbot, window, {"escape": Qt.Key.Key_Escape, "brush": Qt.Key.Key_B, "ruler": Qt.Key.Key_D}[how])
    qtbot.waitUntil(lambda: held.ended == 1, timeout=10000)
    held.go.set()
    qtbot.waitUntil(lambda: window.controller.idle and window.controller.current.loaded is not None, timeout=10000)
    assert window.controller.editing.growing.text == ""
    assert window.controller.current.analysis is None
    assert not window.actions_by_name["undo"].isEnabled()
    if how in {"escape", "cancel"}:
        assert window.view.tool.name == "grow"
        _press(qtbot, window, Qt.Key.Key_Escape)
        assert window.view.tool.name == "window"


def test_that_undo_gives_up_what_grows_before_it_takes_back_what_is_made(growing, held, qtbot):
    window = growing
    held.go.set()
    _click(qtbot, window, FIRST)
    qtbot.waitUntil(lambda: bool(_label(window, FIRST)), timeout=10000)
    _idle(qtbot, window)
    held.go.clear()
    _click(qtbot, window, SECOND)
    qtbot.waitUntil(lambda: len(held.threads) == 2, timeout=10000)
    qtbot.waitUntil(lambda: "slice 10" in window.actions_by_name["undo"].text(), timeout=10000)
    window.actions_by_name["undo"].trigger()
    held.go.set()
    _idle(qtbot, window)
    assert _label(window, FIRST)
    assert not _label(window, SECOND)
    assert "slice 5" in window.actions_by_name["undo"].text()
    window.actions_by_name["undo"].trigger()
    assert not _label(window, FIRST)


def test_that_two_clicks_grow_two_regions_in_their_order(growing, held, qtbot):
    window = growing
    _click(qtbot, window, FIRST)
    window.actions_by_name["paint:subdural"].trigger()
    _click(qtbot, window, SECOND)
    held.go.set()
    qtbot.waitUntil(lambda: _label(window, SECOND) == Subtype.SUBDURAL, timeout=10000)
    assert _label(window, FIRST) == Subtype.INTRAPARENCHYMAL
    undone = []
    while window.actions_by_name["undo"].isEnabled():
        undone.append((bool(_label(window, FIRST)), bool(_label(window, SECOND))))
        window.actions_by_name["undo"].trigger()
    assert undone == [(True, True), (True, False)]


def test_that_a_region_is_kept_as_a_stroke_is(growing, qtbot):
    window = growing
    _click(qtbot, window, FIRST)
    qtbot.waitUntil(lambda: bool(_label(window, FIRST)), timeout=10000)
    editing = window.controller.editing
    kept = editing._service.load(window.controller.current.series.series_instance_uid, editing.session.stack.geometry)
    assert kept.start.labels.tobytes() == editing.session.mask.labels.tobytes()
    assert kept.entries[-1].what.startswith("Grow IPH 3D")
