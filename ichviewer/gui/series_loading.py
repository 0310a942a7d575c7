"""Loads the shown series in the background: the slice that the reader looks at first, the others around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.series import Series
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.services.jobs import JobContext
from ichviewer.services.studies import StudyService

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries


class Focus:
    """The slice that the reader looks at.

    The window's thread sets `k`, the decoding threads call the object before each slice: it is one reference, which Python
    replaces as a whole.
    """

    def __init__(self, k: int) -> None:
        self.k = k

    def __call__(self) -> int:
        """Slice index now."""
        return self.k


class SeriesLoading(QObject):
    """Loads one series at a time; starting another ends the one before within the slice that it is decoding.

    Parameters
    ----------
    studies
        What decodes.
    slot
        Where the loading runs.

    Signals
    -------
    slice_ready(k), caught_up()
        A slice was put into the images; after one or more of them.
    loaded(LoadedSeries), failed(line, exit code), stopped()
        How it ended.
    """

    slice_ready = Signal(int)
    caught_up = Signal()
    loaded = Signal(object)
    failed = Signal(str, int)
    stopped = Signal()

    def __init__(self, studies: StudyService, slot: JobSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studies = studies
        self._slot = slot
        self._series: Series | None = None
        self._images: SliceImages | None = None
        self._focus = Focus(0)
        self._places: dict[str, int] = {}
        slot.partial.connect(self._on_slice)
        slot.caught_up.connect(self.caught_up)
        slot.done.connect(self._on_done)
        slot.failed.connect(self.failed)
        slot.cancelled.connect(self._on_stopped)

    def first_slice(self, series: Series) -> int:
        """Slice to begin with: where the reader left the series in this session, else the middle one."""
        count = len(series.instances)
        return min(self._places.get(series.series_instance_uid, count // 2), count - 1)

    def start(self, series: Series, images: SliceImages) -> None:
        """Load a series into `images`, or what is missing of it once more."""
        self._series, self._images = series, images
        images.stopped = False
        focus = self._focus = Focus(self.first_slice(series))
        studies = self._studies

        def work(ctx: JobContext, hand: Hand) -> LoadedSeries:
            if images.geometry is None:
                # One slice with its own geometry: it lies the right way round before the stack knows its own.
                first = focus()
                hand((first, *studies.preview(series, first)), now=True)
            return studies.load(series, ctx, lambda k, plane: hand((k, plane), now=k == focus()), focus=focus)

        self._slot.start(work)

    def look_at(self, k: int) -> None:
        """The reader went to slice `k`: it is decoded next if it is not there yet."""
        if self._series is not None:
            self._focus.k = k
            self._places[self._series.series_instance_uid] = k

    def leave(self) -> None:
        """Stop at once; nothing of it is heard any more."""
        self._slot.abandon()

    def _on_slice(self, value: object) -> None:
        if self._images is None:
            return
        k, *arrived = value  # type: ignore[misc]
        if len(arrived) == 1:
            self._images.put(k, *arrived)
        else:
            self._images.put_preview(k, *arrived)
        self.slice_ready.emit(k)

    def _on_done(self, loaded: LoadedSeries) -> None:
        if self._images is not None:
            self._images.put_stack(loaded.stack)
        self.loaded.emit(loaded)

    def _on_stopped(self) -> None:
        if self._images is not None:
            self._images.stopped = True
        self.stopped.emit()
