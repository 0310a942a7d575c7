"""Viewing in the window: the tool in hand, fit and 1:1, turning, window from the region, cine, overlay hidden while held."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ichviewer.gui.layouts.views import Views
from ichviewer.gui.measure_desk import MeasureDesk
from ichviewer.gui.texts import say, tr
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import PanTool, ScrollTool, WindowTool, ZoomTool
from ichviewer.render.auto_window import auto_window

PREFIX = "tool:"
_RATES = (2, 4, 6, 8, 10, 15, 20, 30)  # slices a second
_HIDE = Qt.Key.Key_H


class ViewDesk(QObject):
    """What keys and menu do with the slice view.

    Parameters
    ----------
    views
        The slice views; what is done is done in the active one.
    measure
        Whose tool is put away when a viewing tool is taken.
    put_away
        Puts further tools away.

    Signals
    -------
    tool_changed(str)
        Name of the viewing tool in hand, or "" while one that measures is.
    hinted(str)
        For the status line; "" for its usual hint.
    cine_changed(bool)
        Whether slices run by themselves.
    """

    tool_changed = Signal(str)
    hinted = Signal(str)
    cine_changed = Signal(bool)

    def __init__(
        self,
        views: Views,
        measure: MeasureDesk,
        parent: QObject | None = None,
        put_away: Sequence[Callable[[], None]] = (),
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._measure = measure
        self._put_away = tuple(put_away)
        self._tools = {tool.name: tool for tool in (WindowTool(), PanTool(), ZoomTool(), ScrollTool())}
        self.keys: Callable[[str], str] = lambda _name: ""  # the first key of an action
        self._rate = _RATES.index(10)
        self._cine = QTimer(self)
        self._cine.timeout.connect(self._next)
        measure.tool_changed.connect(lambda name: self.tool_changed.emit("" if name else self._view.tool.name))
        views.first.images_changed.connect(lambda: self.play(False))  # what is opened is looked at first
        views.made.connect(lambda view: view.installEventFilter(self))
        for view in views.all:
            view.installEventFilter(self)

    @property
    def _view(self) -> SliceView:
        return self._views.active

    def handlers(self) -> dict[str, Callable[..., None]]:
        """What the actions do, by their names."""
        return {
            **{f"{PREFIX}{name}": self._toggler(name) for name in self._tools},
            "fit": lambda: self._view.set_viewport(self._view.viewport.reset()),
            "one_to_one": self.one_to_one,
            "turn_right": lambda: self._view.turn(clockwise=True),
            "turn_left": lambda: self._view.turn(clockwise=False),
            "auto_window": self.auto_window,
            "cine": self.play,
            "cine_faster": lambda: self._pace(1),
            "cine_slower": lambda: self._pace(-1),
        }

    # -- tools ------------------------------------------------------------------------------------------------------

    def _toggler(self, name: str) -> Callable[[bool], None]:
        def handle(wanted: bool) -> None:
            in_hand = self._view.tool.name == name
            if wanted and not in_hand:
                self.take(name)
            elif not wanted and in_hand:
                self.take("window")

        return handle

    def take(self, name: str) -> None:
        """Take a viewing tool in hand; one that measures is put away."""
        self._measure.put_away()
        for put_away in self._put_away:
            put_away()
        tool = self._tools[name]
        for view in self._views.all:
            view.set_tool(tool)
        self.tool_changed.emit(name)
        self.hinted.emit("" if name == "window" else tr("{hint}   Esc: back to window and level", hint=say(tool.hint)))

    # -- picture ----------------------------------------------------------------------------------------------------

    def one_to_one(self) -> None:
        """One pixel of the image on one pixel of the screen."""
        view = self._view
        if view.images is None:
            return
        orientation = view.images.orientation
        now = view.viewport.pixels_per_mm(orientation) * orientation.spacing[1] * view.devicePixelRatioF()
        view.zoom_by(1 / now)

    def auto_window(self) -> None:
        """Window and level from what the view shows of the slice."""
        view = self._view
        plane = None if view.images is None else view.images.plane(view.slice_index)
        if plane is None:
            return
        mapping = view.mapping()
        seen = mapping.image_area.intersected(mapping.area)
        first, last = mapping.to_native(seen.topLeft()), mapping.to_native(seen.bottomRight())
        (top, bottom), (left, right) = (sorted((round(a), round(b))) for a, b in zip(first, last, strict=True))
        window = auto_window(plane[max(top, 0) : bottom + 1, max(left, 0) : right + 1])
        if window is not None:
            view.set_window(window, tr("Auto"))

    # -- cine -------------------------------------------------------------------------------------------------------

    def play(self, running: bool) -> None:
        """Let the slices run towards the head, round and round, or stop."""
        running = running and self._view.images is not None
        if running != self._cine.isActive():
            if running:
                self._cine.start(1000 // _RATES[self._rate])
            else:
                self._cine.stop()
            self.hinted.emit(self._cine_hint() if running else "")
        self.cine_changed.emit(running)

    def _pace(self, steps: int) -> None:
        self._rate = min(max(self._rate + steps, 0), len(_RATES) - 1)
        self._cine.setInterval(1000 // _RATES[self._rate])
        if self._cine.isActive():
            self.hinted.emit(self._cine_hint())

    def _cine_hint(self) -> str:
        parts = [tr("Cine: {rate} slices a second", rate=_RATES[self._rate])]
        for name, does in (("cine_slower", tr("slower")), ("cine_faster", tr("faster")), ("cine", tr("stop"))):
            if key := self.keys(name):
                parts.append(f"{key} {does}")
        return "   ".join(parts)

    def _next(self) -> None:
        images = self._view.images
        if images is None:
            self.play(False)
        else:
            self._view.set_slice((self._view.slice_index + 1) % images.count)

    # -- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """H hides the overlay while it is held; Esc stops the cine, then takes the window tool, then resets zoom and pan."""
        view = self._view
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.key() == _HIDE and kind == QEvent.Type.KeyRelease:
            if not event.isAutoRepeat():
                self._views.hide_overlay(False)  # also where Shift or Ctrl came to be held meanwhile
            return True
        if isinstance(event, QKeyEvent) and event.key() == _HIDE and not event.modifiers() and kind == QEvent.Type.KeyPress:
            self._views.hide_overlay(True)
            return True
        if kind in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._views.hide_overlay(False)  # the release would go to another widget
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if self._cine.isActive():
                self.play(False)
                return True
            if view.tool.name in self._tools:
                if view.tool.name != "window":
                    self.take("window")
                else:
                    view.set_viewport(view.viewport.reset())
                return True
        return super().eventFilter(watched, event)
