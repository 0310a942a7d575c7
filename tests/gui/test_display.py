"""Slices lie on the screen as radiologists know them, whatever way they are stored."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ichviewer.domain.finding import Finding, Probabilities
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import ANY, Subtype
from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import WorklistEntry
from ichviewer.gui.panels.finding_list import finding_facts
from ichviewer.gui.widgets.corner_texts import bar_length
from ichviewer.gui.widgets.probability_strip import ProbabilityStrip
from ichviewer.gui.widgets.probability_table import ProbabilityTable
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.gui.worklist.columns import COLUMNS
from ichviewer.render.orientation import DisplayOrientation
from tests.support.worklists import summary

_AXES = {"L": (1, 0, 0), "R": (-1, 0, 0), "P": (0, 1, 0), "A": (0, -1, 0), "H": (0, 0, 1), "F": (0, 0, -1)}


def _geometry(row: str, column: str, spacing=(1.0, 1.0), shape=(3, 40, 60)) -> StackGeometry:
    row_direction, column_direction = np.array(_AXES[row], float), np.array(_AXES[column], float)
    normal = np.cross(row_direction, column_direction)
    normal = normal * np.sign(normal[np.argmax(np.abs(normal))])
    positions = np.arange(shape[0])[:, None] * 5.0 * normal
    return StackGeometry(positions, row_direction, column_direction, spacing, shape)


@pytest.mark.parametrize(
    ("row", "column", "letters"),
    [
        ("L", "P", ("R", "L", "A", "P")),
        ("R", "P", ("R", "L", "A", "P")),
        ("R", "A", ("R", "L", "A", "P")),
        ("P", "L", ("R", "L", "A", "P")),
        ("A", "R", ("R", "L", "A", "P")),
        ("L", "F", ("R", "L", "H", "F")),
        ("R", "H", ("R", "L", "H", "F")),
        ("P", "F", ("A", "P", "H", "F")),
        ("F", "A", ("A", "P", "H", "F")),
    ],
)
def test_that_letters_are_radiological_for_every_stored_orientation(row, column, letters):
    assert DisplayOrientation.of(_geometry(row, column)).letters == letters


@pytest.mark.parametrize(("row", "column"), [("L", "P"), ("R", "A"), ("P", "L"), ("A", "R"), ("L", "A")])
def test_that_a_mark_at_the_patients_left_front_lies_at_the_upper_right(row, column):
    geometry = _geometry(row, column)
    plane = np.zeros(geometry.shape[1:], np.int16)
    corners = [(j, i) for j in (0, 39) for i in (0, 59)]
    left_front = max(corners, key=lambda corner: geometry.to_patient(0, *corner) @ np.array([1, -1, 0]))
    plane[left_front] = 1
    shown = DisplayOrientation.of(geometry).arrange(plane)
    assert shown[0, -1] == 1


@pytest.mark.parametrize(("row", "column"), [("L", "P"), ("R", "A"), ("P", "L"), ("A", "R")])
def test_that_screen_and_native_places_go_back_and_forth(row, column):
    orientation = DisplayOrientation.of(_geometry(row, column)).flipped(horizontally=True)
    plane = np.arange(40 * 60).reshape(40, 60)
    shown = orientation.arrange(plane)
    y, x = orientation.from_native(7, 11)
    assert shown[int(y), int(x)] == plane[7, 11]
    assert orientation.to_native(y, x) == (7, 11)


def test_that_pixels_that_are_not_square_keep_their_shape():
    orientation = DisplayOrientation.of(_geometry("L", "P", spacing=(2.0, 1.0), shape=(1, 50, 100)))
    left, top, wide, tall = Viewport(400, 800).rectangle(orientation)
    assert wide == pytest.approx(tall)
    assert (left, top) == (0, 200)


def test_that_zooming_keeps_the_place_under_the_cursor():
    orientation = DisplayOrientation.of(_geometry("L", "P"))
    before = Viewport(300, 200)
    place = before.to_image(orientation, 40, 150)
    assert before.zoomed(3, 40, 150).to_image(orientation, 40, 150) == pytest.approx(place)


def test_that_the_scale_bar_is_the_longest_round_length_that_fits():
    assert bar_length(2.0, 260) == 100
    assert bar_length(2.0, 150) == 50
    assert bar_length(100.0, 50) == 1


def test_that_a_slice_which_is_not_there_yet_is_a_field_of_its_own_and_not_black(qapp, qtbot):
    view = SliceView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_images(SliceImages(4, 16, 16))
    assert view.grab().toImage().pixelColor(150, 100).name() == "#141414"


@pytest.mark.parametrize("ratio", [1, 2])
def test_that_the_view_draws_native_pixels(qapp, qtbot, ratio):
    geometry = _geometry("L", "P", shape=(1, 4, 4))
    images = SliceImages(1, 4, 4, geometry)
    plane = np.full((4, 4), -1000, np.int16)
    plane[0, 3] = 1000
    images.put(0, plane)
    view = SliceView()
    qtbot.addWidget(view)
    view.resize(400 * ratio, 400 * ratio)
    view.set_smooth(False)
    view.set_texts_shown(False)
    view.show_images(images)
    picture = view.grab().toImage()
    size = picture.width()
    assert picture.pixelColor(size - size // 8, size // 8).lightness() == 255
    assert picture.pixelColor(size // 8, size // 4).lightness() == 0


def test_that_every_row_of_the_strip_leads_to_its_slice(qapp, qtbot):
    strip = ProbabilityStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 700)
    strip.set_series(93)
    assert [strip.slice_at(strip.row_middle(k).y()) for k in range(93)] == list(range(93))


def test_that_not_assessed_is_never_shown_as_zero(qapp, qtbot):
    strip, table = ProbabilityStrip(), ProbabilityTable()
    for widget in (strip, table):
        qtbot.addWidget(widget)
    strip.set_series(3)
    strip.set_probabilities([Probabilities({"any": 0.0}), Probabilities(), None], {"any": 0.5})
    assert "any  <0.01   threshold 0.50" in strip.describe(0)
    assert "EDH  not assessed" in strip.describe(0)
    assert "not assessed" in strip.describe(1)
    assert "not assessed" in strip.describe(2)
    assert table.sentence("subdural") == "Subdural: not assessed, volume not assessed"
    strip.grab()
    table.grab()


def test_that_panel_strip_finding_list_and_study_list_write_a_probability_as_the_report_does(qapp, qtbot):
    strip, table = ProbabilityStrip(), ProbabilityTable()
    for widget in (strip, table):
        qtbot.addWidget(widget)
    sure = Probabilities({"any": 0.9996, "intraparenchymal": 0.002})
    strip.set_series(1)
    strip.set_probabilities([sure], {"any": 0.5})
    table.show_values(sure, {"any": 0.5}, {})
    assert "any  >0.99   threshold 0.50" in strip.describe(0)
    assert "IPH  <0.01" in strip.describe(0)
    assert table.sentence(ANY).startswith("Any hemorrhage: >0.99 (threshold 0.50)")
    finding = Finding(1, Subtype.SUBDURAL, 12.34, 1.0, (3, 7), 5, 61.6, (0, 0, 0), (0, 0, 0, 1, 1, 1), "left", 66.6)
    assert finding_facts(finding).endswith("p >0.99")
    entry = WorklistEntry("n", Path("/n"), Patient("Doe, Jane"), result=summary("n", 0.9996))
    said = {column.key: column.text(entry) for column in COLUMNS if column.key in {"probability", "subtypes"}}
    assert said == {"probability": ">0.99", "subtypes": "IPH >0.99"}
