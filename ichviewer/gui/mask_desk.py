"""Editing the mask in the window: which tool is in hand, its keys, and what the status line says about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ichviewer.domain.finding import Finding
from ichviewer.domain.labels import Subtype
from ichviewer.gui.mask_editing import MaskEditing
from ichviewer.gui.measure_desk import MeasureDesk
from ichviewer.gui.texts import mark
from ichviewer.gui.tool_desk import ToolDesk
from ichviewer.gui.widgets.mask_tools import BrushTool, EraserTool, GrowTool, MaskTool, PickTool, PolygonTool
from ichviewer.gui.widgets.slice_view import SliceView

PREFIX = "edit:"
PAINT = "paint:"
_SIZES = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}
NO_FINDING = mark("Choose a finding first: in the list, or by a click on it (O).")


class MaskDesk(ToolDesk):
    """The tools that edit the mask.

    Parameters
    ----------
    editing
        The mask of the shown series.
    view
        First view of native slices; others join by `attach`.
    measure
        Whose tool is put away when one of these is taken.
    current
        Gives the framed finding, or None.

    Signals
    -------
    refused(str)
        One line: why nothing was done.
    """

    refused = Signal(str)
    kind = MaskTool

    def __init__(
        self,
        editing: MaskEditing,
        view: SliceView,
        measure: MeasureDesk,
        current: Callable[[], Finding | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(view, parent)
        self.editing = editing
        self._measure = measure
        self._current = current
        made: tuple[MaskTool, ...] = (
            BrushTool(editing),
            EraserTool(editing),
            GrowTool(editing),
            PolygonTool(editing),
            PickTool(editing),
        )
        self._tools = {tool.name: tool for tool in made}
        self.attach(view)
        editing.settings_changed.connect(self._refresh)
        editing.refused.connect(self.refused)
        editing.leaving.connect(self._leave)
        measure.tool_changed.connect(self._on_other_tool)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            **{f"{PREFIX}{name}": self._toggler(name) for name in self._tools},
            **{f"{PAINT}{subtype.key}": self._painter(subtype) for subtype in Subtype},
            "smooth_component": lambda: self._with_finding(self.editing.smooth),
            "delete_component": lambda: self._with_finding(self.editing.delete),
            "retype_component": lambda: self._with_finding(
                lambda finding: self.editing.retype(finding, self.editing.settings.subtype)
            ),
            "revert_mask": self.editing.revert,
            "show_model_mask": self.editing.show_model,
        }

    def _painter(self, subtype: Subtype) -> Callable[[], None]:
        return lambda: self.editing.set_up(subtype=subtype)

    def _with_finding(self, change: Callable[[Finding], None]) -> None:
        finding = self._current()
        if finding is None:
            self.refused.emit(NO_FINDING)
        else:
            change(finding)

    # -- tools ------------------------------------------------------------------------------------------------------

    def take(self, name: str) -> None:
        """Take a tool in hand; another one is put away."""
        tool = self._tools[name]
        if self.tool is not tool:
            self._measure.put_away()
            self._leave()
            for view in self._views:
                view.set_tool(tool)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.editing.want()
        self.tool_changed.emit(name)
        self.hinted.emit(tool.hint)

    def _on_put_away(self) -> None:
        self.editing.leave()

    def _on_other_tool(self, name: str) -> None:
        """A measuring tool was taken."""
        if name:
            for tool in self._tools.values():
                tool.give_up()
            self.editing.leave()
            self.tool_changed.emit("")

    def _refresh(self) -> None:
        if self.tool is not None:
            self.hinted.emit(self.tool.hint)
        for view in self._views:
            view.update()

    # -- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """[ and ] change the brush while one is in hand; Esc, Enter and Backspace belong to a polygon that was begun."""
        tool = self.tool
        if tool is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.Leave:
            tool.leave()
        if isinstance(event, QKeyEvent) and not event.modifiers():
            override, pressed = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
            steps = _SIZES.get(Qt.Key(event.key())) if tool.resizes else None
            if event.type() == override and (steps is not None or (tool.busy and event.key() in _KEYS)):
                event.accept()
                return True
            if event.type() == pressed and steps is not None:
                self.editing.nudge_radius(steps)
                return True
            if event.type() == pressed and event.key() == Qt.Key.Key_Escape and not tool.busy:
                self.put_away()
                return True
            if event.type() == pressed and event.key() in _KEYS and not isinstance(watched, SliceView):
                return tool.key(self._view, event)  # a button has the focus
        return super().eventFilter(watched, event)
