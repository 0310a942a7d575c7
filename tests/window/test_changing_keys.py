"""Keys are changed in the sheet of keys: conflicts are told, and menus, tool tips, hints and the sheet show what holds."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from ichviewer.gui.dialogs.shortcuts import ShortcutsDialog
from ichviewer.gui.keymap import Keymap
from tests.support.window_kit import activate, main_window

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(opened, qtbot):
    opened.actions_by_name["shortcuts"].trigger()
    dialog = opened.findChild(ShortcutsDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.tabs.setCurrentIndex(1)
    yield dialog
    if opened.findChild(ShortcutsDialog) is dialog:
        dialog.close()


def _press(qtbot, sheet, name, key, modifier=Qt.KeyboardModifier.NoModifier):
    sheet.editor.choose(name)
    qtbot.keyClick(sheet.editor.key, key, modifier)


def _key(qtbot, window, key):
    activate(qtbot, window)
    qtbot.keyClick(window.view, key)


def test_that_a_new_key_works_at_once_and_shows_in_menu_tool_tip_sheet_and_hint(opened, sheet, qtbot):
    _press(qtbot, sheet, "next_finding", Qt.Key.Key_J)
    qtbot.mouseClick(sheet.editor.replace, LEFT)
    action = opened.actions_by_name["next_finding"]
    assert [key.toString() for key in action.shortcuts()] == ["J"]
    assert action.toolTip().endswith("(J)")
    assert "J: next finding" in opened.status.hint.text()
    labels = [label.text() for label in sheet.sheet.widget().findChildren(QLabel)]
    assert labels[labels.index("Next finding") + 1] == "J"


@pytest.mark.parametrize("width", [700, 960, 1260])
def test_that_the_sheet_shows_all_keys_without_scrolling_sideways(sheet, qtbot, width):
    sheet.tabs.setCurrentIndex(0)
    sheet.resize(width, 700)
    qtbot.waitUntil(lambda: sheet.width() == width)
    qtbot.waitUntil(lambda: sheet.sheet.horizontalScrollBar().maximum() == 0)
    labels = [label.text() for label in sheet.sheet.widget().findChildren(QLabel)]
    assert labels[labels.index("Next finding") + 1].startswith("N")


def test_that_the_new_key_does_what_the_old_one_did(opened, sheet, qtbot):
    _press(qtbot, sheet, "invert", Qt.Key.Key_K)
    qtbot.mouseClick(sheet.editor.replace, LEFT)
    sheet.close()
    _key(qtbot, opened, Qt.Key.Key_I)
    assert not opened.view.inverted
    _key(qtbot, opened, Qt.Key.Key_K)
    assert opened.view.inverted


def test_that_a_conflict_is_told_and_the_other_action_loses_the_key_only_then(opened, sheet, qtbot):
    _press(qtbot, sheet, "invert", Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert "belongs to “Open study folder”" in sheet.editor.said.text()
    assert opened.keymap.keys("open_folder") == ("Ctrl+O",)
    qtbot.mouseClick(sheet.editor.add, LEFT)
    assert opened.keymap.keys("open_folder") == ()
    assert opened.keymap.keys("invert") == ("I", "Shift+I", "Ctrl+O")


def test_that_the_key_held_for_the_overlay_cannot_be_given_away(opened, sheet, qtbot):
    _press(qtbot, sheet, "invert", Qt.Key.Key_H)
    assert "cannot be given" in sheet.editor.said.text()
    assert not sheet.editor.replace.isEnabled()
    assert not sheet.editor.add.isEnabled()
    with pytest.raises(ValueError, match="reserved"):
        opened.keymap.assign("invert", ("H",))


def test_that_keys_go_back_to_what_they_were_one_by_one_and_all(opened, sheet, qtbot):
    keymap = opened.keymap
    keymap.assign("invert", ("Ctrl+O",))
    keymap.assign("report", ("F12",))
    sheet.editor.choose("invert")
    qtbot.mouseClick(sheet.editor.reset, LEFT)
    assert keymap.keys("invert") == ("I", "Shift+I")
    qtbot.mouseClick(sheet.editor.reset_all, LEFT)
    assert keymap.keys("report") == ("Ctrl+E",)
    assert keymap.keys("open_folder") == ("Ctrl+O",)
    assert keymap.changes == {}


def test_that_the_search_finds_actions_by_text_and_by_key(sheet, qtbot):
    qtbot.keyClicks(sheet.search, "midline")
    rows = sheet.editor._rows
    assert [name for name, row in rows.items() if not row.isHidden()] == ["measure:midline"]
    texts = {label.text() for label in sheet.sheet.widget().findChildren(QLabel)}
    assert "Midline shift" in texts
    assert "Invert" not in texts
    sheet.search.clear()
    qtbot.keyClicks(sheet.search, "ctrl+e")
    assert "report" in [name for name, row in rows.items() if not row.isHidden()]


def test_that_changed_keys_are_there_at_the_next_start(opened, sheet, tmp_path, packages):
    opened.keymap.assign("analyse", ("F4", "Shift+A"))
    sheet.close()
    kept = json.loads((tmp_path / "home" / "config" / "settings.json").read_text())
    assert kept["shortcuts"] == {"analyse": ["F4", "Shift+A"]}
    with main_window(tmp_path / "home", packages) as again:
        assert again.keymap.keys("analyse") == ("F4", "Shift+A")
        assert again.actions_by_name["analyse"].shortcut() == QKeySequence("F4")


def test_that_unknown_actions_and_keys_of_another_version_are_passed_over(qapp):
    from tests.gui.test_theme_and_actions import SPECS

    keymap = Keymap(SPECS, {"gone": ("F4",), "invert": ("no key at all", "F4")})
    assert keymap.keys("invert") == ("F4",)
    assert keymap.owner("F4").name == "invert"
    assert keymap.changes == {"invert": ("F4",)}


def test_that_all_of_it_goes_by_keyboard(opened, sheet, qtbot):
    sheet.editor.tree.setFocus()
    sheet.editor.choose("invert")
    qtbot.keyClick(sheet.editor.tree, Qt.Key.Key_Down)
    assert sheet.editor.chosen != "invert"
    sheet.editor.choose("invert")
    sheet.editor.key.setFocus()
    qtbot.keyClick(sheet.editor.key, Qt.Key.Key_F12)
    sheet.editor.replace.setFocus()
    qtbot.keyClick(sheet.editor.replace, Qt.Key.Key_Space)
    assert opened.keymap.keys("invert") == ("F12",)
