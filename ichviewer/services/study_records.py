"""From the index of a path to the entries of the study list: which studies it holds, and what opens each alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from ichviewer.domain.series import FolderIndex, Series, Study
from ichviewer.domain.worklist import SeriesRecord, StudyRecord


def study_records(index: FolderIndex) -> tuple[StudyRecord, ...]:
    """Every study of an index of which a series can be read."""
    return tuple(study_record(index, study) for study in index.studies if any(series.readable for series in study.series))


def study_record(index: FolderIndex, study: Study) -> StudyRecord:
    """One study of an index as the list keeps it."""
    path = study_path(index, study)
    return StudyRecord(
        uid=study_uid(study, path),
        path=path,
        patient=study.patient,
        date=study.date,
        time=study.time,
        description=study.description,
        accession_number=study.accession_number,
        institution=study.institution,
        series=tuple(
            SeriesRecord(
                series.series_instance_uid,
                series.number,
                series.description,
                series.modality,
                len(series.instances),
                series.thickness,
                series.chosen,
            )
            for series in study.series
            if series.readable
        ),
    )


def study_uid(study: Study, path: Path) -> str:
    """Study Instance UID, or what stands for it where the files have none: the path."""
    return study.study_instance_uid or f"path-{hashlib.sha256(str(path.absolute()).encode()).hexdigest()}"


def study_path(index: FolderIndex, study: Study) -> Path:
    """The narrowest path that opens a study: its own folder or file, where nothing of another study lies in it."""
    if not index.root.is_dir():
        return index.root
    own = _folder(_files(study))
    # A path within an archive is none for the system: the archive is.
    while not own.exists() and own != own.parent:
        own = own.parent
    if own != index.root and not own.is_relative_to(index.root):
        return index.root
    others = (path for other in index.studies if other is not study for path in _files(other))
    return index.root if any(path == own or path.is_relative_to(own) for path in others) else own


def _files(study: Study) -> set[Path]:
    return {instance.path for series in study.series for instance in series.instances}


def _folder(files: Iterable[Path]) -> Path:
    paths = list(files)
    return paths[0] if len(paths) == 1 else Path(os.path.commonpath([str(path.parent) for path in paths]))


def find_study(index: FolderIndex, uid: str, series_instance_uid: str = "") -> tuple[Study, Series] | None:
    """The study that the list knows by `uid`, with the series asked for, else the one to read.

    Returns
    -------
    tuple or None
        None where the index does not hold the study, or nothing of it can be read.
    """
    for study in index.studies:
        if uid == (study.study_instance_uid or study_uid(study, study_path(index, study))):
            named = [series for series in study.series if series.series_instance_uid == series_instance_uid]
            readable = [series for series in (*named, study.chosen, *study.series) if series is not None and series.readable]
            return (study, readable[0]) if readable else None
    return None
