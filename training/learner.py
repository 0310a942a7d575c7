"""One optimiser step, the same for every network: precision, clipping, several processes, averaged weights."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn

from training.distributed import World
from training.errors import TrainingError, UsageError


class MovingAverage:
    """Exponential moving average of weights and BatchNorm statistics; what is validated and shipped."""

    def __init__(self, network: nn.Module, decay: float) -> None:
        self._decay = decay
        self.state = {name: value.detach().clone() for name, value in network.state_dict().items()}

    @torch.no_grad()
    def update(self, network: nn.Module, step: int) -> None:
        """Move towards the network; early steps weigh more, so that the start is forgotten."""
        decay = min(self._decay, (1.0 + step) / (10.0 + step))
        for name, value in network.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[name].lerp_(value, 1.0 - decay)
            else:
                self.state[name].copy_(value)


def autocast_type(precision: str, device: torch.device) -> torch.dtype | None:
    """The type that convolutions compute in, None for float32.

    Raises
    ------
    UsageError
        If the device has not that precision.
    """
    if precision == "auto":
        if device.type != "cuda":
            return None
        return torch.bfloat16 if torch.cuda.is_bf16_supported() else torch.float16
    if precision == "fp16" and device.type != "cuda":
        raise UsageError("precision fp16 needs a GPU. Use bf16, fp32 or auto on a CPU.")
    return {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}[precision]


def autocast(kind: torch.dtype | None, device: torch.device) -> torch.autocast:
    """Convolutions compute in `kind` within it; None leaves float32."""
    return torch.autocast(device.type, kind or torch.bfloat16, enabled=kind is not None)


class Learner:
    """A network with its optimiser.

    Parameters
    ----------
    network
        To train; in training mode and on `device`.
    device, world
        Where, and which processes learn together.
    learning_rate, weight_decay, clip, ema
        Of AdamW (`step` scales the rate); largest norm of the gradient (0: any); decay of the averaged weights.
    precision
        As in `training.config.RunConfig`.
    """

    def __init__(
        self,
        network: nn.Module,
        device: torch.device,
        world: World,
        *,
        learning_rate: float,
        weight_decay: float,
        clip: float,
        ema: float,
        precision: str,
    ) -> None:
        self.device = device
        self.network = network
        self._world = world
        self._together: nn.Module | None = None
        self._rate, self._clip, self._ema = learning_rate, clip, ema
        self.average = MovingAverage(network, ema)
        self._optimiser = torch.optim.AdamW(network.parameters(), lr=learning_rate, weight_decay=weight_decay)
        self._type = autocast_type(precision, device)
        # float16 loses small gradients: the loss is scaled up before, the gradients down after.
        self._scaler = torch.amp.GradScaler(device.type, enabled=self._type is torch.float16)
        self.learning_rate = 0.0

    @property
    def state(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {
            "network": self.network.state_dict(),
            "ema": self.average.state,
            "optimiser": self._optimiser.state_dict(),
            "scaler": self._scaler.state_dict(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take over a checkpoint."""
        self.network.load_state_dict(state["network"])
        self.average.state = {name: value.to(self.device) for name, value in state["ema"].items()}
        self._optimiser.load_state_dict(state["optimiser"])
        if state.get("scaler"):
            self._scaler.load_state_dict(state["scaler"])

    def start_from(self, weights: dict[str, Tensor]) -> None:
        """Take over the weights of another run."""
        self.network.load_state_dict(weights)
        self.average = MovingAverage(self.network, self._ema)

    def gradients(self, image: Tensor, loss_of: Callable[[Any], Tensor]) -> float:
        """Leave the gradients of the common loss in the weights, and return it.

        Raises
        ------
        TrainingError
            If the loss is no number: the weights are then as they were.
        """
        if self._together is None:
            # Made at the first step, when weights of a checkpoint are in.
            self._together = self._world.together(self.network)
        with autocast(self._type, self.device):
            outputs = self._together(image)
        wide = tuple(one.float() for one in outputs) if isinstance(outputs, tuple) else outputs.float()
        loss = loss_of(wide)
        value = float(loss.detach())
        if not torch.isfinite(loss.detach()):
            raise TrainingError(f"the loss became {value}: resume with a lower learning rate or with precision fp32.")
        self._optimiser.zero_grad(set_to_none=True)
        self._scaler.scale(loss).backward()
        return value

    def step(self, image: Tensor, loss_of: Callable[[Any], Tensor], factor: float, number: int) -> float:
        """One optimiser step.

        Parameters
        ----------
        image
            Batch of this process.
        loss_of
            Loss of what the network gives, in float32.
        factor
            Of the learning rate.
        number
            Of the step, from 1.

        Returns
        -------
        float
            The loss.
        """
        self.learning_rate = self._rate * factor
        for group in self._optimiser.param_groups:
            group["lr"] = self.learning_rate
        loss = self.gradients(image, loss_of)
        self._scaler.unscale_(self._optimiser)
        if self._clip:
            nn.utils.clip_grad_norm_(self.network.parameters(), self._clip)
        self._scaler.step(self._optimiser)
        self._scaler.update()
        self.average.update(self.network, number)
        return loss
