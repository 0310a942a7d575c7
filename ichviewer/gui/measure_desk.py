"""Measuring in the window: which tool is in hand, undo and redo, and what the status line says about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ichviewer.domain.measurement import Abc2, Measurement
from ichviewer.gui.measuring import Measuring
from ichviewer.gui.texts import say
from ichviewer.gui.tool_desk import ToolDesk
from ichviewer.gui.widgets.abc2_tool import Abc2Tool
from ichviewer.gui.widgets.measure_layer import MeasureLayer, tool_busy
from ichviewer.gui.widgets.measure_tools import (
    AngleTool,
    ArrowTool,
    DistanceTool,
    EllipseTool,
    FreehandTool,
    MeasureTool,
    MidlineTool,
    RectangleTool,
)
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.text_editor import needs_text

PREFIX = "measure:"
_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class MeasureDesk(ToolDesk):
    """The measuring tools of the window.

    Parameters
    ----------
    measuring
        The measurements of the shown series.
    view
        The view of the slices, which the list leads to; others join by `attach`.

    Signals
    -------
    plane_wanted(Measurement)
        One that lies on a reformatted plane or in a slab is to be shown.
    """

    kind = MeasureTool
    plane_wanted = Signal(object)

    def __init__(self, measuring: Measuring, view: SliceView, parent: QObject | None = None) -> None:
        super().__init__(view, parent)
        self.measuring = measuring
        self._abc2 = Abc2Tool(measuring, self._finished)
        made: tuple[MeasureTool, ...] = (
            DistanceTool(measuring, self._finished),
            AngleTool(measuring, self._finished),
            EllipseTool(measuring, self._finished),
            RectangleTool(measuring, self._finished),
            FreehandTool(measuring, self._finished),
            ArrowTool(measuring, self._finished),
            MidlineTool(measuring, self._finished),
            self._abc2,
        )
        self._tools = {tool.name: tool for tool in made}
        self._layer = MeasureLayer(measuring, self._count_slices)
        self.attach(view)
        measuring.hinted.connect(self._hint)
        measuring.changed.connect(self._refresh_hint)

    def attach(self, view: SliceView) -> None:
        """Draw the measurements in one more view, and let the reader measure there too."""
        self._layer.attach(view)
        super().attach(view)

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        tools = {f"{PREFIX}{name}": self._toggler(name) for name in self._tools}
        return {
            **tools,
            "delete_measurement": self.measuring.remove_current,
            "edit_text": self.edit_text,
            "show_measurements": self._show,
        }

    def take(self, name: str) -> None:
        """Take a measuring tool in hand."""
        if self.tool is not self._tools[name]:
            self._leave()
            for view in self._views:
                view.set_tool(self._tools[name])
            if not any(view.hasFocus() for view in self._views):
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tool_changed.emit(name)
        here = next((view for view in self._views if view.hasFocus()), self._view)
        # Where it is refused it says so at once, not only when it is tried.
        reason = self._tools[name].why_not(here.mapping()) if here.images is not None else ""
        self._hint(say(reason) or self._tools[name].hint)

    def item_at(self, view: SliceView, point: QPointF) -> Measurement | None:
        """The measurement at a point of a view, or None."""
        return self._layer.item_at(view, point)

    def edit_text(self) -> None:
        """Write the text of the selected measurement."""
        item = self.measuring.current
        if item is not None:
            self.show_item(item)
            shown = [view for view in self._views if view.isVisible() and view.images is not None]
            view = next((view for view in shown if self.measuring.holds(view.mapping(), item)), self._view)
            self._layer.edit_text(view, item)

    def show_item(self, item: Measurement) -> None:
        """Go to the slice of a measurement, or to its plane, which a layout has to have."""
        if item.slice_index is None:
            self.plane_wanted.emit(item)
        else:
            self._view.set_slice(item.slice_index)

    def _show(self, shown: bool) -> None:
        self._layer.shown = shown
        for view in self._views:
            view.update()

    def _finished(self, view: SliceView, item: Measurement) -> None:
        if needs_text(item):
            self._layer.edit_text(view, item)

    def _count_slices(self, _view: SliceView, item: Abc2) -> None:
        self.take(self._abc2.name)
        self._abc2.count(item)

    def _hint(self, text: str) -> None:
        if self.tool is not None:
            self.hinted.emit(text)

    def _refresh_hint(self) -> None:
        """Undo may take away what the tool in hand works on."""
        if self.tool is not None:
            self.hinted.emit(self.tool.hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc, Enter and Backspace belong to a measurement that has been begun before they are shortcuts.

        Esc without one puts the tool away, unless something runs that it stops.
        """
        if isinstance(event, QKeyEvent) and self.tool is not None and event.key() in _KEYS:
            if event.type() == QEvent.Type.ShortcutOverride and tool_busy(self.tool):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and not tool_busy(self.tool) and event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
            if event.type() == QEvent.Type.KeyPress and not isinstance(watched, SliceView):
                return self.tool.key(self._view, event)  # a button has the focus
        return super().eventFilter(watched, event)
