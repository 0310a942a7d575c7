"""The head's own middle: which side of the patient a finding lies on, also in a turned or off-centre head."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.volume import SliceStack

_SKULL_HU = 300
_BODY_HU = -300
_LARGEST_TURN = 35
_CHORD_MM = 4.0
_MOST_SLICES = 16


@dataclass(frozen=True, eq=False)
class Midplane:
    """The plane between left and right half of the head.

    Attributes
    ----------
    normal
        Shape (3,), LPS: unit normal, towards the patient's left.
    offset
        mm: ``normal @ point`` of its points.
    """

    normal: FloatArray
    offset: float

    def signed_distance(self, points: FloatArray) -> FloatArray:
        """Distance in mm of LPS points (n, 3); positive on the patient's left."""
        return np.asarray(points @ self.normal - self.offset)

    @property
    def turned_degrees(self) -> float:
        """Turn of the head about the patient's axis."""
        return float(np.degrees(np.arctan2(self.normal[1], self.normal[0])))


def estimate_midplane(stack: SliceStack) -> Midplane:
    """Plane about which the outline of the skull is most nearly its own mirror image.

    The outline is taken on a few coarse slices. For each turn of up to 35 degrees, chords at right angles to the supposed
    middle are halved; where the halves lie on one line, the turn is that of the head. The line may lean from slice to slice
    (a head bent to the shoulder). Where a series shows no bone, everything denser than air stands in.

    Parameters
    ----------
    stack
        Native slices. For sagittal slices, which have no left and right in their plane, the middle of the stack is taken.
    """
    geometry = stack.geometry
    left = np.array([1.0, 0.0, 0.0])
    if max(abs(geometry.row_direction[0]), abs(geometry.column_direction[0])) < 0.5:
        return Midplane(left, float(geometry.positions[:, 0].mean()))
    k, points = _outline(stack)
    if len(points) < 8:
        rows, columns = geometry.shape[1:]
        return Midplane(left, float(geometry.to_patient(geometry.shape[0] // 2, (rows - 1) / 2, (columns - 1) / 2)[0]))
    coarse = min(range(-_LARGEST_TURN, _LARGEST_TURN + 1, 3), key=lambda turn: _asymmetry(k, points, turn))
    turn = min(coarse + np.arange(-2.5, 2.75, 0.5), key=lambda each: _asymmetry(k, points, float(each)))
    owner, middles = _chord_middles(k, points, float(turn))
    z = np.array([np.median(points[k == each, 2]) for each in owner])
    lean = 0.0
    if np.ptp(z) > 30:
        lean = float(np.clip(np.polyfit(z, middles, 1)[0], -0.5, 0.5))
    offset = float(np.median(middles - lean * z))
    angle = np.radians(float(turn))
    normal = np.array([np.cos(angle), np.sin(angle), -lean])
    length = float(np.linalg.norm(normal))
    return Midplane(normal / length, offset / length)


def _outline(stack: SliceStack) -> tuple[npt.NDArray[np.intp], FloatArray]:
    """Slice and LPS position of the outermost bone of each row and column."""
    geometry = stack.geometry
    chosen = np.unique(np.linspace(0, len(stack) - 1, min(len(stack), _MOST_SLICES)).round().astype(np.intp))
    step = max(1, round(2.0 / min(geometry.spacing)))
    coarse = stack.hu[chosen, ::step, ::step]
    mask = coarse > _SKULL_HU
    if mask.sum() < 50:
        mask = coarse > _BODY_HU
    found = []
    for axis in (1, 2):
        lines = mask if axis == 2 else mask.transpose(0, 2, 1)
        n, line = np.nonzero(lines.any(axis=2))
        first = lines[n, line].argmax(axis=1)
        last = lines.shape[2] - 1 - lines[n, line, ::-1].argmax(axis=1)
        for end in (first, last):
            found.append(np.column_stack([n, line, end] if axis == 2 else [n, end, line]))
    n, j, i = np.unique(np.concatenate(found), axis=0).T
    k = chosen[n]
    points = (
        geometry.positions[k]
        + np.outer(i * step * geometry.spacing[1], geometry.row_direction)
        + np.outer(j * step * geometry.spacing[0], geometry.column_direction)
    )
    return k, points


def _chord_middles(k: npt.NDArray[np.intp], points: FloatArray, turn: float) -> tuple[npt.NDArray[np.intp], FloatArray]:
    """Slice and middle of the wider chords at right angles to a middle turned by so many degrees, in mm along them."""
    angle = np.radians(turn)
    along = points[:, 0] * np.cos(angle) + points[:, 1] * np.sin(angle)
    across = points[:, 1] * np.cos(angle) - points[:, 0] * np.sin(angle)
    line = np.floor((across - across.min()) / _CHORD_MM).astype(np.intp)
    bins = int(line.max()) + 1
    chord = k * bins + line
    low, high = np.full(int(chord.max()) + 1, np.inf), np.full(int(chord.max()) + 1, -np.inf)
    np.minimum.at(low, chord, along)
    np.maximum.at(high, chord, along)
    used = np.flatnonzero(high > low)
    width = high[used] - low[used]
    # A chord that only grazes the skull says little about its middle.
    wide = used[width >= np.percentile(width, 34)] if used.size else used
    return wide // bins, (low[wide] + high[wide]) / 2


def _asymmetry(k: npt.NDArray[np.intp], points: FloatArray, turn: float) -> float:
    """Median distance in mm of the chord middles from their slice's median; between equals, the smaller turn wins."""
    owner, middles = _chord_middles(k, points, turn)
    if middles.size == 0:
        return np.inf
    residuals = [np.abs(middles[owner == each] - np.median(middles[owner == each])) for each in np.unique(owner)]
    return float(np.mean(np.concatenate(residuals))) + 0.01 * abs(turn)
