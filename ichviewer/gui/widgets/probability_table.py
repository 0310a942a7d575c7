"""The six probabilities with their thresholds as bars, and the volumes beside them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ichviewer.domain.finding import Probabilities, probability_text
from ichviewer.domain.labels import ANY, PROBABILITY_ORDER, Subtype, colour, short_name
from ichviewer.gui import theme
from ichviewer.gui.texts import isolated, say, tr

_ROW = 24
_BETWEEN = 8.0
_SHORTEST_BAR = 12.0
_WIDEST = ("0.890", "≥ 0.00", "188.8 mL")
"""Probability, threshold and volume at their widest: columns do not jump with what they show."""
_SPREAD = " ±0.00"


class ProbabilityTable(QWidget):
    """One row per class: name, bar with its threshold, probability, threshold, mL.

    Attributes
    ----------
    spread
        Standard deviation of each probability, where it was asked for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probability_table")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()
        self._probabilities = Probabilities()
        self._thresholds: Mapping[str, float] = {}
        self._volumes: Mapping[str, float | None] = {}
        self.spread: Mapping[str, float] = {}
        self._temperatures: Mapping[str, float] = {}
        self.show_values(Probabilities(), {}, {})

    def show_values(
        self, probabilities: Probabilities, thresholds: Mapping[str, float], volumes_ml: Mapping[str, float | None]
    ) -> None:
        """Show an analysis; what is missing reads "not assessed"."""
        self._probabilities, self._thresholds, self._volumes = probabilities, thresholds, volumes_ml
        self.setAccessibleDescription("; ".join(self.sentence(key) for key in PROBABILITY_ORDER))
        lines = [self.sentence(key) for key in PROBABILITY_ORDER]
        self.setToolTip("\n".join([*lines, *([self.calibration] if self.calibration else [])]))
        self.update()

    def _fit(self) -> None:
        self.setFixedHeight(theme.px(_ROW) * (len(PROBABILITY_ORDER) + 1))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def set_calibration(self, temperatures: Mapping[str, float]) -> None:
        """Tell by which temperatures the logits were divided; none where the model is not calibrated or not known."""
        self._temperatures = dict(temperatures)
        self.show_values(self._probabilities, self._thresholds, self._volumes)

    @property
    def calibration(self) -> str:
        """How the probabilities were calibrated, in words; "" where they were not."""
        if not self._temperatures:
            return ""
        parts = ", ".join(f"{short_name(key)} {value:.2f}" for key, value in self._temperatures.items())
        return tr("Calibrated by temperature: {parts}", parts=parts)

    def set_spread(self, deviations: Mapping[str, float]) -> None:
        """Show a standard deviation beside each probability; none where there are none."""
        self.spread = dict(deviations)
        self.show_values(self._probabilities, self._thresholds, self._volumes)

    def _deviation(self, key: str) -> str:
        return f" ±{self.spread[key]:.2f}" if key in self.spread else ""

    def sentence(self, key: str) -> str:
        """One row in words."""
        name = tr("Any hemorrhage") if key == ANY else say(Subtype.from_key(key).title)
        value, threshold, volume = self._probabilities[key], self._thresholds.get(key), self._volume(key)
        said = tr("not assessed") if value is None else f"{probability_text(value, threshold)}{self._deviation(key)}"
        limit = "" if threshold is None else f" ({tr('threshold {threshold:.2f}', threshold=threshold)})"
        measured = tr("volume not assessed") if volume is None else f"{volume:.1f} mL"
        return isolated(f"{name}: {said}{limit}, {measured}")

    def _volume(self, key: str) -> float | None:
        if key != ANY:
            return self._volumes.get(key)
        known = [value for subtype in Subtype if (value := self._volumes.get(subtype.key)) is not None]
        return sum(known) if known else None

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Preferred size."""
        return QSize(theme.px(272), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw the table."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number stands before its unit
        width = float(self.width())
        row = theme.px(_ROW)
        head, words = QFontMetricsF(theme.font(8)), QFontMetricsF(theme.font(9, bold=True))
        value, limit, volume = (words.horizontalAdvance(text) + _BETWEEN for text in _WIDEST)
        limit = max(limit, head.horizontalAdvance(tr("threshold")) + _BETWEEN)
        volume = max(volume, head.horizontalAdvance(tr("volume")) + _BETWEEN)
        name = 16 + max(words.horizontalAdvance(short_name(key)) for key in PROBABILITY_ORDER) + _BETWEEN
        volume_right = width
        threshold_right = volume_right - volume
        value_right = threshold_right - limit
        bar = (name, value_right - value - (words.horizontalAdvance(_SPREAD) if self.spread else 0))
        painter.setFont(theme.font(8))
        painter.setPen(theme.colour("muted"))
        baseline = row / 2 + head.capHeight() / 2
        room = threshold_right - head.horizontalAdvance(tr("threshold")) - _BETWEEN - name
        titles = (*([tr("probability, calibrated")] if self._temperatures else []), tr("probability"))
        title = next((text for text in titles if head.horizontalAdvance(text) <= room), titles[-1])
        painter.drawText(QPointF(name, baseline), head.elidedText(title, Qt.TextElideMode.ElideRight, room))
        for right, text in ((threshold_right, tr("threshold")), (volume_right, tr("volume"))):
            painter.drawText(QPointF(right - head.horizontalAdvance(text), baseline), text)
        for n, key in enumerate(PROBABILITY_ORDER):
            self._paint_row(painter, key, (n + 1) * row, bar, (value_right, threshold_right, volume_right))
        painter.end()

    def _paint_row(
        self, painter: QPainter, key: str, top: float, bar: tuple[float, float], rights: tuple[float, float, float]
    ) -> None:
        value, threshold, volume = self._probabilities[key], self._thresholds.get(key), self._volume(key)
        over = value is not None and threshold is not None and value >= threshold
        ink = QColor(*colour(key))
        middle = top + theme.px(_ROW) / 2
        painter.fillRect(QRectF(0, middle - 5, 10, 10), ink)
        plain, strong = theme.font(9), theme.font(9, bold=True)

        def write(text: str, right: float | None, token: str, bold: bool = False) -> None:
            chosen = strong if bold else plain
            metrics = QFontMetricsF(chosen)
            painter.setFont(chosen)
            painter.setPen(theme.colour(token))
            x = 16.0 if right is None else right - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(x, middle + metrics.capHeight() / 2), text)

        write(short_name(key), None, "text", over)
        if value is None:
            painter.setFont(plain)
            painter.setPen(theme.colour("muted"))
            painter.drawText(QPointF(bar[0], middle + QFontMetricsF(plain).capHeight() / 2), tr("not assessed"))
        else:
            if bar[1] - bar[0] >= _SHORTEST_BAR:  # else the numbers have the room
                self._paint_bar(painter, key, QRectF(bar[0], middle - 4, bar[1] - bar[0], 8), ink)
            write(f"{probability_text(value, threshold)}{self._deviation(key)}", rights[0], "text", over)
            write("–" if threshold is None else f"≥ {threshold:.2f}", rights[1], "muted")
        write("–" if volume is None else f"{volume:.1f} mL", rights[2], "muted" if volume is None else "text", over)

    def _paint_bar(self, painter: QPainter, key: str, track: QRectF, ink: QColor) -> None:
        value, threshold = self._probabilities[key] or 0.0, self._thresholds.get(key)
        painter.fillRect(track, theme.colour("track"))
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * value, track.height()), ink)
        if threshold is not None:
            x = track.left() + track.width() * threshold
            painter.setPen(QPen(theme.colour("text"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, track.top() - 3), QPointF(x, track.bottom() + 3))
        if key in self.spread:
            ends = (min(max(value + side * self.spread[key], 0.0), 1.0) for side in (-1, 1))
            low, high = (QPointF(track.left() + track.width() * end, track.center().y()) for end in ends)
            painter.setPen(QPen(theme.colour("text"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(low, high)
