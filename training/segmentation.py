"""Training of the U-Net."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from training.config import RunConfig, SegmentationConfig
from training.datasets.augment import Augmenter, windowed
from training.datasets.cache import CachedScan, prepare
from training.datasets.sampling import SliceSampler
from training.datasets.split import Split, split_scans
from training.errors import TrainingError
from training.losses import MaskLoss
from training.metrics import LABEL_KEYS, mean
from training.models.unet import UNet25D
from training.runs import (
    BEST,
    LAST,
    Budget,
    RunFolder,
    cosine,
    find_checkpoint,
    load_checkpoint,
    load_weights,
    parse_config,
    save_checkpoint,
    set_up,
)

Log = Callable[[str], None]


class MovingAverage:
    """Exponential moving average of weights and BatchNorm statistics; what is validated and shipped."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay = decay
        self.state = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the network; early steps weigh more, so that the start is forgotten."""
        decay = min(self._decay, (1.0 + step) / (10.0 + step))
        for name, value in network.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[name].lerp_(value, 1.0 - decay)
            else:
                self.state[name].copy_(value)


def load_network(checkpoint: Path) -> tuple[UNet25D, SegmentationConfig]:
    """The averaged network of a segmentation checkpoint, in evaluation mode.

    Raises
    ------
    TrainingError
        If the file is no segmentation checkpoint.
    """
    state = load_checkpoint(checkpoint)
    config = parse_config(state["config"], checkpoint)
    if not isinstance(config, SegmentationConfig):
        raise TrainingError(
            f"{checkpoint} is a {config.task} checkpoint, not segmentation. Choose one of a segmentation run."
        )
    network = UNet25D(config.network)
    load_weights(network, state.get("ema", {}), checkpoint)
    return network.eval().to(memory_format=torch.channels_last), config


@torch.inference_mode()
def predict_planes(network: UNet25D, scan: CachedScan, config: SegmentationConfig, device: torch.device) -> torch.Tensor:
    """Probabilities (m, 6, size, size) of every evaluated slice of a cached scan."""
    parts = []
    for start in range(0, len(scan), 8):
        slabs = torch.from_numpy(scan.slabs(range(start, min(start + 8, len(scan))), config.input)).to(device)
        image = windowed(slabs, config.input).contiguous(memory_format=torch.channels_last)
        parts.append(network(image).float().softmax(dim=1).cpu())
    return torch.cat(parts)


def validate(
    network: UNet25D, scans: Sequence[CachedScan], config: SegmentationConfig, device: torch.device
) -> dict[str, float]:
    """Mean Dice over positive scans, of any hemorrhage and per subtype, and false-positive mL of a negative scan."""
    network.eval()
    any_dice: list[float] = []
    per_class: list[list[float]] = [[] for _ in LABEL_KEYS]
    false_ml: list[float] = []
    for scan in scans:
        found = predict_planes(network, scan, config, device).argmax(dim=1).numpy()
        truth = np.asarray(scan.labels)
        if not scan.positive:
            false_ml.append(float(((found > 0).sum(axis=(1, 2)) * scan.pixel_ml).sum()))
            continue
        overlap = ((found > 0) & (truth > 0)).sum()
        any_dice.append(2.0 * float(overlap) / float((found > 0).sum() + (truth > 0).sum()))
        for c in np.flatnonzero(scan.present):
            a, b = found == c + 1, truth == c + 1
            per_class[c].append(2.0 * float((a & b).sum()) / float(a.sum() + b.sum()))
    result = {"dice-any": mean(any_dice), "false-positive-ml": mean(false_ml)}
    result |= {f"dice-{key}": mean(values) for key, values in zip(LABEL_KEYS, per_class, strict=True)}
    network.train()
    return {name: value for name, value in result.items() if not np.isnan(value)}


def score(values: dict[str, float]) -> float:
    """What the best checkpoint has most of: Dice of any and of the subtypes, less false positives on negatives."""
    subtypes = [values[f"dice-{key}"] for key in LABEL_KEYS if f"dice-{key}" in values]
    return values.get("dice-any", 0.0) + mean(subtypes or [0.0]) - 0.2 * min(1.0, values.get("false-positive-ml", 0.0) / 2.0)


def _fixed_subset(scans: Sequence[CachedScan], count: int) -> list[CachedScan]:
    """The same few validation scans each time: two thirds positive, spread over the subtypes."""
    positive = sorted((scan for scan in scans if scan.positive), key=lambda scan: (int(scan.present.argmax()), scan.scan_id))
    negative = [scan for scan in scans if not scan.positive]
    wanted = min(len(negative), max(1, count // 3))
    chosen = max(0, min(len(positive), count - wanted))
    spread = [positive[int(n)] for n in np.linspace(0, len(positive) - 1, chosen)] if chosen else []
    return spread + negative[:wanted]


@dataclass(frozen=True, eq=False)
class _Batch:
    """A batch, and the states that drew it."""

    image: torch.Tensor
    truth: torch.Tensor
    sampler: Any
    augmenter: torch.Tensor


class SegmentationTrainer:
    """Network, optimiser, sampler and augmentation of one run, and the checkpoint of them all.

    Parameters
    ----------
    config
        Of the run.
    split
        Scans to learn from and to choose by.
    device
        Where to train.
    """

    def __init__(self, config: SegmentationConfig, split: Split, device: torch.device) -> None:
        self.config = config
        self._split = split
        self._device = device
        self._subset = _fixed_subset(split.validation, config.validation_scans)
        self._network = UNet25D(config.network).to(device, memory_format=torch.channels_last).train()
        self._judge = UNet25D(config.network).to(device, memory_format=torch.channels_last)
        self._average = MovingAverage(self._network, config.ema)
        self._optimiser = torch.optim.AdamW(
            self._network.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay
        )
        self._sampler = SliceSampler(split.train, config.input, config.seed)
        self._augmenter = Augmenter(config.augment, config.input, config.seed)
        self._loss = MaskLoss(config.class_weights).to(device)
        # The next batch is made while the network learns from this one: drawing and bending slices is half the work.
        self._ahead = ThreadPoolExecutor(1, thread_name_prefix="batches")
        self._next: Future[_Batch] | None = None
        self.best = float("-inf")
        self.stale = 0
        self.learning_rate = 0.0

    def state(self, budget: Budget) -> dict[str, Any]:
        """Everything that a resumed run needs to go on as if it had not stopped."""
        # A batch that waits has not been learnt from: a resumed run draws it again.
        waiting = self._next.result() if self._next is not None else None
        return {
            "task": "segmentation",
            "config": self.config.model_dump(mode="json"),
            "step": budget.step,
            "elapsed": budget.elapsed,
            "best": self.best,
            "stale": self.stale,
            "network": self._network.state_dict(),
            "ema": self._average.state,
            "optimiser": self._optimiser.state_dict(),
            "sampler": waiting.sampler if waiting else self._sampler.state,
            "augmenter": waiting.augmenter if waiting else self._augmenter.generator.get_state(),
            "torch": torch.get_rng_state(),
            "split": {
                "train": [scan.scan_id for scan in self._split.train],
                "validation": [scan.scan_id for scan in self._split.validation],
            },
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over a checkpoint."""
        self._network.load_state_dict(state["network"])
        self._average.state = {name: value.to(self._device) for name, value in state["ema"].items()}
        self._optimiser.load_state_dict(state["optimiser"])
        self._sampler.state = state["sampler"]
        self._augmenter.generator.set_state(state["augmenter"])
        torch.set_rng_state(state["torch"])
        self.best, self.stale = float(state["best"]), int(state["stale"])

    def start_from(self, network: UNet25D) -> None:
        """Take over the weights of another run."""
        self._network.load_state_dict(network.state_dict())
        self._average = MovingAverage(self._network, self.config.ema)

    def close(self) -> None:
        """End the thread that prepares batches."""
        self._ahead.shutdown(cancel_futures=True)

    def _prepare(self) -> _Batch:
        before = (self._sampler.state, self._augmenter.generator.get_state())
        slabs, labels = (torch.from_numpy(array) for array in self._sampler.batch(self.config.batch))
        changed, truth = self._augmenter(slabs, labels, self.config.crop_columns)
        image = windowed(changed, self.config.input).contiguous(memory_format=torch.channels_last)
        return _Batch(image, truth, *before)

    def step(self, budget: Budget) -> float:
        """One optimiser step; returns the loss."""
        config = self.config
        self.learning_rate = config.learning_rate * cosine(budget.fraction, config.warmup)
        for group in self._optimiser.param_groups:
            group["lr"] = self.learning_rate
        batch = (self._next or self._ahead.submit(self._prepare)).result()
        self._next = self._ahead.submit(self._prepare)
        image, truth = batch.image.to(self._device), batch.truth.to(self._device)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._device.type == "cuda"):
            logits = self._network(image)
        loss = self._loss(logits.float(), truth)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self._network.parameters(), 5.0)
        self._optimiser.step()
        budget.step += 1
        self._average.update(self._network, budget.step)
        return float(loss.item())

    def judge(self) -> tuple[dict[str, float], bool]:
        """Figures of the averaged network on the fixed validation scans, and whether they are the best so far."""
        self._judge.load_state_dict(self._average.state)
        figures = validate(self._judge, self._subset, self.config, self._device)
        better = score(figures) > self.best
        self.best, self.stale = (score(figures), 0) if better else (self.best, self.stale + 1)
        return figures, better


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
    initial: UNet25D | None = None
    if config.init and not resume:
        checkpoint = find_checkpoint(Path(config.init))
        initial, earlier = load_network(checkpoint)
        state = load_checkpoint(checkpoint)
        # A run may have been ended before its budget was: the card says how far it came.
        commands = (*earlier.commands, f"# that run was taken over at step {state['step']}, {state['elapsed'] / 60:.1f} min")
        config = config.model_copy(update={"input": earlier.input, "network": earlier.network, "init_commands": commands})
    config = run.start(config, resume=resume)
    device = set_up(config)
    split = split_scans(prepare_all(config, cache, log), config.validation_fraction, config.seed)
    log(f"{len(split.train)} scans to train, {len(split.validation)} to validate, {device}")
    trainer = SegmentationTrainer(config, split, device)
    if initial is not None:
        trainer.start_from(initial)
    state = load_checkpoint(run.path / LAST) if resume else {}
    budget = Budget(config.minutes, config.steps, elapsed=state.get("elapsed", 0.0), step=state.get("step", 0))
    if resume:
        trainer.restore(state)
        log(f"resumed at step {budget.step}, {budget.elapsed / 60:.1f} min")
    try:
        return _loop(trainer, budget, run, log)
    except KeyboardInterrupt:
        log(f"interrupted at step {budget.step}; continue with --resume")
        raise
    finally:
        save_checkpoint(run.path / LAST, trainer.state(budget))
        trainer.close()
        run.close()


