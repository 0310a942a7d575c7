"""Where the image lies in the view: fit, zoom and pan, in millimetres so that pixels need not be square. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ichviewer.render.orientation import DisplayOrientation

_ZOOM_LIMITS = (0.05, 40.0)  # a small matrix on a large screen is far below the whole view at 1:1


@dataclass(frozen=True)
class Viewport:
    """Zoom and pan of a view.

    Attributes
    ----------
    width, height
        Of the view in logical pixels.
    zoom
        1 fits the image into the view.
    pan
        (x, y): shift of the image's centre from the view's, in logical pixels.
    """

    width: float = 1.0
    height: float = 1.0
    zoom: float = 1.0
    pan: tuple[float, float] = (0.0, 0.0)

    def pixels_per_mm(self, orientation: DisplayOrientation) -> float:
        """Logical pixels of the view for one mm in the patient."""
        rows, columns = orientation.shape
        tall, wide = rows * orientation.spacing[0], columns * orientation.spacing[1]
        return self.zoom * min(self.width / wide, self.height / tall)

    def rectangle(self, orientation: DisplayOrientation) -> tuple[float, float, float, float]:
        """(x, y, width, height) of the image in the view."""
        scale = self.pixels_per_mm(orientation)
        rows, columns = orientation.shape
        wide, tall = columns * orientation.spacing[1] * scale, rows * orientation.spacing[0] * scale
        return (self.width - wide) / 2 + self.pan[0], (self.height - tall) / 2 + self.pan[1], wide, tall

    def to_image(self, orientation: DisplayOrientation, x: float, y: float) -> tuple[float, float]:
        """Displayed (row, column) under a point of the view; whole numbers are pixel centres."""
        left, top, wide, tall = self.rectangle(orientation)
        rows, columns = orientation.shape
        return (y - top) / tall * rows - 0.5, (x - left) / wide * columns - 0.5

    def to_view(self, orientation: DisplayOrientation, row: float, column: float) -> tuple[float, float]:
        """Point (x, y) of the view over a displayed (row, column)."""
        left, top, wide, tall = self.rectangle(orientation)
        rows, columns = orientation.shape
        return left + (column + 0.5) / columns * wide, top + (row + 0.5) / rows * tall

    def resized(self, width: float, height: float, orientation: DisplayOrientation | None) -> Viewport:
        """The same place in the middle of a view of another size, at the same zoom; there and back again changes nothing.

        Without `orientation` there is no image that would have a place.
        """
        made = replace(self, width=max(width, 1.0), height=max(height, 1.0))
        if orientation is None:
            return made
        factor = made.pixels_per_mm(orientation) / self.pixels_per_mm(orientation)
        return replace(made, pan=(self.pan[0] * factor, self.pan[1] * factor))

    def zoomed(self, factor: float, x: float, y: float) -> Viewport:
        """Zoom by a factor while the image point under (x, y) stays where it is."""
        zoom = min(max(self.zoom * factor, _ZOOM_LIMITS[0]), _ZOOM_LIMITS[1])
        factor = zoom / self.zoom
        centre_x, centre_y = self.width / 2 + self.pan[0], self.height / 2 + self.pan[1]
        pan = (x + (centre_x - x) * factor - self.width / 2, y + (centre_y - y) * factor - self.height / 2)
        return replace(self, zoom=zoom, pan=pan)

    def panned(self, x: float, y: float) -> Viewport:
        """Shifted by logical pixels; the image's centre stays within the view's reach."""
        reach_x, reach_y = self.width * max(self.zoom, 1) / 2, self.height * max(self.zoom, 1) / 2
        pan = (min(max(self.pan[0] + x, -reach_x), reach_x), min(max(self.pan[1] + y, -reach_y), reach_y))
        return replace(self, pan=pan)

    def reset(self) -> Viewport:
        """Fit, centred."""
        return Viewport(self.width, self.height)
