"""Which series is laid beside another one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ichviewer.domain.series import FolderIndex, Patient, Series, SeriesRole, StackFacts, Study
from ichviewer.services.comparing import comparisons, same_patient

AXIAL = StackFacts("axial", 0, 100, 5, 5, 5, 5, 0, 100)
JANE = Patient("Doe, Jane", "1", "1960-01-01")


def series(uid, **more):
    return Series(uid, "CT", uid, (), stack=AXIAL, **more)


def study(uid, date, *found, patient=JANE):
    return Study(uid, patient, found, date=date)


def titles(index, of):
    study_of, one = index.find(of)
    return [comparison.series.series_instance_uid for comparison in comparisons(index, study_of, one)]


def test_that_the_latest_prior_comes_before_older_ones_later_ones_and_the_same_study():
    now = study("s2", "2026-01-05", series("now", chosen=True), series("bone"))
    index = FolderIndex(
        Path(),
        (
            study("s1", "2024-01-05", series("old", chosen=True)),
            now,
            study("s3", "2025-01-05", series("prior bone"), series("prior", chosen=True)),
            study("s4", "2027-01-05", series("later", chosen=True)),
        ),
    )
    assert titles(index, "now") == ["prior", "prior bone", "old", "later", "bone"]


def test_that_other_patients_planes_and_refused_series_are_not_offered():
    other = replace(JANE, patient_id="2")
    coronal = replace(series("coronal"), stack=replace(AXIAL, plane="coronal"))
    refused = series("refused", role=SeriesRole.REFUSED)
    index = FolderIndex(
        Path(),
        (
            study("s1", "2026-01-05", series("now"), coronal, refused, series("thin")),
            study("s2", "2025-01-05", series("hers"), patient=other),
        ),
    )
    assert titles(index, "now") == ["thin"]


def test_that_a_patient_without_name_and_identity_is_nobody():
    assert not same_patient(Patient(), Patient())
    assert same_patient(replace(JANE, patient_id=""), JANE)
    assert not same_patient(replace(JANE, patient_id="", birth_date=""), JANE)
    assert not same_patient(replace(JANE, patient_id="2"), JANE)
