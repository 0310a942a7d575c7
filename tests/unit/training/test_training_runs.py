"""Runs: learn, stop, survive a kill, and refuse what does not fit."""

from __future__ import annotations

import csv
import signal
import subprocess
import sys

import numpy as np
import pytest
import torch

from training import runs
from training.config import ClassificationConfig, EncoderConfig, NetworkConfig
from training.errors import TrainingError, UsageError
from training.losses import MaskLoss, rsna_log_loss
from training.metrics import auc, dice, log_loss, mean, presence
from training.models.sequence import SequenceStage, SliceFeatures, build_classifier
from training.models.unet import UNet25D, multiply_adds
from training.segmentation import score, train_segmentation
from training.weights import load_network

from .conftest import NETWORK, SPEC, quick_config

_KILLED = """
import os, signal, sys
from pathlib import Path
from tests.unit.training.conftest import quick_config
from training.runs import RunFolder
from training.segmentation import train_segmentation

def log(text):
    if text.startswith("step 4"):
        os.kill(os.getpid(), signal.SIGKILL)

train_segmentation(quick_config(Path(sys.argv[1]), 6), RunFolder(Path(sys.argv[2])), log=log)
"""


@pytest.fixture(autouse=True)
def _threads():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def _quiet(text):
    pass


def test_that_a_killed_run_resumes_to_the_same_weights(heads, tmp_path):
    straight, killed = runs.RunFolder(tmp_path / "straight"), runs.RunFolder(tmp_path / "killed")
    train_segmentation(quick_config(heads, 6), straight, log=_quiet)
    child = subprocess.run(
        [sys.executable, "-c", _KILLED, str(heads), str(killed.path)], capture_output=True, text=True, check=False
    )
    assert child.returncode == -signal.SIGKILL, child.stderr
    stopped = runs.load_checkpoint(killed.path / runs.LAST)["step"]
    assert 0 < stopped < 6
    train_segmentation(quick_config(heads, 6), killed, resume=True, log=_quiet)
    expected, actual = (runs.load_checkpoint(run.path / runs.LAST) for run in (straight, killed))
    assert actual["step"] == expected["step"] == 6
    for part in ("network", "ema"):
        for name, value in expected[part].items():
            assert torch.equal(value, actual[part][name]), name
    assert not list(killed.path.glob("*.part"))


def test_that_training_learns_and_says_so(heads, tmp_path):
    run = runs.RunFolder(tmp_path / "run")
    lines: list[str] = []
    config = quick_config(heads, 30, learning_rate=1e-2, checkpoint_minutes=60.0)
    train_segmentation(config, run, log=lines.append)
    with (run.path / "metrics.csv").open(encoding="utf-8") as stream:
        losses = [float(row["value"]) for row in csv.DictReader(stream) if row["name"] == "train/loss"]
    assert np.mean(losses[-5:]) < 0.9 * np.mean(losses[:5])
    assert any("slices/s" in line and "ETA" in line for line in lines)
    assert list((run.path / "tensorboard").iterdir())
    network, stored = load_network(runs.find_checkpoint(run.path))
    assert stored.command.startswith("python -m training train")
    assert not network.training
    state = runs.load_checkpoint(run.path / runs.LAST)
    assert not set(state["split"]["train"]) & set(state["split"]["validation"])


def test_that_training_stops_early_when_nothing_gets_better(heads, tmp_path):
    config = quick_config(heads, 1000, learning_rate=0.0, validate_steps=1, patience=2, checkpoint_minutes=60.0)
    run = runs.RunFolder(tmp_path / "run")
    train_segmentation(config, run, log=_quiet)
    assert runs.load_checkpoint(run.path / runs.LAST)["step"] < 30


def test_that_a_run_is_not_overwritten_nor_resumed_from_nothing(heads, tmp_path):
    run = runs.RunFolder(tmp_path / "run")
    with pytest.raises(UsageError, match="nothing to resume"):
        run.start(quick_config(heads, 1), resume=True)
    run.start(quick_config(heads, 1), resume=False)
    runs.save_checkpoint(run.path / runs.LAST, {"config": {}})
    with pytest.raises(UsageError, match="--resume"):
        run.start(quick_config(heads, 1), resume=False)


