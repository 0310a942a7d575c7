"""The mean of the weights of checkpoints of one run, often better than each of them (Izmailov et al., arXiv 1803.05407)."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import torch

from training.config import SegmentationConfig
from training.errors import UsageError
from training.runs import find_checkpoint, load_checkpoint, save_checkpoint
from training.weights import network_of

Log = Callable[[str], None]

_SAME = ("input", "network", "data", "seed", "folds", "fold", "validation_fraction")
"""What checkpoints must share: with other networks there is no mean, with other splits no scan is left to validate on."""


def average(paths: Sequence[Path], out: Path, *, command: str = "") -> SegmentationConfig:
    """Write a checkpoint with the mean of the averaged weights of segmentation checkpoints, for export and evaluation.

    Returns
    -------
    SegmentationConfig
        Of the mean: that of the first, whose commands tell of all.

    Raises
    ------
    UsageError
        If there are fewer than two, they are not of one run, or `out` exists.
    TrainingError
        If one of them is damaged, or no segmentation.
    """
    if len(paths) < 2:
        raise UsageError("Name two checkpoints or more, e.g. best.pt and last.pt of a run folder.")
    if out.exists():
        raise UsageError(f"{out} exists and is not replaced. Choose another --out.")
    files = [find_checkpoint(path) for path in paths]
    states = [load_checkpoint(file) for file in files]
    networks, configs = zip(*map(network_of, states, files), strict=True)
    for file, config in zip(files, configs, strict=True):
        other = [name for name in _SAME if getattr(config, name) != getattr(configs[0], name)]
        if other:
            raise UsageError(f"{file} and {files[0]} are not of one run ({', '.join(other)}). Name checkpoints of one run.")
    weights = [network.state_dict() for network in networks]
    mean = {
        name: torch.stack([one[name] for one in weights]).mean(dim=0) if first.is_floating_point() else first
        for name, first in weights[0].items()
    }
    taken = "# averaged at steps " + ", ".join(str(state["step"]) for state in states)
    commands = tuple(dict.fromkeys((*(line for config in configs for line in config.commands), taken)))
    result: SegmentationConfig = configs[0].model_copy(update={"init_commands": commands, "command": command})
    out.parent.mkdir(parents=True, exist_ok=True)
    latest = {name: max(state[name] for state in states) for name in ("step", "elapsed")}
    save_checkpoint(out, {"config": result.model_dump(mode="json"), "ema": mean, **latest})
    return result


def average_command(arguments: argparse.Namespace, log: Log) -> int:
    """``average``: a checkpoint of several."""
    average(arguments.checkpoints, arguments.out, command=arguments.line)
    log(f"written: {arguments.out} (mean of {len(arguments.checkpoints)} checkpoints)")
    return 0
