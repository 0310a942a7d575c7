"""Training of the classifier: features of every scan once, several times augmented, then the sequence stage on them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from training.config import ClassificationConfig
from training.datasets.augment import Augmenter, windowed
from training.datasets.cache import CachedScan
from training.datasets.split import Split, split_scans
from training.errors import TrainingError
from training.losses import rsna_log_loss
from training.metrics import auc, log_loss, mean, presence
from training.models.sequence import ScanClassifier, SequenceStage, SliceFeatures, build_classifier
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
from training.segmentation import load_network, prepare_all

Log = Callable[[str], None]
FloatArray = npt.NDArray[np.float32]

_SLICE_PIXELS = 4


@dataclass(frozen=True, eq=False)
class LabelledSequence:
    """Features of the slices of one scan, with truth: (n, features), (n, 6), (6,)."""

    features: FloatArray
    slices: FloatArray
    study: FloatArray


def truth_of(scan: CachedScan) -> tuple[FloatArray, FloatArray]:
    """0/1 truth of slices (m, 6) and study (6,) in `PROBABILITY_ORDER`; a slice needs a few pixels of a subtype."""
    slices = presence(scan.counts, _SLICE_PIXELS).astype(np.float32)
    return slices, slices.max(axis=0)


def load_classifier(checkpoint: Path) -> tuple[ScanClassifier, ClassificationConfig]:
    """The classifier of a checkpoint, in evaluation mode.

    Raises
    ------
    TrainingError
        If the file is no classification checkpoint.
    """
    state = load_checkpoint(checkpoint)
    config = parse_config(state["config"], checkpoint)
    if not isinstance(config, ClassificationConfig):
        raise TrainingError(f"{checkpoint} is a {config.task} checkpoint. Choose one of a classification run.")
    classifier = build_classifier(config.network, config.hidden, config.embed, config.dropout, config.input)
    load_weights(classifier.features, state.get("features", {}), checkpoint)
    load_weights(classifier.sequence, state.get("sequence", {}), checkpoint)
    return classifier.eval(), config


@torch.inference_mode()
def scan_features(
    extractor: SliceFeatures,
    scan: CachedScan,
    config: ClassificationConfig,
    device: torch.device,
    augmenter: Augmenter | None,
) -> FloatArray:
    """Features (m, count) of every evaluated slice; augmented as one scan where an augmenter is given."""
    slabs = torch.from_numpy(scan.slabs(range(len(scan)), config.input)).to(device)
    if augmenter is not None:
        # The truth goes along: some changes leave labelled blood alone.
        slabs, _ = augmenter(slabs, torch.from_numpy(np.array(scan.labels)).to(device))
    parts = []
    for start in range(0, len(slabs), 16):
        image = windowed(slabs[start : start + 16].clone(), config.input).contiguous(memory_format=torch.channels_last)
        parts.append(extractor(image).float().cpu())
    return torch.cat(parts).numpy()


class FeatureStore:
    """Features of scans on disk, one file a scan and round, so that a killed run does not compute them twice.

    Parameters
    ----------
    folder
        Where the files lie.
    extractor, config, device
        What computes them.
    """

    def __init__(self, folder: Path, extractor: SliceFeatures, config: ClassificationConfig, device: torch.device) -> None:
        self._folder = folder
        self._extractor = extractor
        self._config = config
        self._device = device
        folder.mkdir(parents=True, exist_ok=True)

    def get(self, number: int, scan: CachedScan, round_: int) -> FloatArray:
        """Features of a scan (its number in the run); round 0 is not augmented."""
        file = self._folder / f"{number:05d}-{scan.scan_id}-{round_}.npy"
        if file.is_file():
            return np.asarray(np.load(file))
        augmenter = None
        if round_:
            seed = (self._config.seed * 1_000_003 + number) * 101 + round_
            augmenter = Augmenter(self._config.augment, self._config.input, seed, shared=True)
        features = scan_features(self._extractor, scan, self._config, self._device, augmenter)
        partial = file.with_name(f".{file.name}.part")
        with partial.open("wb") as stream:
            np.save(stream, features)
        partial.replace(file)
        return features


def _sequences(
    store: FeatureStore, split: Split, config: ClassificationConfig, log: Log
) -> tuple[list[list[LabelledSequence]], list[LabelledSequence]]:
    """Training sequences (by scan, all its rounds) and validation sequences."""
    started, seconds = time.monotonic(), config.minutes * 60 * config.feature_share
    validation = [LabelledSequence(store.get(n, scan, 0), *truth_of(scan)) for n, scan in enumerate(split.validation)]
    train: list[list[LabelledSequence]] = [[] for _ in split.train]
    for round_ in range(config.rounds + 1):
        for n, scan in enumerate(split.train):
            spent = time.monotonic() - started
            # The first, plain pass is always completed; augmented ones as far as the budget goes.
            if round_ and config.minutes and spent > seconds:
                log(f"features: time for {round_ - 1} full augmented rounds and {n} scans more")
                return train, validation
            train[n].append(LabelledSequence(store.get(len(split.validation) + n, scan, round_), *truth_of(scan)))
            if (n + 1) % 50 == 0:
                log(f"features: round {round_} of {config.rounds}, scan {n + 1} of {len(split.train)}, {spent / 60:.1f} min")
    return train, validation


def _pad(chosen: Sequence[LabelledSequence]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    longest = max(len(one.features) for one in chosen)
    features = torch.zeros(len(chosen), longest, chosen[0].features.shape[1])
    slices, mask = torch.zeros(len(chosen), longest, 6), torch.zeros(len(chosen), longest)
    for n, one in enumerate(chosen):
        count = len(one.features)
        features[n, :count] = torch.from_numpy(one.features)
        slices[n, :count] = torch.from_numpy(one.slices)
        mask[n, :count] = 1.0
    return features, slices, torch.from_numpy(np.stack([one.study for one in chosen])), mask


def _vary(one: LabelledSequence, draw: np.random.Generator) -> LabelledSequence:
    """A part of the scan, some slices left out, a little noise: short, sparse and odd stacks."""
    count = len(one.features)
    keep = np.arange(count)
    if count > 4 and draw.random() < 0.3:
        start, stop = int(draw.integers(0, count // 3 + 1)), count - int(draw.integers(0, count // 3 + 1))
        keep = keep[start:stop]
    if len(keep) > 6 and draw.random() < 0.2:
        keep = keep[int(draw.integers(0, 2)) :: 2]
    if draw.random() < 0.02:
        keep = keep[[int(draw.integers(0, len(keep)))]]
    features = one.features[keep]
    features = features * (1.0 + 0.03 * draw.standard_normal(features.shape, dtype=np.float32))
    slices = one.slices[keep]
    return LabelledSequence(features.astype(np.float32), slices, slices.max(axis=0))


class SequenceTrainer:
    """Sequence stage, optimiser and draws of one run.

    Parameters
    ----------
    config
        Of the run.
    extractor
        What made the features; goes into the checkpoint, so that it is complete.
    train
        Sequences by scan, all rounds of each.
    """

    def __init__(self, config: ClassificationConfig, extractor: SliceFeatures, train: list[list[LabelledSequence]]) -> None:
        self.config = config
        self._extractor = extractor
        self._train = train
        self._draw = np.random.default_rng([config.seed, 11])
        self.stage = SequenceStage(extractor.deep, config.hidden, config.embed, config.dropout)
        every = np.concatenate([one.features for scan in train for one in scan])
        self.stage.mean.copy_(torch.from_numpy(every.mean(axis=0)))
        self.stage.scale.copy_(torch.from_numpy(every.std(axis=0) + 1e-3))
        self._optimiser = torch.optim.AdamW(
            self.stage.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay
        )
        self.best = float("inf")

    def state(self, budget: Budget, split: Split) -> dict[str, Any]:
        """Everything that a resumed run needs."""
        return {
            "task": "classification",
            "config": self.config.model_dump(mode="json"),
            "step": budget.step,
            "elapsed": budget.elapsed,
            "best": self.best,
            "features": self._extractor.state_dict(),
            "sequence": self.stage.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "draw": dict(self._draw.bit_generator.state),
            "torch": torch.get_rng_state(),
            "split": {
                "train": [scan.scan_id for scan in split.train],
                "validation": [scan.scan_id for scan in split.validation],
            },
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over a checkpoint."""
        self.stage.load_state_dict(state["sequence"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._draw.bit_generator.state = state["draw"]
        torch.set_rng_state(state["torch"])
        self.best = float(state["best"])

    def step(self, budget: Budget) -> float:
        """One optimiser step; returns the loss."""
        self.stage.train()
        for group in self._optimiser.param_groups:
            group["lr"] = self.config.learning_rate * cosine(budget.fraction, 0.05)
        chosen = []
        for n in self._draw.integers(0, len(self._train), self.config.batch):
            rounds = self._train[n]
            chosen.append(_vary(rounds[int(self._draw.integers(0, len(rounds)))], self._draw))
        features, slices, study, mask = _pad(chosen)
        slice_logits, study_logits = self.stage(features, mask)
        inside = mask > 0
        loss = rsna_log_loss(slice_logits[inside], slices[inside])
        loss = loss + self.config.study_weight * rsna_log_loss(study_logits, study)
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.stage.parameters(), 1.0)
        self._optimiser.step()
        budget.step += 1
        return float(loss.item())

    @torch.no_grad()
    def judge(self, validation: Sequence[LabelledSequence]) -> tuple[dict[str, float], bool]:
        """Log-loss and AUC on validation scans, and whether they are the best so far."""
        self.stage.eval()
        slices, studies = [], []
        for one in validation:
            slice_logits, study_logits = self.stage(torch.from_numpy(one.features)[None])
            slices.append(slice_logits[0].sigmoid().numpy())
            studies.append(study_logits[0].sigmoid().numpy())
        slice_truth = np.concatenate([one.slices for one in validation])
        study, study_truth = np.stack(studies), np.stack([one.study for one in validation])
        figures = {
            "slice-log-loss": log_loss(np.concatenate(slices), slice_truth),
            "study-log-loss": log_loss(study, study_truth),
            "auc-any": auc(study[:, 0], study_truth[:, 0]),
            "auc-mean": mean([auc(study[:, c], study_truth[:, c]) for c in range(1, 6)]),
        }
        total = figures["slice-log-loss"] + figures["study-log-loss"]
        better = total < self.best
        self.best = min(total, self.best)
        return {name: value for name, value in figures.items() if not np.isnan(value)}, better


def train_classification(
    config: ClassificationConfig, run: RunFolder, *, resume: bool = False, cache: Path | None = None, log: Log = print
) -> dict[str, float]:
    """Compute features, train the sequence stage within the budget, and return the best validation figures.

    Raises
    ------
    TrainingError
        If data, run folder, initial checkpoint or budget do not fit.
    """
    Budget(config.minutes, config.steps)
    network, initial = load_network(find_checkpoint(Path(config.init)))
    config = config.model_copy(
        update={"input": initial.input, "network": initial.network, "init_commands": initial.commands}
    )
    config = run.start(config, resume=resume)
    if resume:
        network, initial = load_network(find_checkpoint(Path(config.init)))
    device = set_up(config)
    split = split_scans(prepare_all(config, cache, log), config.validation_fraction, config.seed)
    log(f"{len(split.train)} scans to train, {len(split.validation)} to validate, {device}")
    began = time.monotonic()
    extractor = SliceFeatures(network, config.input).to(device).eval()
    train, validation = _sequences(FeatureStore(run.path / "features", extractor, config, device), split, config, log)
    took = time.monotonic() - began
    log(f"features: {sum(len(rounds) for rounds in train)} sequences of {len(train)} scans in {took / 60:.1f} min")
    extractor = extractor.cpu()
    torch.manual_seed(config.seed)
    trainer = SequenceTrainer(config, extractor, train)
    state = load_checkpoint(run.path / LAST) if resume else {}
    # Features count against the minutes, so that the whole command keeps its budget.
    minutes = max(config.minutes - took / 60, 0.15 * config.minutes) if config.minutes else 0.0
    budget = Budget(minutes, config.steps, elapsed=state.get("elapsed", 0.0), step=state.get("step", 0))
    if resume:
        trainer.restore(state)
        log(f"resumed at step {budget.step}")
    try:
        return _loop(trainer, budget, run, split, validation, log)
    except KeyboardInterrupt:
        log(f"interrupted at step {budget.step}; continue with --resume")
        raise
    finally:
        save_checkpoint(run.path / LAST, trainer.state(budget, split))
        run.close()


def _loop(
    trainer: SequenceTrainer, budget: Budget, run: RunFolder, split: Split, validation: list[LabelledSequence], log: Log
) -> dict[str, float]:
    config, best = trainer.config, dict[str, float]()
    shown = saved = time.monotonic()
    losses: list[float] = []
    while not budget.spent:
        losses.append(trainer.step(budget))
        if budget.step % 100 == 0 or budget.spent:
            figures, better = trainer.judge(validation)
            if better:
                best = figures
                save_checkpoint(run.path / BEST, trainer.state(budget, split))
            run.scalars(
                budget.step, {"train/loss": float(np.mean(losses))} | {f"validation/{k}": v for k, v in figures.items()}
            )
            if time.monotonic() - shown >= config.log_seconds or budget.spent:
                text = "  ".join(f"{name} {value:.3f}" for name, value in figures.items())
                log(f"step {budget.step}  loss {np.mean(losses):.4f}  {text}  ETA {budget.eta / 60:.1f} min")
                shown = time.monotonic()
            losses = []
        if time.monotonic() - saved >= config.checkpoint_minutes * 60:
            save_checkpoint(run.path / LAST, trainer.state(budget, split))
            saved = time.monotonic()
    return best
