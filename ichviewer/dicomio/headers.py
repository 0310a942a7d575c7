"""What the header of a DICOM file says: everything that indexing and decoding need."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydicom.config import IGNORE
from pydicom.uid import UID

from ichviewer.dicomio.pixels import PixelFormat, PixelPlace
from ichviewer.domain.series import Patient
from ichviewer.domain.window import Window


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


def syntax_name(uid: str) -> str:
    """Name of a transfer syntax for people; the UID itself where it is not a known one."""
    return UID(uid, validation_mode=IGNORE).name if uid else "an unnamed transfer syntax"
