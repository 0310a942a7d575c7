"""What a reader said about the findings of an analysis: a log to which entries are only added."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ichviewer.domain.finding import BY_READER, Finding, SeriesAnalysis
from ichviewer.domain.labels import Subtype

ACCEPTED, REJECTED, OPEN, ADDED = "accepted", "rejected", "open", "added"
CHANGED = "changed"
"""Of a whole analysis of which only a part was accepted, or another type was given."""
STATES = (ACCEPTED, REJECTED, OPEN, ADDED)
"""`ADDED`: drawn by a reader, who has not said more about it."""


@dataclass(frozen=True)
class Verdict:
    """What holds for one finding.

    Attributes
    ----------
    state
        ``accepted``, ``rejected``, ``open`` or ``added``.
    subtype
        As the reader calls it; the model's own where he did not change it.
    """

    state: str
    subtype: Subtype

    def __post_init__(self) -> None:
        if self.state not in STATES:
            raise ValueError(f"unknown state {self.state}")


@dataclass(frozen=True)
class ReviewEntry:
    """One line of the log.

    Attributes
    ----------
    finding
        `Finding.index` in its analysis.
    who, when
        Name of the reader; ISO date and time, UTC.
    before, after
        What held, and what holds since. Taking back is an entry of its own.
    """

    finding: int
    who: str
    when: str
    before: Verdict
    after: Verdict


@dataclass(frozen=True)
class Review:
    """The log of one analysis, oldest first."""

    entries: tuple[ReviewEntry, ...] = ()

    def verdict(self, finding: Finding) -> Verdict:
        """What holds for a finding; open, and as the model calls it, where nobody said anything.

        A finding that a reader drew is added, not open: it was made by someone who looked.
        """
        said = [entry.after for entry in self.entries if entry.finding == finding.index]
        return said[-1] if said else untouched(finding)

    def summary(self, analysis: SeriesAnalysis) -> str:
        """Who reviewed, when last, how it stands, and the reviewed volume; "" where nobody said anything."""
        if not self.entries:
            return ""
        states = [self.verdict(finding).state for finding in analysis.findings]
        counts = ", ".join(f"{states.count(state)} {state}" for state in STATES if state != ADDED or ADDED in states)
        known = [value for value in reviewed_volumes(analysis, self).values() if value is not None]
        volume = f"{sum(known):.1f} mL" if known else "not assessed"
        who = ", ".join(sorted({entry.who for entry in self.entries}))
        when = self.entries[-1].when[:16].replace("T", " ")
        return f"Reviewed by {who}, last {when} UTC: {counts}. Reviewed volume {volume}."

    def rejected(self, findings: Iterable[Finding]) -> tuple[int, ...]:
        """Numbers of the findings that were rejected."""
        return tuple(finding.index for finding in findings if self.verdict(finding).state == REJECTED)

    def state(self, findings: Iterable[Finding]) -> str:
        """``accepted`` where every finding of the mask stays, ``rejected`` where none stays, else ``changed``.

        ``open`` while a finding is undecided. An analysis without findings stays open: nobody said anything about it. Only
        what is accepted or drawn as it is may teach a model: the exported mask has what was rejected in it too.
        """
        verdicts = [(self.verdict(finding), finding) for finding in findings]
        states = {verdict.state for verdict, _ in verdicts}
        if not verdicts or OPEN in states:
            return OPEN
        if states == {REJECTED}:
            return REJECTED
        stays = all(said.state in {ACCEPTED, ADDED} and said.subtype is finding.subtype for said, finding in verdicts)
        return ACCEPTED if stays else CHANGED


def untouched(finding: Finding) -> Verdict:
    """What holds for a finding before anybody said anything."""
    return Verdict(ADDED if finding.source == BY_READER else OPEN, finding.subtype)


def reviewed_volumes(analysis: SeriesAnalysis, review: Review) -> Mapping[str, float | None]:
    """mL by subtype without what was rejected, under the reader's subtypes; beside the model's own, never for it.

    None where no segmentation ran.
    """
    if analysis.mask is None:
        return {subtype.key: None for subtype in Subtype}
    volumes = dict.fromkeys((subtype.key for subtype in Subtype), 0.0)
    for finding in analysis.findings:
        verdict = review.verdict(finding)
        if verdict.state != REJECTED:
            volumes[verdict.subtype.key] += finding.volume_ml
    return dict(volumes)


def changed(verdict: Verdict, *, state: str | None = None, subtype: Subtype | None = None) -> Verdict:
    """Another verdict; a changed subtype accepts the finding."""
    if subtype is not None:
        return Verdict(ACCEPTED, subtype)
    return replace(verdict, state=state or verdict.state)
