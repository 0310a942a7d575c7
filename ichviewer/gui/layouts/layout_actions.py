"""Keeps the window's actions in step with layout, slab and active view."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from ichviewer.gui.layouts.desk import PREFIX, PROJECTIONS, SLAB_PREFIX, LayoutDesk
from ichviewer.gui.layouts.layout import Content
from ichviewer.gui.workspace import Workspace
from ichviewer.imaging.slabs import Slab

_MEASURE_PREFIX = "measure:"


class LayoutActions(QObject):
    """What menus and toolbar show of the layouts.

    Parameters
    ----------
    desk, workspace
        The layouts, and what holds the 3D view.
    actions
        Every action of the window by its name.

    Signals
    -------
    changed()
        Other actions may be able: another view is active, or slabs are shown.
    scene_tiled(bool)
        A layout with the 3D view as a tile was taken, or one without.
    """

    changed = Signal()
    scene_tiled = Signal(bool)

    def __init__(self, desk: LayoutDesk, workspace: Workspace, actions: Mapping[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._actions = actions
        desk.layout_changed.connect(self._on_layout)
        desk.slab_changed.connect(self._on_slab)
        desk.views.active_changed.connect(self._on_active_view)
        desk.filled.connect(self.changed)
        for name in ("link_views", "crosshair"):
            actions[name].setChecked(True)
        self._check_layout()
        self._on_slab(desk.slab)

    def _check_layout(self) -> None:
        for name, action in self._actions.items():
            if name.startswith(PREFIX):
                action.setChecked(name == f"{PREFIX}{self._desk.layout.name}")

    def _on_layout(self) -> None:
        self._check_layout()
        tiled = self._desk.layout.shows(Content.SCENE)
        self._workspace.scene_beside(not tiled)
        self._actions["scene"].setChecked(tiled)
        self.scene_tiled.emit(tiled)

    def _on_slab(self, slab: Slab) -> None:
        for name, projection in PROJECTIONS.items():
            self._actions[f"{SLAB_PREFIX}{name}"].setChecked(slab.projection is projection)
        self.changed.emit()

    def _on_active_view(self) -> None:
        invert = self._actions["invert"]
        invert.blockSignals(True)
        invert.setChecked(self._desk.views.active.inverted)
        invert.blockSignals(False)
        self.changed.emit()

    def forbid_measuring(self) -> None:
        """Disable the measuring tools where the active view shows nothing native; their tool tips say why."""
        images = self._desk.views.active.images
        reason = "" if images is None else images.unmeasurable
        for name, action in self._actions.items():
            if name.startswith(_MEASURE_PREFIX):
                if reason:
                    action.setEnabled(False)
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                action.setToolTip(reason or (f"{action.statusTip()}  ({key})" if key else action.statusTip()))
