"""Results that do not say whose they are: for teaching and demonstration."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ichviewer.domain.errors import ExportError
from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.measurement import Measurement
from ichviewer.domain.series import Series, Study
from ichviewer.imaging.volume_files import is_volume

HIDDEN = "hidden"
"""What stands in results where the patient's name, ID, birth date and accession number stood."""

NAMING_FORMATS = frozenset({"seg", "sr"})
"""Formats that name the patient because the standard asks for it; they are not written where he is hidden."""


def nameless_formats(formats: Iterable[str]) -> tuple[str, ...]:
    """Those of the formats that need not name the patient.

    Raises
    ------
    ExportError
        If there is none.
    """
    kept = tuple(name for name in formats if name not in NAMING_FORMATS)
    if not kept:
        raise ExportError("DICOM SEG and SR must name the patient. Choose other formats, such as json and pdf.")
    return kept


MASK = "•••"
_SHORTEST = 3


def secrets(studies: Iterable[Study]) -> tuple[str, ...]:
    """Texts that tell who the patients are, longest first: names and their parts, IDs, birth dates, accession numbers, and
    the file names of volumes, which often are names."""
    found: set[str] = set()
    for study in studies:
        patient = study.patient
        parts = re.split(r"[\s,^=]+", patient.name)
        found |= {patient.name, *parts, patient.patient_id, study.accession_number}
        found |= {patient.birth_date, patient.birth_date.replace("-", "")}
        for series in study.series:
            if is_volume(series):
                found |= {series.instances[0].path.name, series.description}
    return tuple(sorted((text for text in found if len(text) >= _SHORTEST), key=lambda text: (-len(text), text)))


def clean(text: str, hidden: Iterable[str]) -> str:
    """A text with every one of `hidden` replaced, whatever its case."""
    for secret in hidden:
        text = re.sub(re.escape(secret), MASK, text, flags=re.IGNORECASE)
    return text


def without_patient(study: Study, series: Series, analysis: SeriesAnalysis) -> tuple[Study, Series, SeriesAnalysis]:
    """The same without name, ID, birth date and accession number; sex, age, dates and UIDs stay.

    Write it as `nameless_formats` only: the others are made from the source images, which still name the patient.
    """
    hidden = secrets((study,))
    person = replace(study.patient, name=HIDDEN, patient_id=HIDDEN, birth_date=HIDDEN)
    nameless = replace(
        study, patient=person, description=clean(study.description, hidden), accession_number=HIDDEN, referring_physician=""
    )
    instances = series.instances
    if is_volume(series):
        instances = tuple(replace(each, path=each.path.with_name(HIDDEN)) for each in instances)
    shown = replace(series, description=clean(series.description, hidden), instances=instances)
    warnings = tuple(replace(warning, message=clean(warning.message, hidden)) for warning in analysis.warnings)
    return nameless, shown, replace(analysis, warnings=warnings)


def nameless_measurements(items: Iterable[Measurement], study: Study) -> tuple[Measurement, ...]:
    """Measurements without what tells who the patient of `study` is in the texts that a reader wrote beside them."""
    hidden = secrets((study,))
    return tuple(replace(item, text=clean(item.text, hidden)) for item in items)
