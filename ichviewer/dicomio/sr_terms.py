"""What the parts of a structured report share: codes, images they refer to, short evaluations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydicom import Dataset
from pydicom.sr.coding import Code

from ichviewer.domain.series import Series

PRIVATE = "99ICHVIEWER"
MILLILITRE = Code("mL", "UCUM", "milliliter")
HOUNSFIELD = Code("[hnsf'U]", "UCUM", "Hounsfield unit")
ATTENUATION = Code("112031", "DCM", "Attenuation Coefficient")
LATERALITY = {"left": Code("7771000", "SCT", "Left"), "right": Code("24028007", "SCT", "Right")}


def evaluation(sr: Any, name: str, value: str) -> Any:
    """A qualitative evaluation in words; code values are made of them, meanings hold 64 characters (LO)."""
    private = "".join(word[0] for word in name.upper().split())
    return sr.QualitativeEvaluation(
        name=Code(f"Q_{private}", PRIVATE, name),
        value=Code(f"V_{value.split(maxsplit=1)[0].upper()}"[:16], PRIVATE, value[:64]),
    )


def image_references(
    series: Series, sources: list[Dataset], slices: Iterable[int]
) -> list[tuple[str, str, list[int] | None]]:
    """SOP Class UID, SOP Instance UID and frame numbers (None for one frame) of the images that hold slices."""
    classes = {str(source.SOPInstanceUID): str(source.SOPClassUID) for source in sources}
    frames: dict[str, list[int]] = {}
    for k in slices:
        instance = series.instances[k]
        numbers = frames.setdefault(instance.sop_instance_uid, [])
        if instance.frame is not None:
            numbers.append(instance.frame + 1)
    return [(classes[uid], uid, sorted(numbers) or None) for uid, numbers in frames.items()]
