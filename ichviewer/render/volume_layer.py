"""Volume rendering of the head inside a VTK scene. On the processor: without a graphics card it is several times as fast as
the shader of Mesa (docs/benchmarks.md), and it looks the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.volume import Volume
from ichviewer.render.head_volume import HeadVolume
from ichviewer.render.scene_presets import VolumeLook

_STEP_MM = 0.25


@dataclass(frozen=True, eq=False)
class _Drawn:
    """Prop and mapper of one volume."""

    prop: Any
    mapper: Any


class VolumeLayer:
    """Draws a `HeadVolume` with a `VolumeLook`, coarsely while it moves.

    Parameters
    ----------
    renderer
        ``vtkRenderer`` that draws it.
    """

    def __init__(self, renderer: Any) -> None:
        self._renderer = renderer
        self._volume: HeadVolume | None = None
        self._look: VolumeLook | None = None
        self._drawn: dict[bool, _Drawn] = {}
        self._coarse = False
        self._cut: tuple[FloatArray, FloatArray] | None = None

    @property
    def shown(self) -> bool:
        """Whether voxels are drawn."""
        return self._volume is not None and self._look is not None

    def put(self, volume: HeadVolume | None) -> None:
        """Draw these voxels, or none."""
        for drawn in self._drawn.values():
            self._renderer.RemoveVolume(drawn.prop)
            drawn.mapper.RemoveAllInputs()
            drawn.prop.SetMapper(None)
        self._drawn.clear()
        self._volume = volume
        self._update()

    def look(self, look: VolumeLook | None) -> None:
        """Draw with these transfer functions, or not at all."""
        self._look = look
        self._update()

    def set_coarse(self, coarse: bool) -> None:
        """Draw the coarse copy, while the head turns."""
        if coarse != self._coarse:
            self._coarse = coarse
            self._update()

    def cut(self, plane: tuple[FloatArray, FloatArray] | None) -> None:
        """Take away what lies on the side of a plane's normal (point and normal in LPS mm), or nothing."""
        self._cut = plane
        self._update()

    def first_opaque(self, start: FloatArray, end: FloatArray) -> FloatArray | None:
        """Where a ray first meets what the preset shows as opaque.

        Parameters
        ----------
        start, end
            Shape (3,), LPS mm.

        Returns
        -------
        ndarray or None
            Shape (3,), LPS mm.
        """
        if self._volume is None or self._look is None:
            return None
        volume = self._volume.fine
        steps = int(np.linalg.norm(end - start) / _STEP_MM)
        places = start + np.linspace(0, 1, max(steps, 2))[:, None] * (end - start)
        if self._cut is not None:
            point, normal = self._cut
            places = places[(places - point) @ normal <= 0]
        inverse = np.linalg.inv(volume.geometry.affine)
        index = np.rint(places @ inverse[:3, :3].T + inverse[:3, 3]).astype(np.intp)[:, ::-1]
        within = ((index >= 0) & (index < volume.geometry.shape)).all(axis=1)
        index, places = index[within], places[within]
        opaque = np.flatnonzero(volume.values[index[:, 0], index[:, 1], index[:, 2]] >= self._look.opaque_hu)
        return places[opaque[0]] if len(opaque) else None

    def _update(self) -> None:
        if self.shown and self._coarse not in self._drawn:
            self._drawn[self._coarse] = self._make()
        for coarse, drawn in self._drawn.items():
            drawn.prop.SetVisibility(self.shown and coarse == self._coarse)
        if self._look is None or self._volume is None:
            return
        drawn = self._drawn[self._coarse]
        drawn.prop.SetProperty(_property(self._look))
        volume = self._volume.coarse if self._coarse else self._volume.fine
        step = min(volume.geometry.spacing) * self._look.step
        drawn.mapper.SetSampleDistance(step)
        drawn.mapper.SetInteractiveSampleDistance(step)
        drawn.mapper.RemoveAllClippingPlanes()
        if self._cut is not None:
            drawn.mapper.AddClippingPlane(clipping_plane(*self._cut))

    def _make(self) -> _Drawn:
        import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401 - brings the picture of the rays onto the screen
        from vtkmodules.vtkRenderingCore import vtkVolume
        from vtkmodules.vtkRenderingVolume import vtkFixedPointVolumeRayCastMapper

        volume: Volume = self._volume.coarse if self._coarse else self._volume.fine
        image, matrix = image_of(volume)
        mapper = vtkFixedPointVolumeRayCastMapper()
        mapper.SetInputData(image)
        # VTK would choose by the time of the last picture; here it is the size of the picture that changes.
        mapper.AutoAdjustSampleDistancesOff()
        mapper.SetImageSampleDistance(1.0)
        prop = vtkVolume()
        prop.SetMapper(mapper)
        prop.SetUserMatrix(matrix)
        self._renderer.AddVolume(prop)
        return _Drawn(prop, mapper)


def image_of(volume: Volume) -> tuple[Any, Any]:
    """``vtkImageData`` in mm along the voxels' axes, and the ``vtkMatrix4x4`` that brings it to LPS."""
    from vtkmodules.util.numpy_support import numpy_to_vtk
    from vtkmodules.vtkCommonDataModel import vtkImageData
    from vtkmodules.vtkCommonMath import vtkMatrix4x4

    spacing = volume.geometry.spacing[::-1]
    image = vtkImageData()
    image.SetDimensions(*reversed(volume.geometry.shape))
    image.SetSpacing(*spacing)
    image.GetPointData().SetScalars(numpy_to_vtk(np.ascontiguousarray(volume.values).ravel(), deep=True))
    placed = np.eye(4)
    placed[:3, :3] = volume.geometry.directions
    placed[:3, 3] = volume.geometry.origin
    matrix = vtkMatrix4x4()
    matrix.DeepCopy(placed.ravel().tolist())
    return image, matrix


def clipping_plane(point: FloatArray, normal: FloatArray) -> Any:
    """``vtkPlane`` for a mapper, which keeps what lies against the normal."""
    from vtkmodules.vtkCommonDataModel import vtkPlane

    plane = vtkPlane()
    plane.SetOrigin(*point)
    plane.SetNormal(*(-np.asarray(normal)))
    return plane


def _property(look: VolumeLook) -> Any:
    from vtkmodules.vtkCommonDataModel import vtkPiecewiseFunction
    from vtkmodules.vtkRenderingCore import vtkColorTransferFunction, vtkVolumeProperty

    colours, opacities = vtkColorTransferFunction(), vtkPiecewiseFunction()
    for hu, colour in look.colours:
        colours.AddRGBPoint(hu, *colour)
    for hu, opacity in look.opacities:
        opacities.AddPoint(hu, opacity)
    looks = vtkVolumeProperty()
    looks.SetColor(colours)
    looks.SetScalarOpacity(opacities)
    looks.SetScalarOpacityUnitDistance(1.0)
    looks.SetInterpolationTypeToLinear()
    looks.ShadeOn()
    looks.SetAmbient(look.ambient)
    looks.SetDiffuse(look.diffuse)
    looks.SetSpecular(look.specular)
    looks.SetSpecularPower(look.specular_power)
    return looks
