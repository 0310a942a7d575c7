"""The report as a PDF on A4."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from ichviewer import __version__
from ichviewer.domain.language import Language
from ichviewer.report.content import FINDINGS_NOTE, FindingRow, KeyImage, ProbabilityRow, ReportContent
from ichviewer.report.pdf_direction import RtlText, mirrored
from ichviewer.report.script import markup, width_of

_INK, _SOFT, _LINE, _WASH = HexColor("#16191D"), HexColor("#5B636D"), HexColor("#D9DDE2"), HexColor("#F4F5F7")
_STATE = {"positive": HexColor("#B3261E"), "negative": HexColor("#2E7D4F"), "unknown": HexColor("#7A828C")}
_AMBER, _AMBER_WASH = HexColor("#C98A00"), HexColor("#FFF6E0")

_LEFT, _RIGHT, _TOP, _BOTTOM = 17 * mm, 17 * mm, 12 * mm, 17 * mm
_WIDTH = A4[0] - _LEFT - _RIGHT
_BESIDE = 8.0

_BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9, leading=12, textColor=_INK)
_BODY_RIGHT = ParagraphStyle("right", _BODY, alignment=TA_RIGHT)
_BOLD = ParagraphStyle("bold", _BODY, fontName="Helvetica-Bold")
_BOLD_RIGHT = ParagraphStyle("bold-right", _BOLD, alignment=TA_RIGHT)
_SMALL = ParagraphStyle("small", _BODY, fontSize=8, leading=10.5, textColor=_SOFT)
_SMALL_RIGHT = ParagraphStyle("small-right", _SMALL, alignment=TA_RIGHT)
_TITLE = ParagraphStyle("title", _BODY, fontName="Helvetica-Bold", fontSize=15, leading=18)
_VERDICT = ParagraphStyle("verdict", _BODY, fontName="Helvetica-Bold", fontSize=15, leading=20)
_HEADING = ParagraphStyle("heading", _BODY, fontName="Helvetica-Bold", fontSize=10, leading=13, spaceBefore=9, spaceAfter=3)
_FOOT = ParagraphStyle("foot", _BOLD, fontSize=8, leading=10.5)
_FOOT_RIGHT = ParagraphStyle("foot-right", _SMALL, alignment=TA_RIGHT)
_MONO = ParagraphStyle("mono", _BODY, fontName="Courier", fontSize=8, leading=10.5)

_PLAIN = [
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
]
_RULED = [
    *_PLAIN,
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
    ("TOPPADDING", (0, 0), (-1, -1), 2.2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
]


def render_pdf(content: ReportContent, resources: Path) -> bytes:
    """PDF file of a report.

    Parameters
    ----------
    content
        From `ichviewer.report.content.build`.
    resources
        Folder with ``fonts/DejaVuSans.ttf``, for what Latin-1 does not hold.
    """
    stream = io.BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=A4,
        title=content.title,
        author="ichviewer",
        lang=content.language.code,
        subject=content.statement,
        creator=f"ichviewer {__version__}",
    )
    frame = Frame(
        _LEFT, _BOTTOM, _WIDTH, A4[1] - _TOP - _BOTTOM, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    document.addPageTemplates(PageTemplate("page", [frame]))
    layout = _Layout(resources / "fonts", content.language)
    document.build(layout.story(content), canvasmaker=lambda *a, **k: _Numbered(content, layout, *a, **k))
    return stream.getvalue()


class _Numbered(Canvas):  # type: ignore[misc]
    """Draws the footer once the number of pages is known."""

    def __init__(self, content: ReportContent, layout: _Layout, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._content = content
        self._layout = layout
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 (reportlab's name)
        """Keep the page until `save`."""
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write all pages with their footers."""
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self.setStrokeColor(_LINE)
            self.setLineWidth(0.5)
            self.line(_LEFT, 13 * mm, A4[0] - _RIGHT, 13 * mm)
            said = self._content.language.tr("Page {number} of {count}", number=number, count=len(self._pages))
            row = [
                [
                    # Pages get separated: each says whose it is.
                    [self._layout.text(self._content.statement, _FOOT), self._layout.text(self._content.whose, _SMALL)],
                    self._layout.text(f"{self._content.created} \N{MIDDLE DOT} {said}", _FOOT_RIGHT),
                ]
            ]
            table = self._layout.table(row, [_WIDTH * 0.6, _WIDTH * 0.4], _PLAIN)
            table.wrapOn(self, _WIDTH, 12 * mm)
            table.drawOn(self, _LEFT, 3.5 * mm)
            super().showPage()
        super().save()


