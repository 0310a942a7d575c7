"""A model cut at one of its tensors says the same as in one piece, and is refused where it cannot be cut."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper

from ichviewer.domain.errors import ModelPackageError
from ichviewer.inference import predict
from ichviewer.inference.onnx_cut import CutError, cut
from ichviewer.inference.package import find_packages, load_package, sha256_of
from ichviewer.inference.session import SLICES_AT_ONCE, open_session
from tests.support.heads import Head, stack_of
from tests.support.packages import SIZE, write_threshold_packages

ROOT = Path(__file__).resolve().parents[3]


def _model(*, past: bool = False) -> bytes:
    """Twice the sums of rows, then their sum over the slices; `past` takes the image itself too."""
    weight = onnx.numpy_helper.from_array(np.array([2.0], dtype=np.float32), "weight")
    axes = onnx.numpy_helper.from_array(np.array([1], dtype=np.int64), "axes")
    first = onnx.numpy_helper.from_array(np.array([0], dtype=np.int64), "first")
    nodes = [
        helper.make_node("Mul", ["image", "weight"], ["doubled"]),
        helper.make_node("ReduceSum", ["doubled", "axes"], ["features"], keepdims=0),
        helper.make_node("ReduceSum", ["image", "axes"], ["plain"], keepdims=0),
        helper.make_node("Add", ["features", "plain" if past else "features"], ["sum"]),
        helper.make_node("ReduceSum", ["sum", "first"], ["study"], keepdims=0),
    ]
    graph = helper.make_graph(
        nodes,
        "sums",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["slices", 3])],
        [helper.make_tensor_value_info("study", TensorProto.FLOAT, None)],
        [weight, axes, first],
    )
    return bytes(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8).SerializeToString())


def _run(model: bytes, name: str, value: np.ndarray) -> np.ndarray:
    session = ort.InferenceSession(model, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {name: value})[0])


def test_that_both_halves_are_models_and_say_together_what_the_whole_says() -> None:
    model = _model()
    first, last = cut(model, "features")
    image = np.arange(12, dtype=np.float32).reshape(4, 3)
    features = np.concatenate([_run(first, "image", image[n : n + 1]) for n in range(4)])
    np.testing.assert_array_equal(_run(last, "features", features), _run(model, "image", image))
    assert {tensor.name for tensor in onnx.load_from_string(last).graph.initializer} == {"first"}


@pytest.mark.parametrize(
    ("model", "tensor", "reason"),
    [
        (_model(), "nothing", "no tensor 'nothing'"),
        (_model(past=True), "features", "does not go through"),
        (b"no model at all", "features", "no ONNX model"),
        (_model()[:-40], "features", "no ONNX model"),
        (b"", "features", "no ONNX model"),
    ],
)
def test_that_what_cannot_be_cut_is_refused_with_its_reason(model: bytes, tensor: str, reason: str) -> None:
    with pytest.raises(CutError, match=reason):
        cut(model, tensor)


def test_that_a_package_that_names_a_tensor_it_has_not_is_refused_in_one_line(tmp_path: Path) -> None:
    _, cls = write_threshold_packages(tmp_path)
    path = cls.folder / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"slice_features": "nothing"}))
    with pytest.raises(ModelPackageError, match="slice_features: it has no tensor 'nothing'") as caught:
        open_session(load_package(cls.folder), "cpu")
    assert "\n" not in str(caught.value)


def test_that_a_scan_in_parts_is_classified_as_the_scan_in_one(tmp_path: Path) -> None:
    _, cls = write_threshold_packages(tmp_path)
    stack = stack_of(Head())
    with open_session(cls, "cpu") as session:
        assert not session.in_parts
        whole = predict.classify(session, stack)
    path = cls.folder / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"slice_features": "limited"}))
    given: list[int] = []
    with open_session(load_package(cls.folder), "cpu") as session:
        assert session.in_parts
        assert predict.classify(session, stack) == whole
        image = np.random.default_rng(3).uniform(0, 1, (SLICES_AT_ONCE + 1, 1, SIZE, SIZE)).astype(np.float32)
        in_one = session.run(image)
        parts = (given.append(len(part)) or part for part in (image[:2], image[2:]))
        for name, value in session.run_slices(parts).items():
            np.testing.assert_array_equal(value, in_one[name])
    assert given == [2, SLICES_AT_ONCE - 1]


def test_that_the_shipped_classifier_takes_a_scan_in_parts_and_stays_within_its_golden_tolerance() -> None:
    package = find_packages([ROOT / "models"]).newest("classification")
    assert package is not None
    assert package.spec.slice_features is not None
    assert package.spec.sha256 == sha256_of(package.onnx_path)
    golden = np.load(package.folder / "golden" / "inputs.npz")[package.spec.input.name].astype(np.float32)
    image = np.stack([np.roll(golden[n % len(golden)], 3 * n, axis=-1) for n in range(2 * SLICES_AT_ONCE + 1)])
    whole = ort.InferenceSession(str(package.onnx_path), providers=["CPUExecutionProvider"])
    names = [output.name for output in package.spec.outputs]
    expected = dict(zip(names, whole.run(names, {package.spec.input.name: image}), strict=True))
    with open_session(package, "cpu") as session:
        found = session.run(image)
    for name in names:
        np.testing.assert_allclose(found[name], expected[name], atol=1e-4)
