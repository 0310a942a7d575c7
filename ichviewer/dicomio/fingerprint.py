"""Is a folder still what it was? Told by names, sizes and times of its files, none of which is opened."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

_DIRECTORY = "DICOMDIR"


def fingerprint(path: Path) -> str:
    """SHA-256, hex, of the names, sizes and times of modification and change of the files that opening `path` looks at.

    Parameters
    ----------
    path
        Folder of any depth, file, ZIP archive or DICOMDIR (then of the folder that it lies in).

    Raises
    ------
    OSError
        If the path does not exist.
    """
    status = path.stat()
    digest = hashlib.sha256()
    if not stat.S_ISDIR(status.st_mode):
        if path.name.upper() != _DIRECTORY:
            digest.update(_line(str(path), status))
            return digest.hexdigest()
        path = path.parent
    seen: set[tuple[int, int]] = set()
    pending = [str(path)]
    while pending:
        folder = pending.pop()
        try:
            status = os.stat(folder)  # noqa: PTH116  (plain strings: a Path for each file costs more than all the rest)
            if status.st_ino and (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as entries:
                found = sorted(entries, key=_name)
        except OSError as error:
            digest.update(f"{folder}\0{error.errno}\n".encode("utf-8", "surrogateescape"))
            continue
        lines = []
        for entry in found:
            try:
                # A link may lead to a folder or change where it leads: what it names is looked at.
                status = entry.stat()
            except OSError as error:
                lines.append(f"{entry.path}\0{error.errno}\n".encode("utf-8", "surrogateescape"))
                continue
            if stat.S_ISDIR(status.st_mode):
                pending.append(entry.path)
            lines.append(_line(entry.path, status))
        digest.update(b"".join(lines))
    return digest.hexdigest()


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _line(path: str, status: os.stat_result) -> bytes:
    text = f"{path}\0{status.st_size}\0{status.st_mtime_ns}\0{status.st_ctime_ns}\n"
    return text.encode("utf-8", "surrogateescape")
