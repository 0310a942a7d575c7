"""What of a text is still English: found through the catalogue of translations, not through a list of words."""

from __future__ import annotations

import importlib.util
import re
import string
from functools import lru_cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
_FEWEST_LETTERS = 6
# Terms of DICOM and names of files, which stay in every language.
_STAYS = re.compile(r"(Study|Series|SOP) Instance UIDs?|Accession(?=-)|findings\.json")


def translations_script() -> ModuleType:
    """``scripts/translations.py`` as a module."""
    spec = importlib.util.spec_from_file_location("translations_script", ROOT / "scripts" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@lru_cache(maxsize=8)
def _patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Every text of the catalogue that reads otherwise in a language, its values as anything."""
    script = translations_script()
    done = script.read(code)
    found = []
    for text in script.texts():
        literals = [literal for literal, *_ in string.Formatter().parse(text)]
        longest = max(literals, key=len).strip()
        # Words that a language shares with English (Text, Kernel) tell nothing.
        if sum(letter.isalpha() for letter in longest) < _FEWEST_LETTERS or longest in done.get(text, text):
            continue
        found.append((text, re.compile(rf"(?<!\w){re.escape(longest)}(?!\w)")))
    return tuple(found)


def english_in(text: str, code: str) -> list[str]:
    """Texts of the catalogue that stand in a text in English although it is in the language `code`."""
    plain = _STAYS.sub("", text)
    return [source for source, pattern in _patterns(code) if pattern.search(plain)]
