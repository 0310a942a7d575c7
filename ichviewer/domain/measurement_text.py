"""Measurements in words: the same lines beside the image, in the list and in the report, every number with its unit."""

from __future__ import annotations

from collections.abc import Callable

from ichviewer.domain.measurement import (
    Abc2,
    Angle,
    Arrow,
    Distance,
    Ellipse,
    Measurement,
    Midline,
    Rectangle,
    Region,
    RegionStatistics,
)
from ichviewer.domain.plane import Plane, Projection

NOT_MEASURABLE = "not measurable"
_EXTREMES = {Projection.MAXIMUM: "highest", Projection.MINIMUM: "lowest"}


def place_text(measurement: Measurement) -> str:
    """Where it lies: ``5``, the number of a slice from 1, or a plane, e.g. ``Coronal A 12.3 mm``."""
    place = measurement.place
    return place.title if isinstance(place, Plane) else str(place.index + 1)


def value_text(measurement: Measurement, statistics: RegionStatistics | None = None) -> str:
    """The one value that counts, e.g. ``42.3 mm``; the reader's words for an arrow.

    Parameters
    ----------
    statistics
        Of a region; None where it holds no pixel, or they are not known.
    """
    match measurement:
        case Distance():
            return f"{measurement.length_mm:.1f} mm"
        case Angle():
            return _unless_none(measurement.degrees, "\N{DEGREE SIGN}")
        case Midline():
            shift = _unless_none(measurement.shift_mm, " mm")
            return f"{shift} to the {measurement.side}" if measurement.side else shift
        case Abc2():
            return f"{measurement.volume_ml:.1f} mL"
        case Region():
            mean = _unless_none(None if statistics is None else statistics.mean_hu, " HU")
            return mean if statistics is None else f"{_mean_of(measurement)} {mean}"
        case _:
            return measurement.text


def detail_lines(measurement: Measurement, statistics: RegionStatistics | None = None) -> tuple[str, ...]:
    """What else there is to say, a line each; empty where the value says all."""
    match measurement:
        case Abc2():
            count = sum(1 for item in measurement.slices if item.weight > 0)
            return (
                f"A {measurement.a_mm:.1f} mm, B {measurement.b_mm:.1f} mm",
                f"C {measurement.c_mm:.1f} mm ({count} slice{'' if count == 1 else 's'})",
            )
        case Region() if statistics is not None:
            lines = (
                f"SD {statistics.sd_hu:.1f} HU",
                f"{statistics.minimum_hu} to {statistics.maximum_hu} HU",
                f"{statistics.area_mm2:.1f} mm\N{SUPERSCRIPT TWO}",
            )
            return (*lines, *_size(measurement), *_slab(measurement))
        case _:
            return ()


def label_lines(
    measurement: Measurement, statistics: RegionStatistics | None = None, say: Callable[[str], str] = str
) -> tuple[str, ...]:
    """What stands beside it on the image: the reader's text, the value, the details.

    Parameters
    ----------
    say
        Brings value and details into a language; the reader's own words stay.
    """
    if isinstance(measurement, Arrow):
        return (measurement.text,) if measurement.text else ()
    text = (measurement.text,) if measurement.text else ()
    said = (value_text(measurement, statistics), *detail_lines(measurement, statistics))
    return (*text, *(say(line) for line in said if line))


def list_text(measurement: Measurement, statistics: RegionStatistics | None = None, say: Callable[[str], str] = str) -> str:
    """One line with everything, e.g. for a tool tip or a table of a report; `say` as for `label_lines`."""
    return ", ".join(label_lines(measurement, statistics, say))


def _unless_none(value: float | None, unit: str) -> str:
    return NOT_MEASURABLE if value is None else f"{value:.1f}{unit}"


def _mean_of(measurement: Region) -> str:
    """The mean of a MIP is none of the tissue: that stands before the number, where no narrow column cuts it off."""
    slab = measurement.plane.slab if measurement.plane is not None else None
    return f"{slab.projection.value} mean" if slab is not None and slab.name and slab.projection in _EXTREMES else "Mean"


def _slab(measurement: Region) -> tuple[str, ...]:
    """What the HU of a slab are."""
    slab = measurement.plane.slab if measurement.plane is not None else None
    if slab is None or not slab.name:
        return ()
    extreme = _EXTREMES.get(slab.projection)
    return (slab.name, f"{extreme} HU, no tissue mean") if extreme else (slab.name,)


def _size(measurement: Measurement) -> tuple[str, ...]:
    match measurement:
        case Ellipse():
            first, second = measurement.axes_mm
        case Rectangle():
            first, second = measurement.sides_mm
        case _:
            return ()
    return (f"{first:.1f} x {second:.1f} mm",)
