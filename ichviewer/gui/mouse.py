"""What the mouse does, for the sheet of keys and mouse."""

from __future__ import annotations

from ichviewer.gui.texts import mark

MOUSE: tuple[tuple[str, str], ...] = (
    (mark("Wheel"), mark("Scroll slices")),
    (mark("Left drag"), mark("Window: width sideways, level up and down; or the tool in hand")),
    (mark("Hold H"), mark("Hide the overlay")),
    ("Esc", mark("Stop; else back to window and level, then fit")),
    (mark("Ctrl + left drag"), mark("Take the slice to another program as a picture")),
    (mark("Middle drag"), mark("Pan")),
    (mark("Right drag"), mark("Zoom")),
    (mark("Drag a handle"), mark("Change a measurement; double-click its label: text")),
    (mark("Ctrl + wheel"), mark("Zoom about the cursor")),
    (mark("Double-click"), mark("One view alone, and back; of a single view, the image only")),
    (mark("Drag a reference line"), mark("Move the view that it stands for")),
    (mark("Shift + click"), mark("Bring all views to that place")),
    (mark("Click on the strip"), mark("Go to that slice")),
    (mark("Shift + wheel"), mark("Radius of the brush; [ and ] too while it is in hand")),
    (mark("Ctrl + drag"), mark("The brush erases, the eraser paints")),
    (mark("Drag in 3D"), mark("Turn the head")),
)
