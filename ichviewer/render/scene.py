"""The 3D scene, drawn off screen: skull and hemorrhage as pictures. No Qt, no window, hence no GL trouble in either."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.labels import Subtype
from ichviewer.render.meshes import SceneMeshes

_BONE = (0.92, 0.90, 0.86)
_VIEW_ANGLE = 30.0
_VIEW_FROM = (-0.45, -0.85, 0.28)  # LPS: from the patient's right front, a little above


class SceneUnavailableError(IchviewerError):
    """This machine cannot draw 3D (no OpenGL)."""


class Scene3D:
    """Draws `SceneMeshes` from a camera that turns about their centre.

    Raises
    ------
    SceneUnavailableError
        If no OpenGL, not even in software, can be had.
    """

    def __init__(self) -> None:
        if sys.platform.startswith("linux") and not os.environ.get("DISPLAY"):
            # Without X server VTK would try it first and complain.
            os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
        try:
            import vtkmodules.vtkRenderingOpenGL2  # noqa: F401 - registers the OpenGL classes
            from vtkmodules.vtkCommonCore import vtkLogger, vtkUnsignedCharArray
            from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow
        except ImportError as error:
            raise SceneUnavailableError(
                f"The 3D view needs OpenGL, which cannot be loaded ({error}). On Debian: apt install libgl1 libegl1."
            ) from error
        # What VTK has to say about missing drivers is said by SceneUnavailableError, in one line.
        vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
        self._window = vtkRenderWindow()
        self._window.SetOffScreenRendering(1)
        self._window.SetMultiSamples(0)
        self._window.SetAlphaBitPlanes(1)
        self._window.SetSize(64, 64)
        if not self._window.SupportsOpenGL():
            self._window.Finalize()
            raise SceneUnavailableError(
                "The 3D view needs OpenGL 3.2, which is not here. On Debian: apt install libgl1-mesa-dri."
            )
        self._renderer = vtkRenderer()
        self._renderer.SetBackground(0, 0, 0)
        self._renderer.SetUseDepthPeeling(1)
        self._renderer.SetMaximumNumberOfPeels(3)
        self._renderer.SetOcclusionRatio(0.02)
        self._window.AddRenderer(self._renderer)
        self._pixels = vtkUnsignedCharArray()
        self._hemorrhages: dict[Subtype, Any] = {}
        self._skull: Any = None
        self._meshes: SceneMeshes | None = None

    def show(self, meshes: SceneMeshes, *, keep_camera: bool = False) -> None:
        """Show these surfaces; the camera goes back to its start unless it is to be kept."""
        self._renderer.RemoveAllViewProps()
        self._hemorrhages, self._skull = {}, None
        self._meshes = meshes
        if meshes.skull is not None:
            self._skull = _actor(meshes.skull, _BONE, 0.2)
            self._renderer.AddActor(self._skull)
        for subtype, surface in meshes.hemorrhages.items():
            red, green, blue = subtype.rgb
            actor = _actor(surface, (red / 255, green / 255, blue / 255), 1.0)
            self._hemorrhages[subtype] = actor
            self._renderer.AddActor(actor)
        if not keep_camera:
            self.reset()

    def set_visible(self, subtypes: Iterable[Subtype]) -> None:
        """Show only these subtypes of hemorrhage."""
        wanted = set(subtypes)
        for subtype, actor in self._hemorrhages.items():
            actor.SetVisibility(subtype in wanted)

    def reset(self) -> None:
        """Look at the whole head from its right front."""
        if self._meshes is None:
            return
        centre, radius = self._meshes.centre, self._meshes.radius
        direction = np.array(_VIEW_FROM) / np.linalg.norm(_VIEW_FROM)
        camera = self._renderer.GetActiveCamera()
        camera.SetViewAngle(_VIEW_ANGLE)
        camera.SetFocalPoint(*centre)
        camera.SetPosition(*(centre + direction * radius * 2.5))
        camera.SetViewUp(0, 0, 1)
        self._renderer.ResetCameraClippingRange()

    def turn(self, right: float, up: float) -> None:
        """Turn the head by degrees, as if dragged to the right and upwards."""
        camera = self._renderer.GetActiveCamera()
        camera.Azimuth(-right)
        camera.Elevation(-up)
        camera.OrthogonalizeViewUp()
        self._renderer.ResetCameraClippingRange()

    def zoom(self, factor: float) -> None:
        """Come nearer by a factor."""
        camera = self._renderer.GetActiveCamera()
        camera.SetViewAngle(min(max(camera.GetViewAngle() / factor, 3.0), 60.0))

    def pan(self, right: float, up: float) -> None:
        """Move the head by fractions of the view's height."""
        camera = self._renderer.GetActiveCamera()
        height = 2 * camera.GetDistance() * np.tan(np.radians(camera.GetViewAngle() / 2))
        view_up = np.array(camera.GetViewUp())
        sideways = np.cross(camera.GetDirectionOfProjection(), view_up)
        shift = -(sideways * right + view_up * up) * height
        camera.SetPosition(*(np.array(camera.GetPosition()) + shift))
        camera.SetFocalPoint(*(np.array(camera.GetFocalPoint()) + shift))
        self._renderer.ResetCameraClippingRange()

    def axes(self) -> tuple[tuple[str, float, float], ...]:
        """Letter, and (right, up) on the screen, of the patient's left, posterior and head axes (unit vectors)."""
        camera = self._renderer.GetActiveCamera()
        view_up = np.array(camera.GetViewUp())
        sideways = np.cross(camera.GetDirectionOfProjection(), view_up)
        return tuple(
            (letter, float(sideways[axis]) * sign, float(view_up[axis]) * sign)
            for axis, (letter, sign) in enumerate((("L", 1.0), ("A", -1.0), ("H", 1.0)))
        )

    def pick(self, right: float, down: float) -> tuple[float, float, float] | None:
        """The place under a point of the last picture: of a visible hemorrhage, through the skull, else of the skull.

        Parameters
        ----------
        right, down
            Fractions of the picture's width and height, from its upper left corner.

        Returns
        -------
        tuple or None
            LPS mm; None beside the head.
        """
        from vtkmodules.vtkRenderingCore import vtkCellPicker

        width, height = self._window.GetSize()
        picker = vtkCellPicker()
        picker.SetTolerance(0.002)
        for actors in (list(self._hemorrhages.values()), [self._skull]):
            picker.InitializePickList()
            picker.PickFromListOn()
            for actor in actors:
                if actor is not None and actor.GetVisibility():
                    picker.AddPickList(actor)
            if picker.Pick(right * width, (1.0 - down) * height, 0.0, self._renderer):
                x, y, z = picker.GetPickPosition()
                return x, y, z
        return None

    def render(self, width: int, height: int) -> npt.NDArray[np.uint8]:
        """Picture of the scene.

        Returns
        -------
        ndarray
            uint8 (height, width, 4), red, green, blue, 255, first row on top.
        """
        from vtkmodules.util.numpy_support import vtk_to_numpy

        # VTK's view angle is that of the height: in a narrow view the sides would be cut off.
        camera = self._renderer.GetActiveCamera()
        camera.SetUseHorizontalViewAngle(width < height)
        self._window.SetSize(width, height)
        self._window.Render()
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        picture = vtk_to_numpy(self._pixels).reshape(height, width, 4)[::-1].copy()
        picture[..., 3] = 255
        return picture

    def close(self) -> None:
        """Release the graphics context; the scene cannot be used afterwards."""
        self._renderer.RemoveAllViewProps()
        self._hemorrhages, self._skull, self._meshes = {}, None, None
        self._window.RemoveRenderer(self._renderer)
        self._window.Finalize()


def _actor(surface: object, colour: tuple[float, float, float], opacity: float) -> Any:
    from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

    mapper = vtkPolyDataMapper()
    mapper.SetInputData(surface)
    mapper.ScalarVisibilityOff()
    actor = vtkActor()
    actor.SetMapper(mapper)
    looks = actor.GetProperty()
    looks.SetColor(*colour)
    looks.SetOpacity(opacity)
    looks.SetAmbient(0.15)
    looks.SetDiffuse(0.85)
    looks.SetSpecular(0.15)
    looks.SetSpecularPower(20)
    return actor
