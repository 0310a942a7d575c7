"""A series as it was read: its slices and what was odd or assumed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ichviewer.domain.correction import HU_CORRECTED, SUSPECT_HU, HuCorrection
from ichviewer.domain.errors import NothingToCorrectError
from ichviewer.domain.series import ReadWarning
from ichviewer.domain.volume import SliceStack


@dataclass(frozen=True, eq=False)
class LoadedSeries:
    """A decoded series.

    Attributes
    ----------
    stack
        HU on the native slices.
    warnings
        Those of the series' index and those found in decoding.
    correction_offered
        What would make HU of the values where they are none; None where they look right or it is not clear.
    correction_applied
        The correction that `stack` carries by the reader's choice, or None where it is as the files say.
    """

    stack: SliceStack
    warnings: tuple[ReadWarning, ...]
    correction_offered: HuCorrection | None = None
    correction_applied: HuCorrection | None = None

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 of pixels and geometry, and of the correction: the same pixels exported anew with right HU say else."""
        geometry, correction = self.stack.geometry, self.correction_applied
        how = "" if correction is None else f"{correction.slope} {correction.offset}"
        digest = hashlib.sha256(f"{geometry.shape} {geometry.spacing} {geometry.thickness} {how}".encode())
        for array in (geometry.positions, geometry.row_direction, geometry.column_direction, self.stack.hu):
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()

    def corrected(self) -> LoadedSeries:
        """This series with the offered correction, as a new one; undoing it is to take this one again.

        The choice lives in what is returned and nowhere else: another series, or this one read again, is not corrected.

        Returns
        -------
        LoadedSeries
            Its HU are a copy. The warning ``hu-corrected`` comes first, in place of ``suspect-hu``.

        Raises
        ------
        NothingToCorrectError
            If no correction is offered.
        """
        correction = self.correction_offered
        if correction is None:
            done = "They are corrected already." if self.correction_applied else "They are used as they are stored."
            raise NothingToCorrectError(f"There is nothing to correct: no correction of the HU is offered. {done}")
        stack = replace(self.stack, hu=correction.apply(self.stack.hu))
        kept = tuple(warning for warning in self.warnings if warning.code not in {SUSPECT_HU, HU_CORRECTED})
        return LoadedSeries(stack, (correction.warning, *kept), None, correction)
