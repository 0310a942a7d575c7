"""Judge each stack: can it be read as a head CT, how well does it suit, and why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio import vocabulary
from ichviewer.dicomio.checks import THICK_MM, missing_slices, thicknesses
from ichviewer.dicomio.decode import SUPPORTED_SYNTAXES
from ichviewer.dicomio.grouping import SAME_POSITION_MM, Group
from ichviewer.dicomio.headers import syntax_name
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.series import SeriesRole

SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_DOCUMENTS = {
    "SR": "a structured report",
    "KO": "a key object note",
    "PR": "a presentation state",
    "SEG": "a segmentation",
    "RWV": "a real-world value map",
    "REG": "a registration",
    "RTSTRUCT": "a structure set",
    "DOC": "a document",
}
_WHOLE_HEAD_MM = 100.0
_ENOUGH_SLICES = 12


@dataclass(frozen=True)
class Factor:
    """One reason that a series suits more or less.

    Attributes
    ----------
    key
        What was looked at: two series are compared factor by factor.
    points
        Added to the score.
    text
        What was found, for a list.
    fault
        The same as a clause behind "because", for what counts against the series; "" means "it has" and the text.
    """

    key: str
    points: float
    text: str
    fault: str = ""

    @property
    def because(self) -> str:
        """Clause behind "because"."""
        return self.fault or f"it has {self.text}"


@dataclass(frozen=True)
class Verdict:
    """What a stack is and how well it suits.

    Attributes
    ----------
    role
        See `SeriesRole`.
    reason
        One line that says why it is not a candidate, or "".
    factors
        What makes up the score.
    choosable
        Whether the models could read it at all.
    """

    role: SeriesRole
    reason: str
    factors: tuple[Factor, ...] = ()
    choosable: bool = False

    @property
    def score(self) -> float:
        """Sum of the points."""
        return sum(factor.points for factor in self.factors)


def judge(group: Group, geometry: StackGeometry | None, title: str) -> Verdict:
    """Judge a stack for reading a head CT.

    Parameters
    ----------
    group
        Sorted images.
    geometry
        Theirs, or None where they do not say.
    title
        Name of the series in sentences.
    """
    if reason := _refusal(group, geometry, title):
        return Verdict(SeriesRole.REFUSED, reason)
    if geometry is None:
        raise ValueError("a stack without geometry is refused")
    kinds = group.first.frame.image_type
    description = group.first.file.series_description
    axial = geometry.plane == "axial"
    if "LOCALIZER" in kinds or vocabulary.says_localizer(description):
        return Verdict(SeriesRole.LOCALIZER, "Not chosen because it is a localizer.")
    factors = _factors(group, geometry)
    if not axial:
        return Verdict(
            SeriesRole.DERIVED, f"Not chosen because its slices are {geometry.plane}: the models read axial ones.", factors
        )
    if vocabulary.PERFUSION_TYPES & set(kinds) or (kinds[:1] == ("DERIVED",) and vocabulary.says_projection(description)):
        return Verdict(
            SeriesRole.DERIVED, "Not chosen because it is a projection or a computed map, not CT slices.", factors
        )
    role = SeriesRole.DERIVED if kinds[:1] == ("DERIVED",) else SeriesRole.CANDIDATE
    return Verdict(role, "", factors, choosable=True)


def _refusal(group: Group, geometry: StackGeometry | None, title: str) -> str:
    """Why a stack cannot be opened at all, or ""."""
    file = group.first.file
    checks = (_not_ct(group, title), _damaged(group, title), _unplaced(group, geometry, title))
    if reason := next((reason for reason in checks if reason), ""):
        return reason
    if file.transfer_syntax not in SUPPORTED_SYNTAXES:
        return (
            f"{title} is compressed as {syntax_name(file.transfer_syntax)}, which is not supported. "
            "Export it uncompressed or in a JPEG, JPEG-LS, JPEG 2000 or RLE syntax."
        )
    return ""


def _not_ct(group: Group, title: str) -> str:
    file = group.first.file
    modality = file.modality
    if modality in _DOCUMENTS:
        return f"{title} is {_DOCUMENTS[modality]} ({modality}), not CT images. Open the CT series that it belongs to."
    if modality and modality != "CT":
        return f"{title} is {modality}, not CT: ichviewer reads head CT only. Open a CT study."
    if file.sop_class_uid.startswith(SECONDARY_CAPTURE):
        return f"{title} holds screen captures (summary or dose pages), not CT slices."
    if file.samples != 1 or (file.photometric and not file.photometric.startswith("MONOCHROME")):
        return f"{title} holds colour pictures ({file.photometric or 'RGB'}), not Hounsfield units."
    return ""


def _damaged(group: Group, title: str) -> str:
    cut = next((image for image in group.images if image.file.cut), None)
    if cut is not None:
        return (
            f"{title} is incomplete: file {cut.file.path.name} is cut off ({cut.file.cut}). Copy it again from its source."
        )
    empty = [image for image in group.images if not image.file.pixels or not image.file.rows or not image.file.columns]
    if empty:
        what = (
            "has no image"
            if len(empty) == len(group.images)
            else f"is incomplete: file {empty[0].file.path.name} has no image"
        )
        return f"{title} {what} (no pixel data; cut off or stripped). Copy it again from its source."
    return ""


def _unplaced(group: Group, geometry: StackGeometry | None, title: str) -> str:
    frames = [image.frame for image in group.images]
    if any(frame.spacing is None or min(frame.spacing) <= 0 for frame in frames):
        return f"{title} has no pixel spacing: nothing in it can be measured. Export it again with all tags."
    if any(frame.position is None or frame.orientation is None for frame in frames):
        return f"{title} does not say where its images lie (no position or orientation). Export it again with all tags."
    if geometry is None:
        return f"{title} has an orientation that makes no sense (direction cosines are not at right angles)."
    span = float(geometry.distances[-1] - geometry.distances[0])
    if len(frames) > 1 and span < SAME_POSITION_MM:
        return f"{title} is no volume: all {len(frames)} images lie at one position (a monitoring or perfusion series?)."
    return ""


def _factors(group: Group, geometry: StackGeometry) -> tuple[Factor, ...]:
    first = group.first
    file, frame = first.file, first.frame
    kernel = frame.kernel.split("\\")[0]
    return (
        _type_factor(frame.image_type),
        _head_factor(vocabulary.says_head(file), vocabulary.said(file)),
        _kernel_factor(vocabulary.kernel_kind(frame.kernel, file.series_description), kernel),
        _contrast_factor(vocabulary.says_contrast(file.contrast, file.series_description)),
        _thickness_factor(thicknesses(group)),
        _coverage_factor(geometry),
        _count_factor(geometry.shape[0]),
        _complete_factor(sum(missing_slices(geometry, thicknesses(group)).values())),
    )


def _type_factor(kinds: tuple[str, ...]) -> Factor:
    if kinds[:1] == ("DERIVED",):
        return Factor("type", -20, "derived images", "it is derived from other images")
    if kinds[:2] == ("ORIGINAL", "PRIMARY"):
        return Factor("type", 20, "original axial images")
    return Factor("type", 5, "an image type that is not 'original, primary'")


def _head_factor(head: bool | None, said: str) -> Factor:
    if head:
        return Factor("head", 20, "the header says head")
    if head is None:
        return Factor("head", 0, "no body part in the header")
    return Factor("head", -40, f"the header says '{said}', not head", f"its header says '{said}', not head")


def _kernel_factor(kind: str, kernel: str) -> Factor:
    named = f" ({kernel})" if kernel else ""
    if kind == "soft":
        return Factor("kernel", 15, f"a soft-tissue kernel{named}")
    if kind == "bone":
        return Factor("kernel", -25, f"a bone kernel{named}")
    return Factor("kernel", 0, f"an unknown kernel{named}")


def _contrast_factor(contrast: bool) -> Factor:
    if contrast:
        return Factor("contrast", -25, "contrast agent was given", "contrast agent was given")
    return Factor("contrast", 0, "no contrast agent")


def _thickness_factor(thickness: npt.NDArray[np.float64]) -> Factor:
    if not thickness.all():
        return Factor("thickness", 0, "no slice thickness in the header")
    low, high, middle = float(thickness.min()), float(thickness.max()), float(np.median(thickness))
    size = f"{middle:.3g} mm" if high - low < 0.1 else f"{low:.3g} to {high:.3g} mm"
    if 2.4 <= middle <= THICK_MM:
        return Factor("thickness", 20, f"slices of {size}")
    if middle > THICK_MM:
        return Factor("thickness", -5, f"thick slices of {size}")
    return Factor("thickness", 10 if middle >= 0.9 else 5, f"thin, noisier slices of {size}")


def _coverage_factor(geometry: StackGeometry) -> Factor:
    span = float(geometry.distances[-1] - geometry.distances[0]) + float(geometry.extents[[0, -1]].mean())
    if span >= _WHOLE_HEAD_MM:
        return Factor("coverage", 15, f"{span:.0f} mm of the head", f"it covers {span:.0f} mm")
    return Factor("coverage", 0 if span >= 60 else -20, f"only {span:.0f} mm covered", f"it covers only {span:.0f} mm")


def _count_factor(slices: int) -> Factor:
    if slices >= _ENOUGH_SLICES:
        return Factor("slices", 10, f"{slices} slices")
    return Factor("slices", -20 if slices <= 3 else 0, f"only {slices} slice{'s' if slices > 1 else ''}")


def _complete_factor(missing: int) -> Factor:
    if missing:
        return Factor("complete", -15, "missing slices", "slices are missing")
    return Factor("complete", 0, "no slice missing")


def why_not(verdict: Verdict, chosen: Verdict, chosen_title: str) -> str:
    """Sentence that says why a series was not chosen although it could be read."""
    if verdict.role is SeriesRole.DERIVED and chosen.role is SeriesRole.CANDIDATE:
        return f"Not chosen because it is derived from other images; {chosen_title} is original."
    best = {factor.key: factor for factor in chosen.factors}
    losses = [(best[factor.key].points - factor.points, n, factor) for n, factor in enumerate(verdict.factors)]
    loss, _, factor = max(losses, key=lambda entry: (entry[0], -entry[1]))
    if loss <= 0:
        return f"Not chosen because {chosen_title} suits as well and comes first."
    return f"Not chosen because {factor.because}; {chosen_title} has {best[factor.key].text}."
