"""Small plots as inline SVG: a report needs no network, no script and no plotting library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
import numpy.typing as npt

WIDTH, HEIGHT = 320, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 48, 10, 24, 40
COLOURS = ("#1f77b4", "#d62728", "#2ca02c", "#9467bd", "#ff7f0e", "#17becf")


@dataclass(frozen=True, eq=False)
class Line:
    """A curve, or dots where `dots` is set; x and y of one length."""

    name: str
    x: npt.ArrayLike
    y: npt.ArrayLike
    dots: bool = False
    dashed: bool = False
    colour: str = ""


def plot(
    title: str,
    x_title: str,
    y_title: str,
    lines: Sequence[Line],
    *,
    x_range: tuple[float, float] | None = None,
    y_range: tuple[float, float] | None = None,
) -> str:
    """An SVG element with axes, lines and, for more than one named line, a legend."""
    xs = np.concatenate([np.asarray(line.x, dtype=np.float64) for line in lines] or [np.empty(0)])
    ys = np.concatenate([np.asarray(line.y, dtype=np.float64) for line in lines] or [np.empty(0)])
    left, right = x_range or _around(xs)
    low, high = y_range or _around(ys)

    def at(x: float, y: float) -> tuple[float, float]:
        across = (x - left) / (right - left) * (WIDTH - _LEFT - _RIGHT)
        up = (y - low) / (high - low) * (HEIGHT - _TOP - _BOTTOM)
        return round(_LEFT + across, 1), round(HEIGHT - _BOTTOM - up, 1)

    parts = [
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="{escape(title)}">',
        f'<text x="{WIDTH / 2}" y="14" class="title">{escape(title)}</text>',
        f'<text x="{WIDTH / 2}" y="{HEIGHT - 6}" class="axis">{escape(x_title)}</text>',
        f'<text transform="translate(12 {HEIGHT / 2}) rotate(-90)" class="axis">{escape(y_title)}</text>',
    ]
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = left + share * (right - left), low + share * (high - low)
        (px, base), (start, py) = at(x, low), at(left, y)
        parts.append(f'<line x1="{px}" y1="{base}" x2="{px}" y2="{_TOP}" class="grid"/>')
        parts.append(f'<line x1="{start}" y1="{py}" x2="{WIDTH - _RIGHT}" y2="{py}" class="grid"/>')
        parts.append(f'<text x="{px}" y="{base + 13}" class="tick">{x:.3g}</text>')
        parts.append(f'<text x="{start - 4}" y="{py + 3}" class="tick end">{y:.3g}</text>')
    for n, line in enumerate(lines):
        colour = line.colour or COLOURS[n % len(COLOURS)]
        points = [
            at(float(x), float(y))
            for x, y in zip(np.asarray(line.x), np.asarray(line.y), strict=True)
            if np.isfinite(x) and np.isfinite(y)
        ]
        if line.dots:
            parts += [f'<circle cx="{x}" cy="{y}" r="2.6" fill="{colour}" fill-opacity=".6"/>' for x, y in points]
        else:
            text = " ".join(f"{x},{y}" for x, y in points)
            dash = ' stroke-dasharray="4 3"' if line.dashed else ""
            parts.append(f'<polyline points="{text}" fill="none" stroke="{colour}" stroke-width="1.6"{dash}/>')
    named = [(n, line) for n, line in enumerate(lines) if line.name]
    if len(named) > 1:
        for row, (n, line) in enumerate(named):
            colour, y = line.colour or COLOURS[n % len(COLOURS)], HEIGHT - _BOTTOM - 8 - 12 * (len(named) - 1 - row)
            parts.append(f'<text x="{WIDTH - _RIGHT - 4}" y="{y}" class="key" fill="{colour}">{escape(line.name)}</text>')
    return "".join([*parts, "</svg>"])


def _around(values: npt.NDArray[np.float64]) -> tuple[float, float]:
    finite = values[np.isfinite(values)]
    if not len(finite):
        return 0.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    margin = 0.06 * (high - low) or 1.0
    return low - margin, high + margin
