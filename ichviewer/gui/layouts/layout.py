"""Layouts as data: which views there are, what each shows, and where it lies."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from ichviewer.gui.texts import mark


class Content(enum.Enum):
    """What a view shows.

    Reformatted planes are named as of an axial series. Where the native slices are coronal or sagittal themselves, the
    axial plane takes their place among the reformatted ones.
    """

    NATIVE = "native"
    CORONAL = "coronal"
    SAGITTAL = "sagittal"
    PRIOR = "prior"
    SCENE = "scene"


REFORMATTED = (Content.CORONAL, Content.SAGITTAL)


@dataclass(frozen=True)
class Tile:
    """One view of a layout.

    Attributes
    ----------
    content
        What it shows.
    area
        (left, top, width, height) as shares of the whole.
    window
        Name of the window preset that it opens with; that of the settings where empty.
    """

    content: Content
    area: tuple[float, float, float, float]
    window: str = ""


@dataclass(frozen=True)
class Layout:
    """An arrangement of views; the first tile always shows the native slices of the series.

    Attributes
    ----------
    name
        Stable name, as hanging protocols have it.
    text, short, key, icon, tip
        For menu, toolbar, shortcut, and tooltip.
    crosshair
        Whether reference lines cross the native slices; otherwise only their ends are drawn there.
    """

    name: str
    text: str
    short: str
    key: str
    icon: str
    tip: str
    tiles: tuple[Tile, ...]
    crosshair: bool = False

    def shows(self, *contents: Content) -> bool:
        """Whether a tile shows one of these."""
        return any(tile.content in contents for tile in self.tiles)


_WHOLE = (0.0, 0.0, 1.0, 1.0)
_QUARTERS = ((0.0, 0.0, 0.5, 0.5), (0.5, 0.0, 0.5, 0.5), (0.0, 0.5, 0.5, 0.5), (0.5, 0.5, 0.5, 0.5))

SINGLE = Layout(
    "single",
    mark("One view"),
    mark("One view"),
    "Alt+1",
    "square-outline",
    mark("The slices in one view"),
    (Tile(Content.NATIVE, _WHOLE),),
)
WINDOWS = Layout(
    "windows",
    mark("Brain, blood, bone and coronal"),
    mark("Four views"),
    "Alt+2",
    "view-grid-outline",
    mark("The slice in brain, subdural and bone windows, and the coronal plane, linked"),
    (
        Tile(Content.NATIVE, _QUARTERS[0], "Brain"),
        Tile(Content.NATIVE, _QUARTERS[1], "Subdural / blood"),
        Tile(Content.NATIVE, _QUARTERS[2], "Bone"),
        Tile(Content.CORONAL, _QUARTERS[3], "Brain"),
    ),
)
PLANES = Layout(
    "mpr",
    mark("Axial, coronal and sagittal"),
    "MPR",
    "Alt+3",
    "view-quilt-outline",
    mark("The slices with coronal and sagittal planes and a crosshair that is dragged"),
    (
        Tile(Content.NATIVE, (0.0, 0.0, 0.58, 1.0)),
        Tile(Content.CORONAL, (0.58, 0.0, 0.42, 0.5)),
        Tile(Content.SAGITTAL, (0.58, 0.5, 0.42, 0.5)),
    ),
    crosshair=True,
)
PLANES_3D = Layout(
    "mpr3d",
    mark("Three planes and 3D"),
    "MPR + 3D",
    "Alt+4",
    "cube-scan",
    mark("Axial, sagittal, coronal and the 3D view"),
    (
        Tile(Content.NATIVE, _QUARTERS[0]),
        Tile(Content.SAGITTAL, _QUARTERS[1]),
        Tile(Content.CORONAL, _QUARTERS[2]),
        Tile(Content.SCENE, _QUARTERS[3]),
    ),
    crosshair=True,
)
COMPARE = Layout(
    "compare",
    mark("Beside a prior or another series"),
    mark("Compare"),
    "Alt+5",
    "view-split-vertical",
    mark(
        "The series beside a prior study of the patient, or another series of the study, linked by the place in the patient"
    ),
    (Tile(Content.NATIVE, (0.0, 0.0, 0.5, 1.0)), Tile(Content.PRIOR, (0.5, 0.0, 0.5, 1.0))),
)
LAYOUTS: tuple[Layout, ...] = (SINGLE, WINDOWS, PLANES, PLANES_3D, COMPARE)
"""In the order of the menu."""


def layout_named(name: str) -> Layout:
    """The layout of a name.

    Raises
    ------
    KeyError
        If there is none.
    """
    for layout in LAYOUTS:
        if layout.name == name:
            return layout
    raise KeyError(name)
