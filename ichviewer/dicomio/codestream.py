"""The size that a compressed image states of itself, looked at before a codec makes room for it."""

from __future__ import annotations

import struct

_START = b"\xff\xd8"
_J2K = b"\xff\x4f\xff\x51"
# Markers without a length (ISO 10918-1, table B.1); 0xFF is a fill byte.
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0), 0xF7))
_SCAN = 0xDA
_END = b"\xff\xd9"
_PADDING = 8


def stated_size(encoded: bytes) -> tuple[int, int, int] | None:
    """Rows, columns and components that a JPEG, JPEG-LS or JPEG 2000 stream states; None where it states none.

    A stream of a few hundred bytes may state 65535 x 65535: codecs make room for it before they find that it is cut off.
    """
    if encoded[:2] == _START:
        return _jpeg(encoded)
    # In a JP2 file the codestream comes behind some boxes.
    start = 0 if encoded[:4] == _J2K else encoded.find(_J2K, 0, 4096)
    if start < 0 or len(encoded) < start + 42:
        return None
    # SIZ (ISO 15444-1 A.5.1): Lsiz, Rsiz, Xsiz, Ysiz, XOsiz, YOsiz, four numbers of the tiles, Csiz.
    right, bottom, left, top = struct.unpack_from(">4I", encoded, start + 8)
    return bottom - top, right - left, int.from_bytes(encoded[start + 40 : start + 42], "big")


def _jpeg(encoded: bytes) -> tuple[int, int, int] | None:
    position, size = 2, len(encoded)
    while position + 4 <= size:
        if encoded[position] != 0xFF:
            return None
        marker = encoded[position + 1]
        if marker == 0xFF:
            position += 1
        elif marker in _ALONE:
            position += 2
        elif marker in _FRAMES:
            if position + 10 > size:
                return None
            rows, columns = struct.unpack_from(">2H", encoded, position + 5)
            return rows, columns, encoded[position + 9]
        elif marker == _SCAN:
            return None
        else:
            position += 2 + max(2, int.from_bytes(encoded[position + 2 : position + 4], "big"))
    return None


def is_finished(encoded: bytes) -> bool:
    """Whether a JPEG, JPEG-LS or JPEG 2000 stream ends with its end marker; decoders fill up what is missing in silence.

    All three families end with the same two bytes (EOI, EOC); bytes that pad to an even length may follow.
    """
    return _END in encoded[-_PADDING - len(_END) :]
