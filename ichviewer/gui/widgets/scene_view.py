"""The 3D view: pictures of an off-screen VTK scene, painted like any other picture. VTK is imported with the first mesh."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from ichviewer.domain.labels import Subtype
from ichviewer.gui import theme
from ichviewer.gui.texts import tr
from ichviewer.gui.widgets.scene_marks import OrientationCube, paint_legend
from ichviewer.gui.widgets.scene_painter import Command, Drawn, ScenePainter
from ichviewer.gui.widgets.tool_view import CAME_BACK
from ichviewer.render.scene_presets import SURFACE, ScenePreset
from ichviewer.render.scene_views import StandardView

if TYPE_CHECKING:
    from ichviewer.domain.geometry import FloatArray
    from ichviewer.render.cut_face import CutFace
    from ichviewer.render.head_volume import HeadVolume
    from ichviewer.render.meshes import SceneMeshes
    from ichviewer.render.scene import Camera

Cut = tuple[tuple[float, float, float], tuple[float, float, float], "CutFace | None"]
"""A point of a plane and its normal, LPS mm, and what is seen on it."""

_DEGREES_PER_PIXEL = 0.5
_TURNS = {
    Qt.Key.Key_Left: (-15.0, 0.0),
    Qt.Key.Key_Right: (15.0, 0.0),
    Qt.Key.Key_Up: (0.0, 15.0),
    Qt.Key.Key_Down: (0.0, -15.0),
}
_SETTLE_MS = 150
MOVING_SCALE = 0.5
MOVING_PIXELS = 160_000
RESTING_PIXELS = 1_200_000  # of voxels: they are a millimetre wide, and more pixels do not show more of them


class SceneView(QWidget):
    """Shows the head in 3D; drag to turn, click on a hemorrhage or on the skull to go there.

    Signals
    -------
    rendered()
        A picture of the current meshes is on the screen.
    picked(object)
        LPS mm (x, y, z) of what was clicked.
    maximise_requested()
        On double-click, where it is a tile among others.
    menu_requested(QPoint)
        On a right click that is no drag; in the screen's coordinates.
    activated()
        It was chosen, as a slice view is.
    drag_requested()
        The picture is dragged out of the window, with Ctrl and the left button.

    Attributes
    ----------
    tiled
        Whether it is a tile of a layout; a double-click puts the camera back where it is not.
    """

    rendered = Signal()
    maximise_requested = Signal()
    picked = Signal(object)
    menu_requested = Signal(object)
    activated = Signal()
    drag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scene_view")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(96, 96)
        self.setAccessibleName(tr("3D view"))
        self.tiled = False
        self._painter = ScenePainter(self)
        self._painter.drawn.connect(self._on_drawn)
        self._painter.failed.connect(self.clear)
        self._painter.answered.connect(self._on_answer)
        self._meshes: SceneMeshes | None = None
        self._volume: HeadVolume | None = None
        self._preset = SURFACE
        self._building = False
        self._cut: Cut | None = None
        self._message = ""
        self._visible: frozenset[Subtype] = frozenset(Subtype)
        self._picture: QImage | None = None
        self._orientation: FloatArray | None = None
        self._camera: Camera | None = None
        self._first_camera: Camera | None = None
        self._version = 0  # of the scene; a picture of an older one is shown while the scene turns, but is not the last
        self._asked: tuple[int, int, int] = (0, 0, 0)
        self._shown = self._asked
        self._drag: QPointF | None = None
        self._pressed: QPointF | None = None  # where a click began; None once it has become a drag
        self._moving = False
        self._button = QToolButton(self)
        self._button.setObjectName("scene_presets")
        self._button.setAccessibleName(tr("What the 3D view shows"))
        self._button.setToolTip(tr("What the 3D view shows (right click)"))
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.hide()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._settled)

    def offer(self, menu: QMenu) -> None:
        """Offer a menu with a button in the corner, which shows what is checked first in it."""
        self._button.setMenu(menu)
        for action in menu.actions():
            action.toggled.connect(self._show_choice)
        self._show_choice()

    def _show_choice(self) -> None:
        menu = self._button.menu()
        chosen = next((action.text() for action in menu.actions() if action.isChecked()), "") if menu is not None else ""
        self._button.setText(f"{chosen}  ▾")
        self._place_button()

    def _place_button(self) -> None:
        self._button.adjustSize()
        self._button.move(self.width() - self._button.width() - 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self._place_button()

    @property
    def message(self) -> str:
        """The line shown instead of a picture, or ""."""
        return self._message

    @property
    def has_meshes(self) -> bool:
        """Whether there is something to show."""
        return self._meshes is not None

    @property
    def settled(self) -> bool:
        """Whether the picture shows what there is: no other one is on its way."""
        drawn = self._picture is not None and self._shown == self._wanted() and not self._moving
        return self._meshes is None or (drawn and not self._building)

    @property
    def picture(self) -> QImage | None:
        """The picture shown."""
        return self._picture

    def clear(self, message: str = "") -> None:
        """Show nothing but a line."""
        self._meshes, self._volume, self._picture, self._message = None, None, None, message
        self._building = False
        self._button.hide()
        self._painter.forget()
        self._settle.stop()
        self._moving = False
        self._version += 1
        self.update()

    def show_meshes(self, meshes: SceneMeshes) -> None:
        """Show these surfaces; the camera stays where the head stays the same."""
        same, visible = self._meshes is not None, self._visible
        self._button.setVisible(self._button.menu() is not None)
        self._meshes, self._message = meshes, "" if same else tr("Drawing the 3D view …")
        self._change(lambda scene: scene.show(meshes, keep_camera=same))
        self._change(lambda scene: scene.set_visible(visible))
        if not same:
            volume, preset, cut = self._volume, self._preset, self._cut
            self._change(lambda scene: scene.put_volume(volume))
            self._change(lambda scene: scene.set_preset(preset))
            self._change(lambda scene: scene.cut(*cut) if cut is not None else scene.cut(None))
        if self._first_camera is not None:
            camera, self._first_camera = self._first_camera, None
            self._change(lambda scene: scene.put_camera(camera))

    @property
    def camera(self) -> Camera | None:
        """From where the picture shown is seen; None where there is none."""
        return None if self._picture is None else self._camera

    def begin_with(self, camera: Camera) -> None:
        """Let the surfaces that come next be seen from there."""
        self._first_camera = camera

    @property
    def has_volume(self) -> bool:
        """Whether there are voxels for the presets that draw them."""
        return self._volume is not None

    @property
    def preset(self) -> ScenePreset:
        """What is shown, and how."""
        return self._preset

    def set_building(self, building: bool) -> None:
        """Tell the reader that voxels are on their way."""
        self._building = building
        self.update()

    def show_volume(self, volume: HeadVolume) -> None:
        """Have these voxels of the head."""
        self._volume, self._building = volume, False
        self._change(lambda scene: scene.put_volume(volume))

    def set_preset(self, preset: ScenePreset) -> None:
        """Show the head as this preset says; until its voxels are there, as a surface."""
        self._preset = preset
        self._change(lambda scene: scene.set_preset(preset))

    def set_cut(self, cut: Cut | None) -> None:
        """Take away what lies beyond a plane and show its face, or put all back."""
        if cut != self._cut:
            begins = self._cut is None
            self._cut = cut
            command = (lambda scene: scene.cut(*cut)) if cut is not None else (lambda scene: scene.cut(None))
            self._change(command, moving=cut is not None, key="cut")
            if begins:
                self._change(lambda scene: scene.look_onto_cut())

    def set_visible_subtypes(self, subtypes: Iterable[Subtype]) -> None:
        """Show only these subtypes."""
        visible = self._visible = frozenset(subtypes)
        self._change(lambda scene: scene.set_visible(visible))

    def reset_view(self) -> None:
        """Look at the whole head from its right front."""
        self._change(lambda scene: scene.reset())

    def turn(self, right: float, up: float) -> None:
        """Turn the head by degrees, as if dragged to the right and upwards."""
        self._change(lambda scene: scene.turn(right, up), moving=True)

    def look_from(self, view: StandardView) -> None:
        """Look at the whole head from a standard side."""
        self._change(lambda scene: scene.look_from(view))

    def warm(self) -> None:
        """Have a graphics context before there is something to show."""
        self._painter.warm()

    def close_scene(self) -> None:
        """Release the graphics context and join its thread."""
        self.clear()
        self._painter.close()

    def _change(self, command: Command, moving: bool = False, key: str = "") -> None:
        """Change the scene and draw it again, coarsely while it moves; a key as `ScenePainter.change` takes it."""
        if self._meshes is None:
            return
        self._painter.change(command, key)
        self._version += 1
        self._redraw(moving)

    def _redraw(self, moving: bool = False) -> None:
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

    def _wanted(self) -> tuple[int, int, int]:
        """Width, height and version of the picture that is to be shown."""
        ratio = self.devicePixelRatioF() * (MOVING_SCALE if self._moving else 1.0)
        if self._volume is not None and self._preset.volume is not None:
            most = MOVING_PIXELS if self._moving else RESTING_PIXELS
            ratio = min(ratio, (most / max(1, self.width() * self.height())) ** 0.5)
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)), self._version

    def _ask(self) -> None:
        """Wish for the picture that is to be shown, once."""
        wanted = self._wanted()
        if self._meshes is not None and wanted != self._asked:
            self._asked, moving = wanted, self._moving
            self._painter.change(lambda scene: scene.set_coarse(moving))
            self._painter.draw(wanted[0], wanted[1], wanted)

    def _on_drawn(self, drawn: Drawn) -> None:
        if self._meshes is None:
            return
        self._picture, self._orientation, self._camera, self._message = drawn.picture, drawn.orientation, drawn.camera, ""
        self._shown = drawn.mark  # type: ignore[assignment]
        self.update()
        if self.settled:
            # Told after the painting, so that whoever listens may grab the widget.
            QTimer.singleShot(0, self, self.rendered.emit)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and argument
        """Draw the picture, or the line that stands for it."""
        self._ask()
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if self._picture is not None:
            self._paint(painter)
            if self._building:
                painter.setPen(theme.on_image("muted"))
                area = self.rect().adjusted(8, 8, -8, -10)
                flags = int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight)
                painter.drawText(area, flags, tr("Building the volume …"))
        else:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            painter.setPen(theme.on_image("muted"))
            area = self.rect().adjusted(24, 24, -24, -24)
            text = self._message or tr("3D appears here when a series is loaded.")
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), text)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        """The picture with its letters and its legend."""
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self._picture is None or self._meshes is None:
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._picture)
        if (cube := self._cube()) is not None:
            cube.paint(painter)
        paint_legend(painter, [subtype for subtype in Subtype if subtype in self._meshes.hemorrhages.keys() & self._visible])

    def _cube(self) -> OrientationCube | None:
        known = self._orientation is not None and self._picture is not None
        return OrientationCube(self._orientation, self.height()) if known else None

    def snapshot(self) -> QImage | None:
        """What is shown, as sharp as on the screen, to be copied, dragged or printed; None where there is nothing."""
        if self._picture is None:
            return None
        ratio = self.devicePixelRatioF()
        image = QImage((self.size().toSizeF() * ratio).toSize(), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._paint(painter)
        painter.end()
        return image

    # -- events -----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start to turn or to pan, or to click."""
        self.activated.emit()
        self._drag = event.position()
        self._pressed = self._drag if event.button() != Qt.MouseButton.MiddleButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Turn with the left button, pan with the middle one, zoom with the right one; Ctrl takes the picture along."""
        if self._drag is None or self._meshes is None:
            over = self._side_at(event.position()) is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if self._pressed is not None:
            if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._pressed = None
            if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.buttons() & Qt.MouseButton.LeftButton:
                self._drag = None
                self.drag_requested.emit()
                return
        delta = event.position() - self._drag
        self._drag = event.position()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.turn(delta.x() * _DEGREES_PER_PIXEL, -delta.y() * _DEGREES_PER_PIXEL)
        elif event.buttons() & Qt.MouseButton.MiddleButton:
            right, up = delta.x() / self.height(), -delta.y() / self.height()
            self._change(lambda scene: scene.pan(right, up), moving=True)
        elif event.buttons() & Qt.MouseButton.RightButton:
            factor = 1.01 ** -delta.y()
            self._change(lambda scene: scene.zoom(factor), moving=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End the drag with a full picture; a click asks what lies there, one of the right button for the menu, and one
        on the cube looks from that side."""
        side = None if self._pressed is None else self._side_at(self._pressed)
        if self._pressed is not None and event.button() == Qt.MouseButton.RightButton:
            self.menu_requested.emit(event.globalPosition().toPoint())
        elif side is not None:
            self.look_from(side)
        elif self._pressed is not None and self._picture is not None:
            right, down = self._pressed.x() / self.width(), self._pressed.y() / self.height()
            self._painter.ask(lambda scene: scene.pick(right, down))
        self._drag = self._pressed = None
        if self._moving:
            self._settle.stop()
            self._redraw()

    def _side_at(self, point: QPointF) -> StandardView | None:
        """The side of the cube in the corner under a point."""
        cube = self._cube()
        return None if cube is None else cube.side_at(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn with Shift and the arrows."""
        turn = _TURNS.get(Qt.Key(event.key()))
        if turn is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
            return
        self.turn(*turn)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show who has the keyboard."""
        super().focusInEvent(event)
        if event.reason() not in CAME_BACK:
            self.activated.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show who has the keyboard no more."""
        super().focusOutEvent(event)
        self.update()

    def _on_answer(self, place: object) -> None:
        if place is not None and self._meshes is not None:
            self.picked.emit(place)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the whole area, or put the camera back to its start; on the cube it is no more than a click."""
        if self._side_at(event.position()) is not None:
            return
        if self.tiled:
            self.maximise_requested.emit()
        else:
            self.reset_view()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom."""
        factor = 1.1 ** (event.angleDelta().y() / 120)
        self._change(lambda scene: scene.zoom(factor), moving=True)
        event.accept()
