"""Measurements as lines on a picture, and where their labels go: for the views and for key images alike. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ichviewer.domain.measurement import Abc2, Angle, Arrow, Distance, Measurement, Midline, Point, Region

Line = npt.NDArray[np.float64]
"""(n, 2): x to the right and y downwards, in pixels of the picture."""

_REACH = 7.0
_HEAD = 13.0
_TICK = 5.0
_GAP = 10.0
_EDGE = 4.0
_CLEAR = 5.0
# To the right and below first: there a reader looks for a label.
_DIRECTIONS = np.array([(1, 0), (1, 1), (-1, 0), (0, 1), (-1, 1), (1, -1), (0, -1), (-1, -1)], dtype=np.float64)


@dataclass(frozen=True, eq=False)
class Shape:
    """One measurement on a picture.

    Attributes
    ----------
    item
        What it shows.
    lines
        What is measured; a closed line ends where it begins.
    ends
        What marks the ends: ticks, the head of an arrow, the arc of an angle.
    dashed
        What helps to read it and is not measured.
    handles
        (n, 2), in the order of ``item.handles``.
    letters
        Names of lines, each with its (x, y).
    """

    item: Measurement
    lines: tuple[Line, ...]
    handles: Line
    ends: tuple[Line, ...] = ()
    dashed: tuple[Line, ...] = ()
    letters: tuple[tuple[str, float, float], ...] = ()

    @cached_property
    def samples(self) -> Line:
        """Points along all lines, closer than a letter is wide: what a label is not to cover."""
        return np.concatenate([self.handles, *(_resampled(line) for line in (*self.lines, *self.dashed))])

    def handle_at(self, x: float, y: float) -> int | None:
        """Handle under a point, the nearest one, or None."""
        distances = np.hypot(self.handles[:, 0] - x, self.handles[:, 1] - y)
        nearest = int(np.argmin(distances))
        return nearest if distances[nearest] <= _REACH + 1 else None

    def line_at(self, x: float, y: float) -> bool:
        """Whether a line runs under a point."""
        here = np.array([x, y])
        for line in self.lines:
            start, along = line[:-1], np.diff(line, axis=0)
            length = np.maximum((along**2).sum(axis=1), 1e-9)
            share = np.clip(((here - start) * along).sum(axis=1) / length, 0, 1)[:, None]
            if float(np.hypot(*(start + share * along - here).T).min()) <= _REACH - 1:
                return True
        return False


def _resampled(line: Line) -> Line:
    """Points every 8 pixels along a line, with its ends."""
    steps = np.diff(line, axis=0)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(steps[:, 0], steps[:, 1]))])
    wanted = np.linspace(0.0, along[-1], int(along[-1] // 8) + 2)
    return np.stack([np.interp(wanted, along, line[:, 0]), np.interp(wanted, along, line[:, 1])], axis=1)


def shape_of(item: Measurement, to_picture: Callable[[npt.NDArray[np.float64]], Line]) -> Shape:
    """How a measurement lies on a picture of its slice.

    Parameters
    ----------
    to_picture
        (n, 2) x and y of LPS points (n, 3) of the slice.
    """

    def seen(*points: Point) -> Line:
        return to_picture(np.array(points))

    handles = seen(*item.handles)
    match item:
        case Region():
            return Shape(item, (seen(*item.outline, item.outline[0]),), handles)
        case Midline():
            shift = seen(item.foot, item.points[2])
            ends = (*_ticks(handles[:2]), *_ticks(shift)[1:])
            return Shape(item, (handles[:2], shift), handles, ends, _extension(handles))
        case Abc2():
            letters = tuple(
                (name, *map(float, line[0] + 0.2 * (line[1] - line[0])))
                for name, line in (("A", handles[:2]), ("B", handles[2:]))
            )
            return Shape(
                item, (handles[:2], handles[2:]), handles, (*_ticks(handles[:2]), *_ticks(handles[2:])), letters=letters
            )
        case _:
            mark = _MARKS.get(type(item))
            return Shape(item, (handles,), handles, () if mark is None else mark(handles))


def _extension(handles: Line) -> tuple[Line, ...]:
    """A little of the ideal line beyond its ends, so that it can be judged against falx and skull."""
    along = handles[1] - handles[0]
    length = float(np.hypot(*along))
    if length < 1:
        return ()
    step = along / length * 14
    return np.stack([handles[0] - step, handles[0]]), np.stack([handles[1], handles[1] + step])


def _ticks(line: Line) -> tuple[Line, ...]:
    along = line[1] - line[0]
    length = float(np.hypot(*along))
    if length < 1:
        return ()
    across = np.array([-along[1], along[0]]) / length * _TICK
    return tuple(np.stack([end - across, end + across]) for end in line)


def _head(ends: Line) -> tuple[Line, ...]:
    along = ends[1] - ends[0]
    length = float(np.hypot(*along))
    if length < 1:
        return ()
    along, across = along / length, np.array([-along[1], along[0]]) / length
    return tuple(np.stack([ends[0] + _HEAD * along + side * _HEAD * 0.42 * across, ends[0]]) for side in (-1, 1))


def _arc(points: Line) -> tuple[Line, ...]:
    arms = points[[0, 2]] - points[1]
    lengths = np.hypot(arms[:, 0], arms[:, 1])
    if lengths.min() < 12:
        return ()
    first, last = np.arctan2(arms[:, 1], arms[:, 0])
    turn = (last - first + np.pi) % (2 * np.pi) - np.pi
    angles = first + turn * np.linspace(0, 1, 24)
    radius = min(26.0, 0.45 * float(lengths.min()))
    return (points[1] + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1),)


_MARKS: dict[type[Measurement], Callable[[Line], tuple[Line, ...]]] = {Distance: _ticks, Arrow: _head, Angle: _arc}


def place_labels(
    shapes: Sequence[Shape], sizes: Sequence[tuple[float, float]], area: tuple[float, float]
) -> list[tuple[float, float]]:
    """Upper left corner (x, y) of the label of each shape.

    Every label lies beside its own shape, within the picture, over no handle and no line where that can be had, and apart
    from the labels before it.

    Parameters
    ----------
    shapes, sizes
        In the same order; sizes are (width, height).
    area
        (width, height) of the picture.
    """
    if not shapes:
        return []
    ends = np.concatenate([shape.handles for shape in shapes])
    inked = np.concatenate([shape.samples for shape in shapes])
    placed: list[tuple[float, float, float, float]] = []
    for shape, (width, height) in zip(shapes, sizes, strict=True):
        anchors = _anchors(shape)
        size = np.array([width, height])
        corners = (anchors[:, None] + _DIRECTIONS * _GAP + (_DIRECTIONS - 1) / 2 * size).reshape(-1, 2)
        held = np.clip(corners, _EDGE, np.maximum(np.array(area) - _EDGE - size, _EDGE))
        cost = _covered(held, size, ends, _CLEAR) * 100.0 + _covered(held, size, inked, 1.0) * 4.0
        cost += np.abs(held - corners).sum(axis=1) * 0.2
        cost += np.tile(np.arange(len(_DIRECTIONS)) * 0.5, len(anchors))
        cost += np.repeat(np.arange(len(anchors)) * 1.5, len(_DIRECTIONS))
        for x, y, wide, tall in placed:
            apart = (held[:, 0] > x + wide + 2) | (held[:, 0] + width < x - 2)
            apart |= (held[:, 1] > y + tall + 2) | (held[:, 1] + height < y - 2)
            cost += ~apart * 60.0
        best = held[int(np.argmin(cost))]
        placed.append((float(best[0]), float(best[1]), width, height))
    return [(x, y) for x, y, _, _ in placed]


def _anchors(shape: Shape) -> Line:
    """Where a label may begin: the last end first, then the others, then the middles of the sides of its extent."""
    samples = shape.samples
    (left, top), (right, bottom) = samples.min(axis=0), samples.max(axis=0)
    x, y = (left + right) / 2, (top + bottom) / 2
    sides = np.array([(right, y), (left, y), (x, bottom), (x, top)])
    return sides if isinstance(shape.item, Region) else np.concatenate([shape.handles[::-1], sides])


def _covered(corners: Line, size: npt.NDArray[np.float64], points: Line, clear: float) -> npt.NDArray[np.float64]:
    """How many points each rectangle covers, or comes nearer to than `clear`."""
    offset = points[None] - corners[:, None]
    inside = ((offset > -clear) & (offset < size + clear)).all(axis=-1)
    return inside.sum(axis=1).astype(np.float64)
