"""Actions of the 3D view, declared: one for each preset, and the cut."""

from __future__ import annotations

from ichviewer.gui.action_spec import ActionSpec
from ichviewer.gui.texts import mark

PREFIX = "scene:"
SCENE_MENU = mark("Show in 3D")

SCENE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "scene:surface",
        "Surface",
        SCENE_MENU,
        ("Ctrl+Alt+1",),
        "",
        "3D: the skull as a transparent surface about the hemorrhage",
        checkable=True,
    ),
    ActionSpec(
        "scene:bone", "Bone", SCENE_MENU, ("Ctrl+Alt+2",), "", "3D: the bone; hemorrhage shines through", checkable=True
    ),
    ActionSpec(
        "scene:blood",
        "Blood",
        SCENE_MENU,
        ("Ctrl+Alt+3",),
        "",
        "3D: the hemorrhage in faint brain and skull",
        checkable=True,
    ),
    ActionSpec(
        "scene:skin",
        "Head and skin",
        SCENE_MENU,
        ("Ctrl+Alt+4",),
        "",
        "3D: the head from outside; hemorrhage shines through",
        checkable=True,
    ),
    ActionSpec(
        "scene_cut",
        "Cut at the slice",
        SCENE_MENU,
        ("Ctrl+Alt+X",),
        "",
        "3D: take away what lies above the slice in view; hemorrhage stays whole",
        checkable=True,
        divided=True,
    ),
)
