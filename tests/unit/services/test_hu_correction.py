"""A correction of the HU is applied only when asked for, undone by the series as it was, and stated in every output."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pydicom
import pypdf
import pytest
from PIL import Image

from ichviewer.cli import main
from ichviewer.domain.correction import HuCorrection
from ichviewer.domain.errors import NothingToCorrectError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.loaded import LoadedSeries
from ichviewer.domain.series import ReadWarning
from ichviewer.services import documents
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.reporting import ReportingService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import shipped_root
from ichviewer.store.library import Library
from tests.support.dicom_series import write_series
from tests.support.packages import write_threshold_packages
from tests.support.wrong_hu import noisy_head, stored_wrong

_SAID = "HU corrected by the reader's choice: 1024 was subtracted."


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A study on disk that stores HU + 1024 with intercept 0."""
    folder = tmp_path_factory.mktemp("wrong")
    write_series(folder, hu=stored_wrong(noisy_head(), 1024), intercept=0.0, signed=True, spacing=(1.75, 1.75))
    return folder


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


@pytest.fixture(scope="module")
def study(wrong: Path) -> SimpleNamespace:
    studies = StudyService()
    found, series = studies.choose(studies.open_path(wrong))
    loaded = studies.load(series)
    return SimpleNamespace(study=found, series=series, loaded=loaded, corrected=studies.correct_hu(loaded))


@pytest.fixture(scope="module")
def analysis(study: SimpleNamespace, models: Path) -> SeriesAnalysis:
    return AnalysisService([models]).analyze(study.series, study.corrected)


