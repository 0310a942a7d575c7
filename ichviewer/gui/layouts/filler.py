"""Fills the views of a layout: native slices, reformatted planes, the series beside; or says why there is nothing yet."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.plane import Slab
from ichviewer.gui.controller import Controller
from ichviewer.gui.layouts.desk import LayoutDesk
from ichviewer.gui.layouts.layout import REFORMATTED, Content
from ichviewer.gui.layouts.planes import Planes
from ichviewer.gui.layouts.prior import PriorSeries
from ichviewer.gui.layouts.reformatted import ReformattedImages
from ichviewer.gui.layouts.turning import TurnHandles
from ichviewer.gui.plane_words import plane_name
from ichviewer.gui.texts import say, tr
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.slice_view import SliceView

_SHIFT_TOLD_MM = 0.05


class TileFiller(QObject):
    """Gives every view of the layout what it is to show.

    Parameters
    ----------
    desk
        The layout.
    planes, prior
        What views show besides the native slices, each made when a layout first needs it.
    clean
        Takes out of a text what is not to be shown.

    Signals
    -------
    filled()
        Views may show other images.
    """

    filled = Signal()

    def __init__(
        self,
        desk: LayoutDesk,
        planes: Planes,
        prior: PriorSeries,
        clean: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._views = desk.views
        self.planes, self.prior = planes, prior
        self._clean = clean
        self._aligned: SliceImages | None = None
        first = self._views.first
        desk.layout_changed.connect(self._on_layout)
        desk.spread.connect(self._name_patient)
        self._turning = TurnHandles(desk.crosshair, planes, desk.slabs.hinted.emit)
        for view in self._views.all:
            view.add_catcher(self._turning, first=True)
        self._views.made.connect(lambda view: view.add_catcher(self._turning, first=True))
        desk.links.moved.connect(self._tell_prior)
        first.images_changed.connect(self._on_images)
        first.refreshed.connect(self._on_refreshed)
        planes.changed.connect(self.fill)
        planes.relabelled.connect(self._redraw_planes)
        planes.rested.connect(self._sharpen)
        planes.sharpened.connect(self._redraw_planes)
        desk.slabs.changed.connect(planes.take_slab)
        prior.changed.connect(self.fill)
        prior.refreshed.connect(self._on_prior)
        self._views.made.connect(lambda view: view.slice_changed.connect(lambda k: self._look_at(view, k)))

    def _on_layout(self) -> None:
        self.planes.want(self._desk.layout.shows(*REFORMATTED), again=True)
        self.prior.want(self._desk.layout.shows(Content.PRIOR))
        self.fill()

    def _on_images(self) -> None:
        self.planes.show_images(self._views.first.images)
        self.prior.want(self._desk.layout.shows(Content.PRIOR))
        self.fill()

    def _on_refreshed(self, k: int | None) -> None:
        first = self._views.first
        self.planes.follow()
        self._align()
        for view in self._views.shown:
            if view is not first and view.images is first.images:
                view.refresh(k)

    def fill(self) -> None:
        """Give every view what it is to show."""
        first = self._views.first
        with self._desk.links.filling(first):
            for view in self._views.shown[1:]:
                content = self._desk.tiles[view].content
                if content is Content.NATIVE:
                    self._fill_native(view)
                elif content is Content.PRIOR:
                    self._fill_prior(view)
                else:
                    self._fill_planes(view, content)
        self._align()
        self._name_patient()
        self.filled.emit()

    def _name_patient(self) -> None:
        """On another screen every view says whose image it is; beside the first one, that one does."""
        first = self._views.first
        names = first.texts().top_left[:1] if self._desk.second is not None else ()
        for view in self._views.all:
            view.set_heading("".join(names) if view is not first else "")

    def _fill_native(self, view: SliceView) -> None:
        first = self._views.first
        if view.images is not first.images:
            view.setAccessibleName(tr("Axial view"))
            view.set_texts((), ())
            view.show_images(first.images, first.slice_index)

    # -- reformatted planes -----------------------------------------------------------------------------------------

    def _fill_planes(self, view: SliceView, content: Content) -> None:
        images = self.planes.images(content) if self._views.first.images is not None else None
        name = plane_name(self.planes.plane(content))
        said, before = tr("{plane} view", plane=name), view.accessibleName()
        view.setAccessibleName(said)
        view.set_message(say(self.planes.message))
        if images is not None and images is view.images:
            return
        if images is not None:
            images.slab = Slab() if self.planes.turning else self._desk.slabs.slab
        view.set_texts((name,), ())
        if images is not None and isinstance(view.images, ReformattedImages) and before == said:
            view.exchange_images(images, images.count // 2)  # the same plane, turned
        else:
            view.show_images(images, 0 if images is None else images.count // 2)

    def _sharpen(self) -> None:
        """The planes are where they were turned to: they show their slabs again."""
        shown = [(view.images, view.slice_index) for view in self._views.shown]
        self.planes.sharpen(
            self._desk.slabs.slab, [(images, k) for images, k in shown if isinstance(images, ReformattedImages)]
        )

    def _redraw_planes(self) -> None:
        for view in self._views.shown:
            if isinstance(view.images, ReformattedImages):
                view.refresh()

    # -- the series beside ------------------------------------------------------------------------------------------

    def _prior_view(self) -> SliceView | None:
        return next((view for view, tile in self._desk.tiles.items() if tile.content is Content.PRIOR), None)

    def _fill_prior(self, view: SliceView) -> None:
        view.setAccessibleName(tr("View of the series beside"))
        view.set_message(self.prior.message)
        images = self.prior.images
        if images is not view.images or images is None:
            if images is not None:
                images.slab = self._desk.slabs.slab
            view.show_images(images, self.prior.first_slice())
        self._tell_prior()

    def _on_prior(self, k: int | None) -> None:
        view = self._prior_view()
        if view is not None and view.images is self.prior.images:
            view.refresh(k)
            self._align()

    def _look_at(self, view: SliceView, k: int) -> None:
        if view is self._prior_view():
            self.prior.look_at(k)

    def _align(self) -> None:
        """Once both geometries are known: series of one study share places; of others the uppermost slices go together."""
        images, first = self.prior.images, self._views.first.images
        chosen = self.prior.chosen
        if images is None or images is self._aligned or first is None or chosen is None:
            return
        if images.geometry is None or first.geometry is None or images.stack is None:
            return
        self._aligned = images
        shift = _top_to_top(first.geometry, images.geometry) if chosen.other_study else np.zeros(3)
        self._desk.links.set_shift(images, shift)
        if self._desk.links.linked:
            self._desk.links.follow(self._views.first)

    def _tell_prior(self) -> None:
        """What is beside, and by how much it is shifted."""
        view, chosen = self._prior_view(), self.prior.chosen
        if view is None:
            return
        if chosen is None:
            view.set_texts((), ())
            return
        shift = float(np.linalg.norm(self._desk.links.shift_of(self.prior.images)))
        if self.prior.images is not None:
            self.prior.images.note = tr("Shift {mm:.1f} mm", mm=shift) if shift > _SHIFT_TOLD_MM else ""
        whose = (chosen.study.date or tr("Other study")) if chosen.other_study else tr("Same study")
        view.set_texts((whose,), (self._clean(chosen.series.title),))


def make_filler(desk: LayoutDesk, controller: Controller, clean: Callable[[str], str], parent: QObject) -> TileFiller:
    """A filler with places for its work in the background."""
    slots = controller.slot(foreground=True), controller.slot(foreground=False), controller.slot(foreground=False)
    planes = Planes(*slots, parent)
    prior = PriorSeries(controller.services.studies, controller.slot(foreground=True), lambda: controller.current, parent)
    return TileFiller(desk, planes, prior, clean, parent)


def _top_to_top(first: StackGeometry, second: StackGeometry) -> np.ndarray:
    """From the uppermost slice of one series to that of another along its normal, (3,) in mm.

    Different studies have places of their own; the vertex is where heads are alike best.
    """
    offset = second.positions[-1] - first.positions[-1]
    return np.asarray(second.normal * float(offset @ second.normal))
