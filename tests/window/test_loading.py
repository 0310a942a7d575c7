"""A series loads under the reader's eyes: what he looks at comes first, and going elsewhere ends what was begun."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from ichviewer.services.studies import StudyService
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, main_window, wheel

COUNT = 80


class GatedStudies(StudyService):
    """Reads as the real service, but hands over a slice only when the test lets it, and opens a path likewise."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []
        self.told: list[tuple[str, int]] = []
        self.running = 0
        self.slices = threading.Semaphore(0)
        self.headers = threading.Semaphore(10**6)

    def open_path(self, path, ctx=None):
        for n in range(3):
            while not self.headers.acquire(timeout=0.01):
                ctx.check()
            ctx.step(1200 + n, 4700, "Reading headers")
        return super().open_path(path, ctx)

    def load(self, series, ctx=None, on_slice=None, focus=None):
        loaded = super().load(series)
        left = set(range(len(loaded.stack)))
        self.running += 1
        try:
            while left:
                while not self.slices.acquire(timeout=0.01):
                    ctx.check()
                k = min(left, key=lambda n: (abs(n - focus()), n))
                left.remove(k)
                self.asked.append(k)
                on_slice(k, loaded.stack.hu[k])
                self.told.append((series.description, k))
                ctx.step(len(loaded.stack) - len(left), len(loaded.stack), "Loading slices")
        finally:
            self.running -= 1
        return loaded

    def let(self, count: int) -> None:
        self.slices.release(count)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Two studies with one series of 80 slices each, below one folder."""
    root = tmp_path_factory.mktemp("two")
    for name in ("first", "second"):
        title = {"SeriesDescription": name}
        write_series(root / name, hu=head_hu(COUNT), name=name, study=name, gaps=1.0, thickness=1.0, override=title)
    return root


@pytest.fixture
def studies():
    return GatedStudies()


@pytest.fixture
def gated(qapp, tmp_path, studies):
    """A window on the gated service, without models."""
    with main_window(tmp_path / "home", studies=studies) as shown:
        yield shown


@pytest.fixture
def loading(gated, folder, qtbot):
    """A window that shows the first slice of a series and has no other yet."""
    with qtbot.waitSignal(gated.controller.slice_ready, timeout=10000):
        gated.open_path(folder / "first")
    return gated


def _arrived(window) -> int:
    return sum(window.view.images.there)


def test_that_the_middle_slice_is_there_before_any_other_is_decoded(loading, studies):
    assert studies.asked == []
    assert loading.view.slice_index == COUNT // 2
    assert loading.view.picture() is not None
    assert loading.view.images.orientation.letters == ("R", "L", "A", "P")


def test_that_a_slice_the_reader_goes_to_is_the_next_one_decoded(loading, studies, qtbot):
    studies.let(3)
    qtbot.waitUntil(lambda: len(studies.asked) == 3, timeout=15000)
    loading.view.set_slice(57)
    studies.let(2)
    qtbot.waitUntil(lambda: len(studies.asked) == 5, timeout=15000)
    assert studies.asked[3] == 57
    assert studies.asked[4] in (56, 58)


def test_that_a_slice_not_there_yet_shows_a_field_of_its_own_until_it_arrives(loading, studies, qtbot):
    assert loading.view.picture() is not None
    loading.view.set_slice(57)
    assert loading.view.picture() is None
    middle = loading.view.rect().center()
    assert loading.view.grab().toImage().pixelColor(middle.x(), middle.y() + 60).name() == "#141414"
    studies.let(1)
    qtbot.waitUntil(lambda: loading.view.picture() is not None, timeout=15000)
    assert studies.asked == [57]
    assert int(loading.view.images.plane(57)[32, 32]) == 20 + 57


def test_that_scrolling_does_not_wait_for_the_series(loading):
    wheel(loading.view, -9)
    assert loading.view.slice_index == COUNT // 2 + 9
    assert loading.workspace.scroll.value() == COUNT // 2 + 9


def test_that_the_strip_tells_which_slices_are_there_and_forgets_it_once_all_are(loading, studies, qtbot):
    strip = loading.workspace.strip
    studies.let(11)
    qtbot.waitUntil(lambda: strip.loaded_runs == ((35, 46),), timeout=15000)
    loading.view.set_slice(10)
    studies.let(3)
    qtbot.waitUntil(lambda: strip.loaded_runs == ((9, 12), (35, 46)), timeout=15000)
    with qtbot.waitSignal(loading.controller.series_ready, timeout=10000):
        studies.let(COUNT)
    assert strip.loaded_runs == ()


def test_that_another_series_ends_the_first_and_nothing_of_it_arrives_afterwards(loading, studies, folder, qtbot):
    studies.let(5)
    qtbot.waitUntil(lambda: _arrived(loading) == 5, timeout=15000)
    old = loading.view.images
    with qtbot.waitSignal(loading.controller.series_started, timeout=10000):
        loading.open_path(folder / "second")
    told = len(studies.told)
    with qtbot.waitSignal(loading.controller.series_ready, timeout=10000):
        studies.let(2 * COUNT)
    assert {name for name, _ in studies.told[told:]} == {"second"}
    assert sum(old.there) == 5
    assert loading.view.images.count == COUNT
    assert loading.controller.current.loaded is not None
    assert studies.running == 0


def test_that_a_real_load_that_is_left_leaves_no_decoding_thread(gated, folder, qtbot, monkeypatch):
    monkeypatch.setattr(GatedStudies, "load", StudyService.load)
    with qtbot.waitSignal(gated.controller.series_started, timeout=10000):
        gated.open_path(folder / "first")
    gated.open_path(folder / "second")
    with qtbot.waitSignal(gated.controller.series_ready, timeout=10000):
        pass
    assert gated.controller.current.series.description == "second"
    qtbot.waitUntil(lambda: not [t for t in threading.enumerate() if t.name.startswith("dicom")], timeout=15000)


def test_that_stopping_keeps_what_is_there_says_so_and_offers_the_rest(loading, studies, qtbot):
    studies.let(4)
    qtbot.waitUntil(lambda: _arrived(loading) == 4, timeout=15000)
    with qtbot.waitSignal(loading.controller.loading_stopped, timeout=15000):
        loading.actions_by_name["stop"].trigger()
    assert "4 of 80 slices are here" in loading.workspace.banner.text
    assert loading.view.images.stopped
    assert not loading.actions_by_name["analyse"].isEnabled()
    with qtbot.waitSignal(loading.controller.series_ready, timeout=10000):
        studies.let(COUNT)
        qtbot.mouseClick(loading.workspace.banner._button, Qt.MouseButton.LeftButton)
    assert loading.view.images.complete
    assert not loading.workspace.banner.isVisible()


def test_that_a_stopped_opening_leaves_the_study_before_and_its_loading_goes_on(loading, studies, folder, qtbot):
    studies.headers = threading.Semaphore(1)
    loading.open_path(folder / "second")
    qtbot.waitUntil(lambda: loading.status.text.text() == "Reading headers 1,200 of 4,700", timeout=15000)
    with qtbot.waitSignal(loading.controller.opening_stopped, timeout=15000):
        activate(qtbot, loading)
        qtbot.keyClick(loading.view, Qt.Key.Key_Escape)
    assert loading.controller.current.series.description == "first"
    with qtbot.waitSignal(loading.controller.series_ready, timeout=10000):
        studies.let(2 * COUNT)
    assert loading.view.images.complete


def test_that_a_stopped_first_opening_goes_back_to_the_empty_window(gated, studies, folder, qtbot):
    studies.headers = threading.Semaphore(2)
    gated.open_path(folder)
    welcome = gated.workspace.welcome
    qtbot.waitUntil(lambda: welcome.progress.text() == "Reading headers 1,201 of 4,700", timeout=15000)
    assert (welcome.bar.value(), welcome.bar.maximum()) == (1201, 4700)
    with qtbot.waitSignal(gated.controller.opening_stopped, timeout=15000):
        qtbot.mouseClick(welcome.stop, Qt.MouseButton.LeftButton)
    assert welcome.open.isVisible()
    assert not welcome.bar.isVisible()
    assert gated.controller.current.index is None


def test_that_a_series_seen_before_begins_where_the_reader_left_it(gated, studies, folder, qtbot):
    studies.let(10**6)
    with qtbot.waitSignal(gated.controller.series_ready, timeout=10000):
        gated.open_path(folder)
    seen = gated.controller.current.series
    gated.view.set_slice(71)
    with qtbot.waitSignal(gated.controller.series_ready, timeout=10000):
        gated.actions_by_name["next_series"].trigger()
    assert gated.controller.current.series is not seen
    assert gated.view.slice_index == COUNT // 2
    with qtbot.waitSignal(gated.controller.series_ready, timeout=10000):
        gated.actions_by_name["previous_series"].trigger()
    assert gated.view.slice_index == 71


def test_that_closing_while_loading_ends_the_loading(loading, studies):
    studies.let(2)
    loading.close()
    assert studies.running == 0


def test_that_the_choice_of_the_3d_view_outlives_the_window(qapp, tmp_path):
    with main_window(tmp_path / "home") as shown:
        assert not shown.actions_by_name["scene"].isChecked()
        shown.actions_by_name["scene"].trigger()
    with main_window(tmp_path / "home") as shown:
        assert shown.actions_by_name["scene"].isChecked()
        shown.actions_by_name["scene"].trigger()
    with main_window(tmp_path / "home", size=(1700, 900)) as shown:
        assert not shown.actions_by_name["scene"].isChecked()


def test_that_the_3d_view_is_on_by_itself_only_where_there_is_room(qapp, tmp_path, qtbot):
    with main_window(tmp_path / "home", size=(1700, 900)) as shown:
        scene = shown.actions_by_name["scene"]
        qtbot.waitUntil(scene.isChecked, timeout=15000)
        shown.resize(1280, 800)
        qtbot.waitUntil(lambda: not scene.isChecked(), timeout=15000)
