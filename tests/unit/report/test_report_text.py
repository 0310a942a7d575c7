"""What a report says, in any script, and that nothing in the data can change its form."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pytest

from ichviewer.domain.finding import NO_BRAIN, DeviceReport, Finding, ModelIdentity, Probabilities, SeriesAnalysis
from ichviewer.domain.labels import PROBABILITY_ORDER, Subtype
from ichviewer.domain.review import OPEN, REJECTED, Review, ReviewEntry, Verdict
from ichviewer.domain.series import ReadWarning
from ichviewer.domain.volume import LabelStack, SliceStack
from ichviewer.render.key_images import key_images
from ichviewer.report.content import ReportContent, build
from ichviewer.report.html import render_html
from ichviewer.report.pdf import render_pdf
from ichviewer.report.script import markup
from ichviewer.settings.paths import shipped_root
from tests.support.heads import Head, series_of, stack_of, study_of

_RESOURCES = shipped_root() / "resources"
_FONTS = _RESOURCES / "fonts"


def _content(
    any_: float | None = 0.02,
    subdural: float | None = 0.01,
    name: str = "Doe, Jane",
    warnings: tuple[str, ...] = (),
    review: Review | None = None,
    code: str = "x",
) -> ReportContent:
    stack: SliceStack = stack_of(Head(radius=0), slices=12, pixels=32, spacing=7.0)
    values = dict.fromkeys(PROBABILITY_ORDER, 0.001) | {"any": any_, "subdural": subdural} if any_ is not None else {}
    finding = Finding(1, Subtype.SUBDURAL, 12.34, 0.999, (3, 7), 5, 61.6, (0, 0, 0), (0, 0, 0, 1, 1, 1), "left", 66.6)
    analysis = SeriesAnalysis(
        "1.2.3",
        Probabilities(values),
        dict.fromkeys(PROBABILITY_ORDER, 0.5) if values else {},
        (),
        LabelStack(np.zeros(stack.hu.shape, dtype=np.uint8), stack.geometry),
        {"subdural": 12.34},
        (finding,) if subdural and subdural > 0.5 else (),
        (ModelIdentity("seg", "1.0", "segmentation", "ab" * 32),),
        DeviceReport("cuda", "CPUExecutionProvider", "CPU, 2 threads", "no driver"),
        warnings=tuple(ReadWarning(code, text) for text in warnings),
    )
    series = series_of(stack)
    images = key_images(stack, analysis, rejected=() if review is None else review.rejected(analysis.findings))
    return build(study_of(series, name), series, stack, analysis, images, review=review)


def _pdf_text(content: ReportContent) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(render_pdf(content, _RESOURCES))).pages)


def test_that_the_verdict_names_what_is_over_its_threshold() -> None:
    assert _content().verdict_detail == "No probability reaches its threshold."
    positive = _content(0.98, 0.97)
    assert (positive.state, positive.verdict_detail) == ("positive", "Over threshold: subdural (SDH).")
    assert "that of no subtype does" in _content(0.98).verdict_detail
    assert (_content(None).state, _content(None).verdict) == ("unknown", "Not assessed")
    without = _content(warnings=("No slice shows brain.",), code=NO_BRAIN)
    assert (without.state, without.verdict) == ("unknown", "Not assessed")
    assert without.verdict_detail == "No slice shows brain: the probabilities mean nothing."


def test_that_no_probability_is_shown_as_certain_and_none_as_zero() -> None:
    rows = {row.short: row for row in _content(0.999, 0.501).probabilities}
    assert rows["any"].value == ">0.99"
    assert rows["EDH"].value == "<0.01"
    assert (rows["SDH"].value, rows["SDH"].verdict) == ("0.50", "over threshold")
    empty = _content(None).probabilities[0]
    assert (empty.value, empty.threshold, empty.verdict) == ("not assessed", "not assessed", "not assessed")


def test_that_findings_warnings_device_and_hash_are_in_both_reports() -> None:
    content = _content(0.98, 0.97, warnings=("Slices 3 and 4 are missing.",))
    html, text = render_html(content, _RESOURCES), _pdf_text(content)
    for expected in (
        "Slices 3 and 4 are missing.",
        "asked for: cuda",
        "ab" * 32,
        "12.3",
        "4–8",
        "SDH",
        "Doe, Jane",
        content.statement,
    ):
        assert expected in html
        assert expected in text.replace("\n", " ") or expected.replace(" ", "") in text.replace("\n", "").replace(" ", "")


def _rejected() -> Review:
    verdicts = Verdict(OPEN, Subtype.SUBDURAL), Verdict(REJECTED, Subtype.SUBDURAL)
    return Review((ReviewEntry(1, "Reader A", "2026-01-02T03:04:05", *verdicts),))


def test_that_what_a_reader_said_stands_below_the_verdict_of_the_models() -> None:
    content = _content(0.98, 0.97, review=_rejected())
    line = "Reviewed by Reader A, last 2026-01-02 03:04 UTC: 0 accepted, 1 rejected, 0 open. Reviewed volume 0.0 mL."
    assert content.reviewed == (line,)
    assert _content(0.98, 0.97).reviewed == ()
    html, text = render_html(content, _RESOURCES), _pdf_text(content).replace("\n", " ")
    for written, later in ((html, "<h2>Study</h2>"), (text, "Pixel spacing")):
        assert written.index("Over threshold") < written.index("1 rejected") < written.index(later)


def test_that_the_caption_of_a_key_image_says_which_finding_was_rejected() -> None:
    assert [image.caption for image in _content(0.98, 0.97).images] == ["#1 SDH left 12.3 mL"]
    assert [image.caption for image in _content(0.98, 0.97, review=_rejected()).images] == ["#1 SDH left 12.3 mL (rejected)"]


def test_that_every_page_of_the_pdf_says_whose_it_is() -> None:
    content = replace(_content(0.98, 0.97), warnings=tuple(f"Slice {n} is missing." for n in range(80)))
    pages = pypdf.PdfReader(io.BytesIO(render_pdf(content, _RESOURCES))).pages
    assert len(pages) > 1
    assert all("Doe, Jane" in page.extract_text() for page in pages)


def test_that_markup_in_a_name_stays_text() -> None:
    content = _content(name="<script>alert(1)</script> & <b>Bob</b>")
    html = render_html(content, _RESOURCES)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<b>Bob</b>" in _pdf_text(content)


@pytest.mark.parametrize(
    "name",
    [
        "山田, 太郎",
        "やまだ, たろう",
        "김, 희중",
        "王, 小东",
        "Διονυσιος",
        "Люкceмбypг",
        "Łukasz Żółw",
        "Äneas Rüdiger",
    ],
)
def test_that_names_of_many_scripts_are_in_the_pdf(name: str) -> None:
    text = _pdf_text(_content(name=name)).replace(" ", "").replace("\n", "")
    expected = name.replace(" ", "")
    assert expected in text


def test_that_arabic_is_joined_and_drawn_from_right_to_left() -> None:
    # QAF BEH ALEF NOON YEH: initial, medial, final, initial, final; drawn in reverse.
    shaped = markup("قباني", _FONTS)
    assert "".join(c for c in shaped if ord(c) > 127) == "ﻲﻧﺎﺒﻗ"
    assert "DejaVuSans" in shaped


def test_that_hebrew_is_in_the_pdf_with_all_its_letters() -> None:
    assert set("שרון, דבורה") <= set(_pdf_text(_content(name="שרון, דבורה")))


def test_that_latin_beside_hebrew_keeps_its_order() -> None:
    assert markup("Cohen כהן 7", _FONTS) == 'Cohen <font name="DejaVuSans">ןהכ</font> 7'


def test_that_a_character_without_any_font_becomes_a_question_mark(tmp_path: Path) -> None:
    assert markup("a\U00012000b", _FONTS) == "a?b"
    assert markup("ałb", tmp_path) == "a?b"
    assert markup("a\x07b", _FONTS) == "ab"
