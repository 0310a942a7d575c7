"""Pairs of images and masks, BHSD, INSTANCE and CQ500: what each mask value means, and what does not fit."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ichviewer.domain.labels import Subtype
from tests.support.data_sets import AFFINE, kinds, write_nifti, write_rows
from tests.support.dicom_series import SeriesSpec, head_hu, write_series
from training.__main__ import main
from training.datasets import bhsd, cq500, instance2022, pairs, readers
from training.datasets.ingest import ingest
from training.datasets.labels import UNKNOWN_SUBTYPE, combined, contradicts, filled, key_of, labels_of
from training.datasets.record import MismatchError, find_scans, load_scan
from training.errors import UsageError

from .conftest import SPEC, small_head


def _pair(home, images, masks, name, seed, mask_name=None, values=None):
    head = small_head(seed, blood=True)
    write_nifti(home / images / f"{name}.nii.gz", head.hu)
    labels = head.labels if values is None else np.where(head.labels > 0, values, 0).astype(np.uint8)
    write_nifti(home / masks / f"{mask_name or name}.nii.gz", labels)
    return head


def test_that_bhsd_masks_keep_their_five_subtypes_and_their_patients(tmp_path):
    home = tmp_path / "label_192"
    heads = [
        _pair(home, "images", "ground truths", f"ID_{patient}_ID_{study}", seed)
        for seed, (patient, study) in enumerate([("0a", "1"), ("0a", "2"), ("0b", "3")], 1)
    ]
    assert readers.detect(tmp_path) == "bhsd"
    found = bhsd.find(tmp_path)
    assert found.problems == ()
    # BHSD is made of RSNA 2019: its patients must be on the same side as there.
    assert [record.patient for record in found.records] == ["rsna-ID_0a", "rsna-ID_0a", "rsna-ID_0b"]
    for record, head in zip(found.records, heads, strict=True):
        scan = load_scan(record)
        np.testing.assert_array_equal(scan.truth.labels, head.labels)
        np.testing.assert_array_equal(scan.stack.hu, head.hu)
        assert scan.study == (True, *(bool((head.labels == subtype).any()) for subtype in Subtype))


def test_that_instance_masks_are_hemorrhage_of_unknown_subtype(tmp_path):
    head = _pair(tmp_path / "train_2", "data", "label", "001", 1, values=1)
    assert readers.detect(tmp_path) == "instance"
    scan = load_scan(instance2022.find(tmp_path).records[0])
    np.testing.assert_array_equal(scan.truth.labels, np.where(head.labels > 0, UNKNOWN_SUBTYPE, 0))
    assert scan.study == (True, None, None, None, None, None)
    assert scan.slices[0][0] == bool(head.labels[0].any())


@pytest.mark.parametrize(
    ("image", "mask"),
    [("a", "a_mask"), ("a", "a_seg"), ("a_0000", "a"), ("a_ct", "a-label"), ("a", "a")],
)
def test_that_pairs_are_found_by_their_names(tmp_path, image, mask):
    _pair(tmp_path, "images", "masks", image, 1, mask_name=mask, values=1)
    found = pairs.find(tmp_path)
    assert found.problems == ()
    assert len(found.records) == 1
    assert found.records[0].mask.startswith("masks/")


def test_that_pairs_may_lie_in_one_folder_and_what_lacks_its_partner_is_listed(tmp_path):
    _pair(tmp_path, ".", ".", "a", 1, mask_name="a_seg", values=1)
    write_nifti(tmp_path / "b.nii.gz", small_head(2, blood=False).hu)
    write_nifti(tmp_path / "c_seg.nii.gz", small_head(2, blood=True).labels)
    found = pairs.find(tmp_path)
    assert [record.images for record in found.records] == [("a.nii.gz",)]
    assert kinds(found.problems) == {"missing": ["c_seg.nii.gz", "b.nii.gz"]}


def test_that_a_label_table_says_what_values_mean(tmp_path):
    head = _pair(tmp_path, "imagesTr", "labelsTr", "x", 1, values=3)
    with pytest.raises(MismatchError, match="value 3"):
        load_scan(pairs.find(tmp_path).records[0])
    table = pairs.parse_table("1=EDH,3=subdural hematoma")
    scan = load_scan(pairs.find(tmp_path, table).records[0])
    np.testing.assert_array_equal(scan.truth.labels, np.where(head.labels > 0, Subtype.SUBDURAL, 0))
    (tmp_path / "dataset.json").write_text(json.dumps({"labels": {"background": 0, "IVH": 3}}), encoding="utf-8")
    scan = load_scan(pairs.find(tmp_path).records[0])
    assert set(np.unique(scan.truth.labels)) == {0, Subtype.INTRAVENTRICULAR}
    for wrong in ("1=tumour", "nonsense", "a=b"):
        with pytest.raises(UsageError):
            pairs.parse_table(wrong)


def test_that_a_mask_of_another_size_or_place_is_refused_and_listed(tmp_path):
    for name, seed in (("good", 1), ("small", 2), ("moved", 3)):
        head = _pair(tmp_path, "images", "masks", name, seed, values=1)
    write_nifti(tmp_path / "masks" / "small.nii.gz", head.labels[:5])
    moved = AFFINE.copy()
    moved[0, 3] = 30.0
    write_nifti(tmp_path / "masks" / "moved.nii.gz", (head.labels > 0).astype(np.uint8), moved)
    manifest = ingest(pairs.find(tmp_path), tmp_path, SPEC, workers=1)
    assert kinds(manifest.problems) == {"mismatch": ["pairs-moved", "pairs-small"]}
    assert [record.scan_id for record in manifest.records] == ["pairs-good"]


def test_that_a_mask_stored_along_other_axes_is_put_on_its_image(tmp_path):
    head = _pair(tmp_path, "images", "masks", "a", 1, values=1)
    # The same voxels, written from top to bottom.
    flip = AFFINE.copy()
    flip[2, 2], flip[2, 3] = -5.0, 5.0 * (len(head.hu) - 1)
    write_nifti(tmp_path / "images" / "a.nii.gz", head.hu[::-1], flip)
    write_nifti(tmp_path / "masks" / "a.nii.gz", (head.labels[::-1] > 0).astype(np.uint8), flip)
    scan = load_scan(pairs.find(tmp_path).records[0])
    np.testing.assert_array_equal(scan.stack.hu, head.hu)
    np.testing.assert_array_equal(scan.truth.labels > 0, head.labels > 0)


_HEADER = ["name", "Category", *(f"R{n}:{key}" for n in (1, 2, 3) for key in ("ICH", "IPH", "IVH", "SDH", "EDH", "SAH"))]


def _reads(*votes):
    """Row values of three readers' six votes."""
    return [vote for reader in votes for vote in reader]


