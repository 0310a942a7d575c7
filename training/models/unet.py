"""2.5D U-Net: small enough for minutes of training on two CPU cores, BatchNorm only (it folds into convolutions)."""

from __future__ import annotations

import itertools

import torch
from torch import Tensor, nn
from torch.nn import functional

from ichviewer.inference.package import SEGMENTATION_CLASSES
from training.config import NetworkConfig

CLASSES = len(SEGMENTATION_CLASSES)


class _Block(nn.Sequential):
    """3 x 3 convolution, BatchNorm, ReLU."""

    def __init__(self, inputs: int, outputs: int, stride: int = 1) -> None:
        super().__init__(
            nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
        )


def _mirror(width: int) -> nn.Conv2d:
    """What the other side adds: nothing at first, so that a network can be widened by it and goes on as it was."""
    convolution = nn.Conv2d(width, width, 1, bias=False)
    nn.init.zeros_(convolution.weight)
    return convolution


class UNet25D(nn.Module):
    """U-Net over slabs stacked as channels.

    The first convolution (4 x 4, stride 2) halves the resolution at once, since on a CPU the time goes into the full-size
    levels; the last one predicts the four pixels of each 2 x 2 cell, so the output has full resolution.

    The deepest levels may be given their own mirror image, so that the sides can be compared: with cells of 8 to 30 mm
    a head need not lie straight.

    Parameters
    ----------
    config
        Widths.
    """

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        self.stem = nn.Sequential(
            nn.Conv2d(config.channels, config.stem, 4, 2, 1, bias=False), nn.BatchNorm2d(config.stem), nn.ReLU(inplace=True)
        )
        widths = (config.stem, *config.encoder)
        self.down = nn.ModuleList(
            nn.Sequential(_Block(above, below, 2), _Block(below, below)) for above, below in itertools.pairwise(widths)
        )
        self.mirrored = nn.ModuleList(_mirror(width) for width in config.encoder[len(config.encoder) - config.mirrored :])
        below = widths[-1]
        self.narrow = nn.ModuleList()
        self.up = nn.ModuleList()
        for skip, width in zip(reversed(widths[:-1]), config.decoder, strict=True):
            # Narrowed before it is enlarged: a 1 x 1 convolution costs a quarter at the lower resolution.
            self.narrow.append(nn.Conv2d(below, width, 1, bias=False))
            self.up.append(_Block(width + skip, width))
            below = width
        self.head = nn.Conv2d(below, 4 * CLASSES, 3, 1, 1)
        nn.init.zeros_(self.head.bias)
        with torch.no_grad():
            # Blood is rare: starting at its frequency saves the first hundred steps.
            self.head.bias[:4] = 3.0

    def cells(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Bottleneck features (n, c, h/32, w/32) and sub-pixel logits (n, 24, h/2, w/2) of slabs (n, channels, h, w)."""
        levels = [self.stem(image)]
        plain = len(self.down) - len(self.mirrored)
        for n, down in enumerate(self.down):
            current = down(levels[-1])
            if n >= plain:
                current = current + self.mirrored[n - plain](torch.flip(current, [3]))
            levels.append(current)
        deepest = current = levels.pop()
        for narrow, up in zip(self.narrow, self.up, strict=True):
            current = functional.interpolate(narrow(current), scale_factor=2.0, mode="nearest")
            current = up(torch.cat([current, levels.pop()], dim=1))
        return deepest, self.head(current)

    def outline(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Bottleneck features (n, c, ...) and logits at half resolution (n, 6, h/2, w/2)."""
        deepest, cells = self.cells(image)
        return deepest, cells.unflatten(1, (CLASSES, 4)).mean(dim=2)

    def forward(self, image: Tensor) -> Tensor:
        """Logits (n, 6, h, w) of windowed slabs (n, channels, h, w)."""
        return functional.pixel_shuffle(self.cells(image)[1], 2)


def multiply_adds(network: nn.Module, shape: tuple[int, ...]) -> int:
    """Multiply-adds of one forward pass on an input of this shape."""
    from torch.utils.flop_counter import FlopCounterMode

    network.eval()
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network(torch.zeros(shape))
    return counter.get_total_flops() // 2
