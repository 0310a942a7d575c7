"""From a loaded series to its analysis: chooses the models, runs them, measures the findings."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ichviewer import __version__
from ichviewer.domain.correction import HU_CORRECTED
from ichviewer.domain.errors import ModelPackageError
from ichviewer.domain.finding import NO_BRAIN, DeviceReport, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import ReadWarning, Series
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.domain.worklist import summarise
from ichviewer.imaging.brain_check import NO_BRAIN_SEEN
from ichviewer.imaging.components import findings as measure
from ichviewer.imaging.volumetry import volumes_ml
from ichviewer.inference.package import ModelPackage, PackageList, PackageProblem, find_packages
from ichviewer.services import documents
from ichviewer.store.library import AnalysisKey, Library, LibraryError, StoredAnalysis

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.inference.predict import Prepared
    from ichviewer.inference.session import Session

SliceCallback = Callable[[int, npt.NDArray[np.uint8]], None]

_TASKS = ("segmentation", "classification")


@dataclass(frozen=True)
class Models:
    """The packages that the next analysis uses: the newest valid version of each task.

    Attributes
    ----------
    segmentation, classification
        None where no valid package does the task: it is then not assessed.
    problems
        Packages that were refused, each with its reason.
    """

    segmentation: ModelPackage | None
    classification: ModelPackage | None
    problems: tuple[PackageProblem, ...] = ()

    @property
    def packages(self) -> tuple[ModelPackage, ...]:
        """Those that are there, segmentation first."""
        return tuple(package for package in (self.segmentation, self.classification) if package is not None)

    @property
    def identities(self) -> tuple[ModelIdentity, ...]:
        """What results carry."""
        return tuple(package.identity for package in self.packages)


@dataclass(frozen=True)
class KeptAnalysis:
    """An analysis that the library kept.

    Attributes
    ----------
    key
        What it was kept under, and its review.
    made
        When it was made, UTC.
    """

    analysis: SeriesAnalysis
    key: AnalysisKey
    made: datetime


class AnalysisService:
    """Analyses series; keeps sessions open between studies. Safe to share between threads.

    Parameters
    ----------
    model_folders
        Searched for packages, e.g. ``Paths.models``.
    library
        Keeps analyses by content and model hash, so that the same series is not computed twice; None computes always.
    threads
        CPU threads; all that the process may use where None.
    """

    def __init__(self, model_folders: Sequence[Path], library: Library | None = None, threads: int | None = None) -> None:
        self._shipped = self._folders = tuple(model_folders)
        self._library = library
        self._threads = threads
        self._lock = threading.Lock()
        self._list: PackageList | None = None
        self._sessions: dict[tuple[str, str, int | None], Session] = {}

    def configure(self, more_folders: Sequence[Path] = (), threads: int | None = None) -> None:
        """Take other settings from the next look for packages, and from the next analysis on.

        Parameters
        ----------
        more_folders
            Searched besides those of the constructor.
        threads
            CPU threads; all that the process may use where None.
        """
        with self._lock:
            folders = (*self._shipped, *more_folders)
            if folders != self._folders:
                self._folders, self._list = folders, None
            self._threads = threads

    def packages(self) -> PackageList:
        """Every package in the model folders, verified by hash; looked up once until `refresh`."""
        with self._lock:
            if self._list is None:
                self._list = find_packages(self._folders)
            return self._list

    def models(self) -> Models:
        """The packages that the next analysis uses."""
        found = self.packages()
        return Models(found.newest("segmentation"), found.newest("classification"), found.problems)

    def refresh(self) -> None:
        """Look for packages anew at the next call, e.g. after one was added."""
        with self._lock:
            self._list = None

    def close(self) -> None:
        """Release all sessions and the memory of their devices."""
        with self._lock:
            sessions, self._sessions = self._sessions, {}
        for session in sessions.values():
            session.close()

    def analyze(
        self,
        series: Series,
        loaded: LoadedSeries,
        ctx: Progress | None = None,
        device: str = "auto",
        on_slices: SliceCallback | None = None,
        *,
        reuse: bool = True,
    ) -> SeriesAnalysis:
        """Analyse one loaded series.

        Parameters
        ----------
        series, loaded
            The series and its slices.
        ctx
            Progress over all stages together.
        device
            As `ichviewer.inference.session.open_session` takes it.
        on_slices
            Called with (k, uint8 label map (rows, columns)) as each slice is segmented, in this thread; the label map of the
            result may have fewer specks.
        reuse
            Take a kept analysis of the same pixels by the same models where the library has one.

        Raises
        ------
        ModelPackageError
            If there is no usable model at all.
        SeriesRefusedError
            If the models cannot read these slices (not axial).
        InferenceError
            If a model cannot be run.
        JobCancelledError
            If `ctx` was cancelled.
        """
        models = self.models()
        if not models.packages:
            raise self._no_models(models)
        ctx = ctx or NoProgress()
        ctx.step(0, 1, "Preparing")
        stack = loaded.stack
        key = self._key(series, loaded, models) if self._library is not None else None
        kept = self._kept(key, stack, device) if reuse and key is not None else None
        if kept is not None:
            if on_slices is not None and kept.mask is not None:
                for k in range(len(stack)):
                    on_slices(k, kept.mask.labels[k])
            ctx.step(1, 1, "Done")
            return kept
        analysis = self._compute(
            series, loaded=loaded, models=models, overall=_Overall(ctx, models), device=device, on_slices=on_slices
        )
        self._keep(key, analysis)
        ctx.step(1, 1, "Done")
        return analysis

    def recall(self, series: Series, loaded: LoadedSeries) -> KeptAnalysis | None:
        """The kept analysis of these pixels by the models of now, on whichever device it was made; None where there is none.

        Nothing is computed but the hash of the pixels, and that only where the library knows the series.
        """
        try:
            if self._library is None or not self._library.analysed([series.series_instance_uid]):
                return None
            models = self.models()
            key = self._key(series, loaded, models) if models.packages else None
            stored = self._library.get_analysis(key) if key is not None else None
        except LibraryError:
            return None  # nothing is shown that was not asked for; analysing says what is wrong
        if key is None or stored is None or stored.made is None:
            return None
        analysis = documents.analysis_from_json(stored.document, stored.mask, loaded.stack.geometry)
        return None if analysis is None else KeptAnalysis(analysis, key, stored.made)

    def review_key(self, series: Series, loaded: LoadedSeries) -> AnalysisKey:
        """What a review of the analysis of this series, by the models of now, is kept under."""
        return self._key(series, loaded, self.models())

    def _compute(
        self,
        series: Series,
        *,
        loaded: LoadedSeries,
        models: Models,
        overall: _Overall,
        device: str,
        on_slices: SliceCallback | None,
    ) -> SeriesAnalysis:
        from ichviewer.inference import predict

        stack = loaded.stack
        seconds: dict[str, float] = {}
        devices: list[DeviceReport] = []
        prepared: Prepared | None = None
        mask: LabelStack | None = None
        study, slices = Probabilities(), tuple(Probabilities() for _ in range(len(stack)))
        if models.segmentation is not None:
            with _timed(seconds, "models"):
                session = self.session(models.segmentation, device)
            devices.append(session.device)
            with _timed(seconds, "preprocess"):
                prepared = predict.prepare(stack, models.segmentation.spec.input)
            with _timed(seconds, "segment"):
                mask = predict.segment(session, stack, overall.stage("segmentation"), on_slices, prepared=prepared)
        if models.classification is not None:
            with _timed(seconds, "models"):
                session = self.session(models.classification, device)
            devices.append(session.device)
            with _timed(seconds, "preprocess"):
                prepared = predict.prepare(stack, models.classification.spec.input, prepared)
            with _timed(seconds, "classify"):
                result = predict.classify(session, stack, overall.stage("classification"), prepared=prepared)
            study, slices = result.study, result.slices
        brainless = prepared is not None and not prepared.shows_brain
        prepared = None
        overall.stage("findings").step(0, 1, "Measuring")
        with _timed(seconds, "findings"):
            found = measure(mask, stack, slices if study.assessed else ()) if mask is not None else ()
            volumes: Mapping[str, float | None] = (
                volumes_ml(mask) if mask is not None else {subtype.key: None for subtype in Subtype}
            )
        thresholds = dict(models.classification.spec.thresholds) if models.classification is not None else {}
        report = _merged(devices)
        own = _own_warnings(models, report, study, thresholds, mask, brainless=brainless)
        return SeriesAnalysis(
            series_instance_uid=series.series_instance_uid,
            probabilities=study,
            thresholds=thresholds,
            slice_probabilities=slices,
            mask=mask,
            volumes_ml=volumes,
            findings=found,
            models=models.identities,
            device=report,
            seconds=seconds,
            warnings=_unique((*series.warnings, *loaded.warnings, *own)),
            hu_correction=loaded.correction_applied,
        )

    def session(self, package: ModelPackage, device: str) -> Session:
        """A model on a device; made once and kept open until `close`."""
        from ichviewer.inference.session import open_session

        with self._lock:
            key = (package.spec.sha256, device, self._threads)
            if key not in self._sessions:
                self._sessions[key] = open_session(package, device, self._threads)
            return self._sessions[key]

    def _no_models(self, models: Models) -> ModelPackageError:
        if models.problems:
            return ModelPackageError(f"No usable model package: {models.problems[0].reason}")
        where = ", ".join(str(folder) for folder in self._folders) or "any folder"
        return ModelPackageError(f"No model package was found in {where}. Add one with 'ichviewer models add FOLDER'.")

    def _key(self, series: Series, loaded: LoadedSeries, models: Models) -> AnalysisKey:
        # Of the whole model.json, which holds the network's hash: another threshold is another result.
        hashes = tuple(hashlib.sha256(package.spec.model_dump_json().encode()).hexdigest() for package in models.packages)
        content = hashlib.sha256(f"{__version__} {loaded.content_hash}".encode()).hexdigest()
        return AnalysisKey(series.series_instance_uid, content, hashes)

    def _kept(self, key: AnalysisKey, stack: SliceStack, device: str) -> SeriesAnalysis | None:
        if self._library is None:
            return None
        try:
            stored = self._library.get_analysis(key)
        except LibraryError:
            return None  # a broken library costs time, not the analysis
        if stored is None:
            return None
        analysis = documents.analysis_from_json(stored.document, stored.mask, stack.geometry)
        # Somebody who names a device wants to see it run, not what another one said earlier.
        return analysis if analysis is not None and device in {"auto", analysis.device.requested} else None

    def _keep(self, key: AnalysisKey | None, analysis: SeriesAnalysis) -> None:
        if self._library is None or key is None:
            return
        document, mask = documents.analysis_to_json(analysis)
        try:
            self._library.put_analysis(key, StoredAnalysis(document, mask, summarise(analysis)))
        except LibraryError:
            return  # a full disk must not cost the analysis that is there


def not_analysed(series: Series, loaded: LoadedSeries) -> SeriesAnalysis:
    """What is known of a series that no model has seen: nothing is assessed, and the warnings of reading are kept."""
    return SeriesAnalysis(
        series_instance_uid=series.series_instance_uid,
        probabilities=Probabilities(),
        thresholds={},
        slice_probabilities=(Probabilities(),) * len(loaded.stack),
        mask=None,
        volumes_ml={subtype.key: None for subtype in Subtype},
        findings=(),
        models=(),
        device=DeviceReport("none", "none", "no model ran"),
        warnings=_unique((*series.warnings, *loaded.warnings)),
        hu_correction=loaded.correction_applied,
    )


class _Overall:
    """One progress over all stages; a stage counts as much as it usually takes."""

    _WEIGHTS: Mapping[str, int] = {"segmentation": 80, "classification": 15, "findings": 5}

    def __init__(self, ctx: Progress, models: Models) -> None:
        self._ctx = ctx
        present = {package.spec.task for package in models.packages} | {"findings"}
        self._stages = [name for name in self._WEIGHTS if name in present]

    def stage(self, name: str) -> Progress:
        """Progress of one stage."""
        total = sum(self._WEIGHTS[stage] for stage in self._stages)
        before = sum(self._WEIGHTS[stage] for stage in self._stages[: self._stages.index(name)])
        return _Stage(self._ctx, before / total, self._WEIGHTS[name] / total)


class _Stage:
    def __init__(self, ctx: Progress, start: float, share: float) -> None:
        self._ctx, self._start, self._share = ctx, start, share

    def step(self, done: int, total: int, text: str) -> None:
        self._ctx.step(round(1000 * (self._start + self._share * done / max(total, 1))), 1000, text)


@contextmanager
def _timed(seconds: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    try:
        yield
    finally:
        seconds[stage] = seconds.get(stage, 0.0) + time.perf_counter() - start


def _merged(devices: Sequence[DeviceReport]) -> DeviceReport:
    """One report for all models; where they ran on different devices, it says so."""
    first = devices[0]
    note = next((device.note for device in devices if device.note), "")
    if len({device.provider for device in devices}) == 1:
        return DeviceReport(first.requested, first.provider, first.name, note)
    name = "; ".join(f"{task}: {device.name}" for task, device in zip(_TASKS, devices, strict=False))
    return DeviceReport(first.requested, first.provider, name, note)


def _own_warnings(
    models: Models,
    device: DeviceReport,
    study: Probabilities,
    thresholds: Mapping[str, float],
    mask: LabelStack | None,
    *,
    brainless: bool,
) -> Iterator[ReadWarning]:
    if models.segmentation is None:
        yield ReadWarning(
            "no-segmentation-model", "No segmentation model is installed: volumes and findings are not assessed."
        )
    if models.classification is None:
        yield ReadWarning("no-classification-model", "No classification model is installed: probabilities are not assessed.")
    for problem in models.problems:
        yield ReadWarning("model-refused", problem.reason)
    if device.note:
        yield ReadWarning("device", device.note)
    if brainless:
        yield NO_BRAIN_SEEN
    if brainless or mask is None or not study.assessed:
        return
    over, marked = bool(study.over(thresholds)), sum(volumes_ml(mask).values())
    if not over and marked > 0:
        yield ReadWarning(
            "models-disagree",
            f"The classification calls the study negative, but the segmentation marks {marked:.1f} mL: look at both.",
        )
    if over and marked == 0:
        yield ReadWarning(
            "models-disagree",
            "The classification calls the study positive, but the segmentation marks nothing: look at all slices.",
        )


def _unique(warnings: Sequence[ReadWarning]) -> tuple[ReadWarning, ...]:
    """Each once; what everything else depends on comes first: that the HU were corrected, that there is no brain."""
    first = (HU_CORRECTED, NO_BRAIN)
    return tuple(sorted(dict.fromkeys(warnings), key=lambda one: first.index(one.code) if one.code in first else len(first)))
