"""Measurements of a series: undo and redo, the library, and the slices they are bound to."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import (
    TYPES,
    Abc2,
    CountedSlice,
    Distance,
    Ellipse,
    Kind,
    Measurement,
    Place,
)
from ichviewer.domain.series import Series
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import findings
from ichviewer.services import measurement_documents as documents
from ichviewer.services.measuring import Add, Change, MeasurementBook, MeasuringService, Remove, bind
from ichviewer.store.library import Library
from tests.support.analyses import analysis_of
from tests.support.heads import Head, stack_of

STACK = stack_of(Head(), slices=12, gap=4.0, tilt=15.0)
SERIES = Series("1.2.3", "CT", "Head", ())


def on_slice(k: int, make: type[Measurement] = Distance, identifier: str = "a", stack: SliceStack = STACK) -> Measurement:
    count = dict(zip(TYPES, (2, 3, 3, 4, 5, 2, 3, 4), strict=True))[make]
    corners = np.random.default_rng(k).uniform(40, 80, (count, 2))
    points = tuple(tuple(stack.geometry.to_patient(k, *corner)) for corner in corners)
    return make(identifier, Place(k, stack.sop_instance_uids[k]), points)


def every_kind() -> tuple[Measurement, ...]:
    made = [on_slice(n + 1, make, f"id {n}") for n, make in enumerate(TYPES)]
    slices = tuple(CountedSlice(Place(k, STACK.sop_instance_uids[k]), 4.0, weight) for k, weight in ((7, 0.5), (8, 1.0)))
    return (*made[:-1], replace(made[-1], slices=slices, text="Stammganglien, größte"))


def part_of(stack: SliceStack, chosen: list[int]) -> SliceStack:
    geometry = stack.geometry
    shape = (len(chosen), *geometry.shape[1:])
    part = StackGeometry(
        geometry.positions[chosen], geometry.row_direction, geometry.column_direction, geometry.spacing, shape
    )
    return SliceStack(stack.hu[chosen].copy(), part, tuple(stack.sop_instance_uids[k] for k in chosen))


@st.composite
def actions(draw: st.DrawFn) -> list[tuple[str, int]]:
    return draw(st.lists(st.tuples(st.sampled_from(["add", "remove", "change", "undo", "redo"]), st.integers(0, 99))))


@settings(deadline=None)
@given(actions())
def test_that_undo_goes_back_through_every_state_and_redo_forth(steps: list[tuple[str, int]]) -> None:
    book = MeasurementBook((on_slice(1, identifier="first"),))
    past, future = [book.items], []
    for n, (action, choice) in enumerate(steps):
        there = book.items[choice % len(book.items)] if book.items else None
        if action == "undo":
            assert book.undo() == (len(past) > 1)
            if len(past) > 1:
                future.append(past.pop())
        elif action == "redo":
            assert book.redo() == bool(future)
            if future:
                past.append(future.pop())
        elif action == "add" or there is None:
            book.do(Add(on_slice(2, identifier=str(n))))
        elif action == "remove":
            book.do(Remove(book.items, (there,)))
        else:
            book.do(Change(there, replace(there, text=str(n))))
        if action not in {"undo", "redo"}:
            past.append(book.items)
            future.clear()
        assert book.items == past[-1]
        assert bool(book.undo_text) == (len(past) > 1)
        assert bool(book.redo_text) == bool(future)


def test_that_the_menu_can_say_what_is_undone() -> None:
    book = MeasurementBook()
    book.do(Add(on_slice(1)))
    book.do(Add(on_slice(2, Abc2, "b")))
    assert book.undo_text == "Add ABC/2"
    book.do(Remove(book.items, book.items))
    assert (book.undo_text, book.items) == ("Delete all measurements", ())
    book.undo()
    assert book.redo_text == "Delete all measurements"
    assert [item.identifier for item in book.items] == ["a", "b"]
    assert book.find("b") is not None
    assert book.find("c") is None


def test_that_every_kind_comes_back_from_the_library_as_it_was(tmp_path: Path) -> None:
    made = every_kind()
    with Library(tmp_path / "library.sqlite3") as library:
        MeasuringService(library).save("1.2.3", made)
    with Library(tmp_path / "library.sqlite3") as library:
        service = MeasuringService(library)
        kept = service.load("1.2.3", STACK)
        assert kept.elsewhere == ()
        assert [item.kind for item in kept.items] == list(Kind)
        for before, after in zip(made, kept.items, strict=True):
            np.testing.assert_allclose(after.points, before.points, atol=1e-4)
            assert replace(after, points=before.points) == before
        assert service.load("9.9", STACK).items == ()
        service.save("1.2.3", ())
        assert library.get_measurements("1.2.3") is None


def test_that_without_a_library_nothing_is_kept_and_nothing_fails() -> None:
    service = MeasuringService()
    service.save("1.2.3", every_kind())
    assert service.load("1.2.3", STACK).items == ()


def test_that_measurements_follow_their_slice_when_others_are_there(tmp_path: Path) -> None:
    made = every_kind()
    part = part_of(STACK, [0, 2, 3, 7, 8, 9, 11])
    with Library(tmp_path / "library.sqlite3") as library:
        service = MeasuringService(library)
        service.save("1.2.3", made)
        kept = service.load("1.2.3", part)
    assert {item.identifier: item.place.index for item in kept.items} == {"id 1": 1, "id 2": 2, "id 6": 3, "id 7": 4}
    assert [item.identifier for item in kept.elsewhere] == ["id 0", "id 3", "id 4", "id 5"]
    counted = next(item for item in kept.items if isinstance(item, Abc2))
    assert [item.place.index for item in counted.slices] == [3, 4]
    assert counted.volume_ml == pytest.approx(made[-1].volume_ml, rel=1e-4)


def test_that_abc2_is_not_shown_where_one_of_its_slices_is_missing() -> None:
    assert bind(every_kind()[-1], part_of(STACK, [0, 8, 9])) is None


def test_that_frames_of_one_image_are_told_apart_by_their_plane() -> None:
    frames = SliceStack(STACK.hu, STACK.geometry, ("1.2.3",) * len(STACK))
    bound = bind(on_slice(5, stack=frames), frames)
    assert bound is not None
    assert bound.place == Place(5, "1.2.3")


def test_that_a_measurement_of_another_patient_space_is_not_shown() -> None:
    assert bind(on_slice(5).shifted((0, 0, 400)), STACK) is None
    assert bind(on_slice(5).shifted((4000, 0, 0)), STACK) is None


@pytest.mark.parametrize("damage", ["", "{}", "[]", '{"schema": 1}', '{"schema": 1, "measurements": [{"kind": "tape"}]}'])
def test_that_damaged_measurements_are_named_and_left_alone(tmp_path: Path, damage: str) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        library.put_measurements("1.2.3", damage)
        with pytest.raises(documents.MeasurementsUnreadableError, match="damaged"):
            MeasuringService(library).load("1.2.3", STACK)
        assert library.get_measurements("1.2.3") == damage


def test_that_measurements_of_a_newer_version_are_named_and_left_alone() -> None:
    with pytest.raises(documents.MeasurementsUnreadableError, match="schema 2"):
        documents.load('{"schema": 2, "measurements": []}')


def test_that_findings_json_states_every_value_with_its_unit() -> None:
    entries = documents.findings_entries(every_kind(), STACK)
    values = {entry["kind"]: entry["values"] for entry in entries}
    json.dumps(entries, allow_nan=False)
    assert set(values["distance"]) == {"length_mm"}
    assert set(values["angle"]) == {"angle_degrees"}
    assert set(values["midline"]) == {"shift_mm", "side"}
    region = {"mean_hu", "sd_hu", "minimum_hu", "maximum_hu", "area_mm2", "pixels"}
    assert set(values["freehand"]) == region
    assert set(values["ellipse"]) == {*region, "diameters_mm"}
    assert set(values["rectangle"]) == {*region, "sides_mm"}
    assert set(values["abc2"]) == {"a_mm", "b_mm", "c_mm", "volume_ml"}
    assert values["arrow"] == {}
    outside = Ellipse("x", Place(0, ""), ((9e3, 0, 0), (9e3 + 5, 0, 0), (9e3, 5, 0)))
    empty = documents.findings_entries([outside], STACK)[0]["values"]
    assert empty["mean_hu"] is None
    assert empty["pixels"] is None


def test_that_c_starts_with_the_slice_itself_where_nothing_is_segmented() -> None:
    counted = MeasuringService().propose_slices(STACK, 4, on_slice(4, Abc2).points, None)
    assert [(item.place.index, item.weight) for item in counted] == [(4, 1.0)]
    assert counted[0].extent_mm == pytest.approx(float(STACK.geometry.extents[4]))


def test_that_c_follows_the_segmented_finding_under_a_and_b() -> None:
    stack = stack_of(Head(), tilt=15.0)
    mask = LabelStack((stack.hu == 70).astype(np.uint8) * np.uint8(2), stack.geometry)
    analysis = replace(analysis_of(SERIES, stack), mask=mask, findings=findings(mask, stack, ()))
    finding = analysis.findings[0]
    middle = np.array([(finding.box[1] + finding.box[4]) / 2, (finding.box[2] + finding.box[5]) / 2])
    ends = [tuple(stack.geometry.to_patient(finding.key_slice, *(middle + d))) for d in ((3, 0), (-3, 0), (0, 3), (0, -3))]
    counted = MeasuringService().propose_slices(stack, finding.key_slice, tuple(ends), analysis)
    weights = {item.place.index: item.weight for item in counted}
    assert weights[finding.key_slice] == 1.0
    assert 0.5 in weights.values()
    diameter = 2 * Head().radius
    c = sum(item.extent_mm * item.weight for item in counted)
    assert diameter * 0.6 < c < diameter
