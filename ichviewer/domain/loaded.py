"""A series as it was read: its slices and what was odd or assumed."""

from __future__ import annotations

from dataclasses import dataclass

from ichviewer.domain.series import ReadWarning
from ichviewer.domain.volume import SliceStack


@dataclass(frozen=True, eq=False)
class LoadedSeries:
    """A decoded series.

    Attributes
    ----------
    stack
        HU on the native slices.
    warnings
        Those of the series' index and those found in decoding.
    """

    stack: SliceStack
    warnings: tuple[ReadWarning, ...]