def test_that_a_resumed_run_keeps_its_settings_but_takes_a_new_budget(heads, tmp_path):
    run = runs.RunFolder(tmp_path / "run")
    run.start(quick_config(heads, 5, seed=3), resume=False)
    runs.save_checkpoint(run.path / runs.LAST, {"config": {}})
    config = run.start(quick_config(heads, 9, seed=4), resume=True)
    assert (config.seed, config.steps) == (3, 9)


def test_that_a_failed_write_leaves_the_checkpoint_before(tmp_path, monkeypatch):
    path = tmp_path / "last.pt"
    runs.save_checkpoint(path, {"config": {}, "step": 1})

    def full(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(torch, "save", full)
    with pytest.raises(OSError, match="No space"):
        runs.save_checkpoint(path, {"config": {}, "step": 2})
    assert runs.load_checkpoint(path)["step"] == 1
    assert [file.name for file in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04 cut"])
def test_that_a_damaged_checkpoint_is_refused_in_one_line(tmp_path, content):
    (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(TrainingError, match=r"last\.pt") as caught:
        runs.load_checkpoint(tmp_path / "last.pt")
    assert "\n" not in str(caught.value)


def test_that_weights_of_another_network_are_refused(tmp_path):
    other = UNet25D(NetworkConfig(stem=8))
    with pytest.raises(TrainingError, match="another network"):
        runs.load_weights(UNet25D(NetworkConfig()), other.state_dict(), tmp_path)


def test_that_a_budget_counts_the_time_before_a_resume():
    budget = runs.Budget(10.0, 0, elapsed=300.0)
    assert budget.fraction == pytest.approx(0.5, abs=0.01)
    assert budget.eta == pytest.approx(300.0, abs=3.0)
    assert runs.Budget(0.0, 4, step=4).spent
    for minutes, steps in ((0.0, 0), (1.0, 1)):
        with pytest.raises(UsageError, match="budget"):
            runs.Budget(minutes, steps)


def test_that_the_learning_rate_rises_then_falls():
    values = [runs.cosine(f, 0.1) for f in np.linspace(0, 1, 101)]
    assert values[0] < 0.1
    assert int(np.argmax(values)) == 10
    assert values[-1] == pytest.approx(0.01)
    assert bool(np.all(np.diff(values[10:]) <= 0))


def test_that_cuda_is_refused_where_there_is_none(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UsageError, match="CUDA"):
        runs.choose_device("cuda")
    assert runs.choose_device("auto").type == "cpu"


def test_that_the_network_is_cheap_and_has_full_resolution():
    network = UNet25D(NetworkConfig()).eval()
    with torch.no_grad():
        assert network(torch.zeros(1, 6, 224, 224)).shape == (1, 6, 224, 224)
    assert multiply_adds(network, (1, 6, 224, 224)) < 1.0e9


def test_that_the_mask_loss_rewards_the_truth_and_ignores_absent_classes():
    labels = torch.zeros(2, 16, 16, dtype=torch.uint8)
    labels[0, 4:10, 4:10] = 3
    truth = torch.nn.functional.one_hot(labels.long(), 6).permute(0, 3, 1, 2).float()
    loss = MaskLoss((1.0, 2.0, 2.0, 2.0, 2.0, 2.0))
    perfect, blind = loss(truth * 20, labels), loss(torch.zeros(2, 6, 16, 16), labels)
    wrong_class = loss(truth[:, [0, 3, 2, 1, 4, 5]] * 20, labels)
    assert perfect < 0.01 < blind < wrong_class
    assert torch.isfinite(loss(torch.zeros(2, 6, 16, 16), torch.zeros_like(labels)))


def test_that_the_log_loss_is_the_one_of_the_competition():
    draw = np.random.default_rng(0)
    logits, truth = draw.normal(size=(40, 6)), (draw.random((40, 6)) < 0.3).astype(np.float64)
    probabilities = 1 / (1 + np.exp(-logits))
    entropy = -(truth * np.log(probabilities) + (1 - truth) * np.log(1 - probabilities))
    expected = (entropy * [2, 1, 1, 1, 1, 1]).sum() / (40 * 7)
    assert log_loss(probabilities, truth) == pytest.approx(expected)
    assert float(rsna_log_loss(torch.from_numpy(logits), torch.from_numpy(truth))) == pytest.approx(expected)


def test_that_figures_are_right_and_missing_ones_are_not_zero():
    draw = np.random.default_rng(1)
    scores, truth = draw.integers(0, 6, 60), draw.random(60) < 0.4
    pairs = [(a > b) + 0.5 * (a == b) for a in scores[truth] for b in scores[~truth]]
    assert auc(scores, truth) == pytest.approx(np.mean(pairs))
    assert np.isnan(auc([1, 2], [True, True]))
    a, b = np.array([1, 1, 0, 0], bool), np.array([1, 0, 1, 0], bool)
    assert dice(a, b) == pytest.approx(0.5)
    assert np.isnan(dice(a & ~a, a & ~a))
    assert mean([1.0, float("nan")]) == 1.0
    assert np.isnan(mean([]))
    np.testing.assert_array_equal(presence(np.array([9, 0, 2, 0, 0, 5]), 3), [1, 0, 0, 0, 0, 1])


def test_that_the_best_network_is_not_the_one_that_sees_blood_everywhere():
    good = {"dice-any": 0.7, "dice-epidural": 0.6, "false-positive-ml": 0.1}
    assert score(good) > score(good | {"false-positive-ml": 9.0})
    assert score(good) > score(good | {"dice-any": 0.5})


def test_that_padding_and_company_do_not_change_a_scan():
    torch.manual_seed(0)
    stage = SequenceStage(10, 8, 8, 0.0).eval()
    features = torch.randn(7, 34)
    alone = stage(features[None])
    padded = torch.zeros(2, 12, 34)
    padded[0, :7], padded[1] = features, torch.randn(12, 34)
    mask = torch.zeros(2, 12)
    mask[0, :7], mask[1] = 1, 1
    together = stage(padded, mask)
    torch.testing.assert_close(together[0][0, :7], alone[0][0], atol=1e-5, rtol=1e-4)
    torch.testing.assert_close(together[1][0], alone[1][0], atol=1e-5, rtol=1e-4)


def test_that_bottleneck_features_are_heard_only_where_they_are_embedded():
    torch.manual_seed(0)
    features = torch.randn(1, 7, 34)
    other = features.clone()
    other[..., :10] = torch.randn(1, 7, 10)
    for embed, same in ((8, False), (0, True)):
        stage = SequenceStage(10, 8, embed, 0.0).eval()
        assert torch.equal(stage(features)[0], stage(other)[0]) == same
    resnet = EncoderConfig(family="resnet")
    with pytest.raises(ValueError, match="embed must be 1 or more"):
        ClassificationConfig(data=("d",), encoder=resnet, embed=0)


@pytest.mark.parametrize("embed", [0, 8])
@pytest.mark.parametrize("count", [1, 3])
def test_that_the_classifier_answers_for_any_number_of_slices(count, embed):
    classifier = build_classifier(
        ClassificationConfig(data=("d",), init="x", network=NETWORK, input=SPEC, hidden=8, embed=embed)
    ).eval()
    with torch.no_grad():
        slices, study = classifier(torch.rand(count, 6, 64, 64))
    assert slices.shape == (count, 6)
    assert study.shape == (1, 6)
    assert torch.isfinite(slices).all()


def test_that_slice_features_follow_the_hemorrhage():
    torch.manual_seed(0)
    features = SliceFeatures(UNet25D(NETWORK).eval())
    assert features(torch.rand(2, 6, 64, 64)).shape == (2, features.count)
    head = features.network.head
    with torch.no_grad():
        before = features(torch.full((1, 6, 64, 64), 0.5))[0, features.deep]
        head.bias[:4] = -9.0
        after = features(torch.full((1, 6, 64, 64), 0.5))[0, features.deep]
    assert after > before


def test_that_a_classification_run_needs_a_segmentation_checkpoint(heads, tmp_path):
    from training.classification import train_classification

    config = ClassificationConfig(data=(str(heads),), steps=1, init=str(tmp_path / "nowhere"))
    with pytest.raises(UsageError, match="does not exist"):
        train_classification(config, runs.RunFolder(tmp_path / "run"), log=_quiet)
    assert not (tmp_path / "run").exists()
