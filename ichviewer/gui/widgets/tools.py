"""What the mouse does in a slice view: one tool in hand; window/level, pan, zoom and scroll are the first of them.

A view asks its catchers first (handles of measurements, a crosshair), then the tool in hand for the left button. The middle
button always pans and the right one always zooms. One tool object serves every view: it is told which view it works on, and
keeps nothing of it beyond a drag.
"""

# ruff: noqa: ARG002 - a tool is told all, and uses what it needs
from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from ichviewer.gui.texts import mark
from ichviewer.gui.widgets.mapping import ImageMapping

if TYPE_CHECKING:
    from ichviewer.gui.widgets.slice_view import SliceView

TREMBLE = 3  # pixels that a hand moves in a click
_PIXELS_PER_SLICE = 8


@dataclass(frozen=True, eq=False)
class Pointer:
    """Where the mouse is.

    Attributes
    ----------
    point, before, pressed
        Logical pixels of the view: now, at the event before, and where the button went down (now, without button).
    button
        The one that is held, or NoButton.
    modifiers
        Keys held with it.
    mapping
        From the point to the image and the patient, as the view shows it now.
    """

    point: QPointF
    before: QPointF
    pressed: QPointF
    button: Qt.MouseButton
    modifiers: Qt.KeyboardModifier
    mapping: ImageMapping


class Layer(Protocol):
    """Something drawn over the image of every paint, under the corner texts."""

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw; the painter's state is restored by the view."""
        ...


class Tool(Layer, Protocol):
    """What the mouse does; `BaseTool` holds answers that do nothing.

    Attributes
    ----------
    name
        Stable name.
    hint
        One line for the status bar while it is in hand.
    quick
        Whether the second of two quick presses is a press like any other, and no double-click.
    edits_mask
        Whether it changes the mask: what else a press could take stays where it is.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 - see the class

    @property
    def hint(self) -> str: ...  # noqa: D102 - see the class

    @property
    def quick(self) -> bool: ...  # noqa: D102 - see the class

    @property
    def edits_mask(self) -> bool: ...  # noqa: D102 - see the class

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """Shape of the cursor there; None leaves it to whoever is asked next."""
        ...

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """A button went down; True takes the drag: `move` and `release` follow."""
        ...

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """The mouse moved: in a drag that was taken, or, for the tool in hand, with no button held."""
        ...

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """The button of a drag that was taken went up."""
        ...

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """Left double-click; True takes it, else the view asks to be maximised."""
        ...

    def wheel(self, view: SliceView, steps: float, modifiers: Qt.KeyboardModifier) -> bool:
        """The wheel was turned, positive away from the user; True takes it, else it scrolls or zooms."""
        ...

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """A key went down in the view; True takes it."""
        ...


class BaseTool:
    """A tool that does nothing: what a tool does not need it inherits from here."""

    name = ""
    hint = ""
    quick = False
    edits_mask = False
    shape: Qt.CursorShape | None = None

    def cursor(self, view: SliceView, pointer: Pointer | None) -> Qt.CursorShape | None:
        """The shape of the class."""
        return self.shape

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Take nothing."""
        return False

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Do nothing."""

    def release(self, view: SliceView, pointer: Pointer) -> None:
        """Do nothing."""

    def double_click(self, view: SliceView, pointer: Pointer) -> bool:
        """Take nothing."""
        return False

    def wheel(self, view: SliceView, steps: float, modifiers: Qt.KeyboardModifier) -> bool:
        """Take nothing."""
        return False

    def key(self, view: SliceView, event: QKeyEvent) -> bool:
        """Take nothing."""
        return False

    def paint(self, painter: QPainter, mapping: ImageMapping) -> None:
        """Draw nothing."""


class DragTool(BaseTool, ABC):
    """Works while it is dragged, beyond the few pixels that a hand trembles in a click."""

    def __init__(self) -> None:
        self._last: QPointF | None = None

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Take the drag."""
        self._last = None
        return True

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Drag on."""
        if pointer.button == Qt.MouseButton.NoButton:
            return
        if self._last is None and (pointer.point - pointer.pressed).manhattanLength() <= TREMBLE:
            return
        delta = pointer.point - (self._last or pointer.pressed)
        self._last = pointer.point
        self.dragged(view, delta, pointer)

    @abstractmethod
    def dragged(self, view: SliceView, delta: QPointF, pointer: Pointer) -> None:
        """The mouse moved by so many logical pixels."""


class WindowTool(DragTool):
    """Window width sideways, level up and down."""

    name = "window"
    hint = mark("Drag sideways: window width   up and down: level")
    shape = Qt.CursorShape.CrossCursor

    def dragged(self, view: SliceView, delta: QPointF, pointer: Pointer) -> None:
        """Wide windows move faster: a drag across the view always changes the picture by a similar amount."""
        rate = max(0.25, view.window_values.width / 320)
        view.set_window(view.window_values.dragged(delta.y() * rate, delta.x() * rate))


class PanTool(DragTool):
    """Shifts the image."""

    name = "pan"
    hint = mark("Drag: move the image")
    shape = Qt.CursorShape.OpenHandCursor

    def dragged(self, view: SliceView, delta: QPointF, pointer: Pointer) -> None:
        """Move with the mouse."""
        view.set_viewport(view.viewport.panned(delta.x(), delta.y()))


class ZoomTool(DragTool):
    """Enlarges up, reduces down, about the middle of the view."""

    name = "zoom"
    hint = mark("Drag up: enlarge   down: reduce")
    shape = Qt.CursorShape.SizeVerCursor

    def dragged(self, view: SliceView, delta: QPointF, pointer: Pointer) -> None:
        """A hundred pixels are a factor of 2.7."""
        view.zoom_by(1.01 ** -delta.y())


class ScrollTool(DragTool):
    """Goes through the slices."""

    name = "scroll"
    hint = mark("Drag up and down: through the slices")
    shape = Qt.CursorShape.SplitVCursor

    def __init__(self) -> None:
        super().__init__()
        self._rest = 0.0

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Begin at a whole slice."""
        self._rest = 0.0
        return super().press(view, pointer)

    def dragged(self, view: SliceView, delta: QPointF, pointer: Pointer) -> None:
        """The height of the view goes through the whole series; few slices do not run away under the mouse."""
        count = 1 if view.images is None else view.images.count
        self._rest += delta.y() / max(_PIXELS_PER_SLICE, min(view.height() / max(count, 1), 3 * _PIXELS_PER_SLICE))
        whole = int(self._rest)
        self._rest -= whole
        if whole:
            view.step(whole)
