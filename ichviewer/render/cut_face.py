"""The picture on the face of a cut through the head: the slice in its window, as far as the head goes. No VTK, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray, StackGeometry
from ichviewer.domain.window import Window
from ichviewer.render.raster import OverlayStyle, UInt8Array, render_slice

_TISSUE_HU = -300
_COARSE_MM = 1.5
_OPENED_MM = 4.5


@dataclass(frozen=True, eq=False)
class CutFace:
    """What is seen where the head is cut along one of its slices; drawn when it is first asked for.

    Attributes
    ----------
    hu
        int16 (rows, columns), native.
    geometry, k
        Where the slice lies.
    window, labels, overlay, invert, heat
        As `ichviewer.render.raster.render_slice` takes them.
    """

    hu: npt.NDArray[np.int16]
    geometry: StackGeometry
    k: int
    window: Window
    labels: UInt8Array | None = None
    overlay: OverlayStyle = field(default_factory=OverlayStyle)
    invert: bool = False
    heat: UInt8Array | None = None

    @cached_property
    def inside(self) -> UInt8Array:
        """uint8 (rows, columns): over 127 where the head is, with a soft edge."""
        return head_outline(self.hu, self.geometry.spacing)

    @cached_property
    def picture(self) -> UInt8Array:
        """uint8 (rows, columns, 4): red, green, blue, and `inside` as alpha."""
        drawn = render_slice(
            np.ascontiguousarray(self.hu), self.window, self.labels, self.overlay, invert=self.invert, heat=self.heat
        )
        return np.ascontiguousarray(np.dstack([drawn[..., 2::-1], self.inside]))

    @property
    def corners(self) -> FloatArray:
        """Shape (3, 3), LPS mm: outer corners of the first pixel, the last one of its row, the last one of its column."""
        _, rows, columns = self.geometry.shape
        places = ((-0.5, -0.5), (-0.5, columns - 0.5), (rows - 0.5, -0.5))
        return np.stack([self.geometry.to_patient(self.k, j, i) for j, i in places])

    def met_by(self, start: FloatArray, end: FloatArray) -> FloatArray | None:
        """Where a ray from `start` to `end` (LPS mm) meets the face within the head, or None."""
        normal = self.geometry.normal
        along = float((end - start) @ normal)
        if abs(along) < 1e-9:
            return None
        share = float((self.geometry.positions[self.k] - start) @ normal) / along
        place: FloatArray = start + share * (end - start)
        j, i = (round(value) for value in self.geometry.from_patient(self.k, place))
        within = 0 <= share <= 1 and 0 <= j < self.hu.shape[0] and 0 <= i < self.hu.shape[1]
        return place if within and self.inside[j, i] > 127 else None


def head_outline(hu: npt.NDArray[np.int16], spacing: tuple[float, float]) -> UInt8Array:
    """The largest solid part of a slice with all that it encloses: the head without holder, pillow and table.

    Parameters
    ----------
    hu
        int16 (rows, columns).
    spacing
        (between rows, between columns) in mm.

    Returns
    -------
    ndarray
        uint8 (rows, columns), 255 inside and 0 outside with a soft edge; 0 everywhere where there is no tissue.
    """
    import SimpleITK as sitk  # noqa: N813 - its usual name

    step = max(1, round(_COARSE_MM / min(spacing)))
    tissue = hu[::step, ::step] > _TISSUE_HU
    radius = max(1, round(_OPENED_MM / (step * min(spacing))))
    # Air all around: what touches the border of the image is opened like all else.
    image = sitk.GetImageFromArray(np.pad(tissue, radius + 1).astype(np.uint8))
    opened = sitk.BinaryMorphologicalOpening(sitk.BinaryFillhole(image), [radius, radius])  # type: ignore[no-untyped-call]
    parts = sitk.RelabelComponent(sitk.ConnectedComponent(opened))  # type: ignore[no-untyped-call]
    # The rim that the opening took off, nose and ears: grown back within the tissue, not along the holder.
    near = sitk.BinaryDilate(sitk.Equal(parts, 1), [radius, radius])  # type: ignore[no-untyped-call]
    head = sitk.BinaryFillhole(sitk.Or(sitk.And(near, image), sitk.Equal(parts, 1)))  # type: ignore[no-untyped-call]
    inside = np.asarray(sitk.GetArrayFromImage(head))[radius + 1 : -radius - 1, radius + 1 : -radius - 1]
    full = np.repeat(np.repeat(inside, step, axis=0), step, axis=1)[: hu.shape[0], : hu.shape[1]]
    if step == 1:
        return np.where(full > 0, np.uint8(255), np.uint8(0))
    soft = sitk.SmoothingRecursiveGaussian(sitk.GetImageFromArray(full.astype(np.float32)), float(step))  # type: ignore[no-untyped-call]
    return np.asarray(np.rint(np.clip(sitk.GetArrayFromImage(soft), 0, 1) * 255), dtype=np.uint8)
