"""The analysis service: models chosen, results merged, kept and taken again."""

from __future__ import annotations

import shutil
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.errors import JobCancelledError, ModelPackageError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.series import ReadWarning
from ichviewer.domain.worklist import summarise
from ichviewer.services import documents
from ichviewer.services.analysis import AnalysisService
from ichviewer.services.jobs import JobContext
from ichviewer.store.library import Library
from tests.support.heads import Head, loaded, series_of, stack_of
from tests.support.packages import write_threshold_packages

_HEAD = Head(centre=(40, -10, 60), radius=15)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    write_threshold_packages(tmp_path / "models")
    return tmp_path / "models"


def _analyze(service: AnalysisService, head: Head = _HEAD, **options: object) -> SeriesAnalysis:
    stack = stack_of(head)
    return service.analyze(series_of(stack), loaded(stack), **options)


def test_that_a_bleed_is_found_with_its_volume_side_and_probability(models: Path) -> None:
    service = AnalysisService([models])
    steps: list[int] = []
    analysis = _analyze(service, ctx=JobContext(lambda done, total, _: steps.append(round(1000 * done / total))))
    (finding,) = analysis.findings
    assert finding.volume_ml == pytest.approx(_HEAD.volume_ml, rel=0.06)
    assert analysis.volumes_ml["intraparenchymal"] == pytest.approx(finding.volume_ml)
    assert (finding.side, finding.subtype.key) == ("left", "intraparenchymal")
    assert 15 <= finding.slices[0] <= 17
    assert 23 <= finding.slices[1] <= 25
    assert finding.probability == pytest.approx(0.982, abs=0.01)
    assert analysis.positive is True
    assert analysis.over_threshold == ("any", "intraparenchymal")
    assert [model.task for model in analysis.models] == ["segmentation", "classification"]
    assert set(analysis.seconds) == {"models", "preprocess", "segment", "classify", "findings"}
    assert analysis.warnings == ()
    assert steps == sorted(steps)
    assert steps[-1] == 1000
    service.close()


def test_that_a_healthy_head_is_negative(models: Path) -> None:
    analysis = _analyze(AnalysisService([models]), Head(radius=0))
    assert analysis.positive is False
    assert analysis.findings == ()
    assert set(analysis.volumes_ml.values()) == {0.0}


def test_that_without_a_segmentation_model_volumes_are_not_assessed(models: Path) -> None:
    shutil.rmtree(models / "threshold-seg")
    analysis = _analyze(AnalysisService([models]))
    assert analysis.mask is None
    assert set(analysis.volumes_ml.values()) == {None}
    assert analysis.positive is True
    assert [warning.code for warning in analysis.warnings] == ["no-segmentation-model"]


def test_that_without_a_classification_model_probabilities_are_not_assessed(models: Path) -> None:
    shutil.rmtree(models / "threshold-cls")
    analysis = _analyze(AnalysisService([models]))
    assert analysis.positive is None
    assert set(analysis.probabilities.values.values()) == {None}
    assert analysis.findings[0].probability is None
    assert [warning.code for warning in analysis.warnings] == ["no-classification-model"]


def test_that_no_model_at_all_is_refused_with_the_place_that_was_searched(tmp_path: Path) -> None:
    with pytest.raises(ModelPackageError, match=str(tmp_path / "empty")):
        _analyze(AnalysisService([tmp_path / "empty"]))


def test_that_only_damaged_models_are_refused_with_their_reason(models: Path) -> None:
    for name in ("threshold-seg", "threshold-cls"):
        (models / name / "model.onnx").write_bytes(b"damaged")
    with pytest.raises(ModelPackageError, match="SHA-256"):
        _analyze(AnalysisService([models]))


def test_that_a_damaged_package_beside_good_ones_is_a_warning(models: Path) -> None:
    shutil.copytree(models / "threshold-seg", models / "newer")
    (models / "newer" / "model.onnx").write_bytes(b"damaged")
    analysis = _analyze(AnalysisService([models]))
    assert [warning.code for warning in analysis.warnings] == ["model-refused"]
    assert analysis.findings


