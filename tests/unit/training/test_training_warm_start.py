"""A package is a start for training: the network that comes out of it computes what the file computes, and learns on."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from training.__main__ import main
from training.errors import TrainingError
from training.export import export_package
from training.runs import BEST, LAST, RunFolder, load_checkpoint
from training.segmentation import load_network, train_segmentation
from training.warm_start import read_package, unfolded

from .conftest import SPEC, quick_config


@pytest.fixture(scope="module")
def package(heads: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("warm")
    train_segmentation(quick_config(heads, 4), RunFolder(folder / "run"), log=lambda _line: None)
    export_package(folder / "run", folder / "package", log=lambda _line: None)
    return folder / "package"


def images(count: int) -> torch.Tensor:
    return torch.rand(count, SPEC.channels, SPEC.size, SPEC.size, generator=torch.Generator().manual_seed(1))


def test_that_the_unfolded_network_computes_what_the_package_computes(package):
    _, config, folded = read_package(package)
    network = unfolded(config, folded, images(8), package)
    norms = [part for part in network.modules() if isinstance(part, torch.nn.BatchNorm2d)]
    assert norms  # it can be trained as it was
    other = images(3) * 0.7
    session = onnxruntime.InferenceSession(str(package / "model.onnx"), providers=["CPUExecutionProvider"])
    (expected,) = session.run(None, {"image": other.numpy()})
    with torch.no_grad():
        np.testing.assert_allclose(network(other).numpy(), expected, atol=1e-3)
        # In training mode the statistics are those of the batch: the slices they were taken from give the same.
        (expected,) = session.run(None, {"image": images(8).numpy()})
        np.testing.assert_allclose(network.train()(images(8)).numpy(), expected, atol=1e-3)


def test_that_training_goes_on_from_a_package_and_names_it(package, heads, tmp_path):
    run = tmp_path / "run"
    config = tmp_path / "tiny.json"
    config.write_text(quick_config(heads, 1, learning_rate=0.0).model_dump_json())
    assert main(["train", "segmentation", "--config", str(config), "--init", str(package), "--run", str(run)]) == 0
    state = load_checkpoint(run / LAST)
    assert "taken over" in " ".join(state["config"]["init_commands"])
    network, _ = load_network(run / (BEST if (run / BEST).is_file() else LAST))
    _, _, folded = read_package(package)
    assert torch.equal(network.state_dict()["head.weight"], folded["head.weight"])


def test_that_a_package_of_another_kind_is_refused_in_one_line(package, tmp_path):
    spec = json.loads((package / "model.json").read_text())
    other = tmp_path / "other"
    other.mkdir()
    (other / "model.json").write_text(json.dumps(spec))
    with pytest.raises(TrainingError, match="cannot be started from"):
        read_package(other)  # the ONNX file is missing
    with pytest.raises(TrainingError, match="classification package"):
        read_package(Path("models/ich-sequence"))
