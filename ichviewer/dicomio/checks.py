"""Checks of a stack's geometry and header, each a warning that every output carries."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio import twins, vocabulary
from ichviewer.dicomio.grouping import Group, Image
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.series import ReadWarning, StackFacts

THICK_MM = 6.0
_TILT_DEGREES = 0.5
_MISSING_FACTOR = 1.6
_OVERLAP = 0.15
_OVERLAP_MM = 0.2
_SHIFT_MM = 1.0
_SINGLE_SLICE = ReadWarning(
    "single-slice", "The series has one slice: volumes assume its nominal thickness, and there is no 3D."
)


@dataclass(frozen=True)
class Layout:
    """What is measured once of a sorted stack, for its judgement and its warnings.

    Attributes
    ----------
    geometry
        Of the stack; `plane` and `tilt` (degrees) are its own.
    distances, gaps
        Shapes (k,) and (k - 1,): place of each slice along the normal and distance of neighbours, mm.
    thickness
        Slice Thickness of each image in mm, shape (k,); 0 where it is not given.
    missing
        Gap n (between slices n and n + 1) to the number of slices that are missing there.
    said
        What the header says was scanned.
    """

    geometry: StackGeometry
    distances: npt.NDArray[np.float64]
    gaps: npt.NDArray[np.float64]
    thickness: npt.NDArray[np.float64]
    missing: dict[int, int]
    plane: str
    tilt: float
    said: vocabulary.Said

    @property
    def coverage(self) -> float:
        """From the outer edge of the first slice to that of the last one, in mm."""
        if not self.gaps.size:
            return self.geometry.thickness or 1.0
        return float(self.distances[-1] - self.distances[0] + (self.gaps[0] + self.gaps[-1]) / 2)

    def facts(self) -> StackFacts:
        """The same for lists and programs."""
        gaps = self.gaps
        known = self.thickness[self.thickness > 0]
        return StackFacts(
            plane=self.plane,
            tilt_degrees=self.tilt,
            coverage_mm=self.coverage,
            smallest_gap_mm=float(gaps.min()) if gaps.size else None,
            largest_gap_mm=float(gaps.max()) if gaps.size else None,
            smallest_thickness_mm=float(known.min()) if known.size else None,
            largest_thickness_mm=float(known.max()) if known.size else None,
            first_mm=float(self.distances[0]),
            last_mm=float(self.distances[-1]),
            missing=sum(self.missing.values()),
        )


def layout_of(group: Group, geometry: StackGeometry) -> Layout:
    """Measure a sorted stack."""
    thickness = np.array([image.frame.thickness or 0.0 for image in group.images])
    # Once: the geometry works its normal out anew for each of these.
    distances = geometry.distances
    gaps = np.diff(distances)
    missing = missing_slices(gaps, thickness)
    said = vocabulary.region(group.first.file)
    return Layout(geometry, distances, gaps, thickness, missing, geometry.plane, geometry.tilt_degrees, said)


def missing_slices(gaps: npt.NDArray[np.float64], thickness: npt.NDArray[np.float64]) -> dict[int, int]:
    """How many slices are missing in which gap.

    A gap counts if it is larger than 1.6 times what its neighbourhood (two gaps on either side) and the thickness of its
    own two slices let one expect: a change from thin to thick slices is no loss. One neighbour is enough where the
    thickness is given, two are needed where it is not.

    Parameters
    ----------
    gaps
        Shape (k - 1,), mm.
    thickness
        Shape (k,), mm, 0 where unknown.

    Returns
    -------
    dict
        Gap n (between slices n and n + 1) to the number of missing slices.
    """
    count = len(gaps)
    if count < 2:
        return {}
    # Two gaps on either side; infinity stands for those beyond the ends and sorts behind the others.
    padded = np.concatenate([[np.inf] * 2, gaps, [np.inf] * 2])
    around = np.sort(np.stack([padded[n : n + count] for n in (0, 1, 3, 4)], axis=1), axis=1)
    known = np.isfinite(around).sum(axis=1)
    rows = np.arange(count)
    median = (around[rows, (known - 1) // 2] + around[rows, known // 2]) / 2
    nominal = (thickness[:-1] + thickness[1:]) / 2
    expected = np.maximum(median, nominal)
    enough = (known >= 2) | ((thickness[:-1] > 0) & (thickness[1:] > 0))
    found = np.flatnonzero(enough & (gaps > _MISSING_FACTOR * expected))
    return {int(n): max(1, round(float(gaps[n] / expected[n])) - 1) for n in found}


def geometry_warnings(layout: Layout, group: Group) -> list[ReadWarning]:
    """What is odd about where the slices lie."""
    geometry = layout.geometry
    if geometry.shape[0] == 1:
        return [_SINGLE_SLICE]
    found: list[ReadWarning] = []
    if group.passes > 1:
        message = f"The series is dynamic: each position was scanned about {group.passes} times. The first pass is shown."
        found.append(ReadWarning("dynamic-series", message))
    if group.duplicates:
        found.append(_duplicates_warning(group))
    if layout.tilt > _TILT_DEGREES:
        message = (
            f"The gantry was tilted by {layout.tilt:.1f} degrees: slices are shown as acquired, "
            "and the 3D view is straightened."
        )
        found.append(ReadWarning("gantry-tilt", message))
    found.extend(missing_warning(layout, group.images))
    gaps = layout.gaps.copy()
    for n, count in layout.missing.items():
        gaps[n] /= count + 1
    if np.ptp(gaps) > max(0.1, 0.02 * float(np.median(gaps))):
        message = f"Slices are {gaps.min():.1f} to {gaps.max():.1f} mm apart: volumes use each slice's own extent."
        found.append(ReadWarning("uneven-slices", message))
    found.extend(_thickness_warnings(layout))
    found.extend(_shift_warning(layout))
    return found


def _duplicates_warning(group: Group) -> ReadWarning:
    one = group.duplicates == 1
    what = (
        f"{_count(group.duplicates, 'image')} of the series {'lies' if one else 'lie'} at a position that another image has"
    )
    same = twins.same_pixels(group.pairs)
    if same is None:
        end = "left out."
    elif same:
        all_of_them = group.duplicates <= twins.MOST_PAIRS
        end = f"left out, the pixels are the same{'' if all_of_them else ' (as far as they were compared)'}."
    else:
        end = (
            "left out, although the pixels differ: the lowest image number is shown; look at the other before relying on it."
        )
    return ReadWarning("duplicate-positions", f"{what}: {end}")


def _thickness_warnings(layout: Layout) -> list[ReadWarning]:
    """Slices that overlap, and gaps between slices that are no loss but were never scanned."""
    below, above = layout.thickness[:-1], layout.thickness[1:]
    nominal = (below + above) / 2
    known = (below > 0) & (above > 0)
    overlap = nominal - layout.gaps
    overlapping = np.flatnonzero(known & (overlap > np.maximum(_OVERLAP_MM, _OVERLAP * nominal)))
    unscanned = np.flatnonzero(known & (layout.gaps > _MISSING_FACTOR * nominal))
    unscanned = unscanned[[int(n) not in layout.missing for n in unscanned]] if unscanned.size else unscanned
    found = []
    if overlapping.size:
        n = int(overlapping[int(np.argmax(overlap[overlapping]))])
        where = f"Slices {n + 1} and {n + 2} overlap"
        if overlapping.size == len(layout.gaps):
            where = "All slices overlap" if overlapping.size > 1 else where
        elif overlapping.size > 1:
            where = f"{overlapping.size} pairs of neighbouring slices overlap, most of all {n + 1} and {n + 2}"
        low, high = sorted((float(below[n]), float(above[n])))
        thick = f"{low:.3g} mm" if high - low < 0.01 else f"{low:.3g} and {high:.3g} mm"
        message = (
            f"{where}: {thick} thick, {layout.gaps[n]:.3g} mm apart. "
            "Volumes use each slice's own extent and count nothing twice."
        )
        found.append(ReadWarning("overlapping-slices", message))
    if unscanned.size:
        n = int(unscanned[int(np.argmax(layout.gaps[unscanned] - nominal[unscanned]))])
        message = (
            f"Slices of {nominal[n]:.3g} mm lie {layout.gaps[n]:.3g} mm apart ({_count(unscanned.size, 'gap')}): what lies "
            "between them was not scanned or not copied, and volumes fill it from the neighbours."
        )
        found.append(ReadWarning("gaps-between-slices", message))
    return found


def _shift_warning(layout: Layout) -> list[ReadWarning]:
    """Slices that lie beside the line on which the others follow each other (another field of view, another table move)."""
    steps = layout.geometry.positions - layout.geometry.positions[0]
    along = layout.distances - layout.distances[0]
    slope = steps[-1] / along[-1]
    aside = np.linalg.norm(steps - along[:, None] * slope, axis=1)
    if len(aside) < 3 or aside.max() <= _SHIFT_MM:
        return []
    k = int(np.argmax(aside))
    message = (
        f"Slice {k + 1} lies {aside[k]:.1f} mm beside the line of the others (another field of view?): "
        "each slice is shown and measured where it lies."
    )
    return [ReadWarning("shifted-slices", message)]


def missing_warning(layout: Layout, images: list[Image]) -> list[ReadWarning]:
    """One warning that says how many slices are missing and where, or none."""
    if not layout.missing:
        return []
    distances = layout.distances
    places = [
        f"between slices {n + 1} and {n + 2} ({distances[n]:.1f} to {distances[n + 1]:.1f} mm{_numbers(images, n)})"
        for n in list(layout.missing)[:3]
    ]
    more = " and elsewhere" if len(layout.missing) > 3 else ""
    return [
        ReadWarning(
            "missing-slices",
            f"About {_count(sum(layout.missing.values()), 'slice')} missing {', '.join(places)}{more}: "
            "what lies there is neither seen nor analysed. Copy the series again if it should be complete.",
        )
    ]


def _numbers(images: list[Image], n: int) -> str:
    """What the instance numbers on both sides of a gap say about it: they prove a loss, or let one doubt it."""
    below, above = images[n].file.instance_number, images[n + 1].file.instance_number
    if below is None or above is None or below == above:
        return ""
    low, high = sorted((below, above))
    numbers = {image.file.instance_number for image in images}
    if high - low == 1:
        return f"; the image numbers {low} and {high} follow each other: perhaps the scanner moved on farther"
    if high - low > 10 or any(number in numbers for number in range(low + 1, high)):
        return ""
    return (
        f"; image number {low + 1} is absent" if high - low == 2 else f"; image numbers {low + 1} to {high - 1} are absent"
    )


def header_warnings(group: Group, layout: Layout) -> list[ReadWarning]:
    """What the header leaves out or says that does not fit a head CT."""
    file = group.first.file
    patient = file.study.patient
    said = layout.said
    found = []
    if not patient.name and not patient.patient_id:
        found.append(ReadWarning("no-patient", "The files name no patient: check that this is the study you mean."))
    if said.region is vocabulary.Region.UNKNOWN:
        found.append(ReadWarning("no-body-part", "The files do not name the body part: a head is assumed."))
    elif said.region is not vocabulary.Region.HEAD:
        message = f"The files say '{said.text}', not head: the models know whole heads only, do not rely on them here."
        found.append(ReadWarning("not-head", message))
    if layout.geometry.thickness is None:
        found.append(
            ReadWarning("no-slice-thickness", "No slice thickness is given: the distance of slices is used instead.")
        )
    thick = layout.thickness
    if count := int(np.count_nonzero(thick > THICK_MM)):
        most = f"{count} of {len(thick)} slices are thicker than {THICK_MM:g} mm (up to {thick.max():.1f})"
        message = f"{most}: small hemorrhages may be averaged away."
        found.append(ReadWarning("thick-slices", message))
    return found


def mixed_warning(images: list[Image], reason: str) -> ReadWarning:
    """Warning that images of the same series were left out."""
    return ReadWarning("mixed-series", f"{_count(len(images), 'image')} of the series set aside: {reason}.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
