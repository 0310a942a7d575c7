"""What a reader measured in the DICOM SR, read by other software: values, places in pixels or in the patient, readers."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import highdicom as hd
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import Dataset, dcmread
from pydicom.sr.codedict import codes

from ichviewer.dicomio.index import index_path
from ichviewer.dicomio.load import load_series
from ichviewer.dicomio.pixels import ImageInstance
from ichviewer.dicomio.sr_measured import Measured, measured_groups
from ichviewer.dicomio.write_sr import write_report
from ichviewer.domain.labels import Subtype
from ichviewer.domain.measurement import (
    Abc2,
    Angle,
    Arrow,
    CountedSlice,
    Distance,
    Ellipse,
    Freehand,
    Measurement,
    Midline,
    Place,
    Rectangle,
    Region,
)
from ichviewer.domain.plane import Plane, Projection, Slab
from ichviewer.domain.review import OPEN, REJECTED, Review, ReviewEntry, Verdict
from ichviewer.domain.series import InstanceRef, Series
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.measured_planes import planes_geometry, statistics_of
from ichviewer.imaging.rectify import grid_for
from ichviewer.services.analysis import not_analysed
from tests.support.analyses import analysis_of
from tests.support.dciodvfy import errors_of
from tests.support.dicom_series import SeriesSpec, head_hu, write_enhanced, write_series
from tests.support.geometries import geometries

CT = "1.2.840.10008.5.1.4.1.1.2"
TILTED = SeriesSpec(hu=head_hu(8, blood=True), tilt=17.0, spacing=(3.0, 4.2), gaps=[4.2, 7.4, 5.0, 1.1, 5.0, 5.0, 5.0])
K = 4


def _measured(stack: SliceStack, items: tuple[Measurement, ...]) -> Measured:
    regions = {item.identifier: statistics_of(item, stack) for item in items if isinstance(item, Region)}
    return Measured(stack.geometry, items, regions)


def _on_slice(stack: SliceStack, k: int = K) -> tuple[Measurement, ...]:
    """One of every kind; the ellipse is turned."""

    def at(*pixels: tuple[float, float]) -> tuple:
        return tuple(tuple(stack.geometry.to_patient(k, *pixel)) for pixel in pixels)

    place = Place(k, stack.sop_instance_uids[k])
    above = Place(k + 1, stack.sop_instance_uids[k + 1])
    centre = np.array(at((32, 38))[0])
    along, across = stack.geometry.row_direction, stack.geometry.column_direction
    radii = (20 * (0.8 * along + 0.6 * across), 11 * (0.8 * across - 0.6 * along))
    ellipse = tuple(tuple(centre + offset) for offset in (0, *radii))
    counted = (CountedSlice(place, 3.0, 1.0), CountedSlice(above, 3.1, 0.5))
    return (
        Distance("distance", place, at((10, 10), (40.25, 30.5)), "Breite, größte", by="Reader A"),
        Angle("angle", place, at((10, 10), (40, 30), (20, 50)), by="Reader B"),
        Ellipse("ellipse", place, ellipse, by="Reader B"),
        Rectangle("rectangle", place, at((20, 20), (20, 40), (35, 40), (35, 20))),
        Freehand("freehand", place, at((20, 20), (20, 40), (35, 42.5), (50, 20))),
        Arrow("arrow", place, at((20, 21), (20, 40)), "دم؟"),
        Midline("midline", place, at((5, 32), (60, 33), (30, 30))),
        Abc2("abc2", place, at((20, 20), (20, 40), (10, 30), (30, 30)), slices=counted),
    )


def _on_plane(stack: SliceStack) -> tuple[Measurement, ...]:
    planes = planes_geometry(grid_for(stack.geometry), "coronal", 0.0)
    plane = Plane.of(planes, 30, Slab(10, Projection.MAXIMUM))

    def at(*pixels: tuple[float, float]) -> tuple:
        # As the library keeps them: rounded, so that four of them lie in no plane exactly.
        return tuple(tuple(np.round(planes.to_patient(30, *pixel), 4)) for pixel in pixels)

    return (
        Distance("plane distance", plane, at((1, 20), (6, 40))),
        Ellipse("plane ellipse", plane, at((3, 30), (3, 38), (5, 30))),
        Freehand("plane freehand", plane, at((1, 20), (5, 30), (6, 24), (2, 11))),
        Arrow("plane arrow", plane, at((1, 20), (6, 40)), "Above"),
    )


def _groups(path: Path) -> dict[str, hd.sr.MeasurementsAndQualitativeEvaluations]:
    """Groups of the report by their tracking identifier, without its number."""
    content = hd.sr.srread(path).content
    groups = (*content.get_image_measurement_groups(), *content.get_planar_roi_measurement_groups())
    return {group.tracking_identifier.split(" ", 1)[-1]: group for group in groups}


def _values(group) -> dict[str, tuple[float, str]]:
    found = {}
    for item in group.get_measurements():
        derived = f" {item.derivation.meaning}" if item.derivation is not None else ""
        found[f"{item.name.meaning}{derived}"] = item.value, item.unit.value
    return found


def _item(group, name: str) -> list[Dataset]:
    return [each for each in group[0].ContentSequence if each.ConceptNameCodeSequence[0].CodeMeaning == name]


def _scoords(group) -> list[Dataset]:
    """Coordinates in a group, of the region itself or of its numbers, in the order of the file."""
    inside = list(group[0].ContentSequence)
    inside += [each for item in inside for each in item.get("ContentSequence", [])]
    return [each for each in inside if each.ValueType in {"SCOORD", "SCOORD3D"}]


def _patient(item: Dataset, stack: SliceStack) -> np.ndarray:
    """Coordinates of a content item in LPS mm, by the definition of PS3.3 C.18.6.1.2 and C.7.6.2.1.1."""
    if item.ValueType == "SCOORD3D":
        return np.array(item.GraphicData).reshape(-1, 3)
    geometry = stack.geometry
    uid = item.ContentSequence[0].ReferencedSOPSequence[0].ReferencedSOPInstanceUID
    k = stack.sop_instance_uids.index(uid)
    column, row = (np.array(item.GraphicData).reshape(-1, 2) - 0.5).T
    return (
        geometry.positions[k]
        + np.outer(column * geometry.spacing[1], geometry.row_direction)
        + np.outer(row * geometry.spacing[0], geometry.column_direction)
    )


# -- values and places on any geometry -----------------------------------------------------------------------------------


def _sources(stack: SliceStack) -> tuple[Series, list[Dataset]]:
    sources = []
    for uid in stack.sop_instance_uids:
        source = Dataset()
        source.SOPClassUID, source.SOPInstanceUID, source.FrameOfReferenceUID = CT, uid, "1.2.3.9"
        sources.append(source)
    instances = tuple(InstanceRef(Path(f"{uid}.dcm"), uid) for uid in stack.sop_instance_uids)
    return Series("1.2.3", "CT", "Head", instances), sources


@st.composite
def measured_stacks(draw: st.DrawFn) -> tuple[SliceStack, tuple[Measurement, ...]]:
    """Regions and lines of any place on a slice, and on a plane through it in any direction."""
    geometry = draw(geometries())
    count, rows, columns = geometry.shape
    hu = np.random.default_rng(draw(st.integers(0, 99))).integers(-50, 100, geometry.shape).astype(np.int16)
    stack = SliceStack(hu, geometry, tuple(f"1.2.3.{k + 1}" for k in range(count)))
    k = draw(st.integers(0, count - 1))
    pixel = st.tuples(st.floats(0, rows - 1), st.floats(0, columns - 1))
    corners = [np.array(corner) for corner in draw(st.lists(pixel, min_size=4, max_size=4))]
    kinds = {Distance: 2, Angle: 3, Freehand: 4, Arrow: 2, Midline: 3}
    turn = np.linalg.qr(np.array(draw(st.lists(st.floats(-1, 1), min_size=9, max_size=9))).reshape(3, 3) + 2 * np.eye(3))[0]
    centre = geometry.to_patient(k, *corners[0])
    slab = Slab(draw(st.sampled_from([0.0, 5.0])))
    plane = Plane("axial", tuple(centre), tuple(turn[0]), tuple(turn[1]), slab=slab)
    place = Place(k, stack.sop_instance_uids[k])
    on_slice = [tuple(geometry.to_patient(k, *corner)) for corner in corners]
    on_plane = [tuple(np.round(centre + corner[0] * turn[0] + corner[1] * turn[1], 4)) for corner in corners]
    items: list[Measurement] = []
    for make, size in kinds.items():
        for where, points in ((place, on_slice), (plane, on_plane)):
            if not (make.native_only and where is plane):
                items.append(make(f"{make.kind.value} {len(items)}", where, tuple(points[:size])))
    first, second = draw(st.floats(0.5, 30)), draw(st.floats(0.5, 30))
    angle = draw(st.sampled_from([0.0, np.pi / 2]) | st.floats(0, 3))
    for where, along, across in ((place, geometry.row_direction, geometry.column_direction), (plane, *turn[:2])):
        major = np.cos(angle) * along + np.sin(angle) * across
        minor = np.cos(angle) * across - np.sin(angle) * along
        ends = centre, centre + first * major, centre + second * minor
        items.append(Ellipse(f"ellipse {len(items)}", where, tuple(tuple(end) for end in ends)))
    return stack, tuple(items)


@settings(deadline=None, max_examples=60)
@given(measured_stacks())
def test_that_points_lie_where_they_were_set_and_numbers_are_those_of_the_points(given_) -> None:
    stack, items = given_
    series, sources = _sources(stack)
    measured = replace(
        _measured(stack, tuple(item for item in items if item.plane is None)), items=items
    )  # HU of planes are not what this is about
    groups = measured_groups(series, sources, measured)
    assert len(groups) == len(items)
    for group, item in zip(groups, items, strict=True):
        if (isinstance(item, Angle) and item.degrees is None) or (isinstance(item, Midline) and item.shift_mm is None):
            assert _scoords(group) == group.get_measurements() == []
            continue
        (first, *more) = _scoords(group)
        points = _patient(first, stack)
        assert (first.ValueType == "SCOORD") == (item.plane is None)
        values = {name: value for name, (value, _unit) in _values(group).items()}
        match item:
            case Distance():
                assert np.allclose(points, item.points, atol=2e-4)
                assert values["Length"] == pytest.approx(np.linalg.norm(points[1] - points[0]), abs=2e-3)
            case Angle():
                assert np.allclose(points, item.points, atol=2e-4)
                assert values["Angle"] == pytest.approx(item.degrees, abs=1e-3)
            case Midline():
                assert np.allclose(_patient(more[0], stack), item.points[:2], atol=2e-4)
                assert values["Distance"] == pytest.approx(np.linalg.norm(points[1] - points[0]), abs=2e-3)
            case Arrow():
                assert (first.GraphicType, len(points)) == ("POINT", 1)
                assert np.allclose(points[0], item.points[0], atol=2e-4)
            case Freehand():
                assert np.allclose(points[:-1], item.points, atol=2e-4)
                assert (points[0] == points[-1]).all()
            case Ellipse():
                _check_ellipse(first, points, item, values)


def _check_ellipse(content: Dataset, points: np.ndarray, item: Ellipse, values: dict[str, float]) -> None:
    major, minor = item.axes_mm
    assert (values["Major Axis"], values["Minor Axis"]) == (pytest.approx(major, abs=1e-3), pytest.approx(minor, abs=1e-3))
    if content.GraphicType == "ELLIPSE":
        first, second = points[1] - points[0], points[3] - points[2]
        lengths = sorted((np.linalg.norm(first), np.linalg.norm(second)), reverse=True)
        assert lengths == [pytest.approx(major, abs=2e-3), pytest.approx(minor, abs=2e-3)]
        assert np.allclose((points[0] + points[1]) / 2, item.points[0], atol=1e-3)
        grid = np.diff(np.array(content.GraphicData).reshape(4, -1), axis=0)[::2]
        assert abs(grid[0] @ grid[1]) < 1e-3 * np.linalg.norm(grid[0]) * np.linalg.norm(grid[1])
        assert np.linalg.norm(grid[0]) >= np.linalg.norm(grid[1]) - 1e-3
    else:
        assert np.allclose(points[:-1], item.outline, atol=1e-3)


# -- in files --------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def study(tmp_path_factory) -> tuple[Series, SliceStack]:
    folder = tmp_path_factory.mktemp("tilted")
    write_series(folder, TILTED)
    series = index_path(folder).studies[0].chosen
    assert series is not None
    return series, load_series(series).stack


def _written(study, path: Path, items: tuple[Measurement, ...], review: Review | None = None) -> Path:
    series, stack = study
    write_report(path, series, analysis_of(series, stack), review, _measured(stack, items))
    return path


def test_that_every_kind_is_a_valid_group_with_its_values_in_mm_and_hu(study, tmp_path) -> None:
    _series, stack = study
    items = _on_slice(stack)
    path = _written(study, tmp_path / "sr.dcm", items)
    assert errors_of(path, "Comprehensive3DSR") == []
    groups = _groups(path)
    by_kind = {item.kind.title: item for item in items}
    assert by_kind.keys() <= groups.keys()
    assert _values(groups["Distance"]) == {"Length": (pytest.approx(by_kind["Distance"].length_mm, abs=1e-3), "mm")}
    assert _values(groups["Angle"]) == {"Angle": (pytest.approx(by_kind["Angle"].degrees, abs=1e-3), "deg")}
    assert _values(groups["Midline shift"]) == {
        "Distance": (pytest.approx(by_kind["Midline shift"].shift_mm, abs=1e-3), "mm")
    }
    assert groups["Midline shift"].finding_type.meaning == "Midline shift"
    (to,) = groups["Midline shift"].get_qualitative_evaluations()
    assert (to.value.value, to.value.scheme_designator) == ("24028007", "SCT")
    assert by_kind["Midline shift"].side == "right"
    abc2 = by_kind["ABC/2"]
    assert _values(groups["ABC/2"]) == {
        "Volume": (pytest.approx(abc2.volume_ml, abs=1e-3), "mL"),
        "Length": (pytest.approx(abc2.a_mm, abs=1e-3), "mm"),
        "Width": (pytest.approx(abc2.b_mm, abs=1e-3), "mm"),
        "Height": (pytest.approx(abc2.c_mm, abs=1e-3), "mm"),
    }
    (height,) = groups["ABC/2"].get_measurements(codes.DCM.Height)
    counted = [each.ReferencedSOPSequence[0].ReferencedSOPInstanceUID for each in height.referenced_images]
    assert counted == list(stack.sop_instance_uids[K : K + 2])
    for kind in ("Ellipse", "Rectangle", "Free-hand region"):
        statistics = statistics_of(by_kind[kind], stack)
        values = _values(groups[kind])
        assert values["Area"] == (pytest.approx(statistics.area_mm2, abs=1e-2), "mm2")
        for name in ("mean", "sd", "minimum", "maximum"):
            meaning = {"sd": "Standard Deviation"}.get(name, name.capitalize())
            expected = pytest.approx(getattr(statistics, f"{name}_hu"), abs=1e-3)
            assert values[f"Attenuation Coefficient {meaning}"] == (expected, "[hnsf'U]")
    assert _values(groups["Rectangle"])["Length"][0] == pytest.approx(20 * 4.2)
    assert _values(groups["Rectangle"])["Width"][0] == pytest.approx(15 * 3.0)


def test_that_what_was_measured_on_planes_lies_in_the_frame_of_reference_of_the_slices(study, tmp_path) -> None:
    _series, stack = study
    items = _on_plane(stack)
    path = _written(study, tmp_path / "sr.dcm", items)
    assert errors_of(path, "Comprehensive3DSR") == []
    groups = list(_groups(path).values())[-len(items) :]
    report = hd.sr.srread(path)
    for group in groups:
        (content,) = _scoords(group)
        assert content.ValueType == "SCOORD3D"
        assert content.ReferencedFrameOfReferenceUID == _frame_of_reference(study[0])
        assert [each.TextValue for each in _item(group, "Measured on")] == [items[0].place.title]
    regions = report.content.get_planar_roi_measurement_groups()
    ellipse, freehand, arrow = sorted(regions, key=lambda group: group.tracking_identifier)
    assert str(ellipse.roi.graphic_type) == "GraphicTypeValues3D.ELLIPSE"
    assert np.allclose(freehand.roi.value[:-1], items[2].points, atol=2e-4)
    assert np.allclose(arrow.roi.value, items[3].points[:1], atol=2e-4)
    assert _values(ellipse)["Attenuation Coefficient Maximum"][0] == statistics_of(items[1], stack).maximum_hu


def _frame_of_reference(series: Series) -> str:
    return dcmread(series.instances[0].path, stop_before_pixels=True).FrameOfReferenceUID


def test_that_readers_and_their_words_are_told_in_any_script(study, tmp_path) -> None:
    _series, stack = study
    said = Verdict(OPEN, Subtype.INTRAPARENCHYMAL), Verdict(REJECTED, Subtype.INTRAPARENCHYMAL)
    review = Review((ReviewEntry(1, "Reader C", "2026-01-02T03:04:05+00:00", *said),))
    groups = _groups(_written(study, tmp_path / "sr.dcm", _on_slice(stack), review))
    names = {kind: [each.PersonName for each in _item(group, "Person Observer Name")] for kind, group in groups.items()}
    assert (names["Distance"], names["Angle"], names["Rectangle"]) == (["Reader A"], ["Reader B"], [])
    assert [each.TextValue for each in _item(groups["Distance"], "Comment")] == ["Breite, größte"]
    assert [each.TextValue for each in _item(groups["Arrow"], "Comment")] == ["دم؟"]
    assert _item(groups["Angle"], "Comment") == []
    (observer,) = _item([hd.sr.srread(tmp_path / "sr.dcm").content[0]], "Person Observer Name")
    assert observer.PersonName == "Reader C"
    _written(study, tmp_path / "unreviewed.dcm", _on_slice(stack))
    (observer,) = _item([hd.sr.srread(tmp_path / "unreviewed.dcm").content[0]], "Person Observer Name")
    assert observer.PersonName == "Reader B"


def test_that_words_in_another_script_than_that_of_the_images_are_kept(tmp_path) -> None:
    names = {"SpecificCharacterSet": "ISO_IR 100", "PatientName": "Müller^Jörg"}
    write_series(tmp_path / "ct", SeriesSpec(hu=head_hu(8), override=names))
    series = index_path(tmp_path / "ct").studies[0].chosen
    stack = load_series(series).stack
    path = _written((series, stack), tmp_path / "sr.dcm", _on_slice(stack))
    assert errors_of(path, "Comprehensive3DSR") == []
    assert [each.TextValue for each in _item(_groups(path)["Arrow"], "Comment")] == ["دم؟"]
    assert dcmread(path).PatientName == "Müller^Jörg"


def test_that_a_changed_measurement_is_tracked_as_the_same_and_told_as_it_is_now(study, tmp_path) -> None:
    _series, stack = study
    items = _on_slice(stack)
    moved = replace(items[0], points=(items[0].points[0], items[1].points[2]))
    before = _written(study, tmp_path / "before.dcm", items)
    after = _written(study, tmp_path / "after.dcm", (moved, *items[2:]))
    again = _written(study, tmp_path / "again.dcm", (moved, *items[2:]))
    first, second = _groups(before), _groups(after)
    assert first["Distance"].tracking_uid == second["Distance"].tracking_uid
    assert _values(second["Distance"])["Length"][0] == pytest.approx(moved.length_mm, abs=1e-3)
    assert "Angle" not in second
    uids = {group.tracking_uid for group in first.values()}
    assert len(uids) == len(first)
    written = [hd.sr.srread(path).SOPInstanceUID for path in (before, after, again)]
    assert written[0] != written[1] == written[2]


def test_that_nothing_measured_leaves_the_report_as_it_was(study, tmp_path) -> None:
    series, stack = study
    write_report(tmp_path / "plain.dcm", series, analysis_of(series, stack))
    plain, none = hd.sr.srread(tmp_path / "plain.dcm"), hd.sr.srread(_written(study, tmp_path / "none.dcm", ()))
    assert plain.SOPInstanceUID == none.SOPInstanceUID
    assert len(_groups(tmp_path / "plain.dcm")) == len(_groups(tmp_path / "none.dcm"))


def test_that_what_cannot_be_measured_has_no_number(study, tmp_path) -> None:
    _series, stack = study
    corner = tuple(stack.geometry.to_patient(K, 10, 10))
    place = Place(K, stack.sop_instance_uids[K])
    tiny = tuple(tuple(stack.geometry.to_patient(K, *pixel)) for pixel in ((3.4, 3.4), (3.4, 3.45), (3.45, 3.4)))
    items = (Angle("angle", place, (corner, corner, corner)), Freehand("freehand", place, tiny))
    path = _written(study, tmp_path / "sr.dcm", items)
    assert errors_of(path, "Comprehensive3DSR") == []
    for group in itertools.islice(reversed(_groups(path).values()), 2):
        assert group.get_measurements() == []
        assert [each.value.meaning for each in group.get_qualitative_evaluations()] == ["Not measurable"]


def test_that_a_study_that_was_measured_and_not_analysed_names_no_hemorrhage(study, tmp_path) -> None:
    series, stack = study
    analysis = not_analysed(series, load_series(series))
    items = _on_slice(stack)[:1]
    write_report(tmp_path / "sr.dcm", series, analysis, None, _measured(stack, items))
    assert errors_of(tmp_path / "sr.dcm", "Comprehensive3DSR") == []
    groups = _groups(tmp_path / "sr.dcm")
    assert groups.keys() == {"Study", "Distance"}
    assert groups["Study"].finding_type is None
    assert hd.sr.srread(tmp_path / "sr.dcm").SeriesDescription == "Measurements, for research use only"


def test_that_measurements_on_an_enhanced_image_name_their_frame(tmp_path) -> None:
    write_enhanced(tmp_path / "ct" / "e.dcm", SeriesSpec(hu=head_hu(8), order=[7, 6, 5, 4, 3, 2, 1, 0]))
    series = index_path(tmp_path / "ct").studies[0].chosen
    stack = load_series(series).stack
    path = _written((series, stack), tmp_path / "sr.dcm", _on_slice(stack))
    assert errors_of(path, "Comprehensive3DSR") == []
    instance: ImageInstance = series.instances[K]
    for group in _groups(path).values():
        for content in _scoords(group):
            assert content.ContentSequence[0].ReferencedSOPSequence[0].ReferencedFrameNumber == instance.frame + 1 == 4
