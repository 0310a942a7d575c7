"""Editing the mask of one series: strokes, regions, whole components, undo and redo; findings follow every change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import EditRefusedError
from ichviewer.domain.finding import BY_READER, Probabilities
from ichviewer.domain.labels import Subtype
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.intracranial import IntracranialSpace
from ichviewer.imaging.mask_canvas import BoolArray, Change, MaskCanvas, PlaneBox, PlaneLabelStack, Point, capsule
from ichviewer.imaging.mask_smooth import smoothed
from ichviewer.imaging.region_grow import GrowLimits, grow
from ichviewer.imaging.regions import in_polygon
from ichviewer.imaging.tracked_findings import Component, KnownFinding, Measurer, TrackedFindings, track

_STEPS = 200
ERASED = 0


@dataclass(frozen=True, eq=False)
class StartingPoint:
    """An edited mask as it was kept.

    Attributes
    ----------
    labels
        uint8 (k, j, i).
    known
        Numbers and sources of its findings.
    next_index
        First number that is free.
    """

    labels: npt.NDArray[np.uint8]
    known: tuple[KnownFinding, ...]
    next_index: int


@dataclass(frozen=True, eq=False)
class _Step:
    change: Change
    before: TrackedFindings
    after: TrackedFindings


@dataclass(frozen=True, eq=False)
class FinishedChange:
    """A change that was worked out and not made yet.

    Attributes
    ----------
    change, before, after
        What changes, and the findings before and after it.
    mask
        As it is after it.
    """

    change: Change
    before: TrackedFindings
    after: TrackedFindings
    mask: PlaneLabelStack


@dataclass(frozen=True, eq=False)
class MaskHistory:
    """What can be undone and done again in a session; another session on the same slices goes on with it.

    Attributes
    ----------
    mask
        As it was when the session was left.
    base, tracked
        Findings of the model's mask, and of `mask`.
    next_index
        First number of a finding that is free.
    done, undone
        The steps, the last one at the end.
    """

    mask: PlaneLabelStack
    base: TrackedFindings
    tracked: TrackedFindings
    next_index: int
    done: tuple[_Step, ...]
    undone: tuple[_Step, ...]


class MaskSession:
    """The mask of one series while it is edited.

    Parameters
    ----------
    stack
        Native slices.
    base
        The model's mask, which is never changed; None where no segmentation model ran.
    slice_probabilities
        Of the classifier, one per slice, or none.
    start
        Edited mask to go on with; None begins with `base`, or with nothing.

    Raises
    ------
    GeometryMismatchError
        If `base` lies on other slices.
    """

    def __init__(
        self,
        stack: SliceStack,
        base: LabelStack | None,
        slice_probabilities: Sequence[Probabilities] = (),
        start: StartingPoint | None = None,
    ) -> None:
        if base is not None:
            stack.geometry.require_match(base.geometry)
        self.stack = stack
        self.base = base or LabelStack(np.zeros(stack.hu.shape, dtype=np.uint8), stack.geometry)
        self.space = IntracranialSpace(stack)
        self._measurer = Measurer(stack, slice_probabilities)
        self._base_tracked = track(self.base, self._measurer)
        self._tracked = self._base_tracked
        mask = self.base
        if start is not None:
            mask = LabelStack(start.labels, stack.geometry)
            self._tracked = track(mask, self._measurer, start.known, start.next_index, BY_READER)
        self._canvas = MaskCanvas(mask)
        self._next_index = self._tracked.next_index
        self._done: list[_Step] = []
        self._undone: list[_Step] = []

    # -- state ------------------------------------------------------------------------------------------------------

    @property
    def mask(self) -> PlaneLabelStack:
        """The mask as it is now; later changes leave it as it is."""
        return self._canvas.snapshot()

    @property
    def tracked(self) -> TrackedFindings:
        """Findings and volumes as of the last finished change."""
        return self._tracked

    @property
    def drawing(self) -> bool:
        """Whether a stroke has been begun and not finished."""
        return self._canvas.drawing

    @property
    def undo_text(self) -> str:
        """What `undo` takes back, or ""."""
        return self._done[-1].change.text if self._done else ""

    @property
    def redo_text(self) -> str:
        """What `redo` does again, or ""."""
        return self._undone[-1].change.text if self._undone else ""

    @property
    def as_base(self) -> bool:
        """Whether the mask is the model's: nothing was done, all was taken back, or it was reverted."""
        return self._tracked is self._base_tracked

    @property
    def next_index(self) -> int:
        """Number of the next finding that is added."""
        return max(self._next_index, self._tracked.next_index)

    def plane(self, k: int) -> npt.NDArray[np.uint8]:
        """Labels of slice `k` now, also in the middle of a stroke."""
        return self._canvas.plane(k)

    def prepare(self) -> None:
        """Work out now what the first change would wait for; may be called in another thread than the changes."""
        _ = self._measurer.midplane

    # -- strokes ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start a stroke."""
        self._canvas.begin()

    def dab(
        self,
        k: int,
        start: Point,
        end: Point,
        radius_mm: float,
        label: int,
        limits: GrowLimits | None = None,
    ) -> PlaneBox | None:
        """Draw with a round brush between two points of slice `k`.

        Parameters
        ----------
        start, end
            Fractional (row, column).
        label
            A `Subtype`, or `ERASED`.
        limits
            Paint only voxels within these HU; None paints all.

        Returns
        -------
        tuple or None
            Rows and columns that may have changed.
        """
        found = capsule(self.stack.hu.shape[1:], self.stack.geometry.spacing, start, end, radius_mm)
        if found is None:
            return None
        box, inside = found
        self._canvas.put(k, box, self._limited(k, box, inside, limits), label)
        return box

    def finish(self, text: str) -> Change | None:
        """End the stroke; None where nothing changed."""
        change = self._canvas.finish(text)
        if change is not None:
            self._remember(change)
        return change

    # -- regions ----------------------------------------------------------------------------------------------------

    def fill(
        self, k: int, corners: Sequence[Point], label: int, text: str, limits: GrowLimits | None = None
    ) -> Change | None:
        """Fill a closed line on slice `k` (pixel centres inside an odd number of times).

        Parameters
        ----------
        corners
            Fractional (row, column), at least three.
        """
        inside = in_polygon(np.asarray(corners, dtype=np.float64), self.stack.hu.shape[1:])
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        if rows.size == 0:
            return None
        box = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
        return self._at_once(lambda: self._canvas.put(k, box, self._limited(k, box, inside[box], limits), label), text)

    def grow(self, seed: tuple[int, int, int], label: int, text: str, limits: GrowLimits) -> Change | None:
        """Label everything that is joined with a voxel (k, j, i) within limits.

        Raises
        ------
        EditRefusedError
            If the seed lies outside of the limits or the region leaks; nothing is changed.
        """
        made = self.growth(seed, label, text, limits)(NoProgress())
        return None if made is None else self.take(made)

    def growth(
        self, seed: tuple[int, int, int], label: int, text: str, limits: GrowLimits
    ) -> Callable[[Progress], FinishedChange | None]:
        """As `grow`, to be worked out in another thread while the mask stays as it is; `take` makes it.

        What is returned raises as `grow` does, and passes the JobCancelledError of its progress through.
        """
        mask, before, free = self.mask, self._tracked, self._next_index
        stack, space, measurer = self.stack, self.space, self._measurer

        def work(progress: Progress) -> FinishedChange | None:
            region = grow(stack, seed, limits, space, progress)
            canvas = MaskCanvas(mask)
            canvas.begin()
            first, rows, columns = region.box
            for n, plane in enumerate(region.inside):
                canvas.put(first.start + n, (rows, columns), plane, label)
            change = canvas.finish(text)
            if change is None:
                return None
            after = _followed(before, free, canvas.snapshot(), change, measurer)
            return FinishedChange(change, before, after, canvas.snapshot())

        return work

    def take(self, made: FinishedChange) -> Change:
        """Make a change that was worked out from the mask as it is now.

        Raises
        ------
        ValueError
            If the mask is another one meanwhile.
        """
        if made.before is not self._tracked or self.drawing:
            raise ValueError("the mask was changed meanwhile")
        self._canvas.apply(made.change)
        self._next_index = made.after.next_index
        self._push(_Step(made.change, made.before, made.after))
        return made.change

    # -- components -------------------------------------------------------------------------------------------------

    def component(self, index: int) -> Component:
        """The component of a finding.

        Raises
        ------
        EditRefusedError
            If it is gone.
        """
        found = self._tracked.find(index)
        if found is None:
            raise EditRefusedError(f"Finding {index} is gone. Choose another one.")
        return found

    def delete(self, index: int, text: str) -> Change | None:
        """Take a component away."""
        return self._relabel(self.component(index), ERASED, text)

    def retype(self, index: int, subtype: Subtype, text: str) -> Change | None:
        """Give a whole component another subtype."""
        return self._relabel(self.component(index), subtype, text)

    def smooth(self, index: int, text: str) -> Change | None:
        """Smooth the surface of a component; other subtypes keep their voxels.

        Raises
        ------
        EditRefusedError
            If it is so small that nothing would be left.
        """
        component = self.component(index)
        label = int(component.finding.subtype)
        (along, rows, columns), soft = smoothed(component.inside, component.box, self.stack.geometry)
        if not soft.any():
            raise EditRefusedError(f"Finding {index} is too small to be smoothed. Delete it, or draw it with the brush.")
        whole = np.zeros(soft.shape, dtype=np.bool_)
        near = (along, rows, columns)
        placed = tuple(slice(a.start - b.start, a.stop - b.start) for a, b in zip(component.box, near, strict=True))
        whole[placed] = component.inside

        def paint() -> None:
            for n in range(soft.shape[0]):
                k = along.start + n
                free = self._canvas.plane(k)[rows, columns] == 0
                self._canvas.put(k, (rows, columns), whole[n] & ~soft[n], ERASED)
                self._canvas.put(k, (rows, columns), soft[n] & free, label)

        return self._at_once(paint, text)

    def revert(self, text: str) -> Change | None:
        """Back to the model's mask, as one change that can be undone; None where it is that."""
        shape = self.stack.hu.shape
        everything = slice(0, shape[1]), slice(0, shape[2])

        def paint() -> None:
            for k in range(shape[0]):
                plane, base = self._canvas.plane(k), self.base.labels[k]
                differs = plane != base
                if differs.any():
                    for label in np.unique(base[differs]):
                        self._canvas.put(k, everything, differs & (base == label), int(label))

        self._canvas.begin()
        paint()
        change = self._canvas.finish(text)
        if change is not None:
            self._push(_Step(change, self._tracked, self._base_tracked))
        return change

    # -- undo -------------------------------------------------------------------------------------------------------

    def undo(self) -> Change | None:
        """Take the last change back; what was done is returned as its inverse, None where there is nothing."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        self._canvas.apply(step.change.inverse)
        self._tracked = step.before
        return step.change.inverse

    def redo(self) -> Change | None:
        """Do again what was taken back last."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        self._canvas.apply(step.change)
        self._tracked = step.after
        return step.change

    @property
    def history(self) -> MaskHistory:
        """What can be undone and done again now."""
        done, undone = tuple(self._done), tuple(self._undone)
        return MaskHistory(self.mask, self._base_tracked, self._tracked, self.next_index, done, undone)

    def resume(self, history: MaskHistory) -> None:
        """Go on where another session on the same slices was left; does nothing where the mask is another one than there."""
        planes = zip(self.mask.planes, history.mask.planes, strict=True)
        if self._done or self._undone or not all(np.array_equal(mine, theirs) for mine, theirs in planes):
            return

        def own(found: TrackedFindings) -> TrackedFindings:
            return self._base_tracked if found is history.base else found

        def taken(steps: tuple[_Step, ...]) -> list[_Step]:
            return [_Step(step.change, own(step.before), own(step.after)) for step in steps]

        self._done, self._undone = taken(history.done), taken(history.undone)
        self._tracked, self._next_index = own(history.tracked), history.next_index

    # -- inside -----------------------------------------------------------------------------------------------------

    def _limited(self, k: int, box: PlaneBox, inside: BoolArray, limits: GrowLimits | None) -> BoolArray:
        if limits is None:
            return inside
        hu = self.stack.hu[k][box]
        return np.asarray(inside & (hu >= limits.low) & (hu <= limits.high))

    def _relabel(self, component: Component, label: int, text: str) -> Change | None:
        first, rows, columns = component.box

        def paint() -> None:
            for n, plane in enumerate(component.inside):
                self._canvas.put(first.start + n, (rows, columns), plane, label)

        return self._at_once(paint, text)

    def _at_once(self, paint: Callable[[], None], text: str) -> Change | None:
        self._canvas.begin()
        paint()
        return self.finish(text)

    def _remember(self, change: Change) -> None:
        before = self._tracked
        after = _followed(before, self._next_index, self._canvas.snapshot(), change, self._measurer)
        self._next_index = after.next_index
        self._push(_Step(change, before, after))

    def _push(self, step: _Step) -> None:
        self._tracked = step.after
        self._done = [*self._done[-(_STEPS - 1) :], step]
        self._undone.clear()


def _followed(
    before: TrackedFindings, free: int, mask: PlaneLabelStack, change: Change, measurer: Measurer
) -> TrackedFindings:
    """The findings after a change. A number is never used twice, also where what had it was undone: the log has numbers."""
    started = TrackedFindings(before.components, max(before.next_index, free))
    return started.after(mask.planes, change, measurer)
