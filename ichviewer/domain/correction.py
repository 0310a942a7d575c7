"""A correction of wrongly stored Hounsfield units: offered by the program, chosen by the reader."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.series import ReadWarning

HU_CORRECTED = "hu-corrected"
SUSPECT_HU = "suspect-hu"
_LOW, _HIGH = np.iinfo(np.int16).min, np.iinfo(np.int16).max
_WRAP = 32768


@dataclass(frozen=True)
class HuCorrection:
    """How values that are not Hounsfield units become Hounsfield units: ``slope * value + offset``.

    Attributes
    ----------
    slope
        Factor, 1 where only an offset is wrong.
    offset
        HU added after the factor, e.g. -1024 where the file holds HU + 1024. With ±32768 the sum wraps round at 16 bits, as
        it did when unsigned values were taken for signed ones.
    reason
        What was seen in the image, one sentence for people.
    doubt
        What does not fit even after the correction, one sentence, or "".
    """

    slope: float
    offset: float
    reason: str
    doubt: str = ""

    def __post_init__(self) -> None:
        if not (math.isfinite(self.slope) and math.isfinite(self.offset) and self.slope > 0):
            raise ValueError(f"a correction by slope {self.slope} and offset {self.offset} makes no HU")

    @property
    def formula(self) -> str:
        """What is done to each value, e.g. ``1024 was subtracted``."""
        done = []
        if self.slope != 1:
            done.append(f"values were multiplied by {self.slope:g}" if self.slope > 1 else _divided(self.slope))
        if self.offset:
            done.append(f"{abs(self.offset):g} was {'subtracted' if self.offset < 0 else 'added'}")
        return " and ".join(done) or "nothing was changed"

    @property
    def short(self) -> str:
        """For a corner of an image, e.g. ``HU corrected: -1024``."""
        factor = "" if self.slope == 1 else f" x{self.slope:g}"
        offset = "" if not self.offset else f" {self.offset:+g}"
        return f"HU corrected:{factor}{offset}"

    @property
    def statement(self) -> str:
        """What every output of a corrected series says; its first sentence fits in 64 characters."""
        why = f"{self.reason} {self.doubt}".strip()
        return f"HU corrected by the reader's choice: {self.formula}. {why} The stored files are unchanged."

    @property
    def warning(self) -> ReadWarning:
        """The statement as the warning that takes the place of ``suspect-hu``."""
        return ReadWarning(HU_CORRECTED, self.statement)

    def apply(self, values: npt.NDArray[np.int16]) -> npt.NDArray[np.int16]:
        """Corrected copy, clipped to what int16 holds.

        Parameters
        ----------
        values
            int16 (k, rows, columns) as stored.

        Returns
        -------
        ndarray
            int16 HU of the same shape; the only large array that is made.
        """
        result = np.empty_like(values)
        for k, plane in enumerate(values):  # slice by slice: wider numbers are needed for one slice at a time only
            if self.slope == 1 and abs(self.offset) == _WRAP:
                result[k] = (plane.view(np.uint16) ^ np.uint16(_WRAP)).view(np.int16)
            elif self.slope == 1 and self.offset.is_integer():
                result[k] = np.clip(plane.astype(np.int32) + np.int32(self.offset), _LOW, _HIGH)
            else:
                result[k] = np.clip(np.rint(plane * self.slope + self.offset), _LOW, _HIGH)
        return result


def _divided(slope: float) -> str:
    return f"values were divided by {1 / slope:g}"
