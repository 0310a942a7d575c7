"""The network's probability of hemorrhage before it is thresholded: one byte a pixel on the model's grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import SliceStack
from ichviewer.inference.predict import Prepared, classify, evaluated_slices, prepare
from ichviewer.inference.preprocess import Float32Array, ModelGrid, to_native_part
from ichviewer.inference.session import Session

UInt8Array = npt.NDArray[np.uint8]
FULL = 255
_AIR = -1000.0
_SHIFT_MM = 3.0


@dataclass(frozen=True, eq=False)
class ProbabilityMap:
    """Probability of hemorrhage of any subtype, calibrated as the mask is.

    Attributes
    ----------
    grid
        The model's grid.
    values
        uint8 (k, size, size), 255 is certain: on the model's grid, so that a scan of 320 slices takes 21 MB.
    threshold
        From which the mask marks a pixel, 0..1.
    """

    grid: ModelGrid
    values: UInt8Array
    threshold: float
    _last: dict[int, UInt8Array] = field(default_factory=dict, repr=False)

    def plane(self, k: int) -> UInt8Array:
        """uint8 (rows, columns) on native slice `k`, interpolated as the mask is; the last one is remembered."""
        if k not in self._last:
            self._last.clear()
            self._last[k] = self._native(k)
        return self._last[k]

    def _native(self, k: int) -> UInt8Array:
        plane = np.zeros(self.grid.geometry.shape[1:], dtype=np.uint8)
        source = self.values[k]
        rows, columns = np.flatnonzero(source.any(axis=1)), np.flatnonzero(source.any(axis=0))
        if rows.size:
            down, right = (slice(max(0, int(used[0]) - 2), int(used[-1]) + 3) for used in (rows, columns))
            part = down, right
            native, covered = to_native_part(source[None].astype(np.float32), self.grid, k, part)
            plane[covered] = np.clip(np.rint(native[0]), 0, FULL).astype(np.uint8)
        return plane


def probability_map(
    session: Session, stack: SliceStack, progress: Progress | None = None, *, prepared: Prepared | None = None
) -> ProbabilityMap:
    """Run a segmentation model and keep its probability, summed over the subtypes, of every native slice.

    Raises
    ------
    InferenceError
        If the model cannot be run or answers nonsense.
    JobCancelledError
        If `progress` was cancelled.
    """
    progress = progress or NoProgress()
    prepared = prepared or prepare(stack, session.package.spec.input)
    size = prepared.grid.size
    values = np.zeros((len(stack), size, size), dtype=np.uint8)
    progress.step(0, len(stack), "Probability map")
    for done, (k, hemorrhage) in enumerate(evaluated_slices(session, stack, prepared), start=1):
        if hemorrhage is not None:
            values[k] = np.clip(np.rint(hemorrhage.sum(axis=0) * FULL), 0, FULL).astype(np.uint8)
        progress.step(done, len(stack), "Probability map")
    return ProbabilityMap(prepared.grid, values, session.package.spec.thresholds["any"])


@dataclass(frozen=True)
class Spread:
    """How much the study's probabilities change when the image is mirrored or shifted a little: nothing of the patient does.

    Attributes
    ----------
    deviations
        Standard deviation by class, 0..0.5, over `runs` runs.
    runs
        The image as it is, mirrored, and shifted by 3 mm to four sides.
    """

    deviations: Mapping[str, float]
    runs: int


def probability_spread(
    session: Session, stack: SliceStack, progress: Progress | None = None, *, prepared: Prepared | None = None
) -> Spread:
    """Classify a scan as it is, mirrored left-right, and shifted by 3 mm to four sides; tell the standard deviation.

    Raises
    ------
    InferenceError
        If the model cannot be run or answers nonsense.
    JobCancelledError
        If `progress` was cancelled.
    """
    progress = progress or NoProgress()
    prepared = prepared or prepare(stack, session.package.spec.input)
    step = max(1, round(_SHIFT_MM / prepared.grid.spacing))
    moves = ((0, 0), (step, 0), (-step, 0), (0, step), (0, -step))
    planes = [prepared.planes[:, :, ::-1], *(_shifted(prepared.planes, *move) for move in moves)]
    found = []
    for done, changed in enumerate(planes):
        progress.step(done, len(planes), "How sure")
        twin = Prepared(prepared.grid, np.ascontiguousarray(changed))
        study = classify(session, stack, prepared=twin).study
        found.append([study[key] for key in PROBABILITY_ORDER])
    progress.step(len(planes), len(planes), "How sure")
    deviations = np.asarray(found, dtype=np.float64).std(axis=0)
    return Spread(dict(zip(PROBABILITY_ORDER, deviations.tolist(), strict=True)), len(planes))


def _shifted(planes: Float32Array, down: int, right: int) -> Float32Array:
    """Planes moved by whole pixels; air comes in at the edge."""
    moved = np.full_like(planes, _AIR)
    rows, columns = planes.shape[1:]
    moved[:, max(down, 0) : rows + min(down, 0), max(right, 0) : columns + min(right, 0)] = planes[
        :, max(-down, 0) : rows + min(-down, 0), max(-right, 0) : columns + min(-right, 0)
    ]
    return moved
