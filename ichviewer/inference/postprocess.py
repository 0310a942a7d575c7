"""From raw model outputs to probabilities, and from the model grid to labels on the native slices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import Probabilities
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference.package import OutputSpec
from ichviewer.inference.preprocess import Float32Array, ModelGrid, to_native_part

_EDGE = 1e-6


def activate(raw: Float32Array, output: OutputSpec, calibration: Mapping[str, float], axis: int) -> Float32Array:
    """Calibrated probabilities of a raw output.

    Parameters
    ----------
    raw
        Logits, or probabilities where the activation is ``none``.
    output
        Classes and activation.
    calibration
        Temperature that divides the logit, per class; for softmax the one of ``any`` divides all logits.
    axis
        Class axis of `raw`.

    Returns
    -------
    ndarray
        float32, the shape of `raw`, 0..1.
    """
    if output.activation == "softmax":
        logits = raw / np.float32(calibration.get("any", 1.0))
        logits = logits - logits.max(axis=axis, keepdims=True)
        np.exp(logits, out=logits)
        return np.asarray(logits / logits.sum(axis=axis, keepdims=True), dtype=np.float32)
    temperatures = np.array([calibration.get(name, 1.0) for name in output.classes], dtype=np.float32)
    shape = [1] * raw.ndim
    shape[axis] = len(output.classes)
    if output.activation == "none":
        probability = np.clip(raw, 0.0, 1.0)
        if np.all(temperatures == 1.0):
            return probability
        clipped = np.clip(probability, _EDGE, 1.0 - _EDGE)
        logits = np.log(clipped / (1.0 - clipped))
    else:
        logits = raw
    scaled = np.clip(logits / temperatures.reshape(shape), -60.0, 60.0)
    return np.asarray(1.0 / (1.0 + np.exp(-scaled)), dtype=np.float32)


def labels_from_probabilities(
    hemorrhage: Float32Array, grid: ModelGrid, k: int, threshold: float, seed: float | None = None
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.intp]]:
    """Label map of native slice `k`.

    Parameters
    ----------
    hemorrhage
        float32 (5, size, size): probability of each subtype on the model grid.
    grid
        The model grid.
    threshold
        A voxel whose summed hemorrhage probability reaches it gets its most probable subtype.
    seed
        A voxel that reaches it makes the component believed that it lies in; None: every component is believed.

    Returns
    -------
    tuple
        uint8 (rows, columns): labels; and the flat indices of the pixels for which a component is believed.
    """
    _, rows, columns = grid.geometry.shape
    labels = np.zeros((rows, columns), dtype=np.uint8)
    over = hemorrhage.sum(axis=0) >= threshold
    if not over.any():
        # Resampling is a weighted mean: no native pixel can reach what no model pixel reaches.
        return labels, np.empty(0, dtype=np.intp)
    part = (_around(over.any(axis=1)), _around(over.any(axis=0)))
    native, covered = to_native_part(hemorrhage, grid, k, part)
    summed = native.sum(axis=0)
    labels[covered] = np.where(summed >= threshold, native.argmax(axis=0) + 1, 0)
    j, i = np.nonzero(summed >= max(threshold, seed or 0.0))
    return labels, (j + covered[0].start) * columns + i + covered[1].start


def _around(used: npt.NDArray[np.bool_]) -> slice:
    """Range of the true entries with a margin for the width of the interpolation."""
    where = np.flatnonzero(used)
    return slice(max(0, int(where[0]) - 2), min(len(used), int(where[-1]) + 3))


def probabilities_of(vector: Sequence[float] | npt.NDArray[np.float32]) -> Probabilities:
    """Six probabilities in `PROBABILITY_ORDER`."""
    return Probabilities({key: float(value) for key, value in zip(PROBABILITY_ORDER, vector, strict=True)})
