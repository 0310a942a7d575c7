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
from training.datasets.split import Split
from training.encoder import study_of, taught_truth, train_encoder, truth_of
from training.errors import TrainingError
from training.learner import MovingAverage
from training.loop import run_loop
from training.losses import rsna_log_loss
from training.metrics import auc, log_loss, mean
from training.models.resnet import ResNet
from training.models.sequence import ScanClassifier, SliceFeatures, build_classifier, build_features, build_sequence
from training.runs import (
    LAST,
    Budget,
    RunFolder,
    cosine,
    load_checkpoint,
    load_weights,
    parse_config,
    set_up,
)
from training.segmentation import named, prepare_all, split_of
from training.weights import StartingPoint, starting_point

Log = Callable[[str], None]
FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class LabelledSequence:
    """Features of the slices of one scan, with truth: (n, features), (n, 6), (6,)."""

    features: FloatArray
    slices: FloatArray
    study: FloatArray


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
    classifier = build_classifier(config)
    load_weights(classifier.features, state.get("features", {}), checkpoint)
    load_weights(classifier.sequence, state.get("sequence", {}), checkpoint)
    return classifier.eval(), config


@torch.inference_mode()
def scan_features(
    extractor: SliceFeatures | ResNet,
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
        with torch.autocast(device.type, dtype=torch.bfloat16, enabled=config.precision == "bf16"):
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

    def __init__(
        self, folder: Path, extractor: SliceFeatures | ResNet, config: ClassificationConfig, device: torch.device
    ) -> None:
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
    truths = [taught_truth(scan, config) for scan in split.train]
    train: list[list[LabelledSequence]] = [[] for _ in split.train]
    for round_ in range(config.rounds + 1):
        for n, scan in enumerate(split.train):
            spent = time.monotonic() - started
            # The first, plain pass is always completed; augmented ones as far as the budget goes.
            if round_ and config.minutes and spent > seconds:
                log(f"features: time for {round_ - 1} full augmented rounds and {n} scans more")
                return train, validation
            train[n].append(LabelledSequence(store.get(len(split.validation) + n, scan, round_), *truths[n]))
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
    if draw.random() < 0.12:
        keep = keep[[int(draw.integers(0, len(keep)))]]
    features = one.features[keep]
    features = features * (1.0 + 0.03 * draw.standard_normal(features.shape, dtype=np.float32))
    slices = one.slices[keep]
    study = one.study if len(keep) == count else study_of(slices)
    return LabelledSequence(features.astype(np.float32), slices, study)


class SequenceTrainer:
    """Sequence stage, optimiser and draws of one run.

    Parameters
    ----------
    config
        Of the run.
    extractor
        What made the features; goes into the checkpoint, so that it is complete.
    train, validation
        Sequences to learn from by scan, all rounds of each; and those to choose by.
    split
        Where they come from.
    """

    unit = "scans"

    def __init__(
        self,
        config: ClassificationConfig,
        extractor: SliceFeatures | ResNet,
        train: list[list[LabelledSequence]],
        validation: Sequence[LabelledSequence],
        split: Split,
    ) -> None:
        self.config = config
        self._extractor = extractor
        self._train = train
        self._validation = validation
        self._split = split
        self._draw = np.random.default_rng([config.seed, 11])
        self.stage = build_sequence(config, extractor)
        every = np.concatenate([one.features for scan in train for one in scan])
        self.stage.mean.copy_(torch.from_numpy(every.mean(axis=0)))
        self.stage.scale.copy_(torch.from_numpy(every.std(axis=0) + 1e-3))
        self._judged = build_sequence(config, extractor)
        self._average = MovingAverage(self.stage, config.ema)
        self._optimiser = torch.optim.AdamW(
            self.stage.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay
        )
        self.best = float("inf")
        self.stale = 0
        self.learning_rate = 0.0

    def state(self, budget: Budget) -> dict[str, Any]:
        """Everything that a resumed run needs; `sequence` is the averaged stage, which is what ships."""
        return {
            "task": "classification",
            "config": self.config.model_dump(mode="json"),
            "step": budget.step,
            "elapsed": budget.elapsed,
            "best": self.best,
            "stale": self.stale,
            "features": self._extractor.state_dict(),
            "sequence": self._average.state,
            "live": self.stage.state_dict(),
            "optimiser": self._optimiser.state_dict(),
            "draw": dict(self._draw.bit_generator.state),
            "torch": torch.get_rng_state(),
            "split": named(self._split),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over a checkpoint."""
        self.stage.load_state_dict(state.get("live", state["sequence"]))
        self._average.state = dict(state["sequence"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._draw.bit_generator.state = state["draw"]
        torch.set_rng_state(state["torch"])
        self.best, self.stale = float(state["best"]), int(state.get("stale", 0))

    def step(self, fraction: float, number: int) -> float:
        """One optimiser step; returns the loss."""
        config = self.config
        self.stage.train()
        self.learning_rate = config.learning_rate * cosine(fraction, 0.05)
        for group in self._optimiser.param_groups:
            group["lr"] = self.learning_rate
        chosen = []
        for n in self._draw.integers(0, len(self._train), config.batch):
            rounds = self._train[n]
            chosen.append(_vary(rounds[int(self._draw.integers(0, len(rounds)))], self._draw))
        features, slices, study, mask = _pad(chosen)
        slice_logits, study_logits = self.stage(features, mask)
        inside = mask > 0
        loss = rsna_log_loss(slice_logits[inside], slices[inside], config.any_weight)
        loss = loss + config.study_weight * rsna_log_loss(study_logits, study, config.any_weight)
        if not torch.isfinite(loss.detach()):
            raise TrainingError("the loss is no number: resume with a lower learning rate.")
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.stage.parameters(), min(1.0, config.clip or 1.0))
        self._optimiser.step()
        self._average.update(self.stage, number)
        return float(loss.item())

    @torch.no_grad()
    def judge(self) -> tuple[dict[str, float], bool]:
        """Log-loss and AUC of the averaged stage on validation scans, and whether they are the best so far."""
        self._judged.load_state_dict(self._average.state)
        self._judged.eval()
        slices, studies = [], []
        for one in self._validation:
            slice_logits, study_logits = self._judged(torch.from_numpy(one.features)[None])
            slices.append(slice_logits[0].sigmoid().numpy())
            studies.append(study_logits[0].sigmoid().numpy())
        slice_truth = np.concatenate([one.slices for one in self._validation])
        study, study_truth = np.stack(studies), np.stack([one.study for one in self._validation])
        figures = {
            "slice-log-loss": log_loss(np.concatenate(slices), slice_truth),
            "study-log-loss": log_loss(study, study_truth),
            "auc-any": auc(study[:, 0], study_truth[:, 0]),
            "auc-mean": mean([auc(study[:, c], study_truth[:, c]) for c in range(1, 6)]),
        }
        figures = {name: value for name, value in figures.items() if not np.isnan(value)}
        total = figures.get("slice-log-loss", 0.0) + figures.get("study-log-loss", 0.0)
        better = total < self.best
        self.best, self.stale = (total, 0) if better else (self.best, self.stale + 1)
        return figures, better

    def picture(self) -> None:
        """There is nothing to see of features."""


def _features_from(config: ClassificationConfig, start: StartingPoint | None) -> SliceFeatures | ResNet:
    """The encoder: with the weights of the U-Net that `init` names, or untrained."""
    if start is None:
        return build_features(config)
    # The U-Net stays as it is: its answers do not depend on the slices that its statistics would be of.
    size = config.input.size
    return SliceFeatures(start.network(torch.rand(2, config.input.channels, size, size)), config.input)


def train_classification(
    config: ClassificationConfig, run: RunFolder, *, resume: bool = False, cache: Path | None = None, log: Log = print
) -> dict[str, float]:
    """Train the encoder where it is a ResNet, compute features, train the sequence stage; the last validation figures.

    Where several processes train, they share the training of the encoder; features and sequence stage are of the first.

    Raises
    ------
    TrainingError
        If data, run folder, initial checkpoint or budget do not fit.
    """
    Budget(config.minutes, config.steps)
    start = None
    if config.encoder.family == "unet":
        start = starting_point(Path(config.init))
        config = config.model_copy(update=start.options)
    config = run.start(config, resume=resume)
    device = set_up(config, run.world)
    run.note_environment(config, device)
    split = split_of(config, prepare_all(config, cache, log, run.world))
    log(f"{len(split.train)} scans to train, {len(split.validation)} to validate, {device}")
    began = time.monotonic()
    extractor = _features_from(config, start).to(device)
    if isinstance(extractor, ResNet):
        train_encoder(extractor, config, split, run, device, log)
    extractor.eval()
    if not run.world.main:
        return {}
    train, validation = _sequences(FeatureStore(run.path / "features", extractor, config, device), split, config, log)
    took = time.monotonic() - began
    log(f"features: {sum(len(rounds) for rounds in train)} sequences of {len(train)} scans in {took / 60:.1f} min")
    torch.manual_seed(config.seed)
    trainer = SequenceTrainer(config, extractor.cpu(), train, validation, split)
    state = load_checkpoint(run.path / LAST) if resume and (run.path / LAST).is_file() else {}
    # Encoder and features count against the minutes, so that the whole command keeps its budget.
    minutes = max(config.minutes - took / 60, 0.15 * config.minutes) if config.minutes else 0.0
    budget = Budget(minutes, _sequence_steps(config), elapsed=state.get("elapsed", 0.0), step=state.get("step", 0))
    if state:
        trainer.restore(state)
        log(f"resumed at step {budget.step}")
    alone = RunFolder(run.path)
    try:
        return run_loop(trainer, budget, alone, log, judge_steps=config.judge_steps)
    except KeyboardInterrupt:
        log(f"interrupted at step {budget.step}; continue with --resume")
        raise
    finally:
        alone.checkpoint(LAST, trainer.state(budget))
        alone.close()
        run.close()


def _sequence_steps(config: ClassificationConfig) -> int:
    if not config.steps or config.encoder.family == "unet":
        return config.steps
    return max(1, config.steps - round(config.steps * config.encoder.share))
