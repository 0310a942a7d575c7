"""What each place of a phantom is: brain, ventricle or the space around it, on which side, above or below the tentorium.

It is the truth that side, location, mass effect and midline can be learned and tested against.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import Subtype
from training.phantom.brain import Head
from training.phantom.field import SHAPE, axes
from training.phantom.scanner import Protocol, index_of, plane_points

Places = npt.NDArray[np.uint8]


class Anatomy(IntEnum):
    """Values of the anatomical label map; 0 is everything outside of the brain case."""

    BRAIN_LEFT = 1
    BRAIN_RIGHT = 2
    INFRATENTORIAL_LEFT = 3
    INFRATENTORIAL_RIGHT = 4
    VENTRICLE_LEFT = 5
    VENTRICLE_RIGHT = 6
    VENTRICLE_MIDLINE = 7
    CSF_LEFT = 8
    CSF_RIGHT = 9
    CSF_INFRATENTORIAL = 10

    @property
    def meaning(self) -> str:
        """In words."""
        return _MEANING[self]


_MEANING = {
    Anatomy.BRAIN_LEFT: "supratentorial brain, left",
    Anatomy.BRAIN_RIGHT: "supratentorial brain, right",
    Anatomy.INFRATENTORIAL_LEFT: "brain stem and cerebellum, left",
    Anatomy.INFRATENTORIAL_RIGHT: "brain stem and cerebellum, right",
    Anatomy.VENTRICLE_LEFT: "lateral ventricle, left",
    Anatomy.VENTRICLE_RIGHT: "lateral ventricle, right",
    Anatomy.VENTRICLE_MIDLINE: "third or fourth ventricle",
    Anatomy.CSF_LEFT: "supratentorial CSF or extra-axial space, left",
    Anatomy.CSF_RIGHT: "supratentorial CSF or extra-axial space, right",
    Anatomy.CSF_INFRATENTORIAL: "infratentorial CSF or extra-axial space",
}
_AROUND = (Subtype.EPIDURAL, Subtype.SUBDURAL, Subtype.SUBARACHNOID)


def places(head: Head, labels: npt.NDArray[np.uint8]) -> Places:
    """Anatomy on the phantom's grid, after mass effect.

    A side is that of the tissue, not of the ideal midline: a hemisphere pushed across the falx plane keeps its name.
    Blood belongs to the space that it fills: epidural, subdural and subarachnoid blood to the space around the brain,
    intraventricular blood to a ventricle, intraparenchymal blood to the brain.

    Parameters
    ----------
    head
        The head after it has bled.
    labels
        uint8 label map of hemorrhage on the same grid.

    Returns
    -------
    ndarray
        uint8 (z, y, x) of `Anatomy`.
    """
    left = head.across > 0
    around = (head.csf > 0.5) | np.isin(labels, _AROUND)
    ventricle = ((head.ventricles < 0) & ~around) | (labels == Subtype.INTRAVENTRICULAR)
    # Blood can lie a little beyond the wall that is drawn; which ventricle holds it, the nearer wall says.
    lateral = head.lateral <= head.ventricles + 1e-3
    result = np.where(left, np.uint8(Anatomy.BRAIN_LEFT), np.uint8(Anatomy.BRAIN_RIGHT))
    below = _below_tentorium(head)
    result[below] += np.uint8(Anatomy.INFRATENTORIAL_LEFT - Anatomy.BRAIN_LEFT)
    result[around] = np.where(left, np.uint8(Anatomy.CSF_LEFT), np.uint8(Anatomy.CSF_RIGHT))[around]
    result[around & below] = Anatomy.CSF_INFRATENTORIAL
    result[ventricle] = Anatomy.VENTRICLE_MIDLINE
    result[ventricle & lateral & left] = Anatomy.VENTRICLE_LEFT
    result[ventricle & lateral & ~left] = Anatomy.VENTRICLE_RIGHT
    return np.where(head.skull.intracranial, result, np.uint8(0)).astype(np.uint8)


def _below_tentorium(head: Head) -> npt.NDArray[np.bool_]:
    z, y, _ = axes()
    stem = (head.stem < 4) & (z < head.mid_height - 24)
    return np.asarray(np.broadcast_to((z < head.tentorium) & ((y > 12) | stem), SHAPE))


def on_slices(anatomy: Places, protocol: Protocol) -> Places:
    """Anatomy in the middle of each slice, uint8 (k, j, i): the nearest voxel of the grid."""
    plane = plane_points(protocol)
    shape = (len(protocol.table), protocol.matrix, protocol.matrix)
    result = np.zeros(shape, np.uint8)
    for k, z in enumerate(protocol.table):
        index = np.rint(index_of(plane + np.array([0.0, 0.0, z]), protocol)).astype(np.intp)
        within = np.all((index >= 0) & (index < np.array(SHAPE)[:, None]), axis=0)
        result[k].reshape(-1)[within] = anatomy[tuple(index[:, within])]
    return result


def midline(head: Head, protocol: Protocol) -> dict[str, Any]:
    """The ideal plane of the falx and how far the brain was pushed across it; JSON-able.

    Returns
    -------
    dict
        ``normal`` (LPS, towards the patient's left) and ``offset_mm``: the plane is ``normal . p = offset_mm`` for points p
        in LPS mm. ``shift_mm``: the largest displacement at the height of the lateral ventricles, positive to the left.
    """
    return {
        "normal": [round(float(value), 6) for value in protocol.rotation[0]],
        "offset_mm": round(-float(protocol.offset[0]), 3),
        "shift_mm": round(head.shift_mm, 2),
    }
