"""Two tiny real model packages whose answers are known: what lies between 50 and 95 HU and is not thin is hemorrhage.

They go through the same loading, preprocessing, ONNX Runtime session and postprocessing as trained ones.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.inference.package import SEGMENTATION_CLASSES, ModelPackage, load_package, sha256_of

LOW_HU, HIGH_HU = 50.0, 95.0
SIZE = 128
SPACING_MM = 2.0
OPSET = 17

_BRAIN = {"level": 60.0, "width": 120.0}  # 0..120 HU to 0..1


def write_threshold_packages(
    folder: Path, subtype: Subtype = Subtype.INTRAPARENCHYMAL, *, version: str = "1.0.0", step_mm: float = 2.0
) -> tuple[ModelPackage, ModelPackage]:
    """Write ``threshold-seg`` and ``threshold-cls`` into `folder`.

    Segmentation: an area of `LOW_HU` .. `HIGH_HU` that is at least 3 pixels (6 mm) wide is `subtype`. Classification: `any`
    and `subtype` of a slice grow with such an area (0.02 without, over 0.5 from 80 mm2 on); the study has its highest slice.
    """
    folder.mkdir(parents=True, exist_ok=True)
    spec = {
        "windows": [_BRAIN],
        "spacing_mm": SPACING_MM,
        "size": SIZE,
        "context_mm": [0.0],
        "slab_mm": 3.0,
        "step_mm": step_mm,
        "name": "image",
        "shape": ["slices", 1, SIZE, SIZE],
    }
    seg = _write(
        folder / "threshold-seg",
        _segmentation(subtype),
        {
            "name": "threshold-seg",
            "version": version,
            "task": "segmentation",
            "inputs": [spec],
            "outputs": [
                {
                    "name": "logits",
                    "shape": ["slices", 6, SIZE, SIZE],
                    "classes": list(SEGMENTATION_CLASSES),
                    "activation": "softmax",
                }
            ],
            "thresholds": {"any": 0.5},
            "minimum_component_ml": 0.2,
        },
    )
    outputs = [
        {"name": name, "shape": shape, "classes": list(PROBABILITY_ORDER), "activation": "sigmoid"}
        for name, shape in (("slice", ["slices", 6]), ("study", [6]))
    ]
    cls = _write(
        folder / "threshold-cls",
        _classification(subtype),
        {
            "name": "threshold-cls",
            "version": version,
            "task": "classification",
            "inputs": [spec],
            "outputs": outputs,
            "thresholds": dict.fromkeys(PROBABILITY_ORDER, 0.5),
        },
    )
    return seg, cls


def _inside() -> tuple[list[onnx.NodeProto], list[onnx.TensorProto]]:
    """Nodes for ``inside``: HU/120 within the thresholds, positive inside and negative outside, opened by 3x3 pixels.

    The opening (erosion, then dilation) takes away the thin ring in which bone and brain mix to the HU of blood, and leaves
    what is thicker as it was.
    """
    low, high = (np.array(hu / 120.0, dtype=np.float32) for hu in (LOW_HU, HIGH_HU))
    constants = [onnx.numpy_helper.from_array(low, "low"), onnx.numpy_helper.from_array(high, "high")]
    pool = {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}
    nodes = [
        helper.make_node("Sub", ["image", "low"], ["above"]),
        helper.make_node("Sub", ["high", "image"], ["below"]),
        helper.make_node("Min", ["above", "below"], ["between"]),
        helper.make_node("Neg", ["between"], ["outside"]),
        helper.make_node("MaxPool", ["outside"], ["grown"], **pool),
        helper.make_node("Neg", ["grown"], ["eroded"]),
        helper.make_node("MaxPool", ["eroded"], ["inside"], **pool),
    ]
    return nodes, constants


def _segmentation(subtype: Subtype) -> onnx.ModelProto:
    """Logits: background 0, `subtype` 100 * inside, the others -20."""
    nodes, constants = _inside()
    gain = np.zeros((1, 6, 1, 1), dtype=np.float32)
    gain[0, int(subtype)] = 100.0
    offset = np.full((1, 6, 1, 1), -20.0, dtype=np.float32)
    offset[0, [0, int(subtype)]] = 0.0
    constants += [onnx.numpy_helper.from_array(gain, "gain"), onnx.numpy_helper.from_array(offset, "offset")]
    nodes += [
        helper.make_node("Mul", ["inside", "gain"], ["scaled"]),
        helper.make_node("Add", ["scaled", "offset"], ["logits"]),
    ]
    return _model(nodes, constants, [("logits", ["slices", 6, SIZE, SIZE])])


def _classification(subtype: Subtype) -> onnx.ModelProto:
    """Logits of a slice: -4 + 0.2 * pixels for ``any`` and `subtype`, -4 for the others; study: their maximum."""
    nodes, constants = _inside()
    gain = np.zeros((1, 6), dtype=np.float32)
    gain[0, 0] = gain[0, int(subtype)] = 0.2
    constants += [
        onnx.numpy_helper.from_array(gain, "gain"),
        onnx.numpy_helper.from_array(np.array(-4.0, dtype=np.float32), "offset"),
        onnx.numpy_helper.from_array(np.array(0.0, dtype=np.float32), "zero"),
        onnx.numpy_helper.from_array(np.array(40.0, dtype=np.float32), "most"),
        onnx.numpy_helper.from_array(np.array([1, 2, 3], dtype=np.int64), "axes"),
    ]
    nodes += [
        helper.make_node("GreaterOrEqual", ["inside", "zero"], ["blood"]),
        helper.make_node("Cast", ["blood"], ["core"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["core", "axes"], ["pixels"], keepdims=0),
        helper.make_node("Min", ["pixels", "most"], ["limited"]),
        helper.make_node("Unsqueeze", ["limited", "last"], ["column"]),
        helper.make_node("Mul", ["column", "gain"], ["scaled"]),
        helper.make_node("Add", ["scaled", "offset"], ["slice"]),
        helper.make_node("ReduceMax", ["slice"], ["study"], axes=[0], keepdims=0),
    ]
    constants.append(onnx.numpy_helper.from_array(np.array([1], dtype=np.int64), "last"))
    return _model(nodes, constants, [("slice", ["slices", 6]), ("study", [6])])


def _model(
    nodes: list[onnx.NodeProto], constants: list[onnx.TensorProto], outputs: list[tuple[str, list[int | str]]]
) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "threshold",
        [helper.make_tensor_value_info("image", TensorProto.FLOAT, ["slices", 1, SIZE, SIZE])],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def _write(folder: Path, model: onnx.ModelProto, spec: dict[str, object]) -> ModelPackage:
    import onnxruntime as ort

    golden = folder / "golden"
    golden.mkdir(parents=True, exist_ok=True)
    onnx.save(model, folder / "model.onnx")
    spec |= {
        "sha256": sha256_of(folder / "model.onnx"),
        "provenance": {
            "data": "none: thresholds written by hand",
            "commands": ["tests.support.packages.write_threshold_packages"],
            "exporter": f"onnx {onnx.__version__}",
            "opset": OPSET,
            "created": "2026-01-01",
        },
        "intended_use": "Tests of ichviewer.",
        "limits": "Knows nothing about hemorrhage.",
    }
    (folder / "model.json").write_text(json.dumps(spec, indent=2), encoding="utf-8")
    rng = np.random.default_rng(0)
    image = rng.uniform(0.1, 0.4, (2, 1, SIZE, SIZE)).astype(np.float32)
    image[1, 0, 40:60, 50:80] = 70.0 / 120.0
    session = ort.InferenceSession(str(folder / "model.onnx"), providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()]
    np.savez_compressed(golden / "inputs.npz", image=image)
    np.savez_compressed(golden / "outputs.npz", **dict(zip(names, session.run(names, {"image": image}), strict=True)))
    return load_package(folder)
