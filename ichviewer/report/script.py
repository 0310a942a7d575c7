"""Text of any script in PDF and pictures: a font for each run, and right-to-left runs in the order of drawing.

reportlab and Pillow draw the characters they are given from left to right. Hebrew and Arabic are therefore reversed here,
and Arabic letters replaced by their joined forms (Unicode presentation forms B), as the Unicode bidirectional algorithm
(UAX 9) and the Arabic joining rules (Unicode 9.2) ask for in two simple cases: a name between Latin text, and a line that
is read from the right with Latin words and numbers in it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from ichviewer.domain.language import LRI, PDI

_JAPANESE, _CHINESE, _KOREAN = "HeiseiKakuGo-W5", "STSong-Light", "HYSMyeongJo-Medium"
_WIDE = "DejaVuSans"
_ISOLATE = re.compile("\u2066([^\u2069]*)\u2069|([^\u2066]+)")
_WORD = re.compile("(?:\u2066[^\u2069]*\u2069|[^\\s\u2066]|\u2066)+")


def markup(text: str, fonts: Path, base: str = "Helvetica", *, rtl: bool = False) -> str:
    """Paragraph markup of a plain text: escaped, each run in a font that has its characters.

    Parameters
    ----------
    text
        Any text; with `rtl` one line of it.
    fonts
        Folder with ``DejaVuSans.ttf`` (Latin, Greek, Cyrillic, Hebrew, Arabic).
    base
        Font of what Latin-1 holds.
    rtl
        Whether the line is read from the right.
    """
    runs = []
    for font, run in _runs(text, fonts, base, rtl=rtl):
        runs.append(escape(run) if font == base else f'<font name="{font}">{escape(run)}</font>')
    return "".join(runs)


def lines(text: str, fonts: Path, base: str, size: float, width: float) -> list[str]:
    """A text that is read from the right, in lines of at most `width` points, each still in the order of reading.

    Lines are broken before their letters are put in the order of drawing: after that the first words of a text would stand
    in its last line.
    """

    def wide(line: str) -> float:
        return width_of(line, fonts, base, size, rtl=True)

    made: list[str] = []
    for word in _WORD.findall(text):
        longer = f"{made[-1]} {word}" if made else word
        if made and wide(longer) <= width:
            made[-1] = longer
            continue
        made += [word] if wide(word) <= width else _parted(word, wide, width)
    return made or [""]


def _parted(word: str, wide: Callable[[str], float], width: float) -> list[str]:
    """What is longer than a line, in lines: an isolate between its words, a UID anywhere."""
    isolated = word.startswith(LRI) and word.endswith(PDI)
    around = (LRI, PDI) if isolated else ("", "")

    def whole(text: str) -> str:
        return f"{around[0]}{text}{around[1]}"

    made: list[str] = []
    for part in word.strip(LRI + PDI).split(" "):
        longer = f"{made[-1]} {part}" if made else part
        if made and wide(whole(longer)) <= width:
            made[-1] = longer
            continue
        rest = part
        while wide(whole(rest)) > width and len(rest) > 1:
            count = next((n for n in range(len(rest), 1, -1) if wide(whole(rest[:n])) <= width), 1)
            made.append(rest[:count])
            rest = rest[count:]
        made.append(rest)
    return [whole(line) for line in made]


def width_of(text: str, fonts: Path, base: str, size: float, *, rtl: bool = False) -> float:
    """Width of one line in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    return sum(float(stringWidth(run, font, size)) for font, run in _runs(text, fonts, base, rtl=rtl))


def visual(text: str, *, rtl: bool = False) -> str:
    """One line as it is drawn from left to right; with `rtl`, it is read from the right."""
    text = unicodedata.normalize("NFC", text)
    if not rtl:
        return _visual("".join(character for character in text if character.isprintable()))
    units: list[str] = []
    for isolated, plain in _ISOLATE.findall(text):
        units += [isolated] if isolated else _ordered("".join(c for c in plain if c.isprintable()))
    return "".join(reversed(units))


def _runs(text: str, fonts: Path, base: str, *, rtl: bool) -> list[tuple[str, str]]:
    """Font and characters of each run, in the order of drawing."""
    eastern = _eastern_font(text)
    found = []
    for font, characters in groupby(visual(text, rtl=rtl), key=lambda character: _font_of(character, base, eastern, fonts)):
        run = "".join(characters)
        found.append((font or base, run if font is not None else "?" * len(run)))
    return found


