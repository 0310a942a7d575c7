"""JSON of measurements: the form in which the library keeps them (schema 2), and their part of ``findings.json``."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.measurement import (
    TYPES,
    Abc2,
    Angle,
    CountedSlice,
    Distance,
    Ellipse,
    Kind,
    Measurement,
    Midline,
    Place,
    Rectangle,
    Region,
)
from ichviewer.domain.plane import Direction, Plane, Projection, Slab
from ichviewer.domain.volume import SliceStack
from ichviewer.imaging.measured_planes import statistics_of

SCHEMA_VERSION = 2
"""2: a measurement may lie on a ``plane`` and on no slice (``slice_index`` and ``sop_instance_uid`` are null then)."""

_CLASSES = dict(zip(Kind, TYPES, strict=True))


class MeasurementsUnreadableError(IchviewerError):
    """Kept measurements are damaged, or a newer version wrote them; they are left as they are."""


def dump(measurements: Iterable[Measurement]) -> str:
    """JSON text that `load` reads."""
    return json.dumps(
        {"schema": SCHEMA_VERSION, "measurements": [_entry(item) for item in measurements]},
        ensure_ascii=False,
        allow_nan=False,
    )


def load(document: str) -> tuple[Measurement, ...]:
    """What `dump` wrote.

    Raises
    ------
    MeasurementsUnreadableError
        If it is damaged or of another schema.
    """
    try:
        data = json.loads(document)
        schema = data["schema"]
        while schema in _MIGRATIONS:
            data = _MIGRATIONS[schema](data)
            schema = data["schema"]
        if schema == SCHEMA_VERSION:
            return tuple(_measurement(item) for item in data["measurements"])
    except (KeyError, TypeError, ValueError) as error:
        raise MeasurementsUnreadableError(
            "The kept measurements of this series are damaged. They are left as they are; new ones are not saved."
        ) from error
    raise MeasurementsUnreadableError(
        f"The kept measurements of this series have schema {schema}, this version knows {SCHEMA_VERSION}. "
        "Install the newer ichviewer to see them; new ones are not saved."
    )


def findings_entries(measurements: Iterable[Measurement], stack: SliceStack) -> list[dict[str, Any]]:
    """``measurements`` of a series in ``findings.json``.

    Each has ``kind``, ``text``, ``by`` (who measured, where that is known), ``slice_index`` (from 0, towards the head),
    ``sop_instance_uid``, ``points_lps_mm`` and ``values``, whose names end with their unit: ``length_mm``;
    ``angle_degrees``; ``shift_mm`` and ``side``; ``mean_hu``, ``sd_hu``, ``minimum_hu``, ``maximum_hu``, ``area_mm2``,
    ``pixels`` of a region, with ``diameters_mm`` or ``sides_mm``; ``a_mm``, ``b_mm``, ``c_mm``, ``volume_ml`` of ABC/2,
    with the slices that count in C. What cannot be measured is null.

    What was measured on a reformatted plane or in a slab has null for slice and UID, and ``plane`` instead: ``name``
    (``axial``, ``coronal``, ``sagittal``), ``title`` for people, ``origin_lps_mm``, ``normal``, ``row_direction``,
    ``column_direction``, ``turned_degrees``, ``slab_mm`` (0: none) and ``projection`` (``average``, ``MIP``, ``MinIP``; null
    without a slab), which say what the HU of a region are.
    """
    return [
        {
            **_entry(item),
            **({} if item.plane is None else {"plane": {**_plane_entry(item.plane), "title": item.plane.title}}),
            "values": _values(item, stack),
        }
        for item in measurements
    ]


def _entry(item: Measurement) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "identifier": item.identifier,
        "kind": item.kind.value,
        "text": item.text,
        **({"by": item.by} if item.by else {}),
        "slice_index": item.place.index if isinstance(item.place, Place) else None,
        "sop_instance_uid": item.place.sop_instance_uid if isinstance(item.place, Place) else None,
        # Not rounded: a pixel centre on the very edge of a region would fall out of it at the next opening.
        "points_lps_mm": [list(point) for point in item.points],
    }
    if isinstance(item.place, Plane):
        entry["plane"] = _plane_entry(item.place)
    if isinstance(item, Abc2):
        entry["counted_slices"] = [
            {
                "slice_index": counted.place.index,
                "sop_instance_uid": counted.place.sop_instance_uid,
                "extent_mm": round(counted.extent_mm, 4),
                "weight": counted.weight,
            }
            for counted in item.slices
        ]
    return entry


def _plane_entry(plane: Plane) -> dict[str, Any]:
    return {
        "name": plane.name,
        "origin_lps_mm": list(plane.origin),
        "normal": [round(float(value), 6) for value in plane.normal],
        "row_direction": list(plane.row_direction),
        "column_direction": list(plane.column_direction),
        "turned_degrees": plane.degrees,
        "slab_mm": plane.slab.thickness_mm,
        "projection": plane.slab.projection.value if plane.slab.name else None,
    }


def _plane(data: Mapping[str, Any]) -> Plane:
    return Plane(
        str(data["name"]),
        _vector(data["origin_lps_mm"]),
        _vector(data["row_direction"]),
        _vector(data["column_direction"]),
        float(data["turned_degrees"]),
        Slab(float(data["slab_mm"]), Projection(data["projection"])) if data["slab_mm"] else Slab(),
    )


def _vector(values: Iterable[Any]) -> Direction:
    x, y, z = values
    return float(x), float(y), float(z)


def _measurement(data: Mapping[str, Any]) -> Measurement:
    make = _CLASSES[Kind(data["kind"])]
    place = _plane(data["plane"]) if "plane" in data else Place(int(data["slice_index"]), str(data["sop_instance_uid"]))
    points = tuple((float(x), float(y), float(z)) for x, y, z in data["points_lps_mm"])
    made = make(str(data["identifier"]), place, points, str(data["text"]), by=str(data.get("by", "")))
    if not isinstance(made, Abc2):
        return made
    slices = tuple(
        CountedSlice(
            Place(int(item["slice_index"]), str(item["sop_instance_uid"])), float(item["extent_mm"]), float(item["weight"])
        )
        for item in data["counted_slices"]
    )
    return replace(made, slices=slices)


def _values(item: Measurement, stack: SliceStack) -> dict[str, Any]:
    match item:
        case Distance():
            return {"length_mm": _rounded(item.length_mm)}
        case Angle():
            return {"angle_degrees": _rounded(item.degrees)}
        case Midline():
            return {"shift_mm": _rounded(item.shift_mm), "side": item.side or None}
        case Abc2():
            return {
                "a_mm": _rounded(item.a_mm),
                "b_mm": _rounded(item.b_mm),
                "c_mm": _rounded(item.c_mm),
                "volume_ml": _rounded(item.volume_ml),
            }
        case Region():
            return {**_region_values(item, stack), **_size(item)}
        case _:
            return {}


def _region_values(item: Region, stack: SliceStack) -> dict[str, Any]:
    found = statistics_of(item, stack)
    if found is None:
        return dict.fromkeys(("mean_hu", "sd_hu", "minimum_hu", "maximum_hu", "area_mm2", "pixels"))
    return {
        "mean_hu": _rounded(found.mean_hu),
        "sd_hu": _rounded(found.sd_hu),
        "minimum_hu": found.minimum_hu,
        "maximum_hu": found.maximum_hu,
        "area_mm2": _rounded(found.area_mm2),
        "pixels": found.pixels,
    }


def _size(item: Region) -> dict[str, Any]:
    if isinstance(item, Ellipse):
        return {"diameters_mm": [_rounded(value) for value in item.axes_mm]}
    return {"sides_mm": [_rounded(value) for value in item.sides_mm]} if isinstance(item, Rectangle) else {}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _from_1(data: dict[str, Any]) -> dict[str, Any]:
    """All of schema 1 lies on slices, which are written as before."""
    return {**data, "schema": 2}


_MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _from_1}
