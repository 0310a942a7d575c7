"""Between the screen and the patient: what zoom, pan, mirroring, turning and geometry make of a point of a view."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.plane import Slab
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.render.orientation import DisplayOrientation


@dataclass(frozen=True, eq=False)
class ImageMapping:
    """How slice `k` lies in a view now; made anew for every event and every drawing.

    Attributes
    ----------
    viewport
        Size of the view in logical pixels, zoom and pan.
    orientation
        Turns and flips of the native slice.
    geometry
        Of the stack that the slice belongs to; None before it is known (then only pixels can be told).
    k
        Slice index.
    source
        Of the slices that the series was acquired in: that of a reformatted plane is not its own. None where they are shown
        themselves, or nothing is known.
    slab
        What is shown about slice `k`.
    """

    viewport: Viewport
    orientation: DisplayOrientation
    geometry: StackGeometry | None
    k: int
    source: StackGeometry | None = None
    slab: Slab = field(default_factory=Slab)

    @property
    def pixels_per_mm(self) -> float:
        """Logical pixels of the view for one mm in the patient."""
        return self.viewport.pixels_per_mm(self.orientation)

    @property
    def area(self) -> QRectF:
        """The whole view."""
        return QRectF(0, 0, self.viewport.width, self.viewport.height)

    @property
    def image_area(self) -> QRectF:
        """Rectangle that the image covers, which may reach beyond the view."""
        return QRectF(*self.viewport.rectangle(self.orientation))

    def to_native(self, point: QPointF) -> tuple[float, float]:
        """Native (row j, column i) under a point of the view; fractional, whole numbers are pixel centres."""
        return self.orientation.to_native(*self.viewport.to_image(self.orientation, point.x(), point.y()))

    def to_view(self, j: float, i: float) -> QPointF:
        """Point of the view over a native (row, column)."""
        return QPointF(*self.viewport.to_view(self.orientation, *self.orientation.from_native(j, i)))

    def pixel(self, point: QPointF) -> tuple[int, int] | None:
        """Native (row, column) of the pixel under a point; None beside the image."""
        j, i = (round(value) for value in self.to_native(point))
        rows, columns = self.orientation.native_shape
        return (j, i) if 0 <= j < rows and 0 <= i < columns else None

    def to_patient(self, point: QPointF) -> FloatArray | None:
        """LPS (3,) in mm under a point of the view; None where the geometry is unknown."""
        return None if self.geometry is None else self.geometry.to_patient(self.k, *self.to_native(point))

    def from_patient(self, position: FloatArray) -> QPointF | None:
        """Point of the view over the place where LPS `position` (3,), in mm, meets the slice along its normal."""
        if self.geometry is None:
            return None
        offset = np.asarray(position, dtype=np.float64) - self.geometry.positions[self.k]
        tall, wide = self.geometry.spacing
        return self.to_view(
            float(offset @ self.geometry.column_direction) / tall, float(offset @ self.geometry.row_direction) / wide
        )
