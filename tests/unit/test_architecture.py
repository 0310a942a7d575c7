"""Rules of the code base that no linter knows; the layers themselves are checked by import-linter in `make lint`."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = ("ichviewer", "training", "installer", "scripts", "tests")
LONGEST_MODULE = 500
_NOT_OURS = {".git", ".venv", "out", "build", "dist", "runs", "__pycache__"}
# Put together here, so that this file does not hold them.
_REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("download", "pytorch", "org"),
        ("anaconda", "org"),
        ("registry", "npmjs"),
        ("docker", "io"),
        ("ghcr", "io"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
]
_INDEX_OPTIONS = ["--" + name for name in ("index-url", "extra-index-url", "find-links", "trusted-host")]
_MACHINE_PATH = re.compile(r"(?<![\w.$}~*-])/(?:root|work|workspace|home/\w+|Users/\w+)/[\w.]")


def modules(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


def repository_files() -> list[Path]:
    """Files that are, or are about to be, part of the repository; of a copy without git, every file that is not built."""
    if (ROOT / ".git").exists():
        command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    found = []
    for folder, children, names in os.walk(ROOT):
        children[:] = [child for child in children if child not in _NOT_OURS]
        found += [Path(folder) / name for name in names]
    return found


def texts() -> dict[str, str]:
    found = {}
    for path in repository_files():
        data = path.read_bytes()
        if b"\0" in data[:4096] or len(data) > 2_000_000:
            continue
        try:
            found[str(path.relative_to(ROOT))] = data.decode("utf-8")
        except UnicodeDecodeError:
            continue
    return found


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module)
    return names


def test_that_the_domain_imports_numpy_and_the_standard_library_only() -> None:
    allowed = {"numpy", *sys.stdlib_module_names}
    strangers = {
        f"{path.name}: {name}"
        for path in modules("ichviewer/domain")
        for name in imported(path)
        if name.split(".")[0] not in allowed and not name.startswith("ichviewer.domain")
    }
    assert strangers == set()


def test_that_no_module_is_long() -> None:
    long = {
        str(path.relative_to(ROOT)): n
        for path in modules(*CODE)
        if (n := len(path.read_text().splitlines())) > LONGEST_MODULE
    }
    assert long == {}


def test_that_no_module_is_called_utils() -> None:
    names = {part for path in modules(*CODE) for part in path.relative_to(ROOT).with_suffix("").parts}
    assert names & {"utils", "util", "helpers", "common", "misc"} == set()


def test_that_modules_of_tests_have_unique_names() -> None:
    names = [path.name for path in modules("tests") if path.name.startswith("test_")]
    assert sorted(names) == sorted(set(names))


def test_that_no_text_names_a_package_registry() -> None:
    assert len(texts()) > 20
    found = {
        f"{name}: {word}"
        for name, text in texts().items()
        for word in (*_REGISTRIES, *_INDEX_OPTIONS)
        if word in text.lower()
    }
    assert found == set()


def test_that_no_text_holds_a_path_of_the_machine_it_was_written_on() -> None:
    found = {f"{name}: {match.group(0)}" for name, text in texts().items() for match in _MACHINE_PATH.finditer(text)}
    assert found == set()


@pytest.mark.parametrize("text", ["cd /root/" + "x", '"/home/' + 'jane/data"', "/work/" + "main"])
def test_that_a_path_of_a_machine_would_be_noticed(text: str) -> None:
    assert _MACHINE_PATH.search(text)


def test_that_nothing_in_the_repository_is_unfinished() -> None:
    words = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|raise NotImpl" + r"ementedError|lorem ip" + r"sum)\b")
    found = {
        f"{name}: {match.group(0)}"
        for name, text in texts().items()
        if name.endswith((".py", ".md", ".html", ".sh"))
        for match in words.finditer(text)
    }
    assert found == set()
