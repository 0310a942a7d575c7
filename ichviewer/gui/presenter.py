"""Brings what the controller tells onto the window's panels: opening, analysing, reporting, failing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication

from ichviewer.domain.correction import SUSPECT_HU
from ichviewer.domain.finding import Finding, SeriesAnalysis
from ichviewer.domain.review import Review
from ichviewer.domain.series import FolderIndex
from ichviewer.gui.controller import Controller
from ichviewer.gui.demonstration import Demonstration
from ichviewer.gui.panels.result_panel import ResultPanel
from ichviewer.gui.panels.study_panel import StudyPanel
from ichviewer.gui.status import StatusBar
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.workspace import Workspace

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


_REMESH_MS = 700
"""After the last stroke: surfaces take a second, and a reader draws several."""
_DROPPED = mark("The analysis was dropped: it was made of other HU. Analyse again.")


class Presenter(QObject):
    """Listens to the controller and sets the panels.

    Signals
    -------
    changed()
        What can be done may have changed: actions are to be enabled anew.
    series_shown(), meshes_wanted()
        Another series is shown; its surfaces are wanted if the 3D view is.
    recent_changed()
    findings_ended(int)
        The reader went on (1) from the last finding of the series, or back (-1) from the first.
    """

    changed = Signal()
    series_shown = Signal()
    meshes_wanted = Signal()
    recent_changed = Signal()
    findings_ended = Signal(int)

    def __init__(
        self,
        controller: Controller,
        workspace: Workspace,
        studies: StudyPanel,
        results: ResultPanel,
        status: StatusBar,
        demonstration: Demonstration,
    ) -> None:
        super().__init__()
        self.controller = controller
        self.workspace = workspace
        self.view = workspace.view
        self.view.subtype_of = lambda finding: controller.reviewing.review.verdict(finding).subtype
        self.studies = studies
        self.results = results
        self.status = status
        self._demonstration = demonstration
        demonstration.changed.connect(self._on_demonstration)
        self._finding: Finding | None = None
        self._labelled: set[int] = set()
        self._left_at = -1  # slice from which a result may lead to its first finding
        self._remesh = QTimer(self)
        self._remesh.setSingleShot(True)
        self._remesh.setInterval(_REMESH_MS)
        self._remesh.timeout.connect(self.meshes_wanted)
        controller.index_ready.connect(self._on_index)
        controller.series_started.connect(self._on_series_started)
        controller.slice_ready.connect(self.view.refresh)
        controller.slices_arrived.connect(workspace.slices_arrived)
        controller.series_ready.connect(self._on_series_ready)
        controller.hu_changed.connect(self._on_hu_changed)
        workspace.hu_banner.correct_requested.connect(controller.correct_hu)
        workspace.hu_banner.undo_requested.connect(controller.undo_hu)
        controller.loading_stopped.connect(self._on_loading_stopped)
        controller.opening_stopped.connect(self._on_opening_stopped)
        self.view.slice_changed.connect(controller.look_at)
        controller.thumbnail_ready.connect(self._on_thumbnail)
        controller.models_ready.connect(self._on_models)
        controller.analysis_started.connect(self._on_analysis_started)
        controller.labels_ready.connect(self._on_labels)
        controller.analysis_ready.connect(self._on_analysis)
        controller.analysis_edited.connect(self._on_edited)
        controller.editing.picked.connect(self.frame_finding)
        controller.analysis_ended.connect(self._on_analysis_ended)
        controller.meshes_ready.connect(workspace.scene.show_meshes)
        controller.meshes_failed.connect(workspace.scene.clear)
        controller.report_ready.connect(self._on_report)
        controller.failed.connect(self._on_failed)
        controller.progress.connect(status.set_progress)
        controller.progress.connect(workspace.welcome.show_progress)
        controller.busy_changed.connect(self._on_busy)
        status.cancel_requested.connect(controller.cancel)
        workspace.welcome.stop_requested.connect(controller.cancel)
        results.finding_chosen.connect(self._on_chosen)
        results.review_requested.connect(controller.reviewing.say)
        controller.reviewing.changed.connect(self._on_review)
        self.show_empty_results()

    def _on_index(self, index: FolderIndex) -> None:
        self.studies.show_index(index)
        if self.controller.current.series is None:
            self.workspace.show_welcome()
            self.workspace.welcome.show_choice()
        self.recent_changed.emit()

    def _on_series_started(self) -> None:
        current = self.controller.current
        study, series = current.study, current.series
        if study is None or series is None or current.images is None:
            return
        self._finding, self._labelled, self._left_at = None, set(), len(series.instances) // 2
        self.status.set_device("")
        self.studies.set_current(series)
        self._show_texts()
        self.workspace.show_series(current.images, self.controller.first_slice(series))
        self.series_shown.emit()
        self._show_ready(tr("Loading …"))
        self.changed.emit()

    def _on_series_ready(self) -> None:
        loaded = self.controller.current.loaded
        self.workspace.series_complete()
        self._show_ready()
        self._show_hu_state()
        said = {SUSPECT_HU} if loaded is not None and loaded.correction_offered is not None else set()
        lines = [str(warning) for warning in loaded.warnings if warning.code not in said] if loaded is not None else []
        if lines:
            self.workspace.banner.say_all("warning", lines)
        self.changed.emit()
        self.meshes_wanted.emit()

    def _show_texts(self) -> None:
        current = self.controller.current
        study, series = current.study, current.series
        if study is None or series is None:
            return
        applied = None if current.loaded is None else current.loaded.correction_applied
        number = "" if series.number is None else tr("Series {number}", number=series.number)
        kernel = tr("Kernel {kernel}", kernel=series.kernel) if series.kernel else ""
        lines = (series.description, number, kernel, "" if applied is None else applied.short)
        shown = tuple(self._demonstration.text(line) for line in lines if line)
        self.view.set_texts(self._demonstration.lines(study), shown)

    def _on_demonstration(self, on: bool) -> None:
        self.status.mark_demonstration(on)
        self.status.clearMessage()  # it may tell of a path
        self.workspace.banner.show_through(self._demonstration.text)
        self._show_texts()
        self.recent_changed.emit()

    def _show_hu_state(self) -> None:
        """Above the image: the offer to correct the HU, or that they are corrected."""
        loaded, banner = self.controller.current.loaded, self.workspace.hu_banner
        if loaded is not None and loaded.correction_applied is not None:
            banner.state_corrected(loaded.correction_applied)
        elif loaded is not None and loaded.correction_offered is not None:
            banner.offer(loaded.correction_offered)
        else:
            banner.hide()

    def _on_hu_changed(self, dropped: bool) -> None:
        focused = self.workspace.hu_banner.isAncestorOf(QApplication.focusWidget() or self.view)
        self._finding, self._labelled = None, set()
        self._show_hu_state()
        self._show_texts()
        self.workspace.strip.set_probabilities((), {})
        self.workspace.strip.mark_labelled(())
        self.view.forget_finding()
        self.view.refresh()
        self.status.set_device("")
        self._show_ready(tr("Not analysed"))
        if focused:
            self.view.setFocus()  # the button that was pressed is gone
        if dropped:
            self.workspace.banner.say("warning", _DROPPED)
        self.workspace.scene.clear()
        self.changed.emit()
        self.meshes_wanted.emit()

    def _on_loading_stopped(self) -> None:
        images = self.controller.current.images
        if images is None:
            return
        self.view.refresh()
        self._show_ready(tr("Not complete"))
        self.workspace.banner.say(
            "warning",
            tr("Loading was stopped: {there} of {count} slices are here.", there=sum(images.there), count=images.count),
            (tr("Load the rest"), self._load_the_rest),
        )
        self.changed.emit()

    def _load_the_rest(self) -> None:
        self.workspace.banner.hide()
        self.controller.resume_loading()
        self._show_ready(tr("Loading …"))
        self.view.refresh()

    def _on_opening_stopped(self) -> None:
        self.status.showMessage(tr("Reading was stopped."), 4000)
        if self.controller.current.series is None:
            self._show_nothing()

    def _show_nothing(self) -> None:
        """No series is shown: the list to choose from, or how to open a study."""
        self.workspace.show_welcome()
        if self.controller.current.index is not None and self.studies.cards:
            self.workspace.welcome.show_choice()
        else:
            self.recent_changed.emit()

    def _on_thumbnail(self, uid: str, picture: npt.NDArray[np.uint8]) -> None:
        rows, columns = picture.shape[:2]
        image = QImage(picture.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        self.studies.set_thumbnail(uid, image.copy())

    # -- analysing --------------------------------------------------------------------------------------------------

    def _on_models(self) -> None:
        models = self.controller.models
        if models is not None and self.controller.current.analysis is None:
            for problem in models.problems[:1]:
                self.workspace.banner.say("warning", problem.reason)
            self.show_empty_results() if self.controller.current.series is None else self._show_ready()
        if self.controller.current.analysis is not None:  # a kept result may be shown before the models are verified
            self.results.table.set_calibration(self._temperatures(self.controller.current.analysis))
        self.changed.emit()

    def show_empty_results(self) -> None:
        """Nothing is open."""
        self.results.show_state(tr("No study"), tr("Open a study to analyse it."))
        self._show_models()

    def _show_models(self) -> None:
        models = self.controller.models
        self.results.show_models(models.identities if models else (), tr("Device: told once the models have run."))

    def _show_ready(self, verdict: str = mark("Not analysed")) -> None:
        models = self.controller.models
        loaded = self.controller.current.loaded is not None
        if models is not None and not models.packages:
            self.results.show_state(
                tr("No model installed"), tr("Add a package with 'ichviewer models add FOLDER' and start again.")
            )
        else:
            self.results.show_state(say(verdict), offer=loaded)
        self._show_models()

    def _on_analysis_started(self) -> None:
        if self.workspace.banner.text == say(_DROPPED):
            self.workspace.banner.hide()
        self._labelled, self._left_at = set(), self.view.slice_index
        self.workspace.strip.set_probabilities((), {})
        self.workspace.strip.mark_labelled(())
        self.status.set_device("")
        self.results.show_state(tr("Analysing …"), tr("Slices fill in as they are done."), findings=tr("Not there yet."))
        self._finding = None
        self.changed.emit()

    def _on_labels(self, k: int) -> None:
        images = self.controller.current.images
        if images is not None and images.has_labels(k):
            self._labelled.add(k)
            self.workspace.strip.mark_labelled(sorted(self._labelled))
        self.view.refresh(k)

    def _on_analysis(self, analysis: SeriesAnalysis) -> None:
        images = self.controller.current.images
        self._labelled = {k for k in range(images.count) if images.has_labels(k)} if images else set()
        self.workspace.strip.mark_labelled(sorted(self._labelled))
        self.workspace.strip.set_probabilities(analysis.slice_probabilities, analysis.thresholds)
        self.results.show_analysis(analysis, self.controller.current.kept)
        self.results.table.set_calibration(self._temperatures(analysis))
        self.status.set_device(say(analysis.device.name))
        self.view.refresh()
        if self.workspace.banner.text == say(_DROPPED):
            self.workspace.banner.hide()
        # A result must not take away the slice that the reader has gone to meanwhile, or came back to.
        if analysis.findings and self.view.slice_index == self._left_at:
            self.show_finding(analysis.findings[0])
        self.changed.emit()
        if analysis.findings:
            self.meshes_wanted.emit()

    def _temperatures(self, analysis: SeriesAnalysis) -> dict[str, float]:
        """Temperatures of the model that gave the probabilities, where it is the installed one."""
        models = self.controller.models
        package = None if models is None else models.classification
        if package is None or package.spec.sha256 not in {model.sha256 for model in analysis.models}:
            return {}
        return dict(package.spec.calibration)

    def _on_analysis_ended(self, reason: str) -> None:
        self._left_at = -1  # the kept result that comes back was seen before
        self.workspace.strip.mark_labelled(())
        self.view.refresh()
        self._show_ready(tr("Analysis failed") if reason else tr("Analysis stopped"))
        self.changed.emit()

    def show_finding(self, finding: Finding) -> None:
        """Go to a finding and frame it."""
        self._finding = finding
        self.view.show_finding(finding)
        self.results.set_current_finding(finding)

    def _on_chosen(self, finding: Finding) -> None:
        """A click in the list enlarges the finding; a click on the one that is enlarged shows the whole slice again."""
        again = finding is self._finding and self.view.viewport.zoom > 1.05
        self.show_finding(finding)
        if again:
            self.view.set_viewport(self.view.viewport.reset())
        else:
            self.view.zoom_to_finding(finding)

    def forget_finding(self) -> None:
        """Frame no finding any more."""
        self._finding = None
        self.results.set_current_finding(None)

    def close(self) -> None:
        """Nothing is wanted any more."""
        self._remesh.stop()

    @property
    def finding(self) -> Finding | None:
        """The finding that is framed."""
        return self._finding

    def frame_finding(self, finding: Finding | None) -> None:
        """Frame a finding, or none, where the view is."""
        self._finding = finding
        self.view.frame_finding(finding)
        self.results.set_current_finding(finding)

    def _on_edited(self, analysis: SeriesAnalysis | None) -> None:
        """The mask was edited: what is shown of it follows, the view stays."""
        number = None if self._finding is None else self._finding.index
        findings = () if analysis is None else analysis.findings
        self._finding = next((finding for finding in findings if finding.index == number), None)
        self._labelled = {k for finding in findings for k in range(finding.slices[0], finding.slices[1] + 1)}
        self.workspace.strip.mark_labelled(sorted(self._labelled))
        if analysis is None:
            self._show_ready()
        else:
            self.results.show_analysis(analysis, self.controller.current.kept)
            self.results.show_review(analysis, self.controller.reviewing.review)
        self.results.set_current_finding(self._finding)
        self.view.frame_finding(self._finding)
        self.view.refresh()
        self._remesh.start()
        self.changed.emit()

    def _on_review(self, review: Review) -> None:
        analysis = self.controller.current.analysis
        if analysis is not None:
            self.results.show_review(analysis, review)
        self.view.update()
        self.changed.emit()

    def say(self, what: str) -> None:
        """Accept or reject the framed finding, or take back what was said of it."""
        if self._finding is None:
            self.status.showMessage(tr("Choose a finding first."), 4000)
        else:
            self.controller.reviewing.say(self._finding, what)

    def step_finding(self, count: int) -> None:
        """Go to the next (1) or previous (-1) finding; at the end of the series `findings_ended` hands over."""
        analysis = self.controller.current.analysis
        found = analysis.findings if analysis is not None else ()
        if self._finding in found and self._finding is not None:
            place = found.index(self._finding) + count
            if 0 <= place < len(found):
                self.show_finding(found[place])
                return
        elif found:
            self.turn_over(count)
            return
        self.findings_ended.emit(count)

    def turn_over(self, count: int) -> None:
        """Begin with the first finding of the series (1), or with the last (-1)."""
        analysis = self.controller.current.analysis
        if analysis is not None and analysis.findings:
            self.show_finding(analysis.findings[0 if count > 0 else -1])

    def _on_report(self, folder: Path, paths: tuple[Path, ...]) -> None:
        url = QUrl.fromLocalFile(str(folder))
        self.workspace.banner.say(
            "done",
            tr("The report ({paths} files) was written to {folder}.", paths=len(paths), folder=folder),
            (tr("Open folder"), lambda: QDesktopServices.openUrl(url)),
        )

    def _on_failed(self, line: str) -> None:
        self.workspace.banner.say("failed", line)
        if self.controller.current.series is None:
            self._show_nothing()
            self.show_empty_results()
        self.changed.emit()

    def _on_busy(self, busy: bool) -> None:
        self.status.set_busy(busy)
        self.changed.emit()
