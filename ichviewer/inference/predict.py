"""Whole-scan predictions: segmentation in batches of slices, classification of all slices as one scan."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import GeometryMismatchError, InferenceError
from ichviewer.domain.finding import Probabilities
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.brain_check import shows_brain
from ichviewer.imaging.components import find_components
from ichviewer.inference import postprocess
from ichviewer.inference.package import InputSpec, ModelSpec
from ichviewer.inference.preprocess import Float32Array, ModelGrid, make_grid, resample_in_plane, tensor
from ichviewer.inference.session import SLICES_AT_ONCE, Session

SliceCallback = Callable[[int, npt.NDArray[np.uint8]], None]


@dataclass(frozen=True, eq=False)
class Prepared:
    """A scan on the model's in-plane grid; models with the same grid share it.

    Attributes
    ----------
    grid
        Where the pixels lie, and which slices are evaluated.
    planes
        float32 (k, size, size), HU of every native slice.
    """

    grid: ModelGrid
    planes: Float32Array

    @property
    def shows_brain(self) -> bool:
        """Whether there is any brain to judge (`ichviewer.imaging.brain_check`)."""
        return shows_brain(self.planes, self.grid.spacing)


@dataclass(frozen=True)
class Classification:
    """Calibrated probabilities of the scan and of each native slice k."""

    study: Probabilities
    slices: tuple[Probabilities, ...]


def prepare(stack: SliceStack, spec: InputSpec, like: Prepared | None = None) -> Prepared:
    """Put a scan on a model's grid.

    Parameters
    ----------
    like
        The same scan prepared for another model; its pixels are taken over where both grids agree.

    Raises
    ------
    SeriesRefusedError
        If the slices are not axial.
    GeometryMismatchError
        If `like` belongs to another scan.
    """
    grid = make_grid(stack.hu, stack.geometry, spec)
    if like is not None:
        stack.geometry.require_match(like.grid.geometry)
        if (like.grid.spacing, like.grid.size) == (grid.spacing, grid.size):
            return Prepared(grid, like.planes)
    return Prepared(grid, resample_in_plane(stack.hu, grid))


def segment(
    session: Session,
    stack: SliceStack,
    progress: Progress | None = None,
    on_slices: SliceCallback | None = None,
    *,
    prepared: Prepared | None = None,
    batch: int = 4,
) -> LabelStack:
    """Label the hemorrhage on every native slice.

    Slices closer than the model's step are not evaluated themselves: their probabilities are interpolated along the
    normal between the evaluated neighbours.

    Parameters
    ----------
    session
        Of a segmentation package.
    stack
        Native slices.
    on_slices
        Called with (k, uint8 (rows, columns)) as each slice is done, k ascending; before specks are removed. They are for
        reading alone.
    prepared
        From `prepare`, where it exists already.
    batch
        Slices evaluated in one run.

    Returns
    -------
    LabelStack
        Without components below the package's minimum, or that its seed threshold does not believe; where one is left,
        with its satellites. Empty where the scan shows no brain.

    Raises
    ------
    InferenceError
        If the model cannot be run or answers nonsense.
    JobCancelledError
        If `progress` was cancelled (looked at between batches).
    """
    spec = session.package.spec
    _require_task(spec, "segmentation")
    progress = progress or NoProgress()
    prepared = prepared or prepare(stack, spec.input)
    _require_planes(stack, prepared)
    labels = np.zeros(stack.hu.shape, dtype=np.uint8)
    shown = labels.view()
    shown.setflags(write=False)
    if not prepared.shows_brain:
        for k in range(len(stack)):
            if on_slices is not None:
                on_slices(k, shown[k])
        progress.step(len(stack), len(stack), "Segmenting")
        return LabelStack(labels, stack.geometry)
    seeds: list[npt.NDArray[np.intp]] = [np.empty(0, dtype=np.intp)]
    threshold = spec.thresholds["any"]
    done = 0
    progress.step(0, len(stack), "Segmenting")
    for finished in _between(_evaluate(session, prepared, batch), prepared.grid):
        for k, hemorrhage in finished:
            if hemorrhage is not None:
                plane, believed = postprocess.labels_from_probabilities(
                    hemorrhage, prepared.grid, k, threshold, spec.seed_threshold
                )
                seeds.append(believed + k * plane.size)
                if plane.any():  # most slices have nothing: memory that nobody writes to takes no room
                    labels[k] = plane
            if on_slices is not None:
                on_slices(k, shown[k])
            done += 1
        progress.step(done, len(stack), "Segmenting")
    components = find_components(labels, stack.geometry, spec.minimum_component_ml, np.concatenate(seeds), spec.satellite_ml)
    return LabelStack(components.labels, stack.geometry)


def evaluated_slices(
    session: Session, stack: SliceStack, prepared: Prepared, batch: int = 4
) -> Iterator[tuple[int, Float32Array | None]]:
    """Every native slice k in order with its hemorrhage probabilities (5, size, size) on the model's grid.

    Raises
    ------
    InferenceError
        If the model cannot be run or answers nonsense.
    """
    _require_task(session.package.spec, "segmentation")
    _require_planes(stack, prepared)
    for finished in _between(_evaluate(session, prepared, batch), prepared.grid):
        yield from finished


def _evaluate(session: Session, prepared: Prepared, batch: int) -> Iterator[list[tuple[int, Float32Array]]]:
    """Hemorrhage probabilities (5, size, size) of the evaluated slices, a batch at a time."""
    spec = session.package.spec
    output = spec.outputs[0]
    slices = prepared.grid.slices
    for start in range(0, len(slices), batch):
        chosen = slices[start : start + batch]
        values = tensor(prepared.planes, prepared.grid, spec.input, chosen)
        if session.fixed_batches and len(chosen) < batch:
            values = np.concatenate([values, np.zeros((batch - len(chosen), *values.shape[1:]), dtype=np.float32)])
        raw = session.run(values)[output.name][: len(chosen)]
        _require_shape(session, raw, (len(chosen), len(output.classes), prepared.grid.size, prepared.grid.size))
        probability = postprocess.activate(raw, output, spec.calibration, axis=1)[:, 1:]
        if spec.blood_hu is not None:
            low, high = spec.blood_hu
            planes = prepared.planes[chosen]
            probability = probability * ((planes >= low) & (planes <= high))[:, None]
        yield [(int(k), probability[n]) for n, k in enumerate(chosen)]


def _between(
    evaluated: Iterator[list[tuple[int, Float32Array]]], grid: ModelGrid
) -> Iterator[Iterator[tuple[int, Float32Array | None]]]:
    """Every native slice in order: evaluated ones as they are, those between interpolated. Keeps one slice in memory."""
    distances = grid.geometry.distances
    previous: tuple[int, Float32Array] | None = None

    def up_to(current: list[tuple[int, Float32Array]]) -> Iterator[tuple[int, Float32Array | None]]:
        nonlocal previous
        for k, probability in current:
            if previous is not None:
                k0, before = previous
                for middle in range(k0 + 1, k):
                    share = np.float32((distances[middle] - distances[k0]) / (distances[k] - distances[k0]))
                    yield middle, before * (1 - share) + probability * share
            yield k, probability
            previous = (k, probability)

    for current in evaluated:
        yield up_to(current)


def classify(
    session: Session, stack: SliceStack, progress: Progress | None = None, *, prepared: Prepared | None = None
) -> Classification:
    """Six calibrated probabilities of the scan and of each native slice.

    Parameters
    ----------
    session
        Of a classification package.
    stack
        Native slices.
    prepared
        From `prepare`, where it exists already.

    Raises
    ------
    InferenceError
        If the model cannot be run or answers nonsense.
    JobCancelledError
        If `progress` was cancelled (looked at every few slices where the package names its ``slice_features``).
    """
    spec = session.package.spec
    _require_task(spec, "classification")
    progress = progress or NoProgress()
    progress.step(0, 1, "Classifying")
    prepared = prepared or prepare(stack, spec.input)
    _require_planes(stack, prepared)
    grid = prepared.grid
    planes, slices = prepared.planes, grid.slices
    size = SLICES_AT_ONCE if session.in_parts else len(slices)

    def parts() -> Iterator[Float32Array]:
        for start in range(0, len(slices), size):
            progress.step(start, len(slices), "Classifying")
            yield tensor(planes, grid, spec.input, slices[start : start + size])

    raw = session.run_slices(parts())
    outputs = {output.name: output for output in spec.outputs}
    _require_shape(session, raw["slice"], (len(slices), 6))
    study = raw["study"].reshape(-1)
    _require_shape(session, study, (6,))
    per_slice = postprocess.activate(raw["slice"], outputs["slice"], spec.calibration, axis=1)
    whole = postprocess.activate(study, outputs["study"], spec.calibration, axis=0)
    distances = grid.geometry.distances
    native = np.stack([np.interp(distances, distances[slices], per_slice[:, n]) for n in range(6)], axis=1)
    progress.step(1, 1, "Classifying")
    return Classification(
        postprocess.probabilities_of(whole), tuple(postprocess.probabilities_of(row) for row in np.clip(native, 0.0, 1.0))
    )


def _require_task(spec: ModelSpec, task: str) -> None:
    if spec.task != task:
        raise InferenceError(f"Model {spec.name} does {spec.task}, not {task}.")


def _require_planes(stack: SliceStack, prepared: Prepared) -> None:
    stack.geometry.require_match(prepared.grid.geometry)
    if prepared.planes.shape[0] != len(stack):
        raise GeometryMismatchError(f"{prepared.planes.shape[0]} prepared planes for {len(stack)} slices.")


def _require_shape(session: Session, values: Float32Array, shape: tuple[int, ...]) -> None:
    name = session.package.spec.name
    if values.shape != shape:
        raise InferenceError(f"Model {name} answered with shape {values.shape} where {shape} was declared. Export it again.")
    if not np.isfinite(values).all():
        raise InferenceError(f"Model {name} answered with NaN or infinity on {session.device.name}. Try the device 'cpu'.")
