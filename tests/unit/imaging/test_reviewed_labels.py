"""The label map as reviewed: exactly the voxels of a finding go or change, whatever lies in its box."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ichviewer.domain.finding import Finding, SeriesAnalysis
from ichviewer.domain.labels import REJECTED_LABEL, Subtype
from ichviewer.domain.review import ACCEPTED, OPEN, REJECTED, Review, ReviewEntry, Verdict
from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.components import findings
from ichviewer.imaging.reviewed_labels import displayed_labels, reviewed_analysis
from tests.support.analyses import analysis_of
from tests.support.heads import Head, series_of, stack_of

SDH, IPH = Subtype.SUBDURAL, Subtype.INTRAPARENCHYMAL


def _made() -> tuple[SeriesAnalysis, np.ndarray, np.ndarray]:
    """A ring of one subtype around a core of the same, apart from each other, and what belongs to which."""
    stack = stack_of(Head())
    labels = np.zeros(stack.hu.shape, np.uint8)
    k = len(stack) // 2
    ring, core = np.zeros(labels.shape, bool), np.zeros(labels.shape, bool)
    ring[k : k + 2, 40:60, 40:60] = True
    ring[k : k + 2, 43:57, 43:57] = False
    core[k : k + 2, 47:53, 47:53] = True
    labels[ring | core] = SDH
    mask = LabelStack(labels, stack.geometry)
    analysis = replace(analysis_of(series_of(stack), stack), mask=mask, findings=findings(mask, stack, ()))
    return analysis, ring, core


def _said(finding: Finding, verdict: Verdict) -> Review:
    return Review((ReviewEntry(finding.index, "A", "now", Verdict(OPEN, finding.subtype), verdict),))


def test_that_only_the_rejected_finding_goes_also_where_another_lies_in_its_box() -> None:
    analysis, ring, core = _made()
    larger, smaller = analysis.findings
    assert (reviewed_analysis(analysis, _said(larger, Verdict(REJECTED, SDH))).mask.labels == np.where(core, SDH, 0)).all()
    assert (reviewed_analysis(analysis, _said(smaller, Verdict(REJECTED, SDH))).mask.labels == np.where(ring, SDH, 0)).all()


def test_that_a_renamed_finding_takes_the_new_label_and_nothing_else_changes() -> None:
    analysis, ring, core = _made()
    renamed = reviewed_analysis(analysis, _said(analysis.findings[1], Verdict(ACCEPTED, IPH))).mask.labels
    assert (renamed == np.where(core, IPH, np.where(ring, SDH, 0))).all()


def test_that_a_review_that_changes_nothing_gives_the_same_analysis() -> None:
    analysis, _, _ = _made()
    for review in (None, Review(), _said(analysis.findings[0], Verdict(ACCEPTED, SDH))):
        assert reviewed_analysis(analysis, review) is analysis


def test_that_rejected_voxels_are_drawn_apart_on_their_slices_only() -> None:
    analysis, ring, core = _made()
    planes = displayed_labels(analysis, _said(analysis.findings[0], Verdict(REJECTED, SDH)))
    k = len(analysis.mask.labels) // 2
    assert sorted(planes) == [k, k + 1]
    assert (planes[k] == np.where(ring[k], SDH + REJECTED_LABEL, np.where(core[k], SDH, 0))).all()


def test_that_without_a_mask_nothing_is_changed() -> None:
    assert reviewed_analysis(replace(_made()[0], mask=None), Review()).mask is None
