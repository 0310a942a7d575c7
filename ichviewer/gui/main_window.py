"""The main window: puts panels, workspace, actions and controller together."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ichviewer.domain.series import Series
from ichviewer.domain.window import WindowPreset
from ichviewer.gui import actions as declared
from ichviewer.gui import theme
from ichviewer.gui.controller import Controller
from ichviewer.gui.demonstration import Demonstration
from ichviewer.gui.dialogs.files import ask_study_file, ask_study_folder
from ichviewer.gui.help_desk import HelpDesk
from ichviewer.gui.keyboard import KeyboardGuard
from ichviewer.gui.keymap import Keymap
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.filler import make_filler
from ichviewer.gui.layouts.hanging_desk import HangingDesk
from ichviewer.gui.layouts.layout_actions import LayoutActions
from ichviewer.gui.layouts.plane_guide import PlaneGuide
from ichviewer.gui.layouts.second_screen import SecondScreen
from ichviewer.gui.layouts.specs import LAYOUT_ACTIONS
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.mask_desk import MaskDesk
from ichviewer.gui.mask_frame import MaskFrame
from ichviewer.gui.measure_desk import PREFIX, MeasureDesk
from ichviewer.gui.menus import RecentMenu, build_menus, build_toolbar, enabled
from ichviewer.gui.panels.measurement_panel import MeasurementPanel
from ichviewer.gui.panels.result_panel import ResultPanel
from ichviewer.gui.panels.study_panel import StudyPanel
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.presenter import Presenter
from ichviewer.gui.report_desk import ReportDesk
from ichviewer.gui.reviewed_overlay import ReviewedOverlay
from ichviewer.gui.reviewing import ACCEPT, REJECT, UNDO
from ichviewer.gui.scene_desk import SceneDesk
from ichviewer.gui.scene_specs import SCENE_ACTIONS, SCENE_MENU
from ichviewer.gui.second_look_desk import SecondLookDesk
from ichviewer.gui.session_desk import SessionDesk
from ichviewer.gui.settings_desk import SettingsDesk
from ichviewer.gui.share_desk import ShareDesk
from ichviewer.gui.status import StatusBar
from ichviewer.gui.texts import tr
from ichviewer.gui.view_desk import PREFIX as TOOL_PREFIX
from ichviewer.gui.view_desk import ViewDesk
from ichviewer.gui.view_menu import ViewMenu
from ichviewer.gui.widgets.view_aids import ViewAids
from ichviewer.gui.window_desk import WindowDesk
from ichviewer.gui.worklist.desk import WorklistDesk
from ichviewer.gui.worklist.frame import WorklistFrame
from ichviewer.gui.worklist.navigation import Navigation
from ichviewer.gui.workspace import Workspace
from ichviewer.render.raster import OverlayStyle
from ichviewer.settings.paths import Paths

_PAGE = 5
_LEFT, _RIGHT = 264, 336
_LEAST_PANELS = 460


class MainWindow(QMainWindow):
    """The window. Closing it stops every job and saves the settings.

    Parameters
    ----------
    controller
        What is done with studies.
    presets
        Window presets of the menu.
    preferences
        Settings that the window reads and changes.
    sample
        Folder of the sample study, or None where there is none.
    paths
        Where guide and logs lie; found where None.

    Signals
    -------
    closed()
        Threads are joined and the settings are saved.
    """

    closed = Signal()

    def __init__(
        self,
        controller: Controller,
        presets: tuple[WindowPreset, ...],
        preferences: Preferences,
        sample: Path | None = None,
        paths: Paths | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("ichviewer")
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.controller = controller
        self._preferences = preferences
        self._sample = sample
        overlay = preferences.settings.overlay
        self.workspace = Workspace(has_sample=sample is not None)
        self.view = self.workspace.view
        self.views = Views(self.view, self)
        self.demonstration = Demonstration(lambda: controller.current.index, self)
        self.studies = StudyPanel(self.demonstration)
        self.results = ResultPanel(OverlayStyle(opacity=overlay.opacity, fill=overlay.fill, outline=overlay.outline))
        self.measurements = MeasurementPanel(controller.measuring)
        self.measure = MeasureDesk(controller.measuring, self.view, self)
        self.reports = ReportDesk(self, controller, preferences, self.demonstration)
        self.mask = MaskDesk(controller.editing, self.view, self.measure, lambda: self.presenter.finding, self)
        self.views.made.connect(self.measure.attach)
        self.views.made.connect(self.mask.attach)
        self.viewing = ViewDesk(self.views, self.measure, self, (self.mask.put_away,))
        self.windows = WindowDesk(self.views, presets, preferences, lambda: controller.current, self)
        self.layouts = LayoutDesk(self.views, self.workspace.grid, self.workspace.scene, self.windows.presets, self)
        self.filler = make_filler(self.layouts, controller, self.demonstration.text, self)
        self.hanging = HangingDesk(
            self.layouts, self.filler.prior, paths or Paths.discover(), preferences, lambda: controller.current, self
        )
        self.scenes = SceneDesk(self.layouts, self.workspace, controller, preferences, self)
        self._build_layout()
        self.presenter = Presenter(controller, self.workspace, self.studies, self.results, self.status, self.demonstration)
        self.share = ShareDesk(self, preferences)
        self.worklist = WorklistDesk(controller, preferences, self)
        self.navigation = Navigation(self.worklist, self.presenter, controller)
        self.help = HelpDesk(self, preferences, paths or Paths.discover())
        self.specs = (*LAYOUT_ACTIONS, *declared.ACTIONS, *SCENE_ACTIONS, *declared.preset_specs(presets))
        self.actions_by_name = declared.build_actions(self, self.specs, self._handlers())
        self.keymap = Keymap(self.specs, preferences.settings.shortcuts, self)
        clean = self.demonstration.text
        self.scenes.use(self.actions_by_name)
        self.layout_actions = LayoutActions(self.layouts, self.workspace, self.actions_by_name, clean, self)
        self._build_menus()
        self.edit = MaskFrame(self.mask, self.viewing, self.actions_by_name, self.views, self)
        self.right.layout().addWidget(self.edit.panel)
        self.list_frame = WorklistFrame(self, preferences)
        self._connect()
        self.help.take_keymap()
        self.keyboard = KeyboardGuard(self)
        self.settings = SettingsDesk(self, preferences, presets)
        self._restore()
        self.session = SessionDesk(self, preferences)
        self.refresh_recent()
        self.update_actions()

    # -- building ---------------------------------------------------------------------------------------------------

    def _build_layout(self) -> None:
        self.second_look = SecondLookDesk(self.controller, self.views, self)
        self.aids = ViewAids(self.views, self)
        self.second = SecondScreen(self, self._preferences)
        self.guide = PlaneGuide(self.layouts, self.filler, self.controller.measuring, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(4)
        self.splitter.setChildrenCollapsible(False)
        self.right = QWidget()
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.results, 1)
        column.addWidget(self.measurements)
        for widget in (self.studies, self.workspace, self.right):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([_LEFT, 10000, _RIGHT])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.splitter)
        self.setCentralWidget(self.pages)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.setMinimumSize(QSize(960, 600))
        self.fit_panels()

    def fit_panels(self) -> None:
        """Give the panels the room that their texts need, as far as the window has it beside the image."""
        left, right = theme.px(216), theme.px(_RIGHT - 16)
        room = self.width() - self.workspace.minimumSizeHint().width() - 2 * self.splitter.handleWidth()
        share = min(1.0, max(room, _LEAST_PANELS) / (left + right))
        self.studies.setMinimumWidth(int(left * share))
        self.results.setMinimumWidth(int(right * share))

    def _build_menus(self) -> None:
        self.recent_menu = RecentMenu(self.open_path, self)
        self.menus = build_menus(self, self.specs, self.actions_by_name, self.recent_menu)
        self.scenes.offer(self.menus[SCENE_MENU])
        self.compare_menu = self.layout_actions.add_compare_menu(self.menus[declared.LAYOUT_MENU], self.filler.prior)
        self.view_menu = ViewMenu(self)
        self.toolbar = build_toolbar(self, self.actions_by_name, self.menus, self.views)

    def _handlers(self) -> dict[str, object]:
        views = self.views
        return {
            "open_folder": self.ask_folder,
            "open_file": self.ask_file,
            "reload": self._reload,
            "report": self.reports.ask,
            "quit": self.close,
            "reset": self._reset,
            "zoom_in": lambda: views.active.zoom_by(1.25),
            "zoom_out": lambda: views.active.zoom_by(0.8),
            "mirror_x": lambda: views.active.mirror(horizontally=True),
            "mirror_y": lambda: views.active.mirror(vertically=True),
            "demonstration": self.demonstration.set_on,
            "settings": self._open_settings,
            "smooth": views.set_smooth,
            "texts": views.set_texts_shown,
            "maximise": self._maximise,
            "full_screen": self._full_screen,
            **self.second.handlers(),
            "left_panel": self.studies.setVisible,
            "right_panel": self.right.setVisible,
            "invert": views.set_inverted,
            "next_slice": lambda: views.active.step(1),
            "previous_slice": lambda: views.active.step(-1),
            "page_down": lambda: views.active.step(_PAGE),
            "page_up": lambda: views.active.step(-_PAGE),
            "first_slice": lambda: views.active.set_slice(0),
            "last_slice": lambda: views.active.set_slice(10**9),
            "next_finding": lambda: self.presenter.step_finding(1),
            "previous_finding": lambda: self.presenter.step_finding(-1),
            "accept_finding": lambda: self.presenter.say(ACCEPT),
            "reject_finding": lambda: self.presenter.say(REJECT),
            "undo_review": lambda: self.presenter.say(UNDO),
            "next_series": lambda: self._step_series(1),
            "previous_series": lambda: self._step_series(-1),
            "analyse": self.controller.analyse,
            "stop": self.controller.cancel,
            "correct_hu": self._correct_hu,
            "overlay": self._show_overlay,
            "more_opaque": lambda: self.results.controls.nudge(10),
            "less_opaque": lambda: self.results.controls.nudge(-10),
            **self.measure.handlers(),
            **self.share.handlers(),
            **self.help.handlers(),
            **self.viewing.handlers(),
            **self.layouts.handlers(),
            **self.hanging.handlers(),
            **self.windows.handlers(),
            **self.scenes.handlers(),
            **self.aids.handlers(),
            **self.mask.handlers(),
            **self.second_look.handlers(),
            "undo": self.controller.undoing.undo,
            "redo": self.controller.undoing.redo,
            **self.navigation.handlers(),
        }

    def _connect(self) -> None:
        controller, workspace = self.controller, self.workspace
        self.presenter.changed.connect(self.update_actions)
        self.presenter.changed.connect(self._show_title)
        self.controller.editing.growing.changed.connect(self.show_undo)
        ReviewedOverlay(controller, self.views, workspace.strip, self).changed.connect(self.presenter.meshes_wanted)
        self.presenter.series_shown.connect(self._on_series_shown)
        self.presenter.series_shown.connect(self.scenes.forget)
        self.presenter.meshes_wanted.connect(self.scenes.mesh)
        self.presenter.recent_changed.connect(self.refresh_recent)
        self.studies.series_opened.connect(self._open_series)
        self.studies.path_opened.connect(self.open_path)
        workspace.welcome.open_requested.connect(self.ask_folder)
        workspace.welcome.sample_requested.connect(self.open_sample)
        workspace.welcome.path_opened.connect(self.open_path)
        self.layouts.maximise_requested.connect(self.actions_by_name["maximise"].toggle)
        self.layout_actions.scene_tiled.connect(self.scenes.on_tiled)
        self.hanging.told.connect(lambda line: workspace.banner.say("warning", line))
        self.layouts.slabs.hinted.connect(self.status.set_hint)
        self.windows.told.connect(lambda line: self.status.showMessage(line, 4000))
        self.results.analyse_requested.connect(controller.analyse)
        self.results.style_changed.connect(self._on_style)
        self.measure.tool_changed.connect(lambda name: self._check_tool(PREFIX, name))
        self.measure.hinted.connect(self.status.set_hint)
        self.measure.plane_wanted.connect(self.guide.show_item)
        self.mask.hinted.connect(self.status.set_hint)
        self.second_look.shown_changed.connect(self.actions_by_name["heat_map"].setChecked)
        self.second_look.spread_ready.connect(self.results.show_spread)
        self.second_look.failed.connect(lambda line: self.workspace.banner.say("failed", line))
        self.results.how_sure.clicked.connect(self.actions_by_name["how_sure"].trigger)
        for signal in (controller.editing.ready_changed, controller.editing.changed):
            signal.connect(self.show_undo)
        self.viewing.tool_changed.connect(lambda name: self._check_tool(TOOL_PREFIX, name))
        self.viewing.hinted.connect(self.status.set_hint)
        self.viewing.cine_changed.connect(self.actions_by_name["cine"].setChecked)
        self.measurements.chosen.connect(self.measure.show_item)
        controller.measuring.changed.connect(self._on_measured)
        controller.measuring.selected.connect(self.update_actions)
        self.demonstration.changed.connect(self._show_title)
        self.demonstration.changed.connect(lambda _on: self.filler.fill())
        # H and Esc do in 3D, and where a button has the focus, what they do in the slice views.
        workspace.scene.installEventFilter(self.viewing)
        for desk in (self.viewing, self.measure, self.mask):
            self.installEventFilter(desk)
        self.recent_menu.aboutToShow.connect(self.refresh_recent)

    def _restore(self) -> None:
        settings = self._preferences.settings
        for name, checked in (
            ("smooth", settings.smooth),
            ("texts", settings.corner_texts),
            ("colour_bar", settings.colour_bar),
            ("overlay", settings.overlay.visible),
            ("left_panel", True),
            ("right_panel", True),
            ("show_measurements", True),
            ("demonstration", settings.demonstration),
            ("pause_queue", settings.queue_paused),
            (f"{TOOL_PREFIX}window", True),
        ):
            self.actions_by_name[name].setChecked(checked)
        self.views.set_texts_shown(settings.corner_texts)
        self.views.set_overlay(self.results.controls.overlay)
        self.views.set_overlay_shown(settings.overlay.visible)
        self.layouts.open_windows(self.windows.opening)

    # -- opening ----------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Open a folder, a file or a DICOMDIR."""
        if self.list_frame.shown:
            self.list_frame.show(False)
        self.workspace.banner.hide()
        self.demonstration.hide_also(str(path), path.name)
        if self.controller.current.series is None:
            self.workspace.welcome.show_reading(self.demonstration.text(str(path)))
        self.controller.open_path(path)

    def open_sample(self) -> None:
        """Open the sample study."""
        if self._sample is not None:
            self.open_path(self._sample)

    def ask_folder(self) -> None:
        """Let the user choose a study folder."""
        ask_study_folder(self, self._preferences.settings.last_folder, self._opened)

    def ask_file(self) -> None:
        """Let the user choose one file."""
        ask_study_file(self, self._preferences.settings.last_folder, self._opened)

    def _opened(self, path: Path) -> None:
        self._preferences.change(last_folder=str(path.parent))
        self.open_path(path)

    def _reload(self) -> None:
        index = self.controller.current.index
        if index is not None:
            self.open_path(index.root)

    def _open_series(self, series: Series) -> None:
        index = self.controller.current.index
        found = index.find(series.series_instance_uid) if index else None
        if found:
            self.workspace.banner.hide()
            self.controller.open_series(*found)

    def _step_series(self, count: int) -> None:
        index, shown = self.controller.current.index, self.controller.current.series
        readable = [series for study in index.studies for series in study.series if series.readable] if index else []
        if readable:
            place = next((n for n, series in enumerate(readable) if series is shown), -1 if count > 0 else 0)
            self._open_series(readable[(place + count) % len(readable)])

    def _on_series_shown(self) -> None:
        self.hanging.open_series(self.windows.opening)
        self._show_title()

    def _show_title(self) -> None:
        series = self.controller.current.series
        name = "ichviewer" if not self.demonstration.on else tr("ichviewer – patients hidden")
        self.setWindowTitle(name if series is None else f"{self.demonstration.text(series.title)} – {name}")

    # -- showing ----------------------------------------------------------------------------------------------------

    def _reset(self) -> None:
        self.presenter.forget_finding()
        self.views.active.reset_view()
        self.workspace.scene.reset_view()
        self.filler.planes.turn_to(0.0)
        self.layouts.open_window(self.views.active, self.windows.opening)

    def _correct_hu(self, wanted: bool) -> None:
        if wanted:
            self.controller.correct_hu()
        else:
            self.controller.undo_hu()

    def _show_overlay(self, shown: bool) -> None:
        self.views.set_overlay_shown(shown)
        self._preferences.change_overlay(visible=shown)

    def _on_style(self, style: OverlayStyle) -> None:
        self.views.set_overlay(style)
        self.workspace.scene.set_visible_subtypes(style.visible)
        self._preferences.change_overlay(opacity=style.opacity, fill=style.fill, outline=style.outline)

    def _maximise(self, maximised: bool) -> None:
        for name in ("left_panel", "right_panel"):
            self.actions_by_name[name].setChecked(not maximised)
        self.toolbar.setVisible(not maximised)

    def _full_screen(self, wanted: bool) -> None:
        if wanted != self.isFullScreen():
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            self.second.fill_screen(wanted)

    # -- measuring --------------------------------------------------------------------------------------------------

    def _check_tool(self, prefix: str, name: str) -> None:
        for action_name, action in self.actions_by_name.items():
            if action_name.startswith(prefix):
                action.setChecked(action_name == f"{prefix}{name}")

    def show_undo(self) -> None:
        """Tell in the menu what undo and redo would do."""
        self.controller.undoing.name(self.actions_by_name)
        self.update_actions()

    def _on_measured(self) -> None:
        if self.controller.measuring.stack is None:
            self.measure.put_away()
        self.show_undo()

    # -- dialogs -----------------------------------------------------------------------------------------------------

    def _open_settings(self) -> None:
        self.settings.open()

    # -- state of the window ----------------------------------------------------------------------------------------

    def refresh_recent(self, panel: bool = True) -> None:
        """Show the recent studies of the library in menu and panels."""
        recent = self.controller.recent()
        hide = self.demonstration.on
        entries = tuple(
            (
                tr("Study {number}", number=n) if hide else study.title or study.path.name,
                study.path,
                study.opened.astimezone().strftime("%Y-%m-%d"),
            )
            for n, study in enumerate(recent, start=1)
        )
        self.recent_menu.fill(entries, hide_paths=hide)
        if panel and self.controller.current.index is None:
            self.studies.show_recent(entries)
            self.workspace.welcome.show_empty(entries, hide_paths=hide)

    def update_actions(self) -> None:
        """Enable what can be used now."""
        for name, able in enabled(self.controller, self.worklist, self.list_frame.shown, self.actions_by_name).items():
            self.actions_by_name[name].setEnabled(able)
        self.actions_by_name["correct_hu"].setChecked(self.controller.current.original is not None)

    # -- events -----------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take local files and folders."""
        self.share.allow_drop(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Open what was dropped; onto the study list it is added."""
        self.share.take_drop(event, self.worklist.add_folder if self.list_frame.shown else self.open_path)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Decide about the 3D view by the size that the window really has, which need not be the one asked for."""
        super().resizeEvent(event)
        self.fit_panels()
        self.scenes.decide()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Open the windows beside this one that were left open, once it is on its screen."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.second.restore)
        QTimer.singleShot(0, self, self.list_frame.restore)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stop every job, join the threads, save the settings."""
        self.viewing.play(False)
        self.session.remember()
        self.second.close()
        self.list_frame.close()
        self.share.close()
        self.presenter.close()
        self.worklist.close()
        self.controller.close()
        self.workspace.scene.close_scene()
        self._preferences.remember_window(self)
        self._preferences.save()
        super().closeEvent(event)
        self.closed.emit()
