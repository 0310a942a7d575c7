"""What a slice view says over its image: place, window and zoom, what lies under the cursor, where a finding is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from ichviewer.domain.finding import Finding
from ichviewer.domain.window import Window
from ichviewer.gui.texts import say, tr
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_images import SliceImages

NARROW, TINY = 520, 360
"""Logical pixels of a view below which the name of the window has a line of its own, and the series is not described."""


def place_lines(images: SliceImages, k: int) -> tuple[str, ...]:
    """Which slice it is, where it lies, and the slab about it."""
    missing = (tr("Not complete") if images.stopped else tr("Loading …"),)
    place = images.place_lines[k] if images.place_lines else missing
    extra = (line for line in (say(images.slab_name), images.note) if line)
    return (tr("Slice {k}/{count}", k=k + 1, count=images.count), *place, *extra)


def state_lines(
    images: SliceImages, window: Window, name: str, zoom: float, inverted: bool, *, narrow: bool
) -> tuple[str, ...]:
    """How it is displayed: turned, mirrored, inverted, window, zoom."""
    values = f"W {window.width:.0f}  L {window.level:.0f}"
    name = say(name)
    shown = [name, values] if narrow and name else [f"{name}  {values}".strip()]
    said = ((tr("Turned"), images.turned), (tr("Mirrored"), images.mirrored), (tr("Inverted"), inverted))
    enlarged = tr("Zoom {zoom:.1f}×", zoom=zoom) if narrow else tr("Zoom {zoom:.2f}×", zoom=zoom)
    return (*(word for word, holds in said if holds), *shown, enlarged)


def pointed_lines(
    images: SliceImages, k: int, mapping: ImageMapping, cursor: QPointF, *, narrow: bool = False
) -> tuple[str, ...]:
    """HU and LPS position under the cursor, in a narrow view on lines of its own; nothing beside the image."""
    plane = images.plane(k)
    nearest, position = mapping.pixel(cursor), mapping.to_patient(cursor)
    if plane is None or nearest is None:
        return ()
    lines = [f"{int(plane[nearest])} HU"]
    if position is not None:
        pairs = zip(("LR", "PA", "HF"), position, strict=True)
        parts = [f"{names[0 if value >= 0 else 1]} {abs(value):.1f}" for names, value in pairs]
        lines += [f"{part} mm" for part in parts] if narrow else ["  ".join(parts) + " mm"]
    return tuple(lines)


def finding_box(finding: Finding, k: int, mapping: ImageMapping) -> QRectF | None:
    """Rectangle about a finding in the view, where it lies on slice `k`."""
    if not finding.slices[0] <= k <= finding.slices[1]:
        return None
    _, j0, i0, _, j1, i1 = finding.box
    return QRectF(mapping.to_view(j0, i0), mapping.to_view(j1 - 1, i1 - 1)).normalized()
