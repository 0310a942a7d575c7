"""Training of a slice encoder on the labels of slices, before the sequence stage; masks are not needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from ichviewer.domain.labels import PROBABILITY_ORDER
from training.batches import BatchStream
from training.config import ClassificationConfig
from training.datasets.augment import windowed
from training.datasets.cache import CachedScan
from training.datasets.faint import without_faint
from training.datasets.labels import NOT_ANNOTATED, UNKNOWN_SUBTYPE
from training.datasets.split import Split
from training.distributed import World
from training.errors import UsageError
from training.learner import Learner
from training.loop import run_loop
from training.losses import rsna_log_loss
from training.metrics import auc, log_loss, mean, presence
from training.models.resnet import ResNet, SliceClassifier, build_encoder
from training.runs import ENCODER, Budget, RunFolder, cosine, load_checkpoint

Log = Callable[[str], None]
FloatArray = npt.NDArray[np.float32]

_SLICE_PIXELS = 4
_JUDGED_SLICES = 256


def truth_of(scan: CachedScan) -> tuple[FloatArray, FloatArray]:
    """Truth of slices (m, 6) and study (6,) in `PROBABILITY_ORDER`: 1, 0, or nan where nobody said.

    Outlined slices are judged by their mask, and need a few pixels of a subtype; the others by the labels of the data set.
    """
    slices = np.array(scan.slice_labels, dtype=np.float32)
    masks = presence(scan.counts, _SLICE_PIXELS).astype(np.float32)
    untold = scan.unknown >= _SLICE_PIXELS
    masks[untold, 0] = 1.0
    masks[untold, 1:] = np.where(masks[untold, 1:] == 1.0, 1.0, np.nan)
    slices[scan.annotated] = masks[scan.annotated]
    return slices, study_of(slices, scan.study_labels)


def taught_truth(scan: CachedScan, config: ClassificationConfig) -> tuple[FloatArray, FloatArray]:
    """`truth_of`, but nan where all that says yes is blood that does not stand out from its slice (`stands_out_hu`)."""
    slices, study = truth_of(scan)
    if not config.stands_out_hu:
        return slices, study
    middle = config.input.context_mm.index(0.0)
    spacing = (scan.spacing, scan.spacing)
    faint = np.zeros(slices.shape, dtype=np.bool_)
    for k in np.flatnonzero(scan.annotated & (slices[:, 0] == 1)):
        hu = scan.slabs([int(k)], config.input)[0, middle]
        left = without_faint(np.asarray(scan.labels[k]), hu, spacing, config.stands_out_hu)
        counts = np.bincount(left.ravel(), minlength=NOT_ANNOTATED + 1)
        shows = presence(counts[: scan.counts.shape[1]], _SLICE_PIXELS) > 0
        shows[0] |= counts[UNKNOWN_SUBTYPE] >= _SLICE_PIXELS
        faint[k] = (slices[k] == 1) & ~shows
    slices[faint] = np.nan
    return slices, study_of(slices, np.where(faint.any(axis=0), np.nan, scan.study_labels))


def study_of(slices: FloatArray, told: FloatArray | float = np.nan) -> FloatArray:
    """Labels (6,) that those of slices (n, 6) leave: yes where one says so, no where all do, else what was told."""
    return np.where((slices == 1).any(axis=0), 1.0, np.where((slices == 0).all(axis=0), 0.0, told)).astype(np.float32)


class LabelledSlices:
    """Slices with a label, drawn half with hemorrhage, balanced over the labels, half without.

    Parameters
    ----------
    scans
        To draw from.
    truths
        Of their slices, (m, 6) each.

    Raises
    ------
    UsageError
        If no slice is labelled with hemorrhage.
    """

    def __init__(self, scans: Sequence[CachedScan], truths: Sequence[FloatArray]) -> None:
        self._scans = scans
        self.truths = truths
        every = np.concatenate(truths)
        self.rows = np.array([(n, m) for n, scan in enumerate(scans) for m in range(len(scan))], dtype=np.intp)
        groups = [self.rows[every[:, c] == 1] for c in range(len(PROBABILITY_ORDER))]
        self._groups = [group for group in groups if len(group)]
        self._negative = self.rows[every[:, 0] == 0]
        if not self._groups:
            raise UsageError("no training slice is labelled with hemorrhage: there is nothing to learn.")

    def draw(self, count: int, generator: np.random.Generator) -> npt.NDArray[np.intp]:
        """(scan, slice) of a batch: intp (count, 2)."""
        chosen = []
        for n in range(count):
            negative = n >= count // 2 and len(self._negative)
            group = self._negative if negative else self._groups[generator.integers(len(self._groups))]
            chosen.append(group[generator.integers(len(group))])
        return np.array(chosen, dtype=np.intp)

    def labels(self, rows: npt.NDArray[np.intp]) -> torch.Tensor:
        """Truth (n, 6) of rows."""
        return torch.from_numpy(np.stack([self.truths[n][m] for n, m in rows]))


class EncoderTrainer:
    """Learner and batches of the encoder; judged on a fixed part of the validation slices.

    Parameters
    ----------
    encoder, config, split, device, world
        What to train, how, on what, where and together with whom.
    first
        Number of steps that are done.
    """

    unit = "slices"

    def __init__(
        self, encoder: ResNet, config: ClassificationConfig, split: Split, device: torch.device, world: World, first: int
    ) -> None:
        self.config = config.model_copy(update={"batch": config.encoder.batch, "patience": 0})
        self._device, self._world, self._split = device, world, split
        self._slices = LabelledSlices(split.train, [taught_truth(scan, config)[0] for scan in split.train])
        network = SliceClassifier(encoder).to(device, memory_format=torch.channels_last).train()
        self.learner = Learner(
            network,
            device,
            world,
            learning_rate=config.encoder.learning_rate,
            weight_decay=config.weight_decay,
            clip=config.clip,
            ema=0.998,
            precision=config.precision,
        )
        self._judged = SliceClassifier(build_encoder(config.encoder, config.input.channels)).to(device)
        self._batches = BatchStream(
            self._slices.draw,
            self._load,
            config.augment,
            config.input,
            count=config.encoder.batch,
            seed=config.seed,
            workers=config.workers,
            world=world,
            first=first,
        )
        self.best, self.stale = float("inf"), 0

    @property
    def learning_rate(self) -> float:
        """Of the last step."""
        return self.learner.learning_rate

    def _load(self, rows: npt.NDArray[np.intp]) -> tuple[FloatArray, npt.NDArray[np.uint8]]:
        scans = self._split.train
        slabs = np.concatenate([scans[n].slabs([m], self.config.input) for n, m in rows])
        return slabs, np.stack([np.asarray(scans[n].labels[m]) for n, m in rows])

    def step(self, fraction: float, number: int) -> float:
        """One optimiser step; returns the loss."""
        batch = self._batches.next()
        truth = self._slices.labels(batch.rows).to(self._device)

        def loss(logits: torch.Tensor) -> torch.Tensor:
            return rsna_log_loss(logits, truth, self.config.any_weight, world=self._world)

        return self.learner.step(batch.image.to(self._device), loss, cosine(fraction, 0.05), number)

    @torch.inference_mode()
    def judge(self) -> tuple[dict[str, float], bool]:
        """Log-loss and AUC of the averaged encoder on validation slices spread over the scans."""
        self._judged.load_state_dict(self.learner.average.state)
        self._judged.eval()
        scans = self._split.validation
        rows = [(scan, m) for scan in scans for m in range(len(scan))]
        chosen = [rows[int(n)] for n in np.linspace(0, len(rows) - 1, min(len(rows), _JUDGED_SLICES))]
        truths = {id(scan): truth_of(scan)[0] for scan in scans}
        truth = np.stack([truths[id(scan)][m] for scan, m in chosen])
        parts = []
        for start in range(0, len(chosen), 16):
            some = chosen[start : start + 16]
            slabs = np.concatenate([scan.slabs([m], self.config.input) for scan, m in some])
            image = windowed(torch.from_numpy(slabs).to(self._device), self.config.input)
            parts.append(self._judged(image).float().sigmoid().cpu().numpy())
        found = np.concatenate(parts)
        figures = {
            "encoder-log-loss": log_loss(found, truth),
            "encoder-auc-any": auc(found[:, 0], truth[:, 0]),
            "encoder-auc-mean": mean([auc(found[:, c], truth[:, c]) for c in range(1, 6)]),
        }
        figures = {name: value for name, value in figures.items() if not np.isnan(value)}
        return figures, False  # the last encoder is taken: its average does not depend on a lucky step

    def picture(self) -> None:
        """Nothing: a label has no place."""

    def state(self, budget: Budget) -> dict[str, Any]:
        """Everything that a resumed run needs."""
        values = {"task": "encoder", "config": self.config.model_dump(mode="json"), "torch": torch.get_rng_state()}
        return {**values, "step": budget.step, "elapsed": budget.elapsed, **self.learner.state}

    def close(self) -> None:
        """End the threads that prepare batches."""
        self._batches.close()


class _EncoderFolder(RunFolder):
    """The run folder while the encoder is trained: its checkpoint has a name of its own."""

    def checkpoint(self, name: str, state: Any) -> None:  # noqa: ARG002
        super().checkpoint(ENCODER, state)


def train_encoder(
    encoder: ResNet, config: ClassificationConfig, split: Split, run: RunFolder, device: torch.device, log: Log
) -> None:
    """Train the encoder for its share of the budget, going on where ``encoder.pt`` of the run stopped; in place."""
    folder = _EncoderFolder(run.path, run.world)
    file = run.path / ENCODER
    state = load_checkpoint(file) if file.is_file() else {}
    share = config.encoder.share
    steps = max(1, round(config.steps * share)) if config.steps else 0
    budget = Budget(config.minutes * share, steps, elapsed=state.get("elapsed", 0.0), step=state.get("step", 0))
    trainer = EncoderTrainer(encoder, config, split, device, run.world, budget.step)
    if state:
        trainer.learner.restore(state)
        torch.set_rng_state(state["torch"])
        log(f"encoder resumed at step {budget.step}")
    try:
        run_loop(trainer, budget, folder, log, judge_steps=config.judge_steps)
    finally:
        folder.checkpoint(ENCODER, trainer.state(budget))
        trainer.close()
        folder.close()
    # The averaged weights make the features, on every process alike.
    trainer.learner.network.load_state_dict(trainer.learner.average.state)
