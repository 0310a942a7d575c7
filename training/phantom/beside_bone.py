"""How bright the brain of a head is by its distance from bone: what beam hardening and partial volume do to it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.intracranial import inside_skull
from training.datasets.record import from_phantom, load_scan
from training.phantom.insert import normal_heads
from training.phantom.make import Scanner, make_scan

EDGES_MM = (3.0, 6.0, 9.0, 12.0, 16.0, 20.0, 26.0, 34.0)
_BRAIN_HU = (10.0, 70.0)
_FULL_CM2, _FEW = 60.0, 100
_SMOOTH_MM = 1.0


def beside_bone(stack: SliceStack) -> npt.NDArray[np.float64]:
    """Brightness of brain in bands of distance from the inner table.

    Grey matter gives the upper quartile, so that sulci and white matter hardly matter. Slices of which the skull
    encloses at least 60 cm² count.

    Parameters
    ----------
    stack
        Native slices of a head.

    Returns
    -------
    ndarray
        Shape (bands,): HU between each two of `EDGES_MM`, the mean of the slices; NaN where no slice has such brain.
    """
    spacing = stack.geometry.spacing
    rows = [_plane(hu, spacing) for hu in stack.hu]
    found = np.array([row for row in rows if row is not None]).reshape(-1, len(EDGES_MM) - 1)
    count = np.isfinite(found).sum(axis=0)
    return np.where(count, np.nansum(found, axis=0) / np.maximum(count, 1), np.nan)


def _plane(hu: npt.NDArray[np.int16], spacing: tuple[float, float]) -> list[float] | None:
    brain = inside_skull(hu, spacing)
    if brain.sum() * spacing[0] * spacing[1] < 100 * _FULL_CM2:
        return None
    distance = ndimage.distance_transform_edt(brain, sampling=spacing)
    smooth = ndimage.gaussian_filter(hu.astype(np.float32), [_SMOOTH_MM / size for size in spacing])
    tissue = brain & (smooth > _BRAIN_HU[0]) & (smooth < _BRAIN_HU[1])
    bands = np.digitize(distance, EDGES_MM)
    values = (smooth[tissue & (bands == band)] for band in range(1, len(EDGES_MM)))
    return [float(np.percentile(value, 75)) if len(value) > _FEW else np.nan for value in values]


def compare_heads(real: Sequence[Path], draws: int) -> dict[str, Any]:
    """Heads without hemorrhage, of both scanners and real ones, held against each other.

    Parameters
    ----------
    real
        Folders of real heads, as `training.phantom.insert.normal_heads` takes them.
    draws
        Phantoms of each scanner.

    Returns
    -------
    dict
        JSON-able: ``from_mm`` the near edge of each band, ``image`` and ``projection`` the mean HU of the phantoms, and
        ``real``, the HU of each head by its name.
    """
    scanners: tuple[Scanner, ...] = ("image", "projection")
    result: dict[str, Any] = {"draws": draws, "from_mm": list(EDGES_MM[:-1])}
    for scanner in scanners:
        heads = [beside_bone(from_phantom(make_scan(seed, subtypes=(), scanner=scanner)).stack) for seed in range(draws)]
        result[scanner] = _rounded(np.nanmean(heads, axis=0))
    records = normal_heads(real, len(real)) if real else []
    result["real"] = {record.person: _rounded(beside_bone(load_scan(record).stack)) for record in records}
    return result


def _rounded(values: npt.NDArray[np.float64]) -> list[float | None]:
    return [round(float(value), 1) if np.isfinite(value) else None for value in values]
