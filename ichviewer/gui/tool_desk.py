"""What the desks of tools share: one tool is in hand in all their views, and is put away in all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import WindowTool


class ToolDesk(QObject):
    """Tools of one kind in several views. Who inherits says what their kind is, fills `_tools`, and takes them in hand.

    Parameters
    ----------
    view
        First view; others join by `attach`.

    Signals
    -------
    tool_changed(str)
        Name of the tool in hand, or "".
    hinted(str)
        For the status line; "" for its usual hint.
    """

    tool_changed = Signal(str)
    hinted = Signal(str)
    kind: type[Any]
    take: Callable[[str], None]

    def __init__(self, view: SliceView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._views: list[SliceView] = []
        self._tools: dict[str, Any] = {}

    def attach(self, view: SliceView) -> None:
        """Let the reader use the tools in one more view."""
        view.installEventFilter(self)
        if self.tool is not None:
            view.set_tool(self.tool)
        self._views.append(view)

    @property
    def tool(self) -> Any:
        """The tool of this kind that is in hand, or None."""
        tool = self._view.tool
        return tool if isinstance(tool, self.kind) else None

    def put_away(self, name: str = "") -> None:
        """Back to the window tool, if the named tool (or any of these) is in hand."""
        tool = self.tool
        if tool is not None and name in {"", tool.name}:
            self._leave()
            window = WindowTool()
            for view in self._views:
                view.set_tool(window)
            self._on_put_away()
            self.tool_changed.emit("")
            self.hinted.emit("")

    def _on_put_away(self) -> None:
        """No tool of this kind is in hand any more."""

    def _leave(self) -> None:
        if self.tool is not None:
            self.tool.give_up()

    def _toggler(self, name: str) -> Callable[[bool], None]:
        return lambda wanted: self.take(name) if wanted else self.put_away(name)
