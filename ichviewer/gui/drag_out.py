"""Drags the shown slice, or the 3D view, out of the window, as a picture and as a PNG file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ichviewer.gui.widgets.scene_view import SceneView
from ichviewer.gui.widgets.slice_view import SliceView
from ichviewer.gui.widgets.tools import BaseTool, Pointer

_THUMBNAIL = 128


class DragOutTool(BaseTool):
    """Ctrl and left drag. The file lives in a folder that goes with this object; it holds pixels and no patient data.

    Parameters
    ----------
    run
        Carries the drag out; stands in for Qt in tests.
    """

    name = "drag_out"

    def __init__(self, run: Callable[[QDrag], object] | None = None) -> None:
        self._run = run or (lambda drag: drag.exec(Qt.DropAction.CopyAction))
        self._started = False
        self._folder: QTemporaryDir | None = None

    def press(self, view: SliceView, pointer: Pointer) -> bool:
        """Take the drag where there is a slice to take along."""
        self._started = False
        if view.tool.edits_mask:
            return False  # there Ctrl turns the brush into an eraser
        return pointer.modifiers == Qt.KeyboardModifier.ControlModifier and view.picture() is not None

    def move(self, view: SliceView, pointer: Pointer) -> None:
        """Start once the mouse was really dragged."""
        far = (pointer.point - pointer.pressed).manhattanLength() >= QApplication.startDragDistance()
        if pointer.button == Qt.MouseButton.LeftButton and far and not self._started:
            self._started = True
            self.start(view)

    def start(self, view: SliceView) -> None:
        """Drag the slice of a view."""
        data = self.data(view)
        if data is not None:
            self._drag(view, data)

    def start_scene(self, scene: SceneView) -> None:
        """Drag the picture of the 3D view."""
        picture = scene.snapshot()
        if picture is not None:
            self._drag(scene, self._data(picture, "3d.png"))

    def data(self, view: SliceView) -> QMimeData | None:
        """The slice as a picture and as the address of a PNG file; None where there is none."""
        picture = view.picture()
        return None if picture is None else self._data(picture.copy(), f"slice-{view.slice_index + 1:03d}.png")

    def _drag(self, source: QWidget, data: QMimeData) -> None:
        drag = QDrag(source)
        drag.setMimeData(data)
        picture = QPixmap.fromImage(data.imageData())
        drag.setPixmap(picture.scaled(_THUMBNAIL, _THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio))
        self._run(drag)

    def _data(self, picture: QImage, name: str) -> QMimeData:
        data = QMimeData()
        data.setImageData(picture)
        self._folder = self._folder or QTemporaryDir()
        path = self._folder.filePath(name)
        if picture.save(path, "PNG"):
            data.setUrls([QUrl.fromLocalFile(path)])
        return data

    def close(self) -> None:
        """Remove the files."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None
