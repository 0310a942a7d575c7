"""Nothing is made for a 3D view that nobody looks at, and it is of what is known when it is shown again."""

from __future__ import annotations

import numpy as np

from ichviewer.domain.labels import Subtype
from tests.support.scene_kit import LONG, settle


def _blood(window) -> set[Subtype]:
    return set(window.workspace.scene._meshes.hemorrhages)


def test_that_hiding_the_3d_view_gives_up_its_surfaces_and_showing_it_makes_them(analysed, qtbot):
    scene, action, controller = analysed.workspace.scene, analysed.actions_by_name["scene"], analysed.controller
    made: list[bool] = []
    controller.meshes_ready.connect(lambda _meshes: made.append(True))
    action.trigger()
    action.trigger()
    qtbot.waitUntil(lambda: controller.idle, timeout=LONG)
    assert not made
    assert not scene.has_meshes
    action.trigger()
    settle(qtbot, analysed)
    assert len(made) == 1


def test_that_voxels_given_up_with_the_view_are_made_when_it_is_shown_again(shown, qtbot):
    scene, action = shown.workspace.scene, shown.actions_by_name["scene"]
    shown.actions_by_name["scene:bone"].trigger()
    action.trigger()
    qtbot.waitUntil(lambda: shown.controller.idle, timeout=LONG)
    assert not scene.has_volume
    action.trigger()
    qtbot.waitUntil(lambda: scene.has_volume, timeout=LONG)


def test_that_a_finding_rejected_while_the_view_is_hidden_is_gone_when_it_is_shown(shown, qtbot):
    before, blood = settle(qtbot, shown), _blood(shown)
    shown.actions_by_name["scene"].trigger()
    for _ in shown.results.finding_buttons:
        with qtbot.waitSignal(shown.presenter.meshes_wanted, timeout=LONG):
            shown.actions_by_name["next_finding"].trigger()
            shown.actions_by_name["reject_finding"].trigger()
    shown.actions_by_name["scene"].trigger()
    qtbot.waitUntil(lambda: not _blood(shown), timeout=LONG)
    assert blood
    assert np.abs(settle(qtbot, shown) - before).max() > 60
