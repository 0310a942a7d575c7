"""The actions of the layout menu, as `ichviewer.gui.actions` declares those of the others."""

from __future__ import annotations

from ichviewer.gui.actions import LAYOUT_MENU, ActionSpec
from ichviewer.gui.layouts.layout import LAYOUTS


def _layout_specs() -> tuple[ActionSpec, ...]:
    """One action per layout, named ``layout:<name>``."""
    return tuple(
        ActionSpec(
            f"layout:{layout.name}",
            layout.text,
            LAYOUT_MENU,
            (layout.key,),
            layout.icon,
            layout.tip,
            checkable=True,
            short=layout.short,
        )
        for layout in LAYOUTS
    )


LAYOUT_ACTIONS: tuple[ActionSpec, ...] = (
    *_layout_specs(),
    ActionSpec(
        "link_views",
        "Link views",
        LAYOUT_MENU,
        ("L",),
        "link-variant",
        "Views follow each other by the place in the patient",
        checkable=True,
        divided=True,
    ),
    ActionSpec(
        "crosshair",
        "Crosshair and reference lines",
        LAYOUT_MENU,
        ("Shift+X",),
        "crosshairs",
        "Where the views cut each other; drag a line, or Shift-click to bring all views to a place",
        checkable=True,
    ),
    ActionSpec("next_view", "Next view", LAYOUT_MENU, ("F6",), "", "Keys and menus work on the framed view"),
    ActionSpec("previous_view", "Previous view", LAYOUT_MENU, ("Shift+F6",)),
    ActionSpec(
        "slab_thicker",
        "Thicker slab",
        LAYOUT_MENU,
        ("Ctrl+Up",),
        "",
        "Several slices as one, up to 50 mm",
        divided=True,
    ),
    ActionSpec("slab_thinner", "Thinner slab", LAYOUT_MENU, ("Ctrl+Down",), "", "Down to the slice alone"),
    ActionSpec("slab:mean", "Slab: average", LAYOUT_MENU, ("Ctrl+7",), "", "Mean of the slices of the slab", checkable=True),
    ActionSpec("slab:mip", "Slab: maximum (MIP)", LAYOUT_MENU, ("Ctrl+8",), "", "Highest HU of the slab", checkable=True),
    ActionSpec("slab:minip", "Slab: minimum (MinIP)", LAYOUT_MENU, ("Ctrl+9",), "", "Lowest HU of the slab", checkable=True),
    ActionSpec(
        "save_hanging",
        "Save layout as hanging protocol …",
        LAYOUT_MENU,
        ("Ctrl+Alt+S",),
        "content-save-outline",
        "Open series of this kind like this from now on",
        divided=True,
    ),
    ActionSpec(
        "hanging_protocols",
        "Hanging protocols …",
        LAYOUT_MENU,
        ("Ctrl+Alt+L",),
        "",
        "Which layout and windows series are opened with: use, default, rename, delete",
    ),
)
