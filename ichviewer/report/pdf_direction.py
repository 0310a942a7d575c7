"""Paragraphs and tables of a PDF that is read from the right; reportlab itself lays out from the left."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from ichviewer.report.script import lines, markup

_OTHER_END = {TA_LEFT: TA_RIGHT, TA_RIGHT: TA_LEFT, TA_CENTER: TA_CENTER}
_OTHER_COMMAND = {
    "LEFTPADDING": "RIGHTPADDING",
    "RIGHTPADDING": "LEFTPADDING",
    "LINEBEFORE": "LINEAFTER",
    "LINEAFTER": "LINEBEFORE",
}
_OTHER_VALUE = {"LEFT": "RIGHT", "RIGHT": "LEFT"}


class RtlText(Flowable):  # type: ignore[misc]
    """A paragraph that begins at the right; its lines are broken once its width is known.

    Parameters
    ----------
    text
        In the order of reading, numbers isolated.
    style
        Its left end is the right one here.
    fonts
        Folder with ``DejaVuSans.ttf``.
    """

    def __init__(self, text: str, style: ParagraphStyle, fonts: Path) -> None:
        super().__init__()
        self._text, self._fonts = text, fonts
        self.style = ParagraphStyle(f"{style.name}-rtl", style, alignment=_OTHER_END[style.alignment])
        self._drawn: Paragraph | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines."""
        style = self.style
        # A little less than there is: what was measured here must never be broken again.
        broken = lines(self._text, self._fonts, style.fontName, style.fontSize, width - 1)
        self._drawn = Paragraph("<br/>".join(markup(line, self._fonts, style.fontName, rtl=True) for line in broken), style)
        self.width, self.height = self._drawn.wrap(width, height)
        return self.width, self.height

    def getSpaceBefore(self) -> float:  # noqa: N802 (reportlab's name)
        """As a paragraph has it."""
        return float(self.style.spaceBefore)

    def getSpaceAfter(self) -> float:  # noqa: N802 (reportlab's name)
        """As a paragraph has it."""
        return float(self.style.spaceAfter)

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 (reportlab's names)
        """Draw the lines."""
        if self._drawn is not None:
            self._drawn.drawOn(canvas, x, y, _sW)


def mirrored(
    rows: Sequence[Sequence[Any]], widths: Sequence[float], style: Sequence[Any]
) -> tuple[list[list[Any]], list[float], list[Any]]:
    """Rows, widths and style of a table with its first column at the right."""
    turned = [list(reversed(row)) for row in rows]
    count = len(widths)
    commands: list[Any] = [("ALIGN", (0, 0), (-1, -1), "RIGHT")]
    for name, start, end, *values in style:
        first, last = (_other(end[0], count), start[1]), (_other(start[0], count), end[1])
        if name == "SPAN":  # what it shows lies in its first cell
            for row in turned[start[1] : end[1] + 1 or None]:
                row[first[0]], row[last[0]] = row[last[0]], row[first[0]]
        commands.append((_OTHER_COMMAND.get(name, name), first, last, *(_flipped(value) for value in values)))
    return turned, list(reversed(widths)), commands


def _other(column: int, count: int) -> int:
    return count - 1 - (column if column >= 0 else count + column)


def _flipped(value: Any) -> Any:
    return _OTHER_VALUE.get(value, value) if isinstance(value, str) else value
