"""Golden tensors, and the comparison of ONNX Runtime with PyTorch that decides whether a package is written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ichviewer.inference import preprocess
from ichviewer.inference.package import InputSpec, ModelPackage
from ichviewer.inference.postprocess import activate
from ichviewer.inference.session import open_session
from training.errors import ExportRefusedError

Float32Array = npt.NDArray[np.float32]

GOLDEN_SEED = 900_001
TOLERANCE = 1e-3
_TIE = 1e-3
_COUNTS = (1, 2, 5, 40)
_STEP = 256.0
_TOY = 96
_GOLDEN_SUBTYPES = ("intraparenchymal", "subdural")


def golden_inputs(spec: InputSpec, seed: int, *, whole_scan: bool) -> Float32Array:
    """Input tensor of a phantom with hemorrhage: two slices, or a few spread over the scan, in steps of 1/256.

    Parameters
    ----------
    seed
        Of the phantom.
    whole_scan
        Whether the model reads whole scans (three slices from bottom to top) or slices (the two with most blood).
    """
    from training import phantom
    from training.datasets.record import from_phantom

    # A toy network of a test is content with a toy scan.
    slices = None if spec.size > _TOY else 8
    scan = from_phantom(phantom.make_scan(seed, matrix=256, slices=slices, subtypes=_GOLDEN_SUBTYPES))
    grid = preprocess.make_grid(scan.stack.hu, scan.stack.geometry, spec)
    planes = preprocess.resample_in_plane(scan.stack.hu, grid)
    blood = np.count_nonzero(scan.truth.labels[grid.slices], axis=(1, 2))
    if whole_scan:
        places = np.linspace(0.3, 0.8, 3) * (len(grid.slices) - 1)
        chosen = grid.slices[np.unique(places.round().astype(np.intp))]
    else:
        chosen = grid.slices[np.sort(np.argsort(blood, kind="stable")[-2:])]
    values = preprocess.tensor(planes, grid, spec, chosen)
    # Coarse steps compress well and are exact in float16, so that every machine reads the same input.
    return np.asarray(np.round(values * _STEP) / _STEP, dtype=np.float32)


def _of_count(golden: Float32Array, count: int) -> Float32Array:
    """So many slices made of the golden ones, each shifted a little so that no two are alike."""
    return np.stack([np.roll(golden[n % len(golden)], n, axis=-1) for n in range(count)])


@torch.inference_mode()
def reference(module: nn.Module, package: ModelPackage, values: Float32Array) -> dict[str, Float32Array]:
    """What PyTorch says, by output name."""
    result = module(torch.from_numpy(np.ascontiguousarray(values)))
    tensors = result if isinstance(result, tuple) else (result,)
    return {output.name: tensor.numpy() for output, tensor in zip(package.spec.outputs, tensors, strict=True)}


def check(module: nn.Module, package: ModelPackage, golden: Float32Array) -> float:
    """Compare ONNX Runtime, as the viewer opens it, with PyTorch on several slice counts.

    Returns
    -------
    float
        Largest difference of a probability.

    Raises
    ------
    ExportRefusedError
        If a probability differs by more than 0.001, or the most probable class of a pixel differs that is no tie.
    """
    worst = 0.0
    with open_session(package, "cpu") as session:
        for count in _COUNTS:
            values = _of_count(golden, count)
            expected, actual = reference(module, package, values), session.run(values)
            for output in package.spec.outputs:
                a, b = actual[output.name], expected[output.name]
                if a.shape != b.shape:
                    raise _refuse(package, output.name, count, f"gives shape {a.shape} instead of {b.shape}")
                if not np.isfinite(a).all():
                    raise _refuse(package, output.name, count, "gives values that are no numbers")
                pa, pb = (activate(raw, output, package.spec.calibration, axis=1) for raw in (a, b))
                difference = float(np.abs(pa - pb).max())
                worst = max(worst, difference)
                if difference > TOLERANCE:
                    raise _refuse(
                        package, output.name, count, f"differs by {difference:.2g} (at most {TOLERANCE} is allowed)"
                    )
                if output.activation == "softmax":
                    top = np.partition(pb, -2, axis=1)[:, -2:]
                    clear = (top[:, 1] - top[:, 0]) > _TIE
                    wrong = int(((pa.argmax(axis=1) != pb.argmax(axis=1)) & clear).sum())
                    if wrong:
                        raise _refuse(package, output.name, count, f"names another class for {wrong} pixels")
    return worst


@dataclass(frozen=True)
class Difference:
    """How a package differs from PyTorch on inputs.

    Attributes
    ----------
    largest, mean
        Of the probabilities.
    dice
        Agreement of the hemorrhage masks at the package's threshold; of a classification, share of answers that are the
        same at the thresholds. 1 where both are empty.
    """

    largest: float
    mean: float
    dice: float

    def figures(self) -> dict[str, float]:
        """By name, for the card."""
        return {"largest difference": self.largest, "mean difference": self.mean, "agreement": self.dice}


def difference(module: nn.Module, package: ModelPackage, values: Float32Array) -> Difference:
    """Compare ONNX Runtime with PyTorch on inputs, without judging."""
    spec = package.spec
    with open_session(package, "cpu") as session:
        expected, actual = reference(module, package, values), session.run(values)
    gaps, same = [], []
    for output in spec.outputs:
        pa, pb = (activate(raw[output.name], output, spec.calibration, axis=1) for raw in (actual, expected))
        gaps.append(np.abs(pa - pb).ravel())
        if output.activation == "softmax":
            a, b = (1.0 - p[:, 0] >= spec.thresholds["any"] for p in (pa, pb))
            total = int(a.sum()) + int(b.sum())
            same.append(2.0 * int((a & b).sum()) / total if total else 1.0)
        else:
            limits = np.array([spec.thresholds[key] for key in output.classes])
            same.append(float(((pa >= limits) == (pb >= limits)).mean()))
    every = np.concatenate(gaps)
    return Difference(float(every.max()), float(every.mean()), min(same))


def _refuse(package: ModelPackage, output: str, count: int, what: str) -> ExportRefusedError:
    return ExportRefusedError(
        f"export of {package.spec.name} refused: for {count} slices, output '{output}' of ONNX Runtime {what} compared with "
        "PyTorch; nothing was written."
    )


def write_golden(module: nn.Module, package: ModelPackage, golden: Float32Array) -> None:
    """Write ``golden/inputs.npz`` and ``golden/outputs.npz`` (logits of PyTorch in steps of 1/256, float16 where exact)."""
    folder = package.folder / "golden"
    folder.mkdir()
    np.savez_compressed(folder / "inputs.npz", **{package.spec.input.name: golden.astype(np.float16)})
    outputs = {}
    for name, values in reference(module, package, golden).items():
        outputs[name] = (np.round(values * _STEP) / _STEP).astype(np.float16) if values.ndim == 4 else values
    np.savez_compressed(folder / "outputs.npz", **outputs)
