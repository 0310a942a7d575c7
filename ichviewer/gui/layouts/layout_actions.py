"""Keeps the window's actions in step with layout, slab and active view."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ichviewer.gui.layouts.desk import PREFIX, LayoutDesk
from ichviewer.gui.layouts.layout import COMPARE, LAYOUTS, Content
from ichviewer.gui.layouts.prior import CompareMenu, PriorSeries
from ichviewer.gui.layouts.slab_desk import PREFIX as SLAB_PREFIX
from ichviewer.gui.layouts.slab_desk import PROJECTIONS
from ichviewer.gui.workspace import Workspace


class LayoutActions(QObject):
    """What menus and toolbar show of the layouts.

    Parameters
    ----------
    desk, workspace
        The layouts, and what holds the 3D view.
    actions
        Every action of the window by its name.
    clean
        Takes out of a text what is not to be shown.

    Signals
    -------
    scene_tiled(bool)
        A layout with the 3D view as a tile was taken, or one without.
    """

    scene_tiled = Signal(bool)

    def __init__(
        self,
        desk: LayoutDesk,
        workspace: Workspace,
        actions: Mapping[str, QAction],
        clean: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._actions = actions
        self._clean = clean
        desk.layout_changed.connect(self._on_layout)
        desk.slabs.changed.connect(self._show_slab)
        desk.options_changed.connect(self._show_options)
        desk.views.active_changed.connect(self._on_active_view)
        self._show_options()
        self._check_layout()
        self._show_slab()

    def add_compare_menu(self, menu: QMenu, prior: PriorSeries) -> CompareMenu:
        """Put the series that can be laid beside under the layouts of a menu; keep what is returned."""
        compare = CompareMenu(prior, self._clean, menu)
        compare.wanted.connect(lambda: self._desk.apply(COMPARE.name))
        menu.insertMenu(menu.actions()[len(LAYOUTS)], compare)
        return compare

    def _check_layout(self) -> None:
        for name, action in self._actions.items():
            if name.startswith(PREFIX):
                action.setChecked(name == f"{PREFIX}{self._desk.layout.name}")

    def _show_options(self) -> None:
        self._actions["link_views"].setChecked(self._desk.links.linked)
        self._actions["crosshair"].setChecked(self._desk.crosshair.visible)

    def _on_layout(self) -> None:
        self._check_layout()
        tiled = self._desk.layout.shows(Content.SCENE)
        self._workspace.scene_beside(not tiled and self._desk.second is None)
        self._actions["scene"].setChecked(tiled)
        self.scene_tiled.emit(tiled)

    def _show_slab(self) -> None:
        for name, projection in PROJECTIONS.items():
            self._actions[f"{SLAB_PREFIX}{name}"].setChecked(self._desk.slabs.shows(projection))

    def _on_active_view(self) -> None:
        invert = self._actions["invert"]
        invert.blockSignals(True)
        invert.setChecked(self._desk.views.active.inverted)
        invert.blockSignals(False)
