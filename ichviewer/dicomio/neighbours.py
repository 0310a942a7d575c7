"""Files of several patients and studies in one place: never mixed, and said where they lie side by side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import replace
from pathlib import Path

from ichviewer.dicomio.headers import FileHeader, StudyHeader
from ichviewer.domain.series import Patient, ReadWarning, Series, SeriesRole, Study

# A study this small beside one at least this large is a stray: a slice that was filed in the wrong place.
_STRAY_IMAGES = 3
_MAIN_IMAGES = 12


def by_study(headers: Iterable[FileHeader]) -> list[list[FileHeader]]:
    """Headers of each study of each patient, the largest first.

    A Study Instance UID that two patients share is two studies. One patient whose name is written in two ways (case,
    blanks), or who lacks the name or the ID in some files, is one.
    """
    # Files of a study share one StudyHeader's text: each distinct one is looked at once.
    distinct: dict[StudyHeader, list[FileHeader]] = {}
    last: StudyHeader | None = None
    files: list[FileHeader] = []
    for header in headers:
        if header.study is not last:
            last = header.study
            files = distinct.setdefault(last, [])
        files.append(header)
    groups: dict[str, list[tuple[Patient, list[FileHeader]]]] = defaultdict(list)
    exact: dict[Hashable, list[FileHeader]] = {}
    for study, files in distinct.items():
        key = (study.uid, *_identity(study.patient))
        found = exact.get(key)
        if found is None:
            found = next((group for patient, group in groups[study.uid] if _same(patient, study.patient)), None)
        if found is None:
            found = []
            groups[study.uid].append((study.patient, found))
        exact[key] = found
        found += files
    return sorted((files for entries in groups.values() for _, files in entries), key=len, reverse=True)


def _identity(patient: Patient) -> tuple[str, str]:
    name = "".join(letter for letter in patient.name.casefold() if letter.isalnum())
    return patient.patient_id.strip().casefold(), name


def _same(a: Patient, b: Patient) -> bool:
    """Whether two patients of one study are the same: ID and name do not contradict each other, and one of them agrees."""
    (id_a, name_a), (id_b, name_b) = _identity(a), _identity(b)
    if (id_a and id_b and id_a != id_b) or (name_a and name_b and name_a != name_b):
        return False
    return (bool(id_a) and id_a == id_b) or (bool(name_a) and name_a == name_b)


def warn_of_strays(studies: list[Study]) -> list[Study]:
    """The studies with a warning where images of another patient, or strays of another study, lie in the same folder.

    A stray study is not chosen: it is listed with the reason. Whose images they are is not said in the warning, because
    warnings go into the other patient's reports.
    """
    if len(studies) < 2:
        return studies
    sizes = [sum(len(series.instances) for series in _slices(study)) for study in studies]
    patients = [_identity(study.patient) for study in studies]
    foreign: Counter[int] = Counter()
    related: Counter[int] = Counter()
    strays: set[int] = set()
    for counts in _folders(studies):
        total = counts.total()
        of_patient: Counter[tuple[str, str]] = Counter()
        stray_of_patient: Counter[tuple[str, str]] = Counter()
        large = max(sizes[n] for n in counts) >= _MAIN_IMAGES
        here = {n for n in counts if large and sizes[n] <= _STRAY_IMAGES}
        for n, count in counts.items():
            of_patient[patients[n]] += count
            if n in here:
                stray_of_patient[patients[n]] += count
        for n in counts:
            foreign[n] += total - of_patient[patients[n]]
            related[n] += 0 if n in here else stray_of_patient[patients[n]]
        strays |= here
    return [_warned(study, foreign[n], related[n], stray=n in strays) for n, study in enumerate(studies)]


def _folders(studies: list[Study]) -> list[Counter[int]]:
    """For each folder that several studies share, the number of CT images of each study (by its index) in it."""
    folders: dict[Path, Counter[int]] = defaultdict(Counter)
    for n, study in enumerate(studies):
        for series in _slices(study):
            for instance in series.instances:
                folders[instance.path.parent][n] += 1
    return [counts for counts in folders.values() if len(counts) > 1]


def _slices(study: Study) -> list[Series]:
    """Series that could be mixed up with a stack: no reports, no segmentations."""
    return [series for series in study.series if series.modality == "CT"]


def _warned(study: Study, foreign: int, related: int, *, stray: bool) -> Study:
    warnings = []
    if foreign:
        images = "1 image" if foreign == 1 else f"{foreign} images"
        message = f"The same folder holds {images} of another patient: not in this series. Check whose study this is."
        warnings.append(ReadWarning("other-patient", message))
    if related:
        images = "1 image" if related == 1 else f"{related} images"
        message = f"The same folder holds {images} of another study of this patient: not in this series."
        warnings.append(ReadWarning("other-study", message))
    if not warnings and not stray:
        return study
    return replace(study, series=tuple(_series(series, tuple(warnings), stray) for series in study.series))


def _series(series: Series, warnings: tuple[ReadWarning, ...], stray: bool) -> Series:
    if series.role is SeriesRole.REFUSED:
        return series
    if stray:
        reason = "Not chosen because it is a stray image in the folder of another study."
        details = series.reasons[1:] if series.chosen else series.reasons
        series = replace(series, chosen=False, reasons=(reason, *details))
    return replace(series, warnings=(*series.warnings, *warnings))
