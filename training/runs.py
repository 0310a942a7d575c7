"""Run folders: ``config.json``, ``environment.json``, checkpoints written atomically, ``metrics.csv`` and TensorBoard."""

from __future__ import annotations

import csv
import json
import os
import pickle
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from pydantic import ValidationError

from training.config import ClassificationConfig, RunConfig, SegmentationConfig
from training.distributed import World
from training.environment import environment
from training.errors import TrainingError, UsageError

LAST, BEST, ENCODER = "last.pt", "best.pt", "encoder.pt"
CONFIG, ENVIRONMENT = "config.json", "environment.json"
_METRICS = "metrics.csv"
_Config = TypeVar("_Config", bound=RunConfig)


def write_atomic(path: Path, data: bytes) -> None:
    """Write a file that appears complete or not at all."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with partial.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def save_checkpoint(path: Path, state: Mapping[str, Any]) -> None:
    """Write a checkpoint that appears complete or not at all: a kill leaves the one before."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        torch.save(dict(state), partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def load_checkpoint(path: Path) -> dict[str, Any]:
    """Read a checkpoint (tensors and plain values only: a checkpoint runs no code).

    Raises
    ------
    UsageError
        If the file does not exist.
    TrainingError
        If it is damaged or no checkpoint of this package.
    """
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise UsageError(f"The checkpoint {path} does not exist. Train first: python -m training train") from error
    except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError) as error:
        raise TrainingError(f"{path} is no readable checkpoint. Choose last.pt or best.pt of a run folder.") from error
    if not isinstance(state, dict) or "config" not in state:
        raise TrainingError(f"{path} is no checkpoint of this package. Choose last.pt or best.pt of a run folder.")
    return state


def find_checkpoint(path: Path) -> Path:
    """The checkpoint that a path means: itself, or ``best.pt``, else ``last.pt``, of a run folder."""
    if path.is_dir():
        return next((path / name for name in (BEST, LAST) if (path / name).is_file()), path / LAST)
    return path


def parse_config(values: Any, where: Path) -> SegmentationConfig | ClassificationConfig:
    """Configuration of a run from its JSON.

    Raises
    ------
    TrainingError
        If it does not fit.
    """
    kind = (
        ClassificationConfig if isinstance(values, dict) and values.get("task") == "classification" else SegmentationConfig
    )
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"])
        raise TrainingError(f"{where} does not fit: {field}: {first['msg']}. Start a new run.") from error


