"""The actions that edit the mask."""

from __future__ import annotations

from ichviewer.domain.labels import Subtype
from ichviewer.gui.action_spec import ActionSpec
from ichviewer.gui.texts import mark

_PAINT = {
    Subtype.EPIDURAL: (mark("Paint EDH"), mark("Brush, region and outline paint epidural hemorrhage")),
    Subtype.INTRAPARENCHYMAL: (
        mark("Paint IPH"),
        mark("Brush, region and outline paint intraparenchymal hemorrhage"),
    ),
    Subtype.INTRAVENTRICULAR: (
        mark("Paint IVH"),
        mark("Brush, region and outline paint intraventricular hemorrhage"),
    ),
    Subtype.SUBARACHNOID: (mark("Paint SAH"), mark("Brush, region and outline paint subarachnoid hemorrhage")),
    Subtype.SUBDURAL: (mark("Paint SDH"), mark("Brush, region and outline paint subdural hemorrhage")),
}


def mask_actions(menu: str) -> tuple[ActionSpec, ...]:
    """Tools, what they paint, and what is done to a whole finding; in the order of the menu."""
    return (
        ActionSpec("edit:brush", "Brush", menu, ("B",), "brush", "Paint the mask with a round brush", checkable=True),
        ActionSpec("edit:eraser", "Eraser", menu, ("Q",), "eraser", "Erase the mask with a round brush", checkable=True),
        ActionSpec(
            "edit:grow",
            "Grow region",
            menu,
            ("G",),
            "auto-fix",
            "A click fills what is joined with it within the HU limits",
            checkable=True,
            short="Grow",
        ),
        ActionSpec(
            "edit:polygon",
            "Fill outline",
            menu,
            ("F",),
            "vector-polygon",
            "Draw around an area, or click its corners, to fill it",
            checkable=True,
            short="Outline",
        ),
        ActionSpec(
            "edit:pick",
            "Choose component",
            menu,
            ("O",),
            "cursor-default-click-outline",
            "A click chooses the finding that lies there",
            checkable=True,
            short="Choose",
        ),
        *(
            ActionSpec(
                f"paint:{subtype.key}",
                _PAINT[subtype][0],
                menu,
                (f"Ctrl+Alt+{int(subtype)}",),
                tip=_PAINT[subtype][1],
                divided=subtype is Subtype.EPIDURAL,
            )
            for subtype in Subtype
        ),
        ActionSpec(
            "smooth_component",
            "Smooth finding",
            menu,
            ("Shift+O",),
            "blur",
            "Smooth the surface of the framed finding, in 3D",
            short="Smooth",
            divided=True,
        ),
        ActionSpec(
            "retype_component",
            "Give finding the painted type",
            menu,
            ("Shift+Y",),
            "swap-horizontal",
            "Change the subtype of the framed finding in the mask to the one that is painted",
            short="Retype",
        ),
        ActionSpec(
            "delete_component",
            "Delete finding from the mask",
            menu,
            ("Shift+Del",),
            "delete-outline",
            "Take the framed finding out of the mask",
            short="Delete",
        ),
        ActionSpec(
            "show_model_mask",
            "Show the model's mask",
            menu,
            ("Ctrl+Alt+M",),
            "compare",
            "Compare: the views show the model's mask in place of the edited one",
            checkable=True,
            short="Model's",
            divided=True,
        ),
        ActionSpec(
            "revert_mask",
            "Revert to the model's mask",
            menu,
            ("Ctrl+Alt+Z",),
            "restore",
            "Drop what was edited by hand; undo brings it back",
            short="Revert",
        ),
    )
