"""Several processes learn what one would: gradients, statistics and resumes."""

from __future__ import annotations

import subprocess
import sys

import pytest
import torch

from training import runs
from training.config import LossConfig, NetworkConfig
from training.distributed import World
from training.errors import TrainingError
from training.learner import Learner
from training.losses import MaskLoss
from training.models.build import build_network

from .conftest import NETWORK, quick_config

_GRADIENTS = """
import sys, torch
from tests.unit.training.test_training_distributed import learner, batch, loss
from training.distributed import joined

def share(world):  # no learner outlives the group: its threads would be cut down with it
    image, truth = batch()
    own = learner(world)
    value = own.gradients(image[world.rank :: world.size], lambda out: loss(world)(out, truth[world.rank :: world.size]))
    if world.main:
        buffers = dict(own.network.named_buffers())
        torch.save({"loss": value, "gradients": [p.grad for p in own.network.parameters()], "buffers": buffers}, sys.argv[1])

torch.set_num_threads(1)
with joined("cpu") as world:
    share(world)
"""


def learner(world: World) -> Learner:
    torch.manual_seed(3)
    network = build_network(NetworkConfig(family="residual", stem=4, encoder=(6, 8), decoder=(6, 4), deep_supervision=True))
    return Learner(
        network.train(),
        torch.device("cpu"),
        world,
        learning_rate=1e-3,
        weight_decay=0.0,
        clip=0.0,
        ema=0.9,
        precision="fp32",
    )


def test_that_bfloat16_computes_but_weights_stay_float32_and_gradients_are_clipped():
    torch.manual_seed(0)
    network = build_network(NETWORK).train()
    kinds = set()
    network.stem[0].register_forward_hook(lambda *values: kinds.add(values[2].dtype))
    one = Learner(
        network,
        torch.device("cpu"),
        World(),
        learning_rate=1e-2,
        weight_decay=0.0,
        clip=0.01,
        ema=0.5,
        precision="bf16",
    )
    before = {name: value.clone() for name, value in one.average.state.items()}
    image, truth = torch.rand(2, 6, 32, 32), torch.zeros(2, 32, 32, dtype=torch.uint8)
    assert one.step(image, lambda logits: loss(World())(logits, truth), 1.0, 1) > 0
    assert kinds == {torch.bfloat16}
    assert {weight.dtype for weight in network.parameters()} == {torch.float32}
    norm = torch.stack([weight.grad.norm() for weight in network.parameters()]).norm()
    assert norm <= 0.0101
    moved = [name for name, value in one.average.state.items() if not torch.equal(value, before[name])]
    assert moved
    with pytest.raises(TrainingError, match="lower learning rate"):
        one.step(image, lambda logits: logits.sum() * float("nan"), 1.0, 2)


def loss(world: World) -> MaskLoss:
    weights = (1.0, 2.0, 2.0, 2.0, 2.5, 2.0)
    return MaskLoss(weights, LossConfig(tversky_alpha=0.3, tversky_beta=0.7, focal_gamma=1.0), world)


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(5)
    image = torch.rand(6, 6, 32, 32, generator=generator)
    truth = torch.zeros(6, 32, 32, dtype=torch.uint8)
    truth[0, 4:12, 4:12], truth[1, 2:9, 10:30], truth[3, 20:24, 8:16] = 1, 5, 3  # uneven: each process sees other classes
    return image, truth


def torchrun(*words: str, port: int) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "torch.distributed.run", "--nproc-per-node", "2", "--master-port", str(port)]
    return subprocess.run([*line, *words], capture_output=True, text=True, check=False, timeout=240)


@pytest.fixture
def free_port():
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_that_two_processes_have_the_gradients_of_one_with_the_whole_batch(tmp_path, free_port):
    script = tmp_path / "gradients.py"
    script.write_text("import os, sys\nsys.path.insert(0, os.getcwd())\n" + _GRADIENTS)
    child = torchrun(str(script), str(tmp_path / "out.pt"), port=free_port)
    assert child.returncode == 0, child.stderr[-2000:]
    together = torch.load(tmp_path / "out.pt", weights_only=True)
    image, truth = batch()
    alone = learner(World())
    value = alone.gradients(image, lambda out: loss(World())(out, truth))
    assert together["loss"] == pytest.approx(value, rel=1e-5)
    for (name, weight), gradient in zip(alone.network.named_parameters(), together["gradients"], strict=True):
        torch.testing.assert_close(gradient, weight.grad, rtol=1e-4, atol=1e-6, msg=name)
    for name, buffer in alone.network.named_buffers():
        torch.testing.assert_close(together["buffers"][name], buffer, rtol=1e-4, atol=1e-6, msg=name)
    # The claim is not empty: without the common sums, the half batches give something else.
    apart = learner(World())
    apart.gradients(image[::2], lambda out: loss(World())(out, truth[::2]))
    first, half = (next(one.network.parameters()).grad for one in (alone, apart))
    assert not torch.allclose(first, half, rtol=1e-2)


def test_that_torchrun_trains_one_run_that_resumes_alone(heads, tmp_path, free_port):
    run = tmp_path / "run"
    config = tmp_path / "tiny.json"
    config.write_text(quick_config(heads, 2, network=NETWORK, batch=2, validate_steps=2).model_dump_json())
    words = ("-m", "training", "train", "segmentation", "--config", str(config), "--run-folder", str(run))
    child = torchrun(*words, port=free_port)
    assert child.returncode == 0, child.stderr[-2000:]
    assert child.stdout.count("done: ") == 1
    state = runs.load_checkpoint(run / runs.LAST)
    assert state["step"] == 2
    network = build_network(NETWORK)
    runs.load_weights(network, state["network"], run)  # no trace of the processes in the names
    from training.__main__ import main

    assert main(["train", "segmentation", "--run", str(run), "--resume", "--steps", "3"]) == 0
    assert runs.load_checkpoint(run / runs.LAST)["step"] == 3
