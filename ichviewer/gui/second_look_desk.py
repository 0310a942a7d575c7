"""What the reader asks the models for beyond the analysis: the heat map over the image, and how sure they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.gui.controller import Controller
from ichviewer.gui.job_runner import Hand
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.widgets.heat_bar import HeatBar
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.services.jobs import JobContext

if TYPE_CHECKING:
    from ichviewer.inference.probability_map import ProbabilityMap, Spread


class SecondLookDesk(QObject):
    """Both are computed when they are first asked for, of the series that is shown, and forgotten with it.

    Parameters
    ----------
    controller
        With the shown series.
    views
        Where the heat map is drawn.

    Signals
    -------
    shown_changed(bool)
        The heat map is shown, or no more.
    spread_ready(Spread)
    failed(str)
        One line.
    """

    shown_changed = Signal(bool)
    spread_ready = Signal(object)
    failed = Signal(str)

    def __init__(self, controller: Controller, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._views = views
        self._wanted = False
        self._map: ProbabilityMap | None = None
        self._map_of: SliceImages | None = None
        self._mapping, self._spreading = (controller.slot(foreground=True) for _ in range(2))
        self._mapping.done.connect(self._on_map)
        self._mapping.cancelled.connect(lambda: self.show_heat(False))
        self._mapping.failed.connect(self._on_failed)
        self._spreading.done.connect(self.spread_ready)
        self._spreading.failed.connect(lambda line, _code: self.failed.emit(line))
        for view in views.all:
            self._attach(view)
        views.made.connect(self._attach)
        controller.series_started.connect(self._forget)
        controller.hu_changed.connect(lambda _dropped: self._forget())

    def _attach(self, view: SliceView) -> None:
        view.add_layer(HeatBar(view))

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"heat_map": self.show_heat, "how_sure": self.tell_how_sure}

    # -- heat map ---------------------------------------------------------------------------------------------------

    def show_heat(self, wanted: bool) -> None:
        """Show or hide the heat map; it is computed first where it is not there yet."""
        current = self._controller.current
        wanted = wanted and current.loaded is not None and current.images is not None
        self._wanted = wanted
        if wanted and (self._map is None or self._map_of is not current.images):
            self._compute()
        if not wanted:
            self._mapping.abandon()
        self._draw()
        self.shown_changed.emit(wanted)

    def _compute(self) -> None:
        loaded, images = self._controller.current.loaded, self._controller.current.images
        analysis, device = self._controller.services.analysis, self._controller.services.device
        if loaded is None:
            return

        def work(ctx: JobContext, _hand: Hand) -> tuple[SliceImages | None, ProbabilityMap]:
            from ichviewer.services.second_look import heat_map

            return images, heat_map(analysis(), loaded.stack, ctx, device)

        self._mapping.start(work)

    def _on_map(self, made: tuple[SliceImages, ProbabilityMap]) -> None:
        if made[0] is self._controller.current.images:
            self._map_of, self._map = made
            self._draw()

    def _on_failed(self, line: str, _code: int) -> None:
        self.show_heat(False)
        self.failed.emit(line)

    def _draw(self) -> None:
        images = self._controller.current.images
        if images is not None:
            images.heat = self._map if self._wanted and self._map_of is images else None
        for view in self._views.all:
            view.refresh()

    def _forget(self) -> None:
        for slot in (self._mapping, self._spreading):
            slot.abandon()
        self._map = self._map_of = None
        if self._wanted:
            self.show_heat(False)

    # -- how sure ---------------------------------------------------------------------------------------------------

    def tell_how_sure(self) -> None:
        """Compute how much the study's probabilities change with small changes of the image."""
        loaded = self._controller.current.loaded
        analysis, device = self._controller.services.analysis, self._controller.services.device
        if loaded is None:
            return

        def work(ctx: JobContext, _hand: Hand) -> Spread:
            from ichviewer.services.second_look import how_sure

            return how_sure(analysis(), loaded.stack, ctx, device)

        self._spreading.start(work)
