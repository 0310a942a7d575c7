"""Draws hemorrhage by subtype inside a VTK scene: solid within the head, shining through it, as glass over a cut."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.labels import Subtype
from ichviewer.render.volume_layer import clipping_plane

_LIFTED_OPACITY = 0.45
_AMBIENT, _DIFFUSE = 0.3, 0.75  # brighter than bone: its colour tells its subtype also where it is in the shade


class HemorrhageLayer:
    """Surfaces of hemorrhage; what lies over a cut is drawn as glass, so that the face of the cut is seen through it.

    Parameters
    ----------
    renderer, above
        ``vtkRenderer`` of the scene, and of what is drawn over it.
    make
        Makes a ``vtkActor`` of surface, colour and opacity.
    """

    def __init__(self, renderer: Any, above: Any, make: Callable[[object, tuple[float, float, float], float], Any]) -> None:
        self._renderer = renderer
        self._above = above
        self._make = make
        self._solid: dict[Subtype, Any] = {}
        self._shining: dict[Subtype, Any] = {}
        self._lifted: dict[Subtype, Any] = {}
        self._visible: frozenset[Subtype] = frozenset(Subtype)
        self._cut: tuple[FloatArray, FloatArray] | None = None
        self._shine = 0.0

    def put(self, surfaces: Mapping[Subtype, Any]) -> None:
        """Draw these surfaces and no others."""
        for actor in self._solid.values():
            self._renderer.RemoveActor(actor)
        for actor in (*self._shining.values(), *self._lifted.values()):
            self._above.RemoveActor(actor)
        self._solid, self._shining, self._lifted = {}, {}, {}
        for subtype, surface in surfaces.items():
            red, green, blue = subtype.rgb
            for actors, renderer in (
                (self._solid, self._renderer),
                (self._shining, self._above),
                (self._lifted, self._above),
            ):
                actors[subtype] = self._make(surface, (red / 255, green / 255, blue / 255), 1.0)
                actors[subtype].GetProperty().SetAmbient(_AMBIENT)
                actors[subtype].GetProperty().SetDiffuse(_DIFFUSE)
                renderer.AddActor(actors[subtype])
            for actor in (self._shining[subtype], self._lifted[subtype]):
                # Only what is in front, or two of them would be mixed.
                actor.GetProperty().BackfaceCullingOn()
                actor.ForceOpaqueOn()
        self._update()

    def set_visible(self, subtypes: Iterable[Subtype]) -> None:
        """Show only these subtypes."""
        self._visible = frozenset(subtypes)
        self._update()

    def look(self, shine: float, cut: tuple[FloatArray, FloatArray] | None) -> None:
        """How strongly it shines through what is opaque, and where the head is cut (point, normal; LPS mm)."""
        self._shine, self._cut = shine, cut
        self._update()

    def under(self, *, lifted: bool) -> list[Any]:
        """Actors that a click can meet: of what lies over the cut, or of the rest."""
        return [actor for actor in (self._lifted if lifted else self._solid).values() if actor.GetVisibility()]

    def sort(self, eye: FloatArray) -> None:
        """The nearest first: it then hides the others, as it does where they are opaque."""
        actors = [*self._shining.values(), *self._lifted.values()]
        for actor in sorted(actors, key=lambda one: float(np.linalg.norm(np.array(one.GetCenter()) - eye))):
            self._above.RemoveActor(actor)
            self._above.AddActor(actor)

    def _update(self) -> None:
        for subtype, solid in self._solid.items():
            shown = subtype in self._visible
            shining, lifted = self._shining[subtype], self._lifted[subtype]
            solid.SetVisibility(shown)
            shining.SetVisibility(shown and self._shine > 0)
            shining.GetProperty().SetOpacity(self._shine)
            lifted.SetVisibility(shown and self._cut is not None)
            lifted.GetProperty().SetOpacity(_LIFTED_OPACITY)
            for actor, side in ((solid, 1.0), (shining, 1.0), (lifted, -1.0)):
                actor.GetMapper().RemoveAllClippingPlanes()
                if self._cut is not None:
                    point, normal = self._cut
                    actor.GetMapper().AddClippingPlane(clipping_plane(point, side * normal))
