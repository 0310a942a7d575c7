"""The only place where ONNX Runtime sessions are made: on the device asked for, and saying on which they really run."""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import InferenceError, ModelPackageError
from ichviewer.domain.finding import DeviceReport
from ichviewer.inference.onnx_cut import CutError, cut
from ichviewer.inference.package import ModelPackage

Float32Array = npt.NDArray[np.float32]

_PROVIDERS = {
    "cpu": "CPUExecutionProvider",
    "cuda": "CUDAExecutionProvider",
    "tensorrt": "TensorrtExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "openvino": "OpenVINOExecutionProvider",
    "directml": "DmlExecutionProvider",
}
_TITLES = {
    "CPUExecutionProvider": "CPU",
    "CUDAExecutionProvider": "CUDA",
    "TensorrtExecutionProvider": "TensorRT",
    "CoreMLExecutionProvider": "Core ML",
    "OpenVINOExecutionProvider": "OpenVINO",
    "DmlExecutionProvider": "DirectML",
}
DEVICES: tuple[str, ...] = ("auto", *_PROVIDERS)
"""Names that `open_session` takes."""

SLICES_AT_ONCE = 4
"""Slices of a scan that are evaluated together where the package allows it."""

_FATAL_ONLY = 4


class Session:
    """A model on a device. Made by `open_session`; close it, or use it as a context manager.

    Attributes
    ----------
    package
        What runs.
    device
        Where it really runs.
    """

    def __init__(self, package: ModelPackage, device: DeviceReport, session: Any, features: Any = None) -> None:
        self.package = package
        self.device = device
        self._session = session
        self._features = features
        self._outputs = [output.name for output in package.spec.outputs]

    @property
    def fixed_batches(self) -> bool:
        """Whether batches should all have one size: accelerators tune their kernels for each new shape."""
        return self.device.provider != "CPUExecutionProvider"

    @property
    def in_parts(self) -> bool:
        """Whether the slices of a scan are evaluated a few at a time (`run_slices`)."""
        return self._features is not None

    def run(self, tensor: Float32Array) -> dict[str, Float32Array]:
        """Run the model.

        Parameters
        ----------
        tensor
            float32, the shape that the package declares.

        Returns
        -------
        dict
            Output name to float32 array.

        Raises
        ------
        InferenceError
            If the model cannot be run, e.g. for want of memory.
        """
        if self._features is None:
            return self._run(self._session, self._outputs, self.package.spec.input.name, tensor)
        return self.run_slices(tensor[n : n + SLICES_AT_ONCE] for n in range(0, len(tensor), SLICES_AT_ONCE))

    def run_slices(self, parts: Iterable[Float32Array]) -> dict[str, Float32Array]:
        """Run the model on the slices of one scan, which come in parts.

        A package that names its ``slice_features`` takes a part at a time, so that memory does not grow with the scan; of
        any other the parts are put together and run as one.

        Parameters
        ----------
        parts
            float32, the shape that the package declares, slices in order.

        Raises
        ------
        InferenceError
            As `run`.
        """
        name = self.package.spec.slice_features
        if self._features is None or name is None:
            given = list(parts)
            whole = given[0] if len(given) == 1 else np.concatenate(given)
            return self._run(self._session, self._outputs, self.package.spec.input.name, whole)
        found = [self._run(self._features, [name], self.package.spec.input.name, part)[name] for part in parts]
        return self._run(self._session, self._outputs, name, np.concatenate(found))

    def _run(self, session: Any, outputs: list[str], name: str, tensor: Float32Array) -> dict[str, Float32Array]:
        if session is None:
            raise InferenceError(f"The session of {self.package.spec.name} is closed.")
        try:
            values = session.run(outputs, {name: np.ascontiguousarray(tensor)})
        except Exception as error:  # ONNX Runtime raises a dozen unrelated types
            raise InferenceError(
                f"Model {self.package.spec.name} {self.package.spec.version} failed on {self.device.name}: "
                f"{_first_line(error)}. Try the device 'cpu'."
            ) from error
        return {name: np.asarray(value, dtype=np.float32) for name, value in zip(outputs, values, strict=True)}

    def close(self) -> None:
        """Release the model and the memory of its device; closing twice is harmless."""
        self._session = None
        self._features = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def open_session(package: ModelPackage, device: str = "auto", threads: int | None = None) -> Session:
    """Load a verified package onto a device.

    Parameters
    ----------
    package
        From `ichviewer.inference.package.load_package`: its hash has been checked.
    device
        One of `DEVICES`. ``auto`` takes CUDA or Core ML where they work, else the CPU. Any other falls back to the CPU where
        it does not work, and the device report says so.
    threads
        CPU threads; all that this process may use where None.

    Raises
    ------
    InferenceError
        If `device` is unknown.
    ModelPackageError
        If the ONNX file cannot be loaded, or its inputs and outputs are not those that ``model.json`` declares.
    """
    if device not in DEVICES:
        raise InferenceError(f"The device '{device}' is unknown. Use one of {', '.join(DEVICES)}.")
    import onnxruntime as ort

    ort.set_default_logger_severity(_FATAL_ONLY)  # a missing CUDA library is reported by DeviceReport.note, not on stderr
    threads = threads or _usable_cpus()
    wanted, note = _wanted(device, ort.get_available_providers())
    options = ort.SessionOptions()
    options.log_severity_level = _FATAL_ONLY
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning threads would take the cores from the window between two batches.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if wanted[0] in {"CUDAExecutionProvider", "TensorrtExecutionProvider"}:
        _preload(ort)
    providers = [(name, _provider_options(name)) for name in wanted]

    def made(providers: list[Any]) -> tuple[Any, Any]:
        """What gives the outputs, and what gives the features of slices where the package names them."""
        sources: list[str | bytes] = [str(package.onnx_path)]
        if package.spec.slice_features is not None:
            sources = list(_cut(package, package.spec.slice_features))
        sessions = [ort.InferenceSession(source, options, providers=providers) for source in sources]
        return sessions[-1], sessions[0] if len(sessions) > 1 else None

    try:
        session, features = made(providers)
    except ModelPackageError:
        raise
    except Exception as error:
        if len(wanted) == 1:
            raise _broken(package, error) from error
        note = f"{_TITLES[wanted[0]]} could not be started ({_first_line(error)}); the CPU is used."
        try:
            session, features = made(["CPUExecutionProvider"])
        except Exception as second:
            raise _broken(package, second) from second
    _check_interface(package, features or session, session)
    used = str(session.get_providers()[0])
    if used != wanted[0] and not note:
        note = f"{_TITLES.get(wanted[0], wanted[0])} could not be started; the {_TITLES.get(used, used)} is used."
    return Session(package, DeviceReport(device, used, _device_name(used, threads), note), session, features)


