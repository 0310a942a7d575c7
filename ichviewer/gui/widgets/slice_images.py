"""What the slice view shows: planes that arrive one by one, their geometry, and the labels over them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import SliceStack
from ichviewer.render.orientation import DisplayOrientation


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
    """

    def __init__(self, count: int, rows: int, columns: int, geometry: StackGeometry | None = None) -> None:
        self.count = count
        self.geometry = geometry
        self.stopped = False
        self._planes: list[npt.NDArray[np.int16] | None] = [None] * count
        self._labels: list[npt.NDArray[np.uint8] | None] = [None] * count
        self.orientation = DisplayOrientation.of(geometry) if geometry else DisplayOrientation.stored(rows, columns)
        self._plain = self.orientation
        self.place_lines: tuple[tuple[str, ...], ...] = ()
        if geometry is not None:
            self._describe(geometry)

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
        self.geometry = stack.geometry
        self._planes = list(stack.hu)

    def _describe(self, geometry: StackGeometry) -> None:
        """Lines about the place of each slice, once: they are drawn with every slice change."""
        thick = "Thickness unknown" if geometry.thickness is None else f"Thickness {geometry.thickness:.1f} mm"
        tilt = geometry.tilt_degrees
        same = (thick, f"Gantry tilt {tilt:.1f}°") if tilt >= 0.5 else (thick,)
        self.place_lines = tuple((f"Position {distance:.1f} mm", *same) for distance in geometry.distances)

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

    def has_labels(self, k: int) -> bool:
        """Whether hemorrhage is labelled on slice `k`."""
        labels = self._labels[k]
        return labels is not None and bool(labels.any())

    def plane(self, k: int) -> npt.NDArray[np.int16] | None:
        """Native HU of slice `k`, or None where it is not decoded yet."""
        return self._planes[k]

    def displayed(self, k: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8] | None] | None:
        """HU and labels of slice `k` as they lie on the screen, contiguous; None where it is not decoded yet."""
        plane = self._planes[k]
        if plane is None:
            return None
        labels = self._labels[k]
        arranged = np.ascontiguousarray(self.orientation.arrange(plane))
        return arranged, None if labels is None else np.ascontiguousarray(self.orientation.arrange(labels))
