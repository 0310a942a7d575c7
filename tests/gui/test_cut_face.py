"""The face of a cut in 3D shows the slice where it lies, and standard sides are looked at the right way round."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.domain.window import Window
from ichviewer.gui.widgets.scene_marks import OrientationCube
from ichviewer.render.cut_face import CutFace, head_outline
from ichviewer.render.head_volume import build_head_volume
from ichviewer.render.meshes import build_meshes
from ichviewer.render.raster import OverlayStyle
from ichviewer.render.scene import Scene3D
from ichviewer.render.scene_presets import PRESETS, SKIN
from ichviewer.render.scene_views import STANDARD_VIEWS

WIDTH, HEIGHT = 240, 180
CUT = 22
BRAIN = Window(40, 80)
VIEWS = {view.name: view for view in STANDARD_VIEWS}


def _head(turned: bool = False, tilt: float = 0.0) -> tuple[SliceStack, LabelStack]:
    """A ball of bone and brain, darker towards the patient's right and front, with a clot about the cut at the left."""
    count, side, pixel, gap = 44, 96, 2.0, 4.0
    sign = -1.0 if turned else 1.0
    row, column = np.array([sign, 0, 0]), np.array([0, sign, 0])
    middle = (side - 1) / 2 * pixel
    positions = np.stack([-(row + column) * middle + [0, (n - CUT) * gap * tilt, n * gap - 88] for n in range(count)])
    geometry = StackGeometry(positions, row, column, (pixel, pixel), (count, side, side))
    k, j, i = np.indices(geometry.shape)
    x, y, z = (positions[k, axis] + i * pixel * row[axis] + j * pixel * column[axis] for axis in range(3))
    radius = np.sqrt(x**2 + y**2 + z**2)
    brain = np.rint(40 + 0.3 * x + 0.15 * y)
    hu = np.where(radius < 72, brain, np.where(radius < 80, 1000, np.where(radius < 84, 0, -1000))).astype(np.int16)
    labels = np.where(np.sqrt((x - 40) ** 2 + y**2 + (z - 4) ** 2) < 15, int(Subtype.SUBDURAL), 0).astype(np.uint8)
    return SliceStack(hu, geometry, ("",) * count), LabelStack(labels, geometry)


@contextmanager
def _scene() -> Iterator[Scene3D]:
    made = Scene3D()
    try:
        yield made
    finally:
        made.close()


def _show(scene: Scene3D, turned: bool = False, tilt: float = 0.0, *, blood: bool = False) -> tuple[SliceStack, LabelStack]:
    stack, labels = _head(turned, tilt)
    scene.show(build_meshes(stack, labels if blood else None))
    scene.put_volume(build_head_volume(stack))
    return stack, labels


def _cut(scene: Scene3D, stack: SliceStack, **options) -> CutFace:
    face = CutFace(stack.hu[CUT], stack.geometry, CUT, **{"window": BRAIN, **options})
    scene.cut(tuple(stack.geometry.positions[CUT]), tuple(stack.geometry.normal), face)
    return face


def _places(scene: Scene3D, stack: SliceStack) -> dict[tuple[int, int], tuple[float, float]]:
    """Pixels of the picture, and the (row, column) of the slice that a click there meets."""
    met = {}
    for x in range(4, WIDTH, 12):
        for y in range(4, HEIGHT, 12):
            place = scene.pick((x + 0.5) / WIDTH, (y + 0.5) / HEIGHT)
            if place is not None and abs((np.array(place) - stack.geometry.positions[CUT]) @ stack.geometry.normal) < 0.01:
                met[x, y] = stack.geometry.from_patient(CUT, place)
    return met


