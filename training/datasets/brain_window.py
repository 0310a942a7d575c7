"""Hounsfield units of a picture in brain window: what the window cut off is put back as a reader would read it.

Grey 0..255 stands for 0..80 HU. White is 80 HU or more, which may be bone or blood; black is 0 HU or less, which may be
water, fat or air. A reader tells them apart by place and shape, and a model looks at wider windows than this one, in which
bone of 80 HU or air of 0 HU would be nothing it ever saw. So:

- white that touches the outer surface of the head and is thick enough to be a skull is bone, 900 HU;
- of it, what bulges where the other side has none is blood that was brighter than the window, 80 HU: a skull is symmetric
  within millimetres. Nothing thinner than that is told from bone, as no reader could;
- other white is 80 HU;
- black that reaches the edge of the picture is air, as is black within bone; black between skull and skin is fat, -100 HU;
  other black is 0 HU.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

HU_OF_WHITE = 80.0
BONE_HU, FAT_HU, AIR_HU = 900.0, -100.0, -1000.0

_WHITE = 255
_SQUARE = np.ones((3, 3), dtype=bool)
_ASYMMETRY_MM = 2.5
_BULGE_MM2 = 25.0
_BONE_MM2 = 40.0
_SURFACE_MM = 2.0
_GAP_MM = 6.0
_WITHIN_BONE = 0.7

Mask = npt.NDArray[np.bool_]


def hounsfield(grey: npt.NDArray[np.uint8], spacing: float) -> npt.NDArray[np.int16]:
    """HU of a picture of one axial slice of an upright head.

    Parameters
    ----------
    grey
        uint8 (rows, columns).
    spacing
        Pixel size in mm.

    Returns
    -------
    ndarray
        int16 (rows, columns).
        Where there is no skull, white is 80 HU and black within the picture 0 HU.
    """
    # The outermost pixels may be the frame of a plot.
    inner = np.zeros_like(grey)
    inner[1:-1, 1:-1] = grey[1:-1, 1:-1]
    white = inner == _WHITE
    bone, head = _bone(white, spacing)
    hu = inner.astype(np.float32) * (HU_OF_WHITE / _WHITE)
    hu[bone & ~_bulge(bone, spacing)] = BONE_HU
    _fill_black(hu, inner == 0, white, head)
    return np.rint(hu).astype(np.int16)


def _bone(white: Mask, spacing: float) -> tuple[Mask, Mask]:
    """White that is skull, blood that touches it included; and the head within the skull's outer surface."""
    solid = _at_least(ndimage.binary_opening(white, _SQUARE), _BONE_MM2 / spacing**2)
    if not solid.any():
        return np.zeros_like(white), np.ones_like(white)
    gap = round(_GAP_MM / spacing)
    padded = ndimage.distance_transform_edt(~np.pad(solid, 2 * gap)) <= gap
    filled = ndimage.binary_fill_holes(padded)
    # Closed over gaps of sinuses and sutures, then back to the surface.
    head = (ndimage.distance_transform_edt(filled) > gap)[2 * gap : -2 * gap, 2 * gap : -2 * gap]
    deep = ndimage.distance_transform_edt(head) > _SURFACE_MM / spacing
    parts, count = ndimage.label(solid)
    outer = [n for n in range(1, count + 1) if (~deep[parts == n]).any()]
    return ndimage.binary_dilation(np.isin(parts, outer), _SQUARE) & white, head


def _bulge(bone: Mask, spacing: float) -> Mask:
    """Bone that has none within some millimetres of its mirror image."""
    columns = np.flatnonzero(bone.any(axis=0))
    if not len(columns):
        return bone
    mirror = int(columns[0] + columns[-1]) - np.arange(bone.shape[1])
    inside = (mirror >= 0) & (mirror < bone.shape[1])
    other = np.zeros_like(bone)
    other[:, inside] = bone[:, mirror[inside]]
    apart = bone & (ndimage.distance_transform_edt(~other) > _ASYMMETRY_MM / spacing)
    return _at_least(ndimage.binary_opening(apart, iterations=2), _BULGE_MM2 / spacing**2)


def _fill_black(hu: npt.NDArray[np.float32], black: Mask, white: Mask, head: Mask) -> None:
    parts, count = ndimage.label(black)
    boxes = ndimage.find_objects(parts)
    edge = set(np.unique(np.concatenate([parts[0], parts[-1], parts[:, 0], parts[:, -1]])).tolist())
    hu[black & ~head] = FAT_HU
    for n in range(1, count + 1):
        if n in edge:
            hu[parts == n] = AIR_HU
            continue
        rows, columns = (slice(max(0, box.start - 1), box.stop + 1) for box in boxes[n - 1])
        own = parts[rows, columns] == n
        rim = ndimage.binary_dilation(own, _SQUARE) & ~own
        # Noise makes single black pixels everywhere: a cell has some extent.
        if own.sum() > len(_SQUARE) ** 2 and white[rows, columns][rim].mean() >= _WITHIN_BONE:
            hu[rows, columns][own] = AIR_HU


def _at_least(mask: Mask, pixels: float) -> Mask:
    parts, _ = ndimage.label(mask, _SQUARE)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return (sizes >= pixels)[parts]
