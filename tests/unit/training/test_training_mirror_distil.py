"""A network that compares the sides, and one that learns from others: both start as what they came from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from training.__main__ import main
from training.config import NetworkConfig
from training.distil import Teachers, soft_cross_entropy
from training.errors import UsageError
from training.export import export_package
from training.models.build import build_network
from training.runs import LAST, RunFolder, load_checkpoint
from training.segmentation import train_segmentation
from training.weights import load_network, read_package, unfolded, widened

from .conftest import NETWORK, SPEC, quick_config

MIRRORED = NETWORK.model_copy(update={"mirrored": 2})


def images(count: int) -> torch.Tensor:
    return torch.rand(count, SPEC.channels, SPEC.size, SPEC.size, generator=torch.Generator().manual_seed(1))


def quiet(_line: str) -> None:
    pass


@pytest.fixture(scope="module")
def plain_run(heads: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plain") / "run"
    train_segmentation(quick_config(heads, 3), RunFolder(folder), log=quiet)
    return folder


@pytest.mark.parametrize("config", [NETWORK, NETWORK.model_copy(update={"mirrored": 1})])
def test_that_a_widened_network_goes_on_as_it_was(config):
    torch.manual_seed(2)
    narrow = build_network(config).eval()
    for one in narrow.mirrored:
        torch.nn.init.normal_(one.weight)
    wide = build_network(MIRRORED).eval()
    wide.load_state_dict(widened(narrow, MIRRORED))
    with torch.no_grad():
        torch.testing.assert_close(wide(images(2)), narrow(images(2)))


def test_that_a_mirrored_level_brings_what_lies_on_the_other_side():
    torch.manual_seed(3)
    # One level: without its mirror image, the far column of cells is beyond the reach of what changes at the near edge.
    config = NetworkConfig(channels=6, stem=4, encoder=(6,), decoder=(4,))
    network = build_network(config.model_copy(update={"mirrored": 1})).eval()
    changed = images(1)
    changed[..., :4] += 1.0
    with torch.no_grad():
        before, after = network(images(1)), network(changed)
        torch.testing.assert_close(after[..., -8:], before[..., -8:])
        torch.nn.init.normal_(network.mirrored[0].weight)
        difference = (network(changed) - network(images(1))).abs().amax(dim=(0, 1, 2))
    assert difference[-8:].max() > 1e-4
    assert difference[28:36].max() < 1e-5


def test_that_only_the_strided_family_is_mirrored():
    with pytest.raises(ValueError, match="strided"):
        NetworkConfig(family="classic", mirrored=1)
    with pytest.raises(ValueError, match="5 of 4"):
        NetworkConfig(mirrored=5)


def test_that_a_run_widens_what_it_starts_from_and_its_package_is_a_start_again(plain_run, heads, tmp_path):
    run = tmp_path / "run"
    config = quick_config(heads, 4, init=str(plain_run), network=MIRRORED)
    train_segmentation(config, RunFolder(run), log=quiet)
    network, kept = load_network(run / LAST)
    assert kept.network == MIRRORED
    assert all(one.weight.abs().max() > 0 for one in network.mirrored)
    export_package(run / LAST, tmp_path / "package", log=quiet)
    _, found, folded = read_package(tmp_path / "package")
    assert found == MIRRORED
    again = unfolded(found, folded, images(8), tmp_path / "package")
    with torch.no_grad():
        torch.testing.assert_close(again(images(3)), network(images(3)), atol=2e-3, rtol=1e-3)


def test_that_teachers_are_averaged():
    torch.manual_seed(4)
    networks = [build_network(NETWORK).eval(), build_network(MIRRORED).eval()]
    with torch.no_grad():
        expected = sum(one(images(2)).softmax(dim=1) for one in networks) / 2
    torch.testing.assert_close(Teachers(networks, torch.device("cpu"), "fp32")(images(2)), expected)


def test_that_the_soft_loss_is_least_where_the_teachers_are_met():
    torch.manual_seed(5)
    wanted = torch.rand(2, 6, 4, 4).softmax(dim=1)
    weights = torch.tensor([1.0, 2.0, 2.0, 2.0, 2.0, 2.0])
    logits = wanted.log().requires_grad_()
    loss = soft_cross_entropy(logits, wanted, weights)
    loss.backward()
    assert logits.grad.abs().max() < 1e-6
    assert soft_cross_entropy(torch.zeros_like(wanted), wanted, weights) > loss
    # Against a truth that is sure, it is the weighted cross entropy.
    truth = torch.randint(0, 6, (2, 4, 4))
    sure = torch.nn.functional.one_hot(truth, 6).permute(0, 3, 1, 2).float()
    other = torch.randn(2, 6, 4, 4)
    expected = torch.nn.functional.cross_entropy(other, truth, weight=weights)
    torch.testing.assert_close(soft_cross_entropy(other, sure, weights), expected)


def test_that_a_student_comes_nearer_to_its_teacher_and_names_it(plain_run, heads, tmp_path):
    def distance(run: Path) -> float:
        teacher, _ = load_network(plain_run / LAST)
        student = load_checkpoint(run / LAST)["network"]
        network = build_network(NETWORK).eval()
        network.load_state_dict(student)
        with torch.no_grad():
            return float((network(images(4)).softmax(1) - teacher(images(4)).softmax(1)).abs().mean())

    for name, words in (("alone", []), ("taught", ["--teachers", str(plain_run), "--set", "teacher_share=0.95"])):
        file = tmp_path / f"{name}.json"
        file.write_text(quick_config(heads, 12, seed=3, learning_rate=5e-3).model_dump_json())
        assert main(["train", "segmentation", "--config", str(file), "--run", str(tmp_path / name), *words]) == 0
    assert distance(tmp_path / "taught") < distance(tmp_path / "alone")
    commands = json.loads((tmp_path / "taught" / "config.json").read_text())["init_commands"]
    assert commands[-1] == f"# {plain_run} teaches the run that follows"
    assert any("train segmentation --seed 1" in line for line in commands)


def test_that_an_interrupted_taught_run_resumes_to_the_same_weights(plain_run, heads, tmp_path):
    def interrupting(line: str) -> None:
        if line.startswith("step 2"):
            raise KeyboardInterrupt

    config = quick_config(heads, 4, teachers=(str(plain_run),))
    train_segmentation(config, RunFolder(tmp_path / "whole"), log=quiet)
    with pytest.raises(KeyboardInterrupt):
        train_segmentation(config, RunFolder(tmp_path / "parts"), log=interrupting)
    assert 0 < load_checkpoint(tmp_path / "parts" / LAST)["step"] < 4
    # The run knows its teachers: who resumes it need not name them again.
    train_segmentation(quick_config(heads, 4), RunFolder(tmp_path / "parts"), resume=True, log=quiet)
    whole, parts = (load_checkpoint(tmp_path / name / LAST)["network"] for name in ("whole", "parts"))
    assert all(torch.equal(value, parts[name]) for name, value in whole.items())


def test_that_a_teacher_of_another_input_is_refused_in_one_line(plain_run, heads, tmp_path):
    other = SPEC.model_copy(update={"spacing_mm": 3.0})
    config = quick_config(heads, 2, teachers=(str(plain_run),), input=other)
    with pytest.raises(UsageError, match="takes another input"):
        train_segmentation(config, RunFolder(tmp_path / "run"), log=quiet)
    assert not (tmp_path / "run").exists()
