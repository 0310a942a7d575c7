"""What the window shows around the editing of the mask: panel, notice over the image, and the checked tool."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from ichviewer.gui.layouts.views import Views
from ichviewer.gui.mask_desk import PREFIX, MaskDesk
from ichviewer.gui.panels.edit_panel import EditPanel
from ichviewer.gui.texts import say, tr
from ichviewer.gui.view_desk import ViewDesk
from ichviewer.gui.widgets.notice import Notice
from ichviewer.gui.widgets.slice_view import SliceView


class MaskFrame(QObject):
    """Follows the desk.

    Parameters
    ----------
    desk
        Whose tool is in hand.
    viewing
        Told that none of its tools is in hand.
    actions
        Of the window, by name.
    views
        Notices lie over the active one.

    Attributes
    ----------
    panel
        To be put beside the image; shown while a tool is in hand.
    """

    def __init__(
        self,
        desk: MaskDesk,
        viewing: ViewDesk,
        actions: Mapping[str, QAction],
        views: Views,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.panel = EditPanel(desk.editing, actions)
        self._desk = desk
        self._viewing = viewing
        self._actions = actions
        self._views = views
        self._notices: dict[SliceView, Notice] = {}
        desk.tool_changed.connect(self._on_tool)
        desk.refused.connect(self._refuse)
        desk.editing.ready_changed.connect(self._on_ready)
        desk.editing.model_shown.connect(self._on_model_shown)

    @property
    def notice(self) -> Notice:
        """Says over the active view why a click did nothing."""
        view = self._views.active
        if view not in self._notices:
            self._notices[view] = Notice(view)
        return self._notices[view]

    def _refuse(self, line: str) -> None:
        self.notice.say(say(line))

    def _on_tool(self, name: str) -> None:
        for action_name, action in self._actions.items():
            if action_name.startswith(PREFIX):
                action.setChecked(action_name == f"{PREFIX}{name}")
        self.panel.setVisible(bool(name))
        self._viewing.tool_changed.emit("" if name else self._views.active.tool.name)

    def _on_model_shown(self, shown: bool) -> None:
        self._actions["show_model_mask"].setChecked(shown)
        for view in self._views.all:
            view.refresh()
        if shown:
            self.notice.say(tr("The model's mask is shown; lists and reports stay with the edited one."))

    def _on_ready(self) -> None:
        if not self._desk.editing.able:
            self._desk.put_away()
