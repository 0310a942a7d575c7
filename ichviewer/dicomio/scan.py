"""Walk a folder and read every header in it; what is not read is said, with its reason."""

from __future__ import annotations

import os
import warnings
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from pydicom import dcmread

from ichviewer.dicomio.headers import DirectoryError, FileHeader, NotDicomError, UnreadableHeaderError, read_header
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import Rejection

_REPORT_EVERY = 16
_DIRECTORY = "DICOMDIR"


@dataclass(frozen=True)
class Scan:
    """Headers of a path.

    Attributes
    ----------
    headers
        One per readable DICOM file, in the order of paths.
    rejected
        Everything else; many files of one kind are one entry.
    looked_at
        Number of files.
    unreadable
        DICOM files whose header cannot be read: each may be a slice that is lost.
    """

    headers: tuple[FileHeader, ...]
    rejected: tuple[Rejection, ...]
    looked_at: int
    unreadable: tuple[Path, ...] = ()


def scan_path(path: Path, progress: Progress | None = None) -> Scan:
    """Read the headers of a folder at any depth, of one file, or of the folder that a DICOMDIR lies in.

    Parameters
    ----------
    path
        Folder, file or DICOMDIR. The DICOMDIR itself is not trusted: the files beside it are read.

    Raises
    ------
    NothingReadableError
        If the path is missing, cannot be opened, or is an empty folder.
    """
    progress = progress or NoProgress()
    rejected: list[Rejection] = []
    root, files = _files(path, rejected)
    headers: list[FileHeader] = []
    unreadable: list[Path] = []
    foreign: Counter[str] = Counter()
    example = ""
    for n, file in enumerate(files):
        if n % _REPORT_EVERY == 0:
            progress.step(n, len(files), "Reading headers")
        if file.name.upper() == _DIRECTORY:
            rejected.extend(_absent(file))
            continue
        try:
            headers.append(read_header(file))
        except NotDicomError:
            foreign[file.suffix.lower() or "no extension"] += 1
            example = example or _relative(file, root)
        except DirectoryError:
            continue
        except UnreadableHeaderError as error:
            unreadable.append(file)
            rejected.append(Rejection(_relative(file, root), f"It is not read: {error}."))
        except OSError as error:
            rejected.append(Rejection(_relative(file, root), f"It cannot be opened: {error.strerror or error}."))
    progress.step(len(files), len(files), "Reading headers")
    if foreign:
        rejected.append(_foreign(foreign, example))
    return Scan(tuple(headers), tuple(rejected), len(files), tuple(unreadable))


def _files(path: Path, rejected: list[Rejection]) -> tuple[Path, list[Path]]:
    """Folder that names are told relative to, and the files to look at."""
    if not path.exists():
        raise NothingReadableError(f"{path} does not exist. Check the path.")
    if not path.is_dir() and path.name.upper() != _DIRECTORY:
        return path.parent, [path]
    root = path if path.is_dir() else path.parent
    files = _walk(root, rejected)
    if not files and rejected:
        raise NothingReadableError(f"{root} cannot be opened: {rejected[0].reason}")
    if not files:
        raise NothingReadableError(f"{root} is empty. Choose the folder that holds the CT slices.")
    return root, files


def _walk(root: Path, rejected: list[Rejection]) -> list[Path]:
    """Files below `root`, sorted; every folder once, however symbolic links lead to it."""
    files: list[Path] = []
    seen: set[tuple[int, int]] = set()
    pending = [root]
    while pending:
        folder = pending.pop()
        try:
            status = folder.stat()
            key = (status.st_dev, status.st_ino)
            # Windows gives no inode for some network drives; links are rare there, so such a folder counts as new.
            if status.st_ino and key in seen:
                continue
            seen.add(key)
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir():
                        pending.append(Path(entry.path))
                    elif entry.is_file():
                        files.append(Path(entry.path))
        except OSError as error:
            rejected.append(Rejection(_relative(folder, root), f"The folder cannot be read: {error.strerror or error}."))
    return sorted(files)


def _absent(directory: Path) -> list[Rejection]:
    """Files that a DICOMDIR names (PS3.3 F.3) but that are not beside it: the copy may be incomplete."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            records = dcmread(directory, force=True).get("DirectoryRecordSequence") or []
            names = [record.get("ReferencedFileID") for record in records]
    except Exception:  # noqa: BLE001  a damaged DICOMDIR fails in many ways; the files themselves are what counts
        return [Rejection(directory.name, "The DICOM directory is damaged; the files beside it are read without it.")]
    paths = ["/".join([name] if isinstance(name, str) else name).replace("\\", "/") for name in names if name]
    missing = [path for path in paths if not (directory.parent / path).exists()]
    if not missing:
        return []
    return [
        Rejection(
            directory.name, f"It names {len(missing)} of {len(paths)} files that are not here (the first is {missing[0]})."
        )
    ]


def _foreign(kinds: Counter[str], example: str) -> Rejection:
    total = kinds.total()
    if total == 1:
        return Rejection(example, "It is not a DICOM file.")
    listed = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common(3))
    more = ", ..." if len(kinds) > 3 else ""
    return Rejection(f"{total} files", f"They are not DICOM files ({listed}{more}; the first is {example}).")


def _relative(path: Path, root: Path) -> str:
    try:
        return str(path.relative_to(root))
    except ValueError:
        return path.name
