"""Losses: cross entropy with soft Dice for masks, weighted log-loss (RSNA 2019) for labels."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ichviewer.domain.labels import PROBABILITY_ORDER

RSNA_WEIGHTS = tuple(2.0 if key == "any" else 1.0 for key in PROBABILITY_ORDER)


class MaskLoss(nn.Module):
    """Weighted cross entropy + soft Dice of every subtype in the batch + soft Dice of any hemorrhage.

    Dice is summed over the batch, so that a slice with three voxels of blood does not weigh as much as one full of it;
    a class that the batch does not hold has no Dice and is left to the cross entropy.

    Parameters
    ----------
    class_weights
        Of the cross entropy: background, then the subtypes.
    """

    def __init__(self, class_weights: tuple[float, ...]) -> None:
        super().__init__()
        self.register_buffer("weights", torch.tensor(class_weights))

    def forward(self, logits: Tensor, labels: Tensor) -> Tensor:
        """Loss of logits (n, 6, h, w) against integer labels (n, h, w)."""
        target = labels.long()
        log_probabilities = functional.log_softmax(logits, dim=1)
        entropy = functional.nll_loss(log_probabilities, target, self.weights)
        probabilities = log_probabilities.exp()
        blood = probabilities[:, 1:]
        size = blood.sum((0, 2, 3))
        # Each pixel has one true class: gathering its probability is cheaper than a one-hot truth.
        own = probabilities.gather(1, target[:, None]).flatten()
        overlap = torch.zeros(logits.shape[1], device=own.device).index_add(0, target.flatten(), own)[1:]
        true_size = torch.bincount(target.flatten(), minlength=logits.shape[1])[1:].float()
        dice = 1.0 - (2.0 * overlap + 1.0) / (size + true_size + 1.0)
        present = (true_size > 0).float()
        per_class = (dice * present).sum() / present.sum().clamp(min=1.0)
        any_blood, any_truth = 1.0 - probabilities[:, 0], (target > 0).float()
        any_dice = 1.0 - (2.0 * (any_blood * any_truth).sum() + 1.0) / (any_blood.sum() + any_truth.sum() + 1.0)
        return entropy + per_class + 0.5 * any_dice


def rsna_log_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Mean weighted multi-label log-loss over (..., 6) in `PROBABILITY_ORDER`; `any` weighs twice (RSNA 2019)."""
    weights = torch.tensor(RSNA_WEIGHTS, dtype=logits.dtype, device=logits.device)
    losses = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    return (losses * weights).sum(-1).mean() / weights.sum()