def test_that_an_added_package_is_used_after_a_refresh(models: Path, tmp_path: Path) -> None:
    service = AnalysisService([models, tmp_path / "more"])
    assert [package.spec.version for package in service.models().packages] == ["1.0.0", "1.0.0"]
    write_threshold_packages(tmp_path / "more", version="1.1.0")
    service.refresh()
    assert [package.spec.version for package in service.models().packages] == ["1.1.0", "1.1.0"]


def test_that_a_cancelled_analysis_ends_as_cancelled(models: Path) -> None:
    ctx = JobContext()
    with pytest.raises(JobCancelledError):
        _analyze(AnalysisService([models]), ctx=ctx, on_slices=lambda _k, _labels: ctx.cancel())


def test_that_a_scan_without_brain_is_said_to_be_one(models: Path) -> None:
    stack = stack_of(_HEAD)
    hu = np.where((stack.hu >= 0) & (stack.hu <= 60), -1000, stack.hu).astype(np.int16)
    empty = type(stack)(hu, stack.geometry, stack.sop_instance_uids)
    tilted = replace(loaded(empty), warnings=(ReadWarning("gantry-tilt", "The gantry was tilted."),))
    analysis = AnalysisService([models]).analyze(series_of(empty), tilted)
    assert analysis.findings == ()
    assert [warning.code for warning in analysis.warnings][:2] == ["no-brain", "gantry-tilt"]
    assert analysis.positive is None
    assert summarise(analysis).positive is None


def test_that_models_that_disagree_are_reported(models: Path, tmp_path: Path) -> None:
    """A flat bleed: 6 mm wide, so the segmentation marks it, and too few pixels for the classification."""
    flat = stack_of(Head(radius=0))
    hu = flat.hu.copy()
    hu[10:30, 60:64, 50:55] = 70
    stack = type(flat)(hu, flat.geometry, flat.sop_instance_uids)
    analysis = AnalysisService([models]).analyze(series_of(stack), loaded(stack))
    assert analysis.positive is False
    assert analysis.findings
    assert [warning.code for warning in analysis.warnings] == ["models-disagree"]


def test_that_a_kept_analysis_is_taken_again_and_only_for_the_same_pixels(models: Path, tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        first = _analyze(AnalysisService([models], library))
        slices: list[int] = []
        again = _analyze(AnalysisService([models], library), on_slices=lambda k, _labels: slices.append(k))
        assert again.seconds == first.seconds, "it was computed again"
        assert slices == list(range(40))
        assert again.findings == first.findings
        assert again.probabilities == first.probabilities
        assert np.array_equal(again.mask.labels, first.mask.labels)
        assert again.models == first.models
        other = _analyze(AnalysisService([models], library), Head(centre=(-40, -10, 60), radius=15))
        assert other.findings[0].side == "right"
        anew = _analyze(AnalysisService([models], library), reuse=False)
        assert anew.seconds != first.seconds
        named = _analyze(AnalysisService([models], library), device="cpu")
        assert named.device.requested == "cpu"


def test_that_a_damaged_kept_analysis_is_computed_again(models: Path, tmp_path: Path) -> None:
    stack = stack_of(Head())
    analysis = _analyze(AnalysisService([models]))
    document, mask = documents.analysis_to_json(analysis)
    assert documents.analysis_from_json(document, mask, stack.geometry).findings == analysis.findings
    np.testing.assert_array_equal(
        documents.analysis_from_json(document, mask, stack.geometry).mask.labels, analysis.mask.labels
    )
    assert documents.analysis_from_json(document, mask[:-10], stack.geometry) is None
    for other in (analysis.mask.labels[:-1], np.concatenate([analysis.mask.labels, analysis.mask.labels[:1]])):
        assert documents.analysis_from_json(document, zlib.compress(other.tobytes()), stack.geometry) is None
    assert documents.analysis_from_json(document.replace('"schema": 1', '"schema": 2'), mask, stack.geometry) is None
    assert documents.analysis_from_json("{}", mask, stack.geometry) is None


def test_that_a_closed_library_does_not_cost_the_analysis(models: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library.sqlite3")
    library.close()
    assert _analyze(AnalysisService([models], library)).findings
