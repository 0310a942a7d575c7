"""The edited mask of the shown series, for the views, the lists and the menus: kept at once with every stroke."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import EditRefusedError
from ichviewer.domain.finding import Finding, SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import Series
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.gui.mask_preparing import ReadyMask, prepare
from ichviewer.gui.region_growing import Growth, RegionGrowing, growth_from
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.imaging.mask_canvas import Change, Point
from ichviewer.imaging.mask_session import ERASED, FinishedChange, MaskHistory, MaskSession, StartingPoint
from ichviewer.imaging.region_grow import GrowLimits
from ichviewer.services.jobs import JobContext
from ichviewer.services.mask_editing import (
    KeptMask,
    MaskEditService,
    edited_analysis,
    manual_review_key,
    mask_key,
)
from ichviewer.store.library import AnalysisKey, LibraryError

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries

RADIUS_MM = (0.3, 40.0)
NOT_READY = mark("The mask can be edited in a moment: it is being prepared.")
NOT_NATIVE = mark("The mask is edited on the slices of the series that is read, not on planes or another series.")
NO_SLAB = mark("The mask is edited on single slices, not in a slab.")
NO_SERIES = mark("Editing begins once all slices are loaded.")


@dataclass(frozen=True)
class EditSettings:
    """What the tools do.

    Attributes
    ----------
    subtype
        That is painted.
    radius_mm
        Of brush and eraser.
    limits
        Of the growing region, and of brush and polygon where `limited`.
    limited
        Whether brush and polygon paint only voxels within the HU limits.
    """

    subtype: Subtype = Subtype.INTRAPARENCHYMAL
    radius_mm: float = 5.0
    limits: GrowLimits = field(default_factory=GrowLimits)
    limited: bool = False


class MaskEditing(QObject):
    """Edits the mask of one series at a time.

    Parameters
    ----------
    service
        Keeps it.
    slot
        Where the mask is prepared: its components are measured there, so that the first stroke does not wait for it.
    growing
        Where regions are worked out.

    Signals
    -------
    ready_changed()
        The mask can be edited now, or no more.
    stroked(k)
        Labels of a slice changed in the middle of a stroke.
    leaving()
        The mask goes in the middle of a stroke, which ends as it is now.
    changed(SeriesAnalysis or None)
        A change is finished, undone or done again, or an edited mask was found in the library. None: nothing is drawn, and
        no model ran.
    done()
        One more change can be undone.
    settings_changed()
        Or what a tool waits for: hints and cursors are drawn anew.
    picked(Finding or None)
        The reader clicked on a component, or beside all.
    model_shown(bool)
        The views show the model's mask in place of the edited one, or the edited one again.
    refused(str), failed(str)
        One line: a change makes no sense there; the mask cannot be read or kept.
    """

    ready_changed = Signal()
    stroked = Signal(int)
    leaving = Signal()
    changed = Signal(object)
    done = Signal()
    model_shown = Signal(bool)
    settings_changed = Signal()
    picked = Signal(object)
    refused = Signal(str)
    failed = Signal(str)

    def __init__(self, service: MaskEditService, slot: JobSlot, growing: JobSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._slot = slot
        self.growing = RegionGrowing(growing, self)
        self.growing.grown.connect(self._on_grown)
        self.growing.refused.connect(self.refused)
        self.growing.failed.connect(self.failed)
        self.growing.changed.connect(self.settings_changed)
        self.settings = EditSettings()
        self._series: Series | None = None
        self._loaded: LoadedSeries | None = None
        self._images: SliceImages | None = None
        self._analysis: SeriesAnalysis | None = None
        self._ready: ReadyMask | None = None
        self._memory: KeptMask | None = None
        self._history: MaskHistory | None = None
        self._wanted = self._unkept = self._model_shown = False
        slot.partial.connect(self._on_ready)
        slot.failed.connect(lambda line, _code: self.failed.emit(line))

    # -- series -----------------------------------------------------------------------------------------------------

    def close_series(self) -> None:
        """Nothing can be edited until a series is there."""
        self.pause()
        self._series, self._images, self._analysis, self._memory = (None,) * 4
        self._history = None

    def pause(self) -> None:
        """Nothing can be edited until the same series is opened again, with another analysis; what was drawn is kept."""
        self._slot.abandon()
        self._remember()
        self._loaded = None
        self.ready_changed.emit()

    def _remember(self) -> None:
        if self._ready is not None and self._ready.session.drawing:
            self.leaving.emit()
        self.growing.stop()
        if self._model_shown:
            self._model_shown = False
            self.model_shown.emit(False)
        if self._ready is not None:
            session, entries = self._ready.session, self._ready.entries
            start = StartingPoint(session.mask.labels, session.tracked.known, session.next_index)
            self._memory, self._ready = (KeptMask(start, entries) if entries else None), None

    def open_series(
        self, series: Series, loaded: LoadedSeries, images: SliceImages, analysis: SeriesAnalysis | None
    ) -> None:
        """Edit the mask of a series: the model's, or the edited one that was kept, or an empty one.

        Parameters
        ----------
        images
            What the views show: they get the labels.
        analysis
            As the models made it; None where none ran.
        """
        self._remember()
        if series is not self._series:
            self._memory = None
        self._series, self._loaded, self._images, self._analysis, self._unkept = series, loaded, images, analysis, False
        self._prepare()
        self.ready_changed.emit()

    def want(self) -> None:
        """A tool is in hand: prepare the mask, unless it is."""
        self._wanted = True
        if self._ready is None:
            self._prepare()

    def leave(self) -> None:
        """No tool is in hand: other series are not prepared before an edited mask is kept of them, or a tool is taken."""
        self._wanted = False

    def _prepare(self) -> None:
        series, loaded, analysis, service = self._series, self._loaded, self._analysis, self._service
        memory, wanted = self._memory, self._wanted or self._history is not None
        if series is None or loaded is None:
            return

        def work(ctx: JobContext, hand: Hand) -> None:
            # What was drawn in this window goes on from memory: it is there also where it could not be kept.
            start = memory or service.load(series.series_instance_uid, loaded.stack.geometry)
            if start is None and not wanted:
                return
            ready = prepare(series, loaded, analysis, start)
            hand(ready, now=True)
            # The brush can be used; a growing region would wait for this.
            for k in range(len(loaded.stack)):
                ctx.check()
                ready.session.space.plane(k)

        self._slot.start(work)

    @property
    def ready(self) -> bool:
        """Whether the mask can be edited now."""
        return self._ready is not None

    @property
    def able(self) -> bool:
        """Whether there is a series whose mask can be edited, now or in a moment."""
        return self._loaded is not None

    @property
    def session(self) -> MaskSession | None:
        """The mask while it can be edited."""
        return None if self._ready is None else self._ready.session

    def edits(self, mapping: ImageMapping) -> bool:
        """Whether a view shows the slices whose mask is edited, each by itself."""
        return self._why_not(mapping) == ""

    def reach(self, mapping: ImageMapping) -> bool:
        """As `edits`, for a press; why not is told."""
        if reason := self._why_not(mapping):
            self.refused.emit(reason)
        return not reason

    def _why_not(self, mapping: ImageMapping) -> str:
        geometry = mapping.geometry
        if self._loaded is None:
            return NO_SERIES
        own = self._loaded.stack.geometry
        if geometry is None or not (geometry is own or geometry.matches(own)):
            return NOT_NATIVE
        return NO_SLAB if mapping.slab.thickness_mm else ""

    def _on_ready(self, ready: ReadyMask) -> None:
        self._ready = ready
        self._take_history()
        self.ready_changed.emit()
        if ready.entries:
            self._tell()

    def _tell(self) -> None:
        """The views show the mask as it is now, and everybody is told."""
        if self._model_shown:
            self._model_shown = False
            self.model_shown.emit(False)
        if self._images is not None and self._ready is not None:
            for k, plane in enumerate(self._ready.session.mask.planes):
                self._images.put_labels(k, plane)
        self.changed.emit(self.analysis)

    @property
    def review_key(self) -> AnalysisKey | None:
        """What a review is kept under where no model saw the series."""
        if self._series is None or self._loaded is None:
            return None
        return manual_review_key(mask_key(self._series.series_instance_uid, self._loaded.stack.geometry))

    @property
    def edited(self) -> bool:
        """Whether the mask is another one than the model's."""
        return self._ready is not None and bool(self._ready.entries)

    @property
    def analysis(self) -> SeriesAnalysis | None:
        """The analysis with the edited mask; as the models made it where nothing was edited."""
        ready = self._ready
        if ready is None or not ready.entries:
            return self._analysis
        return edited_analysis(ready.base, ready.session, ready.entries, ready.volumes)

    # -- settings ---------------------------------------------------------------------------------------------------

    def set_up(self, **values: object) -> None:
        """Change fields of the settings."""
        changed = replace(self.settings, **values)  # type: ignore[arg-type]
        if changed != self.settings:
            self.settings = changed
            self.settings_changed.emit()

    def set_limits(self, **values: object) -> None:
        """Change fields of the limits; the other end follows where they would cross."""
        limits = {"low": self.settings.limits.low, "high": self.settings.limits.high, **values}
        if int(limits["low"]) > int(limits["high"]):  # type: ignore[call-overload]
            moved = limits["low"] if "low" in values else limits["high"]
            values = {**values, "low": moved, "high": moved}
        self.set_up(limits=replace(self.settings.limits, **values))  # type: ignore[arg-type]

    def nudge_radius(self, steps: float) -> None:
        """Larger or smaller by about a sixth for each step."""
        low, high = RADIUS_MM
        self.set_up(radius_mm=round(min(max(self.settings.radius_mm * 1.17**steps, low), high), 2))

    # -- strokes ----------------------------------------------------------------------------------------------------

    def begin(self) -> bool:
        """Start a stroke; False where nothing can be edited yet, which is told."""
        if self._ready is None:
            self.refused.emit(NOT_READY if self.able else NO_SERIES)
            return False
        self.growing.stop()
        self.show_model(False)
        self._ready.session.begin()
        return True

    def dab(self, k: int, start: Point, end: Point, *, erase: bool) -> None:
        """Draw between two points (row, column) of slice `k`."""
        session, settings = self.session, self.settings
        if session is None or not session.drawing:
            return
        limits = settings.limits if settings.limited and not erase else None
        label = ERASED if erase else settings.subtype
        if session.dab(k, start, end, settings.radius_mm, label, limits) is not None:
            if self._images is not None:
                self._images.put_labels(k, session.plane(k))
            self.stroked.emit(k)

    def finish(self, k: int, *, erase: bool) -> None:
        """End a stroke."""
        session = self.session
        if session is not None and session.drawing:
            name = "Erase" if erase else f"Brush {self.settings.subtype.short}"
            self._finished(session.finish(f"{name}, slice {k + 1}"))

    def fill(self, k: int, corners: list[Point], *, erase: bool) -> None:
        """Fill a closed line (row, column) on slice `k`."""
        settings = self.settings
        limits = settings.limits if settings.limited and not erase else None
        label, name = (ERASED, "Erase") if erase else (settings.subtype, settings.subtype.short)
        self._do(lambda session: session.fill(k, corners, label, f"Fill {name}, slice {k + 1}", limits))

    def grow(self, seed: tuple[int, int, int]) -> None:
        """Let a region grow from a voxel (k, j, i), in the background; `growing` tells of it and stops it."""
        settings = self.settings
        limits = settings.limits
        where = "3D" if limits.three_d else "2D"
        text = f"Grow {settings.subtype.short} {where}, {limits.low} to {limits.high} HU, from slice {seed[0] + 1}"
        if self._ready is None:
            self.refused.emit(NOT_READY if self.able else NO_SERIES)
        elif not self._ready.session.drawing:
            self.show_model(False)
            self.growing.ask(text, lambda: self._growth(seed, settings, text))

    def _growth(self, seed: tuple[int, int, int], settings: EditSettings, text: str) -> Growth:
        if self._ready is None:
            raise ValueError("nothing can be edited")
        every = self._unkept or not self._ready.entries  # then every slice is kept, see `_keep`
        return growth_from(self._ready.session, seed, settings.subtype, text, settings.limits, every=every)

    def _on_grown(self, result: tuple[FinishedChange, dict[int, bytes | None]] | None) -> None:
        if result is not None and self.session is not None:
            made, packed = result
            self._finished(self.session.take(made), packed)

    # -- components -------------------------------------------------------------------------------------------------

    def pick(self, k: int, j: int, i: int) -> None:
        """Choose the component under a voxel."""
        component = None if self.session is None else self.session.tracked.at(k, j, i)
        self.picked.emit(None if component is None else component.finding)

    def smooth(self, finding: Finding) -> None:
        """Smooth a component."""
        self._do(lambda session: session.smooth(finding.index, f"Smooth finding {_named(finding)}"))

    def delete(self, finding: Finding) -> None:
        """Take a component away."""
        self._do(lambda session: session.delete(finding.index, f"Delete finding {_named(finding)}"))

    def retype(self, finding: Finding, subtype: Subtype) -> None:
        """Give a component another subtype."""
        text = f"Change finding {_named(finding)} to {subtype.short}"
        component = None if self.session is None else self.session.tracked.find(finding.index)
        self._do(lambda session: session.retype(finding.index, subtype, text))
        if component is not None:
            self.pick(*component.anchor)  # it has another number now: it stays chosen

    def revert(self) -> None:
        """Back to the model's mask; undo brings the edited one back."""
        self._do(lambda session: session.revert("Revert to the model's mask"))

    def show_model(self, shown: bool) -> None:
        """Let the views show the model's mask in place of the edited one, for a comparison; nothing is changed by it."""
        ready, images = self._ready, self._images
        shown = shown and ready is not None and images is not None
        if shown == self._model_shown or ready is None or images is None:
            self.model_shown.emit(self._model_shown)
            return
        if not shown:
            self._tell()
            return
        self._model_shown = True
        for k in range(images.count):
            images.put_labels(k, ready.session.base.labels[k])
        self.model_shown.emit(True)

    # -- undo -------------------------------------------------------------------------------------------------------

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or ""."""
        return "" if self.session is None else self.session.undo_text

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or ""."""
        return "" if self.session is None else self.session.redo_text

    def undo(self) -> bool:
        """Take the last change back; False in the middle of a stroke."""
        return self._step(MaskSession.undo, "Undo: ")

    def redo(self) -> bool:
        """Do again what was taken back; False in the middle of a stroke."""
        return self._step(MaskSession.redo, "Redo: ")

    @property
    def history(self) -> MaskHistory | None:
        """What can be undone and done again; None where there is nothing."""
        return self.session.history if self.session is not None and (self.undo_text or self.redo_text) else None

    def resume(self, history: MaskHistory) -> None:
        """Go on where another window was left that edited the same series, now or once the mask can be edited."""
        self._history = history
        if self._ready is None:
            self._prepare()
        else:
            self._take_history()
            self.ready_changed.emit()

    def _take_history(self) -> None:
        if self._history is not None and self.session is not None:
            self.session.resume(self._history)
            self._history = None

    # -- inside -----------------------------------------------------------------------------------------------------

    def _step(self, step: Callable[[MaskSession], Change | None], prefix: str) -> bool:
        session = self.session
        if session is None or session.drawing:
            return False
        self.growing.stop()
        self._keep(step(session), prefix)
        return True

    def _do(self, change: Callable[[MaskSession], Change | None]) -> None:
        if self._ready is None:
            self.refused.emit(NOT_READY if self.able else NO_SERIES)
            return
        if self._ready.session.drawing:
            return
        self.growing.stop()
        self.show_model(False)
        try:
            made = change(self._ready.session)
        except EditRefusedError as error:
            self.refused.emit(str(error))
            return
        self._finished(made)

    def _finished(self, change: Change | None, packed: Mapping[int, bytes | None] | None = None) -> None:
        if change is not None:
            self.done.emit()
        self._keep(change, "", packed)

    def _keep(self, change: Change | None, prefix: str, packed: Mapping[int, bytes | None] | None = None) -> None:
        ready, series = self._ready, self._series
        if change is None or ready is None or series is None:
            return
        what = f"{prefix}{change.text}"
        # After a change that could not be kept, the next one keeps every slice.
        slices = range(len(ready.session.stack)) if self._unkept else change.slices
        try:
            entries = self._service.save(series.series_instance_uid, ready.session, slices, what, ready.entries, packed)
            self._unkept = False
        except LibraryError as error:
            entries = self._service.logged(ready.session, what, ready.entries)
            self._unkept = True
            self.failed.emit(tr("The edited mask is not kept. {error}", error=say(str(error))))
        self._ready = replace(ready, entries=entries)
        self._tell()


def _named(finding: Finding) -> str:
    return f"{finding.index} ({finding.subtype.short}, {finding.volume_ml:.1f} mL)"
