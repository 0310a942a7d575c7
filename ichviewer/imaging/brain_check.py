"""Is there any brain to judge? A plastic phantom, or bone alone, must not pass for a head without hemorrhage."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import NO_BRAIN
from ichviewer.domain.series import ReadWarning

_BRAIN_HU = (0, 60)
"""Cerebrospinal fluid to cortex, with noise."""
_SMALLEST_CM2 = 15.0
"""Of the slice that shows most. Heads have more even near the vertex; muscle of the neck counts as well."""

NO_BRAIN_SEEN = ReadWarning(
    NO_BRAIN,
    "No slice shows brain: there is hardly any tissue of 0 to 60 HU. Nothing is marked, and the probabilities mean nothing. "
    "Choose another series.",
)


def shows_brain(planes: npt.NDArray[Any], spacing_mm: float) -> bool:
    """Whether some slice holds enough tissue as dense as brain.

    Parameters
    ----------
    planes
        Shape (k, v, u), HU, of square pixels.
    spacing_mm
        Their side.
    """
    least = _SMALLEST_CM2 * 100.0 / spacing_mm**2
    low, high = _BRAIN_HU
    return any(np.count_nonzero((plane >= low) & (plane <= high)) >= least for plane in planes)
