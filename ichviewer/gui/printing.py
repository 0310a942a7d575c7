"""What is printed: a slice with what stands in its corners, or the report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPageLayout, QPainter, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from ichviewer import RESEARCH_USE, __version__
from ichviewer.gui.widgets.slice_view import SliceView

_SHARPNESS = 3
_POINTS = 9


def snapshot(view: SliceView) -> QImage:
    """What a view shows, three times as sharp as on the screen, without the corner texts: they name the patient."""
    shown = view.texts_shown
    image = QImage(view.size() * _SHARPNESS, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARPNESS)
    image.fill(Qt.GlobalColor.black)
    view.set_texts_shown(False)
    try:
        view.render(image)
    finally:
        view.set_texts_shown(shown)
    return image


def prepare(printer: QPrinter) -> None:
    """Margins and name of a job; the name tells nothing of the patient, for print queues show it."""
    printer.setDocName("ichviewer")
    printer.setCreator(f"ichviewer {__version__}")
    printer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout.Unit.Millimeter)


def print_image(printer: QPrinter | QPdfWriter, image: QImage, head: Sequence[str]) -> None:
    """Print a picture on one page.

    Parameters
    ----------
    image
        Made as large as the page has room.
    head
        Lines above it.
    """
    painter = QPainter(printer)
    font = QFont("DejaVu Sans")
    font.setPointSize(_POINTS)
    painter.setFont(font)
    metrics = QFontMetricsF(font, printer)
    page = QRectF(painter.viewport())
    line = metrics.height() * 1.2
    for n, text in enumerate(head):
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, page.width())
        painter.drawText(page.left(), page.top() + n * line + metrics.ascent(), short)
    painter.drawText(page.left(), page.bottom() - metrics.descent(), f"{RESEARCH_USE}   ichviewer {__version__}")
    room = page.adjusted(0, (len(head) + 0.5) * line, 0, -1.5 * line)
    size = QSize(image.width(), image.height()).scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    place.moveTop(room.top())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    painter.end()


def print_report(printer: QPrinter | QPdfWriter, html: str) -> None:
    """Print a report as `ichviewer.services.reporting.ReportingService.printable` writes it; pages are numbered."""
    if isinstance(printer, QPrinter):
        # The document leaves two centimetres by itself.
        printer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    font = QFont("DejaVu Sans")
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(printer)
