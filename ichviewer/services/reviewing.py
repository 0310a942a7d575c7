"""Reviews of analyses: kept in the library by what was analysed, and written into ``findings.json``."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from ichviewer.domain.finding import Finding, SeriesAnalysis
from ichviewer.domain.labels import Subtype
from ichviewer.domain.review import Review, ReviewEntry, Verdict, changed, reviewed_volumes, untouched
from ichviewer.store.library import AnalysisKey, Library, LibraryError


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


class ReviewService:
    """Reads and adds to reviews.

    Parameters
    ----------
    library
        Keeps them.
    who
        Name of the reader.
    now
        ISO date and time, UTC.
    """

    def __init__(self, library: Library, who: str, now: Callable[[], str] = _now) -> None:
        self._library = library
        self._who = who
        self._now = now

    def read(self, key: AnalysisKey) -> Review:
        """The review of an analysis; empty where nobody said anything.

        Raises
        ------
        LibraryError
            If the library cannot be read, or the review in it is damaged or of a newer version.
        """
        try:
            return Review(tuple(_entry(json.loads(text)) for text in self._library.get_review(key)))
        except (KeyError, TypeError, ValueError) as error:
            raise LibraryError("The kept review of this series is damaged. It is left as it is.") from error

    def accept(self, key: AnalysisKey, finding: Finding) -> Review:
        """A finding is right."""
        return self._add(key, finding, state="accepted")

    def reject(self, key: AnalysisKey, finding: Finding) -> Review:
        """A finding is none."""
        return self._add(key, finding, state="rejected")

    def retype(self, key: AnalysisKey, finding: Finding, subtype: Subtype) -> Review:
        """A finding is right, but of another subtype."""
        return self._add(key, finding, subtype=subtype)

    def undo(self, key: AnalysisKey, finding: Finding) -> Review:
        """Take back the last change of a finding, as an entry of its own; does nothing where there is none.

        Entries that undo, and those that they took back, are passed over: undoing twice takes back two changes.
        """
        held = [untouched(finding)]
        for entry in self.read(key).entries:
            if entry.finding != finding.index:
                continue
            if len(held) > 1 and entry.after == held[-2]:
                held.pop()
            else:
                held.append(entry.after)
        return self.read(key) if len(held) == 1 else self._write(key, finding, held[-1], held[-2])

    def _add(
        self, key: AnalysisKey, finding: Finding, *, state: str | None = None, subtype: Subtype | None = None
    ) -> Review:
        before = self.read(key).verdict(finding)
        after = changed(before, state=state, subtype=subtype)
        return self.read(key) if after == before else self._write(key, finding, before, after)

    def _write(self, key: AnalysisKey, finding: Finding, before: Verdict, after: Verdict) -> Review:
        entry = ReviewEntry(finding.index, self._who, self._now(), before, after)
        self._library.add_review(key, json.dumps(_document(entry)))
        return self.read(key)


def review_document(analysis: SeriesAnalysis, review: Review) -> dict[str, Any]:
    """``review`` of a series in ``findings.json``: state of the whole and of each finding, reviewed volumes, and the log."""
    verdicts = [(finding, review.verdict(finding)) for finding in analysis.findings]
    return {
        "state": review.state(analysis.findings),
        "by": sorted({entry.who for entry in review.entries}),
        "findings": [
            {"index": finding.index, "state": verdict.state, "subtype": verdict.subtype.key} for finding, verdict in verdicts
        ],
        "reviewed_volumes_ml": dict(reviewed_volumes(analysis, review)),
        "log": [_document(entry) for entry in review.entries],
    }


def _document(entry: ReviewEntry) -> dict[str, Any]:
    def verdict(item: Verdict) -> dict[str, str]:
        return {"state": item.state, "subtype": item.subtype.key}

    return {
        "finding": entry.finding,
        "who": entry.who,
        "when": entry.when,
        "before": verdict(entry.before),
        "after": verdict(entry.after),
    }


def _entry(data: Mapping[str, Any]) -> ReviewEntry:
    def verdict(item: Mapping[str, str]) -> Verdict:
        return Verdict(item["state"], Subtype.from_key(item["subtype"]))

    return ReviewEntry(data["finding"], data["who"], data["when"], verdict(data["before"]), verdict(data["after"]))
