"""Checks of a stack's geometry and header, each a warning that every output carries."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio import vocabulary
from ichviewer.dicomio.grouping import Group, Image
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.series import ReadWarning

THICK_MM = 6.0
_TILT_DEGREES = 0.5
_MISSING_FACTOR = 1.6


def geometry_warnings(geometry: StackGeometry, group: Group) -> list[ReadWarning]:
    """What is odd about where the slices lie."""
    found: list[ReadWarning] = []
    if geometry.shape[0] == 1:
        found.append(
            ReadWarning(
                "single-slice", "The series has one slice: volumes assume its nominal thickness, and there is no 3D."
            )
        )
    if group.duplicates:
        found.append(
            ReadWarning(
                "duplicate-positions",
                f"{_count(group.duplicates, 'image')} of the series lie at a position that another image has: left out.",
            )
        )
    if geometry.tilt_degrees > _TILT_DEGREES:
        found.append(
            ReadWarning(
                "gantry-tilt",
                f"The gantry was tilted by {geometry.tilt_degrees:.1f} degrees: slices are shown as acquired, "
                "and the 3D view is straightened.",
            )
        )
    missing = missing_slices(geometry, thicknesses(group))
    found.extend(missing_warning(geometry, missing))
    gaps = geometry.gaps / np.array([missing.get(n, 0) + 1 for n in range(len(geometry.gaps))])
    if gaps.size and np.ptp(gaps) > max(0.1, 0.02 * float(np.median(gaps))):
        found.append(
            ReadWarning(
                "uneven-slices",
                f"Slices are {gaps.min():.1f} to {gaps.max():.1f} mm apart: volumes use each slice's own extent.",
            )
        )
    return found


def thicknesses(group: Group) -> npt.NDArray[np.float64]:
    """Slice Thickness of each image in mm, shape (k,); 0 where it is not given."""
    return np.array([image.frame.thickness or 0.0 for image in group.images])


def missing_slices(geometry: StackGeometry, thickness: npt.NDArray[np.float64]) -> dict[int, int]:
    """How many slices are missing in which gap.

    A gap counts if it is larger than 1.6 times what its neighbourhood (two gaps on either side) and the thickness of its
    own two slices let one expect: a change from thin to thick slices is no loss.

    Parameters
    ----------
    thickness
        Shape (k,), mm, 0 where unknown.

    Returns
    -------
    dict
        Gap n (between slices n and n + 1) to the number of missing slices.
    """
    gaps = geometry.gaps
    result = {}
    for n, gap in enumerate(gaps):
        around = np.delete(gaps[max(0, n - 2) : n + 3], min(n, 2))
        if around.size < 2:
            continue
        expected = max(float(np.median(around)), float(thickness[n] + thickness[n + 1]) / 2)
        if gap > _MISSING_FACTOR * expected:
            result[n] = max(1, round(gap / expected) - 1)
    return result


def missing_warning(geometry: StackGeometry, missing: dict[int, int]) -> list[ReadWarning]:
    """One warning that says how many slices are missing and where, or none."""
    if not missing:
        return []
    total = sum(missing.values())
    distances = geometry.distances
    places = [f"between {distances[n]:.1f} and {distances[n + 1]:.1f} mm" for n in list(missing)[:3]]
    more = " and elsewhere" if len(missing) > 3 else ""
    return [
        ReadWarning(
            "missing-slices",
            f"About {_count(total, 'slice')} missing {', '.join(places)}{more} along the scan: "
            "what lies there is neither seen nor analysed. Copy the series again if it should be complete.",
        )
    ]


def header_warnings(group: Group, geometry: StackGeometry, head: bool | None) -> list[ReadWarning]:
    """What the header leaves out or says that does not fit a head CT.

    Parameters
    ----------
    head
        Whether body part or descriptions say head; None where they say nothing.
    """
    file = group.first.file
    patient = file.study.patient
    found = []
    if not patient.name and not patient.patient_id:
        found.append(ReadWarning("no-patient", "The files name no patient: check that this is the study you mean."))
    if head is None:
        found.append(ReadWarning("no-body-part", "The files do not name the body part: a head is assumed."))
    elif not head:
        message = f"The files say '{vocabulary.said(file)}', not head: the models know heads only, do not rely on them here."
        found.append(ReadWarning("not-head", message))
    if geometry.thickness is None:
        found.append(
            ReadWarning("no-slice-thickness", "No slice thickness is given: the distance of slices is used instead.")
        )
    thick = thicknesses(group)
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