def _cut(package: ModelPackage, tensor: str) -> tuple[bytes, bytes]:
    try:
        return cut(package.onnx_path.read_bytes(), tensor)
    except CutError as error:
        raise ModelPackageError(
            f"{package.onnx_path} does not fit its model.json: slice_features: {error}. Export the package again."
        ) from error
    except OSError as error:
        raise _broken(package, error) from error


def _wanted(device: str, available: list[str]) -> tuple[list[str], str]:
    """Providers to try in order (the CPU always last), and why the wish cannot be met, or ""."""
    cpu = _PROVIDERS["cpu"]
    if device == "auto":
        best = ["cuda"] if _has_nvidia_driver() else []
        best += ["coreml"] if sys.platform == "darwin" else []
        device = next((name for name in best if _PROVIDERS[name] in available), "cpu")
    name = _PROVIDERS[device]
    note = ""
    if name not in available:
        note = f"This build of ONNX Runtime has no {_TITLES[name]}; the CPU is used."
    elif device in {"cuda", "tensorrt"} and not _has_nvidia_driver():
        note = f"No NVIDIA driver was found, so {_TITLES[name]} cannot be used; the CPU is used."
    if note or name == cpu:
        return [cpu], note
    # What TensorRT does not take goes to CUDA, which must come after it.
    return [name, *([_PROVIDERS["cuda"]] if device == "tensorrt" else []), cpu], ""


