"""Texts of the window for Qt Linguist: ``python scripts/translations.py update|compile|check``.

``update`` brings the texts of the code into ``resources/translations/ichviewer_*.ts``: translations that are there stay,
new texts come in as unfinished, texts that are gone go. ``compile`` makes the ``.qm`` files that the window loads (the build
does it; a window from the sources makes them by itself). ``check`` says what is missing and ends with 1.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODE = ROOT / "ichviewer" / "gui"
LANGUAGES = ("de", "es", "ar")
CONTEXT = "ichviewer"

_CALLS = frozenset({"tr", "mark"})
_SPEC = {1: "text", 2: "menu", 5: "tip"}
_SPEC_KEYWORDS = frozenset({"text", "tip", "short"})


def _literals(node: ast.expr) -> list[str]:
    """Texts of an argument: a literal, or both sides of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*_literals(node.body), *_literals(node.orelse)]
    return []


def _of_call(call: ast.Call) -> list[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in _CALLS and call.args:
        return _literals(call.args[0])
    if name == "ActionSpec":
        placed = [text for n, node in enumerate(call.args) if n in _SPEC for text in _literals(node)]
        named = [text for word in call.keywords if word.arg in _SPEC_KEYWORDS for text in _literals(word.value)]
        return [*placed, *named]
    return []


def texts() -> dict[str, str]:
    """Every text of the window with the file that it is in, in a fixed order."""
    found: dict[str, str] = {}
    for path in sorted(CODE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in _of_call(node):
                    if any(letter.isalpha() for letter in text):
                        found.setdefault(text, path.relative_to(ROOT).as_posix())
    return dict(sorted(found.items(), key=lambda item: (item[1], item[0])))


def path_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"ichviewer_{language}.ts"


def read(language: str) -> dict[str, str]:
    """Finished translations of a language."""
    path = path_of(language)
    if not path.is_file():
        return {}
    done = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            done[message.findtext("source", "")] = translation.text
    return done


def write(language: str, translations: dict[str, str]) -> None:
    """Write the file of a language: all texts of the code, unfinished where there is no translation."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, file in texts().items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in translations:
            translation.text = translations[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    FOLDER.mkdir(parents=True, exist_ok=True)
    path_of(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def fields(text: str) -> list[str]:
    """Names in braces, with their formats."""
    return sorted(f"{name}:{spec}" for _, name, spec, _ in string.Formatter().parse(text) if name is not None)


def problems(language: str) -> list[str]:
    """What is missing or wrong in a language, a line each."""
    done, wanted = read(language), texts()
    found = [f"{language}: not translated: {text!r} ({file})" for text, file in wanted.items() if text not in done]
    for text, said in done.items():
        if text in wanted and "{" in text and fields(text) != fields(said):
            found.append(f"{language}: other values in braces: {said!r}")
        if text in wanted and text.endswith(" …") != said.endswith(" …"):
            found.append(f"{language}: the dots that tell of a dialog: {said!r}")
    return found


def compile_all() -> None:
    """Make the ``.qm`` files.

    Raises
    ------
    subprocess.CalledProcessError
        If lrelease fails.
    """
    import PySide6

    program = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent)) or "pyside6-lrelease"
    for language in LANGUAGES:
        source = path_of(language)
        command = [program, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))]
        subprocess.run(command, check=True)


def main(arguments: list[str] | None = None) -> int:
    """Run one of the three."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "compile", "check"))
    what = parser.parse_args(arguments).what
    if what == "update":
        for language in LANGUAGES:
            write(language, read(language))
    elif what == "compile":
        compile_all()
    found = [line for language in LANGUAGES for line in problems(language)] if what != "compile" else []
    print("\n".join(found) or "ok")  # noqa: T201 (a command's output)
    return 1 if found and what == "check" else 0


if __name__ == "__main__":
    sys.exit(main())
