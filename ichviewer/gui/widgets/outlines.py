"""A line drawn by hand with fewer corners."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def simplified(points: npt.NDArray[np.float64], tolerance: float) -> npt.NDArray[np.float64]:
    """Leave out corners that lie within `tolerance` of the line without them (Douglas and Peucker, 1973).

    Parameters
    ----------
    points
        Shape (n, d), n at least 2; the line is taken as closed.
    tolerance
        In the unit of the points.

    Returns
    -------
    ndarray
        Shape (m, d), m at most n, in the same order.
    """
    # A closed line has no end to begin with: it is halved at the corner that lies farthest from its first one.
    far = int(np.argmax(np.linalg.norm(points - points[0], axis=1)))
    if far == 0:
        return points[:1]
    ring = np.concatenate([points, points[:1]])
    kept = np.zeros(len(ring), dtype=bool)
    kept[[0, far]] = True
    parts = [(0, far), (far, len(ring) - 1)]
    while parts:
        first, last = parts.pop()
        between = ring[first + 1 : last]
        if not len(between):
            continue
        along = ring[last] - ring[first]
        length = float(along @ along)
        share = np.clip((between - ring[first]) @ along / length, 0, 1) if length > 0 else np.zeros(len(between))
        away = np.linalg.norm(between - (ring[first] + share[:, None] * along), axis=1)
        worst = int(np.argmax(away))
        if away[worst] > tolerance:
            middle = first + 1 + worst
            kept[middle] = True
            parts += [(first, middle), (middle, last)]
    return ring[:-1][kept[:-1]]
