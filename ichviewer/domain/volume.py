"""Hounsfield units with their geometry. An array never travels without it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry, VolumeGeometry

_Scalar = TypeVar("_Scalar", bound=np.generic)


def _frozen(array: npt.NDArray[_Scalar]) -> npt.NDArray[_Scalar]:
    view = array.view()
    view.setflags(write=False)
    return view


@dataclass(frozen=True, eq=False)
class SliceStack:
    """The native slices of one series, never resampled.

    Attributes
    ----------
    hu
        int16, shape (k, j, i), Hounsfield units after each slice's own rescale; k ascends towards the head.
        Padding outside the reconstruction circle is set to -1024 or lower.
    geometry
        Where each slice lies.
    sop_instance_uids
        SOP Instance UID of each slice, in the order of k (empty strings for volumes that are not DICOM).
    """

    hu: npt.NDArray[np.int16]
    geometry: StackGeometry
    sop_instance_uids: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.hu.dtype != np.int16:
            raise ValueError(f"HU must be int16, got {self.hu.dtype}")
        if self.hu.shape != self.geometry.shape:
            raise ValueError(f"HU of shape {self.hu.shape} on a geometry of {self.geometry.shape}")
        if len(self.sop_instance_uids) != self.hu.shape[0]:
            raise ValueError(f"{len(self.sop_instance_uids)} SOP Instance UIDs for {self.hu.shape[0]} slices")
        object.__setattr__(self, "hu", _frozen(self.hu))

    def __len__(self) -> int:
        return int(self.hu.shape[0])


@dataclass(frozen=True, eq=False)
class LabelStack:
    """A label map on the native slices of a `SliceStack`.

    Attributes
    ----------
    labels
        uint8, shape (k, j, i), values 0 (background) or a `ichviewer.domain.labels.Subtype`.
    geometry
        The geometry of the slices it belongs to.
    """

    labels: npt.NDArray[np.uint8]
    geometry: StackGeometry

    def __post_init__(self) -> None:
        if self.labels.dtype != np.uint8:
            raise ValueError(f"labels must be uint8, got {self.labels.dtype}")
        if self.labels.shape != self.geometry.shape:
            raise ValueError(f"labels of shape {self.labels.shape} on a geometry of {self.geometry.shape}")
        object.__setattr__(self, "labels", _frozen(self.labels))


@dataclass(frozen=True, eq=False)
class Volume:
    """Voxels on one regular grid, made from a `SliceStack` by `ichviewer.imaging.rectify`, never silently.

    Attributes
    ----------
    values
        Shape (k, j, i); int16 HU or uint8 labels.
    geometry
        The affine grid.
    """

    values: npt.NDArray[np.int16] | npt.NDArray[np.uint8]
    geometry: VolumeGeometry

    def __post_init__(self) -> None:
        if self.values.shape != self.geometry.shape:
            raise ValueError(f"values of shape {self.values.shape} on a geometry of {self.geometry.shape}")
