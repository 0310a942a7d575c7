"""Right panel: verdict, six probabilities with thresholds and volumes, findings, overlay controls, models and device."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.finding import Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import Subtype, short_name
from ichviewer.domain.review import ADDED, OPEN, REJECTED, Review, Verdict
from ichviewer.gui import theme
from ichviewer.gui.panels.study_panel import label
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.probability_table import ProbabilityTable
from ichviewer.gui.widgets.swatch import swatch
from ichviewer.render.raster import OverlayStyle

_FINDING_HEIGHT = 48
_FINDINGS_SHOWN = 5
_STATES = {OPEN: "", ADDED: "added by reader"}


def finding_facts(finding: Finding) -> str:
    """Where a finding lies, how large and how probable it is."""
    first, last = finding.slices[0] + 1, finding.slices[1] + 1
    where = f"slice {first}" if first == last else f"slices {first}–{last}"
    sure = "p not assessed" if finding.probability is None else f"p {finding.probability:.2f}"
    return f"{finding.side} · {where} · {finding.largest_diameter_mm:.0f} mm · {sure}"


class _FindingButton(QPushButton):
    """One finding: number, subtype, volume; place and probability below. Its context menu reviews it.

    Signals
    -------
    review_requested(str)
        ``accept``, ``reject``, ``undo``, or the key of a subtype.
    """

    review_requested = Signal(str)

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding
        self.setObjectName("card")
        self.setProperty("current", False)
        self.setToolTip(
            f"{finding.subtype.title}, mean {finding.mean_hu:.0f} HU. Click to go to slice {finding.key_slice + 1}."
        )
        self.setAccessibleName(f"{finding.index} {finding.subtype.title}, {finding_facts(finding)}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        patch = QLabel()
        patch.setPixmap(swatch(finding.subtype.rgb).pixmap(QSize(12, 12)))
        self.title = title = QLabel(f"{finding.index}   {finding.subtype.short}")
        self.state = state = QLabel()
        state.setObjectName("muted")
        state.setFont(theme.font(8))
        title.setFont(theme.font(9, bold=True))
        volume = QLabel(f"{finding.volume_ml:.1f} mL")
        volume.setFont(theme.font(9, bold=True))
        facts = QLabel(finding_facts(finding))
        facts.setObjectName("muted")
        facts.setFont(theme.font(8))
        grid.addWidget(patch, 0, 0)
        grid.addWidget(title, 0, 1)
        grid.addWidget(state, 0, 2)
        grid.addWidget(volume, 0, 3, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(facts, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        for child in (patch, title, state, volume, facts):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(theme.px(_FINDING_HEIGHT))
        self._swatch, self._volume = patch, volume
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        called = [(f"Call it {subtype.short}", subtype.key) for subtype in Subtype if subtype is not finding.subtype]
        for text, what in (("Accept", "accept"), ("Reject", "reject"), *called, ("Undo", "undo")):
            action = QAction(text, self)
            action.triggered.connect(lambda _checked=False, said=what: self.review_requested.emit(said))
            self.addAction(action)

    def show_verdict(self, verdict: Verdict) -> None:
        """What the reader said: a rejected finding is struck through."""
        finding, subtype = self.finding, verdict.subtype
        was = "" if subtype is finding.subtype else f" (was {finding.subtype.short})"
        self.title.setText(f"{finding.index}   {subtype.short}{was}")
        self.state.setText(_STATES.get(verdict.state, verdict.state))
        self.setAccessibleName(f"Finding {finding.index}, {subtype.title}, {finding_facts(finding)}, {verdict.state}")
        self._swatch.setPixmap(swatch(subtype.rgb).pixmap(QSize(12, 12)))
        for words in (self.title, self._volume):
            chosen = theme.font(9, bold=True)
            chosen.setStrikeOut(verdict.state == REJECTED)
            words.setFont(chosen)

    def set_current(self, current: bool) -> None:
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)


class OverlayControls(QWidget):
    """Fill, outline, opacity, and which subtypes are shown.

    Signals
    -------
    style_changed(OverlayStyle)
        By the user or by `nudge`.
    """

    style_changed = Signal(object)

    def __init__(self, style: OverlayStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fill, self.outline = QCheckBox("Fill"), QCheckBox("Outline")
        self.fill.setChecked(style.fill)
        self.outline.setChecked(style.outline)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(style.opacity * 100))
        self.opacity.setAccessibleName("Opacity of the fill")
        self._value = QLabel()
        self._value.setMinimumWidth(40)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.subtypes = {subtype: QCheckBox(subtype.short) for subtype in Subtype}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.fill)
        row.addWidget(self.outline)
        row.addStretch(1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel("Opacity"))
        row.addWidget(self.opacity, 1)
        row.addWidget(self._value)
        column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for n, (subtype, box) in enumerate(self.subtypes.items()):
            box.setIcon(swatch(subtype.rgb))
            box.setChecked(subtype in style.visible)
            box.setToolTip(f"Show {subtype.title.lower()} hemorrhage")
            box.toggled.connect(self._emit)
            grid.addWidget(box, n // 3, n % 3)
        column.addLayout(grid)
        self.fill.toggled.connect(self._emit)
        self.outline.toggled.connect(self._emit)
        self.opacity.valueChanged.connect(self._emit)
        self._emit()

    @property
    def overlay(self) -> OverlayStyle:
        """The style as set."""
        return OverlayStyle(
            opacity=self.opacity.value() / 100,
            fill=self.fill.isChecked(),
            outline=self.outline.isChecked(),
            visible=frozenset(subtype for subtype, box in self.subtypes.items() if box.isChecked()),
        )

    def set_style(self, style: OverlayStyle) -> None:
        """Show and use fill, outline and opacity of a style; which subtypes are shown stays."""
        self.fill.setChecked(style.fill)
        self.outline.setChecked(style.outline)
        self.opacity.setValue(round(style.opacity * 100))

    def nudge(self, percent: int) -> None:
        """Change the opacity by so many percent."""
        self.opacity.setValue(self.opacity.value() + percent)

    def _emit(self) -> None:
        self._value.setText(f"{self.opacity.value()} %")
        self.style_changed.emit(self.overlay)


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
        self.analyse = QPushButton("Analyse")
        self.analyse.setProperty("primary", True)
        self.analyse.clicked.connect(self.analyse_requested)
        self.table = ProbabilityTable()
        self.controls = OverlayControls(style)
        self.controls.style_changed.connect(self.style_changed)
        self._findings = QVBoxLayout()
        self._findings.setSpacing(4)
        self._findings.setContentsMargins(0, 0, 0, 0)
        self.finding_buttons: list[_FindingButton] = []
        self.reviewed = label("", "muted")
        self.reviewed.hide()
        self._models = QVBoxLayout()
        self._models.setSpacing(4)
        self._notes_heading = label("Notes", "heading")
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
        column.addWidget(label("Study probabilities", "heading"))
        self.table.setAccessibleName(tr("Study probabilities"))
        column.addWidget(self.table)
        column.addSpacing(8)
        column.addWidget(label("Findings", "heading"))
        column.addWidget(self._finding_list())
        column.addWidget(self.reviewed)
        column.addSpacing(8)
        column.addWidget(label("Overlay", "heading"))
        column.addWidget(self.controls)
        column.addSpacing(8)
        column.addWidget(label("Models and device", "heading"))
        column.addLayout(self._models)
        column.addSpacing(8)
        column.addWidget(self._notes_heading)
        column.addLayout(self._notes)
        column.addStretch(1)
        return page

    def _finding_list(self) -> QScrollArea:
        """Findings scroll by themselves, so that overlay and device stay near however many there are."""
        page = QWidget()
        page.setObjectName("panel_page")
        page.setLayout(self._findings)
        self._finding_scroll = QScrollArea()
        self._finding_scroll.setWidgetResizable(True)
        self._finding_scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._finding_scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._finding_scroll.setAccessibleName(tr("Findings"))
        self._finding_scroll.setWidget(page)
        return self._finding_scroll

    # -- states -----------------------------------------------------------------------------------------------------

    def show_state(self, verdict: str, note: str = "", *, offer: bool = False, findings: str = "Not assessed.") -> None:
        """A state without results: nothing loaded, ready, running, no model, failed.

        Parameters
        ----------
        offer
            Whether the Analyse button is shown.
        """
        self.verdict.setText(verdict)
        self._set_note(note)
        self.analyse.setText("Analyse")
        self.analyse.setVisible(offer)
        self.table.show_values(Probabilities(), {}, {})
        self._show_findings((), findings)
        self._show_notes(())

    def show_analysis(self, analysis: SeriesAnalysis, kept: datetime | None = None) -> None:
        """Show a finished analysis; `kept` tells when it was made where it comes from the library."""
        over = analysis.over_threshold
        if analysis.positive is None:
            volume = sum(value for value in analysis.volumes_ml.values() if value is not None)
            verdict = f"Segmented hemorrhage: {volume:.1f} mL" if analysis.findings else "No hemorrhage segmented"
            note = "Probabilities were not assessed: no classification model ran."
        elif over:
            named = [short_name(key) for key in over if key != "any"]
            verdict = "Hemorrhage suspected" + (f": {', '.join(named)}" if named else "")
            note = "At least one probability reaches its threshold."
        else:
            verdict = "No probability over its threshold"
            note = "The models found no hemorrhage. This does not exclude one."
        self.verdict.setText(verdict)
        if analysis.edit is not None:
            note = f"{note}\n{analysis.edit.short}: volumes and findings are those of the edited mask."
        if kept is not None:
            models = ", ".join(f"{model.name} {model.version}" for model in analysis.models)
            note = f"{note}\nKept result of {kept.astimezone():%Y-%m-%d %H:%M} by {models} on {analysis.device.name}."
        self._set_note(note)
        self.analyse.setText("Analyse again")
        self.analyse.setVisible(kept is not None)
        self.table.show_values(analysis.probabilities, analysis.thresholds, analysis.volumes_ml)
        none = "Not assessed: no segmentation model ran." if analysis.mask is None else "None."
        self._show_findings(analysis.findings, none)
        device = analysis.device
        seconds = sum(analysis.seconds.values())
        took = f", {seconds:.1f} s" if seconds else ""
        when = "" if kept is None else f"\nMade {kept.astimezone():%Y-%m-%d %H:%M}, kept in the library"
        self.show_models(analysis.models, f"Ran on {device.name}{took}\n{device.provider}{when}", device.note)
        self._show_notes(tuple(str(warning) for warning in analysis.warnings))

    def show_edited(self, analysis: SeriesAnalysis, kept: datetime | None = None) -> None:
        """Show an analysis whose mask was edited; buttons of findings that stayed what they were stay too."""
        self.show_analysis(analysis, kept)

    def _set_note(self, note: str) -> None:
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_models(self, models: tuple[ModelIdentity, ...], device: str, note: str = "") -> None:
        """Name, version and short hash of each model (full hash in the tooltip), and the device that really ran."""
        _clear(self._models)
        for model in models:
            line = label(f"{model.task.capitalize()}\n{model.name} {model.version}  {model.sha256[:12]}")
            line.setToolTip(f"SHA-256 {model.sha256}")
            self._models.addWidget(line)
        if not models:
            self._models.addWidget(label("No model.", "muted"))
        if device:
            self._models.addWidget(label(device))
        if note:
            self._models.addWidget(label(note, "muted"))

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        _clear(self._notes)
        self._notes_heading.setVisible(bool(notes))
        for note in notes:
            self._notes.addWidget(label(note, "muted"))

    def _show_findings(self, findings: tuple[Finding, ...], none: str) -> None:
        _clear(self._findings)
        self.finding_buttons = []
        self.reviewed.hide()
        for finding in findings:
            button = _FindingButton(finding)
            button.clicked.connect(lambda _checked=False, chosen=finding: self.finding_chosen.emit(chosen))
            button.review_requested.connect(lambda what, chosen=finding: self.review_requested.emit(chosen, what))
            self._findings.addWidget(button)
            self.finding_buttons.append(button)
        if not findings:
            self._findings.addWidget(label(none, "muted"))
        self._fit()

    def _fit(self) -> None:
        """Room for the findings in the text size."""
        for button in self.finding_buttons:
            button.setFixedHeight(theme.px(_FINDING_HEIGHT))
        shown = min(len(self.finding_buttons), _FINDINGS_SHOWN)
        self._finding_scroll.setFixedHeight(shown * (theme.px(_FINDING_HEIGHT) + 4) - 4 if shown else theme.px(24))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_finding_scroll"):
            self._fit()

    def show_review(self, analysis: SeriesAnalysis, review: Review) -> None:
        """What was said of each finding, and by whom, with the reviewed volume."""
        for button in self.finding_buttons:
            button.show_verdict(review.verdict(button.finding))
        said = review.summary(analysis)
        self.reviewed.setText(said)
        self.reviewed.setVisible(bool(said))

    def set_current_finding(self, finding: Finding | None) -> None:
        """Mark the finding that is framed."""
        for button in self.finding_buttons:
            button.set_current(button.finding is finding)
            if button.finding is finding:
                self._finding_scroll.ensureWidgetVisible(button)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
