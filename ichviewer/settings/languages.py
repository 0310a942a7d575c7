"""The languages that windows and reports are read in, from the one source of translations (``resources/translations``).

The window shows compiled files by Qt; reports, the command line and the messages of the layers below read the ``.ts`` files
themselves, so that they need no Qt.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

from ichviewer.domain.language import ENGLISH, Language

LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("de", "Deutsch"), ("es", "Español"), ("ar", "العربية"))
"""Code and own name of each."""

MESSAGES = "ichviewer.messages"
"""Context of the texts that are said by layers which know no language."""

PARTS: tuple[str, ...] = (
    # Where a name with spaces stands beside another value, the whole is told apart by its words.
    "{title} has no image (no pixel data; cut off or stripped). Copy it again from its source.",
    "{title} is incomplete: file {name} has no image (no pixel data; cut off or stripped). Copy it again from its source.",
    "{count} images ({name}, ...)",
    "Not chosen because {because}; {chosen_title} is not.",
    "Not chosen because {because}; {chosen_title} shows a head.",
    "Not chosen because {because}; {chosen_title} is complete.",
    "Not chosen because {because}; {chosen_title} covers {text}.",
    "Not chosen because {because}; {chosen_title} has {text}.",
    "Not chosen because {chosen_title} suits as well and has the lower series number.",
    "Not chosen because {chosen_title} suits as well and comes first.",
    "it has {text}",
    "although {against}",
    "more than a head",
    "more",
    "much more",
    "less",
    "axial",
    "coronal",
    "sagittal",
    # Counts and lists that are put together
    "1 image",
    "{count} images",
    "1 slice",
    "{count} slices",
    "1 gap",
    "{count} gaps",
    "{count} open",
    "{count} accepted",
    "{count} rejected",
    "{count} added",
    "{low} and {high} mm",
    "{low} to {high} mm",
    "{places} and elsewhere",
    "the limits {low} to {high} HU let it leak into the tissue around. Nothing was painted: {advice}",
    # Of wrong HU
    "is cut off",
    "lies",
    "Nothing is corrected: do not rely on HU or on the analysis",
    # Measurements
    "Mean {value}",
    "{low} to {high} HU",
    "{shift} to the left",
    "{shift} to the right",
    "Axial {position}",
    "Coronal {position}",
    "Sagittal {position}",
    "slab {thickness} mm average",
    "slab {thickness} mm MIP",
    "slab {thickness} mm MinIP",
    "Slab {thickness} mm average",
    "Slab {thickness} mm MIP",
    "Slab {thickness} mm MinIP",
    "MIP mean {value}",
    "MinIP mean {value}",
    "highest HU, no tissue mean",
    "lowest HU, no tissue mean",
    # The system's own reasons
    "No space left on device",
    "Permission denied",
    "No such file or directory",
    "Read-only file system",
    "Is a directory",
    "Not a directory",
    "Input/output error",
    "database is locked",
    "database or disk is full",
    "file is not a database",
    "unable to open database file",
)
"""Messages that no layer writes down as a whole; `scripts/translations.py` takes them for translation, too."""


def read_language(resources: Path, code: str) -> Language:
    """A language by its code; English where there is no such translation or it cannot be read.

    Parameters
    ----------
    resources
        Folder of the application's resources (``Paths.resources``).
    """
    return _read(resources / "translations" / f"ichviewer_{code}.ts", code) if code != "en" else ENGLISH


@lru_cache(maxsize=4)
def _read(path: Path, code: str) -> Language:
    try:
        root = ElementTree.parse(path).getroot()  # a file of ours
    except (OSError, ElementTree.ParseError):
        return ENGLISH
    texts: dict[str, str] = {}
    messages: list[str] = []
    for context in root.iter("context"):
        told = context.findtext("name") == MESSAGES
        for message in context.iter("message"):
            source, said = message.findtext("source", ""), message.find("translation")
            if said is not None and said.text and said.get("type") is None:
                texts[source] = said.text
            if told:
                messages.append(source)
    return Language(code, texts, tuple(messages))
