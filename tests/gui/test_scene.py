"""The 3D scene shows the head the right way round and releases what it takes."""

from __future__ import annotations

import numpy as np
import pytest

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.render.blocks import coarser
from ichviewer.render.meshes import build_meshes


def _head(gaps: float = 4.0) -> tuple[SliceStack, LabelStack]:
    """A hollow ball of bone of 80 mm radius with a subdural clot at the patient's left."""
    count = 44
    positions = np.stack([np.full(count, -96.0), np.full(count, -96.0), np.arange(count) * gaps - 88], axis=1)
    geometry = StackGeometry(positions, np.array([1.0, 0, 0]), np.array([0, 1.0, 0]), (2.0, 2.0), (count, 96, 96))
    k, j, i = np.indices(geometry.shape)
    x, y, z = i * 2.0 - 96, j * 2.0 - 96, k * gaps - 88
    radius = np.sqrt(x**2 + y**2 + z**2)
    hu = np.where((radius < 80) & (radius > 72), 1000, np.where(radius <= 72, 30, -1000)).astype(np.int16)
    labels = np.where(np.sqrt((x - 50) ** 2 + y**2 + z**2) < 14, int(Subtype.SUBDURAL), 0).astype(np.uint8)
    return SliceStack(hu, geometry, ("",) * count), LabelStack(labels, geometry)


def test_that_surfaces_lie_where_the_voxels_are():
    meshes = build_meshes(*_head())
    assert np.allclose(meshes.centre, 0, atol=2)
    bounds = np.array(meshes.skull.GetBounds()).reshape(3, 2)
    assert np.allclose(bounds, [[-80, 80]] * 3, atol=3)
    clot = np.array(meshes.hemorrhages[Subtype.SUBDURAL].GetBounds()).reshape(3, 2)
    assert np.allclose(clot.mean(axis=1), [50, 0, 0], atol=1.5)
    assert np.allclose(clot[:, 1] - clot[:, 0], 28, atol=5)
    assert set(meshes.hemorrhages) == {Subtype.SUBDURAL}


def test_that_the_skull_of_the_same_slices_is_taken_over_when_the_mask_changes():
    stack, mask = _head()
    first = build_meshes(stack, None)
    second = build_meshes(stack, mask, known=first)
    assert second.skull is first.skull
    assert set(second.hemorrhages) == {Subtype.SUBDURAL}
    np.testing.assert_array_equal(second.centre, first.centre)


def test_that_what_does_not_fill_a_block_is_filled_up_from_the_border():
    values = np.arange(5 * 3 * 7, dtype=np.int16).reshape(5, 3, 7)
    coarse, affine = coarser(values, np.eye(4), (1.0, 2.0, 0.5), 2.0)
    full = np.pad(values, ((0, 1), (0, 0), (0, 1)), mode="edge").astype(float)
    np.testing.assert_allclose(coarse, full.reshape(3, 2, 3, 1, 2, 4).mean(axis=(1, 3, 5)))
    np.testing.assert_allclose(np.diag(affine)[:3], [4, 1, 2])
    np.testing.assert_allclose(affine[:3, 3], [1.5, 0, 0.5])


def test_that_air_alone_gives_an_empty_scene_and_no_error():
    stack, _ = _head()
    air = SliceStack(np.full_like(stack.hu, -1000), stack.geometry, stack.sop_instance_uids)
    meshes = build_meshes(air, None)
    assert meshes.skull is None
    assert not meshes.hemorrhages


def test_that_the_scene_draws_turns_hides_and_closes():
    from ichviewer.render.scene import Scene3D

    scene = Scene3D()
    try:
        scene.show(build_meshes(*_head()))
        first = scene.render(160, 120)
        assert first.shape == (120, 160, 4)
        assert first[60, 80, :3].sum() > 60
        assert first[2, 2, :3].sum() == 0
        scene.turn(40, 10)
        turned = scene.render(160, 120)
        assert not np.array_equal(first, turned)
        green = Subtype.SUBDURAL.rgb
        scene.set_visible(())
        hidden = scene.render(160, 120)
        assert not np.array_equal(turned, hidden), green
        scene.reset()
        left, back, head = scene.orientation()
        assert head[1] > 0.9
        assert left[0] > 0.5
        assert back[2] < -0.5
    finally:
        scene.close()


def test_that_a_click_goes_to_the_clot_through_the_skull_and_to_the_skull_where_there_is_none():
    from ichviewer.render.scene import Scene3D

    scene = Scene3D()
    try:
        scene.show(build_meshes(*_head()))
        picture = scene.render(160, 120).astype(int)
        rows, columns = np.nonzero(picture[..., :3].max(axis=2) - picture[..., :3].min(axis=2) > 60)  # the clot has colour
        place = scene.pick((columns.mean() + 0.5) / 160, (rows.mean() + 0.5) / 120)
        assert abs(np.linalg.norm(np.array(place) - [50, 0, 0]) - 14) < 3
        scene.set_visible(())
        place = scene.pick((columns.mean() + 0.5) / 160, (rows.mean() + 0.5) / 120)
        assert abs(np.linalg.norm(place) - 80) < 3
        assert scene.pick(0.01, 0.01) is None
    finally:
        scene.close()


def test_that_a_machine_without_opengl_gets_one_line(monkeypatch, qapp, qtbot):
    from ichviewer.gui.widgets.scene_view import SceneView
    from ichviewer.render import scene

    def unavailable(self):
        raise scene.SceneUnavailableError("The 3D view needs OpenGL.")

    monkeypatch.setattr(scene.Scene3D, "__init__", unavailable)
    view = SceneView()
    qtbot.addWidget(view)
    view.show_meshes(build_meshes(*_head()))
    view.grab()
    qtbot.waitUntil(lambda: view.message == "The 3D view needs OpenGL.", timeout=15000)
    view.grab()
    view.close_scene()


@pytest.mark.parametrize("gaps", [1.0, 4.0])
def test_that_the_skull_stays_closed_where_the_stack_ends(gaps):
    from vtkmodules.vtkFiltersCore import vtkFeatureEdges

    edges = vtkFeatureEdges()
    edges.SetInputData(build_meshes(*_head(gaps)).skull)
    edges.BoundaryEdgesOn()
    edges.FeatureEdgesOff()
    edges.NonManifoldEdgesOff()
    edges.ManifoldEdgesOff()
    edges.Update()
    assert edges.GetOutput().GetNumberOfCells() == 0
