"""Headers of DICOM files: everything that indexing needs, with nothing decoded."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from pydicom.config import IGNORE
from pydicom.filereader import read_partial
from pydicom.tag import BaseTag
from pydicom.uid import UID

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.elements import Elements
from ichviewer.dicomio.files import Files
from ichviewer.dicomio.layout import AlikeParser
from ichviewer.dicomio.listing import FileEntry
from ichviewer.dicomio.names import iso_date, iso_time, person_name
from ichviewer.dicomio.parse import DEFLATED, UNDEFINED_LENGTH, EndlessError, PixelElement, UnusualError, inflate
from ichviewer.dicomio.pixels import PixelFormat, PixelPlace
from ichviewer.domain.series import Patient
from ichviewer.domain.window import Window

DIRECTORY_STORAGE = "1.2.840.10008.1.3.10"
UNCOMPRESSED = frozenset(
    {
        "",
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.98",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2",
    }
)
"""Transfer syntaxes without compression of the image itself."""


class NotDicomError(Exception):
    """The file is not DICOM at all."""


class DirectoryError(Exception):
    """The file is a DICOM directory: it lists images and holds none."""


class UnreadableHeaderError(Exception):
    """The file is DICOM, but its header says too little or is broken; the message says why."""


@dataclass(frozen=True, slots=True)
class StudyHeader:
    """What a file says of its patient and study."""

    uid: str
    patient: Patient
    description: str
    accession_number: str
    date: str
    time: str
    institution: str
    referring_physician: str


@dataclass(frozen=True, slots=True)
class FrameHeader:
    """What a file says of one image.

    Attributes
    ----------
    index
        Frame index in a multi-frame file, None for a classic image.
    position, orientation, spacing
        (0020,0032), (0020,0037), (0028,0030) in mm, or None.
    format
        How its pixels are stored.
    """

    index: int | None
    image_type: tuple[str, ...]
    position: tuple[float, ...] | None
    orientation: tuple[float, ...] | None
    spacing: tuple[float, ...] | None
    thickness: float | None
    kernel: str
    windows: tuple[Window, ...]
    format: PixelFormat | None = None


@dataclass(frozen=True, slots=True)
class FileHeader:
    """What a file says of itself.

    Attributes
    ----------
    pixels
        Whether there is pixel data.
    cut
        Why the file is known to be cut off, or "".
    place
        Where the pixel data lie, None where there are none.
    """

    path: Path
    study: StudyHeader
    series_uid: str
    sop_instance_uid: str
    sop_class_uid: str
    transfer_syntax: str
    modality: str
    series_number: int | None
    series_description: str
    protocol: str
    body_part: str
    contrast: str
    instance_number: int | None
    acquisition_number: int | None
    rows: int
    columns: int
    samples: int
    photometric: str
    pixels: bool
    cut: str
    frames: tuple[FrameHeader, ...]
    place: PixelPlace | None = None


class HeaderReader:
    """Reads the headers of many files; what the files of a series share is made once. For one thread.

    Parameters
    ----------
    files
        Reads the bytes.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._parser = AlikeParser()
        self._shared: dict[Hashable, Any] = {}
        self._formats: dict[Hashable, PixelFormat] = {}

    def read(self, entry: FileEntry, start: bytes | None = None) -> FileHeader:
        """Read the header of one file.

        Parameters
        ----------
        entry
            Any file, with or without preamble and file meta information.
        start
            Its first bytes as `Files.head` gives them, where they were read already.

        Raises
        ------
        NotDicomError
            If the file is no DICOM file.
        DirectoryError
            If it is a DICOMDIR or another directory file.
        UnreadableHeaderError
            If its header cannot be understood.
        OSError
            If it cannot be opened.
        """
        if start is None:
            start = self._files.head(entry)
        if not looks_like_dicom(start):
            raise NotDicomError(entry.path)
        try:
            parsed = self._parser.parse(start, lambda offset, count: self._files.part(entry, offset, count), entry.size)
            character_set = parsed.values.get(tags.CHARACTER_SET)
            encodings = () if character_set is None else self._once(character_set, _encodings)
            return self._header(entry, Elements(parsed.meta), Elements(parsed.values, {}, encodings), parsed.pixels)
        except EndlessError as error:
            raise UnreadableHeaderError(f"{error}; copy the file again") from error
        except UnusualError:
            pass
        if DEFLATED.encode() in self._files.part(entry, 0, _META_BYTES):
            # pydicom inflates whatever there is, without a limit.
            try:
                inflate(self._files.read(entry))
            except UnusualError as error:
                raise UnreadableHeaderError(f"{error}; copy the file again") from error
        with self._files.stream(entry) as stream, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return self._header(entry, *_by_pydicom(stream))

    def _once(self, key: Hashable, make: Callable[[Any], Any]) -> Any:
        """What `make` gives for a key; made once."""
        place = (make, key)
        found = self._shared.get(place)
        if found is None:
            found = self._shared[place] = make(key)
        return found

    def _alike(self, make: Callable[[Elements], Any], wanted: tuple[int, ...], found: Elements) -> Any:
        """What `make` reads from a data set; made once for all data sets with the same values of these tags."""
        key = (make, found.encodings, *map(found.values.get, wanted))
        shared = self._shared.get(key)
        if shared is None:
            shared = self._shared[key] = make(found)
        return shared

    def _header(self, entry: FileEntry, meta: Elements, found: Elements, pixels: PixelElement | None) -> FileHeader:
        syntax = elements.text(meta, tags.TRANSFER_SYNTAX)
        shared = self._alike(_series_part, _SERIES_TAGS, found)
        sop_class = shared["sop_class_uid"] or elements.text(meta, tags.MEDIA_SOP_CLASS)
        if sop_class == DIRECTORY_STORAGE:
            raise DirectoryError(entry.path)
        if not shared["series_uid"] and not shared["modality"] and pixels is None:
            raise UnreadableHeaderError("its header ends before it says what the file holds; copy the file again")
        frames = self._frames(syntax, found)
        known = {**shared, "sop_class_uid": sop_class}
        return FileHeader(
            **known,
            path=Path(entry.path),
            sop_instance_uid=elements.text(found, tags.SOP_INSTANCE) or elements.text(meta, tags.MEDIA_SOP_INSTANCE),
            transfer_syntax=syntax,
            instance_number=elements.integer(found, tags.INSTANCE_NUMBER),
            acquisition_number=elements.integer(found, tags.ACQUISITION_NUMBER),
            pixels=pixels is not None and pixels.length != 0,
            cut="" if pixels is None else _cut(pixels, frames[0].format, entry.size),
            frames=frames,
            place=None
            if pixels is None
            else PixelPlace(pixels.offset, pixels.length, entry.size, entry.mtime_ns, entry.archived),
        )

    def _format_of(self, syntax: str, found: Elements) -> PixelFormat:
        key = (syntax, *map(found.values.get, _FORMAT_TAGS))
        stored: PixelFormat | None = self._formats.get(key)
        if stored is None:
            stored = self._formats[key] = _format(syntax, found, [found])
        return stored

    def _frames(self, syntax: str, found: Elements) -> tuple[FrameHeader, ...]:
        """Header of each image: one for a classic image, one a frame for a multi-frame image."""
        count = max(1, int(elements.number(found, tags.NUMBER_OF_FRAMES) or 1))
        shared = found.items.get(tags.SHARED_GROUPS) or []
        per_frame = found.items.get(tags.PER_FRAME_GROUPS) or []
        if not shared and not per_frame:
            # A classic image, or a plain multi-frame one (a secondary capture), whose frames have no positions.
            part = self._alike(_frame_part, _FRAME_TAGS, found)
            stored = self._format_of(syntax, found)
            position = elements.numbers(found, tags.POSITION, 3)
            indices = (None,) if count == 1 else range(min(count, _MOST_FRAMES))
            return tuple([FrameHeader(index=n, position=position, format=stored, **part) for n in indices])
        result = []
        for n in range(min(count, _MOST_FRAMES)):
            groups = [*per_frame[n : n + 1], *shared[:1]]
            result.append(
                FrameHeader(
                    index=n,
                    position=elements.numbers(functional_group(groups, tags.PLANE_POSITION_SEQUENCE), tags.POSITION, 3),
                    format=_format(syntax, found, groups),
                    **_frame_part(found, groups),
                )
            )
        return tuple(result)


