"""Columns of the study list: dragged, moved, sorted by, and as they were after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ichviewer.gui.worklist.columns import COLUMNS
from ichviewer.settings.paths import Paths
from ichviewer.settings.schema import Settings
from ichviewer.settings.store import SettingsStore
from ichviewer.store.worklist import StudyStore
from tests.support.window_kit import activate, main_window
from tests.support.worklists import record


def column(key: str) -> int:
    return next(n for n, item in enumerate(COLUMNS) if item.key == key)


def _ids(table) -> list[str]:
    return [table.rows.data(table.rows.index(row, column("id"))) for row in range(table.rows.rowCount())]


def _drag_head(head, start: int, end: int) -> None:
    """From one place of the head to another, as the X server tells it."""
    viewport, window = head.viewport(), head.window()

    def at(x: int) -> QPoint:
        return viewport.mapTo(window, QPoint(x, 10))

    handle, button = window.windowHandle(), Qt.MouseButton.LeftButton
    QTest.mousePress(handle, button, Qt.KeyboardModifier.NoModifier, at(start))
    for share in (0.25, 0.5, 0.75, 1.0):
        QTest.mouseMove(handle, at(round(start + share * (end - start))))
    QTest.mouseRelease(handle, button, Qt.KeyboardModifier.NoModifier, at(end))


def test_that_widths_order_of_columns_and_sorting_are_there_again_after_a_restart(qapp, tmp_path, qtbot):
    home = tmp_path / "home"

    def shown(window):
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        window.actions_by_name["study_list"].trigger()
        activate(qtbot, window)
        return window.worklist.page.table

    with main_window(home) as window:
        window.worklist.queue.pause(True)
        StudyStore(window.controller.library).put_unit(tmp_path, "f", [record(name, tmp_path) for name in "acb"])
        window.controller.library.transaction()
        table = shown(window)
        head = table.horizontalHeader()
        name, born = column("name"), column("born")
        edge = head.sectionViewportPosition(name) + head.sectionSize(name) - 1
        before = head.sectionSize(name)
        _drag_head(head, edge, edge + 60)
        assert head.sectionSize(name) == pytest.approx(before + 60, abs=2)
        middle = head.sectionViewportPosition(born) + head.sectionSize(born) // 2
        _drag_head(head, middle, head.sectionViewportPosition(column("subtypes")) + 4)
        place = head.visualIndex(born)
        assert place < born
        _drag_head(head, head.sectionViewportPosition(column("id")) + 8, head.sectionViewportPosition(column("id")) + 8)
        assert _ids(table) == ["IDa", "IDb", "IDc"]
        wide = head.sectionSize(name)
    with main_window(home) as window:
        table = shown(window)
        head = table.horizontalHeader()
        assert head.sectionSize(name) == wide
        assert head.visualIndex(born) == place
        assert head.sortIndicatorSection() == column("id")
        assert _ids(table) == ["IDa", "IDb", "IDc"]
        window.resize(1100, 700)
        assert head.sectionSize(name) == wide
        table.columns.reset_action.trigger()
        assert [head.logicalIndex(n) for n in range(len(COLUMNS))] == list(range(len(COLUMNS)))
    with main_window(home) as window:
        head = shown(window).horizontalHeader()
        assert head.visualIndex(born) == born
        assert head.sectionSize(name) != wide


def test_that_columns_of_another_version_do_not_disturb_the_study_list(qapp, tmp_path, qtbot):
    home = tmp_path / "home"
    settings = Settings().changed(
        study_list={"widths": {"gone": 90, "name": 200}, "order": ("id", "gone", "id", "place"), "sorted_by": "gone"}
    )
    SettingsStore(Paths.discover(home).settings_file).save(settings)
    with main_window(home) as window:
        qtbot.waitUntil(lambda: window.controller.idle, timeout=10000)
        window.actions_by_name["study_list"].trigger()
        head = window.worklist.page.table.horizontalHeader()
        assert [COLUMNS[head.logicalIndex(n)].key for n in range(3)] == ["id", "place", "state"]
        assert sorted(head.logicalIndex(n) for n in range(len(COLUMNS))) == list(range(len(COLUMNS)))
        assert head.sectionSize(column("name")) == 200
        assert window.worklist.listing.order == ("place", False)
