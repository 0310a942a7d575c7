"""Which studies a list shows, and in which order they should be read."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import IN_REVIEW, OPEN, REVIEWED, WorklistEntry, WorklistFilter, triage_key
from tests.support.worklists import summary

ENTRY = WorklistEntry(
    "1.2.3",
    Path("/archive/2026"),
    Patient("Müller, José", "ID77", "1950-02-03", "M"),
    date="2026-01-02",
    description="CT Schädel nativ",
    accession_number="A4711",
    institution="Klinik",
)


@pytest.mark.parametrize("text", ["", "muller", "JOSÉ müll", "4711", "id77 nativ", "schadel 2026-01-02", "1950", "archive"])
def test_that_a_search_finds_words_anywhere_without_case_and_accents(text: str) -> None:
    assert WorklistFilter(text).matches(ENTRY)


@pytest.mark.parametrize("text", ["mueller", "muller 4712", "abdomen"])
def test_that_every_word_must_occur(text: str) -> None:
    assert not WorklistFilter(text).matches(ENTRY)


def test_that_dates_are_inclusive_and_a_study_without_date_is_shown_only_without_limits() -> None:
    assert WorklistFilter(first="2026-01-02", last="2026-01-02").matches(ENTRY)
    assert not WorklistFilter(first="2026-01-03").matches(ENTRY)
    assert not WorklistFilter(last="2026-01-01").matches(ENTRY)
    assert not WorklistFilter(first="1900-01-01").matches(replace(ENTRY, date=""))
    assert WorklistFilter().matches(replace(ENTRY, date=""))


def test_that_states_and_positive_studies_can_be_chosen() -> None:
    seen = replace(ENTRY, state=IN_REVIEW)
    assert WorklistFilter(states=frozenset({OPEN})).matches(ENTRY)
    assert not WorklistFilter(states=frozenset({OPEN})).matches(seen)
    positive = WorklistFilter(positive=True)
    assert positive.matches(replace(ENTRY, result=summary("1", 0.9)))
    assert not positive.matches(replace(ENTRY, result=summary("1", 0.1)))
    assert not positive.matches(ENTRY)


def test_that_the_probable_comes_first_then_the_unknown_then_the_negative_and_the_reviewed_last() -> None:
    def made(name: str, probability: float | None, date: str, state: str = OPEN) -> WorklistEntry:
        result = None if probability is None else summary(name, probability)
        return WorklistEntry(name, Path(), Patient(), date=date, state=state, result=result)

    wanted = [
        made("sure", 0.99, "2026-01-05"),
        made("nearly sure, waiting longer", 0.81, "2026-01-03"),
        made("as sure, newer", 0.82, "2026-01-04"),
        made("as sure, without date", 0.8, ""),
        made("doubtful", 0.55, "2026-01-01"),
        made("unseen, older", None, "2026-01-01"),
        made("unseen, newer", None, "2026-01-02"),
        made("negative", 0.01, "2026-01-01"),
        made("read", 1.0, "2026-01-01", REVIEWED),
    ]
    shuffled = list(wanted)
    random.Random(1).shuffle(shuffled)
    assert [entry.uid for entry in sorted(shuffled, key=triage_key)] == [entry.uid for entry in wanted]
