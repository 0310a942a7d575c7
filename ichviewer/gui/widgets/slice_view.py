"""The 2D view: native slices through a window, overlay, texts; wheel, drags and double-click as readers know them."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ichviewer.domain.finding import Finding
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.gui.theme import font
from ichviewer.gui.widgets import corner_texts
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.tools import Layer, PanTool, Pointer, Tool, WindowTool, ZoomTool
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.render.raster import OverlayStyle, render_slice

_WHEEL_STEP = 120
_TRACKPAD_STEP = 48


class SliceView(QWidget):
    """Shows one slice of a series.

    Signals
    -------
    slice_changed(k), window_changed(Window), zoom_changed(float)
        Whatever changed it, the user or a caller.
    pointed(str)
        HU and position under the cursor, or "".
    maximise_requested()
        On double-click.
    """

    slice_changed = Signal(int)
    window_changed = Signal(object)
    pointed = Signal(str)
    maximise_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("slice_view")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 240)
        self.setAccessibleName("Axial view")
        self._images: SliceImages | None = None
        self._k = 0
        self._window = Window(40, 80)
        self._window_name = ""
        self._viewport = Viewport()
        self._style = OverlayStyle()
        self._overlay_shown = True
        self._invert = False
        self._smooth = True
        self._texts_shown = True
        self._patient_lines: tuple[str, ...] = ()
        self._series_lines: tuple[str, ...] = ()
        self._finding: Finding | None = None
        self._cursor: QPointF | None = None
        self._tool: Tool = WindowTool()
        self._pan, self._zoom = PanTool(), ZoomTool()
        self._catchers: list[Tool] = []
        self._layers: list[Layer] = []
        self._grip: tuple[Tool, Qt.MouseButton] | None = None
        self._pressed = QPointF()
        self._wheel = 0.0
        self._picture: QImage | None = None
        self._pixels: np.ndarray | None = None  # the memory of _picture
        self._small, self._large = font(9), font(13, bold=True)
        self._show_cursor()

    # -- tools ------------------------------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """What the left button does."""
        return self._tool

    def set_tool(self, tool: Tool) -> None:
        """Take another tool in hand; a drag under way ends as it is."""
        self._tool, self._grip = tool, None
        self._show_cursor()
        self.update()

    def add_layer(self, layer: Layer) -> None:
        """Draw something over the image from now on, above the layers before it."""
        self._layers.append(layer)
        self.update()

    def add_catcher(self, tool: Tool) -> None:
        """Let a tool be asked before the one in hand whether it takes a press, a double-click or a key; it is drawn too."""
        self._catchers.append(tool)
        self.add_layer(tool)

    def remove_layer(self, layer: Layer) -> None:
        """Draw and ask it no more."""
        self._layers.remove(layer)
        self._catchers = [tool for tool in self._catchers if tool is not layer]
        self.update()

    def mapping(self) -> ImageMapping:
        """From points of the view to the shown slice and to the patient, and back, as it lies now.

        Raises
        ------
        ValueError
            If nothing is shown.
        """
        if self._images is None:
            raise ValueError("nothing is shown")
        return ImageMapping(self._viewport, self._images.orientation, self._images.geometry, self._k)

    # -- content ----------------------------------------------------------------------------------------------------

    def show_images(self, images: SliceImages | None, k: int = 0) -> None:
        """Show another series from slice `k`, or nothing; zoom, pan and mirror go back to their start."""
        self._images = images
        self._finding = self._grip = None
        self._viewport = self._viewport.reset()
        self._k = -1
        self._changed()
        if images is None:
            self._k = 0
        else:
            self.set_slice(k)

    def refresh(self, k: int | None = None) -> None:
        """Draw again because planes or labels changed: of slice `k`, or of any slice."""
        if k is None or k == self._k:
            self._changed()

    def take_stack(self, stack: SliceStack) -> None:
        """Complete the shown series with its geometry."""
        if self._images is not None:
            self._images.put_stack(stack)
            self._changed()

    def set_texts(self, patient: tuple[str, ...], series: tuple[str, ...]) -> None:
        """Lines about the patient and about the series for the upper corners."""
        self._patient_lines, self._series_lines = patient, series
        self.update()

    # -- state ------------------------------------------------------------------------------------------------------

    @property
    def images(self) -> SliceImages | None:
        """The series shown."""
        return self._images

    @property
    def slice_index(self) -> int:
        """Slice shown, k."""
        return self._k

    @property
    def window_values(self) -> Window:
        """Display window."""
        return self._window

    @property
    def window_name(self) -> str:
        """Name of the preset in use, or "" after a drag."""
        return self._window_name

    @property
    def viewport(self) -> Viewport:
        """Zoom and pan."""
        return self._viewport

    @property
    def overlay_shown(self) -> bool:
        """Whether the mask is drawn."""
        return self._overlay_shown

    @property
    def inverted(self) -> bool:
        """Whether dark and bright are exchanged."""
        return self._invert

    @property
    def finding(self) -> Finding | None:
        """The finding that is framed."""
        return self._finding

    def set_slice(self, k: int) -> None:
        """Show slice `k`, held within the series."""
        if self._images is None:
            return
        k = min(max(k, 0), self._images.count - 1)
        if k != self._k:
            self._k = k
            self._changed()
            self.slice_changed.emit(k)
            self._tell_pointed()

    def step(self, count: int) -> None:
        """Move by some slices."""
        self.set_slice(self._k + count)

    def set_window(self, window: Window, name: str = "") -> None:
        """Use a display window; `name` is that of its preset."""
        if (window, name) != (self._window, self._window_name):
            self._window, self._window_name = window, name
            self._changed()
            self.window_changed.emit(window)

    def set_overlay(self, style: OverlayStyle) -> None:
        """How the mask is drawn."""
        self._style = style
        self._changed()

    def set_overlay_shown(self, shown: bool) -> None:
        """Show or hide the mask."""
        self._overlay_shown = shown
        self._changed()

    def set_inverted(self, inverted: bool) -> None:
        """Exchange dark and bright."""
        self._invert = inverted
        self._changed()

    def set_smooth(self, smooth: bool) -> None:
        """Interpolate between pixels, or show them as squares."""
        self._smooth = smooth
        self.update()

    def set_texts_shown(self, shown: bool) -> None:
        """Show or hide the corner texts; letters and scale bar stay."""
        self._texts_shown = shown
        self.update()

    def mirror(self, horizontally: bool = False, vertically: bool = False) -> None:
        """Mirror the image on the screen; the letters follow."""
        if self._images is not None:
            self._images.orientation = self._images.orientation.flipped(horizontally, vertically)
            self._changed()

    def turn(self, clockwise: bool = True) -> None:
        """Turn the image by a quarter on the screen; the letters follow."""
        if self._images is not None:
            self._images.orientation = self._images.orientation.turned(clockwise)
            self._changed()

    def reset_view(self) -> None:
        """Fit, no mirror, not framed."""
        self._viewport = self._viewport.reset()
        self._finding = None
        if self._images is not None:
            self._images.unmirror()
        self._changed()

    def set_viewport(self, viewport: Viewport) -> None:
        """Zoom and pan as given."""
        self._viewport = viewport
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the view."""
        self._viewport = self._viewport.zoomed(factor, self.width() / 2, self.height() / 2)
        self.update()

    def show_finding(self, finding: Finding) -> None:
        """Go to a finding's key slice, frame it, and pan to it where it lies outside of the view."""
        self._finding = finding
        self.set_slice(finding.key_slice)
        box = self._finding_box()
        if box is not None and not QRectF(self.rect()).contains(box):
            centre = box.center()
            self._viewport = self._viewport.panned(self.width() / 2 - centre.x(), self.height() / 2 - centre.y())
        self.update()

    def forget_finding(self) -> None:
        """Frame no finding any more; zoom and pan stay."""
        self._finding = None
        self.update()

    # -- drawing ----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Preferred size."""
        return QSize(640, 640)

    def _changed(self) -> None:
        self._picture = None
        self.update()

    def picture(self) -> QImage | None:
        """The slice as it is displayed, one pixel per native pixel, with its overlay; None where nothing is there yet."""
        if self._picture is None and self._images is not None and 0 <= self._k < self._images.count:
            shown = self._images.displayed(self._k)
            if shown is not None:
                hu, labels = shown
                self._pixels = render_slice(
                    hu, self._window, labels if self._overlay_shown else None, self._style, invert=self._invert
                )
                rows, columns = hu.shape
                self._picture = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw image, frame, letters, scale bar and texts."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        images = self._images
        if images is None:
            painter.end()
            return
        area = QRectF(self.rect())
        picture = self.picture()
        target = QRectF(*self._viewport.rectangle(images.orientation))
        if picture is None:
            corner_texts.draw_absent(painter, target.intersected(area), self._k + 1, images.stopped, self._small)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
            painter.drawImage(target, picture)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        box = self._finding_box()
        if box is not None and self._finding is not None:
            text = f"{self._finding.index}  {self._finding.subtype.short}  {self._finding.volume_ml:.1f} mL"
            corner_texts.draw_frame(painter, box, text, QColor(*self._finding.subtype.rgb), self._small)
        self._paint_layers(painter)  # over the frame, whose text would lie across their labels
        corner_texts.draw_letters(painter, area, images.orientation.letters, self._large)
        if images.geometry is not None:
            scale = self._viewport.pixels_per_mm(images.orientation)
            corner_texts.draw_scale_bar(painter, area, scale, self._small)
        if self._texts_shown:
            corner_texts.draw_corners(painter, area, self._corners(), self._small)
        painter.end()

    def _paint_layers(self, painter: QPainter) -> None:
        layers = [*self._layers, *((self._tool,) if self._tool not in self._layers else ())]
        mapping = self.mapping()
        for layer in layers:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            layer.paint(painter, mapping)
            painter.restore()

    def _finding_box(self) -> QRectF | None:
        """Rectangle of the framed finding in the view, where it lies on the shown slice."""
        finding, images = self._finding, self._images
        if finding is None or images is None or not finding.slices[0] <= self._k <= finding.slices[1]:
            return None
        _, j0, i0, _, j1, i1 = finding.box
        mapping = self.mapping()
        return QRectF(mapping.to_view(j0, i0), mapping.to_view(j1 - 1, i1 - 1)).normalized()

    def _corners(self) -> corner_texts.Corners:
        images = self._images
        if images is None:
            return corner_texts.Corners()
        place = [*self._series_lines, f"Slice {self._k + 1}/{images.count}"]
        place += images.place_lines[self._k] if images.place_lines else ["Not complete" if images.stopped else "Loading …"]
        scale = self._viewport.pixels_per_mm(images.orientation) * images.orientation.spacing[1]
        state = [
            f"{self._window_name}  W {self._window.width:.0f}  L {self._window.level:.0f}".strip(),
            f"Zoom {scale:.2f}×",
        ]
        if self._invert:
            state.insert(0, "Inverted")
        if images.mirrored:
            state.insert(0, "Mirrored")
        if images.turned:
            state.insert(0, "Turned")
        return corner_texts.Corners(self._patient_lines, tuple(place), tuple(state), self._pointed_lines())

    def _pointed_lines(self) -> tuple[str, ...]:
        images = self._images
        if images is None or self._cursor is None or not 0 <= self._k < images.count:
            return ()
        plane, mapping = images.plane(self._k), self.mapping()
        nearest, position = mapping.pixel(self._cursor), mapping.to_patient(self._cursor)
        if plane is None or nearest is None:
            return ()
        lines = [f"{int(plane[nearest])} HU"]
        if position is not None:
            pairs = zip(("LR", "PA", "HF"), position, strict=True)
            lines.append("  ".join(f"{names[0 if value >= 0 else 1]} {abs(value):.1f}" for names, value in pairs) + " mm")
        return tuple(lines)

    def _tell_pointed(self) -> None:
        self.pointed.emit("   ".join(self._pointed_lines()))

    # -- events -----------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application's font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._small, self._large = font(9), font(13, bold=True)
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shown part of the image."""
        self._viewport = self._viewport.resized(self.width(), self.height())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll slices; with Ctrl, zoom about the cursor."""
        pixels = event.pixelDelta().y()
        turned = pixels / _TRACKPAD_STEP if pixels else event.angleDelta().y() / _WHEEL_STEP
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._viewport = self._viewport.zoomed(1.15**turned, event.position().x(), event.position().y())
            self.update()
        else:
            # Fine wheels and trackpads send parts of a step: they are collected, and a turn back starts anew.
            self._wheel = self._wheel + turned if self._wheel * turned >= 0 else turned
            whole = int(self._wheel)
            self._wheel -= whole
            if whole:
                self.step(-whole)
        event.accept()

    def _pointer(self, event: QMouseEvent, button: Qt.MouseButton) -> Pointer:
        point = event.position()
        held = self._grip is not None
        before = point if self._cursor is None else self._cursor
        return Pointer(point, before, self._pressed if held else point, button, event.modifiers(), self.mapping())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Start a drag: the middle button pans, the right one zooms, the left one is the catchers' and the tool's."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()
        if self._grip is not None or self._images is None:
            return
        button = event.button()
        fixed = {Qt.MouseButton.MiddleButton: self._pan, Qt.MouseButton.RightButton: self._zoom}.get(button)
        tools = [fixed] if fixed else [*self._catchers, self._tool] if button == Qt.MouseButton.LeftButton else []
        self._pressed = event.position()
        pointer = self._pointer(event, button)
        for tool in tools:
            if tool.press(self, pointer):
                self._grip = (tool, button)
                break
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag, and show what lies under the cursor."""
        if self._grip is not None:
            tool, button = self._grip
            tool.move(self, self._pointer(event, button))
        elif self._images is not None:
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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the whole window, unless a catcher or the tool has a use for it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None
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
