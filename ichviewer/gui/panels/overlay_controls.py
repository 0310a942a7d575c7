"""How the mask is drawn: fill, outline, opacity, and which subtypes are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ichviewer.domain.labels import Subtype
from ichviewer.gui.texts import isolated, say, tr
from ichviewer.gui.widgets.swatch import swatch
from ichviewer.render.raster import OverlayStyle


class OverlayControls(QWidget):
    """Fill, outline, opacity, and which subtypes are shown.

    Signals
    -------
    style_changed(OverlayStyle)
        By the user or by `nudge`.
    """

    style_changed = Signal(object)

    def __init__(self, style: OverlayStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fill, self.outline = QCheckBox(tr("Fill")), QCheckBox(tr("Outline"))
        self.fill.setChecked(style.fill)
        self.outline.setChecked(style.outline)
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setValue(round(style.opacity * 100))
        self.opacity.setAccessibleName(tr("Opacity of the fill"))
        self._value = QLabel()
        self._value.setMinimumWidth(40)
        self._value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.subtypes = {subtype: QCheckBox(subtype.short) for subtype in Subtype}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.fill)
        row.addWidget(self.outline)
        row.addStretch(1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(tr("Opacity")))
        row.addWidget(self.opacity, 1)
        row.addWidget(self._value)
        column.addLayout(row)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for n, (subtype, box) in enumerate(self.subtypes.items()):
            box.setIcon(swatch(subtype.rgb))
            box.setChecked(subtype in style.visible)
            box.setToolTip(tr("Show {subtype} hemorrhage", subtype=say(subtype.title)))
            box.toggled.connect(self._emit)
            grid.addWidget(box, n // 3, n % 3)
        column.addLayout(grid)
        self.fill.toggled.connect(self._emit)
        self.outline.toggled.connect(self._emit)
        self.opacity.valueChanged.connect(self._emit)
        self._emit()

    @property
    def overlay(self) -> OverlayStyle:
        """The style as set."""
        return OverlayStyle(
            opacity=self.opacity.value() / 100,
            fill=self.fill.isChecked(),
            outline=self.outline.isChecked(),
            visible=frozenset(subtype for subtype, box in self.subtypes.items() if box.isChecked()),
        )

    def set_style(self, style: OverlayStyle) -> None:
        """Show and use fill, outline and opacity of a style; which subtypes are shown stays."""
        self.fill.setChecked(style.fill)
        self.outline.setChecked(style.outline)
        self.opacity.setValue(round(style.opacity * 100))

    def nudge(self, percent: int) -> None:
        """Change the opacity by so many percent."""
        self.opacity.setValue(self.opacity.value() + percent)

    def _emit(self) -> None:
        self._value.setText(isolated(f"{self.opacity.value()} %"))
        self.style_changed.emit(self.overlay)
