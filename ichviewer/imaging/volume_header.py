"""What the header of a volume file says, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import SeriesRefusedError
from ichviewer.domain.series import ReadWarning
from ichviewer.imaging.volume_grid import VolumeGrid

MOST_VOXELS = 1 << 31


class UnreadableVolumeError(SeriesRefusedError):
    """The file is not what its name says, or is cut off or damaged: nothing is known about what it shows."""


@dataclass(frozen=True, eq=False)
class VolumeHeader:
    """Header of one volume; no voxel was read.

    Attributes
    ----------
    path
        The file.
    grid
        Where its voxels lie.
    dtype
        Of the stored values, byte order included.
    slope, intercept
        HU = slope * stored + intercept.
    offset
        Of the first voxel in the (unpacked) file, in bytes; only where this module's own reader reads it.
    packed
        Whether all of it has to be unpacked to come to its end; told of NIfTI only.
    labels
        Whether the file itself says that it holds labels.
    warnings
        What was assumed.
    """

    path: Path
    grid: VolumeGrid
    dtype: np.dtype[np.generic]
    slope: float = 1.0
    intercept: float = 0.0
    offset: int = 0
    packed: bool = False
    labels: bool = False
    warnings: tuple[ReadWarning, ...] = field(default=())

    @property
    def voxels(self) -> int:
        """Number of voxels."""
        x, y, z = self.grid.shape
        return x * y * z

    def scaled(self, stored: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
        """The values that stored ones stand for; the array itself where nothing is to be done."""
        if self.slope == 1.0 and self.intercept == 0.0:
            return stored
        # What becomes infinite is cut to the range of HU, and said.
        with np.errstate(all="ignore"):
            return stored.astype(np.float64) * self.slope + self.intercept


def one_file(name: str) -> str:
    """Name of a file in a sentence."""
    return f"File {name}"


def cut_off(name: str) -> UnreadableVolumeError:
    """The file is cut off or damaged."""
    return UnreadableVolumeError(f"{one_file(name)} is cut off or damaged. Copy it again from its source.")


def not_opened(name: str, error: OSError) -> UnreadableVolumeError:
    """The file cannot be opened."""
    return UnreadableVolumeError(
        f"{one_file(name)} cannot be opened: {error.strerror or 'it cannot be read'}. Is the folder still there?"
    )


def several_volumes(name: str, count: int) -> SeriesRefusedError:
    """The file holds a time series or the like."""
    return SeriesRefusedError(
        f"{one_file(name)} holds {count} volumes (a time or perfusion series?), not one head CT. Export one volume of it."
    )


def not_scalar(name: str, what: str) -> SeriesRefusedError:
    """The voxels are no single numbers."""
    return SeriesRefusedError(f"{one_file(name)} holds {what}, not Hounsfield units. Open the CT volume itself.")


def too_large(name: str, shape: tuple[int, int, int]) -> SeriesRefusedError:
    """More than any scanner makes: a damaged header, or something else."""
    return SeriesRefusedError(
        f"{one_file(name)} says that it holds {' x '.join(map(str, shape))} voxels, which no head CT has. Is it damaged?"
    )


def orientation_assumed(what: str) -> ReadWarning:
    """The file does not say how the patient lies."""
    return ReadWarning(
        "orientation-assumed",
        f"{what}: axial slices in radiological order are assumed. "
        "Left and right, front and back, head and feet may be wrong.",
    )
