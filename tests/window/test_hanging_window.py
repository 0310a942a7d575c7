"""Hanging protocols in the window: applied when a series opens, saved from the present layout, listed and changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QInputDialog, QMessageBox

from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, main_window

SAVE = QDialogButtonBox.StandardButton.Save


def open_study(qtbot, window, folder):
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(folder)


@pytest.fixture
def another(tmp_path):
    """A folder with another head CT."""
    write_series(tmp_path / "another", hu=head_hu(14, 96, 96), name="another", study="another", spacing=(2.0, 2.0))
    return tmp_path / "another"


def saved(qtbot, window, name, *, default=False, part=None):
    """The present layout as a protocol of this name."""
    window.actions_by_name["save_hanging"].trigger()
    dialog = window.hanging.dialog
    qtbot.waitUntil(dialog.isVisible)
    qtbot.keyClicks(dialog.name, name)
    dialog.default.setChecked(default)
    if part is not None:
        dialog.part.setText(part)
    dialog.buttons.button(SAVE).click()
    return dialog


@pytest.fixture
def listed(opened, qtbot):
    """The dialog with all protocols."""

    def show():
        opened.actions_by_name["hanging_protocols"].trigger()
        dialog = opened.hanging.dialog
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    yield show
    if opened.hanging.dialog is not None:
        opened.hanging.dialog.reject()


def names(dialog):
    return [dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())]


def select(dialog, name):
    row = next(row for row, text in enumerate(names(dialog)) if text.startswith(name))
    dialog.list.setCurrentItem(dialog.list.topLevelItem(row))


@pytest.mark.parametrize(("size", "layout"), [((1900, 1000), "windows"), ((1280, 800), "single")])
def test_that_a_head_ct_opens_in_four_views_where_there_is_room(qapp, tmp_path, positive, qtbot, size, layout):
    with main_window(tmp_path / "home", size=size) as window:
        window._preferences.change(hanging_default="")
        open_study(qtbot, window, positive)
        assert window.layouts.layout.name == layout
        assert window.actions_by_name[f"layout:{layout}"].isChecked()
        windows = {"windows": ["Brain", "Subdural / blood", "Bone", "Brain"], "single": ["Brain"]}[layout]
        assert [view.window_name for view in window.views.shown] == windows
        qtbot.waitUntil(lambda: all(view.images is not None for view in window.views.shown), timeout=10000)


def test_that_the_present_layout_is_saved_and_opens_the_next_study(opened, qtbot, another):
    opened.actions_by_name["layout:mpr"].trigger()
    activate(qtbot, opened)  # keys that come with the window would not make another view the active one
    opened.views.shown[1].setFocus()
    opened.actions_by_name["preset:Bone"].trigger()
    opened.actions_by_name["slab:mip"].trigger()
    opened.actions_by_name["link_views"].trigger()
    saved(qtbot, opened, "Bones", default=True)
    opened.actions_by_name["layout:single"].trigger()
    opened.actions_by_name["link_views"].trigger()
    open_study(qtbot, opened, another)
    assert opened.layouts.layout.name == "mpr"
    assert [view.window_name for view in opened.views.shown] == ["Brain", "Bone", "Brain"]
    assert opened.layouts.slabs.slab.name == "Slab 10 mm MIP"
    assert not opened.layouts.links.linked
    assert not opened.actions_by_name["link_views"].isChecked()


def test_that_a_layout_taken_by_hand_stays_for_the_study(opened, qtbot, another):
    opened.actions_by_name["layout:mpr"].trigger()
    opened._open_series(opened.controller.current.series)
    assert opened.layouts.layout.name == "mpr"
    open_study(qtbot, opened, another)
    assert opened.layouts.layout.name == "single"


def test_that_a_protocol_of_other_body_parts_is_not_used(opened, qtbot, another):
    opened.actions_by_name["layout:mpr"].trigger()
    saved(qtbot, opened, "Ankles", default=True, part="ANKLE, FOOT")
    open_study(qtbot, opened, another)
    assert opened.layouts.layout.name == "single"


def test_that_a_protocol_needs_a_name_and_a_series(window, opened, qtbot):
    opened.actions_by_name["save_hanging"].trigger()
    dialog = opened.hanging.dialog
    assert not dialog.buttons.button(SAVE).isEnabled()
    qtbot.keyClicks(dialog.name, "  ")
    assert not dialog.buttons.button(SAVE).isEnabled()
    dialog.reject()


def test_that_without_a_series_nothing_is_laid_out_or_saved_but_protocols_are_listed(window):
    able = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert able.isdisjoint({"save_hanging", "layout:windows", "layout:compare", "slab_thicker", "link_views"})
    assert "hanging_protocols" in able


def test_that_a_protocol_that_cannot_be_kept_says_why_and_the_dialog_stays(opened, qtbot, tmp_path):
    (tmp_path / "home" / "config").mkdir(parents=True, exist_ok=True)
    (tmp_path / "home" / "config" / "hanging").write_text("")
    dialog = saved(qtbot, opened, "Mine")
    assert dialog.isVisible()
    assert "cannot be written" in dialog.problem.text()
    dialog.reject()


def test_that_the_list_shows_uses_and_chooses_protocols(opened, qtbot, listed):
    opened.actions_by_name["layout:mpr"].trigger()
    saved(qtbot, opened, "Mine")
    opened.actions_by_name["layout:single"].trigger()
    dialog = listed()
    assert names(dialog) == ["Mine", "Head CT, four views", "One view (default)"]
    select(dialog, "One view")
    assert not dialog.rename_button.isEnabled()
    select(dialog, "Mine")
    dialog.use_button.click()
    assert opened.layouts.layout.name == "mpr"
    dialog.default_button.click()
    assert opened._preferences.settings.hanging_default == "Mine"
    assert names(dialog)[0] == "Mine (default)"
    dialog.default_button.click()
    assert opened._preferences.settings.hanging_default == ""


def test_that_a_protocol_is_renamed_and_deleted_after_a_question(opened, qtbot, listed):
    saved(qtbot, opened, "Mine", default=True)
    dialog = listed()
    select(dialog, "Mine")
    dialog.rename_button.click()
    question = dialog.findChild(QInputDialog)
    question.setTextValue("Head CT, four views")
    question.accept()
    assert "already" in dialog.problem.text()
    dialog.rename_button.click()
    question = next(found for found in dialog.findChildren(QInputDialog) if found.isVisible())
    question.setTextValue("Yours")
    question.accept()
    assert names(dialog)[0] == "Yours (default)"
    dialog.delete_button.click()
    question = dialog.findChild(QMessageBox)
    next(button for button in question.buttons() if button.text() == "Delete").click()
    assert names(dialog) == ["Head CT, four views", "One view"]
    assert opened._preferences.settings.hanging_default == ""


def test_that_a_bad_file_is_told_when_a_series_opens_and_in_the_list(window, qtbot, tmp_path, positive):
    folder = tmp_path / "home" / "config" / "hanging"
    folder.mkdir(parents=True)
    (folder / "bad.json").write_text('{"schema": 1, "protocol": {"name": "x", "layout": "nine"}}')
    open_study(qtbot, window, positive)
    assert "bad.json" in window.workspace.banner.text
    assert window.layouts.layout.name == "single"
    window.actions_by_name["hanging_protocols"].trigger()
    dialog = window.hanging.dialog
    assert "protocol.layout" in dialog.problem.text()
    dialog.reject()


def test_that_every_layout_that_a_protocol_can_name_is_there():
    from typing import get_args

    from ichviewer.domain.plane import Projection
    from ichviewer.gui.layouts.layout import LAYOUTS
    from ichviewer.settings.hanging import LayoutName, ProjectionName

    assert [layout.name for layout in LAYOUTS] == list(get_args(LayoutName))
    assert [projection.value for projection in Projection] == list(get_args(ProjectionName))


def test_that_the_dialogs_fit_a_small_window_and_keep_the_keys(opened, qtbot, listed):
    opened.resize(960, 600)
    dialog = listed()
    assert dialog.width() <= 960
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert opened.hanging.dialog is None


def test_that_the_names_of_protocols_are_shown_whole(window, qtbot):
    window.actions_by_name["hanging_protocols"].trigger()
    dialog = window.hanging.dialog
    qtbot.waitUntil(dialog.isVisible)
    names = [dialog.list.topLevelItem(row).text(0) for row in range(dialog.list.topLevelItemCount())]
    assert max(map(dialog.list.fontMetrics().horizontalAdvance, names)) < dialog.list.columnWidth(0)
    dialog.reject()
