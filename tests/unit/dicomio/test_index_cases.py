"""What hospitals hand over: strays, wrong patients, dynamic series, overlaps, pages, twins. Each with its true reason."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread

from ichviewer.dicomio.index import index_path
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.series import FolderIndex, Series, SeriesRole
from tests.support.dicom_series import SeriesSpec, head_hu, uid, write_series

SAME_SERIES = {"SeriesInstanceUID": uid("study", "series"), "StudyInstanceUID": uid("study")}
OTHER_PATIENT = {"PatientID": "P-2", "PatientName": "Roe^Max"}


def small(slices: int = 12, **changes: Any) -> SeriesSpec:
    return SeriesSpec(hu=head_hu(slices, 16, 16), **changes)


def each(paths: list[Path], **values: list[Any]) -> None:
    """Give the files values of their own."""
    for n, path in enumerate(paths):
        dataset = dcmread(path)
        for keyword, options in values.items():
            setattr(dataset, keyword, options[n])
        dataset.save_as(path)


def codes(series: Series) -> set[str]:
    return {warning.code for warning in series.warnings}


def message(series: Series, code: str) -> str:
    return next(warning.message for warning in series.warnings if warning.code == code)


def only_chosen(index: FolderIndex) -> Series:
    (series,) = [study.chosen for study in index.studies if study.chosen is not None]
    return series


# Whose images.


def test_that_a_stray_slice_of_another_patient_is_listed_but_never_mixed_in_nor_chosen(tmp_path: Path) -> None:
    write_series(tmp_path, small(20))
    (stray,) = write_series(tmp_path / "x", small(1, name="stray", study="theirs", override=OTHER_PATIENT))
    stray.rename(tmp_path / "IM9999.dcm")
    index = index_path(tmp_path)
    main, other = index.studies
    assert (main.patient.patient_id, other.patient.patient_id) == ("P-1", "P-2")
    assert main.chosen is not None
    assert len(main.chosen.instances) == 20
    assert codes(main.chosen) == {"other-patient"}
    assert "1 image of another patient" in message(main.chosen, "other-patient")
    assert "Roe" not in message(main.chosen, "other-patient")
    assert other.chosen is None
    assert other.series[0].reasons[0] == "Not chosen because it is a stray image in the folder of another study."


def test_that_a_slice_of_another_patient_under_the_same_series_uid_is_not_mixed_in(tmp_path: Path) -> None:
    paths = write_series(tmp_path, small(20))
    each(paths[7:8], PatientID=["P-2"], PatientName=["Roe^Max"])
    main, other = index_path(tmp_path).studies
    assert main.chosen is not None
    assert main.chosen.series_instance_uid == uid("study", "series")
    assert len(main.chosen.instances) == 19
    assert {"other-patient", "missing-slices"} <= codes(main.chosen)
    assert other.patient.patient_id == "P-2"
    assert other.series[0].series_instance_uid == uid("study", "series") + "#2"
    assert other.chosen is None


def test_that_two_whole_patients_in_one_folder_are_both_offered_with_a_warning(tmp_path: Path) -> None:
    write_series(tmp_path, small(12, order=range(12)))
    write_series(tmp_path, small(12, study="theirs", order=range(20, 32), override=OTHER_PATIENT))
    studies = index_path(tmp_path).studies
    assert [codes(study.chosen) for study in studies if study.chosen] == [{"other-patient"}] * 2
    assert "12 images of another patient" in message(studies[0].series[0], "other-patient")


def test_that_patients_in_folders_of_their_own_are_not_warned_of(tmp_path: Path) -> None:
    write_series(tmp_path / "a", small(12))
    write_series(tmp_path / "b", small(12, study="theirs", override=OTHER_PATIENT))
    assert [codes(study.chosen) for study in index_path(tmp_path).studies if study.chosen] == [set(), set()]


@pytest.mark.parametrize(
    "spelling", [{"PatientName": "DOE^JANE"}, {"PatientName": "Doe^Jane^^^"}, {"PatientName": ""}, {"PatientID": ""}]
)
def test_that_one_patient_written_in_two_ways_is_one(tmp_path: Path, spelling: dict[str, str]) -> None:
    paths = write_series(tmp_path, small(12))
    each(paths[3:5], **{keyword: [value] * 2 for keyword, value in spelling.items()})
    series = only_chosen(index_path(tmp_path))
    assert len(series.instances) == 12
    assert not series.warnings


def test_that_a_stray_slice_of_an_older_study_is_left_out_and_said(tmp_path: Path) -> None:
    write_series(tmp_path, small(20))
    (stray,) = write_series(tmp_path / "x", small(1, study="old", override={"StudyDate": "20200101"}))
    stray.rename(tmp_path / "old.dcm")
    series = only_chosen(index_path(tmp_path))
    assert len(series.instances) == 20
    assert codes(series) == {"other-study"}


def test_that_the_newest_of_several_studies_comes_first(tmp_path: Path) -> None:
    for year in (2021, 2024, 2019):
        write_series(tmp_path / str(year), small(12, study=str(year), override={"StudyDate": f"{year}0601"}))
    assert [study.date[:4] for study in index_path(tmp_path).studies] == ["2024", "2021", "2019"]


def test_that_of_two_copies_the_readable_one_is_kept(tmp_path: Path) -> None:
    paths = write_series(tmp_path / "a", small(12))
    write_series(tmp_path / "b", small(12))
    data = paths[4].read_bytes()
    paths[4].write_bytes(data[: len(data) - 40])
    series = only_chosen(index_path(tmp_path))
    assert len(series.instances) == 12
    assert series.instances[4].path.parent.name == "b"


# Where the slices lie.


def test_that_neither_names_nor_numbers_nor_descending_positions_decide_the_order(tmp_path: Path) -> None:
    paths = write_series(tmp_path, small(12, order=list(range(12))[::-1]))
    each(paths, InstanceNumber=[7, 7, 3, 99, 1, 0, 5, 5, 2, 12, 4, 8])
    series = only_chosen(index_path(tmp_path))
    assert [instance.sop_instance_uid for instance in series.instances] == [uid("study", "series", k) for k in range(12)]


@pytest.mark.parametrize("tagged", [True, False])
def test_that_the_tilt_is_measured_from_positions_tagged_or_not(tmp_path: Path, tagged: bool) -> None:
    override = {"GantryDetectorTilt": "17"} if tagged else {"GantryDetectorTilt": "0"}
    write_series(tmp_path, small(12, tilt=17.0, override=override))
    series = only_chosen(index_path(tmp_path))
    assert codes(series) == {"gantry-tilt"}
    assert series.stack is not None
    assert series.stack.tilt_degrees == pytest.approx(17, abs=1e-3)
    assert "17.0 degrees" in message(series, "gantry-tilt")


@pytest.mark.parametrize(("gap", "warned"), [(5.0, False), (4.75, False), (3.5, True), (2.5, True)])
def test_that_overlapping_slices_are_said(tmp_path: Path, gap: float, warned: bool) -> None:
    write_series(tmp_path, small(12, gaps=gap))
    series = only_chosen(index_path(tmp_path))
    assert codes(series) == ({"overlapping-slices"} if warned else set())
    if warned:
        assert f"All slices overlap: 5 mm thick, {gap:.3g} mm apart" in message(series, "overlapping-slices")


def test_that_a_tilt_alone_is_no_overlap(tmp_path: Path) -> None:
    write_series(tmp_path, small(12, tilt=20.0))
    assert codes(only_chosen(index_path(tmp_path))) == {"gantry-tilt"}


def test_that_every_second_slice_lost_is_said_although_the_gaps_are_even(tmp_path: Path) -> None:
    write_series(tmp_path, small(24, drop=range(1, 24, 2)))
    series = only_chosen(index_path(tmp_path))
    assert codes(series) == {"gaps-between-slices"}
    assert "Slices of 5 mm lie 10 mm apart (11 gaps)" in message(series, "gaps-between-slices")


def test_that_one_gap_of_three_slices_counts_where_the_thickness_is_known(tmp_path: Path) -> None:
    write_series(tmp_path, small(4, drop=[2]))
    assert "between slices 2 and 3" in message(only_chosen(index_path(tmp_path)), "missing-slices")


def test_that_a_slice_with_another_field_of_view_is_said(tmp_path: Path) -> None:
    paths = write_series(tmp_path, small(12))
    each(paths[6:7], ImagePositionPatient=[[-90.0, -112.0, 50.0]])
    series = only_chosen(index_path(tmp_path))
    assert codes(series) == {"shifted-slices"}
    assert "Slice 7 lies 22.0 mm beside" in message(series, "shifted-slices")


def test_that_two_tilts_in_one_series_become_two_series(tmp_path: Path) -> None:
    write_series(tmp_path / "base", small(8, tilt=15.0))
    above = write_series(tmp_path / "top", small(14, study="top", origin=(-112.0, -112.0, 60.0), override=SAME_SERIES))
    (study,) = index_path(tmp_path).studies
    assert [(len(series.instances), series.chosen) for series in study.series] == [(14, True), (8, False)]
    assert len(above) == 14
    assert "they lie in another orientation; they are listed as a series of their own" in message(
        study.series[0], "mixed-series"
    )


def test_that_a_view_that_turns_round_is_refused_as_such(tmp_path: Path) -> None:
    paths = write_series(tmp_path, small(36))
    angles = [math.pi * n / 36 for n in range(36)]
    each(paths, ImageOrientationPatient=[[math.cos(a), math.sin(a), 0, 0, 0, -1] for a in angles])
    with pytest.raises(NothingReadableError, match="36 images lie in 36 orientations"):
        index_path(tmp_path)


def test_that_a_thin_series_of_320_slices_is_one_stack(tmp_path: Path) -> None:
    (path,) = write_series(tmp_path, SeriesSpec(hu=head_hu(1, 8, 8), thickness=0.6))
    # One file as the mould of all: writing 320 data sets takes seconds.
    each(
        [path],
        SOPInstanceUID=["2.25.1000000000"],
        InstanceNumber=["0001"],
        ImagePositionPatient=[["-112", "-112", "+000.000"]],
    )
    mould = path.read_bytes()
    path.unlink()
    for k, number in enumerate(np.random.default_rng(3).permutation(320).tolist()):
        data = mould.replace(b"+000.000", b"%+08.3f" % (0.6 * k - 90)).replace(b"2.25.1000000000", b"2.25.1%09d" % k)
        (tmp_path / f"{number:03d}").write_bytes(data.replace(b"IS\x04\x000001", b"IS\x04\x00%04d" % number))
    series = only_chosen(index_path(tmp_path))
    assert [instance.sop_instance_uid for instance in series.instances] == [f"2.25.1{k:09d}" for k in range(320)]
    assert not series.warnings


# Several images at one position.


def again(folder: Path, n: int, slices: int = 12, **override: Any) -> list[Path]:
    """Another pass over the same positions in the same series."""
    spec = small(slices, study=f"pass {n}", order=range(100 * n, 100 * n + slices), override={**SAME_SERIES, **override})
    return write_series(folder / str(n), spec)


def test_that_a_dynamic_series_shows_its_first_pass_and_is_not_chosen(tmp_path: Path) -> None:
    for n in range(8):
        again(tmp_path, n, 6, AcquisitionNumber=n + 1)
    (study,) = index_path(tmp_path).studies
    (series,) = study.series
    assert study.chosen is None
    assert (len(series.instances), series.set_aside, series.role) == (6, 42, SeriesRole.DERIVED)
    assert series.reasons[0] == "Not chosen because it is dynamic (perfusion): each position was scanned about 8 times."
    assert all(instance.path.parent.name == "0" for instance in series.instances)
    assert "dynamic-series" in codes(series)


@pytest.mark.parametrize("numbered", [True, False])
def test_that_a_second_pass_is_a_series_of_its_own(tmp_path: Path, numbered: bool) -> None:
    again(tmp_path, 0)
    again(tmp_path, 1, AcquisitionNumber=2 if numbered else 1)
    (study,) = index_path(tmp_path).studies
    assert [len(series.instances) for series in study.series] == [12, 12]
    assert [{instance.path.parent.name for instance in series.instances} for series in study.series] == [{"0"}, {"1"}]
    why = "they are acquisition 2 over the same positions" if numbered else "they are another pass over the same positions"
    assert why in message(study.series[0], "mixed-series")


@pytest.mark.parametrize(("blood", "end"), [(False, "the pixels are the same"), (True, "although the pixels differ")])
def test_that_images_at_one_position_are_compared(tmp_path: Path, blood: bool, end: str) -> None:
    write_series(tmp_path / "a", small(12))
    spec = SeriesSpec(
        hu=head_hu(12, 16, 16, blood), study="b", order=range(50, 62), drop=[*range(5), *range(7, 12)], override=SAME_SERIES
    )
    write_series(tmp_path / "b", spec)
    series = only_chosen(index_path(tmp_path))
    assert len(series.instances) == 12
    assert message(series, "duplicate-positions").startswith("2 images of the series lie at a position")
    assert end in message(series, "duplicate-positions")


def test_that_blocks_that_share_one_slice_stay_one_stack(tmp_path: Path) -> None:
    first = write_series(tmp_path / "a", small(8))
    second = write_series(
        tmp_path / "b",
        small(
            8, study="b", origin=(-112.0, -112.0, 55.0), order=range(8, 16), override={**SAME_SERIES, "AcquisitionNumber": 2}
        ),
    )
    series = only_chosen(index_path(tmp_path))
    assert (len(first), len(second), len(series.instances), series.set_aside) == (8, 8, 15, 1)
    assert codes(series) == {"duplicate-positions"}


# What is no head CT.


PLAIN = {"SeriesDescription": "Brain 5 mm", "SeriesNumber": 2}


@pytest.mark.parametrize(
    ("override", "role", "why"),
    [
        ({"SeriesDescription": "Topogram 0.6"}, SeriesRole.LOCALIZER, "it is a localizer"),
        ({"SeriesDescription": "Dose Report", "ImageType": ["DERIVED", "SECONDARY", "SCREEN SAVE"]}, SeriesRole.REFUSED,
         "holds pages of text (dose report, protocol or summary)"),
        ({"SeriesDescription": "Patient Protocol"}, SeriesRole.REFUSED, "holds pages of text"),
        ({"ImageType": ["DERIVED", "SECONDARY", "MIP"]}, SeriesRole.DERIVED, "a projection or a computed map"),
        ({"SeriesDescription": "CBF", "ImageType": ["DERIVED", "SECONDARY"]}, SeriesRole.DERIVED, "a computed map"),
        ({"SeriesDescription": "Orbits 2 mm"}, SeriesRole.CANDIDATE, "its header says 'Orbits 2 mm', not head"),
        ({"SeriesDescription": "C-SPINE 2.0"}, SeriesRole.CANDIDATE, "its header says 'C-SPINE 2.0', not head"),
        ({"SeriesDescription": "CT AC head"}, SeriesRole.CANDIDATE, "it is a low-dose CT of a PET or SPECT"),
        ({"SeriesDescription": "Schädel nach KM"}, SeriesRole.CANDIDATE, "contrast agent was given"),
        ({"SeriesDescription": "Head", "ConvolutionKernel": "Br68f"}, SeriesRole.CANDIDATE, "a bone kernel (Br68f)"),
        ({"SeriesDescription": "Head", "SliceThickness": "10"}, SeriesRole.CANDIDATE, "thick slices of 10 mm"),
        ({"SeriesDescription": "Head MPR ax", "ImageType": ["DERIVED", "SECONDARY", "MPR"]}, SeriesRole.DERIVED,
         "it is derived from other images; series 2 'Brain 5 mm' is original"),
    ],
)  # fmt: skip
def test_that_the_other_series_has_its_role_and_its_reason(
    tmp_path: Path, override: dict[str, Any], role: SeriesRole, why: str
) -> None:
    write_series(tmp_path / "a", small(24, name="plain", override=PLAIN))
    write_series(tmp_path / "b", small(24, name="other", override={"SeriesNumber": 1, **override}))
    (study,) = index_path(tmp_path).studies
    best, other = study.series
    assert (best.chosen, best.description) == (True, "Brain 5 mm")
    assert other.role is role
    assert why in other.reasons[0]
    assert other.reasons[0].endswith(".")
    assert "\n" not in other.reasons[0]


def test_that_two_upright_slices_are_a_localizer_whatever_they_are_called(tmp_path: Path) -> None:
    write_series(tmp_path / "a", small(24, name="plain", override=PLAIN))
    views = write_series(tmp_path / "b", small(1, name="view", override={"SeriesNumber": 1, "SeriesDescription": "Head"}))
    each(views, ImageOrientationPatient=[[0, 1, 0, 0, 0, -1]])
    (study,) = index_path(tmp_path).studies
    other = study.series[1]
    assert other.role is SeriesRole.LOCALIZER
    assert other.reasons[0] == "Not chosen because it is one slice in the sagittal plane: a localizer."
    assert not other.warnings


@pytest.mark.parametrize(
    ("slices", "gap", "why"),
    [(8, 5.0, "Only 40 mm covered."), (24, 25.0, "600 mm covered, much more than a head.")],
)
def test_that_too_little_and_too_much_coverage_count(tmp_path: Path, slices: int, gap: float, why: str) -> None:
    write_series(tmp_path / "a", small(24, name="plain", override=PLAIN))
    spec = small(slices, name="other", gaps=gap, thickness=None, override={"SeriesNumber": 1, "SeriesDescription": "Head"})
    write_series(tmp_path / "b", spec)
    (study,) = index_path(tmp_path).studies
    assert study.series[0].description == "Brain 5 mm"
    assert why in study.series[1].reasons


def test_that_a_thick_twin_wins_over_a_thin_one(tmp_path: Path) -> None:
    write_series(tmp_path / "a", small(24, name="thick", override=PLAIN))
    thin = {"SeriesDescription": "Brain 1.6 mm", "SeriesNumber": 1}
    write_series(tmp_path / "b", small(64, name="thin", gaps=1.7, thickness=1.6, override=thin))
    (study,) = index_path(tmp_path).studies
    assert [series.description for series in study.series] == ["Brain 5 mm", "Brain 1.6 mm"]
    assert "it has thin, noisier slices of 1.6 mm; series 2 'Brain 5 mm' has slices of 5 mm" in study.series[1].reasons[0]


def test_that_a_derived_brain_wins_over_original_angiography_and_bone(tmp_path: Path) -> None:
    brain = {"SeriesDescription": "Head 5 mm MPR", "SeriesNumber": 9, "ImageType": ["DERIVED", "SECONDARY", "MPR"]}
    write_series(tmp_path / "a", small(24, name="brain", override=brain))
    bone = {"SeriesDescription": "Head bone", "ConvolutionKernel": "Hr64", "SeriesNumber": 1}
    write_series(tmp_path / "b", small(64, name="bone", gaps=1.7, thickness=1.6, override=bone))
    angio = {"SeriesDescription": "CTA head", "ContrastBolusAgent": "Iomeprol", "SeriesNumber": 2}
    write_series(tmp_path / "c", small(64, name="cta", gaps=1.7, thickness=1.6, override=angio))
    (study,) = index_path(tmp_path).studies
    assert [series.number for series in study.series] == [9, 2, 1]
    assert study.series[0].reasons[0].endswith("24 slices, although it is derived from other images.")
    assert "contrast agent was given" in study.series[1].reasons[0]
    assert "bone kernel (Hr64)" in study.series[2].reasons[0]


def test_that_the_only_series_says_what_speaks_against_it(tmp_path: Path) -> None:
    write_series(tmp_path, small(12, override={"ConvolutionKernel": "H60s", "ContrastBolusAgent": "Iomeprol"}))
    assert only_chosen(index_path(tmp_path)).reasons[0] == (
        "Chosen: it is the only series, although it has a bone kernel (H60s) and contrast agent was given."
    )
