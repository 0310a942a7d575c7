"""What a reader measures: points in the patient, bound to the slice or plane they were set on, and what follows from them.

Everything here is computed from LPS millimetres, so anisotropic pixels, mirrored display and gantry tilt change nothing.
What needs the Hounsfield units inside a region is measured by `ichviewer.imaging.regions`.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

import numpy as np
import numpy.typing as npt

from ichviewer.domain.plane import Plane

Point = tuple[float, float, float]
"""LPS position in mm."""

_SHORTEST_MM = 0.05
_MANY = 100_000


class Kind(enum.Enum):
    """The kinds of measurement; the value is the name in files."""

    DISTANCE = "distance"
    ANGLE = "angle"
    ELLIPSE = "ellipse"
    RECTANGLE = "rectangle"
    FREEHAND = "freehand"
    ARROW = "arrow"
    MIDLINE = "midline"
    ABC2 = "abc2"

    @property
    def title(self) -> str:
        """For people."""
        return _TITLES[self]


_TITLES = {
    Kind.DISTANCE: "Distance",
    Kind.ANGLE: "Angle",
    Kind.ELLIPSE: "Ellipse",
    Kind.RECTANGLE: "Rectangle",
    Kind.FREEHAND: "Free-hand region",
    Kind.ARROW: "Arrow",
    Kind.MIDLINE: "Midline shift",
    Kind.ABC2: "ABC/2",
}


@dataclass(frozen=True)
class Place:
    """The slice that a measurement lies on.

    Attributes
    ----------
    index
        k, ascending towards the head.
    sop_instance_uid
        (0008,0018), "" for volumes that are not DICOM.
    """

    index: int
    sop_instance_uid: str = ""


@dataclass(frozen=True)
class CountedSlice:
    """One slice in C of ABC/2.

    Attributes
    ----------
    place
        The slice.
    extent_mm
        What it stands for along the slice normal (`StackGeometry.extents`).
    weight
        1 where the area is more than 75 % of that on the largest slice, 0.5 from 25 to 75 %, 0 below (Kothari et al.,
        Stroke 1996;27:1304-1305).
    """

    place: Place
    extent_mm: float
    weight: float


def kothari_weight(share: float) -> float:
    """Weight of a slice in C by its area as a share of the largest slice's: 1 above 0.75, 0.5 from 0.25, else 0."""
    if share > 0.75:
        return 1.0
    return 0.5 if share >= 0.25 else 0.0


@dataclass(frozen=True)
class RegionStatistics:
    """What lies in a region: pixels whose centre is inside.

    Attributes
    ----------
    pixels
        Their number, at least 1.
    area_mm2
        Number times the area of a pixel.
    mean_hu, sd_hu
        Mean and standard deviation (of the pixels, not of a sample of them) in HU.
    minimum_hu, maximum_hu
        In HU.
    """

    pixels: int
    area_mm2: float
    mean_hu: float
    sd_hu: float
    minimum_hu: int
    maximum_hu: int


@dataclass(frozen=True)
class Measurement:
    """Base of all: an identifier, where it lies, the points that its handles move, and the reader's text.

    Attributes
    ----------
    identifier
        Unique within a series; the same through all changes.
    place
        The slice that all points lie on; or the plane, where they were set on a reformatted plane or in a slab.
    points
        LPS mm; what each means, the kind says.
    text
        The reader's own words, or "".
    by
        Name of the reader who made it, or changed it last; "" where it is not known.
    """

    kind: ClassVar[Kind]
    count: ClassVar[tuple[int, int]]
    """Least and largest number of points."""
    native_only: ClassVar[bool] = False
    """Whether it is defined on slices as they were acquired, and on nothing else."""

    identifier: str
    place: Place | Plane
    points: tuple[Point, ...]
    text: str = ""
    by: str = field(default="", kw_only=True)

    def __post_init__(self) -> None:
        points = tuple((float(x), float(y), float(z)) for x, y, z in self.points)
        if not self.count[0] <= len(points) <= self.count[1]:
            raise ValueError(f"{len(points)} points do not make a {self.kind.value}")
        if not all(math.isfinite(value) for point in points for value in point):
            raise ValueError("a point is not finite")
        if self.native_only and isinstance(self.place, Plane):
            raise ValueError(f"a {self.kind.value} lies on a slice as it was acquired")
        object.__setattr__(self, "points", points)

    @property
    def slice_index(self) -> int | None:
        """The slice k that it lies on; None on a reformatted plane or in a slab."""
        return self.place.index if isinstance(self.place, Place) else None

    @property
    def plane(self) -> Plane | None:
        """The reformatted plane or slab that it lies on; None on a slice."""
        return self.place if isinstance(self.place, Plane) else None

    @property
    def size_mm(self) -> float:
        """Largest distance of two points: what is below half a pixel was a click, not a measurement."""
        values = np.asarray(self.points)
        return float(np.linalg.norm(values[:, None] - values[None], axis=-1).max())

    @property
    def handles(self) -> tuple[Point, ...]:
        """Where it can be taken hold of; the index is that of `moved`."""
        return self.points

    def moved(self, handle: int, target: Point) -> Self:
        """With one handle at another point of the same slice; what belongs together moves with it."""
        points = list(self.points)
        points[handle] = target
        return replace(self, points=tuple(points))

    def shifted(self, by: Point) -> Self:
        """As a whole at another place of its slice."""
        return replace(self, points=tuple((x + by[0], y + by[1], z + by[2]) for x, y, z in self.points))


