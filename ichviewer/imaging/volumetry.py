"""Planimetric volumes: area on each slice times the slice's own extent."""

from __future__ import annotations

import numpy as np

from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack


def volumes_ml(mask: LabelStack) -> dict[str, float]:
    """Volume of each subtype.

    Parameters
    ----------
    mask
        Label map on the native slices.

    Returns
    -------
    dict
        mL, keyed by subtype key; every subtype is there, 0.0 where it does not occur.
    """
    voxel_ml = mask.geometry.voxel_ml
    totals = np.zeros(256)
    for k in np.flatnonzero(mask.labels.any(axis=(1, 2))):
        totals += np.bincount(mask.labels[k].ravel(), minlength=256) * voxel_ml[k]
    return {subtype.key: float(totals[int(subtype)]) for subtype in Subtype}
