"""Synthetic heads whose truth is known in patient coordinates, sampled on slices of any orientation."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.series import Patient, Series, Study
from ichviewer.domain.volume import SliceStack


@dataclass(frozen=True)
class Head:
    """A skull of 150 x 180 mm around (0, 0), brain of 30 HU, and a ball of blood.

    Attributes
    ----------
    centre, radius
        Of the ball in LPS mm; radius 0 for a healthy head.
    turned_degrees, shifted_mm
        Turn about the patient's axis and shift to the left, of head and ball together.
    """

    centre: tuple[float, float, float] = (40.0, -10.0, 60.0)
    radius: float = 15.0
    blood_hu: int = 70
    turned_degrees: float = 0.0
    shifted_mm: float = 0.0
    extra: tuple[tuple[float, float, float, float], ...] = field(default=())

    @property
    def volume_ml(self) -> float:
        return 4 / 3 * np.pi * self.radius**3 / 1000

    def hu(self, points: np.ndarray) -> np.ndarray:
        """HU at LPS points (..., 3)."""
        angle = np.radians(self.turned_degrees)
        x = points[..., 0] - self.shifted_mm
        x, y = np.cos(angle) * x + np.sin(angle) * points[..., 1], np.cos(angle) * points[..., 1] - np.sin(angle) * x
        z = points[..., 2]
        distance = np.hypot(x / 75, y / 90)
        values = np.where(distance < 1, 1000, -1000)
        values = np.where(distance < 0.92, 30, values)
        for cx, cy, cz, radius in ((*self.centre, self.radius), *self.extra):
            values = np.where((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2 < radius**2, self.blood_hu, values)
        return values.astype(np.int16)


def stack_of(
    head: Head,
    *,
    slices: int = 40,
    gap: float = 3.0,
    pixels: int = 128,
    spacing: float = 1.8,
    tilt: float = 0.0,
    row: tuple[float, float, float] = (1.0, 0.0, 0.0),
    column: tuple[float, float, float] | None = None,
    distances: np.ndarray | None = None,
) -> SliceStack:
    """Sample a head: slices tilted about the left-right axis, rows and columns along any direction."""
    along = np.arange(slices) * gap if distances is None else np.asarray(distances, dtype=float)
    return _sampled(head, tuple(along.tolist()), gap, pixels, spacing, tilt, row, column)


@lru_cache(maxsize=64)
def _sampled(
    head: Head,
    along: tuple[float, ...],
    gap: float,
    pixels: int,
    spacing: float,
    tilt: float,
    row: tuple[float, float, float],
    column: tuple[float, float, float] | None,
) -> SliceStack:
    """A stack is immutable: tests may share it."""
    angle = np.radians(tilt)
    right = np.array(row)
    down = np.array(column) if column is not None else np.array([0.0, np.cos(angle), np.sin(angle)])
    middle = np.column_stack([np.zeros(len(along)), np.zeros(len(along)), np.array(along)])  # the table moves along z
    half = (pixels - 1) / 2 * spacing
    positions = middle - right * half - down * half
    geometry = StackGeometry(positions, right, down, (spacing, spacing), (len(along), pixels, pixels), gap)
    j, i = np.mgrid[:pixels, :pixels] * spacing
    hu = np.stack([head.hu(origin + i[..., None] * right + j[..., None] * down) for origin in positions])
    return SliceStack(hu, geometry, tuple(f"1.2.3.{k + 1}" for k in range(len(along))))


def series_of(stack: SliceStack) -> Series:
    return Series("1.2.3", "CT", "Synthetic head", (), number=1, thickness=stack.geometry.thickness)


def study_of(series: Series, name: str = "Doe, Jane") -> Study:
    return Study(
        "1.2", Patient(name, "ID-7", "1950-02-03", "F", "076Y"), (series,), "Head", date="2026-01-02", time="03:04:05"
    )


def loaded(stack: SliceStack) -> LoadedSeries:
    """What `ichviewer.dicomio.load.load_series` would give."""
    return LoadedSeries(stack, ())
