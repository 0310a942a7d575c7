"""Layouts in the window: which is in use, what its views show, and what keys and menu do with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ichviewer.domain.finding import Finding
from ichviewer.domain.window import Window
from ichviewer.gui.layouts.crosshair import Crosshair
from ichviewer.gui.layouts.layout import LAYOUTS, PLANES, REFORMATTED, SINGLE, Content, Tile, layout_named
from ichviewer.gui.layouts.linked import LinkedViews
from ichviewer.gui.layouts.planes import Planes
from ichviewer.gui.layouts.reformatted import ReformattedImages
from ichviewer.gui.layouts.tile_grid import TileGrid
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.widgets.scene_view import SceneView
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.imaging.slabs import Projection, Slab

PREFIX = "layout:"
SLAB_PREFIX = "slab:"
_THICKNESSES = (0.0, 2.0, 3.0, 5.0, 8.0, 10.0, 15.0, 20.0, 30.0, 50.0)
PROJECTIONS = {"mean": Projection.MEAN, "mip": Projection.MAXIMUM, "minip": Projection.MINIMUM}


class LayoutDesk(QObject):
    """Arranges the views and fills them.

    Parameters
    ----------
    views
        The slice views.
    grid
        Where they lie.
    scene
        The 3D view, which is a tile of one layout.
    planes
        Reformatted planes of the shown series.
    presets
        Window presets by name.

    Signals
    -------
    layout_changed(name)
        Another layout, also where a single view was maximised or put back.
    slab_changed(Slab), filled()
        Another slab; views show other images.
    maximise_requested()
        Double-click on the only view there is.
    hinted(str)
        For the status line.
    """

    layout_changed = Signal(str)
    slab_changed = Signal(object)
    filled = Signal()
    maximise_requested = Signal()
    hinted = Signal(str)

    def __init__(
        self, views: Views, grid: TileGrid, scene: SceneView, planes: Planes, presets: Mapping[str, Window], parent: QObject
    ) -> None:
        super().__init__(parent)
        self.views, self.grid, self.planes = views, grid, planes
        self._scene = scene
        self._presets = presets
        self.layout = SINGLE
        self.slab = Slab()
        self.links = LinkedViews(lambda: self.views.shown, self)
        self.crosshair = Crosshair(self.links, lambda: self.views.shown)
        self._tiles: dict[SliceView, Tile] = {views.first: SINGLE.tiles[0]}
        views.made.connect(self._adopt)
        self._adopt(views.first)
        grid.arrange([(views.first, SINGLE.tiles[0].area)])
        views.active_changed.connect(lambda: grid.set_active(views.active))
        views.first.images_changed.connect(self._on_images)
        views.first.refreshed.connect(self._on_refreshed)
        views.first.finding_shown.connect(self._on_finding)
        planes.changed.connect(self._fill)
        planes.relabelled.connect(self._redraw)
        self.links.moved.connect(self._redraw_lines)
        scene.maximise_requested.connect(lambda: self.maximise(scene))
        scene.picked.connect(lambda place: self.links.go_to(place) if self.links.linked else None)
        grid.set_active(views.active)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            **{f"{PREFIX}{layout.name}": self._chooser(layout.name) for layout in LAYOUTS},
            **{f"{SLAB_PREFIX}{name}": self._projector(projection) for name, projection in PROJECTIONS.items()},
            "link_views": self.links.set_linked,
            "crosshair": self._show_lines,
            "slab_thicker": lambda: self._thicken(1),
            "slab_thinner": lambda: self._thicken(-1),
            "next_view": lambda: self._step_view(1),
            "previous_view": lambda: self._step_view(-1),
        }

    def _adopt(self, view: SliceView) -> None:
        self.links.add(view)
        view.add_catcher(self.crosshair)
        view.maximise_requested.connect(lambda: self.maximise(view))

    # -- layout -----------------------------------------------------------------------------------------------------

    def _chooser(self, name: str) -> Callable[[bool], None]:
        def handle(wanted: bool) -> None:
            if wanted:
                self.apply(name)
            elif name == self.layout.name:
                self.apply(name)  # chosen once more: nothing is switched off by it

        return handle

    def apply(self, name: str) -> None:
        """Take a layout; one that is in use already is put back as it was laid out."""
        layout = layout_named(name)
        same, self.layout = layout is self.layout, layout
        slices = [tile for tile in layout.tiles if tile.content is not Content.SCENE]
        views = self.views.take(len(slices))
        widgets = iter(views)
        self.grid.arrange(
            [(self._scene if tile.content is Content.SCENE else next(widgets), tile.area) for tile in layout.tiles]
        )
        self._tiles = dict(zip(views, slices, strict=True))
        self.crosshair.across_native = layout.crosshair
        self.planes.want(layout.shows(*REFORMATTED), again=True)
        self._fill()
        if not same:
            for view in views:
                self.open_window(view, self.views.first.window_name)
        self.layout_changed.emit(name)

    def open_windows(self, default: str) -> None:
        """Every view in its opening window; `default` is the preset of those that the layout has none for."""
        for view in self.views.shown:
            self.open_window(view, default)

    def open_window(self, view: SliceView, default: str) -> None:
        """One view in its opening window, or in that of the first view where neither is a preset."""
        name = self._tiles[view].window or default
        if name in self._presets:
            view.set_window(self._presets[name], name)
        else:
            view.set_window(self.views.first.window_values, self.views.first.window_name)

    def maximise(self, widget: QWidget) -> None:
        """Give one view the whole area, or bring all back."""
        if len(self.layout.tiles) == 1:
            self.maximise_requested.emit()
            return
        self.grid.show_alone(None if self.grid.alone is not None else widget)
        if isinstance(widget, SliceView):
            widget.setFocus()

    def show_scene(self, shown: bool) -> bool:
        """The reader switched the 3D view: True where the layout has a tile for it, and deals with it."""
        if not self.layout.shows(Content.SCENE):
            return False
        if not shown:
            self.apply(PLANES.name)
        return True

    def _step_view(self, count: int) -> None:
        shown = self.views.shown
        place = shown.index(self.views.active)
        view = shown[(place + count) % len(shown)]
        if self.grid.alone is not None:
            self.grid.show_alone(view)
        view.setFocus()

    # -- what the views show ----------------------------------------------------------------------------------------

    def _on_images(self) -> None:
        first = self.views.first
        self.links.forget()
        self.set_slab(Slab())
        self.planes.show_images(first.images)
        self._fill()

    def _on_refreshed(self, k: int | None) -> None:
        self.planes.follow()
        for view in self._like_first():
            view.refresh(k)

    def _like_first(self) -> list[SliceView]:
        first = self.views.first
        return [view for view in self.views.shown if view is not first and view.images is first.images]

    def _fill(self) -> None:
        """Give every view what it is to show, or say why it shows nothing yet."""
        first = self.views.first
        with self.links.filling(first):
            for view in self.views.shown[1:]:
                content = self._tiles[view].content
                if content is not Content.NATIVE:
                    self._fill_planes(view, content)
                elif view.images is not first.images:
                    view.setAccessibleName("Axial view")
                    view.set_texts((), ())
                    view.show_images(first.images, first.slice_index)
        self.filled.emit()

    def _fill_planes(self, view: SliceView, content: Content) -> None:
        images = self.planes.images(content) if self.views.first.images is not None else None
        view.setAccessibleName(f"{images.name if images is not None else content.value.capitalize()} view")
        if images is view.images and images is not None:
            return
        view.set_message(self.planes.message)
        if images is not None:
            images.slab = self.slab
            view.set_texts((images.name,), ())
        view.show_images(images, 0 if images is None else images.count // 2)

    def _on_finding(self, finding: Finding) -> None:
        """Bring the other planes through the middle of the finding."""
        images = self.views.first.images
        if images is None or images.geometry is None:
            return
        _, j0, i0, _, j1, i1 = finding.box
        point = images.geometry.to_patient(finding.key_slice, (j0 + j1 - 1) / 2, (i0 + i1 - 1) / 2)
        if self.links.linked:
            self.links.go_to(point, self.views.first)

    def _redraw(self) -> None:
        for view in self.views.shown:
            if isinstance(view.images, ReformattedImages):
                view.refresh()

    def _redraw_lines(self) -> None:
        if len(self.views.shown) > 1:
            for view in self.views.shown:
                view.update()

    def _show_lines(self, shown: bool) -> None:
        self.crosshair.visible = shown
        self._redraw_lines()

    # -- slabs ------------------------------------------------------------------------------------------------------

    def _thicken(self, steps: int) -> None:
        at = min(range(len(_THICKNESSES)), key=lambda n: abs(_THICKNESSES[n] - self.slab.thickness_mm))
        at = min(max(at + steps, 0), len(_THICKNESSES) - 1)
        self.set_slab(Slab(_THICKNESSES[at], self.slab.projection))

    def _projector(self, projection: Projection) -> Callable[[bool], None]:
        def handle(wanted: bool) -> None:
            if wanted and projection is not self.slab.projection:
                # A projection of one slice would show nothing: it begins with a slab that is usual for it.
                self.set_slab(Slab(self.slab.thickness_mm or 10.0, projection))
            self.slab_changed.emit(self.slab)

        return handle

    def set_slab(self, slab: Slab) -> None:
        """Show slabs instead of slices in every view, or slices again where the thickness is 0."""
        if slab == self.slab:
            return
        self.slab = slab
        shown = {id(view.images): view.images for view in self.views.all if view.images is not None}
        for images in shown.values():
            images.slab = slab
        for view in self.views.shown:
            view.refresh()
        self.slab_changed.emit(slab)
        self.hinted.emit(f"{slab.name}   Ctrl+Up: thicker   Ctrl+Down: thinner" if slab.thickness_mm else "")
