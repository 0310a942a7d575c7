"""Losses: cross entropy with Dice or Tversky overlap for masks, weighted log-loss (RSNA 2019) for labels."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ichviewer.domain.labels import ANY, PROBABILITY_ORDER
from training.config import LossConfig
from training.datasets.labels import NOT_ANNOTATED, UNKNOWN_SUBTYPE
from training.distributed import World

RSNA_ANY = 2.0
"""Weight of `any` in the log-loss of RSNA 2019."""


class MaskLoss(nn.Module):
    """Weighted (focal) cross entropy + overlap loss of every subtype in the batch + overlap loss of any hemorrhage.

    Overlaps are summed over the batch, so that a slice with three voxels of blood does not weigh as much as one full of it;
    a class that the batch does not hold has no overlap and is left to the cross entropy.

    Blood whose subtype nobody said (`labels.UNKNOWN_SUBTYPE`) teaches any hemorrhage alone; pixels that nobody outlined
    (`labels.NOT_ANNOTATED`) teach nothing.

    Parameters
    ----------
    class_weights
        Of the cross entropy: background, then the subtypes.
    config
        Which parts, and how much of each.
    world
        Processes whose batches are one.
    """

    def __init__(
        self, class_weights: tuple[float, ...], config: LossConfig | None = None, world: World | None = None
    ) -> None:
        super().__init__()
        table = torch.zeros(256)
        table[: len(class_weights)] = torch.tensor(class_weights)
        table[UNKNOWN_SUBTYPE] = sum(class_weights[1:]) / len(class_weights[1:])
        self.register_buffer("weights", table)
        self._config = config or LossConfig()
        self._world = world or World()

    def forward(self, logits: Tensor | tuple[Tensor, ...], labels: Tensor) -> Tensor:
        """Loss of logits (n, 6, h, w) against integer labels (n, h, w).

        Where there are logits of several resolutions, finest first, each coarser one counts half of the one before (deep
        supervision as in nnU-Net); its labels are the nearest ones.
        """
        if isinstance(logits, Tensor):
            return self._of(logits, labels.long())
        shares = [0.5**n for n in range(len(logits))]
        losses = [share * self._of(one, _coarser(labels, one)) for share, one in zip(shares, logits, strict=True)]
        return torch.stack(losses).sum() / sum(shares)

    def _of(self, logits: Tensor, target: Tensor) -> Tensor:
        config, total = self._config, self._world.total
        log_probabilities = functional.log_softmax(logits, dim=1)
        probabilities = log_probabilities.exp()
        weights = self.weights[target]
        outlined, untold = target != NOT_ANNOTATED, target == UNKNOWN_SUBTYPE
        named = torch.where(outlined & ~untold, target, 0)
        # Each pixel has one true class: gathering its probability is cheaper than a one-hot truth.
        own_log = log_probabilities.gather(1, named[:, None])[:, 0]
        if bool(untold.any()):
            own_log = torch.where(untold, log_probabilities[:, 1:].logsumexp(1), own_log)
        own = own_log.exp()
        if config.focal_gamma:
            own_log = own_log * (1.0 - own).pow(config.focal_gamma)
        entropy = total(-(weights * own_log).sum()) / total(weights.sum()).clamp(min=1e-6)
        told = (outlined & ~untold).to(own.dtype)
        size = total((probabilities[:, 1:] * told[:, None]).sum((0, 2, 3)))
        overlap = torch.zeros(logits.shape[1], device=own.device, dtype=own.dtype)
        overlap = total(overlap.index_add(0, named.flatten(), (own * told).flatten())[1:])
        true_size = total(torch.bincount(named.flatten(), minlength=logits.shape[1])[1:].to(own.dtype))
        present = (true_size > 0).to(own.dtype)
        per_class = (self._overlap_loss(overlap, size, true_size) * present).sum() / present.sum().clamp(min=1.0)
        blood = (1.0 - probabilities[:, 0]) * outlined
        truth = ((target > 0) & outlined).to(own.dtype)
        any_loss = self._overlap_loss(total((blood * truth).sum()), total(blood.sum()), total(truth.sum()))
        return config.cross_entropy * entropy + config.dice * per_class + config.any_dice * any_loss

    def _overlap_loss(self, overlap: Tensor, size: Tensor, true_size: Tensor) -> Tensor:
        """1 - Tversky index; with .5 and .5, 1 - Dice."""
        wrong = self._config.tversky_alpha * (size - overlap) + self._config.tversky_beta * (true_size - overlap)
        return 1.0 - (2.0 * overlap + 1.0) / (2.0 * (overlap + wrong) + 1.0)


def _coarser(labels: Tensor, logits: Tensor) -> Tensor:
    size = logits.shape[-2:]
    if labels.shape[-2:] == size:
        return labels.long()
    return functional.interpolate(labels[:, None].float(), size=size, mode="nearest")[:, 0].long()


def rsna_log_loss(logits: Tensor, truth: Tensor, any_weight: float = RSNA_ANY, *, world: World | None = None) -> Tensor:
    """Mean weighted multi-label log-loss over (..., 6) in `PROBABILITY_ORDER`; `any` weighs twice (RSNA 2019).

    A truth that is nan is unknown and teaches nothing. With a `world`, the mean is over the batches of all processes.
    """
    total = (world or World()).total
    weights = [any_weight if key == ANY else 1.0 for key in PROBABILITY_ORDER]
    weighing = torch.tensor(weights, dtype=logits.dtype, device=logits.device)
    known = ~truth.isnan()
    losses = functional.binary_cross_entropy_with_logits(logits, truth.nan_to_num(), reduction="none")
    return total((losses * weighing * known).sum()) / total((weighing * known).sum()).clamp(min=1e-6)
