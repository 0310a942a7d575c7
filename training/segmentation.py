"""Training of the U-Net."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from training.batches import BatchStream
from training.config import RunConfig, SegmentationConfig
from training.datasets.augment import windowed
from training.datasets.cache import CachedScan, prepare
from training.datasets.labels import NOT_ANNOTATED
from training.datasets.sampling import SliceSampler
from training.datasets.split import FOLDS_FILE, Split, make_folds, read_folds, split_scans
from training.distil import Teachers, commands_of, read_teachers, soft_cross_entropy
from training.distributed import World
from training.learner import Learner
from training.loop import run_loop
from training.losses import MaskLoss
from training.metrics import LABEL_KEYS, mean
from training.models.build import SegmentationNetwork, build_network
from training.runs import (
    LAST,
    Budget,
    RunFolder,
    cosine,
    load_checkpoint,
    set_up,
)
from training.weights import starting_point, taken_over, widened

Log = Callable[[str], None]
_STATISTICS_BATCHES = 4


@torch.inference_mode()
def predict_planes(
    network: SegmentationNetwork, scan: CachedScan, config: SegmentationConfig, device: torch.device
) -> torch.Tensor:
    """Probabilities (m, 6, size, size) of every evaluated slice of a cached scan."""
    parts = []
    for start in range(0, len(scan), 8):
        slabs = torch.from_numpy(scan.slabs(range(start, min(start + 8, len(scan))), config.input)).to(device)
        image = windowed(slabs, config.input).contiguous(memory_format=torch.channels_last)
        parts.append(network(image).float().softmax(dim=1).cpu())
    return torch.cat(parts)


def validate(
    network: SegmentationNetwork, scans: Sequence[CachedScan], config: SegmentationConfig, device: torch.device
) -> dict[str, float]:
    """Mean Dice over positive scans, of any hemorrhage and per subtype, and false-positive mL of a negative scan."""
    network.eval()
    any_dice: list[float] = []
    per_class: list[list[float]] = [[] for _ in LABEL_KEYS]
    false_ml: list[float] = []
    for scan in scans:
        found = predict_planes(network, scan, config, device).argmax(dim=1).numpy()
        truth = np.asarray(scan.labels)
        found = np.where(truth == NOT_ANNOTATED, 0, found)
        truth = np.where(truth == NOT_ANNOTATED, 0, truth)
        if not scan.positive:
            false_ml.append(float(((found > 0).sum(axis=(1, 2)) * scan.pixel_ml).sum()))
            continue
        if not truth.any():
            continue
        overlap = ((found > 0) & (truth > 0)).sum()
        any_dice.append(2.0 * float(overlap) / float((found > 0).sum() + (truth > 0).sum()))
        for c in np.flatnonzero(scan.present):
            a, b = found == c + 1, truth == c + 1
            per_class[c].append(2.0 * float((a & b).sum()) / float(a.sum() + b.sum()))
    result = {"dice-any": mean(any_dice), "false-positive-ml": mean(false_ml)}
    result |= {f"dice-{key}": mean(values) for key, values in zip(LABEL_KEYS, per_class, strict=True)}
    return {name: value for name, value in result.items() if not np.isnan(value)}


def score(values: dict[str, float]) -> float:
    """What the best checkpoint has most of: Dice of any and of the subtypes, less false positives on negatives."""
    subtypes = [values[f"dice-{key}"] for key in LABEL_KEYS if f"dice-{key}" in values]
    return values.get("dice-any", 0.0) + mean(subtypes or [0.0]) - 0.2 * min(1.0, values.get("false-positive-ml", 0.0) / 2.0)


def _fixed_subset(scans: Sequence[CachedScan], count: int) -> list[CachedScan]:
    """The same few validation scans each time: two thirds positive, spread over the subtypes."""
    outlined = [scan for scan in scans if scan.positive and scan.annotated.any()]
    positive = sorted(outlined, key=lambda scan: (int(scan.present.argmax()), scan.scan_id))
    negative = [scan for scan in scans if not scan.positive and scan.annotated.any()]
    wanted = min(len(negative), max(1, count // 3))
    chosen = max(0, min(len(positive), count - wanted))
    spread = [positive[int(n)] for n in np.linspace(0, len(positive) - 1, chosen)] if chosen else []
    return spread + negative[:wanted]


class SegmentationTrainer:
    """Learner, batches and validation of one run, and the checkpoint of them all.

    Parameters
    ----------
    config
        Of the run.
    split
        Scans to learn from and to choose by.
    device, world
        Where to train, and which processes train together.
    first
        Number of steps that are done.
    """

    unit = "slices"

    def __init__(
        self,
        config: SegmentationConfig,
        split: Split,
        device: torch.device,
        world: World | None = None,
        first: int = 0,
    ) -> None:
        self.config = config
        self._split = split
        self._device = device
        self._subset = _fixed_subset(split.validation, config.validation_scans)
        self._judge = build_network(config.network).to(device, memory_format=torch.channels_last)
        self.learner = Learner(
            build_network(config.network).to(device, memory_format=torch.channels_last).train(),
            device,
            world or World(),
            learning_rate=config.learning_rate,
            weight_decay=config.weight_decay,
            clip=config.clip,
            ema=config.ema,
            precision=config.precision,
        )
        sampler = SliceSampler(split.train, config.input, config.seed, config.stands_out_hu)
        self._batches = BatchStream(
            sampler.rows,
            sampler.load,
            config.augment,
            config.input,
            count=config.batch,
            seed=config.seed,
            columns=config.crop_columns,
            workers=config.workers,
            world=world,
            first=first,
        )
        self._loss = MaskLoss(config.class_weights, config.loss, world).to(device)
        self._world = world or World()
        self.teachers: Teachers | None = None
        self.best = float("-inf")
        self.stale = 0

    @property
    def learning_rate(self) -> float:
        """Of the last step."""
        return self.learner.learning_rate

    def slices(self) -> torch.Tensor:
        """Windowed slabs (n, channels, h, w) of some batches as they are trained on."""
        return torch.cat([self._batches.make(number).image for number in range(_STATISTICS_BATCHES)])

    def state(self, budget: Budget) -> dict[str, Any]:
        """Everything that a resumed run needs to go on as if it had not stopped."""
        return {
            "task": "segmentation",
            "config": self.config.model_dump(mode="json"),
            "step": budget.step,
            "elapsed": budget.elapsed,
            "best": self.best,
            "stale": self.stale,
            **self.learner.state,
            "torch": torch.get_rng_state(),
            "split": named(self._split),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over a checkpoint."""
        self.learner.restore(state)
        torch.set_rng_state(state["torch"])
        self.best, self.stale = float(state["best"]), int(state["stale"])

    def close(self) -> None:
        """End the threads that prepare batches."""
        self._batches.close()

    def step(self, fraction: float, number: int) -> float:
        """One optimiser step; returns the loss."""
        batch = self._batches.next()
        image, truth = batch.image.to(self._device), batch.truth.to(self._device)
        factor = cosine(fraction, self.config.warmup)
        if self.teachers is None:
            return self.learner.step(image, lambda logits: self._loss(logits, truth), factor, number)
        taught, share = self.teachers(image), self.config.teacher_share

        def loss(logits: torch.Tensor) -> torch.Tensor:
            soft = soft_cross_entropy(logits, taught, self._loss.weights[: logits.shape[1]], self._world)
            return (1.0 - share) * self._loss(logits, truth) + share * soft

        return self.learner.step(image, loss, factor, number)

    def judge(self) -> tuple[dict[str, float], bool]:
        """Figures of the averaged network on the fixed validation scans, and whether they are the best so far."""
        self._judge.load_state_dict(self.learner.average.state)
        figures = validate(self._judge, self._subset, self.config, self._device)
        better = score(figures) > self.best
        self.best, self.stale = (score(figures), 0) if better else (self.best, self.stale + 1)
        return figures, better

    @torch.inference_mode()
    def picture(self) -> npt.NDArray[np.uint8] | None:
        """Image, truth and finding side by side of the fullest slice of three validation scans."""
        rows = []
        for scan in self._subset[:3]:
            k = int(scan.counts[:, 1:].sum(axis=1).argmax()) if scan.positive else len(scan) // 2
            slabs = torch.from_numpy(scan.slabs([k], self.config.input)).to(self._device)
            image = windowed(slabs, self.config.input).contiguous(memory_format=torch.channels_last)
            found = self._judge(image)[0].argmax(dim=0).cpu().numpy()
            grey = (image[0, self.config.input.context_mm.index(0.0) * len(self.config.input.windows)] * 255).byte()
            rows.append(_beside(grey.cpu().numpy(), np.asarray(scan.labels[k]), found))
        return np.concatenate(rows) if rows else None


