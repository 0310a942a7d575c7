"""What a review does to the picture: rejected findings are outlined dimly, renamed ones take the reader's colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.gui.controller import Controller
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.widgets.probability_strip import ProbabilityStrip
from ichviewer.gui.widgets.slice_images import SliceImages

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class ReviewedOverlay(QObject):
    """Follows the review of the shown analysis in the background: which voxels a finding has is looked for then.

    Parameters
    ----------
    controller
        With the analysis and its review.
    views, strip
        Drawn anew.

    Signals
    -------
    changed()
        The labels are drawn as reviewed now.
    """

    changed = Signal()

    def __init__(self, controller: Controller, views: Views, strip: ProbabilityStrip, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._views = views
        self._strip = strip
        self._slot = controller.slot(foreground=False)
        self._slot.done.connect(self._on_planes)
        controller.reviewing.changed.connect(lambda _review: self._follow())
        controller.analysis_edited.connect(lambda _analysis: self._follow())

    def _follow(self) -> None:
        current, review = self._controller.current, self._controller.reviewing.review
        analysis, images = current.analysis, current.images
        if images is None:
            return
        if analysis is None or not review.entries:
            self._slot.abandon()
            self._draw(images, {})
            return

        def work(_ctx: object, _hand: object) -> tuple[SliceImages, dict[int, npt.NDArray[np.uint8]]]:
            from ichviewer.imaging.reviewed_labels import displayed_labels

            return images, displayed_labels(analysis, review)

        self._slot.start(work)

    def _on_planes(self, made: tuple[SliceImages, dict[int, npt.NDArray[np.uint8]]]) -> None:
        if made[0] is self._controller.current.images:
            self._draw(*made)

    def _draw(self, images: SliceImages, planes: dict[int, npt.NDArray[np.uint8]]) -> None:
        if not planes and not images.reviewed:
            return
        images.put_reviewed(planes)
        self._strip.mark_rejected(images.rejected_slices)
        for view in self._views.all:
            view.refresh()
        self.changed.emit()
