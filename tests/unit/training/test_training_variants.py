"""Reports and smaller variants of packages, on one small trained network."""

from __future__ import annotations

import json
import re
import shutil

import numpy as np
import onnx
import pytest

from ichviewer.inference.package import load_package
from ichviewer.inference.verify import verify
from training import parity, phantom, variants
from training.__main__ import main
from training.errors import ExportRefusedError
from training.export import write_spec
from training.runs import RunFolder
from training.segmentation import train_segmentation

from .conftest import SPEC, quick_config, small_head


@pytest.fixture(scope="module", autouse=True)
def _quick_golden():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(phantom, "make_scan", lambda *_, **__: small_head(1, blood=True))
        yield


@pytest.fixture(scope="module")
def exported(heads, tmp_path_factory):
    """A package with both variants, exported by the command line."""
    root = tmp_path_factory.mktemp("variants")
    config = quick_config(heads, 30, learning_rate=1e-2, batch=8, checkpoint_minutes=60.0)
    train_segmentation(config, RunFolder(root / "run"), log=str)
    with pytest.MonkeyPatch.context() as patch:
        # Thirty steps settle little: what int8 may change of them is not what is tested here.
        patch.setitem(variants.TOLERANCES, "int8", variants.Tolerance(0.2, 0.0, 0.5))
        words = ["export", str(root / "run"), "--out", str(root / "models" / "seg"), "--variants", "fp16", "int8"]
        assert main([*words, "--threads", "1"]) == 0
    return root


@pytest.mark.parametrize("kind", ["fp16", "int8"])
def test_that_a_variant_verifies_and_says_what_it_lost(exported, kind):
    package = load_package(exported / "models" / f"seg-{kind}")
    assert verify(package, "cpu").passed
    assert package.spec.name == f"ich-unet25d-{kind}"
    assert package.spec.thresholds == load_package(exported / "models" / "seg").spec.thresholds
    card = (package.folder / "MODEL_CARD.md").read_text(encoding="utf-8")
    for fact in ("largest difference", "agreement", "ms a slice", "dice_any, full package"):
        assert fact in card
    assert sorted(path.name for path in (exported / "models").iterdir()) == ["seg", "seg-fp16", "seg-int8"]


def test_that_half_precision_halves_the_weights_and_keeps_the_interface(exported):
    full, half = (onnx.load(exported / "models" / name / "model.onnx") for name in ("seg", "seg-fp16"))
    stored = {tensor.data_type for tensor in half.graph.initializer if np.prod(tensor.dims) >= 64}
    assert stored == {onnx.TensorProto.FLOAT16}
    assert half.graph.input[0].type.tensor_type.elem_type == onnx.TensorProto.FLOAT
    weights = [sum(tensor.ByteSize() for tensor in model.graph.initializer) for model in (full, half)]
    assert weights[1] < 0.7 * weights[0]


def test_that_int8_quantizes_convolutions_for_each_channel_but_not_the_ends(exported):
    model = onnx.load(exported / "models" / "seg-int8" / "model.onnx")
    nodes = {name: node for node in model.graph.node for name in node.output}
    convolutions = [node for node in model.graph.node if node.op_type == "Conv"]
    quantized = [
        nodes[node.input[1]].op_type == "DequantizeLinear" if node.input[1] in nodes else False for node in convolutions
    ]
    assert quantized[0] is False
    assert quantized[-1] is False
    assert all(quantized[1:-1])
    scales = {tensor.name: tensor for tensor in model.graph.initializer}
    middle = nodes[convolutions[3].input[1]]
    assert len(scales[middle.input[1]].dims) == 1


def test_that_a_variant_that_loses_too_much_is_refused():
    fine = parity.Difference(0.01, 1e-4, 1.0)
    variants.judge("fp16", "m", fine, {"dice_any": 0.8}, {"dice_any": 0.799})
    for found, after, word in (
        (parity.Difference(0.5, 0.1, 1.0), {"dice_any": 0.8}, "on average"),
        (parity.Difference(0.5, 1e-4, 0.5), {"dice_any": 0.8}, "agree by 0.500"),
        (fine, {"dice_any": 0.7}, "dice_any falls from 0.800 to 0.700"),
        (fine, {}, "dice_any falls"),
    ):
        with pytest.raises(ExportRefusedError, match=word):
            variants.judge("fp16", "m", found, {"dice_any": 0.8}, after)


def test_that_a_refused_variant_is_not_written(exported, monkeypatch, tmp_path):
    package = load_package(exported / "models" / "seg")
    monkeypatch.setattr(variants, "halve_weights", lambda model: model)
    monkeypatch.setitem(variants.TOLERANCES, "fp16", variants.Tolerance(-1.0, 0.0, 1.0))
    before = {path.name for path in (exported / "models").iterdir()}
    with pytest.raises(ExportRefusedError, match="not written"):
        variants.export_variants(package, exported / "run", ["fp16"], threads=1, log=str)
    assert {path.name for path in (exported / "models").iterdir()} == before
    assert load_package(exported / "models" / "seg-fp16").spec.name.endswith("fp16")


def test_that_golden_inputs_show_a_variant_apart_from_the_network(exported):
    from training.export import load_trained

    trained = load_trained(exported / "run")
    golden = parity.golden_inputs(SPEC, 1, whole_scan=False)
    gaps = [
        parity.difference(trained.module, load_package(exported / "models" / name), golden).largest
        for name in ("seg", "seg-fp16", "seg-int8")
    ]
    assert gaps[0] < 1e-4 < gaps[2]
    assert gaps[0] < gaps[1] < gaps[2]


def test_that_the_report_is_one_file_with_plots_worst_cases_and_the_spread(exported, heads, tmp_path):
    report, out = tmp_path / "report.html", tmp_path / "figures.json"
    package = tmp_path / "package"
    shutil.copytree(exported / "models" / "seg", package)
    # Thirty steps make a timid network: with a low threshold it finds something.
    spec = load_package(package).spec.model_copy(
        update={"thresholds": {"any": 0.05}, "minimum_component_ml": 0.0, "seed_threshold": None}
    )
    write_spec(spec, package)
    words = ["evaluate", str(package), "--data", str(heads), "--report", str(report), "--out", str(out)]
    assert main([*words, "--spread", "--threads", "1"]) == 0
    html = report.read_text(encoding="utf-8")
    assert html.count("<svg") == 3
    assert html.count("data:image/png;base64,") == 6
    assert not re.search(r"(src|href)=\"(?!data:)", html)
    assert "http" not in html
    assert "<script" not in html
    for word in ("Bland-Altman", "Confusion", "research use only", "true subdural"):
        assert word in html
    result = json.loads(out.read_text(encoding="utf-8"))
    figures = result["figures"]
    for name in ("hd95_mm", "lesion_f1", "auc_study_any_low", "volume_low_ml", "spread_ml", "false_positive_ml_worst"):
        assert np.isfinite(figures[name]), name
    assert all(row["spread_ml"] >= 0 for row in result["scans"])
    assert result["seconds_per_slice"] > 0
