"""What raw header elements mean: the parts of a header that many files share."""

from __future__ import annotations

from typing import Any

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.elements import Elements
from ichviewer.dicomio.headers import StudyHeader
from ichviewer.dicomio.names import iso_date, iso_time, person_name
from ichviewer.dicomio.pixels import PixelFormat
from ichviewer.domain.series import Patient
from ichviewer.domain.window import Window

FRAME_TAGS = (
    tags.IMAGE_TYPE,
    tags.FRAME_TYPE,
    tags.ORIENTATION,
    tags.PIXEL_SPACING,
    tags.THICKNESS,
    tags.KERNEL,
    tags.WINDOW_CENTER,
    tags.WINDOW_WIDTH,
)
FORMAT_TAGS = (
    tags.SAMPLES,
    tags.NUMBER_OF_FRAMES,
    tags.ROWS,
    tags.COLUMNS,
    tags.BITS_ALLOCATED,
    tags.BITS_STORED,
    tags.HIGH_BIT,
    tags.PIXEL_REPRESENTATION,
    tags.PADDING,
    tags.PADDING_LIMIT,
    tags.SLOPE,
    tags.INTERCEPT,
    tags.LOSSY,
)
SERIES_TAGS = (
    tags.SOP_CLASS,
    tags.STUDY_DATE,
    tags.STUDY_TIME,
    tags.ACCESSION,
    tags.MODALITY,
    tags.INSTITUTION,
    tags.REFERRING,
    tags.STUDY_DESCRIPTION,
    tags.SERIES_DESCRIPTION,
    tags.PATIENT_NAME,
    tags.PATIENT_ID,
    tags.BIRTH_DATE,
    tags.SEX,
    tags.AGE,
    tags.CONTRAST,
    tags.BODY_PART,
    tags.PROTOCOL,
    tags.STUDY_UID,
    tags.SERIES_UID,
    tags.SERIES_NUMBER,
    tags.ROWS,
    tags.COLUMNS,
    tags.SAMPLES,
    tags.PHOTOMETRIC,
)


def series_part(found: Elements) -> dict[str, Any]:
    """What the files of a series share."""
    return {
        "study": _study(found),
        "series_uid": elements.text(found, tags.SERIES_UID),
        "sop_class_uid": elements.text(found, tags.SOP_CLASS),
        "modality": elements.text(found, tags.MODALITY).upper(),
        "series_number": elements.integer(found, tags.SERIES_NUMBER),
        "series_description": elements.decoded(found, tags.SERIES_DESCRIPTION),
        "protocol": elements.decoded(found, tags.PROTOCOL),
        "body_part": elements.text(found, tags.BODY_PART),
        "contrast": elements.decoded(found, tags.CONTRAST),
        "rows": elements.binary(found, tags.ROWS) or 0,
        "columns": elements.binary(found, tags.COLUMNS) or 0,
        "samples": elements.binary(found, tags.SAMPLES) or 1,
        "photometric": elements.text(found, tags.PHOTOMETRIC).upper(),
    }


def _study(found: Elements) -> StudyHeader:
    sex = elements.text(found, tags.SEX).upper()
    return StudyHeader(
        uid=elements.text(found, tags.STUDY_UID),
        patient=Patient(
            name=person_name(elements.decoded(found, tags.PATIENT_NAME)),
            patient_id=elements.decoded(found, tags.PATIENT_ID),
            birth_date=iso_date(elements.text(found, tags.BIRTH_DATE)),
            sex=sex if sex in ("M", "F", "O") else "",
            age=elements.text(found, tags.AGE),
        ),
        description=elements.decoded(found, tags.STUDY_DESCRIPTION),
        accession_number=elements.decoded(found, tags.ACCESSION),
        date=iso_date(elements.text(found, tags.STUDY_DATE)),
        time=iso_time(elements.text(found, tags.STUDY_TIME)),
        institution=elements.decoded(found, tags.INSTITUTION),
        referring_physician=person_name(elements.decoded(found, tags.REFERRING)),
    )


