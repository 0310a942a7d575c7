"""From a checkpoint to a package that the viewer runs; or a refusal that leaves nothing behind."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

import training.export as exporting
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.inference import predict
from ichviewer.inference.package import load_package
from ichviewer.inference.session import open_session
from ichviewer.inference.verify import verify
from training import parity, phantom
from training.__main__ import main
from training.calibrate import _Outcome, calibrate_segmentation, fewest_satellites, temperature, threshold
from training.card import limits_of
from training.classification import load_classifier, train_classification
from training.config import ClassificationConfig
from training.datasets import manifest
from training.datasets.cache import prepare
from training.datasets.record import ScanRecord, find_scans, load_scan, note_command
from training.errors import ExportRefusedError, UsageError
from training.evaluate import classification_figures, compare, evaluate_package, segmentation_figures
from training.runs import RunFolder, load_checkpoint
from training.segmentation import train_segmentation
from training.weights import load_network

from .conftest import SPEC, quick_config, small_head


@pytest.fixture(scope="module", autouse=True)
def _quick_golden():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phantom, "make_scan", lambda *_, **__: small_head(1, blood=True))
        yield


@pytest.fixture(scope="module")
def trained(heads, tmp_path_factory):
    """Run folders of a segmentation and of a classification that was trained on its features."""
    root = tmp_path_factory.mktemp("runs")
    note_command(heads, "python -m training make-phantom --count 9")
    lines: list[str] = []
    config = quick_config(heads, 12, learning_rate=1e-2, batch=8, checkpoint_minutes=60.0)
    train_segmentation(config, RunFolder(root / "seg"), log=lines.append)
    config = ClassificationConfig(
        data=(str(heads),),
        steps=100,
        threads=1,
        batch=4,
        rounds=1,
        hidden=8,
        embed=8,
        init=str(root / "seg"),
        validation_fraction=0.3,
        command="python -m training train classification --seed 1",
    )
    figures = train_classification(config, RunFolder(root / "cls"), log=lines.append)
    assert 0.0 < figures["study-log-loss"] < 1.5
    return root


@pytest.fixture(scope="module")
def packages(trained, heads, tmp_path_factory):
    """Both exported."""
    root = tmp_path_factory.mktemp("models")
    for task in ("seg", "cls"):
        exporting.export_package(
            trained / task, root / task, held_out=[heads], command=f"python -m training export {task}", threads=1, log=str
        )
    return root


def test_that_an_interrupted_classification_resumes_to_the_same_weights(trained, tmp_path):
    config = load_classifier(trained / "cls" / "last.pt")[1].model_copy(update={"steps": 200, "log_seconds": 0.0})
    straight, stopped = RunFolder(tmp_path / "straight"), RunFolder(tmp_path / "stopped")
    for run in (straight, stopped):
        shutil.copytree(trained / "cls" / "features", run.path / "features")
    train_classification(config, straight, log=str)

    def interrupt(text):
        if text.startswith("step 100"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_classification(config, stopped, log=interrupt)
    assert load_checkpoint(stopped.path / "last.pt")["step"] == 100
    train_classification(config, stopped, resume=True, log=str)
    expected, actual = (load_checkpoint(run.path / "last.pt") for run in (straight, stopped))
    assert actual["step"] == expected["step"] == 200
    for name, value in expected["sequence"].items():
        assert torch.equal(value, actual["sequence"][name]), name


@pytest.mark.parametrize("task", ["seg", "cls"])
def test_that_the_viewer_verifies_and_runs_an_exported_package(packages, heads, task):
    package = load_package(packages / task)
    check = verify(package, "cpu")
    assert check.passed
    assert set(check.differences) == {output.name for output in package.spec.outputs}
    stack = load_scan(find_scans(heads)[1]).stack
    with open_session(package, "cpu", 1) as session:
        if task == "seg":
            assert predict.segment(session, stack).labels.shape == stack.hu.shape
        else:
            result = predict.classify(session, stack)
            assert len(result.slices) == len(stack)
            assert result.study.assessed


@pytest.mark.parametrize("task", ["seg", "cls"])
def test_that_a_package_is_small_and_complete_and_says_where_it_comes_from(packages, task):
    folder = packages / task
    names = {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}
    assert names == {"model.onnx", "model.json", "MODEL_CARD.md", "golden/inputs.npz", "golden/outputs.npz"}
    assert sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) < 30e6
    spec = load_package(folder).spec
    commands = " | ".join(spec.provenance.commands)
    for part in ("make-phantom --count 9", "train segmentation --seed 1", f"export {task}"):
        assert part in commands
    assert spec.metrics
    card = (folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    for fact in (spec.sha256, "research use only", "subdural", spec.provenance.commands[0]):
        assert fact in card
    assert set(spec.thresholds) >= ({"any"} if task == "seg" else set(PROBABILITY_ORDER))


def test_that_onnx_has_a_free_slice_axis_and_no_batch_norm(packages):
    for task in ("seg", "cls"):
        model = onnx.load(packages / task / "model.onnx")
        assert model.graph.input[0].type.tensor_type.shape.dim[0].dim_param == "slices"
        assert "BatchNormalization" not in {node.op_type for node in model.graph.node}
        assert not any(tensor.data_location == onnx.TensorProto.EXTERNAL for tensor in model.graph.initializer)


def test_that_golden_inputs_are_not_empty(packages):
    with np.load(packages / "seg" / "golden" / "inputs.npz") as file:
        image = file["image"].astype(np.float32)
    assert image.shape == (2, 6, 64, 64)
    np.testing.assert_array_equal(image * 256, np.round(image * 256))
    assert image.std() > 0.1


def test_that_evaluation_measures_what_the_viewer_would_show(packages, heads):
    package = load_package(packages / "seg")
    records = find_scans(heads)[:3]
    result = evaluate_package(package, records, threads=1, log=str)
    with open_session(package, "cpu", 1) as session:
        found = [predict.segment(session, load_scan(record).stack) for record in records]
    expected = segmentation_figures(
        [compare(record.scan_id, load_scan(record), labels) for record, labels in zip(records, found, strict=True)]
    )
    assert result["figures"] == pytest.approx(expected)
    assert result["figures"]["positive_scans"] == 2
    assert [row["scan"] for row in result["scans"]] == [record.scan_id for record in records]


def test_that_figures_of_a_perfect_and_an_empty_segmentation_are_told_apart(heads):
    scans = [load_scan(record) for record in find_scans(heads)]
    perfect = segmentation_figures([compare("", scan, scan.truth) for scan in scans])
    assert perfect["dice_any"] == perfect["sensitivity"] == perfect["specificity"] == perfect["auc_study_any"] == 1.0
    assert perfect["false_positive_ml"] == perfect["volume_error_ml"] == 0.0
    nothing = [compare("", scan, type(scan.truth)(np.zeros_like(scan.truth.labels), scan.truth.geometry)) for scan in scans]
    empty = segmentation_figures(nothing)
    assert (empty["dice_any"], empty["sensitivity"], empty["specificity"]) == (0.0, 0.0, 1.0)
    assert empty["volume_bias_ml"] < -1


def _tamper(path, factor, head=False):
    """Scale the largest tensor, or the last convolution of the U-Net (4 x 6 outputs)."""
    model = onnx.load(path)
    tensors = (
        [t for t in model.graph.initializer if len(t.dims) == 4 and t.dims[0] == 24] if head else model.graph.initializer
    )
    weights = max(tensors, key=lambda tensor: np.prod(tensor.dims, initial=1.0))
    values = onnx.numpy_helper.to_array(weights) * np.float32(factor)
    weights.CopyFrom(onnx.numpy_helper.from_array(values, weights.name))
    onnx.save(model, path)


@pytest.mark.parametrize("task", ["seg", "cls"])
def test_that_disagreement_refuses_the_export_and_leaves_the_old_package(trained, packages, tmp_path, monkeypatch, task):
    out = tmp_path / "models" / "package"
    shutil.copytree(packages / task, out)
    before = {file: file.read_bytes() for file in out.rglob("*") if file.is_file()}

    def tampered(module, spec, outputs, path):
        shutil.copy(packages / task / "model.onnx", path)
        _tamper(path, 3.0)

    monkeypatch.setattr(exporting, "write_onnx", tampered)
    with pytest.raises(ExportRefusedError, match="nothing was written") as caught:
        exporting.export_package(trained / task, out, log=str)
    assert "\n" not in str(caught.value)
    assert {file: file.read_bytes() for file in out.rglob("*") if file.is_file()} == before
    assert [path.name for path in out.parent.iterdir()] == ["package"]
    assert main(["export", str(trained / task), "--out", str(tmp_path / "new" / "package"), "--threads", "1"]) == 1
    assert not list((tmp_path / "new").iterdir())


def test_that_the_comparison_finds_a_small_difference(trained, packages, tmp_path):
    folder = tmp_path / "package"
    shutil.copytree(packages / "seg", folder)
    _tamper(folder / "model.onnx", 1.05, head=True)
    spec = load_package(packages / "seg").spec
    spec = spec.model_copy(update={"sha256": exporting.sha256_of(folder / "model.onnx")})
    exporting.write_spec(spec, folder)
    golden = parity.golden_inputs(SPEC, 1, whole_scan=False)
    module = exporting.load_trained(trained / "seg").module
    assert parity.check(module, load_package(packages / "seg"), golden) < 1e-4
    with pytest.raises(ExportRefusedError):
        parity.check(module, load_package(folder), golden)


def test_that_an_export_does_not_replace_something_else(trained, tmp_path):
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="no model package"):
        exporting.export_package(trained / "seg", tmp_path, log=str)
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_that_thresholds_and_figures_never_share_scans(trained, heads, tmp_path):
    with pytest.raises(UsageError, match="different scans"):
        exporting.export_package(trained / "seg", tmp_path / "out", more=[heads], held_out=[heads], log=str)


def test_that_the_limits_say_what_a_model_was_trained_on(heads, tmp_path):
    assert "phantoms only" in limits_of(["python -m training make-phantom --out a"], [heads])
    bleeding = tmp_path / "real"
    shutil.copytree(heads, bleeding, ignore=shutil.ignore_patterns(".*"))
    for path in bleeding.glob("*/truth.json"):
        truth = json.loads(path.read_text(encoding="utf-8"))
        truth["parameters"]["patient"] = "somebody"
        path.write_text(json.dumps(truth), encoding="utf-8")
    assert any(record.patient for record in find_scans(bleeding))
    made = [
        "python -m training insert-bleeds --into x --out gone",
        "python -m training train segmentation --data gone --run r",
    ]
    for found in (limits_of([], [heads, bleeding]), limits_of(made, [Path("gone")])):
        assert "put into real heads" in found
        assert "only" not in found
    for untold in (limits_of([], [tmp_path / "gone"]), limits_of([made[1]], [heads])):
        assert "is unknown" in untold
        assert "never" not in untold
    patients = [ScanRecord("1", tmp_path, "series", patient="somebody", images=("1.dcm",))]
    (tmp_path / "patients").mkdir()
    manifest.write(tmp_path / "patients", tmp_path, "ct-ich", patients, [], {})
    assert "Trained on scans of patients" in limits_of([], [heads, tmp_path / "patients"])


def test_that_a_given_outline_is_the_threshold_of_the_package_and_a_classification_refuses_it(trained, tmp_path, capsys):
    package = exporting.export_package(trained / "seg", tmp_path / "out", outline=0.35, log=str)
    assert package.spec.thresholds["any"] == 0.35
    assert package.spec.seed_threshold >= 0.35
    with pytest.raises(UsageError, match="a classification outlines nothing"):
        exporting.export_package(trained / "cls", tmp_path / "other", outline=0.35, log=str)
    assert not (tmp_path / "other").exists()
    assert main(["export", str(trained / "seg"), "--out", str(tmp_path / "third"), "--outline", "1.5"]) == 2
    assert "1.5 is no probability" in capsys.readouterr().err


def test_that_a_better_network_gets_a_working_threshold(trained, heads, monkeypatch):
    network, config = load_network(trained / "seg" / "last.pt")
    scans = prepare(heads, SPEC, workers=1)

    def truth_with_specks(network, scan, config, device):
        labels = torch.from_numpy(np.array(scan.labels)).long()
        hemorrhage = torch.where(labels > 0, 0.95, 0.02)
        hemorrhage[2, 40, 40] = 0.65  # one voxel that is not blood, in every scan
        return torch.stack([1.0 - hemorrhage, *[hemorrhage / 5] * 5], dim=1)

    monkeypatch.setattr("training.calibrate.predict_planes", truth_with_specks)
    calibration = calibrate_segmentation(network, config, [scans], str)
    assert calibration.figures["dice_any"] > 0.99
    assert calibration.figures["specificity"] == 1.0
    assert max(calibration.thresholds["any"], calibration.seed_threshold) > 0.65 or calibration.minimum_component_ml > 0.05


def test_that_satellites_count_in_a_scan_that_is_positive_without_them():
    outcome = _Outcome(
        volumes=np.array([5.0, 0.2, 0.05]),
        sizes=np.array([50.0, 2.0, 1.0]),
        overlaps=np.array([50.0, 2.0, 0.0]),
        peaks=np.array([1.0, 0.7, 0.7]),
        true_size=52,
    )
    assert outcome.dice(0.5, 0.99) == pytest.approx(100 / 102)
    assert outcome.dice(0.5, 0.99, 0.1) == pytest.approx(1.0)
    assert outcome.dice(0.5, 0.99, 0.05) == pytest.approx(104 / 105)
    assert outcome.dice(10.0, 0.99, 0.05) == 0.0


def test_that_another_hospital_weighs_as_much_as_all_validation_scans(trained, heads, monkeypatch):
    network, config = load_network(trained / "seg" / "last.pt")
    validation, elsewhere = prepare(heads, SPEC, workers=1), prepare(heads, SPEC, workers=1)
    positive, negative = (next(scan for scan in elsewhere if scan.positive is kind) for kind in (True, False))
    marked = next(scan for scan in validation if not scan.positive)

    def fainter_elsewhere(network, scan, config, device):
        labels = torch.from_numpy(np.array(scan.labels)).long()
        hemorrhage = torch.where(labels > 0, 0.95 if scan is positive else 1.0, 0.02)
        if scan is marked:
            hemorrhage[:, 20:40, 20:40] = 0.96
        return torch.stack([1.0 - hemorrhage, *[hemorrhage / 5] * 5], dim=1)

    monkeypatch.setattr("training.calibrate.predict_planes", fainter_elsewhere)
    other = [positive, negative]
    assert calibrate_segmentation(network, config, [[*validation, *other]], str).seed_threshold > 0.96
    calibration = calibrate_segmentation(network, config, [validation, other], str)
    assert calibration.seed_threshold <= 0.95
    clean = sum(not scan.positive for scan in validation)
    assert calibration.figures["specificity"] == pytest.approx(((clean - 1) / clean + 1) / 2)


def test_that_satellites_must_bring_something():
    assert fewest_satellites([0.549, 0.549, 0.551, 0.551, 0.552, 0.552]) == (None, 0.549)
    assert fewest_satellites([0.50, 0.52, 0.545, 0.548, 0.55, 0.53]) == (0.3, 0.545)


def test_that_a_threshold_keeps_the_specificity_and_stands_between_the_classes():
    draw = np.random.default_rng(0)
    probabilities = np.concatenate([draw.uniform(0.0, 0.3, 100), draw.uniform(0.7, 1.0, 50)])
    truth = np.arange(150) >= 100
    value = threshold(probabilities, truth, 0.98)
    assert probabilities[~truth].max() < value < probabilities[truth].min()
    overlapping = np.concatenate([draw.uniform(0.0, 0.9, 200), draw.uniform(0.3, 1.0, 100)])
    truth = np.arange(300) >= 200
    value = threshold(overlapping, truth, 0.98)
    assert (overlapping[~truth] < value).mean() >= 0.98
    assert (overlapping[truth] >= value).any()


def test_that_overconfident_logits_get_a_temperature_above_one():
    draw = np.random.default_rng(0)
    logits = draw.normal(0, 2, 5000)
    truth = (draw.random(5000) < 1 / (1 + np.exp(-logits))).astype(np.float64)
    assert temperature(logits, truth) == pytest.approx(1.0, abs=0.1)
    assert temperature(logits * 3, truth) == pytest.approx(3.0, abs=0.3)
    assert temperature(logits[:4], truth[:4]) == 1.0


def test_that_classification_figures_leave_out_what_cannot_be_computed(packages, heads):
    package = load_package(packages / "cls")
    result = evaluate_package(package, find_scans(heads), threads=1, log=str)
    figures = result["figures"]
    assert 0.0 < figures["log_loss_slice"] < 3.0
    assert 0.0 <= figures["auc_study_any"] <= 1.0
    assert figures == {name: value for name, value in figures.items() if np.isfinite(value)}
    assert len(result["scans"]) == 9
    with pytest.raises(ValueError, match="need at least one array"):
        classification_figures([], {})


def test_that_evaluate_writes_json_and_a_table(packages, trained, heads, tmp_path, capsys):
    out = tmp_path / "figures.json"
    arguments = [
        "evaluate",
        str(packages / "cls"),
        "--data",
        str(heads),
        "--out",
        str(out),
        "--limit",
        "4",
        "--threads",
        "1",
    ]
    assert main(arguments) == 0
    result = json.loads(out.read_text(encoding="utf-8"))
    assert result["figures"]["scans"] == 4
    printed = capsys.readouterr().out
    assert "auc_study" in printed
    assert "subarachnoid" in printed


def test_that_a_checkpoint_is_evaluated_as_the_package_it_would_become(trained, heads, packages, capsys):
    assert main(["evaluate", str(trained / "seg"), "--data", str(heads), "--limit", "3", "--threads", "1"]) == 0
    assert "dice" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], 2),
        (["train", "segmentation"], 2),
        (["train", "segmentation", "--data", "/nowhere", "--run", "RUN", "--steps", "1"], 2),
        (["train", "segmentation", "--data", "/nowhere", "--run", "RUN"], 2),
        (["train", "segmentation", "--data", "/nowhere", "--run", "RUN", "--steps", "1", "--threads", "0"], 2),
        (["evaluate", "/nowhere", "--data", "HEADS"], 2),
        (["evaluate", "BROKEN", "--data", "HEADS"], 1),
        (["export", "/nowhere", "--out", "RUN"], 2),
        (["prepare", "/nowhere"], 2),
    ],
)
def test_that_wrong_arguments_end_with_one_line_and_an_exit_code(arguments, code, heads, tmp_path, capsys):
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "model.json").write_text("{")
    names = {"RUN": tmp_path / "run", "HEADS": heads, "BROKEN": tmp_path / "broken"}
    assert main([str(names.get(word, word)) for word in arguments]) == code
    lines = capsys.readouterr().err.strip().splitlines()
    assert "error: " in lines[-1]
    assert not (tmp_path / "run" / "last.pt").exists()


def test_that_an_interrupt_ends_with_130(monkeypatch, heads, tmp_path):
    def interrupted(*arguments, **options):
        raise KeyboardInterrupt

    monkeypatch.setattr("training.segmentation.train_segmentation", interrupted)
    arguments = ["train", "segmentation", "--data", str(heads), "--run", str(tmp_path / "run"), "--steps", "1"]
    assert main(arguments) == 130


def test_that_thresholds_lie_above_the_answers_on_known_negatives():
    probabilities = np.array([0.1, 0.2, 0.3, 0.8, 0.9, 0.95])
    truth = np.array([False, False, False, True, True, True])
    assert 0.3 < threshold(probabilities, truth, 0.98) < 0.8
    assert 0.85 < threshold(probabilities, truth, 0.98, above=0.85) < 0.9


def test_that_no_setting_outlines_anything_in_a_known_negative_where_another_is_left(trained, heads, monkeypatch):
    network, config = load_network(trained / "seg" / "last.pt")
    scans = prepare(heads, SPEC, workers=1)

    def truth_and_a_patch(network, scan, config, device):
        labels = torch.from_numpy(np.array(scan.labels)).long()
        hemorrhage = torch.where(labels > 0, 0.99, 0.02)
        if scan is must:
            hemorrhage = torch.full(labels.shape, 0.02)
            hemorrhage[:, 20:40, 20:40] = height
        return torch.stack([1.0 - hemorrhage, *[hemorrhage / 5] * 5], dim=1)

    must, height = prepare(heads, SPEC, workers=1)[0], 0.93
    monkeypatch.setattr("training.calibrate.predict_planes", truth_and_a_patch)
    lines: list[str] = []
    calibration = calibrate_segmentation(network, config, [scans], lines.append, negatives=[must])
    assert calibration.seed_threshold > 0.93
    assert calibration.figures["dice_any"] > 0.99
    assert calibration.figures["known_negatives_marked"] == 0
    assert not any("warning" in line for line in lines)
    # Where none is left, the export says so.
    height = 1.0
    calibration = calibrate_segmentation(network, config, [scans], lines.append, negatives=[must])
    assert calibration.figures["known_negatives_marked"] == 1
    assert any("1 of 1 are marked" in line for line in lines)
