"""The study list in the window: search, filters, order, opening, states, folders, the queue."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox

from ichviewer.domain.worklist import FAILED, IN_REVIEW, OPEN, REVIEWED, WAITING
from ichviewer.gui.worklist.columns import COLUMNS
from ichviewer.store.worklist import StudyStore
from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, main_window
from tests.support.worklists import keep_result, record, summary


def reads(window, qtbot):
    activate(qtbot, window)


def column(key: str) -> int:
    return next(n for n, item in enumerate(COLUMNS) if item.key == key)


def texts(window, key: str) -> list[str]:
    model = window.worklist.page.table.rows
    return [model.data(model.index(row, column(key))) for row in range(model.rowCount())]


def _put(window, folder: Path, *names: str, **changes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    StudyStore(window.controller.library).put_unit(folder, "f", [record(name, folder, **changes) for name in names])
    window.controller.library.transaction()


@pytest.fixture
def listed(window, archive, qtbot):
    """A window on the list of three analysed studies."""
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.actions_by_name["study_list"].trigger()
    with qtbot.waitSignal(window.worklist.folders.added, timeout=10000):
        window.worklist.add_folder(archive)
    qtbot.waitUntil(
        lambda: not window.worklist.queue.busy and all(entry.result for entry in window.worklist.listing.entries),
        timeout=30000,
    )
    return window


def test_that_an_empty_list_says_how_to_fill_it(window, qtbot):
    reads(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page = window.worklist.page
    assert page.isVisible()
    assert page.empty.title.text() == "No studies yet"
    assert page.empty.add.isVisible()
    assert not page.empty.clear.isVisible()
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.workspace.isVisible()


def test_that_an_added_folder_is_listed_analysed_and_sorted_by_triage_without_being_opened(listed):
    assert listed.controller.current.series is None
    assert texts(listed, "name") == ["Müller, bleeding", "Müller, clear", "Müller, other"]
    assert texts(listed, "place") == ["1", "2", "3"]
    assert texts(listed, "state") == ["open"] * 3
    assert float(texts(listed, "probability")[0]) > 0.5
    assert texts(listed, "subtypes")[0].startswith("IPH 0.")
    assert float(texts(listed, "volume")[0]) > 0
    assert "Studies: 3 of 3  ·  1 positive" in listed.worklist.page.count.text()
    assert "Studies found: 3, new: 3." in listed.worklist.page.banner.text


def test_that_typing_searches_at_once_and_escape_shows_all_again(listed, qtbot):
    page = listed.worklist.page
    reads(listed, qtbot)
    page.table.setFocus()
    qtbot.keyClicks(page.table, "o")
    qtbot.keyClicks(page.filters.search, "ther")
    assert texts(listed, "name") == ["Müller, other"]
    qtbot.keyClicks(page.filters.search, " nothing")
    assert page.empty.title.text() == "No study matches"
    qtbot.mouseClick(page.empty.clear, Qt.MouseButton.LeftButton)
    assert len(texts(listed, "name")) == 3


def test_that_dates_states_and_positive_only_filter(listed):
    filters = listed.worklist.page.filters
    filters.positive.setChecked(True)
    assert texts(listed, "name") == ["Müller, bleeding"]
    filters.positive.setChecked(False)
    listed.worklist.set_state([listed.worklist.listing.shown[2].uid], REVIEWED)
    filters.states.setCurrentText("Not reviewed")
    assert texts(listed, "name") == ["Müller, bleeding", "Müller, clear"]
    filters.states.setCurrentIndex(0)
    filters.dates.setCurrentText("Today")
    assert texts(listed, "name") == []
    filters.dates.setCurrentText("From … to …")
    assert filters.first.isVisible()
    filters.first.setDate(filters.first.date().fromString("2026-01-02", Qt.DateFormat.ISODate))
    filters.last.setDate(filters.first.date())
    assert texts(listed, "name") == ["Müller, bleeding"]


def test_that_a_click_on_a_head_sorts_and_what_is_empty_comes_last_both_ways(listed, tmp_path, qtbot):
    _put(listed, tmp_path / "x", "x", date="")
    listed.worklist.reload()
    head = listed.worklist.page.table.horizontalHeader()

    def click(key):
        place = head.sectionViewportPosition(column(key)) + 8
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=head.viewport().rect().topLeft() + _point(place))

    click("date")
    assert [text[:10] for text in texts(listed, "date")] == ["2026-01-03", "2026-01-02", "2026-01-01", ""]
    click("date")
    assert [text[:10] for text in texts(listed, "date")][:3] == ["2026-01-01", "2026-01-02", "2026-01-03"]
    click("name")
    assert texts(listed, "name") == ["Doe, Jane", "Müller, bleeding", "Müller, clear", "Müller, other"]
    click("place")
    assert texts(listed, "place") == ["1", "2", "3", "4"]


def _point(x):
    return QPoint(x, 10)


def test_that_enter_opens_the_study_with_its_kept_result_and_it_is_in_review(listed, qtbot):
    table = listed.worklist.page.table
    reads(listed, qtbot)
    qtbot.keyClick(listed.worklist.page.filters.search, Qt.Key.Key_Down)
    assert table.hasFocus()
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(listed.controller.analysis_ready, timeout=10000):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert not listed.worklist.page.isVisible()
    assert listed.controller.current.study.patient.name == "Müller, bleeding"
    assert len(listed.results.finding_buttons) == 1
    qtbot.waitUntil(lambda: listed.worklist.state == IN_REVIEW, timeout=15000)
    listed.actions_by_name["study_list"].trigger()
    assert table.current().patient.name == "Müller, bleeding"
    assert listed.worklist.page.back.isVisible()


def test_that_keys_for_the_image_do_nothing_while_the_list_is_shown(listed, qtbot):
    for name in ("reject_finding", "next_slice", "tool:pan", "measure:distance", "analyse", "undo"):
        assert not listed.actions_by_name[name].isEnabled(), name
    with qtbot.waitSignal(listed.controller.analysis_ready, timeout=10000):
        listed.worklist.open(listed.worklist.listing.shown[0].uid)
    for name in ("reject_finding", "next_slice", "tool:pan", "measure:distance", "analyse"):
        assert listed.actions_by_name[name].isEnabled(), name


def test_that_removing_asks_and_leaves_the_files(listed, archive, qtbot):
    page = listed.worklist.page
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    box = page.findChild(QMessageBox)
    assert "Files" in box.text()
    button = next(button for button in box.buttons() if button.text() == "Remove")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: texts(listed, "name") == ["Müller, clear", "Müller, other"], timeout=15000)
    assert len(list(archive.rglob("*.dcm"))) == 36


def test_that_the_context_menu_marks_and_queues(listed, qtbot):
    page = listed.worklist.page
    page.table.selectRow(1)
    menu = page.menu()
    names = [action.text() for action in menu.actions() if action.text()]
    assert names == [
        *("Open", "Show in folder", "Analyse in the background"),
        *("Mark as open", "Mark as in review", "Mark as reviewed", "Remove from the list …"),
    ]
    uid = page.table.current().uid
    next(action for action in menu.actions() if action.text() == "Mark as reviewed").trigger()
    menu.deleteLater()
    assert listed.worklist.listing.entry(uid).state == REVIEWED
    assert texts(listed, "state") == ["open", "open", "reviewed"]
    assert page.table.current().uid == uid


def test_that_a_study_whose_folder_is_gone_is_told_clearly_and_kept(listed, archive, qtbot):
    shutil.rmtree(archive / "clear")
    page = listed.worklist.page
    entry = next(entry for entry in listed.worklist.listing.shown if entry.path.name == "clear")
    listed.worklist.open(entry.uid)
    assert page.isVisible()
    assert page.banner.kind == "failed"
    assert "is not there. Connect its drive, or remove the study from the list." in page.banner.text
    assert len(texts(listed, "name")) == 3
    listed.worklist.listing.set_missing(())
    with qtbot.waitSignal(listed.worklist.folders.missing_known, timeout=15000):
        listed.actions_by_name["study_list"].trigger()
    assert listed.worklist.listing.missing == {entry.uid}


def test_that_a_failed_analysis_says_why_in_its_row_and_can_be_tried_again(window, archive, qtbot):
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.actions_by_name["pause_queue"].setChecked(True)
    with qtbot.waitSignal(window.worklist.folders.added, timeout=10000):
        window.worklist.add_folder(archive)
    assert texts(window, "analysis") == ["waiting"] * 3
    moved = archive.parent / "moved"
    (archive / "clear").rename(moved)
    window.actions_by_name["pause_queue"].setChecked(False)
    listing = window.worklist.listing
    qtbot.waitUntil(lambda: not window.worklist.queue.busy and len(listing.entries) == 3, timeout=30000)
    failed = next(entry for entry in listing.entries if entry.queue == FAILED)
    assert texts(window, "analysis")[listing.row(failed.uid)].startswith("failed: ")
    assert "1 failed" in window.worklist.page.count.text()
    moved.rename(archive / "clear")
    qtbot.mouseClick(window.worklist.page.analyse, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: all(entry.result for entry in listing.entries), timeout=30000)
    assert not window.worklist.page.analyse.isEnabled()


def test_that_the_status_bar_shows_the_queue_and_pauses_and_stops_it(window, archive, qtbot):
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    status = window.list_frame.queue_status
    assert not status.isVisible()
    window.actions_by_name["pause_queue"].setChecked(True)
    with qtbot.waitSignal(window.worklist.folders.added, timeout=10000):
        window.worklist.add_folder(archive)
    assert status.isVisible()
    assert status.text.text() == "List paused"
    assert window._preferences.settings.queue_paused
    with qtbot.waitSignal(window.worklist.queue.progress, timeout=20000):
        status.pause.click()
    qtbot.waitUntil(lambda: status.text.text().startswith("List 1/3") or not status.isVisible(), timeout=10000)
    status.stop.click()
    qtbot.waitUntil(lambda: not window.worklist.queue.busy, timeout=10000)
    assert not any(entry.queue for entry in window.worklist.listing.entries)
    assert not status.isVisible()


def test_that_the_queue_waits_while_the_reader_loads_or_analyses(window, archive, positive, qtbot):
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    queue = window.worklist.queue
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(positive)
        assert queue.held
    held = []
    queue.changed.connect(lambda: held.append(queue.held))
    with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
        window.controller.analyse()
        assert queue.held
        window.worklist.add_folder(archive)
    qtbot.waitUntil(lambda: not queue.held, timeout=15000)
    qtbot.waitUntil(
        lambda: len(window.worklist.listing.entries) == 4 and all(entry.result for entry in window.worklist.listing.entries),
        timeout=30000,
    )


def test_that_what_waits_goes_on_in_the_next_session(qapp, tmp_path, packages, archive, qtbot):
    home = tmp_path / "home"
    with main_window(home, packages) as first:
        first.actions_by_name["pause_queue"].setChecked(True)
        with qtbot.waitSignal(first.worklist.folders.added, timeout=10000):
            first.worklist.add_folder(archive)
    with main_window(home, packages) as second:
        assert second.actions_by_name["pause_queue"].isChecked()
        assert second.list_frame.queue_status.isVisible()
        second.actions_by_name["study_list"].trigger()
        listing = second.worklist.listing
        assert [entry.queue for entry in listing.entries] == [WAITING] * 3
        second.actions_by_name["pause_queue"].setChecked(False)
        qtbot.waitUntil(lambda: all(entry.result for entry in listing.entries), timeout=30000)
        assert {entry.state for entry in listing.entries} == {OPEN}


def test_that_studies_that_arrive_in_a_watched_folder_are_listed_and_analysed(window, tmp_path, qtbot, monkeypatch):
    monkeypatch.setattr("ichviewer.gui.worklist.folders._SETTLING_MS", 50)
    monkeypatch.setattr("ichviewer.gui.worklist.folders._QUIET_MS", 50)
    watched = tmp_path / "watched"
    watched.mkdir()
    window._preferences.change(watched_folders=(str(watched),))
    window.worklist.watch_again()
    window.actions_by_name["study_list"].trigger()
    write_series(watched / "arrived", hu=head_hu(12, 128, 128, blood=True), name="a", study="a", spacing=(1.75, 1.75))
    listing = window.worklist.listing
    qtbot.waitUntil(lambda: len(listing.entries) == 1 and listing.entries[0].result is not None, timeout=30000)
    assert listing.entries[0].positive
    window._preferences.change(watched_folders=())
    window.worklist.watch_again()


def test_that_a_list_of_five_thousand_studies_opens_within_three_tenths_of_a_second(window, tmp_path, qtbot):
    _put(window, tmp_path / "many", *(f"{n}" for n in range(5000)))
    for n in range(0, 5000, 50):
        keep_result(window.controller.library, summary(f"{n}", (n % 97) / 97, 3.0, 1))
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    taken = []
    for _ in range(3):
        start = time.thread_time()  # of this thread: other tests may have the processor meanwhile
        window.actions_by_name["study_list"].trigger()
        window.worklist.page.grab()
        taken.append(time.thread_time() - start)
        window.worklist.page.left.emit()
    assert len(window.worklist.listing.shown) == 5000
    start = time.thread_time()
    window.worklist.page.filters.search.setText("id4999")
    typed = time.thread_time() - start
    assert len(window.worklist.listing.shown) == 1
    assert typed < 0.1
    assert min(taken) < 0.3


def test_that_demonstration_mode_hides_whose_studies_they_are(listed, archive):
    listed.actions_by_name["demonstration"].setChecked(True)
    page = listed.worklist.page
    assert set(texts(listed, "name")) == {"Patient hidden"}
    assert set(texts(listed, "id") + texts(listed, "accession") + texts(listed, "description")) == {""}
    tips = {page.table.rows.data(page.table.rows.index(0, n), Qt.ItemDataRole.ToolTipRole) for n in range(len(COLUMNS))}
    assert not any("archive" in tip for tip in tips)
    shutil.rmtree(archive)
    listed.worklist.open(listed.worklist.listing.shown[0].uid)
    assert "archive" not in page.banner.text
    listed.actions_by_name["demonstration"].setChecked(False)
    assert texts(listed, "name")[0] == "Müller, bleeding"


def test_that_the_toolbar_shows_every_button_at_1280_pixels_and_their_texts_where_there_is_room(window, qtbot):
    from PySide6.QtWidgets import QToolButton

    def texts_shown() -> int:
        buttons = [window.toolbar.widgetForAction(action) for action in window.toolbar.actions()]
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return sum(isinstance(button, QToolButton) and button.toolButtonStyle() == style for button in buttons)

    last = window.toolbar.widgetForAction(window.actions_by_name["report"])
    qtbot.waitUntil(lambda: last.isVisible() and last.geometry().right() <= window.toolbar.width(), timeout=15000)
    narrow = texts_shown()
    window.resize(1850, 900)
    qtbot.waitUntil(lambda: texts_shown() > narrow, timeout=15000)


def test_that_a_study_that_lies_among_others_in_one_folder_is_the_one_that_opens(window, tmp_path, qtbot):
    root = tmp_path / "mixed"
    for n, name in enumerate(("a", "b")):
        files = write_series(
            tmp_path / name, hu=head_hu(12, 128, 128), name=name, study=name, override={"PatientName": name}
        )
        root.mkdir(exist_ok=True)
        for file in files:
            shutil.move(file, root / f"{n}{file.name}")
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.worklist.add_folder(root)
    listing = window.worklist.listing
    qtbot.waitUntil(lambda: len(listing.entries) == 2 and all(entry.result for entry in listing.entries), timeout=30000)
    for entry in listing.entries:
        assert entry.path == root
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=10000):
            window.worklist.open(entry.uid)
        assert window.controller.current.study.patient.name == entry.patient.name


def test_that_opening_a_folder_leaves_the_list_and_says_where_in_it_the_study_is(listed, positive, qtbot):
    assert listed.worklist.page.isVisible()
    with qtbot.waitSignal(listed.controller.series_ready, timeout=10000):
        listed.open_path(positive)
    assert not listed.worklist.page.isVisible()
    qtbot.waitUntil(lambda: listed.status.currentMessage() == "Study 2 of 4: in review", timeout=15000)


def test_that_a_folder_dropped_onto_the_list_is_added(window, archive, qtbot):
    from PySide6.QtCore import QMimeData, QPointF, QUrl
    from PySide6.QtGui import QDropEvent

    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.actions_by_name["study_list"].trigger()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(archive))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(window.worklist.folders.added, timeout=10000):
        window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    assert len(window.worklist.listing.entries) == 3
    assert window.controller.current.series is None


def test_that_every_control_of_the_list_has_a_name_and_the_tab_key_reaches_them_all(listed, qtbot):
    from PySide6.QtWidgets import QAbstractButton, QComboBox

    from tests.window.test_accessibility import _unnamed

    page = listed.worklist.page
    page.filters.dates.setCurrentText("From … to …")
    page.filters.clear()
    page.filters.dates.setCurrentIndex(page.filters.dates.count() - 1)
    assert _unnamed(page) == []
    page.filters.clear()
    reads(listed, qtbot)
    page.table.setFocus()
    reached = set()
    for _ in range(100):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        if page.window().focusWidget() is page.table:
            break
        reached.add(page.window().focusWidget())
    wanted = [*page.findChildren(QAbstractButton), *page.findChildren(QComboBox), page.filters.search]
    usable = [
        item for item in wanted if item.isVisible() and item.isEnabled() and item.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert page.window().focusWidget() is page.table
    assert [type(item).__name__ for item in usable if item not in reached] == []


def test_that_news_of_one_study_leave_cursor_selection_and_place_of_a_long_list(window, tmp_path, qtbot):
    _put(window, tmp_path / "many", *(f"{n:04}" for n in range(500)))
    qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
    window.worklist.queue.pause(True)
    window.actions_by_name["study_list"].trigger()
    table = window.worklist.page.table
    table.selectRow(250)
    table.scrollTo(table.currentIndex(), table.ScrollHint.PositionAtCenter)
    chosen, place = table.current().uid, table.verticalScrollBar().value()
    assert place > 0
    keep_result(window.controller.library, summary("0499", 0.01))
    window.worklist.refresh("0499")
    assert (table.current().uid, table.verticalScrollBar().value()) == (chosen, place)
    assert [entry.uid for entry in table.selected()] == [chosen]
    assert texts(window, "probability")[window.worklist.listing.row("0499")] == "0.01"
