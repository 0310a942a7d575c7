"""One record type for the scans of every data set: which files, what is known of them, and whose they are."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

import numpy as np

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.volume import LabelStack, SliceStack
from training.datasets.labels import UNKNOWN, Labels, combined, from_json, labels_of_mask, to_json
from training.errors import TrainingError, UsageError

PHANTOM_FILE = "scan.npz"
TRUTH_FILE = "truth.nii.gz"
DATASET_FILE = "dataset.json"

Kind = Literal["phantom", "dicom", "volume", "series", "picture"]
ProblemKind = Literal["missing", "duplicate", "mismatch", "broken", "malformed", "unlabelled", "note"]
PROBLEM_KINDS: tuple[ProblemKind, ...] = ("missing", "duplicate", "mismatch", "broken", "malformed", "unlabelled", "note")


class MismatchError(TrainingError):
    """Two files that belong together do not fit."""


@dataclass(frozen=True)
class Problem:
    """Something of a data set that is not used, or used with a reservation.

    Attributes
    ----------
    kind
        ``missing`` (named, but not there), ``duplicate``, ``mismatch`` (two things that contradict each other), ``broken``
        (cannot be read), ``malformed`` (a row or name that is not understood), ``unlabelled`` (nothing is known of it),
        ``note`` (used, with a reservation).
    what, reason
        File or row, and one clear line.
    """

    kind: ProblemKind
    what: str
    reason: str


@dataclass(frozen=True)
class ScanRecord:
    """One scan and what is known of it.

    Attributes
    ----------
    scan_id
        Unique within the data folder and usable as a file name.
    folder
        Where its files lie.
    kind
        ``phantom`` (``scan.npz`` of `training.phantom`), ``dicom`` (a folder with a series beside ``truth.nii.gz``),
        ``volume`` (one NIfTI or NRRD image), ``series`` (the DICOM files `images`), ``picture`` (one slice as PNG).
    patient
        Whose it is: what is split (never scans, never slices). The scan itself where "".
    source, licence
        Name of the data set, and under which terms it may be used.
    images, mask
        Files relative to `folder`; "" where nothing is outlined.
    mask_values
        Key (of `PROBABILITY_ORDER`) of each mask value or segment number; ``any`` is hemorrhage of a subtype not said. The
        value ``*`` stands for every other value but 0.
    mask_by_index
        Whether voxel (x, y, z) of the mask is that of the image whatever the mask's header says.
    slices
        Labels by file name (``series``) or by slice index in the file (``volume``, ``picture``).
    study
        Labels of the whole scan.
    attributes
        What else the data set says, e.g. age and sex.
    content, mask_content
        SHA-256 of the image files and of the mask file, "" until they are read.
    """

    scan_id: str
    folder: Path
    kind: Kind
    patient: str = ""
    source: str = ""
    licence: str = ""
    images: tuple[str, ...] = ()
    mask: str = ""
    mask_values: Mapping[str, str] = field(default_factory=dict)
    mask_by_index: bool = False
    slices: Mapping[str, Labels] = field(default_factory=dict)
    study: Labels = UNKNOWN
    attributes: Mapping[str, str] = field(default_factory=dict)
    content: str = ""
    mask_content: str = ""

    @property
    def person(self) -> str:
        """What a split keeps together."""
        return self.patient or self.scan_id

    @property
    def files(self) -> tuple[Path, ...]:
        """Its image files."""
        if self.kind == "phantom":
            return (self.folder / PHANTOM_FILE,)
        if self.kind == "dicom":
            return tuple(
                sorted(path for path in self.folder.rglob("*") if path.is_file() and path.suffix not in {".gz", ".json"})
            )
        return tuple(self.folder / name for name in self.images)

    @property
    def mask_file(self) -> Path | None:
        """Its mask, None where nothing is outlined."""
        if self.kind == "dicom":
            return self.folder / TRUTH_FILE
        return self.folder / self.mask if self.mask else None

    @property
    def fingerprint(self) -> str:
        """Changes when a file or a label of it is replaced."""
        if self.kind in ("phantom", "dicom"):
            status = (self.folder / (PHANTOM_FILE if self.kind == "phantom" else TRUTH_FILE)).stat()
            return f"{status.st_size}-{status.st_mtime_ns}"
        told = replace(self, folder=Path(), content="", mask_content="")
        digest = hashlib.sha256(json.dumps(told.to_json(), sort_keys=True).encode())
        for path in (*self.files, *filter(None, [self.mask_file])):
            status = path.stat()
            digest.update(f"{path.name}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
        return digest.hexdigest()[:24]

    def hashed(self) -> ScanRecord:
        """This record with the SHA-256 of its files.

        The order and names of image files do not count: copies under other names have the same hash.
        """
        digests = sorted(_sha256(path) for path in self.files)
        content = digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()
        mask = self.mask_file
        return replace(self, content=content, mask_content="" if mask is None else _sha256(mask))

    def to_json(self) -> dict[str, Any]:
        """JSON-able values, without the folder."""
        return {
            "scan_id": self.scan_id,
            "kind": self.kind,
            "patient": self.patient,
            "source": self.source,
            "licence": self.licence,
            "images": list(self.images),
            "mask": self.mask,
            "mask_values": dict(self.mask_values),
            "mask_by_index": self.mask_by_index,
            "slices": {name: to_json(labels) for name, labels in self.slices.items()},
            "study": to_json(self.study),
            "attributes": dict(self.attributes),
            "content": self.content,
            "mask_content": self.mask_content,
        }

    @classmethod
    def from_json(cls, values: Mapping[str, Any], folder: Path) -> ScanRecord:
        """The record that `to_json` wrote.

        Raises
        ------
        KeyError, TypeError, ValueError
            If the values are not those of a record.
        """
        given = {name: values[name] for name in cls("", folder, "volume").to_json()}
        given["images"] = tuple(given["images"])
        given["slices"] = {name: from_json(labels) for name, labels in given["slices"].items()}
        given["study"] = from_json(given["study"])
        return cls(folder=folder, **given)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


@dataclass(frozen=True, eq=False)
class LabelledScan:
    """Native slices with what is known of them.

    Attributes
    ----------
    truth
        Mask on the native slices, or None where nothing is outlined. Beside the subtypes its values may be
        `labels.UNKNOWN_SUBTYPE` and, for whole slices, `labels.NOT_ANNOTATED`.
    slices
        Labels of each slice k.
    study
        Labels of the whole scan.
    notes
        What was used with a reservation.
    """

    stack: SliceStack
    truth: LabelStack | None
    slices: tuple[Labels, ...] = ()
    study: Labels = UNKNOWN
    notes: tuple[str, ...] = ()

    @classmethod
    def of_mask(cls, stack: SliceStack, truth: LabelStack) -> LabelledScan:
        """A scan of which the mask says everything."""
        slices = tuple(labels_of_mask(plane) for plane in truth.labels)
        return cls(stack, truth, slices, combined(slices))


@dataclass(frozen=True)
class Found:
    """What a data set holds: its scans, and everything that is not used."""

    source: str
    root: Path
    records: tuple[ScanRecord, ...]
    problems: tuple[Problem, ...] = ()


def note_command(data: Path, command: str) -> None:
    """Keep the command that made (a part of) a data folder in its ``dataset.json``, for the model card.

    What else that file holds stays: other programs keep their label table in a file of this name.

    Raises
    ------
    UsageError
        If there is such a file that is no JSON object; it is left alone.
    """
    path = data / DATASET_FILE
    commands = commands_of(data)
    if command not in commands:
        try:
            held = dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}
        except (ValueError, TypeError) as error:
            raise UsageError(f"{path} is no JSON object and is left alone. Name another folder with --out.") from error
        partial = data / f".{DATASET_FILE}.{os.getpid()}.part"
        partial.write_text(json.dumps({**held, "commands": [*commands, command]}, indent=2) + "\n", encoding="utf-8")
        partial.replace(data / DATASET_FILE)


def commands_of(data: Path) -> list[str]:
    """Commands that made a data folder, as far as it says."""
    try:
        return [str(command) for command in json.loads((data / DATASET_FILE).read_text(encoding="utf-8"))["commands"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def phantom_records(data: Path) -> tuple[ScanRecord, ...]:
    """Scans of ``make-phantom`` and ``insert-bleeds`` in the sub-folders of a data folder, by name."""
    records: list[ScanRecord] = []
    for folder in sorted(path for path in data.iterdir() if path.is_dir() and not path.name.startswith(".")):
        if (folder / PHANTOM_FILE).is_file():
            records.append(ScanRecord(folder.name, folder, "phantom", patient=_patient(folder)))
        elif (folder / TRUTH_FILE).is_file():
            records.append(ScanRecord(folder.name, folder, "dicom"))
    return tuple(records)


def _patient(folder: Path) -> str:
    """Whose head a bleed was put into; "" for a phantom, which is a patient of its own."""
    try:
        parameters = json.loads((folder / "truth.json").read_text(encoding="utf-8"))["parameters"]
        return str(parameters.get("patient", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return ""


def find_scans(data: Path) -> tuple[ScanRecord, ...]:
    """Scans of a data folder: those of its manifest (``prepare`` wrote it), else the phantoms in its sub-folders.

    The pictures of ``insilico`` need no manifest either: nothing is trained on them.

    Raises
    ------
    UsageError
        If the folder does not exist or holds none.
    TrainingError
        If its manifest is damaged.
    """
    from training.datasets import insilico, manifest

    if not data.is_dir():
        raise UsageError(f"The data folder {data} does not exist. Make one: python -m training make-phantom --out {data}")
    prepared = (data / manifest.MANIFEST_FILE).is_file()
    records = manifest.read(data).records if prepared else phantom_records(data)
    if not records and not prepared and insilico.detect(data):
        records = insilico.find(data).records
    if not records:
        raise UsageError(
            f"{data} holds no scan: it has no {manifest.MANIFEST_FILE}, and no folder in it {PHANTOM_FILE} or {TRUTH_FILE}. "
            f"Choose another data folder, or prepare a downloaded data set: python -m training prepare {data}"
        )
    return records


def negative_record(folder: Path) -> ScanRecord:
    """The series in a folder of DICOM files that is known to hold no hemorrhage.

    Raises
    ------
    UsageError
        If the folder holds no file.
    """
    names = tuple(sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()))
    if not names:
        raise UsageError(f"{folder} holds no file. Name a folder with one head CT series without hemorrhage.")
    return ScanRecord(folder.name, folder, "series", images=names, study=(False,) * len(PROBABILITY_ORDER))


def load_scan(record: ScanRecord) -> LabelledScan:
    """Read one scan with its truth.

    Raises
    ------
    TrainingError
        If a file is damaged or truth and images do not fit.
    """
    from training.datasets.load import load

    return load(record)


def from_phantom(scan: object) -> LabelledScan:
    """Native slices and truth of a `training.phantom.PhantomScan`."""
    hu = np.ascontiguousarray(scan.hu, dtype=np.int16)  # type: ignore[attr-defined]
    row_spacing, column_spacing = np.broadcast_to(np.asarray(scan.pixel_spacing, dtype=np.float64), (2,))  # type: ignore[attr-defined]
    geometry = StackGeometry(
        positions=np.asarray(scan.positions, dtype=np.float64),  # type: ignore[attr-defined]
        row_direction=np.asarray(scan.row_direction, dtype=np.float64),  # type: ignore[attr-defined]
        column_direction=np.asarray(scan.column_direction, dtype=np.float64),  # type: ignore[attr-defined]
        spacing=(float(row_spacing), float(column_spacing)),
        shape=hu.shape,
        thickness=float(scan.slice_thickness),  # type: ignore[attr-defined]
    )
    labels = np.ascontiguousarray(scan.labels, dtype=np.uint8)  # type: ignore[attr-defined]
    return LabelledScan.of_mask(SliceStack(hu, geometry, ("",) * len(hu)), LabelStack(labels, geometry))
