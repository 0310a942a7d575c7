"""A review in DICOM SEG and SR, read by other software: what was rejected is not segmented, what was said is reported."""

from __future__ import annotations

from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
from pydicom import dcmread

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.write_seg import write_segmentation
from ichviewer.dicomio.write_sr import write_report
from ichviewer.domain.labels import Subtype
from ichviewer.domain.review import ACCEPTED, OPEN, REJECTED, Review, ReviewEntry, Verdict
from tests.support.analyses import analysis_of
from tests.support.dciodvfy import errors_of
from tests.support.dicom_series import write_series

WHEN = "2026-01-02T03:04:05+00:00"
IPH, SDH, EDH = Subtype.INTRAPARENCHYMAL, Subtype.SUBDURAL, Subtype.EPIDURAL


@pytest.fixture
def study(tmp_path: Path):
    write_series(tmp_path / "ct")
    series = index_path(tmp_path / "ct").studies[0].chosen
    return series, analysis_of(series, load_series(series).stack)


def _review(**said: Verdict) -> Review:
    entries = {1: said.get("first"), 2: said.get("second")}
    return Review(
        tuple(
            ReviewEntry(n, "Reader A", WHEN, Verdict(OPEN, (IPH, SDH)[n - 1]), verdict)
            for n, verdict in entries.items()
            if verdict is not None
        )
    )


def _labels(path: Path, series) -> np.ndarray:
    uids = [instance.sop_instance_uid for instance in series.instances]
    return hd.seg.segread(path).get_pixels_by_source_instance(
        uids, combine_segments=True, ignore_spatial_locations=True, assert_missing_frames_are_empty=True
    )


def test_that_rejected_findings_are_not_segmented_and_renamed_ones_lie_in_the_segment_of_their_type(study, tmp_path) -> None:
    series, analysis = study
    review = _review(first=Verdict(REJECTED, IPH), second=Verdict(ACCEPTED, EDH))
    write_segmentation(tmp_path / "seg.dcm", series, analysis, review)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == []
    read = _labels(tmp_path / "seg.dcm", series)
    expected = np.where(analysis.mask.labels == SDH, np.uint8(EDH), np.uint8(0))
    assert (read == expected).all()
    seg = dcmread(tmp_path / "seg.dcm")
    assert seg.SeriesDescription.startswith("Reviewed. Hemorrhage: epidural")
    assert "Reviewed by Reader A" in seg.ImageComments
    assert "1 rejected" in seg.ImageComments
    kinds = {int(item.SegmentNumber): item.SegmentAlgorithmType for item in seg.SegmentSequence}
    assert kinds == {1: "SEMIAUTOMATIC", 2: "SEMIAUTOMATIC", 3: "AUTOMATIC", 4: "AUTOMATIC", 5: "SEMIAUTOMATIC"}


def test_that_a_segmentation_of_which_everything_was_rejected_is_empty_and_valid(study, tmp_path) -> None:
    series, analysis = study
    review = _review(first=Verdict(REJECTED, IPH), second=Verdict(REJECTED, SDH))
    write_segmentation(tmp_path / "seg.dcm", series, analysis, review)
    write_report(tmp_path / "sr.dcm", series, analysis, review)
    assert errors_of(tmp_path / "seg.dcm", "Segmentation") == errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    assert not _labels(tmp_path / "seg.dcm", series).any()
    assert hd.sr.srread(tmp_path / "sr.dcm").content.get_volumetric_roi_measurement_groups() == []


def test_that_the_report_says_who_reviewed_and_how_each_finding_was_judged(study, tmp_path) -> None:
    series, analysis = study
    review = _review(first=Verdict(REJECTED, IPH), second=Verdict(ACCEPTED, EDH))
    write_segmentation(tmp_path / "seg.dcm", series, analysis, review)
    write_report(tmp_path / "sr.dcm", series, analysis, review)
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    report = hd.sr.srread(tmp_path / "sr.dcm")
    (kept,) = report.content.get_volumetric_roi_measurement_groups()
    assert kept.referenced_segment.referenced_sop_instance_uid == dcmread(tmp_path / "seg.dcm").SOPInstanceUID
    assert list(kept.referenced_segment.referenced_segment_numbers) == [int(EDH)]
    said = {item.name.meaning: item.value.meaning for item in kept.get_qualitative_evaluations()}
    assert said["Review"] == "Accepted"
    assert said["Hemorrhage subtype"] == "Epidural hemorrhage"
    assert said["Subtype by the model"] == "Subdural hemorrhage"
    whole, rejected = report.content.get_image_measurement_groups()
    assert {item.name.meaning: item.value.meaning for item in rejected.get_qualitative_evaluations()}["Review"] == "Rejected"
    assert {item.name.meaning: item.value.meaning for item in whole.get_qualitative_evaluations()}["Review"] == "Changed"
    assert "Reader A" in str(report)


def test_that_another_review_is_another_object_and_none_leaves_the_files_as_they_were(study, tmp_path) -> None:
    series, analysis = study
    uids = {}
    for name, review in (("none", None), ("empty", Review()), ("accepted", _review(first=Verdict(ACCEPTED, IPH)))):
        write_segmentation(tmp_path / f"{name}.dcm", series, analysis, review)
        uids[name] = dcmread(tmp_path / f"{name}.dcm").SOPInstanceUID
    assert uids["none"] == uids["empty"] != uids["accepted"]
    assert (_labels(tmp_path / "accepted.dcm", series) == analysis.mask.labels).all()
