"""Several processes as one, by sums that gradients flow through: N processes learn what one with all slices would.

Averaging the gradients alone would not do: Dice is a ratio of sums over the batch, and BatchNorm needs its statistics over
the whole batch. Both sums are made over all processes here. A differentiable sum sends each process the gradients of all
of them, so the average that `DistributedDataParallel` takes is the gradient of the one common loss.
"""

from __future__ import annotations

import datetime
import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, distributed, nn

from training.errors import UsageError

_LONGEST_WAIT = datetime.timedelta(hours=2)


class _Sum(torch.autograd.Function):
    """Sum over the processes; the gradient is summed likewise."""

    @staticmethod
    def forward(ctx: Any, values: Tensor) -> Tensor:  # noqa: ARG004
        result = values.clone()
        distributed.all_reduce(result)
        return result

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:  # noqa: ARG004
        result = gradient.contiguous().clone()
        distributed.all_reduce(result)
        return result


@dataclass(frozen=True)
class World:
    """The processes that train together.

    Attributes
    ----------
    rank, size, local
        Number of this process, how many there are, and its number on this machine (its GPU).
    """

    rank: int = 0
    size: int = 1
    local: int = 0

    @property
    def main(self) -> bool:
        """Whether this process writes files and messages."""
        return self.rank == 0

    def total(self, values: Tensor) -> Tensor:
        """Sum of `values` over all processes; gradients flow through."""
        return _Sum.apply(values) if self.size > 1 else values

    def agreed(self, values: list[float]) -> list[float]:
        """What process 0 has, in all of them: clocks differ, decisions must not."""
        if self.size == 1:
            return values
        tensor = torch.tensor(values, dtype=torch.float64)
        if distributed.get_backend() == "nccl":
            tensor = tensor.cuda(self.local)
        distributed.broadcast(tensor, 0)
        return tensor.tolist()

    def together(self, network: nn.Module) -> nn.Module:
        """A network whose BatchNorm and gradients span the processes; itself where there is one process."""
        if self.size == 1:
            return network
        spanning = SpanningBatchNorm.convert(network, self)
        return nn.parallel.DistributedDataParallel(spanning, broadcast_buffers=False)


@contextmanager
def joined(device: str) -> Iterator[World]:
    """The processes that ``torchrun`` started; one alone where it did not.

    Raises
    ------
    UsageError
        If this build of PyTorch cannot join processes.
    """
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield World()
        return
    if not distributed.is_available():
        raise UsageError("This build of PyTorch has no torch.distributed. Start without torchrun.")
    on_gpu = device != "cpu" and torch.cuda.is_available()
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if on_gpu:
        torch.cuda.set_device(local)
    distributed.init_process_group("nccl" if on_gpu else "gloo", timeout=_LONGEST_WAIT)
    try:
        yield World(distributed.get_rank(), distributed.get_world_size(), local)
        # Nobody leaves while another still talks: a connection that is closed under it aborts that process.
        distributed.barrier()
    finally:
        # What still holds the group when the interpreter ends takes its threads down with "terminate called".
        gc.collect()
        distributed.destroy_process_group()


class SpanningBatchNorm(nn.BatchNorm2d):
    """BatchNorm whose statistics are those of the batches of all processes; on a CPU too, where torch has none.

    Same weights and names as `BatchNorm2d`.
    """

    world: World

    @classmethod
    def convert(cls, network: nn.Module, world: World) -> nn.Module:
        """Change every BatchNorm2d of a network, in place; weights and buffers stay."""
        for part in network.modules():
            if type(part) is nn.BatchNorm2d:
                part.__class__ = cls
                part.world = world
        return network

    def forward(self, image: Tensor) -> Tensor:
        """Normalised image (n, c, h, w)."""
        if not self.training:
            return super().forward(image)
        wide = image.float()
        count = torch.tensor([float(wide.numel() // wide.shape[1])], device=wide.device)
        sums = self.world.total(torch.cat([wide.sum((0, 2, 3)), count]))
        number = sums[-1].detach()
        mean = sums[:-1] / number
        centred = wide - mean[:, None, None]
        variance = self.world.total(centred.square().sum((0, 2, 3))) / number
        with torch.no_grad():
            self.num_batches_tracked += 1
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * number / (number - 1).clamp(min=1), self.momentum)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return (centred * scale[:, None, None] + self.bias[:, None, None]).to(image.dtype)
