"""Whatever a series goes through on its way, the index gives its true order and its true warnings."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom import dcmread

from ichviewer.dicomio.index import index_path
from tests.support.dicom_series import SeriesSpec, head_hu, uid, write_series

SERIES = {"SeriesInstanceUID": uid("study", "series"), "StudyInstanceUID": uid("study")}


@dataclass(frozen=True)
class Journey:
    """A series and what happened to it.

    Attributes
    ----------
    spec
        As it was scanned; `spec.drop` was lost.
    repeated
        Slices that were stored once more, under another UID.
    turned
        Slices that were stored once more, turned in the plane.
    stray
        Whether a slice of another patient lies among them.
    """

    spec: SeriesSpec
    repeated: tuple[int, ...]
    turned: tuple[int, ...]
    stray: bool

    @property
    def warnings(self) -> set[str]:
        found = {
            "gantry-tilt": self.spec.tilt != 0,
            "missing-slices": bool(self.spec.drop),
            "duplicate-positions": bool(self.repeated),
            "mixed-series": bool(self.turned),
            "other-patient": self.stray,
        }
        return {code for code, true in found.items() if true}


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    count = draw(st.integers(9, 14))
    gap = draw(st.sampled_from([0.6, 1.25, 3.0, 5.0]))
    # Two slices on either side of a loss show what the gaps should be.
    first = draw(st.integers(3, count - 5))
    drop = tuple(range(first, first + draw(st.integers(0, 2))))
    kept = [k for k in range(count) if k not in drop]
    spec = SeriesSpec(
        hu=head_hu(count, 8, 8),
        gaps=gap,
        thickness=gap,
        tilt=draw(st.sampled_from([0.0, 0.0, 4.0, -18.5, 25.0])),
        origin=(-112.0, -112.0, draw(st.floats(-900, 900))),
        order=draw(st.permutations(range(count))),
        drop=drop,
        override={"PatientPosition": draw(st.sampled_from(["HFS", "FFS"]))},
    )
    some = st.lists(st.sampled_from(kept), max_size=3, unique=True).map(tuple)
    return Journey(spec, draw(some), draw(some), draw(st.booleans()))


def write(folder: Path, journey: Journey) -> None:
    spec = journey.spec
    write_series(folder, spec)
    every = set(range(len(spec.hu)))
    order = [100 + k for k in range(len(spec.hu))]
    if journey.repeated:
        again = replace(spec, study="again", order=order, drop=tuple(every - set(journey.repeated)))
        write_series(folder, replace(again, override={**spec.override, **SERIES}))
    if journey.turned:
        turned = replace(spec, study="turned", order=[100 + n for n in order], drop=tuple(every - set(journey.turned)))
        for path in write_series(folder, replace(turned, override={**spec.override, **SERIES})):
            dataset = dcmread(path)
            dataset.ImageOrientationPatient = [-float(v) for v in dataset.ImageOrientationPatient]
            dataset.save_as(path)
    if journey.stray:
        theirs = {"PatientID": "P-2", "PatientName": "Roe^Max"}
        write_series(folder, SeriesSpec(hu=head_hu(1, 8, 8), study="theirs", order=[500], override=theirs))


@settings(max_examples=20, deadline=None)
@given(journeys())
def test_that_the_index_finds_the_true_order_and_says_what_happened(journey: Journey) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder, journey)
        index = index_path(folder)
        study = next(study for study in index.studies if study.patient.patient_id == "P-1")
        series = study.chosen
    spec = journey.spec
    assert series is not None
    kept = [k for k in range(len(spec.hu)) if k not in spec.drop]
    assert [instance.sop_instance_uid for instance in series.instances] == [uid("study", "series", k) for k in kept]
    assert {warning.code for warning in series.warnings} == journey.warnings
    assert series.set_aside == len(journey.repeated) + len(journey.turned)
    assert series.stack is not None
    assert series.stack.missing == len(spec.drop)
    assert abs(series.stack.tilt_degrees - abs(spec.tilt)) < 1e-3
    missing = next((warning.message for warning in series.warnings if warning.code == "missing-slices"), "")
    if spec.drop:
        place = kept.index(spec.drop[0] - 1) + 1
        assert f"between slices {place} and {place + 1} (" in missing
    if journey.stray:
        assert all(theirs.patient.patient_id == "P-2" for theirs in index.studies if theirs is not study)
        assert len(index.studies) == 2
