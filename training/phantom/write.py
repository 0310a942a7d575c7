"""A phantom as files: DICOM series, truth mask, truth table, compact npz."""

from __future__ import annotations

import json
import os
from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack
from training.phantom.anatomy import Anatomy
from training.phantom.layouts import LAYOUTS, write_ct_ich, write_rsna
from training.phantom.scan import TRUTH_FILE, PhantomScan, write_npz

FORMATS = ("dicom", "npz", *LAYOUTS)


def geometry_of(scan: PhantomScan) -> StackGeometry:
    """Geometry of a scan's slices."""
    return StackGeometry(
        scan.positions,
        scan.row_direction,
        scan.column_direction,
        scan.pixel_spacing,
        (scan.hu.shape[0], scan.hu.shape[1], scan.hu.shape[2]),
        scan.slice_thickness,
    )


def truth_of(scan: PhantomScan) -> dict[str, Any]:
    """What is known of a scan: seed, parameters, mL of each subtype on the slices, subtypes of each slice."""
    voxel_ml = geometry_of(scan).voxel_ml[:, None, None]
    return {
        "schema": 1,
        "seed": scan.seed,
        "family": scan.family,
        "tilt_degrees": scan.tilt_degrees,
        "volumes_ml": {s.key: round(float(((scan.labels == s) * voxel_ml).sum()), 3) for s in Subtype},
        "slices": [[Subtype(int(v)).key for v in np.unique(plane) if v] for plane in scan.labels],
        "anatomy": {place.meaning: int(place) for place in Anatomy},
        "parameters": dict(scan.parameters),
    }


def write_scan(scan: PhantomScan, folder: Path, formats: Collection[str] = ("dicom", "npz")) -> None:
    """Write a scan into a folder.

    Parameters
    ----------
    formats
        ``dicom``: ``dicom/IM0001.dcm`` ... (JPEG-LS lossless), ``truth.nii.gz`` and ``anatomy.nii.gz``;
        ``npz``: ``scan.npz`` alone;
        ``ct-ich``, ``rsna``: files of that layout two levels above, where `layouts.finish` puts its tables.
        ``truth.json`` is always written, last, and marks the scan as finished.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if "dicom" in formats:
        from ichviewer.dicomio.write_ct import CtSeriesHeader, write_ct_series
        from ichviewer.imaging.nifti import write_labels

        header = CtSeriesHeader(
            patient_name=f"PHANTOM^{scan.seed:06d}",
            patient_id=f"PHANTOM-{scan.family}-{scan.seed:06d}",
            study_description="CT HEAD W/O CONTRAST (SYNTHETIC)",
            series_description=f"HEAD {scan.slice_thickness:g} mm SOFT (SYNTHETIC)",
            tilt_degrees=scan.tilt_degrees,
            uid_seed=f"ichviewer-phantom/{scan.family}/{scan.seed}/{scan.hu.shape}",
        )
        write_ct_series(folder / "dicom", scan.hu, geometry_of(scan), header)
        write_labels(folder / "truth.nii.gz", LabelStack(scan.labels, geometry_of(scan)))
        write_labels(folder / "anatomy.nii.gz", LabelStack(scan.anatomy, geometry_of(scan)), note="phantom anatomy")
    if "npz" in formats:
        write_npz(scan, folder)
    if "ct-ich" in formats:
        write_ct_ich(scan, folder.parent.parent)
    if "rsna" in formats:
        write_rsna(scan, folder.parent.parent)
    temporary = folder / f".{TRUTH_FILE}.{os.getpid()}"
    temporary.write_text(json.dumps(truth_of(scan), indent=1) + "\n", encoding="utf-8")
    temporary.replace(folder / TRUTH_FILE)
