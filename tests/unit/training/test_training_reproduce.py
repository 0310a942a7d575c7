"""The whole chain, and the training of a slice encoder that is stopped on the way."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from ichviewer.inference.package import load_package
from training import runs
from training.__main__ import main
from training.classification import load_classifier, train_classification
from training.config import ClassificationConfig, EncoderConfig
from training.datasets.cache import prepare
from training.encoder import taught_truth, truth_of
from training.errors import UsageError
from training.learner import autocast_type
from training.metrics import presence

from .conftest import NETWORK, SPEC


def test_that_reproduce_runs_the_whole_chain_and_verifies_what_it_made(tmp_path, capsys):
    out = tmp_path / "chain"
    assert main(["reproduce", "--smoke", "--out", str(out), "--threads", "1"]) == 0
    printed = capsys.readouterr().out
    for command in ("make-phantom", "train segmentation", "train classification", "export", "evaluate"):
        assert f"$ python -m training {command}" in printed
    summary = json.loads((out / "reproduce.json").read_text())
    assert set(summary["verified"]) == {"segmentation", "classification"}
    assert all(value <= 2e-3 for value in summary["verified"].values())
    assert summary["figures"]["segmentation"]["scans"] == summary["figures"]["classification"]["scans"] == 2
    assert {load_package(path).spec.task for path in (out / "models").iterdir()} == {"segmentation", "classification"}
    assert (out / "segmentation.html").stat().st_size > 5000
    assert main(["reproduce", "--smoke", "--out", str(out)]) == 2
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("mine")
    assert main(["reproduce", "--smoke", "--out", str(tmp_path / "mine")]) == 2


def test_that_quick_reproduce_makes_both_packages_and_a_smaller_variant_of_each_and_verifies_all(tmp_path):
    out = tmp_path / "chain"
    assert main(["reproduce", "--quick", "--out", str(out), "--threads", "1"]) == 0
    summary = json.loads((out / "reproduce.json").read_text())
    packages = {path.name: load_package(path).spec.task for path in (out / "models").iterdir()}
    assert sorted(packages.values()) == ["classification", "classification", "segmentation", "segmentation"]
    assert set(summary["verified"]) == set(packages)
    for task in ("segmentation", "classification"):
        assert summary["figures"][task]["scans"] == 6
        assert (out / f"{task}.html").stat().st_size > 5000


def _resnet(heads) -> ClassificationConfig:
    return ClassificationConfig(
        data=(str(heads),),
        steps=8,
        threads=1,
        batch=2,
        device="cpu",
        input=SPEC,
        network=NETWORK,
        encoder=EncoderConfig(family="resnet", blocks=(1, 1, 1, 1), width=2, share=0.5, batch=4, learning_rate=1e-3),
        lstm=(4,),
        hidden=4,
        embed=4,
        rounds=0,
        judge_steps=2,
        validation_fraction=0.3,
        checkpoint_minutes=1e-9,
        log_seconds=0.0,
    )


def test_that_an_encoder_that_was_stopped_resumes_to_the_same_classifier(heads, tmp_path):
    config = _resnet(heads)
    straight, stopped = runs.RunFolder(tmp_path / "straight"), runs.RunFolder(tmp_path / "stopped")
    figures = train_classification(config, straight, log=str)
    assert np.isfinite(figures["study-log-loss"])

    def interrupt(text):
        if text.startswith("step 2 "):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_classification(config, stopped, log=interrupt)
    assert not (stopped.path / runs.LAST).exists()
    assert runs.load_checkpoint(stopped.path / runs.ENCODER)["step"] == 2
    with pytest.raises(UsageError, match="--resume"):
        train_classification(config, stopped, log=str)
    train_classification(config, stopped, resume=True, log=str)
    expected, actual = (runs.load_checkpoint(run.path / runs.LAST) for run in (straight, stopped))
    assert actual["step"] == expected["step"] == 4
    for part in ("features", "sequence", "live"):
        for name, value in expected[part].items():
            assert torch.equal(value, actual[part][name]), name
    classifier, stored = load_classifier(straight.path / runs.LAST)
    assert stored.encoder.family == "resnet"
    with torch.no_grad():
        assert classifier(torch.rand(3, 6, 64, 64))[0].shape == (3, 6)


def test_that_truth_comes_from_the_mask_where_there_is_one_and_from_labels_elsewhere(heads):
    from dataclasses import replace

    scan = next(scan for scan in prepare(heads, SPEC, workers=1) if scan.positive)
    np.testing.assert_array_equal(truth_of(scan)[0], presence(scan.counts, 4))
    told = np.full((len(scan), 6), np.nan, dtype=np.float32)
    told[0] = [1, 0, 1, 0, 0, 0]
    study = np.array([1, 0, 1, np.nan, 0, 0], dtype=np.float32)
    bare = replace(scan, annotated=np.zeros(len(scan), bool), slice_labels=told, study_labels=study)
    slices, whole = truth_of(bare)
    np.testing.assert_array_equal(slices, told)
    np.testing.assert_array_equal(whole, study)
    unnamed = np.zeros(len(scan), dtype=np.int64)
    unnamed[1] = 50
    slices, _ = truth_of(replace(scan, counts=np.zeros_like(scan.counts), unknown=unnamed))
    assert slices[1, 0] == 1
    assert np.isnan(slices[1, 1:]).all()


def test_that_blood_that_does_not_stand_out_says_neither_yes_nor_no(heads):
    scan = next(scan for scan in prepare(heads, SPEC, workers=1) if scan.positive)
    slices, study = truth_of(scan)
    assert slices[:, 0].any()
    for stands_out_hu, kept in ((0.0, True), (5.0, True), (1000.0, False)):
        config = _resnet(heads).model_copy(update={"stands_out_hu": stands_out_hu})
        taught = taught_truth(scan, config)
        np.testing.assert_array_equal(taught[0], slices if kept else np.where(slices == 1, np.nan, slices))
        np.testing.assert_array_equal(taught[1], study if kept else np.where(study == 1, np.nan, study))


def test_that_precision_follows_the_device():
    cpu = torch.device("cpu")
    assert autocast_type("auto", cpu) is None
    assert autocast_type("bf16", cpu) is torch.bfloat16
    with pytest.raises(UsageError, match="GPU"):
        autocast_type("fp16", cpu)
