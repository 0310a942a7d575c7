"""Labels, colours and probabilities."""

from __future__ import annotations

import itertools
import pickle

import numpy as np
import pytest

from ichviewer.domain.finding import Probabilities, probability_text
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


# Machado, Oliveira, Fernandes (2009), severity 1.0: linear RGB of what a reader without one kind of cone sees.
_BLIND = {
    "none": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def _lab(rgb, kind):
    value = np.asarray(rgb) / 255.0
    linear = np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.asarray(_BLIND[kind]) @ linear, 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ linear
    f = np.cbrt(np.maximum(xyz / [0.9505, 1.0, 1.089], 1e-6))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("kind", _BLIND)
def test_that_colour_blind_readers_tell_the_subtypes_apart(kind: str) -> None:
    colours = {subtype: _lab(subtype.rgb, kind) for subtype in Subtype}
    for one, other in itertools.combinations(Subtype, 2):
        assert np.linalg.norm(colours[one] - colours[other]) > 12, (one.short, other.short)


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, ">0.99"), (0.996, ">0.99"), (0.995, "0.99"), (0.5, "0.50"), (0.005, "0.01"), (0.004, "<0.01"), (0.0, "<0.01")],
)
@pytest.mark.parametrize("threshold", [None, 0.3, 0.997, 0.001])
def test_that_no_probability_reads_as_a_certainty(value, text, threshold):
    assert probability_text(value, threshold) == text


@pytest.mark.parametrize(
    ("value", "threshold", "text"),
    [(0.6358, 0.64, "0.635"), (0.6399, 0.64, "0.639"), (0.64, 0.64, "0.64"), (0.71, 0.64, "0.71"), (0.63, None, "0.63")],
)
def test_that_a_probability_below_its_threshold_does_not_read_as_if_it_reached_it(value, threshold, text):
    assert probability_text(value, threshold) == text
