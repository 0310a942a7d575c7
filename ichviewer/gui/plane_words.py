"""Reformatted planes in the user's words."""

from __future__ import annotations

from ichviewer.domain.plane import Plane
from ichviewer.gui.texts import say, tr


def plane_name(name: str) -> str:
    """Name of a patient plane: ``axial``, ``coronal`` or ``sagittal``."""
    return {"axial": tr("Axial"), "coronal": tr("Coronal"), "sagittal": tr("Sagittal")}[name]


def plane_words(plane: Plane) -> str:
    """Which plane it is, where it lies, and the slab that was shown, e.g. ``Coronal A 12.3 mm, Slab 10 mm MIP``."""
    turned = (tr("Turned {n:.1f}°", n=plane.degrees),) if plane.degrees else ()
    slab = (say(plane.slab.name),) if plane.slab.name else ()
    return ", ".join((f"{plane_name(plane.name)} {plane.position}", *turned, *slab))
