"""Layouts in the window: which is in use, what its views show, and what keys and menu do with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ichviewer.domain.finding import Finding
from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.plane import Slab
from ichviewer.domain.window import Window
from ichviewer.gui.layouts.crosshair import Crosshair
from ichviewer.gui.layouts.layout import LAYOUTS, PLANES, SINGLE, Content, Tile, layout_named
from ichviewer.gui.layouts.linked import LinkedViews
from ichviewer.gui.layouts.slab_desk import SlabDesk
from ichviewer.gui.layouts.tile_grid import WHOLE, TileGrid
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.widgets.scene_view import SceneView
from ichviewer.gui.widgets.slice_view import SliceView

PREFIX = "layout:"


class LayoutDesk(QObject):
    """Arranges the views, and keeps them linked; `TileFiller` fills them.

    Parameters
    ----------
    views
        The slice views.
    grid
        Where they lie.
    scene
        The 3D view, which is a tile of one layout.
    presets
        Window presets by name.

    Signals
    -------
    layout_changed(name)
        A layout was taken, or put back as it is laid out.
    options_changed(), chosen()
        Linked or not, lines or not; the reader took a layout by hand.
    spread()
        The views were spread over two windows, or brought back into one.
    maximise_requested()
        Double-click on the only view of the window.
    """

    layout_changed = Signal(str)
    options_changed = Signal()
    chosen = Signal()
    spread = Signal()
    maximise_requested = Signal()

    def __init__(
        self, views: Views, grid: TileGrid, scene: SceneView, presets: Mapping[str, Window], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.views, self.grid = views, grid
        self.second: TileGrid | None = None
        self._scene = scene
        self.scene_shown = False
        self.presets = presets
        self.layout = SINGLE
        self.slabs = SlabDesk(views, self)
        self.links = LinkedViews(lambda: self.views.shown, self)
        self.crosshair = Crosshair(self.links, lambda: self.views.shown)
        self.tiles: dict[SliceView, Tile] = {views.first: SINGLE.tiles[0]}
        self._windows: tuple[str, ...] = ()
        views.made.connect(self._adopt)
        self._adopt(views.first)
        self._arrange()
        views.active_changed.connect(self._frame_active)
        views.first.images_changed.connect(self._on_images)
        views.first.finding_shown.connect(self._on_finding)
        self.links.moved.connect(self._redraw_lines)
        scene.maximise_requested.connect(lambda: self.maximise(scene))
        scene.picked.connect(self.go_to)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            **{f"{PREFIX}{layout.name}": self._chooser(layout.name) for layout in LAYOUTS},
            **self.slabs.handlers(),
            "link_views": self.links.set_linked,
            "crosshair": self._show_lines,
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
            # Checked where it is in use, the action only follows; unchecked there, it was chosen once more.
            if wanted != (name == self.layout.name):
                self.apply(name)
                self.chosen.emit()

        return handle

    def apply(self, name: str) -> None:
        """Take a layout; one that is in use already is put back as it was laid out."""
        layout = layout_named(name)
        same, self.layout = layout is self.layout, layout
        slices = [tile for tile in layout.tiles if tile.content is not Content.SCENE]
        self.tiles = dict(zip(self.views.take(len(slices)), slices, strict=True))
        self._arrange()
        self.crosshair.across_native = layout.crosshair
        if not same:
            self._windows = ()
        self.layout_changed.emit(name)
        if not same:
            self.open_windows(self.views.first.window_name)

    def spread_over(self, second: TileGrid | None) -> None:
        """Keep the first view alone here and put all others there, or bring them back."""
        held, self.second = self.second, second
        self._arrange()
        if held is not None and held is not second:
            held.arrange([])
        self.spread.emit()

    def _arrange(self) -> None:
        """Put every tile into its window. Beside the slices, the 3D view is one more tile of the second window."""
        views = iter(self.tiles)
        tiles = [(self._scene if tile.content is Content.SCENE else next(views), tile.area) for tile in self.layout.tiles]
        if self.second is not None:
            others = [(widget, WHOLE) for widget, _ in tiles[1:]]
            if self.scene_shown and not self.layout.shows(Content.SCENE):
                others.append((self._scene, WHOLE))
            tiles = [(self.views.first, WHOLE)]
            self.second.arrange(others, framed=True)
        self.grid.arrange(tiles, framed=self.second is not None and len(self.tiles) > 1)
        grid = self.grid_of(self._scene)
        self._scene.tiled = self._scene in grid.widgets and len(grid.widgets) > 1
        self._frame_active()

    def grid_of(self, widget: QWidget) -> TileGrid:
        """The area that a tile lies in."""
        return self.second if self.second is not None and widget in self.second.widgets else self.grid

    @property
    def width(self) -> int:
        """Pixels that the windows with views have beside each other."""
        return sum(grid.window().width() for grid in (self.grid, self.second) if grid is not None)

    def _frame_active(self) -> None:
        for grid in (self.grid, self.second):
            if grid is not None:
                grid.set_active(self.views.active)

    def hang(self, name: str, windows: Sequence[str], linked: bool, lines: bool, slab: Slab) -> None:
        """Take everything that a hanging protocol says, but the windows: `open_windows` opens them."""
        self.apply(name)
        self._windows = tuple(windows)
        self.links.set_linked(linked)
        self._show_lines(lines)
        self.slabs.set(slab)
        self.options_changed.emit()

    def open_windows(self, default: str) -> None:
        """Every view in its opening window; `default` is the preset of those that protocol and layout have none for."""
        for view in self.views.shown:
            self.open_window(view, default)

    def open_window(self, view: SliceView, default: str) -> None:
        """One view in its opening window, or in that of the first view where none of these is a preset."""
        place = self.views.shown.index(view)
        hung = self._windows[place] if place < len(self._windows) else ""
        name = next((name for name in (hung, self.tiles[view].window, default) if name in self.presets), "")
        if name:
            view.set_window(self.presets[name], name)
        else:
            view.set_window(self.views.first.window_values, self.views.first.window_name)

    def maximise(self, widget: QWidget) -> None:
        """Give one view the whole area of its window, or bring all back."""
        grid = self.grid_of(widget)
        if len(grid.widgets) > 1:
            grid.show_alone(None if grid.alone is not None else widget)
            if isinstance(widget, SliceView):
                widget.setFocus()
        elif grid is self.grid:
            self.maximise_requested.emit()

    def show_scene(self, shown: bool) -> bool:
        """The reader switched the 3D view: True where it is a tile of the layout or of the second window."""
        self.scene_shown = shown
        if self.layout.shows(Content.SCENE):
            if not shown:
                self.apply(PLANES.name)
            return True
        if self.second is None:
            return False
        self._arrange()
        return True

    def _step_view(self, count: int) -> None:
        shown = self.views.shown
        view = shown[(shown.index(self.views.active) + count) % len(shown)]
        self.bring_forward(view)
        view.activateWindow()
        view.setFocus()
        self.views.activate(view)

    def bring_forward(self, view: SliceView) -> None:
        """Let a view be seen where another one is maximised."""
        grid = self.grid_of(view)
        if grid.alone is not None:
            grid.show_alone(view)

    # -- places -----------------------------------------------------------------------------------------------------

    def go_to(self, place: FloatArray) -> None:
        """Show a place of the patient, LPS (3,) in mm, in every view, if they are linked."""
        if self.links.linked:
            self.links.go_to(place)

    def _on_images(self) -> None:
        self.links.forget()
        self.slabs.set(Slab())

    def _on_finding(self, finding: Finding) -> None:
        """Bring the other planes through the middle of the finding."""
        first = self.views.first
        if first.images is None or first.images.geometry is None or not self.links.linked:
            return
        _, j0, i0, _, j1, i1 = finding.box
        middle = first.images.geometry.to_patient(finding.key_slice, (j0 + j1 - 1) / 2, (i0 + i1 - 1) / 2)
        self.links.go_to(middle, first)

    def _redraw_lines(self) -> None:
        if len(self.views.shown) > 1:
            for view in self.views.shown:
                view.update()

    def _show_lines(self, shown: bool) -> None:
        self.crosshair.visible = shown
        self._redraw_lines()