def _beside(
    grey: npt.NDArray[np.uint8], truth: npt.NDArray[np.uint8], found: npt.NDArray[np.int64]
) -> npt.NDArray[np.uint8]:
    """Slice as it is, with the truth in green, with the finding in red: uint8 (rows, 3 columns, 3)."""
    plain = np.repeat(grey[..., None], 3, axis=2)
    green, red = plain.copy(), plain.copy()
    green[(truth > 0) & (truth != NOT_ANNOTATED), 1] = 255
    red[found > 0, 0] = 255
    return np.concatenate([plain, green, red], axis=1)


def named(split: Split) -> dict[str, list[str]]:
    """Names of the scans of a split, for the checkpoint."""
    return {
        "train": [scan.scan_id for scan in split.train],
        "validation": [scan.scan_id for scan in split.validation],
    }


def split_of(config: RunConfig, scans: Sequence[CachedScan]) -> Split:
    """The patients who train and those who validate: a fold where the configuration names one, else a fraction."""
    if config.folds:
        # `prepare` keeps the folds of a data folder in a file, so that studies that come later move nobody.
        kept = read_folds(Path(config.data[0]) / FOLDS_FILE) if len(config.data) == 1 else None
        if kept is None or kept.count != config.folds:
            kept = make_folds(scans, config.folds, config.seed)
        return kept.split(scans, config.fold)
    return split_scans(scans, config.validation_fraction, config.seed)


