"""What a data folder holds, and how one scan with its truth is read."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import LabelStack, SliceStack
from training.errors import TrainingError, UsageError

PHANTOM_FILE = "scan.npz"
TRUTH_FILE = "truth.nii.gz"
DATASET_FILE = "dataset.json"


@dataclass(frozen=True)
class ScanRecord:
    """One scan with voxel truth, of one patient.

    Attributes
    ----------
    scan_id
        Name of its folder: unique within the data folder, and what is split (never slices).
    folder
        Where it lies.
    kind
        ``phantom`` (``scan.npz`` of `training.phantom`) or ``dicom`` (a series beside ``truth.nii.gz``).
    """

    scan_id: str
    folder: Path
    kind: Literal["phantom", "dicom"]

    @property
    def fingerprint(self) -> str:
        """Changes when the file with the truth is replaced."""
        status = (self.folder / (PHANTOM_FILE if self.kind == "phantom" else TRUTH_FILE)).stat()
        return f"{status.st_size}-{status.st_mtime_ns}"


@dataclass(frozen=True, eq=False)
class LabelledScan:
    """Native slices with their truth on the same geometry."""

    stack: SliceStack
    truth: LabelStack


def note_command(data: Path, command: str) -> None:
    """Keep the command that made (a part of) a data folder in its ``dataset.json``, for the model card."""
    commands = commands_of(data)
    if command not in commands:
        partial = data / f".{DATASET_FILE}.{os.getpid()}.part"
        partial.write_text(json.dumps({"commands": [*commands, command]}, indent=2) + "\n", encoding="utf-8")
        partial.replace(data / DATASET_FILE)


def commands_of(data: Path) -> list[str]:
    """Commands that made a data folder, as far as it says."""
    try:
        return [str(command) for command in json.loads((data / DATASET_FILE).read_text(encoding="utf-8"))["commands"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def find_scans(data: Path) -> tuple[ScanRecord, ...]:
    """Scans with truth in the sub-folders of a data folder, by name.

    Raises
    ------
    UsageError
        If the folder does not exist or holds none.
    """
    if not data.is_dir():
        raise UsageError(f"The data folder {data} does not exist. Make one: python -m training make-phantom --out {data}")
    records: list[ScanRecord] = []
    for folder in sorted(path for path in data.iterdir() if path.is_dir() and not path.name.startswith(".")):
        if (folder / PHANTOM_FILE).is_file():
            records.append(ScanRecord(folder.name, folder, "phantom"))
        elif (folder / TRUTH_FILE).is_file():
            records.append(ScanRecord(folder.name, folder, "dicom"))
    if not records:
        raise UsageError(
            f"{data} holds no scan: no sub-folder has {PHANTOM_FILE} or {TRUTH_FILE}. Choose another data folder."
        )
    return tuple(records)


def load_scan(record: ScanRecord) -> LabelledScan:
    """Read one scan with its truth.

    Raises
    ------
    TrainingError
        If a file is damaged or truth and images do not fit.
    """
    try:
        return _load_phantom(record.folder) if record.kind == "phantom" else _load_dicom(record.folder)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(f"{record.folder} cannot be read ({error}). Make or copy this scan again.") from error


def _load_phantom(folder: Path) -> LabelledScan:
    from training import phantom

    return from_phantom(phantom.read_scan(folder))


def from_phantom(scan: object) -> LabelledScan:
    """Native slices and truth of a `training.phantom.PhantomScan`."""
    hu = np.ascontiguousarray(scan.hu, dtype=np.int16)  # type: ignore[attr-defined]
    row_spacing, column_spacing = np.broadcast_to(np.asarray(scan.pixel_spacing, dtype=np.float64), (2,))  # type: ignore[attr-defined]
    geometry = StackGeometry(
        positions=np.asarray(scan.positions, dtype=np.float64),  # type: ignore[attr-defined]
        row_direction=np.asarray(scan.row_direction, dtype=np.float64),  # type: ignore[attr-defined]
        column_direction=np.asarray(scan.column_direction, dtype=np.float64),  # type: ignore[attr-defined]
        spacing=(float(row_spacing), float(column_spacing)),
        shape=hu.shape,
        thickness=float(scan.slice_thickness),  # type: ignore[attr-defined]
    )
    labels = np.ascontiguousarray(scan.labels, dtype=np.uint8)  # type: ignore[attr-defined]
    return LabelledScan(SliceStack(hu, geometry, ("",) * len(hu)), LabelStack(labels, geometry))


def _load_dicom(folder: Path) -> LabelledScan:
    import nibabel

    from ichviewer.dicomio import index, load

    found = index.index_path(folder)
    series = next((study.chosen for study in found.studies if study.chosen is not None), None)
    if series is None:
        raise TrainingError(f"{folder} holds no axial head CT series. Remove it from the data folder.")
    stack = load.load_series(series).stack
    # nibabel, as ITK refuses the sheared axes of a tilted gantry.
    image = nibabel.load(folder / TRUTH_FILE)
    labels = np.asarray(image.dataobj).transpose(2, 1, 0).astype(np.uint8)
    if labels.shape != stack.hu.shape:
        raise TrainingError(
            f"{folder / TRUTH_FILE} has {labels.shape} voxels, its series {stack.hu.shape}: make it on the native slices."
        )
    # NIfTI writers may store axes backwards: they are put in the order of the series; a truth is never resampled.
    axes = np.diag([-1.0, -1.0, 1.0]) @ np.asarray(image.affine)[:3, :3]  # NIfTI is RAS, patient space LPS
    geometry = stack.geometry
    wanted = (geometry.normal, geometry.column_direction, geometry.row_direction)
    for axis, (own, want) in enumerate(zip((axes[:, 2], axes[:, 1], axes[:, 0]), wanted, strict=True)):
        if float(own @ want) < 0:
            labels = np.flip(labels, axis)
    return LabelledScan(stack, LabelStack(np.ascontiguousarray(labels), geometry))
