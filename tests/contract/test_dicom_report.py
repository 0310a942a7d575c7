"""The structured report that is written, read by other software: highdicom, dciodvfy, dsrdump."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import highdicom as hd
import pytest
from pydicom import dcmread

from ichviewer import RESEARCH_USE
from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.write_seg import write_segmentation
from ichviewer.dicomio.write_sr import write_report
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.series import Series
from tests.support.analyses import analysis_of
from tests.support.dciodvfy import errors_of
from tests.support.dicom_series import SeriesSpec, head_hu, write_enhanced, write_series


def opened(path: Path, **options: object) -> tuple[Series, SeriesAnalysis]:
    series = index_path(path).studies[0].chosen
    assert series is not None
    return series, analysis_of(series, load_series(series).stack, **options)  # type: ignore[arg-type]


def test_that_each_finding_is_a_group_with_its_measurements_and_segment(shared_data: Path, tmp_path: Path) -> None:
    series, analysis = opened(shared_data / "head-ct-ge")
    write_segmentation(tmp_path / "seg.dcm", series, analysis)
    write_report(tmp_path / "sr.dcm", series, analysis)
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    seg = dcmread(tmp_path / "seg.dcm")
    report = hd.sr.srread(tmp_path / "sr.dcm")
    groups = report.content.get_volumetric_roi_measurement_groups()
    assert len(groups) == len(analysis.findings)
    for group, finding in zip(groups, analysis.findings, strict=True):
        values = {item.name.meaning: (item.value, item.unit.value) for item in group.get_measurements()}
        assert values["Volume"] == (pytest.approx(finding.volume_ml, abs=1e-3), "mL")
        assert values["Diameter"] == (pytest.approx(finding.largest_diameter_mm), "mm")
        assert values["Attenuation Coefficient"] == (pytest.approx(finding.mean_hu), "[hnsf'U]")
        assert ("Highest slice probability of the subtype" in values) == (finding.probability is not None)
        reference = group.referenced_segment
        assert reference is not None
        assert reference.referenced_sop_instance_uid == seg.SOPInstanceUID
        assert list(reference.referenced_segment_numbers) == [int(finding.subtype)]
        evaluations = {item.name.meaning: item.value.meaning for item in group.get_qualitative_evaluations()}
        assert evaluations["Hemorrhage subtype"] == f"{finding.subtype.title} hemorrhage"
    evidence = {
        item.ReferencedSOPInstanceUID
        for study in report.CurrentRequestedProcedureEvidenceSequence
        for each in study.ReferencedSeriesSequence
        for item in each.ReferencedSOPSequence
    }
    assert evidence >= {seg.SOPInstanceUID}


def test_that_the_study_group_holds_the_assessed_probabilities_and_the_statement(tmp_path: Path) -> None:
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    write_report(tmp_path / "sr.dcm", series, analysis)
    (study,) = hd.sr.srread(tmp_path / "sr.dcm").content.get_image_measurement_groups()
    values = {item.name.meaning: item.value for item in study.get_measurements()}
    assert len(values) == 6
    assert values["Probability of intracranial hemorrhage"] == pytest.approx(0.9)
    assert values["Probability of subdural hemorrhage"] == pytest.approx(analysis.probabilities["subdural"])
    said = {item.value.meaning for item in study.get_qualitative_evaluations()}
    assert {"Positive", RESEARCH_USE, "The gantry was tilted."} <= said


def test_that_what_was_not_assessed_is_absent_rather_than_zero(tmp_path: Path) -> None:
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct", subtypes=(), assessed=False, with_mask=False)
    write_report(tmp_path / "sr.dcm", series, analysis)
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    (study,) = hd.sr.srread(tmp_path / "sr.dcm").content.get_image_measurement_groups()
    assert study.get_measurements() == []
    assert "Negative" not in {item.value.meaning for item in study.get_qualitative_evaluations()}


@pytest.mark.parametrize("subtypes", [(), (Subtype.EPIDURAL,), tuple(Subtype)])
def test_that_any_number_of_findings_gives_a_valid_report(tmp_path: Path, subtypes: tuple[Subtype, ...]) -> None:
    write_series(tmp_path / "ct", SeriesSpec(missing=["SliceThickness", "StudyDate"], tilt=-12.0))
    series, analysis = opened(tmp_path / "ct", subtypes=subtypes)
    write_report(tmp_path / "sr.dcm", series, analysis)
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    groups = hd.sr.srread(tmp_path / "sr.dcm").content.get_volumetric_roi_measurement_groups()
    assert len(groups) == len(subtypes)


def test_that_a_report_on_an_enhanced_image_names_its_frames(tmp_path: Path) -> None:
    write_enhanced(tmp_path / "ct" / "e.dcm", SeriesSpec(hu=head_hu(6), order=[5, 4, 3, 2, 1, 0]))
    series, analysis = opened(tmp_path / "ct", subtypes=(Subtype.SUBDURAL,))
    write_report(tmp_path / "sr.dcm", series, analysis)
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    (group,) = hd.sr.srread(tmp_path / "sr.dcm").content.get_volumetric_roi_measurement_groups()
    (image,) = group.referenced_segment.source_images_for_segmentation
    # The finding lies on slices 1 and 2, which the file stores as frames 4 and 3 from 0.
    assert analysis.findings[0].slices == (1, 2)
    assert list(image.ReferencedSOPSequence[0].ReferencedFrameNumber) == [4, 5]


def test_that_dcmtk_reads_it(tmp_path: Path) -> None:
    tool = shutil.which("dsrdump")
    if tool is None:
        pytest.skip("dsrdump is not installed (Debian: dcmtk)")
    write_series(tmp_path / "ct")
    series, analysis = opened(tmp_path / "ct")
    write_report(tmp_path / "sr.dcm", series, analysis)
    result = subprocess.run([tool, str(tmp_path / "sr.dcm")], capture_output=True, text=True, check=True)
    assert "Subdural hemorrhage" in result.stdout
    assert "E:" not in result.stderr
