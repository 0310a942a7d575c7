"""Reformatted planes as a slice view shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry, orientation_letters
from ichviewer.domain.plane import Slab
from ichviewer.domain.volume import SliceStack
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.imaging.reformat import PlaneStack, finer, finer_steps
from ichviewer.imaging.slabs import project


class _PlaceLines(Sequence[tuple[str, ...]]):
    """Where each plane lies, in words."""

    def __init__(self, geometry: StackGeometry, degrees: float) -> None:
        self._places = geometry.distances
        self._letters = orientation_letters(-geometry.normal)[:1], orientation_letters(geometry.normal)[:1]
        turned = (tr("Turned {n:.1f}°", n=degrees),) if degrees else ()
        self._same = (f"MPR {geometry.thickness or 0:.1f} mm", *turned)

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, k):  # type: ignore[no-untyped-def]
        place = float(self._places[k])
        return (f"{self._letters[int(place >= 0)]} {abs(place):.1f} mm", *self._same)


@dataclass(frozen=True, eq=False)
class MadeSlab:
    """A slab about plane `k`, with the planes that it was made of, which know what the next one needs."""

    k: int
    slab: Slab
    planes: PlaneStack
    hu: npt.NDArray[np.int16]
    label_planes: PlaneStack | None
    labels: npt.NDArray[np.uint8] | None

    @classmethod
    def of(cls, planes: PlaneStack, label_planes: PlaneStack | None, k: int, slab: Slab) -> Self:
        """Make it."""
        hu = project(planes.values, planes.geometry, k, slab)
        labels = None if label_planes is None else project(label_planes.values, label_planes.geometry, k, slab)
        return cls(k, slab, planes, hu, label_planes, labels)


class ReformattedImages(SliceImages):
    """Planes of a rectified volume with a geometry of their own.

    Parameters
    ----------
    planes
        int16 HU.
    degrees
        By how much they are turned about the normal of the slices.
    source
        The slices that the volume was made of: they are what a reader measures.
    """

    def __init__(self, planes: PlaneStack, degrees: float = 0.0, source: SliceStack | None = None) -> None:
        count, rows, columns = planes.geometry.shape
        super().__init__(count, rows, columns, planes.geometry)
        self._source = source
        # Oblique planes are made when they are asked for: nothing here may go through all of them.
        self._cut: Sequence[npt.NDArray[Any]] = planes.values  # type: ignore[assignment]
        self._cut_labels: Sequence[npt.NDArray[Any]] | None = None
        self.place_lines = _PlaceLines(planes.geometry, degrees)

    def _describe(self, geometry: StackGeometry) -> None:
        """The lines are written when they are asked for: planes that are being turned are made anew with every step."""

    @property
    def complete(self) -> bool:
        """Every plane can be made."""
        return True

    @property
    def source(self) -> SliceStack | None:
        """The slices that the volume was made of."""
        return self._source

    def displayed(self, k: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8] | None] | None:
        """As any slice; where rows are far apart they are interpolated, and labels outlined as finely as they are wide."""
        shown = super().displayed(k)
        if shown is None:
            return None
        hu, labels = shown
        rows, columns = finer_steps(self.orientation.spacing)
        if rows > 1:
            return finer(hu, rows), None if labels is None else np.repeat(labels, rows, axis=0)
        if columns > 1:
            across = np.ascontiguousarray(finer(hu.T, columns).T)
            return across, None if labels is None else np.repeat(labels, columns, axis=1)
        return shown

    def put_planes_of_labels(self, planes: PlaneStack | None) -> None:
        """Take labels on the same planes, or None for none.

        Raises
        ------
        GeometryMismatchError
            If they lie elsewhere.
        """
        if planes is not None and self.geometry is not None:
            self.geometry.require_match(planes.geometry)
        self._cut_labels = None if planes is None else planes.values  # type: ignore[assignment]
        self.labels_version += 1
        self._slab_planes.clear()

    def take_slab(self, made: MadeSlab, *, labels: bool) -> None:
        """Show a slab that was made of the same planes elsewhere; `labels` where those that it was made of still hold."""
        self.slab = made.slab
        self._cut = made.planes.values  # type: ignore[assignment]
        self._slab_planes[made.k, "hu"] = made.hu
        if labels and made.label_planes is not None:
            self._cut_labels = made.label_planes.values  # type: ignore[assignment]
            self._slab_planes[made.k, "labels"] = made.labels

    def plane(self, k: int) -> npt.NDArray[np.int16] | None:
        """HU of plane `k`, or of the slab about it."""
        return self._projected(k, "hu", self._cut) if self._projects() else self._cut[k]

    def labels(self, k: int) -> npt.NDArray[np.uint8] | None:
        """Labels of plane `k`, or every one in the slab about it; None for none."""
        labels = self._cut_labels
        if labels is None:
            return None
        return self._projected(k, "labels", labels) if self._projects() else labels[k]
