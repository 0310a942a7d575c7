"""What is shipped: packages run as they were exported, find the sample's blood, and call the real head negative."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ichviewer import cli
from ichviewer.inference.package import find_packages, load_package
from ichviewer.inference.verify import verify

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"
NAMES = ("ich-unet25d", "ich-sequence")


def analyzed(study: Path, out: Path) -> dict:
    arguments = ["analyze", str(study), "-o", str(out), "--formats", "json", "--device", "cpu", "--home", str(out / "home")]
    assert cli.main(arguments) == 0
    return json.loads((out / "findings.json").read_text(encoding="utf-8"))


def test_that_exactly_two_packages_are_shipped_and_neither_is_refused():
    found = find_packages((MODELS,))
    assert sorted(package.spec.name for package in found.packages) == sorted(NAMES)
    assert found.problems == ()


@pytest.mark.parametrize("name", NAMES)
def test_that_a_shipped_package_answers_as_it_did_when_it_was_exported(name):
    assert verify(load_package(MODELS / name), "cpu").passed


@pytest.mark.parametrize("name", NAMES)
def test_that_a_shipped_package_is_small_and_says_how_it_was_made(name):
    folder = MODELS / name
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 30e6
    spec = load_package(folder).spec
    assert any("make-phantom" in command and "--seed" in command for command in spec.provenance.commands)
    card = (folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert spec.sha256 in card
    assert "never on a patient's hemorrhage" in card
    for command in spec.provenance.commands:
        assert command in card


@pytest.mark.parametrize("name", NAMES)
def test_that_a_shipped_network_does_not_name_the_machine_that_made_it(name):
    import onnx

    model = onnx.load(MODELS / name / "model.onnx")
    for weights in model.graph.initializer:
        weights.ClearField("raw_data")  # millions of bytes spell anything by chance
    network = model.SerializeToString()
    assert len(network) < 1_000_000
    assert b"site-packages" not in network
    assert b".py" not in network


def test_that_the_sample_is_called_positive_and_its_deep_hematoma_is_measured(tmp_path):
    series = analyzed(ROOT / "resources" / "sample", tmp_path)["series"][0]
    assert series["probabilities"]["any"] >= series["thresholds"]["any"]
    # The truth of phantom 2031: 20 mL intraparenchymal, 6 mL intraventricular, 3 mL subdural.
    assert 12 < series["volumes_ml"]["intraparenchymal"] < 28


def test_that_the_real_head_without_hemorrhage_is_called_negative(shared_data, tmp_path):
    series = analyzed(shared_data / "head-ct-ge", tmp_path)["series"][0]
    over = {key: p for key, p in series["probabilities"].items() if p >= series["thresholds"][key]}
    assert over == {}
    assert [finding for finding in series["findings"] if finding["volume_ml"] > 0.5] == []
