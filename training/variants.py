"""Smaller variants of a package: half-precision weights, and int8; each measured against the full one, or refused."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx

from ichviewer.inference.package import InputSpec, ModelPackage, load_package, sha256_of
from ichviewer.inference.session import open_session
from training import parity
from training.card import model_card
from training.datasets.augment import windowed
from training.datasets.cache import CachedScan
from training.datasets.record import ScanRecord
from training.errors import ExportRefusedError, UsageError
from training.evaluate import evaluate_package, records_of
from training.export import Trained, load_trained, swap_folder, write_spec
from training.metrics import mean
from training.segmentation import prepare_all, split_of

Log = Callable[[str], None]
Float32Array = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Tolerance:
    """What a variant may lose: mean probability difference, agreement of masks or answers, fall of Dice and AUC."""

    mean: float
    agreement: float
    fall: float


TOLERANCES = {"fp16": Tolerance(0.002, 0.98, 0.005), "int8": Tolerance(0.02, 0.85, 0.02)}
_SCANS, _SLICES = 12, 64
_SMALLEST = 64
_REPEATS = 5


def halve_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy whose larger float32 weights are stored in float16 and cast back when it is loaded.

    Everything is still computed in float32, on every provider alike: float16 arithmetic is wrong or slow on some of them
    (onnxruntime #10079, #23797). Half the size at the cost of rounded weights.
    """
    result = onnx.ModelProto()
    result.CopyFrom(model)
    casts = []
    for tensor in result.graph.initializer:
        if tensor.data_type != onnx.TensorProto.FLOAT or np.prod(tensor.dims, initial=1.0) < _SMALLEST:
            continue
        name = tensor.name
        values = onnx.numpy_helper.to_array(tensor)
        tensor.CopyFrom(onnx.numpy_helper.from_array(values.astype(np.float16), f"{name}_half"))
        casts.append(onnx.helper.make_node("Cast", [f"{name}_half"], [name], name=f"{name}_cast", to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *result.graph.node]
    del result.graph.node[:]
    result.graph.node.extend(nodes)
    onnx.checker.check_model(result)
    return result


class _Samples:
    """Calibration inputs, one at a time (the interface of onnxruntime.quantization.CalibrationDataReader)."""

    def __init__(self, name: str, tensors: Sequence[Float32Array]) -> None:
        self._waiting = iter([{name: tensor} for tensor in tensors])

    def get_next(self) -> dict[str, Float32Array] | None:
        """The next input, None at the end."""
        return next(self._waiting, None)


def quantize(source: Path, target: Path, name: str, samples: Sequence[Float32Array]) -> None:
    """Static int8 quantization of convolutions, QDQ, a scale for each channel, ranges from samples of training scans.

    Weights take 7 bits: processors without VNNI add two products in 16 bits and would saturate, each in its own way. The
    first convolution, which sees the windows, and the last ones, which give the logits, stay in float32.
    """
    from onnxruntime.quantization import CalibrationMethod, QuantFormat, QuantType, quantize_static
    from onnxruntime.quantization.shape_inference import quant_pre_process

    with tempfile.TemporaryDirectory(prefix="ichviewer-quantize-") as folder:
        inferred = Path(folder) / "inferred.onnx"
        # Symbolic shape inference does not know GRU layers of a dynamic length; convolutions do not need it.
        quant_pre_process(str(source), str(inferred), skip_symbolic_shape=True)
        convolutions = [node.name for node in onnx.load(inferred).graph.node if node.op_type == "Conv"]
        quantize_static(
            str(inferred),
            str(target),
            _Samples(name, samples),
            quant_format=QuantFormat.QDQ,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.MinMax,
            op_types_to_quantize=["Conv"],
            nodes_to_exclude=[convolutions[0], convolutions[-1]],
        )


def calibration_samples(scans: Sequence[CachedScan], spec: InputSpec, *, whole_scans: bool) -> list[Float32Array]:
    """Inputs from training scans, half of them with hemorrhage: whole scans, or single slices."""
    import torch

    positive, negative = ([scan for scan in scans if scan.positive is kind] for kind in (True, False))
    chosen = [*positive[: _SCANS // 2], *negative[: _SCANS // 2]]
    tensors = []
    for scan in chosen:
        if whole_scans:
            wanted = np.arange(len(scan))
        else:
            wanted = np.unique(np.linspace(0, len(scan) - 1, max(2, _SLICES // len(chosen))).round().astype(np.intp))
        values = windowed(torch.from_numpy(scan.slabs(wanted, spec)), spec).numpy()
        tensors += [values] if whole_scans else [values[n : n + 1] for n in range(len(values))]
    return tensors


def milliseconds_per_slice(package: ModelPackage, values: Float32Array, threads: int | None) -> float:
    """Time of the network alone on the CPU, the median of a few runs."""
    took = []
    with open_session(package, "cpu", threads) as session:
        session.run(values)
        for _ in range(_REPEATS):
            started = time.perf_counter()
            session.run(values)
            took.append(time.perf_counter() - started)
    return 1000.0 * float(np.median(took)) / len(values)


def main_figures(result: dict[str, Any]) -> dict[str, float]:
    """The figures that a variant may not lose: Dice of any, and the mean AUC of the study's labels."""
    figures = result["figures"]
    aucs = [
        value for name, value in figures.items() if name.startswith("auc_study") and not name.endswith(("_low", "_high"))
    ]
    chosen = {"dice_any": figures.get("dice_any", np.nan), "auc_mean": mean(aucs)}
    return {name: float(value) for name, value in chosen.items() if not np.isnan(value)}


def judge(kind: str, name: str, found: parity.Difference, before: dict[str, float], after: dict[str, float]) -> None:
    """Refuse a variant that loses more than `TOLERANCES` allows.

    Raises
    ------
    ExportRefusedError
        Which figure fell, from where to where.
    """
    limit = TOLERANCES[kind]
    complaints = []
    if found.mean > limit.mean:
        complaints.append(f"probabilities differ by {found.mean:.3g} on average (at most {limit.mean})")
    if found.dice < limit.agreement:
        complaints.append(f"results agree by {found.dice:.3f} (at least {limit.agreement})")
    for key, value in before.items():
        if value - after.get(key, -np.inf) > limit.fall:
            complaints.append(f"{key} falls from {value:.3f} to {after.get(key, np.nan):.3f} (by {limit.fall} at most)")
    if complaints:
        raise ExportRefusedError(f"{kind} variant of {name} refused: {'; '.join(complaints)}; it was not written.")


def _records(trained: Trained, held_out: Sequence[Path], validation: Sequence[CachedScan]) -> list[ScanRecord]:
    """Held-out scans, or else those on which the run was validated."""
    if held_out:
        return records_of(held_out)
    names = {scan.scan_id for scan in validation}
    return [record for record in records_of([Path(folder) for folder in trained.config.data]) if record.scan_id in names]


def export_variants(
    package: ModelPackage,
    checkpoint: Path,
    kinds: Sequence[str],
    *,
    held_out: Sequence[Path] = (),
    cache: Path | None = None,
    threads: int | None = None,
    command: str = "",
    log: Log = print,
) -> list[ModelPackage]:
    """Write variants beside a package, as ``<folder>-fp16`` and ``<folder>-int8``.

    Parameters
    ----------
    package, checkpoint
        The full package, and what it was made of.
    kinds
        Of `TOLERANCES`.
    held_out
        Data folders on which both are measured; the run's validation scans where there are none.

    Raises
    ------
    UsageError
        If a folder of that name is no model package.
    ExportRefusedError
        If a variant loses more than its tolerance; those before it are written.
    """
    trained = load_trained(checkpoint)
    split = split_of(trained.config, prepare_all(trained.config, cache, log))
    records = _records(trained, held_out, split.validation)
    before = evaluate_package(package, records, threads=threads, log=log)
    with np.load(package.folder / "golden" / "inputs.npz") as file:
        golden = file[package.spec.input.name].astype(np.float32)
    full_ms = milliseconds_per_slice(package, golden, threads)
    written = []
    for kind in kinds:
        out = package.folder.with_name(f"{package.folder.name}-{kind}")
        if out.exists() and not (out / "model.json").is_file():
            raise UsageError(f"{out} exists and is no model package: it is not replaced. Move it away.")
        partial = out.with_name(f".{out.name}.{os.getpid()}.part")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir()
        try:
            if kind == "fp16":
                onnx.save_model(halve_weights(onnx.load(package.onnx_path)), str(partial / "model.onnx"))
            else:
                whole = package.spec.task == "classification"
                samples = calibration_samples(split.train, package.spec.input, whole_scans=whole)
                quantize(package.onnx_path, partial / "model.onnx", package.spec.input.name, samples)
            variant = _complete(package, partial, kind, command)
            gap = parity.difference(trained.module, variant, golden)
            after = evaluate_package(variant, records, threads=threads, log=log)
            first, second = main_figures(before), main_figures(after)
            judge(kind, package.spec.name, gap, first, second)
            ms = milliseconds_per_slice(variant, golden, threads)
            facts = {**gap.figures(), "ms a slice, full package": full_ms, "ms a slice": ms}
            facts |= {f"{key}, full package": value for key, value in first.items()} | second
            _write_golden(variant, golden)
            card = model_card(variant.spec, [after], {}, steps=trained.steps, minutes=trained.minutes, parity=facts)
            (partial / "MODEL_CARD.md").write_text(card, encoding="utf-8")
            swap_folder(partial, out)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
        size, whole_size = ((folder / "model.onnx").stat().st_size / 1e6 for folder in (out, package.folder))
        change = "  ".join(f"{key} {first[key]:.3f} -> {second[key]:.3f}" for key in first)
        log(f"written: {out} ({size:.1f} of {whole_size:.1f} MB, {ms:.1f} of {full_ms:.1f} ms a slice, {change})")
        written.append(load_package(out))
    return written


def _complete(package: ModelPackage, folder: Path, kind: str, command: str) -> ModelPackage:
    """``model.json`` of a variant: that of the package but for name, hash and how it came about."""
    provenance = package.spec.provenance
    commands = tuple(dict.fromkeys((*provenance.commands, command))) if command else provenance.commands
    how = "float16 weights" if kind == "fp16" else "onnxruntime static int8, QDQ per channel, 7-bit weights"
    # Optimising before the quantization may merge the tensor away; the scan then runs as a whole.
    tensors = {name for node in onnx.load(folder / "model.onnx").graph.node for name in node.output}
    spec = package.spec.model_copy(
        update={
            "name": f"{package.spec.name}-{kind}",
            "sha256": sha256_of(folder / "model.onnx"),
            "slice_features": package.spec.slice_features if package.spec.slice_features in tensors else None,
            "metrics": {},
            "metrics_data": "",
            "provenance": provenance.model_copy(update={"commands": commands, "exporter": f"{provenance.exporter}; {how}"}),
        }
    )
    write_spec(spec, folder)
    return load_package(folder)


def _write_golden(variant: ModelPackage, golden: Float32Array) -> None:
    """What the variant itself answers here: other machines must agree with it, not with the network that it approximates."""
    folder = variant.folder / "golden"
    folder.mkdir()
    with open_session(variant, "cpu") as session:
        answers = session.run(golden)
    np.savez_compressed(folder / "inputs.npz", **{variant.spec.input.name: golden.astype(np.float16)})
    np.savez_compressed(folder / "outputs.npz", **answers)
