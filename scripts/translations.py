"""Texts of the window for Qt Linguist: ``python scripts/translations.py update|compile|check``.

``update`` brings the texts of the code into ``resources/translations/ichviewer_*.ts``: translations that are there stay,
new texts come in as unfinished, texts that are gone go. ``compile`` makes the ``.qm`` files that the window loads (the build
does it; a window from the sources makes them by itself). ``check`` says what is missing and ends with 1.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
CODE = (ROOT / "ichviewer" / "gui", ROOT / "ichviewer" / "report")
LANGUAGES = ("de", "es", "ar")
CONTEXT = "ichviewer"

MESSAGES = "ichviewer.messages"
TEMPLATES = ROOT / "resources" / "report"

_CALLS = frozenset({"tr", "mark"})
_SPEC = {1: "text", 2: "menu", 5: "tip"}
_SPEC_KEYWORDS = frozenset({"text", "tip", "short"})
_IN_TEMPLATE = re.compile(r"""\bt\("([^"]+)\"""")

# Layers that know no language, and what of them people never read: there, and in the arguments of these calls.
_LAYERS = ("domain", "dicomio", "imaging", "inference", "services", "store", "settings")
_SILENT = frozenset(
    {
        *("domain/geometry", "domain/worklist", "domain/language", "services/measuring"),
        *("dicomio/headers", "dicomio/layout", "dicomio/parse", "dicomio/read_seg", "dicomio/vocabulary"),
        *("dicomio/write_ct", "dicomio/write_plain", "dicomio/write_seg", "dicomio/write_sr"),
        *("dicomio/sr_measured", "dicomio/sr_terms"),
        *("imaging/nifti", "inference/predict", "inference/verify"),
        *("settings/languages", "settings/migrations", "settings/presets", "settings/schema", "settings/paths"),
        *("store/edited_masks", "store/migrations", "store/summaries", "store/worklist"),
    }
)
_SILENT_CALLS = frozenset(
    {
        *("Field", "ValueError", "TypeError", "KeyError", "RuntimeError", "UnusualError", "compile", "getLogger"),
        *("debug", "info", "warning", "error", "exception", "execute", "executemany", "executescript"),
    }
)
_MOST_FORMS = 16


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


def _texts_of_code() -> dict[str, str]:
    found: dict[str, str] = {}
    for path in sorted(path for folder in CODE for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in _of_call(node):
                    if any(letter.isalpha() for letter in text):
                        found.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted(TEMPLATES.glob("*.j2")):
        for text in _IN_TEMPLATE.findall(path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


# -- messages of the layers that know no language ----------------------------------------------------------------------


def _name(node: ast.expr) -> str:
    """What a value is called in a template: the last name of its expression."""
    match node:
        case ast.Name():
            name = node.id
        case ast.Attribute():
            name = node.attr
        case ast.Subscript():
            name = _name(node.value)
        case ast.Call():
            name = _name(node.func)
            if name in {"len", "join", "round", "str", "min", "max", "sum", "sorted", "lower"} and node.args:
                name = _name(node.args[0])
        case ast.BinOp():
            name = _name(node.left)
        case ast.BoolOp():
            name = _name(node.values[0])
        case _:
            name = "value"
    return name.strip("_").lower() or "value"


def _forms(node: ast.expr) -> list[list[str | ast.expr]]:
    """Every way in which an expression can read: text and values in turn; a choice reads in two ways."""
    match node:
        case ast.Constant() if isinstance(node.value, str):
            return [[node.value]]
        case ast.IfExp():
            return [*_forms(node.body), *_forms(node.orelse)]
        case ast.BinOp() if isinstance(node.op, ast.Add):
            return [[*a, *b] for a in _forms(node.left) for b in _forms(node.right)]
        case ast.JoinedStr():
            made: list[list[str | ast.expr]] = [[]]
            for part in node.values:
                inner = part.value if isinstance(part, ast.FormattedValue) else part
                choice = isinstance(inner, ast.IfExp | ast.JoinedStr | ast.Constant)
                made = [[*a, *b] for a in made for b in (_forms(inner) if choice else [[inner]])]
            return made[:_MOST_FORMS]
        case _:
            return [[node]]


def _template(form: list[str | ast.expr]) -> str:
    """Text of one form, its values as names in braces, each name once; "" where it says nothing to people."""
    used: dict[str, int] = {}
    text = own = ""
    for part in form:
        if isinstance(part, str):
            text, own = text + part.replace("{first}", "\0"), own + part
            continue
        name = _name(part)
        used[name] = used.get(name, 0) + 1
        text += f"{{{name}{used[name] if used[name] > 1 else ''}}}"
    text = text.replace("\0", "{first}")  # a text that is filled in by itself
    spoken = " " in own.strip() or (" " in own and len(form) > 1)
    fits = text.count("{") == text.count("}") and not re.match("[A-Z]{5,} ", own)  # no statement of a database
    return text if spoken and fits and re.search("[A-Za-z]{4}", own) else ""


def _silent(tree: ast.Module) -> set[int]:
    """Nodes within which no text is read by people: docstrings, and the arguments of some calls."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        name = ""
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if docstring or name in _SILENT_CALLS:
            silent.update(id(inner) for inner in ast.walk(node))
    return silent


def _of_module(tree: ast.Module) -> list[str]:
    """Templates of all that a module says, a choice within a text as a template for each side."""
    silent = _silent(tree)
    found: list[str] = []
    for node in ast.walk(tree):  # from outside to inside: a whole text before its parts
        if id(node) in silent or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        silent.update(id(inner) for inner in ast.walk(node))
        if isinstance(node, ast.JoinedStr):
            values = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
            within = [inner for value in values for inner in ast.walk(value)]
            # What stands in a call within the braces is a text of its own; the sides of a choice are part of this one.
            calls = [call for call in within if isinstance(call, ast.Call)]
            silent -= {id(inner) for call in calls for inner in ast.walk(call)}
            silent.update(id(part.format_spec) for part in node.values if isinstance(part, ast.FormattedValue))
        found += [text for form in _forms(node) if (text := _template(form))]
    return found


def messages() -> dict[str, str]:
    """Every text of the layers that know no language with the file that it is in."""
    found: dict[str, str] = {}
    for path in sorted(path for layer in _LAYERS for path in (ROOT / "ichviewer" / layer).rglob("*.py")):
        where = path.relative_to(ROOT / "ichviewer").with_suffix("").as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in _of_module(tree) if where not in _SILENT else ():
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    parts = ROOT / "ichviewer" / "settings" / "languages.py"
    for node in ast.walk(ast.parse(parts.read_text(encoding="utf-8"))):
        if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "PARTS":
            declared = [text for element in node.value.elts for text in _literals(element)]
            found.update(dict.fromkeys(declared, parts.relative_to(ROOT).as_posix()))
    return found


def contexts() -> dict[str, dict[str, str]]:
    """Texts by context, each with the file that it is in, in a fixed order."""
    return {
        name: dict(sorted(found.items(), key=lambda item: (item[1], item[0])))
        for name, found in ((CONTEXT, _texts_of_code()), (MESSAGES, messages()))
    }


def texts() -> dict[str, str]:
    """Every text that is translated, with the file that it is in."""
    said = contexts()
    return {**said[MESSAGES], **said[CONTEXT]}


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
    for name, wanted in contexts().items():
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for text, file in wanted.items():
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
