"""What a reader measured, as groups of a structured report (PS3.16 TID 1410 and TID 1501).

Regions and arrows are planar regions of interest (TID 1410); lines are what their numbers are inferred from (TID 1501 with
TID 300). What lies on a slice refers to its image in pixels, what lies on a plane or in a slab lies in the patient. Imported
where a report is written: highdicom takes its time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
from highdicom import sr
from pydicom import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code
from pydicom.uid import generate_uid

from ichviewer.dicomio.sr_terms import (
    ATTENUATION,
    HOUNSFIELD,
    LATERALITY,
    MILLILITRE,
    PRIVATE,
    evaluation,
    image_references,
)
from ichviewer.dicomio.write_seg import HEMORRHAGE
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.measurement import (
    Abc2,
    Angle,
    Arrow,
    Distance,
    Ellipse,
    Measurement,
    Midline,
    Place,
    Point,
    Rectangle,
    Region,
    RegionStatistics,
)
from ichviewer.domain.plane import Plane
from ichviewer.domain.series import Series

Array = npt.NDArray[np.float64]

# Neither PS3.16 nor SNOMED CT as DICOM uses it has codes for these.
MIDLINE_SHIFT = Code("F_MIDLINE_SHIFT", PRIVATE, "Midline shift")
MEASURED_ON = Code("T_MEASURED_ON", PRIVATE, "Measured on")
ABC2 = Code("M_ABC2", PRIVATE, "A x B x C / 2 (Kothari 1996)")

_MM = codes.UCUM.Millimeter
_DERIVATIONS = (
    (codes.SCT.Mean, "mean_hu"),
    (codes.SCT.StandardDeviation, "sd_hu"),
    (codes.SCT.Minimum, "minimum_hu"),
    (codes.SCT.Maximum, "maximum_hu"),
)
_UPRIGHT = 1e-6


@dataclass(frozen=True, eq=False)
class Measured:
    """What a reader measured on a series.

    Attributes
    ----------
    geometry
        Of the slices.
    items
        In the order in which they were made.
    statistics
        HU of the regions among them by identifier; None of one that holds no pixel.
    """

    geometry: StackGeometry
    items: tuple[Measurement, ...] = ()
    statistics: Mapping[str, RegionStatistics | None] = field(default_factory=dict)

    @property
    def readers(self) -> tuple[str, ...]:
        """Names of those who measured, as far as they are known, the last one at the end."""
        return tuple(item.by for item in self.items if item.by)

    @property
    def entropy(self) -> str:
        """Differs where a value, a point or a word does."""
        return repr((self.items, sorted(self.statistics.items())))


def measured_groups(series: Series, sources: list[Dataset], measured: Measured) -> list[Any]:
    """A measurement group for each measurement, tracked by the same UID through all changes and reports."""
    return [
        _group(_Drawing(series, sources, measured.geometry, item), measured, n) for n, item in enumerate(measured.items, 1)
    ]


class _Drawing:
    """Coordinates of one measurement as a report holds them: in pixels of its image, or in the patient."""

    def __init__(self, series: Series, sources: list[Dataset], geometry: StackGeometry, item: Measurement) -> None:
        self.series, self.sources, self.item = series, sources, item
        self._geometry = geometry
        self._frame_of_reference = str(sources[0].FrameOfReferenceUID)

    def region(self, item: Region | Arrow) -> Any:
        """The region, or the tip of an arrow."""
        kind, data = self._shape(item)
        if isinstance(self.item.place, Place):
            return sr.ImageRegion(kind, data, self._image(self.item.place))
        return sr.ImageRegion3D("POLYGON" if kind == "POLYLINE" else kind, data, self._frame_of_reference)

    def line(self, *points: Point) -> Any:
        """An open line that a number is inferred from."""
        data = self._coordinates(points)
        if isinstance(self.item.place, Place):
            return sr.CoordinatesForMeasurement("POLYLINE", data, self._image(self.item.place))
        return sr.CoordinatesForMeasurement3D("POLYLINE", data, self._frame_of_reference)

    def _shape(self, item: Region | Arrow) -> tuple[str, Array]:
        if isinstance(item, Arrow):
            return "POINT", self._coordinates(item.points[:1])
        if isinstance(item, Ellipse):
            centre, *ends = self._coordinates(item.points)
            first, second = sorted((end - centre for end in ends), key=lambda radius: -float(radius @ radius))
            # Where pixels are not square, the axes of a turned ellipse are no axes of it in pixels.
            if abs(first @ second) <= _UPRIGHT * np.linalg.norm(first) * np.linalg.norm(second):
                return "ELLIPSE", np.stack([centre - first, centre + first, centre - second, centre + second])
        outline = self._coordinates(item.outline)
        return "POLYLINE", np.concatenate([outline, outline[:1]])

    def _coordinates(self, points: tuple[Point, ...]) -> Array:
        """(n, 2) column and row, 0.5 in the centre of the first pixel (PS3.3 C.18.6.1.2); (n, 3) LPS mm on a plane."""
        place = self.item.place
        if isinstance(place, Plane):
            return _onto(place, np.asarray(points, dtype=np.float64))
        pixels = np.array([self._geometry.from_patient(place.index, point) for point in points], dtype=np.float64)
        return pixels[:, ::-1] + 0.5

    def _image(self, place: Place) -> Any:
        (reference,) = image_references(self.series, self.sources, [place.index])
        return sr.SourceImageForRegion(*reference)


def _onto(plane: Plane, points: Array) -> Array:
    """Points (n, 3) in one plane exactly: kept ones are rounded, and a region must not leave its plane."""
    axes = np.stack([plane.row_direction, plane.column_direction])
    middle = points.mean(axis=0)
    flat: Array = middle + (points - middle) @ axes.T @ axes
    return flat


def _group(drawing: _Drawing, measured: Measured, number: int) -> Any:
    item = drawing.item
    tracking = sr.TrackingIdentifier(
        uid=generate_uid(entropy_srcs=[drawing.series.series_instance_uid, "measurement", item.identifier]),
        identifier=f"{number} {item.kind.title}",
    )
    said: list[Any] = []
    measurements: list[Any] = []
    finding = None
    match item:
        case Distance():
            measurements = [_number(codes.SCT.Length, item.length_mm, _MM, drawing.line(*item.points))]
        case Angle():
            measurements = [_number(codes.SCT.Angle, item.degrees, codes.UCUM.Degree, drawing.line(*item.points))]
        case Midline():
            # The first line is as long as the number; the second one is the ideal midline.
            lines = drawing.line(item.foot, item.points[2]), drawing.line(*item.points[:2])
            measurements, finding = [_number(codes.DCM.Distance, item.shift_mm, _MM, *lines)], MIDLINE_SHIFT
            if item.side:
                direction = Code("Q_SHIFT_TO", PRIVATE, "Direction of the shift")
                said.append(sr.QualitativeEvaluation(direction, LATERALITY[item.side]))
        case Abc2():
            measurements, finding = _abc2(drawing, item), HEMORRHAGE
        case Region():
            measurements = _region(item, measured.statistics.get(item.identifier))
    measurements = [each for each in measurements if each is not None]
    if not measurements and not isinstance(item, Arrow):
        said.append(evaluation(sr, "Value", "Not measurable"))
    content = {
        "tracking_identifier": tracking,
        "finding_type": finding,
        "measurements": measurements or None,
        "qualitative_evaluations": said or None,
    }
    if isinstance(item, Region | Arrow):
        group = sr.PlanarROIMeasurementsAndQualitativeEvaluations(referenced_region=drawing.region(item), **content)
    else:
        group = sr.MeasurementsAndQualitativeEvaluations(**content)
    _add_words(group[0].ContentSequence, item)
    return group


def _add_words(group: Any, item: Measurement) -> None:
    """Who measured, where, and what the reader wrote: what highdicom has no arguments for."""
    if item.by:
        names = sr.PersonObserverIdentifyingAttributes(name=item.by)
        # Behind the tracking identifiers. In a group it holds instead of the observers of the whole report (TID 1001).
        for n, each in enumerate(sr.ObserverContext(codes.DCM.Person, names), 2):
            group.insert(n, each)
    where = item.place.title if isinstance(item.place, Plane) else ""
    for name, text in ((MEASURED_ON, where), (codes.DCM.Comment, item.text)):
        if text:
            group.append(sr.TextContentItem(name, text, sr.RelationshipTypeValues.CONTAINS))


def _abc2(drawing: _Drawing, item: Abc2) -> list[Any]:
    counted = [each.place.index for each in item.slices if each.weight > 0]
    images = [
        sr.SourceImageForMeasurement(*reference) for reference in image_references(drawing.series, drawing.sources, counted)
    ]
    return [
        _number(codes.SCT.Volume, item.volume_ml, MILLILITRE, method=ABC2),
        _number(codes.SCT.Length, item.a_mm, _MM, drawing.line(*item.points[:2]), method=ABC2),
        _number(codes.SCT.Width, item.b_mm, _MM, drawing.line(*item.points[2:]), method=ABC2),
        _number(codes.DCM.Height, item.c_mm, _MM, method=ABC2, referenced_images=images or None),
    ]


def _region(item: Region, statistics: RegionStatistics | None) -> list[Any]:
    sizes: Iterable[tuple[Code, float]] = ()
    match item:
        case Ellipse():
            sizes = zip((codes.SCT.MajorAxis, codes.SCT.MinorAxis), item.axes_mm, strict=True)
        case Rectangle():
            sizes = zip((codes.SCT.Length, codes.SCT.Width), sorted(item.sides_mm, reverse=True), strict=True)
    found = [] if statistics is None else [_number(codes.SCT.Area, statistics.area_mm2, codes.UCUM.SquareMillimeter)]
    for derivation, name in _DERIVATIONS if statistics is not None else ():
        found.append(_number(ATTENUATION, getattr(statistics, name), HOUNSFIELD, derivation=derivation))
    return [*found, *(_number(name, value, _MM) for name, value in sizes)]


def _number(name: Code, value: float | None, unit: Code, *lines: Any, **options: Any) -> Any:
    """A measurement; None where there is no value."""
    if value is None:
        return None
    return sr.Measurement(name, round(float(value), 3), unit, referenced_coordinates=lines or None, **options)