def read_header(path: Path) -> FileHeader:
    """Read the header of one file, as `HeaderReader.read` does."""
    with Files() as files:
        return HeaderReader(files).read(files.entry(path))


def looks_like_dicom(start: bytes) -> bool:
    """Whether a file starts as a DICOM file: the preamble's DICM, or a data set without preamble.

    Without preamble, the first element must be of group 0002 or 0008 with a length that the file can hold.
    """
    if len(start) < 16:
        return False
    if start[128:132] == b"DICM":
        return True
    group = int.from_bytes(start[:2], "little")
    element = int.from_bytes(start[2:4], "little")
    if group not in (0x0002, 0x0008) or element > 0x0100:
        return False
    explicit = start[4:6].isalpha() and start[4:6].isupper()
    return explicit or int.from_bytes(start[4:8], "little") < 256


def _by_pydicom(stream: BinaryIO) -> tuple[Elements, Elements, PixelElement | None]:
    """File meta information, data set and pixel element of a file that our own parser leaves alone."""
    found: list[tuple[str | None, int]] = []

    def at_pixels(tag: BaseTag, vr: str | None, length: int) -> bool:
        value = int(tag)
        if value in tags.PIXEL_DATA:
            found.append((vr, length))
            return True
        return value > tags.LAST_PIXEL_DATA

    try:
        dataset = read_partial(stream, at_pixels, force=True, specific_tags=list(tags.HEADER))
        data_set = elements.from_dataset(dataset, tags.HEADER)
        meta = elements.from_dataset(dataset.file_meta, _META_TAGS)
    except Exception as error:
        raise UnreadableHeaderError(f"its header is damaged ({type(error).__name__}); copy the file again") from error
    if not found:
        return meta, data_set, None
    vr, length = found[0]
    offset = stream.tell() + (12 if vr in ("OB", "OW", "UN", "OF", "OD") else 8)
    return meta, data_set, PixelElement((vr or "").encode(), offset, length)


