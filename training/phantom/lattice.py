"""Scan geometry, and the coarse lattice on which the smooth fields of the head are built.

Every structure of the phantom is a smooth signed distance field. Such fields are evaluated on a coarse lattice (about
3 mm) in the frame of the scan and interpolated to the picture elements with separable cubic B-splines, so that the cost
of a scan is a few matrix products per slice. Sharp edges appear only when the interpolated distance is thresholded.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


def spline_matrix(coordinates: np.ndarray, origin: float, spacing: float, count: int) -> np.ndarray:
    """Weights of uniform cubic B-splines at given coordinates.

    Parameters
    ----------
    coordinates : ndarray, shape (n,)
        Positions in mm; those outside the knots are clamped to the end knots.
    origin, spacing : float
        Position of the first knot and distance of the knots, in mm.
    count : int
        Number of knots.

    Returns
    -------
    ndarray of float32, shape (n, count)
        Rows sum to one, so constants and straight lines are reproduced.
    """
    t = np.clip((np.asarray(coordinates, np.float64) - origin) / spacing, 0.0, count - 1.0)
    base = np.minimum(t.astype(np.int64), count - 2)
    f = t - base
    weights = np.stack([(1 - f) ** 3, 3 * f**3 - 6 * f**2 + 4, -3 * f**3 + 3 * f**2 + 3 * f + 1, f**3], axis=1) / 6.0
    matrix = np.zeros((len(t), count), np.float64)
    rows = np.arange(len(t))
    for tap in range(4):
        np.add.at(matrix, (rows, np.clip(base + tap - 1, 0, count - 1)), weights[:, tap])
    return matrix.astype(np.float32)


@dataclass(frozen=True)
class Geometry:
    """Where the slices of one scan lie.

    The scan frame is (u along rows, v along columns, w along the slice normal), mm, patient LPS origin.

    Attributes
    ----------
    matrix : int
        Rows and columns of a slice.
    spacing : float
        Size of a picture element, mm.
    thickness : float
        Nominal slice thickness, mm.
    tilt : float
        Gantry tilt, degrees.
    positions : ndarray of float64, shape (k, 3)
        LPS centre of element (0, 0) of every slice, ascending.
    """

    matrix: int
    spacing: float
    thickness: float
    tilt: float
    positions: np.ndarray

    @property
    def row_direction(self) -> np.ndarray:
        """Unit cosines along a row (towards growing column index), shape (3,)."""
        return np.array([1.0, 0.0, 0.0])

    @property
    def column_direction(self) -> np.ndarray:
        """Unit cosines along a column (towards growing row index), shape (3,)."""
        a = np.deg2rad(self.tilt)
        return np.array([0.0, np.cos(a), -np.sin(a)])

    @property
    def normal(self) -> np.ndarray:
        """Unit slice normal, towards the head, shape (3,)."""
        return np.cross(self.row_direction, self.column_direction)

    def u(self) -> np.ndarray:
        """Coordinates of the columns, mm, shape (matrix,)."""
        return self.positions[0, 0] + self.spacing * np.arange(self.matrix)

    def v(self, k: int) -> np.ndarray:
        """Coordinates of the rows of slice ``k``, mm, shape (matrix,)."""
        return float(self.positions[k] @ self.column_direction) + self.spacing * np.arange(self.matrix)

    def w(self, k: int) -> float:
        """Height of slice ``k`` along the normal, mm."""
        return float(self.positions[k] @ self.normal)

    def extents(self) -> np.ndarray:
        """Volume in mL that one element of every slice stands for, shape (k,); half gaps on both sides."""
        heights = self.positions @ self.normal
        if len(heights) == 1:
            return np.array([self.thickness * self.spacing**2 / 1000.0])
        edges = np.concatenate(
            [
                [heights[0] - (heights[1] - heights[0]) / 2],
                (heights[1:] + heights[:-1]) / 2,
                [heights[-1] + (heights[-1] - heights[-2]) / 2],
            ]
        )
        return np.diff(edges) * self.spacing**2 / 1000.0


@dataclass(frozen=True)
class Lattice:
    """Coarse grid in the scan frame that covers the head.

    Attributes
    ----------
    origin : tuple of float
        (w, v, u) of the first knot, mm.
    shape : tuple of int
        Knots along (w, v, u).
    step : float
        Distance of the knots, mm.
    rotation : ndarray, shape (3, 3)
        Turns scan offsets (u, v, w) from the head centre into head coordinates (x left, y posterior, z superior).
    centre : ndarray, shape (3,)
        Head centre as (u, v, w), mm.
    """

    origin: tuple[float, float, float]
    shape: tuple[int, int, int]
    step: float
    rotation: np.ndarray
    centre: np.ndarray

    @classmethod
    def around(
        cls, centre: np.ndarray, rotation: np.ndarray, half: tuple[float, float, float, float], step: float = 3.0
    ) -> Lattice:
        """Cover ``centre`` +- half (u, v) and from -half[2] to +half[3] in w, all mm."""
        hu, hv, below, above = half
        shape = (int((below + above) / step) + 2, int(2 * hv / step) + 2, int(2 * hu / step) + 2)
        return cls((centre[2] - below, centre[1] - hv, centre[0] - hu), shape, step, rotation, np.asarray(centre))

    def axes(self) -> list[np.ndarray]:
        """Coordinates of the knots along w, v and u, mm."""
        return [self.origin[a] + self.step * np.arange(self.shape[a]) for a in range(3)]

    def head_coordinates(self) -> np.ndarray:
        """Head coordinates (x, y, z) of all knots, mm, float32, shape (3, w, v, u)."""
        w, v, u = self.axes()
        offsets = (u[None, None, :] - self.centre[0], v[None, :, None] - self.centre[1], w[:, None, None] - self.centre[2])
        out = np.empty((3, *self.shape), np.float32)
        for a in range(3):
            out[a] = sum(self.rotation[a, b] * offsets[b] for b in range(3))
        return out

    def matrices(self, w: np.ndarray, v: np.ndarray, u: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Spline weights to the grid spanned by coordinates ``w``, ``v`` and ``u``."""
        return tuple(spline_matrix(c, self.origin[a], self.step, self.shape[a]) for a, c in enumerate((w, v, u)))

    @staticmethod
    def interpolate(fields: np.ndarray, matrices: tuple[np.ndarray, np.ndarray, np.ndarray]) -> np.ndarray:
        """Interpolate stacked fields (f, w, v, u) of the lattice to (f, nw, nv, nu), float32."""
        aw, av, au = matrices
        f, nw, nv, nu = fields.shape
        # Only the few planes near the slice carry weight: skip the others.
        used = np.flatnonzero(aw.any(axis=0))
        lo, hi = used[0], used[-1] + 1
        at_w = np.matmul(aw[:, lo:hi], fields[:, lo:hi].reshape(f, hi - lo, nv * nu)).reshape(f, len(aw), nv, nu)
        return np.matmul(np.matmul(av, at_w), au.T)


def smooth_noise(rng: np.random.Generator, lattice: Lattice, wavelength: float) -> np.ndarray:
    """Gaussian noise of unit variance and a given scale on the lattice.

    Parameters
    ----------
    wavelength : float
        Typical distance of two maxima, mm.

    Returns
    -------
    ndarray of float32, shape of the lattice (w, v, u)
    """
    knot = wavelength / 2.0
    axes = lattice.axes()
    counts = [int((a[-1] - a[0]) / knot) + 4 for a in axes]
    grid = rng.standard_normal(counts).astype(np.float32)
    weights = tuple(spline_matrix(a, a[0] - knot, knot, n) for a, n in zip(axes, counts, strict=True))
    field = np.einsum("wa,abc->wbc", weights[0], grid)
    field = np.matmul(np.matmul(weights[1], field), weights[2].T)
    # A cubic B-spline keeps (0.479) of the variance per axis.
    return (field / 0.33).astype(np.float32)
