"""What is known of a slice or a study: six answers, each yes, no or unknown; and the values of a training mask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype

Labels = tuple[bool | None, ...]
"""Six answers in `PROBABILITY_ORDER`; None is unknown, which is never the same as no."""

UNKNOWN: Labels = (None,) * len(PROBABILITY_ORDER)
UNKNOWN_SUBTYPE = 6
"""Mask value of hemorrhage whose subtype nobody said: it teaches 'any' and no subtype."""
NOT_ANNOTATED = 255
"""Mask value of slices that nobody outlined: they teach nothing to a segmentation."""

_SYNONYMS = {
    ANY: ("any", "hemorrhage", "haemorrhage", "ich", "blood", "lesion", "hematoma", "haematoma", "bleed"),
    "epidural": ("epidural", "extradural", "edh", "eph"),
    "intraparenchymal": ("intraparenchymal", "intracerebral", "parenchymal", "iph"),
    "intraventricular": ("intraventricular", "ventricular", "ivh"),
    "subarachnoid": ("subarachnoid", "sah"),
    "subdural": ("subdural", "sdh"),
}


def key_of(name: str) -> str | None:
    """Entry of `PROBABILITY_ORDER` that a name in a label table or a segment's label stands for, or None.

    A subtype counts before a general word: ``Subdural hemorrhage`` is subdural.
    """
    words = set(re.split(r"[^a-z]+", name.lower()))
    for key in (*PROBABILITY_ORDER[1:], ANY):
        if words & set(_SYNONYMS[key]):
            return key
    return None


def labels_of(values: Mapping[str, bool | None]) -> Labels:
    """Labels of answers by key, completed by what follows from them: a subtype makes 'any', no 'any' rules all out."""
    known = {key: values.get(key) for key in PROBABILITY_ORDER}
    subtypes = [known[key] for key in PROBABILITY_ORDER[1:]]
    if known[ANY] is None:
        if any(subtypes):
            known[ANY] = True
        elif all(value is False for value in subtypes):
            known[ANY] = False
    if known[ANY] is False:
        known = {key: False if value is None else value for key, value in known.items()}
    return tuple(known[key] for key in PROBABILITY_ORDER)


def contradicts(labels: Labels) -> bool:
    """Whether a subtype is said and 'any' denied."""
    return labels[0] is False and any(labels[1:])


def combined(slices: Iterable[Labels]) -> Labels:
    """Labels of a study from those of its slices: yes where one says so, no where all do, else unknown."""
    columns = list(zip(*slices, strict=True)) or [()] * len(PROBABILITY_ORDER)
    return tuple(_combine(column) for column in columns)


def _combine(values: Sequence[bool | None]) -> bool | None:
    if any(values):
        return True
    return False if values and all(value is False for value in values) else None


def filled(first: Labels, second: Labels) -> Labels:
    """`first`, with what it does not know taken from `second` as far as that does not contradict it."""
    merged = tuple(b if a is None else a for a, b in zip(first, second, strict=True))
    return first if contradicts(merged) else merged


def labels_of_mask(plane: npt.NDArray[np.uint8]) -> Labels:
    """Labels that the mask of one slice states: unknown where it is not annotated."""
    found = set(np.unique(plane).tolist())
    if NOT_ANNOTATED in found:
        return UNKNOWN
    silent = None if UNKNOWN_SUBTYPE in found else False
    subtypes = [True if int(subtype) in found else silent for subtype in Subtype]
    return (bool(found - {0}), *subtypes)


def only_subtype(labels: Labels) -> Subtype | None:
    """The subtype of all hemorrhage on a slice, where its labels leave no other; else None."""
    yes = [n for n, value in enumerate(labels[1:], 1) if value]
    return Subtype(yes[0]) if len(yes) == 1 and None not in labels[1:] else None


def as_array(labels: Labels) -> npt.NDArray[np.float32]:
    """float32 (6,): 1, 0, and nan for unknown."""
    return np.array([np.nan if value is None else float(value) for value in labels], dtype=np.float32)


def from_json(values: Sequence[int | bool | None]) -> Labels:
    """Labels of six JSON values (1, 0 or null)."""
    return tuple(None if value is None else bool(value) for value in values)


def to_json(labels: Labels) -> list[int | None]:
    """Six JSON values (1, 0 or null)."""
    return [None if value is None else int(value) for value in labels]
