"""Makes the small pictures of the series of a folder in the background, each once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.series import FolderIndex, Series
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.services.jobs import JobContext
from ichviewer.services.studies import StudyService


class Thumbnails(QObject):
    """Thumbnails of the open folder.

    Parameters
    ----------
    studies
        What decodes.
    slot
        Where the work runs.

    Signals
    -------
    ready(uid, picture)
        uint8 (rows, columns, 4) as `ichviewer.render.raster.render_slice`.
    """

    ready = Signal(str, object)

    def __init__(self, studies: StudyService, slot: JobSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studies = studies
        self._slot = slot
        self._made: set[str] = set()
        slot.partial.connect(self._on_picture)

    def forget(self) -> None:
        """Another folder is open: its pictures are to be made anew."""
        self._slot.abandon()
        self._made.clear()

    def make(self, index: FolderIndex) -> None:
        """Make those of the readable series that are missing."""
        readable = [series for study in index.studies for series in study.series if series.readable]
        wanted = [series for series in readable if series.series_instance_uid not in self._made]
        if wanted:
            self._slot.start(lambda ctx, hand: self._work(wanted, ctx, hand))

    def _work(self, wanted: Iterable[Series], ctx: JobContext, hand: Hand) -> None:
        for series in wanted:
            ctx.check()
            try:
                hand((series.series_instance_uid, self._studies.thumbnail(series)))
            except SeriesRefusedError:
                continue  # opening that series says why; its card stays without picture

    def _on_picture(self, value: object) -> None:
        uid, picture = value  # type: ignore[misc]
        self._made.add(uid)
        self.ready.emit(uid, picture)
