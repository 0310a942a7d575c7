"""The whole way from HU to labels and probabilities, through a real ONNX model whose answer is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.errors import GeometryMismatchError, InferenceError, JobCancelledError, SeriesRefusedError
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.volume import SliceStack
from ichviewer.inference import postprocess, predict
from ichviewer.inference.package import OutputSpec
from ichviewer.inference.preprocess import make_grid, to_native_part, to_native_plane
from ichviewer.inference.session import Session, open_session
from ichviewer.services.jobs import JobContext
from tests.support.heads import Head, stack_of
from tests.support.packages import write_threshold_packages


@pytest.fixture(scope="module")
def segmenter(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return open_session(write_threshold_packages(tmp_path_factory.mktemp("models"))[0], "cpu")


@pytest.fixture(scope="module")
def classifier(tmp_path_factory: pytest.TempPathFactory) -> Session:
    return open_session(write_threshold_packages(tmp_path_factory.mktemp("models"))[1], "cpu")


def _truth(stack: SliceStack) -> np.ndarray:
    return stack.hu == 70


_GEOMETRIES = {
    "plain": {},
    "gantry tilt": {"tilt": 18.5},
    "mirrored": {"row": (-1, 0, 0), "column": (0, 1, 0)},
    "upside down": {"row": (1, 0, 0), "column": (0, -1, 0)},
    "turned by 90 degrees": {"row": (0, 1, 0), "column": (1, 0, 0)},
    "thin slices between evaluated ones": {"gap": 0.7, "slices": 90, "distances": 30 + 0.7 * np.arange(90)},
    "uneven": {"distances": np.cumsum([0.0] + [7.0] * 6 + [4.2] * 5 + [1.1] * 20)},
}


@pytest.mark.parametrize("name", _GEOMETRIES)
def test_that_a_planted_bleed_is_found_where_it_is(segmenter: Session, name: str) -> None:
    stack = stack_of(Head(centre=(35, -10, 55), radius=18), **_GEOMETRIES[name])
    mask = predict.segment(segmenter, stack)
    found, truth = mask.labels == Subtype.INTRAPARENCHYMAL, _truth(stack)
    assert truth.any()
    dice = 2 * (found & truth).sum() / (found.sum() + truth.sum())
    assert dice > 0.93
    assert set(np.unique(mask.labels)) == {0, int(Subtype.INTRAPARENCHYMAL)}


@pytest.mark.parametrize(("blood_hu", "found"), [((60.0, 100.0), True), ((12.0, 65.0), False), ((75.0, 100.0), False)])
def test_that_what_cannot_be_blood_is_never_labelled(tmp_path: Path, blood_hu: tuple[float, float], found: bool) -> None:
    package = write_threshold_packages(tmp_path)[0]
    package = replace(package, spec=package.spec.model_copy(update={"blood_hu": blood_hu}))
    stack = stack_of(Head(centre=(35, -10, 55), radius=18))  # 70 HU
    with open_session(package, "cpu") as session:
        labels = predict.segment(session, stack).labels
    assert bool(labels[_truth(stack)].mean() > 0.8) is found


def test_that_nothing_is_marked_where_there_is_no_brain_and_every_slice_is_told(segmenter: Session) -> None:
    stack = stack_of(Head(centre=(35, -10, 55), radius=18))
    hu = np.where((stack.hu >= 0) & (stack.hu <= 60), -1000, stack.hu).astype(np.int16)
    told: list[int] = []
    mask = predict.segment(
        segmenter, SliceStack(hu, stack.geometry, stack.sop_instance_uids), on_slices=lambda k, _labels: told.append(k)
    )
    assert _truth(stack).any()
    assert not mask.labels.any()
    assert told == list(range(len(stack)))


@pytest.mark.parametrize(("seed", "found"), [(None, True), (0.7, True), (0.95, False)])
def test_that_a_component_is_dropped_where_its_probability_nowhere_reaches_the_seed(
    tmp_path: Path, seed: float | None, found: bool
) -> None:
    package = write_threshold_packages(tmp_path)[0]
    package = replace(package, spec=package.spec.model_copy(update={"seed_threshold": seed}))
    stack = stack_of(Head(centre=(35, -10, 55), radius=18, blood_hu=52))  # a probability of about .84
    with open_session(package, "cpu") as session:
        labels = predict.segment(session, stack).labels
    assert labels.any() == found


def test_that_slices_arrive_once_each_in_order_and_are_those_of_the_result(segmenter: Session) -> None:
    stack = stack_of(Head(), gap=0.9, slices=60, distances=30 + 0.9 * np.arange(60))
    arrived: list[tuple[int, np.ndarray]] = []
    steps: list[tuple[int, int]] = []
    mask = predict.segment(
        segmenter,
        stack,
        JobContext(lambda done, total, _: steps.append((done, total))),
        lambda *pair: arrived.append(pair),
        batch=3,
    )
    assert [k for k, _ in arrived] == list(range(60))
    assert np.array_equal(np.stack([labels for _, labels in arrived]), mask.labels)
    assert steps[0] == (0, 60)
    assert steps[-1] == (60, 60)
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)


@pytest.mark.parametrize("slices", [1, 2, 400])
def test_that_a_single_slice_and_a_long_thin_series_are_read(segmenter: Session, classifier: Session, slices: int) -> None:
    stack = stack_of(
        Head(centre=(30, 0, 50), radius=18), slices=slices, pixels=96, spacing=2.2, distances=50 + 0.25 * np.arange(slices)
    )
    mask = predict.segment(segmenter, stack)
    result = predict.classify(classifier, stack)
    assert mask.labels.shape == stack.hu.shape
    assert mask.labels[0].any()
    assert len(result.slices) == slices
    assert result.study["any"] > 0.9
    assert result.study["subdural"] < 0.1


def test_that_a_healthy_head_is_empty_and_improbable(segmenter: Session, classifier: Session) -> None:
    stack = stack_of(Head(radius=0))
    assert not predict.segment(segmenter, stack).labels.any()
    result = predict.classify(classifier, stack)
    assert result.study.over(classifier.package.spec.thresholds) == ()


def test_that_slice_probabilities_rise_where_the_bleed_is_and_only_there(classifier: Session) -> None:
    stack = stack_of(Head(centre=(35, 0, 55), radius=18))
    values = np.array([slice_["intraparenchymal"] for slice_ in predict.classify(classifier, stack).slices])
    blood = _truth(stack).sum(axis=(1, 2)) * 1.8**2
    assert (values[blood > 300] > 0.5).all()
    assert (values[blood == 0] < 0.1).all()


def test_that_cancelling_stops_between_batches(segmenter: Session) -> None:
    stack = stack_of(Head())
    seen: list[int] = []
    ctx = JobContext()

    def on_slices(k: int, _labels: np.ndarray) -> None:
        seen.append(k)
        if k == 5:
            ctx.cancel()

    with pytest.raises(JobCancelledError):
        predict.segment(segmenter, stack, ctx, on_slices, batch=4)
    assert seen == list(range(8))


def test_that_sagittal_slices_and_foreign_planes_are_refused(segmenter: Session) -> None:
    sagittal = stack_of(Head(), row=(0, 1, 0), column=(0, 0, -1), slices=1)
    with pytest.raises(SeriesRefusedError, match="sagittal"):
        predict.segment(segmenter, sagittal)
    stack = stack_of(Head())
    other = predict.prepare(stack_of(Head(), gap=2.0), segmenter.package.spec.input)
    with pytest.raises(GeometryMismatchError):
        predict.segment(segmenter, stack, prepared=other)


def test_that_a_model_of_the_other_task_is_refused(segmenter: Session, classifier: Session) -> None:
    stack = stack_of(Head(), slices=2)
    with pytest.raises(InferenceError, match="not segmentation"):
        predict.segment(classifier, stack)
    with pytest.raises(InferenceError, match="not classification"):
        predict.classify(segmenter, stack)


def test_that_models_with_the_same_grid_share_the_resampled_slices(segmenter: Session, classifier: Session) -> None:
    stack = stack_of(Head())
    first = predict.prepare(stack, segmenter.package.spec.input)
    assert predict.prepare(stack, classifier.package.spec.input, first).planes is first.planes


@pytest.mark.parametrize("row", [(1, 0, 0), (-1, 0, 0), (0, 1, 0)])
def test_that_a_part_resampled_to_the_native_slice_is_that_part_of_the_whole(
    segmenter: Session, row: tuple[int, int, int]
) -> None:
    column = (0, 1, 0) if row[0] else (1, 0, 0)
    stack = stack_of(Head(), row=row, column=column, slices=3)
    grid = make_grid(stack.hu, stack.geometry, segmenter.package.spec.input)
    image = np.zeros((2, grid.size, grid.size), dtype=np.float32)
    image[:, 40:60, 70:95] = np.random.default_rng(0).random((2, 20, 25))
    part, covered = to_native_part(image, grid, 1, (slice(38, 62), slice(68, 97)))
    whole = np.zeros((2, *stack.hu.shape[1:]), dtype=np.float32)
    whole[:, covered[0], covered[1]] = part
    assert np.allclose(whole, to_native_plane(image, grid, 1), atol=1e-6)
    assert part.size < whole.size / 4


def _output(activation: str) -> OutputSpec:
    return OutputSpec(name="study", shape=(6,), classes=PROBABILITY_ORDER, activation=activation)


def test_that_temperature_divides_the_logit_whatever_the_model_puts_out() -> None:
    logits = np.array([2.0, -1.0, 0.0, 3.0, -4.0, 80.0], dtype=np.float32)
    expected = 1 / (1 + np.exp(-np.array([1.0, -1.0, 0.0, 3.0, -4.0, 80.0])))
    got = postprocess.activate(logits, _output("sigmoid"), {"any": 2.0}, axis=0)
    assert got == pytest.approx(expected, abs=1e-6)
    raw = (1 / (1 + np.exp(-logits[:5]))).astype(np.float32)
    already = postprocess.activate(np.append(raw, np.float32(1)), _output("none"), {"any": 2.0}, axis=0)
    assert already[:5] == pytest.approx(expected[:5], abs=1e-4)


def test_that_softmax_stays_finite_for_extreme_logits() -> None:
    spec = OutputSpec(name="logits", shape=(6,), classes=PROBABILITY_ORDER, activation="softmax")
    got = postprocess.activate(np.array([[1e4, -1e4, 0, 0, 0, 0]], dtype=np.float32), spec, {}, axis=1)
    assert got[0].tolist() == [1, 0, 0, 0, 0, 0]


def test_that_an_answer_that_is_no_number_is_refused(
    segmenter: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack = stack_of(Head(), slices=2)
    run = segmenter.run
    monkeypatch.setattr(segmenter, "run", lambda tensor: {name: value * np.nan for name, value in run(tensor).items()})
    with pytest.raises(InferenceError, match="NaN"):
        predict.segment(segmenter, stack)
