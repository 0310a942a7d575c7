"""A display window from the HU themselves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.window import Window

_AIR = -300
_SOFT = (-100, 150)  # HU of fat to clotted blood and contrast
_ENOUGH = 0.3
_NARROWEST = 20.0


def auto_window(hu: npt.NDArray[np.int16]) -> Window | None:
    """Window that shows what a region holds.

    Air is left out. Where soft tissue is at least three tenths of the rest, bone is left out too: a skull at the edge of the
    region would else make the brain flat.

    Parameters
    ----------
    hu
        int16, any shape, Hounsfield units of the region.

    Returns
    -------
    Window or None
        From the 1st to the 99th percentile, at least 20 HU wide; None where there is nothing but air.
    """
    inside = hu[hu > _AIR]
    if inside.size == 0:
        return None
    soft = inside[(inside > _SOFT[0]) & (inside < _SOFT[1])]
    shown = soft if soft.size >= _ENOUGH * inside.size else inside
    low, high = (float(value) for value in np.percentile(shown, (1, 99)))
    return Window(round((low + high) / 2), max(round(high - low), _NARROWEST))
