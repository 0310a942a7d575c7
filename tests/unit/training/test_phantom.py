"""The phantom: seeded, resumable, anatomically sane, and written as DICOM that reads back."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ichviewer.dicomio import index, load
from ichviewer.domain.labels import Subtype
from training.phantom import generate, make_scan, read_scan, write_scan
from training.phantom.montage import montage
from training.phantom.write import geometry_of, truth_of

SMALL = {"matrix": 96, "slices": 6}


@pytest.fixture(scope="module")
def negative():
    return make_scan(11, **SMALL, subtypes=[])


def test_that_the_same_seed_gives_the_same_scan_and_another_seed_another(negative):
    again = make_scan(11, **SMALL, subtypes=[])
    np.testing.assert_array_equal(negative.hu, again.hu)
    assert negative.parameters == again.parameters
    assert not np.array_equal(negative.hu, make_scan(12, **SMALL, subtypes=[]).hu)


def test_that_the_held_out_family_is_another_hospital(negative):
    assert not np.array_equal(negative.hu, make_scan(11, **SMALL, subtypes=[], family="held-out").hu)


def test_that_a_negative_scan_has_no_label(negative):
    assert not negative.labels.any()
    assert sum(truth_of(negative)["volumes_ml"].values()) == 0


@pytest.mark.parametrize("subtype", list(Subtype))
def test_that_each_subtype_bleeds_inside_the_skull_with_the_hu_of_blood(subtype):
    scan = make_scan(400 + subtype, matrix=128, slices=24, subtypes=[subtype.key])
    assert set(np.unique(scan.labels)) <= {0, int(subtype)}
    blood = scan.labels == subtype
    assert 0.1 < truth_of(scan)["volumes_ml"][subtype.key] < 150
    assert 20 < np.median(scan.hu[blood]) < 85
    bone_rows = [np.flatnonzero((plane > 300).any(axis=1)) for plane in scan.hu]
    for k in np.flatnonzero(blood.any(axis=(1, 2))):
        rows = np.flatnonzero(blood[k].any(axis=1))
        assert bone_rows[k][0] < rows[0]
        assert rows[-1] < bone_rows[k][-1]


def test_that_tissues_have_the_hu_of_the_literature():
    scan = make_scan(30, matrix=128, slices=20, subtypes=[])
    middle = scan.hu[11, 44:84, 44:84]
    assert 20 < np.median(middle) < 45
    assert (scan.hu > 700).any()
    assert (scan.hu < -900).any()


def test_that_slices_ascend_towards_the_head_with_the_stated_tilt():
    for seed in range(3):
        scan = make_scan(50 + seed, matrix=64, slices=4, subtypes=[])
        geometry = geometry_of(scan)
        assert (geometry.gaps > 0).all()
        assert geometry.tilt_degrees == pytest.approx(abs(scan.tilt_degrees), abs=0.1)


def test_that_generation_is_the_same_for_any_number_of_workers_and_goes_on_after_a_stop(tmp_path):
    one = generate(tmp_path / "one", 3, 70, matrix=64, slices=3, workers=1)
    two = generate(tmp_path / "two", 3, 70, matrix=64, slices=3, workers=2)
    for a, b in zip(one, two, strict=True):
        np.testing.assert_array_equal(read_scan(a).hu, read_scan(b).hu)
        assert (a / "truth.json").read_text() == (b / "truth.json").read_text()
    (one[1] / "truth.json").unlink()  # as if it had been stopped within the second scan
    before = (one[0] / "scan.npz").stat().st_mtime_ns
    generate(tmp_path / "one", 3, 70, matrix=64, slices=3, workers=1)
    assert (one[1] / "truth.json").is_file()
    assert (one[0] / "scan.npz").stat().st_mtime_ns == before


def test_that_the_dicom_series_reads_back_to_the_same_hu_geometry_and_mask(tmp_path):
    import nibabel

    scan = make_scan(404, matrix=96, slices=12, subtypes=["epidural"])
    write_scan(scan, tmp_path)
    study = index.index_path(tmp_path / "dicom").studies[0]
    stack = load.load_series(study.chosen).stack
    np.testing.assert_array_equal(stack.hu, np.clip(scan.hu, -1024, 3071))
    assert stack.geometry.matches(geometry_of(scan), tolerance=1e-3)
    truth = np.asarray(nibabel.load(tmp_path / "truth.nii.gz").dataobj)
    np.testing.assert_array_equal(truth.transpose(2, 1, 0), scan.labels)
    assert json.loads((tmp_path / "truth.json").read_text())["volumes_ml"]["epidural"] > 0


def test_that_unknown_subtypes_and_families_are_refused():
    with pytest.raises(ValueError, match="unknown subtype"):
        make_scan(1, **SMALL, subtypes=["fracture"])
    with pytest.raises(ValueError, match="family"):
        make_scan(1, **SMALL, family="other")  # type: ignore[arg-type]


def test_that_a_montage_outlines_the_truth_in_the_colour_of_its_subtype():
    scan = make_scan(405, matrix=96, slices=12, subtypes=["subdural"])
    picture = montage(scan, columns=4)
    assert picture.shape == (3 * 96, 4 * 96, 3)
    assert (picture == Subtype.SUBDURAL.rgb).all(axis=-1).sum() > 20
    plain = montage(scan, columns=4, outlined=False)
    assert not (plain == Subtype.SUBDURAL.rgb).all(axis=-1).any()
