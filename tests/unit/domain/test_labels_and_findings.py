"""Labels, colours and probabilities."""

from __future__ import annotations

import pickle

import numpy as np
import pytest

from ichviewer.domain.finding import Probabilities
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype, colour, short_name
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.domain.window import Window
from tests.unit.domain.test_geometry import stack


def test_that_the_order_of_probabilities_is_any_then_label_values():
    assert PROBABILITY_ORDER == ("any", "epidural", "intraparenchymal", "intraventricular", "subarachnoid", "subdural")
    assert [s.value for s in Subtype] == [1, 2, 3, 4, 5]


def test_that_every_class_has_its_own_colour_and_short_name():
    assert len({colour(key) for key in PROBABILITY_ORDER}) == 6
    assert [short_name(key) for key in PROBABILITY_ORDER] == ["any", "EDH", "IPH", "IVH", "SAH", "SDH"]


def test_that_what_was_not_assessed_is_none_and_never_zero():
    probabilities = Probabilities({"any": 0.0})
    assert probabilities["any"] == 0.0
    assert probabilities["subdural"] is None
    assert probabilities.over({"any": 0.5, "subdural": 0.0}) == ()
    assert not Probabilities().assessed


def test_that_a_probability_at_its_threshold_counts_as_over_it():
    assert Probabilities({"any": 0.5, "subdural": 0.7}).over({"any": 0.5, "subdural": 0.8}) == ("any",)


@pytest.mark.parametrize("values", [{"any": 1.2}, {"any": -0.1}, {"fracture": 0.5}])
def test_that_impossible_probabilities_are_refused(values):
    with pytest.raises(ValueError, match=r"outside 0..1|unknown classes"):
        Probabilities(values)


def test_that_probabilities_survive_pickling():
    probabilities = Probabilities({"any": 0.25})
    assert pickle.loads(pickle.dumps(probabilities)).values == probabilities.values


def test_that_arrays_do_not_travel_on_a_geometry_of_another_shape():
    geometry = stack([0.0, 5.0])
    with pytest.raises(ValueError, match="on a geometry of"):
        LabelStack(np.zeros((2, 8, 7), np.uint8), geometry)
    with pytest.raises(ValueError, match="int16"):
        SliceStack(np.zeros((2, 8, 6), np.float32), geometry, ("a", "b"))
    with pytest.raises(ValueError, match="SOP Instance"):
        SliceStack(np.zeros((2, 8, 6), np.int16), geometry, ("a",))


def test_that_a_window_drag_stays_within_what_ct_can_hold():
    assert Window(40, 80).dragged(0, -500).width == 1
    assert Window(40, 80).dragged(1e6, 0).level == 4000
    assert (Window(40, 80).low, Window(40, 80).high) == (0, 80)
