"""How the views of a window show what they show, and what lies beside: for a window that takes the place of another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.plane import Slab
from ichviewer.domain.window import Window
from ichviewer.gui.layouts.layout import Content
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.render.orientation import DisplayOrientation

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow
    from ichviewer.render.scene import Camera


@dataclass(frozen=True, eq=False)
class _Look:
    """How one view shows its images; `orientation` is None where it shows none."""

    viewport: Viewport
    orientation: DisplayOrientation | None
    k: int
    window: Window
    window_name: str
    inverted: bool

    @classmethod
    def of(cls, view: SliceView) -> _Look:
        orientation = None if view.images is None else view.images.orientation
        return cls(view.viewport, orientation, view.slice_index, view.window_values, view.window_name, view.inverted)

    def give(self, view: SliceView) -> None:
        """Let a view of the same images show them like this."""
        if view.images is not None and self.orientation is not None:
            view.images.orientation = self.orientation
        view.set_window(self.window, self.window_name)
        view.set_inverted(self.inverted)
        view.set_slice(self.k)
        view.set_viewport(self.viewport.resized(view.width(), view.height(), self.orientation))
        view.refresh()


@dataclass(frozen=True, eq=False)
class Arrangement:
    """How a window shows the series that is open in it.

    Attributes
    ----------
    looks
        Slice, zoom, pan, turn, mirror and window of each view of the layout.
    active
        Which of them keys and menus work on.
    linked, lines
        Whether the views follow each other, and show where the others lie.
    point
        The place that linked views show, LPS (3,) in mm, or None.
    slab, degrees
        The slab in all views, and by how much planes are turned.
    beside, shift
        Series Instance UID of the series beside, or "", and by how much, (3,) in mm, it lies further on.
    camera
        From where the 3D view is seen, or None.
    """

    looks: tuple[_Look, ...]
    active: int
    linked: bool
    lines: bool
    point: FloatArray | None
    slab: Slab
    degrees: float
    beside: str
    shift: FloatArray
    camera: Camera | None

    @classmethod
    def of(cls, window: MainWindow) -> Arrangement:
        """As it is now."""
        layouts, prior = window.layouts, window.filler.prior
        shown = layouts.views.shown
        return cls(
            looks=tuple(_Look.of(view) for view in shown),
            active=shown.index(layouts.views.active),
            linked=layouts.links.linked,
            lines=layouts.crosshair.visible,
            point=layouts.links.point,
            slab=layouts.slabs.slab,
            degrees=window.filler.planes.degrees,
            beside="" if prior.chosen is None else prior.chosen.series.series_instance_uid,
            shift=layouts.links.shift_of(prior.images),
            camera=window.workspace.scene.camera,
        )


class Rearranging(QObject):
    """Shows a series, once it is loaded, in the same layout as it was shown: each view as soon as it has its images.

    Parameters
    ----------
    window
        Has the series and the layout.
    arrangement
        Of the window before.

    Signals
    -------
    given()
        One or more views are as they were.
    """

    given = Signal()

    def __init__(self, window: MainWindow, arrangement: Arrangement, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._wanted = window, arrangement
        self._left = set(range(len(arrangement.looks)))
        layouts, filler = window.layouts, window.filler
        layouts.links.set_linked(arrangement.linked)
        layouts.crosshair.visible = arrangement.lines
        layouts.options_changed.emit()
        layouts.slabs.set(arrangement.slab)
        if arrangement.camera is not None:
            window.workspace.scene.begin_with(arrangement.camera)
        offered = {one.series.series_instance_uid: one for one in filler.prior.offered()}
        if arrangement.beside in offered and filler.prior.chosen != offered[arrangement.beside]:
            filler.prior.show(offered[arrangement.beside])
        filler.filled.connect(self._give)
        filler.prior.refreshed.connect(self._give)
        self._begin()

    @property
    def done(self) -> bool:
        """Whether every view is as it was."""
        return not self._left

    def again(self) -> None:
        """Show all once more as it was: something led the views elsewhere."""
        self._left = set(range(len(self._wanted.looks)))
        self._begin()

    def _begin(self) -> None:
        views, wanted = self._window.views, self._wanted
        if wanted.active < len(views.shown):
            views.activate(views.shown[wanted.active])
        if wanted.point is not None:
            self._window.layouts.links.go_to(wanted.point)
        self._give()

    def _give(self) -> None:
        window, wanted = self._window, self._wanted
        if not self._left:
            return
        window.filler.planes.turn_to(wanted.degrees)  # as soon as there are planes
        arrived = [(view, n) for n, view in enumerate(window.views.shown) if n in self._left and self._has_images(view)]
        if not arrived:
            return
        self._left -= {n for _view, n in arrived}
        links = window.layouts.links
        with links.filling(window.view):
            for view, n in arrived:
                if view.images is window.filler.prior.images and view.images is not None:
                    links.set_shift(view.images, wanted.shift)
                wanted.looks[n].give(view)
        window.actions_by_name["invert"].setChecked(window.views.active.inverted)
        self.given.emit()

    def _has_images(self, view: SliceView) -> bool:
        """Whether all of what a view showed is there again."""
        images, window = view.images, self._window
        if images is None or images.source is None:
            return False
        if window.layouts.tiles[view].content is Content.PRIOR:
            chosen = window.filler.prior.chosen
            return chosen is not None and chosen.series.series_instance_uid == self._wanted.beside
        loaded = window.controller.current.loaded
        return loaded is not None and images.source is loaded.stack