def test_that_two_of_three_readers_decide_in_cq500(tmp_path):
    for number in (1, 2, 3, 4):
        folder = tmp_path / f"CQ500CT{number} CQ500CT{number}" / "Unknown Study" / "CT Plain"
        write_series(
            folder,
            SeriesSpec(
                hu=head_hu(12) + number, override={"StudyInstanceUID": f"1.2.{number}", "SeriesInstanceUID": f"1.3.{number}"}
            ),
        )
    write_rows(
        tmp_path / "reads.csv",
        [
            _HEADER,
            ["CQ500-CT-1", "B1", *_reads("110000", "110000", "000000")],
            ["CQ500-CT-2", "B1", *_reads("000000", "000000", "100001")],
            ["CQ500-CT-3", "B2", *_reads(["1", "", "", "", "", ""], ["", "", "", "", "", ""], "000000")],
            ["CQ500-CT-9", "B2", *_reads("000000", "000000", "000000")],
            ["nobody", "B2"],
            ["CQ500-CT-1", "B1", *_reads("110000", "110000", "000000")],
        ],
    )
    assert readers.detect(tmp_path) == "cq500"
    manifest = ingest(cq500.find(tmp_path), tmp_path, SPEC, workers=1)
    by_id = {record.scan_id: record for record in manifest.records}
    assert set(by_id) == {"cq500-001", "cq500-002"}
    assert by_id["cq500-001"].study == (True, False, True, False, False, False)
    assert by_id["cq500-002"].study == (False,) * 6
    assert load_scan(by_id["cq500-001"]).slices[0] == (None,) * 6
    listed = kinds(manifest.problems)
    assert listed["malformed"] == ["reads.csv line 6"]
    assert listed["duplicate"] == ["reads.csv line 7"]
    assert "CQ500CT9" in listed["missing"]
    assert "cq500-003" in listed["unlabelled"]
    assert any("CQ500CT4" in what for what in listed["unlabelled"])


