"""Beside the image while the mask is edited: the tools, what is painted, radius, limits, and what is done to components."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ichviewer.domain.labels import Subtype
from ichviewer.gui.mask_desk import PREFIX
from ichviewer.gui.mask_editing import RADIUS_MM, MaskEditing
from ichviewer.gui.panels.study_panel import label
from ichviewer.gui.texts import isolated, say, tr
from ichviewer.gui.widgets.swatch import swatch

_HU = (-200, 400)
_STEPS = 100
_COMPONENT = ("smooth_component", "retype_component", "delete_component")


class EditPanel(QFrame):
    """Shown while a tool that edits the mask is in hand.

    Parameters
    ----------
    editing
        What is set.
    actions
        Of the window, by name: the buttons are theirs.
    """

    def __init__(self, editing: MaskEditing, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_panel")
        self._editing = editing
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(tr("Edit mask"), "heading"), 1)
        for name in ("undo", "redo", "revert_mask"):
            head.addWidget(_button(actions[name], text=name == "revert_mask"))
        column.addLayout(head)
        column.addLayout(self._tools(actions))
        column.addLayout(self._subtypes())
        column.addLayout(self._sizes())
        column.addLayout(self._components(actions))
        editing.settings_changed.connect(self._show)
        self._show()
        self.hide()

    def _tools(self, actions: Mapping[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, action in actions.items():
            if name.startswith(PREFIX):
                row.addWidget(_button(action))
        row.addStretch(1)
        return row

    def _subtypes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(QLabel(tr("Paint")), 1)
        self.subtypes: dict[Subtype, QToolButton] = {}
        group = QButtonGroup(self)
        for subtype in Subtype:
            button = QToolButton()
            button.setObjectName("paint_button")
            button.setCheckable(True)
            button.setText(subtype.short)
            button.setIcon(swatch(subtype.rgb))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setToolTip(
                tr("Paint {subtype} hemorrhage  (Ctrl+Alt+{digit})", subtype=say(subtype.title), digit=int(subtype))
            )
            button.setAccessibleName(tr("Paint {subtype} hemorrhage", subtype=say(subtype.title)))
            button.clicked.connect(lambda _checked=False, chosen=subtype: self._editing.set_up(subtype=chosen))
            group.addButton(button)
            row.addWidget(button)
            self.subtypes[subtype] = button
        return row

    def _sizes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        self.radius = QSlider(Qt.Orientation.Horizontal)
        self.radius.setRange(0, _STEPS)
        self.radius.setAccessibleName(tr("Radius of the brush"))
        self.radius.setToolTip(tr("Radius of brush and eraser  ( [ and ], or Shift+wheel over the image)"))
        self.radius.valueChanged.connect(lambda value: self._editing.set_up(radius_mm=_radius_of(value)))
        self._radius_text = QLabel()
        self._radius_text.setMinimumWidth(56)
        self._radius_text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(QLabel(tr("Radius")), 0, 0)
        grid.addWidget(self.radius, 0, 1, 1, 3)
        grid.addWidget(self._radius_text, 0, 4)
        self.low, self.high = QSpinBox(), QSpinBox()
        for box, field, name in ((self.low, "low", tr("Lower")), (self.high, "high", tr("Upper"))):
            box.setRange(*_HU)
            box.setAccessibleName(tr("{name} limit in HU", name=name))
            box.setKeyboardTracking(False)
            box.valueChanged.connect(lambda value, chosen=field: self._editing.set_limits(**{chosen: value}))
        grid.addWidget(QLabel("HU"), 1, 0)
        grid.addWidget(self.low, 1, 1)
        grid.addWidget(QLabel("–"), 1, 2)
        grid.addWidget(self.high, 1, 3, 1, 2)
        self.limited = QCheckBox(tr("Limits for the brush too"))
        self.limited.setToolTip(tr("Brush and polygon too paint only pixels within these HU"))
        self.limited.toggled.connect(lambda on: self._editing.set_up(limited=on))
        boxes = QGridLayout()
        boxes.setHorizontalSpacing(16)
        self.three_d = QCheckBox(tr("Grow in 3D"))
        self.three_d.setToolTip(tr("A region grows over the neighbouring slices too"))
        self.three_d.toggled.connect(lambda on: self._editing.set_limits(three_d=on))
        self.in_skull = QCheckBox(tr("Inside the skull"))
        self.in_skull.setToolTip(tr("A region does not leave what bone encloses; untick it where the skull is open"))
        self.in_skull.toggled.connect(lambda on: self._editing.set_limits(in_skull=on))
        boxes.addWidget(self.three_d, 0, 0)
        boxes.addWidget(self.in_skull, 0, 1)
        boxes.addWidget(self.limited, 1, 0, 1, 2)
        boxes.setColumnStretch(1, 1)
        grid.addLayout(boxes, 2, 0, 1, 5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def _components(self, actions: Mapping[str, QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for name in _COMPONENT:
            row.addWidget(_button(actions[name], text=True))
        row.addStretch(1)
        return row

    def _show(self) -> None:
        settings = self._editing.settings
        self.subtypes[settings.subtype].setChecked(True)
        self._radius_text.setText(isolated(f"{settings.radius_mm:.1f} mm"))
        shown = (
            (self.radius, self.radius.setValue, _position_of(settings.radius_mm)),
            (self.low, self.low.setValue, settings.limits.low),
            (self.high, self.high.setValue, settings.limits.high),
            (self.limited, self.limited.setChecked, settings.limited),
            (self.three_d, self.three_d.setChecked, settings.limits.three_d),
            (self.in_skull, self.in_skull.setChecked, settings.limits.in_skull),
        )
        for widget, setter, value in shown:
            with QSignalBlocker(widget):
                setter(value)


def _button(action: QAction, text: bool = False) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon if text else Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _radius_of(position: int) -> float:
    """The slider is finer for small brushes."""
    low, high = RADIUS_MM
    return float(round(low * (high / low) ** (position / _STEPS), 2))


def _position_of(radius_mm: float) -> int:
    low, high = RADIUS_MM
    return round(_STEPS * math.log(radius_mm / low) / math.log(high / low))
