"""One mask against another: surface distance, lesions, confusion of subtypes; in mm and mL of the native slices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage
from scipy.spatial import cKDTree

from ichviewer.domain.geometry import StackGeometry
from training.datasets.faint import contrast_hu

BoolArray = npt.NDArray[np.bool_]
LABELS = 6
LESION_ML = 0.1
"""Smallest component that counts as a lesion."""
SIZES_ML = (1.0, 5.0, 30.0)
"""Limits between tiny, small, medium and large lesions."""
CONTRASTS_HU = (5.0, 10.0, 20.0)
"""Limits between lesions that stand out from what lies around them hardly at all, a little, plainly and strongly."""
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
    hit_hu, missed_hu
        How far the medians of each of them and of the soft tissue around it differ; nan where that is not known.
    false_ml
        Volumes of found lesions that touch no truth.
    """

    hit_ml: tuple[float, ...] = ()
    missed_ml: tuple[float, ...] = ()
    false_ml: tuple[float, ...] = ()
    hit_hu: tuple[float, ...] = ()
    missed_hu: tuple[float, ...] = ()

    @property
    def f1(self) -> float:
        """F1 of detection; nan where there is neither lesion nor finding."""
        total = 2 * len(self.hit_ml) + len(self.missed_ml) + len(self.false_ml)
        return 2 * len(self.hit_ml) / total if total else float("nan")


@dataclass(frozen=True)
class _Component:
    number: int
    ml: float
    touched: bool


def _components(
    mask: BoolArray, other: BoolArray, voxel_ml: npt.NDArray[np.float64]
) -> tuple[npt.NDArray[np.intp], list[_Component]]:
    """Numbers (k, j, i) of the lesions of a mask, and of each its volume and whether the other mask touches it."""
    numbers, count = ndimage.label(mask, _EVERYWHERE)
    weights = np.broadcast_to(voxel_ml[:, None, None], mask.shape)
    volumes = np.bincount(numbers.ravel(), weights.ravel(), count + 1)
    touched = np.bincount(numbers[other].ravel(), minlength=count + 1) > 0
    found = [_Component(n, float(volumes[n]), bool(touched[n])) for n in range(1, count + 1) if volumes[n] >= LESION_ML]
    return numbers, found


def lesions(found: BoolArray, truth: BoolArray, geometry: StackGeometry, hu: npt.NDArray[np.int16] | None = None) -> Lesions:
    """Detection of lesions of at least `LESION_ML`; a touch of one voxel is a hit. With `hu`, how far each stands out."""
    numbers, true = _components(truth, found, geometry.voxel_ml)
    _, other = _components(found, truth, geometry.voxel_ml)
    hits, misses = ([one for one in true if one.touched is hit] for hit in (True, False))
    boxes = ndimage.find_objects(numbers)

    def contrasts(group: list[_Component]) -> tuple[float, ...]:
        if hu is None:
            return (float("nan"),) * len(group)
        return tuple(contrast_hu(numbers, one.number, boxes[one.number - 1], hu, geometry.spacing) for one in group)

    return Lesions(
        tuple(one.ml for one in hits),
        tuple(one.ml for one in misses),
        tuple(one.ml for one in other if not one.touched),
        contrasts(hits),
        contrasts(misses),
    )


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
