"""The 2D view: native slices through a window, overlay, texts; wheel, drags and double-click as readers know them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ichviewer.domain.finding import Finding
from ichviewer.domain.labels import Subtype
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.gui import theme
from ichviewer.gui.texts import say, tr
from ichviewer.gui.theme import font
from ichviewer.gui.widgets import corner_texts, view_texts
from ichviewer.gui.widgets.mapping import ImageMapping
from ichviewer.gui.widgets.slice_images import SliceImages
from ichviewer.gui.widgets.tool_view import ToolView
from ichviewer.gui.widgets.viewport import Viewport
from ichviewer.gui.widgets.wheel import WholeSteps, turned
from ichviewer.render.raster import OverlayStyle, render_slice

_FLASH_MS = 900
_LEAST_MM = 35.0  # a small finding is not enlarged until nothing of its surroundings is left


class SliceView(ToolView):
    """Shows one slice of a series.

    Attributes
    ----------
    subtype_of
        Gives the subtype that a framed finding is called by: the reader's, where one said another.

    Signals
    -------
    slice_changed(k), window_changed(Window)
        Whatever changed it, the user or a caller.
    looked()
        It was zoomed or panned; not where its size or its images are others.
    images_changed(), refreshed(k)
        Another series is shown; the shown one has other planes, labels or another geometry: of slice `k`, or None for any.
    turned()
        The image was mirrored or turned: views of the same images are to be drawn anew.
    picture_changed()
        The shown picture is another one: its slice, window, overlay, or what is known of it.
    finding_shown(Finding)
    """

    slice_changed = Signal(int)
    window_changed = Signal(object)
    looked = Signal()
    images_changed = Signal()
    refreshed = Signal(object)
    turned = Signal()
    picture_changed = Signal()
    finding_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("slice_view")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(96, 96)
        self.setAccessibleName(tr("Axial view"))
        self._message = self._heading = ""
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
        self.subtype_of: Callable[[Finding], Subtype] = lambda finding: finding.subtype
        self._wheel = WholeSteps()
        self._picture: QImage | None = None
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(_FLASH_MS)
        self._flash.timeout.connect(self.update)
        self._pixels: np.ndarray | None = None  # the memory of _picture
        self._small, self._large = font(9), font(13, bold=True)
        self._show_cursor()

    @property
    def has_image(self) -> bool:
        """Whether a series is shown."""
        return self._images is not None

    def mapping(self) -> ImageMapping:
        """From points of the view to the shown slice and to the patient, and back, as it lies now.

        Raises
        ------
        ValueError
            If nothing is shown.
        """
        if self._images is None:
            raise ValueError("nothing is shown")
        images = self._images
        source = None if images.source is None else images.source.geometry
        return ImageMapping(self._viewport, images.orientation, images.geometry, self._k, source, images.shown_slab)

    # -- content ----------------------------------------------------------------------------------------------------

    def show_images(self, images: SliceImages | None, k: int = 0) -> None:
        """Show another series from slice `k`, or nothing; zoom, pan and mirror go back to their start."""
        self._let_go()
        self._images = images
        self._finding = None
        self._viewport = self._viewport.reset()
        self._k = -1
        self._changed()
        if images is None:
            self._k = 0
        else:
            self.set_slice(k)
        self.images_changed.emit()

    def exchange_images(self, images: SliceImages, k: int) -> None:
        """Show other images of the same from slice `k`; zoom and pan stay."""
        self._images, self._k = images, -1
        self.set_slice(k)
        self.images_changed.emit()

    def set_message(self, text: str) -> None:
        """A line in place of the image while nothing is shown."""
        self._message = say(text)
        self.update()

    @property
    def message(self) -> str:
        """The line in place of the image, or ""."""
        return self._message if self._images is None else ""

    def refresh(self, k: int | None = None) -> None:
        """Draw again because planes or labels changed: of slice `k`, or of any slice."""
        if k is None or k == self._k:
            self._changed()
        self.refreshed.emit(k)

    def take_stack(self, stack: SliceStack) -> None:
        """Complete the shown series with its geometry."""
        if self._images is not None:
            self._images.put_stack(stack)
            self._changed()

    def set_texts(self, patient: tuple[str, ...], series: tuple[str, ...]) -> None:
        """Lines about the patient and about the series for the upper corners."""
        self._patient_lines, self._series_lines = patient, series
        self.update()

    def set_heading(self, text: str) -> None:
        """A line above those about the patient: whose image it is, where no view beside says so; "" for none."""
        self._heading = text
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
    def overlay(self) -> OverlayStyle:
        """How the mask is drawn."""
        return self._style

    @property
    def overlay_shown(self) -> bool:
        """Whether the mask is drawn."""
        return self._overlay_shown

    @property
    def smooth(self) -> bool:
        """Whether the image is interpolated between pixels."""
        return self._smooth

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

    @property
    def texts_shown(self) -> bool:
        """Whether the corner texts are drawn."""
        return self._texts_shown

    def texts(self) -> corner_texts.Corners:
        """What the corner texts say, drawn or not; also what a small view leaves out."""
        return self._corners(whole=True)

    def set_texts_shown(self, shown: bool) -> None:
        """Show or hide the corner texts; letters and scale bar stay."""
        self._texts_shown = shown
        self.update()

    def mirror(self, horizontally: bool = False, vertically: bool = False) -> None:
        """Mirror the image on the screen; the letters follow."""
        if self._images is not None:
            self._images.orientation = self._images.orientation.flipped(horizontally, vertically)
            self._changed()
            self.turned.emit()

    def turn(self, clockwise: bool = True) -> None:
        """Turn the image by a quarter on the screen; the letters follow."""
        if self._images is not None:
            self._images.orientation = self._images.orientation.turned(clockwise)
            self._changed()
            self.turned.emit()

    def reset_view(self) -> None:
        """Fit, no mirror, not framed."""
        self._viewport = self._viewport.reset()
        self._finding = None
        if self._images is not None:
            self._images.unmirror()
        self._changed()
        self.turned.emit()
        self.looked.emit()

    def set_viewport(self, viewport: Viewport) -> None:
        """Zoom and pan as given."""
        self._viewport = viewport
        self.update()
        self.looked.emit()

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle of the view."""
        self.set_viewport(self._viewport.zoomed(factor, self.width() / 2, self.height() / 2))

    def show_finding(self, finding: Finding) -> None:
        """Go to a finding's key slice, frame it, and pan to it where it lies outside of the view."""
        self._finding = finding
        self.set_slice(finding.key_slice)
        box = self._finding_box()
        if box is not None and not QRectF(self.rect()).contains(box):
            centre = box.center()
            self.set_viewport(self._viewport.panned(self.width() / 2 - centre.x(), self.height() / 2 - centre.y()))
        self.update()
        self.finding_shown.emit(finding)

    def zoom_to_finding(self, finding: Finding) -> None:
        """Go to a finding's key slice and enlarge it to about half of the view, with a frame that shows for a moment."""
        self.show_finding(finding)
        box = self._finding_box()
        if box is None:
            return
        wide = max(box.width(), box.height(), _LEAST_MM * self.mapping().pixels_per_mm)
        centre = box.center()
        x, y = self.width() / 2, self.height() / 2
        factor = min(self.width(), self.height()) / (2 * wide)
        self._flash.start()
        self.set_viewport(self._viewport.panned(x - centre.x(), y - centre.y()).zoomed(factor, x, y))

    def frame_finding(self, finding: Finding | None) -> None:
        """Frame a finding, or none, where the view is; slice, zoom and pan stay."""
        self._finding = finding
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
        self.picture_changed.emit()

    def picture(self) -> QImage | None:
        """The slice as it is displayed, one pixel per native pixel, with its overlay; None where nothing is there yet."""
        if self._picture is None and self._images is not None and 0 <= self._k < self._images.count:
            shown = self._images.displayed(self._k)
            if shown is not None:
                hu, labels = shown
                self._pixels = render_slice(
                    hu,
                    self._window,
                    labels if self._overlay_shown else None,
                    self._style,
                    invert=self._invert,
                    heat=self._images.displayed_heat(self._k) if self._overlay_shown else None,
                )
                rows, columns = hu.shape
                self._picture = QImage(self._pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        return self._picture

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw image, frame, letters, scale bar and texts."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a number stands before its unit in every language
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        images, area = self._images, QRectF(self.rect())
        if images is None:
            corner_texts.draw_message(painter, area, self._message, self._small)
            painter.end()
            return
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
            subtype = self.subtype_of(self._finding)
            text = f"{self._finding.index}  {subtype.short}  {self._finding.volume_ml:.1f} mL"
            corner_texts.draw_frame(painter, box, text, QColor(*subtype.rgb), self._small)
            if self._flash.isActive():
                painter.setPen(QPen(theme.colour("accent"), 3))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-9, -9, 9, 9), 6, 6)
        self._paint_layers(painter)  # over the frame, whose text would lie across their labels
        corner_texts.draw_letters(painter, area, images.orientation.letters, self._large)
        if images.geometry is not None:
            scale = self._viewport.pixels_per_mm(images.orientation)
            corner_texts.draw_scale_bar(painter, area, scale, self._small)
        if self._texts_shown:
            known = images.geometry is not None
            scale = self._viewport.pixels_per_mm(images.orientation) if known else 0.0
            corner_texts.draw_corners(painter, area, self._corners(), self._small, scale)
        painter.end()

    def _finding_box(self) -> QRectF | None:
        """Rectangle of the framed finding in the view, where it lies on the shown slice."""
        if self._finding is None or self._images is None:
            return None
        return view_texts.finding_box(self._finding, self._k, self.mapping())

    def _corners(self, *, whole: bool = False) -> corner_texts.Corners:
        images = self._images
        if images is None:
            return corner_texts.Corners()
        place = view_texts.place_lines(images, self._k)
        scale = self._viewport.pixels_per_mm(images.orientation) * images.orientation.spacing[1]
        narrow = self.width() < view_texts.NARROW
        state = view_texts.state_lines(images, self._window, self._window_name, scale, self._invert, narrow=narrow)
        # A small tile keeps whose image it is and where it lies; the rest would cover the head.
        tiny = self.width() < view_texts.TINY and not whole
        patient, series = (self._patient_lines[:1], ()) if tiny else (self._patient_lines, self._series_lines)
        patient = (self._heading, *patient) if self._heading else patient
        return corner_texts.Corners(patient, (*series, *place), state, self._pointed_lines())

    def _pointed_lines(self) -> tuple[str, ...]:
        if self._images is None or self._cursor is None or not 0 <= self._k < self._images.count:
            return ()
        narrow = self.width() < view_texts.NARROW
        return view_texts.pointed_lines(self._images, self._k, self.mapping(), self._cursor, narrow=narrow)

    # -- events -----------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the application's font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._small, self._large = font(9), font(13, bold=True)
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing flashes unseen."""
        self._flash.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the shown part of the image."""
        orientation = None if self._images is None else self._images.orientation
        self._viewport = self._viewport.resized(self.width(), self.height(), orientation)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll slices; with Ctrl, zoom about the cursor."""
        steps = turned(event)
        if self._images is not None and self._tool.wheel(self, steps, event.modifiers()):
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_viewport(self._viewport.zoomed(1.15**steps, event.position().x(), event.position().y()))
        else:
            self.step(-self._wheel.take(steps))
        event.accept()
