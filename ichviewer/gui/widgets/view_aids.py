"""What helps to look at a view: a magnifier about the cursor, and a thin bar of the window's greys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from ichviewer.gui.layouts.views import Views
from ichviewer.gui.theme import font
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_view import SliceView

_RADIUS, _FACTOR = 96.0, 3.0
_EDGE, _INK, _SHADOW = QColor("#8ea6ff"), QColor("#e0e0e0"), QColor(0, 0, 0, 220)
_BAR_WIDTH, _BAR_LEAST = 8.0, 300.0


class Magnifier:
    """A circle about the cursor that shows the image three times as large; mouse and measurements work as without it.

    Parameters
    ----------
    view
        Whose image it shows.
    """

    def __init__(self, view: SliceView) -> None:
        self._view = view
        self.shown = False

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw the enlarged image, with a cross where the cursor points."""
        middle, picture = self._view.cursor_place, self._view.picture()
        if not self.shown or middle is None or picture is None or not mapping.image_area.contains(middle):
            return
        radius = min(_RADIUS, min(mapping.viewport.width, mapping.viewport.height) / 3)
        circle = QPainterPath()
        circle.addEllipse(middle, radius, radius)
        painter.save()
        painter.setClipPath(circle)
        painter.fillPath(circle, Qt.GlobalColor.black)
        painter.translate(middle)
        painter.scale(_FACTOR, _FACTOR)
        painter.translate(-middle)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._view.smooth)
        painter.drawImage(mapping.image_area, picture)
        painter.restore()
        painter.setPen(QPen(_EDGE, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(circle)
        for step in (QPointF(5, 0), QPointF(0, 5)):
            painter.drawLine(middle - step, middle + step)


class WindowBar:
    """The greys of the window from its upper to its lower end, with their HU, at the right edge of a view.

    Parameters
    ----------
    view
        Whose window it shows.
    """

    def __init__(self, view: SliceView) -> None:
        self._view = view
        self.shown = False

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw it where the view is tall enough; between the letter at the edge and the lower corner."""
        area = mapping.area
        if not self.shown or area.height() < _BAR_LEAST:
            return
        bar = QRectF(area.right() - 8 - _BAR_WIDTH, area.height() * 0.58, _BAR_WIDTH, area.height() * 0.26)
        greys = QLinearGradient(bar.topLeft(), bar.bottomLeft())
        greys.setColorAt(int(self._view.inverted), Qt.GlobalColor.white)
        greys.setColorAt(int(not self._view.inverted), Qt.GlobalColor.black)
        painter.setPen(QPen(_INK, 1))
        painter.setBrush(greys)
        painter.drawRect(bar)
        window = self._view.window_values
        written = font(8)
        metrics = QFontMetricsF(written)
        painter.setFont(written)
        for y, value in ((bar.top(), window.high), (bar.center().y(), window.level), (bar.bottom(), window.low)):
            text = f"{value:.0f}"
            place = QPointF(bar.left() - 5 - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2)
            painter.setPen(_SHADOW)
            painter.drawText(place + QPointF(1, 1), text)
            painter.setPen(_INK)
            painter.drawText(place, text)


class ViewAids(QObject):
    """Magnifier and bar of every view.

    Parameters
    ----------
    views
        The slice views.
    """

    def __init__(self, views: Views, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._magnifiers: list[Magnifier] = []
        self._bars: list[WindowBar] = []
        self._magnifies = self._shows_bar = False
        views.made.connect(self._attach)
        for view in views.all:
            self._attach(view)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {"magnifier": self.set_magnifier, "colour_bar": self.set_bar}

    def _attach(self, view: SliceView) -> None:
        bar, magnifier = WindowBar(view), Magnifier(view)
        bar.shown, magnifier.shown = self._shows_bar, self._magnifies
        self._bars.append(bar)
        self._magnifiers.append(magnifier)
        view.add_layer(bar)
        view.add_layer(magnifier)

    def set_magnifier(self, shown: bool) -> None:
        """Show the magnifier in the view under the cursor, or none."""
        self._magnifies = shown
        self._show(self._magnifiers, shown)

    def set_bar(self, shown: bool) -> None:
        """Show the bars of the windows, or none."""
        self._shows_bar = shown
        self._show(self._bars, shown)

    def _show(self, aids: list[Magnifier] | list[WindowBar], shown: bool) -> None:
        for aid in aids:
            aid.shown = shown
        for view in self._views.all:
            view.update()
