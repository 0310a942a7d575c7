"""Right panel: verdict, six probabilities with thresholds and volumes, findings, overlay controls, models and device."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.finding import Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import PROBABILITY_ORDER, short_name
from ichviewer.domain.review import Review
from ichviewer.gui.panels.finding_list import FindingButton, FindingList
from ichviewer.gui.panels.overlay_controls import OverlayControls
from ichviewer.gui.panels.study_panel import label
from ichviewer.gui.texts import mark, say, tr
from ichviewer.gui.widgets.probability_table import ProbabilityTable
from ichviewer.render.raster import OverlayStyle

if TYPE_CHECKING:
    from ichviewer.inference.probability_map import Spread


class ResultPanel(QFrame):
    """What the analysis says, in all its states.

    Signals
    -------
    finding_chosen(Finding)
    review_requested(Finding, str)
    analyse_requested()
    style_changed(OverlayStyle)
    """

    finding_chosen = Signal(object)
    review_requested = Signal(object, str)
    analyse_requested = Signal()
    style_changed = Signal(object)

    def __init__(self, style: OverlayStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setProperty("side", "right")
        self.verdict = label("", "verdict")
        self.note = label("", "muted")
        self.analyse = QPushButton(tr("Analyse"))
        self.analyse.setProperty("primary", True)
        self.analyse.clicked.connect(self.analyse_requested)
        self.table = ProbabilityTable()
        self.how_sure = QPushButton(tr("How sure?"))
        self.how_sure.setProperty("flat", True)
        self.how_sure.setToolTip(tr("Mirror and shift the image a little, and show as ± how much the probabilities change"))
        self.how_sure.hide()
        self.controls = OverlayControls(style)
        self.controls.style_changed.connect(self.style_changed)
        self.findings = FindingList()
        self.findings.chosen.connect(self.finding_chosen)
        self.findings.review_requested.connect(self.review_requested)
        self.reviewed = label("", "muted")
        self.reviewed.hide()
        self._models = QVBoxLayout()
        self._said_of_models: tuple[tuple[ModelIdentity, ...], str, str] | None = None
        self._models.setSpacing(4)
        self._notes_heading = label(tr("Notes"), "heading")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(tr("Results"))
        scroll.setWidget(self._page())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setObjectName("panel_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.verdict)
        column.addWidget(self.note)
        column.addWidget(self.analyse)
        column.addSpacing(8)
        column.addWidget(label(tr("Study probabilities"), "heading"))
        self.table.setAccessibleName(tr("Study probabilities"))
        column.addWidget(self.table)
        column.addWidget(self.how_sure, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(label(tr("Findings"), "heading"))
        column.addWidget(self.findings)
        column.addWidget(self.reviewed)
        column.addSpacing(8)
        column.addWidget(label(tr("Overlay"), "heading"))
        column.addWidget(self.controls)
        column.addSpacing(8)
        column.addWidget(label(tr("Models and device"), "heading"))
        column.addLayout(self._models)
        column.addSpacing(8)
        column.addWidget(self._notes_heading)
        column.addLayout(self._notes)
        column.addStretch(1)
        return page

    # -- states -----------------------------------------------------------------------------------------------------

    def show_state(
        self, verdict: str, note: str = "", *, offer: bool = False, findings: str = mark("Not assessed.")
    ) -> None:
        """A state without results: nothing loaded, ready, running, no model, failed.

        Parameters
        ----------
        offer
            Whether the Analyse button is shown.
        """
        self.verdict.setText(verdict)
        self._set_note(note)
        self._offer(tr("Analyse"), shown=offer, primary=True)
        self.table.show_values(Probabilities(), {}, {})
        self.show_spread(None)
        self.how_sure.hide()
        self._show_findings((), say(findings))
        self._show_notes(())

    def show_analysis(self, analysis: SeriesAnalysis, kept: datetime | None = None) -> None:
        """Show a finished analysis; `kept` tells when it was made where it comes from the library."""
        over = analysis.over_threshold
        if analysis.no_brain:
            verdict = tr("No brain seen")
            note = tr("Nothing is marked, and the probabilities mean nothing.")
        elif analysis.positive is None:
            volume = sum(value for value in analysis.volumes_ml.values() if value is not None)
            verdict = (
                tr("Segmented hemorrhage: {volume:.1f} mL", volume=volume)
                if analysis.findings
                else tr("No hemorrhage segmented")
            )
            note = tr("Probabilities were not assessed: no classification model ran.")
        elif over:
            outlined = {finding.subtype.key for finding in analysis.findings} - set(over)
            named = [short_name(key) for key in PROBABILITY_ORDER if key != "any" and (key in over or key in outlined)]
            verdict = tr("Hemorrhage suspected") + (f": {', '.join(named)}" if named else "")
            note = tr("At least one probability reaches its threshold.")
            if outlined:
                types = ", ".join(short_name(key) for key in PROBABILITY_ORDER if key in outlined)
                note += " " + tr("Only outlined, below its threshold: {types}.", types=types)
        else:
            verdict = tr("No probability over its threshold")
            note = tr("The models found no hemorrhage. This does not exclude one.")
            if analysis.findings:
                volume = sum(value for value in analysis.volumes_ml.values() if value is not None)
                note = tr("The mask outlines {volume:.1f} mL all the same: look at the findings.", volume=volume)
        self.verdict.setText(verdict)
        if analysis.edit is not None:
            note = "\n".join(
                (note, tr("{edit}: volumes and findings are those of the edited mask.", edit=say(analysis.edit.short)))
            )
        if kept is not None:
            models = ", ".join(f"{model.name} {model.version}" for model in analysis.models)
            note = "\n".join(
                (
                    note,
                    tr(
                        "Kept result of {when:%Y-%m-%d %H:%M} by {models} on {device}.",
                        when=kept.astimezone(),
                        models=models,
                        device=say(analysis.device.name),
                    ),
                )
            )
        self._set_note(note)
        made = bool(analysis.models)
        self._offer(tr("Analyse again") if made else tr("Analyse"), shown=kept is not None or not made, primary=not made)
        self.table.show_values(analysis.probabilities, analysis.thresholds, analysis.volumes_ml)
        self.how_sure.setVisible(analysis.probabilities.assessed and not self.table.spread)
        none = tr("Not assessed: no segmentation model ran.") if analysis.mask is None else tr("None.")
        self._show_findings(analysis.findings, none)
        device = analysis.device
        seconds = sum(analysis.seconds.values())
        took = f", {seconds:.1f} s" if seconds else ""
        when = "" if kept is None else "\n" + tr("Made {when:%Y-%m-%d %H:%M}, kept in the library", when=kept.astimezone())
        self.show_models(
            analysis.models,
            tr("Ran on {name}", name=f"{say(device.name)}{took}\n{device.provider}{when}"),
            say(device.note),
        )
        self._show_notes(tuple(say(warning.message) for warning in analysis.warnings))

    def show_spread(self, spread: Spread | None) -> None:
        """Show how much the probabilities change with small changes of the image; None forgets it."""
        self.table.set_spread({} if spread is None else spread.deviations)
        self.how_sure.hide()

    def _offer(self, text: str, *, shown: bool, primary: bool) -> None:
        """The button that analyses; in colour only where that is what comes next."""
        self.analyse.setText(text)
        self.analyse.setProperty("primary", primary)
        self.analyse.style().unpolish(self.analyse)
        self.analyse.style().polish(self.analyse)
        self.analyse.setVisible(shown)

    def _set_note(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_models(self, models: tuple[ModelIdentity, ...], device: str, note: str = "") -> None:
        """Name, version and short hash of each model (full hash in the tooltip), and the device that really ran."""
        if (models, device, note) == self._said_of_models:
            return
        self._said_of_models = (models, device, note)
        _clear(self._models)
        for model in models:
            line = label(f"{say(model.task.capitalize())}\n{model.name} {model.version}  {model.sha256[:12]}")
            line.setToolTip(f"SHA-256 {model.sha256}")
            self._models.addWidget(line)
        if not models:
            self._models.addWidget(label(tr("No model."), "muted"))
        if device:
            self._models.addWidget(label(device))
        if note:
            self._models.addWidget(label(note, "muted"))

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        self._notes_heading.setVisible(bool(notes))
        if self._notes.count() != len(notes):
            _clear(self._notes)
            for _ in notes:
                self._notes.addWidget(label("", "muted"))
        for n, note in enumerate(notes):
            self._notes.itemAt(n).widget().setText(note)

    def _show_findings(self, findings: tuple[Finding, ...], none: str) -> None:
        self.findings.show_findings(findings, none)
        self.reviewed.hide()

    @property
    def finding_buttons(self) -> list[FindingButton]:
        """The findings of the list."""
        return self.findings.buttons

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "findings"):
            self.findings.fit()

    def show_review(self, analysis: SeriesAnalysis, review: Review) -> None:
        """What was said of each finding, and by whom, with the reviewed volume."""
        self.findings.show_review(review)
        said = review.summary(analysis)
        self.reviewed.setText(said)
        self.reviewed.setVisible(bool(said))

    def set_current_finding(self, finding: Finding | None) -> None:
        """Mark the finding that is framed."""
        self.findings.set_current(finding)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
