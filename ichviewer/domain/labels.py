"""The labels of the label map and the fixed order of the six probabilities."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class Subtype(enum.IntEnum):
    """Hemorrhage subtype; the value is the voxel value in a label map (0 is background)."""

    EPIDURAL = 1
    INTRAPARENCHYMAL = 2
    INTRAVENTRICULAR = 3
    SUBARACHNOID = 4
    SUBDURAL = 5

    @property
    def key(self) -> str:
        """Lower-case name as used in files (``epidural`` ...)."""
        return self.name.lower()

    @property
    def short(self) -> str:
        """Short name as radiologists write it (``EDH`` ...)."""
        return _APPEARANCE[self].short

    @property
    def title(self) -> str:
        """Name for a sentence or a table (``Epidural`` ...)."""
        return self.name.capitalize()

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Display colour (Okabe-Ito), 0..255 each."""
        return _APPEARANCE[self].rgb

    @classmethod
    def from_key(cls, key: str) -> Subtype:
        """Subtype of a lower-case name.

        Raises
        ------
        KeyError
            If ``key`` names no subtype.
        """
        return cls[key.upper()]


@dataclass(frozen=True)
class _Appearance:
    short: str
    rgb: tuple[int, int, int]


# Okabe & Ito's palette: the five stay apart for red-green and blue-yellow colour blindness.
_APPEARANCE = {
    Subtype.EPIDURAL: _Appearance("EDH", (0xE6, 0x9F, 0x00)),
    Subtype.INTRAPARENCHYMAL: _Appearance("IPH", (0xD5, 0x5E, 0x00)),
    Subtype.INTRAVENTRICULAR: _Appearance("IVH", (0x56, 0xB4, 0xE9)),
    Subtype.SUBARACHNOID: _Appearance("SAH", (0xF0, 0xE4, 0x42)),
    Subtype.SUBDURAL: _Appearance("SDH", (0x00, 0x9E, 0x73)),
}

ANY = "any"
ANY_RGB = (0xCC, 0x79, 0xA7)
BACKGROUND = 0
REJECTED_LABEL = 16
"""Added to the label of what a reader rejected, where labels are drawn; no label map that is kept or written has it."""

PROBABILITY_ORDER: tuple[str, ...] = (ANY, *(subtype.key for subtype in Subtype))
"""Order of every vector of six probabilities: any, then the subtypes by label value."""


def short_name(key: str) -> str:
    """Short name of an entry of `PROBABILITY_ORDER` (``any`` stays ``any``)."""
    return ANY if key == ANY else Subtype.from_key(key).short


def colour(key: str) -> tuple[int, int, int]:
    """Display colour of an entry of `PROBABILITY_ORDER`, 0..255 each."""
    return ANY_RGB if key == ANY else Subtype.from_key(key).rgb
