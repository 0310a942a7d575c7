"""Menus, toolbar, and which actions can be used: made from the declared table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton, QWidget

from ichviewer.gui import actions as declared
from ichviewer.gui import theme
from ichviewer.gui.controller import Controller
from ichviewer.gui.layouts.desk import PREFIX as LAYOUT_PREFIX
from ichviewer.gui.layouts.specs import LAYOUT_ACTIONS
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.mask_desk import PAINT
from ichviewer.gui.mask_desk import PREFIX as MASK_PREFIX
from ichviewer.gui.measure_desk import PREFIX
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.scene_specs import SCENE_MENU
from ichviewer.gui.texts import say, tr
from ichviewer.gui.worklist.desk import WorklistDesk

Entry = tuple[str, Path, str]
"""A recent study: title, path, when it was opened."""

_NEED_IMAGE = (
    *("reset", "zoom_in", "zoom_out", "mirror_x", "mirror_y", "copy_image", "print_image", "preset_file", "invert"),
    *("fit", "one_to_one", "turn_right", "turn_left", "auto_window", "cine", "cine_faster", "cine_slower"),
    *("next_slice", "previous_slice", "page_down", "page_up", "first_slice", "last_slice"),
)
_LAYOUTS = tuple(spec.name for spec in LAYOUT_ACTIONS if spec.name != "hanging_protocols")
_NEED_FOLDER = ("next_series", "previous_series", "reload")
_NEED_FINDINGS = ("next_finding", "previous_finding")
NEED_STUDY = ("mark_reviewed", "mark_open")
IN_LIST = frozenset(
    {
        *("open_folder", "open_file", "quit", "study_list", "add_to_list", "pause_queue", "stop_queue"),
        *("settings", "shortcuts", "about", "save_screenshot", "next_study", "previous_study", "demonstration"),
        *("second_screen", "list_window"),
    }
)
"""Actions that can be used while the study list is shown: what works on the image needs the image."""


def enabled(controller: Controller, worklist: WorklistDesk, listed: bool, actions: Mapping[str, QAction]) -> dict[str, bool]:
    """Which actions can be used now.

    Parameters
    ----------
    listed
        Whether the study list is shown in place of the image.
    """
    able = {**dict.fromkeys(actions, True), **_enabled(controller, worklist)}
    return {name: can and (not listed or name in IN_LIST) for name, can in able.items()}


def _enabled(controller: Controller, worklist: WorklistDesk) -> dict[str, bool]:
    current, models = controller.current, controller.models
    loaded = current.loaded
    able = models is None or bool(models.packages)
    reportable = current.analysis is not None or (bool(controller.measuring.items) and not controller.analysing)
    found = current.analysis is not None and bool(current.analysis.findings)
    return {
        **dict.fromkeys(_NEED_IMAGE, current.series is not None),
        **dict.fromkeys(_LAYOUTS, current.series is not None),
        **dict.fromkeys(_NEED_FOLDER, current.index is not None),
        **dict.fromkeys(_NEED_FINDINGS, found or (current.series is not None and worklist.findings_beside)),
        **dict.fromkeys(NEED_STUDY, bool(worklist.uid)),
        **dict.fromkeys(("heat_map", "how_sure"), loaded is not None and able and not controller.analysing),
        "analyse": current.loaded is not None and able and not controller.analysing,
        "stop": controller.busy,
        **dict.fromkeys(("report", "print_report"), reportable),
        **dict.fromkeys(("accept_finding", "reject_finding", "undo_review"), found and controller.reviewing.able),
        **_measuring(controller.measuring),
        **_editing(controller),
        "correct_hu": current.original is not None or (loaded is not None and loaded.correction_offered is not None),
    }


def _measuring(measuring: Measuring) -> dict[str, bool]:
    tools = [spec.name for spec in declared.ACTIONS if spec.name.startswith(PREFIX)]
    selected = measuring.current is not None
    return {
        **dict.fromkeys(tools, measuring.stack is not None),
        "edit_text": selected,
        "delete_measurement": selected,
    }


def _editing(controller: Controller) -> dict[str, bool]:
    editing = controller.editing
    tools = [spec.name for spec in declared.ACTIONS if spec.name.startswith((MASK_PREFIX, PAINT))]
    found = controller.current.analysis is not None and bool(controller.current.analysis.findings)
    return {
        **dict.fromkeys(tools, editing.able),
        **dict.fromkeys(("smooth_component", "retype_component", "delete_component"), editing.able and found),
        "revert_mask": editing.edited,
        "show_model_mask": editing.edited,
        "undo": bool(controller.undoing.undo_text),
        "redo": bool(controller.undoing.redo_text),
    }


class RecentMenu(QMenu):
    """Recent studies; `opened` is called with the path of the chosen one."""

    def __init__(self, opened: Callable[[Path], None], parent: QMainWindow) -> None:
        super().__init__(tr("Recent studies"), parent)
        self._opened = opened

    def fill(self, entries: tuple[Entry, ...], *, hide_paths: bool = False) -> None:
        """Show these studies."""
        self.clear()
        for title, path, when in entries:
            action = QAction(f"{title}   {when}".replace("&", "&&"), self)
            action.setToolTip("" if hide_paths else str(path))
            action.triggered.connect(lambda _checked=False, chosen=path: self._opened(chosen))
            self.addAction(action)
        self.setEnabled(bool(entries))


def build_menus(
    window: QMainWindow, specs: tuple[declared.ActionSpec, ...], actions: Mapping[str, QAction], recent: RecentMenu
) -> dict[str, QMenu]:
    """Fill the menu bar; keep what is returned, for PySide deletes menus that only the menu bar knows."""
    menus = {title: window.menuBar().addMenu(say(title)) for title in declared.MENUS}
    for spec in specs:
        if spec.menu == SCENE_MENU and SCENE_MENU not in menus:
            menus[SCENE_MENU] = QMenu(say(SCENE_MENU), window)
            menus[declared.VIEW_MENU].insertMenu(actions["maximise"], menus[SCENE_MENU])
        menu = menus[spec.menu]
        if spec.divided:
            menu.addSeparator()
        menu.addAction(actions[spec.name])
        if spec.name == "open_file":
            menu.addMenu(recent)
    return menus


def build_toolbar(window: QMainWindow, actions: Mapping[str, QAction], menus: Mapping[str, QMenu], views: Views) -> QToolBar:
    """Make the toolbar, with the window presets and the measuring tools as menus."""
    bar = _Bar(tr("Tools"), window)
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for name in declared.TOOLBAR:
        if not name:
            bar.addSeparator()
        elif name == declared.WINDOW_BUTTON:
            bar.addWidget(_window_button(menus[declared.WINDOW_MENU], views))
        elif name == declared.LAYOUT_BUTTON:
            bar.addWidget(_layout_button(menus[declared.LAYOUT_MENU], actions))
        elif name == declared.MEASURE_BUTTON:
            tip = tr("Distance, angle, regions, midline, ABC/2, arrow")
            bar.addWidget(_tool_button(menus[declared.MEASURE_MENU], actions, PREFIX, (tr("Measure"), "ruler", tip)))
        elif name == declared.MASK_BUTTON:
            tip = tr("Edit the mask: brush, eraser, growing region, outline, components")
            bar.addWidget(_tool_button(menus[declared.MASK_MENU], actions, MASK_PREFIX, (tr("Edit"), "brush", tip)))
        else:
            bar.addAction(actions[name])
        if name in declared.ICON_ONLY and isinstance(button := bar.widgetForAction(actions[name]), QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    bar.shrink_first([button for name in declared.SHRINKING if (button := bar.widgetForAction(actions[name]))])
    window.addToolBar(bar)
    return bar


class _Bar(QToolBar):
    """Takes the texts of some buttons away, one after the other, where the window is too narrow for all."""

    def shrink_first(self, buttons: Sequence[QWidget]) -> None:
        """Name the buttons that are known by their icon alone, the first to lose its text first."""
        self._shrinking = [button for button in buttons if isinstance(button, QToolButton)]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit."""
        super().resizeEvent(event)
        for button in self._shrinking:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        wide = self.sizeHint().width()
        for button in self._shrinking:
            if wide <= self.width():
                break
            wide -= button.sizeHint().width()
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            wide += button.sizeHint().width()


