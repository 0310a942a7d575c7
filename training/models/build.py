"""From configuration to network."""

from __future__ import annotations

from training.config import NetworkConfig
from training.models.full import ClassicUNet, ResidualUNet
from training.models.unet import UNet25D

SegmentationNetwork = UNet25D | ResidualUNet | ClassicUNet
_FAMILIES: dict[str, type[SegmentationNetwork]] = {"strided": UNet25D, "residual": ResidualUNet, "classic": ClassicUNet}


def build_network(config: NetworkConfig) -> SegmentationNetwork:
    """A U-Net of the configured family with untrained weights."""
    return _FAMILIES[config.family](config)
