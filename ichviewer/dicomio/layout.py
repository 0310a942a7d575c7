"""Headers that are built alike are read in one stroke.

The files of a series have the same elements with mostly the same lengths. Once one was parsed, two compiled structures are
kept: one takes all element headers (tag, VR, length) out of a file at once, the other all wanted values. Where the element
headers of another file are the same bytes at the same places, its elements are too, and nothing needs to be walked.
"""

from __future__ import annotations

import struct
from collections.abc import Hashable
from dataclasses import dataclass

from ichviewer.dicomio import tags
from ichviewer.dicomio.parse import (
    DEFLATED,
    LONG_VRS,
    META_START,
    UNDEFINED_LENGTH,
    WANTED,
    Fetch,
    Parsed,
    PixelElement,
    parse,
    syntax_of,
)

_KEPT = 64
_explicit_head = struct.Struct("<HH2sH").unpack_from
_long = struct.Struct("<I").unpack_from


class AlikeParser:
    """Parses headers as `ichviewer.dicomio.parse.parse`, faster where many are alike. For one thread."""

    def __init__(self) -> None:
        self._layouts: list[_Layout] = []
        self._seen: set[Hashable] = set()

    def parse(self, start: bytes, fetch: Fetch, size: int) -> Parsed:
        """As `ichviewer.dicomio.parse.parse`.

        Raises
        ------
        UnusualError
            As there.
        """
        layouts = self._layouts
        for n, layout in enumerate(layouts):
            # Without the right tag at the right place all else is in vain: this is the cheap half of the comparison.
            if start[layout.end - 8 : layout.end - 4] == layout.before_length and (parsed := layout.read(start)) is not None:
                if n:
                    layouts.insert(0, layouts.pop(n))
                return parsed
        parsed = parse(start, fetch, size)
        if parsed.pixels is not None:
            # A layout is worth its making once a second file has it.
            sight = (parsed.pixels.offset, tuple([len(value) for _, value in parsed.values.values()]))
            if sight in self._seen and (made := _layout(start, parsed)) is not None:
                layouts.insert(0, made)
                del layouts[_KEPT:]
            self._seen.add(sight)
        return parsed


@dataclass(frozen=True, slots=True)
class _Layout:
    heads: struct.Struct
    expected: tuple[bytes, ...]
    values: struct.Struct
    meta_tags: tuple[tuple[int, bytes], ...]
    value_tags: tuple[tuple[int, bytes], ...]
    syntax_place: int
    syntax: bytes
    end: int
    before_length: bytes
    pixel_vr: bytes

    def read(self, start: bytes) -> Parsed | None:
        """What a file holds if it has this layout, else None."""
        if len(start) < self.end or start[128:132] != b"DICM" or self.heads.unpack_from(start, META_START) != self.expected:
            return None
        found = self.values.unpack_from(start, META_START)
        if found[self.syntax_place] != self.syntax:
            return None
        count = len(self.meta_tags)
        meta = {tag: (vr, value) for (tag, vr), value in zip(self.meta_tags, found, strict=False)}
        values = {tag: (vr, value) for (tag, vr), value in zip(self.value_tags, found[count:], strict=True)}
        # The length of the pixel data is the one thing that may differ: compressed images have lengths of their own.
        length = int.from_bytes(start[self.end - 4 : self.end], "little")
        return Parsed(meta, values, PixelElement(self.pixel_vr, self.end, length))


def _layout(start: bytes, parsed: Parsed) -> _Layout | None:
    """The layout of a file that was parsed, or None where it is not simple enough."""
    pixels = parsed.pixels
    if pixels is None or pixels.offset > len(start) or syntax_of(parsed.meta) == DEFLATED.encode():
        return None
    explicit = bool(pixels.vr)
    pixel_head = 8 if not explicit or pixels.vr not in LONG_VRS else 12
    stop = pixels.offset - pixel_head
    heads, values, expected, order = ["<"], ["<"], [], []
    position = META_START
    while position < stop:
        group, element, vr, length = _explicit_head(start, position)
        head = 8
        if not explicit and group != 2:
            vr, length = b"", _long(start, position + 4)[0]
        elif vr in LONG_VRS:
            head, length = 12, _long(start, position + 8)[0]
        if length == UNDEFINED_LENGTH:
            return None
        expected.append(start[position : position + head])
        heads.append(f"{head}s{length}x")
        tag = group << 16 | element
        if tag in WANTED or group == 2:
            order.append((tag, vr))
            values.append(f"{head}x{length}s")
        else:
            values.append(f"{head + length}x")
        position += head + length
    syntax_place = next((n for n, (tag, _) in enumerate(order) if tag == tags.TRANSFER_SYNTAX), None)
    if position != stop or syntax_place is None:
        return None
    # Tag, VR and reserved bytes of Pixel Data, without its length.
    expected.append(start[stop : pixels.offset - 4])
    heads.append(f"{pixel_head - 4}s")
    count = sum(tag < 0x30000 for tag, _ in order)
    syntax = parsed.meta[tags.TRANSFER_SYNTAX][1]
    return _Layout(
        heads=struct.Struct("".join(heads)),
        expected=tuple(expected),
        values=struct.Struct("".join(values)),
        meta_tags=tuple(order[:count]),
        value_tags=tuple(order[count:]),
        syntax_place=syntax_place,
        syntax=syntax,
        end=pixels.offset,
        before_length=start[pixels.offset - 8 : pixels.offset - 4],
        pixel_vr=pixels.vr,
    )
