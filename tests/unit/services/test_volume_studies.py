"""Volume files are opened, analysed and reported as DICOM series are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import nibabel as nib
import numpy as np
import pypdf
import pytest

from ichviewer.domain.errors import ExportError, NothingReadableError, SeriesRefusedError
from ichviewer.domain.series import SeriesRole
from ichviewer.imaging.nifti import best_affine
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.reporting import FORMATS, ReportingService, not_written
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import shipped_root
from tests.support.dicom_series import SeriesSpec, cut, head_hu, write_series
from tests.support.packages import write_threshold_packages
from tests.support.volume_files import turned_affine, write_itk, write_nifti

_ROOT = Path(__file__).resolve().parents[3]
AFFINE = turned_affine((0, 1, 2), (-1, -1, 1), (4.0, 0.0, 3.0), (3.5, 3.5, 5.0), (112.0, 112.0, 20.0))
BLOOD = head_hu(12, blood=True).transpose(2, 1, 0)[::-1, ::-1]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    write_threshold_packages(folder)
    return folder


@pytest.fixture
def service() -> ReportingService:
    return ReportingService(shipped_root() / "resources")


def ct_ich(folder: Path) -> Path:
    """The layout of a public set: scans and masks of one name in two folders."""
    for kind in ("ct_scans", "masks"):
        (folder / kind).mkdir(parents=True)
        for n in (49, 50):
            hu = BLOOD if kind == "ct_scans" else (BLOOD == 70).astype(np.uint8) * (n == 49)
            write_nifti(folder / kind / f"{n:03d}.nii", hu, AFFINE)
    return folder


def test_that_scans_are_listed_and_their_masks_refused(tmp_path: Path) -> None:
    index = StudyService().open_path(ct_ich(tmp_path / "set"))
    assert [study.description for study in index.studies] == [
        str(Path("ct_scans", "049.nii")),
        str(Path("ct_scans", "050.nii")),
        str(Path("masks", "049.nii")),
        str(Path("masks", "050.nii")),
    ]
    assert all(len(study.series) == 1 for study in index.studies)
    scans, masks = index.studies[:2], index.studies[2:]
    for study in scans:
        series = study.series[0]
        assert (series.modality, series.chosen, series.role) == ("CT", True, SeriesRole.CANDIDATE)
        assert series.reasons[0] == "Chosen: it is the only series."
        assert {"not-dicom", "no-patient"} <= {warning.code for warning in series.warnings}
        assert [instance.sop_instance_uid for instance in series.instances] == [""] * 12
        assert [instance.frame for instance in series.instances] == list(range(12))
    for study in masks:
        assert study.chosen is None
        assert "is a label map, not CT" in study.series[0].reasons[0]
    assert index.rejected == ()
    study, series = StudyService().choose(index)
    assert series.description == "049"
    with pytest.raises(SeriesRefusedError, match="label map"):
        StudyService().choose(index, masks[0].series[0].series_instance_uid)


def test_that_dicom_comes_first_and_volumes_beside_it_are_studies_of_their_own(tmp_path: Path) -> None:
    write_series(tmp_path / "dicom", SeriesSpec())
    write_nifti(tmp_path / "b.nii.gz", BLOOD, AFFINE)
    write_itk(tmp_path / "a.nhdr", BLOOD, AFFINE)
    index = StudyService().open_path(tmp_path)
    assert [study.series[0].description for study in index.studies] == ["Head 5 mm", "a", "b"]
    assert StudyService().choose(index)[1].description == "Head 5 mm"
    told = " ".join(entry.what + entry.reason for entry in index.rejected)
    for name in ("b.nii.gz", "a.nhdr"):
        assert name not in told


def test_that_volumes_are_the_result_where_no_dicom_file_can_be_read(tmp_path: Path) -> None:
    for path in write_series(tmp_path / "dicom", SeriesSpec()):
        cut(path, 0.6)
    write_nifti(tmp_path / "b.nii.gz", BLOOD, AFFINE)
    index = StudyService().open_path(tmp_path)
    readable = [series for study in index.studies for series in study.series if series.readable]
    assert [series.description for series in readable] == ["b"]
    refused = [
        reason for study in index.studies for series in study.series if not series.readable for reason in series.reasons
    ]
    assert "cut off" in " ".join([*refused, *(entry.reason for entry in index.rejected)])


def test_that_a_path_with_nothing_but_refused_volumes_says_why(tmp_path: Path) -> None:
    folder = ct_ich(tmp_path / "set")
    for path in (folder / "masks", folder / "masks" / "049.nii", folder / "masks" / "050.nii"):
        with pytest.raises(NothingReadableError, match="label map"):
            StudyService().open_path(path)
    (tmp_path / "broken.nii").write_bytes(b"nothing of the kind" * 30)
    with pytest.raises(NothingReadableError, match="is not a NIfTI file") as caught:
        StudyService().open_path(tmp_path / "broken.nii")
    assert "\n" not in str(caught.value)


def test_that_a_volume_in_an_archive_is_told_to_be_unpacked(tmp_path: Path) -> None:
    path = write_nifti(tmp_path / "scan.nii.gz", BLOOD, AFFINE)
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(path, "scan.nii.gz")
    path.unlink()
    with pytest.raises(NothingReadableError, match="unpack the archive first"):
        StudyService().open_path(tmp_path / "all.zip")


def test_that_thumbnail_and_preview_show_a_volume(tmp_path: Path) -> None:
    studies = StudyService()
    _, series = studies.choose(studies.open_path(write_nifti(tmp_path / "a.nii.gz", BLOOD, AFFINE)))
    assert studies.thumbnail(series).shape == (64, 64, 4)
    hu, geometry = studies.preview(series, 5)
    stack = studies.load(series).stack
    np.testing.assert_array_equal(hu, stack.hu[5])
    assert geometry is not None
    np.testing.assert_allclose(geometry.positions[0], stack.geometry.positions[5])
    np.testing.assert_array_equal(stack.hu, head_hu(12, blood=True))


def test_that_a_converted_tilted_series_is_the_series_it_was_made_of(tmp_path: Path) -> None:
    write_series(tmp_path / "dicom", SeriesSpec(hu=head_hu(12, blood=True), tilt=18.5))
    studies = StudyService()
    original = studies.load(studies.choose(studies.open_path(tmp_path / "dicom"))[1]).stack
    path = write_nifti(tmp_path / "a.nii.gz", original.hu.transpose(2, 1, 0), best_affine(original.geometry))
    converted = studies.load(studies.choose(studies.open_path(path))[1]).stack
    np.testing.assert_array_equal(converted.hu, original.hu)
    np.testing.assert_allclose(converted.geometry.positions, original.geometry.positions, atol=1e-3)
    np.testing.assert_allclose(converted.geometry.column_direction, original.geometry.column_direction, atol=1e-6)
    assert converted.geometry.tilt_degrees == pytest.approx(18.5, abs=1e-3)
    np.testing.assert_allclose(converted.geometry.voxel_ml, original.geometry.voxel_ml, rtol=1e-6)


def test_that_all_results_but_those_that_refer_to_dicom_are_written(
    tmp_path: Path, models: Path, service: ReportingService
) -> None:
    path = write_nifti(tmp_path / "scan.nii.gz", BLOOD, AFFINE)
    studies = StudyService()
    study, series = studies.choose(studies.open_path(path))
    loaded = studies.load(series)
    analysis = AnalysisService([models]).analyze(series, loaded)
    assert analysis.positive
    out = tmp_path / "out"
    written = service.export(out, study, series, loaded, analysis)
    assert [file.name for file in written] == [
        "findings.json",
        "segmentation.nii.gz",
        "report.html",
        "report.pdf",
        "key_images",
    ]
    document = json.loads((out / "findings.json").read_text(encoding="utf-8"))
    told = {warning["code"]: warning["message"] for warning in document["warnings"]}
    assert told["not-written"] == "Not written: segmentation.dcm, report_sr.dcm, because the source is not DICOM."
    assert "not-dicom" in told
    assert document["series"][0]["source_file"] == "scan.nii.gz"
    assert {entry["sop_instance_uid"] for entry in document["series"][0]["slices"]} == {""}
    source, mask = nib.load(path), nib.load(out / "segmentation.nii.gz")
    np.testing.assert_array_equal(mask.affine, source.affine)
    blood = np.asarray(source.dataobj) == 70
    marked = np.asarray(mask.dataobj) > 0
    assert 2 * np.count_nonzero(blood & marked) > 0.8 * (np.count_nonzero(blood) + np.count_nonzero(marked))
    for text in (
        (out / "report.html").read_text(encoding="utf-8"),
        "".join(page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages),
    ):
        assert "scan.nii.gz, 12 slices; not DICOM, without UIDs" in text
        assert "2.25." not in text
    with pytest.raises(ExportError, match="the source is not DICOM"):
        service.export(tmp_path / "none", study, series, loaded, analysis, ("seg", "sr"))
    assert not (tmp_path / "none").exists()
    assert not_written(series, ("json", "pdf")) is None


def test_that_a_dicom_series_leaves_nothing_out(tmp_path: Path) -> None:
    write_series(tmp_path, SeriesSpec())
    _, series = StudyService().choose(StudyService().open_path(tmp_path))
    assert not_written(series, FORMATS) is None


def _run(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(_ROOT), "ICHVIEWER_HOME": str(tmp_path / "home")}
    script = "import sys; from ichviewer.cli import main; sys.exit(main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False, env=environment
    )


def test_that_the_command_line_analyses_and_lists_volumes(tmp_path: Path, models: Path) -> None:
    path = write_itk(tmp_path / "scan.nrrd", BLOOD, AFFINE, packed=True)
    done = _run(tmp_path, "info", str(path), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    listed = json.loads(done.stdout)["studies"][0]["series"][0]
    assert (listed["slices"], listed["chosen"], listed["description"]) == (12, True, "scan")
    assert listed["images"]["first"] == {"file": "scan.nrrd", "frame": 0, "sop_instance_uid": ""}
    assert listed["geometry"]["plane"] == "axial"
    assert listed["geometry"]["gap_mm"] == [5.0, 5.0]
    assert listed["geometry"]["coverage_mm"] == 60.0
    out = tmp_path / "out"
    done = _run(tmp_path, "analyze", str(path), "-o", str(out), "--models", str(models), "--device", "cpu")
    assert (done.returncode, done.stderr) == (0, "")
    assert "scan: positive" in done.stdout
    assert "Not written: segmentation.dcm, report_sr.dcm, because the source is not DICOM." in done.stdout
    assert (out / "report.pdf").is_file()
    done = _run(tmp_path, "analyze", str(path), "-o", str(tmp_path / "dcm"), "--models", str(models), "--formats", "seg,sr")
    assert done.returncode == 1
    assert done.stderr.startswith("ichviewer: Not written: segmentation.dcm")
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "dcm").exists()
    (tmp_path / "cut.nii.gz").write_bytes(write_nifti(tmp_path / "whole.nii.gz", BLOOD, AFFINE).read_bytes()[:-2000])
    done = _run(tmp_path, "analyze", str(tmp_path / "cut.nii.gz"), "-o", str(out), "--models", str(models))
    assert done.returncode == 3
    assert "cut off or damaged" in done.stderr
    assert done.stderr.count("\n") == 1
