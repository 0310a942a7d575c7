"""Folds by patient: nobody on both sides, balanced, and stable when a study is added."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from training.datasets.cache import CachedScan
from training.datasets.split import FOLDS_FILE, folds_for, make_folds, read_folds, split_scans, write_folds
from training.errors import TrainingError, UsageError


def _scan(number: int, patient: str, label: int | None, content: str = "") -> CachedScan:
    """A scan that holds one label (1..5), blood of unknown subtype (6), nothing (0), or of which nothing is known."""
    counts = np.zeros((4, 6), np.int64)
    study = np.full(6, np.nan, np.float32)
    if label is not None:
        counts[1, label % 6] = 20
        study[0] = label > 0
    return CachedScan(
        scan_id=f"scan-{number:03d}",
        folder=Path(f"/nowhere/{number}"),
        distances=np.arange(4.0),
        extents=np.ones(4),
        slices=np.arange(4),
        counts=counts,
        spacing=1.0,
        patient=patient,
        unknown=np.full(4, 20 if label == 6 else 0),
        annotated=np.ones(4, dtype=bool),
        slice_labels=np.full((4, 6), np.nan, np.float32),
        study_labels=study,
        content=content or f"hash-{number}",
    )


@pytest.fixture
def scans():
    """Sixty scans of forty patients."""
    draw = np.random.default_rng(5)
    patients = [f"p{n:02d}" for n in range(40)] + [f"p{n:02d}" for n in draw.integers(0, 40, 20)]
    labels = draw.choice([0, 1, 2, 3, 4, 5, 6], 60, p=[0.4, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])
    return [_scan(n, patient, int(label)) for n, (patient, label) in enumerate(zip(patients, labels, strict=True))]


def test_that_no_patient_is_on_both_sides_and_every_scan_validates_once(scans):
    folds = make_folds(scans, 5, 1)
    seen: list[str] = []
    for fold in range(5):
        split = folds.split(scans, fold)
        assert not {scan.patient for scan in split.train} & {scan.patient for scan in split.validation}
        assert len(split.train) + len(split.validation) == len(scans)
        seen += [scan.scan_id for scan in split.validation]
    assert sorted(seen) == sorted(scan.scan_id for scan in scans)


def test_that_folds_are_balanced_over_hemorrhage(scans):
    folds = make_folds(scans, 4, 1)
    whole = np.mean([scan.positive for scan in scans])
    for fold in range(4):
        validation = folds.split(scans, fold).validation
        assert 10 <= len(validation) <= 20
        assert abs(np.mean([scan.positive for scan in validation]) - whole) < 0.2


def test_that_the_draw_depends_on_the_seed_and_on_nothing_else(scans):
    assert make_folds(scans, 5, 1) == make_folds(scans[::-1], 5, 1)
    assert make_folds(scans, 5, 1).patients != make_folds(scans, 5, 2).patients


def test_that_added_studies_move_nobody(scans, tmp_path):
    before = make_folds(scans[:45], 5, 1)
    write_folds(tmp_path / FOLDS_FILE, before)
    kept = read_folds(tmp_path / FOLDS_FILE)
    assert kept == before
    newcomers = [_scan(100 + n, f"new-{n}", n % 3) for n in range(10)]
    after = make_folds([*scans, *newcomers], 5, 99, kept)
    assert {name: after.patients[name] for name in before.patients} == before.patients
    assert after.seed == 1
    assert {scan.patient for scan in newcomers} <= set(after.patients)
    sizes = np.bincount(list(after.patients.values()), minlength=5)
    assert sizes.max() - sizes.min() <= 6
    again = folds_for([tmp_path], [*scans, *newcomers], 5, 99)
    assert (again.patients, again.contents) == (after.patients, after.contents)
    # Another number of folds is another draw.
    assert folds_for([tmp_path], scans, 4, 1) == make_folds(scans, 4, 1)


def test_that_the_same_images_under_another_name_stay_where_they_were(scans):
    before = make_folds(scans, 5, 1)
    again = _scan(500, "renamed", 0, content="hash-7")
    after = make_folds([*scans, again], 5, 1, before)
    assert after.of(again) == before.of(scans[7])


def test_that_a_split_keeps_patients_together_and_both_kinds_on_either_side(scans):
    split = split_scans(scans, 0.2, 3)
    assert not {scan.patient for scan in split.train} & {scan.patient for scan in split.validation}
    assert {scan.positive for scan in split.validation} == {True, False}
    assert {scan.positive for scan in split.train} == {True, False}


def test_that_folds_that_cannot_be_are_refused(scans, tmp_path):
    with pytest.raises(UsageError, match="cannot be split"):
        make_folds(scans[:3], 5, 1)
    folds = make_folds(scans, 5, 1)
    with pytest.raises(UsageError, match="no fold 5"):
        folds.split(scans, 5)
    with pytest.raises(UsageError, match="in no fold"):
        folds.of(_scan(9, "stranger", 0, content="other"))
    with pytest.raises(UsageError, match="5 folds, not 4"):
        make_folds(scans, 4, 1, folds)
    assert read_folds(tmp_path / FOLDS_FILE) is None
    (tmp_path / FOLDS_FILE).write_text("{", encoding="utf-8")
    with pytest.raises(TrainingError, match="cannot be read"):
        read_folds(tmp_path / FOLDS_FILE)
