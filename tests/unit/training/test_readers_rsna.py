"""The RSNA 2019 layout: one DICOM an image, a long table, and its known defects."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from tests.support.data_sets import kinds, write_layout
from training.datasets import rsna
from training.datasets.cache import prepare
from training.datasets.ingest import ingest
from training.datasets.record import load_scan
from training.errors import UsageError
from training.phantom.layouts import image_identifier

from .conftest import SPEC, small_head


@pytest.fixture
def layout(tmp_path):
    heads = [small_head(seed, blood=seed != 3) for seed in range(1, 4)]
    return write_layout(tmp_path / "rsna", heads, "rsna"), heads


def _by_study(records, heads, home):
    """Records in the order of the heads (identifiers say nothing of it)."""
    first = {f"{rsna.FOLDER}/{image_identifier('train', head.seed, 0)}.dcm": head.seed for head in heads}
    return sorted(records, key=lambda record: next(first[name] for name in record.images if name in first))


def test_that_the_layout_lies_on_disk_as_rsna_does(layout):
    home, heads = layout
    assert {path.name for path in home.iterdir() if not path.name.startswith(".")} == {rsna.TABLE, rsna.FOLDER}
    lines = (home / rsna.TABLE).read_text(encoding="utf-8").splitlines()
    assert lines[0] == "ID,Label"
    images = sum(len(head.hu) for head in heads)
    assert len(lines) == 1 + 6 * images
    name = image_identifier("train", 1, 0)
    assert [line.split(",")[0] for line in lines[1:7]] == [
        f"{name}_{key}" for key in (*(subtype.key for subtype in Subtype), "any")
    ]
    assert len(list((home / rsna.FOLDER).glob("ID_?????????.dcm"))) == images


def test_that_a_phantom_comes_back_from_the_layout_in_order_and_with_its_labels(layout):
    home, heads = layout
    found = rsna.find(home)
    assert found.problems == ()
    assert len({record.patient for record in found.records}) == 3
    for record, head in zip(_by_study(found.records, heads, home), heads, strict=True):
        scan = load_scan(record)
        np.testing.assert_array_equal(scan.stack.hu, head.hu)
        np.testing.assert_allclose(scan.stack.geometry.positions, head.positions, atol=1e-4)
        np.testing.assert_allclose(scan.stack.geometry.spacing, head.pixel_spacing, atol=1e-6)
        assert scan.truth is None
        wanted = [(bool(plane.any()), *((plane == subtype).any() for subtype in Subtype)) for plane in head.labels]
        assert [tuple(map(bool, labels)) for labels in scan.slices] == [tuple(map(bool, row)) for row in wanted]


def test_that_labels_without_masks_reach_training_as_labels_alone(layout):
    home, _ = layout
    ingest(rsna.find(home), home, SPEC, workers=1, folds=3)
    scans = prepare(home, SPEC, workers=1)
    assert not any(scan.annotated.any() for scan in scans)
    assert sorted(scan.positive for scan in scans) == [False, True, True]
    for scan in scans:
        assert (np.asarray(scan.labels) == 255).all()
        assert not np.isnan(scan.slice_labels).any()
        assert scan.slice_labels[:, 0].max() == scan.study_labels[0]


def test_that_defects_of_the_table_and_of_the_images_are_listed(layout):
    home, _ = layout
    names = [image_identifier("train", 1, k) for k in range(10)]
    text = (home / rsna.TABLE).read_text(encoding="utf-8")
    lines = text.splitlines()
    value = next(line for line in lines if line.startswith(f"{names[4]}_subdural,"))
    text = text.replace(value + "\n", "")  # names[4] lacks a row
    text += f"{lines[1]}\n"  # the same again
    text += f"{names[5]}_any,{1 - int(next(line for line in lines if line.startswith(f'{names[5]}_any')).split(',')[1])}\n"
    text += "ID_000_epidurall,0\nID_12,1\n"
    text += "".join(f"ID_fffffffff_{key},0\n" for key in PROBABILITY_ORDER)  # no such image
    text = (
        "\n".join(line for line in text.splitlines() if not line.startswith(f"{names[6]}_")) + "\n"
    )  # an image without rows
    (home / rsna.TABLE).write_text(text, encoding="utf-8")
    folder = home / rsna.FOLDER
    cut = folder / f"{names[7]}.dcm"
    cut.write_bytes(cut.read_bytes()[:-2000])  # fewer pixels than the header says
    (folder / f"{names[8]}.dcm").write_bytes(b"nothing")
    (folder / "copy.dcm").write_bytes((folder / f"{names[9]}.dcm").read_bytes())
    (home / "stage_2_sample_submission.csv").write_text("ID,Label\n", encoding="utf-8")
    found = rsna.find(home)
    listed = kinds(found.problems)
    last = len(lines) - 6
    assert len(listed["malformed"]) == 2
    assert listed["duplicate"][0].startswith(f"{rsna.TABLE} line {last}")
    assert len(listed["duplicate"]) == 2
    assert any(f"line {last + 1}" in what for what in listed["mismatch"])
    assert sorted(listed["broken"]) == sorted([f"{rsna.FOLDER}/{names[7]}.dcm", f"{rsna.FOLDER}/{names[8]}.dcm"])
    assert set(listed["missing"]) == {f"{rsna.TABLE} {names[4]}", f"{rsna.FOLDER}/ID_fffffffff.dcm"}
    assert f"{rsna.FOLDER}/{names[6]}.dcm" in listed["unlabelled"]
    assert "stage_2_sample_submission.csv" in listed["unlabelled"]
    record = next(record for record in found.records if len(record.images) == 8)
    scan = load_scan(record)
    assert len(scan.stack) == 8
    by_uid = dict(zip(scan.stack.sop_instance_uids, scan.slices, strict=True))
    assert by_uid[names[6]] == (None,) * 6
    assert by_uid[names[5]][0] is None
    assert any("missing" in note.lower() for note in scan.notes)


def test_that_a_table_without_images_is_refused(tmp_path):
    (tmp_path / rsna.TABLE).write_text("ID,Label\n", encoding="utf-8")
    with pytest.raises(UsageError, match="no folder stage_2_train"):
        rsna.find(tmp_path)
