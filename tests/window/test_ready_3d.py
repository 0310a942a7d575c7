"""What the 3D view needs is there before the first study, where it will be shown and nothing waits for it."""

from __future__ import annotations

import threading

import pytest

from ichviewer.gui.job_runner import JobRunner
from tests.support.window_kit import main_window


def test_that_3d_is_ready_before_a_study_is_opened_where_the_window_is_wide_enough_for_it(tmp_path, packages, qtbot):
    with main_window(tmp_path / "home", packages, (1600, 900)) as window:
        window.controller.look_for_models()
        painter = window.workspace.scene._painter
        qtbot.waitUntil(lambda: painter._scene is not None, timeout=60000)
        assert window.workspace.scene.picture is None


@pytest.mark.parametrize(("width", "opening"), [(1280, False), (1600, True)])
def test_that_3d_is_not_made_ready_where_it_is_not_shown_or_a_study_is_being_opened(
    tmp_path, packages, positive, qtbot, width, opening
):
    with main_window(tmp_path / "home", packages, (width, 800)) as window:
        if opening:
            window.open_path(positive)
        with qtbot.waitSignal(window.controller.models_ready, timeout=60000):
            window.controller.look_for_models()
        assert not window.scenes._warming.busy


def test_that_the_first_jobs_find_their_threads_started(qapp):
    before = threading.active_count()
    runner = JobRunner()
    assert threading.active_count() >= before + 6
    runner.close()
    assert threading.active_count() == before
    runner.deleteLater()
