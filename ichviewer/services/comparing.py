"""What a series can be laid beside: a prior study of the same patient, or another series of the study."""

from __future__ import annotations

from dataclasses import dataclass

from ichviewer.domain.series import FolderIndex, Patient, Series, Study


@dataclass(frozen=True)
class Comparison:
    """A series to compare with.

    Attributes
    ----------
    study, series
        What is shown beside.
    other_study
        Whether it belongs to another study: positions in the patient are then not the same.
    """

    study: Study
    series: Series
    other_study: bool

    @property
    def title(self) -> str:
        """For menus and corners: the date of another study, and the series."""
        return "  ".join(part for part in (self.study.date if self.other_study else "", self.series.title) if part)


def comparisons(index: FolderIndex, study: Study, series: Series) -> tuple[Comparison, ...]:
    """Series that can be laid beside one, the most useful first.

    Prior studies of the same patient come first, the latest before older ones, then later studies, then the other series of
    the study. Of a study the series that suits best for reading comes first. Only slices of the same plane are offered, and
    only series that can be read. A patient without name and identity is the same as nobody.
    """
    found = []
    for other in index.studies:
        same = other is study or other.study_instance_uid == study.study_instance_uid
        if same or same_patient(other.patient, study.patient):
            found += [
                Comparison(other, one, not same)
                for one in other.series
                if not (same and one.series_instance_uid == series.series_instance_uid)
                and one.readable
                and _plane(one) == _plane(series)
            ]

    def rank(one: Comparison) -> tuple[int, tuple[int, ...], bool, float]:
        if not one.other_study:
            return 2, (), not one.series.chosen, -one.series.score
        later = one.study.date > study.date
        day = tuple(-ord(letter) for letter in one.study.date + one.study.time)
        return int(later), day, not one.series.chosen, -one.series.score

    return tuple(sorted(found, key=rank))


def same_patient(first: Patient, second: Patient) -> bool:
    """Whether two studies are of one patient: by identity, or by name and birth date where one has no identity."""
    if first.patient_id and second.patient_id:
        return first.patient_id == second.patient_id
    return bool(first.name) and (first.name, first.birth_date) == (second.name, second.birth_date)


def _plane(series: Series) -> str:
    return series.stack.plane if series.stack is not None else ""
