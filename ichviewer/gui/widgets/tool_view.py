"""A view that gives mouse and keys to tools: first the catchers, then the one in hand; fixed buttons pan and zoom."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.tools import TREMBLE, Layer, PanTool, Pointer, Tool, WindowTool, ZoomTool

CAME_BACK = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""Why a widget gets the keyboard though nobody chose it: its window, or what lay over it, gave it back."""


class ToolView(QWidget):
    """What of a slice view is about tools and layers.

    Signals
    -------
    pointed(str)
        What lies under the cursor, or "".
    maximise_requested()
        On a double-click that no tool has a use for.
    menu_requested(QPointF)
        A right click that was no drag, at a point of the view.
    activated()
        It was chosen: what keys and menus do from now on is done here.
    """

    pointed = Signal(str)
    maximise_requested = Signal()
    menu_requested = Signal(QPointF)
    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._cursor: QPointF | None = None
        self._tool: Tool = WindowTool()
        self._pan, self._zoom = PanTool(), ZoomTool()
        self._catchers: list[Tool] = []
        self._layers: list[Layer] = []
        self._grip: tuple[Tool, Qt.MouseButton] | None = None
        self._pressed, self._dragged = QPointF(), False

    # -- what a view tells ------------------------------------------------------------------------------------------

    @property
    @abstractmethod
    def has_image(self) -> bool:
        """Whether there is something that tools can work on."""

    @abstractmethod
    def mapping(self) -> ImageMapping:
        """From points of the view to the shown slice and to the patient, and back, as it lies now.

        Raises
        ------
        ValueError
            If nothing is shown.
        """

    @abstractmethod
    def _pointed_lines(self) -> tuple[str, ...]:
        """What lies under the cursor."""

    # -- tools ------------------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """What the left button does."""
        return self._tool

    @property
    def cursor_place(self) -> QPointF | None:
        """Where the mouse is, in logical pixels; None while it is elsewhere."""
        return self._cursor

    def set_tool(self, tool: Tool) -> None:
        """Take another tool in hand; a drag under way ends as it is."""
        self._let_go()
        self._tool = tool
        self._show_cursor()
        self.update()

    def add_layer(self, layer: Layer) -> None:
        """Draw something over the image from now on, above the layers before it."""
        self._layers.append(layer)
        self.update()

    def add_catcher(self, tool: Tool, *, first: bool = False) -> None:
        """Let a tool be asked before the one in hand whether it takes a press, a double-click or a key; it is drawn too.

        It is asked after the catchers that are there, or before them where it is to be the `first`.
        """
        self._catchers.insert(0 if first else len(self._catchers), tool)
        self.add_layer(tool)

    def _paint_layers(self, painter: QPainter) -> None:
        layers = [*self._layers, *((self._tool,) if self._tool not in self._layers else ())]
        mapping = self.mapping()
        for layer in layers:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            layer.paint(painter, mapping)
            painter.restore()

    def _tell_pointed(self) -> None:
        self.pointed.emit("   ".join(self._pointed_lines()))

    def _let_go(self) -> None:
        """A drag that cannot go on ends where it is: its tool is told, for it may have begun something."""
        if self._grip is None:
            return
        tool, button = self._grip
        self._grip = None
        if self.has_image:
            point = self._pressed if self._cursor is None else self._cursor
            nothing = Qt.KeyboardModifier.NoModifier
            tool.release(self, Pointer(point, point, self._pressed, button, nothing, self.mapping()))

    # -- events -----------------------------------------------------------------------------------------------------

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever is hidden hears of no release any more."""
        self._let_go()
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """What keys and menus do is done here from now on, unless the keyboard only came back with window or menu."""
        super().focusInEvent(event)
        if event.reason() not in CAME_BACK:
            self.activated.emit()

    def _pointer(self, event: QMouseEvent, button: Qt.MouseButton) -> Pointer:
        point = event.position()
        held = self._grip is not None
        before = point if self._cursor is None else self._cursor
        return Pointer(point, before, self._pressed if held else point, button, event.modifiers(), self.mapping())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start a drag: the middle button pans, the right one zooms, the left one is the catchers' and the tool's."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.activated.emit()
        event.accept()
        if self._grip is not None or not self.has_image:
            return
        button = event.button()
        fixed = {Qt.MouseButton.MiddleButton: self._pan, Qt.MouseButton.RightButton: self._zoom}.get(button)
        tools = [fixed] if fixed else [*self._catchers, self._tool] if button == Qt.MouseButton.LeftButton else []
        self._pressed, self._dragged = event.position(), False
        pointer = self._pointer(event, button)
        for tool in tools:
            if tool.press(self, pointer):
                self._grip = (tool, button)
                break
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag, and show what lies under the cursor."""
        if self._grip is not None and not event.buttons() & self._grip[1]:
            self._let_go()  # the release went elsewhere: to a dialog that opened meanwhile
        if self._grip is not None:
            tool, button = self._grip
            self._dragged = self._dragged or (event.position() - self._pressed).manhattanLength() > TREMBLE
            tool.move(self, self._pointer(event, button))
        elif self.has_image:
            pointer = self._pointer(event, Qt.MouseButton.NoButton)
            self._tool.move(self, pointer)
            self._show_cursor(pointer)
        self._cursor = event.position()
        self.update()
        self._tell_pointed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a drag."""
        event.accept()
        if self._grip is not None and event.button() == self._grip[1]:
            tool, button = self._grip
            pointer = self._pointer(event, button)
            self._grip = None
            tool.release(self, pointer)
            self.update()
            # A drag that comes back to where it began was no click.
            if button == Qt.MouseButton.RightButton and not self._dragged:
                self.menu_requested.emit(pointer.point)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the whole window, unless a catcher or the tool has a use for it."""
        if event.button() == Qt.MouseButton.LeftButton and self.has_image:
            if self._tool.quick:
                self.mousePressEvent(event)
                return
            self._let_go()
            pointer = self._pointer(event, event.button())
            if not any(tool.double_click(self, pointer) for tool in (*self._catchers, self._tool)):
                self.maximise_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the key to the catchers, then to the tool; what none of them takes is the window's."""
        if not any(tool.key(self, event) for tool in (*self._catchers, self._tool)):
            super().keyPressEvent(event)

    def _show_cursor(self, pointer: Pointer | None = None) -> None:
        shapes = (tool.cursor(self, pointer) for tool in (*self._catchers, self._tool))
        self.setCursor(next((shape for shape in shapes if shape is not None), Qt.CursorShape.CrossCursor))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing lies under the cursor any more."""
        self._cursor = None
        self.update()
        self.pointed.emit("")
        super().leaveEvent(event)