class _Chip(Flowable):  # type: ignore[misc]
    """A square in a subtype's colour."""

    def __init__(self, rgb: tuple[int, int, int]) -> None:
        super().__init__()
        self.width = self.height = 8.0
        self._colour = _colour(rgb)

    def draw(self) -> None:
        """Draw it."""
        self.canv.setFillColor(self._colour)
        self.canv.setStrokeColor(Color(0, 0, 0, 0.3))
        self.canv.setLineWidth(0.4)
        self.canv.rect(0, 0, 8, 8, fill=1)


class _Bar(Flowable):  # type: ignore[misc]
    """A probability as a bar with a tick at its threshold."""

    def __init__(self, row: ProbabilityRow, width: float, *, rtl: bool) -> None:
        super().__init__()
        self.width, self.height = width, 9.0
        self._row = row
        self._rtl = rtl

    def draw(self) -> None:
        """Draw it; nothing at all where nothing was assessed."""
        row = self._row
        if row.share is None:
            return
        self.canv.setFillColor(HexColor("#E6E8EB"))
        self.canv.rect(0, 1, self.width, 7, stroke=0, fill=1)
        self.canv.setFillColor(_colour(row.rgb))
        filled = self.width * row.share
        self.canv.rect(self.width - filled if self._rtl else 0, 1, filled, 7, stroke=0, fill=1)
        if row.threshold_share is not None:
            self.canv.setFillColor(_INK)
            share = 1 - row.threshold_share if self._rtl else row.threshold_share
            self.canv.rect(self.width * share - 0.6, -1, 1.2, 11, stroke=0, fill=1)


