"""The context menu of a view: what can be done with the measurement or finding that lies there, and with the image."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ichviewer.domain.finding import Finding
from ichviewer.gui.actions import LAYOUT_MENU, MASK_MENU, MEASURE_MENU, WINDOW_MENU
from ichviewer.gui.widgets.measure_layer import tool_busy
from ichviewer.gui.widgets.slice_view import SliceView

if TYPE_CHECKING:
    from ichviewer.gui.main_window import MainWindow

_OF_MEASUREMENT = ("edit_text", "delete_measurement")
_OF_FINDING = ("smooth_component", "retype_component", "delete_component")
_OF_IMAGE = ("reset", "copy_image")
_MENUS = (WINDOW_MENU, LAYOUT_MENU, MEASURE_MENU, MASK_MENU)


class ViewMenu(QObject):
    """Opens on a right click; a right drag zooms.

    Parameters
    ----------
    window
        With its menus made.

    Attributes
    ----------
    menu
        The one that was opened last, or None.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.menu: QMenu | None = None
        window.views.made.connect(self._attach)
        for view in window.views.all:
            self._attach(view)

    def _attach(self, view: SliceView) -> None:
        view.menu_requested.connect(lambda point: self._ask(view, point))

    def _ask(self, view: SliceView, point: QPointF) -> None:
        if tool_busy(view.tool):
            return  # the next click belongs to what was begun
        window = self._window
        menu = QMenu(window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._forget)
        menu.addActions(self._of_place(view, point))
        menu.addSeparator()
        menu.addActions(self._named(_OF_IMAGE))
        menu.addSeparator()
        menu.addActions([window.menus[title].menuAction() for title in _MENUS])
        self.menu = menu
        menu.popup(view.mapToGlobal(point).toPoint())

    def _forget(self) -> None:
        self.menu = None

    def _of_place(self, view: SliceView, point: QPointF) -> list[QAction]:
        """What can be done with what lies there, which is chosen by it."""
        window = self._window
        item = window.measure.item_at(view, point)
        if item is not None:
            window.measure.measuring.select(item)
            return self._named(_OF_MEASUREMENT)
        finding = self._finding_at(view, point)
        if finding is None:
            return []
        window.presenter.frame_finding(finding)
        button = next(button for button in window.results.finding_buttons if button.finding is finding)
        return [*button.actions(), *self._named(_OF_FINDING)]

    def _finding_at(self, view: SliceView, point: QPointF) -> Finding | None:
        """The finding under a point of a slice as it was acquired."""
        mapping, analysis = view.mapping(), self._window.controller.current.analysis
        pixel = mapping.pixel(point)
        if analysis is None or pixel is None or not view.overlay_shown or not self._window.controller.editing.edits(mapping):
            return None
        from ichviewer.imaging.reviewed_labels import finding_at

        return finding_at(analysis, mapping.k, *pixel)

    def _named(self, names: tuple[str, ...]) -> list[QAction]:
        return [self._window.actions_by_name[name] for name in names]
