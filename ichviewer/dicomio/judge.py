"""Judge each stack: can it be read as a head CT, how well does it suit, and why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ichviewer.dicomio import vocabulary
from ichviewer.dicomio.checks import THICK_MM, Layout
from ichviewer.dicomio.decode import SUPPORTED_SYNTAXES
from ichviewer.dicomio.grouping import SAME_POSITION_MM, Group
from ichviewer.dicomio.headers import syntax_name
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
_MORE_THAN_HEAD_MM = 260.0
_WHOLE_BODY_MM = 450.0
# A stack this small whose slices stand upright is a localizer, whatever it is called.
_MOST_LOCALIZERS = 3
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


def judge(group: Group, layout: Layout | None, title: str) -> Verdict:
    """Judge a stack for reading a head CT.

    Parameters
    ----------
    group
        Sorted images.
    layout
        Where they lie, or None where they do not say.
    title
        Name of the series in sentences.
    """
    if reason := _refusal(group, layout, title):
        return Verdict(SeriesRole.REFUSED, reason)
    if layout is None:
        raise ValueError("a stack without geometry is refused")
    if reason := _localizer(group, layout):
        return Verdict(SeriesRole.LOCALIZER, f"Not chosen because {reason}.")
    factors = _factors(group, layout)
    if reason := _unsuitable(group, layout):
        return Verdict(SeriesRole.DERIVED, f"Not chosen because {reason}.", factors)
    derived = group.first.frame.image_type[:1] == ("DERIVED",)
    return Verdict(SeriesRole.DERIVED if derived else SeriesRole.CANDIDATE, "", factors, choosable=True)


def _localizer(group: Group, layout: Layout) -> str:
    """Why it is a localizer, or ""."""
    count = len(group.images)
    named = vocabulary.says_localizer(group.first.file.series_description)
    if "LOCALIZER" in group.first.frame.image_type or named:
        return "it is a localizer"
    plane = layout.plane
    if plane != "axial" and count <= _MOST_LOCALIZERS:
        return f"it is {'one slice' if count == 1 else f'{count} slices'} in the {plane} plane: a localizer"
    return ""


def _unsuitable(group: Group, layout: Layout) -> str:
    """Why the models cannot read a stack of CT, or ""."""
    plane = layout.plane
    if plane != "axial":
        return f"its slices are {plane}: the models read axial ones"
    if vocabulary.says_projection(group.first.file.series_description, group.first.frame.image_type):
        return "it is a projection or a computed map, not CT slices"
    if group.passes > 1:
        return f"it is dynamic (perfusion): each position was scanned about {group.passes} times"
    return ""


def _refusal(group: Group, layout: Layout | None, title: str) -> str:
    """Why a stack cannot be opened at all, or ""."""
    file = group.first.file
    checks = (_not_ct, _damaged)
    if reason := next((reason for check in checks if (reason := check(group, title))), ""):
        return reason
    if reason := _unplaced(group, layout, title):
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
    if vocabulary.says_page(file.series_description, group.first.frame.image_type):
        return f"{title} holds pages of text (dose report, protocol or summary), not CT slices."
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


def _unplaced(group: Group, layout: Layout | None, title: str) -> str:
    count = len(group.images)
    first = group.first
    # The images of a group agree in spacing, and in whether they say where they lie.
    if first.frame.spacing is None or not min(first.frame.spacing) > 0:
        return f"{title} has no pixel spacing: nothing in it can be measured. Export it again with all tags."
    if not first.placed:
        return f"{title} does not say where its images lie (no position or orientation). Export it again with all tags."
    if group.orientations > 1:
        return (
            f"{title} is no volume: its {count} images lie in {group.orientations} orientations (a view that turns round)."
        )
    if layout is None:
        return f"{title} has an orientation that makes no sense (direction cosines are not at right angles)."
    if count > 1 and float(layout.gaps.sum()) < SAME_POSITION_MM:
        watched = vocabulary.says_monitoring(first.file.series_description, first.frame.image_type)
        derived = first.frame.image_type[:1] == ("DERIVED",)
        guess = "versions of one slice?" if derived else "a monitoring or perfusion series?"
        what = "bolus monitoring" if watched else guess
        return f"{title} is no volume: all {count} images lie at one position ({what})."
    return ""


def _factors(group: Group, layout: Layout) -> tuple[Factor, ...]:
    first = group.first
    file, frame = first.file, first.frame
    kernel = frame.kernel.split("\\")[0]
    factors = (
        _type_factor(frame.image_type, layout.plane),
        _head_factor(layout.said),
        _kernel_factor(vocabulary.kernel_kind(frame.kernel, file.series_description), kernel),
        _contrast_factor(vocabulary.says_contrast(file.contrast, file.series_description)),
        _dose_factor(vocabulary.says_low_dose(f"{file.series_description} {file.protocol}")),
        _thickness_factor(layout.thickness),
        _coverage_factor(layout.coverage),
        _count_factor(len(group.images)),
        _complete_factor(sum(layout.missing.values())),
    )
    return tuple(factor for factor in factors if factor.text)


def _type_factor(kinds: tuple[str, ...], plane: str) -> Factor:
    if kinds[:1] == ("DERIVED",):
        return Factor("type", -20, "derived images", "it is derived from other images")
    if kinds[:2] == ("ORIGINAL", "PRIMARY"):
        return Factor("type", 20, f"original {plane} images")
    return Factor("type", 5, "an image type that is not 'original, primary'")


def _head_factor(said: vocabulary.Said) -> Factor:
    text = said.text
    if said.region is vocabulary.Region.HEAD:
        return Factor("head", 20, "the header says head")
    if said.region is vocabulary.Region.PART:
        return Factor("head", -20, f"the header says '{text}', a part of the head", f"its header says '{text}', not head")
    if said.region is vocabulary.Region.OTHER:
        return Factor("head", -40, f"the header says '{text}', not head", f"its header says '{text}', not head")
    return Factor("head", 0, "no body part in the header")


def _kernel_factor(kind: str, kernel: str) -> Factor:
    named = f" ({kernel})" if kernel else ""
    if kind == "soft":
        return Factor("kernel", 15, f"a soft-tissue kernel{named}")
    if kind == "bone":
        return Factor("kernel", -25, f"a bone kernel{named}")
    return Factor("kernel", 0, f"an unknown kernel{named}")


def _contrast_factor(contrast: bool) -> Factor:
    if contrast:
        return Factor("contrast", -35, "contrast agent was given", "contrast agent was given")
    return Factor("contrast", 0, "no contrast agent")


def _dose_factor(low: bool) -> Factor:
    if low:
        return Factor(
            "dose", -20, "a low-dose CT of a PET or SPECT examination", "it is a low-dose CT of a PET or SPECT examination"
        )
    return Factor("dose", 0, "")


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


def _coverage_factor(span: float) -> Factor:
    if span > _MORE_THAN_HEAD_MM:
        much = "much more" if span > _WHOLE_BODY_MM else "more"
        points = -20 if span > _WHOLE_BODY_MM else 5
        return Factor(
            "coverage", points, f"{span:.0f} mm covered, {much} than a head", f"it covers {span:.0f} mm, {much} than a head"
        )
    if span >= _WHOLE_HEAD_MM:
        return Factor("coverage", 15, f"{span:.0f} mm of the head", f"it covers {span:.0f} mm")
    return Factor("coverage", 0 if span >= 60 else -20, f"only {span:.0f} mm covered", f"it covers only {span:.0f} mm")


def _count_factor(slices: int) -> Factor:
    if slices >= _ENOUGH_SLICES:
        return Factor("slices", 10, f"{slices} slices")
    return Factor("slices", -20 if slices <= 3 else 0, f"only {slices} slice{'s' if slices > 1 else ''}")


def _complete_factor(missing: int) -> Factor:
    if missing:
        return Factor("complete", -15, "missing slices", "slices seem to be missing")
    return Factor("complete", 0, "no slice missing")


def why_not(verdict: Verdict, chosen: Verdict, chosen_title: str, *, lower_number: bool = False) -> str:
    """Sentence that says why a series was not chosen although it could be read.

    Parameters
    ----------
    lower_number
        Whether the chosen series has the lower series number: what counts where both suit as well.
    """
    if verdict.role is SeriesRole.DERIVED and chosen.role is SeriesRole.CANDIDATE:
        return f"Not chosen because it is derived from other images; {chosen_title} is original."
    if verdict.score == chosen.score:
        rule = "has the lower series number" if lower_number else "comes first"
        return f"Not chosen because {chosen_title} suits as well and {rule}."
    best = {factor.key: factor for factor in chosen.factors}
    neutral = Factor("", 0, "")
    losses = [(best.get(factor.key, neutral).points - factor.points, -n, factor) for n, factor in enumerate(verdict.factors)]
    factor = max(losses, key=lambda entry: entry[:2])[2]
    other = best.get(factor.key)
    return f"Not chosen because {factor.because}; {chosen_title} {_has(other)}."


def _has(factor: Factor | None) -> str:
    """What the chosen series has instead, behind its name."""
    if factor is None:
        return "is not"
    if factor.key == "head":
        return "shows a head" if factor.points > 0 else f"has {factor.text}"
    if factor.key == "complete":
        return "is complete"
    if factor.key == "coverage" and factor.points > 0:
        return f"covers {factor.text}"
    return f"has {factor.text}"


def why_chosen(verdict: Verdict, count: int) -> str:
    """Sentence that says why a series was chosen among `count`, with what speaks against it."""
    good = [factor.text for factor in verdict.factors if factor.points > 0]
    against = [factor.because for factor in verdict.factors if factor.points <= -15]
    although = f", although {_listed(against)}" if against else ""
    if count == 1:
        return f"Chosen: it is the only series{although}."
    return f"Chosen: {', '.join(good)}{although}." if good else f"Chosen: nothing else can be read{although}."


def _listed(texts: list[str]) -> str:
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"
