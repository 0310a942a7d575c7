"""What the study list tells besides its rows: messages, the search, tool tips, and which day it is."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ichviewer.gui.worklist import filters
from ichviewer.gui.worklist.columns import COLUMNS
from ichviewer.store.worklist import StudyStore
from tests.support.worklists import record


@pytest.fixture
def listed(window, tmp_path):
    """A window on the list of one study that nobody opened."""
    folder = tmp_path / "night"
    folder.mkdir()
    StudyStore(window.controller.library).put_unit(folder, "f", [record("1", folder, patient="Vogelsang, Brunhilde")])
    window.actions_by_name["study_list"].trigger()
    return window


def test_that_demonstration_mode_hides_the_names_in_messages_and_in_the_search(listed, tmp_path, qtbot):
    page, told = listed.worklist.page, listed.status.currentMessage
    with qtbot.waitSignal(listed.worklist.folders.failed, timeout=10000):
        listed.worklist.add_folder(tmp_path / "Vogelsang_Otto")
    page.filters.search.setText("Vogelsang")
    listed.worklist.told.emit("Vogelsang_Otto is not there.")
    assert "Vogelsang_Otto" in page.banner.text
    listed.actions_by_name["demonstration"].setChecked(True)
    assert "Vogelsang" not in page.banner.text + told() + page.filters.search.displayText()
    listed.worklist.told.emit("Vogelsang_Otto is not there.")
    assert "Vogelsang" not in told()
    listed.actions_by_name["demonstration"].setChecked(False)
    assert "Vogelsang_Otto" in page.banner.text
    assert page.filters.search.displayText() == "Vogelsang"


def test_that_a_tool_tip_has_what_a_narrow_column_cuts_off(listed, tmp_path):
    table = listed.worklist.page.table.rows
    name = next(n for n, item in enumerate(COLUMNS) if item.key == "name")
    tip = table.data(table.index(0, name), Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == ["Vogelsang, Brunhilde", str(tmp_path / "night")]


def test_that_today_is_the_day_on_which_the_list_is_looked_at(listed, monkeypatch):
    class Clock(date):
        now = "2026-01-31"

        @classmethod
        def today(cls) -> date:
            return date.fromisoformat(cls.now)

    monkeypatch.setattr(filters, "date", Clock)
    listed.worklist.page.filters.dates.setCurrentIndex(1)
    assert listed.worklist.listing.wanted.first == "2026-01-31"
    Clock.now = "2026-02-01"
    listed.actions_by_name["study_list"].trigger()
    assert listed.worklist.listing.wanted.first == "2026-02-01"
