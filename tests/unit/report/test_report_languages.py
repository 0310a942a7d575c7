"""Reports in the languages of the window: no English sentence is left, and every number is the same."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from html import unescape
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PIL import Image

from ichviewer.domain.finding import EDITED, DeviceReport, Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.language import LRI, PDI
from ichviewer.domain.measurement import Distance, Measurement, Midline, Place
from ichviewer.domain.series import ReadWarning
from ichviewer.domain.volume import LabelStack
from ichviewer.render.lettering import Lettering
from ichviewer.report.content import FINDINGS_NOTE, KeyImage, ReportContent, build, measurement_rows
from ichviewer.report.html import render_html
from ichviewer.report.pdf import render_pdf
from ichviewer.report.script import lines, visual, width_of
from ichviewer.settings.languages import LANGUAGES, read_language
from ichviewer.settings.paths import shipped_root
from tests.support.heads import Head, series_of, stack_of, study_of
from tests.support.language_kit import english_in

_RESOURCES = shipped_root() / "resources"
_OTHERS = tuple(code for code, _name in LANGUAGES if code != "en")
_WARNINGS = (
    "The gantry was tilted by 12.5 degrees: slices are shown as acquired, and the 3D view is straightened.",
    "3 images of the series lie at a position that another image has: left out, the pixels are the same.",
    "About 2 slices missing between slices 3 and 4 (10.0 to 25.0 mm; image numbers 4 to 5 are absent) and elsewhere: what "
    "lies there is neither seen nor analysed. Copy the series again if it should be complete.",
    "The classification calls the study negative, but the segmentation marks 12.3 mL: look at both.",
)


def _measured(place: Place) -> Sequence[Measurement]:
    points = ((0.0, 0.0, 0.0), (42.3, 0.0, 0.0))
    return (
        Distance("d", place, points),
        Midline("m", place, ((0.0, -80.0, 0.0), (0.0, 80.0, 0.0), (-5.2, 0.0, 0.0))),
    )


def _content(code: str, any_: float | None = 0.98, subdural: float = 0.97) -> ReportContent:
    language = read_language(_RESOURCES, code)
    stack = stack_of(Head(radius=0), slices=12, pixels=32, spacing=7.0)
    values = {} if any_ is None else dict.fromkeys(PROBABILITY_ORDER, 0.001) | {"any": any_, "subdural": subdural}
    finding = Finding(
        1, Subtype.SUBDURAL, 12.34, 0.999, (3, 7), 5, 61.6, (0, 0, 0), (0, 0, 0, 1, 1, 1), "left", 66.6, EDITED
    )
    analysis = SeriesAnalysis(
        "1.2.3",
        Probabilities(values),
        dict.fromkeys(PROBABILITY_ORDER, 0.5) if values else {},
        (),
        LabelStack(np.zeros(stack.hu.shape, dtype=np.uint8), stack.geometry),
        {"subdural": 12.34},
        (finding,),
        (
            ModelIdentity("seg", "1.0.2", "segmentation", "ab" * 32),
            ModelIdentity("cls", "3.1.4", "classification", "cd" * 32),
        ),
        DeviceReport("cuda", "CPUExecutionProvider", "CPU, 2 threads", "no driver"),
        seconds={"load": 1.2, "segment": 3.4},
        warnings=tuple(ReadWarning("x", text) for text in _WARNINGS),
    )
    series = series_of(stack)
    pixel = Lettering(language)
    image = KeyImage(3, 12, 21.5, f"#1 SDH {language.tr('left')} 12.3 mL", b"p", b"m", "", pixel.language)
    place = Place(3, stack.sop_instance_uids[3])
    rows = measurement_rows(_measured(place), {}, language)
    return build(study_of(series, "Doe, Jane"), series, stack, analysis, (image,), rows, (image,), None, language)


def _visible(html: str) -> str:
    body = re.sub(r"base64,[^\"]*", "", html[html.index("</head>") :])
    return unescape(re.sub(r"<[^>]+>", "\n", body)) + "\n".join(re.findall(r'alt="([^"]*)"', body))


def _numbers(text: str) -> list[str]:
    """Every number, with a point, whatever sign the language has; dates and times aside."""
    plain = re.sub(
        r"\d+[./-]\d+[./-]\d+(?: \d+:\d+(?::\d+)?)?", "", text.replace("3D", "").replace(LRI, "").replace(PDI, "")
    )
    return sorted(found.replace(",", ".") for found in re.findall(r"\d+(?:[.,]\d+)?", plain))


@pytest.mark.parametrize("code", _OTHERS)
@pytest.mark.parametrize("template", ["report.html.j2", "print.html.j2"])
@pytest.mark.parametrize("any_", [0.98, 0.02, None])
def test_that_no_english_text_of_the_catalogue_is_in_a_report(code: str, template: str, any_: float | None) -> None:
    content = _content(code, any_, 0.97 if any_ == 0.98 else 0.001)
    assert english_in(_visible(render_html(content, _RESOURCES, template)), code) == []
    assert english_in("\n".join((content.verdict, content.verdict_detail, *content.warnings)), code) == []


def test_that_the_check_of_the_catalogue_finds_english() -> None:
    assert len(english_in(_visible(render_html(_content("en"), _RESOURCES)), "de")) > 30


@pytest.mark.parametrize("code", _OTHERS)
def test_that_numbers_are_the_same_in_every_language_and_units_stay(code: str) -> None:
    english, other = (_visible(render_html(_content(each), _RESOURCES)) for each in ("en", code))
    assert _numbers(other) == _numbers(english)
    for unit in ("mL", "mm", "HU", "SDH", "SHA-256", "Study Instance UID", "1.0.2", "ab" * 32):
        assert unit in other


def test_that_dates_and_decimals_are_written_as_the_language_does() -> None:
    german, spanish, arabic = (read_language(_RESOURCES, code) for code in ("de", "es", "ar"))
    assert german.date("2026-01-02") == "02.01.2026"
    assert spanish.date("born 2026-01-02") == "born 02/01/2026"
    assert german.decimals("12.3 mL, version 1.2.3") == "12,3 mL, version 1.2.3"
    assert arabic.decimals("12.3 mL") == "12.3 mL"
    assert "12,3 mL" in _content("de", 0.02, 0.001).verdict_detail


def test_that_a_shift_of_the_midline_is_said_with_its_side() -> None:
    values = {code: {row.value for row in _content(code).measurements} for code in ("en", "de", "es")}
    assert values["en"] == {"42.3 mm", "5.2 mm to the right"}
    assert values["de"] == {"42,3 mm", "5,2 mm nach rechts"}
    assert values["es"] == {"42,3 mm", "5,2 mm a la derecha"}


def test_that_html_names_its_language_and_arabic_is_read_from_the_right() -> None:
    arabic, german = (render_html(_content(code), _RESOURCES) for code in ("ar", "de"))
    assert '<html lang="ar" dir="rtl">' in arabic
    assert '<html lang="de" dir="ltr">' in german
    assert f"{LRI}12.3{PDI}" in arabic
    assert "left:" not in arabic.replace("inset-inline", "")
    assert "base64,bQ==" in arabic  # a picture is no text with numbers


@pytest.mark.parametrize("code", ["de", "es"])
def test_that_the_pdf_says_what_the_html_says(code: str) -> None:
    content = _content(code)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(_pdf(content))).pages)
    text = " ".join(text.split())
    assert english_in(text, code) == []
    for said in (
        content.title,
        content.verdict,
        content.statement,
        content.language.tr("Volume, mL"),
        content.findings[0].side,
    ):
        assert said in text


def _pdf(content: ReportContent) -> bytes:
    pixel = _png()
    images = tuple(replace(image, plain_png=pixel, marked_png=pixel) for image in content.images)
    return render_pdf(replace(content, images=images, measured_images=images), _RESOURCES)


def _png() -> bytes:
    stream = io.BytesIO()
    Image.new("L", (8, 8)).save(stream, "PNG")
    return stream.getvalue()


def test_that_a_german_column_breaks_no_word() -> None:
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(_pdf(_content("de")))).pages)
    for word in ("Wahrscheinlichkeit", "Parenchymblutung", "Subarachnoidalblutung", "Hounsfield-Einheiten"):
        assert word in text


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
def test_that_the_arabic_pdf_is_read_in_its_order_by_another_program(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(_pdf(_content("ar")))
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    text = unicodedata.normalize("NFKC", done.stdout.decode()).translate(
        {ord(c): None for c in "\u202a\u202b\u202c\u200f\u200e"}
    )
    content = _content("ar")
    assert "12.3" in text
    for word in (*content.verdict.split(), *content.statement.split()):
        assert word.strip(".") in text


def test_that_an_arabic_line_is_drawn_from_the_right_with_its_numbers_in_order() -> None:
    drawn = visual("الحجم \u206612.3 mL\u2069 (SDH)", rtl=True)
    assert drawn.startswith("(SDH) 12.3 mL ")
    assert not set(drawn) & {LRI, PDI}


def test_that_arabic_lines_are_broken_before_they_are_turned() -> None:
    fonts = _RESOURCES / "fonts"
    text = read_language(_RESOURCES, "ar").tr(FINDINGS_NOTE)
    broken = lines(text, fonts, "Helvetica", 9, 120)
    assert len(broken) > 3
    assert " ".join(broken) == text
    assert all(width_of(line, fonts, "Helvetica", 9, rtl=True) <= 120 for line in broken)
    uid = lines(f"{LRI}CT HEAD {'2.25.' + '7' * 60}{PDI}", fonts, "Helvetica", 9, 100)
    assert all(line.startswith(LRI) and line.endswith(PDI) for line in uid)
