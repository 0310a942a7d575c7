"""The slice views of the window: which is active, and what all of them share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.render.raster import OverlayStyle


class Views(QObject):
    """A first view that is always there, and others that are made when a layout first needs them.

    Parameters
    ----------
    first
        Shows the native slices of the series in every layout.

    Signals
    -------
    active_changed()
        Another view is what keys and menus work on.
    window_changed()
        The active view has another window, or another view is active.
    made(SliceView)
        A view is new: tools and layers may be attached.
    """

    active_changed = Signal()
    window_changed = Signal()
    made = Signal(object)

    def __init__(self, first: SliceView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = first
        self._all: list[SliceView] = []
        self._shown: tuple[SliceView, ...] = (first,)
        self._active = first
        self._style: OverlayStyle | None = None
        self._overlay_shown = self._smooth = self._texts = True
        self._overlay_hidden = False
        self._add(first)

    # -- views ------------------------------------------------------------------------------------------------------

    @property
    def all(self) -> tuple[SliceView, ...]:
        """Every view that was made, shown or not."""
        return tuple(self._all)

    @property
    def shown(self) -> tuple[SliceView, ...]:
        """The views of the layout."""
        return self._shown

    @property
    def active(self) -> SliceView:
        """The view that keys and menus work on."""
        return self._active

    def take(self, count: int) -> tuple[SliceView, ...]:
        """The first `count` views, made where they are not there yet; they are the shown ones from now on."""
        while len(self._all) < count:
            self._add(SliceView(self.first.parentWidget()))
        self._shown = tuple(self._all[:count])
        if self._active not in self._shown:
            self.activate(self.first)
        return self._shown

    def activate(self, view: SliceView) -> None:
        """Let keys and menus work on a shown view."""
        if view is not self._active and view in self._shown:
            self._active = view
            self.active_changed.emit()
            self.window_changed.emit()

    def _add(self, view: SliceView) -> None:
        self._all.append(view)
        view.activated.connect(lambda: self.activate(view))
        view.window_changed.connect(lambda: self.window_changed.emit() if view is self._active else None)
        view.turned.connect(lambda: self._redraw_like(view))
        if view is not self.first:
            if self._style is not None:
                view.set_overlay(self._style)
            view.set_overlay_shown(self._overlay_shown and not self._overlay_hidden)
            view.set_smooth(self._smooth)
            view.set_texts_shown(self._texts)
            view.set_tool(self.first.tool)
            self.made.emit(view)

    def _redraw_like(self, turned: SliceView) -> None:
        for view in self._all:
            if view is not turned and view.images is turned.images:
                view.refresh()

    def set_inverted(self, inverted: bool) -> None:
        """Exchange dark and bright in the active view."""
        self._active.set_inverted(inverted)

    # -- what all share ---------------------------------------------------------------------------------------------

    def set_overlay(self, style: OverlayStyle) -> None:
        """How the mask is drawn, everywhere."""
        self._style = style
        self._each(lambda view: view.set_overlay(style))

    def set_overlay_shown(self, shown: bool) -> None:
        """Show or hide the mask, everywhere."""
        self._overlay_shown = shown
        self._show_overlay()

    def hide_overlay(self, hidden: bool) -> None:
        """Hide the mask for a look, or end that; whether it is shown otherwise stays as it is."""
        if hidden != self._overlay_hidden:
            self._overlay_hidden = hidden
            self._show_overlay()

    def _show_overlay(self) -> None:
        shown = self._overlay_shown and not self._overlay_hidden
        self._each(lambda view: view.set_overlay_shown(shown))

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate between pixels, or show them as squares, everywhere."""
        self._smooth = smooth
        self._each(lambda view: view.set_smooth(smooth))

    def set_texts_shown(self, shown: bool) -> None:
        """Show or hide the corner texts, everywhere."""
        self._texts = shown
        self._each(lambda view: view.set_texts_shown(shown))

    def _each(self, do: Callable[[SliceView], None]) -> None:
        for view in self._all:
            do(view)
