"""Help without a network: guide, licences, log; and a crash leaves a report that tells nothing of the patient."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QLabel

from ichviewer import RESEARCH_USE, __version__
from ichviewer.crash import CrashReports
from ichviewer.gui.dialogs.about import AboutDialog, parts, texts_of
from ichviewer.gui.dialogs.help import HelpWindow
from ichviewer.gui.dialogs.log import LogDialog
from installer import contents
from tests.support.window_kit import activate

LEFT = Qt.MouseButton.LeftButton
LOG = """2026-11-26 15:00:00,001 WARNING ichviewer.gui.controller: The library is slow.
2026-11-26 15:00:01,001 ERROR ichviewer.gui.job_runner: ValueError in a background job: predict.py:12
  more about it
2026-11-26 15:00:02,001 WARNING ichviewer.settings.store: The settings cannot be used.
"""


# -- guide ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def guide(window, qtbot):
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    shown = window.findChild(HelpWindow)
    qtbot.waitUntil(shown.isVisible)
    qtbot.waitUntil(lambda: not shown._fitting.isActive())
    yield shown
    shown.close()


def test_that_f1_shows_the_guide_with_its_pictures(guide):
    assert "Guide for readers" in guide.browser.toPlainText()
    picture = guide.browser.document().resource(QTextDocument.ResourceType.ImageResource.value, QUrl("images/empty.png"))
    assert 300 < picture.width() <= guide.browser.viewport().width()


def test_that_the_contents_lead_to_their_chapter(guide, qtbot):
    titles = [guide.contents.item(row).text().strip() for row in range(guide.contents.count())]
    row = next(n for n, title in enumerate(titles) if "Measure" in title)
    guide.contents.setCurrentRow(row)
    assert guide.browser.textCursor().block().text() == titles[row]
    assert 0 <= guide.browser.cursorRect().top() < 60


def test_that_the_search_finds_goes_round_and_says_what_is_not_there(guide, qtbot):
    qtbot.keyClicks(guide.search, "midline")
    assert "times" in guide.found.text()
    places = set()
    for _ in range(30):
        places.add(guide.browser.textCursor().position())
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert len(places) == int(guide.found.text().split()[0])
    qtbot.keyClicks(guide.search, "xyzzy")
    assert guide.found.text() == "Not found"
    assert not guide.next.isEnabled()


def test_that_the_guide_and_its_pictures_are_in_the_build():
    files = contents.guide_files()
    assert all(Path(source).is_file() for source, _ in files)
    assert files[0][1] == "docs"
    assert "docs/images" in {target for _, target in files}


# -- licences ---------------------------------------------------------------------------------------------------------


def test_that_about_lists_every_library_with_its_licence_and_the_research_statement(opened, qtbot):
    opened.actions_by_name["about"].trigger()
    about = opened.findChild(AboutDialog)
    said = " ".join(label.text() for label in about.findChildren(QLabel))
    assert __version__ in said
    assert RESEARCH_USE in said
    names = [about.list.item(row).text().split()[0].lower() for row in range(about.list.count())]
    assert {"numpy", "pydicom", "vtk", "jinja2", "markupsafe", "pydantic"} <= set(names)
    assert "pytest" not in names
    about.list.setCurrentRow(names.index("numpy"))
    assert "BSD" in about.text.toPlainText()
    about.close()


def test_that_no_library_is_without_a_licence():
    assert [part.metadata["Name"] for part in parts() if not texts_of(part).strip()] == []


# -- log --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def log(window, tmp_path, qtbot):
    folder = tmp_path / "home" / "logs"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ichviewer.log").write_text(LOG)
    window.actions_by_name["log"].trigger()
    shown = window.findChild(LogDialog)
    qtbot.waitUntil(shown.isVisible)
    yield shown
    shown.close()


def test_that_the_log_is_filtered_by_level_and_searched(log, qtbot):
    assert log.text.toPlainText().count("WARNING") == 2
    log.level.setCurrentIndex(1)
    assert "WARNING" not in log.text.toPlainText()
    assert "  more about it" in log.text.toPlainText()
    log.level.setCurrentIndex(0)
    qtbot.keyClicks(log.search, "settings")
    assert log.text.toPlainText().splitlines() == [LOG.splitlines()[-1]]
    assert "1 of 3" in log.count.text()


def test_that_the_log_is_copied_as_filtered(log, qtbot):
    log.level.setCurrentIndex(1)
    qtbot.mouseClick(log.copy, LEFT)
    assert QGuiApplication.clipboard().text().startswith("2026-11-26 15:00:01,001 ERROR")


def test_that_an_empty_log_says_so(window, qtbot):
    window.actions_by_name["log"].trigger()
    shown = window.findChild(LogDialog)
    assert shown.count.text() == "Nothing was noted."
    assert not shown.copy.isEnabled()
    shown.close()


# -- crashes ----------------------------------------------------------------------------------------------------------


def _fail() -> None:
    name, path = "Vogelsang^Brunhilde", Path("/studies/VOGELSANG_MRN-4711")
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"{name} in {path} born 19500304") from error


def _leaks(text: str) -> list[str]:
    return [word for word in ("Vogelsang", "VOGELSANG", "MRN-4711", "19500304", "/studies") if word in text]


def test_that_an_exception_with_a_patient_name_leaves_a_report_without_it(tmp_path):
    told = []
    reports = CrashReports(tmp_path, told.append)
    try:
        _fail()
    except ValueError as error:
        first = reports.report(error)
        reports.report(error)
    text = first.read_text(encoding="utf-8")
    assert _leaks(text) == []
    assert "ValueError" in text
    assert "KeyError" in text
    assert f"ichviewer {__version__}" in text
    assert str(Path.home()) not in text
    assert told == [first]


def test_that_our_own_frames_are_named_with_file_and_line(tmp_path):
    from ichviewer.settings.presets import window_presets

    reports = CrashReports(tmp_path, lambda _path: None)
    try:
        window_presets(42)
    except AttributeError as error:
        text = reports.report(error).read_text(encoding="utf-8")
    assert "ichviewer/settings/presets.py, line" in text
    assert "in window_presets" in text


def test_that_at_most_twenty_reports_are_kept(tmp_path):
    reports = CrashReports(tmp_path, lambda _path: None)
    for n in range(25):
        reports.report(ValueError(n))
    assert len(list(tmp_path.glob("crash-*.txt"))) == 20


@pytest.fixture
def watched(window, tmp_path, monkeypatch):
    """Crash reports of a window, as the application installs them; nothing of it reaches the tests' own hooks."""
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", lambda *_: None)
    reports = CrashReports(tmp_path / "crashes", window.help.crashed.emit)
    reports.install()
    yield tmp_path / "crashes"
    reports.uninstall()