def _encodings(character_set: tuple[bytes, bytes]) -> tuple[str, ...]:
    return elements.encodings_of(character_set[1])


def _series_part(found: Elements) -> dict[str, Any]:
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


def _frame_part(found: Elements, groups: list[Elements] | None = None) -> dict[str, Any]:
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


def _format(syntax: str, found: Elements, groups: list[Elements]) -> PixelFormat:
    """How the pixels of an image are stored; the rescale of a multi-frame image may stand in its functional groups."""
    source = found if tags.SLOPE in found.values else functional_group(groups, tags.TRANSFORMATION_SEQUENCE)
    if groups[:1] == [found]:
        source = found
    slope, intercept = elements.number(source, tags.SLOPE), elements.number(source, tags.INTERCEPT)
    allocated = elements.binary(found, tags.BITS_ALLOCATED) or 16
    stored = min(elements.binary(found, tags.BITS_STORED) or allocated, allocated)
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


def _cut(pixels: PixelElement, stored: PixelFormat | None, size: int) -> str:
    """Why the pixel data cannot be whole, or ""."""
    if pixels.length == UNDEFINED_LENGTH or stored is None:
        return ""
    # Offsets of the deflated syntax count in the inflated file, which ends with its last element.
    end = pixels.offset + pixels.length
    if end > size and stored.syntax != DEFLATED:
        return f"{size:,} of {end:,} bytes are there"
    needed = stored.frame_bytes * stored.frames
    if stored.syntax in UNCOMPRESSED and 0 < pixels.length < needed:
        return f"{pixels.length:,} of {needed:,} bytes of its image are there"
    return ""


def syntax_name(uid: str) -> str:
    """Name of a transfer syntax for people; the UID itself where it is not a known one."""
    return UID(uid, validation_mode=IGNORE).name if uid else "an unnamed transfer syntax"


_META_TAGS = (tags.TRANSFER_SYNTAX, tags.MEDIA_SOP_CLASS, tags.MEDIA_SOP_INSTANCE)
_MOST_FRAMES = 20_000
_META_BYTES = 1 << 20
_FRAME_TAGS = (
    tags.IMAGE_TYPE,
    tags.FRAME_TYPE,
    tags.ORIENTATION,
    tags.PIXEL_SPACING,
    tags.THICKNESS,
    tags.KERNEL,
    tags.WINDOW_CENTER,
    tags.WINDOW_WIDTH,
)
_FORMAT_TAGS = (
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
_SERIES_TAGS = (
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