class _Layout:
    """Lays out one report."""

    def __init__(self, fonts: Path, language: Language) -> None:
        self._fonts = fonts
        self._language = language
        self._rtl = language.direction == "rtl"
        self._tr = language.tr

    def story(self, content: ReportContent) -> list[Flowable]:
        """Everything from top to bottom."""
        return [
            *self._head(content),
            *self._warnings(content),
            Spacer(1, 6),
            self._facts(content),
            KeepTogether([self.text(self._tr("Probabilities and volumes"), _HEADING), self._probabilities(content)]),
            *self._findings(content),
            *self._measurements(content),
            *self._images(content),
            KeepTogether([self.text(self._tr("How this was made"), _HEADING), self._provenance(content)]),
        ]

    def text(self, text: str, style: ParagraphStyle = _BODY) -> Flowable:
        """A paragraph in the direction of the language."""
        if self._rtl:
            return RtlText(self._language.isolated(text), style, self._fonts)
        return Paragraph(markup(text, self._fonts, style.fontName), style)

    def wide(self, texts: Iterable[str], style: ParagraphStyle, least: float = 0.0) -> float:
        """Width of a column that breaks none of its texts, with room beside them."""
        widths = (
            width_of(self._language.isolated(text), self._fonts, style.fontName, style.fontSize, rtl=self._rtl)
            for text in texts
        )
        return max(least, max(widths, default=0.0) + _BESIDE)

    def table(self, rows: list[list[Any]], widths: Sequence[float], style: Sequence[Any], **options: Any) -> Table:
        """A table whose first column stands where reading begins."""
        if self._rtl:
            rows, widths, style = mirrored(rows, widths, style)
        return Table(rows, colWidths=list(widths), style=list(style), **options)

    def _head(self, content: ReportContent) -> list[Flowable]:
        title = self.table(
            [[self.text(content.title, _TITLE), self.text(content.statement, _SMALL_RIGHT)]],
            [_WIDTH * 0.58, _WIDTH * 0.42],
            [*_PLAIN, ("VALIGN", (0, 0), (-1, -1), "BOTTOM"), ("LINEBELOW", (0, 0), (-1, -1), 1.2, _INK)],
        )
        verdict = ParagraphStyle("state", _VERDICT, textColor=_STATE[content.state])
        box = self.table(
            [[[self.text(content.verdict, verdict), *map(self.text, (content.verdict_detail, *content.reviewed))]]],
            [_WIDTH],
            _boxed(_WASH, _STATE[content.state]),
        )
        return [title, Spacer(1, 9), box]

    def _warnings(self, content: ReportContent) -> list[Flowable]:
        lines = [[self.text(content.correction, _BOLD)]] if content.correction else []
        lines += [[self.text(warning)] for warning in content.warnings]
        if not lines:
            return []
        return [Spacer(1, 6), self.table(lines, [_WIDTH], _boxed(_AMBER_WASH, _AMBER, 2))]

    def _facts(self, content: ReportContent) -> Table:
        half = (_WIDTH - 8 * mm) / 2
        columns = [
            [self.text(name, _HEADING), self._pairs(rows, half)]
            for name, rows in ((self._tr("Study"), content.patient), (self._tr("Series"), content.series))
        ]
        style = [*_PLAIN, ("VALIGN", (0, 0), (-1, -1), "TOP"), ("RIGHTPADDING", (0, 0), (0, 0), 8 * mm)]
        return self.table([columns], [half + 8 * mm, half], style)

    def _pairs(self, rows: Sequence[tuple[str, str]], width: float) -> Table:
        label = self.wide((name for name, _ in rows), _BODY, 78)
        soft = ParagraphStyle("label", _BODY, textColor=_SOFT)
        cells = [[self.text(name, soft), self.text(value)] for name, value in rows]
        style = [
            *_PLAIN,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
        ]
        return self.table(cells, [label, width - label], style)

    def _probabilities(self, content: ReportContent) -> Table:
        tr = self._tr
        head = [tr("Hemorrhage"), "", "", tr("Probability"), tr("Threshold"), "", "", tr("Volume, mL")]
        name = self.wide((row.title for row in content.probabilities), _BOLD)
        said = self.wide((row.verdict for row in content.probabilities), _BOLD, 70)
        right = [self.wide([head[n]], _SMALL, 58) for n in (3, 4, 7)]
        bar = max(30.0, min(92.0, _WIDTH - 44 - 26 - name - said - sum(right)))
        widths = [14, 30, 0, right[0], right[1], bar + 26, said, right[2]]
        widths[2] = int(_WIDTH - sum(widths))
        rows: list[list[Any]] = [
            [self.text(text, _SMALL_RIGHT if n in {3, 4, 7} else _SMALL) if text else "" for n, text in enumerate(head)]
        ]
        for row in content.probabilities:
            text, number = (_BOLD, _BOLD_RIGHT) if row.over else (_BODY, _BODY_RIGHT)
            whole = row.short == "any"
            rows.append(
                [
                    _Chip(row.rgb),
                    self.text(row.title if whole else row.short, _BOLD if not whole else text),
                    "" if whole else self.text(row.title, text),
                    self.text(row.value, number),
                    self.text(row.threshold, _BODY_RIGHT),
                    _Bar(row, bar, rtl=self._rtl),
                    self.text(row.verdict, text if row.over else _SMALL),
                    self.text(row.volume or content.total_volume, number),
                ]
            )
        style = [*_RULED, ("SPAN", (0, 0), (2, 0)), ("SPAN", (1, 1), (2, 1)), ("LEFTPADDING", (5, 0), (5, -1), 14)]
        return self.table(rows, widths, style)

    def _findings(self, content: ReportContent) -> list[Flowable]:
        heading = self.text(self._tr("Findings"), _HEADING)
        if content.findings_note:
            return [KeepTogether([heading, self.text(content.findings_note)])]
        tr = self._tr
        titles = [tr("No."), "", tr("Subtype"), "", tr("Side"), tr("Slices")]
        titles += [tr("Volume, mL"), tr("Probability"), tr("Diameter, mm"), tr("Mean HU")]
        widths = [22, 14, 30, 0, *(self.wide([title], _SMALL, 40) for title in titles[4:])]
        widths[4] = self.wide([titles[4], *(row.side for row in content.findings)], _BODY)
        widths[3] = int(_WIDTH - sum(widths))
        head = [self.text(text, _SMALL_RIGHT if n >= 6 else _SMALL) if text else "" for n, text in enumerate(titles)]
        rows = [head, *(self._finding(row) for row in content.findings)]
        table = self.table(rows, widths, [*_RULED, ("SPAN", (2, 0), (3, 0))], repeatRows=1)
        body: list[Flowable] = [table, Spacer(1, 3), self.text(tr(FINDINGS_NOTE), _SMALL)]
        return [KeepTogether([heading, *body])] if len(rows) <= 12 else [heading, *body]

    def _finding(self, row: FindingRow) -> list[Any]:
        return [
            self.text(row.index),
            _Chip(row.rgb),
            self.text(row.short, _BOLD),
            self.text(row.title),
            self.text(row.side),
            self.text(row.slices),
            self.text(row.volume, _BODY_RIGHT),
            self.text(row.probability, _BODY_RIGHT),
            self.text(row.diameter, _BODY_RIGHT),
            self.text(row.mean_hu, _BODY_RIGHT),
        ]

    def _measurements(self, content: ReportContent) -> list[Flowable]:
        """Table of what the reader measured, and the slices with it drawn in, two beside each other."""
        if not content.measurements:
            return []
        # Planes have names where slices have numbers.
        planes = content.measured_on_planes
        widths = [22.0, 80, 80 if planes else 34, 104, 0, 84]
        widths[4] = _WIDTH - sum(widths)
        tr = self._tr
        place = tr("Slice or plane" if planes else "Slice")
        titles = [tr("No."), tr("Measurement"), place, tr("Value"), tr("Details"), tr("Text")]
        rows = [[self.text(text, _SMALL) for text in titles]]
        for row in content.measurements:
            rows.append(
                [
                    self.text(row.number),
                    self.text(row.title),
                    self.text(row.slice),
                    self.text(row.value, _BOLD),
                    self.text(row.details, _SMALL),
                    self.text(row.text),
                ]
            )
        style = [*_RULED, ("RIGHTPADDING", (0, 0), (-2, -1), 6), ("VALIGN", (0, 0), (-1, -1), "TOP")]
        table = self.table(rows, widths, style, repeatRows=1)
        body: list[Flowable] = [self.text(self._tr("Measurements by the reader"), _HEADING), table, Spacer(1, 3)]
        body.append(self.text(content.how_measured, _SMALL))
        images = content.measured_images
        pairs = [self._measured(images[n : n + 2]) for n in range(0, len(images), 2)]
        return [
            *([KeepTogether(body)] if len(rows) <= 12 else body),
            Spacer(1, 5),
            *(KeepTogether([pair]) for pair in pairs),
        ]

    def _measured(self, images: Sequence[KeyImage]) -> Table:
        edge = _WIDTH / 2 - 6
        pictures = [Image(io.BytesIO(image.marked_png), edge, edge) for image in images]
        captions = [self.text(f"{image.title}: {image.caption}", _SMALL) for image in images]
        style = [
            *_PLAIN,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, 0), 0),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 2),
            ("BOTTOMPADDING", (0, 1), (-1, 1), 8),
        ]
        return self.table([pictures, captions], [_WIDTH / 2] * len(images), style, hAlign="RIGHT" if self._rtl else "LEFT")

    def _images(self, content: ReportContent) -> list[Flowable]:
        """Plain beside marked, one pair below the other; the heading stays with the first."""
        heading = self.text(self._tr("Key images, brain window 40 / 80 HU"), _HEADING)
        if not content.images:
            return []
        if not any(image.caption for image in content.images):
            return [KeepTogether([heading, self._row(content.images)])]
        blocks = [self._pair(image) for image in content.images]
        return [KeepTogether([heading, blocks[0]]), *(KeepTogether([block]) for block in blocks[1:])]

    def _row(self, images: Sequence[KeyImage]) -> Table:
        """Plain images beside each other: nothing is marked on them."""
        edge = min(_WIDTH / len(images), 51 * mm)
        pictures = [Image(io.BytesIO(image.plain_png), edge, edge) for image in images]
        centred = ParagraphStyle("centred", _BODY, alignment=TA_CENTER)
        captions = [self.text(image.title, centred) for image in images]
        style = [
            *_PLAIN,
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#000000")),
            ("ALIGN", (0, 0), (-1, 0), "CENTER"),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
            ("TOPPADDING", (0, 1), (-1, 1), 2),
        ]
        return self.table([pictures, captions], [_WIDTH / len(images)] * len(images), style, rowHeights=[edge, None])

    def _pair(self, image: KeyImage) -> Table:
        edge = _WIDTH / 2 * 0.84
        pictures = [Image(io.BytesIO(data), edge, edge) for data in (image.plain_png, image.marked_png)]
        caption = f"{image.title}: {image.caption}" if image.caption else image.title
        style = [
            *_PLAIN,
            ("BACKGROUND", (0, 0), (-1, 0), HexColor("#000000")),
            ("ALIGN", (0, 0), (0, 0), "RIGHT"),
            ("ALIGN", (1, 0), (1, 0), "LEFT"),
            ("RIGHTPADDING", (0, 0), (0, 0), 2),
            ("LEFTPADDING", (1, 0), (1, 0), 2),
            ("TOPPADDING", (0, 0), (-1, 0), 0),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
            ("SPAN", (0, 1), (-1, 1)),
            ("TOPPADDING", (0, 1), (-1, 1), 2),
            ("BOTTOMPADDING", (0, 1), (-1, 1), 9),
        ]
        return Table(
            [pictures, [self.text(caption), ""]],
            colWidths=[_WIDTH / 2] * 2,
            rowHeights=[edge, None],
            style=style,
            hAlign="LEFT",
        )

    def _provenance(self, content: ReportContent) -> Table:
        soft = ParagraphStyle("label", _BODY, textColor=_SOFT)
        cells = [
            [self.text(name, soft), self.text(value, _MONO if "UID" in name or "SHA" in value else _BODY)]
            for name, value in content.provenance
        ]
        style = [
            *_PLAIN,
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
        ]
        label = self.wide((name for name, _ in content.provenance), _BODY, 104)
        return self.table(cells, [label, _WIDTH - label], style)


def _boxed(background: Color, edge: Color, padding: float = 6) -> list[Any]:
    return [
        ("BACKGROUND", (0, 0), (-1, -1), background),
        ("LINEBEFORE", (0, 0), (0, -1), 4, edge),
        ("LEFTPADDING", (0, 0), (-1, -1), 12),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding + 1),
    ]


def _colour(rgb: tuple[int, int, int]) -> Color:
    return Color(*(part / 255 for part in rgb))
