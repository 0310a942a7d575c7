"""Pictures of the slices and planes that were measured on, for reports: lines, numbers and values drawn in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from ichviewer.domain.geometry import StackGeometry
from ichviewer.domain.language import ENGLISH, Language
from ichviewer.domain.measurement import Arrow, Measurement, RegionStatistics
from ichviewer.domain.measurement_text import detail_lines, value_text
from ichviewer.domain.volume import SliceStack
from ichviewer.domain.window import Window
from ichviewer.imaging.measured_planes import plane_pixels
from ichviewer.render.key_images import BRAIN
from ichviewer.render.key_view import KeyView, to_png
from ichviewer.render.lettering import Lettering
from ichviewer.render.measurement_shapes import Line, Shape, place_labels, shape_of
from ichviewer.report.content import KeyImage

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw as Drawing
    from PIL.ImageFont import FreeTypeFont, ImageFont

_SIZE = 768
_FINE = 2  # drawn larger and reduced: the lines have no steps
_PAD = 6
_INK, _EDGE = (255, 255, 255), (0, 0, 0)


def measured_images(
    stack: SliceStack,
    items: Sequence[Measurement],
    statistics: Mapping[str, RegionStatistics | None],
    font: Path,
    window: Window = BRAIN,
    note: str = "",
    language: Language = ENGLISH,
) -> tuple[KeyImage, ...]:
    """One picture of each slice that has measurements, from the feet to the head, then one of each plane.

    Numbered as in the report's table, from 1 in the order of `items`. The reader's own words stand in the table only.

    Parameters
    ----------
    statistics
        By identifier, of regions.
    font
        File of a font with the signs of the units (``Paths.resources``: ``fonts/DejaVuSans.ttf``).
    note
        Drawn into a corner, e.g. that the HU were corrected.
    language
        In which values and captions are.
    """
    numbered = list(enumerate(items, start=1))
    letters = Lettering(language, font)
    note = letters.said(note)
    result = []
    for k in sorted({item.slice_index for item in items if item.slice_index is not None}):
        there = [(n, item) for n, item in numbered if item.slice_index == k]
        view = KeyView(stack.hu[k], stack.geometry, note, _SIZE, lettering=letters)
        shown = _Shown(stack.hu[k], stack.geometry, k)
        plain, marked = _pictures(view, shown, there, statistics, letters, window)
        distance = float(stack.geometry.distances[k])
        result.append(KeyImage(k, len(stack), distance, _caption(there, language), plain, marked, "", language))
    planes = list(dict.fromkeys(item.plane for item in items if item.plane is not None))
    for place, plane in enumerate(planes):
        pixels = plane_pixels(stack, plane)
        if pixels is None:
            continue  # the series has no such plane: the table tells what was measured
        there = [(n, item) for n, item in numbered if item.plane == plane]
        title = [letters.said(part) for part in plane.title.split(", ")]
        view = KeyView(pixels.hu, pixels.geometry, note, _SIZE, title, letters)
        shown = _Shown(pixels.hu, pixels.geometry, 0)
        plain, marked = _pictures(view, shown, there, statistics, letters, window)
        caption, named = _caption(there, language), _listed(title, language)
        result.append(KeyImage(place, len(planes), plane.distance_mm, caption, plain, marked, named, language))
    return tuple(result)


@dataclass(frozen=True, eq=False)
class _Shown:
    """Pixels of a picture: int16 HU (rows, columns) of slice or plane `k` of a geometry."""

    hu: npt.NDArray[np.int16]
    geometry: StackGeometry
    k: int


def _caption(items: Sequence[tuple[int, Measurement]], language: Language) -> str:
    return _listed([f"#{n} {language.tr(item.kind.title)}" for n, item in items], language)


def _listed(parts: Sequence[str], language: Language) -> str:
    return language.tr("{first}, {last}", first="", last="").join(parts)


def _pictures(
    view: KeyView,
    shown: _Shown,
    items: Sequence[tuple[int, Measurement]],
    statistics: Mapping[str, RegionStatistics | None],
    letters: Lettering,
    window: Window,
) -> tuple[bytes, bytes]:
    from PIL import Image, ImageDraw

    picture = view.picture(shown.hu, window)
    plain = to_png(picture.convert("L"))

    def seen(points: Line) -> Line:
        return np.array([view.to_picture(*shown.geometry.from_patient(shown.k, point)) for point in points])

    shapes = [shape_of(item, seen) for _, item in items]
    texts = [_lines(n, item, statistics.get(item.identifier), letters) for n, item in items]
    font = letters.font(18 * _FINE, own=True)
    height = 23.0
    sizes = [(max(font.getlength(line) for line in lines) / _FINE + 2 * _PAD, height * len(lines) + _PAD) for lines in texts]
    large = picture.resize((_SIZE * _FINE, _SIZE * _FINE), Image.Resampling.BICUBIC)
    draw = ImageDraw.Draw(large, "RGBA")
    for shape in shapes:
        _draw_shape(draw, shape, font)
    for (x, y), size, lines in zip(place_labels(shapes, sizes, (_SIZE, _SIZE)), sizes, texts, strict=True):
        box = [value * _FINE for value in (x, y, x + size[0], y + size[1])]
        draw.rounded_rectangle(box, radius=4 * _FINE, fill=(*_EDGE, 190))
        for n, line in enumerate(lines):
            draw.text(((x + _PAD) * _FINE, (y + _PAD / 2 + n * height) * _FINE), line, fill=_INK, font=font)
    return plain, to_png(large.resize((_SIZE, _SIZE), Image.Resampling.LANCZOS))


def _lines(number: int, item: Measurement, statistics: RegionStatistics | None, letters: Lettering) -> tuple[str, ...]:
    value = "" if isinstance(item, Arrow) else letters.said(value_text(item, statistics))
    lines = (f"#{number}  {value}".strip(), *(letters.said(line) for line in detail_lines(item, statistics)))
    return tuple(letters.drawn(line) for line in lines)


def _draw_shape(draw: Drawing, shape: Shape, font: FreeTypeFont | ImageFont) -> None:
    for ink, width in ((_EDGE, 5 * _FINE), (_INK, 2 * _FINE)):
        for line in (*shape.lines, *shape.ends):
            draw.line(_flat(line), fill=ink, width=width, joint="curve")
        for line in shape.dashed:
            draw.line(_flat(line), fill=ink, width=width // 2)
    for letter, x, y in shape.letters:
        place = (x * _FINE, y * _FINE)
        draw.text(place, letter, fill=_INK, font=font, anchor="mm", stroke_width=3 * _FINE, stroke_fill=_EDGE)


def _flat(line: Line) -> list[tuple[float, float]]:
    return [(float(x) * _FINE, float(y) * _FINE) for x, y in line]
