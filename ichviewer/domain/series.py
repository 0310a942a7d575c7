"""What was found in a folder: patient, study, series, and the reason for everything that is not read."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ichviewer.domain.window import Window


@dataclass(frozen=True)
class ReadWarning:
    """Something that was assumed or found odd, and that every output carries.

    Attributes
    ----------
    code
        Stable short name for programs, e.g. ``missing-slices``.
    message
        One line for people: what, where, and what was assumed.
    """

    code: str
    message: str

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True)
class Patient:
    """Patient as the files name him; empty strings where they do not say.

    Attributes
    ----------
    name
        For display, e.g. ``Doe, Jane``.
    patient_id, birth_date, sex
        (0010,0020); (0010,0030) as ISO date or ""; (0010,0040) as M, F, O or "".
    age
        (0010,1010) as found, e.g. ``067Y``, or "".
    """

    name: str = ""
    patient_id: str = ""
    birth_date: str = ""
    sex: str = ""
    age: str = ""


@dataclass(frozen=True)
class Rejection:
    """A file or a group of files that is not read, with its reason.

    Attributes
    ----------
    what
        File name or series description.
    reason
        One clear line.
    """

    what: str
    reason: str


class SeriesRole(enum.Enum):
    """What a series is good for in reading a head CT."""

    CANDIDATE = "candidate"
    LOCALIZER = "localizer"
    DERIVED = "derived"
    REFUSED = "refused"


@dataclass(frozen=True)
class InstanceRef:
    """One image (or one frame of a multi-frame image) on disk; headers only, nothing decoded.

    Attributes
    ----------
    path
        File that holds it.
    sop_instance_uid
        (0008,0018).
    frame
        Frame index in a multi-frame file, or None for a classic image.
    """

    path: Path
    sop_instance_uid: str
    frame: int | None = None


@dataclass(frozen=True)
class StackFacts:
    """Where the slices of a series lie, for lists and programs; the geometry itself comes with the pixels.

    Attributes
    ----------
    plane
        ``axial``, ``coronal`` or ``sagittal``.
    tilt_degrees
        Gantry tilt as the positions show it.
    coverage_mm
        From the outer edge of the first slice to that of the last one.
    smallest_gap_mm, largest_gap_mm
        Distance of neighbouring slices along the normal, None for one slice.
    smallest_thickness_mm, largest_thickness_mm
        Slice Thickness, None where it is not given.
    first_mm, last_mm
        Place of the first and the last slice along the normal.
    missing
        Slices that seem to be missing.
    """

    plane: str
    tilt_degrees: float
    coverage_mm: float
    smallest_gap_mm: float | None
    largest_gap_mm: float | None
    smallest_thickness_mm: float | None
    largest_thickness_mm: float | None
    first_mm: float
    last_mm: float
    missing: int = 0


@dataclass(frozen=True)
class Series:
    """One series, judged for reading as a head CT.

    Attributes
    ----------
    series_instance_uid, modality, description, body_part, kernel
        From the DICOM header, "" where absent.
    number
        Series Number or None.
    instances
        In the order of k: ascending towards the head.
    rows, columns
        Matrix.
    thickness, spacing
        Slice Thickness and median distance of slices in mm, or None.
    windows
        Windows that the file proposes, possibly none.
    role, score, reasons
        Verdict: what the series is, how well it suits (higher is better), and why, one line each.
    chosen
        Whether this is the series to read.
    warnings
        What every output of this series must carry.
    image_type, transfer_syntax
        Of its images: Image Type (0008,0008) and the name of the encoding.
    contrast
        Contrast/Bolus Agent (0018,0010) as found, or "".
    set_aside
        Images of the same series that are not in the stack (strays, duplicates, later passes); copies do not count.
    stack
        Where the slices lie, None where the files do not say.
    """

    series_instance_uid: str
    modality: str
    description: str
    instances: Sequence[InstanceRef]
    rows: int = 0
    columns: int = 0
    number: int | None = None
    body_part: str = ""
    kernel: str = ""
    thickness: float | None = None
    spacing: float | None = None
    windows: tuple[Window, ...] = ()
    role: SeriesRole = SeriesRole.CANDIDATE
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    chosen: bool = False
    warnings: tuple[ReadWarning, ...] = ()
    image_type: tuple[str, ...] = ()
    transfer_syntax: str = ""
    contrast: str = ""
    set_aside: int = 0
    stack: StackFacts | None = None

    @property
    def readable(self) -> bool:
        """Whether the series can be opened in the viewer (refused ones cannot)."""
        return self.role is not SeriesRole.REFUSED

    @property
    def title(self) -> str:
        """Description, or the series number where there is none."""
        if self.description:
            return self.description
        return f"Series {self.number}" if self.number is not None else "Series without description"


@dataclass(frozen=True)
class Study:
    """One study: series sorted by how well they suit.

    Attributes
    ----------
    study_instance_uid, description, accession_number
        From the DICOM header, "" where absent.
    date, time
        Study Date as ISO date and Study Time as HH:MM:SS, "" where absent.
    """

    study_instance_uid: str
    patient: Patient
    series: tuple[Series, ...]
    description: str = ""
    accession_number: str = ""
    date: str = ""
    time: str = ""
    institution: str = ""
    referring_physician: str = ""

    @property
    def chosen(self) -> Series | None:
        """The series to read, or None where none suits."""
        return next((series for series in self.series if series.chosen), None)


@dataclass(frozen=True)
class FolderIndex:
    """Everything a path holds.

    Attributes
    ----------
    root
        The path that was opened.
    studies
        Studies with their series.
    rejected
        Files that are not images, or that cannot be read, each with its reason.
    """

    root: Path
    studies: tuple[Study, ...]
    rejected: tuple[Rejection, ...] = field(default=())

    def find(self, series_instance_uid: str) -> tuple[Study, Series] | None:
        """Study and series of a Series Instance UID, or None where the folder does not hold it."""
        for study in self.studies:
            for series in study.series:
                if series.series_instance_uid == series_instance_uid:
                    return study, series
        return None
