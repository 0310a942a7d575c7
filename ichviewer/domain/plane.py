"""Planes that were reformatted from the slices of a series, and slabs about a slice or plane: where a reader measured."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field

import numpy as np

from ichviewer.domain.geometry import FloatArray, StackGeometry, orientation_letters

Direction = tuple[float, float, float]

_UNIT_TOLERANCE = 1e-3
_PARALLEL = math.cos(math.radians(0.5))


class Projection(enum.Enum):
    """What becomes of the slices of a slab."""

    MEAN = "average"
    MAXIMUM = "MIP"
    MINIMUM = "MinIP"


@dataclass(frozen=True)
class Slab:
    """A slab about the shown slice.

    Attributes
    ----------
    thickness_mm
        Along the normal of the slices; 0 shows the slice alone.
    projection
        How its slices become one.
    """

    thickness_mm: float = 0.0
    projection: Projection = Projection.MEAN

    def __post_init__(self) -> None:
        if not (self.thickness_mm >= 0 and math.isfinite(self.thickness_mm)):
            raise ValueError(f"slab thickness {self.thickness_mm} mm is negative or not finite")

    @property
    def name(self) -> str:
        """For the corner of a view, "" where the slice is shown alone."""
        return f"Slab {self.thickness_mm:g} mm {self.projection.value}" if self.thickness_mm else ""


@dataclass(frozen=True)
class Plane:
    """A plane of a series that is no slice as it was acquired: reformatted, or a slab about a slice.

    It is kept in the patient, so that it is found again whatever the voxels of a later opening are.

    Attributes
    ----------
    name
        ``axial``, ``coronal`` or ``sagittal``: the patient plane that it is nearest to.
    origin
        LPS mm: centre of the pixel (row 0, column 0) that was shown.
    row_direction, column_direction
        Unit vectors along which the column index and the row index grow.
    degrees
        By how much it is turned out of the planes along the rows or columns of the slices; 0 where it is not oblique.
    slab
        What was shown about it.
    """

    name: str
    origin: Direction
    row_direction: Direction
    column_direction: Direction
    degrees: float = 0.0
    slab: Slab = field(default_factory=Slab)

    def __post_init__(self) -> None:
        if self.name not in ("axial", "coronal", "sagittal"):
            raise ValueError(f"no plane {self.name!r}")
        row, column = np.asarray(self.row_direction), np.asarray(self.column_direction)
        if not all(
            math.isfinite(value) for value in (*self.origin, *self.row_direction, *self.column_direction, self.degrees)
        ):
            raise ValueError("a plane is not finite")
        if max(abs(row @ row - 1), abs(column @ column - 1), abs(row @ column)) > _UNIT_TOLERANCE:
            raise ValueError("the directions of a plane are not orthogonal unit vectors")

    @classmethod
    def of(cls, geometry: StackGeometry, k: int, slab: Slab | None = None, degrees: float = 0.0) -> Plane:
        """Plane `k` of parallel planes."""
        return cls(
            geometry.plane,
            _direction(geometry.positions[k]),
            _direction(geometry.row_direction),
            _direction(geometry.column_direction),
            degrees,
            slab or Slab(),
        )

    @property
    def normal(self) -> FloatArray:
        """Unit normal (3,), towards the left, back or head of the patient, whichever it is nearest to."""
        cross: FloatArray = np.cross(self.row_direction, self.column_direction)
        cross = cross / np.linalg.norm(cross)
        return -cross if cross[int(np.argmax(np.abs(cross)))] < 0 else cross

    @property
    def distance_mm(self) -> float:
        """Its place along `normal`."""
        return float(np.asarray(self.origin) @ self.normal)

    @property
    def position(self) -> str:
        """Its place as a reader writes it, e.g. ``A 12.3 mm``."""
        letter = orientation_letters(self.normal if self.distance_mm >= 0 else -self.normal)[:1]
        return f"{letter} {abs(self.distance_mm):.1f} mm"

    @property
    def title(self) -> str:
        """All of it, e.g. ``Coronal A 12.3 mm, turned 10.0°, slab 10 mm MIP``."""
        turned = (f"turned {self.degrees:.1f}\N{DEGREE SIGN}",) if self.degrees else ()
        slab = (self.slab.name[:1].lower() + self.slab.name[1:],) if self.slab.name else ()
        return ", ".join((f"{self.name.capitalize()} {self.position}", *turned, *slab))

    def lies_on(self, geometry: StackGeometry) -> bool:
        """Whether the slices of a geometry are parallel to it, within half a degree."""
        return abs(float(self.normal @ geometry.normal)) >= _PARALLEL


def _direction(values: FloatArray) -> Direction:
    # Rounded: the same plane is the same however it was computed, and as it comes back from a file.
    x, y, z = (round(float(value), 6) + 0.0 for value in values)
    return x, y, z
