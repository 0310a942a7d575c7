"""Folders of DICOM series with DICOM Segmentations of hemorrhage, as any program writes them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.domain.errors import IchviewerError
from training.datasets.labels import key_of
from training.datasets.places import relative
from training.datasets.record import Found, Problem, ScanRecord
from training.errors import UsageError

if TYPE_CHECKING:
    from ichviewer.dicomio.read_seg import Segmentation

SOURCE = "dicom-seg"
LICENCE = "Not stated: see where the data came from"


def segmentation_files(root: Path) -> tuple[list[Path], list[Problem]]:
    """DICOM Segmentations at any depth below a folder, and DICOM files that may be some but cannot be read."""
    from ichviewer.dicomio.files import Files
    from ichviewer.dicomio.header_reader import HeaderReader
    from ichviewer.dicomio.headers import DirectoryError, NotDicomError, UnreadableHeaderError
    from ichviewer.dicomio.listing import list_files
    from ichviewer.dicomio.read_seg import SEGMENTATION_STORAGE

    result: list[Path] = []
    problems: list[Problem] = []
    with Files() as files:
        reader = HeaderReader(files)
        for entry in list_files(root).files:
            try:
                header = reader.read(entry)
            except (NotDicomError, DirectoryError):
                continue
            except (UnreadableHeaderError, OSError) as error:
                problems.append(Problem("broken", relative(Path(entry.path), root), str(error)))
                continue
            if header.sop_class_uid == SEGMENTATION_STORAGE and not entry.archived:
                result.append(Path(entry.path))
    return result, problems


def detect(root: Path) -> bool:
    """Whether a folder holds a DICOM Segmentation."""
    try:
        return bool(segmentation_files(root)[0])
    except IchviewerError:
        return False


def pseudonym(identifier: str) -> str:
    """A name to split by that does not show the identifier; the same for the same one."""
    return "p-" + hashlib.sha256(f"ichviewer/{identifier}".encode()).hexdigest()[:16]


def find(root: Path, table: Mapping[str, str] | None = None) -> Found:
    """Series with a segmentation of hemorrhage, and everything that is not used.

    Parameters
    ----------
    table
        Key of each segment number; from the segments' labels where None.

    Raises
    ------
    UsageError
        If the folder holds no readable series or no segmentation.
    """
    from ichviewer.dicomio.index import index_path
    from ichviewer.dicomio.read_seg import read_segmentation

    try:
        index = index_path(root)
    except (IchviewerError, OSError) as error:
        raise UsageError(f"{root} holds no DICOM series to train with: {error}") from error
    paths, problems = segmentation_files(root)
    records: dict[str, ScanRecord] = {}
    for path in paths:
        where = relative(path, root)
        try:
            segmentation = read_segmentation(path)
        except IchviewerError as error:
            problems.append(Problem("broken", where, str(error)))
            continue
        found = index.find(segmentation.series_instance_uid)
        if found is None or not found[1].readable:
            reason = found[1].reasons[0] if found and found[1].reasons else "The series it was made of is not here."
            problems.append(Problem("missing", where, reason))
            continue
        study, series = found
        values = _values(segmentation, table, where, problems)
        if not values:
            problems.append(Problem("mismatch", where, "None of its segments is hemorrhage: it is not used."))
            continue
        uid = series.series_instance_uid
        if uid in records:
            problems.append(Problem("duplicate", where, f"{records[uid].mask} outlines the same series and is used."))
            continue
        person = study.patient.patient_id or study.study_instance_uid
        records[uid] = ScanRecord(
            scan_id=f"{SOURCE}-{hashlib.sha256(uid.encode()).hexdigest()[:12]}",
            folder=root,
            kind="series",
            patient=pseudonym(person),
            source=SOURCE,
            licence=LICENCE,
            images=tuple(sorted({relative(instance.path, root) for instance in series.instances})),
            mask=where,
            mask_values=values,
        )
    outlined = set(records)
    for study in index.studies:
        for series in study.series:
            where = relative(series.instances[0].path.parent, root)
            if not series.readable and series.modality == "CT":
                problems.append(Problem("broken", where, series.reasons[0]))
            elif series.chosen and series.series_instance_uid not in outlined:
                problems.append(Problem("unlabelled", where, "No segmentation of this series was found."))
    if not records and not problems:
        raise UsageError(f"{root} holds no DICOM Segmentation. Put them beside the series they were made of.")
    return Found(SOURCE, root, tuple(sorted(records.values(), key=lambda record: record.scan_id)), tuple(problems))


def _values(
    segmentation: Segmentation, table: Mapping[str, str] | None, where: str, problems: list[Problem]
) -> dict[str, str]:
    """Key of each segment number that is hemorrhage; the others are told."""
    values = {}
    for segment in segmentation.segments:
        key = table.get(str(segment.number)) if table else next(filter(None, map(key_of, segment.names)), None)
        name = f"Segment {segment.number} '{segment.label}'"
        if key is None:
            problems.append(Problem("note", where, f"{name} is no hemorrhage: it counts as background."))
            continue
        values[str(segment.number)] = key
        if segment.automatic:
            problems.append(Problem("note", where, f"{name} was made by an algorithm alone: look at it before it teaches."))
    return values
