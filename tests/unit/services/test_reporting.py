"""Exports are whole or not there, and other libraries read them back."""

from __future__ import annotations

import errno
import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import nibabel
import numpy as np
import pydicom
import pypdf
import pytest

from ichviewer import RESEARCH_USE, __version__
from ichviewer.domain.errors import ExportError, JobCancelledError
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.report import pdf
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.jobs import JobContext
from ichviewer.services.reporting import FORMATS, ReportingService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import shipped_root
from tests.support.dicom_series import SeriesSpec, head_hu, write_series
from tests.support.packages import write_threshold_packages

_NAMES = {
    "findings.json",
    "segmentation.nii.gz",
    "segmentation.dcm",
    "report_sr.dcm",
    "report.html",
    "report.pdf",
    "key_images",
}


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A real DICOM series on disk, analysed."""
    folder = tmp_path_factory.mktemp("study")
    write_series(folder, SeriesSpec(hu=head_hu(12, blood=True), tilt=10.0))
    models = tmp_path_factory.mktemp("models")
    write_threshold_packages(models)
    studies = StudyService()
    study, series = studies.choose(studies.open_path(folder))
    loaded = studies.load(series)
    analysis = AnalysisService([models]).analyze(series, loaded)
    return SimpleNamespace(study=study, series=series, loaded=loaded, analysis=analysis)


@pytest.fixture
def service() -> ReportingService:
    return ReportingService(shipped_root() / "resources")


def _export(service: ReportingService, out: Path, analysed: SimpleNamespace, **options: object) -> tuple[Path, ...]:
    return service.export(out, analysed.study, analysed.series, analysed.loaded, analysed.analysis, **options)


def _tree(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_that_everything_is_written_and_read_back_by_other_libraries(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace
) -> None:
    out = tmp_path / "new" / "out"
    written = _export(service, out, analysed)
    assert {path.name for path in written} == _NAMES == {path.name for path in out.iterdir()}
    assert [path.name for path in out.parent.iterdir()] == ["out"]
    analysis, stack = analysed.analysis, analysed.loaded.stack
    document = json.loads((out / "findings.json").read_text(encoding="utf-8"))
    assert document["schema"] == 1
    assert document["app"] == {"name": "ichviewer", "version": __version__}
    assert document["research_use"] == RESEARCH_USE
    assert document["device"]["provider"] == "CPUExecutionProvider"
    assert {model["task"] for model in document["models"]} == {"segmentation", "classification"}
    assert all(len(model["sha256"]) == 64 for model in document["models"])
    (series,) = document["series"]
    assert series["series_instance_uid"] == analysed.series.series_instance_uid
    assert tuple(series["probabilities"]) == PROBABILITY_ORDER == tuple(series["thresholds"])
    assert [item["sop_instance_uid"] for item in series["slices"]] == list(stack.sop_instance_uids)
    assert np.diff([item["position_mm"] for item in series["slices"]]).min() > 0
    assert series["findings"][0]["volume_ml"] == pytest.approx(analysis.findings[0].volume_ml)
    assert series["findings"][0]["key_sop_instance_uid"] in stack.sop_instance_uids
    assert {warning["code"] for warning in document["warnings"]} >= {"gantry-tilt"}
    labels = np.asarray(nibabel.load(out / "segmentation.nii.gz").dataobj)
    assert np.array_equal(np.unique(labels), np.unique(analysis.mask.labels))
    assert (labels > 0).sum() == (analysis.mask.labels > 0).sum()
    assert pydicom.dcmread(out / "segmentation.dcm").Modality == "SEG"
    assert pydicom.dcmread(out / "report_sr.dcm").Modality == "SR"
    pages = [page.extract_text() for page in pypdf.PdfReader(out / "report.pdf").pages]
    text = "\n".join(pages)
    for n, page in enumerate(pages, start=1):
        assert RESEARCH_USE in page
        assert f"Page {n} of {len(pages)}" in page
    assert "Positive" in text
    assert f"{analysis.findings[0].volume_ml:.1f}" in text
    for model in analysis.models:
        assert model.sha256 in text
    html = (out / "report.html").read_text(encoding="utf-8")
    assert RESEARCH_USE in html
    assert analysed.series.series_instance_uid in html
    assert "http" not in html.replace("http-equiv", "")
    images = sorted(path.name for path in (out / "key_images").iterdir())
    key = analysis.findings[0].key_slice + 1
    assert images == [f"slice-{key:03d}-marked.png", f"slice-{key:03d}-plain.png"]


def test_that_without_a_segmentation_nothing_claims_an_empty_mask(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace
) -> None:
    unassessed = replace(
        analysed.analysis, mask=None, findings=(), volumes_ml=dict.fromkeys(analysed.analysis.volumes_ml, None)
    )
    written = _export(
        service,
        tmp_path / "out",
        SimpleNamespace(**vars(analysed) | {"analysis": unassessed}),
        formats=("json", "nifti", "seg", "html"),
    )
    assert [path.name for path in written] == ["findings.json", "report.html"]
    series = json.loads(written[0].read_text())["series"][0]
    assert series["total_volume_ml"] is None
    assert set(series["volumes_ml"].values()) == {None}
    assert "not assessed" in written[1].read_text()


def test_that_a_second_export_replaces_ours_and_leaves_what_is_not(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace
) -> None:
    out = tmp_path / "out"
    (out / "key_images").mkdir(parents=True)
    (out / "notes.txt").write_text("mine")
    (out / "findings.json").write_text("old")
    (out / "key_images" / "slice-999-plain.png").write_bytes(b"old")
    (out / "key_images" / "mine.png").write_bytes(b"mine")
    _export(service, out, analysed, formats=("json", "png"))
    assert (out / "notes.txt").read_text() == "mine"
    assert json.loads((out / "findings.json").read_text())["schema"] == 1
    names = {path.name for path in (out / "key_images").iterdir()}
    assert "mine.png" in names
    assert "slice-999-plain.png" not in names
    assert {path.name for path in out.iterdir()} == {"notes.txt", "findings.json", "key_images"}


@pytest.mark.parametrize("existing", [False, True])
def test_that_a_full_disk_leaves_everything_as_it_was(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace, existing: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    if existing:
        out.mkdir()
        (out / "findings.json").write_text("old")
    before = _tree(tmp_path)

    def full(*_: object) -> bytes:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(pdf, "render_pdf", full)
    with pytest.raises(ExportError, match="the disk is full") as caught:
        _export(service, out, analysed, formats=("json", "pdf"))
    assert "\n" not in str(caught.value)
    assert _tree(tmp_path) == before
    assert out.exists() == existing
    assert not list(tmp_path.rglob(".*"))


def test_that_a_failure_while_renaming_puts_the_old_files_back(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "findings.json").write_text("old")
    (out / "report.html").write_text("old too")
    before = _tree(tmp_path)
    rename = Path.rename

    def failing(self: Path, target: Path) -> Path:
        if Path(target) == out / "report.html" and self.parent.name.startswith(".export.partial"):
            raise OSError(errno.EACCES, os.strerror(errno.EACCES))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(ExportError, match="may not write"):
        _export(service, out, analysed, formats=("json", "html"))
    assert _tree(tmp_path) == before


def test_that_a_small_full_file_system_is_reported_in_one_line(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, check=False
    ).returncode
    if mounted:
        pytest.skip("this machine does not let us mount a small file system")
    try:
        with pytest.raises(ExportError, match="the disk is full"):
            _export(service, disk, analysed)
        with pytest.raises(ExportError, match="the disk is full"):
            _export(service, disk / "new" / "out", analysed)
        assert list(disk.iterdir()) == []
        _export(service, disk, analysed, formats=("nifti",))
        assert [path.name for path in disk.iterdir()] == ["segmentation.nii.gz"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_that_a_writer_that_breaks_is_named(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> bytes:
        raise ValueError("layout error\nwith details")

    monkeypatch.setattr(pdf, "render_pdf", broken)
    with pytest.raises(ExportError, match=r"report.pdf could not be made \(layout error\)"):
        _export(service, tmp_path / "deep" / "out", analysed, formats=("pdf",))
    assert list(tmp_path.iterdir()) == []


def test_that_cancelling_leaves_nothing(service: ReportingService, tmp_path: Path, analysed: SimpleNamespace) -> None:
    ctx = JobContext(lambda done, _total, _text: ctx.cancel() if done == 2 else None)
    with pytest.raises(JobCancelledError):
        _export(service, tmp_path / "out", analysed, formats=("json", "nifti", "html", "png"), ctx=ctx)
    assert list(tmp_path.iterdir()) == []


def test_that_a_file_in_the_way_and_unknown_formats_are_refused(
    service: ReportingService, tmp_path: Path, analysed: SimpleNamespace
) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(ExportError, match="a file where a folder is needed"):
        _export(service, tmp_path / "out", analysed)
    with pytest.raises(ExportError, match="Unknown formats docx"):
        _export(service, tmp_path / "other", analysed, formats=("docx",))
    assert set(FORMATS) == {"json", "nifti", "seg", "sr", "html", "pdf", "png"}
