"""What the slice view shows: planes that arrive one by one, their geometry, and the labels over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import REJECTED_LABEL
from ichviewer.domain.plane import Slab
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.gui.texts import tr
from ichviewer.imaging.slabs import project
from ichviewer.render.orientation import DisplayOrientation

_SLABS_KEPT = 8


class HeatPlanes(Protocol):
    """Probability of hemorrhage on native slices.

    Attributes
    ----------
    threshold
        From which the mask marks a pixel, 0..1.
    """

    @property
    def threshold(self) -> float: ...  # noqa: D102 - see the class

    def plane(self, k: int) -> npt.NDArray[np.uint8]:
        """uint8 (rows, columns) of slice `k`, 255 is certain."""
        ...


class _HeatStack(Sequence[npt.NDArray[np.uint8]]):
    """The planes of a heat map, each made when it is asked for."""

    def __init__(self, heat: HeatPlanes, count: int) -> None:
        self._heat, self._count = heat, count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, k):  # type: ignore[no-untyped-def]
        return self._heat.plane(k)


class SliceImages:
    """Slices of one series, native and never resampled; those that are not decoded yet are None.

    Parameters
    ----------
    count
        Number of slices.
    rows, columns
        Matrix of the series, for the frame before the first slice is there.

    Attributes
    ----------
    stopped
        Whether loading was stopped: what is not there does not come by itself.
    stack
        The whole series, once it is there.
    note
        A line about where it lies, for the corner of a view, or "".
    labels_version
        Grows with every change of the labels.
    """

    def __init__(self, count: int, rows: int, columns: int, geometry: StackGeometry | None = None) -> None:
        self.count = count
        self.geometry = geometry
        self.stopped = False
        self.stack: SliceStack | None = None
        self.note = ""
        self.labels_version = 0
        self._slab = Slab()
        self._slab_planes: dict[tuple[int, str], npt.NDArray[Any] | None] = {}
        self._planes: list[npt.NDArray[np.int16] | None] = [None] * count
        self._labels: list[npt.NDArray[np.uint8] | None] = [None] * count
        self._reviewed: dict[int, npt.NDArray[np.uint8]] = {}
        self._heat: HeatPlanes | None = None
        self.orientation = DisplayOrientation.of(geometry) if geometry else DisplayOrientation.stored(rows, columns)
        self._plain = self.orientation
        self.place_lines: Sequence[tuple[str, ...]] = ()
        if geometry is not None:
            self._describe(geometry)

    @property
    def source(self) -> SliceStack | None:
        """The slices that what is shown was made of; None until they are there."""
        return self.stack

    @property
    def complete(self) -> bool:
        """Whether every slice is there."""
        return all(plane is not None for plane in self._planes)

    @property
    def there(self) -> tuple[bool, ...]:
        """For each slice, whether it is decoded."""
        return tuple(plane is not None for plane in self._planes)

    def put(self, k: int, plane: npt.NDArray[np.int16]) -> None:
        """Take one decoded slice, int16 HU (rows, columns)."""
        self._planes[k] = plane
        if self.geometry is None and self.orientation.shape != plane.shape:
            self.orientation = self._plain = DisplayOrientation.stored(*plane.shape)

    def put_preview(self, k: int, plane: npt.NDArray[np.int16], geometry: StackGeometry | None) -> None:
        """Take the first decoded slice with a geometry of its own: it lies the right way round from the start."""
        self.put(k, plane)
        if geometry is not None and self.geometry is None:
            self.orientation = self._plain = DisplayOrientation.of(geometry)

    def put_stack(self, stack: SliceStack) -> None:
        """Take the whole series with its geometry; flips that the user made stay."""
        if self.geometry is None:
            self.orientation = DisplayOrientation.of(stack.geometry)
            self._plain = self.orientation
            self._describe(stack.geometry)
        self.geometry, self.stack = stack.geometry, stack
        self._planes = list(stack.hu)
        self._slab_planes.clear()

    def _describe(self, geometry: StackGeometry) -> None:
        """Lines about the place of each slice, once: they are drawn with every slice change."""
        thick = (
            tr("Thickness unknown")
            if geometry.thickness is None
            else tr("Thickness {thickness:.1f} mm", thickness=geometry.thickness)
        )
        tilt = geometry.tilt_degrees
        same = (thick, tr("Gantry tilt {tilt:.1f}°", tilt=tilt)) if tilt >= 0.5 else (thick,)
        self.place_lines = tuple(
            (tr("Position {distance:.1f} mm", distance=distance), *same) for distance in geometry.distances
        )

    @property
    def mirrored(self) -> bool:
        """Whether the user mirrored the image: left and right of the patient cannot be brought back by turning it."""
        plain, shown = self._plain, self.orientation
        turns = (plain.transposed, plain.flip_x, plain.flip_y), (shown.transposed, shown.flip_x, shown.flip_y)
        return sum(turns[0]) % 2 != sum(turns[1]) % 2

    @property
    def turned(self) -> bool:
        """Whether the user turned the image, without mirroring it, away from the radiological orientation."""
        plain, shown = self._plain, self.orientation
        same = (plain.transposed, plain.flip_x, plain.flip_y) == (shown.transposed, shown.flip_x, shown.flip_y)
        return not same and not self.mirrored

    def unmirror(self) -> None:
        """Back to the radiological orientation."""
        self.orientation = self._plain

    def put_labels(self, k: int, plane: npt.NDArray[np.uint8] | None) -> None:
        """Take the labels of one slice, uint8 (rows, columns), or None for none."""
        self._labels[k] = plane
        self._reviewed.pop(k, None)
        self.labels_version += 1
        self._slab_planes.clear()

    def put_reviewed(self, planes: Mapping[int, npt.NDArray[np.uint8]]) -> None:
        """Draw the labels of these slices as reviewed (`ichviewer.imaging.reviewed_labels.displayed_labels`)."""
        self._reviewed = dict(planes)
        self.labels_version += 1
        self._slab_planes.clear()

    @property
    def reviewed(self) -> bool:
        """Whether labels are drawn as a reader reviewed them."""
        return bool(self._reviewed)

    @property
    def rejected_slices(self) -> tuple[int, ...]:
        """Slices on which all that is labelled was rejected."""
        return tuple(k for k, plane in sorted(self._reviewed.items()) if plane.any() and not _kept(plane).any())

    def label_stack(self) -> LabelStack | None:
        """The labels as they are shown now without what was rejected, copied; None where there are none, or no geometry."""
        if self.geometry is None or all(plane is None or not plane.any() for plane in self._labels):
            return None
        labels = np.zeros(self.geometry.shape, dtype=np.uint8)
        for k, plane in enumerate(self._labels):
            if plane is not None and plane.any():  # memory that nobody writes to takes no room
                labels[k] = _kept(self._reviewed[k]) if k in self._reviewed else plane
        return LabelStack(labels, self.geometry)

    def has_labels(self, k: int) -> bool:
        """Whether hemorrhage is labelled on slice `k`."""
        labels = self._labels[k]
        return labels is not None and bool(labels.any())

    # -- slabs ------------------------------------------------------------------------------------------------------

    @property
    def slab(self) -> Slab:
        """What is shown about each slice; a thickness of 0 is the slice itself."""
        return self._slab

    @slab.setter
    def slab(self, slab: Slab) -> None:
        self._slab = slab
        self._slab_planes.clear()

    @property
    def slab_name(self) -> str:
        """The slab in use, or "" while slices are shown as they are."""
        return self._slab.name if self._projects() else ""

    @property
    def shown_slab(self) -> Slab:
        """The slab that is shown about each slice: none while slices are still loading."""
        return self._slab if self._projects() else Slab()

    def _projects(self) -> bool:
        return self._slab.thickness_mm > 0 and self.geometry is not None and self.complete

    def _projected(self, k: int, kind: str, planes: Sequence[npt.NDArray[Any]]) -> npt.NDArray[Any] | None:
        """Slab about slice `k`, made once for the slice that is shown."""
        if (k, kind) not in self._slab_planes and self.geometry is not None:
            while len(self._slab_planes) >= _SLABS_KEPT:
                del self._slab_planes[next(iter(self._slab_planes))]
            self._slab_planes[k, kind] = project(planes, self.geometry, k, self._slab)
        return self._slab_planes.get((k, kind))

    # -- showing ----------------------------------------------------------------------------------------------------

    def plane(self, k: int) -> npt.NDArray[np.int16] | None:
        """HU of slice `k`, or of the slab about it; None where it is not decoded yet."""
        return self._projected(k, "hu", self._planes) if self._projects() else self._planes[k]  # type: ignore[arg-type]

    def labels(self, k: int) -> npt.NDArray[np.uint8] | None:
        """Labels of slice `k`, or every one in the slab about it; None for none."""
        if not self._projects() or not any(plane is not None for plane in self._labels):
            return self._reviewed.get(k, self._labels[k])
        shape = self.orientation.native_shape
        none = np.zeros(shape, dtype=np.uint8)
        planes = [none if plane is None else plane for plane in self._labels]
        for n, plane in self._reviewed.items():
            planes[n] = _kept(plane)
        return self._projected(k, "labels", planes)

    def displayed(self, k: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8] | None] | None:
        """HU and labels of slice `k` as they lie on the screen, contiguous; None where it is not decoded yet."""
        plane = self.plane(k)
        if plane is None:
            return None
        labels = self.labels(k)
        arranged = np.ascontiguousarray(self.orientation.arrange(plane))
        return arranged, None if labels is None else np.ascontiguousarray(self.orientation.arrange(labels))

    def displayed_heat(self, k: int) -> npt.NDArray[np.uint8] | None:
        """Probability of hemorrhage of slice `k` as it lies on the screen; None where no heat map is shown."""
        plane = self.heat_plane(k)
        return None if plane is None else np.ascontiguousarray(self.orientation.arrange(plane))

    @property
    def heat(self) -> HeatPlanes | None:
        """Heat map that is drawn over the slices, or None."""
        return self._heat

    @heat.setter
    def heat(self, heat: HeatPlanes | None) -> None:
        self._heat = heat
        self._slab_planes.clear()

    def heat_plane(self, k: int) -> npt.NDArray[np.uint8] | None:
        """Probability of hemorrhage of slice `k`, or the highest in the slab about it; None where no heat map is shown."""
        if self._heat is None:
            return None
        return self._projected(k, "heat", _HeatStack(self._heat, self.count)) if self._projects() else self._heat.plane(k)


def _kept(labels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Labels without what was rejected."""
    return np.where(labels < REJECTED_LABEL, labels, np.uint8(0))
