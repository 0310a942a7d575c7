"""How a native slice lies on the screen: radiological orientation from the direction cosines, and its letters."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry, orientation_letters

# Directions (LPS) to the right and downwards on the screen: the patient's right at the screen's left, anterior
# (or the head) up. Sagittal slices are seen with the face to the left.
_SCREEN: dict[str, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    "axial": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
    "coronal": ((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)),
    "sagittal": ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0)),
}


@dataclass(frozen=True, eq=False)
class DisplayOrientation:
    """Turns and flips that bring a native slice to the screen; no pixel is ever interpolated for it.

    Attributes
    ----------
    transposed
        Rows and columns are exchanged first.
    flip_x, flip_y
        Then columns (left-right) or rows (up-down) are reversed.
    right, down
        Shape (3,), LPS unit vectors: what lies to the right and downwards on the screen.
    spacing
        (vertical, horizontal) mm of one displayed pixel.
    shape
        (rows, columns) of the displayed image.
    """

    transposed: bool
    flip_x: bool
    flip_y: bool
    right: FloatArray
    down: FloatArray
    spacing: tuple[float, float]
    shape: tuple[int, int]

    @classmethod
    def of(cls, geometry: StackGeometry) -> DisplayOrientation:
        """Radiological orientation of a stack, whatever way its pixels are stored."""
        wanted_right, wanted_down = (np.array(axis) for axis in _SCREEN[geometry.plane])
        along_columns, along_rows = geometry.row_direction, geometry.column_direction
        transposed = abs(float(along_columns @ wanted_right)) < abs(float(along_rows @ wanted_right))
        right, down = (along_rows, along_columns) if transposed else (along_columns, along_rows)
        flip_x, flip_y = float(right @ wanted_right) < 0, float(down @ wanted_down) < 0
        rows, columns = geometry.shape[1:]
        return cls(
            transposed=transposed,
            flip_x=flip_x,
            flip_y=flip_y,
            right=-right if flip_x else right,
            down=-down if flip_y else down,
            spacing=geometry.spacing[::-1] if transposed else geometry.spacing,
            shape=(columns, rows) if transposed else (rows, columns),
        )

    @classmethod
    def stored(cls, rows: int, columns: int) -> DisplayOrientation:
        """The pixels as they are stored, for an image whose geometry is not known yet; it has no letters."""
        nowhere = np.zeros(3)
        return cls(False, False, False, nowhere, nowhere, (1.0, 1.0), (rows, columns))

    def flipped(self, horizontally: bool = False, vertically: bool = False) -> DisplayOrientation:
        """The same image mirrored on the screen; the letters follow."""
        return replace(
            self,
            flip_x=self.flip_x != horizontally,
            flip_y=self.flip_y != vertically,
            right=-self.right if horizontally else self.right,
            down=-self.down if vertically else self.down,
        )

    def turned(self, clockwise: bool = True) -> DisplayOrientation:
        """The same image turned by a quarter on the screen; the letters follow."""
        # Clockwise, rows become columns in reverse; the other way, columns become rows in reverse.
        rows, columns = self.shape
        return replace(
            self,
            transposed=not self.transposed,
            flip_x=self.flip_y != clockwise,
            flip_y=self.flip_x == clockwise,
            right=-self.down if clockwise else self.down,
            down=self.right if clockwise else -self.right,
            spacing=self.spacing[::-1],
            shape=(columns, rows),
        )

    @property
    def native_shape(self) -> tuple[int, int]:
        """(rows, columns) of the native slice."""
        return self.shape[::-1] if self.transposed else self.shape

    @property
    def letters(self) -> tuple[str, str, str, str]:
        """Patient directions at the (left, right, top, bottom) edge; empty where the geometry is unknown."""
        if not self.right.any():
            return "", "", "", ""
        return (
            orientation_letters(-self.right),
            orientation_letters(self.right),
            orientation_letters(-self.down),
            orientation_letters(self.down),
        )

    def arrange(self, plane: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """View of a native plane (rows, columns, ...) as it is displayed; nothing is copied."""
        image = plane.swapaxes(0, 1) if self.transposed else plane
        return image[:: -1 if self.flip_y else 1, :: -1 if self.flip_x else 1]

    def to_native(self, y: float, x: float) -> tuple[float, float]:
        """Native (row, column) of a displayed (row, column); may be fractional."""
        rows, columns = self.shape
        y, x = (rows - 1 - y if self.flip_y else y), (columns - 1 - x if self.flip_x else x)
        return (x, y) if self.transposed else (y, x)

    def from_native(self, j: float, i: float) -> tuple[float, float]:
        """Displayed (row, column) of a native (row, column); may be fractional."""
        y, x = (i, j) if self.transposed else (j, i)
        rows, columns = self.shape
        return (rows - 1 - y if self.flip_y else y), (columns - 1 - x if self.flip_x else x)
