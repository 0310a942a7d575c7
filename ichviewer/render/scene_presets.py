"""Presets of the 3D view, declared: what is drawn of the head, in which colours, how opaque. Data only; no VTK, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class VolumeLook:
    """Transfer functions of a volume rendering; between their points they are linear, beyond them constant.

    Attributes
    ----------
    colours
        (HU, (red, green, blue)), from 0 to 1, HU ascending.
    opacities
        (HU, opacity of one millimetre, from 0 to 1), HU ascending.
    ambient, diffuse, specular, specular_power
        Of the light at surfaces (Phong).
    step
        Distance of samples on a ray in voxels: what is faint needs no fine ones, but all of them, to its far end.
    opaque_hu
        The first voxel on the ray that is as dense is what a click meets.
    """

    colours: tuple[tuple[float, Colour], ...]
    opacities: tuple[tuple[float, float], ...]
    ambient: float
    diffuse: float
    specular: float
    specular_power: float
    opaque_hu: float
    step: float = 0.75


@dataclass(frozen=True)
class ScenePreset:
    """One way of showing the head in 3D.

    Attributes
    ----------
    name
        In the settings.
    volume
        How voxels are drawn; None draws the surface of the skull instead.
    brain
        Opacity of the surface of the inside of the skull, from 0 (not drawn) to 1.
    shine_through
        Opacity of hemorrhage that lies behind what is opaque, from 0 (hidden) to 1.
    """

    name: str
    volume: VolumeLook | None
    brain: float = 0.0
    shine_through: float = 0.0


SURFACE = ScenePreset("surface", None)
BONE = ScenePreset(
    "bone",
    VolumeLook(
        colours=(
            (120, (0.45, 0.25, 0.16)),
            (260, (0.80, 0.66, 0.50)),
            (600, (0.93, 0.86, 0.74)),
            (1400, (1.0, 0.98, 0.94)),
        ),
        opacities=((170, 0.0), (300, 0.7), (700, 0.95)),
        ambient=0.12,
        diffuse=0.88,
        specular=0.25,
        specular_power=18,
        opaque_hu=250,
    ),
    shine_through=0.55,
)
BLOOD = ScenePreset(
    "blood",
    VolumeLook(
        colours=((200, (0.75, 0.72, 0.68)), (500, (0.88, 0.86, 0.82)), (1500, (1.0, 0.98, 0.95))),
        opacities=((200, 0.0), (500, 0.015), (1200, 0.035)),
        ambient=0.35,
        diffuse=0.75,
        specular=0.2,
        specular_power=15,
        opaque_hu=250,
        step=1.4,
    ),
    brain=0.45,
    shine_through=0.65,
)
SKIN = ScenePreset(
    "skin",
    VolumeLook(
        colours=((-600, (0.87, 0.68, 0.57)), (100, (0.94, 0.78, 0.68)), (300, (0.97, 0.93, 0.86))),
        opacities=((-650, 0.0), (-400, 0.8), (300, 0.95)),
        ambient=0.15,
        diffuse=0.85,
        specular=0.15,
        specular_power=10,
        opaque_hu=-250,
    ),
    shine_through=0.55,
)
PRESETS: tuple[ScenePreset, ...] = (SURFACE, BONE, BLOOD, SKIN)


def preset_named(name: str) -> ScenePreset:
    """The preset of this name.

    Raises
    ------
    KeyError
        If there is none.
    """
    return {preset.name: preset for preset in PRESETS}[name]
