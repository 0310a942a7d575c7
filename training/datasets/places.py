"""Finding a data set's own files below the folder that was named: archives often unpack into a folder of their own."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from training.errors import UsageError

_DEEPEST = 2
VOLUME_ENDINGS = (".nii.gz", ".nii", ".nrrd", ".mha")


def locate(root: Path, *names: str) -> Path | None:
    """The first folder, `root` itself or up to two levels below it, that holds all of `names`; None where none does."""
    level = [root]
    for _ in range(_DEEPEST + 1):
        for folder in level:
            if all((folder / name).exists() for name in names):
                return folder
        level = [
            path for folder in level for path in sorted(folder.iterdir()) if path.is_dir() and not path.name.startswith(".")
        ]
        # A data set with a folder a patient is not searched patient by patient.
        level = level[:64]
    return None


def required(root: Path, source: str, *names: str) -> Path:
    """As `locate`.

    Raises
    ------
    UsageError
        If no folder holds them.
    """
    if not root.is_dir():
        raise UsageError(f"The folder {root} does not exist. Name the folder that {source} was unpacked into.")
    folder = locate(root, *names)
    if folder is None:
        raise UsageError(f"{root} is not {source}: it has no {' and '.join(names)}. Name the folder it was unpacked into.")
    return folder


def rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """(line number, values by column name) of a CSV file; names and values are stripped.

    Raises
    ------
    UsageError
        If it cannot be read as text.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream)
            names = [name.strip() for name in next(reader, [])]
            for row in reader:
                yield reader.line_num, dict(zip(names, (value.strip() for value in row), strict=False))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path} cannot be read ({error}). Download it again.") from error


def volumes(folder: Path) -> dict[str, Path]:
    """Volume files of a folder by name without their ending, in order of names."""
    found = {}
    for path in sorted(folder.iterdir()):
        ending = next((ending for ending in VOLUME_ENDINGS if path.name.lower().endswith(ending)), None)
        if ending and path.is_file() and not path.name.startswith("."):
            found[path.name[: -len(ending)]] = path
    return found


def relative(path: Path, root: Path) -> str:
    """Path below `root` with forward slashes."""
    return path.relative_to(root).as_posix()


def safe(name: str) -> str:
    """`name` as a file name."""
    return "".join(c if c.isalnum() or c in "-_." else "-" for c in name).strip(".-") or "scan"