class _MenuButton(QToolButton):
    """As wide as the longest of its texts, in every text size, so that the bar does not jump."""

    def fit(self, texts: Sequence[str]) -> None:
        """Name the texts that it may show."""
        self._texts = tuple(texts)
        longest = max(self.fontMetrics().horizontalAdvance(text) for text in self._texts)
        self.setFixedWidth(longest + 48)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_texts"):
            self.fit(self._texts)


def _tool_button(menu: QMenu, actions: Mapping[str, QAction], prefix: str, usual: tuple[str, str, str]) -> QToolButton:
    """Button that offers the tools of a menu and shows the one in hand; `usual` is text, icon and tip without one."""
    name, icon, tip = usual
    button = _MenuButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setCheckable(True)
    menu.setToolTipsVisible(True)
    button.setMenu(menu)
    tools = [action for key, action in actions.items() if key.startswith(prefix)]

    def show_tool() -> None:
        held = next((action for action in tools if action.isChecked()), None)
        button.setIcon(theme.icon(icon) if held is None else held.icon())
        button.setText(f"{name if held is None else held.iconText()}  ▾")
        button.setChecked(held is not None)

    for action in tools:
        action.toggled.connect(show_tool)
    show_tool()
    button.fit([f"{text}  ▾" for text in (name, *(action.iconText() for action in tools))])
    return button


def _layout_button(menu: QMenu, actions: Mapping[str, QAction]) -> QToolButton:
    """Button that offers the layouts and shows the one in use."""
    button = _MenuButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tr("Layouts, links, slabs (Alt and a digit)"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    layouts = [action for name, action in actions.items() if name.startswith(LAYOUT_PREFIX)]

    def show_layout() -> None:
        used = next((action for action in layouts if action.isChecked()), layouts[0])
        button.setIcon(used.icon())
        button.setText(f"{used.iconText()}  ▾")

    for action in layouts:
        action.toggled.connect(show_layout)
    show_layout()
    button.fit([f"{action.iconText()}  ▾" for action in layouts])
    return button


def _window_button(presets: QMenu, views: Views) -> QToolButton:
    """Button that shows the window preset in use and offers the others."""
    button = _MenuButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIcon(theme.icon("contrast-box"))
    button.setToolTip(tr("Window presets (digit keys)"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(presets)

    def show_name() -> None:
        button.setText(f"{say(views.active.window_name) or tr('Window')}  ▾")

    views.window_changed.connect(show_name)
    show_name()
    button.fit([tr("Subdural / blood  ▾")])
    return button