@pytest.mark.parametrize(("turned", "tilt"), [(False, 0.0), (True, 0.0), (False, 0.3), (True, -0.3)])
@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_that_the_face_of_a_cut_shows_the_slice_where_it_lies(preset, turned, tilt):
    with _scene() as scene:
        stack, _ = _show(scene, turned, tilt)
        scene.set_preset(preset)
        _cut(scene, stack)
        for name, turn in (("above", (0, 0)), ("above", (15, 40))):
            scene.look_from(VIEWS[name])
            scene.turn(*turn)
            picture = scene.render(WIDTH, HEIGHT).astype(int)
            met = _places(scene, stack)
            assert len(met) > 30
            compared = 0
            for (x, y), (j, i) in met.items():
                hu = stack.hu[CUT][round(j) - 2 : round(j) + 3, round(i) - 2 : round(i) + 3]
                if hu.size < 25 or hu.max() > 80:  # near the skull a pixel lies on both
                    continue
                grey = np.clip((float(hu.mean()) - BRAIN.low) / BRAIN.width, 0, 1) * 255
                assert np.abs(picture[y, x, :3] - grey).max() < 10, (name, x, y)
                compared += 1
            assert compared > 15


def test_that_the_face_follows_window_and_inversion_and_ends_with_the_cut():
    with _scene() as scene:
        stack, _ = _show(scene)
        scene.look_from(VIEWS["above"])
        middle = (HEIGHT // 2, WIDTH // 2)
        greys = []
        for options in ({}, {"window": Window(80, 200)}, {"invert": True}):
            _cut(scene, stack, **options)
            greys.append(int(scene.render(WIDTH, HEIGHT)[middle][0]))
        assert greys[0] == pytest.approx(128, abs=8)
        assert greys[1] == pytest.approx((40 + 20) / 200 * 255, abs=8)
        assert greys[2] == pytest.approx(127, abs=8)
        _cut(scene, stack, window=Window(1000, 100))
        assert scene.render(WIDTH, HEIGHT)[middle][:3].max() == 0  # opaque black, not the skull behind it
        scene.cut(None)
        assert scene.render(WIDTH, HEIGHT)[middle][:3].max() > 20


def test_that_hemorrhage_is_coloured_on_the_face_and_seen_through_what_lies_above():
    with _scene() as scene:
        stack, labels = _show(scene, blood=True)
        scene.look_from(VIEWS["above"])
        scene.zoom(1.4)
        colour = np.array(Subtype.SUBDURAL.rgb)

        def clot() -> np.ndarray:
            picture = scene.render(WIDTH, HEIGHT).astype(int)
            met = _places(scene, stack) if not seen else None
            for (x, y), (j, i) in (met or {}).items():
                if labels.labels[CUT][round(j) - 1 : round(j) + 2, round(i) - 1 : round(i) + 2].all():
                    seen.append((x, y))
            return np.mean([picture[y, x, :3] for x, y in seen], axis=0)

        seen: list[tuple[int, int]] = []
        scene.set_visible(())
        _cut(scene, stack, labels=labels.labels[CUT], overlay=OverlayStyle(opacity=1.0))
        filled = clot()
        assert len(seen) >= 2
        assert np.abs(filled - colour).max() < 12
        _cut(scene, stack)
        plain = clot()
        assert np.ptp(plain) < 6
        scene.set_visible(tuple(Subtype))
        glass = clot()
        assert glass @ colour / np.linalg.norm(glass) / np.linalg.norm(colour) > 0.9
        _cut(scene, stack, window=Window(300, 40))
        # A darker slice makes the glass over it darker: it is looked through.
        assert clot().sum() < glass.sum() - 40


def test_that_a_click_on_the_face_goes_to_its_place_and_one_from_below_to_what_lies_before_it():
    with _scene() as scene:
        stack, _ = _show(scene, tilt=0.3)
        scene.set_preset(SKIN)
        face = _cut(scene, stack)
        scene.look_from(VIEWS["above"])
        scene.render(WIDTH, HEIGHT)
        place = np.array(scene.pick(0.5, 0.5))
        assert stack.geometry.nearest_slice(float(place @ stack.geometry.normal)) == CUT
        far, near, behind = (place + np.array([0, 0, height]) for height in (5, 1, -5))
        assert face.met_by(far, behind) == pytest.approx(place, abs=1e-6)
        assert face.met_by(far, near) is None
        scene.look_from(VIEWS["below"])
        scene.render(WIDTH, HEIGHT)
        assert scene.pick(0.5, 0.5)[2] < -60


@pytest.mark.parametrize("side", ["front", "back", "left", "below"])
def test_that_a_cut_seen_from_its_edge_or_from_behind_is_looked_at_from_above(side):
    with _scene() as scene:
        _show(scene)
        scene.look_from(VIEWS[side])
        scene.cut((0.0, 0.0, 0.0), (0.0, 0.2, 0.98))
        scene.look_onto_cut()
        rise = scene.orientation()[:, 2] @ np.array([0.0, 0.2, 0.98])
        assert 35 < np.degrees(np.arcsin(rise)) < 45


def test_that_a_cut_seen_from_above_is_looked_at_as_before():
    with _scene() as scene:
        _show(scene)
        scene.look_from(VIEWS["above"])
        before = scene.orientation()
        scene.cut((0.0, 0.0, 0.0), (0.0, 0.2, 0.98))
        scene.look_onto_cut()
        np.testing.assert_array_equal(scene.orientation(), before)


def test_that_clearing_lets_go_of_the_slice_on_the_cut():
    with _scene() as scene:
        stack, _ = _show(scene)
        held = weakref.ref(_cut(scene, stack))
        scene.render(WIDTH, HEIGHT)
        assert held() is not None
        scene.clear()
        gc.collect()
        assert held() is None
        assert scene.render(WIDTH, HEIGHT)[..., :3].max() == 0


def test_that_the_outline_holds_the_head_and_its_cavities_and_neither_holder_nor_table():
    j, i = np.indices((256, 256)) - 128
    hu = np.full((256, 256), -1000, dtype=np.int16)
    head = np.hypot(j, i) < 80
    hu[head] = 40
    hu[np.hypot(j + 40, i) < 12] = -1000  # a sinus
    ear = (np.abs(j) < 10) & (i > 75) & (i < 86)
    hu[ear] = 0
    holder = (np.abs(np.hypot(j, i) - 92) < 2) & (j > 20)
    hu[holder] = 300
    inside = head_outline(hu, (1.0, 1.0)) > 127
    assert inside[head].mean() > 0.99
    assert inside[ear].mean() > 0.9
    assert not inside[holder].any()
    assert not head_outline(np.full((64, 64), -1000, dtype=np.int16), (0.5, 0.5)).any()
    fine = head_outline(np.repeat(np.repeat(hu, 2, axis=0), 2, axis=1), (0.5, 0.5)) > 127
    assert (fine[::2, ::2] == inside).mean() > 0.99


@pytest.mark.parametrize("view", STANDARD_VIEWS, ids=lambda view: view.name)
def test_that_a_standard_side_is_seen_the_right_way_round_and_the_cube_says_so(view):
    with _scene() as scene:
        stack, _ = _head()
        scene.show(build_meshes(stack, None))
        scene.zoom(2)
        scene.look_from(view)
        orientation = scene.orientation()
        assert np.array(view.towards) @ orientation == pytest.approx([0, 0, 1], abs=1e-6)
        assert np.array(view.up) @ orientation == pytest.approx([0, 1, 0], abs=1e-6)
        # Patient's left on the right of a face that looks at us, and where the reader stands behind it, on the left.
        across = {"front": 1, "below": 1, "back": -1, "above": -1, "left": 0, "right": 0}[view.name]
        assert orientation[0, 0] == pytest.approx(across, abs=1e-6)
        lit = np.argwhere(scene.render(WIDTH, HEIGHT)[..., :3].max(axis=2) > 10)
        assert np.abs(lit.mean(axis=0) - [HEIGHT / 2, WIDTH / 2]).max() < 6
        cube = OrientationCube(orientation, 400.0)
        assert cube.side_at(cube._middle) is view


def test_that_the_cube_has_three_sides_to_click_while_the_head_is_turned(qapp):
    with _scene() as scene:
        scene.show(build_meshes(_head()[0], None))
        cube = OrientationCube(scene.orientation(), 400.0)
        assert {view.letter for view, _ in cube._sides()} == {"A", "R", "H"}
        assert cube.side_at(cube._middle * 3) is None
