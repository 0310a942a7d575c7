"""Batches that depend on seed and number alone: a resumed run, and any number of threads, learn from the same ones."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from ichviewer.inference.package import InputSpec
from training.config import AugmentConfig
from training.datasets.augment import Augmenter, windowed
from training.distributed import World

Load = Callable[[npt.NDArray[np.intp]], tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]]
Draw = Callable[[int, np.random.Generator], npt.NDArray[np.intp]]


@dataclass(frozen=True, eq=False)
class Batch:
    """Windowed slabs (n, channels, h, w), masks (n, h, w), and (scan, slice) of each."""

    image: torch.Tensor
    truth: torch.Tensor
    rows: npt.NDArray[np.intp]


class BatchStream:
    """Batches prepared ahead in threads: drawing and bending slices is half the work.

    Parameters
    ----------
    draw, load
        Rows of a batch of so many slices, and their slabs and masks.
    augment, spec
        How they are changed and windowed.
    count
        Slices in the batch of one process; all processes draw the common batch and each takes its share.
    seed, columns, workers, world
        Of the draws; width of the images (0: all); threads; processes.
    first
        Number of the first batch.
    """

    def __init__(
        self,
        draw: Draw,
        load: Load,
        augment: AugmentConfig,
        spec: InputSpec,
        *,
        count: int,
        seed: int,
        columns: int = 0,
        workers: int = 1,
        world: World | None = None,
        first: int = 0,
    ) -> None:
        self._draw, self._load = draw, load
        self._augment, self._spec = augment, spec
        self._count, self._seed, self._columns = count, seed, columns
        self._world = world or World()
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="batches")
        self._waiting: list[Future[Batch]] = []
        self._ahead = workers
        self._number = first

    def make(self, number: int) -> Batch:
        """Batch of this number."""
        world = self._world
        rows = self._draw(self._count * world.size, np.random.default_rng([self._seed, 7, number]))[world.rank :: world.size]
        slabs, labels = (torch.from_numpy(array) for array in self._load(rows))
        seed = int(np.random.SeedSequence([self._seed, 9, number, world.rank]).generate_state(1, np.uint64)[0] >> 1)
        changed, truth = Augmenter(self._augment, self._spec, seed)(slabs, labels, self._columns)
        return Batch(windowed(changed, self._spec).contiguous(memory_format=torch.channels_last), truth, rows)

    def next(self) -> Batch:
        """The next batch."""
        while len(self._waiting) <= self._ahead:
            self._waiting.append(self._pool.submit(self.make, self._number))
            self._number += 1
        return self._waiting.pop(0).result()

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(cancel_futures=True)
