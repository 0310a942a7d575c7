"""The 3D scene, drawn off screen: head and hemorrhage as pictures. No Qt, no window, hence no GL trouble in either."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.geometry import FloatArray
from ichviewer.domain.labels import Subtype
from ichviewer.render.cut_face import CutFace
from ichviewer.render.face_layer import FaceLayer
from ichviewer.render.head_volume import HeadVolume
from ichviewer.render.hemorrhage_layer import HemorrhageLayer
from ichviewer.render.meshes import SceneMeshes
from ichviewer.render.scene_presets import SURFACE, ScenePreset
from ichviewer.render.scene_views import StandardView
from ichviewer.render.volume_layer import VolumeLayer, clipping_plane

_BONE = (0.92, 0.90, 0.86)
_BRAIN = (0.80, 0.62, 0.60)
# The skull as glass: faint where it faces the eye, so that one looks through, and clear where it is seen from the side.
_GLASS = """//VTK::Light::Impl
  float facing = abs(dot(normalVCVSOutput, normalize(vertexVC.xyz)));
  fragOutput0.a = mix(0.12, 0.75, (1.0 - facing) * (1.0 - facing));
"""
_VIEW_ANGLE = 30.0
_LOWEST_ONTO_CUT, _ONTO_CUT = 25.0, 40.0
"""Degrees over the plane of a cut: seen lower than the first, the camera is raised to the second."""
_DISTANCE = 3.0  # of the eye, in radii of the head
_VIEW_FROM = (-0.45, -0.85, 0.28)  # LPS: from the patient's right front, a little above


class SceneUnavailableError(IchviewerError):
    """This machine cannot draw 3D (no OpenGL)."""


@dataclass(frozen=True)
class Camera:
    """From where a scene is seen.

    Attributes
    ----------
    position, focus
        LPS mm: of the eye, and of what it looks at.
    up
        Unit vector, LPS: what is upwards in the picture.
    angle
        Of view, in degrees.
    """

    position: tuple[float, float, float]
    focus: tuple[float, float, float]
    up: tuple[float, float, float]
    angle: float


class Scene3D:
    """Draws `SceneMeshes`, and a `HeadVolume` where the preset wants it, from a camera that turns about their centre.

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
        # Hemorrhage once more, over everything: what shines through opaque bone, or lies over the face of a cut.
        self._window.SetNumberOfLayers(2)
        self._above = vtkRenderer()
        self._above.SetLayer(1)
        self._above.SetActiveCamera(self._renderer.GetActiveCamera())
        self._window.AddRenderer(self._above)
        self._voxels = VolumeLayer(self._renderer)
        self._preset = SURFACE
        self._cut: tuple[FloatArray, FloatArray] | None = None
        self._pixels = vtkUnsignedCharArray()
        self._face = FaceLayer(self._renderer, self._above)  # before the hemorrhage, which is blended with it
        self._hemorrhages = HemorrhageLayer(self._renderer, self._above, _actor)
        self._skull: Any = None
        self._brain: Any = None
        self._meshes: SceneMeshes | None = None

    def show(self, meshes: SceneMeshes, *, keep_camera: bool = False) -> None:
        """Show these surfaces; the camera goes back to its start unless it is to be kept."""
        self._drop_meshes()
        self._meshes = meshes
        if meshes.skull is not None:
            self._skull = _glass(meshes.skull)
            self._renderer.AddActor(self._skull)
        self._hemorrhages.put(meshes.hemorrhages)
        if not keep_camera:
            self.reset()
        self._apply()

    def put_volume(self, volume: HeadVolume | None) -> None:
        """Have these voxels for the presets that draw them; None lets go of them."""
        if self._brain is not None:
            self._renderer.RemoveActor(self._brain)
            self._brain = None
        self._voxels.put(volume)
        if volume is not None and volume.brain is not None:
            self._brain = _actor(volume.brain, _BRAIN, 0.0)
            self._brain.GetProperty().BackfaceCullingOn()
            self._renderer.AddActor(self._brain)
        self._apply()

    def set_preset(self, preset: ScenePreset) -> None:
        """Draw as this preset says; the surface of the skull stands in for voxels that are not there yet."""
        self._preset = preset
        self._apply()

    def set_coarse(self, coarse: bool) -> None:
        """Draw coarser voxels, while the head turns."""
        self._voxels.set_coarse(coarse)

    def cut(
        self,
        point: tuple[float, float, float] | None,
        normal: tuple[float, float, float] = (0, 0, 1),
        face: CutFace | None = None,
    ) -> None:
        """Take away bone, brain and skin on one side of a plane; hemorrhage there becomes glass. None puts all back.

        Parameters
        ----------
        point, normal
            LPS mm, and towards what is taken away.
        face
            What is seen on the cut; None leaves it open.
        """
        self._cut = None if point is None else (np.array(point, dtype=float), np.array(normal, dtype=float))
        self._face.put(None if point is None else face)
        self._apply()

    def clear(self) -> None:
        """Let go of surfaces, voxels and the picture on the cut."""
        self.put_volume(None)
        self._face.remove()
        self._drop_meshes()

    def _drop_meshes(self) -> None:
        if self._skull is not None:
            self._renderer.RemoveActor(self._skull)
        self._hemorrhages.put({})
        self._skull, self._meshes = None, None

    def _apply(self) -> None:
        """Preset and cut on everything that there is."""
        self._voxels.look(self._preset.volume)
        self._voxels.cut(self._cut)
        solid = self._voxels.shown
        # The skull's two sides are sorted; with voxels it would cost more than the voxels themselves.
        self._renderer.SetUseDepthPeeling(not solid)
        self._renderer.SetUseFXAA(not solid)
        if self._skull is not None:
            self._skull.SetVisibility(not solid)
        if self._brain is not None:
            self._brain.SetVisibility(solid and self._preset.brain > 0)
            self._brain.GetProperty().SetOpacity(self._preset.brain)
        for actor in (self._skull, self._brain):
            if actor is not None:
                actor.GetMapper().RemoveAllClippingPlanes()
                if self._cut is not None:
                    actor.GetMapper().AddClippingPlane(clipping_plane(*self._cut))
        shine = self._preset.shine_through if solid else 0.0
        self._hemorrhages.look(shine, self._cut)
        self._above.SetDraw(shine > 0 or self._cut is not None)

    def set_visible(self, subtypes: Iterable[Subtype]) -> None:
        """Show only these subtypes of hemorrhage."""
        self._hemorrhages.set_visible(subtypes)

    def reset(self) -> None:
        """Look at the whole head from its right front."""
        self._look_from(_VIEW_FROM, (0.0, 0.0, 1.0))

    def look_from(self, view: StandardView) -> None:
        """Look at the whole head from a standard side."""
        self._look_from(view.towards, view.up)

    def _look_from(self, towards: tuple[float, float, float], up: tuple[float, float, float]) -> None:
        if self._meshes is None:
            return
        centre, radius = self._meshes.centre, self._meshes.radius
        direction = np.array(towards) / np.linalg.norm(towards)
        camera = self._renderer.GetActiveCamera()
        camera.SetViewAngle(_VIEW_ANGLE)
        camera.SetFocalPoint(*centre)
        camera.SetPosition(*(centre + direction * radius * _DISTANCE))
        camera.SetViewUp(*up)
        camera.OrthogonalizeViewUp()
        self._renderer.ResetCameraClippingRange()

    def look_onto_cut(self) -> None:
        """Raise the camera where the face of the cut would be seen from its edge or from behind."""
        if self._cut is None:
            return
        camera, normal = self._renderer.GetActiveCamera(), self._cut[1] / np.linalg.norm(self._cut[1])
        focus = np.array(camera.GetFocalPoint())
        towards = np.array(camera.GetPosition()) - focus
        distance = float(np.linalg.norm(towards))
        rise = float(towards @ normal) / distance
        if rise >= np.sin(np.radians(_LOWEST_ONTO_CUT)):
            return
        level = towards / distance - rise * normal
        if np.linalg.norm(level) < 1e-3:  # from straight below: what was up in the picture comes to the front
            level = np.array(camera.GetViewUp())
        angle = np.radians(_ONTO_CUT)
        direction = level / np.linalg.norm(level) * np.cos(angle) + normal * np.sin(angle)
        camera.SetPosition(*(focus + direction * distance))
        camera.SetViewUp(*normal)
        camera.OrthogonalizeViewUp()
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

    @property
    def camera(self) -> Camera:
        """From where it is seen now."""
        camera = self._renderer.GetActiveCamera()
        return Camera(camera.GetPosition(), camera.GetFocalPoint(), camera.GetViewUp(), camera.GetViewAngle())

    def put_camera(self, seen: Camera) -> None:
        """See it from there."""
        camera = self._renderer.GetActiveCamera()
        camera.SetViewAngle(seen.angle)
        camera.SetFocalPoint(*seen.focus)
        camera.SetPosition(*seen.position)
        camera.SetViewUp(*seen.up)
        self._renderer.ResetCameraClippingRange()

    def orientation(self) -> FloatArray:
        """Shape (3, 3): for each of the axes towards the patient's left, back and head (LPS) how far it points to the
        right, upwards and towards the viewer in the picture (unit vectors)."""
        camera = self._renderer.GetActiveCamera()
        view_up, towards = np.array(camera.GetViewUp()), -np.array(camera.GetDirectionOfProjection())
        return np.stack([np.cross(view_up, towards), view_up, towards], axis=1)

    def pick(self, right: float, down: float) -> tuple[float, float, float] | None:
        """The place under a point of the last picture: on the face of a cut where it hides the rest, else of a visible
        hemorrhage, through the skull, else of what the preset shows as solid: the skull, or the skin.

        Parameters
        ----------
        right, down
            Fractions of the picture's width and height, from its upper left corner.

        Returns
        -------
        tuple or None
            LPS mm; None beside the head.
        """
        width, height = self._window.GetSize()
        x, y = right * width, (1.0 - down) * height
        start, end = self._ray(x, y)
        face = self._face.met_by(start, end)
        lifted, within = (self._hemorrhages.under(lifted=over) for over in (True, False))
        if face is not None and self._face.faces(np.array(self._renderer.GetActiveCamera().GetPosition())):
            place = self._pick_surface(lifted, x, y)
            return _triple(face) if place is None else place
        place = self._pick_surface([*lifted, *within], x, y)
        if place is None and self._voxels.shown:
            voxel = self._voxels.first_opaque(start, end)
            place = None if voxel is None else _triple(voxel)
        elif place is None and self._skull is not None:
            place = self._pick_surface([self._skull], x, y)
        return _triple(face) if place is None and face is not None else place

    def _pick_surface(self, actors: list[Any], x: float, y: float) -> tuple[float, float, float] | None:
        """The first of these surfaces under a pixel of the last picture."""
        from vtkmodules.vtkRenderingCore import vtkCellPicker

        picker = vtkCellPicker()
        picker.SetTolerance(0.002)
        picker.PickFromListOn()
        for actor in actors:
            picker.AddPickList(actor)
        return _triple(picker.GetPickPosition()) if actors and picker.Pick(x, y, 0.0, self._renderer) else None

    def _ray(self, x: float, y: float) -> tuple[FloatArray, FloatArray]:
        """Where the ray under a pixel of the last picture begins and ends, LPS mm."""
        ends = []
        for depth in (0.0, 1.0):
            self._renderer.SetDisplayPoint(x, y, depth)
            self._renderer.DisplayToWorld()
            place = np.array(self._renderer.GetWorldPoint())
            ends.append(place[:3] / place[3])
        return ends[0], ends[1]

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
        eye = np.array(camera.GetPosition())
        self._face.prepare(eye)
        self._hemorrhages.sort(eye)
        self._window.Render()
        self._window.GetRGBACharPixelData(0, 0, width - 1, height - 1, 0, self._pixels)
        picture = vtk_to_numpy(self._pixels).reshape(height, width, 4)[::-1].copy()
        picture[..., 3] = 255
        return picture

    def close(self) -> None:
        """Release the graphics context; the scene cannot be used afterwards."""
        self.clear()
        self._renderer.RemoveAllViewProps()
        self._above.RemoveAllViewProps()
        self._window.RemoveRenderer(self._above)
        self._window.RemoveRenderer(self._renderer)
        self._window.Finalize()


def _triple(place: Any) -> tuple[float, float, float]:
    x, y, z = (float(value) for value in place)
    return x, y, z


def _glass(surface: object) -> Any:
    actor = _actor(surface, _BONE, 1.0)
    looks = actor.GetProperty()
    looks.SetAmbient(0.5)
    looks.SetDiffuse(0.55)
    looks.SetSpecular(0.35)
    looks.SetSpecularPower(30)
    looks.BackfaceCullingOn()  # the far wall, and the inner side of the near one, would only cloud it
    actor.ForceTranslucentOn()
    actor.GetShaderProperty().AddFragmentShaderReplacement("//VTK::Light::Impl", False, _GLASS, False)
    return actor


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
