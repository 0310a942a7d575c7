"""Everything a path holds: studies and series, ranked, each with the reason for its rank or its refusal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ichviewer.dicomio import checks, vocabulary
from ichviewer.dicomio.grouping import Group, Image, arrange, difference, split, without_copies
from ichviewer.dicomio.headers import FileHeader
from ichviewer.dicomio.judge import Verdict, judge, why_not
from ichviewer.dicomio.scan import Scan, scan_path
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import FolderIndex, InstanceRef, ReadWarning, Rejection, Series, SeriesRole, Study

# A part that was split off a series is a series of its own from this size on; fewer images are set aside.
_OWN_SERIES = 4


@dataclass(frozen=True)
class _Judged:
    series: Series
    verdict: Verdict


def index_path(path: Path, progress: Progress | None = None) -> FolderIndex:
    """Find the head CT in a folder, a file or a DICOMDIR.

    Parameters
    ----------
    path
        Folder at any depth, one DICOM file, or a DICOMDIR.
    progress
        Told about every few headers.

    Returns
    -------
    FolderIndex
        At most one series per study is chosen. A series that had to be split appears once per part: the largest
        keeps its Series Instance UID, the others carry ``#2``, ``#3`` ... behind it.

    Raises
    ------
    NothingReadableError
        If nothing in the path can be opened, with the main reason.
    """
    scan = scan_path(path, progress or NoProgress())
    rejected = list(scan.rejected)
    by_study: dict[Hashable, list[FileHeader]] = defaultdict(list)
    for header in scan.headers:
        patient = header.study.patient
        by_study[header.study.uid, patient.patient_id, patient.name].append(header)
    used: set[str] = set()
    studies = [_study(headers, rejected, used) for headers in by_study.values()]
    studies = [_warn_of_unreadable(study, scan.unreadable) for study in studies]
    if not any(series.readable for study in studies for series in study.series):
        raise NothingReadableError(_main_reason(path, scan, studies))
    studies.sort(key=lambda study: (study.chosen is None, study.date, study.time, study.study_instance_uid))
    return FolderIndex(path, tuple(studies), tuple(rejected))


def _main_reason(path: Path, scan: Scan, studies: list[Study]) -> str:
    refused = [series for study in studies for series in study.series if series.reasons]
    if refused:
        # A CT series that was refused says more than the other things beside it.
        main = max(refused, key=lambda series: (series.modality == "CT", len(series.instances)))
        return f"Nothing in {path} can be read as a head CT: {main.reasons[0]}"
    if path.is_file() and scan.rejected:
        return f"{path} cannot be read: {scan.rejected[0].reason} Choose a CT slice or the folder that holds the slices."
    detail = f" {scan.rejected[0].what}: {scan.rejected[0].reason}" if scan.rejected else ""
    return f"{path} holds no DICOM images.{detail} Choose the folder that holds the CT slices."


def _study(headers: list[FileHeader], rejected: list[Rejection], used: set[str]) -> Study:
    by_series: dict[str, list[FileHeader]] = defaultdict(list)
    for header in headers:
        by_series[header.series_uid].append(header)
    judged = [entry for uid, files in by_series.items() for entry in _series(uid, files, rejected, used)]
    said = headers[0].study
    return Study(
        study_instance_uid=said.uid,
        patient=said.patient,
        series=tuple(_rank(judged)),
        description=said.description,
        accession_number=said.accession_number,
        date=said.date,
        time=said.time,
        institution=said.institution,
        referring_physician=said.referring_physician,
    )


def _warn_of_unreadable(study: Study, unreadable: tuple[Path, ...]) -> Study:
    """The study with a warning on each series that has files beside it whose headers cannot be read."""
    result = []
    for series in study.series:
        folders = {instance.path.parent for instance in series.instances}
        beside = [path for path in unreadable if path.parent in folders]
        if not beside or not series.readable:
            result.append(series)
            continue
        count = "1 file" if len(beside) == 1 else f"{len(beside)} files"
        message = f"{count} beside the slices cannot be read ({beside[0].name}): a slice may be missing."
        result.append(replace(series, warnings=(*series.warnings, ReadWarning("unreadable-files", message))))
    return replace(study, series=tuple(result))


def _series(uid: str, files: list[FileHeader], rejected: list[Rejection], used: set[str]) -> list[_Judged]:
    """Series of one Series Instance UID: one, or several where its images do not fit together."""
    images, copies = without_copies(Image(file, frame) for file in files for frame in file.frames)
    if copies:
        rejected.append(
            Rejection(_title(files[0]), f"{copies} {'copy' if copies == 1 else 'copies'} of images that are there already.")
        )
    whole = [image for image in images if image.file.pixels and not image.file.cut]
    groups = [part for group in split(whole or images) for part in arrange(group)]
    main, others = groups[0], groups[1:]
    if whole:
        # A damaged slice belongs to the main stack, which is refused for it: what it showed is not guessed.
        modality = main.first.file.modality
        damaged = (image for image in images if image.file.cut or not image.file.pixels)
        main.images += [image for image in damaged if image.file.modality == modality]
    result = []
    left_out: list[ReadWarning] = []
    for group in others:
        reason = difference(main, group)
        if len(group.images) >= _OWN_SERIES and group.first.placed:
            result.append(group)
            left_out.append(checks.mixed_warning(group.images, f"{reason}; they are listed as a series of their own"))
        else:
            names = group.first.name if len(group.images) == 1 else f"{len(group.images)} images ({group.first.name}, ...)"
            rejected.append(Rejection(f"{names} of {_title(files[0])}", f"Set aside: {reason}."))
            left_out.append(checks.mixed_warning(group.images, reason))
    judged = []
    for n, group in enumerate([main, *result]):
        for what, reason in group.set_aside:
            rejected.append(Rejection(f"{what} of {_title(files[0])}", reason))
        judged.append(_judged(_unique(uid, used), group, left_out if n == 0 else []))
    return judged


def _unique(uid: str, used: set[str]) -> str:
    name, n = uid, 1
    while name in used:
        n += 1
        name = f"{uid}#{n}"
    used.add(name)
    return name


def _title(file: FileHeader) -> str:
    """Name of a series in sentences: number and description, as far as they are known."""
    number = f"Series {file.series_number}" if file.series_number is not None else "The series"
    return f"{number} '{file.series_description}'" if file.series_description else number


def _judged(uid: str, group: Group, left_out: list[ReadWarning]) -> _Judged:
    geometry = group.geometry()
    file = group.first.file
    verdict = judge(group, geometry, _title(file))
    frame = group.images[len(group.images) // 2].frame
    warnings: list[ReadWarning] = []
    spacing = None
    if geometry is not None and verdict.role is not SeriesRole.REFUSED:
        warnings = [*left_out, *checks.geometry_warnings(geometry, group)]
        if verdict.role is not SeriesRole.LOCALIZER:
            warnings += checks.header_warnings(group, geometry, vocabulary.says_head(file))
        spacing = float(np.median(geometry.gaps)) if len(geometry.gaps) else None
    series = Series(
        series_instance_uid=uid,
        modality=file.modality,
        description=file.series_description,
        instances=tuple(InstanceRef(i.file.path, i.file.sop_instance_uid, i.frame.index) for i in group.images),
        rows=file.rows,
        columns=file.columns,
        number=file.series_number,
        body_part=file.body_part,
        kernel=frame.kernel,
        thickness=_median_thickness(group, geometry),
        spacing=spacing,
        windows=frame.windows,
        role=verdict.role,
        score=verdict.score if verdict.role in (SeriesRole.CANDIDATE, SeriesRole.DERIVED) else 0.0,
        reasons=(verdict.reason,) if verdict.reason else (),
        warnings=tuple(warnings),
    )
    return _Judged(series, verdict)


def _median_thickness(group: Group, geometry: StackGeometry | None) -> float | None:
    return geometry.thickness if geometry is not None else group.first.frame.thickness


_ROLE_ORDER = (SeriesRole.CANDIDATE, SeriesRole.DERIVED, SeriesRole.LOCALIZER, SeriesRole.REFUSED)


def _rank(judged: list[_Judged]) -> list[Series]:
    """Series of a study, the chosen one first, each with its reasons."""

    def order(entry: _Judged) -> tuple[bool, int, float, float, str]:
        series = entry.series
        return (
            not entry.verdict.choosable,
            _ROLE_ORDER.index(series.role),
            -series.score,
            series.number if series.number is not None else float("inf"),
            series.series_instance_uid,
        )

    ranked = sorted(judged, key=order)
    chosen = ranked[0] if ranked and ranked[0].verdict.choosable else None
    result = []
    for entry in ranked:
        series, verdict = entry.series, entry.verdict
        details = tuple(f"{factor.text[0].upper()}{factor.text[1:]}." for factor in verdict.factors)
        if entry is chosen:
            result.append(replace(series, chosen=True, reasons=(_why_chosen(verdict, len(ranked)), *details)))
        elif verdict.reason or chosen is None:
            result.append(replace(series, reasons=(*series.reasons, *details)))
        else:
            reason = why_not(verdict, chosen.verdict, _name(chosen.series))
            result.append(replace(series, reasons=(reason, *details)))
    return result


def _why_chosen(verdict: Verdict, count: int) -> str:
    if count == 1:
        return "Chosen: it is the only series."
    good = [factor.text for factor in verdict.factors if factor.points > 0]
    return f"Chosen: {', '.join(good)}." if good else "Chosen: nothing else can be read."


def _name(series: Series) -> str:
    number = f"series {series.number}" if series.number is not None else "the chosen series"
    return f"{number} '{series.description}'" if series.description else number
