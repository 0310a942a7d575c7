"""The mean of checkpoints: of their weights, of one run alone, and good for export."""

from __future__ import annotations

import pytest
import torch

from ichviewer.inference.package import load_package
from training import runs
from training.__main__ import main
from training.segmentation import train_segmentation
from training.weights import load_network

from .conftest import quick_config


def _trained(heads, folder, **changes):
    config = quick_config(heads, 4).model_copy(update={"command": "python -m training train"} | changes)
    train_segmentation(config, runs.RunFolder(folder), log=str)
    return folder / runs.LAST


@pytest.fixture(scope="module")
def two(heads, tmp_path_factory):
    """The last checkpoint of a run, and one that stands for an earlier one of it."""
    folder = tmp_path_factory.mktemp("average")
    last = _trained(heads, folder / "run")
    state = runs.load_checkpoint(last)
    state["ema"] = {name: value * 3 if value.is_floating_point() else value for name, value in state["ema"].items()}
    runs.save_checkpoint(folder / "earlier.pt", state | {"step": 2})
    return folder / "earlier.pt", last


def test_that_the_mean_of_two_checkpoints_is_exported_and_tells_of_both(two, tmp_path):
    mean = tmp_path / "mean.pt"
    assert main(["average", *map(str, two), "--out", str(mean)]) == 0
    weights, single = load_network(mean)[0].state_dict(), load_network(two[1])[0].state_dict()
    assert weights.keys() == single.keys()
    for name, value in single.items():
        torch.testing.assert_close(weights[name], value * 2 if value.is_floating_point() else value)
    assert main(["export", str(mean), "--out", str(tmp_path / "package")]) == 0
    commands = load_package(tmp_path / "package").spec.provenance.commands
    told = commands[-4:]
    assert told[0] == "python -m training train"
    assert told[1] == "# averaged at steps 2, 4"
    assert told[2].startswith("python -m training average")
    assert told[3].startswith("python -m training export")


def test_that_what_has_no_mean_is_refused_and_nothing_is_written(two, heads, tmp_path, capsys):
    out = tmp_path / "mean.pt"
    assert main(["average", str(two[0]), "--out", str(out)]) == 2
    assert "two checkpoints or more" in capsys.readouterr().err
    other = _trained(heads, tmp_path / "other", seed=7)
    assert main(["average", str(two[0]), str(other), "--out", str(out)]) == 2
    assert "not of one run (seed)" in capsys.readouterr().err
    assert main(["average", str(two[0]), str(tmp_path / "none.pt"), "--out", str(out)]) == 2
    assert not out.exists()
    out.write_bytes(b"mine")
    assert main(["average", *map(str, two), "--out", str(out)]) == 2
    assert out.read_bytes() == b"mine"
