"""Which slices a batch holds: half with blood, balanced over the subtypes, half without, leaning to the hard places.

Only slices that somebody outlined are drawn: what nobody outlined has no truth for a segmentation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.inference.package import InputSpec
from training.datasets.cache import CachedScan
from training.datasets.faint import without_faint
from training.errors import UsageError

MINIMUM_PIXELS = 4
_HARD_LOW, _HARD_HIGH = 0.3, 0.85


class SliceSampler:
    """Draws batches of slices with a generator of its own, whose state is saved with the checkpoint.

    Parameters
    ----------
    scans
        Training scans.
    spec
        Model input.
    seed
        Of the draws.
    stands_out_hu
        Blood that stands out from its slice by less teaches nothing; 0: all of it teaches.

    Raises
    ------
    UsageError
        If no slice holds blood.
    """

    def __init__(self, scans: Sequence[CachedScan], spec: InputSpec, seed: int, stands_out_hu: float = 0.0) -> None:
        self._scans = tuple(scans)
        self._spec = spec
        self._stands_out_hu = stands_out_hu
        self._generator = np.random.default_rng([seed, 7])
        rows = np.array([(n, m) for n, scan in enumerate(scans) for m in range(len(scan))])
        counts = np.concatenate([scan.counts for scan in scans])
        unknown = np.concatenate([scan.unknown for scan in scans])
        annotated = np.concatenate([scan.annotated for scan in scans])
        height = np.concatenate([(np.arange(len(scan)) + 0.5) / len(scan) for scan in scans])
        self._by_class = [rows[annotated & (counts[:, c] >= MINIMUM_PIXELS)] for c in range(1, counts.shape[1])]
        self._by_class.append(rows[annotated & (unknown >= MINIMUM_PIXELS)])
        self._by_class = [group for group in self._by_class if len(group)]
        if not self._by_class:
            raise UsageError("no outlined training slice holds hemorrhage: there is nothing to learn for a segmentation.")
        clean = annotated & (counts[:, 1:].sum(axis=1) + unknown == 0)
        hard = (height < _HARD_LOW) | (height > _HARD_HIGH)
        self._negative = rows[clean]
        self._hard = rows[clean & hard]

    @property
    def state(self) -> dict[str, Any]:
        """State of the generator, for a checkpoint."""
        return dict(self._generator.bit_generator.state)

    @state.setter
    def state(self, value: dict[str, Any]) -> None:
        self._generator.bit_generator.state = value

    def rows(self, count: int, draw: np.random.Generator | None = None) -> npt.NDArray[np.intp]:
        """(scan, evaluated slice) of a batch: intp (count, 2); drawn by `draw` where given, else by its own generator."""
        draw = draw or self._generator
        chosen = []
        for n in range(count):
            if n < count // 2 or not len(self._negative):
                group = self._by_class[draw.integers(len(self._by_class))]
            else:
                group = self._hard if len(self._hard) and draw.random() < 0.4 else self._negative
            chosen.append(group[draw.integers(len(group))])
        return np.array(chosen, dtype=np.intp)

    def batch(self, count: int) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
        """Slabs in HU, float32 (count, offsets, size, size), and truth, uint8 (count, size, size)."""
        return self.load(self.rows(count))

    def load(self, rows: npt.NDArray[np.intp]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
        """Slabs and truth of chosen rows, as `batch` gives them."""
        slabs = np.concatenate([self._scans[n].slabs([m], self._spec) for n, m in rows])
        labels = [np.asarray(self._scans[n].labels[m]) for n, m in rows]
        if self._stands_out_hu:
            middle = slabs[:, len(self._spec.context_mm) // 2]
            pairs = zip(labels, middle, strict=True)
            spacing = (self._spec.spacing_mm, self._spec.spacing_mm)
            labels = [without_faint(mask, hu, spacing, self._stands_out_hu) for mask, hu in pairs]
        return slabs, np.stack(labels)
