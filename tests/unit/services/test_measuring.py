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
    Angle,
    Arrow,
    CountedSlice,
    Distance,
    Ellipse,
    Freehand,
    Kind,
    Measurement,
    Place,
    Rectangle,
)
from ichviewer.domain.plane import Plane, Projection, Slab
from ichviewer.domain.series import Series
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.imaging.components import findings
from ichviewer.imaging.measured_planes import plane_at, planes_geometry
from ichviewer.imaging.rectify import grid_for
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


def test_that_who_measured_is_kept_and_left_open_where_it_is_not_known(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as library:
        service = MeasuringService(library, "Reader A")
        service.save("1.2.3", (service.signed(on_slice(1)), on_slice(2, Abc2, "b")))
        assert [item.by for item in service.load("1.2.3", STACK).items] == ["Reader A", ""]
    entries = documents.findings_entries((service.signed(on_slice(1)), on_slice(2)), STACK)
    assert [entry.get("by") for entry in entries] == ["Reader A", None]


def test_that_points_come_back_to_the_last_digit() -> None:
    """A pixel centre on the very edge of a region would else fall out of it at the next opening."""
    item = Distance("a", Place(0, "1.2"), ((1 / 3, 2 / 3, 0.1 + 0.2), (1e-7, -26.908113999999998, 13.8125430001)))
    assert documents.load(documents.dump((item,)))[0].points == item.points


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
    with pytest.raises(documents.MeasurementsUnreadableError, match="schema 3"):
        documents.load('{"schema": 3, "measurements": []}')


def test_that_what_the_version_before_kept_is_there_unchanged() -> None:
    made = every_kind()
    document = json.loads(documents.dump(made))
    assert document["schema"] == 2
    # As it was written then: the same entries under schema 1, none with a plane.
    assert not any("plane" in entry for entry in document["measurements"])
    assert documents.load(json.dumps({**document, "schema": 1})) == documents.load(json.dumps(document))
    old = {
        "schema": 1,
        "measurements": [
            {
                "identifier": "a",
                "kind": "distance",
                "text": "Hämatom",
                "slice_index": 4,
                "sop_instance_uid": "1.2.3.4",
                "points_lps_mm": [[1.0, 2.0, 3.0], [4.0, 6.0, 3.0]],
            }
        ],
    }
    (item,) = documents.load(json.dumps(old))
    assert item == Distance("a", Place(4, "1.2.3.4"), ((1.0, 2.0, 3.0), (4.0, 6.0, 3.0)), "Hämatom")


def coronal(row: int = 40, slab: Slab | None = None, degrees: float = 0.0, stack: SliceStack = STACK) -> Plane:
    geometry = planes_geometry(grid_for(stack.geometry), "coronal", degrees)
    return plane_at(stack.geometry, geometry, row, slab or Slab())


def on_plane(plane: Plane, make: type[Measurement] = Distance, identifier: str = "p") -> Measurement:
    count = {Distance: 2, Angle: 3, Ellipse: 3, Rectangle: 4, Freehand: 5, Arrow: 2}[make]
    origin, row, column = (np.array(values) for values in (plane.origin, plane.row_direction, plane.column_direction))
    places = np.random.default_rng(3).uniform((70, 10), (130, 30), (count, 2))
    if make is Rectangle:
        places = np.array([(70, 10), (120, 10), (120, 30), (70, 30)])
    if make is Ellipse:
        places = np.array([(95, 20), (115, 20), (95, 30)])
    return make(identifier, plane, tuple(tuple(origin + x * row + y * column) for x, y in places))


@pytest.mark.parametrize("slab", [Slab(), Slab(10.0, Projection.MAXIMUM)])
@pytest.mark.parametrize("degrees", [0.0, -17.25])
@pytest.mark.parametrize("make", [Distance, Angle, Ellipse, Rectangle, Freehand, Arrow])
def test_that_what_lies_on_a_plane_comes_back_from_the_library_as_it_was(tmp_path: Path, make, degrees, slab) -> None:
    made = on_plane(coronal(40, slab, degrees), make)
    with Library(tmp_path / "library.sqlite3") as library:
        service = MeasuringService(library)
        service.save("1.2.3", (on_slice(2), made))
        before = service.statistics(made, STACK)
        kept = service.load("1.2.3", STACK)
        assert kept.elsewhere == ()
        after = kept.items[1]
        assert after.place == made.place
        np.testing.assert_allclose(after.points, made.points, atol=1e-4)
        assert service.statistics(after, STACK) == before
        assert (before is None) == (make not in {Ellipse, Rectangle, Freehand})


def test_that_a_measurement_on_a_plane_is_there_when_a_part_of_the_series_is_opened() -> None:
    part = part_of(STACK, [3, 4, 5, 6, 7, 8])
    geometry = planes_geometry(grid_for(part.geometry), "coronal", 0.0)
    plane = plane_at(part.geometry, geometry, 45, Slab())
    made = on_plane(coronal(40))
    origin = np.array(made.points).mean(axis=0)
    over = made.shifted(tuple(geometry.to_patient(45, 3, 60) - origin))
    bound = bind(over, part)
    assert bound is not None
    assert bound.place == plane
    assert bound.points == over.points


@pytest.mark.parametrize("by", [(0, 0, 400), (4000, 0, 0)])
def test_that_a_measurement_on_a_plane_of_another_patient_space_is_not_shown(by) -> None:
    assert bind(on_plane(coronal()).shifted(by), STACK) is None


def test_that_a_measurement_on_a_plane_that_stands_askew_to_the_slices_is_kept_and_not_shown(tmp_path: Path) -> None:
    askew = Plane("coronal", (0.0, 0.0, 20.0), (1.0, 0.0, 0.0), (0.0, 0.6, 0.8))
    item = Distance("x", askew, ((0.0, 0.0, 20.0), (10.0, 0.0, 20.0)))
    with Library(tmp_path / "library.sqlite3") as library:
        service = MeasuringService(library)
        service.save("1.2.3", (item,))
        kept = service.load("1.2.3", STACK)
    assert (kept.items, kept.elsewhere) == ((), (item,))


@pytest.mark.parametrize(
    "damage",
    [
        {"name": "horizontal"},
        {"row_direction": [1.0, 1.0, 0.0]},
        {"slab_mm": -3.0},
        {"slab_mm": 5.0, "projection": "median"},
        {"origin_lps_mm": [1.0, 2.0]},
        {"turned_degrees": None},
    ],
)
def test_that_a_damaged_plane_is_named_and_left_alone(damage: dict) -> None:
    document = json.loads(documents.dump((on_plane(coronal()),)))
    document["measurements"][0]["plane"].update(damage)
    with pytest.raises(documents.MeasurementsUnreadableError, match="damaged"):
        documents.load(json.dumps(document))


def test_that_findings_json_says_which_plane_and_what_its_hu_are() -> None:
    made = on_plane(coronal(40, Slab(10.0, Projection.MAXIMUM), 12.0), Ellipse)
    (entry,) = documents.findings_entries((made,), STACK)
    assert (entry["slice_index"], entry["sop_instance_uid"]) == (None, None)
    plane = entry["plane"]
    assert (plane["name"], plane["turned_degrees"], plane["slab_mm"], plane["projection"]) == ("coronal", 12.0, 10.0, "MIP")
    assert plane["title"] == made.plane.title
    assert abs(np.dot(plane["normal"], plane["row_direction"])) < 1e-5
    assert entry["values"]["mean_hu"] is not None
    (plain,) = documents.findings_entries((on_plane(coronal()),), STACK)
    assert (plain["plane"]["slab_mm"], plain["plane"]["projection"]) == (0.0, None)
    (native,) = documents.findings_entries((on_slice(3),), STACK)
    assert "plane" not in native


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
