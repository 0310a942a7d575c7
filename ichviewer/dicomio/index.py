"""Everything a path holds: studies and series, ranked, each with the reason for its rank or its refusal."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ichviewer.dicomio import checks, neighbours
from ichviewer.dicomio.decode import SUPPORTED_SYNTAXES
from ichviewer.dicomio.grouping import Group, Image, difference, split, without_copies
from ichviewer.dicomio.headers import FileHeader, syntax_name
from ichviewer.dicomio.judge import Verdict, judge, why_chosen, why_not
from ichviewer.dicomio.listing import Listing
from ichviewer.dicomio.pixels import ImageInstance
from ichviewer.dicomio.scan import Scan, scan_path
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import FolderIndex, InstanceRef, ReadWarning, Rejection, Series, SeriesRole, Study

# A part that was split off a series is a series of its own from this size on; fewer images are set aside.
_OWN_SERIES = 4


@dataclass(frozen=True)
class _Judged:
    series: Series
    verdict: Verdict


def index_path(path: Path, progress: Progress | None = None, listing: Listing | None = None) -> FolderIndex:
    """Find the head CT in a folder, a file, a ZIP archive or a DICOMDIR.

    Parameters
    ----------
    path
        Folder at any depth, one DICOM file, a ZIP archive, or a DICOMDIR.
    progress
        Told about every few headers.
    listing
        Its files, where they were listed already.

    Returns
    -------
    FolderIndex
        At most one series per study is chosen; studies with a chosen series come first, the newest of them before the
        others. A series that had to be split appears once per part: the largest keeps its Series Instance UID, the others
        carry ``#2``, ``#3`` ... behind it.

    Raises
    ------
    NothingReadableError
        If nothing in the path can be opened, with the main reason.
    """
    scan = scan_path(path, progress or NoProgress(), listing)
    rejected = list(scan.rejected)
    used: set[str] = set()
    studies = [_study(headers, rejected, used) for headers in neighbours.by_study(scan.headers)]
    studies = neighbours.warn_of_strays(studies)
    if scan.unreadable:
        studies = [_warn_of_unreadable(study, scan.unreadable) for study in studies]
    if not any(series.readable for study in studies for series in study.series):
        found = FolderIndex(path, tuple(studies), tuple(rejected))
        raise NothingReadableError(_main_reason(path, scan, studies), found)
    studies.sort(key=lambda study: (study.date, study.time, study.study_instance_uid), reverse=True)
    studies.sort(key=lambda study: study.chosen is None)
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


def _whole(image: Image) -> bool:
    file = image.file
    return file.pixels and not file.cut and file.transfer_syntax in SUPPORTED_SYNTAXES


def _series(uid: str, files: list[FileHeader], rejected: list[Rejection], used: set[str]) -> list[_Judged]:
    """Series of one Series Instance UID: one, or several where its images do not fit together."""
    images, copies = without_copies((Image(file, frame) for file in files for frame in file.frames), _whole)
    if copies:
        rejected.append(
            Rejection(_title(files[0]), f"{copies} {'copy' if copies == 1 else 'copies'} of images that are there already.")
        )
    whole = [image for image in images if image.file.pixels and not image.file.cut]
    main, *others = split(whole or images)
    if whole:
        # A damaged slice belongs to the main stack, which is refused for it: what it showed is not guessed.
        modality = main.first.file.modality
        damaged = (image for image in images if image.file.cut or not image.file.pixels)
        main.images += [image for image in damaged if image.file.modality == modality]
    result = []
    left_out: list[ReadWarning] = []
    aside = 0
    for group in others:
        reason = difference(main, group)
        if len(group.images) >= _OWN_SERIES and group.first.placed:
            result.append(group)
            left_out.append(checks.mixed_warning(group.images, f"{reason}; they are listed as a series of their own"))
        else:
            names = group.first.name if len(group.images) == 1 else f"{len(group.images)} images ({group.first.name}, ...)"
            rejected.append(Rejection(f"{_title(files[0])}: {names}", f"Set aside: {reason}."))
            aside += len(group.images)
            left_out.append(checks.mixed_warning(group.images, reason))
    judged = []
    for n, group in enumerate([main, *result]):
        for what, reason in group.set_aside:
            rejected.append(Rejection(f"{_title(files[0])}: {what}", reason))
        judged.append(_judged(_unique(uid, used), group, left_out if n == 0 else [], aside if n == 0 else 0))
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


def _judged(uid: str, group: Group, left_out: list[ReadWarning], aside: int) -> _Judged:
    geometry = group.geometry()
    layout = checks.layout_of(group, geometry) if geometry is not None else None
    file = group.first.file
    verdict = judge(group, layout, _title(file))
    frame = group.images[len(group.images) // 2].frame
    warnings: list[ReadWarning] = []
    spacing = None
    if layout is not None and verdict.role is not SeriesRole.REFUSED:
        warnings = list(left_out)
        if verdict.role is not SeriesRole.LOCALIZER:
            warnings += checks.geometry_warnings(layout, group) + checks.header_warnings(group, layout)
        spacing = float(np.median(layout.gaps)) if len(layout.gaps) else None
    series = Series(
        series_instance_uid=uid,
        modality=file.modality,
        description=file.series_description,
        instances=tuple(map(_instance, group.images)),
        rows=file.rows,
        columns=file.columns,
        number=file.series_number,
        body_part=file.body_part,
        kernel=frame.kernel,
        thickness=geometry.thickness if geometry is not None else group.first.frame.thickness,
        spacing=spacing,
        windows=frame.windows,
        role=verdict.role,
        score=verdict.score if verdict.role in (SeriesRole.CANDIDATE, SeriesRole.DERIVED) else 0.0,
        reasons=(verdict.reason,) if verdict.reason else (),
        warnings=tuple(warnings),
        image_type=group.first.frame.image_type,
        transfer_syntax=syntax_name(file.transfer_syntax),
        contrast=file.contrast,
        set_aside=aside + group.duplicates + group.later,
        stack=layout.facts() if layout is not None else None,
    )
    return _Judged(series, verdict)


def _instance(image: Image) -> InstanceRef:
    file, frame = image.file, image.frame
    if frame.format is None or file.place is None:
        return InstanceRef(file.path, file.sop_instance_uid, frame.index)
    return ImageInstance(file.path, file.sop_instance_uid, frame.index, header=frame, format=frame.format, place=file.place)


_ROLE_ORDER = (SeriesRole.CANDIDATE, SeriesRole.DERIVED, SeriesRole.LOCALIZER, SeriesRole.REFUSED)


def _rank(judged: list[_Judged]) -> list[Series]:
    """Series of a study, the chosen one first, each with its reasons.

    Those that can be read come in the order of their points; of equal ones the original comes first, then the one with the
    lower series number.
    """

    def order(entry: _Judged) -> tuple[bool, float, int, float, str]:
        series = entry.series
        role = _ROLE_ORDER.index(series.role)
        return (
            not entry.verdict.choosable,
            -series.score if entry.verdict.choosable else float(role),
            role,
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
            result.append(replace(series, chosen=True, reasons=(why_chosen(verdict, len(ranked)), *details)))
        elif verdict.reason or chosen is None:
            result.append(replace(series, reasons=(*series.reasons, *details)))
        else:
            lower = None not in (series.number, chosen.series.number) and series.number != chosen.series.number
            reason = why_not(verdict, chosen.verdict, _name(chosen.series), lower_number=lower)
            result.append(replace(series, reasons=(reason, *details)))
    return result


def _name(series: Series) -> str:
    number = f"series {series.number}" if series.number is not None else "the chosen series"
    return f"{number} '{series.description}'" if series.description else number
