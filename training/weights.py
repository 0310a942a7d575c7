"""The weights that a run starts from: of a checkpoint, or of a model package.

In the ONNX file of a package every BatchNorm is folded into the convolution before it. A network to train needs them back,
or its first steps would undo what was learned: each BatchNorm gets the mean and the variance that its convolution gives on
some slices, and the scale and the shift that undo them, so that the network computes what the file computes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from pydantic import ValidationError
from torch import Tensor, nn

from ichviewer.domain.errors import IchviewerError
from ichviewer.inference.package import ModelPackage, load_package
from training.config import NetworkConfig, SegmentationConfig
from training.datasets.record import commands_of
from training.errors import TrainingError
from training.models.build import SegmentationNetwork, build_network
from training.runs import find_checkpoint, load_checkpoint, load_weights, parse_config

Weights = dict[str, Tensor]


@dataclass(frozen=True, eq=False)
class StartingPoint:
    """Where a run starts.

    Attributes
    ----------
    options
        What the run takes over: `input`, `network` and `init_commands` of its configuration.
    network
        The network in evaluation mode. A package needs slices (n, channels, h, w) such as will be trained on: BatchNorm
        gets their statistics. A checkpoint has its own.
    """

    options: dict[str, Any]
    network: Callable[[Tensor], SegmentationNetwork]


def starting_point(path: Path) -> StartingPoint:
    """Read a run folder, a checkpoint or a package folder of a segmentation.

    Raises
    ------
    TrainingError
        If it is damaged, or of another task or family; `UsageError` if it does not exist.
    """
    if (path / "model.json").is_file():
        package, config, folded = read_package(path)
        spec = package.spec
        commands = (*spec.provenance.commands, f"# that package, {spec.name} {spec.version}, was taken over")
        options = {"input": spec.inputs[0], "network": config, "init_commands": commands}
        return StartingPoint(options, lambda slices: unfolded(config, folded, slices, path))
    checkpoint = find_checkpoint(path)
    network, earlier = load_network(checkpoint)
    state = load_checkpoint(checkpoint)
    # A run may have been ended before its budget was: the card says how far it came.
    made = [command for folder in earlier.data for command in commands_of(Path(folder))]
    taken = f"# that run was taken over at step {state['step']}, {state['elapsed'] / 60:.1f} min"
    commands = tuple(dict.fromkeys((*made, *earlier.commands, taken)))
    options = {"input": earlier.input, "network": earlier.network, "init_commands": commands}
    return StartingPoint(options, lambda _slices: network)


def taken_over(config: SegmentationConfig, start: StartingPoint) -> SegmentationConfig:
    """The configuration of a run that starts there: that input and network, which may be given more mirrored levels."""
    network: NetworkConfig = start.options["network"]
    more = network.mirrored < config.network.mirrored <= len(network.encoder) and network.family == "strided"
    if more:
        network = network.model_copy(update={"mirrored": config.network.mirrored})
    return config.model_copy(update={**start.options, "network": network})


def widened(network: SegmentationNetwork, config: NetworkConfig) -> Weights:
    """Weights of `network` for one that has more mirrored levels: the further ones add nothing yet."""
    weights = dict(network.state_dict())
    more = config.mirrored - network.config.mirrored
    if not more:
        return weights
    plain = {name: value for name, value in weights.items() if not name.startswith("mirrored.")}
    moved = {f"mirrored.{n + more}.weight": weights[f"mirrored.{n}.weight"] for n in range(network.config.mirrored)}
    return {**build_network(config).state_dict(), **plain, **moved}


def load_network(checkpoint: Path) -> tuple[SegmentationNetwork, SegmentationConfig]:
    """The averaged network of a segmentation checkpoint, in evaluation mode.

    Raises
    ------
    TrainingError
        If the file is no segmentation checkpoint.
    """
    return network_of(load_checkpoint(checkpoint), checkpoint)


def network_of(state: Mapping[str, Any], checkpoint: Path) -> tuple[SegmentationNetwork, SegmentationConfig]:
    """`load_network` of what was read from a checkpoint."""
    config = parse_config(state["config"], checkpoint)
    if not isinstance(config, SegmentationConfig):
        raise TrainingError(
            f"{checkpoint} is a {config.task} checkpoint, not segmentation. Choose one of a segmentation run."
        )
    network = build_network(config.network)
    load_weights(network, state.get("ema", {}), checkpoint)
    return network.eval().to(memory_format=torch.channels_last), config


def read_package(folder: Path) -> tuple[ModelPackage, NetworkConfig, Weights]:
    """The network of a segmentation package and its folded weights.

    Raises
    ------
    TrainingError
        If the package is damaged, classifies, or its network is none of the family ``strided``.
    """
    import onnx
    from onnx import numpy_helper

    try:
        package = load_package(folder)
    except IchviewerError as error:
        raise TrainingError(f"{folder} cannot be started from: {error}") from error
    if package.spec.task != "segmentation":
        raise TrainingError(f"{folder} is a {package.spec.task} package. Start from a segmentation package or run.")
    stored = onnx.load(package.onnx_path).graph.initializer
    folded = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()).float() for one in stored}
    return package, _network_of(folded, folder), folded


def _network_of(folded: Weights, folder: Path) -> NetworkConfig:
    def widths(name: str) -> tuple[int, ...]:
        found = (folded.get(name.format(n)) for n in itertools.count())
        return tuple(int(weight.shape[0]) for weight in itertools.takewhile(lambda weight: weight is not None, found))

    try:
        first = folded["stem.0.weight"]
        return NetworkConfig(
            family="strided",
            channels=int(first.shape[1]),
            stem=int(first.shape[0]),
            encoder=widths("down.{}.0.0.weight"),
            decoder=widths("narrow.{}.weight"),
            mirrored=len(widths("mirrored.{}.weight")),
        )
    except (KeyError, ValidationError) as error:
        raise TrainingError(
            f"The network in {folder} is none of the family 'strided': only those can be started from. "
            "Start from the run that it was exported from."
        ) from error


@torch.no_grad()
def unfolded(config: NetworkConfig, folded: Weights, image: Tensor, where: Path) -> SegmentationNetwork:
    """A network with BatchNorm that computes what the folded one does.

    Parameters
    ----------
    config, folded
        From `read_package`.
    image
        float32 (n, channels, h, w): slices whose statistics become those of BatchNorm.
    where
        The package, for messages.

    Returns
    -------
    SegmentationNetwork
        In evaluation mode.

    Raises
    ------
    TrainingError
        If the weights are of another network.
    """
    network = build_network(config).eval()
    state, hooks = network.state_dict(), []
    for path, part in network.named_modules():
        if not isinstance(part, nn.Sequential):
            continue
        for n, (one, norm) in enumerate(itertools.pairwise(part)):
            if isinstance(one, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
                shift = folded.get(f"{path}.{n}.bias")
                if shift is not None:
                    hooks.append(norm.register_forward_pre_hook(_taking_statistics(shift)))
    try:
        for name in state:
            if name in folded:
                state[name].copy_(folded[name])
            elif name.endswith(".weight") and state[name].ndim == 4:
                raise TrainingError(f"{where} lacks the weights '{name}': it is the package of another network.")
    except RuntimeError as error:
        raise TrainingError(f"{where} holds weights of another network than this version builds.") from error
    network(image)  # in order: each BatchNorm is set before the layers behind it are reached
    for hook in hooks:
        hook.remove()
    return network


def _taking_statistics(shift: Tensor) -> Callable[[nn.BatchNorm2d, tuple[Tensor, ...]], None]:
    def take(norm: nn.BatchNorm2d, inputs: tuple[Tensor, ...]) -> None:
        values = inputs[0].float()
        mean, variance = values.mean((0, 2, 3)), values.var((0, 2, 3), correction=0)
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_((variance + norm.eps).sqrt())
        norm.bias.copy_(shift + mean)

    return take
