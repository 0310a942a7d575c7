"""Standard views of the head in 3D, declared: from where, and what is up. Data only; no VTK, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

Direction = tuple[float, float, float]


@dataclass(frozen=True)
class StandardView:
    """One side from which the head is looked at.

    Attributes
    ----------
    name
        Of its action.
    letter
        Of the side that is seen (DICOM (0020,0020)).
    towards
        LPS, from the head to the eye.
    up
        LPS, upwards in the picture.
    """

    name: str
    letter: str
    towards: Direction
    up: Direction


_HEAD, _ANTERIOR = (0.0, 0.0, 1.0), (0.0, -1.0, 0.0)
STANDARD_VIEWS: tuple[StandardView, ...] = (
    StandardView("front", "A", _ANTERIOR, _HEAD),
    StandardView("back", "P", (0.0, 1.0, 0.0), _HEAD),
    StandardView("left", "L", (1.0, 0.0, 0.0), _HEAD),
    StandardView("right", "R", (-1.0, 0.0, 0.0), _HEAD),
    StandardView("above", "H", _HEAD, _ANTERIOR),
    StandardView("below", "F", (0.0, 0.0, -1.0), _ANTERIOR),
)
