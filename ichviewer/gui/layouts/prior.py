"""The series beside the shown one: chosen, loaded in the background, and offered in a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ichviewer.gui.job_runner import JobSlot
from ichviewer.gui.series_loading import SeriesLoading
from ichviewer.gui.state import Current
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.services.comparing import Comparison, comparisons
from ichviewer.services.studies import StudyService

NOTHING = mark("There is no prior and no other series of this study to lay beside.")
FAILED = mark("The series beside cannot be shown. {why}")
STOPPED = mark("Loading the series beside was stopped. Choose the layout again to go on.")


class PriorSeries(QObject):
    """One series beside the shown one.

    Parameters
    ----------
    studies
        What decodes.
    slot
        Where it is loaded: told in the status bar and cancelled there.
    current
        Gives what is open.

    Signals
    -------
    changed()
        Another series, or none, is to be shown.
    refreshed(k)
        Slice `k` of it is there; None: its geometry is known.
    """

    changed = Signal()
    refreshed = Signal(object)

    def __init__(
        self, studies: StudyService, slot: JobSlot, current: Callable[[], Current], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._current = current
        self._loading = SeriesLoading(studies, slot, self)
        self._loading.slice_ready.connect(self.refreshed.emit)
        self._loading.loaded.connect(lambda _loaded: self.refreshed.emit(None))
        self._loading.failed.connect(lambda line, _code: self._say(tr(FAILED, why=say(line))))
        self._loading.stopped.connect(self._on_stopped)
        self.chosen: Comparison | None = None
        self.images: SliceImages | None = None
        self.message = tr(NOTHING)
        self._shown_uid = ""

    def offered(self) -> tuple[Comparison, ...]:
        """Series that can be laid beside the shown one, the most useful first."""
        current = self._current()
        if current.index is None or current.study is None or current.series is None:
            return ()
        return comparisons(current.index, current.study, current.series)

    def want(self, wanted: bool) -> None:
        """Whether a layout shows it: the most useful one is taken where none is chosen; what was stopped goes on."""
        series = self._current().series
        uid = "" if series is None else series.series_instance_uid
        if uid != self._shown_uid:
            self._forget()
            self._shown_uid = uid
        if not wanted:
            return
        if self.chosen is None:
            offered = self.offered()
            if offered:
                self.show(offered[0])
            else:
                self._say(tr(NOTHING))
        elif self.images is None:
            self.show(self.chosen)
        elif self.images.stopped:
            self._loading.start(self.chosen.series, self.images)

    def show(self, comparison: Comparison) -> None:
        """Lay this series beside the shown one."""
        series = comparison.series
        self.chosen, self.message = comparison, ""
        self.images = SliceImages(len(series.instances), series.rows, series.columns)
        self._loading.start(series, self.images)
        self.changed.emit()

    def look_at(self, k: int) -> None:
        """The reader went to slice `k` of it: it is decoded next."""
        self._loading.look_at(k)

    def first_slice(self) -> int:
        """Slice to begin with before anything is linked."""
        return 0 if self.chosen is None else self._loading.first_slice(self.chosen.series)

    def _forget(self) -> None:
        self._loading.leave()
        self.chosen = self.images = None
        self.message = tr(NOTHING)

    def _say(self, message: str) -> None:
        self.images, self.message = None, message
        self.changed.emit()

    def _on_stopped(self) -> None:
        if self.images is not None and self.images.geometry is None and not any(self.images.there):
            self._say(tr(STOPPED))
        else:
            self.refreshed.emit(None)


class CompareMenu(QMenu):
    """Series that can be laid beside the shown one.

    Parameters
    ----------
    prior
        What is beside.
    clean
        Takes out of a text what is not to be shown.

    Signals
    -------
    wanted()
        One was chosen: it is to be seen.
    """

    wanted = Signal()

    def __init__(self, prior: PriorSeries, clean: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(tr("Compare with"), parent)
        self._prior = prior
        self._clean = clean
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer what there is now."""
        self.clear()
        for comparison in self._prior.offered():
            action = QAction(self._clean(comparison.title).replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(self._prior.chosen == comparison)
            action.triggered.connect(lambda _checked=False, chosen=comparison: self._choose(chosen))
            self.addAction(action)
        if self.isEmpty():
            self.addAction(tr(NOTHING)).setEnabled(False)

    def _choose(self, comparison: Comparison) -> None:
        self._prior.show(comparison)
        self.wanted.emit()
