"""How words are drawn into pictures of a report: in which language, and with which font."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ichviewer.domain.language import ENGLISH, Language
from ichviewer.report.content import said
from ichviewer.report.script import visual

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont, ImageFont


@dataclass(frozen=True)
class Lettering:
    """Words in a language.

    Attributes
    ----------
    language
        What is drawn is in it.
    file
        A font with its letters and the signs of the units (``Paths.resources``: ``fonts/DejaVuSans.ttf``); Pillow's own
        where None.
    """

    language: Language = ENGLISH
    file: Path | None = None

    def said(self, message: str) -> str:
        """A message of another layer in the language, numbers as it writes them."""
        return said(message, self.language)

    def drawn(self, line: str) -> str:
        """A line, its letters in the order in which they are drawn from the left."""
        rtl = self.language.direction == "rtl"
        return visual(self.language.isolated(line), rtl=True) if rtl else line

    def font(self, size: int, *, own: bool = False) -> FreeTypeFont | ImageFont:
        """The font; `own` asks for `file` although Pillow's font has the letters."""
        from PIL import ImageFont

        if self.file is None or not (own or self.language.direction == "rtl"):
            return ImageFont.load_default(size=size)
        # The letters are in the order of drawing already: the other layout engine would turn them round again.
        return ImageFont.truetype(str(self.file), size=size, layout_engine=ImageFont.Layout.BASIC)
