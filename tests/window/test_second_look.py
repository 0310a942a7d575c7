"""Beyond the analysis: the heat map over the image, how sure the model is, and findings enlarged by a click."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ichviewer.domain.window import Window
from ichviewer.render.raster import HEAT_FROM, heat_colours, render_slice
from tests.support.window_kit import activate, main_window

LEFT = Qt.MouseButton.LeftButton


def _colour(window, j, i):
    ink = window.view.grab().toImage().pixelColor(window.view.mapping().to_view(j, i).toPoint())
    return ink.red(), ink.green(), ink.blue()


def test_that_a_key_shows_the_probability_over_the_image_and_takes_it_away(analysed, qtbot):
    window = analysed
    window.actions_by_name["overlay"].setChecked(True)
    window.view.set_slice(4)
    plain, healthy = _colour(window, 60, 80), _colour(window, 60, 40)
    activate(qtbot, window)
    qtbot.keyClick(window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    images = window.controller.current.images
    qtbot.waitUntil(lambda: images.heat is not None, timeout=20000)
    plane = images.heat.plane(4)
    assert plane.shape == images.plane(4).shape
    assert plane[60, 80] > 200
    assert plane[60, 40] < 20
    assert images.heat.values.dtype == np.uint8
    assert _colour(window, 60, 80) != plain
    assert _colour(window, 60, 40) == healthy
    assert window.actions_by_name["heat_map"].isChecked()
    qtbot.waitUntil(window.actions_by_name["heat_map"].isEnabled, timeout=15000)
    activate(qtbot, window)
    qtbot.keyClick(window.view, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: images.heat is None, timeout=15000)
    assert _colour(window, 60, 80) == plain


def test_that_the_heat_map_is_forgotten_with_the_series(analysed, negative, qtbot):
    window = analysed
    window.actions_by_name["heat_map"].trigger()
    qtbot.waitUntil(lambda: window.controller.current.images.heat is not None, timeout=20000)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(negative)
    assert not window.actions_by_name["heat_map"].isChecked()
    assert window.controller.current.images.heat is None


def test_that_how_sure_is_told_beside_each_probability_and_forgotten_with_the_series(analysed, negative, qtbot):
    window = analysed
    assert "±" not in window.results.table.sentence("any")
    assert window.results.how_sure.isVisible()
    with qtbot.waitSignal(window.second_look.spread_ready, timeout=20000) as told:
        qtbot.mouseClick(window.results.how_sure, LEFT)
    spread = told.args[0]
    assert spread.runs == 6
    assert all(0 <= value <= 0.5 for value in spread.deviations.values())
    value = window.controller.current.analysis.probabilities["any"]
    assert window.results.table.sentence("any").startswith(f"Any hemorrhage: {value:.2f} ±{spread.deviations['any']:.2f}")
    assert not window.results.how_sure.isVisible()
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(negative)
    assert window.results.table.spread == {}


def test_that_without_a_model_neither_can_be_asked_for(tmp_path, positive, qtbot):
    with main_window(tmp_path / "home") as window:
        window.controller.look_for_models()
        qtbot.waitUntil(lambda: window.controller.models is not None, timeout=10000)
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        assert not window.actions_by_name["heat_map"].isEnabled()
        assert not window.actions_by_name["how_sure"].isEnabled()


def test_that_a_click_in_the_list_enlarges_the_finding_and_another_one_shows_the_whole_slice(analysed, qtbot):
    window = analysed
    view = window.view
    qtbot.mouseClick(window.results.finding_buttons[1], LEFT)
    box = view._finding_box()
    assert view.slice_index == window.controller.current.analysis.findings[1].key_slice
    assert view.viewport.zoom > 1.3
    assert abs(box.center().x() - view.width() / 2) < 3
    assert abs(box.center().y() - view.height() / 2) < 3
    assert view.rect().contains(box.toAlignedRect())
    assert view._flash.isActive()
    qtbot.waitUntil(lambda: not view._flash.isActive(), timeout=15000)
    qtbot.mouseClick(window.results.finding_buttons[1], LEFT)
    assert view.viewport.zoom == 1


def test_that_heat_is_drawn_from_its_limit_and_ever_brighter():
    hu = np.full((2, 256), 40, np.int16)
    heat = np.tile(np.arange(256, dtype=np.uint8), (2, 1))
    plain = render_slice(hu, Window(40, 80))
    warm = render_slice(hu, Window(40, 80), heat=heat)
    first = int(np.ceil(HEAT_FROM * 255))
    np.testing.assert_array_equal(warm[:, : first - 1], plain[:, : first - 1])
    assert (warm[:, first + 1 :] != plain[:, first + 1 :]).any(axis=(0, 2)).all()
    with pytest.raises(ValueError, match="heat map of shape"):
        render_slice(hu, Window(40, 80), heat=heat[:1])
    linear = (heat_colours() / 255.0) ** 2.2
    assert (np.diff(linear @ (0.2126, 0.7152, 0.0722)) >= 0).all()


def test_that_the_table_tells_the_temperatures_of_a_calibrated_model(analysed):
    table = analysed.results.table
    assert table.calibration == ""
    table.set_calibration({"any": 1.25, "epidural": 0.8})
    assert table.calibration == "Calibrated by temperature: any 1.25, EDH 0.80"
    assert table.calibration in table.toolTip()


def test_that_a_result_shown_before_the_models_are_verified_tells_its_calibration_once_they_are(
    qapp, tmp_path, packages, positive, qtbot
):
    models = shutil.copytree(packages, tmp_path / "models")
    for path in models.glob("*/model.json"):
        spec = json.loads(path.read_text())
        if spec["task"] == "classification":
            path.write_text(json.dumps({**spec, "calibration": {"any": 1.25}}))
    with main_window(tmp_path / "home", models) as window:
        with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
            window.open_path(positive)
        with qtbot.waitSignal(window.controller.analysis_ready, timeout=30000):
            window.actions_by_name["analyse"].trigger()
        assert window.results.table.calibration == ""
        with qtbot.waitSignal(window.controller.models_ready, timeout=20000):
            window.controller.look_for_models()
        assert window.results.table.calibration == "Calibrated by temperature: any 1.25"
