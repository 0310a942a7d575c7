"""The series beside a prior or another series of the study: chosen, loaded, linked by the place in the patient."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from tests.support.dicom_series import head_hu, write_series
from tests.support.window_kit import activate, wheel

ALT = Qt.KeyboardModifier.AltModifier


def key(qtbot, window, name, modifier=Qt.KeyboardModifier.NoModifier):
    activate(qtbot, window)
    qtbot.keyClick(window.views.active, name, modifier)


def beside(qtbot, window):
    key(qtbot, window, Qt.Key.Key_5, ALT)
    second = window.views.shown[1]
    qtbot.waitUntil(lambda: second.images is not None and second.images.stack is not None, timeout=10000)
    return second


@pytest.fixture
def thick_and_thin(window, tmp_path, qtbot):
    """One study with two series of the same head: 5 mm from 0 to 65 mm, and 2.5 mm from 0 to 50 mm."""
    write_series(tmp_path / "a", hu=head_hu(14, 96, 96), name="thick", spacing=(2.0, 2.0), gaps=5.0)
    write_series(tmp_path / "b", hu=head_hu(21, 96, 96), name="thin", spacing=(2.0, 2.0), gaps=2.5, thickness=2.5)
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(tmp_path)
    return window


def test_that_another_series_of_the_study_is_shown_at_the_same_place(thick_and_thin, qtbot):
    first, second = thick_and_thin.view, beside(qtbot, thick_and_thin)
    assert second.images is not first.images
    for steps in (-2, 3, -20, 25):
        wheel(first, steps)
        one, other = (view.images.geometry.positions[view.slice_index][2] for view in (first, second))
        ends = second.images.geometry.positions[[0, -1], 2]
        assert other == pytest.approx(np.clip(one, *ends), abs=1.26)
    wheel(second, -1)
    one, other = (view.images.geometry.positions[view.slice_index][2] for view in (first, second))
    assert one == pytest.approx(other, abs=2.6)
    assert "Same study" in second._corners().top_left
    assert first.images.geometry.shape[0] != second.images.geometry.shape[0]


@pytest.fixture
def with_prior(window, tmp_path, qtbot):
    """A study and an older one of the same patient that lies elsewhere and has other slices, and one of another patient."""
    now = {"StudyDate": "20260105", "PatientID": "1"}
    before = {"StudyDate": "20250105", "PatientID": "1"}
    series = {"hu": head_hu(14, 96, 96), "spacing": (2.0, 2.0)}
    write_series(tmp_path / "a", **series, name="now", study="now", override=now)
    write_series(
        tmp_path / "b",
        hu=head_hu(12, 96, 96),
        name="before",
        study="before",
        spacing=(2.0, 2.0),
        gaps=5.0,
        origin=(-100.0, -90.0, 500.0),
        override=before,
    )
    write_series(tmp_path / "c", **series, name="hers", study="hers", override={"StudyDate": "20250301", "PatientID": "2"})
    with qtbot.waitSignal(window.controller.series_ready, timeout=10000):
        window.open_path(tmp_path)
    assert window.controller.current.study.date == "2026-01-05"
    return window


def _z(view) -> float:
    return float(view.images.geometry.positions[view.slice_index][2])


def test_that_a_prior_of_the_same_patient_is_laid_beside_vertex_to_vertex(with_prior, qtbot):
    first, second = with_prior.view, beside(qtbot, with_prior)
    assert second._corners().top_left == ("2025-01-05",)
    top = first.images.count - 1
    first.set_slice(top)
    assert second.slice_index == second.images.count - 1
    wheel(first, 3)
    assert (top - first.slice_index, second.images.count - 1 - second.slice_index) == (3, 3)
    assert [line for line in second._corners().top_right if line.startswith("Shift ")]


def test_that_the_reader_corrects_how_a_prior_lies_by_unlinking_scrolling_and_linking(with_prior, qtbot):
    first, second = with_prior.view, beside(qtbot, with_prior)
    first.set_slice(8)
    before = _z(second) - _z(first)
    key(qtbot, with_prior, Qt.Key.Key_L)
    wheel(second, -2)
    assert first.slice_index == 8
    key(qtbot, with_prior, Qt.Key.Key_L)
    assert first.slice_index == 8
    assert _z(second) - _z(first) == pytest.approx(before + 10)
    wheel(first, 2)
    assert _z(second) - _z(first) == pytest.approx(before + 10)


def test_that_both_are_seen_at_the_same_scale(with_prior, qtbot):
    first, second = with_prior.view, beside(qtbot, with_prior)
    first.zoom_by(1.7)
    assert second.mapping().pixels_per_mm == pytest.approx(first.mapping().pixels_per_mm)
    with_prior.actions_by_name["fit"].trigger()
    assert (first.viewport.zoom, second.viewport.zoom) == (1, 1)


def test_that_the_menu_offers_what_can_be_laid_beside(with_prior, qtbot):
    menu = with_prior.compare_menu
    menu.fill()
    assert [action.text().split()[0] for action in menu.actions()] == ["2025-01-05"]
    menu.actions()[0].trigger()
    assert with_prior.layouts.layout.name == "compare"
    assert with_prior.actions_by_name["layout:compare"].isChecked()
    qtbot.waitUntil(lambda: with_prior.views.shown[1].images.stack is not None, timeout=10000)


def test_that_a_hidden_patient_is_not_named_beside(with_prior, qtbot):
    second = beside(qtbot, with_prior)
    with_prior.actions_by_name["demonstration"].trigger()
    shown = " ".join((*second._corners().top_left, *second._corners().top_right, *with_prior.view._corners().top_left))
    assert "Doe" not in shown
    with_prior.actions_by_name["demonstration"].trigger()


def test_that_nothing_to_compare_with_is_said(opened, qtbot):
    key(qtbot, opened, Qt.Key.Key_5, ALT)
    assert opened.views.shown[1].message == "There is no prior and no other series of this study to lay beside."
    opened.compare_menu.fill()
    assert not opened.compare_menu.actions()[0].isEnabled()


def test_that_another_series_of_the_list_brings_what_lies_beside_it(thick_and_thin, qtbot):
    second = beside(qtbot, thick_and_thin)
    count = second.images.count
    shown = thick_and_thin.controller.current.series
    with qtbot.waitSignal(thick_and_thin.controller.series_ready, timeout=10000):
        thick_and_thin.actions_by_name["next_series"].trigger()
    assert thick_and_thin.controller.current.series is not shown
    qtbot.waitUntil(lambda: second.images is not None and second.images.stack is not None, timeout=10000)
    assert second.images.count != count
    assert thick_and_thin.view.images.count == count


def test_that_a_series_beside_that_cannot_be_read_says_why(thick_and_thin, qtbot, monkeypatch):
    from ichviewer.domain.errors import SeriesRefusedError

    def refuse(*_args, **_kwargs):
        raise SeriesRefusedError("It is damaged. Choose another one.")

    monkeypatch.setattr(thick_and_thin.controller.services.studies, "load", refuse)
    key(qtbot, thick_and_thin, Qt.Key.Key_5, ALT)
    second = thick_and_thin.views.shown[1]
    qtbot.waitUntil(lambda: "It is damaged." in second.message, timeout=15000)
    assert thick_and_thin.view.images is not None
