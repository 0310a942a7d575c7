"""Augmentation of whole batches in HU, before windowing: what differs between scanners and heads, wider than life."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn import functional

from ichviewer.domain.labels import Subtype
from ichviewer.inference.package import InputSpec
from training.config import AugmentConfig

_AIR = -1000.0
_BONE, _BESIDE_BONE = 200.0, 5
_SOFT_LOW, _SOFT_HIGH, _SOFT_PIVOT = -20.0, 130.0, 35.0


def windowed(slabs: Tensor, spec: InputSpec) -> Tensor:
    """Input tensor (n, channels, h, w) of slabs (n, offsets, h, w) in HU, in the order of `preprocess.tensor`."""
    levels = torch.tensor([window.level for window in spec.windows], dtype=slabs.dtype, device=slabs.device)
    widths = torch.tensor([window.width for window in spec.windows], dtype=slabs.dtype, device=slabs.device)
    channels = (slabs[:, :, None] - levels[:, None, None]) / widths[:, None, None] + 0.5
    return channels.clamp_(0.0, 1.0).flatten(1, 2)


class Augmenter:
    """Changes slabs and their truth at random.

    Parameters
    ----------
    config
        How far.
    spec
        Model input (pixel size).
    seed
        Of its own generator, whose state is saved with the checkpoint.
    shared
        Whether all slices of a batch are changed alike (one scan) rather than each its own way.
    """

    def __init__(self, config: AugmentConfig, spec: InputSpec, seed: int, *, shared: bool = False) -> None:
        self._config = config
        self._spec = spec
        self._shared = shared
        self.generator = torch.Generator().manual_seed(seed)

    def _uniform(self, count: int, low: float = -1.0, high: float = 1.0) -> Tensor:
        drawn = torch.rand(1 if self._shared else count, generator=self.generator) * (high - low) + low
        return drawn.expand(count) if self._shared else drawn

    def _chance(self, count: int, probability: float) -> Tensor:
        return self._uniform(count, 0.0, 1.0) < probability

    def __call__(self, slabs: Tensor, labels: Tensor, columns: int = 0) -> tuple[Tensor, Tensor]:
        """Changed copies.

        Parameters
        ----------
        slabs
            float32 (n, offsets, h, w) in HU.
        labels
            uint8 (n, h, w).
        columns
            Width of the result, cut from the middle; 0 keeps all.

        Returns
        -------
        tuple
            Slabs (n, offsets, h, columns) and labels (n, h, columns).
        """
        slabs, labels = self._warp(slabs, labels, columns or slabs.shape[-1])
        labels = self._seen(slabs, labels)
        slabs = self._rim(slabs, labels)
        slabs = self._filter(slabs)
        slabs = self._intensity(slabs)
        slabs = self._noise(slabs)
        slabs = self._drop_context(slabs)
        slabs = self._clip(slabs)
        return self._erase(slabs, labels)

    def _warp(self, slabs: Tensor, labels: Tensor, columns: int) -> tuple[Tensor, Tensor]:
        config, n, (height, width) = self._config, slabs.shape[0], slabs.shape[-2:]
        angle = self._uniform(n) * math.radians(config.rotation_degrees) * self._uniform(n, 0.0, 1.0)
        zoom = torch.exp(-self._uniform(n) * config.scale)
        stretch = torch.exp(self._uniform(n) * config.scale / 3)
        flip = torch.where(self._chance(n, 0.5), -1.0, 1.0)
        cosine, sine = torch.cos(angle), torch.sin(angle)
        theta = torch.zeros(n, 2, 3)
        theta[:, 0, 0], theta[:, 0, 1] = cosine * zoom * stretch * flip, -sine * zoom
        theta[:, 1, 0], theta[:, 1, 1] = sine * zoom * flip, cosine * zoom / stretch
        reach = config.shift_mm / self._spec.spacing_mm
        theta[:, 0, 2] = self._uniform(n) * 2 * reach / width
        theta[:, 1, 2] = self._uniform(n) * 2 * reach / height
        # A part keeps its own pixels: interpolation softens noise, and the model must know sharp noise too.
        plain = self._chance(n, 0.2)
        identity = torch.zeros(n, 2, 3)
        identity[:, 0, 0], identity[:, 1, 1] = flip, 1.0
        theta = torch.where(plain[:, None, None], identity, theta)
        grid = functional.affine_grid(theta, [n, 1, height, width], align_corners=False)
        if config.elastic_mm > 0:
            coarse = torch.randn((1 if self._shared else n, 2, 5, 4), generator=self.generator) * (config.elastic_mm / 2)
            bend = functional.interpolate(coarse, size=(height, width), mode="bicubic", align_corners=False)
            bend = bend.permute(0, 2, 3, 1) * torch.tensor([2.0 / width, 2.0 / height]) / self._spec.spacing_mm
            strength = torch.where(plain, 0.0, self._uniform(n, 0.0, 1.0))
            grid = grid + bend * strength[:, None, None, None]
        start = (width - columns) // 2
        grid = grid[:, :, start : start + columns].to(slabs.device)
        moved = functional.grid_sample(slabs - _AIR, grid, align_corners=False) + _AIR
        truth = functional.grid_sample(labels[:, None].float(), grid, mode="nearest", align_corners=False)
        return moved, truth[:, 0].to(labels.dtype)

    def _rim(self, slabs: Tensor, labels: Tensor) -> Tensor:
        """A bright band beside bone, and brain that touches it: what beam hardening and partial volume leave behind.

        Real heads have both, blood or not; a model that never saw them calls the whole inner table a subdural hematoma.
        """
        config, n, size = self._config, slabs.shape[0], slabs.shape[-2:]
        if config.rim <= 0:
            return slabs

        def each(values: Tensor) -> Tensor:
            return values.view(n, 1, 1, 1).to(slabs.device)

        def enlarged(coarse: Tensor) -> Tensor:
            return functional.interpolate(coarse, size=size, mode="bilinear", align_corners=False)

        bone = functional.avg_pool2d((slabs > _BONE).to(slabs.dtype), 2, ceil_mode=True)
        near = functional.avg_pool2d(bone, 3, 1, 1)
        far = functional.avg_pool2d(functional.avg_pool2d(bone, 5, 1, 2), 5, 1, 2)
        reach = torch.lerp(near, far, each(self._uniform(n, 0.0, 1.0)))
        tissue = (slabs > -40.0) & (slabs < 150.0)
        amount = self._uniform(n, 0.0, 2.0) * config.rim_hu * self._chance(n, config.rim)
        slabs = slabs + tissue * enlarged(reach) * each(amount)
        # Raises the dark cleft between brain and bone to the grey of cortex; never the blood that is labelled there.
        touching = enlarged(functional.max_pool2d(bone, 5, 1, 2).clamp(0.0, 1.0))
        level = each(self._uniform(n, 33.0, 48.0))
        share = each(self._uniform(n, 0.4, 0.95) * self._chance(n, config.rim * 0.7))
        dark = tissue & (slabs < level) & (labels[:, None] == 0)
        return slabs + dark * touching * share * (level - slabs)

    @staticmethod
    def _seen(slabs: Tensor, labels: Tensor) -> Tensor:
        """Truth without subarachnoid blood that lies against bone: nobody can tell a bright rim from it there."""
        bone = functional.max_pool2d((slabs[:, slabs.shape[1] // 2] > _BONE).to(slabs.dtype)[:, None], 5, 1, 2)[:, 0]
        return torch.where((labels == int(Subtype.SUBARACHNOID)) & (bone > 0), torch.zeros_like(labels), labels)

    def _filter(self, slabs: Tensor) -> Tensor:
        """Blur or sharpen, as another reconstruction kernel would."""
        if self._config.blur <= 0:
            return slabs
        n = slabs.shape[0]
        amount = self._uniform(n, -0.6, 1.0) * self._config.blur * self._chance(n, 0.6)
        # Sums of shifted views: a convolution of one channel takes ten times as long on a CPU.
        wide = functional.pad(slabs, (1, 1, 1, 1), mode="replicate")
        wide = (wide[..., :-2] + wide[..., 2:] + 2 * wide[..., 1:-1]) / 4
        soft = (wide[..., :-2, :] + wide[..., 2:, :] + 2 * wide[..., 1:-1, :]) / 4
        return torch.lerp(slabs, soft, amount.view(n, 1, 1, 1).to(slabs.device))

    def _intensity(self, slabs: Tensor) -> Tensor:
        config, n, device = self._config, slabs.shape[0], slabs.device

        def each(values: Tensor) -> Tensor:
            return values.view(n, 1, 1, 1).to(device)

        soft = slabs.clamp(_SOFT_LOW, _SOFT_HIGH)
        slabs = slabs + (soft - _SOFT_PIVOT) * each(self._uniform(n) * config.contrast * self._chance(n, 0.6))
        # Gamma over the soft-tissue range bends grey against blood, as beam quality does.
        unit = (soft - _SOFT_LOW) / (_SOFT_HIGH - _SOFT_LOW)
        slabs = slabs + (unit - unit.square()) * each(self._uniform(n) * 12.0 * config.contrast * self._chance(n, 0.5))
        slabs = slabs * each(1.0 + self._uniform(n) * config.hu_scale) + each(self._uniform(n) * config.hu_shift)
        if config.bias_hu > 0:
            coarse = torch.randn((1 if self._shared else n, 1, 4, 4), generator=self.generator) * (config.bias_hu / 2)
            field = functional.interpolate(coarse, size=slabs.shape[-2:], mode="bicubic", align_corners=False)
            slabs = slabs + field.to(device) * each(self._uniform(n, 0.0, 1.0) * self._chance(n, 0.5))
        return slabs

    def _noise(self, slabs: Tensor) -> Tensor:
        """White noise and blotchy noise (soft kernels) of varied strength."""
        if self._config.noise_hu <= 0:
            return slabs
        n, offsets, height, width = slabs.shape
        strength = self._uniform(n, 0.0, 1.0).square() * self._config.noise_hu * self._chance(n, 0.6)
        grain = self._uniform(n, 0.0, 1.0)
        white = torch.randn(slabs.shape, generator=self.generator)
        rough = torch.randn((n, offsets, (height + 1) // 2, (width + 1) // 2), generator=self.generator)
        blotchy = functional.interpolate(rough, size=(height, width), mode="bilinear", align_corners=False) * 1.6
        mixed = white * (strength * (1 - grain)).view(n, 1, 1, 1) + blotchy * (strength * grain).view(n, 1, 1, 1)
        return slabs + mixed.to(slabs.device)

    def _drop_context(self, slabs: Tensor) -> Tensor:
        """Replace context by the centre: thick slices, ends of the stack, missing slices."""
        middle = slabs.shape[1] // 2
        alone = self._chance(slabs.shape[0], self._config.single)
        for offset in range(slabs.shape[1]):
            if offset != middle:
                drop = (self._chance(slabs.shape[0], self._config.drop_context) | alone).to(slabs.device)
                slabs[drop, offset] = slabs[drop, middle]
        return slabs

    def _clip(self, slabs: Tensor) -> Tensor:
        """HU as they are after a detour through a picture in a brain window: 256 greys, and nothing beyond its edges.

        In most of them what is as bright as the upper edge and lies beside bone is bone, as `brain_window` takes it: blood
        in the brain stays at the edge. In a few all of it is bone.
        """
        n = slabs.shape[0]
        chosen = self._chance(n, self._config.clipped)
        low, high = self._uniform(n, -12.0, 4.0), self._uniform(n, 76.0, 104.0)
        bone, all_bone = self._chance(n, 0.75), self._chance(n, 0.2)
        for m in torch.nonzero(chosen).flatten().tolist():
            step = float(high[m] - low[m]) / 255
            grey = ((slabs[m] - low[m]) / step).round_().clamp_(0.0, 255.0)
            picture = grey * step + low[m]
            if bool(bone[m]):
                air = torch.where(grey <= 0.0, torch.minimum(slabs[m], low[m]), picture)
                beside = functional.max_pool2d((slabs[m] > _BONE).to(slabs.dtype), _BESIDE_BONE, 1, _BESIDE_BONE // 2) > 0
                picture = torch.where((grey >= 255.0) & (beside | all_bone[m]), 1000.0, air)
            slabs[m] = picture
        return slabs

    def _erase(self, slabs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """Blank a border strip: heads are cut off by the field of view."""
        height, width = slabs.shape[-2:]
        chosen = self._chance(slabs.shape[0], self._config.erase)
        depth = self._uniform(slabs.shape[0], 0.1, 0.3)
        side = self._uniform(slabs.shape[0], 0.0, 4.0)
        for n in torch.nonzero(chosen).flatten().tolist():
            rows, columns = int(height * depth[n]), int(width * depth[n])
            part = (
                (slice(0, rows), slice(None)),
                (slice(height - rows, height), slice(None)),
                (slice(None), slice(0, columns)),
                (slice(None), slice(width - columns, width)),
            )[int(side[n]) % 4]
            slabs[(n, slice(None), *part)] = _AIR
            labels[(n, *part)] = 0
        return slabs, labels