def _loop(trainer: SegmentationTrainer, budget: Budget, run: RunFolder, log: Log) -> dict[str, float]:
    config, figures = trainer.config, dict[str, float]()
    shown = saved = judged = time.monotonic()
    judged_step, shown_step, losses = budget.step, budget.step, list[float]()
    while not budget.spent:
        losses.append(trainer.step(budget))
        now = time.monotonic()
        if now - shown >= config.log_seconds:
            rate = (budget.step - shown_step) * config.batch / (now - shown)
            log(
                f"step {budget.step}  loss {np.mean(losses):.4f}  lr {trainer.learning_rate:.2e}  {rate:.1f} slices/s  "
                f"{budget.elapsed / 60:.1f} min, ETA {budget.eta / 60:.1f} min"
            )
            values = {"train/loss": float(np.mean(losses)), "train/lr": trainer.learning_rate, "train/slices-per-s": rate}
            run.scalars(budget.step, values)
            shown, shown_step, losses = now, budget.step, []
        if config.minutes:
            due = now - judged >= config.validate_minutes * 60
        else:
            due = budget.step - judged_step >= config.validate_steps
        if due or budget.spent:
            figures, better = trainer.judge()
            run.scalars(budget.step, {f"validation/{name}": value for name, value in figures.items()})
            log("validation  " + "  ".join(f"{name} {value:.3f}" for name, value in figures.items()))
            if better:
                save_checkpoint(run.path / BEST, trainer.state(budget))
            judged, judged_step = time.monotonic(), budget.step
            shown, shown_step = judged, budget.step
        if time.monotonic() - saved >= config.checkpoint_minutes * 60:
            save_checkpoint(run.path / LAST, trainer.state(budget))
            saved = time.monotonic()
        if config.patience and trainer.stale >= config.patience:
            log(f"no better for {trainer.stale} validations: stopped early")
            break
    return figures


def prepare_all(config: RunConfig, cache: Path | None, log: Log) -> list[CachedScan]:
    """Scans of all data folders of a run on the model grid."""
    scans: list[CachedScan] = []
    for folder in config.data:
        log(f"data: {folder}")
        scans += prepare(Path(folder), config.input, cache=cache, workers=config.threads, report=_cache_report(log))
    return scans


def _cache_report(log: Log) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done == total or done % 20 == 0:
            log(f"model-grid planes: {done} of {total} scans")

    return report
