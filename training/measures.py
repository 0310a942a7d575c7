"""One mask against another: surface distance, lesions, confusion of subtypes; in mm and mL of the native slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.spatial import cKDTree

from ichviewer.domain.geometry import StackGeometry

BoolArray = npt.NDArray[np.bool_]
LABELS = 6
LESION_ML = 0.1
"""Smallest component that counts as a lesion."""
SIZES_ML = (1.0, 5.0, 30.0)
"""Limits between tiny, small, medium and large lesions."""
_EVERYWHERE = np.ones((3, 3, 3), dtype=bool)


def _surface_mm(mask: BoolArray, geometry: StackGeometry) -> npt.NDArray[np.float64]:
    """Patient coordinates (n, 3) of voxels of a mask that touch its outside in their slice or lie on its first or last."""
    inside = ndimage.binary_erosion(mask, ndimage.generate_binary_structure(3, 1), border_value=0)
    k, j, i = np.nonzero(mask & ~inside)
    row, column = geometry.spacing
    return np.asarray(
        geometry.positions[k] + i[:, None] * column * geometry.row_direction + j[:, None] * row * geometry.column_direction
    )


def hausdorff95(found: BoolArray, truth: BoolArray, geometry: StackGeometry) -> float:
    """95th percentile of the surface distance in mm, the larger of both directions; nan where a mask is empty.

    Distances are taken in patient space, so tilt and uneven slice gaps count as they are.
    """
    if not found.any() or not truth.any():
        return float("nan")
    a, b = _surface_mm(found, geometry), _surface_mm(truth, geometry)
    there, back = cKDTree(b).query(a)[0], cKDTree(a).query(b)[0]
    return float(max(np.percentile(there, 95), np.percentile(back, 95)))


@dataclass(frozen=True)
class Lesions:
    """Components of truth and finding.

    Attributes
    ----------
    hit_ml, missed_ml
        Volumes of true lesions that the finding touches, and of those it does not.
    false_ml
        Volumes of found lesions that touch no truth.
    """

    hit_ml: tuple[float, ...] = ()
    missed_ml: tuple[float, ...] = ()
    false_ml: tuple[float, ...] = ()

    @property
    def f1(self) -> float:
        """F1 of detection; nan where there is neither lesion nor finding."""
        total = 2 * len(self.hit_ml) + len(self.missed_ml) + len(self.false_ml)
        return 2 * len(self.hit_ml) / total if total else float("nan")


def _components(mask: BoolArray, other: BoolArray, voxel_ml: npt.NDArray[np.float64]) -> list[tuple[float, bool]]:
    """Volume of each lesion of a mask, and whether the other mask touches it."""
    numbers, count = ndimage.label(mask, _EVERYWHERE)
    weights = np.broadcast_to(voxel_ml[:, None, None], mask.shape)
    volumes = np.bincount(numbers.ravel(), weights.ravel(), count + 1)[1:]
    touched = np.bincount(numbers[other].ravel(), minlength=count + 1)[1:] > 0
    return [(float(ml), bool(hit)) for ml, hit in zip(volumes, touched, strict=True) if ml >= LESION_ML]


def lesions(found: BoolArray, truth: BoolArray, geometry: StackGeometry) -> Lesions:
    """Detection of lesions of at least `LESION_ML`; a touch of one voxel is a hit."""
    true = _components(truth, found, geometry.voxel_ml)
    false = [ml for ml, hit in _components(found, truth, geometry.voxel_ml) if not hit]
    return Lesions(tuple(ml for ml, hit in true if hit), tuple(ml for ml, hit in true if not hit), tuple(false))


def confusion_ml(
    found: npt.NDArray[np.uint8], truth: npt.NDArray[np.uint8], geometry: StackGeometry
) -> npt.NDArray[np.float64]:
    """mL (6, 6) by true label (rows) and found label (columns), background first; other truths are left out."""
    result = np.zeros((LABELS, LABELS))
    for k, ml in enumerate(geometry.voxel_ml):
        known = truth[k] < LABELS
        pairs = truth[k][known].astype(np.intp) * LABELS + found[k][known]
        result += ml * np.bincount(pairs, minlength=LABELS * LABELS)[: LABELS * LABELS].reshape(LABELS, LABELS)
    return result
