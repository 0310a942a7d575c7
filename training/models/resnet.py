"""ResNet with bottleneck blocks over slabs stacked as channels; (3, 4, 23, 3) blocks of width 64 are ResNet-101."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ichviewer.domain.labels import PROBABILITY_ORDER
from training.config import EncoderConfig

_EXPANSION = 4


class _Bottleneck(nn.Module):
    """1 x 1, 3 x 3 and 1 x 1 convolution around a shortcut; the stride is in the 3 x 3 (ResNet 1.5)."""

    def __init__(self, inputs: int, width: int, stride: int) -> None:
        super().__init__()
        outputs = _EXPANSION * width
        self.body = nn.Sequential(
            nn.Conv2d(inputs, width, 1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.Conv2d(width, width, 3, stride, 1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.Conv2d(width, outputs, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        self.shortcut = (
            nn.Identity()
            if inputs == outputs and stride == 1
            else nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))
        )

    def forward(self, image: Tensor) -> Tensor:
        return functional.relu(self.body(image) + self.shortcut(image))


class ResNet(nn.Module):
    """Slice encoder with a head over the six labels.

    Parameters
    ----------
    config
        Blocks and width.
    channels
        Of the input.
    """

    maps = 0
    """It has no maps beside its pooled features."""

    def __init__(self, config: EncoderConfig, channels: int) -> None:
        super().__init__()
        width = config.width
        self.stem = nn.Sequential(
            nn.Conv2d(channels, width, 7, 2, 3, bias=False), nn.BatchNorm2d(width), nn.ReLU(), nn.MaxPool2d(3, 2, 1)
        )
        stages, inputs = [], width
        for n, count in enumerate(config.blocks):
            for block in range(count):
                stages.append(_Bottleneck(inputs, width * 2**n, 2 if n and block == 0 else 1))
                inputs = _EXPANSION * width * 2**n
        self.stages = nn.Sequential(*stages)
        self.deep = inputs
        self.head = nn.Linear(inputs, len(PROBABILITY_ORDER))
        for part in self.modules():
            if isinstance(part, nn.Conv2d):
                nn.init.kaiming_normal_(part.weight, mode="fan_out", nonlinearity="relu")
        for part in self.modules():
            if isinstance(part, _Bottleneck):
                # Each block starts as its shortcut: a deep network learns from the first step on (Goyal et al. 2017).
                nn.init.zeros_(part.body[-1].weight)

    @property
    def count(self) -> int:
        """Number of features."""
        return self.deep

    def forward(self, image: Tensor) -> Tensor:
        """Pooled features (n, count) of windowed slabs (n, channels, h, w)."""
        return self.stages(self.stem(image)).mean(dim=(2, 3))

    def logits(self, image: Tensor) -> Tensor:
        """Logits (n, 6) in `PROBABILITY_ORDER`."""
        return self.head(self.forward(image))


class SliceClassifier(nn.Module):
    """The encoder while it is trained: slabs in, logits of slices out."""

    def __init__(self, encoder: ResNet) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, image: Tensor) -> Tensor:
        """Logits (n, 6)."""
        return self.encoder.logits(image)


def build_encoder(config: EncoderConfig, channels: int) -> ResNet:
    """An encoder with untrained weights."""
    with torch.no_grad():
        return ResNet(config, channels)