def _eastern_font(text: str) -> str:
    """Font for Han characters: the script beside them decides; Han alone is taken for Chinese."""
    names = [unicodedata.name(character, "") for character in text]
    if any(name.startswith("HANGUL") for name in names):
        return _KOREAN
    if any(name.startswith(("HIRAGANA", "KATAKANA", "HALFWIDTH KATAKANA")) for name in names):
        return _JAPANESE
    return _CHINESE


def _font_of(character: str, base: str, eastern: str, fonts: Path) -> str | None:
    """Name of a registered font that has the character, or None where there is none."""
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        pass
    else:
        return base
    if ord(character) in _wide_characters(fonts):
        return _WIDE
    if character != "\N{REPLACEMENT CHARACTER}" and unicodedata.east_asian_width(character) in {"W", "F", "H"}:
        return _registered(eastern)
    return None


@lru_cache(maxsize=4)
def _wide_characters(fonts: Path) -> frozenset[int]:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont

    try:
        font = TTFont(_WIDE, str(fonts / "DejaVuSans.ttf"))
    except (OSError, TTFError):
        return frozenset()
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


@lru_cache(maxsize=8)
def _registered(name: str) -> str:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont

    pdfmetrics.registerFont(UnicodeCIDFont(name))
    return name


def _visual(text: str) -> str:
    """A line that is read from the left: right-to-left runs reversed, digits within them keep their order."""
    if not any(unicodedata.bidirectional(character) in {"R", "AL"} for character in text):
        return text
    return "".join(_directed(text, "L"))


def _ordered(text: str) -> list[str]:
    """Parts of a line that is read from the right, in the order of reading, each as it is drawn."""
    return _directed(text, "R")


def _directed(text: str, base: str) -> list[str]:
    """Runs of a line, each as it is drawn; what lies between two of the other direction than the line's belongs to them."""
    rtl = {"R", "AL", "NSM"}
    kinds = ["R" if unicodedata.bidirectional(c) in rtl else "L" if c.isalnum() else "N" for c in text]
    if base == "R":
        kinds = ["R" if c == "\N{ARABIC COMMA}" else kind for c, kind in zip(text, kinds, strict=True)]
    other = "L" if base == "R" else "R"
    for n, kind in enumerate(kinds):
        if kind == "N":
            before = next((k for k in reversed(kinds[:n]) if k != "N"), base)
            after = next((k for k in kinds[n + 1 :] if k != "N"), base)
            kinds[n] = other if before == after == other else base
    parts = []
    for kind, pairs in groupby(zip(kinds, text, strict=True), key=lambda pair: pair[0]):
        run = "".join(character for _, character in pairs)
        parts.append(_joined_forms(run)[::-1].translate(_MIRRORED) if kind == "R" else run)
    return parts


_MIRRORED = str.maketrans("()[]<>", ")(][><")


@lru_cache(maxsize=1)
def _presentation_forms() -> dict[str, dict[str, str]]:
    """Arabic letter to its forms (isolated, final, initial, medial), from the Unicode database."""
    forms: dict[str, dict[str, str]] = {}
    for code in (*range(0xFB50, 0xFBB2), *range(0xFBD3, 0xFC00), *range(0xFE80, 0xFEFD)):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        if kind.startswith("<"):
            forms.setdefault("".join(chr(int(letter, 16)) for letter in letters), {})[kind.strip("<>")] = chr(code)
    return forms


def _joined_forms(run: str) -> str:
    """A right-to-left run in logical order with its Arabic letters in the form that their neighbours ask for."""
    forms = _presentation_forms()
    letters: list[str] = []
    for character in (c for c in run if unicodedata.bidirectional(c) != "NSM"):
        if letters and letters[-1] + character in forms:  # lam-alef is one letter
            letters[-1] += character
        else:
            letters.append(character)
    result = []
    for n, letter in enumerate(letters):
        own = forms.get(letter)
        if own is None:
            result.append(letter)
            continue
        joins_before = n > 0 and "initial" in forms.get(letters[n - 1], {}) and "final" in own
        joins_after = n + 1 < len(letters) and "final" in forms.get(letters[n + 1], {}) and "initial" in own
        kind = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (joins_before, joins_after), ""
        )
        result.append(own.get(kind) or own.get("isolated", letter))
    return "".join(result)
