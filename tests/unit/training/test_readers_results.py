"""DICOM series with a segmentation, and the viewer's own results: what a reader accepted, and nothing else."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.write_seg import write_segmentation
from ichviewer.domain.labels import Subtype
from ichviewer.imaging.nifti import write_labels
from ichviewer.services.documents import findings_document, to_json
from tests.support.analyses import analysis_of
from tests.support.data_sets import kinds
from tests.support.dicom_series import SeriesSpec, head_hu, write_series
from training.datasets import dicom_seg, readers, reviewed
from training.datasets.record import load_scan
from training.errors import UsageError

_OTHER = {"StudyInstanceUID": "1.2.9", "SeriesInstanceUID": "1.2.9.1"}


@pytest.fixture
def scan(tmp_path):
    """A series on disk with an analysis of it."""
    write_series(tmp_path / "all" / "ct", SeriesSpec(hu=head_hu(12), tilt=12.0))
    study = index_path(tmp_path / "all" / "ct").studies[0]
    stack = load_series(study.chosen).stack
    return tmp_path / "all", study, stack, analysis_of(study.chosen, stack)


def _export(folder, study, stack, analysis, review=None):
    """What the viewer's export writes, with the state of its review."""
    folder.mkdir(parents=True)
    document = findings_document(study, study.chosen, stack, analysis)
    if review is not None:
        document["series"][0]["review"] = {"state": review}
    (folder / "findings.json").write_text(to_json(document), encoding="utf-8")
    write_labels(folder / "segmentation.nii.gz", analysis.mask)


def test_that_a_series_with_its_segmentation_is_read_by_the_labels_of_its_segments(scan):
    home, study, stack, analysis = scan
    write_segmentation(home / "seg.dcm", study.chosen, analysis)
    assert readers.detect(home) == "dicom-seg"
    found = dicom_seg.find(home)
    (record,) = found.records
    assert record.mask_values == {str(int(subtype)): subtype.key for subtype in Subtype}
    assert study.patient.patient_id not in json.dumps(record.to_json())
    # An algorithm made these outlines: that is told, for whoever trains on them.
    assert all("algorithm" in problem.reason for problem in found.problems)
    read = load_scan(record)
    np.testing.assert_array_equal(read.truth.labels, analysis.mask.labels)
    np.testing.assert_array_equal(read.stack.hu, stack.hu)
    table = load_scan(dicom_seg.find(home, {str(int(Subtype.SUBDURAL)): "any"}).records[0])
    assert set(np.unique(table.truth.labels)) == {0, 6}


def test_that_segmentations_without_images_and_images_without_segmentation_are_listed(scan, tmp_path):
    home, study, _, analysis = scan
    write_segmentation(home / "a.dcm", study.chosen, analysis)
    write_segmentation(home / "b.dcm", study.chosen, analysis)
    (home / "c.dcm").write_bytes((home / "a.dcm").read_bytes()[:-5000])
    (home / "d.dcm").write_bytes((home / "a.dcm").read_bytes()[:700])
    write_series(home / "other", SeriesSpec(hu=head_hu(6), missing=("PixelSpacing",), override=_OTHER))
    found = dicom_seg.find(home)
    listed = kinds(found.problems)
    assert listed["duplicate"] == ["b.dcm"]
    assert {"c.dcm", "d.dcm"} <= set(listed["broken"])
    assert any("spacing" in problem.reason.lower() for problem in found.problems if problem.kind == "broken")
    shutil.rmtree(home / "other")
    (home / "d.dcm").unlink()
    for name in ("a", "b", "c"):
        (home / f"{name}.dcm").rename(tmp_path / f"{name}.dcm")
    assert kinds(dicom_seg.find(home).problems) == {"unlabelled": ["ct"]}
    with pytest.raises(UsageError, match="no DICOM series"):
        dicom_seg.find(tmp_path / "nowhere")


def test_that_results_nobody_reviewed_are_refused_in_one_clear_line(scan):
    home, study, stack, analysis = scan
    _export(home / "out", study, stack, analysis)
    # The export holds a segmentation too: it must not be taken for somebody's outline.
    write_segmentation(home / "out" / "segmentation.dcm", study.chosen, analysis)
    assert readers.detect(home) == "reviewed"
    with pytest.raises(UsageError, match="Nobody reviewed it") as caught:
        reviewed.find(home)
    assert "\n" not in str(caught.value)


def test_that_an_accepted_result_is_read_with_its_images(scan):
    home, study, stack, analysis = scan
    _export(home / "out" / "1", study, stack, analysis, "accepted")
    _export(home / "out" / "2", study, stack, analysis, "rejected")
    _export(home / "out" / "3", study, stack, analysis, "accepted")
    (home / "out" / "4").mkdir()
    (home / "out" / "4" / "findings.json").write_text("{}", encoding="utf-8")
    for found in (reviewed.find(home), reviewed.find(home / "out", [home / "ct"])):
        (record,) = found.records
        assert kinds(found.problems) == {
            "unlabelled": [next(p.what for p in found.problems if p.kind == "unlabelled")],
            "broken": [next(p.what for p in found.problems if p.kind == "broken")],
            "duplicate": [next(p.what for p in found.problems if p.kind == "duplicate")],
        }
        read = load_scan(record)
        np.testing.assert_array_equal(read.truth.labels, analysis.mask.labels)
        np.testing.assert_array_equal(read.stack.hu, stack.hu)
        assert study.patient.patient_id not in json.dumps(record.to_json())
    without = reviewed.find(home / "out")
    assert without.records == ()
    assert "Name its folder with --source" in kinds_reasons(without.problems, "missing")[0]


def test_that_an_accepted_result_of_other_images_is_not_used(scan):
    home, study, stack, analysis = scan
    _export(home / "out", study, stack, analysis, "accepted")
    next((home / "ct").iterdir()).unlink()
    found = reviewed.find(home)
    assert found.records == ()
    assert "not with the images that were analysed" in kinds_reasons(found.problems, "missing")[0]


def kinds_reasons(problems, kind):
    """Reasons of one kind."""
    return [problem.reason for problem in problems if problem.kind == kind]
