"""What the window does with studies: starts jobs through the services, keeps the current study, tells by signals."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ichviewer.domain.errors import IchviewerError, SeriesRefusedError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.gui.job_runner import Hand, JobRunner, JobSlot
from ichviewer.gui.mask_editing import MaskEditing
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.reporting import Reportable, Reporting
from ichviewer.gui.result_jobs import Surfaces
from ichviewer.gui.reviewing import Reviewing
from ichviewer.gui.series_loading import SeriesLoading
from ichviewer.gui.state import Current, Services
from ichviewer.gui.texts import tr
from ichviewer.gui.thumbnails import Thumbnails
from ichviewer.gui.undo_order import UndoOrder
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.services.imports import preload
from ichviewer.services.jobs import JobContext
from ichviewer.services.mask_editing import MaskEditService
from ichviewer.services.readers import reader_name
from ichviewer.services.recent import recent_studies, remember
from ichviewer.services.study_records import find_study
from ichviewer.store.library import AnalysisKey, Library, RecentStudy

if TYPE_CHECKING:
    from ichviewer.domain.loaded import LoadedSeries
    from ichviewer.services.analysis import KeptAnalysis, Models

_log = logging.getLogger(__name__)
_IMAGING = ("SimpleITK", "_SimpleITK*.so")


class Controller(QObject):
    """Opens, loads, analyses and reports in the background; one current series.

    Signals
    -------
    opening_stopped(), index_ready(FolderIndex)
        Reading a path. When it is stopped by the user, what was open before stays.
    series_started(), slice_ready(k), slices_arrived(), series_ready(), loading_stopped()
        Loading, step by step; `slices_arrived` after one or more `slice_ready`.
    hu_changed(bool)
        The HU were corrected, or put back; whether an analysis of the HU before was dropped.
    thumbnail_ready(uid, picture)
        uint8 (rows, columns, 4) as `ichviewer.render.raster.render_slice`.
    models_ready(Models)
    analysis_started(), labels_ready(k), analysis_ready(SeriesAnalysis), analysis_ended(str)
        The last when it ends without result: the reason, or "" if cancelled. `analysis_ready` comes by itself where the
        library has the analysis of what was opened; `current.kept` then says of when.
    analysis_edited(SeriesAnalysis or None)
        `current.analysis` with an edited mask, or as it was made again; None where neither a model nor a reader marked
        anything. `labels_ready` tells of slices in the middle of a stroke.
    meshes_ready(SceneMeshes), meshes_failed(str)
    report_ready(Path, tuple[Path, ...])
    failed(line, exit code)
        For the banner, and for a run without user.
    progress(done, total, text), busy_changed(bool)
        Of what runs in the foreground: opening, loading, analysing, reporting.
    background_ended()
        A job has ended, and no other runs.
    """

    opening_stopped = Signal()
    index_ready = Signal(object)
    series_started = Signal()
    slice_ready = Signal(int)
    slices_arrived = Signal()
    series_ready = Signal()
    loading_stopped = Signal()
    hu_changed = Signal(bool)
    thumbnail_ready = Signal(str, object)
    models_ready = Signal(object)
    analysis_started = Signal()
    labels_ready = Signal(int)
    analysis_ready = Signal(object)
    analysis_ended = Signal(str)
    analysis_edited = Signal(object)
    meshes_ready = Signal(object)
    meshes_failed = Signal(str)
    report_ready = Signal(object, object)
    failed = Signal(str, int)
    progress = Signal(int, int, str)
    busy_changed = Signal(bool)
    background_ended = Signal()

    _asked: tuple[str, str] | None = None  # study and series of the list that are being opened

    def __init__(self, services: Services, runner: JobRunner) -> None:
        super().__init__()
        self._services = services
        self._runner = runner
        self.current = Current()
        self.models: Models | None = None
        self.measuring = Measuring(services.measuring, lambda: self.current.analysis, self)
        self.reviewing = Reviewing(services.library, self)
        self.reviewing.failed.connect(lambda line: self.failed.emit(line, 1))
        self.measuring.failed.connect(lambda line: self.failed.emit(line, 1))
        self._opening, self._loading, self._analysing, self._reporting, growing = (runner.slot() for _ in range(5))
        self._thumbnails, self._looking, self._meshing, self._correcting = (runner.slot() for _ in range(4))
        self._recalling = runner.slot()
        self._foreground = [self._opening, self._loading, self._analysing, self._reporting, growing]
        self._background = [self._thumbnails, self._looking, self._meshing, self._correcting, self._recalling]
        kept = MaskEditService(services.library, reader_name())
        self.editing = MaskEditing(kept, self.slot(foreground=False), growing, self)
        self.editing.stroked.connect(self.labels_ready)
        self.editing.changed.connect(self._on_edited)
        self.editing.failed.connect(lambda line: self.failed.emit(line, 1))
        self.undoing = UndoOrder(self.editing.growing)
        for book in (self.measuring, self.editing):
            book.done.connect(lambda done=book: self.undoing.did(done))
        for slot in self._background:
            slot.busy_changed.connect(self._tell_idle)
        for slot in self._foreground:
            slot.stepped.connect(self.progress)
            slot.busy_changed.connect(self._tell_busy)
            slot.busy_changed.connect(self._tell_idle)
        self._opening.done.connect(self._on_index)
        self._opening.failed.connect(self._on_open_failed)
        self._opening.cancelled.connect(self._on_open_cancelled)
        self._pictures = Thumbnails(services.studies, self._thumbnails, self)
        self._pictures.ready.connect(self.thumbnail_ready)
        self._series_loading = SeriesLoading(services.studies, self._loading, self)
        self._series_loading.slice_ready.connect(self.slice_ready)
        self._series_loading.caught_up.connect(self.slices_arrived)
        self._series_loading.loaded.connect(self._on_loaded)
        self._series_loading.failed.connect(self._on_load_failed)
        self._series_loading.stopped.connect(self.loading_stopped)
        self._analysing.partial.connect(self._on_labels)
        self._analysing.done.connect(self._on_analysis)
        self._analysing.failed.connect(self._on_analysis_failed)
        self._analysing.cancelled.connect(self._on_analysis_cancelled)
        self._recalling.done.connect(self._on_recalled)
        self._recalling.failed.connect(lambda _line, _code: self._on_recalled(None))
        self.reporting = Reporting(services.reporting, self._reporting, self._reportable, self)
        self.reporting.written.connect(self.report_ready)
        self.reporting.failed.connect(self.failed)
        self._looking.done.connect(self._on_models)
        self._looking.failed.connect(self.failed)
        self._correcting.done.connect(self._on_corrected)
        self._correcting.failed.connect(self.failed)
        self.surfaces = Surfaces(self._meshing, self.meshes_ready.emit, self.meshes_failed.emit)

    def slot(self, foreground: bool) -> JobSlot:
        """A place for work on the shown series that another part of the window starts.

        Parameters
        ----------
        foreground
            Whether its steps are told in the status bar, where the user can stop it.
        """
        slot = self._runner.slot()
        slot.busy_changed.connect(self._tell_idle)
        if foreground:
            slot.stepped.connect(self.progress)
            slot.busy_changed.connect(self._tell_busy)
            self._foreground.append(slot)
        else:
            self._background.append(slot)
        return slot

    # -- state ------------------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether something runs in the foreground."""
        return any(slot.busy for slot in self._foreground)

    @property
    def analysing(self) -> bool:
        """Whether an analysis runs."""
        return self._analysing.busy

    @property
    def idle(self) -> bool:
        """Whether nothing runs at all, not even in the background."""
        return not (self.busy or any(slot.busy for slot in self._background))

    @property
    def services(self) -> Services:
        """What it works with."""
        return self._services

    @property
    def library(self) -> Library | None:
        """The study library, or None where it cannot be used."""
        return self._services.library

    def configure(self, device: str, recent_limit: int) -> None:
        """Take other settings: the next analysis runs on `device`, so many recent studies are kept."""
        self._services = replace(self._services, device=device, recent_limit=recent_limit)

    def configure_models(self, more_folders: Sequence[Path], threads: int | None) -> None:
        """Search other folders for models, and run them on other threads; `models_ready` follows."""
        self._services.analysis().configure(more_folders, threads)
        self.look_for_models()

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self.busy)

    def _tell_idle(self) -> None:
        if self.idle:
            self.background_ended.emit()

    def recent(self) -> tuple[RecentStudy, ...]:
        """Recent studies, newest first; none where the library cannot be read."""
        return recent_studies(self._services.library)

    # -- opening ----------------------------------------------------------------------------------------------------

    def open_path(self, path: Path) -> None:
        """Read a folder, a file or a DICOMDIR and show the series to read; the study before stays until it is there.

        A series that is still loading is stopped; it goes on if the path is not opened after all.
        """

        def work(ctx: JobContext, _hand: Hand) -> FolderIndex:
            index = self._services.studies.open_path(path, ctx)
            ctx.check()
            services = self._services
            remember(services.library, services.studies, index, services.recent_limit)
            return index

        self._asked = None
        self._series_loading.leave()
        self._opening.start(work)

    def open_study(self, path: Path, uid: str, series_instance_uid: str = "") -> None:
        """Open one study of a path by its key in the list, or one of its series; at once where it is open already."""
        current = self.current
        listed = None if current.index is None or self._opening.busy else find_study(current.index, uid, series_instance_uid)
        if listed is not None:
            if current.series is None or listed[1].series_instance_uid != current.series.series_instance_uid:
                self.open_series(*listed)
            return
        self.open_path(path)
        self._asked = (uid, series_instance_uid)

    def _on_open_failed(self, line: str, exit_code: int) -> None:
        self.failed.emit(line, exit_code)
        self.resume_loading()

    def _on_open_cancelled(self) -> None:
        self.opening_stopped.emit()
        self.resume_loading()

    def resume_loading(self) -> None:
        """Load the rest of the shown series, if it was stopped."""
        current = self.current
        if current.series is not None and current.images is not None and current.loaded is None and not self._loading.busy:
            self._series_loading.start(current.series, current.images)

    def _on_index(self, index: FolderIndex) -> None:
        asked, self._asked = self._asked, None
        try:
            study, series = (find_study(index, *asked) if asked else None) or self._services.studies.choose(index)
        except IchviewerError as error:
            # Nothing suits, but a series may still be looked at: the list is shown with the reasons.
            shown = [series for study in index.studies for series in study.series if series.readable]
            if shown:
                self._leave()
                self.current = Current(index=index)
                self.measuring.close_series()
                self._pictures.forget()
                self.index_ready.emit(index)
                self._pictures.make(index)
            self.failed.emit(str(error), error.exit_code)
            self.resume_loading()
            return
        self._leave()
        self.current = Current(index, study, series)
        self._pictures.forget()
        self.index_ready.emit(index)
        self.open_series(study, series)

    def _leave(self) -> None:
        self.editing.close_series()
        self.surfaces.forget()
        self.reviewing.forget()
        self._series_loading.leave()
        for slot in (self._analysing, self._thumbnails, self._meshing, self._correcting, self._recalling):
            slot.abandon()

    def open_series(self, study: Study, series: Series) -> None:
        """Show a series: its middle slice first, or where the reader left it; the others as they are decoded."""
        if not series.readable:
            self.failed.emit(
                f"{series.title}: {' '.join(series.reasons) or tr('it cannot be read.')}", SeriesRefusedError.exit_code
            )
            return
        self._leave()
        images = SliceImages(len(series.instances), series.rows, series.columns)
        self.current = Current(self.current.index, study, series, images)
        self.measuring.close_series()
        self._series_loading.start(series, images)
        self.series_started.emit()

    def first_slice(self, series: Series) -> int:
        """Slice that a series begins with: where the reader left it in this session, else the middle one."""
        return self._series_loading.first_slice(series)

    def look_at(self, k: int) -> None:
        """The reader went to slice `k` of the shown series: it is decoded next if it is not there yet."""
        self._series_loading.look_at(k)

    def _on_loaded(self, loaded: LoadedSeries) -> None:
        self.current.loaded = loaded
        if self.current.series is not None:
            self.measuring.open_series(self.current.series.series_instance_uid, loaded.stack)
        self.series_ready.emit()
        self._recall()
        if self.current.index is not None:
            self._pictures.make(self.current.index)

    def _on_load_failed(self, line: str, exit_code: int) -> None:
        self.current = Current(index=self.current.index)
        self.measuring.close_series()
        self.failed.emit(line, exit_code)

    # -- correcting HU ----------------------------------------------------------------------------------------------

    def correct_hu(self) -> None:
        """Correct the HU of the shown series as offered; `hu_changed` follows. Does nothing where nothing is offered."""
        loaded, studies = self.current.loaded, self._services.studies
        if loaded is not None and loaded.correction_offered is not None and not self._correcting.busy:
            self._correcting.start(lambda _ctx, _hand: studies.correct_hu(loaded))

    def undo_hu(self) -> None:
        """Back to the HU as the files say; does nothing where they are shown."""
        if self.current.original is not None:
            self._show_hu(self.current.original, None)

    def _on_corrected(self, corrected: LoadedSeries) -> None:
        self._show_hu(corrected, self.current.loaded)

    def _show_hu(self, loaded: LoadedSeries, original: LoadedSeries | None) -> None:
        current = self.current
        dropped = self.analysing or current.analysis is not None
        for slot in (self._analysing, self._meshing, self._recalling):
            slot.abandon()
        self.editing.pause()
        current.loaded, current.original, current.analysis, current.kept = loaded, original, None, None
        self._drop_labels()
        if current.images is not None:
            current.images.put_stack(loaded.stack)
        self.measuring.take_stack(loaded.stack)
        self.hu_changed.emit(dropped)
        self._recall()

    # -- analysing --------------------------------------------------------------------------------------------------

    def look_for_models(self) -> None:
        """Verify the model packages in the background; `models_ready` follows.

        What reading a study needs is imported on the way, so that the first study does not wait for it.
        """

        def work(_ctx: JobContext, _hand: Hand) -> Models:
            models = self._services.analysis().models()
            import ichviewer.dicomio.index_store
            import ichviewer.dicomio.preview
            import ichviewer.services.opening
            import ichviewer.settings.hanging  # noqa: F401

            return models

        self._looking.start(work)

    def _on_models(self, models: Models) -> None:
        self.models = models
        self.models_ready.emit(models)

    def analyse(self) -> None:
        """Analyse the shown series, anew where an analysis of it is shown; does nothing before it is loaded."""
        current, device = self.current, self._services.device
        series, loaded = current.series, current.loaded
        if series is None or loaded is None or self.analysing:
            return
        reuse = current.analysis is None
        self._recalling.abandon()
        self.editing.pause()  # a stroke under way is kept of the analysis that there is
        current.analysis = current.kept = None
        self._drop_labels()

        def work(ctx: JobContext, hand: Hand) -> tuple[SeriesAnalysis, AnalysisKey]:
            preload(*_IMAGING)
            service = self._services.analysis()
            analysis = service.analyze(
                series, loaded, ctx, device=device, on_slices=lambda k, labels: hand((k, labels)), reuse=reuse
            )
            return analysis, service.review_key(series, loaded)

        self._analysing.start(work)
        self.analysis_started.emit()

    def _on_labels(self, value: object) -> None:
        k, labels = value  # type: ignore[misc]
        if self.current.images is not None:
            self.current.images.put_labels(k, labels)
            self.labels_ready.emit(k)

    def _on_analysis(self, done: tuple[SeriesAnalysis, AnalysisKey]) -> None:
        self._show_analysis(*done)

    def _show_analysis(self, analysis: SeriesAnalysis, key: AnalysisKey) -> None:
        self.current.analysis = analysis
        images = self.current.images
        if images is not None:
            for k in range(images.count):
                images.put_labels(k, None if analysis.mask is None else analysis.mask.labels[k])
        self.analysis_ready.emit(analysis)
        self.reviewing.open_analysis(key)
        self._edit(analysis)

    def _edit(self, analysis: SeriesAnalysis | None) -> None:
        """Let the mask be edited that the models made, or an empty one; an edited one that was kept is shown."""
        series, loaded, images = self.current.series, self.current.loaded, self.current.images
        if series is not None and loaded is not None and images is not None:
            self.editing.open_series(series, loaded, images, analysis)

    def _on_edited(self, analysis: SeriesAnalysis | None) -> None:
        before, self.current.analysis = self.current.analysis, analysis
        self.analysis_edited.emit(analysis)
        if before is None and analysis is not None and self.editing.review_key is not None:
            self.reviewing.open_analysis(self.editing.review_key)

    def _recall(self) -> None:
        """Look whether the library has an analysis of what is shown; it is then shown without being asked for."""
        series, loaded = self.current.series, self.current.loaded
        if series is None or loaded is None:
            return
        if self._services.library is None:
            self._edit(None)
        else:
            self._recalling.start(lambda _ctx, _hand: self._services.analysis().recall(series, loaded))

    def _on_recalled(self, kept: KeptAnalysis | None) -> None:
        if kept is None:
            self._edit(None)
        else:
            self.current.kept = kept.made
            self._show_analysis(kept.analysis, kept.key)

    def _drop_labels(self) -> None:
        if self.current.images is not None:
            for k in range(self.current.images.count):
                self.current.images.put_labels(k, None)

    def _on_analysis_failed(self, line: str, exit_code: int) -> None:
        self._drop_labels()
        self.analysis_ended.emit(line)
        self.failed.emit(line, exit_code)
        self._recall()

    def _on_analysis_cancelled(self) -> None:
        self._drop_labels()
        self.analysis_ended.emit("")
        self._recall()

    # -- 3D and report ----------------------------------------------------------------------------------------------

    def build_meshes(self) -> None:
        """Make the surfaces of skull and hemorrhage of the shown series."""
        if self.current.loaded is not None:
            self.surfaces.make(self.current.loaded, self.current.analysis, self.reviewing.review)

    def _reportable(self) -> Reportable | None:
        """What a report of the shown series says; None where there is nothing to report."""
        current = self.current
        study, series, loaded, analysis = current.study, current.series, current.loaded, current.analysis
        measured = tuple(self.measuring.items)
        if study is None or series is None or loaded is None or (analysis is None and not measured):
            return None
        return Reportable(study, series, loaded, analysis, measured, None if analysis is None else self.reviewing.review)

    def write_report(self, folder: Path, *, hide_patient: bool = False, language: str = "en") -> None:
        """Write every result of the shown series into a folder, as `ichviewer.gui.reporting.Reporting` does."""
        self.reporting.write(folder, hide_patient=hide_patient, language=language)

    def cancel(self) -> None:
        """Stop what runs in the foreground."""
        for slot in self._foreground:
            slot.cancel()

    def close(self) -> None:
        """Stop everything and join all threads."""
        self.surfaces.forget()
        self._runner.close()
