"""Signed distance fields in millimetres, positive inside, on arrays of head coordinates of shape (3, ...)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

Point = Sequence[float]


def ellipsoid(p: np.ndarray, centre: Point, radii: Point) -> np.ndarray:
    """First-order distance to an ellipsoid with axes along the head."""
    k0 = np.zeros(p.shape[1:], np.float32)
    k1 = np.zeros(p.shape[1:], np.float32)
    for a in range(3):
        q = (p[a] - np.float32(centre[a])) / np.float32(radii[a])
        q *= q
        k0 += q
        k1 += q / np.float32(radii[a]) ** 2
    k0 = np.sqrt(k0)
    return (k0 * (1.0 - k0) / np.sqrt(np.maximum(k1, 1e-8))) + (k0 < 0.02) * np.float32(min(radii))


def capsule(p: np.ndarray, start: Point, end: Point, radius: float, radius_end: float | None = None) -> np.ndarray:
    """Distance to a rounded stick whose radius runs from ``radius`` to ``radius_end``."""
    start, end = np.asarray(start, np.float32), np.asarray(end, np.float32)
    along = end - start
    t = sum((p[a] - start[a]) * along[a] for a in range(3)) / np.float32(max(float(along @ along), 1e-6))
    t = np.clip(t, 0.0, 1.0)
    d = np.sqrt(sum((p[a] - start[a] - t * along[a]) ** 2 for a in range(3)))
    r = radius if radius_end is None else radius + t * np.float32(radius_end - radius)
    return (r - d).astype(np.float32)


def superellipsoid(p: np.ndarray, radii: Point, power: float) -> np.ndarray:
    """Radial distance to a superellipsoid about the origin (``power`` 2 is an ellipsoid, more is boxier)."""
    f = sum((np.abs(p[a]) / np.float32(radii[a])) ** np.float32(power) for a in range(3))
    f = np.maximum(f, 1e-6) ** np.float32(1.0 / power)
    return (np.sqrt((p * p).sum(axis=0)) * (1.0 - f) / f).astype(np.float32)


def union(a: np.ndarray, b: np.ndarray, blend: float = 0.0) -> np.ndarray:
    """Union, rounded over ``blend`` mm."""
    if blend <= 0:
        return np.maximum(a, b)
    h = np.maximum(blend - np.abs(a - b), 0.0) / blend
    return np.maximum(a, b) + h * h * np.float32(blend / 4)


def intersection(a: np.ndarray, b: np.ndarray, blend: float = 0.0) -> np.ndarray:
    """Intersection, rounded over ``blend`` mm."""
    return -union(-a, -b, blend)


def mirrored(p: np.ndarray) -> np.ndarray:
    """Coordinates with x folded to the left side, so that one shape serves both sides."""
    return np.concatenate([np.abs(p[:1]), p[1:]])


def polyline(p: np.ndarray, points: Sequence[Point], radii: Sequence[float]) -> np.ndarray:
    """Union of capsules through ``points`` with a radius at each."""
    out = None
    for a, b, ra, rb in zip(points[:-1], points[1:], radii[:-1], radii[1:], strict=True):
        d = capsule(p, a, b, ra, rb)
        out = d if out is None else np.maximum(out, d)
    return out
