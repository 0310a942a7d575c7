"""The label map as a reader reviewed it: without what was rejected, and under the reader's subtypes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import Finding, SeriesAnalysis
from ichviewer.domain.labels import REJECTED_LABEL, Subtype
from ichviewer.domain.review import REJECTED, Review
from ichviewer.domain.volume import LabelStack
from ichviewer.imaging.components import connected_parts

UInt8Array = npt.NDArray[np.uint8]
Box = tuple[slice, slice, slice]


def reviewed_analysis(analysis: SeriesAnalysis, review: Review | None) -> SeriesAnalysis:
    """An analysis whose mask is the reviewed one; the same object where a review changes nothing of it.

    Findings, volumes and probabilities stay as they are: what a reader said of them is in the review.
    """
    if analysis.mask is None or review is None:
        return analysis
    changed = list(_changes(analysis, review))
    if not changed:
        return analysis
    labels = analysis.mask.labels.copy()
    for box, inside, subtype in changed:
        labels[box][inside] = 0 if subtype is None else subtype
    return replace(analysis, mask=LabelStack(labels, analysis.mask.geometry))


def displayed_labels(analysis: SeriesAnalysis, review: Review) -> dict[int, UInt8Array]:
    """Slices whose labels a review changes, as they are drawn.

    Returns
    -------
    dict
        By slice k: uint8 (rows, columns), values 0, a `Subtype`, or one with `REJECTED_LABEL` added where the finding was
        rejected. Slices on which nothing is rejected or renamed are left out.
    """
    if analysis.mask is None:
        return {}
    planes: dict[int, UInt8Array] = {}
    for box, inside, subtype in _changes(analysis, review):
        for k in range(box[0].start, box[0].stop):
            plane = planes.setdefault(k, analysis.mask.labels[k].copy())
            part = plane[box[1:]]
            marked = inside[k - box[0].start]
            part[marked] = part[marked] + REJECTED_LABEL if subtype is None else subtype
    return planes


def finding_at(analysis: SeriesAnalysis, k: int, j: int, i: int) -> Finding | None:
    """The finding that a voxel (k, j, i) belongs to, or None."""
    if analysis.mask is None:
        return None
    labels = analysis.mask.labels
    for finding in analysis.findings:
        k0, j0, i0, k1, j1, i1 = finding.box
        within = k0 <= k < k1 and j0 <= j < j1 and i0 <= i < i1
        if within and labels[k, j, i] == finding.subtype and _voxels(labels, finding)[1][k - k0, j - j0, i - i0]:
            return finding
    return None


def _changes(analysis: SeriesAnalysis, review: Review) -> Iterator[tuple[Box, npt.NDArray[np.bool_], Subtype | None]]:
    """Box and voxels of each finding that does not stay as it is, with its new subtype, or None where it was rejected."""
    for finding in analysis.findings:
        verdict = review.verdict(finding)
        gone = verdict.state == REJECTED
        if analysis.mask is not None and (gone or verdict.subtype is not finding.subtype):
            box, inside = _voxels(analysis.mask.labels, finding)
            yield box, inside, None if gone else verdict.subtype


def _voxels(labels: UInt8Array, finding: Finding) -> tuple[Box, npt.NDArray[np.bool_]]:
    """The voxels of a finding within its box: the connected part that fills the box from side to side."""
    k0, j0, i0, k1, j1, i1 = finding.box
    box = (slice(k0, k1), slice(j0, j1), slice(i0, i1))
    parts = connected_parts(labels[box] == finding.subtype)
    sizes = np.bincount(parts.ravel())
    if len(sizes) <= 2:
        return box, parts > 0
    # Others of the same subtype may reach into the box; they do not touch all of its sides.
    sides = (parts[0], parts[-1], parts[:, 0], parts[:, -1], parts[:, :, 0], parts[:, :, -1])
    whole = set(range(1, len(sizes))).intersection(*(set(np.unique(side).tolist()) for side in sides))
    return box, parts == max(whole or range(1, len(sizes)), key=lambda number: int(sizes[number]))
