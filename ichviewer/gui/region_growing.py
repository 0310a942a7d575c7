"""Regions that grow in the background, one after the other: the window goes on, and the reader can stop them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import EditRefusedError
from ichviewer.domain.progress import Progress
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.imaging.mask_session import FinishedChange, MaskSession
from ichviewer.imaging.region_grow import GrowLimits
from ichviewer.services.jobs import JobContext
from ichviewer.services.mask_editing import packed_slices

Growth = Callable[[Progress], object]


def growth_from(
    session: MaskSession, seed: tuple[int, int, int], label: int, text: str, limits: GrowLimits, *, every: bool
) -> Growth:
    """What works out a region from a voxel (k, j, i) of the mask as it is now.

    Parameters
    ----------
    every
        Whether every slice of the mask will be kept, or those that change.

    Returns
    -------
    callable
        For another thread. Gives the change and its slices as the library keeps them, so that the window need not pack them;
        None where nothing would change.
    """
    growth = session.growth(seed, label, text, limits)
    count = len(session.stack)

    def work(progress: Progress) -> tuple[FinishedChange, dict[int, bytes | None]] | None:
        made = growth(progress)
        return None if made is None else (made, packed_slices(made.mask, range(count) if every else made.change.slices))

    return work


class RegionGrowing(QObject):
    """Works out regions in the order in which they were asked for.

    Parameters
    ----------
    slot
        Where they are worked out: told in the status bar, where they can be cancelled too.

    Signals
    -------
    grown(result)
        A region is worked out; the next one begins when everybody was told.
    refused(str), failed(str)
        It makes no sense there; or something broke. One line.
    changed()
        One begins, or none is left.
    """

    grown = Signal(object)
    refused = Signal(str)
    failed = Signal(str)
    changed = Signal()

    def __init__(self, slot: JobSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slot = slot
        self._asked: deque[tuple[str, Callable[[], Growth]]] = deque()  # the first one is being worked out
        slot.done.connect(self._on_done)
        slot.failed.connect(self._on_failed)
        slot.cancelled.connect(self.stop)

    @property
    def text(self) -> str:
        """What the region does that was asked for last, or "" where none is being worked out."""
        return self._asked[-1][0] if self._asked else ""

    def ask(self, text: str, begin: Callable[[], Growth]) -> None:
        """Let a region grow once those before it are there.

        Parameters
        ----------
        begin
            Called in the window's thread when it is its turn; what it returns is worked out in another one.
        """
        self._asked.append((text, begin))
        if len(self._asked) == 1:
            self._begin()

    def stop(self) -> None:
        """Give up all that were asked for; nothing of them is painted."""
        if self._asked:
            self._asked.clear()
            self._slot.abandon()
            self.changed.emit()

    def stop_last(self) -> None:
        """Give up the one that was asked for last."""
        if len(self._asked) > 1:
            self._asked.pop()
            self.changed.emit()
        else:
            self.stop()

    def _begin(self) -> None:
        growth = self._asked[0][1]()

        def work(ctx: JobContext, _hand: Hand) -> object:
            try:
                return growth(ctx)
            except EditRefusedError as error:
                return error

        self._slot.start(work)
        self.changed.emit()

    def _on_done(self, result: object) -> None:
        if isinstance(result, EditRefusedError):
            self.refused.emit(str(result))
        else:
            self.grown.emit(result)
        self._next()

    def _on_failed(self, line: str, _code: int) -> None:
        self.failed.emit(line)
        self._next()

    def _next(self) -> None:
        if not self._asked:
            return  # whoever was told gave them up
        self._asked.popleft()
        if self._asked:
            self._begin()
        else:
            self.changed.emit()
