"""Sessions say where they really run, and refuse broken models with one line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from ichviewer.domain.errors import InferenceError, ModelPackageError
from ichviewer.inference import session as sessions
from ichviewer.inference.package import ModelPackage, load_package, sha256_of
from ichviewer.inference.session import open_session
from ichviewer.inference.verify import verify
from tests.support.packages import SIZE, write_threshold_packages


def _rewrite(package: ModelPackage, **changes: object) -> ModelPackage:
    path = package.folder / "model.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))
    return load_package(package.folder)


def test_that_the_cpu_is_named_with_its_threads(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    with open_session(seg, "cpu", threads=1) as session:
        assert (session.device.provider, session.device.name, session.device.note) == (
            "CPUExecutionProvider",
            "CPU, 1 thread",
            "",
        )
        assert session.run(np.zeros((3, 1, SIZE, SIZE), dtype=np.float32))["logits"].shape == (3, 6, SIZE, SIZE)
    with pytest.raises(InferenceError, match="closed"):
        session.run(np.zeros((1, 1, SIZE, SIZE), dtype=np.float32))


@pytest.mark.parametrize("device", ["cuda", "tensorrt"])
def test_that_a_missing_gpu_is_reported_not_hidden(
    tmp_path: Path, device: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sessions, "_has_nvidia_driver", lambda: False)
    seg, _ = write_threshold_packages(tmp_path)
    with open_session(seg, device) as session:
        assert session.device.requested == device
        assert session.device.provider == "CPUExecutionProvider"
        assert "the CPU is used" in session.device.note
    assert capfd.readouterr().err == ""


def test_that_a_provider_that_falls_back_silently_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """ONNX Runtime lists CUDA as available and then runs on the CPU where its libraries are missing."""
    if "CUDAExecutionProvider" not in ort.get_available_providers() or sessions._has_nvidia_driver():
        pytest.xfail("needs the CUDA build of ONNX Runtime on a machine without a GPU")
    monkeypatch.setattr(sessions, "_has_nvidia_driver", lambda: True)
    seg, _ = write_threshold_packages(tmp_path)
    with open_session(seg, "cuda") as session:
        assert session.device.provider == "CPUExecutionProvider"
        assert "CUDA could not be started" in session.device.note
    assert "Error" not in capfd.readouterr().err


def test_that_an_unknown_device_is_refused(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    with pytest.raises(InferenceError, match="'quantum' is unknown"):
        open_session(seg, "quantum")


def test_that_a_file_that_is_no_model_is_refused_although_its_hash_is_right(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    seg.onnx_path.write_bytes(b"no model at all")
    broken = _rewrite(seg, sha256=sha256_of(seg.onnx_path))
    with pytest.raises(ModelPackageError, match="cannot be loaded") as caught:
        open_session(broken, "cpu")
    assert "\n" not in str(caught.value)


def test_that_tensors_that_the_model_does_not_have_are_refused(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    declared = json.loads((seg.folder / "model.json").read_text())
    declared["inputs"][0]["name"] = "pixels"
    with pytest.raises(ModelPackageError, match="no input 'pixels'"):
        open_session(_rewrite(seg, inputs=declared["inputs"]), "cpu")
    declared["inputs"][0] |= {"name": "image", "shape": ["slices", 9, SIZE, SIZE]}
    with pytest.raises(ModelPackageError, match="has shape"):
        open_session(_rewrite(seg, inputs=declared["inputs"]), "cpu")


def test_that_a_tensor_of_wrong_shape_fails_with_a_typed_error(tmp_path: Path) -> None:
    seg, _ = write_threshold_packages(tmp_path)
    with open_session(seg, "cpu") as session, pytest.raises(InferenceError, match="failed on CPU"):
        session.run(np.zeros((1, 2, SIZE, SIZE), dtype=np.float32))


def test_that_golden_outputs_are_reproduced_and_changed_ones_are_noticed(tmp_path: Path) -> None:
    seg, cls = write_threshold_packages(tmp_path)
    assert verify(seg, "cpu").passed
    assert verify(cls, "cpu").passed
    golden = cls.folder / "golden" / "outputs.npz"
    with np.load(golden) as archive:
        changed = {name: archive[name] + (0.1 if name == "study" else 0) for name in archive.files}
    np.savez(golden, **changed)
    result = verify(cls, "cpu")
    assert not result.passed
    assert result.differences["slice"] < 1e-6 < result.differences["study"]
    golden.unlink()
    with pytest.raises(ModelPackageError, match="cannot be verified"):
        verify(cls, "cpu")
    golden.write_bytes(b"PK not a zip")
    with pytest.raises(ModelPackageError, match="cannot be read"):
        verify(cls, "cpu")
