"""A package is a start for training: the network that comes out of it computes what the file computes, and learns on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from ichviewer.inference.package import load_package
from training.__main__ import main
from training.classification import load_classifier
from training.errors import TrainingError, UsageError
from training.export import export_package
from training.runs import BEST, LAST, RunFolder, find_checkpoint, load_checkpoint
from training.segmentation import train_segmentation
from training.weights import load_network, read_package, starting_point, unfolded

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


def test_that_a_run_that_goes_on_from_another_names_the_data_of_both(heads, tmp_path):
    """The card judges by them whether patients were trained on; data of the first run may be no part of the second."""
    earlier, made = tmp_path / "earlier", "python -m training make-phantom --out earlier --count 4"
    shutil.copytree(heads, earlier)
    (earlier / "dataset.json").write_text(json.dumps({"commands": [made]}))
    train_segmentation(quick_config(earlier, 1), RunFolder(tmp_path / "first"), log=lambda _line: None)
    start = starting_point(tmp_path / "first")
    assert made in start.options["init_commands"]


def test_that_a_classification_starts_from_a_package(package, heads, tmp_path):
    run = tmp_path / "run"
    words = ("--steps", "2", "--set", "rounds=0", "--threads", "1")
    assert main(["train", "classification", "--init", str(package), "--data", str(heads), "--run", str(run), *words]) == 0
    classifier, config = load_classifier(find_checkpoint(run))
    assert config.input == SPEC
    _, _, folded = read_package(package)
    assert torch.equal(classifier.features.network.state_dict()["head.weight"], folded["head.weight"])


def test_that_an_own_package_has_an_own_name(package, tmp_path):
    run = package.parent / "run"
    made = export_package(run, tmp_path / "own", name="site-unet", log=lambda _line: None)
    assert load_package(tmp_path / "own").spec.name == made.spec.name == "site-unet"
    with pytest.raises(UsageError, match="no name of a package"):
        export_package(run, tmp_path / "other", name="Our Net", log=lambda _line: None)
    assert not (tmp_path / "other").exists()


def test_that_a_package_of_another_kind_is_refused_in_one_line(package, tmp_path):
    spec = json.loads((package / "model.json").read_text())
    other = tmp_path / "other"
    other.mkdir()
    (other / "model.json").write_text(json.dumps(spec))
    with pytest.raises(TrainingError, match="cannot be started from"):
        read_package(other)  # the ONNX file is missing
    with pytest.raises(TrainingError, match="classification package"):
        read_package(Path("models/ich-sequence"))