def test_that_the_window_tells_once_where_the_report_is_and_goes_on(window, watched, qtbot):
    QTimer.singleShot(0, _fail)
    qtbot.waitUntil(lambda: "without patient data" in window.workspace.banner.text, timeout=15000)
    (report,) = watched.glob("crash-*.txt")
    assert str(report) in window.workspace.banner.text
    assert _leaks(report.read_text()) == []
    window.workspace.banner.hide()
    QTimer.singleShot(0, _fail)
    qtbot.waitUntil(lambda: len(list(watched.glob("crash-*.txt"))) == 2, timeout=15000)
    assert window.workspace.banner.text == ""


def test_that_a_thread_that_fails_is_reported_in_the_window(window, watched, qtbot):
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: "without patient data" in window.workspace.banner.text, timeout=15000)


def test_that_a_crash_of_native_code_is_told_at_the_next_start(tmp_path):
    script = (
        "import faulthandler, sys; from pathlib import Path; from ichviewer.crash import CrashReports; "
        "CrashReports(Path(sys.argv[1]), print).install(); faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], check=False, env={**os.environ, "PYTHONPATH": "."})
    assert done.returncode != 0
    reports = CrashReports(tmp_path, lambda _path: None)
    report = reports.install()
    try:
        assert "Segmentation fault" in report.read_text(encoding="utf-8")
        assert str(Path.cwd()) not in report.read_text(encoding="utf-8")
    finally:
        reports.uninstall()
    assert CrashReports(tmp_path, print)._take_native() is None
