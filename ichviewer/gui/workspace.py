"""The middle of the window: banner, views with scrollbar and strip, 3D view."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ichviewer.domain.geometry import orientation_letters
from ichviewer.gui.layouts.tile_grid import TileGrid
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.banner import Banner
from ichviewer.gui.widgets.hu_banner import HuBanner
from ichviewer.gui.widgets.probability_strip import ProbabilityStrip
from ichviewer.gui.widgets.scene_view import SceneView
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.welcome import Welcome


class Workspace(QWidget):
    """Keeps view, scrollbar and strip on the same slice."""

    def __init__(self, has_sample: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.hu_banner = HuBanner()
        self.welcome = Welcome(has_sample)
        self.view = SliceView()
        self.scroll = QScrollBar(Qt.Orientation.Vertical)
        self.scroll.setAccessibleName(tr("Slice"))
        self.scroll.setPageStep(1)
        self.scroll.setRange(0, 0)
        self.strip = ProbabilityStrip()
        self.scene = SceneView()
        self.scene.hide()
        self._axial = QWidget()
        row = QHBoxLayout(self._axial)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.grid = TileGrid()
        row.addWidget(self.grid, 1)
        row.addWidget(self.scroll)
        row.addWidget(self.strip)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(4)
        self.splitter.addWidget(self._axial)
        self.splitter.addWidget(self.scene)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.hu_banner)
        column.addWidget(self.pages, 1)
        # Dressed while nothing waits for it: the page is first shown together with the first slice.
        for widget in self.splitter.findChildren(QWidget):
            widget.ensurePolished()
        self.view.slice_changed.connect(self._follow)
        self.scroll.valueChanged.connect(self.view.set_slice)
        self.strip.slice_chosen.connect(self.view.set_slice)
        self.scene.picked.connect(self._go_to)

    def scene_beside(self, beside: bool) -> None:
        """Put the 3D view beside the others, hidden, or leave it to the layout that has it as a tile."""
        if beside and self.scene.parent() is not self.splitter:
            self.splitter.addWidget(self.scene)
            self.scene.hide()

    def show_scene(self, shown: bool) -> None:
        """Show or hide the 3D view beside the others."""
        if shown and self.scene.isHidden():
            width = self.splitter.width()
            self.splitter.setSizes([round(width * 0.6), round(width * 0.4)])
        self.scene.setVisible(shown)

    def _follow(self, k: int) -> None:
        self.scroll.setValue(k)
        self.strip.set_current(k)

    def _go_to(self, place: tuple[float, float, float]) -> None:
        """Show the slice nearest to a place in LPS mm."""
        images = self.view.images
        if images is not None and images.geometry is not None:
            self.view.set_slice(images.geometry.nearest_slice(float(images.geometry.normal @ np.asarray(place))))

    def show_welcome(self) -> None:
        """Show the empty page."""
        self.hu_banner.hide()
        self.view.show_images(None)
        self.pages.setCurrentWidget(self.welcome)

    def show_series(self, images: SliceImages, first: int) -> None:
        """Show a series from slice `first` on."""
        self.hu_banner.hide()
        self.strip.set_series(images.count)
        self.strip.set_there(images.there)
        self.scroll.setRange(0, images.count - 1)
        self.view.show_images(images, first)
        self.scene.clear()
        self.pages.setCurrentWidget(self.splitter)
        self.view.setFocus()

    def slices_arrived(self) -> None:
        """Show beside the strip which slices are there."""
        if self.view.images is not None:
            self.strip.set_there(self.view.images.there)

    def series_complete(self) -> None:
        """The geometry is known: letters, positions and the ends of the strip can be told."""
        images = self.view.images
        if images is not None and images.geometry is not None:
            normal = images.geometry.normal
            ends = (orientation_letters(-normal)[:1], orientation_letters(normal)[:1])
            self.strip.set_series(images.count, ends)
            self.strip.set_current(self.view.slice_index)
        self.view.refresh()
