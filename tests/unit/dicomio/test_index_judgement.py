"""Grouping, ranking, refusing and warning on synthetic studies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.series import Series, SeriesRole, Study
from tests.support.dicom_series import SeriesSpec, head_hu, uid, write_series

BRAIN = {"ConvolutionKernel": "H31s", "SeriesDescription": "Brain 5 mm", "SeriesNumber": 2}


def study_of(path: Path) -> Study:
    (study,) = index_path(path).studies
    return study


def chosen(path: Path) -> Series:
    series = study_of(path).chosen
    assert series is not None
    return series


def codes(series: Series) -> set[str]:
    return {warning.code for warning in series.warnings}


def message(series: Series, code: str) -> str:
    return next(warning.message for warning in series.warnings if warning.code == code)


def test_that_a_clean_series_has_no_warning_and_full_identity(tmp_path: Path) -> None:
    write_series(tmp_path)
    study = study_of(tmp_path)
    series = study.chosen
    assert series is not None
    assert not series.warnings
    assert (study.patient.name, study.patient.patient_id, study.patient.birth_date) == ("Doe, Jane", "P-1", "1957-03-04")
    assert (study.patient.sex, study.patient.age) == ("F", "066Y")
    assert (study.date, study.time, study.referring_physician) == ("2024-01-31", "13:45:01", "Roe, Richard")
    assert (series.rows, series.columns, series.thickness, series.spacing) == (64, 64, 5.0, 5.0)
    assert series.windows[0].level == 40
    assert series.role is SeriesRole.CANDIDATE
    assert series.reasons[0].startswith("Chosen")


@pytest.mark.parametrize(
    ("other", "why"),
    [
        ({"ConvolutionKernel": "H60s", "SeriesDescription": "Bone"}, "bone kernel"),
        ({"ContrastBolusAgent": "Iomeprol 350", "SeriesDescription": "CTA head"}, "contrast agent"),
        ({"SeriesDescription": "Neck", "BodyPartExamined": "NECK", "StudyDescription": "", "ProtocolName": ""}, "not head"),
        ({"ImageType": ["DERIVED", "SECONDARY", "AXIAL"]}, "derived"),
        ({"SliceThickness": "0.6"}, "thin, noisier slices"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, "localizer"),
        ({"ImageType": ["DERIVED", "SECONDARY", "MIP"], "SeriesDescription": "MIP"}, "projection"),
    ],
)
def test_that_the_plain_brain_series_wins_and_the_other_has_its_reason(
    tmp_path: Path, other: dict[str, object], why: str
) -> None:
    write_series(tmp_path / "b", name="other", override={"SeriesNumber": 1, **other})
    write_series(tmp_path / "a", name="brain", override=BRAIN)
    study = study_of(tmp_path)
    assert study.chosen is not None
    assert study.chosen.description == "Brain 5 mm"
    (loser,) = [series for series in study.series if not series.chosen]
    assert loser.reasons[0].startswith("Not chosen because")
    assert why in loser.reasons[0]


def test_that_an_axial_series_wins_over_its_reformat(tmp_path: Path) -> None:
    coronal = {"ImageOrientationPatient": [1, 0, 0, 0, 0, -1], "ImageType": ["DERIVED", "SECONDARY", "REFORMATTED"]}
    spec = SeriesSpec(name="coronal", override={"SeriesNumber": 1, **coronal})
    paths = write_series(tmp_path / "b", spec)
    _move(paths, axis=1)
    write_series(tmp_path / "a", name="brain", override=BRAIN)
    study = study_of(tmp_path)
    (loser,) = [series for series in study.series if not series.chosen]
    assert "coronal" in loser.reasons[0]
    assert load_series(loser).stack.geometry.plane == "coronal"


def _move(paths: list[Path], axis: int) -> None:
    """Let the slices follow each other along another axis."""
    from pydicom import dcmread

    for n, path in enumerate(paths):
        dataset = dcmread(path)
        position = [0.0, 0.0, 0.0]
        position[axis] = 5.0 * n
        dataset.ImagePositionPatient = position
        dataset.save_as(path)


def test_that_a_study_without_a_suitable_series_chooses_none_but_lists_all(tmp_path: Path) -> None:
    write_series(tmp_path, override={"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]})
    study = study_of(tmp_path)
    assert study.chosen is None
    assert study.series[0].role is SeriesRole.LOCALIZER


def test_that_equal_series_are_told_apart_by_number(tmp_path: Path) -> None:
    write_series(tmp_path / "a", name="second", override={"SeriesNumber": 5})
    write_series(tmp_path / "b", name="first", override={"SeriesNumber": 4})
    study = study_of(tmp_path)
    assert [series.number for series in study.series] == [4, 5]
    assert "suits as well and has the lower series number" in study.series[1].reasons[0]


def test_that_slices_are_sorted_by_position_not_by_name_or_number(tmp_path: Path) -> None:
    hu = head_hu(8)
    write_series(tmp_path, hu=hu, order=[5, 2, 7, 0, 3, 6, 1, 4])
    np.testing.assert_array_equal(load_series(chosen(tmp_path)).stack.hu, hu)


def test_that_feet_first_rows_turned_round_still_ascend_towards_the_head(tmp_path: Path) -> None:
    hu = head_hu(6)
    write_series(tmp_path, hu=hu, override={"ImageOrientationPatient": [-1, 0, 0, 0, 1, 0], "PatientPosition": "FFS"})
    geometry = load_series(chosen(tmp_path)).stack.geometry
    assert (np.diff(geometry.positions[:, 2]) > 0).all()
    assert (geometry.gaps > 0).all()


@pytest.mark.parametrize(
    ("drop", "count", "where"),
    [
        ([5], "1 slice", "between slices 5 and 6 (40.0 to 50.0 mm; image number 6 is absent)"),
        ([5, 6], "2 slices", "between slices 5 and 6 (40.0 to 55.0 mm; image numbers 6 to 7 are absent)"),
    ],
)
def test_that_missing_slices_are_counted_and_placed(tmp_path: Path, drop: list[int], count: str, where: str) -> None:
    write_series(tmp_path, drop=drop)
    series = chosen(tmp_path)
    assert codes(series) == {"missing-slices"}
    assert count in message(series, "missing-slices")
    assert where in message(series, "missing-slices")


def test_that_a_change_from_thin_to_thick_slices_is_uneven_but_not_missing(tmp_path: Path) -> None:
    thickness = [3.0] * 6 + [7.0] * 6
    paths = write_series(tmp_path, gaps=[3.0] * 5 + [5.0] + [7.0] * 5)
    _each(paths, "SliceThickness", thickness)
    series = chosen(tmp_path)
    assert codes(series) == {"uneven-slices", "thick-slices"}
    assert "3.0 to 7.0 mm" in message(series, "uneven-slices")
    assert "6 of 12 slices" in message(series, "thick-slices")


def _each(paths: list[Path], keyword: str, values: list[object]) -> None:
    from pydicom import dcmread

    for path, value in zip(paths, values, strict=True):
        dataset = dcmread(path)
        setattr(dataset, keyword, value)
        dataset.save_as(path)


def test_that_one_slice_is_read_with_a_warning(tmp_path: Path) -> None:
    write_series(tmp_path, hu=head_hu(1))
    assert codes(chosen(tmp_path)) == {"single-slice"}


def test_that_absent_patient_and_body_part_are_warned_of(tmp_path: Path) -> None:
    gone = ["PatientName", "PatientID", "BodyPartExamined", "StudyDescription", "SeriesDescription", "SliceThickness"]
    write_series(tmp_path, missing=gone)
    assert codes(chosen(tmp_path)) == {"no-patient", "no-body-part", "no-slice-thickness"}


def test_that_another_body_part_is_warned_of(tmp_path: Path) -> None:
    write_series(tmp_path, override={"BodyPartExamined": "CHEST", "StudyDescription": "Thorax", "SeriesDescription": "5 mm"})
    assert "'CHEST', not head" in message(chosen(tmp_path), "not-head")


def test_that_repeated_positions_keep_the_first_and_say_so(tmp_path: Path) -> None:
    write_series(tmp_path / "a", SeriesSpec(hu=head_hu(6)))
    extra = write_series(tmp_path / "b", SeriesSpec(hu=head_hu(2), study="extra"))
    for n, path in enumerate(extra):
        _each([path], "SeriesInstanceUID", [uid("study", "series")])
        _each([path], "StudyInstanceUID", [uid("study")])
        _each([path], "InstanceNumber", [n + 100])
    series = chosen(tmp_path)
    assert len(series.instances) == 6
    assert codes(series) == {"duplicate-positions"}
    assert all("/a/" in instance.path.as_posix() for instance in series.instances)


def test_that_two_acquisitions_in_one_series_become_two_series(tmp_path: Path) -> None:
    write_series(tmp_path / "a", SeriesSpec(hu=head_hu(6)))
    again = write_series(tmp_path / "b", SeriesSpec(hu=head_hu(6), study="again", override={"AcquisitionNumber": 2}))
    _each(again, "SeriesInstanceUID", [uid("study", "series")] * 6)
    _each(again, "StudyInstanceUID", [uid("study")] * 6)
    study = study_of(tmp_path)
    assert sorted(len(series.instances) for series in study.series) == [6, 6]
    assert {series.series_instance_uid for series in study.series} == {uid("study", "series"), uid("study", "series") + "#2"}
    assert "mixed-series" in {code for series in study.series for code in codes(series)}


def test_that_a_stray_of_another_matrix_is_set_aside_with_its_reason(tmp_path: Path) -> None:
    write_series(tmp_path / "a", SeriesSpec(hu=head_hu(6)))
    stray = write_series(tmp_path / "b", SeriesSpec(hu=head_hu(1, 32, 32), study="stray"))
    _each(stray, "SeriesInstanceUID", [uid("study", "series")])
    _each(stray, "StudyInstanceUID", [uid("study")])
    index = index_path(tmp_path)
    series = index.studies[0].chosen
    assert series is not None
    assert len(series.instances) == 6
    assert codes(series) == {"mixed-series"}
    assert any("matrix is 32 x 32, not 64 x 64" in entry.reason for entry in index.rejected)


def test_that_two_patients_under_one_study_uid_are_two_studies(tmp_path: Path) -> None:
    write_series(tmp_path / "a")
    write_series(tmp_path / "b", name="other", override={"PatientID": "P-2", "PatientName": "Roe^Max"})
    studies = index_path(tmp_path).studies
    assert sorted(study.patient.name for study in studies) == ["Doe, Jane", "Roe, Max"]
    assert all(study.chosen is not None for study in studies)


def test_that_copies_count_once(tmp_path: Path) -> None:
    write_series(tmp_path / "a")
    write_series(tmp_path / "b")
    index = index_path(tmp_path)
    assert len(chosen(tmp_path).instances) == 12
    assert any("12 copies" in entry.reason for entry in index.rejected)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"override": {"Modality": "MR"}}, "is MR, not CT: ichviewer reads head CT only. Open a CT study"),
        ({"missing": ["PixelSpacing"]}, "no pixel spacing"),
        ({"missing": ["ImagePositionPatient"]}, "does not say where its images lie"),
        ({"missing": ["ImageOrientationPatient"]}, "does not say where its images lie"),
        ({"override": {"ImagePositionPatient": [0, 0, 0]}}, "all 12 images lie at one position"),
        ({"override": {"ImageOrientationPatient": [1, 0, 0, 1, 0, 0]}}, "makes no sense"),
        ({"missing": ["PixelData"]}, "no pixel data"),
        ({"override": {"SOPClassUID": "1.2.840.10008.5.1.4.1.1.7"}}, "screen captures"),
        ({"override": {"SamplesPerPixel": 3, "PhotometricInterpretation": "RGB"}}, "colour pictures"),
    ],
)
def test_that_a_series_that_cannot_be_read_is_refused_with_its_true_reason(
    tmp_path: Path, changes: dict[str, object], reason: str
) -> None:
    write_series(tmp_path, SeriesSpec(**changes))  # type: ignore[arg-type]
    with pytest.raises(NothingReadableError, match=reason):
        index_path(tmp_path)


def test_that_a_slice_without_pixels_refuses_its_series_but_not_the_study(tmp_path: Path) -> None:
    paths = write_series(tmp_path / "a", name="broken")
    write_series(tmp_path / "b", name="whole", override=BRAIN)
    from pydicom import dcmread

    dataset = dcmread(paths[4])
    del dataset.PixelData
    dataset.save_as(paths[4])
    study = study_of(tmp_path)
    assert study.chosen is not None
    assert study.chosen.description == "Brain 5 mm"
    (broken,) = [series for series in study.series if not series.chosen]
    assert broken.role is SeriesRole.REFUSED
    assert paths[4].name in broken.reasons[0]


def test_that_a_file_with_a_cut_header_is_a_warning_on_its_neighbours(tmp_path: Path) -> None:
    from tests.support.dicom_series import cut

    path = cut(write_series(tmp_path)[-1], 0.03)
    assert path.name in message(chosen(tmp_path), "unreadable-files")