class RunFolder:
    """One run on disk.

    Parameters
    ----------
    path
        The folder; made on `start`.
    world
        Processes that train together; only the first of them writes.
    """

    def __init__(self, path: Path, world: World | None = None) -> None:
        self.path = path
        self.world = world or World()
        self._writer: Any = None

    def start(self, config: _Config, *, resume: bool) -> _Config:
        """Open the folder for training and return the configuration that holds.

        A run that was killed before its first checkpoint starts again. A resumed run keeps its own configuration, but takes
        budget, threads and device from the new one, so that a run can be given more time.

        Raises
        ------
        UsageError
            If a new run would overwrite an old one, or there is nothing to resume.
        """
        file = self.path / CONFIG
        if resume:
            if not file.is_file():
                raise UsageError(
                    f"{self.path} has no {CONFIG}: there is nothing to resume. Leave out --resume to start a run."
                )
            stored = parse_config(json.loads(file.read_text(encoding="utf-8")), file)
            if not isinstance(stored, type(config)):
                raise UsageError(f"{self.path} is a run of task {stored.task}. Choose another run folder.")
            changed = {"threads": config.threads, "device": config.device}
            if config.minutes or config.steps:
                changed |= {"minutes": config.minutes, "steps": config.steps}
            return stored.model_copy(update=changed)
        if not self.world.main:
            return config
        if any((self.path / name).exists() for name in (LAST, ENCODER)):
            raise UsageError(f"{self.path} already holds a run. Add --resume to continue it or choose another folder.")
        self.path.mkdir(parents=True, exist_ok=True)
        write_atomic(file, (config.model_dump_json(indent=2) + "\n").encode())
        (self.path / _METRICS).unlink(missing_ok=True)
        return config

    def note_environment(self, config: RunConfig, device: torch.device) -> None:
        """Add the machine, the code and the command of this start to ``environment.json``: a list, one entry a start."""
        if not self.world.main:
            return
        file = self.path / ENVIRONMENT
        try:
            starts = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            starts = []
        starts.append(environment(device, seed=config.seed, command=config.command, processes=self.world.size))
        write_atomic(file, (json.dumps(starts, indent=2) + "\n").encode())

    def checkpoint(self, name: str, state: Mapping[str, Any]) -> None:
        """Write a checkpoint of this name."""
        if self.world.main:
            save_checkpoint(self.path / name, state)

    def image(self, step: int, name: str, picture: npt.NDArray[np.uint8]) -> None:
        """Send a picture, uint8 (rows, columns, 3), to TensorBoard."""
        if self.world.main:
            self._board().add_image(name, picture, step, dataformats="HWC")

    def _board(self) -> Any:
        from torch.utils.tensorboard import SummaryWriter

        if self._writer is None:
            self._writer = SummaryWriter(str(self.path / "tensorboard"))
        return self._writer

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        """Append scalars to ``metrics.csv`` (step, name, value) and to TensorBoard."""
        if not self.world.main:
            return
        board = self._board()
        file = self.path / _METRICS
        new = not file.exists()
        with file.open("a", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            if new:
                writer.writerow(["step", "name", "value"])
            writer.writerows([step, name, f"{value:.6g}"] for name, value in values.items())
        for name, value in values.items():
            board.add_scalar(name, value, step)
        board.flush()

    def close(self) -> None:
        """Close the TensorBoard file."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None


class Budget:
    """How much of a run is done, by wall clock or steps; time before a resume counts.

    Parameters
    ----------
    minutes, steps
        One of them is positive.
    """

    def __init__(self, minutes: float, steps: int, *, elapsed: float = 0.0, step: int = 0) -> None:
        if (minutes > 0) == (steps > 0):
            raise UsageError("Give the budget as --minutes or as --steps.")
        self._seconds, self._steps = minutes * 60.0, steps
        self._before, self._started = elapsed, time.monotonic()
        self.step = step

    @property
    def elapsed(self) -> float:
        """Seconds of this run, resumes included."""
        return self._before + time.monotonic() - self._started

    @property
    def fraction(self) -> float:
        """0 at the start, 1 when the budget is spent."""
        return min(1.0, self.elapsed / self._seconds if self._seconds else self.step / self._steps)

    @property
    def spent(self) -> bool:
        """Whether to stop."""
        return self.fraction >= 1.0

    @property
    def eta(self) -> float:
        """Seconds that are left, as far as one can say."""
        if self._seconds:
            return max(0.0, self._seconds - self.elapsed)
        return self.elapsed / max(self.step, 1) * (self._steps - self.step)


def choose_device(name: str) -> torch.device:
    """The device to train on.

    Raises
    ------
    UsageError
        If CUDA was asked for and is not there.
    """
    if name == "cuda" and not torch.cuda.is_available():
        raise UsageError("CUDA was asked for, but PyTorch sees no CUDA device. Use --device cpu.")
    return torch.device("cuda" if name != "cpu" and torch.cuda.is_available() else "cpu")


def set_up(config: RunConfig, world: World | None = None) -> torch.device:
    """Threads, seeds and device of a run."""
    torch.set_num_threads(config.threads)
    torch.manual_seed(config.seed)
    device = choose_device(config.device)
    return torch.device("cuda", world.local) if world and device.type == "cuda" else device


def cosine(fraction: float, warmup: float) -> float:
    """Factor of the learning rate: linear warm-up, then a cosine down to 1 %."""
    if fraction < warmup:
        return max(0.02, fraction / warmup)
    progress = (fraction - warmup) / max(1e-9, 1.0 - warmup)
    return 0.01 + 0.99 * 0.5 * (1.0 + float(np.cos(np.pi * min(1.0, progress))))


def load_weights(module: torch.nn.Module, weights: Mapping[str, Any], where: Path) -> None:
    """Put weights of a checkpoint into a network.

    Raises
    ------
    TrainingError
        If they are of another network.
    """
    try:
        module.load_state_dict(weights)
    except (RuntimeError, AttributeError, KeyError) as error:
        raise TrainingError(f"{where} holds weights of another network than this version builds. Train again.") from error
