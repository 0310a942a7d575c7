"""Splitting by scan (patient), never by slice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.datasets.cache import CachedScan
from training.errors import UsageError


@dataclass(frozen=True)
class Split:
    """Scans to learn from and scans to choose by; no scan is in both."""

    train: tuple[CachedScan, ...]
    validation: tuple[CachedScan, ...]


def split_scans(scans: Sequence[CachedScan], fraction: float, seed: int) -> Split:
    """Draw validation scans, positives and negatives each by the same fraction.

    Parameters
    ----------
    scans
        Any order; the result does not depend on it.
    fraction
        Share of validation scans, at least one of each kind that has two.
    seed
        Of the draw.

    Raises
    ------
    UsageError
        If fewer than two scans remain to learn from.
    """
    generator = np.random.default_rng([seed, 20260101])
    train: list[CachedScan] = []
    validation: list[CachedScan] = []
    for positive in (True, False):
        group = sorted(
            (scan for scan in scans if scan.positive is positive), key=lambda scan: (scan.scan_id, str(scan.folder))
        )
        if not group:
            continue
        count = max(1, round(fraction * len(group))) if len(group) > 1 else 0
        order = generator.permutation(len(group))
        validation += [group[n] for n in sorted(order[:count])]
        train += [group[n] for n in sorted(order[count:])]
    if len(train) < 2 or not validation:
        raise UsageError(f"{len(scans)} scans are too few to train and validate. Make more: python -m training make-phantom")
    return Split(tuple(train), tuple(validation))
