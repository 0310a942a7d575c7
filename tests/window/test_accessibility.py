"""What a screen reader and a keyboard find: every control has a name and a role, can be reached, and shows its focus."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QFileDialog, QLabel, QMessageBox, QScrollBar, QWidget

import ichviewer.gui.dialogs
from ichviewer.gui import theme
from ichviewer.gui.dialogs.about import AboutDialog
from ichviewer.gui.dialogs.hanging import HangingDialog, SaveHangingDialog
from ichviewer.gui.dialogs.help import HelpWindow
from ichviewer.gui.dialogs.hidden_report import HiddenReportDialog
from ichviewer.gui.dialogs.log import LogDialog
from ichviewer.gui.dialogs.settings import SettingsDialog
from ichviewer.gui.dialogs.shortcuts import ShortcutsDialog
from tests.support.window_kit import activate

CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.ButtonDropDown,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Slider,
    QAccessible.Role.SpinBox,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.Table,
    QAccessible.Role.PageTabList,
}


def _action(name: str) -> Callable[[QWidget], None]:
    return lambda window: window.actions_by_name[name].trigger()


DIALOGS: dict[type[QDialog], Callable[[QWidget], object]] = {
    SettingsDialog: _action("settings"),
    ShortcutsDialog: _action("shortcuts"),
    AboutDialog: _action("about"),
    HelpWindow: _action("help"),
    LogDialog: _action("log"),
    HangingDialog: _action("hanging_protocols"),
    SaveHangingDialog: _action("save_hanging"),
    HiddenReportDialog: lambda window: HiddenReportDialog(window).open(),
}


def _named(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        return bool(widget.accessibleName())  # its text is the value
    return interface is not None and bool(interface.text(QAccessible.Text.Name).strip())


def _interactive(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.objectName() in ("qt_toolbar_ext_button", "qt_scrollarea_viewport"):
        return False
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QLabel):
        return False
    by_role = interface is not None and interface.role() in CONTROLS
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus or by_role


def _unnamed(top: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}"
        for widget in top.findChildren(QWidget)
        if _interactive(widget) and widget.isVisibleTo(top) and not _named(widget)
    ]


def _close(window: QWidget, dialog: QDialog) -> None:
    dialog.reject()


def test_that_every_control_of_the_empty_window_has_a_name(window):
    assert _unnamed(window) == []


def test_that_every_control_of_an_analysed_and_measured_study_has_a_name(analysed, qtbot):
    from ichviewer.domain.measurement import Distance

    measuring = analysed.controller.measuring
    measuring.add(Distance("one", measuring.place(3), ((0.0, 0.0, 20.0), (10.0, 0.0, 20.0))))
    analysed.workspace.banner.say("done", "Something was done.", ("Open folder", lambda: None))
    assert _unnamed(analysed) == []


@pytest.mark.parametrize("kind", list(DIALOGS), ids=lambda kind: kind.__name__)
def test_that_every_control_of_every_dialog_has_a_name(opened, kind, qtbot):
    DIALOGS[kind](opened)
    dialog = opened.findChild(kind)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle()
    stacked = [widget for widget in dialog.findChildren(QWidget) if _interactive(widget) and not widget.isHidden()]
    assert [f"{type(widget).__name__} in {kind.__name__}" for widget in stacked if not _named(widget)] == []
    _close(opened, dialog)


def test_that_no_dialog_is_left_out_here():
    found = set()
    for module in pkgutil.iter_modules(ichviewer.gui.dialogs.__path__, "ichviewer.gui.dialogs."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QDialog) and value.__module__ == module.name:
                found.add(value)
    assert found - {QFileDialog, QMessageBox} == set(DIALOGS)


def test_that_a_series_is_a_button_for_a_screen_reader(opened):
    card = next(iter(opened.studies.cards.values()))
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == card.series.title
    assert "14 slices" in interface.text(QAccessible.Text.Description)


def test_that_the_tab_key_reaches_every_control_and_comes_round(analysed, qtbot):
    activate(qtbot, analysed)
    analysed.view.setFocus()
    reached = []
    for _ in range(200):
        qtbot.keyClick(analysed.focusWidget(), Qt.Key.Key_Tab)
        if analysed.focusWidget() is analysed.view:
            break
        reached.append(analysed.focusWidget())
    else:
        pytest.fail("Tab does not come round")
    wanted = [
        widget
        for widget in analysed.findChildren(QAbstractButton)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [widget for widget in wanted if widget not in reached] == []


@pytest.mark.parametrize("look", ["dark", "light"])
def test_that_the_control_with_the_focus_looks_different(analysed, qtbot, look):
    theme.change(look, 100)
    activate(qtbot, analysed)
    controls = [
        widget
        for widget in analysed.findChildren(QAbstractButton)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 8
    for control in (*controls, analysed.results.controls.opacity):
        analysed.view.setFocus()
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        assert control.grab().toImage() != before, control
    theme.change("dark", 100)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_that_keys_press_the_button_with_the_focus_and_not_the_shortcut(analysed, qtbot, key):
    activate(qtbot, analysed)
    view = analysed.view
    view.zoom_by(2)
    button = analysed.results.finding_buttons[1]
    button.setFocus()
    qtbot.keyClick(button, key)
    assert view.finding is button.finding
    assert view.viewport.zoom > 1  # Space fits the image elsewhere


def test_that_arrow_keys_move_the_slider_with_the_focus_and_not_the_slices(analysed, qtbot):
    activate(qtbot, analysed)
    slider, k = analysed.results.controls.opacity, analysed.view.slice_index
    slider.setFocus()
    before = slider.value()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() > before
    assert analysed.view.slice_index == k
    analysed.view.setFocus()
    qtbot.keyClick(analysed.view, Qt.Key.Key_Down)
    assert analysed.view.slice_index == k + 1
