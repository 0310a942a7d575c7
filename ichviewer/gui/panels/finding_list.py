"""The list of findings: number, type, volume, place, size and probability; a click leads there, a context menu reviews."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ichviewer.domain.finding import EDITED, Finding, probability_text
from ichviewer.domain.labels import Subtype
from ichviewer.domain.review import ADDED, OPEN, REJECTED, Review, Verdict
from ichviewer.gui import theme
from ichviewer.gui.panels.study_panel import label
from ichviewer.gui.texts import isolated, mark, say, tr
from ichviewer.gui.widgets.swatch import swatch

_FINDING_HEIGHT = 48
_FINDINGS_SHOWN = 5
_STATES = {OPEN: "", ADDED: mark("added by reader")}


def finding_facts(finding: Finding) -> str:
    """Where a finding lies, how large and how probable it is."""
    first, last = finding.slices[0] + 1, finding.slices[1] + 1
    where = tr("slice {first}", first=first) if first == last else tr("slices {first}–{last}", first=first, last=last)
    sure = tr("p not assessed") if finding.probability is None else f"p {probability_text(finding.probability)}"
    return isolated(f"{say(finding.side)} · {where} · {finding.largest_diameter_mm:.0f} mm · {sure}")


class FindingButton(QPushButton):
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
            tr(
                "{title}, mean {mean_hu:.0f} HU. Click to go to slice {key_slice}.",
                title=say(finding.subtype.title),
                mean_hu=finding.mean_hu,
                key_slice=finding.key_slice + 1,
            )
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
        state.setProperty("small", True)
        title.setProperty("strong", True)
        volume = QLabel(isolated(f"{finding.volume_ml:.1f} mL"))
        volume.setProperty("strong", True)
        facts = QLabel(finding_facts(finding))
        facts.setObjectName("muted")
        facts.setProperty("small", True)
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
        others = [subtype for subtype in Subtype if subtype is not finding.subtype]
        called = [(tr("Call it {short}", short=subtype.short), subtype.key) for subtype in others]
        for text, what in ((tr("Accept"), "accept"), (tr("Reject"), "reject"), *called, (tr("Undo"), "undo")):
            action = QAction(text, self)
            action.triggered.connect(lambda _checked=False, said=what: self.review_requested.emit(said))
            self.addAction(action)

    def show_verdict(self, verdict: Verdict) -> None:
        """What the reader said: a rejected finding is struck through."""
        finding, subtype = self.finding, verdict.subtype
        was = "" if subtype is finding.subtype else tr(" (was {short})", short=finding.subtype.short)
        self.title.setText(f"{finding.index}   {subtype.short}{was}")
        state = say(_STATES.get(verdict.state, verdict.state))
        self.state.setText(", ".join(part for part in (tr("edited") if finding.source == EDITED else "", state) if part))
        self.setAccessibleName(
            tr(
                "Finding {index}, {title}, {finding}, {state}",
                index=finding.index,
                title=say(subtype.title),
                finding=finding_facts(finding),
                state=say(verdict.state),
            )
        )
        self._swatch.setPixmap(swatch(subtype.rgb).pixmap(QSize(12, 12)))
        for words in (self.title, self._volume):
            words.setProperty("struck", verdict.state == REJECTED)
            words.style().unpolish(words)
            words.style().polish(words)

    def set_current(self, current: bool) -> None:
        """Whether it is the framed one."""
        if self.property("current") == current:
            return
        self.setProperty("current", current)
        self.style().unpolish(self)
        self.style().polish(self)


class FindingList(QScrollArea):
    """Findings scroll by themselves, so that overlay and device stay near however many there are.

    Signals
    -------
    chosen(Finding), review_requested(Finding, str)

    Attributes
    ----------
    buttons
        In the order of the list.
    """

    chosen = Signal(object)
    review_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget()
        page.setObjectName("panel_page")
        self._column = QVBoxLayout(page)
        self._column.setSpacing(4)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._none = label("", "muted")
        self._column.addWidget(self._none)
        self.setAccessibleName(tr("Findings"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.buttons: list[FindingButton] = []

    def show_findings(self, findings: tuple[Finding, ...], none: str) -> None:
        """Show findings, or why there is none; the buttons of those that were shown before stay as they are."""
        kept = {id(button.finding): button for button in self.buttons}
        buttons = [kept.pop(id(finding), None) or self._button(finding) for finding in findings]
        for button in kept.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        for n, button in enumerate(buttons):
            if self._column.indexOf(button) != n:
                self._column.insertWidget(n, button)
        self.buttons = buttons
        self._none.setText(none)
        self._none.setVisible(not findings)
        self.fit()

    def _button(self, finding: Finding) -> FindingButton:
        button = FindingButton(finding)
        button.clicked.connect(lambda: self.chosen.emit(finding))
        button.review_requested.connect(lambda what: self.review_requested.emit(finding, what))
        return button

    def fit(self) -> None:
        """Room for the findings in the text size."""
        for button in self.buttons:
            button.setFixedHeight(theme.px(_FINDING_HEIGHT))
        shown = min(len(self.buttons), _FINDINGS_SHOWN)
        self.setFixedHeight(shown * (theme.px(_FINDING_HEIGHT) + 4) - 4 if shown else theme.px(24))

    def show_review(self, review: Review) -> None:
        """What was said of each finding."""
        for button in self.buttons:
            button.show_verdict(review.verdict(button.finding))

    def set_current(self, finding: Finding | None) -> None:
        """Mark the finding that is framed."""
        for button in self.buttons:
            button.set_current(button.finding is finding)
            if button.finding is finding:
                self.ensureWidgetVisible(button)
