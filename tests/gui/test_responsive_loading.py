"""What keeps the window responsive: the strip and the series list do little at a time and still show everything."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ichviewer.domain.finding import Probabilities
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.series import FolderIndex, Patient, Rejection, Series, Study
from ichviewer.gui.demonstration import Demonstration
from ichviewer.gui.panels.study_panel import StudyPanel
from ichviewer.gui.status import said
from ichviewer.gui.widgets.probability_strip import ProbabilityStrip
from ichviewer.gui.widgets.scene_painter import ScenePainter


def _index(count: int) -> FolderIndex:
    series = tuple(Series(f"1.{n}", "CT", f"Series number {n}", ()) for n in range(count))
    return FolderIndex(
        Path("somewhere"), (Study("1", Patient("Doe, Jane"), series),), (Rejection("notes.txt", "No image."),)
    )


@pytest.fixture
def panel(qapp, qtbot):
    made = StudyPanel(Demonstration(lambda: None))
    qtbot.addWidget(made)
    made.resize(264, 700)
    made.show()
    return made


def test_that_a_long_series_list_is_filled_a_few_at_a_time_and_in_order(panel, qtbot):
    panel.show_index(_index(60))
    assert 0 < len(panel.cards) < 60
    qtbot.waitUntil(lambda: len(panel.cards) == 60, timeout=15000)
    assert list(panel.cards) == [f"1.{n}" for n in range(60)]
    qtbot.waitUntil(lambda: not panel._later.isActive(), timeout=15000)
    heights = [card.y() for card in panel.cards.values()]
    assert heights == sorted(heights)


def test_that_thumbnail_and_mark_wait_for_a_card_that_is_not_there_yet(panel, qtbot):
    index = _index(60)
    panel.show_index(index)
    assert "1.59" not in panel.cards
    panel.set_current(index.studies[0].series[59])
    panel.set_thumbnail("1.59", QImage(8, 8, QImage.Format.Format_RGB32))
    qtbot.waitUntil(lambda: "1.59" in panel.cards, timeout=15000)
    assert panel.cards["1.59"].property("current")
    assert not panel.cards["1.59"]._picture.pixmap().isNull()


def test_that_another_folder_ends_the_filling_of_the_first(panel, qtbot):
    panel.show_index(_index(60))
    panel.show_index(_index(2))
    qtbot.waitUntil(lambda: not panel._later.isActive(), timeout=15000)
    assert list(panel.cards) == ["1.0", "1.1"]


@pytest.mark.parametrize(
    ("there", "runs"),
    [
        ("....", ()),
        ("####", ()),
        ("#...", ((0, 1),)),
        ("...#", ((3, 4),)),
        ("##.#.", ((0, 2), (3, 4))),
    ],
)
def test_that_loaded_slices_are_runs_and_nothing_once_all_are_there(qapp, qtbot, there, runs):
    strip = ProbabilityStrip()
    qtbot.addWidget(strip)
    strip.set_series(len(there))
    strip.set_there([mark == "#" for mark in there])
    assert strip.loaded_runs == runs


@pytest.mark.parametrize("count", [14, 320])
def test_that_each_row_of_the_strip_keeps_its_colours(qapp, qtbot, count):
    strip = ProbabilityStrip()
    qtbot.addWidget(strip)
    strip.resize(strip.width(), 704)
    strip.set_series(count)
    sure = Probabilities(dict.fromkeys(PROBABILITY_ORDER, 1.0))
    rows = [sure if k < count // 2 else None for k in range(count)]
    strip.set_current(count - 1)
    strip.set_probabilities(rows, dict.fromkeys(PROBABILITY_ORDER, 0.5))
    picture = strip.grab().toImage()
    filled, empty = strip.row_middle(count // 4), strip.row_middle(3 * count // 4)
    x = round(filled.x()) + 4
    assert picture.pixelColor(x, round(filled.y())).lightness() > 60
    assert picture.pixelColor(x, round(empty.y())).name() == "#1e1e1e"


@pytest.mark.parametrize(
    ("step", "line"),
    [
        ((1200, 4700, "Reading headers"), "Reading headers 1,200 of 4,700"),
        ((3, 320, "Loading slices"), "Loading slices 3 of 320"),
        ((412, 1000, "Segmenting"), "Segmenting"),
        ((0, 0, "Reading headers"), "Reading headers"),
    ],
)
def test_that_what_is_counted_is_told_with_its_count(step, line):
    assert said(*step) == line


def test_that_of_many_wishes_for_a_3d_picture_only_the_last_is_drawn(qapp, qtbot, monkeypatch):
    from ichviewer.render import scene

    begun, go, drawn = threading.Event(), threading.Event(), []

    class Slow:
        camera = None

        def render(self, width, height):
            import numpy as np

            drawn.append((width, height, threading.current_thread() is threading.main_thread()))
            begun.set()
            assert go.wait(5)
            return np.zeros((height, width, 4), np.uint8)

        def orientation(self):
            return ()

        def close(self):
            drawn.append("closed")

    monkeypatch.setattr(scene, "Scene3D", Slow)
    painter, arrived = ScenePainter(), []
    painter.drawn.connect(lambda result: arrived.append(result.mark))
    painter.draw(4, 4, "first")
    assert begun.wait(5)
    for n in range(20):
        painter.draw(8, 8, n)
    go.set()
    qtbot.waitUntil(lambda: not painter.busy, timeout=15000)
    painter.close()
    assert arrived == ["first", 19]
    assert drawn == [(4, 4, False), (8, 8, False), "closed"]
    painter.deleteLater()