@pytest.fixture(scope="module")
def out(study: SimpleNamespace, analysis: SeriesAnalysis, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out")
    service = ReportingService(shipped_root() / "resources")
    service.export(folder, study.study, study.series, study.corrected, analysis)
    return folder


def _codes(warnings: tuple[ReadWarning, ...]) -> list[str]:
    return [warning.code for warning in warnings]


def test_that_nothing_is_corrected_unasked(study: SimpleNamespace) -> None:
    loaded: LoadedSeries = study.loaded
    assert loaded.correction_offered is not None
    assert loaded.correction_applied is None
    assert int(np.median(loaded.stack.hu[:, :4, :4])) in range(20, 29)
    assert "suspect-hu" in _codes(loaded.warnings)


def test_that_correcting_gives_a_new_series_and_leaves_the_old_one(study: SimpleNamespace) -> None:
    before = study.loaded.stack.hu.copy()
    corrected: LoadedSeries = study.loaded.corrected()
    assert np.array_equal(corrected.stack.hu, noisy_head())
    assert np.array_equal(study.loaded.stack.hu, before)
    assert corrected.stack.geometry is study.loaded.stack.geometry
    assert corrected.correction_applied == study.loaded.correction_offered
    assert corrected.correction_offered is None
    assert _codes(corrected.warnings)[0] == "hu-corrected"
    assert "suspect-hu" not in _codes(corrected.warnings)
    assert str(corrected.warnings[0]).startswith(_SAID)


def test_that_the_choice_is_not_remembered_for_the_series_read_again(study: SimpleNamespace) -> None:
    again = StudyService().load(study.series)
    assert again.correction_applied is None
    assert "suspect-hu" in _codes(again.warnings)


def test_that_correcting_twice_or_without_offer_is_refused_with_one_line(study: SimpleNamespace) -> None:
    with pytest.raises(NothingToCorrectError, match="corrected already"):
        study.corrected.corrected()
    with pytest.raises(NothingToCorrectError, match="no correction of the HU is offered"):
        LoadedSeries(study.loaded.stack, ()).corrected()


def test_that_values_are_clipped_and_do_not_wrap() -> None:
    values = np.array([[[-32768, -32000, 0, 32767]]], np.int16)
    assert HuCorrection(1.0, -1024.0, "").apply(values).tolist() == [[[-32768, -32768, -1024, 31743]]]
    assert HuCorrection(2.0, -1024.0, "").apply(values).tolist() == [[[-32768, -32768, -1024, 32767]]]
    assert HuCorrection(1.0, -32768.0, "").apply(np.array([[[31768, -32738]]], np.int16)).tolist() == [[[-1000, 30]]]


@pytest.mark.parametrize(
    ("slope", "offset", "said"),
    [
        (1.0, -1024.0, "1024 was subtracted"),
        (1.0, 1000.0, "1000 was added"),
        (0.5, -1024.0, "values were divided by 2 and 1024 was subtracted"),
        (2.0, 0.0, "values were multiplied by 2"),
    ],
)
def test_that_the_statement_says_what_was_done(slope: float, offset: float, said: str) -> None:
    assert HuCorrection(slope, offset, "Seen.").statement == (
        f"HU corrected by the reader's choice: {said}. Seen. The stored files are unchanged."
    )


def test_that_findings_json_states_the_correction(out: Path) -> None:
    document = json.loads((out / "findings.json").read_text(encoding="utf-8"))
    (series,) = document["series"]
    assert (series["hu_correction"]["slope"], series["hu_correction"]["offset"]) == (1.0, -1024.0)
    assert "HU + 1024" in series["hu_correction"]["reason"]
    assert document["warnings"][0]["code"] == "hu-corrected"
    assert document["warnings"][0]["message"].startswith(_SAID)


def test_that_both_reports_state_the_correction_before_all_warnings(out: Path) -> None:
    html = (out / "report.html").read_text(encoding="utf-8")
    assert '<p class="correction"><b>HU corrected by the reader' in html
    assert "corrected: 1024 was subtracted" in html
    text = " ".join("".join(page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages).split())
    assert text.count(_SAID) == 1
    assert text.index("HU corrected by") < text.index("Probabilities and volumes")


def test_that_dicom_results_and_nifti_state_the_correction(out: Path) -> None:
    segmentation = pydicom.dcmread(out / "segmentation.dcm")
    assert segmentation.SeriesDescription.startswith("HU corrected: -1024. Hemorrhage:")
    assert _SAID in segmentation.ImageComments
    (algorithm,) = segmentation.SegmentSequence[0].SegmentationAlgorithmIdentificationSequence
    assert "1024 was subtracted" in algorithm.AlgorithmParameters
    report = pydicom.dcmread(out / "report_sr.dcm")
    assert report.SeriesDescription.startswith("HU corrected: -1024.")
    assert _SAID in str(report)
    import nibabel

    assert b"HU corrected: -1024" in bytes(nibabel.load(out / "segmentation.nii.gz").header["descrip"])


def test_that_key_images_carry_the_correction_in_a_corner(
    study: SimpleNamespace, analysis: SeriesAnalysis, out: Path, models: Path, tmp_path: Path
) -> None:
    from dataclasses import replace

    service = ReportingService(shipped_root() / "resources")
    service.export(tmp_path, study.study, study.series, study.corrected, replace(analysis, hu_correction=None), ["png"])
    for path in sorted((out / "key_images").iterdir()):
        noted, plain = (np.asarray(Image.open(folder / "key_images" / path.name)) for folder in (out, tmp_path))
        differ = np.argwhere((noted != plain).reshape(*noted.shape[:2], -1).any(axis=2))
        assert len(differ) > 200
        assert differ[:, 0].min() > 480
        assert differ[:, 1].max() < 256


def test_that_analyses_of_wrong_and_corrected_hu_are_kept_apart(
    study: SimpleNamespace, models: Path, tmp_path: Path
) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        service = AnalysisService([models], library)
        wrong = service.analyze(study.series, study.loaded)
        corrected = service.analyze(study.series, study.corrected)
        again = service.analyze(study.series, study.corrected)
        # Exported anew with right HU: the pixels are those of the corrected series, the statement is not.
        right = service.analyze(study.series, LoadedSeries(study.corrected.stack, ()))
    assert wrong.hu_correction is None
    assert wrong.volumes_ml != corrected.volumes_ml
    assert again.hu_correction == corrected.hu_correction == study.corrected.correction_applied
    assert dict(again.volumes_ml) == pytest.approx(dict(corrected.volumes_ml))
    assert right.hu_correction is None
    assert "hu-corrected" not in _codes(right.warnings)


def test_that_an_analysis_kept_before_corrections_existed_is_still_read(analysis: SeriesAnalysis) -> None:
    document, mask = documents.analysis_to_json(analysis)
    data = json.loads(document)
    del data["hu_correction"]
    assert analysis.mask is not None
    kept = documents.analysis_from_json(json.dumps(data), mask, analysis.mask.geometry)
    assert kept is not None
    assert kept.hu_correction is None


def test_that_the_command_line_corrects_only_when_asked(
    wrong: Path, models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(name: str, *options: str) -> str:
        arguments = ["analyze", str(wrong), "-o", str(tmp_path / name), "--models", str(models), "--formats", "json"]
        assert main([*arguments, *options]) == 0
        return capsys.readouterr().out

    plain = run("plain")
    assert "--correct-hu" in plain
    assert _SAID not in plain
    assert f"warning: {_SAID}" in run("corrected", "--correct-hu")
    documents_ = [json.loads((tmp_path / name / "findings.json").read_text()) for name in ("plain", "corrected")]
    assert [item["series"][0]["hu_correction"] is None for item in documents_] == [True, False]


def test_that_asking_to_correct_right_hu_is_one_line_and_writes_nothing(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_series(tmp_path / "right", hu=noisy_head(), intercept=0.0, signed=True, spacing=(1.75, 1.75))
    arguments = ["analyze", str(tmp_path / "right"), "-o", str(tmp_path / "out"), "--models", str(models), "--correct-hu"]
    assert main(arguments) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "nothing to correct" in error
    assert not (tmp_path / "out").exists()
