"""Where the voxels of a volume file lie, and how its axes become native slices: permuted and flipped, never resampled."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.geometry import FloatArray, StackGeometry

_RIGHT_ANGLE = 1e-3
_MOST_LEANING = 0.5  # of a step from slice to slice, this part at least leads out of the slice: 60 degrees of tilt


@dataclass(frozen=True, eq=False)
class VolumeGrid:
    """The voxels of a file in its own order, and the native slices made of them.

    Attributes
    ----------
    affine
        Shape (4, 4): from (x, y, z, 1), the file's indices (x is the fastest in the file), to LPS mm.
    shape
        (x, y, z): number of voxels along each axis of the file.
    axes
        Axis of the file (0..2) that became k, j, i.
    flipped
        Whether k, j, i run against it.
    """

    affine: FloatArray
    shape: tuple[int, int, int]
    axes: tuple[int, int, int]
    flipped: tuple[bool, bool, bool]

    @classmethod
    def of(cls, affine: FloatArray, shape: tuple[int, int, int], name: str) -> VolumeGrid:
        """Native slices of a volume: k along the axis nearest to feet-head, i nearest to right-left, j to front-back.

        Parameters
        ----------
        name
            Of the file, for the refusal.

        Raises
        ------
        SeriesRefusedError
            If the matrix is no grid of slices: not finite, flat, or sheared within the slices. A shear that only shifts the
            slices against each other (gantry tilt) is a stack like any other.
        """
        steps = affine[:3, :3]
        with np.errstate(all="ignore"):
            sizes = np.linalg.norm(steps, axis=0)
        if not np.isfinite(sizes).all() or not np.isfinite(affine).all() or not (sizes > 0).all():
            raise SeriesRefusedError(f"{name} has no usable voxel size or orientation. Convert it again from its source.")
        directions = steps / sizes
        # The axis of the slices first: what is at right angles to the two others, or leans towards the head.
        k = int(np.argmax(np.abs(directions[2])))
        rest = [axis for axis in range(3) if axis != k]
        j, i = max(permutations(rest), key=lambda pair: abs(directions[1, pair[0]]) + abs(directions[0, pair[1]]))
        if abs(float(directions[:, i] @ directions[:, j])) > _RIGHT_ANGLE:
            raise SeriesRefusedError(
                f"{name} is sheared within its slices: rows and columns are not at right angles. "
                "Export it in its original orientation."
            )
        if abs(float(np.cross(directions[:, i], directions[:, j]) @ directions[:, k])) < _MOST_LEANING:
            raise SeriesRefusedError(f"{name} has slices that lie in one plane. Export it in its original orientation.")
        flipped = (directions[2, k] < 0, directions[1, j] < 0, directions[0, i] < 0)
        return cls(affine, shape, (k, j, i), (bool(flipped[0]), bool(flipped[1]), bool(flipped[2])))

    def geometry(self) -> StackGeometry:
        """The native slices in the patient."""
        steps = self.affine[:3, :3]
        first = np.zeros(3)
        turned = []
        for axis, flipped in zip(self.axes, self.flipped, strict=True):
            first[axis] = self.shape[axis] - 1 if flipped else 0
            turned.append(-steps[:, axis] if flipped else steps[:, axis])
        k, j, i = turned
        origin = self.affine[:3, 3] + steps @ first
        count, rows, columns = (self.shape[axis] for axis in self.axes)
        spacing = float(np.linalg.norm(j)), float(np.linalg.norm(i))
        return StackGeometry(
            positions=origin + np.arange(count)[:, None] * k,
            row_direction=i / spacing[1],
            column_direction=j / spacing[0],
            spacing=spacing,
            shape=(count, rows, columns),
            # A file of volumes says how far slices are apart, not how thick they are; one slice has only that to go by.
            thickness=float(np.linalg.norm(k)) if count == 1 else None,
        )

    def to_native(self, values: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
        """View in the order (k, j, i) of an array (z, y, x) as the file has it."""
        turned = values.transpose([2 - axis for axis in self.axes])
        return turned[tuple(slice(None, None, -1 if flipped else 1) for flipped in self.flipped)]

    def to_source(self, native: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
        """View in the file's order (z, y, x) of an array (k, j, i): the inverse of `to_native`."""
        unflipped = native[tuple(slice(None, None, -1 if flipped else 1) for flipped in self.flipped)]
        return unflipped.transpose([self.axes.index(axis) for axis in (2, 1, 0)])

    def source_index(self, k: int) -> int:
        """Index along the file's slice axis of native slice `k`."""
        return self.shape[self.axes[0]] - 1 - k if self.flipped[0] else k

    def same_as(self, other: VolumeGrid) -> bool:
        """Whether both describe the same voxels in the same order."""
        return self.shape == other.shape and bool(np.array_equal(self.affine, other.affine))
