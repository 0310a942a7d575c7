"""The 3D view in the window: when it is shown, and when its surfaces are made."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ichviewer.gui.controller import Controller
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.layout import SINGLE
from ichviewer.gui.preferences import Preferences
from ichviewer.gui.texts import tr
from ichviewer.gui.workspace import Workspace

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
        Whose width decides where he did not say.
    """

    def __init__(
        self, layouts: LayoutDesk, workspace: Workspace, controller: Controller, preferences: Preferences, window: QWidget
    ) -> None:
        super().__init__(window)
        self._layouts = layouts
        self._workspace = workspace
        self._controller = controller
        self._preferences = preferences
        self._window = window
        self._action: QAction | None = None

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"scene": self.show}

    def use(self, action: QAction) -> None:
        """Keep in step with the action, and keep what the reader chooses with it."""
        self._action = action
        # Triggered is what the user did; toggled is also what the window decided.
        action.triggered.connect(self._remember)

    def _remember(self, shown: bool) -> None:
        if self._layouts.layout is SINGLE:
            self._preferences.change(scene=shown)

    def show(self, shown: bool) -> None:
        """Show or hide the 3D view."""
        if not self._layouts.show_scene(shown):
            self._workspace.show_scene(shown)
        if shown and not self._workspace.scene.has_meshes:
            self.mesh()

    def mesh(self) -> None:
        """Make the surfaces of the shown series, if the 3D view is shown."""
        wanted = self._action is not None and self._action.isChecked()
        if wanted and self._controller.current.loaded is not None:
            if not self._workspace.scene.has_meshes:
                self._workspace.scene.clear(tr("Building the 3D view …"))
            self._controller.build_meshes()

    def on_tiled(self, tiled: bool) -> None:
        """A layout with a tile for it was taken, or one without."""
        if tiled:
            self.mesh()
        self.decide()

    def decide(self) -> None:
        """Show it beside a single view as the user left it, else where the window is wide enough for both."""
        if self._layouts.layout is SINGLE and self._action is not None:
            chosen = self._preferences.settings.scene
            self._action.setChecked(self._window.width() >= _WIDE if chosen is None else chosen)
