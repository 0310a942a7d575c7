"""Which files a path holds: a folder of any depth, one file, what lies beside a DICOMDIR, what ZIP archives hold.

Nothing is opened but ZIP archives (their directories) and DICOMDIRs, so that 100,000 files are listed within a second.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from ichviewer.dicomio import dicomdir
from ichviewer.dicomio.archive import Archives, is_archive
from ichviewer.dicomio.collector import Collector
from ichviewer.dicomio.file_entry import FileEntry
from ichviewer.domain.errors import NothingReadableError
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import Rejection

__all__ = ["FileEntry", "Listing", "list_files"]


@dataclass(frozen=True)
class Listing:
    """Files of a path.

    Attributes
    ----------
    root
        What names are told relative to: the folder, the folder of a single file, or the ZIP archive.
    files
        Each file once, folder by folder in natural order (IM2 before IM10), a folder's own files first.
    rejected
        What is left out; many files of one kind are one entry.
    """

    root: Path
    files: tuple[FileEntry, ...]
    rejected: tuple[Rejection, ...]


def list_files(path: Path, progress: Progress | None = None, archives: Archives | None = None) -> Listing:
    """List the files of a folder of any depth, a file, the folder of a DICOMDIR, or a ZIP archive.

    Symbolic links are followed; each file and each folder counts once, however many links lead to it. The DICOMDIR
    is not trusted: the files beside it are listed, and what it names in vain is told.

    Parameters
    ----------
    path
        Anything that a user may point at.
    progress
        Told now and then; the total is not known and stated as 0.
    archives
        Opens the ZIP archives and remembers them for the reading that follows; one of its own by default.

    Raises
    ------
    NothingReadableError
        If the path is missing, cannot be opened, or holds no file.
    JobCancelledError
        From `progress`.
    """
    progress = progress or NoProgress()
    if archives is None:
        with Archives() as own:
            return _listing(path, progress, own)
    return _listing(path, progress, archives)


def _listing(path: Path, progress: Progress, archives: Archives) -> Listing:
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        raise NothingReadableError(f"{path} does not exist. Check the path.") from None
    except OSError as error:
        raise NothingReadableError(f"{path} cannot be opened: {error.strerror or error}. Check the path.") from None
    if stat.S_ISDIR(status.st_mode):
        return _folder(path, progress, archives)
    if not stat.S_ISREG(status.st_mode):
        raise NothingReadableError(f"{path} is neither a file nor a folder. Choose the folder that holds the CT slices.")
    if path.name.upper() == dicomdir.NAME:
        return _folder(path.parent, progress, archives)
    if status.st_size == 0:
        raise NothingReadableError(f"{path} is empty (0 bytes). Copy it again.")
    try:
        zipped = is_archive(path)
    except OSError as error:
        raise NothingReadableError(f"{path} cannot be opened: {error.strerror or error}. Check its permissions.") from None
    if not zipped:
        return Listing(path.parent, (FileEntry(str(path), status.st_size, status.st_mtime_ns),), ())
    collector = Collector(path, progress, archives)
    try:
        collector.add_archive(str(path), status)
    except OSError as error:
        raise NothingReadableError(f"{path} cannot be opened: {error.strerror or error}.") from error
    return _listed(path, collector, "an archive without files")


def _folder(root: Path, progress: Progress, archives: Archives) -> Listing:
    collector = Collector(root, progress, archives)
    try:
        collector.walk()
    except OSError as error:
        raise NothingReadableError(
            f"{root} cannot be opened: The folder cannot be read: {error.strerror or error}. Check its permissions."
        ) from None
    return _listed(root, collector, "empty")


def _listed(root: Path, collector: Collector, nothing: str) -> Listing:
    files, rejected = collector.collected()
    if files:
        return Listing(root, files, rejected)
    if not rejected:
        raise NothingReadableError(f"{root} is {nothing}. Choose the folder that holds the CT slices.")
    raise NothingReadableError(f"{root} holds no file that can be read. {rejected[0].what}: {rejected[0].reason}")
