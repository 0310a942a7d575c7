"""Draws the face of a cut inside a VTK scene: a slice as a picture, lying where it lies in the patient."""

from __future__ import annotations

from typing import Any

import numpy as np

from ichviewer.domain.geometry import FloatArray
from ichviewer.render.cut_face import CutFace

# What is beside the head is not there at all: the face stays opaque, and rays through the voxels end on it.
_NOTHING_BESIDE = "//VTK::TCoord::Impl\n  if (gl_FragData[0].a < 0.5) discard;\n"


class FaceLayer:
    """One `CutFace`, in the scene itself and, where it is looked at from above, over what shines through the head.

    Parameters
    ----------
    renderer, above
        ``vtkRenderer`` of the scene, and of what is drawn over it.
    """

    def __init__(self, renderer: Any, above: Any) -> None:
        self._renderers = (renderer, above)
        self._actors: list[Any] = []
        self._plane: Any = None
        self._image: Any = None
        self._face: CutFace | None = None
        self._drawn: CutFace | None = None

    @property
    def shown(self) -> bool:
        """Whether there is a face."""
        return self._face is not None

    def put(self, face: CutFace | None) -> None:
        """Have this face from the next picture on, or none."""
        self._face = face

    def prepare(self, eye: FloatArray) -> None:
        """Bring it up to date before a picture is drawn that is seen from `eye` (LPS mm)."""
        if not self._actors and self._face is None:
            return
        if not self._actors:
            self._make()
        if self._face is not None and self._face is not self._drawn:
            self._draw(self._face)
        self._drawn = self._face
        inner, outer = self._actors
        inner.SetVisibility(self.shown)
        outer.SetVisibility(self.shown and self.faces(eye))

    def faces(self, eye: FloatArray) -> bool:
        """Whether the face is seen from the side that was taken away."""
        if self._face is None:
            return False
        geometry, k = self._face.geometry, self._face.k
        return float((eye - geometry.positions[k]) @ geometry.normal) > 0

    def met_by(self, start: FloatArray, end: FloatArray) -> FloatArray | None:
        """Where a ray meets the face within the head (LPS mm), or None."""
        return None if self._face is None else self._face.met_by(start, end)

    def remove(self) -> None:
        """Let go of everything."""
        for renderer, actor in zip(self._renderers, self._actors, strict=False):
            renderer.RemoveActor(actor)
        self._actors, self._plane, self._image = [], None, None
        self._face = self._drawn = None

    def _make(self) -> None:
        from vtkmodules.vtkCommonDataModel import vtkImageData
        from vtkmodules.vtkFiltersSources import vtkPlaneSource
        from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkTexture

        self._plane, self._image = vtkPlaneSource(), vtkImageData()
        for renderer in self._renderers:
            texture = vtkTexture()
            texture.SetInputData(self._image)
            texture.SetColorModeToDirectScalars()
            texture.InterpolateOn()
            texture.MipmapOn()
            texture.EdgeClampOn()
            mapper = vtkPolyDataMapper()
            mapper.SetInputConnection(self._plane.GetOutputPort())
            actor = vtkActor()
            actor.SetMapper(mapper)
            actor.SetTexture(texture)
            actor.ForceOpaqueOn()
            actor.GetProperty().LightingOff()  # its greys are those of the window
            actor.GetShaderProperty().AddFragmentShaderReplacement("//VTK::TCoord::Impl", True, _NOTHING_BESIDE, False)
            renderer.AddActor(actor)
            self._actors.append(actor)

    def _draw(self, face: CutFace) -> None:
        from vtkmodules.util.numpy_support import numpy_to_vtk

        picture = face.picture
        self._image.SetDimensions(picture.shape[1], picture.shape[0], 1)
        self._image.GetPointData().SetScalars(numpy_to_vtk(picture.reshape(-1, 4), deep=True))
        self._image.Modified()
        origin, along_row, along_column = np.asarray(face.corners)
        self._plane.SetOrigin(*origin)
        self._plane.SetPoint1(*along_row)
        self._plane.SetPoint2(*along_column)
