"""What a person expects of each folder of the shared test data."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.series import Series, SeriesRole


def codes(series: Series) -> set[str]:
    return {warning.code for warning in series.warnings}


def test_that_the_real_head_ct_is_one_tilted_uneven_series_of_28_slices(shared_data: Path) -> None:
    index = index_path(shared_data / "head-ct-ge")
    assert len(index.studies) == 1
    chosen = index.studies[0].chosen
    assert chosen is not None
    assert len(index.studies[0].series) == 1
    assert len(chosen.instances) == 28
    assert codes(chosen) == {"gantry-tilt", "uneven-slices", "overlapping-slices", "thick-slices"}
    loaded = load_series(chosen)
    assert loaded.stack.hu.shape == (28, 512, 512)
    assert loaded.stack.geometry.tilt_degrees == pytest.approx(18.5, abs=0.05)
    assert loaded.stack.geometry.gaps.max() == pytest.approx(7.4 * 0.948, abs=0.1)
    assert loaded.stack.geometry.plane == "axial"
    assert loaded.stack.hu.min() == -1024  # padding of -1500 is air
    # Brain in the middle of the head lies between CSF and white matter.
    assert 15 < loaded.stack.hu[12, 240:280, 200:220].mean() < 45
    assert loaded.warnings == chosen.warnings


def test_that_the_phantom_study_chooses_a_brain_series_and_says_why_not_the_others(shared_data: Path) -> None:
    (study,) = index_path(shared_data / "head-phantom-philips").studies
    assert study.chosen is not None
    assert study.chosen.number == 201
    assert sum(series.chosen for series in study.series) == 1
    others = {series.number: series for series in study.series if not series.chosen}
    assert set(others) == {100, 301, 401}
    assert others[100].role is SeriesRole.LOCALIZER
    assert "localizer" in others[100].reasons[0]
    assert others[301].role is SeriesRole.CANDIDATE
    assert others[301].reasons[0].startswith("Not chosen because")
    assert others[401].role is SeriesRole.REFUSED
    assert "screen captures" in others[401].reasons[0]
    assert len(study.chosen.instances) == 54
    assert study.chosen.spacing == pytest.approx(2.5 * 0.948, abs=0.01)


def test_that_a_dicomdir_opens_its_folder_and_says_which_files_it_names_in_vain(shared_data: Path) -> None:
    index = index_path(shared_data / "head-phantom-philips" / "DICOMDIR")
    assert index.studies[0].chosen is not None
    said = [entry for entry in index.rejected if entry.what == "DICOMDIR"]
    assert len(said) == 1
    assert "1 of 2 files that are not here" in said[0].reason


def test_that_wrongly_stored_hu_are_loaded_with_a_warning_and_not_corrected(shared_data: Path) -> None:
    chosen = index_path(shared_data / "tiny-head").studies[0].chosen
    assert chosen is not None
    assert len(chosen.instances) == 93
    loaded = load_series(chosen)
    assert loaded.stack.hu.min() == 0
    assert "suspect-hu" in {warning.code for warning in loaded.warnings}
    assert "no-body-part" in codes(chosen)


@pytest.mark.parametrize(
    ("folder", "warning"),
    [
        ("gantrytilting/001", "gantry-tilt"),
        ("sliceincrement/001", "missing-slices"),
        ("sliceincrement/002", "missing-slices"),
    ],
)
def test_that_odd_geometry_is_read_with_its_warning(shared_data: Path, folder: str, warning: str) -> None:
    chosen = index_path(shared_data / "geometry" / folder).studies[0].chosen
    assert chosen is not None
    assert warning in codes(chosen)
    assert load_series(chosen).stack.hu.shape == (4, 512, 512)


def test_that_a_missing_slice_is_placed_and_counted(shared_data: Path) -> None:
    chosen = index_path(shared_data / "geometry" / "sliceincrement" / "001").studies[0].chosen
    assert chosen is not None
    message = next(warning.message for warning in chosen.warnings if warning.code == "missing-slices")
    assert "1 slice" in message
    assert "between slices 3 and 4 (28.1 to 38.1 mm" in message


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("geometry/notavolume/001", "all 4 images lie at one position"),
        ("geometry/slicecount/001", "is MR, not CT"),
        ("geometry/sliceorientation/001", "is MR, not CT"),
        ("malformed/MR_truncated.dcm", "is MR, not CT"),
        ("malformed/no-pixel-data.dcm", "is a structured report"),
        ("malformed/no-pixel-spacing.dcm", "is US, not CT"),
        ("segmentation/dcmqi/liver.dcm", "is a segmentation"),
        ("segmentation/dcmqi/rwvm.dcm", "is a real-world value map"),
        ("charsets", "is OT, not CT"),
        ("insilico-ich", "are not DICOM files"),
        ("README.md", "is not a DICOM file"),
    ],
)
def test_that_what_is_no_head_ct_is_refused_with_its_true_reason(shared_data: Path, path: str, reason: str) -> None:
    with pytest.raises(NothingReadableError, match=reason) as caught:
        index_path(shared_data / path)
    assert "\n" not in str(caught.value)
    assert caught.value.exit_code == 3


def test_that_a_ct_with_a_bad_private_sequence_still_loads_and_is_said_to_be_a_neck(shared_data: Path) -> None:
    chosen = index_path(shared_data / "malformed" / "bad_sequence.dcm").studies[0].chosen
    assert chosen is not None
    assert codes(chosen) == {"single-slice", "not-head"}
    assert load_series(chosen).stack.hu.shape == (1, 512, 512)


def test_that_computed_perfusion_maps_are_shown_but_never_chosen(shared_data: Path) -> None:
    for name in ("eCT_Supplemental.dcm", "CT0012.fragmented_no_bot_jpeg_baseline.51.dcm"):
        (study,) = index_path(shared_data / "enhanced" / name).studies
        assert study.chosen is None
        assert study.series[0].role is SeriesRole.DERIVED
        assert load_series(study.series[0]).stack.hu.shape == (2, 512, 512)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("chrArab", "قباني, لنزار"),
        ("chrFren", "Buc, Jérôme"),
        ("chrFrenMulti", "Buc, Jérôme"),
        ("chrGerm", "Äneas, Rüdiger"),
        ("chrGreek", "Διονυσιος"),
        ("chrH31", "Yamada, Tarou (山田 太郎)"),
        ("chrH32", "ﾔﾏﾀﾞ, ﾀﾛｳ (山田 太郎)"),
        ("chrHbrw", "שרון, דבורה"),
        ("chrI2", "Hong, Gildong (洪 吉洞)"),
        ("chrJapMulti", "やまだ, たろう"),
        ("chrJapMultiExplicitIR6", "やまだ, たろう"),
        ("chrKoreanMulti", "김희중"),
        ("chrRuss", "Люкceмбypг"),
        ("chrX1", "Wang, XiaoDong (王 小東)"),
        ("chrX2", "Wang, XiaoDong (王 小东)"),
    ],
)
def test_that_names_are_shown_right_in_every_character_set(shared_data: Path, name: str, shown: str) -> None:
    from ichviewer.dicomio.header_reader import read_header

    assert read_header(shared_data / "charsets" / f"{name}.dcm").study.patient.name == shown


def test_that_the_whole_of_the_shared_data_is_indexed_without_a_crash(shared_data: Path) -> None:
    index = index_path(shared_data)
    chosen = [study.chosen for study in index.studies if study.chosen is not None]
    assert {len(series.instances) for series in chosen} >= {28, 54, 93}
    for study in index.studies:
        assert sum(series.chosen for series in study.series) <= 1
        assert all(series.reasons for series in study.series)


def test_that_names_of_files_do_not_matter(shared_data: Path, tmp_path: Path) -> None:
    original = index_path(shared_data / "head-ct-ge").studies[0].chosen
    for n, path in enumerate(sorted((shared_data / "head-ct-ge").glob("*.dcm"), reverse=True)):
        shutil.copyfile(path, tmp_path / f"x{n * 7919 % 101:03d}")
    renamed = index_path(tmp_path).studies[0].chosen
    assert original is not None
    assert renamed is not None
    assert [i.sop_instance_uid for i in renamed.instances] == [i.sop_instance_uid for i in original.instances]
