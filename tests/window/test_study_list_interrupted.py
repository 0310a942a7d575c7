"""The study list is stopped amid its work: by the reader, or killed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

from ichviewer.store.worklist import StudyStore
from tests.support.window_kit import main_window

_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from tests.support.window_kit import main_window
home, models, archive = map(Path, sys.argv[1:])
application = QApplication([])
with main_window(home, models) as window:
    window.worklist.queue.progress.connect(lambda done, total, text: print(done, total, flush=True))
    window.controller.look_for_models()
    if not window.worklist.needed().entries:
        window.worklist.add_folder(archive)
    def leave_when_done():  # the test must not wait for lines that never come
        entries = window.worklist.needed().entries
        if len(entries) == 3 and all(entry.result for entry in entries):
            application.quit()
    timer = QTimer(interval=100)
    timer.timeout.connect(leave_when_done)
    timer.start()
    application.exec()
"""


def test_that_a_window_killed_amid_its_queue_goes_on_where_it_was(qapp, tmp_path, packages, archive, qtbot):
    home = tmp_path / "home"
    seen = 0
    for lines in (4, 9):
        command = [sys.executable, "-c", _WINDOW, str(home), str(packages), str(archive)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[2]) as killed:
            for n, _ in enumerate(killed.stdout):
                if n == lines:
                    break
            killed.kill()
        connection = sqlite3.connect(home / "data" / "library.sqlite3")
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        (done,) = connection.execute("SELECT count(*) FROM result").fetchone()
        assert connection.execute("SELECT count(*) FROM study").fetchone() == (3,)
        connection.close()
        assert done >= seen
        seen = done
    with main_window(home, packages) as window:
        window.controller.look_for_models()
        listing = window.worklist.needed()
        qtbot.waitUntil(lambda: all(entry.result for entry in listing.entries), timeout=30000)
        assert len(listing.entries) == 3
        assert not any(entry.queue for entry in listing.entries)


def test_that_adding_a_folder_can_be_stopped_and_what_was_added_stays(window, archive, qtbot):
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.worklist.queue.pause(True)
    window.actions_by_name["study_list"].trigger()
    with qtbot.waitSignal(window.worklist.folders.stopped, timeout=10000):
        window.worklist.add_folder(archive)
        assert window.list_frame.queue_status.isVisible()
        window.list_frame.queue_status.stop.click()
    assert "Adding was stopped" in window.worklist.page.banner.text
    added = len(window.worklist.listing.entries)
    assert added <= 3
    assert len(StudyStore(window.controller.library).entries()) == added
    assert not window.worklist.folders.adding