@dataclass(frozen=True)
class Distance(Measurement):
    """From the first point to the second."""

    kind = Kind.DISTANCE
    count = (2, 2)

    @property
    def length_mm(self) -> float:
        """Length in mm."""
        return math.dist(*self.points)


@dataclass(frozen=True)
class Angle(Measurement):
    """End of one arm, vertex, end of the other arm."""

    kind = Kind.ANGLE
    count = (3, 3)

    @property
    def degrees(self) -> float | None:
        """Angle at the vertex, 0 to 180; None where an arm has no length."""
        first, second = (_vector(self.points[1], end) for end in (self.points[0], self.points[2]))
        if min(np.linalg.norm(first), np.linalg.norm(second)) < _SHORTEST_MM:
            return None
        # By the tangent: the arc cosine loses half of its digits near 0 and 180.
        return float(np.degrees(np.arctan2(np.linalg.norm(np.cross(first, second)), first @ second)))


@dataclass(frozen=True)
class Region(Measurement):
    """Encloses pixels."""

    @property
    def outline(self) -> tuple[Point, ...]:
        """Corners of the enclosing polygon, not closed; of an ellipse, points along it."""
        return self.points


@dataclass(frozen=True)
class Ellipse(Region):
    """Centre, and the ends of two radii at right angles."""

    kind = Kind.ELLIPSE
    count = (3, 3)

    @property
    def radii(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """The two radii, each of shape (3,), mm."""
        return _vector(self.points[0], self.points[1]), _vector(self.points[0], self.points[2])

    @property
    def axes_mm(self) -> tuple[float, float]:
        """Lengths of the two diameters, the longer one first."""
        first, second = (2 * float(np.linalg.norm(radius)) for radius in self.radii)
        return max(first, second), min(first, second)

    @property
    def outline(self) -> tuple[Point, ...]:
        """72 points along it."""
        turn = np.linspace(0, 2 * np.pi, 72, endpoint=False)[:, None]
        first, second = self.radii
        return _points(np.asarray(self.points[0]) + np.cos(turn) * first + np.sin(turn) * second)

    def moved(self, handle: int, target: Point) -> Self:
        """Centre: all of it moves. End of a radius: the first turns the ellipse, the second changes its own length only."""
        centre = np.asarray(self.points[0])
        if handle == 0:
            x, y, z = _vector(self.points[0], target)
            return self.shifted((float(x), float(y), float(z)))
        first, second = self.radii
        wanted = np.asarray(target) - centre
        lengths = float(np.linalg.norm(first)), float(np.linalg.norm(second))
        if min(*lengths, float(np.linalg.norm(wanted))) < 1e-9:
            return self
        if handle == 2:
            second = second / lengths[1] * max(abs(float(wanted @ second)) / lengths[1], _SHORTEST_MM)
            return replace(self, points=(self.points[0], self.points[1], *_points((centre + second)[None])))
        # The second radius is turned within the plane of both: it stays at a right angle and keeps its length.
        turned = wanted / np.linalg.norm(wanted)
        along, across = first / lengths[0], second / lengths[1]
        second = lengths[1] * ((turned @ along) * across - (turned @ across) * along)
        return replace(self, points=(self.points[0], *_points(np.stack([centre + wanted, centre + second]))))


@dataclass(frozen=True)
class Rectangle(Region):
    """Four corners, one after the other."""

    kind = Kind.RECTANGLE
    count = (4, 4)

    @property
    def sides_mm(self) -> tuple[float, float]:
        """Lengths of the first and the second side."""
        return math.dist(self.points[0], self.points[1]), math.dist(self.points[1], self.points[2])

    def moved(self, handle: int, target: Point) -> Self:
        """One corner elsewhere: the opposite one stays, the sides keep their directions."""
        corners = np.asarray(self.points)
        fixed = corners[(handle + 2) % 4]
        before, after = corners[(handle + 3) % 4], corners[(handle + 1) % 4]
        first, second = before - fixed, after - fixed
        if min(np.linalg.norm(first), np.linalg.norm(second)) < 1e-9:
            return self
        first, second = first / np.linalg.norm(first), second / np.linalg.norm(second)
        wanted = np.asarray(target) - fixed
        corners = corners.copy()
        corners[(handle + 3) % 4] = fixed + (wanted @ first) * first
        corners[(handle + 1) % 4] = fixed + (wanted @ second) * second
        corners[handle] = fixed + (wanted @ first) * first + (wanted @ second) * second
        return replace(self, points=_points(corners))


@dataclass(frozen=True)
class Freehand(Region):
    """Corners of a closed polygon."""

    kind = Kind.FREEHAND
    count = (3, _MANY)


@dataclass(frozen=True)
class Arrow(Measurement):
    """Tip, and end of the shaft, where the text stands."""

    kind = Kind.ARROW
    count = (2, 2)


@dataclass(frozen=True)
class Midline(Measurement):
    """Anterior and posterior attachment of the falx at the skull, and the point of the midline that is displaced most."""

    kind = Kind.MIDLINE
    native_only = True
    count = (3, 3)

    @property
    def foot(self) -> Point:
        """The point of the ideal line nearest to the displaced one."""
        start, along = np.asarray(self.points[0]), _vector(self.points[0], self.points[1])
        length = float(along @ along)
        if length < _SHORTEST_MM**2:
            return self.points[0]
        return _points((start + along * (float(_vector(self.points[0], self.points[2]) @ along) / length))[None])[0]

    @property
    def shift_mm(self) -> float | None:
        """Distance of the displaced point from the ideal line; None where that line has no length."""
        if math.dist(self.points[0], self.points[1]) < _SHORTEST_MM:
            return None
        return math.dist(self.foot, self.points[2])

    @property
    def side(self) -> str:
        """``left`` or ``right`` of the patient, where the midline was pushed to; "" below 0.05 mm."""
        if (self.shift_mm or 0.0) < _SHORTEST_MM:
            return ""
        return "left" if self.points[2][0] > self.foot[0] else "right"


@dataclass(frozen=True)
class Abc2(Measurement):
    """Volume of a hemorrhage by A x B x C / 2 (Kothari et al., Stroke 1996).

    Points: both ends of A, the largest diameter on the largest slice; both ends of B, the largest one at a right angle to A.

    Attributes
    ----------
    slices
        The slices that count in C, from the feet to the head.
    """

    slices: tuple[CountedSlice, ...] = ()

    kind = Kind.ABC2
    native_only = True
    count = (4, 4)

    @property
    def a_mm(self) -> float:
        """A in mm."""
        return math.dist(self.points[0], self.points[1])

    @property
    def b_mm(self) -> float:
        """B in mm."""
        return math.dist(self.points[2], self.points[3])

    @property
    def c_mm(self) -> float:
        """C in mm: each slice's extent by its weight."""
        return sum(item.extent_mm * item.weight for item in self.slices)

    @property
    def volume_ml(self) -> float:
        """A x B x C / 2 in mL."""
        return self.a_mm * self.b_mm * self.c_mm / 2000.0

    def weight_of(self, index: int) -> float:
        """Weight of slice `index`, 0 where it does not count."""
        return next((item.weight for item in self.slices if item.place.index == index), 0.0)

    def counted(self, item: CountedSlice) -> Self:
        """With one slice counted anew; weight 0 leaves it out."""
        others = [other for other in self.slices if other.place.index != item.place.index]
        kept = [*others, item] if item.weight > 0 else others
        return replace(self, slices=tuple(sorted(kept, key=lambda other: other.place.index)))

    def moved(self, handle: int, target: Point) -> Self:
        """An end of A turns B with it; an end of B stays on the line at a right angle to A through the other end of B."""
        points = [np.asarray(point) for point in self.points]
        target_ = np.asarray(target, dtype=np.float64)
        along = points[1] - points[0]
        if float(np.linalg.norm(along)) < 1e-9:
            return replace(self, points=(*self.points[:handle], target, *self.points[handle + 1 :]))
        along = along / np.linalg.norm(along)
        across = points[3] - points[2]
        across = across - (across @ along) * along
        if float(np.linalg.norm(across)) < 1e-9:
            across = target_ - points[0] - ((target_ - points[0]) @ along) * along
        if float(np.linalg.norm(across)) < 1e-9:
            return replace(self, points=(*self.points[:handle], target, *self.points[handle + 1 :]))
        across = across / np.linalg.norm(across)
        if handle >= 2:
            other = points[5 - handle]
            # The taken end goes where it is dragged; the other one follows along A, so that B stays at a right angle.
            points[handle] = target_
            points[5 - handle] = other + ((target_ - other) @ along) * along
            return replace(self, points=_points(np.stack(points)))
        points[handle] = target_
        turned = points[1] - points[0]
        if float(np.linalg.norm(turned)) < 1e-9:
            return self
        turned = turned / np.linalg.norm(turned)
        middle, half = (points[2] + points[3]) / 2, (points[3] - points[2]) / 2
        new = (turned @ along) * across - (turned @ across) * along
        new = new * float(half @ across)
        points[2], points[3] = middle - new, middle + new
        return replace(self, points=_points(np.stack(points)))


TYPES: tuple[type[Measurement], ...] = (Distance, Angle, Ellipse, Rectangle, Freehand, Arrow, Midline, Abc2)
"""Every kind's class, in the order of `Kind`."""


def _vector(start: Point, end: Point) -> npt.NDArray[np.float64]:
    return np.asarray(end, dtype=np.float64) - np.asarray(start, dtype=np.float64)


def _points(array: Iterable[Iterable[float]]) -> tuple[Point, ...]:
    return tuple((float(x), float(y), float(z)) for x, y, z in array)
