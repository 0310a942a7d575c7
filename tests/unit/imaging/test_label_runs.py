"""Runs of a label map say the same as its voxels do."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ichviewer.imaging.components import connected_parts
from ichviewer.imaging.label_runs import label_runs

Labels = npt.NDArray[np.uint8]

_maps = arrays(
    np.uint8,
    st.tuples(st.integers(1, 4), st.integers(1, 6), st.integers(1, 7)),
    elements=st.sampled_from([0, 0, 0, 1, 2, 5]),
)


def _of_voxels(runs_numbers: npt.NDArray[np.intp], labels: Labels) -> npt.NDArray[np.int32]:
    """A number for each voxel from the number of its run, from 1."""
    runs = label_runs(labels)
    result = np.zeros(labels.shape, dtype=np.int32)
    for k, j, start, stop, number in zip(runs.k, runs.j, runs.start, runs.stop, runs_numbers, strict=True):
        result[k, j, start:stop] = number + 1
    return result


@settings(deadline=None)
@given(_maps)
def test_that_runs_painted_again_are_the_label_map(labels: Labels) -> None:
    np.testing.assert_array_equal(label_runs(labels).painted(), labels)
    np.testing.assert_array_equal(label_runs(iter(labels), labels.shape).painted(), labels)


@settings(deadline=None)
@given(_maps)
def test_that_connected_runs_are_the_connected_voxels_of_simpleitk_in_the_same_order(labels: Labels) -> None:
    runs = label_runs(labels)
    np.testing.assert_array_equal(_of_voxels(runs.connected(same_label=False), labels), connected_parts(labels != 0))
    parts = _of_voxels(runs.connected(same_label=True), labels)
    for label in (1, 2, 5):
        here = labels == label
        expected = connected_parts(here)
        names = [np.unique(parts[expected == n]) for n in range(1, int(expected.max(initial=0)) + 1)]
        assert all(len(found) == 1 for found in names), "one part has several numbers"
        assert len({int(found[0]) for found in names}) == len(names), "two parts have one number"
        assert not here.any() or not set(np.unique(parts[here])) & set(np.unique(parts[~here]))


@settings(deadline=None)
@given(_maps)
def test_that_sums_and_boxes_of_parts_are_those_of_their_voxels(labels: Labels) -> None:
    runs = label_runs(labels)
    numbers = runs.connected(same_label=False)
    count = int(numbers.max(initial=-1)) + 1
    weights = np.linspace(0.5, 1.7, labels.shape[0])
    parts = connected_parts(labels != 0)
    expected = [sum(np.count_nonzero(parts[k] == n + 1) * weights[k] for k in range(len(labels))) for n in range(count)]
    assert runs.sums(numbers, count, weights) == pytest.approx(expected)
    for n, box in enumerate(runs.boxes(numbers, count)):
        places = np.nonzero(parts == n + 1)
        assert box == tuple(slice(int(axis.min()), int(axis.max()) + 1) for axis in places)
        inside = runs.chosen(numbers == n).painted(box)
        np.testing.assert_array_equal(inside != 0, parts[box] == n + 1)


@settings(deadline=None)
@given(_maps, st.data())
def test_that_a_voxel_is_found_in_its_run_and_an_unmarked_one_in_none(labels: Labels, data: st.DataObject) -> None:
    runs = label_runs(labels)
    voxel = data.draw(st.integers(0, labels.size - 1))
    found = runs.holding(np.array([voxel]))
    k, j, i = np.unravel_index(voxel, labels.shape)
    if labels[k, j, i] == 0:
        assert not found.size
    else:
        (n,) = found
        assert (runs.k[n], runs.j[n], runs.label[n]) == (k, j, labels[k, j, i])
        assert runs.start[n] <= i < runs.stop[n]


def test_that_planes_without_the_shape_of_their_map_are_refused() -> None:
    with pytest.raises(ValueError, match="shape"):
        label_runs(iter(np.zeros((2, 3, 4), dtype=np.uint8)))
