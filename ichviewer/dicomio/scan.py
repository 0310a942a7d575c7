"""Read every header under a path; what is not read is said, with its reason."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from ichviewer.dicomio.files import Files
from ichviewer.dicomio.header_reader import HeaderReader
from ichviewer.dicomio.headers import DirectoryError, FileHeader, NotDicomError, UnreadableHeaderError
from ichviewer.dicomio.listing import FileEntry, Listing, list_files
from ichviewer.domain.progress import NoProgress, Progress
from ichviewer.domain.series import Rejection
from ichviewer.imaging.volume_files import VOLUME_SUFFIXES

_REPORT_EVERY = 32
# Where opening a file takes long, as on a hospital's share, a few threads open files ahead, in batches. On a local disk
# handing the bytes over costs more than reading them, so the first batch is timed.
_READERS = 4
_BATCH = 32
_BATCHES_AHEAD = 8
_SLOW_SECONDS = 0.0005


@dataclass(frozen=True)
class Scan:
    """Headers of a path.

    Attributes
    ----------
    headers
        One per readable DICOM file, in the order of the listing.
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


@dataclass
class _Found:
    headers: list[FileHeader] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    unreadable: list[Path] = field(default_factory=list)
    foreign: Counter[str] = field(default_factory=Counter)
    example: str = ""


def scan_path(path: Path, progress: Progress | None = None, listing: Listing | None = None) -> Scan:
    """Read the headers of a folder at any depth, of one file, of a ZIP archive, or of the folder that a DICOMDIR lies in.

    Volumes (NIfTI, NRRD) are left to `ichviewer.imaging.volume_files`.

    Parameters
    ----------
    listing
        The files, where they were listed already.

    Raises
    ------
    NothingReadableError
        If the path is missing, cannot be opened, or is an empty folder.
    """
    progress = progress or NoProgress()
    with Files() as files:
        listing = listing or list_files(path, progress, files.archives)
        return _scan(listing, files, progress)


def _scan(listing: Listing, files: Files, progress: Progress) -> Scan:
    entries = [entry for entry in listing.files if not entry.path.lower().endswith(VOLUME_SUFFIXES)]
    found = _Found()
    reader = HeaderReader(files)
    for n, (entry, start) in enumerate(_heads(entries, files)):
        if n % _REPORT_EVERY == 0:
            progress.step(n, len(entries), "Reading headers")
        _read(reader, entry, start, listing.root, found)
    progress.step(len(entries), len(entries), "Reading headers")
    rejected = [*listing.rejected, *found.rejected]
    if found.foreign:
        rejected.append(_foreign(found.foreign, found.example))
    return Scan(tuple(found.headers), tuple(rejected), len(entries), tuple(found.unreadable))


def _read(reader: HeaderReader, entry: FileEntry, start: bytes | OSError, root: Path, found: _Found) -> None:
    try:
        if isinstance(start, OSError):
            raise start
        found.headers.append(reader.read(entry, start))
    except NotDicomError:
        path = Path(entry.path)
        found.foreign[path.suffix.lower() or "no extension"] += 1
        found.example = found.example or _relative(path, root)
    except DirectoryError:
        return
    except UnreadableHeaderError as error:
        found.unreadable.append(Path(entry.path))
        found.rejected.append(Rejection(_relative(Path(entry.path), root), f"It is not read: {error}."))
    except OSError as error:
        reason = f"It cannot be opened: {error.strerror or error}."
        found.rejected.append(Rejection(_relative(Path(entry.path), root), reason))


def _heads(entries: Sequence[FileEntry], files: Files) -> Iterator[tuple[FileEntry, bytes | OSError]]:
    """Each file with its first bytes, or with what kept it from being opened, in the order of `entries`."""

    def read(batch: Sequence[FileEntry]) -> list[bytes | OSError]:
        heads: list[bytes | OSError] = []
        for entry in batch:
            try:
                heads.append(files.head(entry))
            except OSError as error:
                heads.append(error)
        return heads

    batches = iter([entries[n : n + _BATCH] for n in range(0, len(entries), _BATCH)])
    for first in batches:
        begun = time.perf_counter()
        heads = read(first)
        slow = time.perf_counter() - begun > _SLOW_SECONDS * len(first)
        yield from zip(first, heads, strict=True)
        if slow:
            break
    with ThreadPoolExecutor(_READERS, thread_name_prefix="headers") as pool:
        ahead: deque[tuple[Sequence[FileEntry], Future[list[bytes | OSError]]]] = deque()
        ahead.extend((batch, pool.submit(read, batch)) for batch in islice(batches, _BATCHES_AHEAD))
        try:
            while ahead:
                batch, future = ahead.popleft()
                heads = future.result()
                ahead.extend((following, pool.submit(read, following)) for following in islice(batches, 1))
                yield from zip(batch, heads, strict=True)
        finally:
            # Left early by a cancel: what has not begun is not begun.
            pool.shutdown(wait=True, cancel_futures=True)


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
