"""U-Nets at full resolution, for a GPU: a residual one (nnU-Net-like) and the classic one."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.config import NetworkConfig
from training.models.unet import CLASSES

_BLOOD_IS_RARE = 3.0


class _Residual(nn.Module):
    """Two 3 x 3 convolutions with BatchNorm around a shortcut (He et al. 2015)."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False),
            nn.BatchNorm2d(outputs),
            nn.LeakyReLU(0.01),
            nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False),
            nn.BatchNorm2d(outputs),
        )
        same = inputs == outputs and stride == 1
        self.shortcut = (
            nn.Identity()
            if same
            else nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))
        )

    def forward(self, image: Tensor) -> Tensor:
        return functional.leaky_relu(self.body(image) + self.shortcut(image), 0.01)


def _double(inputs: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(inputs, outputs, 3, 1, 1), nn.ReLU(), nn.Conv2d(outputs, outputs, 3, 1, 1), nn.ReLU())


class _FullResolution(nn.Module):
    """What both share: the way down, the way up, and heads."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        self.down = nn.ModuleList()
        self.enlarge = nn.ModuleList()
        self.up = nn.ModuleList()

    def _head(self, width: int) -> nn.Conv2d:
        head = nn.Conv2d(width, CLASSES, 1)
        nn.init.zeros_(head.bias)
        with torch.no_grad():
            head.bias[0] = _BLOOD_IS_RARE
        return head

    def levels(self, image: Tensor) -> tuple[Tensor, list[Tensor]]:
        """Bottleneck features, and the features of the decoder from coarse to full resolution."""
        passed: list[Tensor] = []
        current = image
        for down in self.down:
            current = down(current)
            passed.append(current)
        deepest = passed.pop()
        decoded: list[Tensor] = []
        current = deepest
        for enlarge, up in zip(self.enlarge, self.up, strict=True):
            current = up(torch.cat([enlarge(current), passed.pop()], dim=1))
            decoded.append(current)
        return deepest, decoded

    def outline(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Bottleneck features (n, c, ...) and logits at half resolution (n, 6, h/2, w/2)."""
        deepest, decoded = self.levels(image)
        return deepest, functional.avg_pool2d(self.head(decoded[-1]), 2)


class ResidualUNet(_FullResolution):
    """Residual U-Net with strided convolutions; BatchNorm, which folds into them at export.

    Parameters
    ----------
    config
        Widths; with `deep_supervision`, a training pass gives the logits of the coarser levels too.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__(config)
        widths = (config.stem, *config.encoder)
        for n, (above, here) in enumerate(itertools.pairwise((config.channels, *widths))):
            further = [_Residual(here, here) for _ in range(config.blocks - 1)]
            self.down.append(nn.Sequential(_Residual(above, here, 1 if n == 0 else 2), *further))
        below = widths[-1]
        for skip, width in zip(reversed(widths[:-1]), config.decoder, strict=True):
            self.enlarge.append(nn.ConvTranspose2d(below, width, 2, 2))
            self.up.append(_Residual(width + skip, width))
            below = width
        self.head = self._head(below)
        coarser = config.decoder[:-1][-2:] if config.deep_supervision else ()
        self.coarse_heads = nn.ModuleList(self._head(width) for width in coarser)

    def forward(self, image: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Logits (n, 6, h, w); in training with deep supervision also those at 1/2 and 1/4, finest first."""
        _, decoded = self.levels(image)
        finest = self.head(decoded[-1])
        if not (self.training and self.coarse_heads):
            return finest
        count = len(self.coarse_heads)
        coarse = [head(level) for head, level in zip(self.coarse_heads, decoded[-1 - count : -1], strict=True)]
        return (finest, *reversed(coarse))


class ClassicUNet(_FullResolution):
    """U-Net as in the ct-ich pipeline: two 3 x 3 ReLU convolutions a level, max pooling, transpose convolutions, no norm.

    Convolutions are padded, and the 1 x 1 head gives the logits of background and five subtypes instead of one sigmoid.

    Parameters
    ----------
    config
        Widths; 64 and (128, 256, 512, 1024) are the original's.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__(config)
        widths = (config.stem, *config.encoder)
        for n, (above, here) in enumerate(itertools.pairwise((config.channels, *widths))):
            self.down.append(_double(above, here) if n == 0 else nn.Sequential(nn.MaxPool2d(2), *_double(above, here)))
        below = widths[-1]
        for skip, width in zip(reversed(widths[:-1]), config.decoder, strict=True):
            self.enlarge.append(nn.ConvTranspose2d(below, width, 2, 2))
            self.up.append(_double(width + skip, width))
            below = width
        for part in self.modules():
            # Without normalisation only a variance-keeping start lets a deep ReLU network learn at all.
            if isinstance(part, nn.Conv2d):
                nn.init.kaiming_normal_(part.weight, nonlinearity="relu")
                nn.init.zeros_(part.bias)
        self.head = self._head(below)

    def forward(self, image: Tensor) -> Tensor:
        """Logits (n, 6, h, w)."""
        return self.head(self.levels(image)[1][-1])
