"""What the mouse does, for the sheet of keys and mouse."""

from __future__ import annotations

MOUSE: tuple[tuple[str, str], ...] = (
    ("Wheel", "Scroll slices"),
    ("Left drag", "Window: width sideways, level up and down; or the tool in hand"),
    ("Hold H", "Hide the overlay"),
    ("Esc", "Stop; else back to window and level, then fit"),
    ("Ctrl + left drag", "Take the slice to another program as a picture"),
    ("Middle drag", "Pan"),
    ("Right drag", "Zoom"),
    ("Drag a handle", "Change a measurement; double-click its label: text"),
    ("Ctrl + wheel", "Zoom about the cursor"),
    ("Double-click", "One view alone, and back; of a single view, the image only"),
    ("Drag a reference line", "Move the view that it stands for"),
    ("Shift + click", "Bring all views to that place"),
    ("Click on the strip", "Go to that slice"),
    ("Shift + wheel", "Radius of the brush; [ and ] too while it is in hand"),
    ("Ctrl + drag", "The brush erases, the eraser paints"),
    ("Drag in 3D", "Turn the head"),
)
