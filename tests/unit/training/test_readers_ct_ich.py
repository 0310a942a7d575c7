"""The ct-ich 1.3.1 layout: what the phantom writes is what the reader reads, and what is wrong is listed."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from tests.support.data_sets import kinds, read_rows, write_layout, write_nifti, write_rows
from training.datasets import ct_ich
from training.datasets.cache import prepare
from training.datasets.ingest import ingest
from training.datasets.labels import NOT_ANNOTATED, UNKNOWN_SUBTYPE
from training.datasets.manifest import MANIFEST_FILE, read, table
from training.datasets.record import find_scans, load_scan
from training.errors import TrainingError, UsageError

from .conftest import SPEC, small_head


@pytest.fixture
def layout(tmp_path):
    heads = [small_head(seed, blood=seed != 3) for seed in range(1, 4)]
    return write_layout(tmp_path / "ct-ich", heads, "ct-ich"), heads


def _edit(home, change):
    rows = read_rows(home / ct_ich.TABLE)
    write_rows(home / ct_ich.TABLE, change(rows))


def test_that_the_layout_lies_on_disk_as_ct_ich_does(layout):
    home, heads = layout
    assert {path.name for path in home.iterdir() if not path.name.startswith(".")} == {
        "ct_scans",
        "masks",
        "hemorrhage_diagnosis_raw_ct.csv",
        "Patient_demographics.csv",
    }
    assert sorted(path.name for path in (home / "ct_scans").iterdir()) == ["001.nii", "002.nii", "003.nii"]
    rows = read_rows(home / ct_ich.TABLE)
    assert rows[0] == [
        "PatientNumber",
        "SliceNumber",
        "Intraventricular",
        "Intraparenchymal",
        "Subarachnoid",
        "Epidural",
        "Subdural",
        "No_Hemorrhage",
        "Fracture_Yes_No",
    ]
    assert len(rows) == 1 + sum(len(head.hu) for head in heads)


def test_that_a_phantom_comes_back_from_the_layout_as_it_was(layout):
    home, heads = layout
    found = ct_ich.find(home)
    assert not [problem for problem in found.problems if problem.kind != "note"]
    for record, head in zip(found.records, heads, strict=True):
        scan = load_scan(record)
        np.testing.assert_array_equal(scan.stack.hu, head.hu)
        np.testing.assert_allclose(scan.stack.geometry.positions, head.positions, atol=1e-3)
        np.testing.assert_allclose(scan.stack.geometry.spacing, head.pixel_spacing, atol=1e-5)
        for k, (plane, wanted) in enumerate(zip(scan.truth.labels, head.labels, strict=True)):
            present = sorted(set(np.unique(wanted)) - {0})
            np.testing.assert_array_equal(plane > 0, wanted > 0)
            # A binary mask and two subtypes on a slice do not tell which voxel is which: that must not be guessed.
            assert set(np.unique(plane)) - {0} == ({UNKNOWN_SUBTYPE} if len(present) > 1 else set(present))
            assert scan.slices[k] == (bool(present), *(int(subtype) in present for subtype in Subtype))
        assert scan.study[0] is (head.seed != 3)


def test_that_a_row_without_a_subtype_gives_hemorrhage_of_unknown_subtype(layout):
    home, heads = layout
    k = int(np.argmax((heads[0].labels > 0).sum(axis=(1, 2))))
    _edit(home, lambda rows: [[*row[:2], *"000000", "0"] if row[:2] == ["1", str(k + 1)] else row for row in rows])
    scan = load_scan(ct_ich.find(home).records[0])
    assert scan.slices[k] == (True, None, None, None, None, None)
    assert set(np.unique(scan.truth.labels[k])) == {0, UNKNOWN_SUBTYPE}


def test_that_mask_and_label_that_contradict_each_other_teach_nothing(layout):
    home, heads = layout
    k = int(np.argmax((heads[0].labels > 0).sum(axis=(1, 2))))
    _edit(home, lambda rows: [[*row[:2], *"000001", "0"] if row[:2] == ["1", str(k + 1)] else row for row in rows])
    scan = load_scan(ct_ich.find(home).records[0])
    assert scan.slices[k] == (None,) * 6
    assert (scan.truth.labels[k] == NOT_ANNOTATED).all()
    assert "contradict" in scan.notes[0]


def test_that_everything_that_is_wrong_is_counted_and_listed(layout):
    home, _ = layout

    def spoil(rows):
        return [
            *rows[:2],
            rows[1],  # again
            [*rows[1][:2], "1", *rows[1][3:7], "0", "0"],  # again, with another label
            ["", ""],
            ["seven", "1", *"000001", "0"],
            *rows[2:],
            ["1", "99", *"000001", "0"],
            ["64", "1", *"000001", "0"],
        ]

    _edit(home, spoil)
    (home / "masks" / "002.nii").unlink()
    (home / "ct_scans" / "003.nii").write_bytes(b"no NIfTI")
    write_nifti(home / "masks" / "077.nii", np.zeros((4, 8, 8), np.uint8))
    write_nifti(home / "ct_scans" / "090.nii", small_head(9, blood=False).hu)
    write_nifti(home / "masks" / "001.nii", np.zeros((4, 8, 8), np.uint8))
    (home / "Patient_demographics.csv").unlink()
    manifest = ingest(ct_ich.find(home), home, SPEC, workers=1)
    listed = kinds(manifest.problems)
    assert listed["duplicate"] == [f"{ct_ich.TABLE} line 3"]
    assert f"{ct_ich.TABLE} line 4" in listed["mismatch"]
    assert {"patient 1", "ct-ich-001"} <= set(listed["mismatch"])
    assert len(listed["malformed"]) == 2
    assert set(listed["missing"]) >= {
        "masks/002.nii",
        "ct_scans/064.nii",
        "ct_scans/077.nii",
        "Patient_demographics.csv",
    }
    assert listed["broken"] == ["ct-ich-003"]
    assert "ct_scans/090.nii" in listed["unlabelled"]
    assert [record.scan_id for record in manifest.records] == ["ct-ich-002"]
    assert all("\n" not in problem.reason for problem in manifest.problems)
    told = "\n".join(table(manifest))
    assert f"{len(listed['missing'])} missing" in told
    assert f"{len(listed['mismatch'])} mismatch" in told


def test_that_the_manifest_holds_hashes_and_what_training_reads(layout):
    home, heads = layout
    manifest = ingest(ct_ich.find(home), home, SPEC, workers=1, folds=3)
    lines = [json.loads(line) for line in (home / MANIFEST_FILE).read_text(encoding="utf-8").splitlines()]
    assert lines[0]["scans"] == 3
    assert lines[0]["slice_labels"]["any"][0] == sum(int(head.labels.any(axis=(1, 2)).sum()) for head in heads)
    assert lines[0]["study_labels"]["any"] == [2, 1, 0]
    assert all(len(line["content"]) == 64 for line in lines if line["type"] == "scan")
    assert find_scans(home) == manifest.records
    scans = prepare(home, SPEC, workers=1)
    assert [scan.positive for scan in scans] == [True, True, False]
    assert all(scan.annotated.all() for scan in scans)
    assert [scan.patient for scan in scans] == ["ct-ich-1", "ct-ich-2", "ct-ich-3"]


def test_that_the_same_images_under_another_number_count_once(layout):
    home, _ = layout
    for folder in ("ct_scans", "masks"):
        (home / folder / "050.nii").write_bytes((home / folder / "001.nii").read_bytes())
    _edit(home, lambda rows: rows + [["50", *row[1:]] for row in rows if row[0] == "1"])
    manifest = ingest(ct_ich.find(home), home, SPEC, workers=1)
    assert kinds(manifest.problems)["duplicate"] == ["ct-ich-050"]
    assert len(manifest.records) == 3


def test_that_another_folder_and_a_damaged_manifest_are_refused(tmp_path, layout):
    with pytest.raises(UsageError, match="is not ct-ich"):
        ct_ich.find(tmp_path / "ct-ich" / "masks")
    home, _ = layout
    (home / MANIFEST_FILE).write_text('{"schema": 1}\n{"type": "scan"}\n', encoding="utf-8")
    with pytest.raises(TrainingError, match="prepare again"):
        read(home)
