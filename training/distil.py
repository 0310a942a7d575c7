"""Distillation: a network learns what several trained ones think on average, beside the truth (Hinton et al. 2015).

A truth says of each voxel that it is blood or not, also of blood that nobody could see; trained networks say how sure they
are, and several of them are right more often than one.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from training.config import SegmentationConfig
from training.distributed import World
from training.errors import UsageError
from training.learner import autocast, autocast_type
from training.models.build import SegmentationNetwork
from training.weights import StartingPoint, starting_point


class Teachers:
    """Trained networks whose mean probabilities are learned from.

    Parameters
    ----------
    networks
        In evaluation mode; of any family that takes the input of the run.
    device, precision
        Where and how they compute; see `training.config.RunConfig`.
    """

    def __init__(self, networks: Sequence[SegmentationNetwork], device: torch.device, precision: str) -> None:
        self._networks = [one.to(device, memory_format=torch.channels_last).eval() for one in networks]
        self._device = device
        self._type = autocast_type(precision, device)

    @torch.no_grad()
    def __call__(self, image: Tensor) -> Tensor:
        """Mean probabilities (n, 6, h, w) of windowed slabs (n, channels, h, w)."""
        total: Tensor | None = None
        for network in self._networks:
            with autocast(self._type, self._device):
                logits = network(image)
            part = logits.float().softmax(dim=1)
            total = part if total is None else total.add_(part)
        assert total is not None  # a run without teachers makes no `Teachers`
        return total.div_(len(self._networks))


def soft_cross_entropy(logits: Tensor, wanted: Tensor, weights: Tensor, world: World | None = None) -> Tensor:
    """Cross entropy against probabilities, the same on any number of processes.

    Parameters
    ----------
    logits, wanted
        (n, 6, h, w): what a network gives, and the probabilities that it should.
    weights
        (6,) of the classes: a pixel weighs what `wanted` expects of it.
    """
    total = (world or World()).total
    each = torch.einsum("nchw,c->nhw", wanted, weights)
    entropy = -(wanted * logits.log_softmax(dim=1)).sum(dim=1)
    return total((each * entropy).sum()) / total(each.sum()).clamp(min=1e-6)


def read_teachers(config: SegmentationConfig) -> list[StartingPoint]:
    """Runs, checkpoints or packages that `config` names as teachers.

    Raises
    ------
    UsageError
        If one of them takes another input than the run.
    TrainingError
        If one cannot be read.
    """
    found = [starting_point(Path(name)) for name in config.teachers]
    for name, one in zip(config.teachers, found, strict=True):
        if one.options["input"] != config.input:
            raise UsageError(
                f"{name} takes another input than this run: it cannot teach it. Start the run from that one (--init), or "
                "leave it out."
            )
    return found


def commands_of(config: SegmentationConfig, teachers: Sequence[StartingPoint]) -> tuple[str, ...]:
    """The commands that made the weights of the run and of those that teach it; what both come from is said once."""
    commands = config.init_commands
    for name, one in zip(config.teachers, teachers, strict=True):
        made = [line for line in one.options["init_commands"] if line not in commands]
        commands = (*commands, *made, f"# {name} teaches the run that follows")
    return commands
