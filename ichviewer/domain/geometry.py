"""Where voxels lie in the patient: DICOM LPS, millimetres, float64; arrays are (k, j, i) = (slice, row, column)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import GeometryMismatchError

FloatArray = npt.NDArray[np.float64]

_UNIT_TOLERANCE = 1e-3
_LETTERS = (("L", "R"), ("P", "A"), ("H", "F"))  # positive and negative end of the LPS axes


def _frozen(values: FloatArray) -> FloatArray:
    """Values that are kept: nobody may change them."""
    values.setflags(write=False)
    return values


def orientation_letters(direction: FloatArray) -> str:
    """Letters of the patient axes that a direction points to, strongest first.

    Parameters
    ----------
    direction
        Shape (3,), LPS; need not be of unit length.

    Returns
    -------
    str
        Up to three of R L A P H F, as DICOM's Patient Orientation (0020,0020) has them. Axes that contribute
        less than a fifth of the length are left out, so a tilted axial slice still reads ``A`` and ``P``.
    """
    vector = np.asarray(direction, dtype=np.float64)
    vector = vector / np.linalg.norm(vector)
    order = np.argsort(-np.abs(vector), kind="stable")
    return "".join(
        _LETTERS[axis][0 if vector[axis] > 0 else 1] for n, axis in enumerate(order) if n == 0 or abs(vector[axis]) > 0.42
    )


@dataclass(frozen=True, eq=False)
class StackGeometry:
    """Parallel slices, each with a position of its own: uneven gaps and gantry tilt are kept as they are.

    Attributes
    ----------
    positions
        Shape (k, 3), LPS mm: centre of voxel (row 0, column 0) of each slice (DICOM (0020,0032)); ascending
        along `normal`, which points towards the head for axial slices.
    row_direction
        Shape (3,): unit vector along which the column index grows (first triple of (0020,0037)).
    column_direction
        Shape (3,): unit vector along which the row index grows (second triple of (0020,0037)).
    spacing
        (between rows, between columns) in mm, as DICOM Pixel Spacing (0028,0030).
    shape
        (k, rows, columns).
    thickness
        Nominal Slice Thickness (0018,0050) in mm, or None where the file does not say.
    """

    positions: FloatArray
    row_direction: FloatArray
    column_direction: FloatArray
    spacing: tuple[float, float]
    shape: tuple[int, int, int]
    thickness: float | None = None

    def __post_init__(self) -> None:
        for name in ("positions", "row_direction", "column_direction"):
            value = np.array(getattr(self, name), dtype=np.float64)
            value.setflags(write=False)
            object.__setattr__(self, name, value)
        if self.positions.shape != (self.shape[0], 3):
            raise ValueError(f"positions have shape {self.positions.shape}, expected ({self.shape[0]}, 3)")
        if self.shape[0] < 1:
            raise ValueError("a stack needs at least one slice")
        row, column = self.row_direction, self.column_direction
        if abs(row @ row - 1) > _UNIT_TOLERANCE or abs(column @ column - 1) > _UNIT_TOLERANCE:
            raise ValueError("direction cosines are not of unit length")
        if abs(row @ column) > _UNIT_TOLERANCE:
            raise ValueError("direction cosines are not orthogonal")
        if not all(np.isfinite(s) and s > 0 for s in self.spacing):
            raise ValueError(f"pixel spacing {self.spacing} is not positive")

    @cached_property
    def normal(self) -> FloatArray:
        """Unit normal (3,) of the slices; `distances` ascend along it.

        It is the cross product of the in-plane directions, or its opposite where the slices ascend against that
        (slices seen from above: feet-first orientation or flipped columns), so that k always ascends along it.
        """
        cross: FloatArray = np.cross(self.row_direction, self.column_direction)
        if self.shape[0] > 1 and float((self.positions[-1] - self.positions[0]) @ cross) < 0:
            return _frozen(-cross)
        # One slice has no order of its own: towards the head, left or back, whichever the normal is nearest to.
        if self.shape[0] == 1 and cross[int(np.argmax(np.abs(cross)))] < 0:
            return _frozen(-cross)
        return _frozen(cross)

    @cached_property
    def distances(self) -> FloatArray:
        """Shape (k,), mm: position of each slice along `normal`, ascending."""
        return _frozen(self.positions @ self.normal)

    @cached_property
    def gaps(self) -> FloatArray:
        """Shape (k - 1,), mm: distance between neighbouring slices along `normal`."""
        return _frozen(np.diff(self.distances))

    @cached_property
    def extents(self) -> FloatArray:
        """Shape (k,), mm: what each slice stands for along `normal`.

        Half the way to each neighbour; the outer half of the first and last slice is the inner half again. One
        slice alone stands for its nominal thickness (1 mm where that is unknown).
        """
        if self.shape[0] == 1:
            return _frozen(np.array([self.thickness or 1.0]))
        half: FloatArray = self.gaps / 2
        return _frozen(np.concatenate([half[:1], half]) + np.concatenate([half, half[-1:]]))

    @property
    def voxel_ml(self) -> FloatArray:
        """Shape (k,): volume of one voxel of each slice in mL."""
        return self.extents * (self.spacing[0] * self.spacing[1] / 1000.0)

    @property
    def tilt_degrees(self) -> float:
        """Angle between the slice normal and the direction in which the slices follow each other.

        0 for a plain stack; the gantry tilt for a head CT acquired with tilted gantry (the table moves along z
        while the slices do not lie at right angles to it). 0 for one slice.
        """
        if self.shape[0] == 1:
            return 0.0
        step = self.positions[-1] - self.positions[0]
        length = float(np.linalg.norm(step))
        if length == 0:
            return 0.0
        return float(np.degrees(np.arccos(np.clip(step @ self.normal / length, -1.0, 1.0))))

    @property
    def is_uniform(self) -> bool:
        """Whether all gaps agree within 1 % or 0.05 mm: the stack is then one affine grid."""
        gaps = self.gaps
        return gaps.size == 0 or bool(np.ptp(gaps) <= max(0.05, 0.01 * float(gaps.mean())))

    @property
    def plane(self) -> str:
        """``axial``, ``coronal`` or ``sagittal``: the patient plane that the slices are nearest to."""
        return ("sagittal", "coronal", "axial")[int(np.argmax(np.abs(self.normal)))]

    def slice_affine(self, k: int) -> FloatArray:
        """Matrix (4, 4) from (column i, row j, 0, 1) of slice `k` to LPS mm."""
        affine = np.eye(4)
        affine[:3, 0] = self.row_direction * self.spacing[1]
        affine[:3, 1] = self.column_direction * self.spacing[0]
        affine[:3, 2] = self.normal
        affine[:3, 3] = self.positions[k]
        return affine

    def to_patient(self, k: int, j: float, i: float) -> FloatArray:
        """LPS position (3,) in mm of (slice k, row j, column i); j and i may be fractional."""
        offset: FloatArray = self.row_direction * (i * self.spacing[1]) + self.column_direction * (j * self.spacing[0])
        return np.asarray(self.positions[k] + offset)

    def from_patient(self, k: int, point: Sequence[float] | FloatArray) -> tuple[float, float]:
        """Fractional (row j, column i) on slice `k` of an LPS position (3,) in mm, dropped onto it at a right angle."""
        offset = np.asarray(point, dtype=np.float64) - self.positions[k]
        return float(offset @ self.column_direction) / self.spacing[0], float(offset @ self.row_direction) / self.spacing[1]

    def nearest_slice(self, distance: float) -> int:
        """Index of the slice nearest to a distance along `normal` in mm."""
        return int(np.argmin(np.abs(self.distances - distance)))

    def matches(self, other: StackGeometry, tolerance: float = 1e-3) -> bool:
        """Whether both describe the same voxels within `tolerance` mm."""
        return (
            self.shape == other.shape
            and np.allclose(self.spacing, other.spacing, atol=tolerance)
            and np.allclose(self.positions, other.positions, atol=tolerance)
            and np.allclose(self.row_direction, other.row_direction, atol=1e-4)
            and np.allclose(self.column_direction, other.column_direction, atol=1e-4)
        )

    def require_match(self, other: StackGeometry) -> None:
        """Raise unless `other` describes the same voxels.

        Raises
        ------
        GeometryMismatchError
            If shape, spacing, directions or positions differ.
        """
        if not self.matches(other):
            raise GeometryMismatchError(
                f"Geometries differ: {self.shape} voxels at {self.spacing} mm against {other.shape} at {other.spacing} mm."
            )


@dataclass(frozen=True, eq=False)
class VolumeGeometry:
    """A regular grid: one affine from (i, j, k, 1) = (column, row, slice) to LPS mm.

    Attributes
    ----------
    affine
        Shape (4, 4); its first three columns are the steps of one column, one row, one slice in mm.
    shape
        (k, j, i).
    """

    affine: FloatArray
    shape: tuple[int, int, int]

    def __post_init__(self) -> None:
        affine = np.array(self.affine, dtype=np.float64)
        affine.setflags(write=False)
        object.__setattr__(self, "affine", affine)
        if affine.shape != (4, 4):
            raise ValueError(f"affine has shape {affine.shape}, expected (4, 4)")

    @property
    def spacing(self) -> tuple[float, float, float]:
        """Voxel size (k, j, i) in mm."""
        steps = np.linalg.norm(self.affine[:3, :3], axis=0)
        return float(steps[2]), float(steps[1]), float(steps[0])

    @property
    def origin(self) -> FloatArray:
        """LPS position (3,) of the centre of voxel (0, 0, 0) in mm."""
        return np.asarray(self.affine[:3, 3])

    @property
    def directions(self) -> FloatArray:
        """Shape (3, 3): columns are the unit vectors of column, row and slice index."""
        steps = self.affine[:3, :3]
        return np.asarray(steps / np.linalg.norm(steps, axis=0))
