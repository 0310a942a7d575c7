"""Headers of DICOM files: everything that indexing needs, with nothing decoded."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from pydicom.dataset import Dataset
from pydicom.filereader import read_partial
from pydicom.tag import BaseTag
from pydicom.uid import UID

from ichviewer.dicomio import elements, tags
from ichviewer.dicomio.names import iso_date, iso_time, person_name
from ichviewer.domain.series import Patient
from ichviewer.domain.window import Window

DIRECTORY_STORAGE = "1.2.840.10008.1.3.10"
_UNDEFINED_LENGTH = 0xFFFFFFFF
_DEFLATED = "1.2.840.10008.1.2.1.99"
_PREAMBLE = 132


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
    """

    index: int | None
    image_type: tuple[str, ...]
    position: tuple[float, ...] | None
    orientation: tuple[float, ...] | None
    spacing: tuple[float, ...] | None
    thickness: float | None
    kernel: str
    windows: tuple[Window, ...]


@dataclass(frozen=True, slots=True)
class FileHeader:
    """What a file says of itself.

    Attributes
    ----------
    pixels
        Whether there is pixel data.
    cut
        Why the file is known to be cut off, or "".
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


def read_header(path: Path) -> FileHeader:
    """Read the header of one file.

    Parameters
    ----------
    path
        Any file, with or without preamble and file meta information.

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
    with path.open("rb") as stream:
        if not looks_like_dicom(stream):
            raise NotDicomError(path.name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _read(path, stream)


def looks_like_dicom(stream: BinaryIO) -> bool:
    """Whether a file starts as a DICOM file: the preamble's DICM, or a data set without preamble.

    Without preamble, the first element must be of group 0002 or 0008 with a length that the file can hold.
    """
    start = stream.read(_PREAMBLE)
    stream.seek(0)
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


def _read(path: Path, stream: BinaryIO) -> FileHeader:
    size = path.stat().st_size
    found: list[tuple[str | None, int]] = []

    def at_pixels(tag: BaseTag, vr: str | None, length: int) -> bool:
        # As plain numbers: comparing pydicom's tags costs a fifth of the time of a scan.
        value = int(tag)
        if value < tags.FIRST_PIXEL_DATA:
            return False
        if value in tags.PIXEL_DATA:
            found.append((vr, length))
            return True
        return value > tags.LAST_PIXEL_DATA

    try:
        dataset = read_partial(stream, at_pixels, force=True, specific_tags=list(tags.HEADER))
    except Exception as error:
        raise UnreadableHeaderError(f"its header is damaged ({type(error).__name__}); copy the file again") from error
    meta = dataset.file_meta
    syntax = elements.text(meta, tags.TRANSFER_SYNTAX)
    sop_class = elements.text(dataset, tags.SOP_CLASS) or elements.text(meta, tags.MEDIA_SOP_CLASS)
    if sop_class == DIRECTORY_STORAGE:
        raise DirectoryError(path.name)
    cut = ""
    if found and syntax != _DEFLATED:
        vr, length = found[0]
        explicit_long = vr in ("OB", "OW", "UN", "OF", "OD")
        end = stream.tell() + (12 if explicit_long else 8) + length
        if length != _UNDEFINED_LENGTH and end > size:
            cut = f"{size:,} of {end:,} bytes are there"
    series_uid = elements.text(dataset, tags.SERIES_UID)
    if not series_uid and not elements.text(dataset, tags.MODALITY) and not found:
        raise UnreadableHeaderError("its header ends before it says what the file holds; copy the file again")
    return FileHeader(
        path=path,
        study=_study(dataset),
        series_uid=series_uid,
        sop_instance_uid=elements.text(dataset, tags.SOP_INSTANCE) or elements.text(meta, tags.MEDIA_SOP_INSTANCE),
        sop_class_uid=sop_class,
        transfer_syntax=syntax,
        modality=elements.text(dataset, tags.MODALITY).upper(),
        series_number=elements.integer(dataset, tags.SERIES_NUMBER),
        series_description=elements.decoded(dataset, tags.SERIES_DESCRIPTION),
        protocol=elements.decoded(dataset, tags.PROTOCOL),
        body_part=elements.text(dataset, tags.BODY_PART),
        contrast=elements.decoded(dataset, tags.CONTRAST),
        instance_number=elements.integer(dataset, tags.INSTANCE_NUMBER),
        acquisition_number=elements.integer(dataset, tags.ACQUISITION_NUMBER),
        rows=elements.binary(dataset, tags.ROWS) or 0,
        columns=elements.binary(dataset, tags.COLUMNS) or 0,
        samples=elements.binary(dataset, tags.SAMPLES) or 1,
        photometric=elements.text(dataset, tags.PHOTOMETRIC).upper(),
        pixels=bool(found) and found[0][1] != 0,
        cut=cut,
        frames=frame_headers(dataset),
    )


def _study(dataset: Dataset) -> StudyHeader:
    sex = elements.text(dataset, tags.SEX).upper()
    return StudyHeader(
        uid=elements.text(dataset, tags.STUDY_UID),
        patient=Patient(
            name=person_name(elements.decoded(dataset, tags.PATIENT_NAME)),
            patient_id=elements.decoded(dataset, tags.PATIENT_ID),
            birth_date=iso_date(elements.text(dataset, tags.BIRTH_DATE)),
            sex=sex if sex in ("M", "F", "O") else "",
            age=elements.text(dataset, tags.AGE),
        ),
        description=elements.decoded(dataset, tags.STUDY_DESCRIPTION),
        accession_number=elements.decoded(dataset, tags.ACCESSION),
        date=iso_date(elements.text(dataset, tags.STUDY_DATE)),
        time=iso_time(elements.text(dataset, tags.STUDY_TIME)),
        institution=elements.decoded(dataset, tags.INSTITUTION),
        referring_physician=person_name(elements.decoded(dataset, tags.REFERRING)),
    )


def frame_headers(dataset: Dataset) -> tuple[FrameHeader, ...]:
    """Header of each image of a data set: one for a classic image, one a frame for a multi-frame image."""
    count = int(elements.number(dataset, tags.NUMBER_OF_FRAMES) or 1)
    shared = elements.items(dataset, tags.SHARED_GROUPS)
    per_frame = elements.items(dataset, tags.PER_FRAME_GROUPS)
    if count <= 1 and not shared and not per_frame:
        return (_frame(None, [dataset], dataset),)
    if not shared and not per_frame:
        # A plain multi-frame image (a secondary capture): its frames have no positions of their own.
        return tuple(_frame(n, [dataset], dataset) for n in range(count))
    common = shared[0] if shared else Dataset()
    return tuple(
        _frame(n, [group for group in (per_frame[n] if n < len(per_frame) else None, common) if group is not None], dataset)
        for n in range(count)
    )


def functional_group(groups: list[Dataset], sequence: BaseTag) -> Dataset:
    """First item of a functional group macro, from the frame's own groups before the shared ones; empty where absent."""
    for group in groups:
        found = elements.items(group, sequence)
        if found:
            return found[0]
    return Dataset()


def _frame(index: int | None, groups: list[Dataset], dataset: Dataset) -> FrameHeader:
    if index is None or groups == [dataset]:
        position = orientation = measures = kernel = window = kind = dataset
    else:
        position = functional_group(groups, tags.PLANE_POSITION_SEQUENCE)
        orientation = functional_group(groups, tags.PLANE_ORIENTATION_SEQUENCE)
        measures = functional_group(groups, tags.PIXEL_MEASURES_SEQUENCE)
        kernel = functional_group(groups, tags.RECONSTRUCTION_SEQUENCE)
        window = functional_group(groups, tags.VOI_LUT_SEQUENCE)
        kind = functional_group(groups, tags.FRAME_TYPE_SEQUENCE)
    image_type = elements.text_values(kind, tags.FRAME_TYPE) or elements.text_values(dataset, tags.IMAGE_TYPE)
    return FrameHeader(
        index=index,
        image_type=tuple(value.upper() for value in image_type),
        position=elements.numbers(position, tags.POSITION, 3),
        orientation=elements.numbers(orientation, tags.ORIENTATION, 6),
        spacing=elements.numbers(measures, tags.PIXEL_SPACING, 2),
        thickness=_positive(elements.number(measures, tags.THICKNESS)),
        kernel="\\".join(elements.text_values(kernel, tags.KERNEL)) or "\\".join(elements.text_values(dataset, tags.KERNEL)),
        windows=_windows(window),
    )


def _positive(value: float | None) -> float | None:
    return value if value is not None and value > 0 else None


def _windows(dataset: Dataset) -> tuple[Window, ...]:
    levels = elements.numbers(dataset, tags.WINDOW_CENTER) or ()
    widths = elements.numbers(dataset, tags.WINDOW_WIDTH) or ()
    return tuple(Window(level, width) for level, width in zip(levels, widths, strict=False) if width >= 1)


def syntax_name(uid: str) -> str:
    """Name of a transfer syntax for people; the UID itself where it is not a known one."""
    return UID(uid).name if uid else "an unnamed transfer syntax"