def test_that_prepare_tells_the_data_set_and_training_finds_it(tmp_path, capsys):
    home, out = tmp_path / "in", tmp_path / "out"
    for seed in (1, 2, 3):
        _pair(home, "images", "masks", f"s{seed}", seed, values=4)
    arguments = ["prepare", str(home), "--out", str(out), "--labels", "4=sah", "--dataset", "pairs", "--threads", "1"]
    assert main(arguments) == 0
    told = capsys.readouterr().out
    assert "3 scans of 3 patients" in told
    assert "subarachnoid" in told
    assert [record.scan_id for record in find_scans(out)] == ["pairs-s1", "pairs-s2", "pairs-s3"]
    assert sorted(path.name for path in home.iterdir()) == ["images", "masks"]
    # Prepared already: nothing is looked for again.
    assert main(["prepare", str(out), "--threads", "1"]) == 0
    assert "3 with hemorrhage" in capsys.readouterr().out


def test_that_prepare_leaves_the_label_table_of_another_program_as_it_is(tmp_path):
    for seed in (1, 2):
        _pair(tmp_path, "imagesTr", "labelsTr", f"s{seed}", seed, values=3)
    table = {"labels": {"background": 0, "IVH": 3}, "numTraining": 2}
    (tmp_path / "dataset.json").write_text(json.dumps(table), encoding="utf-8")
    for _ in range(2):
        assert main(["prepare", str(tmp_path), "--threads", "1"]) == 0
    held = json.loads((tmp_path / "dataset.json").read_text(encoding="utf-8"))
    assert {key: held[key] for key in table} == table
    assert len(held["commands"]) == 1
    assert len(find_scans(tmp_path)) == 2
    assert {value for record in find_scans(tmp_path) for value in record.mask_values.values()} == {"intraventricular"}


def test_that_prepare_ends_with_1_where_nothing_is_left_and_with_2_where_nothing_is_known(tmp_path, capsys):
    (tmp_path / "images").mkdir()
    (tmp_path / "masks").mkdir()
    for folder in ("images", "masks"):
        (tmp_path / folder / "a.nii.gz").write_bytes(b"no NIfTI")
    assert main(["prepare", str(tmp_path), "--threads", "1"]) == 1
    told = capsys.readouterr().out
    assert "broken: pairs-a" in told
    assert "No scan" in told
    (tmp_path / "empty").mkdir()
    assert main(["prepare", str(tmp_path / "empty")]) == 2
    assert main(["prepare", str(tmp_path / "nowhere")]) == 2
    assert main(["prepare", str(tmp_path), "--dataset", "ct-ich", "--labels", "1=edh"]) == 2
    assert "leave --labels out" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Subdural hemorrhage", "subdural"),
        ("EDH", "epidural"),
        ("ICH", "any"),
        ("Hemorrhage", "any"),
        ("Liver", None),
        ("Intraparenchymal_haematoma", "intraparenchymal"),
    ],
)
def test_that_names_stand_for_labels(name, key):
    assert key_of(name) == key


def test_that_unknown_is_never_no():
    assert labels_of({"subdural": True}) == (True, None, None, None, None, True)
    assert labels_of({"any": False}) == (False,) * 6
    assert labels_of({}) == (None,) * 6
    assert combined([labels_of({}), labels_of({"any": False})]) == (None,) * 6
    assert combined([labels_of({"any": True}), labels_of({})])[0] is True
    assert combined([]) == (None,) * 6
    assert contradicts(labels_of({"any": False, "subdural": True}))
    assert filled(labels_of({"any": False}), labels_of({"subdural": True})) == (False,) * 6
