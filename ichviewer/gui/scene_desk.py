"""The 3D view in the window: when and how it is shown, and when its surfaces and voxels are made."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ichviewer.gui.controller import Controller
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.layout import SINGLE
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.result_jobs import volume_job, warm_job
from ichviewer.gui.scene_specs import LOOK_PREFIX, PREFIX
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.workspace import Workspace
from ichviewer.render.cut_face import CutFace
from ichviewer.render.scene_presets import PRESETS, ScenePreset, preset_named
from ichviewer.render.scene_views import STANDARD_VIEWS

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.render.head_volume import HeadVolume

_WIDE = 1500


class SceneDesk(QObject):
    """Shows the 3D view beside the others, or as the tile that a layout has for it.

    Parameters
    ----------
    layouts, workspace
        Where it lies.
    controller
        Makes the surfaces.
    preferences
        Keep whether the reader wants it beside a single view.
    window
        What it belongs to.
    """

    def __init__(
        self, layouts: LayoutDesk, workspace: Workspace, controller: Controller, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._layouts = layouts
        self._workspace = workspace
        self._controller = controller
        self._preferences = preferences
        self._action: QAction | None = None
        self._cutting = False
        self._building: LoadedSeries | None = None
        # The surfaces are not those of what is known now: they were asked for, or given up, while nobody looked.
        self._due = False
        self._making = controller.slot(foreground=False)
        self._making.done.connect(self._on_volume)
        self._making.failed.connect(self._on_failed)
        self._warming = controller.slot(foreground=False)
        self._warming.done.connect(lambda _nothing: workspace.scene.warm())
        controller.models_ready.connect(lambda _models: self._warm())
        workspace.scene.set_preset(preset_named(preferences.settings.scene_preset))
        workspace.view.picture_changed.connect(self._follow)
        layouts.spread.connect(self.decide)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        presets = {f"{PREFIX}{preset.name}": partial(self._choose, preset) for preset in PRESETS}
        look = self._workspace.scene.look_from
        views = {f"{LOOK_PREFIX}{view.name}": partial(look, view) for view in STANDARD_VIEWS}
        return {"scene": self.show, "scene_cut": self._set_cutting, **presets, **views}

    def use(self, actions: Mapping[str, QAction]) -> None:
        """Keep in step with the actions, and keep what the reader chooses with them."""
        action = self._action = actions["scene"]
        presets = QActionGroup(self)
        for preset in PRESETS:
            presets.addAction(actions[f"{PREFIX}{preset.name}"])
        actions[f"{PREFIX}{self._workspace.scene.preset.name}"].setChecked(True)
        # Triggered is what the user did; toggled is also what the window decided.
        action.triggered.connect(self._remember)

    def offer(self, menu: QMenu) -> None:
        """Offer presets and cut in the 3D view itself."""
        self._workspace.scene.offer(menu)
        self._workspace.scene.menu_requested.connect(menu.popup)

    def _choose(self, preset: ScenePreset, chosen: bool) -> None:
        if chosen:
            self._preferences.change(scene_preset=preset.name)
            self._workspace.scene.set_preset(preset)
            self._make_volume()

    def _set_cutting(self, cutting: bool) -> None:
        self._cutting = cutting
        self._cut()

    def _follow(self) -> None:
        """The slice in view, its window or its overlay is another one."""
        if self._cutting:
            self._cut()

    def _cut(self) -> None:
        """Cut where the slice in view lies, off the side of the head's top, and show it there as it is displayed."""
        view = self._workspace.view
        images, k = view.images, view.slice_index
        geometry = None if images is None else images.geometry
        if not self._cutting or geometry is None or not 0 <= k < geometry.shape[0]:
            self._workspace.scene.set_cut(None)
            return
        point, normal = (tuple(float(value) for value in vector) for vector in (geometry.positions[k], geometry.normal))
        cut = (point[0], point[1], point[2]), (normal[0], normal[1], normal[2]), _face(view)
        self._workspace.scene.set_cut(cut)

    def _warm(self) -> None:
        """While nothing is open, and 3D will be shown: its libraries and its context would hold up the first study."""
        controller, scene = self._controller, self._preferences.settings.scene
        wanted = self._layouts.width >= _WIDE if scene is None else scene
        if wanted and controller.current.index is None and not controller.busy:
            self._warming.start(warm_job())

    def forget(self) -> None:
        """Another series is shown: its voxels are not those that are being made."""
        self._making.abandon()
        self._building = None

    def _make_volume(self) -> None:
        """Make the voxels of the shown series, where preset and reader want them and they are not on their way."""
        loaded, scene = self._controller.current.loaded, self._workspace.scene
        wanted = self._action is not None and self._action.isChecked() and scene.preset.volume is not None
        if not wanted or loaded is None or scene.has_volume or self._building is loaded:
            return
        self._building = loaded
        scene.set_building(True)
        self._making.start(volume_job(loaded))

    def _on_volume(self, volume: HeadVolume) -> None:
        if self._building is not None and self._building is self._controller.current.loaded:
            self._workspace.scene.show_volume(volume)
        self._building = None

    def _on_failed(self, line: str, _code: int) -> None:
        self._building = None
        self._workspace.scene.set_building(False)
        self._workspace.banner.say("failed", line)

    def _remember(self, shown: bool) -> None:
        if self._layouts.layout is SINGLE:
            self._preferences.change(scene=shown)

    def show(self, shown: bool) -> None:
        """Show or hide the 3D view."""
        if not self._layouts.show_scene(shown):
            self._workspace.show_scene(shown)
        if not shown:
            self._give_up()
        elif self._due or not self._workspace.scene.has_meshes:
            self.mesh()
        else:
            self._make_volume()

    def _give_up(self) -> None:
        """Nobody looks: what is being made for the 3D view would hold up the slices."""
        self._due = self._controller.surfaces.give_up() or self._due
        if self._building is not None:
            self.forget()
            self._workspace.scene.set_building(False)

    def mesh(self) -> None:
        """Make the surfaces of the shown series: now if the 3D view is shown, else when it will be."""
        wanted = self._action is not None and self._action.isChecked()
        self._due = not wanted
        if wanted and self._controller.current.loaded is not None:
            if not self._workspace.scene.has_meshes:
                self._workspace.scene.clear(tr("Building the 3D view …"))
            self._controller.build_meshes()
            self._make_volume()
            self._cut()

    def on_tiled(self, tiled: bool) -> None:
        """A layout with a tile for it was taken, or one without."""
        if tiled:
            self.mesh()
        self.decide()

    def decide(self) -> None:
        """Show it beside a single view as the user left it, else where the window is wide enough for both."""
        if self._layouts.layout is SINGLE and self._action is not None:
            chosen = self._preferences.settings.scene
            self._action.setChecked(self._layouts.width >= _WIDE if chosen is None else chosen)


def _face(view: SliceView) -> CutFace | None:
    """What a view displays, in the order of the file: in 3D nothing is mirrored or turned."""
    images, k = view.images, view.slice_index
    plane = None if images is None else images.plane(k)
    if images is None or images.geometry is None or plane is None:
        return None
    labels, heat = (images.labels(k), images.heat_plane(k)) if view.overlay_shown else (None, None)
    return CutFace(plane, images.geometry, k, view.window_values, labels, view.overlay, view.inverted, heat)
