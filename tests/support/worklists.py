"""Study lists for tests: records, entries and results that are made up."""

from __future__ import annotations

from pathlib import Path

from ichviewer.domain.labels import PROBABILITY_ORDER
from ichviewer.domain.series import Patient
from ichviewer.domain.worklist import ResultSummary, SeriesRecord, StudyRecord
from ichviewer.store.library import AnalysisKey, Library, StoredAnalysis


def record(
    name: str,
    path: Path,
    *,
    patient: str = "Doe, Jane",
    date: str = "2026-01-02",
    slices: int = 30,
    chosen: bool = True,
    description: str = "CT head",
) -> StudyRecord:
    """A study of one series, with UIDs made of its name."""
    series = SeriesRecord(f"{name}.1", 2, "axial", "CT", slices, 5.0, chosen)
    return StudyRecord(
        uid=name,
        path=path,
        patient=Patient(patient, f"ID{name}", "1950-02-03", "F", "075Y"),
        date=date,
        time="12:30:00",
        description=description,
        accession_number=f"A{name}",
        institution="Hospital",
        series=(series,),
    )


def summary(name: str, probability: float | None, volume: float | None = 0.0, findings: int = 0) -> ResultSummary:
    """An analysis of `record` of the same name; positive from .5 on."""
    positive = None if probability is None else probability >= 0.5
    values = (probability, None, probability, None, None, None)
    over = tuple(key for key, value in zip(PROBABILITY_ORDER, values, strict=True) if value is not None and value >= 0.5)
    return ResultSummary(f"{name}.1", values, over, volume, findings, positive, "seg 1, cls 1", "CPU")


def keep_result(library: Library, result: ResultSummary, content: str = "c") -> None:
    """Keep an analysis with this summary."""
    key = AnalysisKey(result.series_instance_uid, content, ("m",))
    library.put_analysis(key, StoredAnalysis("{}", None, result))
