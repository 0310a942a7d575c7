"""Reformatted planes as a slice view shows them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import orientation_letters
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.imaging.reformat import PlaneStack, finer

_FINEST = 16
UNMEASURED_PLANE = "Measuring works on the slices as they were acquired: this plane is reformatted."


class ReformattedImages(SliceImages):
    """Planes of a rectified volume with a geometry of their own; nothing of them is measured, for they are interpolated.

    Parameters
    ----------
    planes
        int16 HU.
    """

    def __init__(self, planes: PlaneStack) -> None:
        count, rows, columns = planes.geometry.shape
        super().__init__(count, rows, columns, planes.geometry)
        self._planes = list(planes.values)
        letters = (orientation_letters(-planes.geometry.normal)[:1], orientation_letters(planes.geometry.normal)[:1])
        thickness = f"MPR {planes.geometry.thickness or 0:.1f} mm"
        self.place_lines = tuple(
            (f"{letters[int(place >= 0)]} {abs(place):.1f} mm", thickness) for place in planes.geometry.distances
        )
        self.name = planes.geometry.plane.capitalize()

    @property
    def unmeasurable(self) -> str:
        """The voxels are interpolated between slices."""
        return UNMEASURED_PLANE

    def displayed(self, k: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.uint8] | None] | None:
        """As any slice; where rows are far apart they are interpolated, and labels outlined as finely as they are wide."""
        shown = super().displayed(k)
        if shown is None:
            return None
        hu, labels = shown
        down, along = self.orientation.spacing
        factor = min(round(down / along), _FINEST)
        if factor > 1:
            return finer(hu, factor), None if labels is None else np.repeat(labels, factor, axis=0)
        factor = min(round(along / down), _FINEST)
        if factor > 1:
            across = np.ascontiguousarray(finer(hu.T, factor).T)
            return across, None if labels is None else np.repeat(labels, factor, axis=1)
        return shown

    def put_planes_of_labels(self, planes: PlaneStack | None) -> None:
        """Take labels on the same planes, or None for none.

        Raises
        ------
        GeometryMismatchError
            If they lie elsewhere.
        """
        labels: list[npt.NDArray[np.uint8] | None] = [None] * self.count
        if planes is not None:
            if self.geometry is not None:
                self.geometry.require_match(planes.geometry)
            labels = list(planes.values)
        for k, plane in enumerate(labels):
            self.put_labels(k, plane)
