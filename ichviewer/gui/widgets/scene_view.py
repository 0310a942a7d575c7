"""The 3D view: pictures of an off-screen VTK scene, painted like any other picture. VTK is imported with the first mesh."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from ichviewer.domain.errors import IchviewerError
from ichviewer.domain.labels import Subtype
from ichviewer.gui import theme

if TYPE_CHECKING:
    from ichviewer.render.meshes import SceneMeshes
    from ichviewer.render.scene import Scene3D

_DEGREES_PER_PIXEL = 0.5
_SETTLE_MS = 150
_MOVING_SCALE = 0.5


class SceneView(QWidget):
    """Shows the head in 3D; drag to turn.

    Signals
    -------
    rendered()
        A picture of the current meshes is on the screen.
    """

    rendered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scene_view")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(200, 200)
        self.setAccessibleName("3D view")
        self._scene: Scene3D | None = None
        self._meshes: SceneMeshes | None = None
        self._message = ""
        self._visible: frozenset[Subtype] = frozenset(Subtype)
        self._picture: QImage | None = None
        self._drawn: tuple[int, int] = (0, 0)
        self._drag: QPointF | None = None
        self._moving = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    @property
    def message(self) -> str:
        """The line shown instead of a picture, or ""."""
        return self._message

    @property
    def has_meshes(self) -> bool:
        """Whether there is something to show."""
        return self._meshes is not None

    @property
    def picture(self) -> QImage | None:
        """The picture shown."""
        return self._picture

    def clear(self, message: str = "") -> None:
        """Show nothing but a line."""
        self._meshes, self._picture, self._message = None, None, message
        self.update()

    def show_meshes(self, meshes: SceneMeshes) -> None:
        """Show these surfaces; the camera stays where the head stays the same."""
        same = self._meshes is not None
        try:
            if self._scene is None:
                from ichviewer.render.scene import Scene3D

                self._scene = Scene3D()
        except IchviewerError as error:
            self.clear(str(error))
            return
        self._meshes, self._message = meshes, ""
        self._scene.show(meshes, keep_camera=same)
        self._scene.set_visible(self._visible)
        self._redraw()

    def set_visible_subtypes(self, subtypes: Iterable[Subtype]) -> None:
        """Show only these subtypes."""
        self._visible = frozenset(subtypes)
        if self._scene is not None:
            self._scene.set_visible(self._visible)
            self._redraw()

    def reset_view(self) -> None:
        """Look at the whole head from its right front."""
        if self._scene is not None:
            self._scene.reset()
            self._redraw()

    def close_scene(self) -> None:
        """Release the graphics context."""
        self._settle.stop()
        if self._scene is not None:
            self._scene.close()
        self._scene = None
        self.clear()

    def _redraw(self, moving: bool = False) -> None:
        self._picture = None
        self._moving = moving
        if moving:
            self._settle.start()
        self.update()

    def _settled(self) -> None:
        self._redraw()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Preferred size."""
        return QSize(420, 480)

    # -- drawing ----------------------------------------------------------------------------------------------------

    def _render(self) -> None:
        ratio = self.devicePixelRatioF() * (_MOVING_SCALE if self._moving else 1.0)
        size = (max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))
        if self._scene is None or self._meshes is None or (self._picture is not None and self._drawn == size):
            return
        pixels = self._scene.render(*size)
        image = QImage(pixels.data, size[0], size[1], 4 * size[0], QImage.Format.Format_RGBA8888)
        self._picture = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy: `pixels` may go
        self._drawn = size
        if not self._moving:
            # Told after this paint event, so that whoever listens may grab the widget.
            QTimer.singleShot(0, self, self.rendered.emit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw the picture, or the line that stands for it."""
        self._render()
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._picture)
            self._paint_axes(painter)
        else:
            painter.setPen(theme.colour("muted"))
            area = self.rect().adjusted(24, 24, -24, -24)
            text = self._message or "3D appears here when a series is loaded."
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        """Small cross of the patient's axes in the lower left corner."""
        if self._scene is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(9, bold=True)
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        middle = QPointF(44, self.height() - 44)
        for letter, right, up in self._scene.axes():
            tip = middle + QPointF(right, -up) * 22
            painter.setPen(QPen(theme.colour("muted"), 1.5))
            painter.drawLine(middle, tip)
            if right * right + up * up > 0.02:
                place = middle + QPointF(right, -up) * 33
                painter.setPen(theme.colour("text"))
                painter.drawText(place + QPointF(-metrics.horizontalAdvance(letter) / 2, metrics.capHeight() / 2), letter)

    # -- events -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start to turn or to pan."""
        self._drag = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn with the left button, pan with the middle one, zoom with the right one."""
        if self._scene is None or self._drag is None or self._meshes is None:
            return
        delta = event.position() - self._drag
        self._drag = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._scene.turn(delta.x() * _DEGREES_PER_PIXEL, -delta.y() * _DEGREES_PER_PIXEL)
        elif event.buttons() & Qt.MouseButton.MiddleButton:
            self._scene.pan(delta.x() / self.height(), -delta.y() / self.height())
        elif event.buttons() & Qt.MouseButton.RightButton:
            self._scene.zoom(1.01 ** -delta.y())
        self._redraw(moving=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """End the drag with a full picture."""
        self._drag = None
        if self._moving:
            self._settle.stop()
            self._redraw()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Back to the start."""
        self.reset_view()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom."""
        if self._scene is not None and self._meshes is not None:
            self._scene.zoom(1.1 ** (event.angleDelta().y() / 120))
            self._redraw(moving=True)
        event.accept()
