"""Slabs in the window: thickness and projection for every view, by keys and menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.plane import Projection, Slab
from ichviewer.gui.layouts.views import Views
from ichviewer.gui.texts import say, tr

PREFIX = "slab:"
PROJECTIONS = {"mean": Projection.MEAN, "mip": Projection.MAXIMUM, "minip": Projection.MINIMUM}
_THICKNESSES = (0.0, 2.0, 3.0, 5.0, 8.0, 10.0, 15.0, 20.0, 30.0, 50.0)
_USUAL_MM = 10.0


class SlabDesk(QObject):
    """Shows slabs instead of slices.

    Signals
    -------
    changed(Slab)
    hinted(str)
        For the status line.
    """

    changed = Signal(object)
    hinted = Signal(str)

    def __init__(self, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self.slab = Slab()
        self.keys: Callable[[str], str] = lambda _name: ""  # the first key of an action

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            **{f"{PREFIX}{name}": self._projector(projection) for name, projection in PROJECTIONS.items()},
            "slab_thicker": lambda: self._thicken(1),
            "slab_thinner": lambda: self._thicken(-1),
        }

    def _thicken(self, steps: int) -> None:
        at = min(range(len(_THICKNESSES)), key=lambda n: abs(_THICKNESSES[n] - self.slab.thickness_mm))
        at = min(max(at + steps, 0), len(_THICKNESSES) - 1)
        self.set(Slab(_THICKNESSES[at], self.slab.projection))

    def _projector(self, projection: Projection) -> Callable[[bool], None]:
        def handle(wanted: bool) -> None:
            # A projection of one slice would show nothing: it begins with a slab that is usual for it. The one that is shown
            # takes the slab away.
            if wanted != self.shows(projection):
                self.set(Slab((self.slab.thickness_mm or _USUAL_MM) if wanted else 0.0, projection))

        return handle

    def shows(self, projection: Projection) -> bool:
        """Whether there is a slab, of this kind."""
        return self.slab.thickness_mm > 0 and self.slab.projection is projection

    def set(self, slab: Slab) -> None:
        """Show slabs in every view, or slices again where the thickness is 0."""
        if slab == self.slab:
            return
        self.slab = slab
        for images in {id(view.images): view.images for view in self._views.all}.values():
            if images is not None:
                images.slab = slab
        for view in self._views.shown:
            view.refresh()
        self.changed.emit(slab)
        self.hinted.emit(self._hint() if slab.thickness_mm else "")

    def _hint(self) -> str:
        parts = [say(self.slab.name)]
        for name, does in (("slab_thicker", tr("thicker")), ("slab_thinner", tr("thinner"))):
            if key := self.keys(name):
                parts.append(f"{key} {does}")
        return "   ".join(parts)
