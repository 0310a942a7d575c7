"""The record of one acquired phantom and its compact file ``scan.npz``."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

SCAN_FILE = "scan.npz"
TRUTH_FILE = "truth.json"


@dataclass(frozen=True, eq=False)
class PhantomScan:
    """One acquired phantom with its truth.

    Attributes
    ----------
    hu
        int16 (k, j, i) Hounsfield units, k ascending towards the head; padding below -1024.
    labels
        uint8 (k, j, i), 0 background or a `ichviewer.domain.labels.Subtype`.
    positions
        float64 (k, 3), LPS mm: centre of voxel (row 0, column 0) of each slice.
    row_direction, column_direction
        float64 (3,): unit vectors of growing column and row index.
    pixel_spacing
        (between rows, between columns) in mm.
    slice_thickness
        Nominal thickness in mm.
    tilt_degrees
        Gantry tilt.
    anatomy
        uint8 (k, j, i) of `training.phantom.anatomy.Anatomy`; all 0 in files of phantoms made before it was kept.
    parameters
        What was drawn: anatomy, hemorrhages, scanner; JSON-able.
    seed, family
        From which the scan can be made again.
    """

    hu: npt.NDArray[np.int16]
    labels: npt.NDArray[np.uint8]
    positions: npt.NDArray[np.float64]
    row_direction: npt.NDArray[np.float64]
    column_direction: npt.NDArray[np.float64]
    pixel_spacing: tuple[float, float]
    slice_thickness: float
    tilt_degrees: float
    anatomy: npt.NDArray[np.uint8]
    parameters: Mapping[str, Any] = field(default_factory=dict)
    seed: int = 0
    family: str = "train"


_ARRAYS = ("hu", "labels", "positions", "row_direction", "column_direction", "anatomy")
_PLAIN = ("pixel_spacing", "slice_thickness", "tilt_degrees", "parameters", "seed", "family")


def write_npz(scan: PhantomScan, folder: Path) -> None:
    """Write ``scan.npz``, replacing it in one step."""
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f".{SCAN_FILE}.{os.getpid()}"
    plain = json.dumps({name: getattr(scan, name) for name in _PLAIN})
    with temporary.open("wb") as stream:
        np.savez_compressed(stream, **{name: getattr(scan, name) for name in _ARRAYS}, plain=np.array(plain))
    temporary.replace(folder / SCAN_FILE)


def read_scan(folder: Path) -> PhantomScan:
    """Read ``scan.npz`` of a folder.

    Raises
    ------
    OSError, ValueError, KeyError
        If the file is missing or damaged.
    """
    with np.load(folder / SCAN_FILE, allow_pickle=False) as file:
        plain = json.loads(str(file["plain"]))
        plain["pixel_spacing"] = tuple(plain["pixel_spacing"])
        arrays = {name: file[name] for name in _ARRAYS if name in file or name != "anatomy"}
        arrays.setdefault("anatomy", np.zeros_like(arrays["labels"]))
        return PhantomScan(**arrays, **plain)
