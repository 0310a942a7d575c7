"""Voxels in 3D lie where the patient has them, are drawn there, and are let go of."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from typing import get_args

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.volume import SliceStack
from ichviewer.render.between_slices import between_slices
from ichviewer.render.head_volume import AIR, build_head_volume
from ichviewer.render.meshes import build_meshes
from ichviewer.render.scene import Scene3D
from ichviewer.render.scene_presets import BLOOD, BONE, PRESETS, SKIN, preset_named
from ichviewer.settings.schema import Settings


def _head(gap: float = 4.0, turned: bool = False, tilt: float = 0.0, plates: bool = False) -> SliceStack:
    """Skin, skull and brain about the origin, with a horn of bone on the patient's left, on slices as they are asked for."""
    count, side, pixel = round(180 / gap), 104, 2.0
    row, column = (
        (np.array([-1.0, 0, 0]), np.array([0, -1.0, 0])) if turned else (np.array([1.0, 0, 0]), np.array([0, 1.0, 0]))
    )
    middle = (side - 1) / 2 * pixel
    positions = np.stack([-(row + column) * middle + [0, n * gap * tilt, n * gap - 88] for n in range(count)])
    geometry = StackGeometry(positions, row, column, (pixel, pixel), (count, side, side))
    k, j, i = np.indices(geometry.shape)
    x, y, z = (positions[k, axis] + i * pixel * row[axis] + j * pixel * column[axis] for axis in range(3))
    radius = np.sqrt(x**2 + y**2 + z**2)
    hu = np.full(geometry.shape, -1000, dtype=np.int16)
    hu[radius < 86] = 40
    hu[(radius < 78) & (radius > 70)] = 1000
    hu[np.sqrt((x - 84) ** 2 + y**2 + z**2) < 12] = 1200
    if plates:
        hu[(np.abs(x + 89) < 3) & (np.abs(y) < 60)] = 340
    return SliceStack(hu, geometry, ("",) * count)


@contextmanager
def _scene() -> Iterator[Scene3D]:
    made = Scene3D()
    try:
        yield made
    finally:
        made.close()


@pytest.mark.parametrize(
    ("gap", "turned", "tilt"), [(1.0, False, 0.0), (5.0, False, 0.0), (5.0, True, 0.0), (4.0, False, 0.3)]
)
def test_that_voxels_lie_where_the_patient_has_them(gap, turned, tilt):
    volume = build_head_volume(_head(gap, turned, tilt))
    for part in (volume.fine, volume.coarse):
        index = np.argwhere(part.values > 1080)[:, ::-1].mean(axis=0)
        horn = part.geometry.affine[:3, :3] @ index + part.geometry.affine[:3, 3]
        assert np.allclose(horn, [84, 0, 0], atol=3)
        assert all(part.values.take(end, axis).max() == AIR for axis in range(3) for end in (0, -1) if part is volume.fine)
    bounds = np.array(volume.brain.GetBounds()).reshape(3, 2)
    assert np.allclose(bounds[:2], [[-70, 70]] * 2, atol=4)


@pytest.mark.parametrize(("turned", "tilt"), [(False, 0.0), (True, 0.0), (False, 0.3)])
def test_that_what_is_seen_is_what_a_click_meets(turned, tilt):
    with _scene() as scene:
        stack = _head(5.0, turned, tilt)
        scene.show(build_meshes(stack, None))
        scene.put_volume(build_head_volume(stack))
        scene.set_preset(BONE)
        scene.turn(-25, 0)
        width, height = 160, 120
        for coarse in (True, False):
            scene.set_coarse(coarse)
            seen = scene.render(width, height)[..., :3].max(axis=2) > 40
            points = [(x, y) for x in range(0, width, 4) for y in range(0, height, 4)]
            met = {point: scene.pick((point[0] + 0.5) / width, (point[1] + 0.5) / height) for point in points}
            agreed = [seen[y, x] == (met[x, y] is not None) for x, y in points]
            assert np.mean(agreed) > 0.95
        # The horn at the patient's left is on the right of the picture, as the letters say.
        assert scene.orientation()[0, 0] > 0.5
        horn = [x for (x, _), place in met.items() if place is not None and place[0] > 85]
        assert horn
        assert min(horn) > width / 2


def test_that_the_cut_takes_away_what_lies_above_the_slice_and_a_click_meets_what_is_left():
    with _scene() as scene:
        stack = _head(5.0)
        scene.show(build_meshes(stack, None))
        scene.put_volume(build_head_volume(stack))
        for preset in PRESETS:
            scene.set_preset(preset)
            scene.cut(None)
            whole = scene.render(160, 120)
            scene.cut((0.0, 0.0, 10.0), (0.0, 0.0, 1.0))
            cut = scene.render(160, 120)
            assert cut[:30, :, :3].sum() < 0.2 * whole[:30, :, :3].sum()
            places = [scene.pick(x / 20, y / 20) for x in range(21) for y in range(21)]
            heights = [place[2] for place in places if place is not None]
            assert heights
            assert max(heights) < 12