def functional_group(groups: list[Elements], sequence: int) -> Elements:
    """First item of a functional group macro, from the frame's own groups before the shared ones; empty where absent."""
    for group in groups:
        if found := group.items.get(sequence):
            return found[0]
    return elements.EMPTY


def frame_part(found: Elements, groups: list[Elements] | None = None) -> dict[str, Any]:
    """What an image says of itself but for its position; `groups` are the functional groups of a multi-frame image."""
    if groups is None:
        orientation = measures = kernel = window = kind = found
    else:
        orientation = functional_group(groups, tags.PLANE_ORIENTATION_SEQUENCE)
        measures = functional_group(groups, tags.PIXEL_MEASURES_SEQUENCE)
        kernel = functional_group(groups, tags.RECONSTRUCTION_SEQUENCE)
        window = functional_group(groups, tags.VOI_LUT_SEQUENCE)
        kind = functional_group(groups, tags.FRAME_TYPE_SEQUENCE)
    image_type = elements.text_values(kind, tags.FRAME_TYPE) or elements.text_values(found, tags.IMAGE_TYPE)
    thickness = elements.number(measures, tags.THICKNESS)
    return {
        "image_type": tuple(value.upper() for value in image_type),
        "orientation": elements.numbers(orientation, tags.ORIENTATION, 6),
        "spacing": elements.numbers(measures, tags.PIXEL_SPACING, 2),
        "thickness": thickness if thickness is not None and thickness > 0 else None,
        "kernel": "\\".join(elements.text_values(kernel, tags.KERNEL))
        or "\\".join(elements.text_values(found, tags.KERNEL)),
        "windows": _windows(window),
    }


def _windows(found: Elements) -> tuple[Window, ...]:
    levels = elements.numbers(found, tags.WINDOW_CENTER) or ()
    widths = elements.numbers(found, tags.WINDOW_WIDTH) or ()
    return tuple(Window(level, width) for level, width in zip(levels, widths, strict=False) if width >= 1)


def pixel_format(syntax: str, found: Elements, groups: list[Elements]) -> PixelFormat:
    """How the pixels of an image are stored; the rescale of a multi-frame image may stand in its functional groups."""
    source = found if tags.SLOPE in found.values else functional_group(groups, tags.TRANSFORMATION_SEQUENCE)
    if groups[:1] == [found]:
        source = found
    slope, intercept = elements.number(source, tags.SLOPE), elements.number(source, tags.INTERCEPT)
    allocated = elements.binary(found, tags.BITS_ALLOCATED) or 16
    stored = elements.binary(found, tags.BITS_STORED) or allocated
    if not 0 < stored <= allocated:
        stored = allocated
    high = elements.binary(found, tags.HIGH_BIT)
    signed = elements.binary(found, tags.PIXEL_REPRESENTATION) == 1
    return PixelFormat(
        syntax=syntax,
        rows=elements.binary(found, tags.ROWS) or 0,
        columns=elements.binary(found, tags.COLUMNS) or 0,
        samples=elements.binary(found, tags.SAMPLES) or 1,
        frames=max(1, int(elements.number(found, tags.NUMBER_OF_FRAMES) or 1)),
        allocated=allocated,
        stored=stored,
        high=stored - 1 if high is None or not stored - 1 <= high < allocated else high,
        signed=signed,
        slope=slope or 1.0,
        intercept=intercept or 0.0,
        rescaled=slope is not None or intercept is not None,
        padding=_padding(found, stored, signed),
        lossy=elements.text(found, tags.LOSSY) == "01",
    )


def _padding(found: Elements, bits: int, signed: bool) -> tuple[int, int] | None:
    first = elements.binary(found, tags.PADDING, signed)
    if first is None:
        return None
    limit = elements.binary(found, tags.PADDING_LIMIT, signed)
    values = [_fold(value, bits, signed) for value in (first, first if limit is None else limit)]
    return min(values), max(values)


def _fold(value: int, bits: int, signed: bool) -> int:
    """A padding value in the range of the stored values: writers confuse US and SS (63536 for -2000)."""
    if not signed or value < 1 << (bits - 1):
        return value
    return value - (1 << bits) if value < 1 << bits else value - (1 << 16)
