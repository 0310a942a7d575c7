"""A slice or plane as a square picture for reports: radiological orientation, cropped to the head, with letters."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.window import Window
from ichviewer.imaging.components import largest_part
from ichviewer.render.lettering import Lettering
from ichviewer.render.orientation import DisplayOrientation
from ichviewer.render.raster import OverlayStyle, render_slice, to_rgb

if TYPE_CHECKING:
    from PIL.Image import Image as PilImage

_HEAD_HU = -300
_MARGIN_MM = 6.0
_STYLE = OverlayStyle(opacity=0.35)


class KeyView:
    """How one slice is turned, cropped and scaled to a square picture.

    Parameters
    ----------
    hu
        int16 (rows, columns) of the slice; the picture is cropped to the head on it.
    geometry
        Of the stack.
    note
        Drawn into the lower left corner.
    place
        Which plane it is, drawn into the upper left corner, a line each.
    size
        Pixels of an edge.
    lettering
        How note and place are drawn; they are in its language.
    """

    def __init__(
        self,
        hu: npt.NDArray[np.int16],
        geometry: StackGeometry,
        note: str = "",
        size: int = 512,
        place: Sequence[str] = (),
        lettering: Lettering | None = None,
    ) -> None:
        self._note, self._place = note, place
        self._lettering = lettering or Lettering()
        self._size = size
        orientation = DisplayOrientation.of(geometry)
        self._transposed = orientation.transposed
        self._mirrored, self._upside_down = orientation.flip_x, orientation.flip_y
        self._spacing = orientation.spacing
        self._letters = tuple(letters[:1] for letters in orientation.letters)  # left, right, top, bottom
        self._shape = hu.shape
        self._box = self._square(self._turned(hu))

    def to_picture(self, j: float, i: float) -> tuple[float, float]:
        """(x, y) in pixels of the picture of a native (row, column), fractional; whole numbers are pixel centres."""
        rows, columns = self._shape[::-1] if self._transposed else self._shape
        y, x = (i, j) if self._transposed else (j, i)
        y, x = (rows - 1 - y if self._upside_down else y), (columns - 1 - x if self._mirrored else x)
        top, bottom, left, right = self._box
        return (x + 0.5 - left) / (right - left) * self._size, (y + 0.5 - top) / (bottom - top) * self._size

    def picture(self, hu: npt.NDArray[np.int16], window: Window, labels: npt.NDArray[np.uint8] | None = None) -> PilImage:
        """RGB picture with the letters of the patient's directions; `labels` are uint8 (rows, columns)."""
        from PIL import Image, ImageDraw, ImageFont

        top, bottom, left, right = self._box
        part = self._cut(hu, top, bottom, left, right, fill=-2000)
        overlay = None if labels is None else self._cut(labels, top, bottom, left, right, fill=0)
        picture = Image.fromarray(to_rgb(render_slice(part, window, overlay, _STYLE)))
        picture = picture.resize((self._size, self._size), Image.Resampling.BICUBIC)
        draw = ImageDraw.Draw(picture)
        font = ImageFont.load_default(size=22)
        middle, margin = self._size // 2, 10
        places = (
            (margin, middle, "lm"),
            (self._size - margin, middle, "rm"),
            (middle, margin, "ma"),
            (middle, self._size - margin, "md"),
        )
        for letter, (x, y, anchor) in zip(self._letters, places, strict=True):
            draw.text((x, y), letter, fill=(190, 190, 190), font=font, anchor=anchor, stroke_width=2, stroke_fill=(0, 0, 0))
        small, black = self._lettering.font(18), (0, 0, 0)
        if self._note:
            corner, note = (margin, self._size - margin), self._lettering.drawn(self._note)
            draw.text(corner, note, fill=(255, 214, 120), font=small, anchor="ld", stroke_width=2, stroke_fill=black)
        # A line for each part: one of all would run into the letter in the middle.
        for n, line in enumerate(self._place):
            corner, text = (margin, margin + 22 * n), self._lettering.drawn(line)
            draw.text(corner, text, fill=(190, 190, 190), font=small, anchor="la", stroke_width=2, stroke_fill=black)
        return picture

    def _turned(self, plane: npt.NDArray[np.generic]) -> npt.NDArray[np.generic]:
        turned = plane.T if self._transposed else plane
        turned = turned[:, ::-1] if self._mirrored else turned
        return turned[::-1] if self._upside_down else turned

    def _cut(
        self, plane: npt.NDArray[np.generic], top: int, bottom: int, left: int, right: int, *, fill: int
    ) -> npt.NDArray[np.generic]:
        """The part within the box, filled where the box leaves the image."""
        turned = self._turned(plane)
        rows, columns = turned.shape
        result = np.full((bottom - top, right - left), fill, dtype=plane.dtype)
        y, x = slice(max(top, 0), min(bottom, rows)), slice(max(left, 0), min(right, columns))
        result[y.start - top : y.stop - top, x.start - left : x.stop - left] = turned[y, x]
        return result

    def _square(self, turned: npt.NDArray[np.generic]) -> tuple[int, int, int, int]:
        """(top, bottom, left, right) of a square in mm around the head: the largest thing that is denser than air.

        A head holder is as dense as skin, but smaller and apart. A hair's breadth of a nose or ear does not count.
        """
        head = largest_part(turned > _HEAD_HU)
        rows, columns = _extent(head.sum(axis=1)), _extent(head.sum(axis=0))
        height, width = ((rows[1] - rows[0]) * self._spacing[0], (columns[1] - columns[0]) * self._spacing[1])
        half = max(height, width) / 2 + _MARGIN_MM
        middle = (rows[0] + rows[1]) / 2, (columns[0] + columns[1]) / 2
        return (
            round(middle[0] - half / self._spacing[0]),
            round(middle[0] + half / self._spacing[0]),
            round(middle[1] - half / self._spacing[1]),
            round(middle[1] + half / self._spacing[1]),
        )


def _extent(counts: npt.NDArray[np.int_]) -> tuple[int, int]:
    used = np.flatnonzero(counts >= 3)
    return (int(used[0]), int(used[-1]) + 1) if used.size else (0, len(counts))


def to_png(picture: PilImage) -> bytes:
    """PNG file of a picture."""
    stream = io.BytesIO()
    picture.save(stream, "PNG", optimize=True)
    return stream.getvalue()
