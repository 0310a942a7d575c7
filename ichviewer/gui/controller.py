"""What the window does with studies: starts jobs through the services, keeps the current study, tells by signals."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import IchviewerError, SeriesRefusedError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.gui.job_runner import JobRunner
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.services.jobs import JobContext
from ichviewer.services.studies import StudyService
from ichviewer.store.library import Library, LibraryError, RecentStudy

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.render.meshes import SceneMeshes
    from ichviewer.services.analysis import AnalysisService, Models
    from ichviewer.services.reporting import ReportingService

_log = logging.getLogger(__name__)

Hand = Callable[[object], None]


@dataclass(frozen=True)
class Services:
    """Collaborators of the window, made at the composition root.

    Attributes
    ----------
    analysis, reporting
        Made when first needed: they import what the first screen does not show.
    library
        Recent studies, or None where it cannot be used.
    """

    studies: StudyService
    analysis: Callable[[], AnalysisService]
    reporting: Callable[[], ReportingService]
    library: Library | None
    device: str = "auto"
    recent_limit: int = 10


@dataclass
class Current:
    """The study and series in the window; everything is None until it is there."""

    index: FolderIndex | None = None
    study: Study | None = None
    series: Series | None = None
    images: SliceImages | None = None
    loaded: LoadedSeries | None = None
    analysis: SeriesAnalysis | None = None


class Controller(QObject):
    """Opens, loads, analyses and reports in the background; one current series.

    Signals
    -------
    index_ready(FolderIndex), series_started(), slice_ready(k), series_ready()
        Opening, step by step.
    thumbnail_ready(uid, picture)
        uint8 (rows, columns, 4) as `ichviewer.render.raster.render_slice`.
    models_ready(Models)
    analysis_started(), labels_ready(k), analysis_ready(SeriesAnalysis), analysis_ended(str)
        The last when it ends without result: the reason, or "" if cancelled.
    meshes_ready(SceneMeshes), meshes_failed(str)
    report_ready(Path, tuple[Path, ...])
    failed(line, exit code)
        For the banner, and for a run without user.
    progress(done, total, text), busy_changed(bool)
        Of what runs in the foreground: opening, loading, analysing, reporting.
    background_ended()
        A job has ended, and no other runs.
    """

    index_ready = Signal(object)
    series_started = Signal()
    slice_ready = Signal(int)
    series_ready = Signal()
    thumbnail_ready = Signal(str, object)
    models_ready = Signal(object)
    analysis_started = Signal()
    labels_ready = Signal(int)
    analysis_ready = Signal(object)
    analysis_ended = Signal(str)
    meshes_ready = Signal(object)
    meshes_failed = Signal(str)
    report_ready = Signal(object, object)
    failed = Signal(str, int)
    progress = Signal(int, int, str)
    busy_changed = Signal(bool)
    background_ended = Signal()

    def __init__(self, services: Services, runner: JobRunner) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self.current = Current()
        self.models: Models | None = None
        self._report_folder = Path()
        self._opening, self._loading, self._analysing, self._reporting = (runner.slot() for _ in range(4))
        self._thumbnails, self._looking, self._meshing = (runner.slot() for _ in range(3))
        for slot in (self._thumbnails, self._looking, self._meshing):
            slot.busy_changed.connect(self._tell_idle)
        for slot in (self._opening, self._loading, self._analysing, self._reporting):
            slot.stepped.connect(self.progress)
            slot.busy_changed.connect(self._tell_busy)
            slot.busy_changed.connect(self._tell_idle)
        self._opening.done.connect(self._on_index)
        self._opening.failed.connect(self.failed)
        self._loading.partial.connect(self._on_slice)
        self._loading.done.connect(self._on_loaded)
        self._loading.failed.connect(self._on_load_failed)
        self._analysing.partial.connect(self._on_labels)
        self._analysing.done.connect(self._on_analysis)
        self._analysing.failed.connect(self._on_analysis_failed)
        self._analysing.cancelled.connect(self._on_analysis_cancelled)
        self._reporting.done.connect(self._on_report)
        self._reporting.failed.connect(self.failed)
        self._thumbnails.partial.connect(self._on_thumbnail)
        self._looking.done.connect(self._on_models)
        self._looking.failed.connect(self.failed)
        self._meshing.done.connect(self.meshes_ready)
        self._meshing.failed.connect(lambda line, _code: self.meshes_failed.emit(line))

    # -- state ------------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether something runs in the foreground."""
        return any(slot.busy for slot in (self._opening, self._loading, self._analysing, self._reporting))

    @property
    def analysing(self) -> bool:
        """Whether an analysis runs."""
        return self._analysing.busy

    @property
    def idle(self) -> bool:
        """Whether nothing runs at all, not even in the background."""
        return not (self.busy or any(slot.busy for slot in (self._thumbnails, self._looking, self._meshing)))

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self.busy)

    def _tell_idle(self) -> None:
        if self.idle:
            self.background_ended.emit()

    def recent(self) -> tuple[RecentStudy, ...]:
        """Recent studies, newest first; none where the library cannot be read."""
        if self._services.library is None:
            return ()
        try:
            return self._services.library.recent()
        except LibraryError as error:
            _log.warning("%s", error)
            return ()

    # -- opening ----------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Read a folder, a file or a DICOMDIR and show the series to read; the study before stays until it is there."""
        studies = self._services.studies
        self._opening.start(lambda ctx, _hand: studies.open_path(path, ctx))

    def _on_index(self, index: FolderIndex) -> None:
        try:
            study, series = self._services.studies.choose(index)
        except IchviewerError as error:
            # Nothing suits, but a series may still be looked at: the list is shown with the reasons.
            shown = [series for study in index.studies for series in study.series if series.readable]
            if shown:
                self._leave()
                self.current = Current(index=index)
                self.index_ready.emit(index)
                self._start_thumbnails(index)
            self.failed.emit(str(error), error.exit_code)
            return
        self._leave()
        self.current = Current(index=index)
        self.index_ready.emit(index)
        self._remember(index.root, study)
        self.open_series(study, series)

    def _leave(self) -> None:
        for slot in (self._loading, self._analysing, self._thumbnails, self._meshing):
            slot.abandon()

    def _remember(self, path: Path, study: Study) -> None:
        if self._services.library is None:
            return
        title = "  ".join(part for part in (study.patient.name, study.date) if part)
        try:
            self._services.library.add_recent(path, title, self._services.recent_limit)
        except LibraryError as error:
            _log.warning("%s", error)

    def open_series(self, study: Study, series: Series) -> None:
        """Show a series: its middle slice first, the others as they are decoded."""
        if not series.readable:
            self.failed.emit(
                f"{series.title}: {' '.join(series.reasons) or 'it cannot be read.'}", SeriesRefusedError.exit_code
            )
            return
        self._leave()
        images = SliceImages(len(series.instances), series.rows, series.columns)
        self.current = Current(self.current.index, study, series, images)
        self.series_started.emit()
        studies = self._services.studies

        def work(ctx: JobContext, hand: Hand) -> LoadedSeries:
            from ichviewer.dicomio.preview import preview

            middle = len(series.instances) // 2
            hand((middle, *preview(series, middle)))
            return studies.load(series, ctx, lambda k, plane: hand((k, plane)))

        self._loading.start(work)

    def _on_slice(self, value: object) -> None:
        images = self.current.images
        if images is None:
            return
        k, *arrived = value  # type: ignore[misc]
        if len(arrived) == 1:
            images.put(k, *arrived)
        else:
            images.put_preview(k, *arrived)
        self.slice_ready.emit(k)

    def _on_loaded(self, loaded: LoadedSeries) -> None:
        self.current.loaded = loaded
        if self.current.images is not None:
            self.current.images.put_stack(loaded.stack)
        self.series_ready.emit()
        if self.current.index is not None:
            self._start_thumbnails(self.current.index)

    def _on_load_failed(self, line: str, exit_code: int) -> None:
        self.current = Current(index=self.current.index)
        self.failed.emit(line, exit_code)

    def _start_thumbnails(self, index: FolderIndex) -> None:
        wanted = [series for study in index.studies for series in study.series if series.readable]
        studies = self._services.studies

        def work(ctx: JobContext, hand: Hand) -> None:
            for done, series in enumerate(wanted):
                ctx.step(done, len(wanted), "Thumbnails")
                try:
                    hand((series.series_instance_uid, studies.thumbnail(series)))
                except SeriesRefusedError:
                    continue  # opening that series says why; its card stays without picture

        self._thumbnails.start(work)

    def _on_thumbnail(self, value: object) -> None:
        self.thumbnail_ready.emit(*value)  # type: ignore[misc]

    # -- analysing --------------------------------------------------------------------------------------------------

    def look_for_models(self) -> None:
        """Verify the model packages in the background; `models_ready` follows.

        What reading a study needs is imported on the way, so that the first study does not wait for it.
        """

        def work(_ctx: JobContext, _hand: Hand) -> Models:
            models = self._services.analysis().models()
            import ichviewer.dicomio.preview  # noqa: F401

            return models

        self._looking.start(work)

    def _on_models(self, models: Models) -> None:
        self.models = models
        self.models_ready.emit(models)

    def analyse(self) -> None:
        """Analyse the shown series; does nothing before it is loaded."""
        current, device = self.current, self._services.device
        series, loaded = current.series, current.loaded
        if series is None or loaded is None or self.analysing:
            return
        current.analysis = None
        for k in range(len(loaded.stack)):
            if current.images is not None:
                current.images.put_labels(k, None)
        self._analysing.start(
            lambda ctx, hand: self._services.analysis().analyze(
                series, loaded, ctx, device=device, on_slices=lambda k, labels: hand((k, labels))
            )
        )
        self.analysis_started.emit()

    def _on_labels(self, value: object) -> None:
        k, labels = value  # type: ignore[misc]
        if self.current.images is not None:
            self.current.images.put_labels(k, labels)
            self.labels_ready.emit(k)

    def _on_analysis(self, analysis: SeriesAnalysis) -> None:
        self.current.analysis = analysis
        images = self.current.images
        if images is not None:
            for k in range(images.count):
                images.put_labels(k, None if analysis.mask is None else analysis.mask.labels[k])
        self.analysis_ready.emit(analysis)

    def _drop_labels(self) -> None:
        if self.current.images is not None:
            for k in range(self.current.images.count):
                self.current.images.put_labels(k, None)

    def _on_analysis_failed(self, line: str, exit_code: int) -> None:
        self._drop_labels()
        self.analysis_ended.emit(line)
        self.failed.emit(line, exit_code)

    def _on_analysis_cancelled(self) -> None:
        self._drop_labels()
        self.analysis_ended.emit("")

    # -- 3D and report ----------------------------------------------------------------------------------------------

    def build_meshes(self) -> None:
        """Make the surfaces of skull and hemorrhage of the shown series."""
        loaded, analysis = self.current.loaded, self.current.analysis
        if loaded is None:
            return

        def work(ctx: JobContext, _hand: Hand) -> SceneMeshes:
            from ichviewer.render.meshes import build_meshes

            return build_meshes(loaded.stack, None if analysis is None else analysis.mask, ctx)

        self._meshing.start(work)

    def write_report(self, folder: Path) -> None:
        """Write every result of the shown analysis into a folder."""
        current = self.current
        study, series, loaded, analysis = current.study, current.series, current.loaded, current.analysis
        if study is None or series is None or loaded is None or analysis is None:
            self.failed.emit("There is no analysis to report yet. Analyse the series first.", 1)
            return
        self._report_folder = folder
        self._reporting.start(
            lambda ctx, _hand: self._services.reporting().export(folder, study, series, loaded, analysis, ctx=ctx)
        )

    def _on_report(self, paths: tuple[Path, ...]) -> None:
        self.report_ready.emit(self._report_folder, paths)

    def cancel(self) -> None:
        """Stop what runs in the foreground."""
        for slot in (self._opening, self._loading, self._analysing, self._reporting):
            slot.cancel()

    def stop_analysis(self) -> None:
        """Stop the analysis."""
        self._analysing.cancel()

    def close(self) -> None:
        """Stop everything and join all threads."""
        self._runner.close()
