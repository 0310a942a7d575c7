"""Walks folders and ZIP archives and collects their files; opens nothing but archives and DICOMDIRs."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path

from ichviewer.dicomio import dicomdir
from ichviewer.dicomio.archive import ArchiveError, Archives, is_archive
from ichviewer.dicomio.file_entry import FileEntry
from ichviewer.dicomio.file_order import path_key, sort_by_name
from ichviewer.dicomio.left_out import LeftOut, Why, shown
from ichviewer.domain.progress import Progress
from ichviewer.domain.series import Rejection

_REPORT_EVERY = 4096
_LITTER = frozenset({".DS_Store", "Thumbs.db", "thumbs.db", "__MACOSX"})
_ZIP = ".zip"
_TYPE = 0o170000

_SYSTEM = Why(
    "macOS or Windows put it there; it holds no image.",
    "macOS or Windows put them there; they hold no images (the first is {first}).",
)
_EMPTY = Why("It is empty (0 bytes): copy it again.", "They are empty (0 bytes; the first is {first}): copy them again.")
_BROKEN_LINK = Why("It is a link that leads nowhere.", "They are links that lead nowhere (the first is {first}).")
_UPWARDS = Why(
    "It is a link to a folder that this one lies in; it is not followed.",
    "They are links to folders that this one lies in; they are not followed (the first is {first}).",
)
_SPECIAL = Why(
    "It is a device, a pipe or a socket, not a file.",
    "They are devices, pipes or sockets, not files (the first is {first}).",
)
_NESTED = Why(
    "It is a ZIP archive inside a ZIP archive and is not opened: unpack the outer one first.",
    "They are ZIP archives inside a ZIP archive and are not opened: unpack the outer one first (the first is {first}).",
)


class Collector:
    """Collects the files below a root.

    Parameters
    ----------
    root
        Folder or ZIP archive.
    progress
        Told now and then; the total is not known and stated as 0.
    archives
        Opens ZIP archives.
    """

    def __init__(self, root: Path, progress: Progress, archives: Archives) -> None:
        self._root = str(root)
        self._progress = progress
        self._archives = archives
        self._left_out = LeftOut()
        self._said: list[Rejection] = []
        # Files by their folder, relative to the root.
        self._files: dict[str, list[FileEntry]] = {}
        self._directories: list[FileEntry] = []
        self._folder_links: list[str] = []
        self._file_links: list[tuple[str, os.stat_result]] = []
        # (device, inode) of each.
        self._seen_folders: set[tuple[int, int]] = set()
        self._archived_paths: list[tuple[str, os.stat_result]] = []
        self._count = 0
        self._next_report = 0

    def collected(self) -> tuple[tuple[FileEntry, ...], tuple[Rejection, ...]]:
        """The files in natural order, and what is left out."""
        self._report(0)
        self._judge_directories()
        files: list[FileEntry] = []
        for _, group in sorted(self._files.items(), key=lambda item: path_key(item[0])):
            sort_by_name(group)
            files.extend(group)
        said = sorted(self._said, key=lambda entry: path_key(entry.what))
        return tuple(files), (*said, *self._left_out.rejections())

    def walk(self) -> None:
        """Collect everything below the root: first what is really there, then what links lead to.

        Raises
        ------
        OSError
            If the root itself cannot be read.
        """
        above = _ancestors(self._root)
        self._walk_tree(self._root, above)
        while self._folder_links:
            links, self._folder_links = sorted(self._folder_links, key=path_key), []
            for path in links:
                self._walk_tree(path, above)
        self._add_linked_files()
        for path, status in self._archived_paths:
            try:
                self.add_archive(path, status)
            except ArchiveError as error:
                self._say(path, f"It is not read: {error}.")
            except OSError as error:
                self._say(path, f"It cannot be opened: {error.strerror or error}.")

    def _walk_tree(self, top: str, above: set[tuple[int, int]]) -> None:
        pending = [top]
        while pending:
            folder = pending.pop()
            try:
                key = _identity(folder)
                if key in above:
                    self._left_out.add(_UPWARDS, self._relative(folder))
                elif key not in self._seen_folders:
                    # Some network drives give no inode; links are rare there, so such a folder counts as new.
                    if key[1]:
                        self._seen_folders.add(key)
                    self._read_folder(folder, pending)
            except OSError as error:
                if folder == self._root:
                    raise
                self._say(folder, f"The folder cannot be read: {error.strerror or error}.")

    def _read_folder(self, folder: str, pending: list[str]) -> None:
        """List one folder. 100,000 files go through this loop: it costs half as much as the system's calls in it."""
        found: list[FileEntry] = []
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                path = entry.path
                if name in _LITTER or name[:2] == "._":
                    self._left_out.add(_SYSTEM, self._relative(path))
                    continue
                try:
                    status = entry.stat(follow_symlinks=False)
                except OSError as error:
                    self._say(path, f"It cannot be opened: {error.strerror or error}.")
                    continue
                kind = status.st_mode & _TYPE
                if kind == stat.S_IFREG:
                    if status.st_nlink > 1:
                        # Which of its names is kept must not depend on the order in which the system lists them.
                        self._file_links.append((path, status))
                    elif not status.st_size or name[-3:].lower() == "zip" or name[:3].upper() == "DIC":
                        self._add_special(path, status, found)
                    else:
                        found.append(FileEntry(path, status.st_size, status.st_mtime_ns))
                        if not len(found) % _REPORT_EVERY:
                            self._report(len(found))
                elif kind == stat.S_IFDIR:
                    pending.append(path)
                elif kind == stat.S_IFLNK:
                    self._follow(path)
                else:
                    self._left_out.add(_SPECIAL, self._relative(path))
        self._count += len(found)
        self._report(0)
        if found:
            self._files.setdefault(self._relative(folder), []).extend(found)

    def _add_special(self, path: str, status: os.stat_result, found: list[FileEntry]) -> None:
        """Add a regular file that may be empty, an archive or a DICOMDIR."""
        name = os.path.basename(path)  # noqa: PTH119
        if not status.st_size:
            self._left_out.add(_EMPTY, self._relative(path))
            return
        if name[-4:].lower() == _ZIP:
            try:
                if is_archive(path):
                    self._archived_paths.append((path, status))
                    return
            except OSError as error:
                self._say(path, f"It cannot be opened: {error.strerror or error}.")
                return
        file = FileEntry(path, status.st_size, status.st_mtime_ns)
        (self._directories if name.upper() == dicomdir.NAME else found).append(file)

    def _follow(self, path: str) -> None:
        """Put a link aside until everything that is really there is known."""
        try:
            status = os.stat(path)  # noqa: PTH116
        except OSError:
            self._left_out.add(_BROKEN_LINK, self._relative(path))
            return
        if stat.S_ISDIR(status.st_mode):
            self._folder_links.append(path)
        elif stat.S_ISREG(status.st_mode):
            self._file_links.append((path, status))
        else:
            self._left_out.add(_SPECIAL, self._relative(path))

    def _add_linked_files(self) -> None:
        """Add the files that only links lead to, and one name of each file that has several."""
        if not self._file_links:
            return
        # Asked anew, and only if there are links: Windows gives no inode while it lists.
        listed = [entry.path for group in self._files.values() for entry in group]
        listed += [entry.path for entry in self._directories] + [path for path, _ in self._archived_paths]
        seen = set()
        for path in listed:
            with contextlib.suppress(OSError):
                seen.add(_identity(path))
        for path, status in sorted(self._file_links, key=lambda link: path_key(link[0])):
            key = (status.st_dev, status.st_ino)
            if key not in seen:
                seen.add(key)
                folder = os.path.dirname(path)  # noqa: PTH120
                self._add_special(path, status, self._files.setdefault(self._relative(folder), []))
                self._count += 1
                self._report(0)

    def add_archive(self, path: str, status: os.stat_result) -> None:
        """Collect the files of a ZIP archive.

        Raises
        ------
        ArchiveError, OSError
            If it cannot be read.
        """
        directory = self._archives.directory(path)
        inside = self._relative(path)
        prefix = f"{inside}/" if inside else ""
        self._left_out.update(directory.left_out, prefix)
        if inside and not directory.members and not directory.left_out:
            self._say(path, "It is a ZIP archive without files.")
        for member in directory.members.values():
            folder, _, name = member.name.rpartition("/")
            if name in _LITTER or name.startswith("._") or "__MACOSX" in folder.split("/"):
                self._left_out.add(_SYSTEM, prefix + member.name)
            elif not member.size:
                self._left_out.add(_EMPTY, prefix + member.name)
            elif name[-4:].lower() == _ZIP:
                self._left_out.add(_NESTED, prefix + member.name)
            else:
                full = f"{path}{os.sep}{member.name if os.sep == '/' else member.name.replace('/', os.sep)}"
                file = FileEntry(full, member.size, status.st_mtime_ns, True, member.crc)
                if name.upper() == dicomdir.NAME:
                    self._directories.append(file)
                else:
                    self._files.setdefault((prefix + folder).rstrip("/"), []).append(file)
                self._count += 1
        self._report(0)

    def _judge_directories(self) -> None:
        """Compare each DICOMDIR with what was found; one that is an image after all becomes a file."""
        if not self._directories:
            return
        present = {self._relative(entry.path).lower() for group in self._files.values() for entry in group}
        for directory in sorted(self._directories, key=lambda entry: path_key(self._relative(entry.path))):
            self._progress.step(0, 0, "Reading the DICOM directory")
            where = self._relative(directory.path)
            folder, _, _ = where.rpartition("/")
            try:
                paths = dicomdir.named_files(self._content(directory))
            except dicomdir.DamagedDirectoryError:
                self._said.append(
                    Rejection(shown(where), "The DICOM directory is damaged; the files beside it are read without it.")
                )
                continue
            except OSError as error:
                self._said.append(Rejection(shown(where), f"It cannot be opened: {error.strerror or error}."))
                continue
            if paths is None:
                self._files.setdefault(folder, []).append(directory)
                continue
            beside = f"{folder}/" if folder else ""
            on_disk = os.path.dirname(directory.path)  # noqa: PTH120

            def is_there(path: str, beside: str = beside, on_disk: str = on_disk) -> bool:
                # What is there but not listed (a link, an empty file) is not missing. Path.exists raises for odd names.
                return f"{beside}{path}".lower() in present or os.path.exists(f"{on_disk}/{path}")  # noqa: PTH110

            self._said.extend(dicomdir.compared(shown(where), paths, is_there))

    def _content(self, entry: FileEntry) -> bytes:
        if entry.size > dicomdir.LARGEST:
            raise dicomdir.DamagedDirectoryError
        return self._archives.read(entry.path) if entry.archived else Path(entry.path).read_bytes()

    def _report(self, more: int) -> None:
        count = self._count + more
        if count >= self._next_report:
            self._next_report = count + _REPORT_EVERY
            self._progress.step(0, 0, f"Looking for files ({count})")

    def _relative(self, path: str) -> str:
        """The path relative to the root, with ``/``; "" for the root itself."""
        return path[len(self._root) :].replace(os.sep, "/").lstrip("/")

    def _say(self, path: str, reason: str) -> None:
        self._said.append(Rejection(shown(self._relative(path)), reason))


def _identity(path: str) -> tuple[int, int]:
    """Device and inode of what a path leads to."""
    status = os.stat(path)  # noqa: PTH116  paths are plain text here: Path costs more than the system call
    return status.st_dev, status.st_ino


def _ancestors(root: str) -> set[tuple[int, int]]:
    """Identities of the folders that a folder lies in: a link to one of them would lead to everything beside the root."""
    result = set()
    for folder in Path(root).resolve().parents:
        with contextlib.suppress(OSError):
            result.add(_identity(str(folder)))
    return {key for key in result if key[1]}
