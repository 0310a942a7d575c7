"""Start from a model package: the weights of a shipped ONNX file as a network that can be trained on.

In the file every BatchNorm is folded into the convolution before it. A network to train needs them back, or its first steps
would undo what was learned: each BatchNorm gets the mean and the variance that its convolution gives on some slices, and the
scale and the shift that undo them, so that the network computes what the file computes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import torch
from pydantic import ValidationError
from torch import Tensor, nn

from ichviewer.domain.errors import IchviewerError
from ichviewer.inference.package import ModelPackage, load_package
from training.config import NetworkConfig
from training.errors import TrainingError
from training.models.build import SegmentationNetwork, build_network

Weights = dict[str, Tensor]


def is_package(path: Path) -> bool:
    """Whether a folder is a model package."""
    return (path / "model.json").is_file()


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
