"""What a reader measured is in every result, and nothing changes where nothing was measured."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image

from ichviewer.cli import main
from ichviewer.domain.measurement import Abc2, Arrow, CountedSlice, Distance, Ellipse, Measurement, Midline, Place
from ichviewer.render.measured_images import measured_images
from ichviewer.services import documents
from ichviewer.services.measuring import MeasuringService
from ichviewer.services.reporting import ReportingService
from ichviewer.services.studies import StudyService
from ichviewer.settings.paths import Paths, shipped_root
from ichviewer.store.library import Library
from tests.support.analyses import analysis_of
from tests.support.dicom_series import SeriesSpec, head_hu, write_series
from tests.support.heads import Head, loaded, series_of, stack_of, study_of
from tests.support.packages import write_threshold_packages

STACK = stack_of(Head(), slices=24, gap=5.0, tilt=12.0, pixels=256, spacing=0.9)
SERIES = series_of(STACK)
K = 12


def _at(k: int, *pixels: tuple[float, float], stack=STACK) -> tuple:
    return tuple(tuple(stack.geometry.to_patient(k, *pixel)) for pixel in pixels)


def _measured(stack=STACK) -> tuple[Measurement, ...]:
    place = Place(K, stack.sop_instance_uids[K])
    slices = tuple(CountedSlice(Place(k, stack.sop_instance_uids[k]), 5.0, 1.0) for k in (11, 12, 13))
    centre, j, i = _at(K, (117, 172), (117, 182), (125, 172), stack=stack)
    return (
        Midline("m", place, _at(K, (30, 128), (225, 128), (120, 121), stack=stack)),
        Ellipse("e", place, (centre, j, i), "Kern <b>"),
        Distance("d", Place(15, stack.sop_instance_uids[15]), _at(15, (80, 60), (80, 110), stack=stack)),
        Arrow("a", Place(15, stack.sop_instance_uids[15]), _at(15, (150, 100), (180, 120), stack=stack), "Кровь"),
        Abc2("v", place, _at(K, (117, 156), (117, 188), (101, 172), (133, 172), stack=stack), slices=slices),
    )


def _export(out: Path, items: tuple[Measurement, ...], formats: tuple[str, ...]) -> None:
    service = ReportingService(shipped_root() / "resources")
    analysis = analysis_of(SERIES, STACK)
    service.export(out, study_of(SERIES), SERIES, loaded(STACK), analysis, formats, measurements=items)


def test_that_findings_json_holds_them_under_their_series(tmp_path: Path) -> None:
    _export(tmp_path / "out", _measured(), ("json",))
    document = json.loads((tmp_path / "out" / "findings.json").read_text(encoding="utf-8"))
    assert document["schema"] == 1
    entries = document["series"][0]["measurements"]
    assert [entry["kind"] for entry in entries] == ["midline", "ellipse", "distance", "arrow", "abc2"]
    assert entries[0]["values"]["shift_mm"] == pytest.approx(7 * 0.9, abs=0.01)
    assert entries[1]["values"]["mean_hu"] == pytest.approx(70, abs=3)
    assert entries[2]["values"] == {"length_mm": pytest.approx(45.0)}
    assert entries[2]["sop_instance_uid"] == STACK.sop_instance_uids[15]
    assert entries[4]["values"]["volume_ml"] == pytest.approx(28.8 * 28.8 * 15 / 2000, rel=0.01)


def test_that_nothing_changes_where_nothing_was_measured(tmp_path: Path) -> None:
    analysis = analysis_of(SERIES, STACK)
    before = documents.findings_document(study_of(SERIES), SERIES, STACK, analysis)
    assert "measurements" not in before["series"][0]
    _export(tmp_path / "out", (), ("html", "png"))
    assert "Measurements" not in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert not list((tmp_path / "out" / "key_images").glob("*measured*"))


def test_that_html_and_pdf_state_slice_value_and_text(tmp_path: Path) -> None:
    _export(tmp_path / "out", _measured(), ("html", "pdf", "png"))
    html = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "out" / "report.pdf").pages)
    for wanted in ("Measurements by the reader", "Midline shift", "45.0 mm", "6.3 mm to the"):
        assert wanted in html
        assert wanted in " ".join(text.split())
    assert "Kern &lt;b&gt;" in html
    assert "Кровь" in html
    assert {path.name for path in (tmp_path / "out" / "key_images").glob("*measured*")} == {
        "slice-013-measured.png",
        "slice-016-measured.png",
    }


def test_that_a_second_report_drops_the_pictures_of_measurements_that_are_gone(tmp_path: Path) -> None:
    _export(tmp_path / "out", _measured(), ("png",))
    _export(tmp_path / "out", _measured()[:1], ("png",))
    measured = [path.name for path in (tmp_path / "out" / "key_images").glob("*measured*")]
    assert measured == ["slice-013-measured.png"]


@pytest.mark.parametrize(("row", "column"), [((1, 0, 0), (0, 1, 0)), ((-1, 0, 0), (0, 1, 0)), ((0, 1, 0), (1, 0, 0))])
def test_that_lines_are_drawn_where_they_were_measured_however_the_slice_is_stored(row: tuple, column: tuple) -> None:
    stack = stack_of(Head(), row=row, column=column, pixels=256, spacing=0.9)
    k = 20
    centre = np.array([40.0, -10.0, 0.0])  # of the ball of blood, on the patient's left
    centre[2] = stack.geometry.positions[k][2]
    half = np.array([15.0, 0, 0])
    ends = (tuple(centre - half), tuple(centre + half))
    (image,) = measured_images(
        stack, [Distance("d", Place(k, ""), ends)], {}, shipped_root() / "resources" / "fonts" / "DejaVuSans.ttf"
    )
    plain, marked = (
        np.asarray(Image.open(io.BytesIO(data)).convert("L")).astype(int) for data in (image.plain_png, image.marked_png)
    )
    # 180 mm of head and two margins fill the picture: the line lies to the right of and above its middle.
    scale = 768 / 192
    y, x = round(384 - 10 * scale), round(384 + 40 * scale)
    assert marked[y - 3 : y + 4, x - 40 : x + 40].max(axis=0).min() > 200
    changed = np.argwhere(np.abs(marked - plain) > 60)
    assert changed[:, 1].min() == pytest.approx(x - 15 * scale, abs=6)
    assert image.caption == "#1 Distance"


def test_that_the_command_line_reports_what_was_measured_in_the_window(tmp_path: Path, capsys) -> None:
    folder, home, models = tmp_path / "study", tmp_path / "home", tmp_path / "models"
    write_series(folder, SeriesSpec(hu=head_hu(6, blood=True)))
    write_threshold_packages(models)
    studies = StudyService()
    _, series = studies.choose(studies.open_path(folder))
    stack = studies.load(series).stack
    command = ["analyze", str(folder), "--home", str(home), "--models", str(models), "--formats", "json"]
    assert main([*command, "-o", str(tmp_path / "none")]) == 0
    assert "measurements" not in json.loads((tmp_path / "none" / "findings.json").read_text())["series"][0]
    assert not Paths.discover(home).library.exists()
    item = Distance("d", Place(2, stack.sop_instance_uids[2]), _at(2, (10, 10), (10, 30), stack=stack))
    with Library(Paths.discover(home).library) as library:
        MeasuringService(library).save(series.series_instance_uid, [item])
    assert main([*command, "-o", str(tmp_path / "some")]) == 0
    entries = json.loads((tmp_path / "some" / "findings.json").read_text())["series"][0]["measurements"]
    assert [entry["slice_index"] for entry in entries] == [2]
    with Library(Paths.discover(home).library) as library:
        library.put_measurements(series.series_instance_uid, "damaged")
    capsys.readouterr()
    assert main([*command, "-o", str(tmp_path / "damaged")]) == 0
    assert "measurements are left out" in capsys.readouterr().err
