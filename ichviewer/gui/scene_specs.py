"""Actions of the 3D view, declared: one for each preset, the cut, and the sides to look from."""

from __future__ import annotations

from ichviewer.gui.action_spec import ActionSpec
from ichviewer.gui.texts import mark

PREFIX = "scene:"
LOOK_PREFIX = "look:"
SCENE_MENU = mark("Show in 3D")

SCENE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "scene:surface",
        "Surface",
        SCENE_MENU,
        ("Alt+6",),
        "",
        "3D: the skull as a transparent surface about the hemorrhage",
        checkable=True,
    ),
    ActionSpec("scene:bone", "Bone", SCENE_MENU, ("Alt+7",), "", "3D: the bone; hemorrhage shines through", checkable=True),
    ActionSpec(
        "scene:blood",
        "Blood",
        SCENE_MENU,
        ("Alt+8",),
        "",
        "3D: the hemorrhage in faint brain and skull",
        checkable=True,
    ),
    ActionSpec(
        "scene:skin",
        "Head and skin",
        SCENE_MENU,
        ("Alt+9",),
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
        "3D: take away what lies above the slice in view, and show the slice there",
        checkable=True,
        divided=True,
    ),
    ActionSpec(
        "look:front", "From the front", SCENE_MENU, ("Alt+Shift+A",), "", "3D: look from the front (A)", divided=True
    ),
    ActionSpec("look:back", "From the back", SCENE_MENU, ("Alt+Shift+P",), "", "3D: look from the back (P)"),
    ActionSpec("look:left", "From the left", SCENE_MENU, ("Alt+Shift+L",), "", "3D: look from the patient's left (L)"),
    ActionSpec("look:right", "From the right", SCENE_MENU, ("Alt+Shift+R",), "", "3D: look from the patient's right (R)"),
    ActionSpec("look:above", "From above", SCENE_MENU, ("Alt+Shift+H",), "", "3D: look from above (H)"),
    ActionSpec("look:below", "From below", SCENE_MENU, ("Alt+Shift+F",), "", "3D: look from below (F)"),
)