def train_segmentation(
    config: SegmentationConfig, run: RunFolder, *, resume: bool = False, cache: Path | None = None, log: Log = print
) -> dict[str, float]:
    """Train the U-Net within its budget and return the last validation figures.

    Raises
    ------
    TrainingError
        If data, run folder or budget do not fit.
    """
    Budget(config.minutes, config.steps)  # refuses before a long preparation
    initial = None
    if not (resume and (run.path / LAST).is_file()):
        if config.init:
            initial = starting_point(Path(config.init))
            config = taken_over(config, initial)
        config = config.model_copy(update={"init_commands": commands_of(config, read_teachers(config))})
    config = run.start(config, resume=resume)
    teachers = read_teachers(config)
    world = run.world
    device = set_up(config, world)
    run.note_environment(config, device)
    split = split_of(config, prepare_all(config, cache, log, world))
    log(f"{len(split.train)} scans to train, {len(split.validation)} to validate, {device}")
    state = load_checkpoint(run.path / LAST) if resume and (run.path / LAST).is_file() else {}
    budget = Budget(config.minutes, config.steps, elapsed=state.get("elapsed", 0.0), step=state.get("step", 0))
    trainer = SegmentationTrainer(config, split, device, world, first=budget.step)
    if initial is not None:
        trainer.learner.start_from(widened(initial.network(trainer.slices()), config.network))
    if teachers:
        # A package needs slices, the same at each resumption.
        networks = [one.network(trainer.slices()) for one in teachers]
        trainer.teachers = Teachers(networks, device, config.precision)
    if state:
        trainer.restore(state)
        log(f"resumed at step {budget.step}, {budget.elapsed / 60:.1f} min")
    try:
        return run_loop(trainer, budget, run, log, judge_steps=config.validate_steps, judge_minutes=config.validate_minutes)
    except KeyboardInterrupt:
        log(f"interrupted at step {budget.step}; continue with --resume")
        raise
    finally:
        run.checkpoint(LAST, trainer.state(budget))
        trainer.close()
        run.close()


def prepare_all(config: RunConfig, cache: Path | None, log: Log, world: World | None = None) -> list[CachedScan]:
    """Scans of all data folders of a run on the model grid; where several processes train, one makes them for all."""
    world = world or World()
    if not world.main:
        world.agreed([0.0])  # waits for process 0
    scans: list[CachedScan] = []
    for folder in config.data:
        log(f"data: {folder}")
        scans += prepare(Path(folder), config.input, cache=cache, workers=config.threads, report=_cache_report(log))
    if world.main:
        world.agreed([0.0])
    return scans


def _cache_report(log: Log) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done == total or done % 20 == 0:
            log(f"model-grid planes: {done} of {total} scans")

    return report