def test_that_the_holder_is_no_part_of_the_head():
    fine = build_head_volume(_head(5.0, plates=True)).fine
    k, j, i = np.indices(fine.geometry.shape)[:, ::3, ::3, ::3]
    places = np.stack([i, j, k], axis=-1) @ fine.geometry.affine[:3, :3].T + fine.geometry.affine[:3, 3]
    values = fine.values[::3, ::3, ::3]
    plate = (np.abs(places[..., 0] + 89) < 3) & (np.abs(places[..., 1]) > 25) & (np.abs(places[..., 1]) < 55)
    assert values[plate].max() < 150
    skull = (np.abs(np.linalg.norm(places, axis=-1) - 74) < 2) & (np.abs(places[..., 2]) < 60)
    assert values[skull].mean() > 600


def test_that_planes_between_slices_follow_the_outline_instead_of_fading():
    j, i = np.indices((120, 120)) - 59.5
    slices = np.stack([np.where(np.hypot(j, i) < radius, 40.0, -1000.0) for radius in (50, 38)]).astype(np.float32)
    told = []
    planes = between_slices(slices, np.array([0.0, 6.0]), np.linspace(0, 6, 7), 1.0, lambda: told.append(1))
    radii = [np.sqrt((plane > -480).sum() / np.pi) for plane in planes]
    assert np.allclose(radii, np.linspace(50, 38, 7), atol=0.7)
    half = planes[3]
    assert ((half > -900) & (half < -60)).sum() < 2.5 * 2 * np.pi * 44  # an edge, no slope of 12 mm
    assert np.array_equal(planes[0], slices[0])
    assert np.array_equal(planes[-1], slices[1])
    assert len(told) == 7


def test_that_slices_askew_to_each_other_make_no_ribs_and_stay_within_a_millimetre_of_themselves():
    j, i = np.indices((140, 140)) - 69.5
    sway = [0, *(1.3 if n % 2 else -1.3 for n in range(6)), 0]
    slices = np.stack([np.where(np.hypot(j - by, i) < 50, 40.0, -1000.0) for by in sway]).astype(np.float32)
    distances = np.arange(8) * 6.0
    planes = between_slices(slices, distances, np.linspace(0, 42, 43), 1.0, lambda: None)
    # Where the outline begins in the middle column.
    front = np.array([(plane[:70, 70] < -480).sum() for plane in planes])
    own = np.array([(plane[:70, 70] < -480).sum() for plane in slices])
    middle = slice(9, 34)
    assert np.ptp(own[2:6]) >= 2
    assert np.ptp(front[middle]) <= 1
    assert np.abs(front[::6] - own).max() <= 1
    assert np.array_equal(planes[0], slices[0])
    assert np.array_equal(planes[-1], slices[-1])


def test_that_a_thin_gap_among_thick_ones_makes_no_step():
    j, i = np.indices((140, 140)) - 69.5
    distances = np.array([0.0, 6.0, 12.0, 13.0, 19.0, 25.0])
    slices = np.stack([np.where(np.hypot(j, i) < 60 - 0.8 * z, 40.0, -1000.0) for z in distances]).astype(np.float32)
    places = np.linspace(0, 25, 26)
    radii = [np.sqrt((plane > -480).sum() / np.pi) for plane in between_slices(slices, distances, places, 1.0, lambda: None)]
    assert np.allclose(radii, 60 - 0.8 * places, atol=0.7)


def test_that_a_step_that_raises_stops_the_building():
    from ichviewer.services.jobs import JobCancelledError

    class Stopped:
        def step(self, _done: int, _total: int, _text: str) -> None:
            raise JobCancelledError

    with pytest.raises(JobCancelledError):
        build_head_volume(_head(5.0), Stopped())


def test_that_one_slice_and_air_alone_can_be_drawn():
    with _scene() as scene:
        stack = _head(5.0)
        one = StackGeometry(
            stack.geometry.positions[:1],
            stack.geometry.row_direction,
            stack.geometry.column_direction,
            (2.0, 2.0),
            (1, 104, 104),
        )
        for odd in (
            SliceStack(stack.hu[17:18], one, ("",)),
            SliceStack(np.full_like(stack.hu, -1000), stack.geometry, stack.sop_instance_uids),
        ):
            scene.show(build_meshes(odd, None))
            scene.put_volume(build_head_volume(odd))
            for preset in PRESETS:
                scene.set_preset(preset)
                assert scene.render(80, 60).shape == (60, 80, 4)


def test_that_clearing_lets_go_of_the_voxels():
    with _scene() as scene:
        stack = _head(5.0)
        volume = build_head_volume(stack)
        scene.show(build_meshes(stack, None))
        scene.put_volume(volume)
        scene.set_preset(SKIN)
        scene.render(80, 60)
        held = weakref.ref(volume)
        scene.clear()
        del volume
        gc.collect()
        assert held() is None
        assert scene.render(80, 60)[..., :3].max() == 0


def test_that_presets_are_sound_and_the_settings_know_them():
    names = get_args(Settings.model_fields["scene_preset"].annotation)
    assert tuple(preset.name for preset in PRESETS) == names
    assert preset_named("blood") is BLOOD
    for preset in PRESETS:
        assert 0 <= preset.brain <= 1
        assert 0 <= preset.shine_through <= 1
        if preset.volume is not None:
            for points in (preset.volume.colours, preset.volume.opacities):
                assert [point[0] for point in points] == sorted({point[0] for point in points})
            assert preset.volume.opacities[0][1] == 0
            assert all(0 <= opacity <= 1 for _, opacity in preset.volume.opacities)
            assert all(0 <= part <= 1 for _, colour in preset.volume.colours for part in colour)