def _provider_options(name: str) -> dict[str, str]:
    # CUDA's default convolution search tries everything exhaustively for each new shape, which takes longer than a scan.
    return {"cudnn_conv_algo_search": "HEURISTIC"} if name == "CUDAExecutionProvider" else {}


def _has_nvidia_driver() -> bool:
    """Whether the driver's library can be loaded: without it, the CUDA provider fails noisily and late."""
    try:
        ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
    except OSError:
        return False
    return True


def _preload(ort: Any) -> None:
    """Load CUDA and cuDNN from the pip packages of NVIDIA, where they are."""
    with contextlib.suppress(Exception), contextlib.redirect_stdout(None):
        ort.preload_dlls()


def _usable_cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


def _device_name(provider: str, threads: int) -> str:
    if provider == _PROVIDERS["cpu"]:
        return f"CPU, {threads} thread{'s' if threads != 1 else ''}"
    title = _TITLES.get(provider, provider)
    if provider in {_PROVIDERS["cuda"], _PROVIDERS["tensorrt"]}:
        return f"{_nvidia_name() or 'NVIDIA GPU'} ({title})"
    return f"{title} on {platform.machine()}"


def _nvidia_name() -> str:
    """Name of the first GPU as its driver tells it, or ""."""
    try:
        driver = ctypes.CDLL("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1")
        name, handle = ctypes.create_string_buffer(128), ctypes.c_int()
        if driver.cuInit(0) or driver.cuDeviceGet(ctypes.byref(handle), 0) or driver.cuDeviceGetName(name, 128, handle):
            return ""
    except (OSError, AttributeError):
        return ""
    return name.value.decode(errors="replace")


def _check_interface(package: ModelPackage, first: Any, last: Any) -> None:
    """Names and fixed axes of the ONNX file must be those of ``model.json``."""
    declared: dict[str, tuple[int | str, ...]] = {spec.name: spec.shape for spec in package.spec.inputs}
    declared_out: dict[str, tuple[int | str, ...]] = {spec.name: spec.shape for spec in package.spec.outputs}
    _compare(package, "input", declared, {node.name: node.shape for node in first.get_inputs()})
    _compare(package, "output", declared_out, {node.name: node.shape for node in last.get_outputs()})


def _compare(
    package: ModelPackage,
    kind: str,
    declared: Mapping[str, tuple[int | str, ...]],
    actual: Mapping[str, list[int | str | None]],
) -> None:
    where = f"{package.onnx_path} does not fit its model.json"
    for name, shape in declared.items():
        if name not in actual:
            raise ModelPackageError(f"{where}: it has no {kind} '{name}' (only {sorted(actual)}). Export the package again.")
        found = actual[name]
        differs = len(found) != len(shape) or any(
            isinstance(a, int) and isinstance(b, int) and a != b for a, b in zip(found, shape, strict=False)
        )
        if differs:
            raise ModelPackageError(
                f"{where}: {kind} '{name}' has shape {found}, declared {list(shape)}. Export the package again."
            )
    if kind == "input" and len(actual) != len(declared):
        raise ModelPackageError(f"{where}: it has the inputs {sorted(actual)}. Export the package again.")


def _broken(package: ModelPackage, error: Exception) -> ModelPackageError:
    return ModelPackageError(f"{package.onnx_path} cannot be loaded ({_first_line(error)}). Install the package again.")


def _first_line(error: Exception) -> str:
    text = str(error).strip().splitlines()
    line = text[0] if text else type(error).__name__
    return line if len(line) <= 200 else line[:197] + "..."
