"""Pictures of scans for looking at: brain window, truth outlined."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import Subtype
from ichviewer.domain.window import Window
from training.phantom.scan import PhantomScan

BRAIN = Window(40, 80)


def montage(
    scan: PhantomScan, *, window: Window = BRAIN, columns: int = 6, step: int = 1, outlined: bool = True
) -> npt.NDArray[np.uint8]:
    """Slices side by side, from the feet upwards.

    Parameters
    ----------
    step
        Every how manieth slice is shown.
    outlined
        Whether the truth is outlined in the colour of its subtype.

    Returns
    -------
    ndarray
        uint8 (rows, columns, 3).
    """
    grey = np.clip((scan.hu[::step].astype(np.float32) - window.low) / window.width, 0, 1) * 255
    rgb = np.repeat(grey.astype(np.uint8)[..., None], 3, axis=-1)
    if outlined:
        labels = scan.labels[::step]
        edge = np.zeros(labels.shape, bool)
        for axis in (1, 2):
            for shift in (-1, 1):
                edge |= labels != np.roll(labels, shift, axis)
        for subtype in Subtype:
            rgb[edge & (labels == subtype)] = subtype.rgb
    missing = -len(rgb) % columns
    rgb = np.concatenate([rgb, np.zeros((missing, *rgb.shape[1:]), np.uint8)])
    return np.vstack([np.hstack(rgb[n : n + columns]) for n in range(0, len(rgb), columns)])
