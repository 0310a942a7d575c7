"""Configuration files, what a run folder keeps, and that it makes the run again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import torch

from training import runs
from training.__main__ import main
from training.config import ClassificationConfig, SegmentationConfig
from training.configfile import assignment, configure, merged, read_config
from training.errors import UsageError
from training.folds import averaged

from .conftest import quick_config

_CONFIGS = Path(__file__).parents[3] / "training" / "configs"


@pytest.mark.parametrize("path", sorted(_CONFIGS.glob("*.toml")), ids=lambda path: path.stem)
def test_that_every_shipped_configuration_is_valid(path):
    values = read_config(path) | {"data": ["data"], "init": "run"}
    kind = ClassificationConfig if values["task"] == "classification" else SegmentationConfig
    config = configure(kind, values, str(path))
    assert (config.minutes > 0) != (config.steps > 0)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"lerning_rate": 1e-3}, "'lerning_rate' is unknown. Did you mean 'learning_rate'?"),
        ({"network": {"famly": "classic"}}, "'network.famly' is unknown. Did you mean 'network.family'?"),
        ({"focal_gamma": 2.0}, "'focal_gamma' is unknown. Did you mean 'loss.focal_gamma'?"),
        ({"qqq": 1}, "Known here: "),
        ({"batch": 1}, "'batch'"),
        ({"network": {"channels": 9}}, "network.channels is 9, but the input has 6"),
        ({"network": {"decoder": [8, 8]}}, "4 encoder widths"),
        ({"crop_columns": 200}, "multiple of 32"),
        ({"folds": 3, "fold": 3}, "fold 3 of 3"),
    ],
)
def test_that_a_wrong_configuration_says_what_is_wrong_in_one_line(values, message):
    with pytest.raises(UsageError) as caught:
        configure(SegmentationConfig, {"data": ["data"]} | values, "file.toml")
    assert message in str(caught.value)
    assert str(caught.value).startswith("file.toml: ")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ["a = [", "no table"])
def test_that_a_file_that_is_no_toml_is_refused(tmp_path, text):
    file = tmp_path / "a.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match="TOML"):
        read_config(file)
    with pytest.raises(UsageError, match="does not exist"):
        read_config(tmp_path / "b.toml")


def test_that_options_stand_above_set_above_the_file(heads, tmp_path):
    file = tmp_path / "run.toml"
    own = json.loads(quick_config(heads, 1).model_dump_json())
    file.write_text(
        "steps = 9\nseed = 3\nbatch = 4\nlearning_rate = 0.1\nthreads = 1\nvalidation_fraction = 0.3\ncrop_columns = 0\n"
        f"[network]\nstem = 4\nencoder = [6, 8, 8, 8]\ndecoder = {own['network']['decoder']}\n"
    )
    words = ["--config", str(file), "--data", str(heads), "--run", str(tmp_path / "run"), "--steps", "1"]
    words += ["--set", "learning_rate=0.02", "--set", "network.stem=5", "--set", "seed=4", "--seed", "5"]
    for name, value in (("name", '"image"'), ("shape", '["slices", 6, 64, 64]'), ("spacing_mm", "3.4"), ("size", "64")):
        words += ["--set", f"input.{name}={value}"]
    words += [
        "--set",
        "input.windows=[{level=40,width=80},{level=75,width=215}]",
        "--set",
        "input.context_mm=[-5.0,0.0,5.0]",
    ]
    assert main(["train", "segmentation", *words]) == 0
    stored = json.loads((tmp_path / "run" / "config.json").read_text())
    assert (stored["steps"], stored["seed"], stored["learning_rate"]) == (1, 5, 0.02)
    assert (stored["network"]["stem"], stored["network"]["encoder"]) == (5, [6, 8, 8, 8])
    assert "--set" in stored["command"]


def test_that_a_run_folder_makes_the_same_run_again(heads, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    config = quick_config(heads, 2, validate_steps=2)
    file = tmp_path / "tiny.json"
    file.write_text(config.model_dump_json())
    assert main(["train", "segmentation", "--config", str(file), "--run", str(first)]) == 0
    again = ["--config", str(first / "config.json"), "--run", str(second), "--workers", "3"]
    assert main(["train", "segmentation", *again]) == 0
    a, b = (runs.load_checkpoint(folder / runs.LAST) for folder in (first, second))
    for name, value in a["ema"].items():
        assert torch.equal(value, b["ema"][name]), name
    starts = json.loads((second / "environment.json").read_text())
    assert len(starts) == 1
    facts = starts[0]
    assert facts["packages"]["torch"] == torch.__version__
    assert facts["seed"] == 1
    assert facts["cores"] >= 1
    assert facts["device"] == "cpu"
    assert "--run" in facts["command"]
    shutil.rmtree(second / "tensorboard")


def test_that_an_assignment_is_read_as_toml_and_a_word_as_text():
    assert assignment("loss.focal_gamma=2.0") == {"loss": {"focal_gamma": 2.0}}
    assert assignment("network.encoder=[1, 2]") == {"network": {"encoder": [1, 2]}}
    assert assignment("network.family=classic") == {"network": {"family": "classic"}}
    for wrong in ("novalue", "=1", "a..b=1"):
        with pytest.raises(ValueError, match="NAME=VALUE"):
            assignment(wrong)
    assert merged({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"b": 4}}) == {"a": {"b": 4, "c": 2}, "d": 3}


def test_that_folds_are_trained_once_and_averaged(heads, tmp_path, capsys):
    file = tmp_path / "tiny.json"
    file.write_text(quick_config(heads, 1, folds=3, validate_steps=1, checkpoint_minutes=60.0).model_dump_json())
    words = ["folds", "segmentation", "--config", str(file), "--run", str(tmp_path / "cv")]
    assert main(words) == 0
    summary = json.loads((tmp_path / "cv" / "folds.json").read_text())
    assert len(summary["folds"]) == 3
    assert summary["average"]["steps"] == {"mean": 1.0, "sd": 0.0, "folds": 3.0}
    splits = [runs.load_checkpoint(tmp_path / "cv" / f"fold-{n}" / runs.LAST)["split"] for n in range(3)]
    held_out = [name for split in splits for name in split["validation"]]
    assert len(held_out) == len(set(held_out)) == 9  # every scan validates once
    capsys.readouterr()
    assert main(words) == 0
    assert capsys.readouterr().out.count("done before") == 3
    assert main([*words, "--folds", "0"]) == 2


def test_that_the_average_of_folds_leaves_out_what_a_fold_has_not():
    result = averaged([{"a": 1.0, "b": 3.0}, {"a": 2.0}])
    assert result["a"] == {"mean": 1.5, "sd": pytest.approx(0.7071, abs=1e-4), "folds": 2.0}
    assert result["b"] == {"mean": 3.0, "sd": 0.0, "folds": 1.0}
