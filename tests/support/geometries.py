"""Stacks of any orientation, tilt and spacing for property tests, with HU that tell their place."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry

SHAPES = st.tuples(st.integers(3, 7), st.integers(6, 12), st.integers(6, 12))
ORIENTATIONS = [
    ((1, 0, 0), (0, 1, 0)),
    ((-1, 0, 0), (0, 1, 0)),
    ((0, 1, 0), (-1, 0, 0)),
    ((1, 0, 0), (0, 0, -1)),
    ((0, 1, 0), (0, 0, -1)),
]


@st.composite
def geometries(draw, tilts=True):
    """Stacks of any orientation, turned a little, tilted, with uneven gaps and pixels that are not square."""
    row, column = (np.array(axis, float) for axis in draw(st.sampled_from(ORIENTATIONS)))
    shape = draw(SHAPES)
    turn = np.linalg.qr(np.eye(3) + 0.15 * np.array(draw(st.lists(st.floats(-1, 1), min_size=9, max_size=9))).reshape(3, 3))[
        0
    ]
    turn *= np.sign(np.diag(turn))
    row, column = turn @ row, turn @ column
    column -= (column @ row) * row
    row, column = row / np.linalg.norm(row), column / np.linalg.norm(column)
    gaps = draw(st.lists(st.floats(0.6, 8), min_size=shape[0] - 1, max_size=shape[0] - 1))
    lean = np.tan(np.radians(draw(st.floats(-25, 25)))) if tilts else 0.0
    along = np.concatenate([[0.0], np.cumsum(gaps)])
    normal = np.cross(row, column)
    origin = np.array(draw(st.lists(st.floats(-100, 100), min_size=3, max_size=3)))
    positions = origin + along[:, None] * (normal + lean * column)
    spacing = draw(st.floats(0.4, 2)), draw(st.floats(0.4, 2))
    return StackGeometry(positions, row, column, spacing, shape, 5.0)


def points_of(geometry: StackGeometry) -> np.ndarray:
    _, rows, columns = geometry.shape
    j = np.arange(rows)[:, None, None] * geometry.column_direction * geometry.spacing[0]
    i = np.arange(columns)[None, :, None] * geometry.row_direction * geometry.spacing[1]
    return geometry.positions[:, None, None, :] + (j + i)[None]


def ramp(geometry: StackGeometry, slope: np.ndarray) -> np.ndarray:
    """HU that grow along a direction, about 0 in the middle of the stack."""
    points = points_of(geometry)
    return np.rint((points - points.reshape(-1, 3).mean(axis=0)) @ slope).astype(np.int16)
