"""The rectified volume of the shown series, made in the background when a layout first needs it, and its planes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.plane import Slab
from ichviewer.domain.volume import LabelStack, SliceStack, Volume
from ichviewer.gui.job_runner import Hand, JobSlot
from ichviewer.gui.layouts.layout import Content
from ichviewer.gui.layouts.reformatted import MadeSlab, ReformattedImages
from ichviewer.gui.texts import mark
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.imaging.measured_planes import TURN_DIGITS
from ichviewer.services.jobs import JobContext

if TYPE_CHECKING:
    from ichviewer.imaging.reformat import PlaneStack

_REST_MS = 400
FEWEST = 3
MOST_DEGREES = 44.0  # further, a coronal plane would be a sagittal one
PREPARING = mark("Preparing planes …")
WAITING = mark("The planes appear when all slices are loaded.")
TOO_FEW = mark("Other planes need at least 3 slices.")
STOPPED = mark("Preparing the planes was stopped. Choose the layout again to go on.")


@dataclass(frozen=True)
class _Turned:
    """Slabs of oblique planes that were made in the background: by plane and place, of labels of this version."""

    slab: Slab
    slabs: tuple[tuple[str, MadeSlab], ...]
    labelled: int


class Planes(QObject):
    """Reformatted planes of one series at a time, with its labels.

    Parameters
    ----------
    rectifying
        Where the volume is made: told in the status bar and cancelled there.
    labelling
        Where the labels are made, in silence.
    slabbing
        Where slabs of planes that were turned are made, in silence.

    Signals
    -------
    changed()
        There are planes, there are none, or another message stands for them.
    relabelled()
        The planes have other labels.
    rested()
        The planes were turned, and are no longer.
    sharpened()
        They show their slabs again.

    Attributes
    ----------
    degrees
        By how much the planes are turned about the normal of the slices.
    turning
        Whether they are being turned: a slab of them would be made anew at every step, so they are shown without one.
    """

    changed = Signal()
    relabelled = Signal()
    rested = Signal()
    sharpened = Signal()

    def __init__(self, rectifying: JobSlot, labelling: JobSlot, slabbing: JobSlot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rectifying, self._labelling, self._slabbing = rectifying, labelling, slabbing
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.rest)
        self.turning = False
        self._images: SliceImages | None = None
        self._stack: SliceStack | None = None
        self._volume: Volume | None = None
        self._labels: Volume | None = None
        self._labelled = -1  # version of the labels on the planes
        self._shown: dict[str, ReformattedImages] = {}
        self._wanted = False
        self.degrees = 0.0
        self._slab = Slab()
        self.message = WAITING
        rectifying.done.connect(self._on_volume)
        rectifying.cancelled.connect(lambda: self._say(STOPPED))
        rectifying.failed.connect(lambda line, _code: self._say(line))
        labelling.done.connect(self._on_labels)
        slabbing.done.connect(self._on_slabs)
        slabbing.failed.connect(lambda _line, _code: self._put_slab(self._slab))

    def want(self, wanted: bool, again: bool = False) -> None:
        """Whether a layout needs planes; `again` tries once more after it was stopped."""
        if again and self.message == STOPPED:
            self._stack = None
        self._wanted = wanted
        self.follow()

    def show_images(self, images: SliceImages | None) -> None:
        """Another series is shown."""
        if images is not self._images:
            self._forget()
            self.degrees = 0.0
            self._images = images
        self.follow()

    def follow(self) -> None:
        """The shown series has other slices or labels: make what is wanted of them."""
        images = self._images
        if images is None or not self._wanted:
            return
        if images.stack is None:
            self._say(WAITING)
        elif images.stack is not self._stack:
            self._begin(images.stack)
        else:
            self._label()

    def images(self, content: Content) -> ReformattedImages | None:
        """Planes for a tile, or None while there are none."""
        if self._volume is None or self._stack is None:
            return None
        plane = self.plane(content)
        if plane not in self._shown:
            self._shown[plane] = ReformattedImages(_cut(self._volume, plane, self.degrees), self.degrees, self._stack)
            self._shown[plane].put_planes_of_labels(self._planes_of_labels(plane))
        return self._shown[plane]

    def turns(self, geometry: StackGeometry | None) -> bool:
        """Whether the planes can be turned in a view of this geometry: in that of the slices."""
        return self._volume is not None and self._stack is not None and geometry is self._stack.geometry

    def turn_to(self, degrees: float, *, moving: bool = False) -> None:
        """Turn the planes about the normal of the slices, from their rows towards their columns, by 44 degrees at most.

        Parameters
        ----------
        moving
            Whether they are on their way to where they will be: `rest` says that they are there, or a moment without a step.
        """
        degrees = round(min(max(degrees, -MOST_DEGREES), MOST_DEGREES), TURN_DIGITS)
        if degrees != self.degrees and self._volume is not None:
            self.degrees = degrees
            self._slabbing.abandon()
            self.turning = moving
            self._shown = {}
            self.changed.emit()
        if moving:
            self._rest.start()

    def rest(self) -> None:
        """The planes stay as they are turned now."""
        self._rest.stop()
        if self.turning:
            self.turning = False
            self.rested.emit()

    def sharpen(self, slab: Slab, places: Iterable[tuple[ReformattedImages, int]]) -> None:
        """Make the slabs of planes that were turned in the background, each at a place; `sharpened` follows."""
        volume, labels, labelled, degrees = self._volume, self._labels, self._labelled, self.degrees
        wanted = [(plane, k) for plane, images in self._shown.items() for shown, k in places if shown is images]
        self._slab = slab
        if volume is None or not degrees or slab.thickness_mm == 0:
            self._put_slab(slab)
            return

        def work(ctx: JobContext, _hand: Hand) -> _Turned:
            made = []
            for plane, k in wanted:
                ctx.check()
                # Planes of its own: those in view belong to the window's thread.
                values = _cut(volume, plane, degrees)
                of_labels = None if labels is None else _cut(labels, plane, degrees)
                made.append((plane, MadeSlab.of(values, of_labels, k, slab)))
            return _Turned(slab, tuple(made), labelled)

        self._slabbing.start(work)

    def _on_slabs(self, turned: _Turned) -> None:
        for plane, made in turned.slabs:
            if plane in self._shown and turned.slab == self._slab:
                self._shown[plane].take_slab(made, labels=turned.labelled == self._labelled)
        self._put_slab(self._slab)

    def take_slab(self, slab: Slab) -> None:
        """The reader chose another slab: one that is being made is not wanted any more."""
        self._slabbing.abandon()
        self._slab = slab

    def _put_slab(self, slab: Slab) -> None:
        for images in self._shown.values():
            if images.slab != slab:
                images.slab = slab
        self.sharpened.emit()

    def plane(self, content: Content) -> str:
        """Name of the plane that a tile shows.

        Of a coronal or sagittal series, the axial plane stands in for the one that the slices show themselves.
        """
        native = "axial" if self._stack is None else self._stack.geometry.plane
        return content.value if content.value != native else "axial"

    # -- making -----------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._rectifying.abandon()
        self._labelling.abandon()
        self._slabbing.abandon()
        self._rest.stop()
        self.turning = False
        self._stack = self._volume = self._labels = None
        self._labelled = -1
        self._shown = {}
        self.message = WAITING

    def _say(self, message: str) -> None:
        if message != self.message or self._volume is not None:
            self.message = message
            self.changed.emit()

    def _begin(self, stack: SliceStack) -> None:
        self._forget()
        self._stack = stack
        if len(stack) < FEWEST:
            self._say(TOO_FEW)
            return

        def work(ctx: JobContext, _hand: Hand) -> Volume:
            from ichviewer.imaging.rectify import rectify

            return rectify(stack, ctx)

        self._rectifying.start(work)
        self._say(PREPARING)

    def _on_volume(self, volume: Volume) -> None:
        self._volume = volume
        self._say("")
        self._label()

    def _label(self) -> None:
        images = self._images
        if images is None or self._volume is None or images.labels_version == self._labelled or self._labelling.busy:
            return  # slices that come while labels are made are taken when these are there
        self._labelled = images.labels_version
        labels = images.label_stack()
        if labels is None:
            self._on_labels(None)
            return

        def work(_ctx: JobContext, _hand: Hand, labels: LabelStack = labels) -> Volume:
            from ichviewer.imaging.rectify import rectify_labels

            return rectify_labels(labels)

        self._labelling.start(work)

    def _on_labels(self, labels: Volume | None) -> None:
        self._labels = labels
        for plane, images in self._shown.items():
            images.put_planes_of_labels(self._planes_of_labels(plane))
        self.relabelled.emit()
        self._label()

    def _planes_of_labels(self, plane: str) -> PlaneStack | None:
        return None if self._labels is None else _cut(self._labels, plane, self.degrees)


def _cut(volume: Volume, plane: str, degrees: float) -> PlaneStack:
    from ichviewer.imaging.reformat import reformat
    from ichviewer.imaging.turned import turned

    return turned(volume, plane, degrees) if degrees else reformat(volume, plane)
