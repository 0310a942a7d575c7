"""Parity check of a package: its golden inputs must give its golden outputs on this machine."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass

import numpy as np

from ichviewer.domain.errors import InferenceError, ModelPackageError
from ichviewer.domain.finding import DeviceReport
from ichviewer.inference.package import ModelPackage
from ichviewer.inference.session import open_session

TOLERANCE = 2e-3
"""Largest difference allowed, relative to the largest golden value of the output (at least 1)."""


@dataclass(frozen=True)
class Verification:
    """Result of a parity check.

    Attributes
    ----------
    package, device
        What ran where.
    differences
        Output name to the largest absolute difference, relative to the largest golden value (at least 1).
    """

    package: ModelPackage
    device: DeviceReport
    differences: dict[str, float]

    @property
    def passed(self) -> bool:
        """Whether every output agrees within `TOLERANCE`."""
        return all(difference <= TOLERANCE for difference in self.differences.values())


def verify(package: ModelPackage, device: str = "auto") -> Verification:
    """Run ``golden/inputs.npz`` (input name to array) and compare with ``golden/outputs.npz`` (output name to array).

    Raises
    ------
    ModelPackageError
        If the golden files are missing or do not fit the package.
    InferenceError
        If the model cannot be run.
    """
    inputs, outputs = _read(package, "inputs.npz"), _read(package, "outputs.npz")
    spec = package.spec
    if set(inputs) != {spec.input.name} or set(outputs) != {output.name for output in spec.outputs}:
        raise ModelPackageError(f"{package.folder / 'golden'} does not hold the model's tensors. Export it again.")
    with open_session(package, device) as session:
        actual = session.run(inputs[spec.input.name].astype(np.float32))
        report = session.device
    differences = {}
    for name, expected in outputs.items():
        if actual[name].shape != expected.shape:
            raise InferenceError(f"Output '{name}' has shape {actual[name].shape}, not {expected.shape}. Export it again.")
        scale = max(1.0, float(np.abs(expected).max(initial=0.0)))
        differences[name] = float(np.abs(actual[name] - expected).max(initial=0.0)) / scale
        if np.isnan(differences[name]):
            raise InferenceError(f"Output '{name}' holds values that are no numbers on {report.name}.")
    return Verification(package, report, differences)


def _read(package: ModelPackage, name: str) -> dict[str, np.ndarray]:
    path = package.folder / "golden" / name
    try:
        with np.load(path, allow_pickle=False) as archive:
            return {key: archive[key] for key in archive.files}
    except FileNotFoundError as error:
        raise ModelPackageError(f"{path} is missing, so the package cannot be verified. Export it again.") from error
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise ModelPackageError(f"{path} cannot be read ({error}). Install the package again.") from error
