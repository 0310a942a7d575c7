"""The first picture of a series: one slice with its own geometry, before the others are decoded."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio.grouping import geometry_of
from ichviewer.dicomio.load import load_slice
from ichviewer.dicomio.pixels import ImageInstance
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.series import Series


def preview(series: Series, k: int) -> tuple[npt.NDArray[np.int16], StackGeometry | None]:
    """Decode slice `k` and say where it lies, so that it is shown the right way round from the start.

    Returns
    -------
    tuple
        HU int16 (rows, columns), and a geometry of this one slice, or None where the file does not say.

    Raises
    ------
    SeriesRefusedError
        As `ichviewer.dicomio.load.load_slice`.
    """
    hu = load_slice(series, k)
    instance = series.instances[k]
    return hu, geometry_of([instance.header], *hu.shape) if isinstance(instance, ImageInstance) else None
