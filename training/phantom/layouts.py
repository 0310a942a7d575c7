"""Phantoms lying on disk exactly as ct-ich 1.3.1 and RSNA 2019 do, so that whatever reads those reads these.

A scan is written by one process; its row of labels waits in a hidden folder until `finish` writes the tables.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ichviewer.domain.labels import ANY, Subtype
from ichviewer.imaging.nifti import best_affine
from training.phantom.scan import TRUTH_FILE, PhantomScan

LAYOUTS = ("ct-ich", "rsna")
HIDDEN = ".phantom"
"""Folder, in that of the data set, of what is known of each scan; the readers of these data sets do not look into it."""

_CT_ICH_COLUMNS = (
    ("Intraventricular", Subtype.INTRAVENTRICULAR),
    ("Intraparenchymal", Subtype.INTRAPARENCHYMAL),
    ("Subarachnoid", Subtype.SUBARACHNOID),
    ("Epidural", Subtype.EPIDURAL),
    ("Subdural", Subtype.SUBDURAL),
)
_MASK = 255
_RSNA_ORDER = (*(subtype.key for subtype in Subtype), ANY)


def home_of(out: Path, formats: Sequence[str]) -> Path:
    """Folder of the ``scan-...`` folders of an output folder: hidden where the layout of another data set is written."""
    return out / HIDDEN if set(formats) & set(LAYOUTS) else out


def write_ct_ich(scan: PhantomScan, root: Path) -> None:
    """Write ``ct_scans/NNN.nii`` and ``masks/NNN.nii`` (0 and 255, whatever the subtype); NNN is the seed.

    Slices whose gaps differ lie on the affine that fits them best: NIfTI has no other.
    """
    import nibabel

    from training.phantom.write import geometry_of

    affine = np.diag([-1.0, -1.0, 1.0, 1.0]) @ best_affine(geometry_of(scan))
    mask = np.where(scan.labels > 0, _MASK, 0).astype(np.uint8)
    for folder, values in (("ct_scans", scan.hu), ("masks", mask)):
        target = root / folder / f"{scan.seed:03d}.nii"
        target.parent.mkdir(parents=True, exist_ok=True)
        image = nibabel.Nifti1Image(np.ascontiguousarray(values.transpose(2, 1, 0)), affine)
        image.header.set_xyzt_units("mm")
        image.set_sform(affine, 1)
        image.set_qform(None, 0)
        temporary = target.with_name(f".{target.stem}.{os.getpid()}.nii")
        nibabel.save(image, temporary)
        temporary.replace(target)


def write_rsna(scan: PhantomScan, root: Path) -> None:
    """Write ``stage_2_train/ID_*.dcm``, one image a file, named by identifiers that say nothing of order or study."""
    from ichviewer.dicomio.write_plain import PlainSeries, write_plain_series
    from training.phantom.write import geometry_of

    series = PlainSeries(
        patient_id=_identifier(scan.family, scan.seed, "patient", 8),
        study_uid=_identifier(scan.family, scan.seed, "study", 10),
        series_uid=_identifier(scan.family, scan.seed, "series", 10),
        sop_uids=[image_identifier(scan.family, scan.seed, k) for k in range(len(scan.hu))],
    )
    write_plain_series(root / "stage_2_train", scan.hu, geometry_of(scan), series)


def image_identifier(family: str, seed: int, k: int) -> str:
    """Name of slice k of a scan in the RSNA layout."""
    return _identifier(family, seed, f"image/{k}", 9)


def _identifier(family: str, seed: int, what: str, digits: int) -> str:
    return "ID_" + hashlib.sha256(f"ichviewer-phantom/{family}/{seed}/{what}".encode()).hexdigest()[:digits]


def finish(out: Path, formats: Sequence[str]) -> None:
    """Write the tables of the layouts over all scans that are finished."""
    layouts = set(formats) & set(LAYOUTS)
    if not layouts:
        return
    truths = [json.loads(path.read_text(encoding="utf-8")) for path in sorted((out / HIDDEN).glob(f"*/{TRUTH_FILE}"))]
    truths.sort(key=lambda truth: truth["seed"])
    if "ct-ich" in layouts:
        _write_rows(out / "hemorrhage_diagnosis_raw_ct.csv", _ct_ich_rows(truths))
        _write_rows(out / "Patient_demographics.csv", _people(truths))
    if "rsna" in layouts:
        _write_rows(out / "stage_2_train.csv", _rsna_rows(truths))


def _ct_ich_rows(truths: Sequence[dict[str, Any]]) -> Iterator[Sequence[object]]:
    yield "PatientNumber", "SliceNumber", *(name for name, _ in _CT_ICH_COLUMNS), "No_Hemorrhage", "Fracture_Yes_No"
    for truth in truths:
        for k, keys in enumerate(truth["slices"]):
            answers = [int(subtype.key in keys) for _, subtype in _CT_ICH_COLUMNS]
            yield truth["seed"], k + 1, *answers, int(not keys), 0


def _people(truths: Sequence[dict[str, Any]]) -> Iterator[Sequence[object]]:
    names = [name for name, _ in _CT_ICH_COLUMNS]
    title = "Hemorrhage type based on the radiologists diagnosis "
    yield "Patient Number", "Age\n(years)", "Gender", title, "", "", "", "", "Fracture (yes 1/no 0)", "Note1"
    yield "", "", "", *names, "", ""
    for truth in truths:
        bled = {key for keys in truth["slices"] for key in keys}
        yield truth["seed"], "", "", *(1 if subtype.key in bled else "" for _, subtype in _CT_ICH_COLUMNS), "", "phantom"


def _rsna_rows(truths: Sequence[dict[str, Any]]) -> Iterator[Sequence[object]]:
    yield "ID", "Label"
    for truth in truths:
        for k, keys in enumerate(truth["slices"]):
            name = image_identifier(truth["family"], truth["seed"], k)
            for key in _RSNA_ORDER:
                yield f"{name}_{key}", int(bool(keys) if key == ANY else key in keys)


def _write_rows(path: Path, rows: Iterator[Sequence[object]]) -> None:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    temporary.write_text(text.getvalue(), encoding="utf-8")
    temporary.replace(path)
