"""Key images of an analysis: chosen slices as a radiologist looks at them, plain and with the overlay."""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt

from ichviewer.domain.finding import SeriesAnalysis
from ichviewer.domain.geometry import StackGeometry, orientation_letters
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.imaging.components import largest_part
from ichviewer.render.raster import OverlayStyle, render_slice, to_rgb
from ichviewer.report.content import KeyImage

BRAIN = Window(40, 80)

_HEAD_HU = -300
_MARGIN_MM = 6.0
_SIZE = 512
_STYLE = OverlayStyle(opacity=0.35)


def key_slices(analysis: SeriesAnalysis, count: int, at_most: int = 6) -> tuple[tuple[int, str], ...]:
    """Slices worth a picture, each with its caption.

    The key slice of each of the largest findings; where there is none, three slices spread over the middle of the series
    (a reader wants to see what was looked at).

    Parameters
    ----------
    count
        Number of slices of the series.
    """
    texts: dict[int, list[str]] = {}
    for finding in analysis.findings:
        if finding.key_slice not in texts and len(texts) == at_most:
            continue
        side = "" if finding.side == "midline" else f" {finding.side}"
        texts.setdefault(finding.key_slice, []).append(
            f"#{finding.index} {finding.subtype.short}{side} {finding.volume_ml:.1f} mL"
        )
    if texts:
        return tuple((k, _shortened(parts)) for k, parts in texts.items())
    chosen = sorted({round((count - 1) * share) for share in (0.3, 0.5, 0.7)})
    return tuple((k, "") for k in chosen)


def _shortened(parts: list[str]) -> str:
    return ", ".join(parts) if len(parts) <= 2 else f"{', '.join(parts[:2])} and {len(parts) - 2} more"


def key_images(stack: SliceStack, analysis: SeriesAnalysis, window: Window = BRAIN) -> tuple[KeyImage, ...]:
    """Render the key slices.

    Axial slices are shown in radiological orientation (the patient's right on the left, front up) whatever way they are
    stored, cropped to the head, with square pixels. Nothing that names the patient is drawn into them; a correction of the
    HU is, in a corner.

    Returns
    -------
    tuple
        With PNG files of the plain and of the marked slice.
    """
    result = []
    note = "" if analysis.hu_correction is None else analysis.hu_correction.short
    for k, text in key_slices(analysis, len(stack)):
        view = _View(stack.hu[k], stack.geometry, note)
        plain = view.picture(stack.hu[k], window)
        marked = plain
        if analysis.mask is not None:
            marked = view.picture(stack.hu[k], window, analysis.mask.labels[k])
        result.append(
            KeyImage(
                slice_index=k,
                slice_count=len(stack),
                position_mm=float(stack.geometry.distances[k]),
                caption=text,
                plain_png=plain,
                marked_png=marked,
            )
        )
    return tuple(result)


class _View:
    """How one slice is turned, cropped and scaled to a square picture."""

    def __init__(self, hu: npt.NDArray[np.int16], geometry: StackGeometry, note: str = "") -> None:
        self._note = note
        row, column = geometry.row_direction, geometry.column_direction
        axial = geometry.plane == "axial"
        self._transposed = axial and abs(row[0]) < abs(column[0])
        right, down = (column, row) if self._transposed else (row, column)
        self._spacing = geometry.spacing[::-1] if self._transposed else geometry.spacing
        self._mirrored = axial and right[0] < 0
        self._upside_down = axial and down[1] < 0
        right = -right if self._mirrored else right
        down = -down if self._upside_down else down
        # Screen edges: left, right, top, bottom.
        self._letters = tuple(orientation_letters(direction)[:1] for direction in (-right, right, -down, down))
        self._box = self._square(self._turned(hu))

    def picture(self, hu: npt.NDArray[np.int16], window: Window, labels: npt.NDArray[np.uint8] | None = None) -> bytes:
        """PNG of `_SIZE` x `_SIZE` pixels."""
        from PIL import Image, ImageDraw, ImageFont

        top, bottom, left, right = self._box
        part = self._cut(hu, top, bottom, left, right, fill=-2000)
        overlay = None if labels is None else self._cut(labels, top, bottom, left, right, fill=0)
        picture = Image.fromarray(to_rgb(render_slice(part, window, overlay, _STYLE)))
        picture = picture.resize((_SIZE, _SIZE), Image.Resampling.BICUBIC)
        draw = ImageDraw.Draw(picture)
        font = ImageFont.load_default(size=22)
        middle, margin = _SIZE // 2, 10
        places = (
            (margin, middle, "lm"),
            (_SIZE - margin, middle, "rm"),
            (middle, margin, "ma"),
            (middle, _SIZE - margin, "md"),
        )
        for letter, (x, y, anchor) in zip(self._letters, places, strict=True):
            draw.text((x, y), letter, fill=(190, 190, 190), font=font, anchor=anchor, stroke_width=2, stroke_fill=(0, 0, 0))
        if self._note:
            small = ImageFont.load_default(size=18)
            place, black = (margin, _SIZE - margin), (0, 0, 0)
            draw.text(place, self._note, fill=(255, 214, 120), font=small, anchor="ld", stroke_width=2, stroke_fill=black)
        if labels is None:
            picture = picture.convert("L")
        stream = io.BytesIO()
        picture.save(stream, "PNG", optimize=True)
        return stream.getvalue()

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
