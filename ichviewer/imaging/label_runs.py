"""Label maps as runs along their rows: what is marked, and what of it is connected, in memory for what is marked alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import FloatArray

Indices = npt.NDArray[np.intp]
BoolArray = npt.NDArray[np.bool_]
UInt8Array = npt.NDArray[np.uint8]
Box = tuple[slice, slice, slice]


@dataclass(frozen=True, eq=False)
class LabelRuns:
    """Marked voxels of a label map, as runs of one label along a row.

    A hemorrhage of a hundred thousand voxels is a few thousand runs: neighbours are looked for among these, and no number
    is kept for each voxel of a scan.

    Attributes
    ----------
    shape
        (k, j, i) of the label map.
    k, j
        Slice and row of each run, in ascending order.
    start, stop
        First column of each run, and the one behind its last.
    label
        uint8, never 0.
    """

    shape: tuple[int, int, int]
    k: Indices
    j: Indices
    start: Indices
    stop: Indices
    label: UInt8Array

    def __len__(self) -> int:
        return len(self.k)

    @property
    def lengths(self) -> Indices:
        """Voxels of each run."""
        return self.stop - self.start

    def chosen(self, which: BoolArray) -> LabelRuns:
        """Some of the runs."""
        return LabelRuns(self.shape, self.k[which], self.j[which], self.start[which], self.stop[which], self.label[which])

    def relabelled(self, label: UInt8Array) -> LabelRuns:
        """The same runs with other labels."""
        return LabelRuns(self.shape, self.k, self.j, self.start, self.stop, label)

    def on_slice(self, k: int) -> LabelRuns:
        """The runs of one slice."""
        first, last = np.searchsorted(self.k, [k, k + 1])
        part = slice(first, last)
        return LabelRuns(self.shape, self.k[part], self.j[part], self.start[part], self.stop[part], self.label[part])

    def holding(self, voxels: Indices) -> Indices:
        """The runs that hold given voxels (flat indices); voxels that are not marked are passed over."""
        if not len(self):
            return np.empty(0, dtype=np.intp)
        _, rows, columns = self.shape
        first = (self.k * rows + self.j) * columns + self.start
        found = np.searchsorted(first, voxels, side="right") - 1
        return np.asarray(found[(found >= 0) & (voxels < first[found] + self.lengths[found])], dtype=np.intp)

    def connected(self, *, same_label: bool) -> Indices:
        """Number of the connected part (26-neighbourhood) that each run is in: from 0, in the order of first voxels.

        Parameters
        ----------
        same_label
            Whether only voxels of one label are connected, or all that are marked.
        """
        one, other = self._touching()
        if same_label:
            same = self.label[one] == self.label[other]
            one, other = one[same], other[same]
        parent = np.arange(len(self))
        while one.size:
            above, below = parent[one], parent[other]
            apart = above != below
            one, other, above, below = one[apart], other[apart], above[apart], below[apart]
            np.minimum.at(parent, np.maximum(above, below), np.minimum(above, below))
            while not np.array_equal(nearer := parent[parent], parent):
                parent = nearer
        return np.asarray(np.unique(parent, return_inverse=True)[1], dtype=np.intp)

    def _touching(self) -> tuple[Indices, Indices]:
        """Pairs of runs with voxels that are neighbours, also by an edge or a corner."""
        _, rows, columns = self.shape
        wide, tall = columns + 2, rows + 2  # with room between rows and slices: what ends one does not touch the next
        row = self.k * tall + self.j + 1
        begin, end = row * wide + self.start, row * wide + self.stop
        beside = np.flatnonzero(end[:-1] == begin[1:])
        ones, others = [beside], [beside + 1]
        for offset in (-tall - 1, -tall, -tall + 1, -1):
            low = np.searchsorted(end, begin + offset * wide, side="left")
            count = np.searchsorted(begin, end + offset * wide, side="right") - low
            one = np.repeat(np.arange(len(self)), count)
            ones.append(one)
            others.append(low[one] + np.arange(one.size) - np.repeat(np.cumsum(count) - count, count))
        return np.concatenate(ones), np.concatenate(others)

    def sums(self, numbers: Indices, count: int, weights: FloatArray) -> FloatArray:
        """Voxels of each number, each weighted by its slice: (count,)."""
        slices = len(weights)
        keys, where = np.unique(numbers * slices + self.k, return_inverse=True)
        voxels = np.bincount(where, weights=self.lengths)
        total = np.zeros(count)
        # Slice by slice, as planimetry adds them up.
        np.add.at(total, keys // slices, voxels * weights[keys % slices])
        return total

    def boxes(self, numbers: Indices, count: int) -> list[Box]:
        """Smallest box around each number; every number has a run."""
        ends = []
        for low, high in ((self.k, self.k + 1), (self.j, self.j + 1), (self.start, self.stop)):
            first, last = np.full(count, np.iinfo(np.intp).max), np.zeros(count, dtype=np.intp)
            np.minimum.at(first, numbers, low)
            np.maximum.at(last, numbers, high)
            ends.append([slice(int(a), int(b)) for a, b in zip(first, last, strict=True)])
        return [(k, j, i) for k, j, i in zip(*ends, strict=True)]

    def painted(self, box: Box | None = None) -> UInt8Array:
        """The labels in a box that holds every run, or on the whole map; pages without a label stay untouched memory."""
        box = box or (slice(0, self.shape[0]), slice(0, self.shape[1]), slice(0, self.shape[2]))
        size = tuple(side.stop - side.start for side in box)
        result = np.zeros(size, dtype=np.uint8)
        bounds = np.searchsorted(self.k, np.arange(box[0].start, box[0].stop + 1))
        lengths = self.lengths
        first = (self.j - box[1].start) * size[2] + self.start - box[2].start
        for n in np.flatnonzero(np.diff(bounds)):
            part = slice(bounds[n], bounds[n + 1])
            long = lengths[part]
            within = np.arange(long.sum()) - np.repeat(np.cumsum(long) - long, long)
            result[n].reshape(-1)[np.repeat(first[part], long) + within] = np.repeat(self.label[part], long)
        return result


def label_runs(labels: UInt8Array | Iterable[UInt8Array], shape: tuple[int, int, int] | None = None) -> LabelRuns:
    """Runs of a label map.

    Parameters
    ----------
    labels
        uint8 (k, j, i), or its planes (j, i) one after the other.
    shape
        Of the label map; needed where `labels` are planes.
    """
    if shape is None:
        if not isinstance(labels, np.ndarray):
            raise ValueError("planes need the shape of their label map")
        shape = (int(labels.shape[0]), int(labels.shape[1]), int(labels.shape[2]))
    none = np.empty(0, dtype=np.intp)
    places: list[Indices] = [np.stack([none] * 4)]
    values: list[UInt8Array] = [np.empty(0, dtype=np.uint8)]
    for k, plane in enumerate(labels):
        rows = np.flatnonzero(plane.any(axis=1)) if plane.any() else none
        if not rows.size:
            continue
        padded = np.zeros((rows.size, plane.shape[1] + 2), dtype=np.uint8)
        padded[:, 1:-1] = plane[rows]
        before, after = padded[:, :-1], padded[:, 1:]
        n, column = np.nonzero(before != after)
        left, right = before[n, column], after[n, column]
        begins = right != 0
        # Sorted by row and column, the end that follows each beginning is its own.
        places.append(np.stack([np.full(int(begins.sum()), k), rows[n[begins]], column[begins], column[left != 0]]))
        values.append(right[begins])
    slices, row, start, stop = np.concatenate(places, axis=1)
    return LabelRuns(shape, slices, row, start, stop, np.concatenate(values))
