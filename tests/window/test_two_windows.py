"""Two windows on one library: one analyses, the other says so and takes over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from ichviewer.gui.worklist import background
from ichviewer.services.worklist import WorklistService
from ichviewer.store.library import Library
from ichviewer.store.queue import QueueLock, QueueStore
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import main_window

_HOLDER = """
import sys
from pathlib import Path
from ichviewer.store.queue import QueueLock
with QueueLock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch) -> Path:
    """A home whose library lists two studies that wait for their analysis."""
    monkeypatch.setattr(background, "_LOOK_AGAIN_MS", 50)
    for name in ("clear", "bleeding"):
        hu = head_hu(12, 128, 128, blood=name == "bleeding")
        write_series(tmp_path / "archive" / name, hu=hu, name=name, study=name, spacing=(1.75, 1.75))
    library = tmp_path / "home" / "data" / "library.sqlite3"
    library.parent.mkdir(parents=True)
    with Library(library) as opened:
        service = WorklistService(opened, "A")
        service.add(tmp_path / "archive")
        service.enqueue([entry.uid for entry in service.entries()])
        assert service.waiting() == 2
    return tmp_path / "home"


@pytest.fixture
def other(home: Path):
    """Another process that holds the queue of the library."""
    command = [sys.executable, "-c", _HOLDER, str(home / "data" / "library.sqlite3")]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def _started(window, qtbot) -> None:
    window.controller.look_for_models()
    qtbot.waitUntil(lambda: window.worklist.queue.elsewhere == 2, timeout=20000)


@pytest.mark.parametrize("how", ["closed", "killed"])
def test_that_the_second_window_says_who_analyses_and_takes_over_when_that_one_is(how, home, other, packages, qtbot):
    with main_window(home, packages) as window:
        _started(window, qtbot)
        status, listing = window.list_frame.queue_status, window.worklist.needed()
        assert status.isVisible()
        assert status.text.text() == "Another ichviewer analyses the list: 2 left"
        assert not status.bar.isVisible()
        assert not status.pause.isVisible()
        assert not any(entry.result for entry in listing.entries)
        if how == "killed":
            other.kill()
        else:
            other.stdin.close()
        qtbot.waitUntil(lambda: all(entry.result for entry in listing.entries), timeout=60000)
        qtbot.waitUntil(lambda: not window.worklist.queue.busy, timeout=20000)
        assert window.worklist.queue.elsewhere == 0
        assert not status.isVisible()


def test_that_the_second_window_follows_what_the_first_one_has_left(home, packages, qtbot):
    library = home / "data" / "library.sqlite3"
    with Library(library) as first, QueueLock(library), main_window(home, packages) as window:
        _started(window, qtbot)
        status, queue = window.list_frame.queue_status, QueueStore(first)
        queue.finish(queue.claim().uid)
        qtbot.waitUntil(lambda: status.text.text() == "Another ichviewer analyses the list: 1 left", timeout=20000)
        task = queue.claim()
        queue.fail(task.uid, "It is too dark.")
        qtbot.waitUntil(lambda: not status.isVisible(), timeout=20000)
        assert window.worklist.needed().entry(task.uid).reason == "It is too dark."


def test_that_a_paused_second_window_does_not_take_over(home, other, packages, qtbot):
    with main_window(home, packages) as window:
        _started(window, qtbot)
        window.worklist.pause(True)
        qtbot.waitUntil(lambda: not window.worklist.queue.busy, timeout=20000)
        status = window.list_frame.queue_status
        assert status.text.text() == "List paused"
        assert status.pause.isVisible()
        assert not window.worklist.queue._again.isActive()
